"""How pages set text is no part of what it says: it is read with plain spaces, dashes and brackets.

That is with single spaces for doubled and no-break ones, without characters that have no width and spaces inside
brackets, with the space that is missing behind a comma or before a bracket, with two kinds of dashes and with the
marks of tones where new spelling has them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from flows.extract.offsets import move_article, move_fact
from flows.records import Article, Fact
from flows.text import new_tones

_PLAIN = {
    **dict.fromkeys("\t\xa0\u2007\u2009\u202f", " "),
    **dict.fromkeys("\u2010\u2011\u2212", "-"),
    **dict.fromkeys("\u2012\u2014\u2015", "–"),
}
_ODD = re.compile(f"[{''.join(_PLAIN)}]")
_PLAIN_CHARACTERS = str.maketrans(_PLAIN)
# Soft hyphens, zero-width spaces and joiners, byte order marks.
_NO_WIDTH = "\u00ad\u200b-\u200d\u2060\ufeff"
# "thu ngân sách tăng,chi ngân sách giảm", "tăng 5%,giảm 2%"; "2,5" is a number.
_JOINED = r"[,;](?:(?=[^\W\d])(?<=[\w%)][,;])|(?=\d)(?<=[^\W\d][,;]|[%)][,;]))"
# "5tỷ đồng", "20tấn"
_UNIT_JOINED = r"\d(?=(?:tỷ|tỉ|triệu|nghìn|ngàn|tấn|đồng|người|hộ)(?!\w))"
# Each begins with what is quick to find; what stands before it is looked at afterwards. A group is what gives way.
_EDIT = re.compile(
    # "đạt 151,98  tỷ USD"; wider gaps part columns.
    rf" (?<=\S )(?P<surplus>[ {_NO_WIDTH}]{{1,3}})(?=\S)"
    rf"|(?P<no_width>[{_NO_WIDTH}]+)"
    # "( 20,7 % )", "tăng 5% , giảm 2%", "8,7 % và 6,4 %"
    r"|\((?P<opened> )(?=\S)|(?P<closed> )(?:(?<=\S )(?=\)|[,;:]\s)|(?<=\d )(?=%))"
    rf"|{_JOINED}(?P<behind>)"
    rf"|{_UNIT_JOINED}(?P<beside>)"
    # "tăng 5 phần trăm"
    r"|(?P<percent> phần trăm)(?!\w)(?<=\d phần trăm)"
    # "12 dự án(tăng 20%)", "còn 27,8%(2015)", but "cả nước(1)" has a footnote
    r"|(?P<before>)\((?<=[\w%]\()(?=[^\W\d]|\d[\d.,]*(?:\s?%|\s[^\W\d]|\s?[-–]\s?\d)|\d{4}\))"
)
_PUT = {"behind": " ", "before": " ", "beside": " ", "percent": "%"}
# Most texts have none of what is edited, which is sooner seen than looked for.
_AROUND_SPACES = ("  ", "( ", " )", " ,", " ;", " :", " %", " phần trăm")
_WITHOUT_SPACES = re.compile(rf"[{_NO_WIDTH}]|{_UNIT_JOINED}|{_JOINED}|\((?<=[\w%]\()")


@dataclass(frozen=True, slots=True)
class Edits:
    """What was changed: where each edit `ends` in the text as written and in the `plain` one, and how many characters are `gone` by it."""

    ends: Sequence[int]
    plain: Sequence[int]
    gone: Sequence[int]

    def to_plain(self, at: int) -> int:
        """Where an offset of the text as written stands in the plain text; what stands within an edit, behind it."""
        passed = bisect_right(self.ends, at)
        plain = at - (self.gone[passed - 1] if passed else 0)
        return min(plain, self.plain[passed]) if passed < len(self.ends) else plain

    def to_written(self, at: int) -> int:
        """Where an offset of the plain text stands in the text as written."""
        passed = bisect_right(self.plain, at)
        return at + (self.gone[passed - 1] if passed else 0)


def plain_text(text: str) -> tuple[str, Edits]:
    """`text` as it is read, and what was changed for it."""
    if _ODD.search(text):
        text = text.translate(_PLAIN_CHARACTERS)
    pieces: list[str] = []
    ends: list[int] = []
    plain: list[int] = []
    gone: list[int] = []
    by = at = 0
    calls = any(around in text for around in _AROUND_SPACES) or _WITHOUT_SPACES.search(text)
    for edit in _EDIT.finditer(text) if calls else ():
        kind = edit.lastgroup or ""
        put = _PUT.get(kind, "")
        start, end = edit.span(kind)
        pieces += (text[at:start], put)
        at = end
        by += end - start - len(put)
        # A sign stands for the last character of its words, a space that was missing for none.
        last = end - 1 if start < end and put else end
        ends.append(last)
        plain.append(last - by)
        gone.append(by)
    return new_tones("".join([*pieces, text[at:]]) if ends else text), Edits(ends, plain, gone)


def plain_article(article: Article) -> tuple[Article, Edits] | None:
    """The article with its plain text, and what was changed for it; None where it is written so."""
    text, edits = plain_text(article.text)
    return None if text == article.text else (move_article(article, text, edits.to_plain), edits)


def as_written(fact: Fact, text: str, edits: Edits) -> Fact:
    """A fact of the plain text with the offsets of `text`, and its quote and name in the characters that stand there."""
    moved = move_fact(fact, edits.to_written)
    named = moved.name_start is not None
    return replace(
        moved,
        quote=text[moved.start : moved.end],
        name=text[moved.name_start : moved.name_end] if named else moved.name,
    )
