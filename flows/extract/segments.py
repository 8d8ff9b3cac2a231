"""Cuts a block into sentences, keeping offsets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.extract import lexicon as lx
from flows.extract.quantity.numbers import find, torn
from flows.text import CAPITALS, lower

_OPENERS = lx.CUES["sentences"]["openers"]
_NO_END = lx.FUNCTION_WORDS.union(lx.CUES["sentences"]["titles"])

_END = re.compile(
    rf"[.!?…;](?:(?<!;)[.!?…]*[\"”’')\]]*\s+(?=[\"“‘'(\[*•+–-]*\s?[{CAPITALS}0-9])|(?<=;)\s*(?=[-–•+]\s)"
    # "150 tỷ USD.Còn xuất khẩu": no space between two sentences.
    rf"|(?<=[^\W{CAPITALS}][.!?])(?=[{CAPITALS}][^\W\d_{CAPITALS}]))"
    # "Nông dân mất mùa Theo báo cáo, …", "Ba giải pháp Năm 2021, …": a heading that lost its line.
    rf"|(?<=[\w%)”])\s(?=(?:{lx.either(word.capitalize() for word in _OPENERS)})\s"
    r"|(?:Năm|Ngày|Tháng|Quý|Sáng|Trưa|Chiều|Tối)\s(?:nay\s|ngày\s)?\(?[\dIV][^,.;:]{0,15},)"
)
_BEHIND_NAMES = re.compile(
    rf"(?:Năm|{lx.either(w.capitalize() for w in lx.CUES['sentences']['openers_behind_names'])})\s(?=[^{CAPITALS}])"
)
_ABBREVIATION = re.compile(
    r"(?:^|(?<!độ)[\s(.])(?:TP|Tp|tp|TP\s|Tp\s|TS|ThS|Ths|GS|PGS|BS|BSCK|KS|CN|LS|NSND|NSƯT|Mr|Mrs|Dr|St|No|Co|Ltd|TX|TT|Q|P|H|ĐH|UBND|vd|VD|[A-ZĐ])\.$"
)
# "so với quý I. Xét theo khu vực": a class or number, no initial.
_NUMBERED = re.compile(r"(?<!\w)(?:[Qq]u[ýí]|kỳ|khóa|khoá|đợt|hạng|loại|cấp|nhóm|bảng|vùng)\s[A-Z]\.$")

# How far around a point the number that it may belong to is looked at.
_AROUND = 32


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Offsets of the sentences of `text[start:end]`, without their outer space."""
    at = start
    for match in _END.finditer(text, start, end):
        stop = match.start() + 1
        mark = text[match.start()]
        if mark == "." and (_is_shortened(text, at, stop) or _in_number(text, at, match)):
            continue
        if mark.isspace() and not _ends_heading(text, at, match):
            continue
        yield from _trimmed(text, at, match.end())
        at = match.end()
    yield from _trimmed(text, at, end)


def _is_shortened(text: str, start: int, stop: int) -> bool:
    """Whether a point before `stop` is that of an abbreviation or initial."""
    shortened = _ABBREVIATION.search(text, max(start - 1, stop - 7, 0), stop)
    return shortened is not None and not _NUMBERED.search(text, max(start, stop - 9), stop)


def _ends_heading(text: str, start: int, gap: re.Match[str]) -> bool:
    """Whether what stands before a capital may be all of a heading: it ends in no function word or title, nor within quotes."""
    word = text[text.rfind(" ", start, gap.start()) + 1 : gap.start()]
    if (
        word.lower() in _NO_END
        or text.count('"', start, gap.start()) % 2
        or text.rfind("“", start, gap.start()) > text.rfind("”", start, gap.start())
    ):
        return False
    return not word.istitle() or _BEHIND_NAMES.match(text, gap.end()) is not None


def _in_number(text: str, start: int, mark: re.Match[str]) -> bool:
    """Whether a point stands in a number that a space tears apart: "đạt 1. 200 tỷ đồng"."""
    if not (text[mark.start() - 1].isdigit() and text[mark.end() : mark.end() + 1].isdigit()):
        return False
    first = max(start, mark.start() - _AROUND)
    said = lower(text[first : mark.end() + _AROUND])
    return any(number.start < mark.start() - first < number.end for number in torn(find(said)))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


# "“Thu ngân sách …", "- Thu ngân sách 6 tháng đạt …"; in "- Khu vực dịch vụ: 7,9%" the dash tells an item of a list.
_OPENING_MARKS = re.compile(r"[“\"‘«]*(?:[-–•+*]\s(?![^:.;\d\n]{2,80}:))?[“\"‘«]*")


def behind_marks(text: str, start: int) -> int:
    """Where the first word of a sentence stands, behind the quotation marks and the dash that it may open with."""
    opened = _OPENING_MARKS.match(text, start)
    return opened.end() if opened else start


# More than any sentence has: what goes on that long is a list or a page that lost its marks.
LONGEST = 1500
# Where it is cut: behind an item of a list or before what is no prose, else between two words.
_CUTS = ("; ", ";|", ", "), (" ",)


def pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence in pieces none of which is longer than a sentence can be."""
    while end - start > LONGEST:
        ends = (max(text.rfind(mark, start, start + LONGEST) for mark in marks) + 1 for marks in _CUTS)
        cut = next((at for at in ends if at), start + LONGEST)
        yield from _trimmed(text, start, cut)
        start = cut
    yield from _trimmed(text, start, end)
