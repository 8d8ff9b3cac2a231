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
_TELLING = frozenset(_ELEMENTS["telling"])
_NAMING = frozenset(_ELEMENTS["naming"])
_CELLS = ("td", "th")
_ONE = (1, 1)
_ROOT = Element("html", "", -1)
_MOST_SPANNED = 100
_MAY_HIDE = "[hidden],[style]"
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)


class Rendition(NamedTuple):
    """The text of a page, NFC, where its lines come from, and the elements of its body that speak to machines."""

    text: str
    layout: Layout
    telling: list[LexborNode]


def render(tree: LexborHTMLParser) -> Rendition:
    """The visible text of a page, one line a block."""
    body = tree.body
    lines, elements, telling = _walk(body) if body is not None else ([], [_ROOT], [])
    return Rendition("\n".join([line.text for line in lines]), Layout(tuple(elements), tuple(lines)), telling)


class _Lines(list[Line]):
    """The lines of a page found so far."""

    at = 0

    def end(self, parts: list[str], element: int, linked: int) -> None:
        """Makes `parts` a line, if they show anything, and empties them."""
        text = " ".join("".join(parts).split())
        parts.clear()
        if text:
            if not text.isascii():
                text = unicodedata.normalize("NFC", text)
            stop = self.at + len(text)
            self.append(Line(self.at, stop, text, element, linked))
            self.at = stop + 1


def _walk(body: LexborNode) -> tuple[list[Line], list[Element], list[LexborNode]]:
    """Visits the tree in document order, with a stack of its own: pages nest deeper than Python calls may."""
    lines, elements = _Lines(), [_ROOT]
    telling: list[LexborNode] = []
    parts: list[str] = []
    hidden = {node.mem_id for node in body.css(_MAY_HIDE) if _is_hidden(node.attributes)}
    element = linked = in_link = 0
    node: LexborNode | None = body
    above: list[tuple[LexborNode, str, int]] = []
    while node is not None:
        inside = None
        if node.is_text_node:
            if node.is_empty_text_node:
                if parts:
                    parts.append(" ")
            else:
                text = node.text_content or ""
                parts.append(text)
                if in_link:
                    linked += len(text.strip())
        elif (tag := node.tag or "") in _INLINE:
            inside = None if hidden and node.mem_id in hidden else node.first_child
            if inside is not None:
                above.append((node, tag, element))
                if tag == "a":
                    in_link += 1
        elif tag == "br" or tag == "hr":
            lines.end(parts, element, linked)
            linked = 0
        elif tag in _UNSEEN:
            if tag in _TELLING:
                telling.append(node)
        elif tag:
            if parts:
                lines.end(parts, element, linked)
                linked = 0
            inside = None if hidden and node.mem_id in hidden else node.first_child
            # An empty cell takes its place in the row.
            if inside is not None or tag in _CELLS:
                names, span = "", _ONE
                if attributes := node.attributes:
                    names = _names(attributes)
                    if tag in _CELLS:
                        span = _count(attributes.get("colspan")), _count(attributes.get("rowspan"))
                number = element
                if names or tag not in _PLAIN:
                    number = len(elements)
                    elements.append(Element(tag, names, element, span))
                if inside is not None:
                    above.append((node, tag, element))
                    element = number
        if inside is not None:
            node = inside
            continue
        following = node.next
        while following is None and above:
            parent, tag, outer = above.pop()
            if tag == "a":
                in_link -= 1
            elif tag not in _INLINE:
                if parts:
                    lines.end(parts, element, linked)
                    linked = 0
                element = outer
            following = parent.next if above else None
        node = following
    lines.end(parts, element, linked)
    return lines, elements, telling


def _names(attributes: Mapping[str, str | None]) -> str:
    """What an element calls itself, in the order in which it does."""
    if len(attributes) == 1 and (name := attributes.get("class")):
        return name
    return " ".join([v for k, v in attributes.items() if v and k in _NAMING])


def _is_hidden(attributes: Mapping[str, str | None]) -> bool:
    """Whether an element is not shown, by what it says itself."""
    style = attributes.get("style")
    return "hidden" in attributes or (style is not None and _HIDDEN.search(style) is not None)


def _count(span: str | None) -> int:
    """How many columns or rows a cell takes; one where the page says nothing that can be used."""
    return min(max(int(span), 1), _MOST_SPANNED) if span and span.strip().isdecimal() else 1
