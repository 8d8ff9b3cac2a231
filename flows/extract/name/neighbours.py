"""What the figures of one sentence say of each other: lists, parts of wholes, plans beside what was reached."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from flows.extract import lexicon as lx
from flows.extract.measure.attributes import Measured, is_rate, sign_of
from flows.extract.name import dealing, names, phrases
from flows.extract.name.phrases import Span
from flows.extract.period import status
from flows.extract.quantity.quantities import Quantity
from flows.extract.sentence import Reading, Sentence
from flows.text import CAPITALS, open_bracket

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
        readings[i] = _named_by_level(low, readings[i], two)
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


# "mỗi năm giảm 1,5%, đưa tỷ lệ hộ nghèo xuống dưới 3%"
_BRINGS = re.compile(r"(?:\s(?:so với\s)?[^,;:.()\d]{0,30}(?:\d{4})?)?, (?:qua đó |góp phần )?(?:đưa|nâng|kéo)\s")


def _named_by_level(low: str, one: Reading, two: Reading) -> Reading:
    """A change without a name that brings what is named behind it to a level is of that; of a rate so many points."""
    if (
        one.name
        or not one.quantity.before.change
        or not two.name
        or not _BRINGS.fullmatch(low, one.quantity.end, two.name[0])
    ):
        return one
    if is_rate(low[slice(*two.name)]) and one.quantity.unit == "%":
        one = one._replace(measured=one.measured._replace(measure="change", unit=one.measured.unit.replace("%", "pp")))
    return one._replace(name=two.name)


def changed(reading: Reading, sign: int) -> Reading:
    """A reading whose verb of change stands before another one: "tăng 5% về lượng và 7% về trị giá"."""
    q = reading.quantity
    return reading._replace(quantity=q._replace(before=q.before._replace(change=sign)))


def _moving(reading: Reading, measure: str, sign: int) -> Reading:
    """A level read as the move that another one's verb says, up (1) or down (-1)."""
    return reading._replace(measured=reading.measured._replace(measure=measure, sign=sign))


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
            and r.quantity.before.verb not in lx.COMPARISONS
            and not (r.quantity.before.change and i and not dealing.stands_at_turn(s.low, turn, r.quantity))
            and open_bracket(s.low, turn + 1, r.quantity.left) < 0
        ]
        if len(dealt_out) < 2:
            continue
        sign = dealing.sign_of_turn(s.low, turn)
        first = readings[dealt_out[0]].quantity
        if sign is None and dealing.stands_at_turn(s.low, turn, first):
            sign = first.before.change
        levels = [r for r in _not_moved_yet(readings[: dealt_out[0]]) if r.name] if sign else []
        if len(levels) > len(dealt_out) and _has_change_of_its_own(readings, dealt_out[-1] + 1, levels[-1]):
            levels.pop()
        subjects = [r.name for r in levels[-len(dealt_out) :] if r.name]
        if len(subjects) != len(dealt_out):
            subjects = dealing.subjects_in_turn(s.low, s.start, turn, len(dealt_out), s.times, s.mentions)
        shares = dealing.is_share_in_turn(s.low, turn)
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
            if i + 1 < len(readings) and i + 1 not in dealt_out and _goes_with(s.low, readings[i], readings[i + 1]):
                readings[i + 1] = readings[i + 1]._replace(name=name)
    return readings


def _has_change_of_its_own(readings: Sequence[Reading], at: int, level: Reading) -> bool:
    """Whether the reading at `at` is how the last of the levels changed: "giảm lần lượt 6% và 22% song tăng 3% về số lao động"."""
    return at < len(readings) and readings[at].name == level.name and readings[at].quantity.before.change is not None


def _not_moved_yet(readings: Sequence[Reading]) -> list[Reading]:
    """The levels behind the last growth or change: "34.000 lượt, tăng 13,3%; doanh thu 3,8 tỷ đồng, tăng lần lượt 15% và 12,5%"."""
    moved = next(
        (i for i in range(len(readings) - 1, -1, -1) if readings[i].measured.measure in ("growth", "change", "ratio")),
        -1,
    )
    return [r for r in readings[moved + 1 :] if r.measured.measure == "level"]


