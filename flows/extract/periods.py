"""Which of the times around a figure it is about, and what later sentences inherit."""

from __future__ import annotations

import re
from collections.abc import Sequence

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


def carried(start: int, times: Sequence[TimeRef], facts: Sequence[Quantity], before: str | None) -> str | None:
    """The period that the sentence after this one inherits.

    A sentence hands on the time that dates its first figures; one without figures only a year, quarter or month
    that it opens with ("Năm 2020, công tác …").
    """
    own = [ref for ref in times if ref.period and not ref.compared]
    if not own:
        return before
    if not facts:
        opening = own[0]
        span = calendar.freq_of(opening.period) in ("A", "Q", "S", "M") or "/" in (opening.period or "")
        return opening.period if span and opening.start - start < 30 and opening.kind != "now" else before
    earlier = [ref for ref in own if ref.end <= facts[0].start]
    dating = earlier[-1] if earlier else own[0]
    return handed_on(dating.period, dating)
