"""What the markup of a page tells of its lines: which element holds the article, and what the others hold.

The article is looked for as the innermost element that holds most of the page's prose, prose being lines of some
length that are not made of links, once the elements are left out whose names say what else they are.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple, cast

from flows.clean.lines import fold
from flows.clean.rules import Verdict
from flows.records import Element, Label, Layout
from schemas import vocabulary

_RULES = vocabulary.toml("page")
_TAGS: dict[str, Label] = {tag: cast(Label, label) for label, tags in _RULES["tags"].items() for tag in tags}
_WEAK = frozenset(_RULES["weak"])
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])|[^A-Za-z0-9]+|(?<=[A-Za-z])(?=[0-9])")
_HEADINGS = ("h1", "h2", "h3")

_PROSE = 60
"""Characters from which a line counts as prose."""
_MOSTLY_LINKED, _LINK_ONLY = 0.5, 0.7
_MUCH, _NEARLY_ALL = 0.4, 0.8
_HOLDS = 0.72
_CONTENT_WEIGHT = 3


class _Name(NamedTuple):
    verdict: Verdict | None
    weak: bool
    content: bool


@cache
def _names() -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{label}> (?:{_any(words)}) )" for label, words in _RULES["names"].items()))


@cache
def _content() -> re.Pattern[str]:
    return re.compile(f" (?:{_any(_RULES['content'])}) ")


def _any(words: list[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_NAMELESS = _Name(None, False, False)
_CONTENT = _Name(None, False, True)
_OTHER_ARTICLE = _Name(Verdict("teaser", "another article element"), False, False)
_BEFORE_TITLE = Verdict("nav", "before-title")
_OUTSIDE = Verdict("nav", "outside the article's element")
_LINK = Verdict("teaser", "nothing but a link")
BY_PLACE = frozenset((_BEFORE_TITLE, _OUTSIDE))
"""Verdicts that tell only where a line stands; what it says itself is more telling."""


@lru_cache(maxsize=1 << 14)
def _words(name: str) -> str:
    return " ".join(_HUMP.split(name)).lower()


@lru_cache(maxsize=1 << 14)
def _own(tag: str, names: str) -> _Name:
    """What an element says by its tag and names."""
    if label := _TAGS.get(tag):
        return _Name(Verdict(label, f"element {tag}"), True, False)
    if not names or tag in ("body", "html"):
        return _NAMELESS
    words = f" {' '.join(map(_words, names.split()))} "
    content = _content().search(words) is not None
    # Blogs put their tags and categories into the class of an article.
    found = None if content or tag == "article" else _names().search(words)
    if not found:
        return _Name(None, False, content)
    word = found.group().strip()
    return _Name(Verdict(cast(Label, found.lastgroup), f"element named {word}"), word in _WEAK, False)


def page_verdicts(layout: Layout, title: str | None) -> list[Verdict | None]:
    """One verdict a line of the page; None for those of the article itself, but for its title."""
    elements = layout.elements
    parents = [element.parent for element in elements]
    prose = [0] * len(elements)
    for start, end, _, element, linked in layout.lines:
        if _is_prose(end - start, linked):
            prose[element] += end - start - linked
    at = _title_line(layout, title)
    named = _named(elements, parents, prose, layout.lines[at].element if at is not None else None)
    root, end_of_root = _root(named, parents, prose)
    first = next((i for i, line in enumerate(layout.lines) if root <= line.element < end_of_root), 0)

    out: list[Verdict | None] = []
    for i, (start, end, _, element, linked) in enumerate(layout.lines):
        verdict = named[element].verdict
        if i == at:
            verdict = Verdict("title", f"heading {elements[element].tag}")
        elif verdict is not None:
            pass
        elif at is not None and i < at:
            verdict = _BEFORE_TITLE
        elif not root <= element < end_of_root:
            if not (at is not None and at < i < first and _is_prose(end - start, linked)):
                verdict = _OUTSIDE
        elif linked > _LINK_ONLY * (end - start):
            verdict = _LINK
        out.append(verdict)
    return out


def _is_prose(length: int, linked: int) -> bool:
    return length >= _PROSE and linked < _MOSTLY_LINKED * length


def _named(elements: tuple[Element, ...], parents: list[int], prose: list[int], titled: int | None) -> list[_Name]:
    """What every element is by its own names or by those of the elements it stands in."""
    held = _sums(parents, prose)
    much, nearly_all = _MUCH * held[0], _NEARLY_ALL * held[0]
    other = _other_articles(elements, titled) if titled is not None else frozenset()
    out = [_NAMELESS]
    for number, (tag, names, parent, _) in enumerate(elements[1:], 1):
        above = out[parent]
        if above.verdict is not None:
            # Quoted posts stand in boxes that are named after the network they come from.
            quoted = tag == "blockquote" and above.verdict.label in ("share", "caption")
            out.append(_NAMELESS if quoted else above)
            continue
        own = _own(tag, names)
        if number in other:
            own = _OTHER_ARTICLE
        elif own.verdict is not None and held[number] > (much if own.weak else nearly_all):
            own = above
        elif above.content:
            own = _CONTENT if own is _NAMELESS else _Name(own.verdict, own.weak, True)
        out.append(own)
    return out


def _root(named: list[_Name], parents: list[int], prose: list[int]) -> tuple[int, int]:
    """The innermost element that holds most of the prose, and the number after the last one within it."""
    own = [
        0 if name.verdict is not None else length * _CONTENT_WEIGHT if name.content else length
        for name, length in zip(named, prose, strict=True)
    ]
    held = _sums(parents, own)
    enough = _HOLDS * held[0]
    root = 0
    for number in range(1, len(parents)):
        if held[number] >= enough and parents[number] == root:
            root = number
    # Elements are numbered in the order of the page, so that those within one follow it without a gap.
    return root, next((n for n in range(root + 1, len(parents)) if parents[n] < root), len(parents))


def _sums(parents: list[int], own: list[int]) -> list[int]:
    """For every element what it and all within it hold; parents stand before their children."""
    total = list(own)
    for number in range(len(parents) - 1, 0, -1):
        if held := total[number]:
            total[parents[number]] += held
    return total


def _other_articles(elements: tuple[Element, ...], titled: int) -> frozenset[int]:
    """The `article` elements beside the one that the title stands in; none where it stands in none."""
    number, own = titled, -1
    while number > 0:
        if elements[number].tag == "article":
            own = number
        number = elements[number].parent
    if own < 0:
        return frozenset()
    return frozenset(n for n, element in enumerate(elements) if element.tag == "article" and n != own)


def _title_line(layout: Layout, title: str | None) -> int | None:
    """The heading that the page's metadata name as the title; else its only `h1`."""
    wanted = fold(title) if title else ""
    headings = [i for i, line in enumerate(layout.lines) if layout.elements[line.element].tag in _HEADINGS]
    for i in headings:
        shown = fold(layout.lines[i].text)
        if len(shown) > 12 and (shown == wanted or wanted.startswith(shown) or shown.startswith(wanted or " ")):
            return i
    first = [i for i in headings if layout.elements[layout.lines[i].element].tag == "h1"]
    return first[0] if len(first) == 1 else None
