"""A title that its text does not show, as a field of a record gives it, is read in front of the text."""

from __future__ import annotations

from dataclasses import replace

from flows.extract.offsets import move_article, move_fact
from flows.records import Article, Block, Fact
from flows.text import folded


def apart(article: Article) -> str | None:
    """The title of an article whose text neither marks nor says it."""
    if article.title is None or any(block.label == "title" for block in article.blocks):
        return None
    title = " ".join(article.title.split())
    return title if title and folded(title) not in folded(" ".join((article.lede or "").split())) else None


def headed(article: Article, title: str) -> Article:
    """The article with the title as the first line of its text."""
    below = move_article(article, f"{title}\n{article.text}", lambda at: at + len(title) + 1)
    return replace(below, blocks=(Block(0, len(title), "title", "metadata"), *below.blocks))


def unheaded(fact: Fact, title: str) -> Fact:
    """A fact of the headed article with the offsets of the article as it was."""
    return move_fact(fact, lambda at: at - len(title) - 1)
