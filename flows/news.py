"""The Prefect flow: raw news to warehouse. Wires the stages into tasks over batches; holds no text logic.

A Prefect task run costs about 5 ms and its process-pool runner makes every worker import Prefect, so a task is a
batch of some hundred documents, run on a thread that waits for a plain process pool whose workers import text code
only.
"""

from __future__ import annotations

import itertools
import json
import multiprocessing
import os
import platform
import time
import uuid
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from prefect import flow, get_run_logger, task
from prefect.artifacts import create_markdown_artifact, create_table_artifact
from prefect.cache_policies import NO_CACHE
from prefect.context import get_run_context
from prefect.futures import PrefectFuture
from prefect.task_runners import ThreadPoolTaskRunner

from flows import pipeline
from flows.clean.profile import Profile
from flows.ingest.readers import only, payloads
from flows.load.profiles import read_profiles
from flows.load.rows import Processed
from flows.load.store import Store
from flows.load.warehouse import Warehouse
from flows.records import Payload, Rejection

BATCH_SIZE = 200
BATCHES_A_COMMIT = 25
"""Documents are committed in groups of this many batches: what a kill may cost, and what memory holds."""

SLOWEST_SHOWN = 10

on_progress: Callable[[int], None] | None = None
"""Called with the number of documents done since the last call; the command line hangs its progress bar here."""


@dataclass(slots=True)
class Counts:
    """What became of the inputs: found = loaded + unchanged + duplicates + quarantined."""

    found: int = 0
    loaded: int = 0
    unchanged: int = 0
    duplicates: int = 0
    quarantined: int = 0
    facts: int = 0
    seconds: float = 0.0


@dataclass(slots=True)
class _Run:
    """The state of one run."""

    warehouse: Warehouse
    profiles: Mapping[str, Profile]
    counts: Counts = field(default_factory=Counts)
    rejections: list[Rejection] = field(default_factory=list)
    done: dict[str, int] = field(default_factory=dict)
    slowest: list[tuple[float, str]] = field(default_factory=list)
    seconds_read: float = 0.0
    seconds_process: float = 0.0
    seconds_commit: float = 0.0

    def cleaner_version(self, source: str | None) -> str:
        return pipeline.cleaner_version(source, self.profiles)


@task(
    name="clean-and-extract",
    task_run_name="batch {number}: {first}",
    tags=["text"],
    retries=2,
    retry_delay_seconds=1,
    cache_policy=NO_CACHE,
    persist_result=False,
)
def clean_and_extract(number: int, first: str, work: Any) -> list[Processed | Rejection]:
    """Run one batch of documents through the text stages; `work` submits it to the pool and waits."""
    return work()  # type: ignore[no-any-return]


@task(
    name="commit",
    task_run_name="commit {number}: {documents} documents",
    tags=["warehouse"],
    cache_policy=NO_CACHE,
    persist_result=False,
)
def commit(number: int, documents: int, write: Any) -> None:
    """Upsert a group of documents in one atomic step."""
    write()


@contextmanager
def _pool(workers: int) -> Iterator[Executor | None]:
    """A process pool, or None where one worker is asked for: then the work is done on the spot."""
    if workers <= 1:
        yield None
        return
    method = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
    context = multiprocessing.get_context(method)
    if method == "forkserver":
        context.set_forkserver_preload(["flows.pipeline"])
    with ProcessPoolExecutor(workers, mp_context=context, initializer=pipeline.warm_up) as pool:
        yield pool


def _work(
    pool: Executor | None, batch: list[Payload], profiles: Mapping[str, Profile]
) -> Callable[[], list[Processed | Rejection]]:
    def here() -> list[Processed | Rejection]:
        return pipeline.process_batch(batch, profiles)

    def there() -> list[Processed | Rejection]:
        future: Future[list[Processed | Rejection]] = pool.submit(pipeline.process_batch, batch, profiles)  # type: ignore[union-attr]
        return future.result()

    return there if pool else here


@flow(
    name="news-to-warehouse",
    flow_run_name="news: {raw} to {warehouse}",
    description="Reads what is new or changed in raw and writes it to the warehouse.",
    task_runner=ThreadPoolTaskRunner(max_workers=4),  # type: ignore[arg-type]
    persist_result=False,
)
def news_to_warehouse(
    raw: str = "raw",
    warehouse: str = "warehouse",
    workers: int | None = None,
    batch_size: int = BATCH_SIZE,
) -> dict[str, Any]:
    """Load every new or changed document under `raw` into `warehouse`.

    Returns the counts of the run. A bad document goes to `quarantine` and never fails the run.

    Raises:
        FileNotFoundError, NotADirectoryError: `raw` is no folder.
        WarehouseBusy: another run is writing to `warehouse`.
    """
    workers = workers or os.cpu_count() or 1
    started, clock = datetime.now(UTC), time.perf_counter()
    store = Store(warehouse)
    with store.lock(), _pool(workers) as pool:
        run = _Run(Warehouse(store), read_profiles(store))
        _load_all(run, Path(raw), pool, batch_size)
        _load_owed(run, Path(raw), pool, batch_size)
        run.warehouse.write_stories()
        run.warehouse.write_quarantine([pipeline.rejection_row(r) for r in run.rejections])
        run.warehouse.write_vocabularies()
        _count(run)
        run.counts.seconds = round(time.perf_counter() - clock, 3)
        parameters = {"raw": raw, "warehouse": warehouse, "workers": workers, "batch_size": batch_size}
        _record(run, started, parameters)
    _report(run)
    return asdict(run.counts)


