"""The white space of pages, no-break spaces and more than one inside a sentence, is read as single spaces."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from flows.extract.offsets import move_article, move_fact
from flows.records import Article, Fact

_SPACES = str.maketrans(dict.fromkeys("\xa0\u2007\u2009\u202f", " "))
# "đạt 151,98  tỷ USD"; wider gaps part columns.
_GAP = re.compile(r"(?<=\S) ( {1,3})(?=\S)")


@dataclass(frozen=True, slots=True)
class Spacing:
    """Where a text has gaps: `ends` of each in the text as written, `closed` in the text without them, how many characters are `gone` by each."""

    ends: Sequence[int]
    closed: Sequence[int]
    gone: Sequence[int]

    def to_even(self, at: int) -> int:
        """Where an offset of the text as written stands in the even text; what stands within a gap, behind its space."""
        passed = bisect_right(self.ends, at)
        even = at - (self.gone[passed - 1] if passed else 0)
        return min(even, self.closed[passed]) if passed < len(self.ends) else even

    def to_written(self, at: int) -> int:
        """Where an offset of the even text stands in the text as written."""
        passed = bisect_right(self.closed, at)
        return at + (self.gone[passed - 1] if passed else 0)


def spaced(text: str) -> tuple[str, Spacing]:
    """`text` with single spaces for gaps and for spaces that are none to patterns, and where the gaps were."""
    plain = text.translate(_SPACES)
    ends, closed, gone = [], [], []
    by = 0
    for gap in _GAP.finditer(plain):
        by += gap.end() - gap.start(1)
        ends.append(gap.end())
        closed.append(gap.end() - by)
        gone.append(by)
    return _GAP.sub(" ", plain), Spacing(ends, closed, gone)


def evened(article: Article) -> tuple[Article, Spacing] | None:
    """The article as it is read, and where its gaps were; None where its text is even as it is written."""
    text, spacing = spaced(article.text)
    return None if text == article.text else (move_article(article, text, spacing.to_even), spacing)


def as_written(fact: Fact, text: str, spacing: Spacing) -> Fact:
    """A fact of the even text with the offsets of `text`, and its quote and name in the characters that stand there."""
    moved = move_fact(fact, spacing.to_written)
    named = moved.name_start is not None
    return replace(
        moved,
        quote=text[moved.start : moved.end],
        name=text[moved.name_start : moved.name_end] if named else moved.name,
    )
