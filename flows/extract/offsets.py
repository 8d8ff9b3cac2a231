"""Articles and facts whose text is read in another form: each offset moved to where its character stands there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from flows.records import Article, Fact

# From an offset of one form of a text to that of the other.
Moved = Callable[[int], int]


def move_article(article: Article, text: str, moved: Moved) -> Article:
    """The article with another form of its text, where `moved` says each of its offsets stands."""
    return replace(
        article,
        text=text,
        blocks=tuple(block._replace(start=moved(block.start), end=moved(block.end)) for block in article.blocks),
        tables=tuple(
            replace(
                table,
                cells=tuple(cell._replace(start=moved(cell.start), end=moved(cell.end)) for cell in table.cells),
                caption=(moved(table.caption[0]), moved(table.caption[1])) if table.caption else None,
            )
            for table in article.tables
        ),
    )


def move_fact(fact: Fact, moved: Moved) -> Fact:
    """The fact with each of its offsets where `moved` says; an end moves with the character before it."""
    return replace(
        fact,
        start=moved(fact.start),
        end=moved(fact.end - 1) + 1,
        sentence_start=moved(fact.sentence_start),
        sentence_end=moved(fact.sentence_end - 1) + 1,
        name_start=None if fact.name_start is None else moved(fact.name_start),
        name_end=None if fact.name_end is None else moved(fact.name_end - 1) + 1,
    )
