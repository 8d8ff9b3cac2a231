"""Figures of a sentence that are parts of a whole, or so many out of so many."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from flows.extract.measure import attributes
from flows.extract.measure.attributes import Measured
from flows.extract.name import phrases
from flows.extract.name.neighbours import RIGHT_BEHIND, next_place
from flows.extract.name.phrases import Span
from flows.extract.quantity.quantities import AMOUNTS, Quantity
from flows.extract.sentence import Reading, Sentence

# "vốn vay là 85%, còn lại 15% vốn đối ứng"
_WHAT_IS_LEFT = re.compile(r",\s(?:số )?còn lại\s(?:là\s)?(?:[^\W\d]\w*\s){0,6}")
# "Cơ cấu kinh tế: nông nghiệp 20,5%; thuế sản phẩm 5,2%"
_STRUCTURE = re.compile(r"cơ cấu(?:[^;:.()\d]|\d{1,2}(?=\stháng)|(?<=năm )\d{4}|\([^()\d]{2,30}\)){0,100}:\s")
# A part of the product of a land like its sectors.
_PRODUCT_TAXES = "thuế sản phẩm"
_WEIGHT = re.compile(r"tỷ trọng|cơ cấu")


# "chiếm 8,8% tổng dư nợ (năm 2019 là 3,1%)", "chiếm 11% GRDP vào năm 2025 và 12% vào năm 2030"; "…, con số tương tự
# của năm nay là 37%"; "25,9% của nhóm nước ngoài và 29,1% của nhóm tư nhân"
_AT_ANOTHER_TIME = re.compile(
    r"[^();%,]{0,30}\snăm\s\d{4}(?:\svà|,)\s(?:lên\s)?$|[^();%]{0,60}\((?:(?:cùng kỳ|năm|quý|tháng|cuối năm|đầu năm|trước đó)(?!\w)[^();,%]{0,30}|\d{4}:)\s$"
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
        elif _moves_a_share(low, one, two, structure=False):
            readings[i + 1] = two._replace(measured=two.measured._replace(measure="change", unit="pp"))
        elif _leaves_a_rest(low, one, two):
            readings[i] = _shared(one)
    if structure:
        # "Cơ cấu GDP như sau: khu vực nông nghiệp 3,1% (năm 2012 là 3,3%); khu vực công nghiệp 37,9%"
        readings = [_shared(r) if _is_part_of_structure(low, r) else r for r in readings]
        for i, (one, two) in enumerate(pairwise(readings)):
            if _moves_a_share(low, one, two, structure=True):
                readings[i + 1] = two._replace(measured=two.measured._replace(measure="change", unit="pp"))
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


# "(cơ cấu tương ứng của năm 2018 là 14,6%; 34,3%; 41,2%)", "Cuối năm, các con số này lần lượt là 62,6%; 51,8% và 45,2%",
# "(năm 2016 tương ứng là 16,3%; 32,7%; 51%)"
_STRUCTURE_THEN = re.compile(
    r"(?<!\w)(?:cơ cấu(?: kinh tế| gr?dp)? tương ứng|(?:các|những) (?:con số|tỷ lệ|tỷ trọng) (?:này |trên |đó )?(?:lần lượt|tương ứng)|năm \d{4} tương ứng)(?!\w)[^;:()%]*?(?:\slà|\sđạt|:)[\s:]"
)


def structure_then(s: Sentence, readings: list[Reading], told: Sequence[Span]) -> list[Reading]:
    """The shares of another time with the names of those listed before, here or, in `told`, in the sentence before."""
    listed = bool(told) or any(_is_share(r) for r in readings)
    at = _STRUCTURE_THEN.search(s.low, s.start, s.end) if listed else None
    if at is None:
        return readings
    names = [r.name for r in readings if r.quantity.end <= at.start() and r.name and _is_share(r)] or list(told)
    dealt = [i for i, r in enumerate(readings) if r.quantity.start >= at.end() and r.quantity.shape == "percent"]
    if not 0 < len(dealt) <= len(names):
        return readings
    for i, name in zip(dealt, names[-len(dealt) :], strict=True):
        readings[i] = _shared(readings[i])._replace(name=name)
    return readings


_DASH = re.compile(r"\s?[-–]\s?")
_BETWEEN_DASHES = re.compile(r"\s[-–]\s")
# What may stand between the parts and their numbers.
_DEALS = re.compile(r"(?:\s(?:lần lượt|tương ứng|chiếm|đạt|là|ở mức|với))*\s?:?\s*$")
_OF_WHAT = re.compile(r"\W*(?:cơ cấu(?: (?:kinh tế|gr?dp))?(?:\s[^;:()]*\s(?:với|gồm))?|tỷ trọng(?=\scác))\s")


# "Cơ cấu tương ứng 29,4% - 29,4% - 41,2%": of the sectors that were told in this order.
_SAME_ORDER = re.compile(
    r"\W*(?:cơ cấu|tỷ trọng)(?:\s(?:kinh tế|gr?dp|các ngành|các khu vực|năm \d{4}))*(?:\s(?:lần lượt|tương ứng|là|đạt|ở mức))*\s?:?\s"
)


def shares_in_dashes(s: Sentence, readings: list[Reading], grown: Sequence[Span]) -> list[Reading]:
    """The shares between dashes with the names between as many: "nông nghiệp - công nghiệp - dịch vụ là 7% - 36% - 57%".

    Where none stand there, those of what has `grown` in the sentence before.
    """
    first = 0
    names: list[Span] = []
    while first < len(readings):
        last = first
        while last + 1 < len(readings) and _DASH.fullmatch(
            s.low, readings[last].quantity.end, readings[last + 1].quantity.number
        ):
            last += 1
        run = readings[first : last + 1]
        if len(run) > 2 and all(one.quantity.shape == "percent" for one in run):
            left = readings[first - 1].quantity.end if first else s.start
            # "…; năm 2019 là 66% - 23% - 11%" goes on with the names before.
            names = _names_in_dashes(s, left, run[0].quantity.number, len(run)) or names
            if not names and _SAME_ORDER.fullmatch(s.low, s.start, run[0].quantity.number):
                names = list(grown[-len(run) :])
            if len(names) == len(run):
                dealt = zip(run, names, strict=True)
                readings[first : last + 1] = [_shared(one)._replace(name=name) for one, name in dealt]
        first = last + 1
    return readings


def _names_in_dashes(s: Sentence, left: int, number: int, many: int) -> list[Span]:
    """So many names between dashes in front of the numbers; none where there are not as many."""
    deals = _DEALS.search(s.low, left, number)
    right = deals.start() if deals else number
    begins = max(left, *(s.low.rfind(mark, left, right) + 1 for mark in ",;:.("))
    if of_what := _OF_WHAT.match(s.low, begins, right):
        begins = of_what.end()
    dashes = list(_BETWEEN_DASHES.finditer(s.low, begins, right))[-many + 1 :]
    ends = [begins, *(dash.end() for dash in dashes)], [*(dash.start() for dash in dashes), right]
    spans = [phrases.tidy(s.low, at, stop, s.times, s.mentions) for at, stop in zip(*ends, strict=True)]
    named = [span for span in spans if span]
    return named if len(named) == many else []


def _is_part_of_structure(low: str, reading: Reading) -> bool:
    """Whether a bare percentage of a sector stands in a sentence that lists what an economy is made of."""
    if reading.name is None or reading.quantity.shape != "percent":
        return False
    return _is_level(reading) and phrases.names_sector(low, reading.name[0])


def _shared(reading: Reading) -> Reading:
    return reading._replace(measured=reading.measured._replace(measure="share"))


def _is_share(reading: Reading) -> bool:
    return reading.measured.measure == "share"


def _is_level(reading: Reading) -> bool:
    """Whether a percentage is read as the level of something so far."""
    return reading.quantity.shape == "percent" and reading.measured.measure == "level"


_NEXT_ITEM = (", ", "; ")
_AMONG = re.compile(r"(?<!\w)trong đó,?\s[^,;:()\d]*\schiếm\s[^:()]*$")
_LIST_WITHIN = 160
# "Philippines chiếm 38% kim ngạch, kế đến là Indonesia 21%, Malaysia 9%"
_ANOTHERS_SHARE = re.compile(
    r"(?:\s[^,;:.()\d]{1,40})?(?:,| và)\s(?:(?:(?:kế|tiếp) (?:đến|theo)|sau đó|rồi đến)(?: là)?\s)?[^,;:.()\d]{2,20}\s"
)


def _is_next_share(low: str, one: Reading, two: Reading, *, structure: bool, weighed: bool) -> bool:
    """Whether a percentage goes on with a share: the next part of its whole, the same at another time, the rest.

    `structure` says that the sentence lists the parts of one, `weighed` that it speaks of weights.
    """
    if not _is_share(one) or not _is_level(two) or not two.name:
        return False
    if one.quantity.end <= two.name[0] < two.quantity.start and phrases.is_rate(low, two.name):
        # "tỷ trọng lao động nông nghiệp 25%; tỷ lệ lao động qua đào tạo 70%"
        return False
    behind = one.quantity.end, two.quantity.left
    if two.name[0] > two.quantity.end or _AT_ANOTHER_TIME.fullmatch(low, *behind):
        return True
    if one.name == two.name and _ANOTHERS_SHARE.fullmatch(low, *behind):
        return True
    item = low[one.quantity.end : two.name[0]] in _NEXT_ITEM and two.name[1] + 1 == two.quantity.left
    if item and _AMONG.search(low, max(0, two.quantity.left - _LIST_WITHIN), two.quantity.left):
        # "trong đó ngân sách chiếm 12,5%, tín dụng 68%, dân góp 3,1%"
        return True
    unnamed = structure or not phrases.starts_with_head(low, two.name) or low.startswith(_PRODUCT_TAXES, two.name[0])
    return unnamed and (weighed or attributes.is_the_rest(low, one.quantity, two.quantity))


def _is_share_among(low: str, one: Reading, two: Reading) -> bool:
    """ "2,5 tỷ cành hoa, trong đó xuất khẩu 10%" """
    amount = one.quantity.shape in ("count", "physical", "money") and one.measured.measure == "level"
    if not amount or not _is_level(two) or not two.name:
        return False
    return "trong đó" in low[one.quantity.end : two.name[0]] and not attributes.is_rate(low[slice(*two.name)])


_FEW_POINTS = 3


def _moves_a_share(low: str, one: Reading, two: Reading, *, structure: bool) -> bool:
    """ "16% người được hỏi …, tăng 5% so với năm trước"; of parts of a `structure` in brackets: "khu vực II 14,9% (tăng 0,2%)" """
    grown = two.measured.measure == "growth" and two.measured.unit == "%" and two.name == one.name
    if two.quantity.before.verb.startswith("tăng trưởng"):
        # "chiếm thị phần 63,5% và có mức tăng trưởng 80%": not of the share.
        return False
    # "chiếm 35,1% lực lượng lao động, thấp hơn 0,4% so với chỉ tiêu"
    against_plan = two.measured.plan and two.quantity.before.verb.endswith(" hơn")
    bracketed = low.startswith("(", two.quantity.left - 1)
    # "chiếm 1,18% tổng dư nợ (giảm 0,12% so với đầu năm)"
    few = one.quantity.before.share and two.quantity.value < _FEW_POINTS and two.quantity.value < one.quantity.value
    aside = bracketed and (structure or few)
    its_own = (one.measured.noun_names_it or aside) and not two.measured.plan
    return _is_share(one) and grown and (against_plan or its_own)


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


def takes_from_growth(low: str, readings: Sequence[Reading], q: Quantity) -> bool:
    """Whether a percentage says what part of a whole growth is lost: "A đóng góp 8,9%; B giảm 0,4%, làm giảm 4,8%"."""
    if q.shape != "percent" or not low.endswith("làm giảm ", 0, q.number):
        return False
    return any(_is_share(r) and low.endswith("đóng góp ", 0, r.quantity.number) for r in readings)


def is_behind_count(low: str, last: Reading, q: Quantity, measured: Measured) -> bool:
    """Whether a level stands right behind a count: "9.150 lao động, đạt 107,6%"."""
    counted = last.quantity.shape == "count" and last.measured.measure == "level"
    return counted and measured.measure == "level" and low[last.quantity.end : q.left].strip() in RIGHT_BEHIND


def is_part_of(low: str, readings: Sequence[Reading], q: Quantity) -> bool:
    """Whether a percentage right behind an amount says what part of one before it that is: "1.250 ha, …, 850 ha (68%)"."""
    part = readings[-1].quantity
    if readings[-1].measured.measure != "level" or low[part.end : q.left].strip() not in RIGHT_BEHIND:
        return False
    if q.shape != "percent" or q.before.change or part.shape == "percent":
        return False
    wholes = (r.quantity for r in readings[:-1] if r.quantity.unit == part.unit and r.quantity.value > part.value)
    return any(abs(part.value * 100 / whole.value - q.value) < 1 for whole in wholes)


_SO_MANY = re.compile(r"[^\d;:]{0,60}[,(]\s?[^\d;:]{0,12}")


def part_of_last(low: str, readings: Sequence[Reading], q: Quantity) -> Reading | None:
    """The part that a percentage is of the whole before it: "1.134 người kê khai, trên tổng số 1.158 người (đạt 97,9%)"."""
    if len(readings) < 2 or q.shape != "percent" or q.before.change:
        return None
    part, whole = readings[-2], readings[-1].quantity
    if part.quantity.unit != whole.unit or not part.quantity.value < whole.value or part.measured.measure != "level":
        return None
    if whole.shape == "percent":
        # "Ngân hàng Nhà nước (62,7%), Ngân hàng Phát triển (100%), Tiền Giang (62,1%)"
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


_OPENS_ASIDE = re.compile(r"[^,;:.()\d]*\($")


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


def equals_part(low: str, readings: Sequence[Reading], q: Quantity) -> bool:
    """Whether a percentage says what part the amount right before it is: "nhập siêu 2,8 tỷ USD, bằng 3,2% kim ngạch xuất khẩu"."""
    last = readings[-1] if readings else None
    told = last is not None and last.name is not None and last.quantity.shape in AMOUNTS
    return bool(told and last and q.before.equals and low[last.quantity.end : q.left] == ", ")
