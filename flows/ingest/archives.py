"""Reads web archives (WARC, ISO 28500): every page that a server answered with becomes a document."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import BinaryIO, cast

import orjson
from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from flows.ingest.digest import digest_of
from flows.records import PAGE_TYPES, Payload, Rejection

_OK = 200
_CHUNK = 1 << 16


def records(uri: str, stream: BinaryIO, limit: int) -> Iterator[Payload | Rejection]:
    """The pages of an archive, in its order, each named by its record id; other responses are passed over.

    A page of more than `limit` bytes once decoded is rejected without being held in memory. What the archive knows of
    a page beside its bytes, its address, goes with it as a sidecar does.

    Raises:
        EOFError: the archive is cut short, or what follows is no record.
    """
    whole = cast(BinaryIO, _AsFarAsItGoes(stream))
    archive = iter(ArchiveIterator(whole, record_types=WarcRecordType.response, parse_http=True, auto_decode="all"))
    number = 0
    while True:
        try:
            record = next(archive, None)
        except OSError as error:
            raise EOFError(f"after {number} responses: {error}") from error
        if record is None:
            return
        number += 1
        if _is_page(record):
            yield _page(uri, number, record, limit)


class _AsFarAsItGoes(io.RawIOBase):
    """A stream that gives all bytes before a fault, and raises it only when asked for more."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = cast(io.BufferedReader, stream)
        self._fault: Exception | None = None
        self._at = 0

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Forward only: compressed streams cannot go back, and the reader of archives only asks where it is."""
        target = offset if whence == io.SEEK_SET else self._at + offset
        if whence == io.SEEK_END or target < self._at:
            raise io.UnsupportedOperation("seek")
        while self._at < target and self.read(min(_CHUNK, target - self._at)):
            pass
        return self._at

    def read(self, size: int = -1) -> bytes:
        if self._fault:
            raise self._fault
        parts: list[bytes] = []
        left = size if size >= 0 else _CHUNK
        while left > 0:
            try:
                part = self._stream.read1(left)
            except Exception as fault:  # whatever the decompressor raises is told when all before it was read
                self._fault = fault
                break
            if not part:
                break
            parts.append(part)
            left -= len(part)
        if self._fault and not parts:
            raise self._fault
        whole = b"".join(parts)
        self._at += len(whole)
        return whole


def _is_page(record: WarcRecord) -> bool:
    headers = record.http_headers
    return headers is not None and headers.status_code == _OK and (record.http_content_type or "").lower() in PAGE_TYPES


def _page(uri: str, number: int, record: WarcRecord, limit: int) -> Payload | Rejection:
    name = f"{uri}#{(record.record_id or '').strip('<>').removeprefix('urn:uuid:') or f'R{number}'}"
    try:
        data = record.reader.read(limit + 1)
    except OSError as error:
        return Rejection(
            name,
            "ingest",
            "truncated",
            f"response {number} of {uri} is damaged ({error}); fetch the page again",
            number,
        )
    if len(data) > limit:
        message = f"response {number} of {uri} is longer than {limit:,} bytes; leave it out of the archive"
        return Rejection(name, "ingest", "too-large", message, number)
    promised = _promised(record)
    if promised is not None and len(data) < promised:
        message = f"response {number} of {uri} has {len(data):,} of {promised:,} bytes; fetch the page again"
        return Rejection(name, "ingest", "truncated", message, number)
    beside = orjson.dumps({"url": record.headers.get("WARC-Target-URI")}, option=orjson.OPT_SORT_KEYS)
    return Payload(name, digest_of(data, beside), data, "page", number, beside, "archive.json")


def _promised(record: WarcRecord) -> int | None:
    """The length that the server gave for a body sent as it is."""
    headers = record.http_headers
    if headers is None or headers.get("Content-Encoding") or headers.get("Transfer-Encoding"):
        return None
    length = headers.get("Content-Length") or ""
    return int(length) if length.isdecimal() else None
