"""What stands before "lần lượt", dealt out to the numbers behind it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from flows.extract import lexicon as lx
from flows.extract.name.names import DIGIT, GROWTH, LONGEST_SUBJECT
from flows.extract.name.phrases import (
    WORDS,
    Span,
    boundaries,
    heads,
    names_sector,
    starts_with_head,
    terms,
    tidy,
)
from flows.extract.period.times import TimeRef
from flows.extract.quantity.quantities import Quantity
from flows.extract.territory.places import Mention

_CHANGED = re.compile(rf"\s(?:{lx.either(lx.CHANGES)})\s")


# "tăng tương ứng 3% và 5%"
_IN_TURN = re.compile(
    r"lần lượt|tương ứng(?=\s(?:(?:là|ở mức|đạt|với|khoảng)\s)*\d[\d.,]*"
    r"(?:[^;:()\d,]{0,12}?(?P<unit>%|(?<=\s)[^\W\d]+))?(?:(?<=%)[;,]\s\d[\d.,]*\s?%)*,?\svà\s(?:(?:khoảng|gần|hơn)\s)?\d[\d.,]*(?(unit)[^;:()\d,]{0,12}?(?P=unit)))"
    # "công nghiệp, dịch vụ, nông nghiệp tương ứng 67,7% - 22% - 10,3%"
    r"|tương ứng(?=\s(?:là:?\s)?(?:\d[\d.,]*\s?%\s?[-–]\s?){2,}\d)"
)


# "lần lượt là 6,5%; 6,4%; 3,1% và 3%", "lần lượt là: 17,5 tỷ USD; 14,4 tỷ USD"
_ONLY_NUMBERS = re.compile(
    r"(?:lần lượt|tương ứng)[^\d;]{0,20}(?:[\d.,]+\s?(?:%|[^\W\d]+(?:\s[^\W\d]+){0,2})(?:;|,|,?\svà)\s)+"
)


def in_turn(low: str, sentence: int, quantity: Quantity) -> int | None:
    """Where "lần lượt" stands in front of a quantity: what was listed before it is dealt out to the numbers."""
    at = max(low.rfind("lần lượt", sentence, quantity.left), low.rfind("tương ứng", sentence, quantity.number))
    if at < 0 or not _IN_TURN.match(low, at):
        return None
    if ";" in low[at : quantity.left] and not _ONLY_NUMBERS.fullmatch(low, at, quantity.left):
        return None
    # "lần lượt 4,4% và 5,1% (trước đó là 4,6% và 5,3%)": two more, of the same.
    aside = low.find("(trước đó", at, quantity.left)
    return at if aside < 0 else aside


def stands_at_turn(low: str, in_turn_at: int, quantity: Quantity) -> bool:
    """Whether a figure's verb of change stands right behind "lần lượt": "lần lượt giảm 67% và 70%"."""
    said = _IN_TURN.match(low, in_turn_at)
    return quantity.before.change is not None and said is not None and not low[said.end() : quantity.left].strip()


_COORDINATED = re.compile(r",\s|\s(?:và|cùng)\s")
# "giá xăng và dầu": what shares the head noun of a list is short.
_LONGEST_LISTED = 3


# "trong 6 tháng qua, …": what stands before a time that a list opens with.
_IN = re.compile(r"(?:(?:trong|vào|tính|đến|\d{1,2})\s)*")
# "nông nghiệp và dịch vụ có tỷ trọng lần lượt là 20% và 35%"
_WEIGHED = re.compile(r"\s(?:chiếm|có)(?:\stỷ\s(?:trọng|lệ))?\s$")


# "nhóm nông sản và nhóm nhiên liệu gặp nhiều khó khăn, lần lượt giảm"
_SAID_OF_ALL = re.compile(
    r"\s(?:(?:đều|cùng|vẫn|tiếp tục|cũng)\s)*(?:gặp|tăng trưởng|sụt giảm|khởi sắc|phục hồi|giữ|ghi nhận|tăng|giảm)(?:\s[^\W\d]\w*){0,4},\s$"
)


def is_share_in_turn(low: str, in_turn_at: int) -> bool:
    """Whether "lần lượt" deals out shares: "chiếm lần lượt 20% và 35%"."""
    return low.endswith("chiếm ", 0, in_turn_at) or low.startswith("lần lượt chiếm ", in_turn_at)


_TRADE = re.compile(r"(?<!\w)(?:công nghiệp|ngành|nhóm)\s$")


def _joints(low: str, left: int, right: int) -> list[int]:
    """Where the next of things that are listed begins, but for what one trade does: "công nghiệp chế biến, chế tạo"."""
    trades = [term.span() for term in terms(low, left, right) if _TRADE.search(low, left, term.start())]
    return [
        m.end()
        for m in _COORDINATED.finditer(low, left, right)
        if not any(start < m.start() < end for start, end in trades)
    ]


_JOINT_BEFORE = re.compile(r"(?<!trong đó)(?<!cụ thể)(?:,|\s(?:và|cùng))\s$")


def ends_list(low: str, left: int, name: Span, right: int) -> bool:
    """Whether a name in the clause that begins at `left` is one of several up to `right`."""
    return _JOINT_BEFORE.search(low, left, name[0]) is not None or bool(_joints(low, name[0], right))


