"""Upserts processed documents into the warehouse's tables."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from flows.load import parquet
from flows.load.commit import Commit, recover
from flows.load.identity import Index, Seen, resolve
from flows.load.partitions import Partition, folder, partition_of, read_columns, rewrite
from flows.load.rows import Processed, Row
from flows.load.store import Store
from flows.load.stories import Told, group
from schemas import vocabulary
from schemas.tables import (
    ARTICLES,
    BLOCKS,
    INDICATORS,
    QUARANTINE,
    RUNS,
    STORIES,
    VOCABULARY_INDICATORS,
    VOCABULARY_PLACES,
    VOCABULARY_UNITS,
    Table,
)

_STORIES = f"{STORIES.name}/part-0000.parquet"
# Put in place with every change of articles, taken away with the grouping made after it.
_STORIES_STALE = f"{STORIES.name}/_stale"


@dataclass(slots=True)
class _Change:
    """What a commit does to one partition of one table."""

    removed: set[str] = field(default_factory=set)
    added: list[Row] = field(default_factory=list)


class Warehouse:
    """A warehouse open for writing. Open it inside `store.lock()`."""

    def __init__(self, location: str | Path | Store) -> None:
        self.store = location if isinstance(location, Store) else Store(location)
        recover(self.store)
        self.index = Index()
        columns = [f for f in Seen.__slots__ if f in ARTICLES.columns]
        for table in read_columns(self.store, ARTICLES, columns):
            for row in table.to_pylist():
                self.index.put(Seen(**row))

    def knows(
        self, raw_uri: str, sha256: str, cleaner_version: Callable[[str | None], str], extractor_version: str
    ) -> bool:
        """Whether this very document was loaded under these versions, and nothing is owed for it.

        `cleaner_version` tells the version for documents of a source.
        """
        doc = self.index.documents.get(raw_uri)
        return (
            doc is not None
            and doc.raw_sha256 == sha256
            and doc.finished
            and doc.cleaner_version == cleaner_version(doc.source)
            and doc.extractor_version in (extractor_version, None)
        )

    def owed(self) -> list[str]:
        """Documents that stand for their article but have no facts yet, because another stood for it before."""
        return sorted(uri for uri, doc in self.index.documents.items() if not doc.finished)

    def upsert(self, documents: Iterable[Processed]) -> None:
        """Load documents, replacing what they were before; one atomic commit."""
        fresh = {doc.seen.raw_uri: doc for doc in documents}
        before: dict[str, Seen] = {}
        touched: list[Seen] = []
        for uri, doc in fresh.items():
            if old := self.index.take(uri):
                before[uri] = old
                touched.append(old)
            self.index.put(doc.seen)
            touched.append(doc.seen)
        after = resolve(self.index.group(touched))

        changes: dict[tuple[Table, Partition], _Change] = defaultdict(_Change)
        restated: dict[str, tuple[Seen, Seen]] = {}
        for now in after:
            uri = now.raw_uri
            was = before.get(uri) or (None if uri in fresh else self.index.documents[uri])
            if uri in fresh:
                if was:
                    self._remove(changes, was)
                now = self._add(changes, now, fresh[uri])
            elif was and (was.article_id, was.duplicate_of) != (now.article_id, now.duplicate_of):
                # Its facts go where it no longer stands; where it now does, they are owed (see `owed`).
                now = now if _same_standing(was, now) else _without_facts(now)
                restated[uri] = (was, now)
            self.index.take(uri)
            self.index.put(now)
        self._restate(changes, restated)
        self._apply(changes)

    @staticmethod
    def _remove(changes: dict[tuple[Table, Partition], _Change], doc: Seen) -> None:
        for table in (BLOCKS, INDICATORS, ARTICLES):
            changes[table, partition_of(doc.published_at)].removed.add(doc.article_id)

    @staticmethod
    def _add(changes: dict[tuple[Table, Partition], _Change], now: Seen, doc: Processed) -> Seen:
        partition = partition_of(now.published_at)
        key = {"article_id": now.article_id}
        if now.duplicate_of:
            now = _without_facts(now)
        else:
            changes[BLOCKS, partition].added += [row | key for row in doc.blocks]
            changes[INDICATORS, partition].added += [
                row | key | {"fact_id": f"{now.article_id}-{row['fact_id']}"} for row in doc.indicators
            ]
        changes[ARTICLES, partition].added.append(
            doc.article
            | key
            | {
                "duplicate_of": now.duplicate_of,
                "facts": 0 if now.duplicate_of else len(doc.indicators),
                "extractor_version": now.extractor_version,
            }
        )
        return now

    def _restate(
        self, changes: dict[tuple[Table, Partition], _Change], restated: Mapping[str, tuple[Seen, Seen]]
    ) -> None:
        """Rewrite the article rows of documents whose standing changed because of others."""
        by_partition: dict[Partition, list[tuple[Seen, Seen]]] = defaultdict(list)
        for was, now in restated.values():
            by_partition[partition_of(was.published_at)].append((was, now))
        for partition, pairs in by_partition.items():
            rows = self._article_rows(partition, {was.article_id for was, _ in pairs})
            for was, now in pairs:
                row = rows[was.article_id] | {"article_id": now.article_id, "duplicate_of": now.duplicate_of}
                if not _same_standing(was, now):
                    row |= {"facts": 0, "extractor_version": None}
                    for table in (BLOCKS, INDICATORS):
                        changes[table, partition].removed.add(was.article_id)
                changes[ARTICLES, partition].removed.add(was.article_id)
                changes[ARTICLES, partition].added.append(row)

    def _article_rows(self, partition: Partition, ids: set[str]) -> dict[str, Row]:
        rows = {}
        for name in self.store.files(folder(ARTICLES, partition)):
            for row in parquet.read_as(ARTICLES, self.store.read(name)).to_pylist():
                if row["article_id"] in ids:
                    rows[row["article_id"]] = row
        return rows

    def _apply(self, changes: Mapping[tuple[Table, Partition], _Change]) -> None:
        commit = Commit(self.store)
        if changes:
            commit.put(_STORIES_STALE, b"")
        # Articles last: they are the commit record that views join on.
        order = {BLOCKS.name: 0, INDICATORS.name: 1, ARTICLES.name: 2}
        for (table, partition), change in sorted(changes.items(), key=lambda c: (order[c[0][0].name], c[0][1])):
            rewrite(commit, table, partition, change.removed, parquet.to_arrow(table, change.added))
        commit.apply()

    def write_stories(self) -> None:
        """Group the articles held into stories, unless that was done since articles last changed."""
        if self.store.exists(_STORIES) and not self.store.exists(_STORIES_STALE):
            return
        columns = ["article_id", "published_at", "signature", "duplicate_of"]
        told = [
            Told(row["article_id"], row["published_at"], row["signature"])
            for rows in read_columns(self.store, ARTICLES, columns)
            for row in rows.to_pylist()
            if row["signature"] and not row["duplicate_of"]
        ]
        commit = Commit(self.store)
        commit.put(_STORIES, parquet.to_bytes(STORIES, parquet.to_arrow(STORIES, group(told))))
        commit.delete(_STORIES_STALE)
        commit.apply()

    def write_quarantine(self, rows: Iterable[Row]) -> None:
        """Make `quarantine` mirror the present raw."""
        self._write_whole(f"{QUARANTINE.name}/part-0000.parquet", QUARANTINE, rows)

    def write_vocabularies(self) -> None:
        """Put the catalogue, units and places beside the data, for SQL to join."""
        for table, entries in (
            (VOCABULARY_INDICATORS, vocabulary.indicators()),
            (VOCABULARY_UNITS, vocabulary.units()),
            (VOCABULARY_PLACES, vocabulary.places()),
        ):
            rows = [{c: _cell(getattr(entry, c)) for c in table.columns} for entry in entries]
            self._write_whole(f"vocabularies/{table.name}.parquet", table, rows)

    def _write_whole(self, name: str, table: Table, rows: Iterable[Row]) -> None:
        data = parquet.to_bytes(table, parquet.to_arrow(table, rows))
        if self.store.exists(name) and self.store.read(name) == data:
            return
        commit = Commit(self.store)
        commit.put(name, data)
        commit.apply()

    def append_run(self, row: Row) -> None:
        """Add the row of a run, in a file of its own."""
        started: datetime = row["started_at"]
        self._write_whole(f"runs/{started:%Y%m%dT%H%M%S}-{row['run_id'][:8]}.parquet", RUNS, [row])


def _cell(value: Any) -> Any:
    if isinstance(value, tuple):
        return list(value)
    return value if value is None or isinstance(value, str) else str(value)


def _same_standing(was: Seen, now: Seen) -> bool:
    """Whether a document keeps its rows: it was and is a duplicate, or stands and keeps its id."""
    if was.duplicate_of or now.duplicate_of:
        return bool(was.duplicate_of and now.duplicate_of)
    return was.article_id == now.article_id


def _without_facts(doc: Seen) -> Seen:
    return replace(doc, extractor_version=None)
