"""How sure a reading is."""

from __future__ import annotations

from flows.extract.quantities import Quantity
from flows.records import Fact


def confidence_of(fact: Fact, quantity: Quantity) -> float:
    """A probability that value, unit, measure and name are all right."""
    score = 0.9
    if fact.name is None:
        score -= 0.4
    if quantity.shape == "bare":
        score -= 0.2
    if quantity.shape == "count" and fact.value <= 12:
        score -= 0.15
    if fact.indicator:
        score += 0.07
    return round(max(0.05, min(0.99, score)), 2)
