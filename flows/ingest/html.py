"""HTML to text: one line a block of the page, with the elements that each line stands in."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from flows.records import Element, Layout, Line
from schemas import vocabulary

_ELEMENTS = vocabulary.toml("html")
_UNSEEN = frozenset(_ELEMENTS["unseen"])
_INLINE = frozenset(_ELEMENTS["inline"])
_PLAIN = frozenset(_ELEMENTS["plain"])
_NAMING = frozenset(_ELEMENTS["naming"])
_CELLS = ("td", "th")
_ONE = (1, 1)
_MOST_SPANNED = 100
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)


class Rendition(NamedTuple):
    """The text of a page, NFC, and where its lines come from."""

    text: str
    layout: Layout


def render(tree: LexborHTMLParser) -> Rendition:
    """The visible text of a page, one line a block."""
    page = _Page()
    body = tree.body
    if body is not None:
        _walk(body, page)
    page.flush()
    return Rendition("\n".join([line.text for line in page.lines]), Layout(tuple(page.elements), tuple(page.lines)))


class _Page:
    """The lines found so far and the one being collected."""

    __slots__ = ("at", "element", "elements", "in_link", "lines", "linked", "parts")

    def __init__(self) -> None:
        self.elements: list[Element] = [Element("html", "", -1)]
        self.lines: list[Line] = []
        self.parts: list[str] = []
        self.element = 0
        self.linked = 0
        self.in_link = 0
        self.at = 0

    def flush(self) -> None:
        """Ends the line."""
        text = " ".join("".join(self.parts).split())
        self.parts.clear()
        if text:
            if not text.isascii():
                text = unicodedata.normalize("NFC", text)
            end = self.at + len(text)
            self.lines.append(Line(self.at, end, text, self.element, self.linked))
            self.at = end + 1
        self.linked = 0


def _walk(body: LexborNode, page: _Page) -> None:
    """Visits the tree in document order, with a stack of its own: pages nest deeper than Python calls may."""
    parts, elements, flush = page.parts, page.elements, page.flush
    node: LexborNode | None = body
    above: list[tuple[LexborNode, str, int]] = []
    while node is not None:
        tag = node.tag or ""
        inside = None
        if tag == "-text":
            if node.is_empty_text_node:
                if parts:
                    parts.append(" ")
            else:
                text = node.text_content or ""
                parts.append(text)
                if page.in_link:
                    page.linked += len(text.strip())
        elif tag in _INLINE:
            inside = node.first_child
            if inside is not None and _is_hidden(node.attributes):
                inside = None
            if inside is not None:
                above.append((node, tag, page.element))
                if tag == "a":
                    page.in_link += 1
        elif tag == "br" or tag == "hr":
            flush()
        elif tag and tag not in _UNSEEN:
            if parts:
                flush()
            inside = node.first_child
            # An empty cell takes its place in the row.
            if inside is not None or tag in _CELLS:
                names, span = "", _ONE
                attributes = node.attributes
                if attributes:
                    if _is_hidden(attributes):
                        inside = None
                    else:
                        names = " ".join([v for k, v in attributes.items() if v and k in _NAMING])
                    if tag in _CELLS:
                        span = _count(attributes.get("colspan")), _count(attributes.get("rowspan"))
                element = page.element
                if (names or tag not in _PLAIN) and (inside is not None or tag in _CELLS):
                    elements.append(Element(tag, names, element, span))
                    element = len(elements) - 1
                if inside is not None:
                    above.append((node, tag, page.element))
                    page.element = element
        if inside is not None:
            node = inside
            continue
        following = node.next
        while following is None and above:
            parent, tag, element = above.pop()
            if tag == "a":
                page.in_link -= 1
            elif tag not in _INLINE:
                if parts:
                    flush()
                page.element = element
            following = parent.next if above else None
        node = following


def _is_hidden(attributes: Mapping[str, str | None]) -> bool:
    """Whether an element is not shown, by what it says itself."""
    if not attributes:
        return False
    style = attributes.get("style")
    return "hidden" in attributes or (style is not None and _HIDDEN.search(style) is not None)


def _count(span: str | None) -> int:
    """How many columns or rows a cell takes; one where the page says nothing that can be used."""
    return min(max(int(span), 1), _MOST_SPANNED) if span and span.strip().isdecimal() else 1
