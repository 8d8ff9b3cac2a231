"""The flow as Prefect runs it, on real files, read back with DuckDB and pandas."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from flows.query import connect
from tests.conftest import ROOT, table_bytes

Run = Callable[..., dict[str, Any]]
Write = Callable[[Path, list[dict[str, Any]]], Path]
KILLS = 8


def whole(counts: dict[str, Any]) -> bool:
    parts = ("loaded", "unchanged", "duplicates", "quarantined")
    return bool(counts["found"] == sum(counts[p] for p in parts))


def record(number: int, value: int, **fields: Any) -> dict[str, Any]:
    text = f"Tỉnh Sơn La: bản tin số {number}\nNăm 2020, doanh nghiệp số {number} của tỉnh Sơn La nộp ngân sách {value} tỷ đồng."
    return {"id": f"r{number}", "published": "2021-03-15", "text": text} | fields


def test_the_sample_is_loaded_and_a_second_run_changes_nothing(run_flow: Run, sample: Path, tmp_path: Path) -> None:
    first = run_flow(sample, tmp_path)
    before = table_bytes(tmp_path)
    assert whole(first)
    assert first["loaded"] >= 20
    assert (first["duplicates"], first["quarantined"]) == (1, 5)
    second = run_flow(sample, tmp_path)
    assert (second["loaded"], second["unchanged"]) == (0, first["loaded"] + first["duplicates"])
    assert whole(second)
    assert table_bytes(tmp_path) == before

    asked = connect(tmp_path)
    assert asked.execute("SELECT count(*) FROM runs").fetchall() == [(2,)]
    assert asked.execute("SELECT sum(facts) FROM articles").fetchall() == [(first["facts"],)]
    assert asked.execute("SELECT count(*) FROM places WHERE level = 'province'").fetchall()[0][0] >= 63
    frame = pd.read_parquet(tmp_path / "indicators")
    assert len(frame) == first["facts"]
    blocks = pd.read_parquet(tmp_path / "blocks")
    assert set(frame["article_id"]) <= set(blocks["article_id"])


def test_workers_and_batches_leave_no_trace(run_flow: Run, sample: Path, tmp_path: Path) -> None:
    run_flow(sample, tmp_path / "one")
    run_flow(sample, tmp_path / "two", workers=2, batch_size=3)
    assert table_bytes(tmp_path / "one") == table_bytes(tmp_path / "two")


def test_quotes_stand_in_the_raw_text(run_flow: Run, sample: Path, tmp_path: Path) -> None:
    run_flow(sample, tmp_path)
    asked = connect(tmp_path)
    wrong = asked.execute(
        "SELECT i.quote FROM indicators i JOIN blocks b ON i.article_id = b.article_id AND b.start <= i.raw_start "
        "AND i.raw_end <= b.end WHERE substring(b.text, i.raw_start - b.start + 1, length(i.quote)) <> i.quote"
    ).fetchall()
    assert wrong == []
    labels = asked.execute(
        "SELECT DISTINCT b.label FROM indicators i JOIN blocks b ON i.article_id = b.article_id "
        "AND b.start <= i.raw_start AND i.raw_end <= b.end"
    ).fetchall()
    assert {label for (label,) in labels} <= {"lede", "body"}


def test_what_changes_in_raw_changes_in_the_warehouse(run_flow: Run, write_jsonl: Write, tmp_path: Path) -> None:
    raw, out = tmp_path / "raw", tmp_path / "out"
    write_jsonl(raw / "a.jsonl", [record(1, 110), record(2, 220), record(3, 330, text="")])
    assert run_flow(raw, out)["quarantined"] == 1
    write_jsonl(raw / "a.jsonl", [record(1, 111), record(2, 220), record(3, 330)])
    counts = run_flow(raw, out)
    assert (counts["loaded"], counts["unchanged"], counts["quarantined"]) == (2, 1, 0)
    values = connect(out).execute("SELECT value / 1e9 FROM indicators ORDER BY 1").fetchall()
    assert values == [(111,), (220,), (330,)]
    assert connect(out).execute("SELECT count(*) FROM quarantine").fetchall() == [(0,)]
    reference = tmp_path / "reference"
    run_flow(raw, reference)
    assert table_bytes(out) == table_bytes(reference)


def test_a_document_gone_from_raw_stays(run_flow: Run, write_jsonl: Write, tmp_path: Path) -> None:
    raw, out = tmp_path / "raw", tmp_path / "out"
    write_jsonl(raw / "a.jsonl", [record(1, 110), record(2, 220)])
    run_flow(raw, out)
    write_jsonl(raw / "a.jsonl", [record(2, 220)])
    assert run_flow(raw, out)["unchanged"] == 1
    assert connect(out).execute("SELECT count(*) FROM articles").fetchall() == [(2,)]


def test_a_twin_takes_over_when_the_first_changes(run_flow: Run, write_jsonl: Write, tmp_path: Path) -> None:
    raw, out = tmp_path / "raw", tmp_path / "out"
    twin = record(1, 110)["text"]
    write_jsonl(raw / "a.jsonl", [record(1, 110)])
    write_jsonl(raw / "b.jsonl", [record(9, 0, text=twin, published="2021-04-01")])
    assert run_flow(raw, out)["duplicates"] == 1
    write_jsonl(raw / "a.jsonl", [record(1, 999)])
    counts = run_flow(raw, out)
    assert whole(counts)
    assert (counts["loaded"], counts["unchanged"]) == (2, 0)
    found = connect(out).execute("SELECT published_on::VARCHAR, value / 1e9 FROM indicators ORDER BY 1").fetchall()
    assert found == [("2021-03-15", 999), ("2021-04-01", 110)]


def test_the_run_leaves_artifacts_and_readable_names(run_flow: Run, sample: Path, tmp_path: Path) -> None:
    import asyncio

    from prefect.client.orchestration import get_client

    run_flow(sample, tmp_path)

    async def look() -> tuple[set[str], str, set[str], str]:
        async with get_client() as client:
            artifacts = {a.key for a in await client.read_artifacts()}
            [run, *_] = await client.read_flow_runs(limit=1)
            tasks = {t.name.split(":")[0] for t in await client.read_task_runs(limit=50)}
            return artifacts, run.name, tasks, run.state_name or ""

    artifacts, name, tasks, state = asyncio.run(look())
    assert {"run-counts", "run-quarantine", "run-slowest"} <= artifacts
    assert name.startswith("news: ")
    assert {"batch 1", "commit 1"} <= tasks
    assert state == "Completed"


def test_the_run_fails_only_when_it_failed(prefect_api: str, tmp_path: Path) -> None:
    from flows.news import news_to_warehouse

    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / "a.txt").write_bytes(b"")
    good = news_to_warehouse(str(tmp_path / "raw"), str(tmp_path / "out"), 1, return_state=True)
    assert good.is_completed()
    bad = news_to_warehouse(str(tmp_path / "none"), str(tmp_path / "out"), 1, return_state=True)
    assert bad.is_failed()
    assert "--raw" in (bad.message or "")


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "flows.cli", *arguments]


@pytest.mark.slow
def test_killed_runs_leave_no_trace(run_flow: Run, prefect_api: str, write_jsonl: Write, tmp_path: Path) -> None:
    """SIGKILL at random moments, then one clean run: the tables are those of an undisturbed run, byte for byte."""
    raw = tmp_path / "raw"
    for number in range(4):
        write_jsonl(raw / f"{number}.jsonl", [record(n, 100 + n, published=f"20{n % 20:02d}-0{number + 1}-15")
                                              for n in range(number * 30, number * 30 + 30)])  # fmt: skip
    documents = run_flow(raw, tmp_path / "undisturbed", batch_size=10)["loaded"]
    expected = table_bytes(tmp_path / "undisturbed")
    script = (
        "import sys, flows.news as n, prefect.settings as s; n.BATCHES_A_COMMIT = 3; print('go', flush=True)\n"
        "with s.temporary_settings(updates={s.PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None}): "
        f"n.news_to_warehouse({str(raw)!r}, sys.argv[1], 1, 10)"
    )
    environment = os.environ | {"PREFECT_API_URL": prefect_api, "PYTHONPATH": str(ROOT)}

    def start(out: Path) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", script, str(out)], env=environment, cwd=ROOT, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        assert process.stdout
        assert process.stdout.readline() == "go\n"
        return process

    clock = time.monotonic()
    start(tmp_path / "timed").wait()
    full = time.monotonic() - clock
    chance = random.Random(7)
    out = tmp_path / "killed"
    cut = 0
    for _ in range(KILLS):
        process = start(out)
        pause = chance.uniform(0.3, 0.98) * full
        time.sleep(pause)
        if process.poll() is None:
            cut += 1
            os.killpg(process.pid, signal.SIGKILL)
        else:  # the run that was timed was slower than this one
            full = pause
        process.wait()
        [(rows, articles)] = (
            connect(out).execute("SELECT count(*), count(DISTINCT article_id) FROM articles").fetchall()
        )
        assert rows == articles
        if rows == documents:  # nothing is left to interrupt
            shutil.rmtree(out)
    assert cut >= 3
    assert start(out).wait() == 0
    assert table_bytes(out) == expected


@pytest.mark.slow
def test_a_served_deployment_runs_when_triggered(prefect_api: str, sample: Path, tmp_path: Path) -> None:
    from prefect.deployments import run_deployment
    from prefect.exceptions import ObjectNotFound

    environment = os.environ | {"PREFECT_API_URL": prefect_api, "PYTHONPATH": str(ROOT)}
    out, said = tmp_path / "out", tmp_path / "said.txt"
    with said.open("wb") as printed:  # a pipe that nobody reads could fill, and stop the server
        server = subprocess.Popen(
            command("serve", "--cron", "0 5 * * *", "--raw", str(sample), "--warehouse", str(out), "--workers", "1"),
            env=environment, cwd=ROOT, stdout=printed, stderr=subprocess.STDOUT, start_new_session=True,
        )  # fmt: skip
    try:
        for _ in range(100):
            try:
                run = run_deployment("news-to-warehouse/daily", timeout=120, poll_interval=1)
                break
            except ObjectNotFound:
                assert server.poll() is None, said.read_text()
                time.sleep(0.5)
        else:
            pytest.fail(f"the deployment did not appear: {said.read_text()}")
        # As a service manager stops it; where a script began all this in the background SIGINT is ignored.
        server.send_signal(signal.SIGTERM)
        assert server.wait(90) == 0, said.read_text()
    finally:
        if server.poll() is None:
            os.killpg(server.pid, signal.SIGKILL)
            server.wait()
    assert run.state is not None
    assert run.state.is_completed()
    assert connect(out).execute("SELECT count(*) > 20 FROM articles").fetchall() == [(True,)]


def test_prefect_yaml_holds_the_same_deployment() -> None:
    import yaml

    from flows.deployments import DEPLOYMENT

    [deployment] = yaml.safe_load((ROOT / "prefect.yaml").read_text())["deployments"]
    path, name = deployment["entrypoint"].split(":")
    assert deployment["name"] == DEPLOYMENT
    assert (ROOT / path).is_file()
    assert f"def {name}(" in (ROOT / path).read_text()


def test_the_command_prints_its_counts_as_json(prefect_api: str, sample: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        command("run", "--raw", str(sample), "--warehouse", str(tmp_path), "--workers", "2", "--json"),
        env=os.environ | {"PREFECT_API_URL": prefect_api}, cwd=ROOT, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    counts = json.loads(done.stdout.splitlines()[-1])
    assert list(counts) == ["found", "loaded", "unchanged", "duplicates", "quarantined", "facts", "seconds"]
    assert whole(counts)
