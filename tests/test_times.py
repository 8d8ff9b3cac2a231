from datetime import date

import pytest

from flows.extract.period import calendar, times
from flows.extract.period.clock import Clock

CLOCK = Clock(date(2017, 6, 14), None)


@pytest.mark.parametrize(
    ("written", "period"),
    [
        ("năm 2016", "2016"),
        ("năm nay", "2017"),
        ("năm ngoái", "2016"),
        ("giai đoạn 2012 - 2016", "2012/2016"),
        ("vụ đông xuân 2016/17", "2016/2017"),
        ("từ năm 2016 đến năm 2020", "2016/2020"),
        ("tháng 1.2017", "2017-M01"),
        ("tháng 5", "2017-M05"),
        ("tháng 9", "2016-M09"),
        ("tháng Một năm 2017", "2017-M01"),
        ("hết tháng 12/2016", "2016"),
        ("quý IV/2016", "2016-Q4"),
        ("quý 1 năm 2017", "2017-Q1"),
        ("5 tháng đầu năm nay", "2017-M01/2017-M05"),
        ("sáu tháng đầu năm", "2017-H1"),
        ("9 tháng đầu năm 2016", "2016-M01/2016-M09"),
        ("6 tháng cuối năm", "2017-H2"),
        ("nửa đầu năm 2016", "2016-H1"),
        ("từ tháng 4 đến tháng 6", "2017-M04/2017-M06"),
        ("ngày 31/12/2016", "2016-12-31"),
        ("sáng 6.2", "2017-02-06"),
        ("đến 31/5", "2017-05-31"),
        ("từ ngày 27/1 đến nay", "2017-01-27/2017-06-14"),
        ("từ ngày 1 đến ngày 3.2", "2017-02-01/2017-02-03"),
        ("hôm qua", "2017-06-13"),
        ("đến nay", "2017-M06"),
        ("tháng trước", "2017-M05"),
        ("từ đầu năm đến nay", "2017-H1"),
        ("nhiệm kỳ 2020 - 2025", None),
    ],
)
def test_an_expression_of_time_resolves(written: str, period: str | None) -> None:
    low = written.lower()
    found = times.find(low, 0, len(low), CLOCK)
    assert [ref.period for ref in found] == [period]


@pytest.mark.parametrize(
    "written",
    [
        "45/73 trường",
        "tăng 7-7,5%",
        "từ 5 đến 7%",
        "2016 ha",
        "gần 2/3 tổng doanh thu",
        "xếp thứ 2/5 tỉnh trong vùng",
        "bé 6 tháng tuổi nhập viện",
        "bị phạt 9 tháng tù",
    ],
)
def test_what_is_no_time(written: str) -> None:
    assert times.find(written, 0, len(written), CLOCK) == []


def test_the_time_of_a_base_is_marked() -> None:
    low = "so với cùng kỳ năm 2016"
    assert [ref.compared for ref in times.find(low, 0, len(low), CLOCK)] == [True]


@pytest.mark.parametrize(
    ("period", "first", "last", "freq"),
    [
        ("2020", date(2020, 1, 1), date(2020, 12, 31), "A"),
        ("2017-H2", date(2017, 7, 1), date(2017, 12, 31), "S"),
        ("2021-Q3", date(2021, 7, 1), date(2021, 9, 30), "Q"),
        ("2020-M02", date(2020, 2, 1), date(2020, 2, 29), "M"),
        ("2017-06-14", date(2017, 6, 14), date(2017, 6, 14), "D"),
        ("2017-M01/2017-M05", date(2017, 1, 1), date(2017, 5, 31), None),
        ("2016/2020", date(2016, 1, 1), date(2020, 12, 31), None),
        (None, None, None, None),
        ("2020-13-40", None, None, "D"),
    ],
)
def test_the_days_and_frequency_of_a_period(
    period: str | None, first: date | None, last: date | None, freq: str | None
) -> None:
    assert calendar.bounds_of(period) == (first, last)
    assert calendar.freq_of(period) == freq


@pytest.mark.parametrize(
    ("sentence", "written", "period"),
    [
        ("ước 5 tháng grdp tăng 8%", "ước 5 tháng", "2017-M01/2017-M05"),
        ("trong 5 tháng xuất khẩu đạt 2 tỷ usd", "trong 5 tháng", "2017-M01/2017-M05"),
        ("theo ubnd tỉnh, 5 tháng lượng hàng đạt 2 triệu tấn", "5 tháng", "2017-M01/2017-M05"),
        ("xuất khẩu 5 tháng 6,2 tỷ usd", "5 tháng", "2017-M01/2017-M05"),
        ("về kế hoạch 2018, tỉnh đề ra 30 chỉ tiêu", "2018", "2018"),
    ],
)
def test_times_that_the_words_around_them_tell(sentence: str, written: str, period: str) -> None:
    (ref,) = times.find(sentence, 0, len(sentence), CLOCK)
    assert (sentence[ref.start : ref.end], ref.period) == (written, period)


def test_a_condition_dates_nothing_behind_it() -> None:
    sentence = "nếu dịch được kiểm soát trong quý i, xuất khẩu đạt 42 tỷ usd"
    assert [ref.compared for ref in times.find(sentence, 0, len(sentence), CLOCK)] == [True]
