"""Which of the times around a figure it is about, and what later sentences inherit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from flows.extract import attributes, calendar
from flows.extract.quantities import Quantity
from flows.extract.times import TimeRef

_NEAR_AFTER = re.compile(
    r"\s*(?:\(|vào\s+|trong\s+|của\s+|hồi\s+|tính\s+|đến\s+|tới\s+|ở\s+|cho\s+|cả\s+|hết\s+|giai\s+đoạn\s+)*$"
)


def period_of(
    low: str,
    quantity: Quantity,
    sentence: int,
    following: int,
    times: Sequence[TimeRef],
    inherited: str | None,
) -> tuple[str | None, TimeRef | None]:
    """The period of a figure and the expression that gave it (None where it is inherited).

    In this order: a time right after the number ("10% năm 2012"), the last one before it in the sentence, one later
    in its clause, what the sentences before were about. Times that only name a base of comparison are passed over.
    """
    at = quantity.end
    known = [ref for ref in times if ref.period]
    own = [ref for ref in known if not ref.compared]
    for ref in known:
        if at <= ref.start < following and ref.kind != "now" and _NEAR_AFTER.match(low[at : ref.start]):
            return ref.period, ref
    before = [ref for ref in own if ref.end <= quantity.start]
    after = next(
        (ref for ref in own if at <= ref.start < following and not re.search(r"[;:]", low[at : ref.start])), None
    )
    chosen = None
    if before:
        chosen = before[-1]
        if chosen.kind == "now" and len(before) > 1 and quantity.start - chosen.end > 80:
            chosen = before[-2]
        if after and ";" in low[chosen.end : quantity.start]:
            chosen = after
    elif after:
        chosen = after
    period = chosen.period if chosen else inherited
    if attributes.turns(low, quantity, following):
        compared = next((ref for ref in known if ref.compared and sentence <= ref.start < at), None)
        return (compared.period, compared) if compared else (_before(period), chosen)
    return period, chosen


def _before(period: str | None) -> str | None:
    """The year before a year."""
    return str(int(period) - 1) if period and calendar.freq_of(period) == "A" else None


def handed_on(period: str | None, ref: TimeRef | None) -> str | None:
    """What a figure's period hands on: of a span of days its last one."""
    if ref and ref.kind == "since" and period:
        return period.partition("/")[2]
    return period


@dataclass(frozen=True, slots=True)
class Background:
    """What a figure without a time of its own is about.

    `period` is what a sentence before said, `age` how many sentences ago; `whole` is what the article is about from
    its opening on, which holds when the period has faded.
    """

    period: str | None = None
    age: int = 0
    whole: str | None = None

    def at(self, status: str) -> str | None:
        """The period for a figure of this status: an aim is not of one past day or month."""
        period = self.period if self.age <= _FADES else self.whole
        if period and status in ("target", "forecast") and calendar.freq_of(period) in ("D", "M"):
            return period[:4]
        return period


_FADES = 3
_LASTING = frozenset(("year", "part", "half", "quarter", "month", "ytd", "months", "monthyear"))


def carried(
    start: int, times: Sequence[TimeRef], facts: Sequence[Quantity], before: Background, *, opening: bool, daily: bool
) -> Background:
    """The background of the sentence after this one.

    A sentence hands on the time that dates its first figures; one without figures only a year, quarter or month
    that it opens with ("Năm 2020, công tác …"). "Now" is this year for what follows, or this day where the article
    reports a count of the day (`daily`).
    """
    own = [ref for ref in times if ref.period and not ref.compared]
    whole = before.whole
    if opening and whole is None:
        whole = next((ref.period for ref in own if ref.kind in _LASTING), None)
    older = Background(before.period, before.age + 1, whole)
    if not own:
        return older
    if facts:
        earlier = [ref for ref in own if ref.end <= facts[0].start]
        dating = earlier[-1] if earlier else own[0]
    else:
        dating = own[0]
        span = calendar.freq_of(dating.period) in ("A", "Q", "S", "M") or "/" in (dating.period or "")
        if not span or dating.start - start >= 30 or dating.kind == "now":
            return older
    period = handed_on(dating.period, dating)
    if dating.kind == "now" and period and not daily:
        period = period[:4]
    return Background(period, 0, whole)
