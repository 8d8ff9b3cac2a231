"""The command line: `solieu run | extract | clean | query | serve | report | doctor`.

Imports of Prefect, pandas, pyarrow and DuckDB wait until a command needs them, so that `--help` and the text
commands start at once.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

if TYPE_CHECKING:
    from flows.records import Article, FileKind, Kind, RawDocument

app = typer.Typer(
    name="solieu",
    help="Turns raw Vietnamese news text into tables of the figures that it states.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

RAW = Path("raw")
WAREHOUSE = Path("warehouse")


def fail(message: str, code: int = 1) -> NoReturn:
    """One line on stderr, with what to do, and the exit code: 1 the run failed, 2 wrong usage."""
    print(f"solieu: {' '.join(message.split())}", file=sys.stderr)
    raise SystemExit(code)


@app.command(
    epilog="Examples:  solieu run  ·  solieu run --raw ~/news --warehouse ~/tables --workers 4  ·  solieu run --json | tail -1 | jq .loaded"
)
def run(
    raw: Annotated[Path, typer.Option(help="Folder with the raw files.")] = RAW,
    warehouse: Annotated[str, typer.Option(help="Folder (or s3://… address) of the tables.")] = str(WAREHOUSE),
    workers: Annotated[int, typer.Option(min=0, help="Worker processes; 0 takes one a core.")] = 0,
    as_json: Annotated[bool, typer.Option("--json", help="Print the counts as JSON on the last line.")] = False,
) -> None:
    """Load what is new or changed in raw into the warehouse; one Prefect flow run."""
    if not raw.is_dir():
        fail(f"no folder {raw}; create it and put files there, or name another with --raw", 2)
    from flows.prefect_api import settle

    settle()
    counts = _run_flow(raw, warehouse, workers)
    if as_json:
        print(json.dumps(counts))
        return
    from flows.show import counts_table

    counts_table(counts, warehouse)


def _run_flow(raw: Path, warehouse: str, workers: int) -> dict[str, Any]:
    import warnings

    warnings.filterwarnings("ignore")
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    interactive = console.is_terminal
    if interactive:
        console.print("Starting Prefect …", style="dim", end="\r")
    from flows import news

    columns = (TextColumn("documents"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, disable=not interactive, transient=True) as progress:
        task = progress.add_task("documents", total=None)
        news.on_progress = lambda number: progress.advance(task, number)
        try:
            return dict(news.news_to_warehouse(str(raw), warehouse, workers or None))
        except KeyboardInterrupt:
            fail("interrupted; the warehouse holds what was committed, run again to finish", 1)
        except Exception as error:
            fail(f"the run failed: {error}")
        finally:
            news.on_progress = None


def _documents(source: str) -> Iterator[tuple[Any, RawDocument]]:
    """The documents of a file or of stdin with their ids: JSONL, or one document where the file is a text or page."""
    from flows.ingest import decode, decode_record
    from flows.ingest.discover import kind_of
    from flows.ingest.encodings import decode_bytes
    from flows.records import Payload, Rejected

    if source == "-":
        data, name = sys.stdin.buffer.read(), "-"
        known: Kind = "record" if data.lstrip().startswith(b"{") else "text"
    else:
        path = Path(source)
        if not path.is_file():
            fail(f"no file {source}; name a .txt, .html or .jsonl file, or - for standard input", 2)
        name = path.name
        kind, compression = kind_of(name) or ("text", None)
        if kind == "archive" or compression:
            yield from _packed(path, kind, compression)
            return
        data, known = path.read_bytes(), kind
    if known != "record":
        try:
            yield name, decode(Payload(name, "", data, known))
        except Rejected as fault:
            fail(f"{source}: {fault.message}")
        return
    try:
        text, _ = decode_bytes(data)
    except Rejected as fault:
        fail(f"{source}: {fault.message}")
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        where = f"{source}, line {number}"
        try:
            record = json.loads(line)
        except json.JSONDecodeError as error:
            print(f"solieu: {where}: not JSON ({error}); left out", file=sys.stderr)
            continue
        if not isinstance(record, dict):
            print(f"solieu: {where}: JSON, but no object; left out", file=sys.stderr)
            continue
        try:
            yield record.get("id"), decode_record(record, where)
        except Rejected as fault:
            print(f"solieu: {fault.message}; left out", file=sys.stderr)


def _packed(path: Path, kind: FileKind, compression: str | None) -> Iterator[tuple[Any, RawDocument]]:
    """The documents of an archive or a compressed file with the part of their names that tells them apart."""
    from flows.ingest import decode
    from flows.ingest.discover import RawFile
    from flows.ingest.readers import read_file
    from flows.records import Rejected, Rejection

    for item in read_file(RawFile(path, path.name, kind, compression, None)):
        if isinstance(item, Rejection):
            print(f"solieu: {item.message}; left out", file=sys.stderr)
            continue
        try:
            yield item.raw_uri.partition("#")[2] or path.name, decode(item)
        except Rejected as fault:
            print(f"solieu: {item.raw_uri}: {fault.message}; left out", file=sys.stderr)


def _article(document: RawDocument, published: date | None) -> Article:
    from dataclasses import replace
    from datetime import datetime, time

    from flows.clean import label_document

    if published and not document.metadata.published_at:
        dated = replace(document.metadata, published_at=datetime.combine(published, time()))
        document = replace(document, metadata=dated)
    return label_document(document)


def _parse_date(value: str | None) -> date | None:
    if value is None:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        fail(f"--published {value}: write a date as 2021-01-25", 2)


FILE = Annotated[
    str, typer.Argument(metavar="[FILE or -]", help="JSONL documents, or a .txt or .html file; - is stdin.")
]
PUBLISHED = Annotated[
    str | None, typer.Option(metavar="DATE", help="Publication date of documents that state none (2021-01-25).")
]


@app.command(
    epilog='Examples:  solieu extract bai.txt --table  ·  solieu extract news.jsonl > facts.jsonl  ·  echo "Năm 2020, tỉnh thu 15.555 tỷ đồng." | solieu extract --explain'
)
def extract(
    file: FILE = "-",
    published: PUBLISHED = None,
    table: Annotated[bool, typer.Option("--table", help="Print a table for people.")] = False,
    explain: Annotated[bool, typer.Option("--explain", help="Say what set each field.")] = False,
) -> None:
    """Read the facts of documents: JSONL in, JSONL out; no Prefect, no warehouse."""
    from flows.extract import extract_article

    day = _parse_date(published)
    for key, document in _documents(file):
        facts = extract_article(_article(document, day))
        if table or explain:
            from flows.show import explanation, facts_table

            if table:
                facts_table(str(key or ""), facts)
            if explain:
                explanation(facts)
            continue
        shown = [
            {
                "start": f.start, "end": f.end, "quote": f.quote, "name": f.name, "value": f.value,
                "value_max": f.value_max, "unit": f.unit, "counted": f.counted, "bound": f.bound,
                "measure": f.measure, "base": f.base, "status": f.status, "period": f.period, "place": f.place,
                "indicator": f.indicator, "confidence": f.confidence,
            }
            for f in facts
        ]  # fmt: skip
        print(json.dumps({"id": key, "facts": shown}, ensure_ascii=False))


@app.command(epilog="Examples:  solieu clean bai.txt --text  ·  solieu clean news.jsonl | jq -c '.blocks[]'")
def clean(
    file: FILE = "-",
    published: PUBLISHED = None,
    text: Annotated[bool, typer.Option("--text", help="Print the clean article.")] = False,
) -> None:
    """Label every span of documents: title, lede, body, caption, byline, teaser, share, nav and so on."""
    day = _parse_date(published)
    for key, document in _documents(file):
        article = _article(document, day)
        if text:
            parts = (article.title if article.labelled("title") else None, article.lede, article.body)
            print("\n\n".join(part for part in parts if part))
            continue
        print(
            json.dumps(
                {
                    "id": key,
                    "title": article.title,
                    "lede": article.lede,
                    "authors": list(document.metadata.authors or article.authors),
                    "published": article.published_at.isoformat() if article.published_at else None,
                    "blocks": [
                        {"start": b.start, "end": b.end, "label": b.label, "reason": b.reason} for b in article.blocks
                    ],
                }
                | ({"text": article.text} if document.layout else {}),
                ensure_ascii=False,
            )
        )


@app.command(
    epilog="Examples:  solieu collect https://bao.example/rss  ·  solieu collect https://bao.example/sitemap.xml --limit 500  ·  solieu collect links.txt --raw ~/news --delay 2"
)
def collect(
    sources: Annotated[
        list[str], typer.Argument(metavar="SOURCE...", help="Addresses of feeds, sitemaps or pages, or files of them.")
    ],
    raw: Annotated[Path, typer.Option(help="Folder to save pages in.")] = RAW,
    limit: Annotated[int | None, typer.Option(min=1, help="The most pages to ask for in this run.")] = None,
    delay: Annotated[float, typer.Option(min=0, help="Seconds between requests to one host.")] = 1.0,
    timeout: Annotated[float, typer.Option(min=0.1, help="Seconds to wait for an answer.")] = 20.0,
    tries: Annotated[int, typer.Option(min=1, help="How often to ask before giving up.")] = 3,
    refresh: Annotated[bool, typer.Option("--refresh", help="Ask again for pages fetched before.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the counts as JSON on the last line.")] = False,
) -> None:
    """Fetch the pages that feeds, sitemaps or lists name into raw; a killed collection goes on where it was."""
    from dataclasses import asdict

    from rich.console import Console
    from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn

    from flows.collect import collect as fetch_all
    from flows.collect.fetch import Politeness

    console = Console(stderr=True)
    columns = (SpinnerColumn(), TextColumn("pages"), MofNCompleteColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal, transient=True) as progress:
        task = progress.add_task("pages", total=None)
        try:
            counts = fetch_all(
                sources,
                raw,
                politeness=Politeness(delay=delay, tries=tries, timeout=timeout),
                limit=limit,
                refresh=refresh,
                on_page=lambda: progress.advance(task),
            )
        except KeyboardInterrupt:
            fail("interrupted; run the same command again to go on")
        except OSError as error:
            fail(f"cannot write to {raw} ({error.strerror or error}); name another folder with --raw")
    shown = asdict(counts)
    for message in shown.pop("messages"):
        print(f"solieu: {message}", file=sys.stderr)
    print(json.dumps(shown) if as_json else ", ".join(f"{name} {number}" for name, number in shown.items()))
    if not counts.listed and counts.messages:
        raise SystemExit(1)


@app.command(epilog="Examples:  solieu learn  ·  solieu learn --source baosongcau.example && solieu run")
def learn(
    warehouse: Annotated[str, typer.Option(help="Folder (or s3://… address) of the tables.")] = str(WAREHOUSE),
    source: Annotated[list[str] | None, typer.Option(help="Learn this outlet only; may be given again.")] = None,
) -> None:
    """Learn which lines each outlet prints around its articles; the next run cleans them off."""
    if "://" not in warehouse and not Path(warehouse).is_dir():
        fail(f"no warehouse {warehouse}; make one with: solieu run --warehouse {warehouse}", 2)
    from flows.load.profiles import learn_profiles
    from flows.load.store import Store, WarehouseBusy

    store = Store(warehouse)
    try:
        with store.lock():
            profiles = learn_profiles(store, source or ())
    except WarehouseBusy as error:
        fail(str(error))
    for name in source or sorted(profiles):
        found = profiles.get(name)
        print(
            f"{name}: {len(found.lines)} lines recur over {found.articles} articles"
            if found
            else f"{name}: no line recurs"
        )
    if not profiles and not source:
        print("No line recurs over the articles of any outlet.")
    else:
        print("The next solieu run cleans the articles of outlets again whose lines changed.")


@app.command(
    epilog='Examples:  solieu query "SELECT place, period, value FROM indicators WHERE unit = \'VND\'"  ·  solieu query "FROM articles" --format csv > articles.csv  ·  solieu query "FROM indicators" --format parquet --out all.parquet'
)
def query(
    sql: Annotated[str, typer.Argument(help="DuckDB SQL over views named as the tables.")],
    warehouse: Annotated[Path, typer.Option(help="Folder of the tables.")] = WAREHOUSE,
    format: Annotated[str, typer.Option(help="table, csv, json or parquet.")] = "table",
    out: Annotated[Path | None, typer.Option(help="File to write; stdout where none is named.")] = None,
) -> None:
    """Ask DuckDB; views: articles, indicators, blocks, quarantine, runs, catalogue, units, places, figures."""
    if format not in ("table", "csv", "json", "parquet"):
        fail(f"--format {format}: table, csv, json or parquet", 2)
    if not warehouse.is_dir():
        fail(f"no warehouse {warehouse}; make one with: solieu run --warehouse {warehouse}", 2)
    import duckdb

    from flows.query import connect
    from flows.show import relation

    try:
        connection = connect(warehouse)
        found = connection.sql(sql)
        if found is not None:
            relation(found, format, out)
    except duckdb.Error as error:
        fail(f"the query failed: {error}")
    except BrokenPipeError:
        sys.stderr.close()


@app.command(epilog='Examples:  solieu serve --cron "0 5 * * *"  ·  prefect deployment run news-to-warehouse/daily')
def serve(
    cron: Annotated[
        str | None, typer.Option(help="When to run, as cron in Vietnam time; only on demand without.")
    ] = None,
    raw: Annotated[Path, typer.Option(help="Folder with the raw files.")] = RAW,
    warehouse: Annotated[str, typer.Option(help="Folder of the tables.")] = str(WAREHOUSE),
    workers: Annotated[int, typer.Option(min=0, help="Worker processes; 0 takes one a core.")] = 0,
) -> None:
    """Serve the scheduled deployment here, with Prefect's API and pages, until interrupted."""
    import warnings

    warnings.filterwarnings("ignore")
    from flows.prefect_api import running_api

    try:
        with running_api() as url:
            from flows.deployments import DEPLOYMENT
            from flows.deployments import serve as serve_deployment

            when = f"on {cron!r} (Vietnam time)" if cron else "on demand"
            print(f"Serving news-to-warehouse/{DEPLOYMENT} {when}. Prefect: {url.removesuffix('/api')}", flush=True)
            print(
                f"Trigger a run:  PREFECT_API_URL={url} prefect deployment run news-to-warehouse/{DEPLOYMENT}",
                flush=True,
            )
            serve_deployment(
                str(raw.absolute()),
                str(Path(warehouse).absolute()) if "://" not in warehouse else warehouse,
                cron,
                workers or None,
            )
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)
    except (RuntimeError, ValueError) as error:
        fail(str(error))


@app.command(epilog="Examples:  solieu doctor  ·  solieu doctor --offline --warehouse /data/tables")
def doctor(
    raw: Annotated[Path, typer.Option(help="Folder with the raw files.")] = RAW,
    warehouse: Annotated[Path, typer.Option(help="Folder of the tables.")] = WAREHOUSE,
    offline: Annotated[bool, typer.Option("--offline", help="Do not look at Prefect.")] = False,
) -> None:
    """Check the installation, raw, the warehouse and Prefect's API, and say what to fix."""
    from flows.doctor import examine
    from flows.show import findings

    if not findings(examine(raw, warehouse, offline=offline)):
        raise SystemExit(1)


def main() -> None:
    """Entry point of the console script."""
    try:
        app()
    except BrokenPipeError:
        sys.stderr.close()
        raise SystemExit(0) from None


if __name__ == "__main__":
    main()
