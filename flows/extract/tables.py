"""A table in sentences: each figure with its row's and its column's heads, in the words that a report would use."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from flows.extract import lexicon as lx
from flows.extract.territory import places
from flows.records import Cell, Table
from flows.text import CAPITALS

_CUES = lx.CUES["table"]
_UNIT = frozenset(_CUES["unit"])
_PLACES = frozenset(_CUES["places"])
_NAMELESS = _UNIT | frozenset(_CUES["ordinal"])
_AIM = re.compile(rf"(?<!\w){_CUES['aim']}(?!\w)")
_ESTIMATE = re.compile(rf"(?<!\w){_CUES['estimate']}(?!\w)")
_COMPLETION = re.compile(_CUES["completion"])
_COMPARISON = re.compile(_CUES["comparison"])
_GROWTH = re.compile(rf"(?<!\w){_CUES['growth']}(?!\w)")
_SHARE = re.compile(_CUES["share"])
_STATED_UNIT = re.compile(rf"(?:{_CUES['unit_in_caption']})\s*:?\s*([^()\n;.]{{1,30}})")
_IN_BRACKETS = re.compile(r"\(([^()]{1,30})\)")
_FIGURE = re.compile(r"(?P<sign>[-–+]?)\s?(?P<digits>\d[\d.,]*)\s?(?P<unit>%|[^\W\d][^()]{0,20})?")
_ENUMERATION = re.compile(r"(?:[-–+•*]|\d{1,2}[.)]|[IVX]{1,4}[.)]|[a-zđ][.)])\s*")
_BARE_YEAR = re.compile(r"(?<!năm )(?<![\d/.,-])((?:19|20)\d\d)(?!\d)")
_THOUSANDS = re.compile(r"(?:1\.?000)\s+")
_TIMELY = re.compile(rf"\d|(?<!\w)(?:năm|quý|tháng|kỳ|thực hiện|{_CUES['aim']}|{_CUES['estimate']})(?!\w)")
_SECOND_CAPITAL = re.compile(rf"\w+ [{CAPITALS}]")
_MINUS = ("-", "–")
# From what is done with a figure or from a time on, a head says no more of what is measured.
_TIME = re.compile(
    rf"(?<!\w)(?:(?:thực hiện|{_CUES['aim']}|{_CUES['estimate']})(?!\w)|(?:(?:đầu|cuối|cả|hết|\d+ tháng(?: đầu)?) )?(?:năm|quý|tháng) [\dIVX]).*",
    re.I,
)
_INDEX = 50
"""Percentages of what was before, as statistics offices give them, and growth are told apart by this size."""


class Words(NamedTuple):
    """Words of a statement: where they begin in it, and where they stand in the article."""

    at: int
    start: int
    length: int


@dataclass(frozen=True, slots=True)
class Statement:
    """A figure of a table as a sentence, the span of its row, and the words of it that are the article's own."""

    text: str
    cell: Cell
    row: tuple[int, int]
    words: tuple[Words, ...]


class _Head(NamedTuple):
    """The words of a head, without its number and unit, where they start, and the unit that it states."""

    words: str
    start: int
    unit: str | None


def statements(text: str, table: Table) -> Iterator[Statement]:
    """The figures of `text`'s `table` that have a head and a unit, row by row."""
    columns = _columns(text, table)
    whole = [" ".join(head.words for head in heads).lower() for heads in columns]
    stated = _STATED_UNIT.search(text[slice(*table.caption)].lower()) if table.caption else None
    rows: dict[int, list[Cell]] = {}
    for cell in table.cells:
        if cell.row >= table.heads:
            rows.setdefault(cell.row, []).append(cell)
    for cells in rows.values():
        first = next(
            (c for c in cells if c.start < c.end and whole[c.column] not in _NAMELESS and _has_words(text, c)), None
        )
        if first is None:
            continue
        head = _head(text, first)
        unit = next((text[c.start : c.end] for c in cells if whole[c.column] in _UNIT), None) or (
            stated and stated.group(1)
        )
        kind = whole[first.column]
        if kind in _PLACES and not head.words.lower().startswith(kind):
            head = head._replace(words=f"{kind} {head.words}", start=first.start - len(kind) - 1)
        is_place = kind in _PLACES or any(m.end - m.start == len(head.words) for m in places.find(head.words, None))
        when = ""
        for cell in cells:
            if cell.column > first.column and whole[cell.column] not in _NAMELESS:
                if not _AIM.search(whole[cell.column]):
                    when = _split(columns[cell.column])[0] or when
                made = _statement(head, is_place, columns[cell.column], text[cell.start : cell.end], unit, when)
                if made:
                    yield Statement(made[0], cell, (cells[0].start, cells[-1].end), made[1])


