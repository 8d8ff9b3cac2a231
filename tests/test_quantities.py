"""Sentences and the quantities in them: value, unit, bound and sign of change, spelled out."""

from __future__ import annotations

from datetime import date

import pytest

from flows.extract.period import times
from flows.extract.period.clock import Clock
from flows.extract.quantity import numbers, quantities

CASES = [
    ("sản lượng ước đạt 13,7 nghìn tấn", [(13_700, None, "t", "=", None)]),
    ("đạt trên 780.000 tỷ đồng", [(780e12, None, "VND", ">", None)]),
    ("160 ngàn tỷ đồng", [(160e12, None, "VND", "=", None)]),
    ("tỷ lệ hộ nghèo giảm còn 2,87%", [(2.87, None, "%", "=", -1)]),
    ("7% trở lên", [(7, None, "%", ">=", None)]),
    ("từ 80% trở lên", [(80, None, "%", ">=", None)]),
    ("tối thiểu 15%", [(15, None, "%", ">=", None)]),
    ("không quá 3 tỷ đồng", [(3e9, None, "VND", "<=", None)]),
    ("chỉ số giá không tăng quá 4%", [(4, None, "%", "<=", 1)]),
    ("không để tỷ lệ thất nghiệp vượt 3%", [(3, None, "%", "<=", None)]),
    ("chưa đến 2%", [(2, None, "%", "<", None)]),
    ("trên dưới 5%", [(5, None, "%", "~", None)]),
    ("98 triệu đồng/người/năm", [(98e6, None, "VND/person/year", "=", None)]),
    ("15 triệu đồng mỗi m2", [(15e6, None, "VND/m2", "=", None)]),
    ("8.035 USD/tấn", [(8035, None, "USD/t", "=", None)]),
    ("1,5 triệu đồng/tạ", [(15e6, None, "VND/t", "=", None)]),
    ("600-700 triệu đồng/ha", [(600e6, 700e6, "VND/ha", "=", None)]),
    ("từ 20 nghìn đồng đến 26 nghìn đồng/kg", [(20_000, 26_000, "VND/kg", "=", None)]),
    ("từ 5 đến 7%", [(5, 7, "%", "=", None)]),
    ("tăng 7-7,5%", [(7, 7.5, "%", "=", 1)]),
    ("5 tỷ rưỡi", [(5.5e9, None, "VND", "=", None)]),
    ("gần 2/3 tổng doanh thu", [(66.6667, None, "%", "~", None)]),
    ("45/73 trường", [(45, None, "count", "=", None)]),
    ("hơn 15.700 lao động", [(15_700, None, "count", ">", None)]),
    ("giảm 70 xóm", [(70, None, "count", "=", -1)]),
    ("lợi nhuận tăng gấp 34 lần", [(34, None, "x", "=", 1)]),
    ("giảm 0,5 điểm phần trăm", [(0.5, None, "pp", "=", -1)]),
    ("hơn 246ha", [(246, None, "ha", ">", None)]),
    ("GRDP tăng 4 ,5 %", [(4.5, None, "%", "=", 1)]),
    ("đạt 1. 200 tỷ đồng", [(1.2e12, None, "VND", "=", None)]),
    ("lên đến 11, 5 triệu lượt", [(11.5e6, None, "count", "=", None)]),
    ("đạt 12 , 5 triệu tấn", [(12.5e6, None, "t", "=", None)]),
    ("ở mức 3, 4 điểm", [(3, None, "count", "=", None), (4, None, "point", "=", None)]),
    ("mất hơn 4 triệu tiền giống", [(4e6, None, "VND", ">", None)]),
    ("quý 1, 2 triệu tấn", [(2e6, None, "t", "=", None)]),
    ("50triệu đồng", [(50e6, None, "VND", "=", None)]),
    ("16 triệu ca/năm", [(16e6, None, "count/year", "=", None)]),
    ("1 triệu tấn LNG/năm", [(1e6, None, "t/year", "=", None)]),
    ("7 ngày", []),
    ("37 tuổi", []),
    ("lần thứ 5", []),
    ("COVID-19", []),
    ("Chỉ thị số 05-CT/TW", []),
    ("Nghị quyết Trung ương 4", []),
    ("gạo ST25", []),
    ("nhiệm kỳ 2020 - 2025", []),
    ("lúc 18h30 ngày 27/4", []),
    ("quận 5", []),
    ("3 đồng chí", [(3, None, "count", "=", None)]),
]


@pytest.mark.parametrize(("sentence", "expected"), CASES, ids=[c[0] for c in CASES])
def test_quantities_of_a_sentence(
    sentence: str, expected: list[tuple[float, float | None, str, str, int | None]]
) -> None:
    low = sentence.lower()
    refs = times.find(low, 0, len(low), Clock(date(2021, 5, 1), None))
    found = quantities.find(
        sentence, low, 0, len(low), refs, "vi", quantities.Numerals(low, numbers.find(low)).between(0, len(low))
    )
    read = [
        (float(q.value), float(q.value_max) if q.value_max is not None else None, q.unit, q.bound, q.before.change)
        for q in found
    ]
    assert read == expected
