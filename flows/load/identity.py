"""Which documents are one article, and which of them stands for it: a pure function of the documents seen."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from urllib.parse import urlsplit, urlunsplit

_TRACKING = re.compile(r"(?:^|&)(?:utm_[a-z]+|fbclid|gclid|zarsrc|ref)=[^&]*")


def canonical_url(url: str) -> str:
    """An address without what does not tell articles apart: scheme, `www.`, tracking parameters, fragment."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return url.strip()
    host = (parts.netloc or "").lower().removeprefix("www.")
    query = _TRACKING.sub("", parts.query).strip("&")
    return urlunsplit(("", host, parts.path.rstrip("/"), query, "")).removeprefix("//")


def text_digest(text: str) -> str:
    """SHA-256 of a text with its white space folded: equal for what reads the same."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()


def identity_of(url: str | None, text_sha256: str) -> str:
    return f"url:{canonical_url(url)}" if url else f"text:{text_sha256}"


def _short(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Seen:
    """What the warehouse knows of one document (one `raw_uri`)."""

    raw_uri: str
    raw_sha256: str
    identity: str
    text_sha256: str
    published_at: datetime | None
    modified_at: datetime | None
    cleaner_version: str | None
    extractor_version: str | None
    source: str | None = None
    article_id: str = ""
    duplicate_of: str | None = None

    @property
    def finished(self) -> bool:
        """Whether nothing is owed for this document: it has its facts, or another stands for it."""
        return self.duplicate_of is not None or self.extractor_version is not None


def _stamp(doc: Seen) -> tuple[datetime, str]:
    return (doc.modified_at or doc.published_at or datetime.min, doc.raw_uri)


def _earliest(doc: Seen) -> tuple[datetime, str]:
    return (doc.published_at or datetime.max, doc.raw_uri)


def resolve(documents: Iterable[Seen]) -> list[Seen]:
    """Give every document its `article_id` and `duplicate_of`.

    Of several texts of one address the one with the latest modification or publication stamp stands, then the
    greatest `raw_uri`. Of exact duplicates the earliest published stands, then the smallest `raw_uri`.
    """
    by_identity: dict[str, list[Seen]] = defaultdict(list)
    for doc in documents:
        by_identity[doc.identity].append(doc)
    stands: dict[str, Seen] = {}
    for identity, docs in by_identity.items():
        stands[identity] = min(docs, key=_earliest) if identity.startswith("text:") else max(docs, key=_stamp)
    by_text: dict[str, list[Seen]] = defaultdict(list)
    for doc in stands.values():
        by_text[doc.text_sha256].append(doc)
    canonical = {text: min(docs, key=_earliest) for text, docs in by_text.items()}

    out = []
    for identity, docs in by_identity.items():
        first = stands[identity]
        head = canonical[first.text_sha256]
        head_id = _short(head.identity)
        for doc in docs:
            own = _short(identity) if doc is first else _short(f"{identity}\0{doc.raw_uri}")
            out.append(replace(doc, article_id=own, duplicate_of=None if doc is head else head_id))
    return out


@dataclass(slots=True)
class Index:
    """The documents that a warehouse holds, by `raw_uri`, with what they share."""

    documents: dict[str, Seen] = field(default_factory=dict)
    _by_identity: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _by_text: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def put(self, doc: Seen) -> None:
        self.documents[doc.raw_uri] = doc
        self._by_identity[doc.identity].add(doc.raw_uri)
        self._by_text[doc.text_sha256].add(doc.raw_uri)

    def take(self, raw_uri: str) -> Seen | None:
        doc = self.documents.pop(raw_uri, None)
        if doc:
            self._by_identity[doc.identity].discard(raw_uri)
            self._by_text[doc.text_sha256].discard(raw_uri)
        return doc

    def group(self, start: Iterable[Seen]) -> list[Seen]:
        """Every document that shares identity or text with one of `start`, directly or through others."""
        found: dict[str, Seen] = {}
        queue = list(start)
        while queue:
            doc = queue.pop()
            for uri in self._by_identity[doc.identity] | self._by_text[doc.text_sha256]:
                if uri not in found:
                    found[uri] = self.documents[uri]
                    queue.append(found[uri])
        return [found[uri] for uri in sorted(found)]
