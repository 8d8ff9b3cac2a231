"""Which of the times around a figure it is about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from flows.extract.quantities import Quantity
from flows.extract.times import TimeRef

_NEAR_AFTER = re.compile(
    r"\s*(?:\(|vào\s+|trong\s+|của\s+|hồi\s+|tính\s+|đến\s+|tới\s+|ở\s+|cho\s+|cả\s+|hết\s+|giai\s+đoạn\s+)*$"
)


def period_of(
    low: str,
    quantity: Quantity,
    sentence_end: int,
    next_start: int,
    times: Sequence[TimeRef],
    inherited: str | None,
) -> tuple[str | None, TimeRef | None]:
    """The period of a figure and the expression that gave it (None where it is inherited).

    In this order: a time right after the number ("10% năm 2012"), the last one before it in the sentence, one later
    in its clause, what the sentences before were about. Times that only name a base of comparison are passed over.
    """
    own = [ref for ref in times if ref.period and not ref.compared]
    for ref in own:
        if quantity.end <= ref.start < next_start and _NEAR_AFTER.match(
            low[quantity.noun_end or quantity.end : ref.start]
        ):
            return ref.period, ref
    before = [ref for ref in own if ref.end <= quantity.start]
    if before:
        chosen = before[-1]
        if chosen.kind == "now" and len(before) > 1 and quantity.start - chosen.end > 80:
            chosen = before[-2]
        return chosen.period, chosen
    for ref in own:
        if quantity.end <= ref.start < next_start and not re.search(r"[;:]", low[quantity.end : ref.start]):
            return ref.period, ref
    return inherited, None
