"""A title that its text does not show, as a field of a record gives it, is read in front of the text."""

from __future__ import annotations

from dataclasses import replace

from flows.records import Article, Block, Fact, Table
from flows.text import folded


def apart(article: Article) -> str | None:
    """The title of an article whose text neither marks nor says it."""
    if article.title is None or any(block.label == "title" for block in article.blocks):
        return None
    title = " ".join(article.title.split())
    return title if title and folded(title) not in folded(" ".join((article.lede or "").split())) else None


def headed(article: Article, title: str) -> Article:
    """The article with the title as the first line of its text."""
    by = len(title) + 1
    return replace(
        article,
        text=f"{title}\n{article.text}",
        blocks=(
            Block(0, len(title), "title", "metadata"),
            *(block._replace(start=block.start + by, end=block.end + by) for block in article.blocks),
        ),
        tables=tuple(_moved_table(table, by) for table in article.tables),
    )


def _moved_table(table: Table, by: int) -> Table:
    return replace(
        table,
        cells=tuple(cell._replace(start=cell.start + by, end=cell.end + by) for cell in table.cells),
        caption=(table.caption[0] + by, table.caption[1] + by) if table.caption else None,
    )


def unheaded(fact: Fact, title: str) -> Fact:
    """A fact of the headed article with the offsets of the article as it was."""
    by = len(title) + 1
    return replace(
        fact,
        start=fact.start - by,
        end=fact.end - by,
        sentence_start=fact.sentence_start - by,
        sentence_end=fact.sentence_end - by,
        name_start=None if fact.name_start is None else fact.name_start - by,
        name_end=None if fact.name_end is None else fact.name_end - by,
    )
