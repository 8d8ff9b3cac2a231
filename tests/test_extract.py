"""Sentences and the facts that a careful reader takes from them. The table is test and documentation."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.extract import extract_facts
from flows.records import Fact


def read(text: str, published: date | None = date(2021, 3, 15)) -> list[Fact]:
    return extract_facts(text, published=published)


def only(text: str, **options: date | None) -> Fact:
    facts = read(text, **options)
    assert len(facts) == 1, [f.quote for f in facts]
    return facts[0]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Năm 2020, tổng thu ngân sách của tỉnh Sơn La đạt 4.150 tỷ đồng.",
            {"name": "tổng thu ngân sách", "value": 4.15e12, "unit": "VND", "measure": "level", "status": "actual",
             "period": "2020", "place": "Sơn La"},
        ),
        (
            "Năm 2021, tỉnh Sơn La phấn đấu tốc độ tăng trưởng kinh tế đạt 7% trở lên.",
            {"name": "tốc độ tăng trưởng kinh tế", "value": 7, "unit": "%", "bound": ">=", "measure": "growth",
             "status": "target", "period": "2021", "place": "Sơn La"},
        ),
        (
            "Tỷ lệ hộ nghèo của tỉnh Yên Bái năm 2020 giảm 1,2% so với năm 2019.",
            {"name": "Tỷ lệ hộ nghèo", "value": -1.2, "unit": "pp", "measure": "change", "base": "yoy"},
        ),
        (
            "Tỷ lệ hộ nghèo của tỉnh Yên Bái năm 2020 giảm còn 7,04%.",
            {"value": 7.04, "unit": "%", "measure": "level", "base": None},
        ),
        (
            "Tỉnh Yên Bái đã tạo việc làm mới cho hơn 19.500 lao động trong năm 2020.",
            {"name": "tạo việc làm mới", "value": 19_500, "unit": "count", "counted": "lao động", "bound": ">",
             "period": "2020"},
        ),
        (
            "Hiện trên 80% số hộ ở huyện Trạm Tấu được dùng nước sạch.",
            {"value": 80, "unit": "%", "measure": "share", "bound": ">", "period": "2021-M03",
             "place": "huyện Trạm Tấu, Yên Bái"},
        ),
        (
            "Giải ngân vốn đầu tư công quý I/2021 của Hà Giang đạt 14,5% kế hoạch.",
            {"value": 14.5, "measure": "completion", "base": "plan", "period": "2021-Q1", "place": "Hà Giang"},
        ),
        (
            "Số doanh nghiệp thành lập mới ở Lào Cai tăng gấp 2,1 lần so với cùng kỳ năm 2020.",
            {"value": 2.1, "unit": "x", "measure": "ratio", "base": "yoy", "place": "Lào Cai"},
        ),
        (
            "Năm 2020, thu nhập bình quân đầu người của cả nước ước đạt 4,2 triệu đồng/người/tháng.",
            {"value": 4.2e6, "unit": "VND/person/month", "status": "estimate", "place": "Việt Nam"},
        ),
        (
            "Bộ Công Thương dự báo kim ngạch xuất khẩu cả nước năm 2021 tăng 4-5%.",
            {"value": 4, "value_max": 5, "measure": "growth", "status": "forecast", "period": "2021"},
        ),
    ],
    ids=lambda v: v if isinstance(v, str) else "",
)  # fmt: skip
def test_the_one_fact_of_a_sentence(sentence: str, expected: dict[str, object]) -> None:
    fact = only(sentence)
    assert {field: getattr(fact, field) for field in expected} == expected


def test_a_name_carries_over_to_the_growth_behind_it() -> None:
    level, growth = read(
        "Năm 2020, giá trị sản xuất công nghiệp của Hưng Yên đạt 145.000 tỷ đồng, tăng 8,1% so với cùng kỳ."
    )
    assert (level.measure, growth.measure) == ("level", "growth")
    assert level.name == growth.name == "giá trị sản xuất công nghiệp"
    assert growth.base == "yoy"


def test_an_aim_governs_the_whole_list() -> None:
    facts = read(
        "Năm 2021, tỉnh Phú Yên phấn đấu giá trị hàng hóa xuất khẩu tăng 5,5%, thu nhập bình quân đầu người đạt "
        "52 triệu đồng/người, tỷ lệ dân tham gia bảo hiểm y tế đạt 91,5%."
    )
    assert [f.status for f in facts] == ["target"] * 3
    assert [f.value for f in facts] == [5.5, 52e6, 91.5]


def test_from_to_gives_two_levels() -> None:
    before, after = read("Tỷ lệ hộ nghèo tỉnh Gia Lai giảm từ 10% năm 2016 xuống 6,25% năm 2018.")
    assert [(f.value, f.measure, f.period) for f in (before, after)] == [(10, "level", "2016"), (6.25, "level", "2018")]


def test_in_turn_deals_territories_to_numbers() -> None:
    facts = read(
        "Tháng 1/2021, giá tiêu tại các tỉnh Gia Lai, Đắk Lắk lần lượt ở mức 52.000 đồng/kg và 53.000 đồng/kg."
    )
    assert [(f.place, f.value) for f in facts] == [("Gia Lai", 52_000), ("Đắk Lắk", 53_000)]


def test_a_figure_in_brackets_belongs_to_the_territory_before_it() -> None:
    facts = read(
        "Năm 2020, tỷ lệ tốt nghiệp của tỉnh Nam Định đạt 99,7%. Nhiều tỉnh khác cũng cao: Quảng Ninh (98,9%), Lào Cai (97,5%)."
    )
    assert [(f.place, f.value) for f in facts] == [("Nam Định", 99.7), ("Quảng Ninh", 98.9), ("Lào Cai", 97.5)]
    assert all("tỷ lệ tốt nghiệp" in (f.name or "") for f in facts)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ông An, 47 tuổi, trú tại quận 5, bị phạt 5 triệu đồng.",
        "Đại hội lần thứ XX diễn ra từ ngày 25/1 đến 2/2/2021.",
        "Chỉ thị 05-CT/TW và Nghị quyết Trung ương 4 khóa XII.",
        "Dịch COVID-19 kéo dài 3 tháng qua.",
        "Hàng trăm hộ dân, hàng nghìn năm lịch sử.",
    ],
)
def test_what_is_no_fact(sentence: str) -> None:
    assert read(sentence) == []


def test_a_repeat_is_one_fact() -> None:
    text = (
        "Hà Nam thu 8.940 tỷ đồng\nNăm 2020, thu ngân sách tỉnh Hà Nam đạt 8.940 tỷ đồng.\n"
        "Theo Sở Tài chính, năm 2020 thu ngân sách của tỉnh Hà Nam đạt 8.940 tỷ đồng, bằng 104% dự toán.\nLê An"
    )
    values = [f.value for f in read(text)]
    assert values == [8.94e12, 104]


def test_another_language_gives_no_facts() -> None:
    assert read("Revenue rose 5.4% to 3 billion dollars in 2020, the ministry said on Monday in the capital.") == []


def test_an_undated_article_takes_its_year_from_the_text() -> None:
    fact = only("Năm 2020, tỉnh Sơn La thu ngân sách 4.150 tỷ đồng.", published=None)
    assert fact.period == "2020"


VIETNAMESE = st.text(
    st.sampled_from(
        "ăâđêôơưàảãáạ năm 2020 tỷ đồng % tăng giảm đạt, . ; : ( ) 0123456789 \n tấn/ha km² ngày tháng xã Hà Nội"
    )
    | st.characters(),
    max_size=400,
)


@given(VIETNAMESE)
@settings(max_examples=300, deadline=None)
def test_any_text_gives_facts_whose_offsets_hold(text: str) -> None:
    for fact in extract_facts("Năm 2020, tỉnh Sơn La đạt 5,4%. " + text, published=date(2021, 1, 1)):
        whole = "Năm 2020, tỉnh Sơn La đạt 5,4%. " + text
        assert whole[fact.start : fact.end] == fact.quote
        assert fact.name is None or whole[fact.name_start : fact.name_end] == fact.name
        assert 0 <= fact.confidence <= 1


@given(st.lists(st.sampled_from(
    ["tăng ", "từ ", "1.234,5", "7", " - ", "đến ", "tỷ ", "%", "đồng", "/người", "năm 2020", ", ", "khoảng ", "lần lượt ",
     "so với ", "xuống ", "(", ")", "giảm ", "tỷ lệ ", "2/3", "31/12", " ", "và ", "\n", "ha ", "hộ ", "mỗi "]
), max_size=60))  # fmt: skip
@settings(max_examples=300, deadline=None)
def test_any_order_of_words_is_read(words: list[str]) -> None:
    text = "".join(words)
    for fact in extract_facts(text):
        assert text[fact.start : fact.end] == fact.quote
