"""Learns what recurs over the articles of each outlet in a warehouse, and keeps it there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection

from flows.clean.profile import Profile, learn
from flows.load import parquet
from flows.load.commit import Commit, recover
from flows.load.partitions import read_columns
from flows.load.store import Store
from schemas.tables import ARTICLES, BLOCKS, PROFILES, STORIES

_FILE = f"{PROFILES.name}/part-0000.parquet"


def read_profiles(store: Store) -> dict[str, Profile]:
    """The profiles that a warehouse keeps, by source."""
    if not store.exists(_FILE):
        return {}
    lines: dict[str, dict[str, int]] = defaultdict(dict)
    articles: dict[str, int] = {}
    for row in parquet.read_as(PROFILES, store.read(_FILE)).to_pylist():
        lines[row["source"]][row["line"]] = row["articles"]
        articles[row["source"]] = row["of"]
    return {source: Profile(source, articles[source], found) for source, found in lines.items()}


def learn_profiles(store: Store, sources: Collection[str] = ()) -> dict[str, Profile]:
    """Learn the profiles of `sources` (all, where none is named) from the articles held, and store them.

    The profile of a source is a function of its articles alone, not of their order or of what was learned before. Of
    the articles of one story one counts, so that a report printed twice teaches nothing. Call it inside
    `store.lock()`; the next run cleans the articles of the sources again whose profile changed.
    """
    recover(store)
    profiles = read_profiles(store)
    texts = _texts(store)
    for source in sources or {*texts, *profiles}:
        profiles.pop(source, None)
        if found := learn(source, texts.get(source, {}).values()):
            profiles[source] = found
    rows = [
        {"source": source, "line": line, "articles": count, "of": profile.articles}
        for source, profile in profiles.items()
        for line, count in profile.lines.items()
    ]
    commit = Commit(store)
    commit.put(_FILE, parquet.to_bytes(PROFILES, parquet.to_arrow(PROFILES, rows)))
    commit.apply()
    return profiles


def _texts(store: Store) -> dict[str, dict[str, list[str]]]:
    """For every source its stories, each with the lines of its article that has the smallest id."""
    stories = {
        row["article_id"]: row["story_id"]
        for rows in read_columns(store, STORIES, ["article_id", "story_id"])
        for row in rows.to_pylist()
    }
    source_of: dict[str, str] = {}
    for rows in read_columns(store, ARTICLES, ["article_id", "source", "duplicate_of"]):
        for row in rows.to_pylist():
            if row["source"] and not row["duplicate_of"]:
                source_of[row["article_id"]] = row["source"]
    told_by: dict[tuple[str, str], str] = {}
    for article_id, source in source_of.items():
        key = source, stories.get(article_id, article_id)
        told_by[key] = min(told_by.get(key, article_id), article_id)
    first = set(told_by.values())
    texts: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for rows in read_columns(store, BLOCKS, ["article_id", "text"]):
        for row in rows.to_pylist():
            if row["article_id"] in first:
                texts[source_of[row["article_id"]]][row["article_id"]].append(row["text"])
    return texts
