"""Reads what a sidecar, a JSONL record, front matter, a web address or a file name says of a document."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from urllib.parse import urlsplit

import orjson
import yaml

from flows.dates import ISO_DAY, find_time
from flows.records import Metadata, Rejected

VIETNAM = timezone(timedelta(hours=7))

_URL_STAMP = re.compile(r"(?<!\d)(20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(\d{2})(\d{2})\d{2,}")
_URL_DAY = re.compile(r"/(20\d\d)/(0?[1-9]|1[0-2])/(0?[1-9]|[12]\d|3[01])(?:/|$)")
_FRONT = re.compile(r"\A---[ \t]*\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|\Z)", re.S)


def parse_time(value: object) -> datetime | None:
    """A time as metadata writes it, as wall-clock time in Vietnam; None where it is none.

    Takes ISO 8601 (with zone it is converted, without it is taken as Vietnam's), `25/01/2021 08:30`, seconds since
    1970, and Python dates as YAML gives them.
    """
    if isinstance(value, datetime):
        return value.astimezone(VIETNAM).replace(tzinfo=None) if value.tzinfo else value
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day)
    if isinstance(value, int | float) and not isinstance(value, bool):
        try:
            return datetime.fromtimestamp(value, UTC).astimezone(VIETNAM).replace(tzinfo=None)
        except (OverflowError, OSError, ValueError):
            return None
    if not isinstance(value, str):
        return None
    try:
        return parse_time(datetime.fromisoformat(value.strip()))
    except ValueError:
        return find_time(value)


def url_time(url: str) -> datetime | None:
    """The date that many outlets write into an article's address."""
    if match := _URL_STAMP.search(url):
        year, month, day, hour, minute = (int(g) for g in match.groups())
    elif match := _URL_DAY.search(url):
        (year, month, day), hour, minute = (int(g) for g in match.groups()), 0, 0
    else:
        return None
    try:
        return datetime(year, month, day, hour if hour < 24 else 0, minute if minute < 60 else 0)
    except ValueError:
        return None


def file_time(uri: str) -> datetime | None:
    """A date in a file's name, as `2021-01-25-thu-ngan-sach.txt`."""
    match = ISO_DAY.search(uri.split("#", 1)[0].rsplit("/", 1)[-1])
    try:
        return datetime(*(int(g) for g in match.groups())) if match else None  # type: ignore[arg-type]
    except ValueError:
        return None


def _text(value: object) -> str | None:
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        return " ".join(str(value).split()) or None
    return None


def _texts(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return tuple(part for part in (p.strip() for p in re.split(r"[,;|]", value)) if part)
    if isinstance(value, list | tuple):
        return tuple(text for text in map(_text, value) if text)
    return ()


def from_mapping(fields: Mapping[str, Any], origin: str) -> Metadata:
    """Metadata from named fields; `origin` is recorded as where the date came from."""

    def first(*names: str) -> Any:
        return next((fields[n] for n in names if fields.get(n) not in (None, "", [])), None)

    published = parse_time(first("published", "published_at", "date", "datePublished", "pubDate"))
    url = _text(first("url", "canonical", "link"))
    return Metadata(
        title=_text(first("title", "headline")),
        url=url,
        source=_text(first("source", "outlet", "site")) or (host(url) if url else None),
        published_at=published,
        published_from=origin if published else None,
        modified_at=parse_time(first("modified", "modified_at", "updated", "dateModified")),
        authors=_texts(first("authors", "author")),
        section=_text(first("section", "category")),
        tags=_texts(first("tags", "keywords")),
    )


def host(url: str) -> str | None:
    """`https://www.bao.example/a` → `bao.example`."""
    try:
        name = urlsplit(url).hostname
    except ValueError:
        return None
    return name.removeprefix("www.") if name else None


def from_sidecar(data: bytes, name: str) -> Metadata:
    """Metadata from the bytes of `name.json` or `name.yaml`.

    Raises:
        Rejected: `bad-metadata`.
    """
    try:
        fields = orjson.loads(data) if name.lower().endswith(".json") else yaml.safe_load(data)
    except (orjson.JSONDecodeError, yaml.YAMLError, UnicodeDecodeError) as error:
        raise Rejected(
            "bad-metadata", f"{name} cannot be read ({' '.join(str(error).split())}); mend it or remove it"
        ) from error
    if not isinstance(fields, dict):
        raise Rejected("bad-metadata", f"{name} holds no fields; write `title: …` and the like, or remove it")
    return from_mapping(fields, "sidecar")


def merged(first: Metadata, second: Metadata) -> Metadata:
    """`first`, with what it leaves open taken from `second`."""
    filled = {f.name: getattr(second, f.name) for f in fields(Metadata) if not getattr(first, f.name)}
    if first.published_at:
        filled.pop("published_from", None)
    return replace(first, **filled)


def split_front_matter(text: str) -> tuple[Metadata | None, str]:
    """Takes YAML front matter off a text; the text is returned as it is where it has none or it is not YAML."""
    match = _FRONT.match(text)
    if not match:
        return None, text
    try:
        fields = yaml.safe_load(match.group(1))
    except yaml.YAMLError:
        return None, text
    return (from_mapping(fields, "sidecar"), text[match.end() :]) if isinstance(fields, dict) else (None, text)


def with_fallback_date(metadata: Metadata, uri: str) -> Metadata:
    """Adds the date of the address, else of the file name, where nothing better gave one."""
    if metadata.published_at:
        return metadata
    if metadata.url and (found := url_time(metadata.url)):
        return replace(metadata, published_at=found, published_from="url")
    if found := file_time(uri):
        return replace(metadata, published_at=found, published_from="file")
    return metadata
