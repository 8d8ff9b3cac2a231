"""Fits the confidence of facts to the annotated articles: `python -m bench.confidence [--write]`.

Logistic regression with a ridge penalty, by Newton's method; the same articles give the same weights. Prints, for
readings judged by a model that was fitted without their article, how many are right where it says how much.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np

from flows.extract import reading
from flows.extract.confidence import confidence_of, features_of
from flows.extract.offsets import move_fact
from flows.extract.typography import Edits, plain_text
from schemas.vocabulary import VOCAB
from tests.quality import scoring

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
FOLDS = 10
RIDGE = 1.0

Reading = tuple[list[str], bool]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write schemas/vocab/confidence.toml")
    parser.add_argument("--shared", type=Path, default=SHARED)
    options = parser.parse_args()
    articles = readings(options.shared)
    judged = []
    for fold in range(FOLDS):
        weights = fit([r for i, article in enumerate(articles) if i % FOLDS != fold for r in article])
        judged += [(confidence_of(f, weights), ok) for a in articles[fold::FOLDS] for f, ok in a]
    for low, high in ((0.9, 1.0), (0.8, 0.9), (0.6, 0.8), (0.0, 0.6)):
        among = [ok for shown, ok in judged if low <= shown < high]
        print(f"{low:.1f} to {high:.1f}: {len(among):4} readings, {sum(among) / max(1, len(among)):.3f} right")
    if options.write:
        write(fit([r for article in articles for r in article]))


def readings(shared: Path) -> list[list[Reading]]:
    """For each annotated article the features of its readings and whether they are right; unsure facts left out."""
    scorer = scoring.load_scorer(shared / "gold/score.py")
    articles = []
    for document in scoring.read_jsonl(shared / "gold/dev.jsonl"):
        seen: dict[tuple[int, int], list[str]] = {}
        plain, edits = plain_text(document["text"])

        def note(
            low: str,
            fact: Any,
            *rest: Any,
            seen: dict[Any, Any] = seen,
            length: int = len(plain),
            edits: Edits = edits,
        ) -> list[str]:
            # A title that stands apart is read in front of the text.
            by = len(low) - length
            written = move_fact(fact, lambda at: edits.to_written(at - by))
            seen[written.start, written.end] = features = features_of(low, fact, *rest)
            return features

        with mock.patch.object(reading, "features_of", note):
            facts = scoring.predict([document])[document["id"]]
        gold = [(g, scorer.gold_spans(document["text"], g)) for g in document["facts"]]
        article = []
        for fact in facts:
            meant = [g for g, spans in gold if any(fact["start"] < e and s < fact["end"] for s, e in spans)]
            if not any(g.get("unsure") for g in meant):
                right = any((a := scorer.agree(fact, g))["core"] and a["name"] for g in meant)
                article.append((seen[fact["start"], fact["end"]], right))
        articles.append(article)
    return articles


def fit(sample: list[Reading]) -> dict[str, float]:
    """The weights of the features that the sample shows."""
    names = sorted({name for features, _ in sample for name in features})
    x = np.array([[float(name in features) for name in names] for features, _ in sample])
    y = np.array([float(right) for _, right in sample])
    w = np.zeros(len(names))
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ w))
        hessian = x.T @ (x * (p * (1 - p))[:, None]) + RIDGE * np.eye(len(names))
        w -= np.linalg.solve(hessian, x.T @ (p - y) + RIDGE * w)
    return {name: round(float(value), 3) for name, value in zip(names, w, strict=True)}


def write(weights: dict[str, float]) -> None:
    lines = ["# Weights of flows/extract/confidence.py; written by `python -m bench.confidence --write`.", "[weights]"]
    lines += [f'"{name}" = {value}' for name, value in weights.items()]
    (VOCAB / "confidence.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
