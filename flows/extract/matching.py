"""Finds whole words in one pass over a text (Aho-Corasick), however many words there are."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Generic, TypeVar

import ahocorasick

T = TypeVar("T")


class WordFinder(Generic[T]):
    """Words and phrases with a value each. A hit stands between characters that are no letters or digits."""

    def __init__(self, words: Mapping[str, T]) -> None:
        self._automaton = ahocorasick.Automaton()
        for word, value in words.items():
            self._automaton.add_word(word, (len(word), value))
        self._automaton.make_automaton()

    def all(self, text: str, start: int, end: int) -> Iterator[tuple[int, int, T]]:
        """Every hit in `text[start:end]`, also those inside others: start, end, value."""
        for last, (length, value) in self._automaton.iter(text, start, end):
            first, stop = last - length + 1, last + 1
            if not (first > 0 and text[first - 1].isalnum()) and not (stop < len(text) and text[stop].isalnum()):
                yield first, stop, value

    def longest(self, text: str, start: int, end: int) -> list[tuple[int, int, T]]:
        """Hits from left to right, the longest where several begin together, none inside another."""
        hits = sorted(self.all(text, start, end), key=lambda hit: (hit[0], -hit[1]))
        kept: list[tuple[int, int, T]] = []
        for hit in hits:
            if not kept or hit[0] >= kept[-1][1]:
                kept.append(hit)
        return kept

    def starts(self, text: str) -> list[int]:
        """Where hits begin, in order."""
        return sorted(start for start, _, _ in self.all(text, 0, len(text)))

    def count(self, text: str) -> int:
        return sum(1 for _ in self.all(text, 0, len(text)))


def any_between(positions: Sequence[int], start: int, end: int) -> bool:
    """Whether one of the ordered positions lies in `start:end`."""
    at = bisect_left(positions, start)
    return at < len(positions) and positions[at] < end


def words(listed: Iterable[str]) -> WordFinder[str]:
    """A finder whose values are the words themselves."""
    return WordFinder({word: word for word in listed})