def _goes_with(low: str, dealt: Reading, change: Reading) -> bool:
    """Whether a change is that of the amount dealt right before it: "lần lượt đạt 153 tỷ đồng, tăng 65% và 80 lao động, tăng 27%"."""
    told = dealt.measured.measure == "level" and change.quantity.before.change is not None
    return told and low[dealt.quantity.end : change.quantity.start] == ", "


_EACH = ("tương ứng ", "lần lượt ")


def to_each(low: str, readings: list[Reading]) -> list[Reading]:
    """Two growths told of the two amounts before them: "372 tỷ doanh thu và 115 tỷ lợi nhuận, tương ứng tăng 4% và giảm 14%"."""
    for i in range(2, len(readings) - 1):
        first, second, one, two = readings[i - 2 : i + 2]
        told = all(r.measured.measure == "level" and r.name for r in (first, second)) and first.name != second.name
        grown = all(r.quantity.before.change and r.quantity.shape == "percent" for r in (one, two))
        paired = low.endswith(_EACH, 0, one.quantity.start) and low[one.quantity.end : two.quantity.start] == " và "
        named = one.dealt is not None and one.name != two.name
        if told and grown and paired and not named:
            readings[i], readings[i + 1] = one._replace(name=first.name), two._replace(name=second.name)
    return readings


# "tốc độ tăng trưởng kinh tế đạt 8%, trong đó nông nghiệp đạt 3%, công nghiệp 10%"
_NEXT_SECTOR = re.compile(
    r"\)?(?:/năm)?(?:\svào\s[^,;:()%\d]{2,40}|\s\([^()]{1,40}\)|\sso với (?:cuối|đầu|cùng kỳ)[^,;:()%]{0,20})?\s?(?:[,;]\s|\()(?:(?:trong đó|cụ thể|gồm|và|còn|riêng|thì),?:?\s)*(?:(?:ngành|khu vực|lĩnh vực)\s)?"
    r"(?:[^,;:.()\d%]{2,50}?|nông, lâm[^;:.()\d%]{3,40}?|(?<=;\s)[^;:.()\d%]{3,70}?)(?:\s[ivx]{1,3})?\s(?:(?:đạt|là|khoảng|trên|hơn|gần|ước|từ|tới)\s)*"
)
_NO_SECTOR = re.compile(
    rf"(?<!\w)(?:chiếm|tỷ trọng|cơ cấu|tỷ lệ|bằng|số|đảng viên|hộ|người|xã|trường|độ che phủ|{lx.either(lx.PLAN_WORDS)})(?!\w)"
)


# "M2 tăng 14,19% so với cuối 2016, huy động 14,5%, tín dụng 16,96%"
_GROWS_BY = re.compile(
    r"(?:tổng )?(?:huy động|tín dụng|dư nợ|tiền gửi|xuất khẩu|nhập khẩu|kim ngạch|doanh thu|sản lượng|thu ngân sách)(?!\w)"
)


_GOODS = ("sản phẩm ", "ngành ", "nhóm ", "mặt hàng ", "thuế sản phẩm")


def _is_bare_share(reading: Reading) -> bool:
    """Whether a percentage is a share only for its name, which no word says: "; dệt 12%"."""
    quantity, measured = reading.quantity, reading.measured
    bare = quantity.left == quantity.number and not quantity.before.share
    return measured.measure == "share" and bare and not measured.noun_names_it


