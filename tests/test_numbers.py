from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.extract.quantity.numbers import find, parse, style_of


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("7", "7"),
        ("2,5", "2.5"),
        ("0,45", "0.45"),
        ("1.800", "1800"),
        ("15.555,5", "15555.5"),
        ("780.000", "780000"),
        ("1.234.567", "1234567"),
        ("176,63", "176.63"),
        ("1.5", "1.5"),
        ("7,037", "7.037"),
        ("0,125", "0.125"),
    ],
)
def test_vietnamese_style(written: str, value: str) -> None:
    assert parse(written) == Decimal(value)


@pytest.mark.parametrize(
    ("written", "value"), [("1,234.5", "1234.5"), ("2.5", "2.5"), ("10,214", "10214"), ("1.234", "1.234")]
)
def test_english_style(written: str, value: str) -> None:
    assert parse(written, "en") == Decimal(value)


def test_a_count_has_no_decimals() -> None:
    assert parse("10,381", whole=True) == 10381


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("tăng 5,4%, đạt 15.555 tỷ đồng", "vi"),
        ("tăng 9.65%, đạt 10,214 tỷ đồng", "en"),
        ("ngày 6.2, tăng 5,4%", "vi"),
        ("không có số", "vi"),
    ],
)
def test_the_style_of_a_document(text: str, style: str) -> None:
    assert style_of(find(text)) == style


@given(st.integers(0, 10**12), st.integers(0, 99))
def test_what_is_written_in_vietnamese_style_is_read_back(whole: int, cents: int) -> None:
    grouped = f"{whole:,}".replace(",", ".")
    assert parse(grouped, whole=True) == whole
    if whole >= 1000:
        assert parse(f"{grouped},{cents:02d}") == Decimal(f"{whole}.{cents:02d}")


@given(st.integers(1000, 10**12), st.integers(0, 99))
def test_what_is_written_in_english_style_is_read_back(whole: int, cents: int) -> None:
    assert parse(f"{whole:,}.{cents:02d}", "en") == Decimal(f"{whole}.{cents:02d}")