def _columns(text: str, table: Table) -> list[list[_Head]]:
    """The heads of each column, from top to bottom."""
    width = max(cell.column + cell.columns for cell in table.cells)
    heads: list[list[_Head]] = [[] for _ in range(width)]
    for cell in table.cells:
        if cell.row < table.heads and cell.start < cell.end:
            for column in range(cell.column, min(cell.column + cell.columns, width)):
                heads[column].append(_head(text, cell))
    return heads


def _has_words(text: str, cell: Cell) -> bool:
    return any(letter.isalpha() for letter in _head(text, cell).words)


def _head(text: str, cell: Cell) -> _Head:
    number = _ENUMERATION.match(text, cell.start, cell.end)
    start = number.end() if number else cell.start
    bracket = text.find("(", start, cell.end)
    words = text[start : bracket if bracket > start else cell.end].rstrip(" :,;.\n")
    unit = _IN_BRACKETS.search(text, start, cell.end)
    # A capital begins a head; within a sentence it would say that a name begins.
    if words[1:2].islower() and not _SECOND_CAPITAL.match(words):
        words = words[0].lower() + words[1:]
    return _Head(words, start, unit.group(1) if unit else "%" if "%" in words else None)


def _statement(
    head: _Head, is_place: bool, columns: Sequence[_Head], cell: str, unit: str | None, latest: str
) -> tuple[str, tuple[Words, ...]] | None:
    """The sentence and its words; None for a cell without a figure, a unit or a name.

    `latest` is when the actual figures of the row before this one were reached, which a comparison speaks of.
    """
    figure = _FIGURE.fullmatch(cell.strip("() ") if cell.startswith("(") else cell)
    unit = figure and (figure["unit"] or next((c.unit for c in reversed(columns) if c.unit), None) or head.unit or unit)
    if not figure or not unit:
        return None
    unit = _THOUSANDS.sub("nghìn ", unit.strip().lower())
    number = f"{figure['digits']}{'' if unit == '%' else ' '}{unit}"
    column = " ".join(c.words for c in columns)
    low = column.lower()
    if unit == "%" and (said := _of_percentage(low, figure, number)):
        if is_place:
            return None
        lead = f"{latest}, " if latest else ""
        return f"{lead}{head.words} {said}.", (Words(len(lead), head.start, len(head.words)),)
    verb = "phấn đấu đạt" if _AIM.search(low) else "ước đạt" if _ESTIMATE.search(low) else "đạt"
    amount = f"{verb} {'âm ' if figure['sign'] in _MINUS else ''}{number}."
    if is_place:
        if _TIMELY.search(low):
            return None
        named = Words(0, columns[-1].start, len(column)) if len(columns) == 1 else None
        at = len(column) + len(" của ")
        words = (Words(at, head.start, len(head.words)),)
        return f"{column} của {head.words} {amount}", (named, *words) if named else words
    when, what = _split(columns)
    lead = "".join((f"{when}, " if when else "", f"{what} " if what else ""))
    return f"{lead}{head.words} {amount}", (Words(len(lead), head.start, len(head.words)),)


def _split(columns: Sequence[_Head]) -> tuple[str, str]:
    """The heads of a column by what they tell: when, or as what, and what is measured."""
    when, what = [], []
    for head in columns:
        words = _with_year(head.words.replace("%", "").strip())
        time = _TIME.search(words) if _TIMELY.search(words.lower()) else None
        when.append(words[time.start() :] if time else "")
        what.append(words[: time.start()].strip() if time else words)
    return " ".join(filter(None, when)), " ".join(filter(None, what))


def _of_percentage(column: str, figure: re.Match[str], number: str) -> str | None:
    """What a percentage under a head says: a share, completion of a plan, growth, or an index of what was before."""
    if _SHARE.search(column):
        return f"chiếm {number}"
    if _COMPLETION.search(column):
        return f"đạt {number} kế hoạch"
    against = _COMPARISON.search(column)
    base = f" so với {_with_year(against['base'].strip())}" if against else ""
    grows = _GROWTH.search(column) is not None
    if base and not grows and float(figure["digits"].replace(".", "").replace(",", ".")) >= _INDEX:
        return f"bằng {number}{base}"
    if base or grows:
        falls = figure["sign"] in _MINUS or ("giảm" in column and "tăng" not in column)
        return f"{'giảm' if falls else 'tăng'} {number}{base}"
    return None


def _with_year(head: str) -> str:
    """A head with its bare years named as years: `thực hiện 2020`."""
    return _BARE_YEAR.sub(r"năm \1", head)