def growth_goes_on(low: str, readings: list[Reading]) -> list[Reading]:
    """The growth of the parts of what grows, which a list says without a verb."""
    for i, (last, two) in enumerate(pairwise(readings)):
        # "nông nghiệp tăng 3,07%, đóng góp 9,28%; công nghiệp 1,13%, đóng góp 11,87%"
        contributes = i > 0 and low.startswith("đóng góp ", last.quantity.left)
        one = readings[i - 1] if contributes else readings[i]
        if low.startswith(")", last.quantity.end):
            # "công nghiệp - xây dựng 9,5% (riêng công nghiệp 8,8%), dịch vụ 7,2%"
            opened = low.rfind("(", 0, last.quantity.start)
            one = next((r for r in reversed(readings[: i + 1]) if r.quantity.end <= opened), one)
        between = last.quantity.end, two.quantity.number
        if (
            one.measured.measure == "growth"
            and (one.measured.sign > 0 or two.quantity.left == two.quantity.number)
            and not one.measured.plan
            and not one.measured.against
            and not low.startswith(")", one.quantity.end)
            and (two.measured.measure == "level" or (one.quantity.before.change and _is_bare_share(two)))
            and two.quantity.shape == "percent"
            and two.name is not None
            and last.quantity.end <= two.name[0] < two.quantity.start
            and (
                not phrases.starts_with_head(low, two.name)
                or low.startswith(_GOODS, two.name[0])
                or (_GROWS_BY.match(low, *two.name) and two.quantity.value < FAR * one.quantity.value)
            )
            and _NEXT_SECTOR.fullmatch(low, *between)
            and not _NO_SECTOR.search(low, *between)
        ):
            grown = _moving(two, "growth", one.measured.sign)
            readings[i + 1] = changed(grown, one.measured.sign) if one.quantity.before.change else grown
        elif (
            _THE_YEAR_BEFORE.fullmatch(low, last.quantity.end, two.quantity.left)
            and readings[i].measured.measure == "growth"
        ):
            # "thương mại - dịch vụ chỉ 1,5% (cùng kỳ 7,3%)"
            readings[i + 1] = _moving(two, "growth", 1) if two.measured.measure == "level" else two
    return readings


_THE_YEAR_BEFORE = re.compile(r"\s\((?:cùng kỳ|năm (?:trước|ngoái|\d{4}))(?: (?:năm (?:trước|ngoái)|là|đạt))*\s")


# "hộ nghèo giảm 1 - 1,5 điểm phần trăm, riêng huyện nghèo trên 4 điểm phần trăm"
_APART = re.compile(r",\s(?:riêng|trong đó)\s[^,;:.()%\d]{3,50}\s(?:(?:trên|hơn|gần|khoảng|từ)\s)?")


def points_go_on(low: str, readings: list[Reading]) -> list[Reading]:
    """The points of a part, which move as those of the whole before it."""
    for i, (one, two) in enumerate(pairwise(readings)):
        points = one.quantity.shape == two.quantity.shape == "points"
        moves = one.measured.measure == "change" and two.measured.measure == "level"
        if points and moves and _APART.fullmatch(low, one.quantity.end, two.quantity.number):
            moved = _moving(two, "change", one.measured.sign)
            readings[i + 1] = changed(moved, one.measured.sign)
    return readings


# "tăng ở các nhóm ngành: khai khoáng (51,7%); dệt (36%)", "giảm ở ngành sản xuất điện (20,4%)"
_MOVED_IN = re.compile(
    r"(?<!\w)(?P<verb>tăng|giảm)(?:\s(?:mạnh|nhẹ|cao|sâu|nhiều nhất))?\sở\s(?:(?:các|một số)\s)?(?:nhóm\s)?(?:ngành|hàng|lĩnh vực|mặt hàng|sản phẩm)(?:\s(?:như|gồm))?:?\s"
)


def moved_by_heading(s: Sentence, readings: list[Reading]) -> list[Reading]:
    """The growth of each of a list, whose heading has the verb: "Các ngành đều tăng: công nghiệp 19,25%; dịch vụ 8,1%"."""
    heading = names.heading_of_moves(s.low, s.start, s.end) if len(readings) > 1 else None
    in_brackets = heading is None
    heading = heading or _MOVED_IN.search(s.low, s.start, s.end)
    if heading is None:
        return readings
    sign = sign_of(heading["verb"])
    for i, one in enumerate(readings):
        if in_brackets and not s.low.startswith("(", one.quantity.left - 1):
            continue
        listed = one.name is not None and heading.end() <= one.name[0] < one.quantity.start
        # "Một số tỉnh có chỉ số tăng cao: Gia Lai 45,8%"
        of_place = any(heading.end() <= m.start and m.end + 1 == one.quantity.start for m in s.mentions)
        rate = of_place and one.quantity.before.change is None and one.measured.measure == "growth"
        level = (listed or of_place) and one.measured.measure == "level"
        if (level or rate) and one.quantity.shape == "percent":
            grown = _moving(one, "growth", sign)
            readings[i] = changed(grown, sign)
    return readings