def subjects_in_turn(
    low: str, sentence: int, in_turn_at: int, number: int, times: Sequence[TimeRef], mentions: Sequence[Mention]
) -> list[Span]:
    """The coordinated subjects before "lần lượt": "doanh thu và lợi nhuận"; none unless there are `number` of them.

    Each must begin with a head noun, or the clause hold no others: "nông nghiệp và dịch vụ tăng lần lượt".
    """
    left = sentence
    for boundary in boundaries(low, sentence, in_turn_at, times):
        if boundary.group().strip() not in (",", "cùng với"):
            left = boundary.end()
    dated = (ref.end for ref in times if _IN.fullmatch(low, left, ref.start) and low.startswith(",", ref.end))
    opening = next(dated, None)
    left = left if opening is None else opening + 1
    named = low.rfind(" là ", left, in_turn_at) + len(" là ")
    if named > left + len(" là ") and len(_joints(low, named, in_turn_at)) == number - 1:
        # "hai mặt hàng lớn nhất là thủy sản và rau quả cũng tăng lần lượt 12% và 18%"
        left = named
    weighed = _WEIGHED.search(low, left, in_turn_at) or _SAID_OF_ALL.search(low, left, in_turn_at)
    right = weighed.start() if weighed else in_turn_at
    ends = _heads_repeated(low, left, right)
    repeated = len(ends) == number + 1
    if not repeated:
        ends = [left, *_joints(low, left, right), right]
    head = heads(low, left, right)
    alone = not repeated and len(ends) == number + 1 and len(head) <= 1 and not DIGIT.search(low, left, right)
    spans: list[Span] = []
    for at, stop in zip(ends[-number - 1 :], ends[-number:], strict=False):
        span = tidy(low, at, stop, times, mentions)
        if span is None:
            return []
        longest = _LONGEST_LISTED if spans and head else LONGEST_SUBJECT
        headed = heads(low, *span)[:1] == [span[0]] or names_sector(low, span[0])
        if not (headed or repeated or (alone and low.count(" ", *span) < longest)):
            return []
        if alone and not spans and head and head[0] > span[0]:
            return []
        spans.append(span)
    return spans if len(spans) == number else []


_NEXT_HEAD = re.compile(r"(?:,|\s(?:và|cùng với|cùng))\s(?P<head>[^\W\d]\w*)\s")


def _heads_repeated(low: str, left: int, right: int) -> list[int]:
    """Where subjects begin that all have the first one's head, and the end: "ngành A và B cùng với ngành C"."""
    first = WORDS.search(low, left, right)
    head = first.group() if first and first.group() not in lx.FUNCTION_WORDS else ""
    return [left, *(m.start("head") for m in _NEXT_HEAD.finditer(low, left, right) if m["head"] == head), right]


_CHANGED_IN_TURN = re.compile(
    rf"(?<!\w)(?P<verb>{lx.either(v for v, sign in lx.CHANGES.items() if sign)})(?:\s(?:khá|mạnh|nhẹ|cao),)?\s+$"
)


def sign_of_turn(low: str, in_turn_at: int) -> int | None:
    """The sign of the verb of change right before "lần lượt" at `in_turn_at`; None where there is none."""
    found = _CHANGED_IN_TURN.search(low, max(0, in_turn_at - 24), in_turn_at)
    return lx.CHANGES[" ".join(found["verb"].split())] if found else None


_OF_ECONOMY = re.compile(r"\s(?:gr?dp|kinh tế)(?!\w)")


def _behind_list(low: str, in_turn_at: int, times: Sequence[TimeRef], mentions: Sequence[Mention]) -> Span | None:
    """What is said of listed territories before "lần lượt": "A và B có số doanh nghiệp mới cao, lần lượt là …"."""
    left = max(m.end for m in mentions if m.end <= in_turn_at)
    for boundary in boundaries(low, left, in_turn_at):
        if heads(low, boundary.end(), in_turn_at):
            left = boundary.end()
    named = tidy(low, left, in_turn_at, times, mentions)
    if named is None or low.startswith(GROWTH, named[0]) or "%" in low[slice(*named)]:
        return None
    return named if starts_with_head(low, named) else None


# "4 địa phương dẫn đầu gồm A, B, C và D": who they are, not what they have.
_SO_MANY = re.compile(
    r"(?:(?:\d+|hai|ba|bốn|năm|sáu|các)\s)?(?:địa phương|tỉnh|thành phố|nước|quốc gia|thị trường|vị trí|nền kinh tế)(?!\w)"
)


def counts_places(low: str, name: Span) -> bool:
    """Whether a name only says how many places are listed."""
    return _SO_MANY.match(low, *name) is not None


def list_subject(
    low: str, sentence: int, in_turn_at: int, times: Sequence[TimeRef], mentions: Sequence[Mention]
) -> Span | None:
    """What a list of territories before "lần lượt" has in common: "giá … tại các tỉnh A, B, C lần lượt"."""
    left = sentence
    listed = [m.start for m in mentions if sentence <= m.start < in_turn_at]
    right = listed[0] if listed else in_turn_at
    subject = tidy(low, left, right, times, mentions) if listed else None
    if subject and starts_with_head(low, subject):
        return subject
    if listed and (behind := _behind_list(low, in_turn_at, times, mentions)):
        return behind
    if listed and (at := low.find(f" {GROWTH} ", listed[-1], in_turn_at)) >= 0:
        # "Philippines và Indonesia được dự báo tăng trưởng dương, lần lượt là 0,6% và 0,5%"
        of = _OF_ECONOMY.match(low, at + 1 + len(GROWTH), in_turn_at)
        return at + 1, of.end() if of else at + 1 + len(GROWTH)
    if changed := _CHANGED.search(low, left, right):
        right = changed.start()
    for boundary in boundaries(low, left, right):
        if low[boundary.end() : right].strip():
            left = boundary.end()
    named = tidy(low, left, right, times, mentions)
    return named if named and not counts_places(low, named) else None
