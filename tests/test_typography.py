"""What pages do to white space, dashes, brackets and tones changes no reading and no offset."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.extract import extract_facts
from flows.extract.typography import plain_text
from flows.text import folded
from tests.test_reports import DAY, paragraphs, written


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("đạt 151,98  tỷ USD", "đạt 151,98 tỷ USD"),
        ("đạt\xa0151,98\u202ftỷ\tUSD", "đạt 151,98 tỷ USD"),
        ("đạt \u200b151,98 t\u00adỷ USD", "đạt 151,98 tỷ USD"),
        ("\ufeffThu ngân sách", "Thu ngân sách"),
        ("tăng ( 20,7 % ) so cùng kỳ", "tăng (20,7%) so cùng kỳ"),
        ("tăng 5% , thu ngân sách : 20 tỷ", "tăng 5%, thu ngân sách: 20 tỷ"),
        ("tăng 5%,giảm 2%;lúa,ngô", "tăng 5%, giảm 2%; lúa, ngô"),
        ("12 dự án(tăng 20%), còn 27,8%(2015)", "12 dự án (tăng 20%), còn 27,8% (2015)"),
        ("tăng −0,5% — thấp nhất", "tăng -0,5% – thấp nhất"),
        ("Khánh Hoà, thuỷ sản, Quỳ Hợp, quý", "Khánh Hòa, thủy sản, Quỳ Hợp, quý"),
        ("5tỷ đồng, 20tấn, 4G", "5 tỷ đồng, 20 tấn, 4G"),
        ("tăng 5 phần trăm, bằng 0,2 điểm phần trăm", "tăng 5%, bằng 0,2 điểm phần trăm"),
        ("1,5 tỷ; 2.500 ha (3)", "1,5 tỷ; 2.500 ha (3)"),
        ("của cả nước(1)", "của cả nước(1)"),
        ("Sơn La          12,5          14,1", "Sơn La          12,5          14,1"),
        ("dòng một \n dòng hai", "dòng một \n dòng hai"),
    ],
)  # fmt: skip
def test_a_text_is_read_plain(text: str, plain: str) -> None:
    assert plain_text(text)[0] == plain


WRITTEN_AND_READ = [("o", "ò"), ("à", "a"), ("m", "%")]
PIECES = [
    "thu",
    "Hoà",
    "5%",
    "2.500",
    "(",
    ")",
    " ",
    "  ",
    ",",
    ";",
    ":",
    "\xa0",
    "\u200b",
    "\u00ad",
    "—",
    "\n",
    "tăng",
    "1)",
    "3 phần trăm",
]


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_every_character_that_is_read_is_found_in_the_text_as_written(text: str) -> None:
    plain, edits = plain_text(text)
    at = [edits.to_written(i) for i in range(len(plain))]
    assert at == sorted(at)
    for i, char in enumerate(plain):
        if char.isalnum() or char in "%()":
            assert text[at[i]] == char or (text[at[i]], char) in WRITTEN_AND_READ
            assert edits.to_plain(at[i]) == i


# Spaces inside a sentence; before a capital a gap may part two of them.
_WITHIN = re.compile(r"(?<=[a-zà-ỹ0-9%]) (?=[a-z0-9à-ỹ])")
_UNLIKE = re.compile(r"[\s\u200b\u00ad\ufeff–—-]+")


def _like(reading: str) -> str:
    return _UNLIKE.sub("", folded(reading.replace("\u00ad", ""))).replace("phầntrăm", "%")


@pytest.mark.parametrize(
    "set_otherwise",
    [
        lambda text: _WITHIN.sub("  ", text),
        lambda text: _WITHIN.sub("\xa0", text),
        lambda text: _WITHIN.sub(" \u200b", text),
        lambda text: _WITHIN.sub("\t", text),
        lambda text: "\ufeff" + text,
        lambda text: re.sub(r"(?<=[a-z])(?=[a-z])", "\u00ad", text),
        lambda text: re.sub(r"(?<=[\w%)]), (?=[^\W\d])", ",", text),
        lambda text: re.sub(r"(?<=[\w%)])(?=[,;] )", " ", text),
        lambda text: re.sub(r"(?<=[\w%]) (?=\([^\W\d])", "", text),
        lambda text: re.sub(r"\((?=\w)", "( ", text),
        lambda text: re.sub(r"(?<=\d)%", " %", text),
        lambda text: re.sub("%(?!\\w)", " phần trăm", re.sub(r"(?<=\d) ?%", "%", text)),
        lambda text: text.replace("cùng kỳ", "cùng kì").replace("tỷ lệ", "tỉ lệ").replace("xử lý", "xử lí"),
        lambda text: re.sub(r"(?<=\d) (?=(?:tỷ|triệu|tấn|người)(?!\w))", "", text),
        lambda text: text.replace(" - ", " — "),
        lambda text: re.sub("hóa(?!\\w)", "hoá", text).replace("thủy", "thuỷ").replace("Hòa", "Hoà"),
    ],
    ids=[
        "two spaces", "no-break spaces", "zero-width spaces", "tabs", "byte order mark", "soft hyphens",
        "no space behind commas", "spaces before commas", "no space before brackets", "spaces in brackets",
        "spaces before percent", "percent in words", "i for y", "units beside numbers", "long dashes", "old tones",
    ],
)  # fmt: skip
def test_how_a_page_is_set_changes_no_reading(set_otherwise: Callable[[str], str]) -> None:
    for text, readings in paragraphs()[::9]:
        other = set_otherwise(text)
        facts = extract_facts(other, published=DAY)
        assert [_like(written(fact)) for fact in facts] == [_like(reading) for reading in readings], other
        assert [other[fact.start : fact.end] for fact in facts] == [fact.quote for fact in facts]
        assert all(other[fact.name_start : fact.name_end] == fact.name for fact in facts if fact.name)


def test_a_sentence_is_read_the_same_behind_a_quotation_mark() -> None:
    lead = "Sáng 2/7, UBND tỉnh Sơn La họp. "
    said = "Mỗi năm, nghề nuôi cá lồng mang về cho tỉnh 850 tỷ đồng."
    (plain,), (quoted,) = (extract_facts(lead + text, published=DAY) for text in (said, f"“{said}”"))
    assert written(plain) == written(quoted)
    assert plain.unit == "VND/year"
    assert (lead + f"“{said}”")[quoted.sentence_start : quoted.sentence_end] == f"“{said}”"


@pytest.mark.parametrize("mark", ["- ", "+ ", "• ", "– “"])
def test_a_line_of_a_list_is_read_as_a_sentence(mark: str) -> None:
    lead = "Sáng 2/7, UBND tỉnh Sơn La họp.\n"
    said = "Thu ngân sách 6 tháng của tỉnh đạt 2.450 tỷ đồng; ước cả năm 4.900 tỷ đồng."
    plain, listed = (extract_facts(lead + text, published=DAY) for text in (said, mark + said))
    assert [written(fact) for fact in listed] == [written(fact) for fact in plain]
    assert [fact.name for fact in listed] == ["Thu ngân sách", "Thu ngân sách"]
