"""Every table of the warehouse, declared once.

From these declarations come the Parquet files, the validation at load, the DuckDB views and the data
dictionary (`docs/data-dictionary.md`). Field names follow SDMX concepts where one exists; `sdmx` names it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import pyarrow as pa

Type = Literal["string", "strings", "int32", "int64", "double", "bool", "timestamp", "date", "binary"]


@dataclass(frozen=True, slots=True)
class Field:
    """One column: `type` is a short name that `arrow_schema` maps to Arrow; `nullable` is checked at load."""

    name: str
    type: Type
    description: str
    example: str
    unit: str | None = None
    sdmx: str | None = None
    nullable: bool = True


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its columns, its key, the order of its rows, and whether it is split by publication month."""

    name: str
    description: str
    fields: tuple[Field, ...]
    sort_by: tuple[str, ...]
    partitioned: bool = False

    @property
    def columns(self) -> tuple[str, ...]:
        return tuple(field.name for field in self.fields)


PARTITION_KEYS = ("published_year", "published_month")

ARTICLES = Table(
    name="articles",
    description="One row a document seen. It is the commit record: views join on it.",
    sort_by=("article_id",),
    partitioned=True,
    fields=(
        Field("article_id", "string", "Hash of the article's identity", "5f1c9a0e7d3b2c44", nullable=False),
        Field("identity", "string", "What identifies the article: its URL, else its text", "url:https://…"),
        Field("source", "string", "Outlet", "baosongcau.example"),
        Field("url", "string", "Canonical address", "https://baosongcau.example/kinh-te/1.html"),
        Field("title", "string", "Title", "Thu ngân sách vượt dự toán"),
        Field("lede", "string", "Opening summary", "Chín tháng đầu năm, tỉnh thu…"),
        Field("body", "string", "Clean body, paragraphs separated by a line feed", "Theo báo cáo…"),
        Field("authors", "strings", "Names in the byline", "['Lê An']"),
        Field("agency", "string", "News agency in the byline", "TTXVN"),
        Field("section", "string", "Section of the outlet", "Kinh tế"),
        Field("tags", "strings", "Tags", "['ngân sách']"),
        Field("published_at", "timestamp", "Publication, wall-clock time in Vietnam (UTC+7)", "2021-01-25 08:30"),
        Field("published_on", "date", "Publication date in Vietnam", "2021-01-25"),
        Field(
            "published_from",
            "string",
            "Where the date comes from: sidecar, record, text, url or file",
            "sidecar",
        ),
        Field("modified_at", "timestamp", "Last modification as the metadata states it", "2021-01-26 10:00"),
        Field("lang", "string", "Language of the body: vi, or und where it is another", "vi"),
        Field(
            "raw_uri",
            "string",
            "File under the raw root, with #record for a line of JSONL",
            "sample/a.jsonl#17",
            nullable=False,
        ),
        Field(
            "raw_sha256",
            "string",
            "SHA-256 of the document's bytes and its sidecar's",
            "9b2e…",
            nullable=False,
        ),
        Field("text_sha256", "string", "SHA-256 of the text with spaces folded", "77ad…", nullable=False),
        Field("encoding", "string", "Encoding found", "utf-8", nullable=False),
        Field("raw_chars", "int32", "Length of the raw text", "5513", unit="characters", nullable=False),
        Field(
            "clean_chars",
            "int32",
            "Length of title, lede and body kept",
            "4890",
            unit="characters",
            nullable=False,
        ),
        Field("facts", "int32", "Rows of this article in indicators", "24", nullable=False),
        Field("duplicate_of", "string", "article_id of the document that stands for this one", "1e0b…"),
        Field(
            "signature",
            "binary",
            "MinHash of lede and body over runs of four words, 128 32-bit integers; null for a short text",
            "…",
        ),
        Field("cleaner_version", "string", "Version of the cleaning rules", "2-3f9a2c10"),
        Field(
            "extractor_version",
            "string",
            "Version of the extraction rules; null for a duplicate",
            "2-77c01d2e",
        ),
    ),
)

