"""Figures of a sentence that are held against a plan."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from math import inf

from flows.extract import lexicon as lx
from flows.extract.measure import attributes, percentages
from flows.extract.measure.attributes import Measured
from flows.extract.name import phrases
from flows.extract.name.neighbours import FAR, RIGHT_BEHIND
from flows.extract.name.parts import is_part_of
from flows.extract.name.phrases import Span
from flows.extract.quantity.quantities import Quantity
from flows.extract.sentence import Reading

_PLAN = rf"(?:{lx.either(lx.PLAN_WORDS)})(?!\w)[^,;:.()\d]{{0,40}}?"
_HELD_AGAINST = r"(?:\sso\s(?:với|cùng)\s[^;:()]{0,50},)?"
# "tăng 7,9%, vượt mục tiêu đề ra (7,5%)", "… cao hơn kế hoạch là 7,5%", "… không đạt mục tiêu 8,5%"
_PLANNED = re.compile(
    rf"\)?{_HELD_AGAINST}[^;:()\d]{{0,30}}?(?:\((?:nq|nghị quyết)(?:\s(?:là|đề ra|cả năm|năm|hđnd))*:?\s|{_PLAN}\s\(|\((?:[^;:()\d]{{1,12}}\s)?{_PLAN}:?\s|(?:không|chưa)\sđạt\s{_PLAN}\s|(?:vượt|đạt|trong|bằng)\s(?:xa\s|so\svới\s)?{_PLAN}\s(?:đề\sra|đặt\sra|được\sgiao|cho\sphép)\s)"
)
# "giảm 1,2%, đạt chỉ tiêu do Quốc hội, Chính phủ giao (từ 1 - 1,5%)"
_ASSIGNED = re.compile(rf"\)?,?\s(?:đạt|vượt)\s(?:{lx.either(lx.PLAN_WORDS)})(?!\w)[^;:()\d]{{0,70}}?\sgiao\s\(")
# "giảm 2,3% hộ nghèo, vượt mục tiêu giảm 2%/năm"
_PLANNED_TOO = re.compile(rf"[^;:()\d]{{0,30}}?(?:vượt|đạt|bằng|hơn)\s{_PLAN}\s\(?")
# "tốc độ tăng trưởng đạt 7,2% (kế hoạch tăng 7%)"
_PLANNED_TO_GROW = re.compile(rf"\s\((?:[^;:()\d]{{1,12}}\s)?{_PLAN}\s")
# "CPI tăng 3,23%, đạt mục tiêu dưới 4%"
_MEETS = re.compile(rf"\)?{_HELD_AGAINST},?\s(?:đã\s|vẫn\s)?(?:đạt|giữ|trong)\s(?:được\s)?{_PLAN}\s")
# "CPI tăng 3,2%, đạt mục tiêu đề ra là dưới 4%"
_PLANNED_AS = re.compile(rf"{_HELD_AGAINST}[^;:()\d]{{0,30}}?(?:\((?:[^;:()\d]{{1,12}}\s)?)?{_PLAN}\s")
# "tăng 20,5%, cao hơn nhiều so với mức kế hoạch đề ra là trên 6%": how high it was to be, however far off that is.
_PLAN_IS = re.compile(
    rf"[^;:()]{{0,60}}?[,(]\s?(?:cao|thấp|vượt)(?!\w)[^;:()%]{{0,50}}?(?<!\w)(?:{lx.either(lx.PLAN_WORDS)})(?!\w)[^,;:()%]{{0,40}}\s"
)
# "lãi 5.320 tỷ đồng, hoàn thành 56% mục tiêu 9.500 tỷ đồng"
_OF_PLAN = re.compile(rf"\s(?:so\svới\s)?{_PLAN}(?<!\svới)\s")
# "tăng 2,51%, thấp hơn mục tiêu 7,5% đề ra", "tăng 18,3%, mạnh nhất kể từ 1992 nhưng thấp hơn dự báo 19%"
_SHORT_OF = re.compile(
    r"\)?(?:\s?\()?(?:\sso\s(?:với|cùng)\s[^;:()]{0,40}?,)?(?:[^;:()\d]|(?<=\snăm\s)\d{4}|(?<=\stừ\s)\d{4}){0,50}?(?P<off>(?:thấp|cao)\s(?:(?:hơn|xa|nhiều|so với|mức)\s)+|(?:vượt|sát|trong)\s(?:xa\s)?|(?:không|chưa)\sđạt\s(?:được\s)?|(?:cách|hụt|kém)\s(?:(?:khá|rất|xa|so với)\s)+|dưới\s(?:mức\s)?)(?:định hướng|chỉ tiêu(?:\skế hoạch)?|mục tiêu|kế hoạch|trần|mức trần|ngưỡng|dự báo|dự đoán|kỳ vọng)\s(?:(?:tăng|cho phép|đề ra|đặt ra|được giao|là)\s)*"
)


def _is_by_so_much(said: str, reached: Decimal, value: Decimal) -> bool:
    """Whether a figure is how far what was reached is off a mark: what it is below is larger, what it is above smaller."""
    if said.startswith(("thấp", "không", "chưa", "cách", "hụt", "kém", "dưới")):
        return value < reached
    beyond = "cao" in said or said.startswith("vượt")
    return value > reached if beyond and value * FAR > reached else value * FAR < reached


def planned(low: str, readings: Sequence[Reading], q: Quantity) -> Reading | None:
    """What a figure is the plan of: the one before it, or before how many points that is off the plan."""
    if not readings or (q.shape == "percent" and attributes.COMPLETION_AFTER.match(low, q.end)):
        # "vượt 6% so với chỉ tiêu tỉnh giao và đạt 95% so với HĐND huyện giao": reached of a plan of its own.
        return None
    if low.startswith(")", q.end) and (reached := _of_its_plan(low, readings, q)):
        return reached
    last = readings[-1].quantity
    before = readings[-2] if len(readings) > 1 else None
    restated = readings[-1].planned and q.before.equals and low.find(")", last.end, q.left) < 0
    if before and restated and before.quantity.shape == q.shape:
        # "174 tỷ đồng, bằng 3,42% GDP (dự toán 178 tỷ đồng, tương đương 3,5% GDP)"
        return before
    carried_out = readings[-1].measured.measure == "completion" and q.shape != "percent" and not q.before.change
    if (
        before
        and carried_out
        and before.quantity.unit == q.unit
        and before.name == readings[-1].name
        and _OF_PLAN.fullmatch(low, last.end, q.left)
    ):
        return before
    of_the_same = before is not None and before.name == readings[-1].name and before.quantity.unit == q.unit
    said_again = of_the_same and readings[-1].measured.measure == "share"
    one = before if before and (last.unit == "pp" or said_again) else readings[-1]
    alike = q.unit == one.quantity.unit or q.shape == one.quantity.shape == "percent"
    if not alike or not one.quantity.value or one.measured.measure not in ("level", "growth", "change", "share"):
        return None
    short = _SHORT_OF.fullmatch(low, last.end, q.left)
    by_so_much = short is not None and q.value_max is None and _is_by_so_much(short["off"], one.quantity.value, q.value)
    if q.before.verb.endswith(" trần") or (short and not by_so_much):
        return one
    if low.startswith("là ", q.left) and _PLAN_IS.fullmatch(low, last.end, q.left):
        return one
    if not 1 / FAR < q.value / one.quantity.value < (inf if q.bound.startswith("<") else FAR):
        return None
    if q.before.change:
        same = q.before.change == one.quantity.before.change
        grows = one.measured.measure == "growth" and q.before.change == one.measured.sign
        too = (same and _PLANNED_TOO.fullmatch(low, last.end, q.left)) or (
            grows and _PLANNED_TO_GROW.fullmatch(low, last.end, q.left)
        )
        return one if too else None
    said = _PLANNED_AS if q.before.linked else _PLANNED
    met = q.before.bound_said and _MEETS.fullmatch(low, last.end, q.left)
    assigned = _ASSIGNED.fullmatch(low, last.end, q.left)
    return one if met or assigned or said.fullmatch(low, last.end, q.left) else None


def completes_as_well(low: str, readings: Sequence[Reading], q: Quantity, measured: Measured) -> bool:
    """Whether a percentage after one of a plan is what was reached of a plan, too.

    Of a second plan for the same, "đạt 133,2% và 121,5%", or of that for a part, "thu nội địa 5.280 tỷ (41,2%)".
    """
    last, before = readings[-1], [r.measured.measure for r in readings]
    if q.shape != "percent" or measured.measure != "level" or "completion" not in before:
        return False
    if low[last.quantity.end : q.number] == " và ":
        return before[-1] == "completion"
    closed = low.startswith((")", ", bằng "), q.end)
    amount = before[-1] == "level" and low[last.quantity.end : q.number] == " (" and closed
    return amount and not is_part_of(low, readings, q)


_NEXT_ITEM = re.compile(r",\s(?:và\s|còn\s|riêng\s)?[^,;:.()\d]{2,50}\s")


def completions_go_on(low: str, readings: list[Reading]) -> list[Reading]:
    """What was reached of the items of a list between two that say so: "thu nội địa bằng 89,9%, dầu thô 198,5%, xuất nhập khẩu 106,6% dự toán"."""
    for i in range(1, len(readings) - 1):
        one, two, three = readings[i - 1 : i + 2]
        bare = two.quantity.shape == "percent" and two.measured.measure == "level" and two.name is not None
        between = one.measured.measure == three.measured.measure == "completion"
        listed = all(_NEXT_ITEM.fullmatch(low, a.quantity.end, b.quantity.left) for a, b in ((one, two), (two, three)))
        if bare and between and listed:
            readings[i] = two._replace(measured=three.measured)
    return readings


_AND_BY = re.compile(r"\s[^,;:()\d]{2,50}(?:,|,?\svà)\s")


def is_beyond_by_amount(low: str, last: Reading, q: Quantity, measured: Measured) -> bool:
    """Whether an amount says how far the one before it is past its plan: "đạt 950 tỷ đồng, vượt 90 tỷ đồng".

    One of nearly the same size is a mark that was passed: "950 tỷ đồng, vượt 900 tỷ đồng".
    """
    one = last.quantity
    return (
        q.before.verb == "vượt"
        and measured.measure == last.measured.measure == "level"
        and (q.shape, q.unit) == (one.shape, one.unit)
        and q.shape != "percent"
        and q.value * 2 < one.value
        and low[one.noun_end or one.end : q.left] in (", ", " (", ", và ", " và ")
    )


def is_beyond_too(low: str, last: Reading, q: Quantity, measured: Measured) -> bool:
    """Whether a figure is beyond a second plan by so much: "vượt 12% dự toán Trung ương giao và 8% dự toán tỉnh giao"."""
    one = last.quantity
    if measured.measure != "completion" or not one.before.verb.startswith("vượt") or last.measured.measure != "growth":
        return False
    return q.left == q.number and _AND_BY.fullmatch(low, one.end, q.left) is not None


# What a plan times its percentage may miss what was reached by, for figures are rounded.
_NEARLY = Decimal("0.02")


def _of_its_plan(low: str, readings: Sequence[Reading], q: Quantity) -> Reading | None:
    """What is held against its plan, which is told in brackets.

    "620 triệu USD, vượt 55% kế hoạch (400 triệu USD)", "7.850 tỷ đồng, bằng 61% dự toán (12.866 tỷ đồng)"
    """
    last = readings[-1]
    if not last.measured.plan or last.measured.measure not in ("growth", "completion"):
        return None
    heads = phrases.heads(low, last.quantity.end, q.left)
    if any(not low.startswith(lx.PLAN_WORDS, head) for head in heads):
        # "hoàn thành 55% kế hoạch lợi nhuận cả năm (2.250 tỷ đồng)" names it.
        return None
    beyond = 100 if last.measured.measure == "growth" else 0
    planned = q.value * (beyond + last.measured.sign * last.quantity.value) / 100
    levels = (r for r in reversed(readings) if r.quantity.unit == q.unit and r.measured.measure == "level")
    return next((r for r in levels if abs(planned - r.quantity.value) < _NEARLY * abs(planned)), None)


_AIM_AHEAD = re.compile(rf"(?<!\w)(?:{lx.either(lx.CUES['names']['aims'])}|kế hoạch)(?!\w)[^;.]*$")


def completes_aim(low: str, start: int, readings: Sequence[Reading], q: Quantity) -> bool:
    """Whether a percentage is what was reached of an aim told before: "kế hoạch 17.000 lao động; đã giải quyết 13.120 người, đạt 77,2%"."""
    if len(readings) < 2 or q.shape != "percent" or not low.startswith("đạt ", q.left):
        return False
    reached = readings[-1].quantity
    if reached.shape == "percent" or low[reached.end : q.left].strip() not in RIGHT_BEHIND:
        return False
    aims = (r.quantity for r in readings[:-1] if r.quantity.unit == reached.unit and r.quantity.value)
    return any(
        abs(reached.value * 100 / aim - q.value) < 1
        for one in aims
        if _AIM_AHEAD.search(low, start, one.start)
        for aim in (one.value, one.value_max)
        if aim
    )


_OFF_ITS_MARK = re.compile(
    r"(?:\s[^,;:.()\d]{2,40})?,?\s(?:(?:cao|thấp)\shơn\s(?:so\svới\s)?(?:mức\s)?|vượt\s)"
    rf"(?:cùng kỳ|{lx.either(lx.PLAN_WORDS)})\s(?:(?:(?!\svà\s)[^,;:.()%]){{2,20}}\s)?"
)


def is_off_its_mark(low: str, one: Reading, q: Quantity, measured: Measured, name: Span | None) -> bool:
    """Whether a percentage says by how many points a rate is off its last one or its plan: "chiếm 4,7%, thấp hơn cùng kỳ 1,2%"."""
    if one.name is None or one.name != name or not measured.unit == q.unit == one.quantity.unit == "%":
        return False
    said = low[slice(*one.name)]
    sector = measured.plan and percentages.is_of_an_economy(said) and q.value < percentages.FEW_POINTS
    return (
        one.measured.measure in ("level", "share") or attributes.is_output_or_growth(said) or sector
    ) and _OFF_ITS_MARK.fullmatch(low, one.quantity.end, q.left) is not None
