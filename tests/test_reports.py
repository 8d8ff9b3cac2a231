"""Paragraphs as provincial reports write them, each with every fact it states; `paragraphs.txt` is test and documentation.

There a paragraph is followed by its readings, indented, and by an empty line; a reading is written
`quote | name | value unit | measure/base | status | period | place`.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.extract import extract_facts
from flows.records import Fact

DAY = date(2021, 7, 2)


def paragraphs() -> list[tuple[str, list[str]]]:
    """The paragraphs with their readings."""
    blocks = (Path(__file__).parent / "paragraphs.txt").read_text(encoding="utf-8").rstrip("\n").split("\n\n")
    split = (block.split("\n") for block in blocks)
    return [
        (
            "\n".join(line for line in lines if not line.startswith("  ")),
            [line.strip() for line in lines if line.startswith("  ")],
        )
        for lines in split
    ]


CLAUSES = [clause for text, _ in paragraphs() for clause in re.split(r"(?<=[,;.:(])\s", text)]


def written(fact: Fact) -> str:
    value = f"{fact.value:g}" if fact.value_max is None else f"{fact.value:g}..{fact.value_max:g}"
    measure = fact.measure + (f"/{fact.base}" if fact.base else "")
    return " | ".join(
        (
            fact.quote,
            fact.name or "-",
            f"{value} {fact.unit}",
            measure,
            fact.status,
            fact.period or "-",
            fact.place or "-",
        )
    )


@pytest.mark.parametrize(
    ("text", "readings"), paragraphs(), ids=lambda value: value[:50] if isinstance(value, str) else ""
)
def test_a_paragraph_gives_these_facts(text: str, readings: list[str]) -> None:
    assert [written(fact) for fact in extract_facts(text, published=DAY)] == readings


@given(st.lists(st.sampled_from(CLAUSES), min_size=3, max_size=10), st.dates(date(2021, 1, 1), date(2021, 12, 31)))
@settings(max_examples=500, deadline=None)
def test_clauses_of_any_paragraphs_are_read_together(clauses: list[str], published: date) -> None:
    text = " ".join(clauses)
    for fact in extract_facts(text, published=published):
        assert text[fact.start : fact.end] == fact.quote
        assert fact.name is None or text[fact.name_start : fact.name_end] == fact.name


@pytest.mark.parametrize(
    "text",
    [
        "Bà Lan trồng 1,5 ha cà phê, mỗi ngày thu về 1 triệu đồng.",
        "Điện thoại dùng chip Exynos 2100 mạnh mẽ.",
        "Gạo 5% tấm được nhiều nước hỏi mua.",
        "Ông Trần Văn Minh (83,5%) và bà Lê Thị Hoa (91,2%) trúng cử.",
        "Hai nhà hợp tác sản xuất cùng 2 đồng nghiệp.",
        "Máy chạy Android 7.1.1 khi lên kệ.",
        "Phiên bản iOS 14.5 chính thức được phát hành.",
        "Nam giới trong độ tuổi từ 35 đến 54 thường bỏ ăn sáng.",
        "Cây xà cừ mọc từ số nhà 469 đến số nhà 954 đường Láng.",
        "Công nhân chặt hạ hơn 5 cây.",
        "Lữ đoàn 28 Quân chủng Phòng không ở Hà Nội kết thúc thanh tra.",
        "Tàu BĐ 99567 TS của ngư dân Bình Định bị hỏng.",
        "Bảy cán bộ ở Cần Thơ bị truy tố vì nhận hối lộ hơn 4 tỉ đồng.",
        "Giải báo chí năm nay có 5 giải A, mỗi giải 50 triệu đồng.",
        "Trường hợp giá điện cần tăng từ 3% đến dưới 5%, tập đoàn tự quyết định.",
        "Tỉnh lộ ở Bắc Ninh xây theo tiêu chuẩn đường cấp 5 đồng bằng.",
        "Dịch bệnh Covid - 19 dự kiến còn phức tạp.",
        "Loài người rời châu Phi 1,8 triệu năm trước.",
        "Huyền bị cáo buộc chiếm đoạt 66 tỷ đồng.",
        "Doanh thu 4602.7 4275.08 8% 1580.93 1425.58 11% 989.17 1002.69 3%.",
    ],
)
def test_these_state_no_indicator(text: str) -> None:
    assert [fact.quote for fact in extract_facts(text, published=DAY)] == []
