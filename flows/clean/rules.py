"""What single lines tell by themselves: the rules of `schemas/vocab/boilerplate.toml`, compiled once."""

from __future__ import annotations

import re
from datetime import datetime
from typing import NamedTuple, cast

from flows.dates import find_time
from flows.records import Label
from flows.text import CAPITALS, lower
from schemas import vocabulary

_RULES = vocabulary.toml("boilerplate")


class Verdict(NamedTuple):
    label: Label
    reason: str


_LINE_RULES: list[tuple[Label, str, list[str]]] = [
    (cast(Label, label), rule, patterns) for label, rules in _RULES["line"].items() for rule, patterns in rules.items()
]
_LINE = re.compile("|".join(f"({'|'.join(f'(?:{p})' for p in patterns)})" for _, _, patterns in _LINE_RULES))
"""One group a rule, the first that holds of a line."""
# Both are for lower case: to ignore the case of accented letters costs a search many times as much.
_CREDIT = re.compile("|".join(_RULES["credit"]["marks"]))
_LONGEST_CAPTION: int = _RULES["credit"]["longest_caption"]

_NAME_WORD = rf"[{CAPITALS}][\w'’.]*"
_PERSON = rf"{_NAME_WORD}(?: {_NAME_WORD}){{0,4}}"
PEOPLE = rf"{_PERSON}(?: ?(?:[-–,/&]|và) ?{_PERSON}){{0,4}}"
_AGENCY = "|".join(_RULES["byline"]["agencies"])
_BYLINE_MARK = "|".join(_RULES["byline"]["marks"])
_COMPILED = rf"(?: ?\((?i:{'|'.join(_RULES['byline']['compiled'])})\)| [Tt]ổng hợp)?"
_BYLINE = re.compile(
    rf"(?:(?i:{_BYLINE_MARK})\s*)?(?P<people>{PEOPLE})(?:\s*(?:\(\s*(?:(?i:theo)\s+)?(?P<agency>{_AGENCY})\s*\)|/(?P<agency2>{_AGENCY})))?{_COMPILED}"
)
INITIALS = re.compile(rf"(?:[{CAPITALS}]\.)+[{CAPITALS}]\w*")
"""How staff sign: `P.V`, `N.Mạnh`."""
_AGENCY_ONLY = re.compile(rf"\(?(?:(?i:theo)\s+)?(?P<agency>{_AGENCY})\)?")
_LONGEST_BYLINE: int = _RULES["byline"]["longest"]

_WEEKDAY = re.compile("|".join(_RULES["dateline"]["weekdays"]), re.I)
_DATE_ONLY = re.compile(
    r"(?:(?:cập nhật|ngày|xuất bản|đăng)[ :]*)*(?:[\w ]+, ?)?(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}"
    r"[ ,|–-]*(?:(?:lúc )?\d{1,2}[:hg]\d{2}(?::\d{2})?)?(?: ?(?:am|pm))?[ |]*(?:\(?(?:gmt|utc) ?\+?7\)?)?"
    r"|(?:lúc )?\d{1,2}[:hg]\d{2}[ ,|–-]+(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}.{0,12}",
    re.I,
)
_LONGEST_DATELINE: int = _RULES["dateline"]["longest"]


def _marks(words: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.,])(?:{'|'.join(map(re.escape, words))})", re.I)


_ERROR = _marks(_RULES["page"]["error_marks"])
_LONGEST_ERROR_PAGE: int = _RULES["page"]["longest_error_page"]
_STUB = _marks(_RULES["page"]["stub_marks"])
_LONGEST_STUB: int = _RULES["page"]["longest_stub"]

# Every line rule either starts with one of these or is short; a long paragraph is not matched against the rules.
_LONGEST_BOILERPLATE = 400


