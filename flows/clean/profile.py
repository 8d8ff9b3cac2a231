"""What an outlet prints around every article: the lines that recur over its articles, learned from them.

A line that many articles of one outlet have in common is none of them: a share bar, an appeal, an address. No rule
has to know the outlet.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from flows.clean.lines import fold
from flows.clean.rules import Verdict

LEAST_ARTICLES = 3
LEAST_SHARE = 0.05
"""A line recurs where at least three articles have it, and one in twenty of the outlet's."""
LONGEST_LINE = 400
"""In characters; what articles share that is longer is a paragraph that one took from the other."""


@dataclass(frozen=True, slots=True)
class Profile:
    """The recurring lines of one outlet, folded, each with the number of articles that have it, of `articles`."""

    source: str
    articles: int
    lines: Mapping[str, int]

    @property
    def version(self) -> str:
        """Eight hex digits over all that it says; part of the version of cleaning that uses it."""
        said = "\n".join(f"{count}\t{line}" for line, count in sorted(self.lines.items()))
        return hashlib.sha256(f"{self.source}\n{self.articles}\n{said}".encode()).hexdigest()[:8]

    def verdict(self, text: str) -> Verdict | None:
        """The label of a line of the outlet that recurs; None for any other."""
        count = self.lines.get(fold(text)) if len(text) <= LONGEST_LINE else None
        return Verdict("nav", f"recurs: in {count} of {self.articles} articles of {self.source}") if count else None


def learn(source: str, articles: Iterable[Iterable[str]]) -> Profile | None:
    """The profile of an outlet from the lines of its articles, in any order; None where no line recurs."""
    counts: Counter[str] = Counter()
    number = 0
    for lines in articles:
        number += 1
        counts.update({fold(line) for line in lines if len(line) <= LONGEST_LINE} - {""})
    least = max(LEAST_ARTICLES, LEAST_SHARE * number)
    recurring = {line: count for line, count in counts.items() if count >= least}
    return Profile(source, number, recurring) if recurring else None
