"""Puts the evidence of single lines and of their position together into an `Article`.

The shape that is looked for: boilerplate, title, dateline, lede, paragraphs with captions between them, byline,
then what the page adds (teasers of other articles, share bar, navigation, contact lines).
"""

from __future__ import annotations

import re
import unicodedata
from datetime import datetime
from itertools import pairwise

from flows.clean.inline import split_paragraph
from flows.clean.lines import fold, split_lines
from flows.clean.page import BY_PLACE, page_verdicts
from flows.clean.profile import Profile
from flows.clean.repetition import label_repeats, label_summaries
from flows.clean.rules import (
    SENTENCE_END,
    Byline,
    Verdict,
    byline,
    caption_verdict,
    credit_verdict,
    dateline_time,
    is_error_page,
    is_stub,
    line_verdict,
)
from flows.clean.tables import tables_of
from flows.records import KEPT_LABELS, Article, Block, Layout, Line, RawDocument, Rejected, Table
from flows.text import folded
from flows.versions import rules_version
from schemas import vocabulary

# Of what makes an article of a raw document: how it is decoded and split, too.
VERSION = rules_version(
    "ingest",
    "clean",
    vocabulary=("boilerplate.toml", "html.toml", "language.toml", "legacy-encodings.tsv", "page.toml"),
)

_LANGUAGE = vocabulary.toml("language")
_VIETNAMESE = re.compile(f"[{_LANGUAGE['vietnamese_letters'].lower()}]")
_LETTERS = re.compile(r"[^\W\d_]+")
_MIN_LETTER_SHARE: float = _LANGUAGE["min_letter_share"]

_LANGUAGE_SAMPLE, _LANGUAGE_BLOCKS = 500, 12
_LONGEST_TITLE = 220
_LONGEST_LEDE = 700
# Newlines from the end of an article to a lede below it.
_LEDE_APART = 3
# Where the lede is not there, the first line under the title is a paragraph, or the caption of the main picture.
_FEWEST_IN_CAPTION, _LONGEST_FIRST_CAPTION = 10, 100
# The items of lists on a page may well be alike.
_SHORTEST_REPEAT_ON_PAGE = 60
_CELL = Verdict("body", "table cell")
_SENTENCE_END = (".", "!", "?", "…", ":", '."', ".”", '!"', "!”")


def clean_document(document: RawDocument, profile: Profile | None = None) -> Article:
    """Clean a document, with the title and date of its metadata and what is known of its outlet.

    Raises:
        Rejected: `not-an-article` for an error page, the beginning of an article that has to be paid for, or a text
            without one paragraph.
    """
    article = label_document(document, profile)
    kept = "\n".join(article.text[b.start : b.end] for b in article.blocks if b.label in KEPT_LABELS)
    if is_error_page(document.text) or is_error_page(kept):
        raise Rejected("not-an-article", "the text is the page of an error; fetch the address again or remove it")
    if not any(block.label in ("body", "lede") for block in article.blocks):
        raise Rejected("not-an-article", "no paragraph is left after cleaning; fetch the whole page")
    if is_stub(kept, document.text):
        raise Rejected("not-an-article", "only the beginning of an article for subscribers; fetch the whole page")
    return article


def label_document(document: RawDocument, profile: Profile | None = None) -> Article:
    """As `clean_document`, of whatever the document holds: a text that is no article is labelled, too."""
    return clean_text(
        document.text,
        title=document.metadata.title,
        published_at=document.metadata.published_at,
        published_from=document.metadata.published_from,
        layout=document.layout,
        profile=profile,
    )


def clean_text(
    text: str,
    *,
    title: str | None = None,
    published_at: datetime | None = None,
    published_from: str | None = None,
    layout: Layout | None = None,
    profile: Profile | None = None,
) -> Article:
    """Label every non-blank character of `text`; offsets count characters of `text` as given.

    `layout` is what markup says of the text of a page; without it, the text has to speak for itself. `profile` are
    the lines that recur over the articles of its outlet.

    A text that is not NFC is read, but its offsets hold for the text as given.
    """
    lines = list(layout.lines) if layout else split_lines(text)
    verdicts, tables = _verdicts(text, lines, title, layout, profile)
    blocks: list[Block] = []
    signed: Byline | None = None
    bodies = [i for i, verdict in enumerate(verdicts) if verdict.label == "body"]
    for i, (line, verdict) in enumerate(zip(lines, verdicts, strict=True)):
        if verdict.label == "body" and verdict is not _CELL:
            above = lines[i - 1].text if i == bodies[0] and i and verdicts[i - 1].label == "lede" else ""
            parts, found = split_paragraph(line, first=i == bodies[0], last=i == bodies[-1], lede=above)
            blocks += parts
            signed = signed or found
        else:
            blocks.append(Block(line.start, line.end, verdict.label, verdict.reason))
            if verdict.label == "byline":
                signed = signed or byline(line.text)
    if published_at is None:
        published_at, published_from = _dateline(lines, verdicts)
    shown = next((line.text for line, v in zip(lines, verdicts, strict=True) if v.label == "title"), None)
    return Article(
        text=text,
        blocks=tuple(blocks),
        title=shown or title,
        authors=signed.authors if signed else (),
        agency=signed.agency if signed else None,
        published_at=published_at,
        published_from=published_from,
        lang=_language(text, blocks, (layout and layout.lang) or "und"),
        tables=tables,
    )