def _excerpt(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"


def line_verdict(text: str) -> Verdict | None:
    """The label that a line gives itself, wherever it stands; None for one that might be the article's own."""
    if len(text) > _LONGEST_BOILERPLATE:
        return None
    found = _LINE.fullmatch(lower(text))
    if not found or found.lastindex is None:
        return None
    label, rule, _ = _LINE_RULES[found.lastindex - 1]
    return Verdict(label, f"{rule}: {_excerpt(text)}")


def credit_verdict(text: str) -> Verdict | None:
    """A caption with its credit on one line, or a bare credit."""
    if len(text) > _LONGEST_CAPTION:
        return None
    found = _CREDIT.search(lower(text))
    if not found or _sentences_after(text, found.end()):
        return None
    label: Label = "credit" if found.start() <= 1 else "caption"
    return Verdict(label, f"credit-mark: {_excerpt(text[found.start() :])}")


_CAPTION = _RULES["caption"]
_NO_ABBREVIATION = "".join(rf"(?<!\b{word}\.)" for word in _CAPTION["abbreviations"])
SENTENCE_END = re.compile(rf"[.!?…”\")](?=\s*[{CAPITALS}“\"]|\s+\d){_NO_ABBREVIATION}\s*")
"""Where another sentence follows; a capital after the points of initials looks the same."""

_OPENING = re.compile("|".join(_CAPTION["openings"]))
POSITION = re.compile(rf"\({_CAPTION['positions']}\)")
"""Who stands where in a picture: `(thứ hai từ phải sang)`."""

_PART = r"[^.!?:;,%]"
SCENE_ACTS: tuple[str, ...] = tuple(f" {act} " for act in _CAPTION["acts"])
SCENE = re.compile(
    rf"(?!Đó |Đây |Thông tin |Theo |Trước |Sau )[{CAPITALS}]{_PART}{{5,110}}?"
    rf"(?:{'|'.join(SCENE_ACTS)}){_PART}{{0,80}}?(?:tại|trong|ở) (?:{'|'.join(_CAPTION['occasions'])})\b{_PART}{{0,50}}\.?"
)
"""A sentence that shows somebody doing what is photographed on an occasion."""

_LONGEST_CAPTION_BY_FORM = 200


def caption_verdict(text: str) -> Verdict | None:
    """A line of one sentence that is written like the caption of a picture."""
    if len(text) > _LONGEST_CAPTION_BY_FORM or SENTENCE_END.search(text):
        return None
    if found := _OPENING.match(lower(text)) or POSITION.search(text):
        return Verdict("caption", f"caption-form: {found.group()}")
    return Verdict("caption", "scene") if SCENE.fullmatch(text) else None


_GOES_ON = re.compile(r"[.)]\s+\S+\s\S")


def _sentences_after(text: str, at: int) -> bool:
    """Whether running text follows a credit: then it stands inside a paragraph."""
    return len(text) - at > 60 or _GOES_ON.search(text, at) is not None


def dateline_time(text: str) -> datetime | None:
    """The publication time of a line that holds nothing but a date, with weekday and hour perhaps."""
    if len(text) > _LONGEST_DATELINE:
        return None
    if _DATE_ONLY.fullmatch(text) or (_WEEKDAY.match(text) and len(text) < 60):
        return find_time(text)
    return None


class Byline(NamedTuple):
    authors: tuple[str, ...]
    agency: str | None


def byline(text: str) -> Byline | None:
    """Authors and agency of a line that holds nothing else: `Lê An - Hà Vy (TTXVN)`."""
    if len(text) > _LONGEST_BYLINE or (text.endswith((".", ":", "!", "?")) and not text.endswith(").")):
        return None
    text = text.rstrip(" –-")
    if only := _AGENCY_ONLY.fullmatch(text):
        return Byline((), only["agency"])
    match = _BYLINE.fullmatch(text)
    if not match or any(ch.isdigit() for ch in match["people"]):
        return None
    people = tuple(p.strip() for p in re.split(r"\s*(?:[-–,/&]|\bvà\b)\s*", match["people"]) if p.strip())
    if all(len(p.split()) == 1 for p in people) and not match["agency"] and not INITIALS.fullmatch(text):
        return None
    return Byline(people, match["agency"] or match["agency2"])


def is_error_page(text: str) -> bool:
    """Whether a short text is the page of an HTTP error or of a removed article."""
    return len(text) <= _LONGEST_ERROR_PAGE and _ERROR.search(text) is not None


def is_stub(kept: str, text: str) -> bool:
    """Whether so little is kept of a page because the rest of its article is for subscribers."""
    return len(kept) <= _LONGEST_STUB and _STUB.search(text) is not None
