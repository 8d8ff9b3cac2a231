"""Which entry of the catalogue a name is: by its wording, its unit and whose figure it is."""

from __future__ import annotations

from datetime import date

import pytest

from flows.extract import extract_facts
from flows.extract.catalogue import link


@pytest.mark.parametrize(
    ("name", "unit", "measure", "of_place", "code"),
    [
        ("tổng thu ngân sách nhà nước", "VND", "level", True, "budget.revenue"),
        ("tổng thu ngân sách nhà nước của tỉnh", "VND", "level", True, "budget.revenue"),
        ("Tỷ lệ hộ nghèo (theo chuẩn mới)", "%", "level", True, "poverty.rate"),
        ("giá trị sản xuất công nghiệp (giá so sánh 2010)", "VND", "level", True, "industry.output"),
        ("doanh thu", "VND", "level", False, "company.revenue"),
        ("doanh thu", "VND", "level", True, None),
        ("sản lượng tôm nuôi", "t", "level", True, "agriculture.shrimp_production"),
        ("sản lượng tôm nuôi", "t/ha/year", "level", True, None),
        ("năng suất lúa", "t/ha", "level", True, "agriculture.rice_yield"),
        ("số ca mắc Covid-19", "count", "level", True, "epidemic.cases"),
        ("số ca mắc Covid-19", "count/day", "level", True, None),
        ("tỷ lệ hộ nghèo", "VND", "level", True, None),
        ("con đường", "km", "level", True, None),
        (None, "%", "level", True, None),
        ("Tổng sản phẩm (GRDP)", "%", "growth", True, "economy.grdp"),
    ],
)
def test_the_entry_of_a_name(name: str | None, unit: str, measure: str, of_place: bool, code: str | None) -> None:
    entry = link(name, unit, measure, of_place=of_place)
    assert (entry.code if entry else None) == code


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2020, tỉnh Hà Tĩnh có 158 người chết vì ung thư.",
        "Năm 2020, quỹ BHYT tỉnh Hà Tĩnh bội chi 83 tỷ đồng.",
        "Năm 2020, sân bay Vinh đón 1.258 nghìn lượt khách.",
        "Năm 2020, số thí sinh trúng tuyển công chức tỉnh Hà Tĩnh là 158 người.",
        "Năm 2020, 5G đóng góp vào tăng trưởng GDP 7,3%.",
    ],
)
def test_a_wording_that_is_said_of_something_else_links_to_nothing(text: str) -> None:
    facts = extract_facts(text, published=date(2021, 4, 28))
    assert [fact.indicator for fact in facts] == [None]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Năm 2020, tỉnh Hà Tĩnh có 158 người chết vì tai nạn giao thông.", "safety.deaths"),
        (
            "Dịch COVID-19 ở Thái Lan: ca mắc mới tăng. Đến nay, cả nước có 158 người chết vì Covid-19.",
            "epidemic.deaths",
        ),
    ],
)
def test_the_dead_of_an_epidemic_are_told_from_others(text: str, code: str) -> None:
    assert [fact.indicator for fact in extract_facts(text, published=date(2021, 4, 28))] == [code]