_LINES = ("-", "–", "+", "•", "*")


def growth_by_lines(s: Sentence, readings: list[Reading], grown: Sequence[Span]) -> list[Reading]:
    """The growth of a part that has a line of its own, where the line before told growths, `grown`: "… 7%. Trong đó: - Dịch vụ: 8%"."""
    listed = s.low.startswith(_LINES, s.start) and s.low[: s.start].rstrip().endswith((":", ";"))
    if not (grown and listed and len(readings) == 1):
        return readings
    (one,) = readings
    level = one.measured.measure == "level" and one.quantity.shape == "percent"
    if not level or one.name is None or one.name[0] < s.start or phrases.is_rate(s.low, one.name):
        return readings
    return [changed(_moving(one, "growth", 1), 1)]


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


# A percentage of a plan is a hundred or so; what a plan aims at is not far from what was reached, if
# it is no ceiling: "CPI tăng 1,5%, trong mục tiêu đề ra là dưới 4%".
FAR = 2


# "chỉ bằng 7% của Singapore, 17,6% của Malaysia và 36,5% của Thái Lan"
_OF_ONE_AND = re.compile(r"\scủa\s[^,;:.()\d]{2,30}(?:,|,?\svà)\s")


def equals_of_another(low: str, last: Reading, q: Quantity, measured: Measured) -> bool:
    """Whether a percentage says of how much of another what was held against one before is, too."""
    held = last.measured.measure == "ratio" and measured.measure == "level" and q.left == q.number
    return held and low.startswith(" của ", q.end) and _OF_ONE_AND.fullmatch(low, last.quantity.end, q.left) is not None


RIGHT_BEHIND = ("(", ",")


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
    "growth": re.compile(r",\s"),
}
# "Cơ cấu kinh tế chuyển dịch: nông nghiệp chiếm 38,1%, giảm 0,07%"
_STRUCTURE = re.compile(r"(?<!\w)(?:cơ cấu|tỷ trọng)(?!\w)")
_FEW_POINTS = 5
# No part of a whole grows by less than this.
_HARDLY = Decimal("0.5")
_GROWTH_RATE = re.compile(r"(?:tốc độ|mức|tỷ lệ)\s(?:tăng|giảm)")


def moves_a_rate(low: str, one: Reading, q: Quantity, measured: Measured, name: Span | None) -> bool:
    """Whether a percentage says by how many points the rate right before it moved: "chỉ số PAR INDEX đạt 84,6%, tăng 3,2%"."""
    moves = measured.measure == "growth" and q.unit == one.quantity.unit == "%" and q.before.change is not None
    if not moves or one.name is None or one.name != name:
        return False
    kind = one.measured.measure
    if kind == "share" and q.before.verb.endswith(" hơn") and _SO_MUCH_MORE.fullmatch(low, one.quantity.end, q.left):
        return True
    if kind == "growth" and not (_GROWTH_RATE.match(low, *one.name) and q.value < one.quantity.value):
        return False
    after = (kind, "level") if kind == "share" and _is_part_of_a_structure(low, one, q) else (kind,)
    joints = (_RIGHT_AFTER[kind] for kind in after if kind in _RIGHT_AFTER)
    return any(joint.fullmatch(low, one.quantity.end, q.left) for joint in joints)


# "chiếm tỷ lệ 2,5% so với tổng số ca mắc và cao hơn 0,4% so với tỷ lệ chung"
_SO_MUCH_MORE = re.compile(r"[^,;:.()\d]{0,50}(?:,|\svà)\s")


