"""Web archives: pages come out with their addresses; what is damaged, too long or no page is told or passed over."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest
import zstandard

from flows.ingest import decode
from flows.ingest.discover import RawFile, kind_of
from flows.ingest.readers import read_file
from flows.records import Payload, Rejection

PAGE = (
    "<html><head><title>Thu ngân sách tăng</title></head><body><h1>Thu ngân sách tăng</h1>"
    "<p>Năm 2020, tỉnh Sơn La thu ngân sách 4.150 tỷ đồng, tăng 5,4% so với năm 2019.</p></body></html>"
)


def response(number: int, body: bytes, status: str = "200 OK", kind: str = "text/html", *extra: str) -> bytes:
    headers = "\r\n".join(
        (f"HTTP/1.1 {status}", f"Content-Type: {kind}", *extra, f"Content-Length: {len(body)}", "", "")
    )
    answer = headers.encode() + body
    head = (
        "WARC/1.1\r\nWARC-Type: response\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{number:012d}>\r\n"
        f"WARC-Target-URI: https://bao.example/{number}.html\r\nWARC-Date: 2021-01-05T00:00:00Z\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    return head.encode() + answer + b"\r\n\r\n"


def read(path: Path) -> list[Payload | Rejection]:
    known = kind_of(path.name)
    assert known
    return list(read_file(RawFile(path, path.name, *known, None)))


ARCHIVE = [
    response(1, PAGE.encode()),
    response(2, b"\x89PNG", kind="image/png"),
    response(3, b"<html>404</html>", "404 Not Found"),
    response(4, gzip.compress(PAGE.encode()), "200 OK", "text/html", "Content-Encoding: gzip"),
]


@pytest.mark.parametrize("ending", [".warc", ".warc.gz", ".warc.zst"])
def test_pages_come_out_with_their_addresses(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a{ending}"
    pack = {
        ".warc": lambda parts: b"".join(parts),
        ".warc.gz": lambda parts: b"".join(gzip.compress(p) for p in parts),
        ".warc.zst": lambda parts: b"".join(zstandard.compress(p) for p in parts),
    }[ending]
    path.write_bytes(pack(ARCHIVE))
    found = [decode(item) for item in read(path) if isinstance(item, Payload)]
    assert [d.metadata.url for d in found] == ["https://bao.example/1.html", "https://bao.example/4.html"]
    assert all("4.150 tỷ đồng" in d.text for d in found)
    assert [d.raw_uri for d in found] == [
        f"a{ending}#00000000-0000-0000-0000-000000000001",
        f"a{ending}#00000000-0000-0000-0000-000000000004",
    ]


def test_of_a_cut_archive_what_came_before_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes((gzip.compress(ARCHIVE[0]) + gzip.compress(ARCHIVE[3]))[:-30])
    first, *rest = read(path)
    assert isinstance(first, Payload)
    assert [r.reason for r in rest if isinstance(r, Rejection)] == ["truncated"]


def test_a_page_cut_short_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    path.write_bytes(ARCHIVE[0][:-40])
    [found] = read(path)
    assert isinstance(found, Rejection)
    assert found.reason == "truncated"
    assert "fetch the page again" in found.message


def test_no_archive_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    path.write_bytes(b"no archive at all\r\n" * 50)
    assert [r.reason for r in read(path) if isinstance(r, Rejection)] == ["truncated"]


def test_a_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flows.ingest.readers.MAX_DOCUMENT_BYTES", 1_000_000)
    path = tmp_path / "a.warc"
    bomb = gzip.compress(b"<html>" + b" " * 50_000_000)
    path.write_bytes(response(1, bomb, "200 OK", "text/html", "Content-Encoding: gzip") + ARCHIVE[0])
    large, small = read(path)
    assert isinstance(large, Rejection)
    assert large.reason == "too-large"
    assert isinstance(small, Payload)
