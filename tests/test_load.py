"""The warehouse is a function of the documents seen: no order, batch or crash shows in it."""

from __future__ import annotations

import contextlib
import itertools
import random
import subprocess
import sys
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.load import partitions
from flows.load.commit import FOLDER, Commit, recover
from flows.load.identity import Seen, canonical_url, resolve
from flows.load.parquet import InvalidRows, to_arrow, to_bytes
from flows.load.rows import Processed
from flows.load.store import Store, WarehouseBusy
from flows.load.warehouse import Warehouse
from flows.pipeline import process
from flows.query import connect
from flows.records import Payload
from schemas.tables import ARTICLES, BLOCKS, INDICATORS, TABLES, arrow_schema
from tests.conftest import ROOT, table_bytes


def document(name: str, text: str, published: str | None = "2021-03-15", url: str | None = None) -> Processed:
    import hashlib
    import json

    record = {"id": name, "text": text, "published": published, "url": url}
    data = json.dumps(record).encode()
    done = process(Payload(f"a.jsonl#{name}", hashlib.sha256(data).hexdigest(), data, "record", 1))
    assert isinstance(done, Processed), done
    return done


def sentence(number: int, place: str = "Sơn La") -> str:
    amount = f"{number:,}".replace(",", ".")
    return f"Tỉnh {place} thu ngân sách\nNăm 2020, tỉnh {place} thu ngân sách {amount} tỷ đồng."


def load(folder: Path, *groups: Iterable[Processed]) -> dict[str, bytes]:
    for group in groups:
        Warehouse(folder).upsert(group)
    return table_bytes(folder)


def rows(folder: Path, sql: str) -> list[tuple[object, ...]]:
    return connect(folder).execute(sql).fetchall()


DOCUMENTS = [
    document("a", sentence(1100), "2021-03-15"),
    document("b", sentence(1200), "2021-04-02"),
    document("c", sentence(1100), "2021-03-01"),
    document("d", sentence(1300), None),
    document("e", sentence(1400), "2021-03-15", "https://bao.example/x"),
    document("f", sentence(1500), "2021-03-20", "https://bao.example/x?utm_source=a"),
    document("g", sentence(1500), "2021-02-20", "https://bao.example/y"),
]


@pytest.mark.parametrize("seed", range(8))
def test_order_and_batches_leave_no_trace(tmp_path: Path, seed: int) -> None:
    shuffled = random.Random(seed).sample(DOCUMENTS, len(DOCUMENTS))
    size = 1 + seed % 4
    groups = [shuffled[i : i + size] for i in range(0, len(shuffled), size)]
    whole = tmp_path / "whole"
    load(whole, DOCUMENTS)
    _finish(whole)
    parts = tmp_path / "parts"
    load(parts, *groups)
    _finish(parts)
    assert table_bytes(parts) == table_bytes(whole)


def _finish(folder: Path) -> None:
    """What a run does last: load again what is owed."""
    by_uri = {doc.seen.raw_uri: doc for doc in DOCUMENTS}
    warehouse = Warehouse(folder)
    warehouse.upsert(by_uri[uri] for uri in warehouse.owed())
    assert Warehouse(folder).owed() == []


def test_an_exact_duplicate_is_kept_once_and_the_earliest_stands(tmp_path: Path) -> None:
    load(tmp_path, [DOCUMENTS[0]])
    load(tmp_path, [DOCUMENTS[2]])
    found = rows(tmp_path, "SELECT raw_uri, duplicate_of IS NULL, facts FROM articles ORDER BY raw_uri")
    assert found == [("a.jsonl#a", False, 0), ("a.jsonl#c", True, 1)]
    assert rows(tmp_path, "SELECT published_on::VARCHAR FROM indicators") == [("2021-03-01",)]


def test_of_one_address_the_latest_stands(tmp_path: Path) -> None:
    load(tmp_path, [DOCUMENTS[5]], [DOCUMENTS[4]])
    found = rows(tmp_path, "SELECT raw_uri, facts FROM articles ORDER BY raw_uri")
    assert found == [("a.jsonl#e", 0), ("a.jsonl#f", 1)]
    assert rows(tmp_path, "SELECT value FROM indicators") == [(1500e9,)]


def test_a_changed_article_replaces_its_facts(tmp_path: Path) -> None:
    load(tmp_path, [document("a", sentence(1100))], [document("a", sentence(1111))])
    assert rows(tmp_path, "SELECT value FROM indicators") == [(1111e9,)]
    assert rows(tmp_path, "SELECT count(*) FROM articles") == [(1,)]


