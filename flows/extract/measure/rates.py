"""The unit of a figure with what it is per: a head, a time, so many people, a piece."""

from __future__ import annotations

import re
from collections.abc import Collection

from flows.extract import lexicon as lx
from flows.extract.name import neighbours, worths
from flows.extract.name.phrases import Span
from flows.extract.quantity.quantities import AMOUNTS, Quantity
from flows.extract.sentence import Figure

# "mỗi ngày (thu) 5 tỷ đồng", "500 lượt chuyến mỗi ngày": an amount that comes again.
_EACH_BEFORE = re.compile(
    r"(?<!\w)(?<!cây )(?<!trồng )(?:mỗi|hàng|hằng|(?:bình quân|trung bình)\s(?:một|1))\s+(?P<per>ngày|tuần|tháng|quý|năm)(?:\s(?!để|nhằm|và|nên)[^\W\d]\w*){0,7}:?\s*$"
    r"|(?:thu nhập|tiền lương|lương)\sbình quân\s(?P<of>tháng)(?:\s[^\W\d]\w*){0,7}\s*$"
)
# "bình quân mỗi xã đạt 15,2 tiêu chí"
_EACH_COMMUNE = re.compile(
    r"(?<!\w)mỗi\s(?P<per>xã)\s(?:(?:chỉ|mới|đã|đều)\s)*(?:đạt|có|hoàn thành)\s"
    r"(?:(?:được|bình quân|trung bình|trên|hơn|gần|khoảng)\s)*$"
)
# "mỗi suất 500.000 đồng"
_EACH_ONE = re.compile(r"(?<!\w)mỗi\s(?P<per>hộ|người|suất|lao động|học sinh|ha|con)\s$")
_EACH_AFTER = re.compile(
    r"(?:\s(?!để|nhằm|và|nên)[^\W\d]\w*){0,8}\s+mỗi\s+(?P<per>phút|giờ|ngày|tuần|tháng|quý|năm)(?!\w)"
)
# "10.000 mẫu một ngày"
_IN_ONE = re.compile(r"\smột\s(?P<per>giờ|ngày|tuần|tháng|năm)(?!\w)")
# "Mỗi năm, nghề nuôi tôm mang về 8.500 tỷ đồng"
_OPENS_WITH_EACH = ("mỗi năm, ", "hàng năm, ", "hằng năm, ")
# "mỗi năm giảm 1,5% hộ nghèo"
_YEARLY = re.compile(r"(?<!\w)(?:mỗi|hàng|hằng) năm(?:\s(?:phấn đấu|sẽ|bình quân|tỉnh|cả tỉnh|toàn tỉnh))?\s$")


def unit_of(figure: Figure, *, each_year: bool, told: Collection[str] = ()) -> str:
    """The unit of a figure, with "/year" and the like where the words around it say so; `told` are those of the text so far."""
    s, q, measured, name = figure.s, figure.quantity, figure.measured, figure.name
    unit, low = measured.unit, s.low
    if "/" not in unit and measured.measure == "change" and _CHANGES_YEARLY.search(low, q.left, q.number):
        return f"{unit}/year"
    if (
        unit in ("%", "pp")
        and measured.measure in ("growth", "change")
        and (
            (q.before.change is not None and _YEARLY.search(low, max(s.start, q.left - 30), q.left))
            or (measured.measure == "growth" and _EVERY_YEAR.search(low, max(s.start, q.left - 120), q.number))
            or _MOVES_EACH_YEAR.search(low, max(s.start, q.left - 50), q.number)
            or (_A_YEAR.match(low, q.end) and low.find("bình quân", max(s.start, q.left - 60), q.number) >= 0)
        )
    ):
        return f"{unit}/year"
    if measured.measure in ("level", "change"):
        unit = _per_people(low, s.start, q, name, _per_head(low, q, name, unit))
    if unit == "VND/person" and (each := _EACH_BEFORE.search(low, max(s.start, q.left - 60), q.left)):
        # "thu nhập bình quân mỗi tháng 3-4 triệu đồng/người"
        unit += _per(each)
    if "/" not in unit and measured.measure == "level" and q.shape in AMOUNTS:
        unit += _per_time(low, _whose_time(figure), s.start, figure.following)
        opened_with = (figure.i == 0 or q.shape == "physical") and low.startswith(_OPENS_WITH_EACH, s.start)
        if each_year and (unit == "count" or (opened_with and "/" not in unit)):
            unit += "/year"
    if "/" not in unit and q.shape == "money" and name and (piece := worths.piece_of(low, name)):
        unit += f"/{lx.PER[piece]}"
    if unit == "VND" and "VND/tael" in told and name and _SIDE_OF_GOLD.fullmatch(low, *name):
        unit += "/tael"
    if unit == "VND" and name and _DOLLAR.match(low, *name) and q.value in _PRICES_OF_A_DOLLAR:
        unit = "VND/USD"
    if unit == "USD" and name and (traded := _TRADED.match(low, *name)):
        unit += f"/{_TRADED_BY[traded['thing']]}"
    if "/" not in unit and q.shape == "money" and name and _OF_ONE_HECTARE.search(low, *name):
        unit += "/ha"
    return unit


