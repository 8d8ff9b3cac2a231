"""Loads the vocabularies: TSV and TOML files beside this module, checked when they are read.

A vocabulary is data. Adding a unit, a place, an indicator or an outlet's share line means editing a file under
`schemas/vocab/`; nothing in the code needs to change.
"""

from __future__ import annotations

import csv
import tomllib
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path
from typing import Any

VOCAB = Path(__file__).parent / "vocab"


class VocabularyError(Exception):
    """A vocabulary file is wrong; the message names the file and the line."""


def _rows(name: str) -> list[tuple[int, dict[str, str]]]:
    """The rows of `name`.tsv with their line numbers; every row must have all columns."""
    path = VOCAB / f"{name}.tsv"
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        rows = []
        for row in reader:
            if None in row or None in row.values():
                raise VocabularyError(
                    f"{path.name}, line {reader.line_num}: {len(reader.fieldnames or ())} columns expected"
                )
            rows.append((reader.line_num, row))
    return rows


def _many(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split("|") if part)


@cache
def toml(name: str) -> dict[str, Any]:
    """The contents of `name`.toml."""
    with (VOCAB / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as written. `factor` converts exactly to the canonical `unit`; `per` is its name after a slash."""

    written: str
    unit: str
    factor: Decimal
    dimension: str
    source: str


@cache
def units() -> tuple[Unit, ...]:
    """All units, as written in text (lower case unless case tells units apart)."""
    out = []
    for line, row in _rows("units"):
        try:
            factor = Decimal(row["factor"])
        except InvalidOperation as error:
            raise VocabularyError(f"units.tsv, line {line}: factor {row['factor']!r} is no number") from error
        out.append(Unit(row["written"], row["unit"], factor, row["dimension"], row["source"]))
    return tuple(out)


@cache
def per_units() -> dict[str, str]:
    """What may follow a slash, as written, to its canonical name: `người` → `person`."""
    return {row["written"]: row["unit"] for _, row in _rows("per-units")}


@dataclass(frozen=True, slots=True)
class Place:
    """A territory; `valid_from` and `valid_to` are the first and last day of its present shape."""

    code: str
    name: str
    level: str
    parent: str | None
    valid_from: date | None
    valid_to: date | None
    aliases: tuple[str, ...]

    def in_force(self, day: date) -> bool:
        return (not self.valid_from or self.valid_from <= day) and (not self.valid_to or day <= self.valid_to)


@cache
def places() -> tuple[Place, ...]:
    """Provinces of both administrative maps, districts until 2025-06-30, regions, countries and blocs."""

    def day(cell: str, line: int) -> date | None:
        try:
            return date.fromisoformat(cell) if cell else None
        except ValueError as error:
            raise VocabularyError(f"places.tsv, line {line}: {cell!r} is no date") from error

    return tuple(
        Place(
            row["code"],
            row["name"],
            row["level"],
            row["parent"] or None,
            day(row["valid_from"], line),
            day(row["valid_to"], line),
            _many(row["aliases"]),
        )
        for line, row in _rows("places")
    )


@dataclass(frozen=True, slots=True)
class Indicator:
    """An entry of the catalogue; `dimension` is what its level is counted in.

    `references` are codes of the same indicator elsewhere: `NSI:` Vietnam's national statistical indicator system,
    `WDI:` the World Development Indicators, `SDG:` the global indicator framework.
    """

    code: str
    topic: str
    dimension: str
    name_vi: str
    name_en: str
    synonyms: tuple[str, ...]
    references: tuple[str, ...]


@cache
def indicators() -> tuple[Indicator, ...]:
    """The indicator catalogue, in the order of the file."""
    seen: set[str] = set()
    out = []
    for line, row in _rows("indicators"):
        if row["code"] in seen:
            raise VocabularyError(f"indicators.tsv, line {line}: code {row['code']!r} stands twice")
        seen.add(row["code"])
        out.append(
            Indicator(
                row["code"],
                row["topic"],
                row["dimension"],
                row["name_vi"],
                row["name_en"],
                _many(row["synonyms"]),
                _many(row["references"]),
            )
        )
    return tuple(out)


@dataclass(frozen=True, slots=True)
class Collocation:
    """Wordings that are an indicator's only in some company, said of figures of these measures (any where none is given).

    `beside` are words of their sentence or of what is said right before, `behind` words of their clause in front of the figure, of which one must be
    there; with one of `unless` in the sentence they are something else.
    """

    code: str
    wordings: tuple[str, ...]
    measures: tuple[str, ...]
    beside: tuple[str, ...]
    behind: tuple[str, ...]
    unless: tuple[str, ...]


@cache
def collocations() -> tuple[Collocation, ...]:
    """The wordings that need company, in the order of the file.

    Of two that hold, the one whose word `behind` is nearer to the figure counts, else the first.
    """
    codes = {indicator.code for indicator in indicators()}
    out = []
    for line, row in _rows("collocations"):
        if row["code"] not in codes:
            raise VocabularyError(f"collocations.tsv, line {line}: no indicator has the code {row['code']!r}")
        columns = ("wordings", "measures", "beside", "behind", "unless")
        out.append(Collocation(row["code"], *(_many(row[column]) for column in columns)))
    return tuple(out)


@cache
def legacy_encodings() -> dict[str, dict[bytes, str]]:
    """The two old Vietnamese encodings as byte sequence → text: TCVN3 (TCVN 5712:1993 VN3) and VNI Windows."""
    tables: dict[str, dict[bytes, str]] = {}
    for _, row in _rows("legacy-encodings"):
        tables.setdefault(row["encoding"], {})[bytes.fromhex(row["bytes"])] = row["text"]
    return tables
