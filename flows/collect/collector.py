"""From lists of pages to files in raw: robots.txt, one host at a time, conditional requests, what failed and why."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import orjson
from protego import Protego

from flows.collect.fetch import Fault, Fetcher, Politeness, Response
from flows.collect.listing import BadListing, Entry, Listing, read_listing
from flows.collect.state import State, Visit
from flows.records import PAGE_TYPES

HOSTS_AT_ONCE = 8
MAX_LISTS = 500
_SLUG = re.compile(r"[^a-z0-9]+")
_LONGEST_SLUG = 60


@dataclass(slots=True)
class Collected:
    """What became of the pages listed: listed = fetched + unchanged + failed + refused + left."""

    listed: int = 0
    fetched: int = 0
    unchanged: int = 0
    failed: int = 0
    refused: int = 0
    left: int = 0
    messages: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Robots:
    """The robots.txt of each origin (RFC 9309): one that is missing allows all, one that fails allows nothing."""

    fetcher: Fetcher
    _known: dict[str, Protego | None] = field(default_factory=dict)

    def allow(self, url: str) -> bool:
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        if origin not in self._known:
            self._known[origin] = self._read(origin)
        rules = self._known[origin]
        return rules is not None and bool(rules.can_fetch(url, self.fetcher.politeness.user_agent))

    def _read(self, origin: str) -> Protego | None:
        try:
            response = self.fetcher.get(f"{origin}/robots.txt")
        except Fault as fault:
            if fault.reason == "private-address":
                raise
            return None
        if response.status >= 500:
            return None
        text = response.body.decode("utf-8", "replace") if response.status == 200 else ""
        return Protego.parse(text)


def collect(
    sources: Sequence[str],
    raw: Path,
    *,
    politeness: Politeness | None = None,
    limit: int | None = None,
    refresh: bool = False,
    on_page: Callable[[], None] | None = None,
) -> Collected:
    """Fetch the pages that `sources` list into `raw`; what was fetched before is asked for only where it changed.

    A source is the address of a feed, a sitemap or a page, or a file with one address a line. `limit` is the most
    pages to ask for in this run, `refresh` asks again for every page, with the validators that its server gave.
    A page that fails is counted and told, and tried again by the next run.
    """
    raw.mkdir(parents=True, exist_ok=True)
    counts, state = Collected(), State(raw)
    files = _read_files(sources, counts)
    fetcher = Fetcher(_named(sources, files), politeness or Politeness())
    robots = _Robots(fetcher)
    try:
        entries = _listed(sources, files, fetcher, robots, counts)
        counts.listed = len(entries)
        wanted = []
        for entry in entries:
            visit = state.get(entry.url)
            if _known(entry, visit, refresh):
                counts.unchanged += 1
            else:
                wanted.append((entry, visit))
        if limit is not None:
            counts.left = max(0, len(wanted) - limit)
            wanted = wanted[:limit]
        by_host: dict[str, list[tuple[Entry, Visit | None]]] = defaultdict(list)
        for entry, visit in wanted:
            by_host[_host(entry.url)].append((entry, visit))

        def work(pages: list[tuple[Entry, Visit | None]]) -> list[tuple[Visit, bool]]:
            out = []
            for entry, visit in pages:
                now, changed = _visit(entry, visit, raw, fetcher, robots)
                state.put(now)
                out.append((now, changed))
                if on_page:
                    on_page()
            return out

        with ThreadPoolExecutor(HOSTS_AT_ONCE) as pool:
            for visits in pool.map(work, by_host.values()):
                _count(counts, visits)
    finally:
        fetcher.close()
        state.close()
    return counts


def _read_files(sources: Iterable[str], counts: Collected) -> dict[str, Listing]:
    """What the files among the sources list; one that cannot be read is told in `counts`."""
    files = {}
    for source in dict.fromkeys(sources):
        if "://" in source:
            continue
        try:
            files[source] = read_listing(Path(source).read_bytes(), is_file=True)
        except BadListing as fault:
            counts.messages.append(f"{source}: {fault}")
        except OSError as error:
            counts.messages.append(f"{source}: cannot be read ({error.strerror}); name a file or an address")
    return files


def _named(sources: Iterable[str], files: Mapping[str, Listing]) -> set[tuple[str, int]]:
    """The hosts and ports that the user names, as sources or in a file of addresses."""
    urls = [source for source in sources if "://" in source]
    urls += [entry.url for listing in files.values() for entry in listing.entries]
    out = set()
    for url in urls:
        with contextlib.suppress(ValueError):
            parts = urlsplit(url)
            if parts.hostname:
                out.add((parts.hostname.lower(), parts.port or (443 if parts.scheme == "https" else 80)))
    return out


def _listed(
    sources: Iterable[str], files: Mapping[str, Listing], fetcher: Fetcher, robots: _Robots, counts: Collected
) -> list[Entry]:
    """All pages that the sources list, once each, in order; lists of lists are followed."""
    found: dict[str, Entry] = {}
    queue = [source for source in sources if "://" in source or source in files]
    seen: set[str] = set()
    while queue:
        source = queue.pop(0)
        if source in seen or len(seen) >= MAX_LISTS:
            continue
        seen.add(source)
        try:
            listing = files[source] if source in files else _fetched(source, fetcher, robots)
        except (Fault, BadListing) as fault:
            counts.messages.append(f"{source}: {fault}")
            continue
        if listing.kind == "index":
            queue += [entry.url for entry in listing.entries]
            continue
        for entry in (Entry(source),) if listing.kind == "page" else listing.entries:
            url = entry.url.split("#", 1)[0]
            found.setdefault(url, Entry(url, entry.published, entry.modified))
    return list(found.values())


def _fetched(source: str, fetcher: Fetcher, robots: _Robots) -> Listing:
    response = fetcher.get(source, allowed=robots.allow)
    if response.status != 200:
        raise Fault("status", f"{source} answers {response.status}")
    return read_listing(response.body)


def _known(entry: Entry, visit: Visit | None, refresh: bool) -> bool:
    """Whether a page needs no request: it was fetched, or turned away for good, and no list says it changed since."""
    if visit is None or refresh or visit.outcome == "failed":
        return False
    return not (entry.modified and entry.modified > visit.fetched_at)


def _host(url: str) -> str:
    try:
        return urlsplit(url).netloc.lower()
    except ValueError:
        return ""


def _visit(entry: Entry, before: Visit | None, raw: Path, fetcher: Fetcher, robots: _Robots) -> tuple[Visit, bool]:
    """Ask for one page and save it; returns the visit, and whether the page is new or changed."""
    now = datetime.now(UTC)
    headers = {}
    if before and before.file and (raw / before.file).exists():
        if before.etag:
            headers["If-None-Match"] = before.etag
        if before.last_modified:
            headers["If-Modified-Since"] = before.last_modified
    try:
        response = fetcher.get(entry.url, headers, allowed=robots.allow)
        if response.status == 304 and before:
            return Visit(entry.url, "fetched", None, now, before.etag, before.last_modified, before.file), False
        _check(entry.url, response)
    except Fault as fault:
        outcome = "failed" if fault.retry else "refused"
        return Visit(entry.url, outcome, f"{fault.reason}: {fault}", now), False
    name = _file_name(entry.url)
    changed = _save(raw / name, response.body, _beside(entry, response))
    etag, modified = response.headers.get("etag"), response.headers.get("last-modified")
    return Visit(entry.url, "fetched", None, now, etag, modified, name), changed


def _check(url: str, response: Response) -> None:
    if response.status != 200:
        raise Fault("status", f"{url} answers {response.status}")
    kind = response.headers.get("content-type", "text/html").partition(";")[0].strip().lower()
    if kind not in PAGE_TYPES:
        raise Fault("no-page", f"{url} is {kind}, no page")
    if not response.body.strip():
        raise Fault("empty", f"{url} answers with nothing", retry=True)


def _beside(entry: Entry, response: Response) -> bytes:
    """The sidecar: the address, and the publication time that the list gives."""
    fields = {"url": entry.url}
    if entry.published:
        fields["published"] = entry.published.isoformat()
    return orjson.dumps(fields, option=orjson.OPT_SORT_KEYS | orjson.OPT_INDENT_2)


def _file_name(url: str) -> str:
    """Where a page lies in raw: a folder a host, a name that can be read, and a hash that keeps addresses apart."""
    parts = urlsplit(url)
    digest = hashlib.sha256(url.encode()).hexdigest()[:10]
    last = unicodedata.normalize("NFKD", parts.path.rstrip("/").rsplit("/", 1)[-1]).encode("ascii", "ignore").decode()
    slug = _SLUG.sub("-", last.lower().rsplit(".", 1)[0]).strip("-")[:_LONGEST_SLUG] or "trang"
    host = _SLUG.sub("-", (parts.hostname or "host").removeprefix("www.")).strip("-")
    return f"{host}/{digest[:2]}/{slug}-{digest}.html"


def _save(path: Path, body: bytes, beside: bytes) -> bool:
    """Write a page and its sidecar, each in one step, the page last; whether either is new."""
    path.parent.mkdir(parents=True, exist_ok=True)
    changed = False
    for target, data in ((path.with_suffix(".json"), beside), (path, body)):
        if target.exists() and target.read_bytes() == data:
            continue
        staged = target.with_name(f".{target.name}.part")
        with staged.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        staged.replace(target)
        changed = True
    return changed


def _count(counts: Collected, visits: Iterable[tuple[Visit, bool]]) -> None:
    for visit, changed in visits:
        if visit.outcome == "fetched":
            counts.fetched += changed
            counts.unchanged += not changed
        elif visit.outcome == "failed":
            counts.failed += 1
        else:
            counts.refused += 1
        if visit.reason:
            counts.messages.append(visit.reason)
