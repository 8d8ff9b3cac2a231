"""The record types that pass between stages: one frozen dataclass per boundary."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal, NamedTuple

Label = Literal[
    "title", "lede", "body", "caption", "credit", "byline", "dateline", "teaser",
    "share", "nav", "ad", "tags", "source", "repeat", "other",
]  # fmt: skip
KEPT_LABELS: frozenset[str] = frozenset({"title", "lede", "body"})

Stage = Literal["ingest", "clean", "extract"]
Kind = Literal["text", "page", "record"]
"""What the bytes of a document are: plain text, an HTML page, or a line of JSON."""
PAGE_TYPES: frozenset[str] = frozenset({"text/html", "application/xhtml+xml"})
"""The media types of a page."""
FileKind = Kind | Literal["archive"]
"""What a file holds: one document, or the lines of JSON or the archived responses that hold one each."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a sidecar, a JSONL record, front matter or the head of a page says of a document; times are wall-clock in Vietnam."""

    title: str | None = None
    url: str | None = None
    source: str | None = None
    published_at: datetime | None = None
    published_from: str | None = None
    modified_at: datetime | None = None
    authors: tuple[str, ...] = ()
    section: str | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Payload:
    """The undecoded bytes of one document, and where they lie.

    `record` is the line number in a JSONL file, from 1; `sidecar` the bytes of the metadata file beside it.
    """

    raw_uri: str
    sha256: str
    data: bytes
    kind: Kind
    record: int | None = None
    sidecar: bytes | None = None
    sidecar_name: str | None = None


class Element(NamedTuple):
    """A block element of a page: its tag, its class, id and the like as written, and the number of its parent.

    `span` are the columns and rows that a cell of a table takes.
    """

    tag: str
    names: str
    parent: int
    span: tuple[int, int] = (1, 1)


class Line(NamedTuple):
    """`text` is `whole[start:end]`, neither end is white space.

    On a page, `element` is the number of the innermost block element it stands in, and `linked` counts its characters
    that are links.
    """

    start: int
    end: int
    text: str
    element: int = 0
    linked: int = 0


@dataclass(frozen=True, slots=True)
class Layout:
    """What markup says beside the text; `elements` stand in the order of the page, the root first.

    `lang` is the language that the page declares.
    """

    elements: tuple[Element, ...]
    lines: tuple[Line, ...]
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class RawDocument:
    """A decoded document. `text` is NFC; every later offset counts its characters.

    The text of an HTML page is its rendition, with its `layout`.
    """

    raw_uri: str
    sha256: str
    text: str
    encoding: str
    metadata: Metadata = field(default_factory=Metadata)
    record: int | None = None
    layout: Layout | None = None


@dataclass(frozen=True, slots=True)
class Rejection:
    """A document that could not be loaded; becomes a row of `quarantine`."""

    raw_uri: str
    stage: Stage
    reason: str
    message: str
    record: int | None = None
    sha256: str | None = None
    excerpt: str | None = None


class Rejected(Exception):
    """Raised inside a stage for a document that cannot go on; `reason` is a code, `message` says what to do."""

    def __init__(self, reason: str, message: str) -> None:
        super().__init__(message)
        self.reason = reason
        self.message = message


class Block(NamedTuple):
    """A labelled span `text[start:end]`; `reason` names the rule and the evidence."""

    start: int
    end: int
    label: Label
    reason: str


class Cell(NamedTuple):
    """A cell `text[start:end]` of a table, empty perhaps, at the first of the columns and rows that it takes."""

    start: int
    end: int
    row: int
    column: int
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """A table of figures in the order of its rows; `heads` rows of heads stand on top, `caption` is above or in it."""

    cells: tuple[Cell, ...]
    heads: int
    caption: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """A text with every non-blank character in exactly one block; the cells of its `tables` are blocks of the body."""

    text: str
    blocks: tuple[Block, ...]
    title: str | None = None
    authors: tuple[str, ...] = ()
    agency: str | None = None
    published_at: datetime | None = None
    published_from: str | None = None
    lang: str = "vi"
    tables: tuple[Table, ...] = ()

    def labelled(self, label: Label) -> list[str]:
        """The texts of all blocks with this label, in order."""
        return [self.text[b.start : b.end] for b in self.blocks if b.label == label]

    @property
    def lede(self) -> str | None:
        return " ".join(self.labelled("lede")) or None

    @property
    def body(self) -> str:
        return "\n".join(self.labelled("body"))

    @property
    def published_on(self) -> date | None:
        return self.published_at.date() if self.published_at else None


@dataclass(frozen=True, slots=True)
class Fact:
    """One number that an article states, read in full; `text[start:end] == quote`.

    `value` is in `unit` (money in full units); a range has its lower end in `value` and its upper end in
    `value_max`. `evidence` maps a field to what set it, for `--explain`.
    """

    start: int
    end: int
    quote: str
    sentence_start: int
    sentence_end: int
    name: str | None
    name_start: int | None
    name_end: int | None
    value: float
    value_max: float | None
    value_text: str
    unit: str
    counted: str | None
    bound: str
    measure: str
    base: str | None
    base_text: str | None
    status: str
    period: str | None
    place: str | None
    place_code: str | None
    place_level: str | None
    place_text: str | None
    speaker: str | None
    indicator: str | None
    topic: str | None
    confidence: float
    evidence: tuple[tuple[str, str], ...] = ()
