"""Numbers as Vietnamese news writes them, to exact decimals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from flows.extract import lexicon as lx

Style = Literal["vi", "en"]

NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
# "4 ,5 %", "1. 200 tỷ", "11, 5 triệu": a space beside the mark, and a unit behind; "346 000 ha": a space for the mark.
_TORN = re.compile(
    r"(\d(?<![\d.,/-]\d)\d{0,2})(?:(?: ([.,]) ?|([.,]) )(\d{1,3})|(?P<groups>(?: \d{3}){1,3}))(?![.,]?\d)"
)
# What a torn number follows: not the name of a time or a thing, which ends in a number of its own.
_TIED = re.compile(
    rf"(?<!\w)(?:{lx.either((*lx.BOUNDS_BEFORE, *lx.CHANGES, *lx.LEVEL_PARTICLES, 'là', 'đạt', 'từ', 'tới', 'đến', 'bằng', 'chiếm', 'mức'))})\s$"
)
_TIED_WITHIN = 24

_SEPARATED = re.compile(
    r"(?P<whole>\d(?<![\d.,]\d)\d*)(?P<mark>[.,])(?P<tail>\d+)(?P<more>(?:[.,]\d+)*)(?P<unit>\s?(?:%|triệu|tỷ|nghìn|ngàn|ha|tấn|điểm|lần|km|kg|m(?![\w²³])))?"
)


# Up to how many digits before them three behind a comma may be decimals.
_MAY_BE_DECIMALS = {"triệu": 3, "tỷ": 1}


def find(low: str) -> list[re.Match[str]]:
    """All numbers that a text writes in digits, in order."""
    return list(NUMBER.finditer(low))


def style_of(found: Sequence[re.Match[str]]) -> Style:
    """Whether a document writes 1.234,5 (`vi`) or 1,234.5 (`en`), by all its numbers, `found` in lower case.

    Evidence is a group of three digits, and one or two decimals before a unit (6.2 alone may be a date).
    """
    english = vietnamese = 0
    for number in found:
        separated = _SEPARATED.match(number.string, number.start())
        if separated is None:
            continue
        whole, mark, tail, more, unit = separated.groups("")
        # "0,165" has decimals.
        groups = len(tail) == 3 and whole != "0"
        if groups and mark == "," and not more and len(whole) <= _MAY_BE_DECIMALS.get(unit.strip(), 0):
            # "2,479 tỷ đồng" says nothing.
            continue
        if not groups and whole != "0" and not (len(tail) <= 2 and unit and not more):
            continue
        if (mark == ",") == groups:
            english += 1
        else:
            vietnamese += 1
    return "en" if english > vietnamese else "vi"


def parse(written: str, style: Style = "vi", *, whole: bool = False) -> Decimal:
    """The value of digits with separators.

    A group separator is followed by three digits; what is not in groups of three is a decimal separator in either
    style, and three zeros are a group in either: "25,000 USD". `whole` says that the number counts things, so that one separator before three digits makes groups.

    >>> parse("15.555,5"), parse("2,5"), parse("1.800"), parse("10,381", whole=True), parse("1,234.5", "en")
    (Decimal('15555.5'), Decimal('2.5'), Decimal('1800'), Decimal('10381'), Decimal('1234.5'))
    """
    marks = [c for c in written if c in ".,"]
    if not marks:
        return Decimal(written)
    last = max(written.rfind("."), written.rfind(","))
    tail = written[last + 1 :]
    digits = written.replace(".", "").replace(",", "")
    if len(set(marks)) == 2 or not _grouped(written, marks[0]):
        return _with_decimals(digits, len(tail) if marks.count(written[last]) == 1 else 0)
    if len(marks) > 1 or whole:
        return Decimal(digits)
    grouping = "." if style == "vi" else ","
    return Decimal(digits) if marks[0] == grouping or tail == _THOUSANDS else _with_decimals(digits, len(tail))


_THOUSANDS = "000"


def _grouped(written: str, mark: str) -> bool:
    first, *rest = written.split(mark)
    return 1 <= len(first) <= 3 and first != "0" and all(len(part) == 3 for part in rest)


def _with_decimals(digits: str, places: int) -> Decimal:
    return Decimal(digits).scaleb(-places) if places else Decimal(digits)


class Torn(NamedTuple):
    """A number with a space in it at `start:end`, as it was meant."""

    start: int
    end: int
    written: str


def torn(digits: Sequence[re.Match[str]]) -> Iterator[Torn]:
    """The numbers that have a space beside or for a separator: "4 ,5 %", "11, 5 triệu", "9 600 ha"; `digits` are all of a text.

    Only before a unit or magnitude and behind a word that ties a number to its name, so that neither the numbers of a
    list nor those of two sentences are taken for one; behind the space stand three digits, after a comma one.
    """
    for number in digits:
        low = number.string
        found = _TORN.match(low, number.start())
        if found is None:
            continue
        written = found.group().replace(" ", "")
        if found["groups"] is None:
            whole, rest = found[1], found[4]
            mark = found[2] or found[3]
            apart = low[found.start(4) - 1] == " "
            if apart and (len(rest) != (3 if mark == "." else 1) or int(rest) == int(whole) + 1):
                continue
        if not (lx.UNIT_AT.match(low, found.end()) or lx.MAGNITUDE_AT.match(low, found.end())):
            continue
        if _TIED.search(low, max(0, found.start() - _TIED_WITHIN), found.start()):
            yield Torn(found.start(), found.end(), written)
