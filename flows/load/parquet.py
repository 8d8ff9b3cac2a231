"""Rows to the bytes of a Parquet file, the same bytes for the same rows."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from schemas.tables import Table, arrow_schema

ROW_GROUP_ROWS = 16_384


class InvalidRows(Exception):
    """Rows do not fit their table; the message lists every column at fault."""


def to_arrow(table: Table, rows: Iterable[Mapping[str, Any]]) -> pa.Table:
    """Rows as an Arrow table of the declared schema.

    Raises:
        InvalidRows: a value has the wrong type, or null stands where the declaration forbids it.
    """
    schema = arrow_schema(table)
    try:
        built = pa.Table.from_pylist(list(rows), schema=schema)
    except (pa.ArrowInvalid, pa.ArrowTypeError) as error:
        raise InvalidRows(f"{table.name}: {error}") from error
    wrong = [field.name for field in schema if not field.nullable and built[field.name].null_count]
    if wrong:
        raise InvalidRows(f"{table.name}: null in {', '.join(wrong)}")
    return built


def to_bytes(table: Table, data: pa.Table) -> bytes:
    """The file of a table's rows: sorted, in row groups of a fixed size, zstd."""
    keys = [(key, "ascending") for key in table.sort_by]
    data = data.sort_by(keys).combine_chunks() if data.num_rows else data
    sink = io.BytesIO()
    with pq.ParquetWriter(sink, arrow_schema(table), compression="zstd", compression_level=3) as writer:
        writer.write_table(data, row_group_size=ROW_GROUP_ROWS)
    return sink.getvalue()


def read(source: bytes | io.BytesIO, columns: list[str] | None = None) -> pa.Table:
    """The rows of a file's bytes.

    No thread is started: a native one still alive when the interpreter ends aborts the whole process, and files of a
    month are read faster without.
    """
    file = pq.ParquetFile(pa.BufferReader(source) if isinstance(source, bytes) else source)
    return file.read(columns=columns, use_threads=False)


def read_as(table: Table, source: bytes, columns: list[str] | None = None) -> pa.Table:
    """The rows of a file's bytes as `table` is declared today: columns that it lacks are null."""
    schema = arrow_schema(table)
    wanted = columns or schema.names
    present = set(pq.read_schema(pa.BufferReader(source)).names)
    rows = read(source, [name for name in wanted if name in present])
    for name in wanted:
        if name not in present:
            rows = rows.append_column(schema.field(name), pa.nulls(rows.num_rows, schema.field(name).type))
    return rows.select(wanted).cast(pa.schema([schema.field(name) for name in wanted]))