INDICATORS = Table(
    name="indicators",
    description="One row a fact: one number that an article states about something measured.",
    sort_by=("article_id", "raw_start", "fact_id"),
    partitioned=True,
    fields=(
        Field("fact_id", "string", "Hash of article, span and reading", "a81f03…", nullable=False),
        Field("article_id", "string", "The article that states it", "5f1c9a0e7d3b2c44", nullable=False),
        Field("quote", "string", "The number with its modifiers and unit, verbatim", "tăng 5,4%", nullable=False),
        Field(
            "raw_start",
            "int32",
            "Start of the quote in the raw text",
            "1204",
            unit="characters",
            nullable=False,
        ),
        Field("raw_end", "int32", "End of the quote in the raw text", "1213", unit="characters", nullable=False),
        Field("sentence", "string", "The sentence that holds it", "Năm 2020, …"),
        Field("name", "string", "What is measured, as written", "giá trị sản xuất công nghiệp"),
        Field("name_start", "int32", "Start of the name in the raw text", "1150", unit="characters"),
        Field("name_end", "int32", "End of the name in the raw text", "1178", unit="characters"),
        Field("indicator", "string", "Code in the catalogue", "industry.output", sdmx="INDICATOR"),
        Field("topic", "string", "Topic of the catalogue entry", "industry"),
        Field(
            "value",
            "double",
            "Value in the unit; lower end of a range",
            "5.4",
            sdmx="OBS_VALUE",
            nullable=False,
        ),
        Field("value_max", "double", "Upper end of a range", "7.5"),
        Field("value_text", "string", "The digits as written", "5,4"),
        Field("unit", "string", "Canonical unit", "%", sdmx="UNIT_MEASURE", nullable=False),
        Field("counted", "string", "The noun counted", "lao động"),
        Field("bound", "string", "=, >, >=, <, <= or ~", "=", nullable=False),
        Field("measure", "string", "level, growth, change, share, completion or ratio", "growth", nullable=False),
        Field("base", "string", "Base of comparison: yoy, prev, plan or other", "yoy"),
        Field("base_text", "string", "The base as written", "so với cùng kỳ"),
        Field(
            "status",
            "string",
            "actual, estimate, target or forecast",
            "actual",
            sdmx="OBS_STATUS",
            nullable=False,
        ),
        Field("period", "string", "Time that the number is about", "2020", sdmx="TIME_PERIOD"),
        Field("period_start", "date", "First day of the period", "2020-01-01"),
        Field("period_end", "date", "Last day of the period", "2020-12-31"),
        Field(
            "freq",
            "string",
            "A year, S half, Q quarter, M month, D day, null for other spans",
            "A",
            sdmx="FREQ",
        ),
        Field("place", "string", "Territory, short name", "Thái Nguyên", sdmx="REF_AREA"),
        Field("place_code", "string", "GSO code of the territory, ISO 3166 for a country", "19"),
        Field("place_level", "string", "world, bloc, country, region, province, district or commune", "province"),
        Field("place_text", "string", "The place as the article writes it", "tỉnh Thái Nguyên"),
        Field("speaker", "string", "Who said it, if the sentence says", "Cục Thống kê tỉnh"),
        Field("confidence", "double", "How sure the reading is, 0 to 1", "0.93", nullable=False),
        Field("source", "string", "Outlet of the article", "baosongcau.example"),
        Field("url", "string", "Address of the article", "https://…"),
        Field("published_on", "date", "Publication date of the article", "2021-01-25"),
    ),
)

