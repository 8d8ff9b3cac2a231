"""What lies in raw, and what becomes of it when it is broken."""

from __future__ import annotations

import gzip
import json
import os
from datetime import datetime
from pathlib import Path

import pytest
import zstandard

from flows.ingest import decode, payloads
from flows.ingest.discover import discover
from flows.ingest.metadata import from_mapping, parse_time, url_time
from flows.ingest.readers import MAX_DOCUMENT_BYTES, read_file
from flows.pipeline import process
from flows.records import Payload, Rejected, Rejection

TEXT = "Năm 2020, tỉnh Sơn La thu ngân sách 4.150 tỷ đồng, tăng 5,2% so với cùng kỳ năm trước."
LINE = json.dumps({"id": "a", "text": TEXT}, ensure_ascii=False).encode() + b"\n"


def reasons(root: Path) -> dict[str, str]:
    """The reason of every document under `root` that cannot be loaded."""
    found = {}
    for item in payloads(root):
        result = item if isinstance(item, Rejection) else process(item)
        if isinstance(result, Rejection):
            found[result.raw_uri] = result.reason
            assert result.message and result.message[-1] != "."
    return found


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b"\x89PNG\r\n\x1a\n\0\0" + bytes(range(256)), "binary"),
        ("a.txt", TEXT.encode().replace(b" ", b"\0"), "null-bytes"),
        ("a.txt", bytes(range(0xC0, 0xFF)) + b" word", "legacy-encoding"),
        ("a.txt", b"one byte \xff that no encoding explains in a line of basic letters", "encoding"),
        ("a.txt", b"x" * (50 * 1024 * 1024), "too-large"),
        ("a.txt", "404 Not Found\nTrang không tồn tại".encode(), "not-an-article"),
        ("a.txt", b"---\ntitle: a\n---\n", "empty"),
        ("a.txt.gz", gzip.compress(TEXT.encode() * 50)[:-9], "truncated"),
        ("a.txt.gz", b"no gzip at all", "truncated"),
        ("a.txt.zst", zstandard.compress(TEXT.encode() * 50)[:-9], "truncated"),
    ],
)
def test_a_broken_file_is_rejected_with_its_reason(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    (tmp_path / name).write_bytes(data)
    assert reasons(tmp_path) == {name: reason}


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b'{"id": "b", "text": "cut he', "bad-json"),
        (b'["a", "list"]', "not-an-object"),
        (b'{"id": "b"}', "no-text"),
        (b'{"id": "b", "text": "  "}', "no-text"),
        (b'{"id": "b", "text": "a\\u0000b"}', "null-bytes"),
        (b'{"id": "b", "text": "' + b"x" * (MAX_DOCUMENT_BYTES + 5) + b'"}', "too-large"),
    ],
)
def test_a_wrong_line_in_the_middle_does_not_stop_the_file(tmp_path: Path, line: bytes, reason: str) -> None:
    (tmp_path / "a.jsonl").write_bytes(LINE + line + b"\n" + LINE.replace(b'"a"', b'"c"'))
    found = [item if isinstance(item, Rejection) else process(item) for item in payloads(tmp_path)]
    assert [isinstance(f, Rejection) for f in found] == [False, True, False]
    assert isinstance(found[1], Rejection)
    assert (found[1].reason, found[1].record) == (reason, 2)