def _is_part_of_a_structure(low: str, one: Reading, q: Quantity) -> bool:
    """Whether a share before a small change is told of as a part of a structure: "nông nghiệp chiếm 38,1%, giảm 0,9%"."""
    if q.value < _HARDLY:
        return True
    paragraph = low.rfind("\n", 0, one.quantity.start) + 1
    return q.value < _FEW_POINTS and _STRUCTURE.search(low, paragraph, one.quantity.start) is not None


# "thấp hơn mức tăng 6,1% của cùng kỳ năm 2015 và 5,5% của cùng kỳ năm 2016"
_AND_THEN = re.compile(r"\s(?:của|trong)\s(?:cùng kỳ\s|quý\s\w+\s)?năm\s(?:\d{4}|trước|ngoái)\svà\s")


# "tín dụng tăng 11,02% (cùng kỳ 10,46%)"
_BESIDE_THEN = re.compile(r"\s\(cùng kỳ(?:\snăm\s(?:trước|ngoái|\d{4}))?(?:\slà|\sđạt)?\s")


def grew_then_too(low: str, one: Reading, q: Quantity, measured: Measured) -> bool:
    """Whether a bare percentage is one more rate of growth, of another time than the one before it."""
    alike = measured.measure == "level" and q.shape == "percent" and one.measured.measure == "growth"
    behind = one.quantity.end, q.left
    return alike and (_AND_THEN.fullmatch(low, *behind) or _BESIDE_THEN.fullmatch(low, *behind)) is not None


# "hết quý II giải ngân 40% kế hoạch, quý III 65%, cả năm trên 95%"
_BY_THEN = re.compile(
    r"(?:\s(?:kế hoạch|dự toán)(?:\s[^,;.()\d]{1,20})?)?(?:,| và)\s(?:(?:đến|hết|cuối|và)\s)*(?:(?:quý|tháng)\s\w{1,3}|(?:cả\s)?\d{1,2}\stháng|(?:cả\s)?năm)\s(?:trên\s|hơn\s|khoảng\s)?"
)


# "vốn địa phương giải ngân 31,2%, vốn trung ương 22,1%", "giải ngân 41%, trong đó vốn địa phương 52%"
_NEXT_FUND = re.compile(
    r"(?:,|;| và)\s(?:còn\s|(?:trong đó|riêng),?\s)?(?:nguồn\s)?vốn\s[^,;:.()\d%]{3,50}\s(?:đạt\s)?"
)


def carried_out_too(low: str, one: Reading, q: Quantity, measured: Measured) -> bool:
    """Whether a bare percentage is how much of a plan is carried out by another time, or with the next fund."""
    alike = measured.measure == "level" and q.unit == "%" and one.measured.measure == "completion"
    behind = one.quantity.end, q.left
    return alike and (_BY_THEN.fullmatch(low, *behind) or _NEXT_FUND.fullmatch(low, *behind)) is not None


# "Riêng vốn ODA mới đạt 61%"
_FUND = re.compile(r"(?:nguồn\s)?vốn(?:\s[^\W\d]\w*){1,6}")
_SET_APART = re.compile(r"(?:(?:riêng|trong đó|còn|theo đó|cụ thể),?\s)*")


def carries_out(low: str, start: int, q: Quantity, measured: Measured, name: Span | None) -> bool:
    """Whether a sentence behind how far a plan is carried out begins with how far a fund of it is."""
    if name is None or measured.measure != "level" or q.unit != "%" or not q.before.linked:
        return False
    return _FUND.fullmatch(low, *name) is not None and _SET_APART.fullmatch(low, start, name[0]) is not None


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