def test_an_article_whose_date_changes_moves(tmp_path: Path) -> None:
    load(tmp_path, [document("a", sentence(1100), "2021-03-15")], [document("a", sentence(1100), "2020-12-01")])
    assert rows(tmp_path, "SELECT published_year, published_month FROM articles") == [(2020, 12)]
    assert not (tmp_path / "articles" / "published_year=2021").exists()


def test_what_stood_behind_a_changed_document_is_owed(tmp_path: Path) -> None:
    load(tmp_path, [DOCUMENTS[0], DOCUMENTS[2]], [document("c", sentence(1999), "2021-03-01")])
    assert Warehouse(tmp_path).owed() == ["a.jsonl#a"]
    load(tmp_path, [DOCUMENTS[0]])
    assert Warehouse(tmp_path).owed() == []
    assert sorted(rows(tmp_path, "SELECT value FROM indicators")) == [(1100e9,), (1999e9,)]


def test_an_unknown_date_goes_to_0_0_and_all_readers_see_integers(tmp_path: Path) -> None:
    import pandas as pd

    load(tmp_path, DOCUMENTS[:4])
    assert (tmp_path / "articles/published_year=0/published_month=0").is_dir()
    glob = str(tmp_path / "articles/**/*.parquet")
    kinds = duckdb.sql(f"SELECT DISTINCT typeof(published_month) FROM read_parquet('{glob}')").fetchall()
    assert kinds == [("BIGINT",)]
    frame = pd.read_parquet(tmp_path / "articles")
    assert sorted(frame["published_year"].astype(int)) == [0, 2021, 2021, 2021]
    assert len(pd.read_parquet(tmp_path / "indicators")) == 3


def test_a_partition_is_split_by_its_number_of_rows_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(partitions, "ROWS_PER_FILE", 4)
    documents = [document(str(n), sentence(2000 + n)) for n in range(30)]
    load(tmp_path / "whole", documents)
    load(tmp_path / "parts", *([d] for d in documents))
    assert table_bytes(tmp_path / "parts") == table_bytes(tmp_path / "whole")
    names = [p.name for p in (tmp_path / "whole/articles").rglob("*.parquet")]
    assert {n.split("-of-")[1] for n in names} == {"0008.parquet"}
    assert rows(tmp_path / "whole", "SELECT count(*), count(DISTINCT article_id) FROM articles") == [(30, 30)]


def test_few_articles_rewrite_few_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(partitions, "ROWS_PER_FILE", 20)
    load(tmp_path, [document(str(n), sentence(2000 + n), url=f"https://bao.example/{n}") for n in range(30)])
    before = {p: p.stat().st_mtime_ns for p in (tmp_path / "articles").rglob("*.parquet")}
    load(tmp_path, [document("3", sentence(9000), url="https://bao.example/3")])
    changed = [p for p, stamp in before.items() if p.stat().st_mtime_ns != stamp]
    assert len(before) == 2
    assert len(changed) == 1


class Killed(Exception):
    pass


@pytest.mark.parametrize("step", range(1, 14))
def test_a_commit_cut_at_any_step_is_the_old_state_or_becomes_the_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    old, new = DOCUMENTS[:2], [document("a", sentence(7700)), DOCUMENTS[3]]
    before = load(tmp_path / "w", old)
    after = load(tmp_path / "reference", old, new)
    calls = itertools.count(1)

    def cut(name: str) -> None:
        real = getattr(Store, name)

        def wrapped(self: Store, *args: object) -> object:
            if next(calls) >= step:
                raise Killed
            return real(self, *args)

        monkeypatch.setattr(Store, name, wrapped)

    warehouse = Warehouse(tmp_path / "w")
    for name in ("write", "move", "delete"):
        cut(name)
    with contextlib.suppress(Killed):
        warehouse.upsert(new)
    monkeypatch.undo()
    recover(Store(tmp_path / "w"))
    assert table_bytes(tmp_path / "w") in (before, after)
    assert not list((tmp_path / "w" / FOLDER).glob("*")) if (tmp_path / "w" / FOLDER).exists() else True
    assert load(tmp_path / "w", new) == after


def test_a_staged_commit_without_a_journal_is_cleared(tmp_path: Path) -> None:
    store = Store(tmp_path)
    Commit(store).put("articles/x.parquet", b"half")
    assert recover(store) == 0
    assert store.files("") == []


