"""What the figures of one sentence say of each other: lists, parts of wholes, plans beside what was reached."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from math import inf

from flows.extract import attributes, names, phrases, status
from flows.extract import lexicon as lx
from flows.extract.attributes import Measured
from flows.extract.phrases import Span
from flows.extract.quantities import Quantity
from flows.extract.sentence import Reading, Sentence
from flows.text import CAPITALS

_LISTED = re.compile(r",?\s(?:và\s)?")


def named_behind(low: str, readings: list[Reading]) -> list[Reading]:
    """The amounts of a list with the noun behind its last: "97.000 ha, 210.000 ha và 174.000 ha cà phê".

    Also shares of one whole: "chiếm lần lượt 59,5% và 7,7% thị phần".
    """
    for i in range(len(readings) - 2, -1, -1):
        one, two = readings[i], readings[i + 1]
        if one.name is None and one.quantity.before.range_from and one.quantity.unit == two.quantity.unit:
            # "từ 23.600 ha năm 2015, đến nay diện tích cây ăn quả đã lên 80.000 ha"
            readings[i] = one._replace(name=two.name)
        behind = two.name is not None and two.name[0] >= two.quantity.end
        if behind and one.turn is not None and one.turn == two.turn and two.measured.noun_names_it:
            readings[i] = one._replace(name=two.name, measured=two.measured)
        if (
            behind
            and one.quantity.shape == "physical"
            and one.quantity.unit == two.quantity.unit
            and (one.name is None or one.name[0] >= one.quantity.end)
            and _LISTED.fullmatch(low, one.quantity.end, two.quantity.start)
        ):
            readings[i] = one._replace(name=two.name)
    return readings


def changed(reading: Reading, sign: int) -> Reading:
    """A reading whose verb of change stands before another one: "tăng 5% về lượng và 7% về trị giá"."""
    q = reading.quantity
    return reading._replace(quantity=q._replace(before=q.before._replace(change=sign)))


# What a figure of one shape says of a move, where it is no change by an amount.
_MOVES = {"percent": "growth", "ratio": "ratio"}


def in_turn(s: Sentence, readings: list[Reading]) -> list[Reading]:
    """Names dealt to the numbers behind "lần lượt": the subjects before it, or the names of the amounts before it.

    "doanh thu và lợi nhuận lần lượt đạt …"; "thu A 5 tỷ, thu B 3 tỷ, tăng lần lượt 10% và 7%".
    """
    for turn in {r.turn for r in readings if r.turn}:
        dealt_out = [
            i
            for i, r in enumerate(readings)
            if r.turn == turn
            and not (r.quantity.before.change and i and not names.stands_at_turn(s.low, turn, r.quantity))
        ]
        if len(dealt_out) < 2:
            continue
        sign = names.sign_of_turn(s.low, turn)
        first = readings[dealt_out[0]].quantity
        if sign is None and names.stands_at_turn(s.low, turn, first):
            sign = first.before.change
        levels = [r for r in readings[: dealt_out[0]] if r.measured.measure == "level" and r.name] if sign else []
        subjects = [r.name for r in levels[-len(dealt_out) :] if r.name]
        if len(subjects) != len(dealt_out):
            subjects = names.subjects_in_turn(s.low, s.start, turn, len(dealt_out), s.times, s.mentions)
        shares = names.is_share_in_turn(s.low, turn)
        moved = readings[dealt_out[0]].measured
        for nth, i in enumerate(dealt_out):
            measured = readings[i].measured
            if not sign and measured.measure == "level" and moved.measure in ("growth", "change"):
                measured = measured._replace(measure=moved.measure, sign=moved.sign, unit=moved.unit)
            if shares and readings[i].quantity.shape == "percent" and measured.measure == "level":
                measured = measured._replace(measure="share")
            if sign:
                measured = measured._replace(measure=_MOVES.get(readings[i].quantity.shape, "change"), sign=sign)
                readings[i] = changed(readings[i], sign)
            name = subjects[nth] if len(subjects) == len(dealt_out) else readings[i].name
            readings[i] = readings[i]._replace(measured=measured, name=name, dealt=(nth, len(dealt_out)))
    return readings


_EACH = ("tương ứng ", "lần lượt ")


def to_each(low: str, readings: list[Reading]) -> list[Reading]:
    """Two growths told of the two amounts before them: "372 tỷ doanh thu và 115 tỷ lợi nhuận, tương ứng tăng 4% và giảm 14%"."""
    for i in range(2, len(readings) - 1):
        first, second, one, two = readings[i - 2 : i + 2]
        told = all(r.measured.measure == "level" and r.name for r in (first, second)) and first.name != second.name
        grown = all(r.quantity.before.change and r.quantity.shape == "percent" for r in (one, two))
        paired = low.endswith(_EACH, 0, one.quantity.start) and low[one.quantity.end : two.quantity.start] == " và "
        if told and grown and paired:
            readings[i], readings[i + 1] = one._replace(name=first.name), two._replace(name=second.name)
    return readings


# "vốn vay là 85%, còn lại 15% vốn đối ứng"
_WHAT_IS_LEFT = re.compile(r",\s(?:số )?còn lại\s(?:là\s)?(?:[^\W\d]\w*\s){0,6}")
# "Cơ cấu kinh tế: nông nghiệp 20,5%; thuế sản phẩm 5,2%"
_STRUCTURE = re.compile(r"cơ cấu(?:[^;:.()\d]|(?<=năm )\d{4}){0,60}:\s")
_WEIGHT = re.compile(r"tỷ trọng|cơ cấu")


# "chiếm 8,8% tổng dư nợ (năm 2019 là 3,1%)", "chiếm 11% GRDP vào năm 2025 và 12% vào năm 2030"; "…, con số tương tự
# của năm nay là 37%"; "25,9% của nhóm nước ngoài và 29,1% của nhóm tư nhân"
_AT_ANOTHER_TIME = re.compile(
    r"[^();%,]{0,30}\snăm\s\d{4}(?:\svà|,)\s(?:lên\s)?$|[^();%]{0,60}\((?:cùng kỳ|năm|quý|tháng|cuối năm|đầu năm|trước đó)(?!\w)[^();,%]{0,30}\s$"
    r"|[^;:()%]{0,60}?,\s(?:trong khi\s)?con số\s(?:này|đó|tương tự|tương ứng)\s[^;:()%\d]{0,40}$|\scủa\s[^,;:.()\d%]{3,60}?,?\svà\s$"
)


# By how much the parts of a whole may miss a hundred, in percent.
_ROUNDED = 1


def shares_go_on(low: str, start: int, readings: list[Reading]) -> list[Reading]:
    """What is left of a whole after the shares of it: "A chiếm 57%, B chiếm 27%, C còn 16%"."""
    structure = bool(readings) and _STRUCTURE.search(low, start, readings[0].quantity.left) is not None
    weighed = structure
    for i in range(len(readings) - 1):
        one, two = readings[i], readings[i + 1]
        weighed = weighed or (one.name is not None and _WEIGHT.match(low, one.name[0]) is not None)
        if _is_next_share(low, one, two, structure=structure, weighed=weighed) or _is_share_among(low, one, two):
            readings[i + 1] = _shared(two)
        elif _moves_a_share(one, two):
            readings[i + 1] = two._replace(measured=two.measured._replace(measure="change", unit="pp"))
        elif _leaves_a_rest(low, one, two):
            readings[i] = _shared(one)
    for i, two in enumerate(readings):
        # "bằng 98,2% cùng kỳ, trong đó miền Nam 867.000 ha, bằng 98%"
        ratio = any(r.measured.measure == "ratio" and r.quantity.shape == "percent" for r in readings[:i])
        if ratio and _is_level(two) and two.quantity.before.equals:
            readings[i] = two._replace(measured=two.measured._replace(measure="ratio"))
    for i, (one, two) in enumerate(pairwise(readings)):
        # "nâng bội chi từ 4,8% lên 5,3% GDP"
        if _is_level(one) and one.quantity.before.range_from and one.name == two.name and _is_share(two):
            readings[i] = _shared(one)
    for i, reading in enumerate(readings):
        if _is_share(reading):
            for j in _rest_of_whole(low, readings, i):
                readings[j] = _shared(readings[j])
    return readings


def _shared(reading: Reading) -> Reading:
    return reading._replace(measured=reading.measured._replace(measure="share"))


def _is_share(reading: Reading) -> bool:
    return reading.measured.measure == "share"


def _is_level(reading: Reading) -> bool:
    """Whether a percentage is read as the level of something so far."""
    return reading.quantity.shape == "percent" and reading.measured.measure == "level"


def _is_next_share(low: str, one: Reading, two: Reading, *, structure: bool, weighed: bool) -> bool:
    """Whether a percentage goes on with a share: the next part of its whole, the same at another time, the rest.

    `structure` says that the sentence lists the parts of one, `weighed` that it speaks of weights.
    """
    if not _is_share(one) or not _is_level(two) or not two.name:
        return False
    if one.quantity.end <= two.name[0] < two.quantity.start and phrases.is_rate(low, two.name):
        # "tỷ trọng lao động nông nghiệp 25%; tỷ lệ lao động qua đào tạo 70%"
        return False
    if two.name[0] > two.quantity.end or _AT_ANOTHER_TIME.fullmatch(low, one.quantity.end, two.quantity.left):
        return True
    unnamed = structure or not phrases.starts_with_head(low, two.name)
    return unnamed and (weighed or attributes.is_the_rest(low, one.quantity, two.quantity))


def _is_share_among(low: str, one: Reading, two: Reading) -> bool:
    """ "2,5 tỷ cành hoa, trong đó xuất khẩu 10%" """
    amount = one.quantity.shape in ("count", "physical", "money") and one.measured.measure == "level"
    if not amount or not _is_level(two) or not two.name:
        return False
    return "trong đó" in low[one.quantity.end : two.name[0]] and not attributes.is_rate(low[slice(*two.name)])


def _moves_a_share(one: Reading, two: Reading) -> bool:
    """ "16% người được hỏi …, tăng 5% so với năm trước" """
    grown = two.measured.measure == "growth" and two.measured.unit == "%" and not two.measured.plan
    return _is_share(one) and one.measured.noun_names_it and grown and two.name == one.name


def _leaves_a_rest(low: str, one: Reading, two: Reading) -> bool:
    """ "vốn vay là 85%, còn lại 15% vốn đối ứng" """
    behind = one.quantity.end, two.quantity.number
    return _is_level(one) and _is_share(two) and _WHAT_IS_LEFT.fullmatch(low, *behind) is not None


def _rest_of_whole(low: str, readings: Sequence[Reading], first: int) -> Sequence[int]:
    """The percentages behind a share that make it a whole: "vốn nhà nước chiếm 28%, vốn tư nhân 55%, vốn FDI 17%"."""
    if low.startswith((" gdp", " grdp"), readings[first].quantity.end):
        # "bội chi 4% GDP, tỷ lệ thất nghiệp dưới 4%": of a whole of its own.
        return ()
    total = readings[first].quantity.value
    whole = readings[first].name
    rated = whole is not None and phrases.is_rate(low, whole)
    for i in range(first + 1, len(readings)):
        one = readings[i]
        if one.quantity.shape != "percent" or one.measured.measure != "level" or one.name == readings[i - 1].name:
            break
        if one.name and not rated and phrases.is_rate(low, one.name):
            break
        total += one.quantity.value
        if abs(total - 100) <= _ROUNDED:
            return range(first + 1, i + 1)
    return ()


# "tốc độ tăng trưởng kinh tế đạt 8%, trong đó nông nghiệp đạt 3%, công nghiệp 10%"
_NEXT_SECTOR = re.compile(
    r"(?:/năm)?(?:\s\([^()]{1,40}\)|\sso với (?:cuối|đầu|cùng kỳ)[^,;:()%]{0,20})?\s?[,;]\s(?:(?:trong đó|cụ thể|gồm|và|còn|riêng|thì),?:?\s)*(?:(?:ngành|khu vực|lĩnh vực)\s)?"
    r"[^,;:.()\d%]{3,50}?(?:\s[ivx]{1,3})?\s(?:(?:đạt|là|khoảng|trên|hơn|gần|ước|từ|tới)\s)*"
)
_NO_SECTOR = re.compile(
    rf"(?<!\w)(?:chiếm|tỷ trọng|cơ cấu|tỷ lệ|bằng|số|đảng viên|hộ|người|xã|trường|độ che phủ|{lx.either(lx.PLAN_WORDS)})(?!\w)"
)


# "M2 tăng 14,19% so với cuối 2016, huy động 14,5%, tín dụng 16,96%"
_GROWS_BY = re.compile(
    r"(?:tổng )?(?:huy động|tín dụng|dư nợ|tiền gửi|xuất khẩu|nhập khẩu|kim ngạch|doanh thu|sản lượng|thu ngân sách)(?!\w)"
)


def growth_goes_on(low: str, readings: list[Reading]) -> list[Reading]:
    """The growth of the parts of what grows, which a list says without a verb."""
    for i, (one, two) in enumerate(pairwise(readings)):
        one = readings[i]
        between = one.quantity.end, two.quantity.number
        if (
            one.measured.measure == "growth"
            and one.measured.sign > 0
            and not one.measured.plan
            and not one.measured.against
            and two.measured.measure == "level"
            and two.quantity.shape == "percent"
            and two.name is not None
            and one.quantity.end <= two.name[0] < two.quantity.start
            and (
                not phrases.starts_with_head(low, two.name)
                or (_GROWS_BY.match(low, *two.name) and two.quantity.value < _FAR * one.quantity.value)
            )
            and _NEXT_SECTOR.fullmatch(low, *between)
            and not _NO_SECTOR.search(low, *between)
        ):
            grown = two._replace(measured=two.measured._replace(measure="growth"))
            readings[i + 1] = changed(grown, 1) if one.quantity.before.change else grown
    return readings


_AND_PLACE = re.compile(
    r"(?:\s(?:tổng|thị phần)(?!\w)[^,;:()\d]{0,40})?(?:\s?[,;]\s|\s(?=và\s))(?:(?:và|tiếp (?:đến|theo|đó) là|kế đến là|sau đó là|(?:cao|thấp) nhất là|tỉnh|thành phố|huyện|quận)\s)*"
)


def next_place(s: Sentence, one: Quantity, two: Quantity) -> bool:
    """Whether a percentage is that of the next place in a list: "Hà Nội tăng 5,8%, TP.HCM 0,7%"."""
    if one.shape != "percent" or two.shape != "percent" or two.before.change is not None:
        return False
    place = next((m for m in s.mentions if one.end < m.start and m.end < two.left), None)
    return (
        place is not None
        and _AND_PLACE.fullmatch(s.low, one.end, place.start) is not None
        and s.low[place.end : two.left].strip() in ("", "với", "(")
    )


_NEXT_GROUP = re.compile(
    r"\s?[,;]\s(?:(?:thứ\s\w+|(?:tiếp|kế)\s(?:đến|theo|tiếp)|cuối cùng|sau đó)\slà\s|và\s)?(?:nhóm|ngành|khu vực)\s[^;:.()\d]{2,60}\s$"
)


def next_group(low: str, one: Quantity, two: Quantity) -> bool:
    """Whether a percentage is that of the next group in a list: "nhóm đồ uống tăng 1,5%, thứ ba là nhóm may mặc 1,08%"."""
    told = two.before.change is not None or two.before.linked or two.before.share
    alike = one.shape == two.shape == "percent" and not told
    return alike and _NEXT_GROUP.fullmatch(low, one.end, two.number) is not None


_ANOTHER = re.compile(
    rf",?\s(?:còn|và|trong khi|trong khi đó)\s[{CAPITALS}](?:[^,;:.()\d]){{1,40}}?\s(?:là|đưa ra (?:con số|mức)|dự báo|ở mức|với)\s$"
)


def another_says(s: Sentence, one: Reading, two: Quantity) -> bool:
    """Whether a percentage is what another says of the same growth: "WB dự báo GDP tăng 6,3%, còn IMF là 5,8%"."""
    if one.measured.measure != "growth" or two.shape != "percent" or two.before.change is not None:
        return False
    foreseen = status.status_at(s.cues, one.quantity.number, s.inherited_status) == "forecast"
    return foreseen and _ANOTHER.fullmatch(s.text, one.quantity.end, two.number) is not None


# "127 xã đạt chuẩn (mục tiêu 104 xã)", "3 xã đạt chuẩn, lũy kế 32/54 xã", "28 xã chưa đạt, phấn đấu giảm còn 10 xã"
_ASIDE = re.compile(
    r"\((?:mục tiêu|kế hoạch|chỉ tiêu|cùng kỳ)(?: là| đề ra)?\s$|[,;]\s(?:lũy kế(?::|\s(?:có|được|là))?|phấn đấu|dự kiến|mục tiêu)\s$"
)


def counts_the_same(s: Sentence, one: Quantity, two: Quantity) -> bool:
    """Whether a count is the change or the aim of the one before it: "25 mặt hàng, tăng 2 mặt hàng"."""
    if one.shape != "count" or two.shape != "count":
        return False
    if (not two.before.change or two.before.to_level) and not _ASIDE.search(s.low, one.end, two.left):
        return False
    before, said = _counted(s, one), _counted(s, two)
    return before[: len(said)] == said and bool(said)


_TIME_APART = re.compile(
    r"(?<!\w)(?:riêng\s(?:trong\s)?(?:ngày|hôm|sáng|chiều|tối|tuần|tháng|quý|năm)|24 (?:giờ|tiếng|h) qua)(?!\w)[^,;]*$"
)


def is_of_a_time_apart(s: Sentence, q: Quantity) -> bool:
    """Whether a figure is that of the whole again, of a time in it: "190 ca mắc, 12 ca tử vong, riêng hôm nay 34 ca"."""
    return _TIME_APART.search(s.low, s.start, q.left) is not None


def _counted(s: Sentence, q: Quantity) -> list[str]:
    phrase = phrases.noun_after(s.low, q.noun, s.end)
    return s.low[slice(*phrase)].partition("/")[0].split() if phrase else []


_PLAN = rf"(?:{lx.either(lx.PLAN_WORDS)})(?!\w)[^,;:.()\d]{{0,40}}?"
_HELD_AGAINST = r"(?:\sso\s(?:với|cùng)\s[^;:()]{0,50},)?"
# "tăng 7,9%, vượt mục tiêu đề ra (7,5%)", "… cao hơn kế hoạch là 7,5%", "… không đạt mục tiêu 8,5%"
_PLANNED = re.compile(
    rf"\)?{_HELD_AGAINST}[^;:()\d]{{0,30}}?(?:\((?:nq|nghị quyết)(?:\s(?:là|đề ra))?:?\s|{_PLAN}\s\(|\((?:[^;:()\d]{{1,12}}\s)?{_PLAN}:?\s|(?:không|chưa)\sđạt\s{_PLAN}\s|(?:vượt|đạt|trong|bằng)\s(?:xa\s|so\svới\s)?{_PLAN}\s(?:đề\sra|đặt\sra|được\sgiao|cho\sphép)\s)"
)
# "giảm 2,3% hộ nghèo, vượt mục tiêu giảm 2%/năm"
_PLANNED_TOO = re.compile(rf"[^;:()\d]{{0,30}}?(?:vượt|đạt|bằng|hơn)\s{_PLAN}\s\(?")
# "CPI tăng 3,2%, đạt mục tiêu đề ra là dưới 4%"
_PLANNED_AS = re.compile(rf"{_HELD_AGAINST}[^;:()\d]{{0,30}}?(?:\((?:[^;:()\d]{{1,12}}\s)?)?{_PLAN}\s")
# "tăng 2,51%, thấp hơn mục tiêu 7,5% đề ra"
_SHORT_OF = re.compile(
    r"\)?(?:\s?\()?[^;:()\d]{0,30}?(?P<off>(?:thấp|cao)\s(?:(?:hơn|xa|nhiều|so với|mức)\s)+|(?:vượt|sát|trong)\s|(?:không|chưa)\sđạt\s(?:được\s)?|cách\s(?:(?:khá|rất|xa|so với)\s)+)(?:chỉ tiêu|mục tiêu|trần|mức trần|ngưỡng|dự báo|dự đoán|kỳ vọng)\s(?:(?:tăng|cho phép|đề ra|đặt ra|được giao|là)\s)*"
)
# A percentage of a plan is a hundred or so; what a plan aims at is not far from what was reached, if
# it is no ceiling: "CPI tăng 1,5%, trong mục tiêu đề ra là dưới 4%".
_FAR = 2


def _is_by_so_much(said: str, reached: Decimal, value: Decimal) -> bool:
    """Whether a figure is how far what was reached is off a mark: what it is below is larger, what it is above smaller."""
    if said.startswith(("thấp", "không", "chưa", "cách")):
        return value < reached
    return value > reached if "cao" in said and value * _FAR > reached else value * _FAR < reached


def planned(low: str, readings: Sequence[Reading], q: Quantity) -> Reading | None:
    """What a figure is the plan of: the one before it, or before how many points that is off the plan."""
    if not readings:
        return None
    if low.startswith(")", q.end) and (reached := _of_its_plan(low, readings, q)):
        return reached
    last = readings[-1].quantity
    one = readings[-2] if last.unit == "pp" and len(readings) > 1 else readings[-1]
    alike = q.unit == one.quantity.unit or q.shape == one.quantity.shape == "percent"
    if not alike or not one.quantity.value or one.measured.measure not in ("level", "growth", "change", "share"):
        return None
    short = _SHORT_OF.fullmatch(low, last.end, q.left)
    by_so_much = short is not None and _is_by_so_much(short["off"], one.quantity.value, q.value)
    if q.before.verb.endswith(" trần") or (short and not by_so_much):
        return one
    if not 1 / _FAR < q.value / one.quantity.value < (inf if q.bound.startswith("<") else _FAR):
        return None
    if q.before.change:
        same = q.before.change == one.quantity.before.change
        return one if same and _PLANNED_TOO.fullmatch(low, last.end, q.left) else None
    said = _PLANNED_AS if q.before.linked else _PLANNED
    return one if said.fullmatch(low, last.end, q.left) else None


def completes_as_well(low: str, readings: Sequence[Reading], q: Quantity, measured: Measured) -> bool:
    """Whether a percentage after one of a plan is what was reached of a plan, too.

    Of a second plan for the same, "đạt 133,2% và 121,5%", or of that for a part, "thu nội địa 5.280 tỷ (41,2%)".
    """
    last, before = readings[-1], [r.measured.measure for r in readings]
    if q.shape != "percent" or measured.measure != "level" or "completion" not in before:
        return False
    if low[last.quantity.end : q.number] == " và ":
        return before[-1] == "completion"
    amount = before[-1] == "level" and low[last.quantity.end : q.number] == " (" and low.startswith(")", q.end)
    return amount and not is_part_of(low, readings, q)


_AND_BY = re.compile(r"\s[^,;:()\d]{2,50}(?:,|,?\svà)\s")


def is_beyond_too(low: str, last: Reading, q: Quantity, measured: Measured) -> bool:
    """Whether a figure is beyond a second plan by so much: "vượt 12% dự toán Trung ương giao và 8% dự toán tỉnh giao"."""
    one = last.quantity
    if measured.measure != "completion" or not one.before.verb.startswith("vượt") or last.measured.measure != "growth":
        return False
    return q.left == q.number and _AND_BY.fullmatch(low, one.end, q.left) is not None


# "chỉ bằng 7% của Singapore, 17,6% của Malaysia và 36,5% của Thái Lan"
_OF_ONE_AND = re.compile(r"\scủa\s[^,;:.()\d]{2,30}(?:,|,?\svà)\s")


def equals_of_another(low: str, last: Reading, q: Quantity, measured: Measured) -> bool:
    """Whether a percentage says of how much of another what was held against one before is, too."""
    held = last.measured.measure == "ratio" and measured.measure == "level" and q.left == q.number
    return held and low.startswith(" của ", q.end) and _OF_ONE_AND.fullmatch(low, last.quantity.end, q.left) is not None


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


_RIGHT_BEHIND = ("(", ",")


def is_behind_count(low: str, last: Reading, q: Quantity, measured: Measured) -> bool:
    """Whether a level stands right behind a count: "9.150 lao động, đạt 107,6%"."""
    counted = last.quantity.shape == "count" and last.measured.measure == "level"
    return counted and measured.measure == "level" and low[last.quantity.end : q.left].strip() in _RIGHT_BEHIND


def is_part_of(low: str, readings: Sequence[Reading], q: Quantity) -> bool:
    """Whether a percentage right behind an amount says what part of one before it that is: "1.250 ha, …, 850 ha (68%)"."""
    part = readings[-1].quantity
    if readings[-1].measured.measure != "level" or low[part.end : q.left].strip() not in _RIGHT_BEHIND:
        return False
    if q.shape != "percent" or q.before.change:
        return False
    wholes = (r.quantity for r in readings[:-1] if r.quantity.unit == part.unit and r.quantity.value > part.value)
    return any(abs(part.value * 100 / whole.value - q.value) < 1 for whole in wholes)


_AIM_AHEAD = re.compile(rf"(?<!\w)(?:{lx.either(lx.CUES['names']['aims'])}|kế hoạch)(?!\w)[^;.]*$")


def completes_aim(low: str, start: int, readings: Sequence[Reading], q: Quantity) -> bool:
    """Whether a percentage is what was reached of an aim told before: "kế hoạch 17.000 lao động; đã giải quyết 13.120 người, đạt 77,2%"."""
    if len(readings) < 2 or q.shape != "percent" or not low.startswith("đạt ", q.left):
        return False
    reached = readings[-1].quantity
    if reached.shape == "percent" or low[reached.end : q.left].strip() not in _RIGHT_BEHIND:
        return False
    aims = (r.quantity for r in readings[:-1] if r.quantity.unit == reached.unit and r.quantity.value)
    return any(
        abs(reached.value * 100 / aim - q.value) < 1
        for one in aims
        if _AIM_AHEAD.search(low, start, one.start)
        for aim in (one.value, one.value_max)
        if aim
    )


_SO_MANY = re.compile(r"[^\d;:]{0,60}[,(]\s?[^\d;:]{0,12}")


def part_of_last(low: str, readings: Sequence[Reading], q: Quantity) -> Reading | None:
    """The part that a percentage is of the whole before it: "1.134 người kê khai, trên tổng số 1.158 người (đạt 97,9%)"."""
    if len(readings) < 2 or q.shape != "percent" or q.before.change:
        return None
    part, whole = readings[-2], readings[-1].quantity
    if part.quantity.unit != whole.unit or not part.quantity.value < whole.value or part.measured.measure != "level":
        return None
    if not _SO_MANY.fullmatch(low, whole.end, q.left):
        return None
    return part if abs(part.quantity.value * 100 / whole.value - q.value) < 1 else None


def is_of_count_aside(low: str, one: Quantity, q: Quantity) -> bool:
    """Whether brackets give what part a count is of its whole: "119 trong tổng số 299 ghế ở quốc hội (gần 40%)"."""
    return is_out_of(one, q) and _OPENS_ASIDE.fullmatch(low, one.end, q.left) is not None


def is_out_of(one: Quantity, q: Quantity) -> bool:
    """Whether a percentage says how large the part counted before it is: "1.120/1.250 đơn, đạt 89,6%"."""
    if one.part != "out_of" or q.shape != "percent" or q.before.change or one.out_of is None:
        return False
    return abs(one.value * 100 / one.out_of - q.value) < 1


# "doanh thu của 138 công ty", "tổng kinh phí xây dựng 12 trường học"
_OF_COUNTED = tuple(f" {word} " for word in ("của", "xây dựng", "thực hiện", "triển khai", "đầu tư", "xây", "hỗ trợ"))


def owned_by_counted(low: str, start: int, readings: Sequence[Reading], name: Span) -> int | None:
    """Where the clause begins that names what those counted have: "doanh thu của 138 công ty tăng 5,5%".

    None where the name is not that of a count with its owner's "của" before it.
    """
    last = readings[-1].quantity if readings else None
    if last is None or last.shape != "count" or name[0] != last.noun or not low.endswith(_OF_COUNTED, start, last.left):
        return None
    clause = readings[-2].quantity.end if len(readings) > 1 else start
    return clause if phrases.heads(low, clause, last.left) else None


# "giảm số hộ nghèo từ 26,5% xuống 8,1%, bình quân mỗi năm giảm 3,7%": a share moves by points a year, what has it by
# per cent: "FDI 5 tỷ USD, chiếm 75%, tăng 12%".
_EACH_YEAR = r"(?:bình quân|trung bình)\s(?:(?:mỗi|hằng|hàng) năm\s)?"
_RIGHT_AFTER = {
    "level": re.compile(rf"\)?,?\s(?:{_EACH_YEAR})?"),
    "share": re.compile(rf"\)?,?\s{_EACH_YEAR}|\s\("),
}


def moves_a_rate(low: str, one: Reading, q: Quantity, measured: Measured, name: Span | None) -> bool:
    """Whether a percentage says by how many points the rate right before it moved: "chỉ số PAR INDEX đạt 84,6%, tăng 3,2%"."""
    return (
        measured.measure == "growth"
        and q.unit == one.quantity.unit == "%"
        and q.before.change is not None
        and (right_after := _RIGHT_AFTER.get(one.measured.measure)) is not None
        and one.name is not None
        and one.name == name
        and right_after.fullmatch(low, one.quantity.end, q.left) is not None
    )


_OFF_ITS_MARK = re.compile(
    r"(?:\s[^,;:.()\d]{2,40})?,?\s(?:(?:cao|thấp)\shơn\s(?:so\svới\s)?(?:mức\s)?|vượt\s)"
    rf"(?:cùng kỳ|{lx.either(lx.PLAN_WORDS)})\s(?:[^,;:.()%]{{2,20}}\s)?"
)


def is_off_its_mark(low: str, one: Reading, q: Quantity, measured: Measured, name: Span | None) -> bool:
    """Whether a percentage says by how many points a rate is off its last one or its plan: "chiếm 4,7%, thấp hơn cùng kỳ 1,2%"."""
    return (
        measured.unit == q.unit == one.quantity.unit == "%"
        and one.name is not None
        and one.name == name
        and (one.measured.measure in ("level", "share") or attributes.is_output_or_growth(low[slice(*one.name)]))
        and _OFF_ITS_MARK.fullmatch(low, one.quantity.end, q.left) is not None
    )


# "thị phần của Apple tăng gần 5%, còn Huawei giảm hơn 10%"
_ANOTHERS = re.compile(r"[^,;.()\d]{0,40},\s(?:còn|trong khi(?: đó)?,?)\s(?:của\s)?[^,;:.()\d]{2,40}\s")


def moves_anothers_rate(low: str, one: Reading, q: Quantity, measured: Measured, name: Span | None) -> bool:
    """Whether a percentage says by how many points the same rate of another moved."""
    return (
        measured.measure == "growth"
        and not measured.plan
        and one.measured.measure == "change"
        and one.measured.unit == "pp"
        and q.before.change is not None
        and _ANOTHERS.fullmatch(low, one.quantity.end, q.left) is not None
        and (name is None or not phrases.starts_with_head(low, name))
    )


_OPENS_ASIDE = re.compile(r"[^,;:.()\d]*\($")


# "cao su (tăng 80%), hạt điều (22,8%)"
_NEXT_ASIDE = re.compile(r"\),?\s(?:và\s)?[^\d();:.]{2,40}\s\(")


def next_aside(low: str, one: Quantity, two: Quantity) -> bool:
    """Whether both stand alone in brackets behind the things of a list."""
    return low[one.left - 1] == "(" and _NEXT_ASIDE.fullmatch(low, one.end, two.left) is not None


def shares_too(
    s: Sentence, readings: Sequence[Reading], q: Quantity, measured: Measured, own: Span | None, name: Span | None
) -> bool:
    """Whether a percentage is a share, too.

    Of a count it stands beside in brackets, "1.198 hồ sơ đúng hạn (96,2%)", or of an amount as others before it,
    "thủy điện 18 tỷ kWh, chiếm 22,6%; nhiệt điện 41 tỷ kWh (51,4%)"; or as that before it: "chiếm 20% GRDP vào
    năm 2025 và 30% vào năm 2030", "Trung Quốc chiếm 26,5% thị phần, Mỹ 28,1%".
    """
    if q.shape != "percent" or measured.plan:
        return False
    one = readings[-1]
    if q.before.change:
        # "nợ công khoảng 56,1% GDP, giảm từ 63,7% năm 2016"
        before = q.before.range_from and measured.measure == "level" and own in (None, one.name)
        return before and one.measured.measure == "share"
    listed = one.quantity.shape in ("physical", "money") and any(r.measured.measure == "share" for r in readings)
    if (listed or one.quantity.shape == "count") and measured.measure == "level" and own == one.name:
        return _OPENS_ASIDE.fullmatch(s.low, one.quantity.end, q.left) is not None
    if one.measured.measure == "share" and measured.measure == "level" and next_place(s, one.quantity, q):
        return True
    goes_on = one.measured.measure == "share" and one.name is not None and one.name == (own or name)
    return goes_on and measured.measure == "growth" and own == name


_AGGREGATE = re.compile(
    r"\s(?:vào\s|cho\s)?(?:tổng|gdp|grdp|thu ngân sách|ngân sách|kim ngạch|sản lượng|lực lượng lao động|vốn đầu tư|xuất khẩu|(?:số\s)?việc làm)(?!\w)"
)


def is_same_part(low: str, readings: Sequence[Reading], q: Quantity, end: int) -> bool:
    """Whether a share of another whole is of the part before: "DN tư nhân đóng góp 42% GDP, 30% thu ngân sách"."""
    last = readings[-1] if readings else None
    if last is None or last.measured.measure != "share" or not last.name or last.name[0] > last.quantity.start:
        return False
    return _AGGREGATE.match(low, q.end, end) is not None and ";" not in low[last.quantity.end : q.left]


# "xuất khẩu sang Mỹ đạt 420 triệu USD; sang EU 180 triệu USD"
_TO_ANOTHER = re.compile(r"\s?[,;]\s(?:còn\s|và\s)?(?P<to>sang|vào)\s(?:thị trường\s)?")


def to_another(s: Sentence, readings: Sequence[Reading], q: Quantity, name: Span) -> Span:
    """The name of the figure before, or where to this one goes instead, which says more than that of another country."""
    found = _TO_ANOTHER.match(s.low, readings[-1].quantity.end, q.left) if readings else None
    if found is None and readings and _TOWARDS.search(s.low, *name):
        return _traded(s, readings, q) or name
    if found is None or f" {found['to']} " not in f" {s.low[slice(*name)]}":
        return name
    return next(((found.start("to"), m.end) for m in s.mentions if m.start == found.end()), name)


_TOWARDS = re.compile(r"(?<!\w)(?:sang|vào)\s")
# "…, còn thị trường Malaysia giảm 42%"
_THAT_MARKET = re.compile(r"[^;:.()\d]{0,30}(?:,|;|\svà)\s(?:(?:còn|riêng|trong khi)\s)?(?:thị trường\s)?")


def _traded(s: Sentence, readings: Sequence[Reading], q: Quantity) -> Span | None:
    """What goes to the country right before `q`: the trade of those before, "xuất khẩu sang EU 1,4 tỷ USD, sang Mỹ 1,3 tỷ, Nhật 1 tỷ"."""
    at = readings[-1].quantity.end
    beside = (m for m in s.mentions if m.level in ("country", "bloc") and m.end + 1 == q.left)
    if not any(_THAT_MARKET.fullmatch(s.low, at, m.start) for m in beside):
        return None
    named = [reading.name for reading in readings if reading.name]
    return next(((name[0], at) for name in reversed(named) if (at := s.low.find(" sang ", *name)) > 0), None)


# "doanh thu vận tải (năm 2018 là 410 tỷ đồng) chỉ còn 120 tỷ đồng"
_GOES_ON = re.compile(r"\)\s(?:(?:đã|cũng|vẫn|sẽ|chỉ|nay)\s)*")


# "(trong đó 113 hộ thuộc diện bảo trợ), chiếm"
_CLOSES = re.compile(r"[^();:.\d]{0,60}(?=\))")


def before_aside(s: Sentence, readings: Sequence[Reading], q: Quantity) -> Span | None:
    """The name before brackets that close right before `q`: "86.000 tấn (nuôi 52.000, khai thác 34.000), tăng"."""
    closed = _CLOSES.match(s.low, readings[-1].quantity.end, q.left) if readings else None
    if closed is None:
        return None
    last = closed.end()
    opened = s.low.rfind("(", s.start, readings[-1].quantity.start)
    before = [r for r in readings if r.quantity.end <= opened]
    if s.low.startswith("),", last):
        return before[-1].name if before else None
    told = q.before.linked or q.before.change is not None
    if before or not told or not _GOES_ON.fullmatch(s.low, last, q.left):
        return None
    return names.name_before(s.low, s.start, q, s.start, s.times, s.mentions, opened)


_BESIDE = re.compile(r"(?:\s[^\W\d]\w*){0,6}(?:,|\s\()\s?")


def is_beside(low: str, one: Reading, q: Quantity) -> bool:
    """Whether a percentage follows an amount at once: "1.830 ha rừng, đạt 73,2%"."""
    amount = one.quantity.shape in ("money", "physical") and one.measured.measure == "level"
    return amount and _BESIDE.fullmatch(low, one.quantity.end, q.left) is not None


# "đạt 42,6% kế hoạch, cao hơn bình quân cả nước (36,7%)"
_LIKENED = re.compile(r"[^,;:()\d]{0,20},?\s(?:cao|thấp)\shơn\s[^,;:()\d]{2,50}\s\($")


def likened(low: str, readings: Sequence[Reading], q: Quantity) -> Reading | None:
    """The percentage before one in brackets that is of what the first is higher or lower than."""
    if not readings or readings[-1].quantity.shape != "percent" or q.shape != "percent" or q.before.change:
        return None
    return readings[-1] if _LIKENED.fullmatch(low, readings[-1].quantity.end, q.left) else None


# "510 USD/tấn (khoảng 11,7 triệu đồng)"
_IN_OTHER_MONEY = re.compile(r"\s?\((?:(?:tương đương|tương ứng|tức|hay|với|khoảng|gần|hơn|trên|xấp xỉ)\s)*")


def converts(low: str, one: Reading, two: Reading) -> bool:
    """Whether an amount in brackets is the one before it in another currency."""
    money = one.quantity.shape == two.quantity.shape == "money"
    if not money or one.measured.measure != two.measured.measure or one.name != two.name:
        return False
    if not low.startswith(")", two.quantity.end):
        return False
    other = one.quantity.unit.partition("/")[0] != two.quantity.unit.partition("/")[0]
    return other and _IN_OTHER_MONEY.fullmatch(low, one.quantity.end, two.quantity.number) is not None


# What a dollar has cost since 2008, in dong.
_DONG_A_DOLLAR = (15_500, 27_000)


def is_exchanged(readings: Sequence[Reading], q: Quantity) -> bool:
    """Whether an amount of dollars is the level in dong before it: "41,98 triệu đồng, tăng 9,7% (tương đương 1.826 USD)"."""
    if q.unit != "USD" or q.before.change or not q.value:
        return False
    levels = (r.quantity for r in readings if r.measured.measure == "level" and r.quantity.unit == "VND")
    lowest, highest = _DONG_A_DOLLAR
    return any(lowest < one.value / q.value < highest for one in levels)


_STRAIGHT_TO = re.compile(r"\s(?:(?:tăng|giảm|nâng|đã)\s)*(?:lên|xuống|còn)(?:\s(?:đến|tới|còn|mức|khoảng))*\s")
_TO = re.compile(r"(?<!\w)(?:lên|xuống|còn|tới|đến|chốt|mức)(?!\w)")


def with_their_rate(low: str, readings: list[Reading]) -> list[Reading]:
    """A change, or the level it began at, is per what the level after it is per: "giảm 11 USD xuống 2.007 USD/tấn"."""
    for i, (one, two) in enumerate(pairwise(readings)):
        if (
            one.measured.measure == "level"
            and two.measured.measure == "change"
            and one.name == two.name
            and one.measured.unit.startswith(f"{two.measured.unit}/")
            and low[one.quantity.end : two.quantity.left].strip() in (",", "(", "")
        ):
            # "lãi 25 triệu đồng/ha, tăng 5 triệu đồng"
            readings[i + 1] = two = two._replace(measured=two.measured._replace(unit=one.measured.unit))
        if "/" not in two.measured.unit and converts(low, one, two):
            unit = two.measured.unit + "".join(one.measured.unit.partition("/")[1:])
            readings[i + 1] = two = two._replace(measured=two.measured._replace(unit=unit))
        if two.quantity.shape == "percent" and i + 2 < len(readings):
            # "giảm 3,5 USD (0,28%), xuống 1.242 USD/ounce"
            two = readings[i + 2]
        moved, level = one.measured, two.measured
        if (
            level.measure == "level"
            and level.unit.startswith(f"{moved.unit}/")
            and (
                (moved.measure == "change" and _TO.search(low, one.quantity.end, two.quantity.number))
                or (moved.measure == "level" and _STRAIGHT_TO.fullmatch(low, one.quantity.end, two.quantity.number))
            )
        ):
            readings[i] = one._replace(measured=moved._replace(unit=level.unit))
    return readings
