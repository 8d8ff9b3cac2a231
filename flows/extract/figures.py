"""Which quantities of a sentence are figures of an indicator."""

from __future__ import annotations

import re
from itertools import islice, pairwise

from flows.extract import filters
from flows.extract import lexicon as lx
from flows.extract.quantity import numbers, quantities
from flows.extract.quantity.quantities import Quantity
from flows.extract.sentence import Discourse, Sentence
from flows.text import CAPITALS

# A "sentence" with more quantities is the debris of a table: what its numbers mean is lost.
MOST = 60
# Numbers with nothing between them are cells of a table whose heads are lost.
_ADJACENT = re.compile(r"(?<![\w.,/-])\d[\d.,]*%?(?=\s+-?\d[\d.,]*%?(?:\s|$))")
_TABLE = 5


# "đón 9 triệu lượt khách, con số này lên đến 11,5 triệu"
_OF_THAT_NUMBER = re.compile(r"(?<!\w)(?:(?:con số|mức)\s|(?:con )?số (?:này|trên|đó)\s[^\d,;:.()]*)$")


def figures_of(s: Sentence, state: Discourse) -> list[Quantity]:
    """The quantities of a sentence that are figures, in order, with the units that it leaves out."""
    found = list(islice(quantities.find(s.text, s.low, s.start, s.end, s.times, state.style, s.numerals), MOST + 1))
    if len(found) > MOST or (len(found) >= _TABLE and _is_table(s)):
        return []
    found = [q._replace(unit=state.currency) if q.implied and q.unit == "VND" else q for q in found]
    if spoken := [q.unit.partition("/")[0] for q in found if q.shape == "money" and not q.implied]:
        state.currency = spoken[-1] if state.where.abroad else "VND"
    return _facts_among(_with_units(s.low, _in_currency_of_list(s.text, found), state.style), s, state)


def _is_table(s: Sentence) -> bool:
    """Whether many numbers stand with nothing between them."""
    return sum(1 for _ in islice(_ADJACENT.finditer(s.low, s.start, s.end), _TABLE)) == _TABLE


# "chỉ số PMI tháng 6 đạt 52,4, tăng từ mức 50,1": an index, whose points need no unit.
_OF_AN_INDEX = re.compile(rf"(?<!\w)(?:{lx.either(lx.CUES['filters']['bare_indices'])})(?!\w)[^;.]*$")
# "điểm trung bình môn toán 6,98"
_BESIDE_INDEX = re.compile(
    rf"(?<!\w)(?<!với )(?:{lx.either(lx.CUES['filters']['bare_indices'])})(?:\s[^\W\d]\w*){{0,3}}\s$"
)
_FAR_BACK = 110


def _in_points(low: str, q: Quantity) -> Quantity:
    """A bare number that is said of an index."""
    if q.shape != "bare":
        return q
    reaches = q.before.linked or q.before.to_level or q.before.range_from
    index = _OF_AN_INDEX if reaches else None if q.is_whole else _BESIDE_INDEX
    said = index.search(low, max(0, q.left - _FAR_BACK), q.left) if index else None
    return q._replace(shape="point", unit="point") if said else q


def _counted_by(low: str, q: Quantity) -> Quantity:
    return q._replace(shape="bare", unit="count") if filters.counts_number_of(low, q) else q


# "tăng từ 82 lên 101 triệu đồng", "từ 12 lên 65 xã"
_UP_TO = re.compile(r"\s(?:lên|xuống|còn|tăng lên|xuống còn|giảm còn)(?:\s(?:khoảng|gần|hơn|trên|đến|tới))*\s")
# "từ 3,11 triệu (0,37%) lên 3,91 triệu đơn vị"
_UP_TO_PAST = re.compile(r"\s\([\d.,]+\s?%\)\s(?:lên|xuống|còn)(?:\s(?:khoảng|gần|hơn|trên))*\s")
# "riêng gỗ 15,9 tỷ, thủy sản 8,9 tỷ, rau quả 3,5 tỷ USD"
_NEXT_ITEM = re.compile(r",?\s(?:và\s)?[^\W\d]\w*(?:\s[^\W\d]\w*){0,3}\s(?:đạt\s)?")
_AND = re.compile(r",?\s(?:và\s|hoặc\s|hay\s|rồi\s)?")