BLOCKS = Table(
    name="blocks",
    description="One row a labelled span of an article's raw text; what is between two is white space.",
    sort_by=("article_id", "block_no"),
    partitioned=True,
    fields=(
        Field("article_id", "string", "The article", "5f1c9a0e7d3b2c44", nullable=False),
        Field("block_no", "int32", "Number of the block, from 0", "3", nullable=False),
        Field("start", "int32", "Start in the raw text", "182", unit="characters", nullable=False),
        Field("end", "int32", "End in the raw text", "265", unit="characters", nullable=False),
        Field("label", "string", "title, lede, body, caption, credit, byline, …", "caption", nullable=False),
        Field(
            "reason",
            "string",
            "The rule or evidence that gave the label",
            "credit-marker: ảnh:",
            nullable=False,
        ),
        Field("text", "string", "The span", "Quang cảnh cuộc họp. Ảnh: L.A", nullable=False),
    ),
)

QUARANTINE = Table(
    name="quarantine",
    description="One row a document in raw that could not be loaded.",
    sort_by=("raw_uri", "record"),
    fields=(
        Field("raw_uri", "string", "File under the raw root", "sample/broken.jsonl", nullable=False),
        Field("record", "int64", "Line of a JSONL file, from 1", "17"),
        Field("raw_sha256", "string", "SHA-256 of the bytes read", "9b2e…"),
        Field("stage", "string", "ingest, clean or extract", "ingest", nullable=False),
        Field("reason", "string", "Code of the reason", "bad-json", nullable=False),
        Field("message", "string", "What was wrong and what to do", "line 17 is not JSON: …", nullable=False),
        Field("excerpt", "string", "The first characters", '{"id": "a…'),
    ),
)

STORIES = Table(
    name="stories",
    description="One row an article that tells the same story as another, as a wire report in several outlets does.",
    sort_by=("story_id", "article_id"),
    fields=(
        Field("article_id", "string", "The article", "5f1c9a0e7d3b2c44", nullable=False),
        Field("story_id", "string", "article_id of the earliest article of the story", "1e0b…", nullable=False),
        Field(
            "similarity",
            "double",
            "Estimated share of runs of four words in common with that one, 0 to 1",
            "0.87",
            nullable=False,
        ),
    ),
)

PROFILES = Table(
    name="profiles",
    description="One row a line that recurs over an outlet's articles, as `solieu learn` found it; cleaning takes it off.",
    sort_by=("source", "line"),
    fields=(
        Field("source", "string", "Outlet", "baosongcau.example", nullable=False),
        Field(
            "line", "string", "The line in lower case, without its outer marks", "theo dõi báo sông cầu", nullable=False
        ),
        Field("articles", "int64", "Articles of the outlet that have it", "41", unit="articles", nullable=False),
        Field("of", "int64", "Articles of the outlet", "60", unit="articles", nullable=False),
    ),
)

RUNS = Table(
    name="runs",
    description="One row a run; the only table that knows the clock.",
    sort_by=("started_at", "run_id"),
    fields=(
        Field("run_id", "string", "Identifier of the run", "0192…", nullable=False),
        Field("flow_run_id", "string", "Prefect's flow run id", "7c1f…"),
        Field("started_at", "timestamp", "Start, UTC", "2026-01-05 02:00", nullable=False),
        Field("finished_at", "timestamp", "End, UTC", "2026-01-05 02:01", nullable=False),
        Field("found", "int64", "Documents found in raw", "25", unit="documents", nullable=False),
        Field("loaded", "int64", "Documents loaded or replaced", "20", unit="documents", nullable=False),
        Field("unchanged", "int64", "Documents skipped as known", "0", unit="documents", nullable=False),
        Field("duplicates", "int64", "Documents another one stands for", "1", unit="documents", nullable=False),
        Field("quarantined", "int64", "Documents in quarantine", "4", unit="documents", nullable=False),
        Field("facts", "int64", "Facts of the documents loaded", "180", unit="facts", nullable=False),
        Field("seconds", "double", "Wall-clock time", "3.2", unit="s", nullable=False),
        Field("seconds_read", "double", "Time reading raw", "0.1", unit="s", nullable=False),
        Field("seconds_process", "double", "Time cleaning and extracting", "1.0", unit="s", nullable=False),
        Field("seconds_commit", "double", "Time writing tables", "0.4", unit="s", nullable=False),
        Field("parameters", "string", "Parameters, as JSON", '{"workers": 2}', nullable=False),
        Field("versions", "string", "Versions of Solieu and its libraries, as JSON", "{…}", nullable=False),
    ),
)