# "giá trị sản xuất trên 1 ha đất trồng trọt"
_OF_ONE_HECTARE = re.compile(r"(?:\s(?:trên\s|của\s)?|/)(?:(?:1\s?|một\s|mỗi\s)ha|đơn vị diện tích)(?!\w)")


# "giá vàng giao ngay đang ở mức 1.249 USD": what is traded in the world is quoted by its own measure.
_TRADED_BY: dict[str, str] = {thing: per for per, things in lx.CUES["quoted"].items() for thing in things}
_TRADED = re.compile(rf"giá (?P<thing>{lx.either(_TRADED_BY)})(?!\w)(?! (?:ăn|sjc|miếng|nhẫn|trang sức))")
# "Giá mua vào nhích nhẹ 10.000 đồng", where gold was spoken of.
_SIDE_OF_GOLD = re.compile(
    r"(?:mức )?(?:giá (?:mua|bán)(?: (?:vào|ra))?|chênh lệch (?:giá )?(?:hai chiều|(?:giữa giá )?mua (?:vào )?.+))"
)
# "giá mua bán đôla Mỹ hiện quanh 22.685 đồng"
_DOLLAR = re.compile(r"(?:tỷ )?giá (?:[^\W\d]\w*[ -]){0,4}?(?:usd|đô la|đôla|đô-la)(?!\w)")
_PRICES_OF_A_DOLLAR = range(15_000, 40_000)
_PER_TIMES = ("", "year", "month")


def _per_head(low: str, q: Quantity, name: Span | None, unit: str) -> str:
    """A unit with "/person" for an amount of money whose name says "đầu người" or "/người": "VND/person/year" of "VND/year"."""
    money, _, per = unit.partition("/")
    said = low[slice(*name)] if name else ""
    if q.shape != "money" or per not in _PER_TIMES or not _A_HEAD.search(said):
        return unit
    # "thu nhập bình quân đầu người/năm: 60 triệu đồng"
    each = lx.PER.get(said.rpartition("/")[2], "")
    per = per or (each if each in _PER_TIMES else "")
    return f"{money}/person/{per}".rstrip("/")


# "Bình quân 1 ngày có 31 vụ, làm 19 người chết và 25 người bị thương"
_TOLL = re.compile(r"(?:\s[^\W\d]\w*){0,4}?(?:,\s|\s)(?:làm|khiến|và)\s(?:chết\s|bị thương\s)?")


def _whose_time(figure: Figure) -> Quantity:
    """The amount before which stands how often a figure comes again: its own, the one it converts, the accidents of a toll."""
    i, low = figure.i, figure.s.low
    if figure.last and neighbours.converts(low, figure.last, figure.reading):
        return figure.last.quantity
    quantities = [reading.quantity for reading in figure.readings]
    while i and quantities[i].shape == "count" and _TOLL.fullmatch(low, quantities[i - 1].end, quantities[i].left):
        i -= 1
    accidents = low.startswith("vụ ", quantities[i].noun)
    return quantities[i] if accidents else quantities[figure.i]


