"""Numbers written in words: "hai mươi lăm", "ba triệu", "một phần ba", "gấp đôi"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal, NamedTuple

from flows.extract import lexicon as lx
from flows.extract.matching import words

Kind = Literal["cardinal", "fraction", "times"]


class Spelled(NamedTuple):
    """A number in words at `start:end`; a fraction is in per cent."""

    start: int
    end: int
    kind: Kind
    value: Decimal


_DIGITS = {
    "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5, "sáu": 6, "bảy": 7,
    "bẩy": 7, "tám": 8, "chín": 9, "mười": 10,
}  # fmt: skip
_SINGLE = "hai|ba|bốn|sáu|bảy|bẩy|tám|chín"
_FORMS = re.compile(
    rf"""
    (?P<part>một|hai|ba)\s+phần\s+(?P<whole>hai|ba|tư|bốn|năm|sáu|bảy|tám|mười)(?!\w)
  | (?P<half>(?:một\s+)?nửa)(?=\s+(?:{lx.either(lx.CUES["spelled"]["wholes"])})(?!\w))
  | (?:(?<=giảm\s)|(?<=giảm\sgần\s)|(?<=giảm\shơn\s)|(?<=giảm\skhoảng\s)|(?<=giảm\stới\s))(?P<halved>(?:một\s+)?nửa)(?!\w)
  | (?:(?<=bằng\s)|(?<=bằng\skhoảng\s)|(?<=bằng\sgần\s)|(?<=bằng\shơn\s))(?P<halfway>(?:một\s+)?nửa)
      (?=\s+(?:so\s+với\s+)?(?:của\s+|mức\s+)?(?:cùng\s+kỳ|(?:năm|tháng|quý)\s+(?:\d|trước|ngoái)))
  | gấp\s+(?:(?P<double>đôi|rưỡi)|(?:(?:hơn|gần|trên|khoảng|tới)\s+)?(?P<times>{_SINGLE}|mười)\s+lần)(?!\w)
  | (?:(?P<tens>{_SINGLE}|năm)\s+mươi|(?<!dăm\s)(?<!mấy\s)(?<!vài\s)(?P<ten>mười))(?:\s+(?P<ones>một|mốt|hai|ba|bốn|tư|lăm|nhăm|sáu|bảy|bẩy|tám|chín))?(?!\w)(?!\s+đôi\s+mươi)
  | (?:(?<=tăng\s)|(?<=giảm\s)|(?<=thêm\s)|(?<=bị\sthương\s)|(?<=làm\schết\s))(?P<moved>{_SINGLE}|năm)
      (?=\s+(?:người|{lx.either(lx.CUES["spelled"]["after_single"])})(?!\w))
  | (?P<single>{_SINGLE})(?=\s+(?:{lx.either(lx.CUES["spelled"]["after_single"])})(?!\w)(?!\s+(?:đến|năm)(?!\w)))
    """,
    re.X,
)
_FIRST = words(("một", "nửa", "gấp", "mười", "năm", *_SINGLE.split("|")))


def find(low: str, start: int, end: int) -> list[Spelled]:
    """All numbers in words in `low[start:end]` (lower case), in order; "một" alone is an article, no number."""
    found: list[Spelled] = []
    for at, _, _ in _FIRST.all(low, start, end):
        if found and at < found[-1].end:
            continue
        match = _FORMS.match(low, at, end)
        if match:
            found.append(_spelled(match))
    return found


def _spelled(match: re.Match[str]) -> Spelled:
    if match["part"]:
        percent = Decimal(100 * _DIGITS[match["part"]]) / _DIGITS[match["whole"]]
        return Spelled(match.start(), match.end(), "fraction", percent.quantize(Decimal("0.0001")))
    if match["half"] or match["halved"] or match["halfway"]:
        return Spelled(match.start(), match.end(), "fraction", Decimal(50))
    if match["double"]:
        return Spelled(match.start("double"), match.end(), "times", Decimal(2 if match["double"] == "đôi" else "1.5"))
    if match["times"]:
        return Spelled(match.start("times"), match.end(), "times", Decimal(_DIGITS[match["times"]]))
    if digit := match["single"] or match["moved"]:
        return Spelled(match.start(), match.end(), "cardinal", Decimal(_DIGITS[digit]))
    value = 10 * _DIGITS[match["tens"]] if match["tens"] else 10
    return Spelled(match.start(), match.end(), "cardinal", Decimal(value + _DIGITS.get(match["ones"] or "", 0)))
