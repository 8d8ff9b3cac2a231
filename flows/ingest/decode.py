"""One payload of bytes to one `RawDocument`."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Any, NamedTuple

import orjson

from flows.ingest.encodings import decode_bytes
from flows.ingest.metadata import from_mapping, from_sidecar, merged, split_front_matter, with_fallback_date
from flows.ingest.pages import PAGE_HEAD, decode_page, looks_like_page, read_page
from flows.records import Kind, Layout, Metadata, Payload, RawDocument, Rejected


class _Read(NamedTuple):
    text: str
    encoding: str
    metadata: Metadata
    layout: Layout | None = None


def decode(payload: Payload) -> RawDocument:
    """Decode a payload, with its metadata.

    Raises:
        Rejected: with the reason why this document cannot be read.
    """
    read = _READERS[payload.kind](payload)
    return RawDocument(
        payload.raw_uri,
        payload.sha256,
        read.text,
        read.encoding,
        with_fallback_date(read.metadata, payload.raw_uri),
        payload.record,
        read.layout,
    )


def decode_record(record: dict[str, Any], where: str, encoding: str = "utf-8") -> RawDocument:
    """The document of a JSON object with `text`, or with `html` where it has no text.

    Raises:
        Rejected: `no-text` or `null-bytes`.
    """
    read = _from_record(record, where, encoding)
    return RawDocument(where, "", read.text, read.encoding, read.metadata, None, read.layout)


def _sidecar(payload: Payload) -> Metadata | None:
    if payload.sidecar is None:
        return None
    return from_sidecar(payload.sidecar, payload.sidecar_name or "sidecar")


def _decode_text(payload: Payload) -> _Read:
    # The tags that a page begins with are the same letters in nearly every encoding.
    if looks_like_page(payload.data[:PAGE_HEAD].decode("latin-1")):
        return _decode_page(payload)
    text, encoding = decode_bytes(payload.data)
    if looks_like_page(text):
        return _decode_page(payload)
    front, text = split_front_matter(text)
    if not text.strip():
        raise Rejected("empty", "there is nothing after the front matter; fetch the document again or remove it")
    return _Read(text, encoding, _sidecar(payload) or front or Metadata())


def _decode_page(payload: Payload) -> _Read:
    page = decode_page(payload.data)
    beside = _sidecar(payload)
    metadata = merged(beside, page.metadata) if beside else page.metadata
    return _Read(page.text, page.encoding, metadata, page.layout)


def _decode_record(payload: Payload) -> _Read:
    line, encoding = decode_bytes(payload.data)
    where = f"line {payload.record}"
    try:
        record = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise Rejected("bad-json", f"{where} is not JSON ({error}); mend or remove the line") from error
    if not isinstance(record, dict):
        raise Rejected("not-an-object", f'{where} is JSON but no object; write {{"id": …, "text": …}}')
    return _from_record(record, where, encoding)


def _from_record(record: dict[str, Any], where: str, encoding: str) -> _Read:
    metadata = from_mapping(record, "record")
    text = record.get("text")
    if isinstance(text, str) and text.strip() and not looks_like_page(text):
        return _Read(_characters(text, where), encoding, metadata)
    html = record.get("html") or text
    if not isinstance(html, str) or not html.strip():
        raise Rejected("no-text", f'{where} has no "text" and no "html"; add one or remove the line')
    text, layout, declared = read_page(_characters(html, where).encode())
    return _Read(text, encoding, merged(metadata, declared), layout)


def _characters(text: str, where: str) -> str:
    if "\0" in text:
        raise Rejected("null-bytes", f"{where} has NUL characters in its text; fetch the document again")
    # A lone surrogate is legal in JSON's \\u escapes but is no character.
    return unicodedata.normalize("NFC", text.encode("utf-8", "replace").decode())


_READERS: dict[Kind, Callable[[Payload], _Read]] = {
    "text": _decode_text,
    "page": _decode_page,
    "record": _decode_record,
}