VOCABULARY_INDICATORS = Table(
    name="catalogue",
    description="The indicator catalogue.",
    sort_by=("code",),
    fields=(
        Field("code", "string", "Code", "industry.output", nullable=False),
        Field("topic", "string", "Topic", "industry", nullable=False),
        Field(
            "dimension",
            "string",
            "What its level is counted in: money, price (money, also per piece or head), share, count, area, mass, physical (any other unit of measure), yield (physical, per hectare), point, any",
            "money",
            nullable=False,
        ),
        Field("name_vi", "string", "Vietnamese name", "Giá trị sản xuất công nghiệp", nullable=False),
        Field("name_en", "string", "English name", "Industrial output", nullable=False),
        Field("synonyms", "strings", "Other wordings", "['GTSX công nghiệp']"),
        Field("references", "strings", "Codes in other systems (NSI, WDI, SDG)", "['WDI:SP.POP.TOTL']"),
    ),
)

VOCABULARY_UNITS = Table(
    name="units",
    description="Units as written, with the canonical unit and the exact factor.",
    sort_by=("written",),
    fields=(
        Field("written", "string", "As written", "tạ", nullable=False),
        Field("unit", "string", "Canonical unit", "t", nullable=False),
        Field("factor", "string", "Exact factor to the canonical unit", "0.1", nullable=False),
        Field("dimension", "string", "Dimension", "mass", nullable=False),
        Field("source", "string", "Where the factor comes from", "Nghị định 86/2012/NĐ-CP"),
    ),
)

VOCABULARY_PLACES = Table(
    name="places",
    description="Territories with codes and validity.",
    sort_by=("level", "code", "valid_from", "name"),
    fields=(
        Field("code", "string", "GSO code, or ISO 3166 alpha-2 for a country", "19", nullable=False),
        Field("name", "string", "Short name", "Thái Nguyên", nullable=False),
        Field("level", "string", "Level", "province", nullable=False),
        Field("parent", "string", "Code of the territory above", "VN"),
        Field("valid_from", "string", "First day of the territory in this shape, if known", "2025-07-01"),
        Field("valid_to", "string", "Last day", "2025-06-30"),
        Field("aliases", "strings", "Other ways to write it", "['TP.HCM']"),
    ),
)

TABLES = {
    table.name: table
    for table in (
        ARTICLES,
        INDICATORS,
        BLOCKS,
        STORIES,
        PROFILES,
        QUARANTINE,
        RUNS,
        VOCABULARY_INDICATORS,
        VOCABULARY_UNITS,
        VOCABULARY_PLACES,
    )
}


@cache
def arrow_schema(table: Table) -> pa.Schema:
    """The Arrow schema of a table, with description, unit, example and SDMX concept as field metadata."""
    import pyarrow as pa

    types: dict[str, pa.DataType] = {
        "string": pa.string(),
        "strings": pa.list_(pa.string()),
        "int32": pa.int32(),
        "int64": pa.int64(),
        "double": pa.float64(),
        "bool": pa.bool_(),
        "timestamp": pa.timestamp("us"),
        "date": pa.date32(),
        "binary": pa.binary(),
    }

    def metadata(field: Field) -> dict[str, str]:
        notes = {
            "description": field.description,
            "unit": field.unit,
            "example": field.example,
            "sdmx": field.sdmx,
        }
        return {key: value for key, value in notes.items() if value}

    return pa.schema(
        [pa.field(f.name, types[f.type], nullable=f.nullable, metadata=metadata(f)) for f in table.fields],
        metadata={"table": table.name, "description": table.description},
    )
