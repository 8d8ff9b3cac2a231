"""Sentences and the facts that a careful reader takes from them. The table is test and documentation."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.extract import extract_facts, segments
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
        (
            "Năm 2020, doanh thu du lịch của tỉnh Lào Cai tăng gấp đôi so với năm 2019.",
            {"value": 2, "unit": "x", "measure": "ratio", "base": "yoy", "indicator": "tourism.revenue"},
        ),
        (
            "Năm 2020, tỉnh Lào Cai có hai mươi lăm xã đạt chuẩn nông thôn mới.",
            {"value": 25, "name": "xã đạt chuẩn nông thôn mới", "indicator": "rural.new_communes"},
        ),
        (
            "Trong 5 năm qua, dư nợ tín dụng của tỉnh Lào Cai tăng 52%.",
            {"value": 52, "measure": "growth", "period": None},
        ),
        (
            "Tính đến hết tháng 2, tổng thu ngân sách tỉnh Lào Cai đạt 1.520 tỷ đồng.",
            {"value": 1.52e12, "period": "2021-M01/2021-M02"},
        ),
        (
            "Tính đến ngày 28/2, dư nợ tín dụng của tỉnh Lào Cai đạt 21.000 tỷ đồng.",
            {"value": 2.1e13, "period": "2021-02-28"},
        ),
        (
            "Dự kiến năm 2021, xuất khẩu tôm của tỉnh Cà Mau sẽ đạt 1,1 tỷ USD.",
            {"value": 1.1e9, "status": "forecast", "period": "2021", "place": "Cà Mau"},
        ),
        (
            "Năm 2021, tỉnh Hậu Giang phấn đấu giảm tỷ lệ hộ nghèo thêm 1%.",
            {"value": -1, "unit": "pp", "measure": "change", "status": "target", "name": "tỷ lệ hộ nghèo"},
        ),
        (
            "Để hoàn thành chỉ tiêu tăng trưởng 8,5% cả năm, thành phố Hải Phòng còn nhiều việc phải làm.",
            {"value": 8.5, "status": "target", "period": "2021"},
        ),
        (
            "Năm 2021, ngành thuế tỉnh Phú Thọ đặt mục tiêu giảm 15% chi phí tuân thủ.",
            {"value": -15, "measure": "growth", "status": "target", "name": "chi phí tuân thủ"},
        ),
        (
            "Năm 2020, thu nhập cao hơn 17 triệu đồng/ha so với những năm trước.",
            {"value": 17e6, "measure": "change", "base": "other"},
        ),
        (
            "Tháng 2/2021, nhập khẩu cao hơn dự kiến khi cả nước chi 20 tỷ USD.",
            {"value": 20e9, "status": "actual"},
        ),
        (
            "Theo Phó Thủ tướng Trương Hòa Bình, năm 2020 cả nước có 8.200 vụ tai nạn giao thông.",
            {"value": 8200, "place": "Việt Nam", "indicator": "traffic.accidents"},
        ),
        (
            "Năm 2020, nhập khẩu ô tô từ Thái Lan vào Việt Nam đạt 52.000 chiếc.",
            {"value": 52_000, "place": "Việt Nam"},
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


@pytest.mark.parametrize(("published", "status"), [(date(2021, 1, 29), "target"), (date(2021, 7, 2), "actual")])
def test_what_is_told_of_a_year_just_begun_goes_on_with_its_aims(published: date, status: str) -> None:
    text = "Năm 2021, Thái Bình phấn đấu GRDP tăng 8,5%. Thu nội địa 8.500 tỷ đồng. Tỷ lệ hộ nghèo 2%."
    aim, *later = extract_facts(text, published=published)
    assert aim.status == "target"
    assert [(fact.status, fact.period) for fact in later] == [(status, "2021")] * 2


def test_what_is_told_of_a_year_just_begun_goes_on_with_what_is_foreseen() -> None:
    text = "Năm 2021 Đồng Tháp dự báo sản lượng lúa 3,3 triệu tấn. Giá trị thu hoạch trên mỗi ha đạt 118 triệu đồng."
    assert [fact.status for fact in extract_facts(text, published=date(2021, 1, 20))] == ["forecast"] * 2


@pytest.mark.parametrize(
    "behind",
    [
        "Cơ cấu tương ứng của năm trước là cân đối, thu ngân sách đạt 500 tỷ đồng.",
        "Các con số này lần lượt là 500 tỷ đồng và 300 tỷ đồng.",
    ],
)
def test_a_structure_of_another_time_may_name_no_percentage(behind: str) -> None:
    facts = read(f"Cơ cấu kinh tế: công nghiệp chiếm 40%, dịch vụ chiếm 30%. {behind}")
    assert [(f.name, f.measure) for f in facts[:2]] == [("công nghiệp", "share"), ("dịch vụ", "share")]
    assert {f.measure for f in facts[2:]} == {"level"}


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


def test_a_bracket_restates_the_change_before_it() -> None:
    change, growth, level = read("Phiên 12/3, VN-Index tăng 5,2 điểm (+0,46%) lên 1.168,4 điểm.")
    assert [f.name for f in (change, growth, level)] == ["VN-Index"] * 3
    assert [(f.measure, f.value, f.base) for f in (change, growth)] == [
        ("change", 5.2, "prev"),
        ("growth", 0.46, "prev"),
    ]
    assert level.period == "2021-03-12"


def test_a_base_goes_on_to_the_growth_of_the_next_sentence() -> None:
    facts = read(
        "Tháng 2/2021, kim ngạch xuất khẩu của cả nước đạt 20 tỷ USD, tăng 3% so với cùng kỳ năm trước. "
        "Trong đó, xuất khẩu thủy sản đạt 0,4 tỷ USD, giảm 5%."
    )
    assert [f.base for f in facts] == [None, "yoy", None, "yoy"]
    assert [f.indicator for f in facts] == ["trade.exports"] * 2 + ["trade.seafood_exports"] * 2


def test_a_threshold_only_tells_what_is_counted() -> None:
    fact = only("Năm 2020, cả nước có 31 mặt hàng đạt kim ngạch xuất khẩu trên 1 tỷ USD.")
    assert (fact.value, fact.counted) == (31, "mặt hàng")


def test_of_volume_and_of_value() -> None:
    facts = read(
        "Tháng 2/2021, khối lượng gạo xuất khẩu của cả nước đạt 300.000 tấn, với trị giá 160 triệu USD, "
        "giảm 18% về khối lượng và giảm 3% về giá trị so với cùng kỳ."
    )
    assert [f.name for f in facts] == ["khối lượng gạo xuất khẩu", "gạo xuất khẩu"] * 2
    assert [f.value for f in facts[2:]] == [-18, -3]


def test_a_company_has_no_place_and_the_market_has() -> None:
    profit, index = read(
        "Công ty cổ phần Sao Mai công bố báo cáo quý. Lợi nhuận sau thuế năm 2020 của công ty đạt 52 tỷ đồng. "
        "Phiên 12/3, chỉ số VN-Index đạt 1.168,4 điểm."
    )
    assert (profit.place, profit.indicator) == (None, "company.profit_after_tax")
    assert (index.place, index.indicator) == ("Việt Nam", "finance.vn_index")


@pytest.mark.parametrize(
    ("source", "home"),
    [("Theo Bộ Tài chính", "Việt Nam"), ("Theo một tờ báo", "Hà Tĩnh")],
)
def test_what_an_office_of_the_country_states_is_of_no_province_named_later(source: str, home: str) -> None:
    facts = extract_facts(
        f"{source}, trong 6 tháng đầu năm 2021, các cơ quan thuế đã tiến hành 829 cuộc kiểm tra nội bộ, tập trung vào "
        "những khâu dễ nảy sinh tiêu cực như hoàn thuế, kiểm tra tại trụ sở người nộp thuế và cưỡng chế nợ; đồng thời "
        "rà soát lại quy trình giải quyết hồ sơ của hộ kinh doanh, việc tiếp dân ở các chi cục và cách ghi sổ của đội "
        "thuế liên xã, phường.\nMột cán bộ ở thị xã Kỳ Anh (Hà Tĩnh) bị nghi vòi vĩnh. Số tiền đã thu hồi là 1.355 tỷ đồng."
    )
    assert facts[0].place == home


def test_what_was_said_last_fades() -> None:
    filler = "Người dân địa phương rất phấn khởi. " * 4
    first, last = read(
        filler * 3 + "Năm 2019, diện tích lúa của Lào Cai đạt 31.000 ha. " + filler + "Diện tích ngô đạt 36.000 ha."
    )
    assert (first.period, last.period) == ("2019", None)


def test_this_period_is_the_one_named_before() -> None:
    facts = read(
        "Giai đoạn 2016-2020, tỉnh Lào Cai đầu tư 5.200 tỷ đồng. Giai đoạn này có 4.100 hộ nghèo được vay vốn."
    )
    assert [f.period for f in facts] == ["2016/2020"] * 2


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Năm 2020, Việt Nam đứng thứ 23 thế giới với kim ngạch xuất khẩu 282 tỷ USD.", "Việt Nam"),
        ("Theo Sở Y tế Hà Nội, năm 2020 có 1.200 ca mắc sốt xuất huyết.", "Hà Nội"),
        ("Các huyện Trạm Tấu, Mù Cang Chải của tỉnh Yên Bái trồng mới 520 ha rừng năm 2020.", "Yên Bái"),
    ],
)
def test_whose_figure_it_is(sentence: str, place: str) -> None:
    assert only(sentence).place == place


@pytest.mark.parametrize(
    ("sentence", "period"),
    [
        ("Từ năm 2016 đến nay, tỉnh Lào Cai có 52 xã đạt chuẩn nông thôn mới.", "2016/2021"),
        ("Tính chung 2 tháng năm 2021 (đến ngày 25/2), tỉnh Lào Cai có 12.300 lượt khách.", "2021-M01/2021-M02"),
        ("Từ đầu năm 2021 đến ngày 6/2, cả nước có 1.200 vụ tai nạn giao thông.", "2021-01-01/2021-02-06"),
        ("Từ 18h ngày 5/2 đến 6h ngày 6/2, cả nước có 19 ca mắc mới.", "2021-02-05/2021-02-06"),
        ("Mỗi năm cả nước có 16.000 ca đột quỵ.", None),
    ],
)
def test_when_a_figure_is(sentence: str, period: str | None) -> None:
    assert only(sentence).period == period


@pytest.mark.parametrize(
    "sentence",
    [
        "Kế hoạch vốn năm 2019, 2020 nói riêng còn chậm.",
        "Liên hệ: 198 Trần Quang Khải, Hà Nội, tài khoản 114000161718 Ngân hàng.",
        "Cá tra loại 30 con/kg bán chạy.",
    ],
)
def test_numbers_that_only_name(sentence: str) -> None:
    assert read(sentence) == []


def test_figures_of_one_household_are_none() -> None:
    assert read("Gia đình ông Ba trồng 5 sào (1.800 m2) dưa.") == []
    assert read("Do rét đậm, ông Nguyễn Văn Ba (xã Tân Ninh) phải mất hơn 4 triệu tiền giống.") == []


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
     "so với ", "xuống ", "(", ")", "giảm ", "tỷ lệ ", "2/3", "31/12", " ", "và ", "\n", "ha ", "hộ ", "mỗi ", "1.1" * 20]
), max_size=60))  # fmt: skip
@settings(max_examples=300, deadline=None)
def test_any_order_of_words_is_read(words: list[str]) -> None:
    text = "".join(words)
    for fact in extract_facts(text):
        assert text[fact.start : fact.end] == fact.quote


@pytest.mark.parametrize("number", ["1" * 40, "1.1." * 40 + "1", "1" * 40 + ",5"])
def test_a_number_of_any_length_is_no_error(number: str) -> None:
    assert [f.quote for f in read(f"Năm 2020, tỉnh Sơn La thu 5,4 tỷ đồng. {number}.")][:1] == ["5,4 tỷ đồng"]


@pytest.mark.parametrize("run", ["(" * 9_000, "1" * 9_000, "a" * 200, "( . - " * 1_500, " " * 9_000, "1." * 4_500])
def test_a_figure_beside_what_is_no_prose_is_read(run: str) -> None:
    before, after = "Năm 2020, thu ngân sách tỉnh Sơn La đạt 5,4 tỷ đồng", "tỷ lệ hộ nghèo còn 7,5%."
    assert [f.quote for f in read(f"{before}, {run} {after}")] == ["5,4 tỷ đồng", "7,5%"]


def test_a_list_without_a_full_stop_is_read_to_its_end() -> None:
    items = [f"một xã vùng cao khác của tỉnh Sơn La có {200 + i} hộ nghèo" for i in range(40)]
    assert [f.value for f in read(f"Năm 2020, {', '.join(items)}.")] == [200 + i for i in range(40)]


@given(st.text(st.sampled_from("aă1., ( ") | st.characters(), max_size=8_000))
@settings(max_examples=50, deadline=None)
def test_pieces_of_a_sentence_are_all_of_its_words(text: str) -> None:
    spans = list(segments.pieces(text, 0, len(text)))
    assert all(end - start <= segments.LONGEST for start, end in spans)
    assert "".join("".join(text[start:end] for start, end in spans).split()) == "".join(text.split())


def test_a_number_torn_by_a_space_ends_no_sentence() -> None:
    assert [(f.quote, f.value) for f in read("Thu ngân sách đạt 1. 200 tỷ đồng, tăng 4 ,5 %. 300 hộ thoát nghèo.")] == [
        ("1. 200 tỷ đồng", 1.2e12),
        ("tăng 4 ,5 %", 4.5),
        ("300 hộ thoát nghèo", 300),
    ]


@pytest.mark.parametrize(
    ("title", "body", "place"),
    [
        ("Chư Sê: Thu ngân sách vượt dự toán", "Năm 2020, toàn huyện thu 95 tỷ đồng.", "huyện Chư Sê, Gia Lai"),
        ("Buôn Hồ được mùa cà phê", "Năm 2020, toàn thị xã thu hoạch 9.000 ha.", "thị xã Buôn Hồ, Đắk Lắk"),
        ("Chư Sê: Thu ngân sách vượt dự toán", "Năm 2020, tỉnh Gia Lai thu 4.500 tỷ đồng.", "Gia Lai"),
        ("Châu Thành được mùa mía", "Năm 2020, toàn huyện trồng 500 ha mía.", "Việt Nam"),
        ("Châu Thành (Sóc Trăng) được mùa mía", "Năm 2020, toàn huyện trồng 500 ha.", "huyện Châu Thành, Sóc Trăng"),
        ("Nguyễn Chư Sê kể chuyện", "Năm 2020, toàn huyện thu 95 tỷ đồng.", "Việt Nam"),
        (
            "Đại hội Đảng bộ xã Ia Pal (Chư Sê)",
            "Năm 2020, thu nhập bình quân của xã Ia Pal đạt 38 triệu đồng.",
            "xã Ia Pal, huyện Chư Sê, Gia Lai",
        ),
        ("Đại hội Đảng bộ xã Tân Phú", "Năm 2020, thu nhập bình quân đạt 38 triệu đồng.", "xã Tân Phú"),
    ],
)
def test_a_title_tells_which_district_or_commune_an_article_is_about(title: str, body: str, place: str) -> None:
    [fact] = extract_facts(f"{title}\n\n{body}", published=date(2021, 1, 8), title=title)
    assert fact.place == place


@pytest.mark.parametrize(
    ("title", "period"),
    [
        ("Năm 2022, phấn đấu GRDP tăng 8%", "2022"),
        ("Mục tiêu tăng trưởng giai đoạn 2022-2025", "2022/2025"),
        ("Kết quả năm 2021, nhiệm vụ năm 2022", "2022"),
        ("Quy hoạch đến năm 2030, tầm nhìn đến năm 2050", None),
        ("Kỳ họp cuối năm của Hội đồng nhân dân", None),
    ],
)
def test_a_title_tells_when_aims_without_a_time_are_for(title: str, period: str | None) -> None:
    body = "Tỉnh Hòa Bình phấn đấu tổng sản phẩm trên địa bàn tăng 8%."
    [fact] = extract_facts(f"{title}\n\n{body}", published=date(2021, 12, 8), title=title)
    assert (fact.status, fact.period) == ("target", period)


def test_nothing_is_read_across_a_wide_gap() -> None:
    assert [fact.quote for fact in read("Năm 2020, tỉnh Sơn La thu 1.200 tỷ đồng.")] == ["1.200 tỷ đồng"]
    assert not [f for f in read(f"Năm 2020, tỉnh Sơn La thu 1.200{' ' * 40}tỷ đồng.") if f.unit == "VND"]


def test_a_market_report_comes_back_to_its_day_and_is_of_its_country() -> None:
    text = (
        "Đóng cửa phiên giao dịch ngày 23/6, chứng khoán Mỹ tăng điểm nhờ cổ phiếu công nghệ. Chỉ số S&P 500 tăng 0,6% "
        "lên 4.241 điểm. Đến cuối năm 2019, chỉ số S&P 500 đã tăng gấp đôi so với đáy. Gần 13.000 tỷ USD đã được bơm "
        "vào các thị trường vốn. Chỉ số Dow Jones tăng 75,4 điểm (0,5%). Thị trường chứng khoán ở châu "
        "Âu đi ngang, nhà đầu tư chứng khoán thận trọng. Chốt phiên, giá cổ phiếu "
        "Apple giảm 0,3%; ở phiên sáng, nhà đầu tư mua ròng."
    )
    facts = extract_facts(text, published=date(2021, 6, 24), title="Chứng khoán Mỹ lập đỉnh trong phiên 23/6")
    assert [(fact.quote, fact.period, fact.place) for fact in facts] == [
        ("tăng 0,6%", "2021-06-23", "Mỹ"),
        ("4.241 điểm", "2021-06-23", "Mỹ"),
        ("tăng gấp đôi", "2019", "Mỹ"),
        ("Gần 13.000 tỷ USD", "2021-06-23", "Mỹ"),
        ("tăng 75,4 điểm", "2021-06-23", "Mỹ"),
        ("0,5%", "2021-06-23", "Mỹ"),
        ("giảm 0,3%", "2021-06-23", None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"Bình quân có {'.'.join(['111'] * 200)} hộ nghèo và 26,4 giường bệnh/vạn dân.",
        f"Thu ngân sách {'9' * 600} tỷ đồng, vượt 5% kế hoạch ({'9' * 600} tỷ đồng).",
        f"Kế hoạch tạo việc làm cho {'9' * 600} lao động; đã tạo cho {'9' * 600} lao động, đạt {'9' * 600}%.",
        "Thu ngân sách 0 tỷ đồng, vượt 0% kế hoạch (0 tỷ đồng); kế hoạch 0 hộ, đã làm 0 hộ, đạt 0%.",
    ],
)
def test_numbers_of_any_size_are_read(text: str) -> None:
    assert all(text[fact.start : fact.end] == fact.quote for fact in read(text))


@pytest.mark.parametrize(("day", "period"), [(date(2021, 12, 28), "2021"), (date(2021, 10, 5), "2021-Q3")])
def test_a_year_as_good_as_over_is_gone_on_about(day: date, period: str) -> None:
    text = "GDP quý III giảm 6,02%. GDP cả năm 2021 ước tăng 2,58%. Khu vực nông nghiệp tăng 2,9%."
    facts = extract_facts(text, published=day)
    assert [fact.period for fact in facts][:2] == ["2021-Q3", "2021"]
    assert facts[2].period == period


@pytest.mark.parametrize(
    ("heading", "status"),
    [
        ("Các chỉ tiêu kinh tế - xã hội năm 2021:", "target"),
        ("Kết quả thực hiện các chỉ tiêu kinh tế - xã hội năm 2021 của tỉnh như sau.", "actual"),
        ("Một số chỉ tiêu kinh tế - xã hội chủ yếu năm 2021 đạt được:", "actual"),
        ("Các chỉ tiêu chủ yếu năm 2021 đều đạt và vượt.", "actual"),
    ],
)
def test_a_list_of_indicators_is_of_aims_or_of_results_by_its_heading(heading: str, status: str) -> None:
    text = f"{heading} GRDP tăng 6,2%. Thu ngân sách 3.500 tỷ đồng."
    facts = extract_facts(text, published=date(2021, 12, 20), title="Quảng Trị họp báo")
    assert [(fact.status, fact.period) for fact in facts] == [(status, "2021")] * 2


def test_a_title_that_stands_apart_says_where_and_when() -> None:
    text = "Thu ngân sách trên địa bàn đạt 9.236 tỷ đồng, tăng 29,1% so với cùng kỳ."
    title = "Kinh tế 6 tháng đầu năm của tỉnh Nghệ An"
    facts = extract_facts(text, published=date(2021, 7, 5), title=title)
    assert [(f.quote, f.place, f.period) for f in facts] == [
        ("9.236 tỷ đồng", "Nghệ An", "2021-H1"),
        ("tăng 29,1%", "Nghệ An", "2021-H1"),
    ]
    assert all(text[f.start : f.end] == f.quote for f in facts)
    assert all(text[f.name_start : f.name_end] == f.name for f in facts)
    assert {f.place for f in extract_facts(text, published=date(2021, 7, 5))} == {"Việt Nam"}