# "cao su (tăng 80%), hạt điều (22,8%)"
_NEXT_ASIDE = re.compile(r"\),?\s(?:và\s)?[^\d();:.]{2,40}\s\(")
# "công nghiệp tăng 3,08% trong 9 tháng, tiếp theo là nông nghiệp (1,84%)"
_NEXT_IN_RANK = re.compile(r"[^;:.()%]{0,40},\s(?:tiếp|kế) (?:theo|đến) là [^\d();:.]{2,40}\s\(")
# "giảm tỷ lệ hộ nghèo 1,5% (miền núi 4,5%)", "công nghiệp tăng 14,2% (chế biến, chế tạo 15,5%)"
_PART_ASIDE = re.compile(
    r"\s\((?:riêng\s|trong đó,?\s)?(?!(?:chiếm|còn|hiện|nay|tỷ lệ|tương|năm|cùng kỳ)(?!\w))[^;:.()\d]{3,40}\s$"
)
# "giảm bình quân 3,5%/năm, riêng hộ Khmer 5%/năm": no level is told by the year.
_PART_APART = re.compile(r",\s(?:riêng|trong đó|còn)\s[^,;:.()\d]{3,40}\s$")


def _is_of_a_part(low: str, one: Quantity, two: Quantity) -> bool:
    """Whether a bare percentage says how a part of what the one before it is of moves."""
    if one.unit != two.unit or two.before.linked or two.before.change is not None:
        return False
    if one.unit == "%/year":
        return _PART_APART.fullmatch(low, one.end, two.left) is not None
    aside = one.unit == "%" and low.startswith(")", two.end)
    return aside and _PART_ASIDE.fullmatch(low, one.end, two.left) is not None


def next_aside(low: str, one: Quantity, two: Quantity) -> bool:
    """Whether both stand alone in brackets behind the things of a list, or the second behind a part of the first."""
    if _NEXT_IN_RANK.fullmatch(low, one.end, two.left) or _is_of_a_part(low, one, two):
        return True
    return (
        two.before.change is None
        and low[one.left - 1] == "("
        and _NEXT_ASIDE.fullmatch(low, one.end, two.left) is not None
    )


# "xuất khẩu sang Mỹ đạt 420 triệu USD; sang EU 180 triệu USD"
_TO_ANOTHER = re.compile(r"(?:\s?[,;]|\svà)\s(?:còn\s|và\s)?(?P<to>sang|vào)\s(?:thị trường\s)?")
# "khách từ Hàn Quốc đạt 1,5 triệu lượt và từ Nhật Bản 0,7 triệu lượt"
_FROM_ANOTHER = re.compile(r"(?:\s?[,;]|\svà)\s(?:còn\s|và\s)?từ\s(?:thị trường\s)?")
_FROM = re.compile(r"(?<=khách)(?:\sđến)?\stừ\s(?:thị trường\s)?")


# "402 ca mắc tại 33 tỉnh, giảm 21% so với tuần trước"
_WHERE = re.compile(r"(?<!\w)(?:tại|ở|trên địa bàn|thuộc)\s(?:(?:hơn|gần|trên|khoảng|tổng số|cả)\s)?$")


def who_are_there(s: Sentence, readings: Sequence[Reading], q: Quantity) -> Span | None:
    """The name of those counted before so many places where they are, which a change behind is of."""
    if len(readings) < 2 or not q.before.change:
        return None
    counted, places = readings[-2:]
    where = places.quantity.noun and s.low.startswith(lx.TERRITORIES, places.quantity.noun)
    return counted.name if where and _WHERE.search(s.low, counted.quantity.end, places.quantity.number) else None


def to_another(s: Sentence, readings: Sequence[Reading], q: Quantity, name: Span) -> Span:
    """The name of the figure before, or where to this one goes instead, which says more than that of another country."""
    found = _TO_ANOTHER.match(s.low, readings[-1].quantity.end, q.left) if readings else None
    if found is None and readings and _TOWARDS.search(s.low, *name):
        return _traded(s, readings, q) or name
    if readings and (whence := _FROM.search(s.low, *name)):
        other = _FROM_ANOTHER.match(s.low, readings[-1].quantity.end, q.left)
        return (name[0], whence.start()) if other and any(m.start == other.end() for m in s.mentions) else name
    if found is None or f" {found['to']} " not in f" {s.low[slice(*name)]}":
        return name
    return next(((found.start("to"), m.end) for m in s.mentions if m.start == found.end()), name)


