"""Links a name as written to an entry of the indicator catalogue: by its words and its dimension."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache

from flows.text import lower
from schemas import vocabulary
from schemas.vocabulary import Indicator

_WORD = re.compile(r"\w+")

_DIMENSION_OF_UNIT = {"%": "share", "pp": "share", "x": "any", "point": "point", "count": "count"}


def _words(text: str) -> list[str]:
    return _WORD.findall(lower(text).replace("tỉ ", "tỷ ").replace("y tế", "y_tế"))


@cache
def _by_first_word() -> dict[str, list[tuple[tuple[str, ...], Indicator]]]:
    """Every wording of the catalogue under its rarest entry point, the longest wording first."""
    table: dict[str, list[tuple[tuple[str, ...], Indicator]]] = defaultdict(list)
    for indicator in vocabulary.indicators():
        for wording in (indicator.name_vi, *indicator.synonyms):
            words = tuple(_words(wording))
            table[words[0]].append((words, indicator))
    for wordings in table.values():
        wordings.sort(key=lambda w: -len(w[0]))
    return dict(table)


def link(name: str | None, unit: str, measure: str) -> Indicator | None:
    """The entry whose wording the name begins with, if its dimension fits; None rather than a doubtful one.

    What follows the wording may only narrow it by territory or time ("tổng thu ngân sách nhà nước của tỉnh"); a
    name that goes on with a qualifier of its own is another indicator.
    """
    if not name:
        return None
    words = _words(name)
    for at in range(min(2, len(words))):
        for wording, indicator in _by_first_word().get(words[at], ()):
            if tuple(words[at : at + len(wording)]) != wording or (at and words[0] not in _OPTIONAL_FIRST):
                continue
            if _fits(indicator, unit, measure) and _only_narrows(words[at + len(wording) :]):
                return indicator
    return None


_OPTIONAL_FIRST = frozenset(("số", "tổng", "mức", "tỷ"))
_NARROWING = frozenset(
    [
        "của",
        "toàn",
        "tỉnh",
        "huyện",
        "thành",
        "phố",
        "cả",
        "nước",
        "trên",
        "địa",
        "bàn",
        "trong",
        "năm",
        "nay",
        "này",
        "đến",
        "hiện",
        "hiện_nay",
        "bình",
        "quân",
        "chung",
        "nhà",
        "việt",
        "nam",
        "hàng",
        "hóa",
        "ước",
        "thực",
        "hiện",
        "đạt",
        "ta",
        "tháng",
        "quý",
        "kỳ",
        "vùng",
        "khu",
        "vực",
        "tại",
        "ở",
        "thủ",
        "đô",
    ]
)


def _only_narrows(rest: list[str]) -> bool:
    return all(word in _NARROWING or word[0].isdigit() for word in rest[:4]) or (
        bool(rest) and rest[0] in ("của", "tại", "ở", "trên")
    )


def _fits(indicator: Indicator, unit: str, measure: str) -> bool:
    if measure in ("growth", "completion", "ratio"):
        return True
    head = unit.split("/")[0]
    kind = _DIMENSION_OF_UNIT.get(head, "money" if head.isupper() and len(head) == 3 else "physical")
    if measure == "share":
        return indicator.dimension in ("share", "count", "money", "physical")
    return indicator.dimension == "any" or kind == indicator.dimension
