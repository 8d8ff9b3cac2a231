"""What the head of a page says of its article: JSON-LD (schema.org), OpenGraph, and `meta` elements."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from flows.ingest.metadata import from_mapping, host
from flows.records import Metadata

# Names of `meta` elements, the surest first. `article:*` is OpenGraph, `pubdate` and the like are older habits.
_META = {
    "title": ("og:title", "twitter:title", "headline", "title", "dc.title"),
    "published": (
        "article:published_time", "datepublished", "pubdate", "publishdate", "publish_date", "og:pubdate", "dc.date",
        "dc.date.issued", "date", "its_publication", "og:published_time",
    ),
    "modified": ("article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified"),
    "authors": ("article:author", "author", "dc.creator", "its_author_name"),
    "section": ("article:section", "articlesection", "its_section"),
    "tags": ("news_keywords", "keywords", "article:tag"),
    "source": ("og:site_name", "application-name"),
    "url": ("og:url", "twitter:url"),
}  # fmt: skip
_ARTICLE_TYPES = ("article", "newsarticle", "reportagenewsarticle", "blogposting", "report", "analysisnewsarticle")
_JSON_LD = "application/ld+json"
_LIST_LIMIT = 64
_NAMED_BY = ("property", "name", "itemprop")
_AUTHOR, _BY, _HOUSE = "article:author", "author", "copyright"
_WANTED = frozenset((_AUTHOR, _BY, _HOUSE)).union(*_META.values())


def page_metadata(tree: LexborHTMLParser, telling: Sequence[LexborNode]) -> Metadata:
    """Metadata of a page, JSON-LD before `meta` before `title`; an organisation that signs is no author.

    `telling` are the `meta` and `script` elements of its body.
    """
    head = tree.head
    said = [*(head.css("meta, script") if head else ()), *telling]
    meta = _meta(node for node in said if node.tag == "meta")
    linked = next(_articles(node for node in said if node.tag == "script"), {})
    publisher = _name(linked.get("publisher"))
    fields: dict[str, Any] = {key: _first(meta, names) for key, names in _META.items()}
    canonical = tree.css_first('link[rel="canonical"]')
    address = (canonical.attributes.get("href") if canonical else None) or fields["url"] or linked.get("url")
    fields["url"] = address if isinstance(address, str) and address.startswith(("http://", "https://")) else None
    site = host(fields["url"]) if fields["url"] else None
    signed = _people(linked.get("author")) or meta.get(_AUTHOR, []) + meta.get(_BY, [])
    houses = {str(name).casefold() for name in (publisher, fields["source"], *meta.get(_HOUSE, [])) if name}
    fields["authors"] = [
        a for a in dict.fromkeys(signed) if a.casefold() not in houses and "://" not in a and a != site
    ]
    fields["title"] = linked.get("headline") or fields["title"] or _title(tree)
    fields["published"] = linked.get("datePublished") or fields["published"]
    fields["modified"] = linked.get("dateModified") or fields["modified"]
    section = linked.get("articleSection")
    fields["section"] = (section[0] if isinstance(section, list) and section else section) or fields["section"]
    fields["tags"] = linked.get("keywords") or fields["tags"]
    fields["source"] = site or fields["source"] or publisher
    return from_mapping(fields, "html")


def declared_language(tree: LexborHTMLParser) -> str | None:
    """The primary language tag of the page (`vi` of `vi-VN`), as `html lang` declares it."""
    root = tree.css_first("html")
    declared = (root.attributes.get("lang") if root else None) or ""
    return declared.replace("_", "-").split("-")[0].strip().lower() or None


def _meta(nodes: Iterable[LexborNode]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for node in nodes:
        attributes = node.attributes
        said = [name.lower() for key in _NAMED_BY if (name := attributes.get(key))]
        if not (names := [name for name in said if name in _WANTED]):
            continue
        if content := " ".join((attributes.get("content") or "").split()):
            for name in names:
                values = found.setdefault(name, [])
                if len(values) < _LIST_LIMIT:
                    values.append(content)
    return found


def _first(meta: dict[str, list[str]], names: tuple[str, ...]) -> str | None:
    return next((meta[name][0] for name in names if name in meta), None)


def _title(tree: LexborHTMLParser) -> str | None:
    node = tree.css_first("title")
    return " ".join(node.text().split()) or None if node else None


def _articles(scripts: Iterable[LexborNode]) -> Iterator[dict[str, Any]]:
    """The JSON-LD objects that describe an article."""
    for node in scripts:
        if (node.attributes.get("type") or "").lower() != _JSON_LD:
            continue
        try:
            # Line breaks inside of strings are a common slip, so control characters are allowed.
            content = json.loads(node.text(), strict=False)
        except (ValueError, RecursionError):
            continue
        for entry in _entries(content):
            kinds = entry.get("@type")
            names = kinds if isinstance(kinds, list) else [kinds]
            if any(isinstance(name, str) and name.lower() in _ARTICLE_TYPES for name in names):
                yield entry


def _entries(content: Any) -> Iterator[dict[str, Any]]:
    for entry in content[:_LIST_LIMIT] if isinstance(content, list) else [content]:
        if isinstance(entry, dict):
            yield entry
            graph = entry.get("@graph")
            if isinstance(graph, list):
                yield from (part for part in graph[:_LIST_LIMIT] if isinstance(part, dict))


def _name(value: Any) -> str | None:
    name = value.get("name") if isinstance(value, dict) else value
    return name if isinstance(name, str) else None


def _people(value: Any) -> list[str]:
    people = value if isinstance(value, list) else [value]
    return [
        name
        for person in people
        if not (isinstance(person, dict) and person.get("@type") == "Organization") and (name := _name(person))
    ]
