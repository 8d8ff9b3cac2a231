"""Boilerplate inside a paragraph: text that was flattened into one line keeps credits, teasers and bylines in it."""

from __future__ import annotations

import re

from flows.clean.rules import Byline, byline
from flows.records import Block, Line

_TEASER_MARK = re.compile(r">>|[»►]|Xem t(?:iếp|hêm ?:)")
_LONGEST_TEASER = 400
_PAREN_CREDIT = re.compile(r"\((?:[Ảả]nh|[Nn]guồn ảnh|[Đđ]ồ họa)\b[^()]{0,80}\)")
_LAST_SENTENCE = re.compile(r"[.!?…”\"')\]]\s*")


def split_paragraph(line: Line, *, last: bool) -> tuple[list[Block], Byline | None]:
    """The blocks of a body line, and the byline found at its end where it is the `last` of the article."""
    end = line.end
    tail: list[Block] = []
    found: Byline | None = None
    teaser = _TEASER_MARK.search(line.text)
    if teaser and teaser.start() > 0 and len(line.text) - teaser.start() < _LONGEST_TEASER:
        tail.append(Block(line.start + teaser.start(), end, "teaser", f"teaser-mark: {teaser.group()}"))
        end = line.start + len(line.text[: teaser.start()].rstrip())
    if last:
        text = line.text[: end - line.start]
        cut = max(
            (m.end() for m in _LAST_SENTENCE.finditer(text, max(0, len(text) - 90)) if m.end() < len(text)), default=0
        )
        found = byline(text[cut:]) if cut else None
        if found:
            tail.insert(0, Block(line.start + cut, end, "byline", "name-at-end"))
            end = line.start + len(text[:cut].rstrip())
    return [*_around_credits(line, end), *tail], found


def _around_credits(line: Line, end: int) -> list[Block]:
    """The paragraph as body blocks, with bracketed photo credits taken out of it."""
    blocks: list[Block] = []
    at = line.start
    for credit in _PAREN_CREDIT.finditer(line.text, 0, end - line.start):
        start, stop = line.start + credit.start(), line.start + credit.end()
        blocks += _body(line, at, start)
        blocks.append(Block(start, stop, "credit", "credit-in-brackets"))
        at = stop
    blocks += _body(line, at, end)
    return blocks


def _body(line: Line, start: int, end: int) -> list[Block]:
    text = line.text[start - line.start : end - line.start]
    inner = text.strip()
    if not inner:
        return []
    start += len(text) - len(text.lstrip())
    return [Block(start, start + len(inner), "body", "paragraph")]
