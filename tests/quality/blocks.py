"""Scores cleaning against hand labels: `blocks.jsonl` gives the spans of measured articles, as offsets without text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from flows.clean import clean_text
from flows.extract import extract_facts
from flows.records import KEPT_LABELS
from tests.quality.scoring import read_jsonl

LABELLED = Path(__file__).parent / "blocks.jsonl"


class Agreement(NamedTuple):
    """Numbers of non-blank characters: given a label by both, by cleaning, by hand."""

    both: int
    found: int
    labelled: int

    @property
    def precision(self) -> float:
        return self.both / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        return self.both / self.labelled if self.labelled else 1.0

    @property
    def f1(self) -> float:
        return 2 * self.both / (self.found + self.labelled) if self.found + self.labelled else 1.0


class Scores(NamedTuple):
    labels: dict[str, Agreement]
    kept: Agreement
    """Of the characters that facts are read from."""
    boilerplate_facts: list[tuple[str, str]]
    """Quotes of facts in kept text that stand in what the hand labels call boilerplate, with their articles."""
    lost_facts: list[tuple[str, str]]
    """Quotes of annotated facts in body or lede by hand that cleaning takes away."""
    disagreements: list[tuple[str, str, str, str]]
    """Article, label by hand, label found and text, of every stretch the two label otherwise."""


def paint(length: int, spans: Iterable[tuple[int, int, str]]) -> list[str]:
    """The label of each character; empty where there is none."""
    out = [""] * length
    for start, end, label in spans:
        out[start:end] = [label] * (end - start)
    return out


def score(documents: list[dict[str, Any]]) -> Scores:
    """Scores of the labelled ones among `documents`, which have the form of the measuring data."""
    by_id = {d["id"]: d for d in documents}
    both: Counter[str] = Counter()
    found: Counter[str] = Counter()
    labelled: Counter[str] = Counter()
    kept = [0, 0, 0]
    boilerplate_facts, lost_facts, disagreements = [], [], []
    for row in read_jsonl(LABELLED):
        document = by_id[row["id"]]
        text = document["text"]
        published = datetime.fromisoformat(document["published"]) if document["published"] else None
        blocks = clean_text(text, title=document["title"], published_at=published).blocks
        hand = paint(len(text), [tuple(b) for b in row["blocks"]])
        ours = paint(len(text), [(b.start, b.end, b.label) for b in blocks])
        pairs = [(h, o) for h, o, ch in zip(hand, ours, text, strict=True) if not ch.isspace()]
        both.update(h for h, o in pairs if h == o)
        found.update(o for _, o in pairs)
        labelled.update(h for h, _ in pairs)
        for i, counted in enumerate(
            (
                sum(h in KEPT_LABELS and o in KEPT_LABELS for h, o in pairs),
                sum(o in KEPT_LABELS for _, o in pairs),
                sum(h in KEPT_LABELS for h, _ in pairs),
            )
        ):
            kept[i] += counted
        disagreements += [(row["id"], *stretch) for stretch in _stretches(text, hand, ours)]
        day = published.date() if published else None
        for fact in extract_facts(text, published=day, title=document["title"]):
            if ours[fact.start] in KEPT_LABELS and hand[fact.start] not in KEPT_LABELS:
                boilerplate_facts.append((row["id"], fact.quote))
        for fact in document["facts"]:
            start = text.find(fact["quote"])
            if start >= 0 and ours[start] not in KEPT_LABELS and hand[start] in KEPT_LABELS:
                lost_facts.append((row["id"], fact["quote"]))
    labels = {k: Agreement(both[k], found[k], labelled[k]) for k in sorted(found.keys() | labelled.keys())}
    return Scores(labels, Agreement(*kept), boilerplate_facts, lost_facts, disagreements)


def _stretches(text: str, hand: list[str], ours: list[str]) -> Iterable[tuple[str, str, str]]:
    start = 0
    for i in range(1, len(text) + 1):
        if i == len(text) or (hand[i], ours[i]) != (hand[start], ours[start]):
            if hand[start] != ours[start] and text[start:i].strip():
                yield hand[start], ours[start], text[start:i]
            start = i
