"""Tables of figures on a page, told from tables that only lay the page out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from flows.records import Cell, Element, Layout, Line, Table

_FIGURE = re.compile(r"[-–+(]?\s?\d[\d.,]*\s?%?\)?")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LONGEST_CELL = 200
_LONGEST_CAPTION = 300
_FEWEST_FIGURES = 2
# A table is read by its heads: with more figures than this the file itself is what to read.
_MOST_CELLS = 5_000


def tables_of(layout: Layout, kept: Sequence[bool]) -> tuple[Table, ...]:
    """The tables of figures among the `kept` lines of a page, those within other tables left to themselves."""
    elements = layout.elements
    numbers = [n for n, element in enumerate(elements) if element.tag == "table"]
    if not numbers:
        return ()
    owner, cell_of = _nearest(elements, "table"), _nearest(elements, "td", "th")
    members: dict[int, list[int]] = {}
    for n, element in enumerate(elements):
        if element.tag in ("td", "th"):
            members.setdefault(owner[n], []).append(n)
    inside: dict[int, list[int]] = {}
    captions: dict[int, list[Line]] = {}
    for i, line in enumerate(layout.lines):
        cell, table = cell_of[line.element], owner[line.element]
        if cell and owner[cell] == table:
            inside.setdefault(cell, []).append(i)
        elif table:
            captions.setdefault(table, []).append(line)
    holding = {owner[elements[n].parent] for n in numbers}
    found = (
        _table(layout, members[n], inside, captions.get(n, []), kept, cell_of)
        for n in numbers
        if n not in holding and n in members
    )
    return tuple(table for table in found if table)


def _nearest(elements: Sequence[Element], *tags: str) -> list[int]:
    """For each element the number of the innermost one with a tag of `tags` that it is or stands in, else 0."""
    out = [0] * len(elements)
    for n in range(1, len(elements)):
        out[n] = n if elements[n].tag in tags else out[elements[n].parent]
    return out


def _table(
    layout: Layout,
    members: list[int],
    inside: dict[int, list[int]],
    caption: list[Line],
    kept: Sequence[bool],
    cell_of: Sequence[int],
) -> Table | None:
    numbers = [i for n in members for i in inside.get(n, ())]
    if not numbers or len(members) > _MOST_CELLS or not all(kept[i] for i in numbers):
        return None
    cells, texts = _grid(layout, members, inside)
    heads = _heads(cells, texts)
    if not heads or max(map(len, texts)) > _LONGEST_CELL:
        return None
    below = [(cell, text) for cell, text in zip(cells, texts, strict=True) if cell.row >= heads]
    figures = sum(_is_figure(text) for cell, text in below if cell.column)
    if figures < _FEWEST_FIGURES or not any(text for cell, text in below if not cell.column):
        return None
    before = layout.lines[numbers[0] - 1] if numbers[0] else None
    if not caption and before and not cell_of[before.element] and len(before.text) <= _LONGEST_CAPTION:
        caption = [before]
    return Table(tuple(cells), heads, (caption[0].start, caption[-1].end) if caption else None)


def _grid(layout: Layout, members: list[int], inside: dict[int, list[int]]) -> tuple[list[Cell], list[str]]:
    """The cells in the rows and columns that they take, and their texts."""
    cells: list[Cell] = []
    taken: set[tuple[int, int]] = set()
    at = 0
    for row, (_, group) in enumerate(groupby(members, key=lambda n: layout.elements[n].parent)):
        column = 0
        for n in group:
            while (row, column) in taken:
                column += 1
            start = at
            if n in inside:
                start, at = layout.lines[inside[n][0]].start, layout.lines[inside[n][-1]].end
            columns, rows = layout.elements[n].span
            cells.append(Cell(start, at, row, column, columns, rows))
            if rows > 1 and len(taken) < _MOST_CELLS:
                taken |= {(row + r, column + c) for r in range(1, rows) for c in range(columns)}
            column += columns
    return cells, [" ".join(layout.lines[i].text for i in inside.get(n, ())) for n in members]


def _heads(cells: Sequence[Cell], texts: Sequence[str]) -> int:
    """How many rows hold no figure but years, before the first that does; 0 where there is none on top."""
    return min(
        (cell.row for cell, text in zip(cells, texts, strict=True) if cell.column and _is_figure(text)), default=0
    )


def _is_figure(text: str) -> bool:
    return _FIGURE.fullmatch(text) is not None and not _YEAR.fullmatch(text)