def test_a_warehouse_has_one_writer(tmp_path: Path) -> None:
    with Store(tmp_path).lock(), pytest.raises(WarehouseBusy, match="another run"), Store(tmp_path).lock():
        pass
    with Store(tmp_path).lock():
        pass


def test_views_show_no_fact_without_its_article(tmp_path: Path) -> None:
    load(tmp_path, DOCUMENTS[:2])
    for path in (tmp_path / "articles").rglob("*.parquet"):
        path.unlink()
    assert rows(tmp_path, "SELECT count(*) FROM indicators") == [(0,)]


def test_an_empty_warehouse_can_be_asked(tmp_path: Path) -> None:
    for name in (*TABLES, "figures", "vocabularies"):
        assert rows(tmp_path, f"SELECT count(*) FROM {name}") == [(0,)]


def test_rows_are_checked_against_the_declaration() -> None:
    with pytest.raises(InvalidRows, match="article_id, block_no"):
        to_arrow(BLOCKS, [{"start": 0, "end": 1, "label": "body", "reason": "r", "text": "t"}])
    with pytest.raises(InvalidRows, match="blocks"):
        to_arrow(BLOCKS, [{"article_id": 5}])


def test_every_field_is_described_in_the_file() -> None:
    for table in TABLES.values():
        for field in arrow_schema(table):
            assert field.metadata[b"description"]
            assert field.metadata[b"example"]


@given(st.permutations(range(6)))
@settings(deadline=None)
def test_the_bytes_of_a_table_do_not_follow_the_order_of_rows(order: list[int]) -> None:
    made = [
        {"article_id": f"{n:016x}", "block_no": 0, "start": 0, "end": 1, "label": "body", "reason": "r", "text": "t"}
        for n in range(6)
    ]
    expected = to_bytes(BLOCKS, to_arrow(BLOCKS, made))
    assert to_bytes(BLOCKS, to_arrow(BLOCKS, [made[i] for i in order])) == expected


NAMES = st.sampled_from(["u1", "u2", "u3", "u4"])


@given(
    st.lists(
        st.tuples(NAMES, st.sampled_from(["url:x", "url:y", None]), st.sampled_from("pq"), st.integers(1, 3)),
        unique_by=lambda t: t[0],
    )
)
def test_one_document_stands_for_every_group(made: list[tuple[str, str | None, str, int]]) -> None:
    documents = [
        Seen(uri, "sha", identity or f"text:{text}", text, datetime(2021, 1, day), None, "c", "e")
        for uri, identity, text, day in made
    ]
    resolved = resolve(documents)
    ids = {d.article_id for d in resolved}
    assert len(ids) == len(resolved)
    standing = {d.article_id for d in resolved if d.duplicate_of is None}
    assert all(d.duplicate_of in standing for d in resolved if d.duplicate_of)
    assert sorted(resolve(reversed(documents)), key=lambda d: d.raw_uri) == sorted(resolved, key=lambda d: d.raw_uri)
    for text in {d.text_sha256 for d in resolved if d.duplicate_of is None}:
        assert sum(d.text_sha256 == text and d.duplicate_of is None for d in resolved) == 1


@pytest.mark.parametrize(
    "url",
    [
        "http://bao.example/a",
        "https://www.bao.example/a/",
        "https://BAO.example/a?utm_source=x#top",
        "https://bao.example/a?fbclid=1",
    ],
)
def test_addresses_of_one_article_are_one(url: str) -> None:
    assert canonical_url(url) == "bao.example/a"


def test_tables_name_what_they_hold() -> None:
    assert {t.name for t in (ARTICLES, INDICATORS, BLOCKS)} == {t.name for t in TABLES.values() if t.partitioned}


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="only Linux lists the native threads of a process")
def test_reading_starts_no_thread_that_could_outlive_the_interpreter(tmp_path: Path) -> None:
    load(tmp_path, DOCUMENTS[:1])
    (file,) = tmp_path.glob("articles/**/*.parquet")
    program = (
        "import os, sys, pathlib\n"
        "from flows.load import parquet\n"
        "from schemas.tables import ARTICLES\n"
        "data = pathlib.Path(sys.argv[1]).read_bytes()\n"
        "before = os.listdir('/proc/self/task')\n"
        "print(parquet.read_as(ARTICLES, data, ['article_id']).num_rows, os.listdir('/proc/self/task') == before)\n"
    )
    done = subprocess.run([sys.executable, "-c", program, str(file)], capture_output=True, text=True, cwd=ROOT)
    assert (done.stdout, done.stderr) == ("1 True\n", "")