def _dateline(lines: list[Line], verdicts: list[Verdict]) -> tuple[datetime | None, str | None]:
    for line, verdict in zip(lines, verdicts, strict=True):
        if verdict.label == "dateline" and (found := dateline_time(line.text)):
            return found, "text"
    return None, None


def _language(text: str, blocks: list[Block], declared: str) -> str:
    """`vi` where the kept text is written with Vietnamese letters, else what the page declares unless it is `vi`."""
    kept = "".join([text[b.start : b.end] for b in blocks if b.label in KEPT_LABELS][:_LANGUAGE_BLOCKS])
    sample = (kept or text)[:_LANGUAGE_SAMPLE]
    other = declared if declared != "vi" else "und"
    if sample.isascii():
        return other
    sample = unicodedata.normalize("NFC", sample).lower()
    letters = sum(map(len, _LETTERS.findall(sample)))
    vietnamese = len(_VIETNAMESE.findall(sample))
    return "vi" if letters and vietnamese >= _MIN_LETTER_SHARE * letters else other


def _verdicts(
    text: str, lines: list[Line], title: str | None, layout: Layout | None, profile: Profile | None
) -> tuple[list[Verdict], tuple[Table, ...]]:
    """One verdict a line, and the tables of figures among the lines: first what markup and the lines say themselves, then what their place says."""
    if layout:
        marked = page_verdicts(layout, title)
        tables = tables_of(layout, [verdict is None for verdict in marked])
        if cells := {cell.start: cell.end for table in tables for cell in table.cells}:
            inside = -1
            for i, line in enumerate(lines):
                inside = max(inside, cells.get(line.start, -1))
                if line.end <= inside:
                    marked[i] = _CELL
        own = [
            verdict if verdict and verdict not in BY_PLACE else _own(line, profile) or verdict
            for verdict, line in zip(marked, lines, strict=True)
        ]
        _signed_last(lines, own)
        _lede(lines, own, 0)
    else:
        tables = ()
        own = [_own(line, profile) for line in lines]
        _captions_below_markers(lines, own)
        lede = _lede_at_end(text, lines, own)
        _sign_off(lines, own)
        _heading(lines, own, title, lede=lede)
        _captions_by_form(lines, own)
    label_repeats(lines, own, _SHORTEST_REPEAT_ON_PAGE if layout else 0)
    if not layout:
        label_summaries(lines, own)
    return [verdict or Verdict("body", "paragraph") for verdict in own], tables


def _own(line: Line, profile: Profile | None) -> Verdict | None:
    found = line_verdict(line.text) or credit_verdict(line.text)
    if not found and profile:
        found = profile.verdict(line.text)
    if not found and dateline_time(line.text):
        return Verdict("dateline", "date-alone")
    return found


def _captions_below_markers(lines: list[Line], own: list[Verdict | None]) -> None:
    """The line after a caption marker is the caption, and a short line before a bare credit is one too."""
    for i, verdict in enumerate(own):
        if not verdict:
            continue
        if verdict.reason.startswith("caption-marker") and i + 1 < len(lines) and len(lines[i + 1].text) <= 320:
            own[i + 1] = Verdict("caption", "after-caption-marker")
        elif verdict.label == "credit" and i and own[i - 1] is None and i > 1:
            before = lines[i - 1].text
            if len(before) < 200 and not SENTENCE_END.search(before):
                own[i - 1] = Verdict("caption", "before-credit")


def _sign_off(lines: list[Line], own: list[Verdict | None]) -> None:
    """Finds the byline that ends the article; what follows belongs to the page.

    A short line of names ends the article where what comes before it is longer than what follows.
    """
    total = sum(len(line.text) for line, verdict in zip(lines, own, strict=True) if verdict is None)
    before = 0
    signed = None
    for i, line in enumerate(lines):
        if own[i] is None:
            if i > 1 and before > 0.6 * total and byline(line.text) and not (_goes_on(lines, i) or _heads(lines, i)):
                own[i] = Verdict("byline", "name-alone")
                signed = i
                break
            before += len(line.text)
    first_share = next((i for i, v in enumerate(own) if v and v.label in ("share", "tags") and i > 1), None)
    for i in range(len(lines)):
        if own[i] is not None:
            continue
        if first_share is not None and i > first_share and len(lines[i].text) < 200 and _page_like(lines, own, i):
            own[i] = Verdict("nav", "after-share-bar")
        elif signed is not None and i > signed:
            own[i] = Verdict("teaser", "after-byline")