def _load_all(run: _Run, root: Path, pool: Executor | None, batch_size: int) -> None:
    """Stream raw, skip what is known, and process the rest in groups of batches."""

    def fresh() -> Iterator[Payload]:
        for item in _timed(run, payloads(root)):
            run.counts.found += 1
            if isinstance(item, Rejection):
                run.rejections.append(item)
                _progress(1)
            elif run.warehouse.knows(item.raw_uri, item.sha256, run.cleaner_version, pipeline.EXTRACTOR_VERSION):
                run.counts.unchanged += 1
                _progress(1)
            else:
                yield item

    _process(run, fresh(), pool, batch_size)


def _load_owed(run: _Run, root: Path, pool: Executor | None, batch_size: int) -> None:
    """Extract documents that came to stand for their article because another one changed."""
    owed = [uri for uri in run.warehouse.owed() if uri not in run.done]
    if not owed:
        return
    again = [item for item in only(root, owed) if isinstance(item, Payload)]
    run.counts.unchanged -= len(again)
    _process(run, iter(again), pool, batch_size)


def _process(run: _Run, items: Iterator[Payload], pool: Executor | None, batch_size: int) -> None:
    numbers = itertools.count(1)
    for group_number in itertools.count(1):
        clock, read_before = time.perf_counter(), run.seconds_read
        pending: list[PrefectFuture[list[Processed | Rejection]]] = []
        for _ in range(BATCHES_A_COMMIT):
            batch = list(itertools.islice(items, batch_size))
            if not batch:
                break
            pending.append(clean_and_extract.submit(next(numbers), batch[0].raw_uri, _work(pool, batch, run.profiles)))
        if not pending:
            return
        documents: list[Processed] = []
        for future in pending:
            results = future.result()
            for result in results:
                if isinstance(result, Rejection):
                    run.rejections.append(result)
                else:
                    documents.append(result)
                    run.done[result.seen.raw_uri] = len(result.indicators)
                    run.slowest.append((result.milliseconds, result.seen.raw_uri))
            _progress(len(results))
        run.slowest = sorted(run.slowest, reverse=True)[:SLOWEST_SHOWN]
        run.seconds_process += time.perf_counter() - clock - (run.seconds_read - read_before)
        clock = time.perf_counter()
        commit(group_number, len(documents), lambda docs=documents: run.warehouse.upsert(docs))
        run.seconds_commit += time.perf_counter() - clock


def _timed(run: _Run, items: Iterator[Payload | Rejection]) -> Iterator[Payload | Rejection]:
    while True:
        clock = time.perf_counter()
        item = next(items, None)
        run.seconds_read += time.perf_counter() - clock
        if item is None:
            return
        yield item


def _progress(number: int) -> None:
    if on_progress:
        on_progress(number)


def _count(run: _Run) -> None:
    documents = run.warehouse.index.documents
    for uri, facts in run.done.items():
        if documents[uri].duplicate_of:
            run.counts.duplicates += 1
        else:
            run.counts.loaded += 1
            run.counts.facts += facts
    run.counts.quarantined = len(run.rejections)


def _record(run: _Run, started: datetime, parameters: dict[str, Any]) -> None:
    libraries = ("solieu", "prefect", "pyarrow")
    versions = {name: version(name) for name in libraries} | {
        "python": platform.python_version(),
        "cleaner": pipeline.CLEANER_VERSION,
        "extractor": pipeline.EXTRACTOR_VERSION,
    }
    context = get_run_context()
    run.warehouse.append_run(
        asdict(run.counts)
        | {
            "run_id": uuid.uuid4().hex,
            "flow_run_id": str(context.flow_run.id) if context.flow_run else None,  # type: ignore[union-attr]
            "started_at": started.replace(tzinfo=None),
            "finished_at": datetime.now(UTC).replace(tzinfo=None),
            "seconds_read": round(run.seconds_read, 3),
            "seconds_process": round(run.seconds_process, 3),
            "seconds_commit": round(run.seconds_commit, 3),
            "parameters": json.dumps(parameters, sort_keys=True),
            "versions": json.dumps(versions, sort_keys=True),
        }
    )


def _report(run: _Run) -> None:
    """The artifacts of the run: counts, quarantine, slowest documents."""
    counts = asdict(run.counts)
    get_run_logger().info("done: %s", ", ".join(f"{name} {value}" for name, value in counts.items()))
    create_table_artifact(
        key="run-counts",
        table=[{"outcome": name, "number": value} for name, value in counts.items()],
        description="What became of the documents found in raw.",
    )
    quarantine = [
        {"document": r.raw_uri, "stage": r.stage, "reason": r.reason, "message": r.message}
        for r in run.rejections[:200]
    ]
    create_table_artifact(
        key="run-quarantine",
        table=quarantine or [{"document": "", "stage": "", "reason": "none", "message": ""}],
        description="Documents that could not be loaded, and what to do.",
    )
    rows = "\n".join(f"| {uri} | {ms:.1f} |" for ms, uri in run.slowest)
    create_markdown_artifact(
        key="run-slowest",
        markdown=f"| document | ms |\n|---|---:|\n{rows}" if rows else "No document was processed.",
        description="The slowest documents of the run.",
    )
