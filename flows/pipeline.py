"""One payload through all text stages to rows: what a worker process runs. Knows no Prefect and no Parquet."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from flows import clean, extract
from flows.clean.profile import Profile
from flows.ingest import decode
from flows.load.identity import Seen, identity_of, text_digest
from flows.load.rows import Processed, article_row, block_rows, indicator_rows
from flows.records import KEPT_LABELS, Payload, Rejected, Rejection, Stage

CLEANER_VERSION = clean.VERSION
EXTRACTOR_VERSION = extract.VERSION
_NO_PROFILES: Mapping[str, Profile] = {}


def process(payload: Payload, profiles: Mapping[str, Profile] = _NO_PROFILES) -> Processed | Rejection:
    """Decode, clean and extract one document; a fault of any kind becomes a rejection."""
    started = time.perf_counter()
    stage: Stage = "ingest"
    try:
        document = decode(payload)
        stage = "clean"
        profile = profiles.get(document.metadata.source or "")
        article = clean.clean_document(document, profile)
        stage = "extract"
        facts = extract.extract_article(article)
    except Rejected as fault:
        return _reject(payload, stage, fault.reason, fault.message)
    except Exception as error:  # one bad document never stops a run
        what = f"{type(error).__name__}: {error}"
        return _reject(payload, stage, f"{stage}-failed", f"{what}; please report it with the document")
    metadata = document.metadata
    digest = text_digest(document.text)
    seen = Seen(
        raw_uri=document.raw_uri,
        raw_sha256=document.sha256,
        identity=identity_of(metadata.url, digest),
        text_sha256=digest,
        published_at=article.published_at,
        modified_at=metadata.modified_at,
        cleaner_version=cleaner_version(metadata.source, profiles),
        extractor_version=EXTRACTOR_VERSION,
        source=metadata.source,
    )
    kept = sum(block.end - block.start for block in article.blocks if block.label in KEPT_LABELS)
    row = article_row(seen, document, article, kept)
    return Processed(
        seen,
        row,
        tuple(block_rows(article)),
        tuple(indicator_rows(facts, article, metadata)),
        (time.perf_counter() - started) * 1000,
    )


def process_batch(
    payloads: Iterable[Payload], profiles: Mapping[str, Profile] = _NO_PROFILES
) -> list[Processed | Rejection]:
    """`process` over a batch, in order."""
    return [process(payload, profiles) for payload in payloads]


def cleaner_version(source: str | None, profiles: Mapping[str, Profile]) -> str:
    """The version of cleaning of a document of `source`: of the rules, and of what was learned of the outlet."""
    profile = profiles.get(source or "")
    return f"{CLEANER_VERSION}+{profile.version}" if profile else CLEANER_VERSION


def _reject(payload: Payload, stage: Stage, reason: str, message: str) -> Rejection:
    return Rejection(payload.raw_uri, stage, reason, message, payload.record, payload.sha256, excerpt_of(payload.data))


def excerpt_of(data: bytes, length: int = 120) -> str:
    """The first characters of a document as far as they can be read, on one line."""
    return " ".join(data[: 4 * length].decode("utf-8", "replace").replace("\0", "␀").split())[:length]


def rejection_row(rejection: Rejection) -> dict[str, Any]:
    """A rejection as a row of `quarantine`."""
    return {
        "raw_uri": rejection.raw_uri,
        "record": rejection.record,
        "raw_sha256": rejection.sha256,
        "stage": rejection.stage,
        "reason": rejection.reason,
        "message": rejection.message,
        "excerpt": rejection.excerpt,
    }


def warm_up() -> None:
    """Load the vocabularies in a new worker process before its first batch."""
    empty = Payload("", hashlib.sha256(b"").hexdigest(), "Năm 2020, tỉnh thu 1 tỷ đồng.".encode(), "text")
    process(replace(empty))
