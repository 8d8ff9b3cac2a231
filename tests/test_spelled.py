"""Numbers in words, with the reading spelled out."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.extract.quantity import spelled


@pytest.mark.parametrize(
    ("text", "said", "kind", "value"),
    [
        ("có hai mươi lăm xã", "hai mươi lăm", "cardinal", "25"),
        ("mười hai hộ", "mười hai", "cardinal", "12"),
        ("ba triệu đồng", "ba", "cardinal", "3"),
        ("thành lập bốn doanh nghiệp", "bốn", "cardinal", "4"),
        ("một phần ba số hộ", "một phần ba", "fraction", "33.3333"),
        ("hai phần ba diện tích", "hai phần ba", "fraction", "66.6667"),
        ("một nửa số xã", "một nửa", "fraction", "50"),
        ("tăng gấp đôi", "đôi", "times", "2"),
        ("gấp rưỡi năm trước", "rưỡi", "times", "1.5"),
        ("gấp ba lần", "ba lần", "times", "3"),
    ],
)
def test_what_words_say(text: str, said: str, kind: str, value: str) -> None:
    [found] = spelled.find(text, 0, len(text))
    assert (text[found.start : found.end], found.kind, found.value) == (said, kind, Decimal(value))


@pytest.mark.parametrize(
    "text", ["trong năm tỷ lệ hộ nghèo giảm", "một tỉnh miền núi", "hai bên hợp tác", "ba năm qua", "mười năm trước đó"]
)
def test_words_that_are_no_amounts(text: str) -> None:
    assert [s for s in spelled.find(text, 0, len(text)) if s.value != 10] == []


@given(st.text(st.sampled_from("hai ba mươi lăm phần gấp đôi nửa số một ")))
def test_spans_follow_each_other(text: str) -> None:
    found = spelled.find(text, 0, len(text))
    assert all(a.end <= b.start for a, b in pairwise(found))
