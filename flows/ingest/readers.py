"""Streams documents out of files: constant memory, whatever the size of a file."""

from __future__ import annotations

import contextlib
import gzip
import io
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

import orjson
import zstandard

from flows.ingest import archives
from flows.ingest.digest import digest_of
from flows.ingest.discover import RawFile, discover, unreadable
from flows.ingest.encodings import record_codec
from flows.records import Kind, Payload, Rejection

MAX_DOCUMENT_BYTES = 16 * 1024 * 1024
"""The largest document read; a longer one goes to quarantine as `too-large` without being held in memory."""

_CHUNK = 1 << 20
_CUT_STREAM = (EOFError, zlib.error, gzip.BadGzipFile, zstandard.ZstdError)


def payloads(root: Path) -> Iterator[Payload | Rejection]:
    """Every document under `root`, or the reason why it cannot be read; ignored files are left out.

    Raises:
        FileNotFoundError, NotADirectoryError: as `discover`.
    """
    for found in discover(root):
        if isinstance(found, Rejection):
            yield found
        elif isinstance(found, RawFile):
            yield from read_file(found)


def read_file(file: RawFile) -> Iterator[Payload | Rejection]:
    """The documents of one file. A fault while reading ends the file with a rejection, never an exception."""
    try:
        with _open(file) as stream:
            if file.kind == "archive":
                yield from archives.records(file.uri, stream, MAX_DOCUMENT_BYTES)
            elif file.kind == "record":
                yield from _records(file, stream)
            else:
                yield from _whole(file, file.kind, stream)
    except _CUT_STREAM as error:
        yield Rejection(
            file.uri,
            "ingest",
            "truncated",
            f"{file.uri} is cut short or damaged ({error}); what came before is loaded, fetch the file again",
        )
    except OSError as error:
        yield unreadable(file.uri, error)


def _open(file: RawFile) -> BinaryIO:
    if file.compression == ".gz":
        return gzip.open(file.path, "rb")  # type: ignore[return-value]
    raw = file.path.open("rb")
    if file.compression == ".zst":
        return io.BufferedReader(_ZstdWhole(raw), _CHUNK)
    return raw


class _ZstdWhole(io.RawIOBase):
    """A zstd stream that raises EOFError where the frame is cut, as gzip does; zstandard's own reader just ends."""

    def __init__(self, raw: BinaryIO) -> None:
        self._raw = raw
        self._frame = zstandard.ZstdDecompressor().decompressobj()
        self._left = b""
        self._begun = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        while not self._left:
            chunk = self._frame.unused_data or self._raw.read(1 << 17)
            if self._frame.eof:
                if not chunk:
                    return 0
                self._frame = zstandard.ZstdDecompressor().decompressobj()
            elif not chunk:
                if self._begun:
                    raise EOFError("compressed file ended before the end-of-stream marker was reached")
                return 0
            self._begun = True
            self._left = self._frame.decompress(chunk)
        size = min(len(buffer), len(self._left))
        buffer[:size] = self._left[:size]
        self._left = self._left[size:]
        return size

    def close(self) -> None:
        self._raw.close()
        super().close()


def _whole(file: RawFile, kind: Kind, stream: BinaryIO) -> Iterator[Payload | Rejection]:
    data = stream.read(MAX_DOCUMENT_BYTES + 1)
    sidecar = file.sidecar.read_bytes() if file.sidecar else None
    sha256 = digest_of(data, sidecar)
    if len(data) > MAX_DOCUMENT_BYTES:
        yield Rejection(file.uri, "ingest", "too-large", _too_large(file.uri), None, sha256)
        return
    name = file.sidecar.name if file.sidecar else None
    yield Payload(file.uri, sha256, data, kind, None, sidecar, name)


def _too_large(what: str) -> str:
    return f"{what} is longer than {MAX_DOCUMENT_BYTES:,} bytes; split it into one document a file or line"


def _lines(stream: BinaryIO, separator: bytes) -> Iterator[bytes | None]:
    """Lines of any length in bounded memory; None stands for a line that is longer than a document may be."""
    rest, dropping = b"", False
    while chunk := stream.read(_CHUNK):
        *whole, tail = chunk.split(separator)
        for part in whole:
            line = rest + part
            yield None if dropping or len(line) > MAX_DOCUMENT_BYTES else line
            rest, dropping = b"", False
        if not dropping:
            rest += tail
        if len(rest) > MAX_DOCUMENT_BYTES:
            rest, dropping = b"", True
    if rest or dropping:
        yield None if dropping else rest


def _utf8_lines(stream: BinaryIO) -> Iterator[bytes | None]:
    """Lines as UTF-8 (or in an 8-bit encoding, left as they are), whatever the file's encoding unit is."""
    buffered = io.BufferedReader(stream, 1 << 16)  # type: ignore[type-var]
    codec, mark = record_codec(buffered.peek(4096)[:4096])
    buffered.read(mark)
    if codec is None:
        yield from _lines(buffered, b"\n")
        return
    for line in _lines(buffered, "\n".encode(codec)):
        # Splitting bytes at the two of a line feed may cut between characters; a cut that does is a damaged line.
        yield line if line is None else line.decode(codec, "replace").encode()


def _records(file: RawFile, stream: BinaryIO) -> Iterator[Payload | Rejection]:
    """The records of a JSONL file, named by their id; one whose id stood above in the file is named by its line."""
    named: set[int] = set()
    for number, line in enumerate(_utf8_lines(stream), 1):
        uri = f"{file.uri}#L{number}"
        if line is None:
            yield Rejection(uri, "ingest", "too-large", _too_large(f"line {number} of {file.uri}"), number)
            continue
        line = line.strip()
        if not line:
            continue
        key = None
        with contextlib.suppress(orjson.JSONDecodeError):
            record = orjson.loads(line)
            key = record.get("id") if isinstance(record, dict) else None
        if isinstance(key, str | int) and str(key).strip() and hash(key) not in named:
            named.add(hash(key))
            uri = f"{file.uri}#{key}"
        yield Payload(uri, digest_of(line, None), line, "record", number)


def only(root: Path, uris: Iterable[str]) -> Iterator[Payload | Rejection]:
    """The documents of `root` whose `raw_uri` is among `uris`; reads no file that holds none of them."""
    wanted = frozenset(uris)
    files = {uri.split("#", 1)[0] for uri in wanted}
    for found in discover(root):
        if isinstance(found, RawFile) and found.uri in files:
            for item in read_file(found):
                if item.raw_uri in wanted:
                    yield item