_TOWARDS = re.compile(r"(?<!\w)(?:sang|vào)\s")
# "…, còn thị trường Malaysia giảm 42%"
_THAT_MARKET = re.compile(
    r"(?:[^;:.()\d]{0,30}|\sso với (?:cùng kỳ )?năm \d{4})(?:,|;|\svà)\s(?:(?:còn|riêng|trong khi(?: đó)?),?\s)?(?:thị trường\s)?"
)


def _traded(s: Sentence, readings: Sequence[Reading], q: Quantity) -> Span | None:
    """What goes to the country right before `q`: the trade of those before, "xuất khẩu sang EU 1,4 tỷ USD, sang Mỹ 1,3 tỷ, Nhật 1 tỷ"."""
    at = readings[-1].quantity.end
    beside = (m for m in s.mentions if m.level in ("country", "bloc") and m.end + 1 == q.left)
    if not any(_THAT_MARKET.fullmatch(s.low, at, m.start) for m in beside):
        return None
    named = [reading.name for reading in readings if reading.name]
    return next(((name[0], at) for name in reversed(named) if (at := s.low.find(" sang ", *name)) > 0), None)


# "doanh thu vận tải (năm 2018 là 410 tỷ đồng) chỉ còn 120 tỷ đồng", "… (nguồn thu chính năm 2015 với 572 tỷ đồng), giảm còn 34 tỷ đồng"
_GOES_ON = re.compile(r"\),?\s(?:(?:đã|cũng|vẫn|sẽ|chỉ|nay)\s)*")


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
    if before and s.low.startswith("),", last):
        if (
            before[-1].quantity.shape == "count"
            and readings[-1].quantity.shape == q.shape
            and s.low.startswith("(", q.left - 1)
        ):
            # "6 địa phương có mức tăng trưởng hai con số gồm: Quảng Ngãi (11,51%), Hải Phòng (11,2%)"
            return None
        return before[-1].name
    told = q.before.linked or q.before.change is not None
    if before or not told or not _GOES_ON.fullmatch(s.low, last, q.left):
        return None
    return names.name_before(s.low, s.start, q, s.start, s.times, s.mentions, opened)


_BESIDE = re.compile(r"(?:\s[^\W\d]\w*){0,6}(?:,|\s\()\s?|\s(?=đạt\s)")
_DEED = re.compile(rf"(?:đã\s)?(?:{lx.either(lx.CUES['flow']['deeds'])})(?!\w)")


def is_beside(low: str, one: Reading, q: Quantity) -> bool:
    """Whether a percentage follows an amount at once, or a count done: "1.830 ha rừng, đạt 73,2%"."""
    done = one.quantity.shape == "count" and one.name is not None and _DEED.match(low, *one.name) is not None
    amount = (done or one.quantity.shape in ("money", "physical")) and one.measured.measure == "level"
    return amount and _BESIDE.fullmatch(low, one.quantity.end, q.left) is not None


# "ở mức 9,89%, thấp hơn khá nhiều so với mức tăng của cùng kỳ năm trước là 11,73%"
_THAN_THEN = re.compile(
    r"(?:[^;:()\d]|\d{4}){0,60},\s(?:cao|thấp|tăng|giảm)(?:\s[^,;:()\d]{1,30})?\sso với mức(?:\s(?:tăng|giảm)(?:\strưởng)?)?\s(?:của\s|trong\s)?(?:cùng kỳ|năm|tháng|quý)[^,;:()]{0,20}\s"
)
# "đạt 42,6% kế hoạch, cao hơn bình quân cả nước (36,7%)", "thấp hơn cùng kỳ năm 2020 (34%)"
_LIKENED = re.compile(
    r"\)?(?:[^,;:()\d]|(?<=năm )\d{4}){0,50},?\s(?:cao|thấp)\shơn\s(?:[^,;:()\d]|(?<=năm )\d{4}){2,50}\s\($"
)
# "tín dụng tăng 3,26%, bằng nửa mức 7,36% cùng kỳ"
_HALF_OF = re.compile(r",\s(?:chỉ\s)?bằng\s(?:một\s)?nửa\s(?:so với\s)?(?:mức\s(?:tăng\s)?)?")


