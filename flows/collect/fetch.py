"""Fetches one address over HTTP, with everything that can go wrong on the way turned into a named fault."""

from __future__ import annotations

import threading
import time
import zlib
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import SplitResult, urljoin, urlsplit

import httpcore

from flows.collect.guard import GuardedBackend, Refused

MAX_BODY_BYTES = 16 * 1024 * 1024
MAX_REDIRECTS = 5
_RETRIED = frozenset((408, 425, 429, 500, 502, 503, 504))
_LONGEST_WAIT = 120.0


class Fault(Exception):
    """Why an address could not be fetched: `reason` is a code, `retry` says that a later run may try again."""

    def __init__(self, reason: str, message: str, *, retry: bool = False) -> None:
        super().__init__(message)
        self.reason = reason
        self.retry = retry


@dataclass(frozen=True, slots=True)
class Response:
    """An answer in full; `url` is where redirects led, header names are in lower case."""

    url: str
    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass(slots=True)
class Politeness:
    """How long to wait between requests to one host, in seconds, and how often to try again."""

    delay: float = 1.0
    tries: int = 3
    timeout: float = 20.0
    deadline: float = 120.0
    user_agent: str = "solieu (+collects news for tables; honours robots.txt)"


@dataclass(slots=True)
class Fetcher:
    """Fetches with a pause between requests to the same host; may be used by several threads.

    `named` are the hosts and ports that the user gave, which may have private addresses.
    """

    named: Collection[tuple[str, int]]
    politeness: Politeness = field(default_factory=Politeness)
    sleep: Callable[[float], None] = time.sleep
    _pool: httpcore.ConnectionPool = field(init=False)
    _next: dict[str, float] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self._pool = httpcore.ConnectionPool(
            max_connections=16, keepalive_expiry=10, network_backend=GuardedBackend(self.named)
        )

    def close(self) -> None:
        self._pool.close()

    def get(
        self, url: str, headers: Mapping[str, str] | None = None, *, allowed: Callable[[str], bool] | None = None
    ) -> Response:
        """Fetch `url`, following at most five redirects and trying again where that may help.

        `allowed` is asked before every request, also of a redirect; what it turns down is a fault.

        Raises:
            Fault: with the reason.
        """
        seen: list[str] = []
        while True:
            split = _checked(url)
            if allowed and not allowed(url):
                raise Fault("robots", f"robots.txt does not allow {url}")
            response = self._persist(split, url, headers or {})
            if response.status not in (301, 302, 303, 307, 308) or "location" not in response.headers:
                return response
            seen.append(url)
            url = urljoin(url, response.headers["location"])
            if url in seen:
                raise Fault("redirect-loop", f"{seen[0]} redirects in a circle, over {url}")
            if len(seen) > MAX_REDIRECTS:
                raise Fault("redirects", f"{seen[0]} redirects more than {MAX_REDIRECTS} times")

    def _persist(self, split: SplitResult, url: str, headers: Mapping[str, str]) -> Response:
        for attempt in range(1, self.politeness.tries + 1):
            last = attempt == self.politeness.tries
            try:
                response = self._once(split, url, headers)
            except Fault as fault:
                if last or not fault.retry:
                    raise
                self.sleep(_backoff(attempt))
                continue
            if response.status not in _RETRIED:
                return response
            if last:
                raise Fault("status", f"{url} answers {response.status}, {attempt} times", retry=True)
            self.sleep(min(_LONGEST_WAIT, _retry_after(response.headers.get("retry-after")) or _backoff(attempt)))
        raise AssertionError("unreachable")

    def _once(self, split: SplitResult, url: str, headers: Mapping[str, str]) -> Response:
        self._wait(split.netloc)
        polite = self.politeness
        sent: dict[bytes | str, bytes | str] = {
            "Host": split.netloc,
            "User-Agent": polite.user_agent,
            "Accept-Encoding": "gzip",
        }
        sent.update(headers.items())
        limits = {"connect": polite.timeout, "read": polite.timeout, "write": polite.timeout, "pool": polite.deadline}
        until = time.monotonic() + polite.deadline
        try:
            with self._pool.stream("GET", url, headers=sent, extensions={"timeout": limits}) as answer:
                named = {k.decode("latin-1").lower(): v.decode("latin-1") for k, v in answer.headers}
                raw = _until(answer.iter_stream(), until, url)
                body = _body(raw, named.get("content-encoding", ""), url)
                return Response(url, answer.status, named, body)
        except Refused as error:
            raise Fault(
                "private-address", f"{url} is not fetched: {error}; name the host itself to allow it"
            ) from error
        except httpcore.TimeoutException as error:
            raise Fault("timeout", f"{url} does not answer within {polite.timeout:g} s", retry=True) from error
        except (httpcore.NetworkError, httpcore.ProtocolError) as error:
            raise Fault("network", f"{url}: {error or type(error).__name__}", retry=True) from error
        except UnicodeError as error:
            raise Fault("bad-url", f"{url} cannot be asked for ({error})") from error

    def _wait(self, host: str) -> None:
        """Hold back until this host may be asked again, and book the time after."""
        with self._lock:
            now = time.monotonic()
            turn = max(now, self._next.get(host, 0.0))
            self._next[host] = turn + self.politeness.delay
        if turn > now:
            self.sleep(turn - now)


def _checked(url: str) -> SplitResult:
    try:
        split = urlsplit(url)
        known = split.scheme in ("http", "https") and split.hostname and not split.username and (split.port or True)
    except ValueError:
        known = False
    if not known:
        raise Fault("bad-url", f"{url} is no address of a page; write http://… or https://…")
    return split


def _until(chunks: Iterable[bytes], deadline: float, url: str) -> Iterable[bytes]:
    for chunk in chunks:
        if time.monotonic() > deadline:
            raise Fault("timeout", f"{url} sends too slowly", retry=True)
        yield chunk


def _body(chunks: Iterable[bytes], encoding: str, url: str) -> bytes:
    """The body, unpacked, of at most `MAX_BODY_BYTES`; a bomb is given up before it goes off."""
    unpack = zlib.decompressobj(wbits=47) if encoding.lower() in ("gzip", "x-gzip", "deflate") else None
    parts: list[bytes] = []
    size = 0
    for chunk in chunks:
        while chunk:
            try:
                part = unpack.decompress(chunk, 1 << 20) if unpack else chunk
            except zlib.error as error:
                raise Fault("damaged", f"{url} sends a body that cannot be unpacked ({error})", retry=True) from error
            chunk = unpack.unconsumed_tail if unpack else b""
            size += len(part)
            if size > MAX_BODY_BYTES:
                raise Fault("too-large", f"{url} sends more than {MAX_BODY_BYTES:,} bytes")
            parts.append(part)
    if unpack and not unpack.eof and size:
        raise Fault("damaged", f"{url} sends a body that is cut short", retry=True)
    return b"".join(parts)


def _backoff(attempt: int) -> float:
    return float(2 ** (attempt - 1))


def _retry_after(value: str | None) -> float | None:
    """The seconds that a Retry-After header asks for (RFC 9110): a number, or a date."""
    if not value:
        return None
    if value.strip().isdecimal():
        return float(value)
    try:
        return max(0.0, (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds())
    except (TypeError, ValueError):
        return None