def _with_shared_units(low: str, found: list[Quantity], style: numbers.Style) -> list[Quantity]:
    """The numbers of a list with the unit and magnitude that stand behind its last: "80.000, 90.000 và 100.000 đồng"."""
    out = list(found)
    for i in range(len(out) - 2, -1, -1):
        one, two = out[i], out[i + 1]
        alone = one.shape == "bare" and one.value_max is None and two.value_max is None
        reached = one.before.range_from and _UP_TO.fullmatch(low, one.end, two.number) is not None
        beyond = out[i + 2] if i + 2 < len(out) and one.implied and one.before.range_from else None
        if beyond and beyond.shape == "count" and _UP_TO_PAST.fullmatch(low, one.end, beyond.number):
            out[i] = one._replace(
                shape="count", unit="count", implied=False, noun=beyond.noun, noun_end=beyond.noun_end
            )
        elif reached and one.shape == two.shape == "money" and two.unit.startswith(f"{one.unit}/"):
            # "tăng từ 7.000 đồng lên 18.500 đồng/kg"
            out[i] = one._replace(unit=two.unit)
        elif alone and reached and two.shape == "count":
            out[i] = one._replace(shape="count", noun=two.noun, noun_end=two.noun_end)
        elif (
            one.implied
            and two.shape == "money"
            and not two.implied
            and "/" not in two.unit
            and _NEXT_ITEM.fullmatch(low, one.end, two.left)
        ):
            out[i] = one._replace(unit=two.unit, implied=False)
        elif (
            alone
            and two.shape in ("money", "percent", "physical", "points", "ratio")
            and (
                (
                    not (two.before.verb or two.before.linked or two.before.share)
                    and _AND.fullmatch(low, one.end, two.start)
                    and (two.shape != "ratio" or "," not in low[one.end : two.start])
                )
                or reached
            )
            and numbers.NUMBER.fullmatch(low, two.number, two.number_end)
            and two.value
        ):
            factor = two.value / numbers.parse(low[two.number : two.number_end], style)
            out[i] = one._replace(shape=two.shape, unit=two.unit, value=one.value * factor)
    return out


def _with_unit_before(low: str, one: Quantity, two: Quantity, style: numbers.Style) -> Quantity:
    """A number that leaves the unit of the amount before it out: "đạt 507 tỷ đồng, lũy kế 9 tháng đạt 1.520"."""
    if (
        two.shape != "bare"
        or one.shape != "money"
        or one.value_max is not None
        or not two.before.linked
        or not _LINKED_ALONE.match(low, two.end)
        or not numbers.NUMBER.fullmatch(low, one.number, one.number_end)
        or not one.value
    ):
        return two
    factor = one.value / numbers.parse(low[one.number : one.number_end], style)
    return two._replace(shape="money", unit=one.unit, value=two.value * factor) if factor > 1 else two


# "3.000 đồng/lít thay vì 500 đồng như hiện hành"
_INSTEAD = re.compile(r",?\s(?:thay vì|thay cho|so với)\s(?:(?:mức|con số|chỉ|giá)\s)*")
_LINKED_ALONE = re.compile(r"\s?(?:[,;.)]|$)")


# "Mỹ 9,8 tỷ USD (tăng 14%), EU 3,4 tỷ (tăng 17%)": what may part the items of a list.
_NEXT_IN_LIST = re.compile(
    rf"\s?(?:\([^()]*\))?\s?[,;]\s(?:và\s)?[{CAPITALS}]\w*(?:\s[^\W\d]\w*){{0,3}}\s(?:đạt\s|với\s)?"
)


# "2.280 triệu USD (kế hoạch 2.330 triệu)"
_BESIDE = re.compile(r"\s\((?:kế hoạch|mục tiêu|chỉ tiêu|KH|cùng kỳ)\s[^()\d;]{0,20}")


def _in_currency_of_list(text: str, found: list[Quantity]) -> list[Quantity]:
    """The amounts of a list, or beside another in brackets, in the currency that stands behind the first alone."""
    out = list(found)
    first: Quantity | None = None
    for i, q in enumerate(found):
        if q.shape != "money":
            continue
        goes_on = first and (
            _NEXT_IN_LIST.fullmatch(text, first.end, q.left) or _BESIDE.fullmatch(text, first.end, q.left)
        )
        if q.implied and first and "/" not in first.unit and goes_on:
            out[i] = q = q._replace(unit=first.unit)
        elif q.implied:
            continue
        first = q
    return out


_NEXT_LISTED = re.compile(r"\s?[,;]\s(?:và\s|còn\s)?[^;:()\d]{2,60}\s")
# So far a rate moves at most, in points.
_MOST_POINTS = 10