def _goes_on(lines: list[Line], i: int) -> bool:
    """Whether a name on a line of its own is a link within a sentence."""
    return i + 1 < len(lines) and lines[i + 1].text[0].islower() and not lines[i - 1].text.endswith(_SENTENCE_END)


def _heads(lines: list[Line], i: int) -> bool:
    """Whether a name on a line of its own heads the paragraph behind it, which speaks of it: "Thanh Hóa"."""
    return i + 1 < len(lines) and folded(lines[i].text) in folded(lines[i + 1].text)


def _lede_at_end(text: str, lines: list[Line], own: list[Verdict | None]) -> bool:
    """Some outlets put the lede last, apart from the article by more blank lines than anything else."""
    if len(lines) < 4 or own[-1] is not None or not 60 <= len(lines[-1].text) <= _LONGEST_LEDE:
        return False
    blank = [text.count("\n", before.end, line.start) for before, line in pairwise(lines)]
    if (
        blank[-1] < _LEDE_APART
        or blank[-1] <= max(blank[:-1])
        or (own[-2] and own[-2].label in ("share", "tags", "nav"))
    ):
        return False
    own[-1] = Verdict("lede", "apart-at-end")
    return True


def _captions_by_form(lines: list[Line], own: list[Verdict | None]) -> None:
    for i, line in enumerate(lines):
        if own[i] is None and (found := caption_verdict(line.text)):
            own[i] = found


def _page_like(lines: list[Line], own: list[Verdict | None], i: int) -> bool:
    """Whether no paragraph follows line `i`, so that it belongs to the foot of the page."""
    return not any(own[j] is None and len(lines[j].text) > 200 for j in range(i, len(lines)))


def _signed_last(lines: list[Line], own: list[Verdict | None]) -> None:
    """On a page, markup bounds the article, so that only its last line may be a byline by its form."""
    last = max((i for i, verdict in enumerate(own) if verdict is None), default=None)
    if last is not None and byline(lines[last].text):
        own[last] = Verdict("byline", "name-alone")


def _lede(lines: list[Line], own: list[Verdict | None], start: int) -> None:
    """The first paragraph after the title, where more follow."""
    after = [i for i in range(start, len(lines)) if own[i] is None]
    if len(after) > 1 and len(lines[after[0]].text) <= _LONGEST_LEDE:
        own[after[0]] = Verdict("lede", "after-title")


def _heading(lines: list[Line], own: list[Verdict | None], title: str | None, *, lede: bool) -> None:
    """Title and lede: the first lines of the article's own; `lede` tells that it has been found elsewhere."""
    free = [i for i, verdict in enumerate(own) if verdict is None]
    if not free:
        return
    wanted = fold(title) if title else None
    at = next((i for i in free[:4] if wanted and fold(lines[i].text) == wanted), None)
    first = free[0]
    if at is None and len(free) > 1 and _title_like(lines[first].text) and _tells(lines[first].text, wanted):
        at = first
        reason = "first-line"
    else:
        reason = "metadata"
    if at is None or not _title_like(lines[at].text):
        # The opening paragraph stands for a title in some metadata: it is text of the article all the same.
        if at is not None and len(free) > 1 and len(lines[at].text) <= _LONGEST_LEDE:
            own[at] = Verdict("lede", "metadata-title")
        elif at is None and wanted and not lede:
            _lede(lines, own, 0)
        return
    own[at] = Verdict("title", reason)
    for i in free:
        if i < at:
            own[i] = Verdict("nav", "before-title")
    if not lede:
        _lede(lines, own, at + 1)
    elif (below := next((i for i in free if i > at), None)) and _FEWEST_IN_CAPTION <= len(
        lines[below].text
    ) <= _LONGEST_FIRST_CAPTION:
        own[below] = Verdict("caption", "before-text")


def _tells(text: str, wanted: str | None) -> bool:
    """Whether a line may be the title that metadata give in a form of their own: half the words of the longer are in both."""
    if not wanted:
        return True
    shown, given = set(fold(text).split()), set(wanted.split())
    return 2 * len(shown & given) >= max(len(shown), len(given))


def _title_like(text: str) -> bool:
    return len(text) <= _LONGEST_TITLE and not text.endswith((".", ":", ";", ","))
