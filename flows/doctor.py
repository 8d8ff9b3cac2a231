"""Checks what a run needs and says what to fix."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at; `remedy` says what to do where it is not well."""

    well: bool
    what: str
    remedy: str = ""


def examine(raw: Path, warehouse: Path, *, offline: bool) -> Iterator[Finding]:
    """Look at Python, libraries, vocabularies, raw, the warehouse and, unless `offline`, Prefect's API."""
    yield Finding(sys.version_info >= (3, 11), f"Python {sys.version.split()[0]}", "install Python 3.11 or later")
    yield from _libraries()
    yield from _vocabularies()
    yield from _raw(raw)
    yield from _warehouse(warehouse)
    if not offline:
        yield from _prefect()


def _libraries() -> Iterator[Finding]:
    missing = []
    for requirement in requires("solieu") or ():
        if "extra ==" in requirement:
            continue
        name = requirement.split(";")[0].split("=")[0].split("<")[0].split(">")[0].strip()
        try:
            version(name)
        except PackageNotFoundError:
            missing.append(name)
    yield Finding(
        not missing, f"libraries installed (solieu {version('solieu')})", f"run make again: {missing} missing"
    )


def _vocabularies() -> Iterator[Finding]:
    from schemas import vocabulary

    try:
        sizes = (len(vocabulary.units()), len(vocabulary.places()), len(vocabulary.indicators()))
    except (vocabulary.VocabularyError, OSError, ValueError) as error:
        yield Finding(False, "vocabularies", str(error))
        return
    yield Finding(True, f"vocabularies: {sizes[0]} units, {sizes[1]} places, {sizes[2]} indicators")


def _raw(raw: Path) -> Iterator[Finding]:
    from flows.ingest.discover import RawFile, discover

    if not raw.is_dir():
        yield Finding(False, f"raw folder {raw}", f"create it: mkdir -p {raw}")
        return
    found = list(discover(raw))
    files = sum(isinstance(item, RawFile) for item in found)
    ignored = [item for item in found if isinstance(item, str)]
    note = f"; {len(ignored)} ignored as of no known kind" if ignored else ""
    yield Finding(files > 0, f"raw folder {raw}: {files} files to read{note}", "put .txt or .jsonl files there")


def _warehouse(warehouse: Path) -> Iterator[Finding]:
    if not warehouse.exists():
        yield Finding(True, f"warehouse {warehouse}: none yet, the first run makes it")
        return
    if not os.access(warehouse, os.W_OK):
        yield Finding(False, f"warehouse {warehouse}", f"make it writable: chmod u+w {warehouse}")
        return
    import pyarrow

    from flows.load.commit import FOLDER
    from flows.load.partitions import read_columns
    from flows.load.store import Store
    from schemas.tables import ARTICLES, BLOCKS, INDICATORS

    store = Store(warehouse)
    left = store.files(FOLDER)
    yield Finding(not left, "no unfinished commit", "the next `solieu run` finishes it")
    try:
        for table in (ARTICLES, INDICATORS, BLOCKS):
            rows = sum(part.num_rows for part in read_columns(store, table, ["article_id"]))
            yield Finding(True, f"warehouse {warehouse}: {table.name} has {rows:,} rows")
    except (OSError, pyarrow.ArrowException) as error:
        yield Finding(
            False, f"warehouse {warehouse}", f"a file is damaged ({error}); delete it and its month's and run again"
        )


def _prefect() -> Iterator[Finding]:
    from flows.prefect_api import healthy, local_url

    configured = os.environ.get("PREFECT_API_URL")
    if configured:
        yield Finding(
            healthy(configured, 3), f"Prefect API {configured}", "start that server, or unset PREFECT_API_URL"
        )
    elif healthy(local_url()):
        yield Finding(True, f"Prefect API {local_url()} (a running solieu serve)")
    else:
        yield Finding(True, "Prefect API: none running, each run starts its own (some seconds)")
