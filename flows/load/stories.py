"""Groups the articles that tell one story, the wire report in ten outlets: a pure function of the articles held."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from flows.load.rows import Row

BANDS, ROWS_A_BAND = 32, 4
"""Locality-sensitive hashing (Indyk and Motwani 1998): pairs from about 0.42 on share a band more often than not."""
LEAST_SIMILAR = 0.5
"""Of their shingles two articles of one story have at least this share in common, by the estimate of MinHash."""


@dataclass(frozen=True, slots=True)
class Told:
    """An article as `group` needs it; `signature` is as `flows.clean.signature` makes it."""

    article_id: str
    published_at: datetime | None
    signature: bytes


def similarity(one: bytes, two: bytes) -> float:
    """The estimated Jaccard similarity of two signatures, 0 to 1."""
    return float(np.mean(_integers(one) == _integers(two)))


def _integers(signature: bytes) -> npt.NDArray[np.uint32]:
    return np.frombuffer(signature, dtype="<u4")


def group(articles: Iterable[Told]) -> list[Row]:
    """One row an article that shares its story with another: `article_id`, `story_id`, `similarity` to that one.

    A story is named after its earliest article, then the one with the smallest id. Likeness is carried on: A is of
    one story with C where both are like B.
    """
    known = {article.article_id: article for article in articles}
    parent = {name: name for name in known}

    def root(name: str) -> str:
        while parent[name] != name:
            parent[name] = parent[parent[name]]
            name = parent[name]
        return name

    for one, two in _candidates(known.values()):
        a, b = root(one), root(two)
        if a != b and similarity(known[one].signature, known[two].signature) >= LEAST_SIMILAR:
            parent[max(a, b)] = min(a, b)
    stories: dict[str, list[Told]] = defaultdict(list)
    for name, article in known.items():
        stories[root(name)].append(article)
    rows: list[Row] = []
    for members in stories.values():
        if len(members) > 1:
            first = min(members, key=lambda told: (told.published_at or datetime.max, told.article_id))
            rows += [
                {
                    "article_id": told.article_id,
                    "story_id": first.article_id,
                    "similarity": round(similarity(told.signature, first.signature), 3),
                }
                for told in members
            ]
    return rows


def _candidates(articles: Iterable[Told]) -> Iterator[tuple[str, str]]:
    """Pairs that share a band: each with the next and with the first of its bucket, in the order of their ids."""
    width = 4 * ROWS_A_BAND
    buckets: dict[tuple[int, bytes], list[str]] = defaultdict(list)
    for told in sorted(articles, key=lambda told: told.article_id):
        for band in range(BANDS):
            buckets[band, told.signature[band * width : (band + 1) * width]].append(told.article_id)
    for names in buckets.values():
        yield from pairwise(names)
        for name in names[2:]:
            yield names[0], name
