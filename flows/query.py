"""DuckDB over a warehouse: views named as the tables, and two that put facts together."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from schemas.tables import ARTICLES, BLOCKS, INDICATORS, PROFILES, QUARANTINE, RUNS, STORIES, TABLES, Table

if TYPE_CHECKING:
    import duckdb

_TYPES = {
    "string": "VARCHAR",
    "strings": "VARCHAR[]",
    "int32": "INTEGER",
    "int64": "BIGINT",
    "double": "DOUBLE",
    "bool": "BOOLEAN",
    "timestamp": "TIMESTAMP",
    "date": "DATE",
    "binary": "BLOB",
}


def connect(warehouse: Path) -> duckdb.DuckDBPyConnection:
    """A connection with one view a table; a table without a file is an empty view.

    `blocks` and `indicators` show only rows of articles that are committed. `figures` groups the same figure
    reported by several articles, and counts those that tell one story once (`stories`).
    """
    import duckdb

    connection = duckdb.connect()
    for table in (ARTICLES, QUARANTINE, PROFILES, RUNS):
        connection.execute(f"CREATE VIEW {table.name} AS {_scan(warehouse, table)}")
    for table in (INDICATORS, BLOCKS):
        connection.execute(
            f"CREATE VIEW {table.name} AS SELECT t.* FROM ({_scan(warehouse, table)}) t "
            "SEMI JOIN articles a ON t.article_id = a.article_id"
        )
    for name in ("catalogue", "units", "places"):
        connection.execute(f"CREATE VIEW {name} AS {_scan(warehouse, TABLES[name], f'vocabularies/{name}.parquet')}")
    connection.execute(
        "CREATE VIEW vocabularies AS "
        "SELECT 'catalogue' AS vocabulary, code, name_vi AS name FROM catalogue "
        "UNION ALL SELECT 'units', unit, written FROM units UNION ALL SELECT 'places', code, name FROM places"
    )
    connection.execute(
        "CREATE VIEW stories AS SELECT a.article_id, coalesce(s.story_id, a.article_id) AS story_id, "
        f"coalesce(s.similarity, 1) AS similarity FROM articles a LEFT JOIN ({_scan(warehouse, STORIES)}) s "
        "ON s.article_id = a.article_id WHERE a.duplicate_of IS NULL"
    )
    connection.execute(
        "CREATE VIEW figures AS SELECT indicator, lower(name) AS name, place, period, measure, base, unit, status, "
        "value, value_max, bound, count(DISTINCT story_id) AS stories, count(DISTINCT article_id) AS articles, "
        "min(published_on) AS first_published, max(published_on) AS last_published, "
        "list(DISTINCT source) AS sources, any_value(quote) AS quote, max(confidence) AS confidence "
        "FROM indicators JOIN stories USING (article_id) GROUP BY ALL"
    )
    return connection


def _scan(warehouse: Path, table: Table, pattern: str | None = None) -> str:
    pattern = pattern or (f"{table.name}/**/*.parquet" if table.partitioned else f"{table.name}/*.parquet")
    if any(warehouse.glob(pattern)):
        path = str(warehouse / pattern).replace("'", "''")
        return f"SELECT * FROM read_parquet('{path}', hive_partitioning = {str(table.partitioned).lower()})"
    columns = ", ".join(f"NULL::{_TYPES[f.type]} AS {f.name}" for f in table.fields)
    keys = ", NULL::BIGINT AS published_year, NULL::BIGINT AS published_month" if table.partitioned else ""
    return f"SELECT {columns}{keys} WHERE false"
