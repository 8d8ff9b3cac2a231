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
        ("GRDP", "pp", "change", True, "economy.grdp"),
        ("GRDP", "pp", "level", True, None),
        ("tiêu chí", "count/commune", "level", True, "rural.criteria"),
        ("tiêu chí", "count", "level", True, None),
        ("bác sĩ", "count/10000 person", "level", True, "health.doctors"),
        ("bác sĩ", "%", "growth", True, None),
        ("kim ngạch xuất khẩu gỗ", "USD", "level", True, "trade.wood_exports"),
        ("lợi nhuận", "VND", "level", False, "company.profit"),
        ("tăng trưởng", "%", "growth", True, None),
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
    ("text", "codes"),
    [
        ("Năm 2020, tăng trưởng của tỉnh Sơn La đạt 5,4%.", ["economy.growth"]),
        ("Năm 2020, tăng trưởng của ngành vận tải tỉnh Sơn La đạt 12%.", [None]),
        (
            "Cơ cấu kinh tế tỉnh Sơn La năm 2020: nông nghiệp 24%, dịch vụ 39,5%.",
            ["economy.value_added_agriculture", "economy.value_added_services"],
        ),
        ("Cơ cấu lao động tỉnh Sơn La năm 2020: nông nghiệp 54%, dịch vụ 29,5%.", [None, None]),
        (
            "Năm 2020, Đảng bộ tỉnh Sơn La kiểm tra 312 đảng viên, kỷ luật 95 đảng viên, trong đó khiển trách 61.",
            ["party.inspected_members", "party.disciplined_members", "party.reprimands"],
        ),
        ("Năm 2020, tỉnh Sơn La giải ngân vốn đầu tư công 2.780 tỷ đồng, đạt 84%.", ["budget.public_investment_disbursement"] * 2),
        ("Năm 2020, tỉnh Sơn La thu hút 90 triệu USD vốn FDI, giải ngân 40 triệu USD.", ["investment.fdi_registered", "investment.fdi_disbursed"]),
        ("Năm 2020, tỉnh Sơn La có 49 xã đạt chuẩn nông thôn mới, chiếm 26,1%.", ["rural.new_communes", "rural.new_communes_rate"]),
        ("Tai nạn giao thông ở tỉnh Sơn La năm 2020 giảm 5% về số vụ, 10% về số người chết.", ["traffic.accidents", "traffic.deaths"]),
        ("Ủy ban kiểm tra các cấp giám sát 12 tổ chức đảng, 30 đảng viên.", ["party.supervised_organisations", "party.supervised_members"]),
        ("Cấp ủy các cấp kiểm tra 12 tổ chức đảng, 30 đảng viên.", ["party.inspected_organisations", "party.inspected_members"]),
        ("Các cấp ủy kỷ luật 42 đảng viên; khai trừ 12 đảng viên.", ["party.disciplined_members", "party.expulsions"]),
        ("Các cấp ủy thi hành kỷ luật khiển trách 30 đảng viên.", ["party.reprimands"]),
        ("Đã kiểm tra, giám sát 30 đảng viên.", [None]),
        ("Xuất khẩu thủy sản 5 tháng tăng 12%, riêng kim ngạch xuất khẩu tháng 5 đạt 790 triệu USD.", ["trade.seafood_exports", None]),
        ("Kim ngạch xuất khẩu 5 tháng đạt 130 tỷ USD, riêng xuất khẩu thủy sản đạt 3,2 tỷ USD.", ["trade.exports", "trade.seafood_exports"]),
        ("Tỉnh Sơn La có 70% số xã đạt chuẩn nông thôn mới, trong đó 20% đạt chuẩn nâng cao.", ["rural.new_communes_rate", None]),
        ("Năm 2020, tỉnh Sơn La thu hút 5.000 tỷ đồng vốn; cơ cấu kinh tế: dịch vụ 40%; dư nợ đạt 900 tỷ đồng.", [None, "economy.value_added_services", "finance.credit"]),
        ("Tỉnh Sơn La có 70% hộ nghèo được vay vốn.", [None]),
        ("Năm 2020, đường sắt xảy ra 121 vụ, làm chết 101 người, bị thương 41 người.", [None, "traffic.deaths", "traffic.injured"]),
    ],
)  # fmt: skip
def test_wordings_that_need_company_link_only_in_it(text: str, codes: list[str | None]) -> None:
    assert [fact.indicator for fact in extract_facts(text, published=date(2021, 4, 28))] == codes


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Năm 2020, tỉnh Hà Tĩnh có 158 người chết vì bão lũ.", "safety.deaths"),
        ("Năm 2020, tỉnh Hà Tĩnh có 158 người chết vì tai nạn giao thông.", "traffic.deaths"),
        (
            "Dịch COVID-19 ở Thái Lan: ca mắc mới tăng. Đến nay, cả nước có 158 người chết vì Covid-19.",
            "epidemic.deaths",
        ),
    ],
)
def test_the_dead_of_an_epidemic_are_told_from_others(text: str, code: str) -> None:
    assert [fact.indicator for fact in extract_facts(text, published=date(2021, 4, 28))] == [code]


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("DN thành lập mới", "doanh nghiệp thành lập mới"),
        ("Tỷ lệ tham gia BHYT", "Tỷ lệ tham gia bảo hiểm y tế"),
        ("thu NSNN", "thu ngân sách nhà nước"),
        ("số vụ TNGT", "số vụ tai nạn giao thông"),
    ],
)
def test_letters_link_as_the_words_that_they_stand_for(short: str, full: str) -> None:
    unit = "%" if full.startswith("Tỷ lệ") else "VND" if "ngân sách" in full else "count"
    entry = link(short, unit, "level", of_place=True)
    assert entry is not None
    assert entry == link(full, unit, "level", of_place=True)
