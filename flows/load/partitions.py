"""Where a row of a partitioned table lies, and the rewriting of the few files that a change touches."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from datetime import datetime

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from flows.load import parquet
from flows.load.commit import Commit
from flows.load.store import Store
from schemas.tables import PARTITION_KEYS, Table

ROWS_PER_FILE = 65_536
"""Above this many rows on average, a partition's number of files doubles."""

Partition = tuple[int, int]
"""Year and month of publication, (0, 0) where the date is unknown."""

_FILE = re.compile(r"part-(\d+)-of-(\d+)\.parquet$")


def partition_of(published: datetime | None) -> Partition:
    return (published.year, published.month) if published else (0, 0)


def folder(table: Table, partition: Partition) -> str:
    keys = "/".join(f"{key}={value}" for key, value in zip(PARTITION_KEYS, partition, strict=True))
    return f"{table.name}/{keys}"


def file_count(rows: int) -> int:
    """The number of files of a partition, a power of two that follows from its number of rows alone."""
    count = 1
    while rows > count * ROWS_PER_FILE:
        count *= 2
    return count


def bucket(article_id: str, count: int) -> int:
    """The file that an article's rows lie in: the leading bits of its id."""
    return int(article_id[:8], 16) * count >> 32


def _name(place: str, number: int, count: int) -> str:
    return f"{place}/part-{number:04d}-of-{count:04d}.parquet"


def rewrite(
    commit: Commit,
    table: Table,
    partition: Partition,
    removed: Collection[str],
    added: pa.Table,
) -> None:
    """Stage a partition without the rows of the articles `removed` and with the rows `added`."""
    store, place = commit.store, folder(table, partition)
    present = {name: int(m[2]) for name in store.files(place) if (m := _FILE.search(name))}
    old_count = max(present.values(), default=0)
    current = {name for name, count in present.items() if count == old_count}
    total = sum(pq.read_metadata(pa.BufferReader(store.read(n))).num_rows for n in current)

    added_ids = set(added["article_id"].to_pylist())
    touched = {bucket(i, old_count) for i in added_ids | set(removed)} if old_count else set()
    kept: dict[int, pa.Table] = {}
    for number in touched:
        name = _name(place, number, old_count)
        if name in current:
            rows = parquet.read_as(table, store.read(name))
            kept[number] = _without(rows, removed)
            total -= rows.num_rows - kept[number].num_rows
    total += added.num_rows
    count = file_count(total)

    if total == 0:
        parts: dict[int, list[pa.Table]] = {}
        stale = set(present)
    elif count == old_count:
        parts = {number: [kept[number]] if number in kept else [] for number in touched}
        stale = set(present) - current
    else:
        parts = {}
        for name in current:
            number = int(_FILE.search(name)[1])  # type: ignore[index]
            rows = kept.get(number)
            rows = parquet.read_as(table, store.read(name)) if rows is None else rows
            for new, split in _split(rows, count):
                parts.setdefault(new, []).append(split)
        stale = set(present)
    if total:
        for number, split in _split(added, count):
            parts.setdefault(number, []).append(split)
    written = set()
    for number, pieces in sorted(parts.items()):
        rows = pa.concat_tables(pieces) if pieces else None
        name = _name(place, number, count)
        if rows is None or not rows.num_rows:
            stale.add(name)
            continue
        data = parquet.to_bytes(table, rows)
        written.add(name)
        if name not in current or store.read(name) != data:
            commit.put(name, data)
    for name in sorted((stale & set(present)) - written):
        commit.delete(name)


def _without(rows: pa.Table, ids: Collection[str]) -> pa.Table:
    if not ids:
        return rows
    return rows.filter(pc.invert(pc.is_in(rows["article_id"], value_set=pa.array(sorted(ids), pa.string()))))


def _split(rows: pa.Table, count: int) -> Iterator[tuple[int, pa.Table]]:
    if not rows.num_rows:
        return
    if count == 1:
        yield 0, rows
        return
    numbers = pa.array([bucket(i, count) for i in rows["article_id"].to_pylist()], pa.int64())
    for number in sorted(set(numbers.to_pylist())):
        yield number, rows.filter(pc.equal(numbers, number))


def read_columns(store: Store, table: Table, columns: list[str]) -> Iterable[pa.Table]:
    """The named columns of every file of a table; null where a file was written before the column was declared."""
    for name in store.files(table.name):
        if name.endswith(".parquet"):
            yield parquet.read_as(table, store.read(name), columns)
