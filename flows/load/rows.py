"""Stage records to the rows of the declared tables."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from flows.clean.signature import signature_of
from flows.extract.period.calendar import bounds_of, freq_of
from flows.load.identity import Seen
from flows.records import Article, Fact, Metadata, RawDocument

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Processed:
    """One document with all its rows; `article_id` is filled in when its place among the others is known."""

    seen: Seen
    article: Row
    blocks: tuple[Row, ...]
    indicators: tuple[Row, ...]
    milliseconds: float = 0.0


def article_row(seen: Seen, document: RawDocument, article: Article, kept: int) -> Row:
    """The row of `articles`, but for what depends on other documents."""
    metadata = document.metadata
    return {
        "identity": seen.identity,
        "source": metadata.source,
        "url": metadata.url,
        "title": article.title,
        "lede": article.lede,
        "body": article.body,
        "authors": list(metadata.authors or article.authors),
        "agency": article.agency,
        "section": metadata.section,
        "tags": list(metadata.tags),
        "published_at": article.published_at,
        "published_on": article.published_on,
        "published_from": article.published_from,
        "modified_at": metadata.modified_at,
        "lang": article.lang,
        "raw_uri": seen.raw_uri,
        "raw_sha256": seen.raw_sha256,
        "text_sha256": seen.text_sha256,
        "encoding": document.encoding,
        "raw_chars": len(document.text),
        "clean_chars": kept,
        "signature": signature_of(article),
        "cleaner_version": seen.cleaner_version,
    }


def block_rows(article: Article) -> Iterator[Row]:
    for number, block in enumerate(article.blocks):
        yield {
            "block_no": number,
            "start": block.start,
            "end": block.end,
            "label": block.label,
            "reason": block.reason,
            "text": article.text[block.start : block.end],
        }


def indicator_rows(facts: Iterable[Fact], article: Article, metadata: Metadata) -> Iterator[Row]:
    for fact in facts:
        first, last = bounds_of(fact.period)
        reading = f"{fact.start}:{fact.end}:{fact.value!r}:{fact.unit}:{fact.measure}"
        yield {
            "fact_id": hashlib.sha256(reading.encode()).hexdigest()[:12],
            "quote": fact.quote,
            "raw_start": fact.start,
            "raw_end": fact.end,
            "sentence": article.text[fact.sentence_start : fact.sentence_end],
            "name": fact.name,
            "name_start": fact.name_start,
            "name_end": fact.name_end,
            "indicator": fact.indicator,
            "topic": fact.topic,
            "value": fact.value,
            "value_max": fact.value_max,
            "value_text": fact.value_text,
            "unit": fact.unit,
            "counted": fact.counted,
            "bound": fact.bound,
            "measure": fact.measure,
            "base": fact.base,
            "base_text": fact.base_text,
            "status": fact.status,
            "period": fact.period,
            "period_start": first,
            "period_end": last,
            "freq": freq_of(fact.period),
            "place": fact.place,
            "place_code": fact.place_code,
            "place_level": fact.place_level,
            "place_text": fact.place_text,
            "speaker": fact.speaker,
            "confidence": fact.confidence,
            "source": metadata.source,
            "url": metadata.url,
            "published_on": article.published_on,
        }
