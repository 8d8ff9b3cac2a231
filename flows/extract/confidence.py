"""How sure a reading is: a logistic model over what can be seen of it, with its weights as data."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping

from flows.extract import lexicon as lx
from flows.extract.name import phrases
from flows.extract.quantity.quantities import Quantity
from flows.records import Fact
from schemas import vocabulary

_WEIGHTS: dict[str, float] = vocabulary.toml("confidence")["weights"]
# A verb ties the figure to its name in a sentence with others; or the name is a known indicator's of the same dimension.
SURE = frozenset(("linked in company", "in catalogue"))


def confidence_of(features: Collection[str], weights: Mapping[str, float] = _WEIGHTS) -> float:
    """The probability that value, unit, measure and name are all right, 0.05 to 0.99.

    From 0.9 on stand only figures that a verb ties to their name ("đạt", "là", "ước") in a sentence with others, and those
    whose name is an indicator of the catalogue: of these at least 97 in 100 were right on annotated articles. All others
    stay below, by what the model says of them.
    """
    likely = probability(weights, features)
    return round(max(0.05, min(0.89, likely)) if SURE.isdisjoint(features) else max(0.9, min(0.99, likely)), 2)


def probability(weights: Mapping[str, float], features: Collection[str]) -> float:
    """What a logistic model with these weights says of a reading."""
    return 1 / (1 + math.exp(-sum(weights.get(name, 0.0) for name in features)))


def features_of(low: str, fact: Fact, quantity: Quantity, before: Quantity | None, siblings: int) -> list[str]:
    """What is seen of a reading; `before` is the quantity before it in its sentence, `siblings` how many it has."""
    seen = ["always", f"shape {quantity.shape}", f"measure {fact.measure}", f"siblings {min(siblings, 4)}"]
    if fact.name is None or fact.name_start is None or fact.name_end is None:
        return [*seen, "no name"]
    if fact.name_start >= fact.start:
        seen.append("name after")
    elif fact.name_start < fact.sentence_start:
        seen.append("name in another sentence")
    elif any(mark in low[fact.name_end : fact.start] for mark in ",;:"):
        seen.append("name in another clause")
    words = len(fact.name.split())
    seen.append(f"words {words}" if words <= 2 else "words 3-6" if words <= 6 else "words 7+")
    if phrases.starts_with_head(low, (fact.name_start, fact.name_end)):
        seen.append("head noun")
    if fact.indicator:
        seen.append("in catalogue")
    if quantity.before.linked:
        seen.append("linked")
        if siblings > 1:
            seen.append("linked in company")
    elif before and before.before.linked and quantity.before.change:
        seen.append("change of what is linked")
    if quantity.shape == "count":
        seen.append("solid" if lx.is_solid(low[quantity.noun : quantity.noun_end]) else "other noun")
        if fact.value <= 12:
            seen.append("small")
    if fact.place_text:
        seen.append("place named")
    if fact.period is None:
        seen.append("no period")
    return seen
