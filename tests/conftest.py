"""Shared fixtures: one Prefect API for the session, folders of raw files, the measuring data where it is present."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

os.environ["PREFECT_SERVER_ANALYTICS_ENABLED"] = "false"
os.environ["DO_NOT_TRACK"] = "1"
os.environ.setdefault("PREFECT_LOGGING_LEVEL", "WARNING")

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def prefect_api() -> Iterator[str]:
    """The address of a Prefect API on a database of its own.

    Without heartbeats, as the end of a run waits up to a second for the thread that sends them.
    """
    from prefect.settings import PREFECT_API_URL, PREFECT_FLOWS_HEARTBEAT_FREQUENCY, temporary_settings
    from prefect.testing.utilities import prefect_test_harness

    with (
        prefect_test_harness(server_startup_timeout=120),
        temporary_settings(updates={PREFECT_FLOWS_HEARTBEAT_FREQUENCY: None}),
    ):
        yield PREFECT_API_URL.value()


@pytest.fixture
def run_flow(prefect_api: str) -> Callable[..., dict[str, Any]]:
    """Runs the flow as users do and returns its counts."""
    from flows.news import news_to_warehouse

    def run(raw: Path, warehouse: Path, **options: Any) -> dict[str, Any]:
        return dict(news_to_warehouse(str(raw), str(warehouse), **({"workers": 1} | options)))

    return run


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of measuring data; tests that need it are skipped on a machine without it."""
    if not (SHARED / "gold").is_dir():
        pytest.skip(f"no measuring data at {SHARED}: this test needs articles that are not part of the project")
    return SHARED


@pytest.fixture(scope="session")
def sample() -> Path:
    return ROOT / "raw"


@pytest.fixture
def write_jsonl() -> Callable[[Path, list[dict[str, Any]]], Path]:
    def write(path: Path, records: list[dict[str, Any]]) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in records), encoding="utf-8")
        return path

    return write


def table_bytes(warehouse: Path) -> dict[str, bytes]:
    """Every file of a warehouse but the log of runs, which alone knows the clock."""
    return {
        str(path.relative_to(warehouse)): path.read_bytes()
        for path in sorted(warehouse.rglob("*.parquet"))
        if not str(path.relative_to(warehouse)).startswith("runs/")
    }
