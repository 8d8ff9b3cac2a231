"""What each figure of a sentence measures: its name and its kind, in the light of its neighbours and what went before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from flows.extract import lexicon as lx
from flows.extract.measure import attributes, measures
from flows.extract.measure.attributes import Measured
from flows.extract.name import dealing, growths, namers, names, neighbours, parts, phrases, plans, worths
from flows.extract.name.phrases import Span
from flows.extract.period import status
from flows.extract.quantity.quantities import Quantity
from flows.extract.sentence import Discourse, Reading, Sentence
from flows.text import open_bracket

_REFERS_BACK = re.compile(rf"[\"“]?(?:cụ thể,?\s+)?(?:{lx.either(lx.CUES['names']['refers_back'])})")


@dataclass(slots=True)
class _Row:
    """The figures of a sentence as far as they are read.

    `name` is what the next one goes on with, `end` where the words of the one before end, `change` the sign of a
    change that the next one may go on with, 0 where there is none; `going_on` says which of the readings did.
    """

    s: Sentence
    state: Discourse
    name: Span | None
    end: int
    readings: list[Reading] = field(default_factory=list)
    change: int = 0
    going_on: set[int] = field(default_factory=set)


def name_and_measure(found: list[Quantity], s: Sentence, state: Discourse) -> list[Reading]:
    """The figures of a sentence with their names and measures; `state` gives and takes what sentences share."""
    refers_back = s.goes_on or _REFERS_BACK.match(s.low, s.start, s.end) is not None
    if not refers_back:
        state.counted = None
    row = _Row(s, state, state.name if refers_back else None, s.start)
    for q in found:
        _read(row, q)
    readings = neighbours.to_each(s.low, neighbours.in_turn(s, row.readings))
    for i in row.going_on:
        readings[i] = neighbours.changed(readings[i], readings[i].measured.sign)
    readings = neighbours.moved_by_heading(
        s, neighbours.growth_goes_on(s.low, neighbours.points_go_on(s.low, readings))
    )
    readings = neighbours.growth_by_lines(s, readings, state.sectors)
    readings = plans.completions_go_on(s.low, readings)
    readings = parts.shares_go_on(s.low, s.start, neighbours.named_behind(s.low, readings))
    readings = parts.shares_in_dashes(s, parts.structure_then(s, readings, state.parts), state.sectors)
    return neighbours.with_their_rate(s.low, neighbours.without_what_they_have(s.low, readings))


def _read(row: _Row, q: Quantity) -> None:
    """The next figure of a row."""
    s = row.s
    if len(row.readings) > 1 and (
        (q.before.change and neighbours.counts_otherwise(row.readings[-1].quantity))
        or neighbours.is_of_the_sum(s.low, row.readings, q)
    ):
        # "12.000 tấn, tương đương 150 chuyến biển, tăng 8%": the first has grown.
        row.name = row.readings[-2].name or row.name
    name = neighbours.before_aside(s, row.readings, q) or neighbours.who_are_there(s, row.readings, q) or row.name
    row.name = name and neighbours.to_another(s, row.readings, q, name)
    turn = dealing.in_turn(s.low, s.start, q)
    own, local = namers.name_of(s, q, row.end, turn, row.name, row.readings, row.state)
    own = _settled(row, q, own, local)
    said = names.pointer(s.low, row.end, q.left) or own
    spoken = s.low[slice(*said)] if said else ""
    measured = measures.measure_of(s.low, q, spoken, s.end, s.times, row.change, local=local)
    if measured.against:
        own = _compared(row, q, own)
    measured = _as_before(row, q, spoken, own, measured)
    same_part = parts.is_same_part(s.low, row.readings, q, s.end) or parts.equals_part(s.low, row.readings, q)
    if (measured.noun_names_it and not same_part) or (
        _DEED.fullmatch(spoken)
        and not measured.plan
        and measured.measure not in ("growth", "ratio")
        and not _MEANS.match(s.low, q.end, s.end)
    ):
        behind = phrases.noun_after(s.low, q.end, s.end)
        own = namers.without_next_subject(s.text, s.low, behind) if behind else own
    own, measured = _as_a_part(row, q, own, measured)
    planned = plans.planned(s.low, row.readings, q)
    if told := planned or neighbours.likened(s.low, row.readings, q):
        per = q.unit.partition("/")[2]
        unit = q.unit if per and not told.measured.unit.endswith(f"/{per}") else told.measured.unit
        # "GRDP giảm 2,8%, thấp xa mục tiêu tăng 8 - 9%": no economy is to shrink.
        aimed = planned and told.name and names.economy(s.low, [told.name])
        sign = q.before.change or (1 if aimed else told.measured.sign)
        own, measured = told.name, told.measured._replace(bound=None, unit=unit, sign=sign)
    row.name = own or row.name
    goes_on = (
        q.before.change
        or attributes.grew_most(s.low, q)
        or measured.measure == "change"
        or (row.change and measured.measure == "growth")
    )
    row.change = measured.sign if measured.measure in ("change", "growth") and goes_on else 0
    row.readings.append(Reading(q, measured, own, turn, planned=planned is not None))
    of_whole = _OF_HOW_MUCH.match(s.low, q.end, s.end)
    row.end = max(
        row.end, of_whole.end() if of_whole else q.end, _noun_phrase_end(s, q), worths.terms_end(s.low, q.end, s.end)
    )
    if own and q.shape == "percent" and q.before.change and own[0] == q.end + 1:
        # "giảm 25,5% kim ngạch so với tháng trước, đạt 91.675 tấn": what that fell names no next figure.
        row.end = max(row.end, own[1])


# "Về tổng thu ngân sách năm 2022, Giám đốc Sở Tài chính cho biết ước thu 32.144 tỷ đồng"
_BUDGET_DEEDS = ("thu", "chi", "ước thu", "ước chi")
_ABOUT_BUDGET = re.compile(
    r"về\s(?P<name>(?:tổng\s)?(?:thu|chi)\s(?:ngân sách|nội địa)[^,;:.()\d]{0,40}?)(?:\s(?:trên địa bàn|của|năm|tháng|quý|\d)[^,;:.()]*)?,\s"
)
_MOVED = re.compile(r";\s(?:so với [^,;.\d]{3,40}\s)?(?:tăng|giảm)\s\d")


_FIRM = re.compile(
    r"(?:(?:tổng )?công ty|doanh nghiệp|tập đoàn|ngân hàng|hãng|đơn vị|nhà băng|con số)(?: (?:này|trên|đó))?|sự [^,;.]*"
)


_ITEM = re.compile(r"[^()]{0,20}\),?\s(?:và\s)?(?P<item>[^\W\d][^,;:.()]{1,60}?)\s\(")


def _next_item(s: Sentence, readings: Sequence[Reading], q: Quantity) -> Span | None:
    """The next of things that have their figures in brackets: "Lộc An (500 ha), Long Đức (300 ha)"; of places it is none."""
    last = readings[-1] if readings else None
    if last is None or last.name is None or q.shape not in ("physical", "money"):
        return None
    if s.low[last.name[1] : last.quantity.left] != " (":
        return None
    item = _ITEM.fullmatch(s.low, last.quantity.end, q.left)
    if item is None or any(item.start() <= m.start < item.end() for m in s.mentions):
        return None
    if item["item"].partition(" ")[0] in lx.FUNCTION_WORDS:
        # "vượt qua chè (0,1 tỷ USD), chỉ sau hạt điều (1,6 tỷ USD)"
        return None
    return item.span("item")


_SUFFERED = re.compile(r"(?:thiệt hại|ảnh hưởng|hư hỏng|mất trắng|ngập|nhiễm bệnh|cháy|thương vong)")


def _settled(row: _Row, q: Quantity, own: Span | None, local: bool) -> Span | None:
    """The name of a figure where it only says of what named before it is, or carries words that are not its own."""
    s, readings = row.s, row.readings
    clause = s.low.rfind(";", s.start, q.left)
    if clause >= 0 and _MOVED.match(s.low, clause):
        # "1.105 doanh nghiệp, vốn đăng ký 14.513 tỷ đồng; giảm 8,6% về số doanh nghiệp"
        clause = s.low.rfind(";", s.start, clause)
    named = _latest_first([r for r in readings if r.name and r.quantity.start > clause])
    if item := _next_item(s, readings, q):
        return item
    if own and named and _SUFFERED.fullmatch(s.low, *own) and s.low.endswith(s.low[slice(*own)], *named[-1]):
        # "diện tích bị thiệt hại là 188.000 ha (trong đó Cà Mau bị thiệt hại 155.890 ha)"
        return named[-1]
    if own and named and worths.is_value_of(s.low, own):
        own = worths.without_volume(s.low, named[-1])
    elif own and worths.is_value_of(s.low, own):
        own = worths.said_to_be(s.low, s.start, own[0]) or own
    if own and (among := _counted_among(s.low, readings, q, own)):
        return among
    if own and q.before.change and q.shape == "percent" and (listed := _whole_of_listed(s.low, readings, q, own)):
        return listed
    budget = _ABOUT_BUDGET.match(s.low, s.start, q.left) if own and s.low[slice(*own)] in _BUDGET_DEEDS else None
    if budget:
        return budget.span("name")
    # "công ty này sẽ tăng 20% về doanh thu"
    whose = [own] if own and not named and _FIRM.fullmatch(s.low, *own) else []
    own = worths.in_terms_of(s.low, q.end, s.end, named or whose) or own
    if own and (whole := neighbours.owned_by_counted(s.low, s.start, readings, own)) is not None:
        # "doanh thu của 138 công ty cho thấy mức tăng 5,5%"
        owned = phrases.tidy(s.low, whole, readings[-1].quantity.left, s.times, s.mentions)
        own = names.name_before(s.low, s.start, q, whole, s.times, s.mentions) or owned or own
    if own and q.shape == "money" and readings and readings[-1].quantity.shape == "physical":
        # "khối lượng xuất khẩu gạo ước đạt 1,86 triệu tấn và 834 triệu USD"
        own = worths.without_volume(s.low, own) if own == readings[-1].name else own
    if own and q.shape == "money":
        own = worths.of_each(s.low, worths.worth_reached(s.low, own))
    counts = [r for r in readings if r.quantity.shape == "count"]
    counted = counts[0 if neighbours.is_of_a_time_apart(s, q) else -1] if counts else None
    subject = own and (phrases.starts_with_head(s.low, own) or (q.before.change and own[1] + 1 == q.left))
    has_own = local and own and counted and subject and own[0] >= counted.quantity.end
    spoken = s.low[slice(*own)] if own else ""
    all_of_them = q.shape == "bare" and spoken == "tổng số"
    # "84/93 trường đạt chuẩn, tỷ lệ 90,3%"
    rate_of_them = spoken == "tỷ lệ" and counted is not None and counted is readings[-1]
    if (
        counted
        and counted.name
        and (all_of_them or rate_of_them or (not has_own and neighbours.counts_the_same(s, counted.quantity, q)))
    ):
        own = counted.name
    if own and (goods := names.label_of_goods(s.low, s.start, own)) is not None:
        own = goods, own[1]
    return names.raised(s.low, own) if own and q.shape == "percent" else own


def _counted_among(low: str, readings: Sequence[Reading], q: Quantity, own: Span) -> Span | None:
    """Its own noun for a count among so many people behind one of something else: "45 giường; 14,5 bác sĩ/vạn dân"."""
    per = low.find("/", q.noun, q.end)
    if per < 0 or not low.endswith("dân", per, q.end) or not readings or own != readings[-1].name:
        return None
    noun = (q.noun, q.noun + len(low[q.noun : per].rstrip()))
    said = low[slice(*noun)]
    same = said in low[slice(*own)] or low.startswith(said, readings[-1].quantity.noun)
    return None if same else noun


# The least that are parts of a whole.
_TWO = 2
# "đạt 20.726 xe, bao gồm 14.483 xe du lịch, 6.096 xe thương mại và 147 xe chuyên dụng, giảm 8% so với tháng trước"
_LISTED = re.compile(r",?\s(?:bao\s)?gồm:?\s")


def _whole_of_listed(low: str, readings: Sequence[Reading], q: Quantity, own: Span) -> Span | None:
    """The name of the whole whose parts are counted before its change; None where `own` is of no such part."""
    behind = low.endswith(", ", 0, q.left) and low.startswith(" so với ", q.end)
    if not behind or not readings or own != readings[-1].name:
        return None
    for i in reversed(range(len(readings) - _TWO)):
        whole = readings[i]
        if _LISTED.match(low, whole.quantity.noun_end or whole.quantity.end):
            counted = all(r.measured.measure == "level" and r.quantity.shape == "count" for r in readings[i:])
            return whole.name if counted and low.find(" và ", readings[i + 1].quantity.end, q.left) >= 0 else None
    return None


def _latest_first(readings: Sequence[Reading]) -> list[Span]:
    """Their names, of the amounts told last first: "lượng 37 nghìn tấn, giảm 5%, đưa lượng 6 tháng lên 225 nghìn tấn, giảm 1%"."""
    told = next((i for i in range(len(readings) - 1, 0, -1) if _begins_amounts(*readings[i - 1 : i + 1])), 0)
    return [r.name for r in (*readings[told:], *readings[:told]) if r.name]


def _begins_amounts(one: Reading, two: Reading) -> bool:
    moved = one.measured.measure in ("growth", "change", "ratio")
    return moved and two.measured.measure == "level"


def _compared(row: _Row, q: Quantity, own: Span | None) -> Span | None:
    """What is more or less than another: "giá vàng thế giới thấp hơn giá vàng SJC 4 triệu đồng" is of the first."""
    s, at = row.s, attributes.compared_at(row.s.low, q)
    if at is None:
        return own
    compared = names.name_before(s.low, s.start, q, row.end, s.times, s.mentions, at)
    if compared and (names.points_back(s.low, compared) or names.says_this(s.low, compared)):
        compared = row.state.name
    return compared or row.name or own


def _as_before(row: _Row, q: Quantity, spoken: str, own: Span | None, measured: Measured) -> Measured:
    """The measure of a figure in the light of the one before it: what goes on with its verb or completes its plan."""
    s, readings = row.s, row.readings
    if not readings:
        return measured
    last = readings[-1]
    if (
        row.change
        and not (
            (last.measured.measure == "change" or last.quantity.before.change is not None)
            and s.low.startswith("),", last.quantity.end)
            and not s.low.startswith("(", q.left - 1)
        )
        and not measured.plan
        and not q.before.equals
        # "hoàn thành 21% kế hoạch; lợi nhuận 2.597 tỷ đồng, giảm 6,5% và đạt 23%"
        and not (s.low.startswith("đạt ", q.left) and any(r.measured.measure == "completion" for r in readings))
        and (
            attributes.coordinated(s.low, last.quantity, q, going_on=len(readings) - 1 in row.going_on)
            or neighbours.next_place(s, last.quantity, q)
            or neighbours.next_group(s.low, last.quantity, q)
            or neighbours.next_aside(s.low, last.quantity, q)
            or neighbours.another_says(s, last, q)
        )
    ):
        apart = attributes.of_numbers(s.low, last.quantity, q)
        unit = last.measured.unit if q.unit == last.quantity.unit else measured.unit
        measured = measured._replace(measure=last.measured.measure, unit=unit, sign=row.change, noun_names_it=apart)
        row.going_on.add(len(readings))
    if (
        measured.measure == "level"
        and q.shape == last.quantity.shape == "percent"
        and last.measured.measure == "growth"
        and (status.is_than_level(s.low, s.start, q.left) or (q.before.to_level and own in (None, last.name)))
    ):
        # "tăng trưởng 9,5%, giảm mạnh so với mức 11,6% cùng kỳ năm ngoái"
        # "các nền kinh tế phát triển sẽ tăng trưởng 2,2% năm 2018, giảm xuống còn 2% năm 2019"
        measured = measured._replace(measure="growth", sign=1)
    if (
        plans.is_beyond_too(s.low, last, q, measured)
        or neighbours.equals_of_another(s.low, last, q, measured)
        or neighbours.grew_then_too(s.low, last, q, measured)
        or neighbours.carried_out_too(s.low, last, q, measured)
    ):
        measured = last.measured
    if (
        neighbours.moves_a_rate(s.low, last, q, measured, own or row.name)
        or plans.is_off_its_mark(s.low, last, q, measured, own or row.name)
        or neighbours.moves_anothers_rate(s.low, last, q, measured, own)
    ):
        measured = measured._replace(measure="change", unit="pp")
    if plans.is_beyond_by_amount(s.low, last, q, measured):
        measured = measured._replace(measure="change", plan=True, bound=None)
    if q.shape == "percent" and measured.measure == "level":
        measured = _at_another_time(s.low, last, q, own, measured)
    if q.before.verb == "hụt" and measured.measure == "growth" and any(r.measured.plan for r in readings):
        # "Hải Phòng 53.000 tỷ đồng, vượt 6%; Quảng Ninh 16.900 tỷ đồng, hụt 2,3%"
        measured = measured._replace(plan=True)
    if q.before.verb in lx.COMPARISONS:
        if last.measured.measure == "change" and q.shape == "percent":
            # "nợ xấu 0,33%, giảm 0,07%, thấp hơn mức 1,9% của toàn ngành"
            measured = measured._replace(measure="level", sign=1)
        elif measured.measure == "level" and (q.shape == "percent") == (last.quantity.shape == "percent"):
            measured = measured._replace(measure=last.measured.measure, plan=last.measured.plan)
    if measured.measure == "change" and neighbours.is_exchanged(readings, q):
        measured = measured._replace(measure="level", sign=1)
    alone = not attributes.of_whole(s.low, q.end, s.end)
    if measured.measure in ("level", "share") and q.before.equals and alone and _has_ratio(readings):
        # "bằng 100,7% cùng kỳ, trong đó phía Bắc 1.117 nghìn ha, bằng 99,1%"
        measured = measured._replace(measure="ratio", unit="%")
    beside = neighbours.is_beside(s.low, last, q)
    far = q.value >= _FAR_PAST_GROWTH and beside and s.low.startswith("đạt ", q.left)
    if far and measured.measure == "growth" and not q.before.change and attributes.ALONE.match(s.low, q.end, s.end):
        # "GRDP 9 tháng ước đạt 12.602 tỷ đồng, đạt 60,7%"
        measured = measured._replace(measure="completion", plan=True)
    money = last.quantity.shape == "money" and last.measured.measure == "level"
    if money and measured.measure == "level" and _AT_A_RATE.fullmatch(s.low, last.quantity.end, q.number):
        # "tổng thu bảo hiểm 711 tỷ đồng, đạt tỷ lệ 23,4%"
        measured = measured._replace(measure="completion", plan=True)
    after_count = last.quantity.shape == "count" and s.low[last.quantity.noun_end : q.left] == ", "
    equals = q.shape == "percent" and q.before.equals and measured.measure == "level"
    if equals and alone and (beside or after_count) and row.state.completed:
        # "Trồng rừng 11.200 ha, bằng 74,7% kế hoạch. Xuất khẩu 45 triệu USD, bằng 50%"
        measured = measured._replace(measure="completion", plan=True)
    elif (
        equals
        and alone
        and s.low[last.quantity.end : q.left] == ", "
        and (any(_grew(r) for r in readings) or (beside and row.state.base == "yoy"))
    ):
        # "7,5 tỷ USD, tăng 95% so với cùng kỳ; vốn tăng thêm 3,79 tỷ USD, bằng 230,6%"
        measured = measured._replace(measure="ratio", unit="%")
    too = attributes.completes_too(s.low, q, spoken, measured, [r.measured for r in readings], s.end, beside=beside)
    if too or plans.completes_as_well(s.low, readings, q, measured):
        measured = measured._replace(measure="completion", plan=True)
    return measured


def _grew(reading: Reading) -> bool:
    """Whether a figure says by how much something grew, against no plan."""
    return reading.measured.measure == "growth" and not reading.measured.plan


# "phấn đấu 80% nông sản qua chế biến (hiện nay 65%)"
_NOW_BESIDE = re.compile(r"\((?:hiện|hiện nay|nay|đến nay|hiện tại)\s(?:(?:là|đạt|mới|chỉ|đã|ở mức|có)\s)*$")
# "chiếm 8% số hộ, năm 2013 là 6%"
_THEN_TOO = re.compile(
    r"[^;.()\d]{0,60},\s(?:và\s|còn\s)?(?:đến\s)?(?:cuối\s)?(?:năm|quý|tháng)\s[\d/]+\s(?:(?:chỉ|còn|là|đạt|chiếm|lên|tới)\s)+"
)
# "giải ngân đạt 61,7% kế hoạch (cùng kỳ 69,4%)"
_THEN_BESIDE = re.compile(
    r"\((?:cùng kỳ|năm (?:trước|ngoái|\d{4}))(?: năm (?:trước|ngoái|\d{4}))?\s(?:(?:là|đạt|chỉ|mới)\s)*$"
)


def _at_another_time(low: str, last: Reading, q: Quantity, own: Span | None, measured: Measured) -> Measured:
    """The measure of a bare percentage that says how large the share or the completion before it was, or is, at another time."""
    between = last.quantity.end, q.number
    aside = low.startswith(")", q.end)
    if last.measured.measure == "completion" and aside and _THEN_BESIDE.search(low, *between):
        return last.measured
    if last.measured.measure != "share":
        return measured
    now = aside and _NOW_BESIDE.search(low, *between)
    then = own in (None, last.name) and _THEN_TOO.fullmatch(low, *between)
    return measured._replace(measure="share") if now or then else measured


_AT_A_RATE = re.compile(r",\sđạt tỷ lệ\s(?:(?:hơn|trên|gần|khoảng)\s)?")


def _has_ratio(readings: Sequence[Reading]) -> bool:
    """Whether a percentage before says how much something is of what it was: "bằng 100,7% cùng kỳ"."""
    return any(r.measured.measure == "ratio" and r.quantity.shape == "percent" for r in readings)


# "Trung Quốc chiếm 75% kim ngạch. Tiếp đến là Nhật Bản với 3,6%."
_NEXT_IN_RANK = re.compile(r"(?:tiếp|kế|kế tiếp|sau|xếp|đứng)\s(?:đến|theo|đó|sau|thứ (?:hai|ba|2|3))(?!\w)")
_WHOLE = 100
# By so much no economy grows.
_FAR_PAST_GROWTH = 30


def _as_a_part(row: _Row, q: Quantity, own: Span | None, measured: Measured) -> tuple[Span | None, Measured]:
    """The name and measure of a percentage that says what part of the figures before it something is."""
    s, readings = row.s, row.readings
    if not readings:
        ranked = row.state.parts and q.shape == "percent" and measured.measure == "level"
        if ranked and _NEXT_IN_RANK.match(s.low, s.start, q.left):
            measured = measured._replace(measure="share")
        if row.state.completed and neighbours.carries_out(s.low, s.start, q, measured, own):
            # "Giải ngân 4.381 tỷ đồng, đạt 97,4% kế hoạch. Riêng vốn ODA mới đạt 61%."
            measured = measured._replace(measure="completion", plan=True)
        return own, measured
    if parts.shares_too(s, readings, q, measured, own, row.name):
        measured = measured._replace(measure="share", unit="%")
    if parts.takes_from_growth(s.low, readings, q):
        return own, measured._replace(measure="share")
    exceeds = q.shape == "percent" and q.value > _WHOLE and s.low.startswith("đạt ", q.left)
    if exceeds and (measured.measure == "share" or parts.is_behind_count(s.low, readings[-1], q, measured)):
        # "việc làm cho 35.275 lao động (đạt 100,8%)"
        return own, measured._replace(measure="completion", plan=True)
    beside_plan = _BESIDE_PLAN.fullmatch(s.low, readings[-1].quantity.end, q.number)
    if (beside_plan and q.shape == "percent") or plans.completes_aim(s.low, s.start, readings, q):
        return own, measured._replace(measure="completion", plan=True)
    if measured.measure not in ("completion", "ratio") and (
        parts.is_out_of(readings[-1].quantity, q) or parts.is_part_of(s.low, readings, q)
    ):
        measured = measured._replace(measure="share")
        if parts.is_of_count_aside(s.low, readings[-1].quantity, q):
            own = readings[-1].name
    if part := parts.part_of_last(s.low, readings, q):
        own, measured = part.name, measured._replace(measure="share", noun_names_it=False)
    return own, measured


# "trồng được 9.200 ha/12.000 ha KH, bằng 76,7%"
_BESIDE_PLAN = re.compile(
    r"\s?/\s?\d[\d.,]*\s(?:[^\W\d]\w*\s){1,4}?(?:kh|kế hoạch),?\s(?:đạt|bằng)\s(?:(?:khoảng|gần|hơn)\s)?"
)
# "giải phóng mặt bằng 215 ha/280 ha": so much of how much.
_OF_HOW_MUCH = re.compile(r"\s?/\s?\d[\d.,]*\s?(?:ha|km|m2|m|tấn|tỷ đồng|triệu đồng|hộ|xã)(?!\w)")
# "chiếm 22,6% thị phần, đạt 387 triệu USD": the whole of a share names no next figure.
_SHARE_OF = re.compile(r"\s(?:thị phần|tổng)(?!\w)")


def _noun_phrase_end(s: Sentence, q: Quantity) -> int:
    """Where the noun phrase that a count counts, or a share is of, ends, if no other name begins in it."""
    if q.shape == "percent" and _SHARE_OF.match(s.low, q.end, s.end):
        comma = s.low.find(",", q.end, s.end)
        whole = phrases.noun_after(s.low, q.end, comma if comma > 0 else s.end)
        return whole[1] if whole else q.end
    if q.shape != "count" or not q.noun:
        return q.end
    phrase = phrases.noun_after(s.low, q.noun, s.end)
    # "131.718 lượt khách hàng còn dư nợ, đạt 99,5% kế hoạch"
    if not phrase or any(not s.low.endswith(_WHO_HAVE, 0, at) for at in phrases.heads(s.low, q.end, phrase[1])):
        return q.end
    joint = s.low.find(" và ", q.end, phrase[1])
    if joint >= 0 and open_bracket(s.low, q.end, joint) < 0:
        return q.end
    comma = s.low.find(", ", q.end, phrase[1])
    if comma >= 0 and _HAS_OWN.match(s.low, phrase[1], s.end):
        return comma
    return phrase[1]


_WHO_HAVE = ("còn ", "vay ")
# "khách quốc tế 1.200 lượt, khách trong nước khoảng 93.800 lượt": a figure of its own.
_HAS_OWN = re.compile(r"[^,;.:()\d]{0,30}\s\d")
# "giải ngân được 4.870 tỷ đồng vốn đầu tư công": what was done says nothing without what it was done with.
_DEED = re.compile(r"(?:đã )?(?:giải ngân|huy động|thu hút|bố trí|phân bổ|cấp)")
# "huy động 200 triệu USD thông qua phát hành trái phiếu": how it was done.
_MEANS = re.compile(r"\s(?:thông qua|bằng|từ|để|cho)(?!\w)")


# "Với mặt hàng cá ngừ, sau khi đạt mức cao trên 100 triệu USD, …", "Về dịch vụ lưu trú, 6 tháng đầu năm tăng 17%"
_TOPIC = re.compile(
    r"(?:(?:đối với|với|về|riêng)\s(?:các\s)?(?:mặt hàng|sản phẩm|nhóm hàng|ngành hàng)|về(?=\s(?:dịch vụ|sản xuất|thu|chi|kim ngạch|xuất khẩu|nhập khẩu|du lịch|vận tải)(?!\w)))\s(?P<goods>[^\W\d]\w*(?:\s[^\W\d]\w*){0,4}),"
)


def topic(low: str, start: int, end: int) -> Span | None:
    """The goods or trade that a sentence puts in front to speak of them."""
    found = _TOPIC.match(low, start, end)
    return found.span("goods") if found else None


def name_in_mind(low: str, state: Discourse) -> Span | None:
    """The name that the sentences without figures since the last figure leave: a subject, or none past a territory."""
    for start, end, refs, here in reversed(state.passed):
        state.trade = growths.growing(low, start, end) or state.trade
        spoken = names.subject(low, start, end, refs, here) or growths.growth_aimed_at(low, start, end)
        if spoken or here:
            state.passed.clear()
            return spoken
    state.passed.clear()
    return state.name
