"""Collecting from a site on this machine that fails in every way that sites do."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest

from flows.collect import Collected, collect
from flows.collect.fetch import Fault, Fetcher, Politeness
from flows.collect.guard import is_public
from flows.collect.listing import BadListing, read_listing
from tests.conftest import ROOT

PAGE = "<html><head><title>Bài {0}</title></head><body><h1>Bài {0}</h1><p>Năm 2020, tỉnh thu {0} tỷ đồng.</p></body></html>"
PATIENT = Politeness(delay=0, tries=2, timeout=20, deadline=30)
# Only where a page that does not answer is what is asked for: a busy machine may take this long for any page.
FAST = Politeness(delay=0, tries=2, timeout=0.5, deadline=2)


class Site(BaseHTTPRequestHandler):
    """Answers by path; `asked` counts the requests for each."""

    asked: ClassVar[dict[str, int]] = {}
    headers_of: ClassVar[dict[str, dict[str, str]]] = {}
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: Any) -> None:
        pass

    def answer(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for name, value in ({"Content_Type": "text/html", "Content_Length": str(len(body))} | headers).items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self) -> None:
        path = self.path
        self.asked[path] = self.asked.get(path, 0) + 1
        self.headers_of[path] = {k.lower(): v for k, v in self.headers.items()}
        base = f"http://127.0.0.1:{self.server.server_port}"  # type: ignore[attr-defined]
        number = path.strip("/").split(".")[0]
        match number:
            case "robots":
                self.answer(200, b"User-agent: *\nDisallow: /closed", Content_Type="text/plain")
            case "feed":
                items = "".join(
                    f"<item><link>{base}/{n}.html</link><pubDate>Tue, 05 Jan 2021 0{n}:00:00 +0700</pubDate></item>"
                    for n in (1, 2)
                )
                self.answer(200, f"<?xml version='1.0'?><rss version='2.0'><channel>{items}</channel></rss>".encode())
            case "sitemap":
                entries = "".join(f"<url><loc><![CDATA[{base}/{n}.html]]></loc></url>" for n in (1, 2, 3))
                self.answer(
                    200, f"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>{entries}</urlset>".encode()
                )
            case "index":
                self.answer(
                    200, f"<sitemapindex><sitemap><loc>{base}/sitemap.xml</loc></sitemap></sitemapindex>".encode()
                )
            case "1" | "2" | "3":
                if self.headers.get("If-None-Match") == f'"{number}"':
                    self.answer(304)
                else:
                    self.answer(200, PAGE.format(number).encode(), ETag=f'"{number}"')
            case "zip":
                self.answer(200, gzip.compress(PAGE.format(9).encode()), Content_Encoding="gzip")
            case "bomb":
                self.answer(200, gzip.compress(b"<html>" + b" " * 60_000_000), Content_Encoding="gzip")
            case "huge":
                self.answer(200, b"<html>" + b"x" * 17_000_000)
            case "busy":
                first = self.asked[path] == 1
                self.answer(429, b"", Retry_After="0") if first else self.answer(200, PAGE.format(7).encode())
            case "broken":
                self.answer(503)
            case "slow":
                time.sleep(1.5)
                self.answer(200, PAGE.format(8).encode())
            case "cut":
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.send_header("Content-Length", "5000")
                self.end_headers()
                self.wfile.write(b"<html>half")
                self.wfile.flush()
                self.close_connection = True
            case "cutzip":
                self.answer(200, gzip.compress(PAGE.format(9).encode())[:-12], Content_Encoding="gzip")
            case "loop":
                self.answer(302, Location="/loop.html")
            case "far":
                step = int(path.split("?")[-1]) if "?" in path else 0
                self.answer(302, Location=f"/far.html?{step + 1}")
            case "inside":
                self.answer(302, Location="http://127.0.0.2:9/secret")
            case "picture":
                self.answer(200, b"\x89PNG", Content_Type="image/png")
            case "lying":
                body = PAGE.format("điều ước").encode("utf-8")
                self.answer(200, body, Content_Type="text/html; charset=iso-8859-1")
            case _:
                self.answer(404)


@pytest.fixture
def site() -> Iterator[str]:
    Site.asked.clear()
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def run(sources: list[str], raw: Path, politeness: Politeness = PATIENT, **options: Any) -> Collected:
    return collect(sources, raw, politeness=politeness, **options)


def pages(raw: Path) -> list[Path]:
    return sorted(path for path in raw.rglob("*.html") if not path.name.startswith("."))


def balanced(counts: Collected) -> bool:
    return counts.listed == counts.fetched + counts.unchanged + counts.failed + counts.refused + counts.left


def test_a_feed_becomes_pages_with_sidecars(site: str, tmp_path: Path) -> None:
    counts = run([f"{site}/feed.xml"], tmp_path)
    assert (counts.listed, counts.fetched, counts.messages) == (2, 2, [])
    found = pages(tmp_path)
    assert len(found) == 2
    beside = [json.loads(path.with_suffix(".json").read_text()) for path in found]
    assert {b["url"] for b in beside} == {f"{site}/1.html", f"{site}/2.html"}
    assert all(b["published"].startswith("2021-01-0") for b in beside)


def test_what_was_fetched_is_not_asked_for_again_until_refreshed(site: str, tmp_path: Path) -> None:
    run([f"{site}/index.xml"], tmp_path)
    asked = dict(Site.asked)
    again = run([f"{site}/index.xml"], tmp_path)
    assert (again.listed, again.unchanged) == (3, 3)
    assert {p: n for p, n in Site.asked.items() if p.endswith(".html")} == {
        p: n for p, n in asked.items() if p.endswith(".html")
    }
    before = {path: path.stat().st_mtime_ns for path in pages(tmp_path)}
    refreshed = run([f"{site}/index.xml"], tmp_path, refresh=True)
    assert refreshed.unchanged == 3
    assert Site.headers_of["/1.html"]["if-none-match"] == '"1"'
    assert {path: path.stat().st_mtime_ns for path in pages(tmp_path)} == before


def test_a_limit_leaves_the_rest_for_the_next_run(site: str, tmp_path: Path) -> None:
    first = run([f"{site}/sitemap.xml"], tmp_path, limit=2)
    assert (first.fetched, first.left) == (2, 1)
    second = run([f"{site}/sitemap.xml"], tmp_path, limit=2)
    assert (second.fetched, second.unchanged, second.left) == (1, 2, 0)


@pytest.mark.parametrize(
    ("name", "outcome", "said"),
    [
        ("broken", "failed", "answers 503"),
        ("slow", "failed", "does not answer"),
        ("cut", "failed", "network"),
        ("cutzip", "failed", "cut short"),
        ("loop", "refused", "in a circle"),
        ("far", "refused", "more than 5 times"),
        ("bomb", "refused", "more than 16,777,216 bytes"),
        ("huge", "refused", "more than 16,777,216 bytes"),
        ("inside", "refused", "private address"),
        ("picture", "refused", "image/png"),
        ("missing", "refused", "answers 404"),
        ("closed", "refused", "robots.txt does not allow"),
    ],
)
def test_a_page_that_fails_is_told_and_the_others_come(
    site: str, tmp_path: Path, name: str, outcome: str, said: str
) -> None:
    urls = tmp_path / "urls.txt"
    urls.write_text(f"{site}/1.html\n{site}/{name}.html\n{site}/2.html  # note\n")
    politeness = FAST if name == "slow" else PATIENT
    counts = run([str(urls)], tmp_path / "raw", politeness)
    assert counts.fetched == 2
    assert getattr(counts, outcome) == 1
    assert balanced(counts)
    assert len(counts.messages) == 1
    assert said in counts.messages[0]
    assert len(pages(tmp_path / "raw")) == 2
    asked = Site.asked.get(f"/{name}.html", 0)
    run([str(urls)], tmp_path / "raw", politeness)
    tried_again = Site.asked.get(f"/{name}.html", 0) > asked
    assert tried_again == (outcome == "failed")


def test_a_busy_server_is_asked_again(site: str, tmp_path: Path) -> None:
    counts = run([f"{site}/busy.html"], tmp_path)
    assert counts.fetched == 1


def test_packed_and_mislabelled_pages_are_saved_as_they_read(site: str, tmp_path: Path) -> None:
    urls = tmp_path / "urls.txt"
    urls.write_text(f"{site}/zip.html\n{site}/lying.html\n")
    run([str(urls)], tmp_path / "raw")
    texts = [path.read_text(encoding="utf-8") for path in pages(tmp_path / "raw")]
    assert any("tỉnh thu 9 tỷ đồng" in text for text in texts)
    assert any("điều ước" in text for text in texts)


def test_a_killed_collection_goes_on_where_it_was(site: str, tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    command = [sys.executable, "-m", "flows.cli", "collect", f"{site}/sitemap.xml", "--raw", str(raw), "--delay", "0.4"]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    until = time.monotonic() + 30
    while not pages(raw) and time.monotonic() < until:
        time.sleep(0.02)
    process.kill()
    process.wait()
    held = len(pages(raw))
    assert 1 <= held < 3
    counts = run([f"{site}/sitemap.xml"], raw)
    assert len(pages(raw)) == 3
    assert counts.fetched + counts.unchanged == 3
    assert sum(Site.asked[f"/{n}.html"] for n in (1, 2, 3)) <= 4


def test_requests_to_one_host_keep_their_distance(site: str) -> None:
    waited: list[float] = []
    fetcher = Fetcher({("127.0.0.1", int(site.rsplit(":", 1)[1]))}, Politeness(delay=5), sleep=waited.append)
    for _ in range(3):
        fetcher.get(f"{site}/1.html")
    fetcher.close()
    assert [round(seconds) for seconds in waited] == [5, 10]


def test_only_named_hosts_may_be_private(site: str) -> None:
    fetcher = Fetcher(set(), PATIENT)
    with pytest.raises(Fault) as caught:
        fetcher.get(f"{site}/1.html")
    fetcher.close()
    assert caught.value.reason == "private-address"


@pytest.mark.parametrize(
    "url", ["ftp://a.example/x", "file:///etc/passwd", "http://", "http://u:p@a.example", "http://[::1"]
)
def test_only_web_addresses_are_fetched(url: str) -> None:
    with pytest.raises(Fault) as caught:
        Fetcher(set(), PATIENT).get(url)
    assert caught.value.reason == "bad-url"


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("8.8.8.8", True), ("2001:4860:4860::8888", True), ("10.1.2.3", False), ("127.0.0.1", False),
        ("169.254.169.254", False), ("192.168.0.1", False), ("::1", False), ("fe80::1%eth0", False),
        ("::ffff:10.0.0.1", False), ("0.0.0.0", False), ("224.0.0.1", False), ("no address", False),
    ],
)  # fmt: skip
def test_which_addresses_are_public(address: str, public: bool) -> None:
    assert is_public(address) is public


def test_lists_are_told_apart() -> None:
    assert read_listing(b"<html><p>x</p></html>").kind == "page"
    atom = "<feed xmlns='http://www.w3.org/2005/Atom'><entry><link href='https://a.example/1'/></entry></feed>"
    assert [e.url for e in read_listing(atom.encode()).entries] == ["https://a.example/1"]
    packed = gzip.compress(b"<urlset><url><loc>https://a.example/2</loc><lastmod>2021-01-05</lastmod></url></urlset>")
    [entry] = read_listing(packed).entries
    assert (entry.url, str(entry.modified)) == ("https://a.example/2", "2021-01-05 00:00:00+00:00")
    with pytest.raises(BadListing):
        read_listing(gzip.compress(b"<urlset>")[:-9] + b"damaged")
    assert read_listing(b"", is_file=True).entries == ()


def test_a_site_that_is_not_there_is_told(tmp_path: Path) -> None:
    counts = run(["http://127.0.0.1:9/feed.xml", str(tmp_path / "missing.txt")], tmp_path / "raw")
    assert counts.listed == 0
    assert len(counts.messages) == 2