def is_half_of(low: str, one: Quantity, two: Quantity) -> bool:
    """Whether a figure is half of the next one, which is of another time."""
    return _HALF_OF.fullmatch(low, one.end, two.left) is not None


def likened(low: str, readings: Sequence[Reading], q: Quantity) -> Reading | None:
    """The percentage before one in brackets that is of what the first is higher or lower than, or half of."""
    if not readings or readings[-1].quantity.shape != "percent" or q.shape != "percent" or q.before.change:
        return None
    if low.startswith("là ", q.left) and _THAN_THEN.fullmatch(low, readings[-1].quantity.end, q.left):
        return readings[-1]
    in_points = readings[-1].measured.unit == "pp"
    higher = None if in_points else _LIKENED.fullmatch(low, readings[-1].quantity.end, q.left)
    return readings[-1] if higher or is_half_of(low, readings[-1].quantity, q) else None


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


# "923 tỷ đồng cho 28.475 lượt khách hàng, bằng 115% cùng kỳ"
_TO_SO_MANY = re.compile(r",?\s(?:với|cho)\s(?:(?:tổng số|hơn|trên|gần|khoảng)\s)?")


def is_of_the_sum(low: str, readings: Sequence[Reading], q: Quantity) -> bool:
    """Whether a percentage behind a sum and those whom it went to, the last two of `readings`, is of the sum."""
    if q.shape != "percent":
        return False
    one, two = readings[-2], readings[-1].quantity
    told = one.quantity.shape == "money" and one.name is not None and one.measured.measure == "level"
    many = told and two.shape == "count" and _TO_SO_MANY.fullmatch(low, one.quantity.end, two.left) is not None
    clause = low.find(",", two.end, q.number) >= 0 and low.find(";", two.end, q.number) < 0
    return many and clause and (q.before.change is not None or q.before.equals or low.startswith("đạt ", q.left))


def counts_otherwise(q: Quantity) -> bool:
    """Whether a count only tells in other things how much something is: "tương đương 150 chuyến biển"."""
    return q.shape == "count" and q.before.equals


# What a dollar has cost since 2008, in dong.
_DONG_A_DOLLAR = (15_500, 27_000)


def is_exchanged(readings: Sequence[Reading], q: Quantity) -> bool:
    """Whether an amount of dollars is the level in dong before it: "41,98 triệu đồng, tăng 9,7% (tương đương 1.826 USD)"."""
    if q.unit != "USD" or q.before.change or not q.value:
        return False
    levels = (r.quantity for r in readings if r.measured.measure == "level" and r.quantity.unit == "VND")
    lowest, highest = _DONG_A_DOLLAR
    return any(lowest < one.value / q.value < highest for one in levels)


# "6 huyện nghèo có tỷ lệ hộ nghèo 31,4%"
_HAVE = re.compile(r"\scó\s")


def without_what_they_have(low: str, readings: list[Reading]) -> list[Reading]:
    """Those counted without what the next figure says that they have: "6 huyện nghèo có tỷ lệ hộ nghèo 31,4%"."""
    for i, (one, two) in enumerate(pairwise(readings)):
        if one.quantity.shape != "count" or one.name is None or two.quantity.left > one.name[1] + 1:
            continue
        have = _HAVE.search(low, *one.name)
        if have and phrases.starts_with_head(low, (have.end(), one.name[1])):
            readings[i] = one._replace(name=(one.name[0], have.start()))
            if two.name == one.name:
                readings[i + 1] = two._replace(name=(have.end(), one.name[1]))
    return readings


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
            and not (moved.unit == "count" and one.name != two.name)
            and (
                (moved.measure == "change" and _TO.search(low, one.quantity.end, two.quantity.number))
                or (moved.measure == "level" and _STRAIGHT_TO.fullmatch(low, one.quantity.end, two.quantity.number))
            )
        ):
            readings[i] = one._replace(measured=moved._replace(unit=level.unit))
    return readings
