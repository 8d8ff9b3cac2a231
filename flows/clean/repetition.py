"""Lines that say again what their article says elsewhere: titles shown twice, captions made of a paragraph's words."""

from __future__ import annotations

import re

from flows.clean.lines import fold
from flows.clean.rules import SENTENCE_END, Verdict
from flows.records import Line

_WORD = re.compile(r"\w+")
# A line of one sentence with at least so many words, of which another line holds so great a share, and every number.
_SHORTEST_SUMMARY, _LONGEST_SUMMARY = 40, 140
_FEWEST_WORDS = 8
_SHORTEST_LEDE = 60
_MARKS = re.compile(r"[^\w\s(“]*")
_SHARED = 0.75
_SHORTEST_PART_OF_TITLE = 20
# Longer lines repeat to the letter or not at all.
_LONGEST_FOLDED = 400


def label_repeats(lines: list[Line], own: list[Verdict | None], shortest: int) -> None:
    """A line of at least `shortest` characters that says again what an earlier line of the article said in full."""
    seen: set[str] = set()
    title = ""
    for i, line in enumerate(lines):
        verdict = own[i]
        if verdict and verdict.label not in ("title", "lede"):
            continue
        key = fold(line.text) if len(line.text) <= _LONGEST_FOLDED else line.text
        if verdict is None:
            reason = ""
            if len(key) >= shortest and key in seen:
                reason = "same-line-above"
            elif len(key) >= max(shortest, _SHORTEST_PART_OF_TITLE) and key in title:
                reason = "part-of-title"
            # What goes on in small letters is a sentence that a link was broken out of.
            if reason and (i + 1 == len(lines) or not lines[i + 1].text[0].islower()):
                own[i] = Verdict("repeat", reason)
        elif verdict.label == "title":
            title = key
        seen.add(key)


def said_again(text: str, lede: str) -> int:
    """Where `text` goes on after saying `lede`, whatever space stands around its marks; 0 where it does not say it."""
    if len(lede) < _SHORTEST_LEDE or text[:1] != lede[:1]:
        return 0
    end = 0
    found = _WORD.finditer(text)
    for word in _WORD.finditer(lede):
        match = next(found, None)
        if match is None or match.group() != word.group():
            return 0
        end = match.end()
    marks = _MARKS.match(text, end)
    return marks.end() if marks and (marks.end() == len(text) or marks.group().strip(",;–-")) else 0


def label_summaries(lines: list[Line], own: list[Verdict | None]) -> None:
    """One sentence alone on a line whose words and figures are all but all in one longer line: a caption.

    Measured on 2,000 articles, what is so made of another paragraph is a caption or a quote pulled out of it; its
    figures are read where they are said in full.
    """
    candidates = [i for i, line in enumerate(lines) if own[i] is None and _may_summarise(line.text)]
    if not candidates:
        return
    lower = [line.text.lower() if own[i] is None else "" for i, line in enumerate(lines)]
    for i in candidates:
        words = set(_WORD.findall(lower[i]))
        if len(words) >= _FEWEST_WORDS and any(
            len(other) > len(lower[i]) and _says(other, words) for j, other in enumerate(lower) if j != i
        ):
            own[i] = Verdict("caption", "says-again")


def _says(text: str, words: set[str]) -> bool:
    """Whether enough of `words`, and all that are figures, are words of `text`."""
    missing = int((1 - _SHARED) * len(words))
    for word in words:
        # To find a word within another is quick, and rules most texts out.
        if word not in text:
            missing -= 1
            if missing < 0 or word.isdigit():
                return False
    there = set(_WORD.findall(text))
    return len(words & there) >= _SHARED * len(words) and all(word in there for word in words if word.isdigit())


def _may_summarise(text: str) -> bool:
    return (
        _SHORTEST_SUMMARY <= len(text) <= _LONGEST_SUMMARY
        and text[0].isupper()
        and not SENTENCE_END.search(text)
        and not text.endswith(":")
    )
