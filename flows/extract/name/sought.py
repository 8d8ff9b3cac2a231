"""A figure whose name is sought, and what is known of it on the way."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from flows.extract.name import phrases
from flows.extract.name.phrases import Span
from flows.extract.quantity.quantities import Quantity
from flows.extract.sentence import Discourse, Reading, Sentence


@dataclass(slots=True)
class Sought:
    """A quantity without its name, with the readings of its sentence before it.

    `previous_end` is where the figure before ends, `turn` where "lần lượt" stands, `inherited` the name that the
    sentence goes on with. `before` is the name in front of the quantity, None where none stands there or it is of
    something else; `headed` says that it begins with a head noun; `single` is a common noun that stands there alone
    and may name it if nothing else does.
    """

    s: Sentence
    q: Quantity
    previous_end: int
    turn: int | None
    inherited: Span | None
    readings: Sequence[Reading]
    state: Discourse
    before: Span | None = None
    headed: bool = False
    single: Span | None = None

    @property
    def low(self) -> str:
        return self.s.low

    @property
    def end(self) -> int:
        """Where the sentence ends."""
        return self.s.end

    @property
    def last(self) -> Reading | None:
        """The reading before this one in the sentence."""
        return self.readings[-1] if self.readings else None

    def joined(self, joint: re.Pattern[str]) -> Reading | None:
        """The reading before this one, where it has a name and all that parts the two is `joint`."""
        last = self.last
        if last is None or not last.name or not joint.fullmatch(self.low, last.quantity.end, self.q.left):
            return None
        return last

    @property
    def alike(self) -> Span | None:
        """The name of the last reading before this one in the sentence that has its unit."""
        return next((r.name for r in reversed(self.readings) if r.name and r.quantity.unit == self.q.unit), None)

    @property
    def known(self) -> Span | None:
        """The name that was spoken of: that which the sentence goes on with, or the one in mind."""
        return self.inherited or self.state.name

    @property
    def clause(self) -> int:
        """Where the words begin that may hold the name: behind the figure before."""
        return max(self.s.start, self.previous_end)

    def said(self, span: Span) -> str:
        return self.s.low[slice(*span)]

    def behind(self) -> Span | None:
        """The noun phrase right behind the quantity."""
        return phrases.noun_after(self.s.low, self.q.end, self.s.end)


Named = tuple[Span | None, bool]
"""A name, and whether it stands in the figure's own clause."""
Step = Callable[[Sought], Named | None]
"""One rule of naming: the name, or None where the next rule is to look; it may settle what is `before`."""


def first(steps: Sequence[Step], sought: Sought) -> Named | None:
    """What the first step says that finds a name."""
    for step in steps:
        if (named := step(sought)) is not None:
            return named
    return None
