"""One payload of bytes to one `RawDocument`."""

from __future__ import annotations

import unicodedata

import orjson

from flows.ingest.encodings import decode_bytes
from flows.ingest.metadata import from_mapping, from_sidecar, split_front_matter, with_fallback_date
from flows.records import Metadata, Payload, RawDocument, Rejected


def decode(payload: Payload) -> RawDocument:
    """Decode a payload, with its metadata.

    Raises:
        Rejected: with the reason why this document cannot be read.
    """
    read = _decode_record if payload.kind == "record" else _decode_text
    text, encoding, metadata = read(payload)
    return RawDocument(
        payload.raw_uri,
        payload.sha256,
        text,
        encoding,
        with_fallback_date(metadata, payload.raw_uri),
        payload.record,
    )


def _decode_text(payload: Payload) -> tuple[str, str, Metadata]:
    text, encoding = decode_bytes(payload.data)
    front, text = split_front_matter(text)
    if not text.strip():
        raise Rejected("empty", "there is nothing after the front matter; fetch the document again or remove it")
    if payload.sidecar is not None:
        return text, encoding, from_sidecar(payload.sidecar, payload.sidecar_name or "sidecar")
    return text, encoding, front or Metadata()


def _decode_record(payload: Payload) -> tuple[str, str, Metadata]:
    line, encoding = decode_bytes(payload.data)
    where = f"line {payload.record}"
    try:
        record = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise Rejected("bad-json", f"{where} is not JSON ({error}); mend or remove the line") from error
    if not isinstance(record, dict):
        raise Rejected("not-an-object", f'{where} is JSON but no object; write {{"id": …, "text": …}}')
    text = record.get("text")
    if not isinstance(text, str) or not text.strip():
        raise Rejected("no-text", f'{where} has no "text"; add it or remove the line')
    if "\0" in text:
        raise Rejected("null-bytes", f"{where} has NUL characters in its text; fetch the document again")
    # A lone surrogate is legal in JSON's \\u escapes but is no character.
    text = text.encode("utf-8", "replace").decode()
    return unicodedata.normalize("NFC", text), encoding, from_mapping(record, "record")
