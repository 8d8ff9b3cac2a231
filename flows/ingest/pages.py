"""The bytes of a page to its text, layout and metadata."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser

from flows.ingest.encodings import decode_bytes, decode_marked, in_vietnamese_encoding, unfold_legacy
from flows.ingest.html import render
from flows.ingest.page_metadata import declared_language, page_metadata
from flows.records import Layout, Metadata, Rejected
from schemas import vocabulary

PAGE_HEAD = 4096
_PAGE = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,30})", re.I)
_SCRIPT = re.compile(rb"<(script|style)\b.*?</\1\s*>", re.I | re.S)
_TAG = re.compile(rb"<[^>]*>")
_UNEVEN = 0.001

_MANY_TAGS, _SHORTEST_TAG = 20_000, 3
_DEEPEST = 400
_NESTING = re.compile(rb"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)[^>]*>")
_FLAT = frozenset(tag.encode() for tag in vocabulary.toml("html")["flat"])


class Page(NamedTuple):
    """What is read of a page."""

    text: str
    layout: Layout
    metadata: Metadata
    encoding: str


def looks_like_page(text: str) -> bool:
    """Whether a text begins as an HTML document does, whatever its file is called."""
    return _PAGE.match(text[:PAGE_HEAD]) is not None


def read_page(html: bytes) -> tuple[str, Layout, Metadata]:
    """Text, layout and metadata of a page in UTF-8.

    Raises:
        Rejected: `no-text` where the page shows none.
    """
    tree = LexborHTMLParser(_level(html))
    text, layout, telling = render(tree)
    if not text:
        raise Rejected("no-text", "the page shows no text without running its scripts; fetch it as a browser shows it")
    layout = replace(layout, lang=declared_language(tree))
    return text, layout, page_metadata(tree, telling)


def decode_page(data: bytes) -> Page:
    """Decode a page by what it reads like; what it declares of its encoding counts only where that does not tell.

    Raises:
        Rejected: `empty`, `binary`, `no-text`, or as `decode_bytes`.
    """
    if not data.strip():
        raise Rejected("empty", "the document is empty; fetch it again or remove it")
    html, utf8, encoding = _decode(data)
    text, layout, metadata = read_page(utf8)
    if not text.isascii() and (found := unfold_legacy(html, text)):
        html, encoding = found
        text, layout, metadata = read_page(html.encode())
    return Page(text, layout, metadata, encoding)


def _decode(data: bytes) -> tuple[str, bytes, str]:
    """A page as text, the same in UTF-8, and the name of the encoding it came in."""
    try:
        html, encoding = decode_marked(data) or (data.decode("utf-8"), "")
        if not encoding:
            return html, data, "utf-8"
    except UnicodeDecodeError as error:
        html, encoding = data.decode("utf-8", "replace"), "utf-8"
        if html.count("\ufffd") > _UNEVEN * len(html):
            html, encoding = _eight_bit(data, error)
    return html, html.encode(), encoding


def _eight_bit(data: bytes, error: UnicodeDecodeError) -> tuple[str, str]:
    """A page in an 8-bit encoding: a Vietnamese one where its words read like Vietnamese, else the declared one."""
    shown = _TAG.sub(b" ", _SCRIPT.sub(b" ", data))
    try:
        name = decode_bytes(shown)[1]
        return in_vietnamese_encoding(data, name), name
    except Rejected:
        declared = _DECLARED.search(data[:PAGE_HEAD])
        for codec in (declared.group(1).decode("ascii") if declared else "", "cp1252"):
            try:
                return data.decode(codec), codec.lower()
            except (LookupError, UnicodeDecodeError):
                continue
        raise Rejected(
            "encoding", f"not UTF-8 (byte {error.start}), and not what the page declares; convert it to UTF-8"
        ) from error


def _level(html: bytes) -> bytes:
    """`html` without the tags that would nest deeper than any page needs: a parser's time grows with depth squared."""
    if len(html) < _SHORTEST_TAG * _MANY_TAGS or html.count(b"<") < _MANY_TAGS:
        return html
    depth = 0

    def keep(match: re.Match[bytes]) -> bytes:
        nonlocal depth
        if match.group(2).lower() in _FLAT or match.group().endswith(b"/>"):
            return match.group()
        if match.group(1):
            depth = max(0, depth - 1)
            return match.group() if depth < _DEEPEST else b""
        depth += 1
        return match.group() if depth <= _DEEPEST else b""

    return _NESTING.sub(keep, html)