def test_a_cut_archive_gives_what_came_before(tmp_path: Path) -> None:
    noise = os.urandom(40_000).hex().encode()
    lines = b"".join(LINE.replace(b'"a"', b'"%d"' % i).replace(b"text", b"pad%s text" % b"", 1) for i in range(3))
    data = gzip.compress(lines + b'{"id":"big","text":"' + noise + b'"}\n')
    (tmp_path / "a.jsonl.gz").write_bytes(data[: len(data) // 2])
    items = list(payloads(tmp_path))
    assert isinstance(items[-1], Rejection)
    assert items[-1].reason == "truncated"


def test_a_link_that_leads_to_itself(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("b.txt")
    (tmp_path / "b.txt").symlink_to("a.txt")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "up").symlink_to("..")
    assert reasons(tmp_path) == {"a.txt": "symlink-loop", "b.txt": "symlink-loop", "folder/up": "symlink-loop"}


def test_a_dangling_link_and_a_pipe(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("nowhere.txt")
    os.mkfifo(tmp_path / "b.txt")
    assert reasons(tmp_path) == {"a.txt": "vanished", "b.txt": "unreadable"}


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    opened = Path.open

    def refuse(self: Path, *args: object, **kwargs: object) -> object:
        if self.name == "a.txt":
            raise PermissionError(13, "Permission denied")
        return opened(self, *args, **kwargs)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refuse)
    assert reasons(tmp_path) == {"a.txt": "unreadable"}


def test_a_file_that_vanishes_between_listing_and_reading(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    [found] = discover(tmp_path)
    (tmp_path / "a.txt").unlink()
    [item] = read_file(found)  # type: ignore[arg-type]
    assert isinstance(item, Rejection)
    assert item.reason == "vanished"


def test_files_of_unknown_kind_are_ignored(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("x")
    (tmp_path / ".hidden.txt").write_text(TEXT)
    (tmp_path / "a.json").write_text("{}")
    assert list(payloads(tmp_path)) == []


def test_long_lines_take_bounded_memory(tmp_path: Path) -> None:
    import tracemalloc

    with (tmp_path / "a.jsonl").open("wb") as file:
        for _ in range(3):
            for _ in range(40):
                file.write(b"x" * (1 << 20))
            file.write(b"\n" + LINE)
    tracemalloc.start()
    found = [type(item) for item in payloads(tmp_path)]
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert found == [Rejection, Payload] * 3
    assert peak < 4 * MAX_DOCUMENT_BYTES


def test_utf16_lines(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes((LINE * 2).decode().encode("utf-16"))
    documents = [decode(item) for item in payloads(tmp_path) if isinstance(item, Payload)]
    assert [d.text for d in documents] == [TEXT, TEXT]


def test_a_repeated_id_is_told_apart_by_its_line(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(LINE * 2)
    assert [item.raw_uri for item in payloads(tmp_path)] == ["a.jsonl#a", "a.jsonl#L2"]


@pytest.mark.parametrize(
    ("name", "sidecar"),
    [
        ("a.json", '{"title": "T", "published": "2021-01-25T01:30:00Z"}'),
        ("a.yaml", "title: T\npublished: 2021-01-25 08:30:00\n"),
    ],
)
def test_metadata_from_a_sidecar(tmp_path: Path, name: str, sidecar: str) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / name).write_text(sidecar)
    [item] = payloads(tmp_path)
    document = decode(item)  # type: ignore[arg-type]
    assert (document.metadata.title, document.metadata.published_from) == ("T", "sidecar")
    assert document.metadata.published_at == datetime(2021, 1, 25, 8, 30)


def test_a_changed_sidecar_changes_the_document(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    [before] = payloads(tmp_path)
    (tmp_path / "a.json").write_text("{}")
    [after] = payloads(tmp_path)
    assert before.sha256 != after.sha256


def test_a_broken_sidecar_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "a.json").write_text("{broken")
    assert reasons(tmp_path) == {"a.txt": "bad-metadata"}


def test_front_matter(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"---\ntitle: T\npublished: 12/06/2017 10:00\n---\n{TEXT}")
    [item] = payloads(tmp_path)
    document = decode(item)  # type: ignore[arg-type]
    assert (document.text, document.metadata.published_at) == (TEXT, datetime(2017, 6, 12, 10))


@pytest.mark.parametrize(
    ("value", "time"),
    [
        ("2021-01-25", datetime(2021, 1, 25)),
        ("2021-01-24T18:00:00+00:00", datetime(2021, 1, 25, 1)),
        ("25/01/2021 08:30", datetime(2021, 1, 25, 8, 30)),
        ("Thứ hai, 25/1/2021, 08:30 (GMT+7)", datetime(2021, 1, 25, 8, 30)),
        (1611538200, datetime(2021, 1, 25, 8, 30)),
        ("31/02/2021", None),
        ("hôm qua", None),
        (True, None),
        (10**30, None),
    ],
)
def test_times_of_metadata(value: object, time: datetime | None) -> None:
    assert parse_time(value) == time


def test_the_date_in_an_address() -> None:
    assert url_time("https://bao.example/a-20210331115408883.htm") == datetime(2021, 3, 31, 11, 54)
    assert url_time("https://bao.example/2021/03/31/a.html") == datetime(2021, 3, 31)
    assert url_time("https://bao.example/a-123.html") is None


def test_the_source_is_the_host_where_none_is_named() -> None:
    assert from_mapping({"url": "https://www.bao.example/a"}, "record").source == "bao.example"


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="--raw"):
        list(payloads(tmp_path / "none"))
    (tmp_path / "file").write_text("x")
    with pytest.raises(NotADirectoryError):
        list(payloads(tmp_path / "file"))


def test_rejected_carries_reason_and_remedy() -> None:
    with pytest.raises(Rejected) as caught:
        decode(Payload("a", "0", b"{", "record", 7))
    assert caught.value.reason == "bad-json"
    assert "line 7" in caught.value.message
