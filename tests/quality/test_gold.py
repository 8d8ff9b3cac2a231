"""The ratchet: with the measuring data at hand, no score may fall below what is recorded."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from flows.clean import clean_text
from tests.quality import blocks, scoring

TOLERANCE = 0.0005


@pytest.mark.parametrize("name", scoring.SETS)
def test_scores_do_not_fall(shared: Path, name: str) -> None:
    scorer = scoring.load_scorer(shared / "gold/score.py")
    scores, _, _ = scoring.score(scorer, scoring.read_jsonl(shared / scoring.SETS[name]))
    recorded = json.loads(scoring.RECORDED.read_text())[name]
    fallen = {k: (v, scores[k]) for k, v in recorded.items() if scores[k] < v - TOLERANCE}
    assert not fallen, f"recorded and now: {fallen}; mend it, or record with python -m bench.quality --record"


def test_the_seed_article_is_cleaned_as_labelled(shared: Path) -> None:
    [document] = scoring.read_jsonl(shared / "seed/gold.jsonl")
    [labelled] = scoring.read_jsonl(shared / "seed/blocks.jsonl")
    found = [(b.start, b.end, b.label) for b in clean_text(document["text"]).blocks]
    assert found == [(b["start"], b["end"], b["label"]) for b in labelled["blocks"]]


def test_the_seed_article_gives_nothing_from_names_and_dates(shared: Path) -> None:
    [document] = scoring.read_jsonl(shared / "seed/gold.jsonl")
    quotes = " ".join(f["quote"] for f in scoring.predict([document])[document["id"]])
    for no_figure in ("XX", "05", "2025", "19", "25/1", "2/2"):
        assert no_figure not in quotes


def test_articles_are_cleaned_as_labelled_by_hand(shared: Path) -> None:
    scores = blocks.score(scoring.read_jsonl(shared / "gold/dev.jsonl"))
    assert scores.kept.f1 >= 0.993
    assert not scores.boilerplate_facts
    assert not scores.lost_facts


def test_confident_facts_are_right(shared: Path) -> None:
    from bench.confidence import readings
    from flows.extract.confidence import confidence_of

    sure = [right for article in readings(shared) for seen, right in article if confidence_of(seen) >= 0.9]
    assert len(sure) >= 175
    assert sum(sure) / len(sure) >= 0.97