def _with_units(low: str, found: list[Quantity], style: numbers.Style) -> list[Quantity]:
    """The units that a text leaves out, where it says them otherwise.

    A change is in the unit of the amount before it ("9,8 triệu lượt, giảm 1,4 triệu"); after "số doanh nghiệp" a
    number of thousands is a count.
    """
    found = _with_shared_units(low, [_in_points(low, _counted_by(low, q)) for q in found], style)
    for i in range(len(found) - 1, 0, -1):
        one, two = found[i - 1], found[i]
        if (
            one.unit == "count"
            and (not one.is_whole or two.unit.endswith("0 person"))
            and "/" in two.unit
            and _AND.fullmatch(low, one.noun_end, two.start)
        ):
            # "8,98 bác sĩ và 26,4 giường bệnh trên 1 vạn dân"
            found[i - 1] = one._replace(unit=two.unit)
    points = next((q.unit for q in found if q.shape == "points"), None)
    for i, (one, two) in enumerate(pairwise(found)):
        listed = found[i].shape == "points" and _NEXT_LISTED.fullmatch(low, found[i].end, two.left) is not None
        if points and two.shape == "point" and (two.before.share or (listed and two.value < _MOST_POINTS)):
            # "đóng góp 2,2 điểm phần trăm; … đóng góp 1,8 điểm; dịch vụ 4,1 điểm"
            found[i + 1] = two._replace(shape="points", unit=points)
            continue
        rate = one.unit == "%" and not one.before.change and low[one.end : two.left] == ", "
        if rate and two.shape == "point" and two.before.change and two.value < _MOST_POINTS:
            # "tổn thất 6,4%, giảm 0,2 điểm"
            found[i + 1] = two._replace(shape="points", unit="pp")
            continue
        found[i + 1] = _with_unit_before(low, one, two, style)
        of_the_same = "/" in one.unit and two.unit == one.unit.partition("/")[0]
        grown = one.shape == "physical" and two.before.change and low[one.end : two.left] == ", "
        if of_the_same and (grown or _INSTEAD.fullmatch(low, one.end, two.left)):
            # "đạt 190 tạ/ha, tăng 7 tạ": of a hectare, too.
            found[i + 1] = two._replace(unit=one.unit)
            continue
        if one.shape == "ratio" and i:
            # "98 triệu viên, gần gấp đôi so với con số 50 triệu của năm 2015"
            one = found[i - 1]
        if (
            two.implied
            and (two.before.change or _OF_THAT_NUMBER.search(low, one.end, two.left))
            and one.unit != two.unit
            and one.shape in quantities.AMOUNTS
        ):
            unit = one.unit.partition("/")[0]
            found[i + 1] = two._replace(shape=one.shape, unit=unit)
    return found


def _counted(low: str, q: Quantity) -> str:
    """The first word of what a quantity counts; empty where it counts nothing."""
    return low[q.noun : q.noun_end].partition(" ")[0]


def _facts_among(found: list[Quantity], s: Sentence, state: Discourse) -> list[Quantity]:
    """The quantities that are indicators: those sure by themselves, and those sure in their company."""

    def sure(q: Quantity, siblings: int, alike: bool = False) -> bool:
        return filters.is_fact(s.low, q, s.start, s.end, genre=state.genre, siblings=siblings, alike=alike)

    alone = [sure(q, 0) for q in found]
    number = sum(alone)
    counted = {_counted(s.low, q) for q, is_sure in zip(found, alone, strict=True) if is_sure and q.noun}
    kept: list[Quantity] = []
    rejected: Quantity | None = None
    for i, (q, is_sure) in enumerate(zip(found, alone, strict=True)):
        if i + 1 < len(found) and filters.is_subject(s.low, q, found[i + 1], s.start):
            continue
        if filters.names_them(s.text, s.low, q) or filters.is_field_of_rank(s.low, q, s.start):
            continue
        if filters.is_size_of(s.low, q, found[i + 1] if i + 1 < len(found) else None, s.start):
            continue
        if i + 1 < len(found) and filters.belongs(s.low, q, s.start):
            continue
        if rejected and filters.restates(s.low, rejected, q):
            continue
        if kept and filters.describes(s.low, kept[-1], q):
            continue
        if is_sure or (number and sure(q, number, alike=_counted(s.low, q) in counted)):
            kept.append(q)
            rejected = None
        else:
            rejected = q
    return kept
