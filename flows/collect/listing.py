"""Reads what lists pages: RSS and Atom feeds, sitemaps and their indexes, plain lists of addresses."""

from __future__ import annotations

import calendar
import re
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal

import feedparser
from selectolax.lexbor import LexborHTMLParser

MAX_UNPACKED_BYTES = 64 * 1024 * 1024
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.S)
_ROOT = re.compile(rb"<(?:\w+:)?(rss|feed|rdf|urlset|sitemapindex|html|!doctype\s+html)\b", re.I)
_HEAD = 4096

Kind = Literal["feed", "sitemap", "index", "list", "page"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A page that is listed, with what the list says of it; times are UTC."""

    url: str
    published: datetime | None = None
    modified: datetime | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """What an address holds: `entries` are pages, of an `index` further lists; of a `page` there are none."""

    kind: Kind
    entries: tuple[Entry, ...] = ()


class BadListing(Exception):
    """A list that cannot be read; the message says why."""


def read_listing(data: bytes, *, is_file: bool = False) -> Listing:
    """Tell what kind of list `data` is, and read it; a file of other text is a list of addresses, one a line.

    Raises:
        BadListing: it is packed and damaged, or grows beyond 64 MiB.
    """
    data = _unpacked(data)
    found = _ROOT.search(data[:_HEAD])
    root = found.group(1).lower().split()[0] if found else b""
    if root in (b"rss", b"feed", b"rdf"):
        return Listing("feed", tuple(_feed(data)))
    if root in (b"urlset", b"sitemapindex"):
        return Listing("sitemap" if root == b"urlset" else "index", tuple(_sitemap(data)))
    if root or not is_file:
        return Listing("page")
    lines = (line.split("#", 1)[0].strip() for line in data.decode("utf-8", "replace").splitlines())
    return Listing("list", tuple(Entry(line) for line in lines if line))


def _unpacked(data: bytes) -> bytes:
    """Sitemaps are often files in gzip whatever the server says of them."""
    if not data.startswith(b"\x1f\x8b"):
        return data
    unpack = zlib.decompressobj(wbits=31)
    try:
        out = unpack.decompress(data, MAX_UNPACKED_BYTES)
    except zlib.error as error:
        raise BadListing(f"the list is packed and damaged ({error})") from error
    if unpack.unconsumed_tail:
        raise BadListing(f"the list is longer than {MAX_UNPACKED_BYTES:,} bytes")
    return out


def _feed(data: bytes) -> list[Entry]:
    def moment(entry: feedparser.FeedParserDict, name: str) -> datetime | None:
        # The plain mapping: feedparser's own look-up takes the time of publication for a time of change.
        parts = dict.get(entry, f"{name}_parsed")
        try:
            return datetime.fromtimestamp(calendar.timegm(parts), UTC) if parts else None
        except (OverflowError, ValueError):
            return None

    entries = feedparser.parse(data).entries
    return [Entry(e.link.strip(), moment(e, "published"), moment(e, "updated")) for e in entries if e.get("link")]


def _sitemap(data: bytes) -> list[Entry]:
    """The pages or sitemaps of a sitemap (sitemaps.org 0.9), read as leniently as browsers read pages."""
    tree = LexborHTMLParser(_CDATA.sub(r"\1", data.decode("utf-8", "replace")))
    out = []
    for item in tree.css("url, sitemap"):
        place, changed = item.css_first("loc"), item.css_first("lastmod")
        if place and (url := place.text(strip=True)):
            out.append(Entry(url, None, _moment(changed.text(strip=True)) if changed else None))
    return out


def _moment(text: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC)