_A_HEAD = re.compile(r"đầu người|^năng suất lao động|bình quân mỗi người|/người$|(?:^|\s)gr?dp bình quân$")
# "số bác sĩ/1 vạn dân đạt 11,5 bác sĩ"
_OF_SO_MANY = re.compile(
    rf"(?:\s?/\s?|\s(?:trên|tính trên|bình quân trên)\s)(?:(?:1|một|mỗi)\s)?(?P<per>{lx.either(w for w in lx.PER if w.endswith('dân'))})(?!\w)"
)


# "số bác sĩ và giường bệnh trên 1 vạn dân đạt 10 bác sĩ và 31 giường": each is named by its own noun.
_EACH_OF_SO_MANY = re.compile(
    rf"(?<!\w)(?:số|tỷ lệ)\s(?:[^\W\d]\w*\s){{1,8}}?(?:/\s?|trên\s)(?:(?:1|một|mỗi)\s)?(?P<per>{lx.either(w for w in lx.PER if w.endswith('dân'))})\s(?:đạt|là)\s"
    r"(?:\d[\d.,]*(?:\s[^\W\d]\w*){1,3}\svà\s)?$"
)


def _per_people(low: str, start: int, q: Quantity, name: Span | None, unit: str) -> str:
    """The unit of a number whose name or clause says among how many people it is: "count/10000 person"."""
    if unit != "count" or not name or q.shape not in ("count", "bare"):
        return unit
    found = _OF_SO_MANY.search(low, *name)
    if not found and low.find(" dân ", max(start, q.left - 60), q.number) >= 0:
        found = _EACH_OF_SO_MANY.search(low, max(start, q.left - 120), q.number)
    return f"count/{lx.PER[found['per']]}" if found else unit


# "tốc độ tăng trưởng hàng năm đạt 38%"
_EVERY_YEAR = re.compile(
    r"(?<!\w)(?:tăng|tăng trưởng|phát triển)\s(?:(?:[^\W\d]\w*\s){0,12}(?:bình quân|trung bình)\s)?(?:hàng|hằng|mỗi)\snăm"
    r"(?:\s(?:trong\s)?(?:giai đoạn|thời kỳ)\s\d{4}\s?[-–]\s?\d{4})?(?:\s\([^()]*\))?(?:\s[^\W\d]\w*){0,5}:?\s$"
)
# "tăng bình quân 5,5% năm": a stroke is left out.
_A_YEAR = re.compile(r"\snăm(?=[.,;)]|$)")
# "tỷ lệ hộ nghèo giảm bình quân/năm: trên 1%"
_MOVES_EACH_YEAR = re.compile(
    r"(?<!\w)(?:giảm|tăng)(?:\s(?:bình quân|trung bình))?(?:\s(?:mỗi|hằng|hàng)\snăm|/năm):\s(?:[^\W\d]+\s){0,2}$"
)
# "giảm bình quân mỗi năm 1,5%", "tăng mỗi năm 2.000 tỷ đồng"
_CHANGES_YEARLY = re.compile(r"\s(?:mỗi|hằng|hàng)\snăm\s")


def _per_time(low: str, q: Quantity, start: int, following: int) -> str:
    """What an amount is per if it comes again or for each: "/day" of "mỗi ngày", "/household"; else empty."""
    if q.shape == "count" and low.startswith(lx.TERRITORIES, q.noun):
        # "trên địa bàn 17 huyện mỗi ngày tồn đọng 670 tấn"
        return ""
    found = (
        _EACH_ONE.search(low, max(start, q.left - 24), q.left)
        or (low.startswith("tiêu chí", q.noun) and _EACH_COMMUNE.search(low, max(start, q.number - 50), q.number))
        or _EACH_BEFORE.search(low, max(start, q.left - 60), q.left)
        or _EACH_AFTER.match(low, q.end, following)
        or _IN_ONE.search(low, q.noun, min(following, q.noun_end + len(" một tháng")))
    )
    return _per(found) if found else ""


def _per(found: re.Match[str]) -> str:
    """What a match says an amount is per, as a unit has it: "/month"."""
    return f"/{lx.PER[found[found.lastgroup or 'per']]}"
