"""Runs extraction over annotated articles and scores it with the measuring data's own scorer."""

from __future__ import annotations

import importlib.util
import json
from dataclasses import asdict
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

from flows.extract import extract_facts

RECORDED = Path(__file__).parent / "recorded.json"
SETS = {"seed": "seed/gold.jsonl", "dev": "gold/dev.jsonl"}
"""The annotated sets, by name, below the folder of the measuring data."""
LEVELS = ("found", "core", "fact", "record")


def load_scorer(path: Path) -> ModuleType:
    """The scorer that lies beside the measuring data, as a module."""
    spec = importlib.util.spec_from_file_location("score", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def read_jsonl(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def predict(documents: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    return {
        d["id"]: [
            asdict(fact)
            for fact in extract_facts(
                d["text"],
                published=date.fromisoformat(d["published"]) if d["published"] else None,
                title=d["title"],
            )
        ]
        for d in documents
    }


def score(scorer: ModuleType, documents: list[dict[str, Any]]) -> tuple[dict[str, float], dict[str, Any], list[Any]]:
    """F1 of each level, the full result, and the disagreements."""
    result, errors = scorer.score(predict(documents), documents)
    return {level: result["scores"][level]["f1"] for level in LEVELS}, result, errors
