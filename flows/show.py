"""What commands print for people."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from rich.console import Console
from rich.table import Table

from flows.records import Fact

if TYPE_CHECKING:
    import duckdb

    from flows.doctor import Finding

_MEANINGS = {
    "found": "documents in raw",
    "loaded": "new or changed, now in the warehouse",
    "unchanged": "known, not read again",
    "duplicates": "another document stands for them",
    "quarantined": "could not be loaded; see the quarantine table",
    "facts": "figures in the documents loaded",
    "seconds": "wall-clock time",
}


def _console(stream: TextIO | None = None) -> Console:
    """As wide as the terminal; wide enough for a table where the output is no terminal."""
    stream = stream or sys.stdout
    return Console(file=stream) if stream.isatty() else Console(file=stream, width=180)


def counts_table(counts: dict[str, Any], warehouse: str) -> None:
    """The counts of a run."""
    table = Table(title=f"Run finished: {warehouse}", title_justify="left")
    table.add_column("outcome")
    table.add_column("number", justify="right")
    table.add_column("")
    for name, value in counts.items():
        table.add_row(name, f"{value:,}" if isinstance(value, int) else f"{value:.1f}", _MEANINGS.get(name, ""))
    _console().print(table)


def number(value: float) -> str:
    """A value with thin grouping, without decimals that are zero."""
    return f"{value:,.0f}" if value == int(value) else f"{value:,.10g}"


def facts_table(title: str, facts: list[Fact]) -> None:
    """The facts of one document."""
    table = Table(title=f"{title}: {len(facts)} facts", title_justify="left")
    for column in ("quote", "name", "value", "unit", "measure", "status", "period", "place"):
        table.add_column(column, justify="right" if column == "value" else "left", overflow="fold")
    for f in facts:
        value = number(f.value) + (f" – {number(f.value_max)}" if f.value_max is not None else "")
        bound = "" if f.bound == "=" else f"{f.bound} "
        table.add_row(f.quote, f.name, bound + value, f.unit, f.measure, f.status, f.period, f.place)
    _console().print(table)


def explanation(facts: list[Fact]) -> None:
    """For each fact the words that set each field."""
    for f in facts:
        print(f"{f.quote}  [{f.start}:{f.end}]  confidence {f.confidence}")
        print(f"  name        {f.name}")
        print(f"  value       {number(f.value)} {f.unit}  ← {f.value_text}")
        settled = {"bound": f.bound, "measure": f.measure, "base": f.base, "status": f.status, "period": f.period,
                   "place": f.place}  # fmt: skip
        evidence = dict(f.evidence)
        for name, value in settled.items():
            print(f"  {name:11} {value}" + (f"  ← {evidence[name]}" if evidence.get(name) else ""))
        print(f"  indicator   {f.indicator}")


def relation(found: duckdb.DuckDBPyRelation, format: str, out: Path | None) -> None:
    """A query's rows as table, csv, json lines or parquet, to a file or stdout."""
    if format == "parquet":
        import pyarrow.parquet as pq

        pq.write_table(found.to_arrow_table(), str(out) if out else sys.stdout.buffer)
        return
    stream = out.open("w", encoding="utf-8", newline="") if out else sys.stdout
    try:
        if format == "table":
            console = _console(stream)
            table = Table()
            for column in found.columns:
                table.add_column(column, overflow="fold")
            for row in found.fetchall():
                table.add_row(*(_cell(value) for value in row))
            console.print(table)
        elif format == "csv":
            import csv

            writer = csv.writer(stream, lineterminator="\n")
            writer.writerow(found.columns)
            writer.writerows(found.fetchall())
        else:
            import json

            for row in found.fetchall():
                print(
                    json.dumps(dict(zip(found.columns, row, strict=True)), ensure_ascii=False, default=str), file=stream
                )
    finally:
        if out:
            stream.close()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float | Decimal):
        return number(float(value))
    if isinstance(value, datetime):
        return value.isoformat(" ", "minutes")
    return str(value)


def findings(found: Iterable[Finding]) -> bool:
    """Print what the doctor found; whether nothing is wrong."""
    well = True
    for finding in found:
        print(f"{'ok  ' if finding.well else 'FIX '} {finding.what}")
        if not finding.well:
            print(f"     → {finding.remedy}")
            well = False
    return well
