"""Boilerplate inside a paragraph: text that was flattened into one line keeps captions, teasers and bylines in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from flows.clean.repetition import said_again
from flows.clean.rules import INITIALS, PEOPLE, POSITION, SCENE, SCENE_ACTS, SENTENCE_END, Byline, Verdict, byline
from flows.records import Block, Line
from flows.text import CAPITALS
from schemas import vocabulary

_RULES = vocabulary.toml("boilerplate")
_TEASER_MARK = re.compile(r">>|»|►|Xem t(?:iếp|hêm ?:)")
_LONGEST_TEASER = 400
# Patterns begin with what is rare and quick to find; what has to stand before it is looked at afterwards.
_HEADLINE = re.compile(rf"\[[{CAPITALS}0-9][^\[\]]{{25,160}}\](?=\s|$)")
_WORD = rf"[{CAPITALS}][\w/]*"
_BRACKETED_CREDIT = re.compile(rf"\((?:{_RULES['credit']['bracketed']})[^()]{{0,80}}\)")
_CREDIT = re.compile(
    rf"{_RULES['credit']['open']}(?P<who>(?:[{CAPITALS}]\.)+(?:[{CAPITALS}](?!\w))?|{_WORD}(?: {_WORD}){{0,3}})\.?"
)
_STOCK = re.compile(rf"(?:{_RULES['credit']['stock']})(?=\s+[“\"]?[{CAPITALS}])")
_SIGNED = re.compile(rf"(?<=\S )(?:{INITIALS.pattern} )*{INITIALS.pattern}$")
_LONGEST_SIGNATURE = 20
_LAST_SENTENCE = re.compile(r"[.!?…”\"')\]]\s*")
_SOURCE = re.compile(
    rf"(?:{PEOPLE}(?: ?[-–] ?| ))?(?:[Ll]ược |[Dd]ịch )?[Tt]heo [^\s,;:()]+(?: [^\s,;:()]+){{0,5}}(?: ?\([^()]{{1,40}}\))?|Nguồn ?: ?\S[^.]{{1,50}}(?:\.\w{{2,4}})?"
)
_OPENER = "|".join(_RULES["inline"]["openers"])
_TRAILING_OPENER = re.compile(rf" (?:{_OPENER}|Ông|Bà|Anh|Chị)$")
_UNSTOPPED = re.compile(
    rf"[{CAPITALS}](?:[^.!?:…;]|(?<=\d)\.(?=\d)){{15,160}}?[^\s.,;:!?…”\"–(-](?= +(?:{_OPENER})(?:,| [^\W{CAPITALS}]))"
)
# Behind the gap a sentence begins, "Bên cạnh đó …", and no name of many words that a link set apart, "Hà Nội".
_GAP = re.compile(rf"(?<! )  +(?=[{CAPITALS}][^\W{CAPITALS}]* [^\W{CAPITALS}])")
_ENDS_NO_CAPTION = frozenset(_RULES["inline"]["ends_no_caption"])
_BEFORE_GAP = re.compile(rf"[{CAPITALS}](?:[^.!?:…;\[\]]|(?<=\d)\.(?=\d)){{39,160}}[^\s.,;:!?…”\"–(-]")

_FLATTENED = 600
"""Characters from which a paragraph is taken for several, put into one line."""
_LONGEST_CAPTION = 260
_CLOSED = (".", "!", "?", "…", "”", '"')


class _Cut(NamedTuple):
    start: int
    end: int
    verdict: Verdict


def split_paragraph(line: Line, *, first: bool, last: bool, lede: str = "") -> tuple[list[Block], Byline | None]:
    """The blocks of a body line, perhaps the `first` or `last` of its article, and the byline found at its end.

    `lede` is what stands above the line, which may begin with saying it again.
    """
    text = line.text
    end = len(text)
    tail: list[_Cut] = []
    found: Byline | None = None
    teaser = _TEASER_MARK.search(text)
    if teaser and teaser.start() > 0 and end - teaser.start() < _LONGEST_TEASER:
        tail.append(_Cut(teaser.start(), end, Verdict("teaser", f"teaser-mark: {teaser.group()}")))
        end = len(text[: teaser.start()].rstrip())
    if last and (initials := _SIGNED.search(text, max(0, end - _LONGEST_SIGNATURE), end)):
        found = byline(text[initials.start() : end])
        tail.insert(0, _Cut(initials.start(), end, Verdict("byline", "initials-at-end")))
        end = len(text[: initials.start()].rstrip())
    if last and not found:
        after = [m.end() for m in _LAST_SENTENCE.finditer(text, max(0, end - 90), end) if m.end() < end]
        found = byline(text[after[-1] : end]) if after else None
        cut, verdict = (after[-1], Verdict("byline", "name-at-end")) if found else _source(text, after, end)
        if verdict:
            tail.insert(0, _Cut(cut, end, verdict))
            end = len(text[:cut].rstrip())
    cuts = _within(text, end, first=first)
    if again := min(said_again(text, lede), end):
        cuts = [_Cut(0, again, Verdict("repeat", "lede-again")), *(cut for cut in cuts if cut.start >= again)]
    return _blocks(line, cuts, end, tail), found


def _source(text: str, starts: list[int], end: int) -> tuple[int, Verdict | None]:
    start = next((start for start in reversed(starts) if _SOURCE.fullmatch(text, start, end)), end)
    return start, Verdict("source", "source-at-end") if start < end else None


def _within(text: str, end: int, *, first: bool) -> list[_Cut]:
    """What is cut out of running text before `end`, in order and without overlap."""
    found = list(_credits(text, end))
    if stock := _STOCK.match(text, 0, end):
        found.append(_Cut(0, stock.end(), Verdict("credit", "stock-photo")))
    if "[" in text:
        found += [
            _Cut(m.start(), m.end(), Verdict("teaser", "headline-in-brackets"))
            for m in _HEADLINE.finditer(text, 0, end)
            if text[: m.start()].rstrip().endswith(_CLOSED)
        ]
    if end >= _FLATTENED:
        found += _flattened(text, end, first=first)
    if not found:
        return found
    out: list[_Cut] = []
    for cut in sorted(found, key=lambda cut: (cut.start, -cut.end)):
        if not out or cut.start >= out[-1].end:
            out.append(cut)
    return out


def _credits(text: str, end: int) -> Iterator[_Cut]:
    """Photo credits, with the sentence before them where it is their caption."""
    found = [(m.start(), m.end(), True) for m in _BRACKETED_CREDIT.finditer(text, 0, end)]
    if "nh:" in text or "nh :" in text or "Đồ h" in text:
        found += [(m.start(), _end_of_name(text, m), False) for m in _CREDIT.finditer(text, 0, end)]
    at = 0
    for start, stop, bracketed in sorted(found):
        caption = _caption_start(text, at, start) if not bracketed or end >= _FLATTENED else None
        if caption is None:
            yield _Cut(start, stop, Verdict("credit", "credit-in-brackets" if bracketed else "credit-in-text"))
        else:
            yield _Cut(caption, stop, Verdict("caption", f"before-credit: {text[start:stop]}"))
        at = stop


def _end_of_name(text: str, credit: re.Match[str]) -> int:
    """Where the name of a credit ends: a capital with small letters after it begins the next sentence."""
    who, end = credit["who"], credit.end()
    if text[credit.end("who") : credit.end("who") + 2].strip()[:1].islower() and " " in who:
        who = who[: who.rindex(" ")]
        if opener := _TRAILING_OPENER.search(who):
            who = who[: opener.start()]
        end = credit.start("who") + len(who)
    return end


def _caption_start(text: str, low: int, credit: int) -> int | None:
    """Where the sentence before a credit starts; None where it is too long for a caption or missing."""
    stop = low + len(text[low:credit].rstrip(" .,;–-("))
    if stop <= low:
        return None
    starts = [m.end() for m in SENTENCE_END.finditer(text, max(low, credit - _LONGEST_CAPTION), stop)]
    if starts:
        return starts[-1]
    if credit - low > _LONGEST_CAPTION:
        return None
    return credit - len(text[low:credit].lstrip())


def _flattened(text: str, end: int, *, first: bool) -> Iterator[_Cut]:
    """Captions that only their form tells from the text that they were put into."""
    if first and (unstopped := _UNSTOPPED.match(text, 0, end)):
        yield _Cut(0, unstopped.end(), Verdict("caption", "no-full-stop"))
    if "  " in text:
        yield from _before_gaps(text, end)
    for m in POSITION.finditer(text, 0, end):
        start, stop = _caption_start(text, 0, m.start()), SENTENCE_END.search(text, m.end(), end)
        if start is not None and stop and stop.end() - start <= _LONGEST_CAPTION:
            yield _Cut(start, len(text[: stop.end()].rstrip()), Verdict("caption", f"place-in-picture: {m.group()}"))
    for act in SCENE_ACTS:
        at = text.find(act, 0, end)
        while at >= 0:
            start, stop = _caption_start(text, 0, at) or 0, SENTENCE_END.search(text, at, end)
            if stop and (scene := SCENE.fullmatch(text, start, len(text[: stop.end()].rstrip()))):
                yield _Cut(start, scene.end(), Verdict("caption", f"scene: {act}"))
            at = text.find(act, at + len(act), end)


def _before_gaps(text: str, end: int) -> Iterator[_Cut]:
    """What lacks a full stop before more than one space, from the end of the sentence or the gap before it."""
    at = 0
    for gap in _GAP.finditer(text, 0, end):
        start = max(at, _caption_start(text, at, gap.start()) or 0)
        last = text[start : gap.start()].rpartition(" ")[2]
        if last not in _ENDS_NO_CAPTION and _BEFORE_GAP.fullmatch(text, start, gap.start()):
            yield _Cut(start, gap.start(), Verdict("caption", "before-gap"))
        at = gap.end()


def _blocks(line: Line, cuts: list[_Cut], end: int, tail: list[_Cut]) -> list[Block]:
    blocks: list[Block] = []
    at = 0
    for cut in cuts:
        _add_text(blocks, line, at, cut.start)
        blocks.append(_block(line, cut))
        at = cut.end
    _add_text(blocks, line, at, end)
    blocks += [_block(line, cut) for cut in tail]
    return blocks


def _add_text(blocks: list[Block], line: Line, at: int, end: int) -> None:
    if inner := line.text[at:end].strip():
        start = line.start + line.text.index(inner, at)
        blocks.append(Block(start, start + len(inner), "body", "paragraph"))


def _block(line: Line, cut: _Cut) -> Block:
    return Block(line.start + cut.start, line.start + cut.end, *cut.verdict)
