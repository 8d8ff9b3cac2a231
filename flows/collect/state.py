"""What was fetched, when and with which validators: kept beside the pages, so that a killed collection goes on."""

from __future__ import annotations

import sqlite3
import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

FOLDER = ".collect"
_SCHEMA = """
CREATE TABLE IF NOT EXISTS pages (
    url TEXT PRIMARY KEY, outcome TEXT NOT NULL, reason TEXT, fetched_at TEXT NOT NULL,
    etag TEXT, last_modified TEXT, file TEXT
)"""


@dataclass(frozen=True, slots=True)
class Visit:
    """The last visit to an address. `outcome` is fetched, failed (a later run tries again) or refused (none does)."""

    url: str
    outcome: str
    reason: str | None
    fetched_at: datetime
    etag: str | None = None
    last_modified: str | None = None
    file: str | None = None


class State:
    """The visits of one raw folder; every `put` is on disk when it returns. May be used by several threads."""

    def __init__(self, raw: Path) -> None:
        folder = raw / FOLDER
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()
        self._db = sqlite3.connect(folder / "state.sqlite", check_same_thread=False, isolation_level=None)
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute(_SCHEMA)

    def get(self, url: str) -> Visit | None:
        with self._lock:
            row = self._db.execute(
                "SELECT url, outcome, reason, fetched_at, etag, last_modified, file FROM pages WHERE url = ?", (url,)
            ).fetchone()
        if row is None:
            return None
        address, outcome, reason, at, etag, modified, file = row
        fetched_at = datetime.fromisoformat(at).replace(tzinfo=UTC)
        return Visit(address, outcome, reason, fetched_at, etag, modified, file)

    def put(self, visit: Visit) -> None:
        at = visit.fetched_at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds")
        values = (visit.url, visit.outcome, visit.reason, at, visit.etag, visit.last_modified, visit.file)
        with self._lock:
            self._db.execute("INSERT OR REPLACE INTO pages VALUES (?, ?, ?, ?, ?, ?, ?)", values)

    def close(self) -> None:
        self._db.close()
