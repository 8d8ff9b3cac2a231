"""Measure and base of comparison of a quantity."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from math import inf
from typing import NamedTuple

from flows.extract import calendar
from flows.extract import lexicon as lx
from flows.extract.numbers import parse
from flows.extract.quantities import Quantity
from flows.extract.times import TimeRef

_CUES = lx.CUES
# "hoàn thành 56% và 93% kế hoạch năm": the plan is of both.
_COMPLETION_AFTER = re.compile(
    rf"(?:\s+và\s+\d[\d.,]*\s?%)?\s*(?:so\s+(?:với\s+)?)?(?:{lx.either(_CUES['completion']['words'])})(?!\w)"
)
_RATE = re.compile(rf"(?:{lx.either(_CUES['rate_names']['heads'])})(?!\w)")
_GROWTH_NAME = re.compile(rf"(?:{lx.either(_CUES['rate_names']['growth'])})(?!\w)")
_WHOLE_AFTER = re.compile(r"\s*(?:so\s+với\s+|trên\s+|trong\s+|vào\s+)?(?:tổng|toàn\s+bộ|gdp|grdp)(?!\w)")
# "bội chi ngân sách so với GDP khoảng 4%"
OF_GDP = re.compile(r"\sso với gr?dp\s$")
_GDP_AFTER = re.compile(r"\s*(?:của\s+)?(?:gdp|grdp)(?!\w)")
_HIGHER_THAN_TIME = re.compile(
    r"(?P<verb>cao|thấp|nhiều|ít|lớn|tăng|giảm)\s+hơn\s+(?:so\s+với\s+)?(?:cùng\s+kỳ\s+|vụ\s+(?:[^\W\d]\w*\s+){0,3})?$"
)
_COMPARED = re.compile(
    r"(?:(?<!thấp\s)(?<!thấp\sxa\s)so\s+với|so\s+cùng|so\s+(?=kế hoạch|dự toán|chỉ tiêu|ck(?!\w)|(?:(?:đầu|cuối)\s)?(?:năm|tháng|quý)(?!\w))|(?<!của\s)cùng\s+k[ỳì]|thay\s+vì|hơn\s+(?=năm\s+(?:trước|ngoái|\d))"
    # "tăng 5,2% theo năm", "tăng trưởng 10% qua từng tháng"
    r"|(?<=%\s)(?:theo|qua\s+từng|so\s+theo)\s+(?=(?:năm|quý|tháng|tuần)(?!\w)(?!\s(?:\d|học|tài))))"
)
# "so dự toán được giao đạt 42%"
_OF_PLAN = re.compile(
    rf"(?<!\w)so\s(?:với\s)?(?:{lx.either(_CUES['completion']['words'])})(?!\w)(?:\s[^\W\d]\w*){{0,6}}?\s(?:đạt|bằng|mới đạt|chỉ đạt)\s(?:(?:khoảng|hơn|gần|trên)\s)?$"
)
# "So với cùng kỳ, số dự án tương đương nhưng vốn đăng ký chỉ bằng 15,3%"
_BASE_AHEAD = re.compile(r"(?<!\w)so với (?:thời điểm )?cùng kỳ(?: năm (?:trước|ngoái|\d{4}))?,[^.;]*$")
# "4,15% so với chỉ tiêu 4%": what was aimed at is said in the same terms.
_PLAN_IS = re.compile(
    rf"\s*so\s+với\s+(?:mức\s+)?(?:{lx.either(_CUES['completion']['words'])})\s+(?:là\s+|đề ra\s+|cả năm\s+)*\(?\d[\d.,]*\s?%"
)


def is_held_against_plan(low: str, at: int, end: int) -> bool:
    """Whether a figure that ends at `at` is held against what was aimed at in the same terms."""
    return _PLAN_IS.match(low, at, end) is not None


_PLAN_AFTER = re.compile(r"[^,;.]{0,40}(?:so với|kế hoạch|dự toán|chỉ tiêu)")
_BASE_AFTER = re.compile(
    r"\s*(?:so\s+(?:với|cùng)|của|s\s+với|cùng\s+kỳ|năm|vụ\s(?:[^\W\d]\w*\s){1,3}?(?:năm|trước)(?!\w)|(?:mức\s)?(?:bình quân|trung bình)\s(?:chung|của|cả|toàn|khu vực|vùng)(?!\w))"
)
_NEXT_WORD = re.compile(r"\s+([^\W\d_][\w-]*)")
_COMPARED_END = re.compile(
    r"[,;:()]|\.(?:\s|$)|\s(?:và|nhưng|song|lên|xuống|còn|đạt(?!\sđược)|trong khi|thì|chỉ(?!\s(?:tiêu(?!\s(?:\d|$))|số)(?!\w)))\s"
)
_PEOPLE_HEAD = re.compile(rf"(?:{lx.either(_CUES['share']['parts'])})(?!\w)")


_FALL_BEFORE = re.compile(rf"(?<!\w)(?:{lx.either([v for v, sign in lx.CHANGES.items() if sign < 0])})\s[^,;:.()\d]*$")
"""The verb that "thêm" adds to: "giảm tỷ lệ hộ nghèo thêm 1%"."""


class Measured(NamedTuple):
    """What kind of figure it is. `sign` is -1 where the number is a fall; `unit` replaces the quantity's own.

    `plan` says that the base of comparison is a plan, `against` that it is another thing named before the number.
    """

    measure: str
    unit: str
    sign: int = 1
    plan: bool = False
    against: bool = False
    noun_names_it: bool = False
    bound: str | None = None


def measure_of(
    low: str,
    quantity: Quantity,
    name: str,
    end: int,
    times: Sequence[TimeRef],
    after_change: int,
    *,
    local: bool,
) -> Measured:
    """Level, growth, change, share, completion or ratio of a quantity named `name` (lower case).

    `end` is where the sentence ends; `after_change` the sign of a change just before that this number restates
    ("giảm 39 USD, tương đương 1,9%"), 0 where there is none. `local` says that the name stands in the same clause.
    """
    before = quantity.before
    by_so_much = _grows_by(low, quantity, name, end) or low.endswith(_A_RATE_OF, 0, quantity.left)
    reached = before.to_level and not (quantity.shape == "percent" and by_so_much)
    change = before.change if not reached and not turns(low, quantity, end) else None
    if before.verb == "mất" and (
        quantity.shape in ("percent", "point")
        or _FALLS_TO.match(low, quantity.end, end)
        or _PRICE_BEFORE.search(low, max(0, quantity.left - 50), quantity.left)
    ):
        # "các cơn bão khiến nước này mất 12% GDP": so much of it.
        change = None if _GDP_AFTER.match(low, quantity.end, end) else -1
    if (
        before.verb.startswith("vượt")
        and not _COMPLETION_AFTER.match(low, quantity.end, end)
        and not _compared_with_plan(low, quantity.end, end)
    ):
        if quantity.shape == "percent" and _GROWTH_NAME.search(name):
            return Measured("growth", quantity.unit, bound=">")
        if quantity.shape == "percent" and not _RATE.match(name) and _ALONE.match(low, quantity.end, end):
            return Measured("growth", quantity.unit, plan=True)
        return Measured("level", quantity.unit, bound=">")
    if before.verb in ("thêm", "có thêm") and _NEW_CASES.match(low, quantity.noun, end):
        change = None
    if change is None:
        change = _change_over_time(low, quantity, times)
    if change is None and (against := _change_over_thing(low, quantity)):
        return against
    if change is None and quantity.shape in ("point", "money", "physical"):
        grown = _GROWTH_BEFORE.search(low, max(0, quantity.left - 60), quantity.left)
        change = _sign(grown["verb"]) if grown else None
    if change is None and quantity.shape in ("money", "physical", "points"):
        grown = _GREW_TO.search(low, max(0, quantity.left - 70), quantity.number)
        if grown and "so với" not in grown.group():
            change = _sign(grown["verb"])
        elif moved := _MOVED_AGAINST.search(low, max(0, quantity.left - 70), quantity.left):
            change = _sign(moved["verb"])
    if change is None and "/" in quantity.unit and quantity.shape == "money" and not before.linked:
        moved = _CHANGES_AMOUNT.search(low, max(0, quantity.left - 70), quantity.left)
        change = _sign(moved["verb"]) if moved else None
    if change is None and quantity.shape == "point" and low.endswith("cộng ", 0, quantity.left):
        change = 1
    if before.verb == "thêm" and _FALL_BEFORE.search(low, max(0, quantity.left - 70), quantity.left):
        change = -1
    if quantity.shape == "ratio":
        return Measured("ratio", quantity.unit, change or 1)
    if quantity.shape == "percent":
        return _percent(low, quantity, name, end, change, after_change, local)
    if quantity.shape == "points" and _EXCEEDS.search(low, max(0, quantity.left - 50), quantity.left):
        return Measured("change", "pp", plan=True)
    lowered = change is None and _LOWERS.search(low, max(0, quantity.left - 80), quantity.left)
    if quantity.shape == "points":
        change = -1 if lowered else change
        return Measured("change" if change else "level", "pp", change or 1)
    if change and moves_in_so_many(low, quantity):
        return Measured("level", quantity.unit)
    if change:
        return Measured("change", quantity.unit, change)
    if lowered and not before.linked:
        return Measured("change", quantity.unit, -1)
    beside_base = _BESIDE_BASE.search(low, max(0, quantity.left - 60), quantity.left)
    if after_change and not beside_base and (before.equals or quantity.shape == "money") and _restates(low, quantity):
        return Measured("change", quantity.unit, after_change)
    return Measured("level", quantity.unit)


# "kéo giảm tốc độ tăng trưởng toàn cầu 0,25 điểm phần trăm"
_LOWERS = re.compile(r"(?<!\w)(?:kéo giảm|làm giảm|cắt giảm|khiến giảm)\s[^,;:.()\d]{3,70}\s$")
# "tăng ở 61 địa phương và giảm ở 2 địa phương"
_IN_SO_MANY = re.compile(r"(?:tăng|giảm)\s(?:ở|tại)\s")


def moves_in_so_many(low: str, quantity: Quantity) -> bool:
    """Whether a quantity counts where something moved: "tăng ở 61 địa phương"."""
    return quantity.shape == "count" and _IN_SO_MANY.match(low, quantity.left, quantity.number) is not None


# "tỷ lệ hộ nghèo giảm hàng năm theo tiêu chí mới mỗi năm 3%"
_MOVES_EACH_YEAR = re.compile(
    r"(?<!\w)tỷ lệ\s[^,;:.()\d]*\s(?P<verb>tăng|giảm)\s(?:bình quân\s|trung bình\s)?(?:hằng|hàng|mỗi)\snăm(?:\s[^,;:.()\d]{1,40})?\s$"
)
# "mức giảm lên đến 2,82%"
_A_RATE_OF = ("mức ", "đà ", "tốc độ ")
# "có thêm 2.600 người mắc", "ghi nhận thêm 12 ca": so many in that time, on no earlier number.
_NEW_CASES = re.compile(r"(?:ca|trường hợp|bệnh nhân|người (?:mắc|nhiễm|bệnh|tử vong))(?!\w)")
# "giá trị tăng lên 24%, từ 88 tỷ USD lên 109 tỷ USD": by so much.
_FROM_AMOUNT = re.compile(r",?\s(?:từ|từ mức)\s[\d.,]+\s(?:triệu|tỷ|nghìn|ngàn|USD|usd|đồng)")
# "giá bán lẻ giảm xuống khoảng 7%": what is no rate goes up or down by a percentage.
_AMOUNT = re.compile(rf"(?:{lx.either(_CUES['rate_names']['amounts'])})(?!\w)")
_UP_OR_DOWN = re.compile(r"(?:tăng|giảm)\s(?:lên|xuống)\s(?:(?:tới|đến|khoảng|gần|hơn|trên)\s)?$")


def _grows_by(low: str, quantity: Quantity, name: str, end: int) -> bool:
    """Whether a percentage behind "tăng lên", "giảm xuống" says by how much, not to what."""
    if _FROM_AMOUNT.match(low, quantity.end, end):
        return True
    by_itself = _AMOUNT.match(name) is not None and not _WHOLE_AFTER.match(low, quantity.end, end)
    return by_itself and _UP_OR_DOWN.match(low, quantity.start, quantity.number) is not None


# "mỗi lượng vàng mất 70.000 đồng": a price falls, nobody loses it.
_PRICE_BEFORE = re.compile(r"(?<!\w)(?:giá|(?:mỗi|một)\s(?:lượng|lít|kg|ounce|thùng))(?!\w)[^,;.()\d]*$")
# "mất 21 USD (1%) xuống 2.046 USD/tấn"
_FALLS_TO = re.compile(r"(?:\s\([\d.,]+\s?%\))?,?\s(?:xuống|còn)(?!\w)")
_FALLS = frozenset(("giảm", "kéo giảm", "cắt giảm", "hạ", "hụt", "thấp", "ít", "chậm"))


def _sign(verb: str) -> int:
    """-1 for a word of a fall or of less, 1 for one of a rise or of more."""
    return -1 if verb in _FALLS else 1


# "tăng 60,7% so với cùng kỳ năm 2023 (37,37 triệu USD)": how much it was then.
_BESIDE_BASE = re.compile(r"(?<!\w)so với (?:mức |con số )?cùng kỳ(?: năm (?:\d{4}|trước|ngoái))? \($")
# "tăng gần 6.200 tỷ đồng (đạt tỷ lệ 8,5%)"
_AT_A_RATE = re.compile(r"\s\((?:đạt\s)?tỷ lệ\s$")


# From so much on money is a sum, no move of a price.
_AGGREGATE = {"VND": Decimal(10**9), "USD": Decimal(10**6), "EUR": Decimal(10**6)}


def _restates(low: str, quantity: Quantity) -> bool:
    """Whether a number says again what the one before it said: "(0,5%)", "tương đương 1,9%".

    Not after a noun, which the bracket says something of: "giảm 5%, chủ yếu là gạo (31 triệu USD)".
    """
    if quantity.before.range_from or low.startswith(("đạt ", "còn "), quantity.left):
        return False
    if _AT_A_RATE.search(low, max(0, quantity.left - 16), quantity.left):
        return True
    if quantity.before.equals and not low.startswith("bằng", quantity.left):
        return True
    if quantity.before.verb in lx.COMPARISONS:
        return True
    bracket = max(0, quantity.left - 2)
    behind_rate = quantity.shape == "money" and low.endswith("%", 0, bracket)
    if behind_rate and quantity.value >= _AGGREGATE.get(quantity.unit, inf):
        # "EU giảm 9,5% (310 triệu USD)": what it came to.
        return False
    return low.startswith(" (", bracket) and _PART_OF_LIST.search(low, max(0, bracket - 60), bracket) is None


def completes_too(
    low: str, quantity: Quantity, name: str, measured: Measured, before: Sequence[Measured], end: int, *, beside: bool
) -> bool:
    """Whether a percentage leaves out the plan that it is of.

    One before it named the plan ("bằng 58% dự toán, …, bằng 71%"), or it stands `beside` an amount: "1.204 tỷ đồng
    (đạt 66%)".
    """
    alone = _ALONE.match(low, quantity.end, end) is not None
    reached = low.startswith("đạt ", quantity.left) and not _RATE.match(name)
    of_amount = reached and beside
    return (
        quantity.shape == "percent"
        and (quantity.before.equals or reached)
        and measured.measure == "level"
        and alone
        and (of_amount or any(one.measure == "completion" or one.plan for one in before))
    )


# "tăng thu 45% so với dự toán"
_TAKES_IN = re.compile(r"(?<!\w)(?P<verb>tăng|giảm|hụt)\s(?:thu|chi)\s$")
# "vượt dự toán 35%"
_EXCEEDS = re.compile(
    r"(?<!\w)vượt\s(?:mức\s)?(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu)(?:(?!\svà\s)[^,;:.()\d]){0,24}\s$"
)
_ALONE = re.compile(r"\s*(?:[,;.)]|$)|\s+và\s+(?:(?:tăng|giảm)\s|\d)")
_PART_OF_LIST = re.compile(r"(?:,|\s(?:là|gồm|và|như|với|trong đó))\s[^\W\d][^\d,;:.%]{1,50}$")
_BY_WORD = re.compile(r"đến|tới")
# The next figure begins with its verb: "từ 23,9% giảm còn 3,51%".
_NEXT_VERB = len("giảm xuống còn ")
_TURN = re.compile(r"[^,.;:()%]{0,30}\s(?:xuống|(?<!trở\s)lên|còn)(?!\w)")


_THE_REST = re.compile(r"[^;.:%]{0,60}\s(?:còn|là|còn lại|chỉ còn|đạt|giảm còn|tăng lên)\s")


# "lao động phổ thông 37%, sơ cấp nghề 20%"
_NEXT_PART = re.compile(
    r"(?:\s(?:thị phần|tổng số|tổng [^\W\d]\w*(?:\s[^\W\d]\w*){0,3}))?[,;]\s(?!(?:đạt|là|tăng|giảm|bằng|ước|vượt)\s)(?:(?!(?:đạt|là|tăng|giảm|bằng|ước|vượt)\s)[^\W\d]\w*\s(?:-\s)?){1,12}"
)


def is_the_rest(low: str, one: Quantity, two: Quantity) -> bool:
    """Whether a percentage is the next part of the whole that a share before it is of."""
    between = one.end, two.number
    return _THE_REST.fullmatch(low, *between) is not None or _NEXT_PART.fullmatch(low, *between) is not None


_AND_OTHERS = re.compile(r"(?:[^,;.()%\d]|(?<=covid-)19){0,40}(?:,|\s(?:và|cùng))\s")
_AND_ALSO = re.compile(
    r"\),\s(?:[^\W\d]\w*\s){1,4}|(?:\s(?:về|so với|trong|ở|tại|đối với|theo)\s(?:[^,;.()%]|(?<=tp)\.){2,50})?,?\s(?:và|còn)\s|\svề\s[^,;.()%]{2,50},\s(?![^\W\d])"
)


# "giảm 12% số vụ, 8% số người chết"
_OF_NUMBERS = re.compile(r"\s(?:số|lượng)\s[^,;.()%\d]{2,40}(?:,?\svà\s|,\s)")


def coordinated(low: str, one: Quantity, two: Quantity, *, going_on: bool = False) -> bool:
    """Whether a number goes on with the verb of change of the one before, which may be `going_on` itself.

    "tăng 12% về số dự án và 30% về vốn"; of counts what is added, "có thêm 1 huyện và 14 xã", or said in brackets.
    """
    if one.shape == two.shape == "count" and not two.before.linked:
        # "còn 151 xã (giảm 1 huyện, 24 xã)"
        aside = one.before.change is not None and low.endswith("(", 0, one.left) and low.startswith(")", two.end)
        # "tăng 4 tổ chức và 21 đảng viên so với cùng kỳ"
        compared = bool(one.before.change) and not one.before.to_level and _COMPARED_TOO.match(low, two.end) is not None
        added = one.before.verb.endswith("thêm") or aside or going_on or compared
        return (
            added
            and two.before.change is None
            and _AND_OTHERS.fullmatch(low, one.noun_end or one.end, two.left) is not None
        )
    alike = one.shape == two.shape and one.unit == two.unit and one.shape not in ("count", "bare")
    if (
        two.before.change is not None
        or two.before.share
        or two.before.verb in lx.COMPARISONS
        or low.startswith("lên ", two.left)
    ):
        return False
    if one.shape == "count" and two.shape == "physical" and low[one.end : two.left] == " và ":
        return _COMPARED.match(low, two.end + 1) is not None
    return alike and (_AND_ALSO.fullmatch(low, one.end, two.left) is not None or of_numbers(low, one, two))


_COMPARED_TOO = re.compile(r"(?:\s[^\W\d]\w*){0,5}?\sso\s(?:với|cùng)(?!\w)")


def of_numbers(low: str, one: Quantity, two: Quantity) -> bool:
    """Whether both tell of numbers named behind them: "giảm 12% số vụ, 8% số người chết"."""
    return _OF_NUMBERS.fullmatch(low, one.end, two.left) is not None and low.startswith((" số ", " lượng "), two.end)


def turns(low: str, quantity: Quantity, end: int) -> bool:
    """Whether a number after "từ" is the first of "từ … xuống …": the level of the time before."""
    if quantity.bound in (">=", "<="):
        return False
    if quantity.before.range_from and quantity.before.change and quantity.value_max is None:
        return True
    return (
        quantity.before.range_from
        and (quantity.value_max is None or not _BY_WORD.search(low, quantity.number, quantity.number_end))
        and _TURN.match(low, quantity.noun_end or quantity.end, end + _NEXT_VERB) is not None
    )


_REACHED_BY = re.compile(r"[^,;.()]{0,60}?\s(?:xuống|lên|còn|tới|đến)\s(?:[^\W\d]\w*\s){0,3}")


def is_reached(low: str, one: Quantity, two: Quantity, end: int) -> bool:
    """Whether a number is where the one before it went: "giảm từ 60% những năm 1990 xuống còn 4%"."""
    if one.shape != two.shape or not turns(low, one, end):
        return False
    return _REACHED_BY.fullmatch(low, one.end, two.number) is not None


def is_rate(name: str) -> bool:
    """Whether a name (lower case) is that of a rate, whose level is a percentage."""
    return _RATE.match(name) is not None


def is_output_or_growth(name: str) -> bool:
    """Whether a name is that of an output or of a growth, whose percentages are held against each other in points."""
    return is_output(name) or _GROWTH_NAME.match(name) is not None


def is_output(name: str) -> bool:
    """Whether a name (lower case) is of what only grows by rates: "grdp tăng 6%, thấp hơn mục tiêu 0,5%"."""
    return _OUTPUT.match(name) is not None


def _compared_with_plan(low: str, at: int, end: int) -> bool:
    return _PLAN_AFTER.match(low, at, end) is not None


def _change_over_time(low: str, quantity: Quantity, times: Sequence[TimeRef]) -> int | None:
    """ "cao hơn năm 2016 1,7%": the sign of a verb from whose number a time parts it."""
    found = _more_than_time(low, quantity, times)
    return _sign(found["verb"]) if found else None


def _more_than_time(low: str, quantity: Quantity, times: Sequence[TimeRef]) -> re.Match[str] | None:
    for ref in times:
        if ref.end <= quantity.left and not low[ref.end : quantity.left].strip():
            return _HIGHER_THAN_TIME.search(low, max(0, ref.start - 30), ref.start)
    return None


def base_between(low: str, quantity: Quantity, times: Sequence[TimeRef]) -> tuple[int, int] | None:
    """Where the time that a figure is more or less than stands between the verb and the number."""
    found = _more_than_time(low, quantity, times)
    return (found.start(), quantity.left) if found else None


_MORE_THAN = re.compile(
    r"(?<!\w)(?:(?P<verb>cao|thấp|nhiều|ít|lớn|nhanh|chậm)\s+hơn|kém|thua|(?P<beyond>vượt)(?=\s(?:quá\s)?(?:công suất|sức chứa|tải trọng|năng lực|định mức)(?!\w)))\s+(?:so\s+với\s+|của\s+|mức\s+)*(?!\d)[^,;:.()\d%]{3,50}\s(?:tới\s|khoảng\s|gần\s|trên\s)?$"
)
_VERB_BETWEEN = re.compile(
    r"(?<!\w)(?:đạt|là|có|còn|khi|(?<!so )với|chi|thu(?! hoạch)|và(?=\s(?:đạt|có|còn|tăng|giảm|thu|chi)\s)|nhưng|nên|do|vì)(?!\w)"
)


_THAN_PLAN = re.compile(rf"\shơn\s(?:so\svới\s)?(?:mức\s)?(?:{lx.either(lx.PLAN_WORDS)})(?!\w)")


# "giảm tỷ lệ hộ nghèo 1-1,5%/năm": by so much a year, not to so much.
_CHANGES_RATE = re.compile(r"(?<!\w)(?P<verb>giảm|kéo giảm|hạ|tăng|nâng)\stỷ lệ\s[^,;:.()\d]{2,50}$")


# "hộ nghèo Khmer giảm 4%/năm"
_FOR_THEIR_RATE = re.compile(
    rf"(?:{lx.either(_CUES['rate_names']['for_their_rate'])})(?:\s(?:là\s)?(?:người|đồng bào|dân tộc|khmer|chăm|đa chiều|ở|vùng|khu vực|nông thôn|thành thị|bình quân|trung bình)(?!\w)[^,;]*)?"
)
# By more points than that no rate is to change: "tăng tỷ lệ che phủ rừng 45%" says to how much.
_MOST_POINTS = 10
# "phấn đấu giảm tai nạn giao thông 5%"
_CHANGES = re.compile(rf"(?<!\w)(?P<verb>{'|'.join(_CUES['names']['raised_by'])})\s$")
# "giảm lượng du khách từ Trung Quốc 20%", "mục tiêu tăng giá trị sản xuất 12,5%", "giảm giá xăng 500 đồng/lít"
_CHANGES_AMOUNT = re.compile(
    r"(?<!\w)(?P<verb>cắt giảm|giảm|tăng)\s(?:lượng|số lượng|sản lượng|chi phí|công suất|kim ngạch|khối lượng|giá trị|năng suất|doanh thu|thu nhập|thu ngân sách|tổng thu|giá(?! trị))\s(?:(?!\s(?:lên|xuống|còn|về|ở mức|với mức)\s)[^,;:.()\d]){1,50}$"
)


def _change_over_thing(low: str, quantity: Quantity) -> Measured | None:
    """ "lương cao hơn của công ty trong nước 29%": what is compared with stands between the verb and the number."""
    found = _more_than(low, quantity)
    if not found:
        return None
    if quantity.shape == "ratio":
        return Measured("ratio", quantity.unit, against=True)
    measure = "growth" if quantity.shape == "percent" else "change"
    planned = found["verb"] is not None and _THAN_PLAN.match(low, found.end("verb"), quantity.number) is not None
    return Measured(
        measure, quantity.unit, _sign(found["verb"] or found["beyond"] or "thấp"), plan=planned, against=True
    )


def _more_than(low: str, quantity: Quantity) -> re.Match[str] | None:
    if (
        quantity.shape not in ("percent", "money", "points", "physical", "count", "ratio")
        or quantity.before.verb
        or quantity.before.linked
    ):
        return None
    found = _MORE_THAN.search(low, max(0, quantity.left - 80), quantity.number)
    return None if not found or _VERB_BETWEEN.search(low, found.start(), quantity.number) else found


def compared_at(low: str, quantity: Quantity) -> int | None:
    """Where the clause says that something is more or less than what is named next to its number."""
    found = _more_than(low, quantity)
    return found.start() if found else None


_TO_AMOUNT = re.compile(r":?\s(?:(?:giai đoạn|nhiệm kỳ|năm)\s\d[\d\s–-]*)?")
_SPAN_LENGTH = 30


def _raised(low: str, quantity: Quantity, name: str) -> int:
    """The sign of the verb right in front of what changes by a percentage, 0 where there is none or it says to what."""
    before = quantity.before
    one_end = before.range_from and quantity.bound == "=" and quantity.value_max is None
    # "Giảm tỷ lệ hộ nghèo: 2%/năm", "giảm tỷ lệ hộ nghèo theo chuẩn mới giai đoạn 2016 - 2020 từ 1 đến 1,5%"
    at = low.rfind(name, max(0, quantity.left - len(name) - _SPAN_LENGTH), quantity.left)
    linked = before.linked and not low.startswith(("là ", "ở mức "), quantity.left)
    if not name or linked or before.to_level or one_end or at < 0:
        return 0
    if not _TO_AMOUNT.fullmatch(low, at + len(name), quantity.left):
        return 0
    verb = _CHANGES.search(low, max(0, at - 10), at)
    return _sign(verb["verb"]) if verb else 0


# "tăng lên 6% (từ 33% lên 39%)", "từ 33% lên 39%, tăng 6%": so many points.
_FROM_TO = r"(?:từ|từ mức)\s(?P<first>\d[\d.,]*)\s?%[^,;()%\d]{0,40}?\s(?:lên|xuống|còn|xuống còn)\s(?:mức\s|tới\s|đến\s|còn\s)?(?P<last>\d[\d.,]*)\s?%"
_THEN_FROM_TO = re.compile(rf"\s?[,(]?\s?{_FROM_TO}")
_FROM_TO_THEN = re.compile(rf"(?<!\w){_FROM_TO},?\s(?:\(|tức\s|tức là\s)?$")
_NEARLY = Decimal("0.02")


def _points_between(low: str, quantity: Quantity, end: int) -> int | None:
    """The sign of a change that is the difference of the two rates beside it; None where it is not."""
    moved = _THEN_FROM_TO.match(low, quantity.end, end)
    moved = moved or _FROM_TO_THEN.search(low, max(0, quantity.left - 80), quantity.left)
    if moved is None:
        return None
    first, last = (parse(moved[which].rstrip(".,"), "vi") for which in ("first", "last"))
    if abs(abs(last - first) - quantity.value) > _NEARLY:
        return None
    return 1 if last > first else -1


def _percent(
    low: str, quantity: Quantity, name: str, end: int, change: int | None, after_change: int, local: bool
) -> Measured:
    before, unit, at = quantity.before, quantity.unit, quantity.end
    points = unit.replace("%", "pp", 1)
    if quantity.part == "fraction" and change:
        return Measured("growth", "%", change)
    if quantity.part == "fraction" and before.equals and _OF_RATIO.match(low, at, end):
        # "chỉ bằng một phần ba năm 2019"
        return Measured("ratio", "%")
    if quantity.part == "fraction":
        return Measured("share", "%", noun_names_it=not name or not (before.share or before.equals))
    if before.change and (sign := _points_between(low, quantity, end)):
        return Measured("change", points, sign)
    if _EXCEEDS.search(low, max(0, quantity.left - 50), quantity.left):
        return Measured("growth", unit, plan=True)
    if _PLACES_AFTER.match(low, at, end) or (
        low.startswith(" chỉ tiêu", at) and _ADMITS.search(low, max(0, quantity.left - 60), quantity.left)
    ):
        return Measured("share", unit, noun_names_it=not local)
    if (
        name in _CUES["rate_names"]["falling"]
        and quantity.value <= _MOST_POINTS
        and not _COMPLETION_AFTER.match(low, at, end)
    ):
        return Measured("change", points, -1)
    completion = None if _PLAN_IS.match(low, at, end) else _COMPLETION_AFTER.match(low, at, end)
    if fell := _TAKES_IN.search(low, max(0, quantity.left - 20), quantity.left):
        return Measured("growth", unit, _sign(fell["verb"]), plan=completion is not None)
    if each := _MOVES_EACH_YEAR.search(low, max(0, quantity.left - 110), quantity.left):
        return Measured("change", points, _sign(each["verb"]))
    rate = _RATE.match(name)
    # "hộ nghèo giảm 1,5%": their rate falls by so many points.
    for_its_rate = _FOR_THEIR_RATE.fullmatch(name) is not None and quantity.value <= _MOST_POINTS and not completion
    if change:
        growth = _GROWTH_NAME.match(name)
        if growth and before.verb.endswith(" hơn") and quantity.value < _MOST_POINTS:
            return Measured("change", points, change)
        if (for_its_rate or (rate and not completion)) and not growth:
            return Measured("change", points, change)
        return Measured("growth", unit, change, plan=completion is not None)
    if sign := _raised(low, quantity, name):
        if for_its_rate:
            return Measured("change", points, sign)
        if not rate:
            return Measured("growth", unit, sign, plan=completion is not None)
        if quantity.value < _MOST_POINTS:
            return Measured("change", points, sign)
    aside = not rate and is_done_aside(low, quantity)
    if aside and _TO_PLAN.search(low, max(0, quantity.left - _FAR_BACK), quantity.left):
        return Measured("completion", unit, plan=True)
    ahead = max(0, quantity.left - 120), quantity.number
    if (
        completion
        or _OF_PLAN.search(low, max(0, quantity.left - 60), quantity.number)
        or _PLAN_AHEAD.search(low, *ahead)
    ):
        return Measured("completion", unit, plan=True)
    beside = low.endswith((", ", " và "), 0, quantity.left) and not rate and not after_change
    if (
        (beside or low[quantity.left - 1] == "(")
        and quantity.value >= _PART_OF_A_BASE
        and _SAME_TIME.match(low, at, end)
    ):
        return Measured("ratio", unit)
    if (
        before.share
        or low.endswith(", góp ", 0, quantity.left)
        or name.startswith(("thị phần", "tỷ trọng", "cơ cấu"))
        or (not rate and _OF_THEM.match(low, at, end))
        or (not rate and not local and _AMONG_THEM.search(low, max(0, quantity.left - 24), quantity.left))
        or (not rate and _PARTS.search(low, max(0, quantity.left - 120), quantity.left))
    ):
        return Measured("share", unit)
    if _GDP_AFTER.match(low, at, end) or OF_GDP.search(low, max(0, quantity.left - 14), quantity.left):
        return Measured("share", unit)
    if after_change and low.startswith(_THAT_IS, quantity.left):
        return Measured("growth", unit, after_change)
    if before.equals:
        if _WHOLE_AFTER.match(low, at, end):
            return Measured("share", unit)
        if (
            _BASE_AFTER.match(low, at, end)
            or _IN_TERMS_THEN_BASE.match(low, at, end)
            or _BASE_AHEAD.search(low, max(0, quantity.left - 160), quantity.left)
        ):
            return Measured("ratio", unit)
    planned = after_change and _PLAN_BESIDE.search(low, max(0, quantity.left - 50), quantity.left)
    if planned and rate and not _GROWTH_NAME.match(name):
        return Measured("change", points, after_change)
    if planned or (after_change and _restates(low, quantity)):
        return Measured("growth", unit, after_change)
    if grown := _GROWTH_BEFORE.search(low, max(0, quantity.left - 60), quantity.left):
        sign = _sign(grown["verb"])
        return Measured("change", points, sign) if grown["rate"] else Measured("growth", unit, sign)
    if sign := grew_most(low, quantity):
        return Measured("growth", unit, sign)
    if grown := _GREW_TO.search(low, max(0, quantity.left - 70), quantity.number):
        return Measured("growth", unit, _sign(grown["verb"]))
    if grown := _CHANGED_AGAINST.search(low, max(0, quantity.left - 90), quantity.number):
        return Measured("growth", unit, _sign(grown["verb"]))
    if unit == "%/year" and rate and (fell := _CHANGES_RATE.search(low, max(0, quantity.left - 80), quantity.left)):
        return Measured("change", points, _sign(fell["verb"]))
    if grown := _GROWTH_OF.search(low, max(0, quantity.left - 120), quantity.left):
        return Measured("growth", unit, _sign(grown["verb"]))
    if fell := _CHANGES_AMOUNT.search(low, max(0, quantity.left - 70), quantity.left):
        return Measured("growth", unit, _sign(fell["verb"]))
    if not rate and (quantity.value < 0 or _ABOVE_NOUGHT.search(low, max(0, quantity.left - 12), quantity.left)):
        # "khu vực công nghiệp âm 6,2%; chỉ nông nghiệp dương 2,1%"
        return Measured("growth", unit)
    if rate and unit == "%/year" and not _GROWTH_NAME.match(name):
        return Measured("level", unit)
    noun = unit == "%" and (_direct_noun(low, at, end) or low.startswith(" còn lại", at))
    if noun and local and name and not rate and not before.linked and _WHOLE_AFTER.match(low, at, end):
        # "lúa đặc sản 52% tổng sản lượng"
        return Measured("share", unit)
    if noun and not local and (not before.linked or low.startswith(("còn ", "chỉ ", "có "), quantity.left)):
        return Measured("share", unit, noun_names_it=True)
    if _CONTRIBUTES.match(name) or (name and not rate and low.startswith(f" là {name}", at)):
        return Measured("share", unit)
    if moved := _MOVES_A_RATE.match(name):
        return Measured("change", points, _sign(moved["verb"]))
    if _GROWTH_NAME.search(name):
        falling = name.startswith(("mức giảm", "tốc độ giảm", "mức sụt giảm"))
        return Measured("growth", unit, -1 if falling else 1)
    if _OUTPUT.match(name) or (unit == "%/year" and name.startswith("giá trị ")):
        return Measured("growth", unit)
    if rate:
        return Measured("level", unit)
    if _BESIDE_NUMBER.search(low, max(0, quantity.left - 12), quantity.left):
        return Measured("share", unit)
    if noun and local and _BALANCE.match(name):
        return Measured("share", unit)
    if noun and (not name or not before.linked):
        return Measured("share", unit, noun_names_it=True)
    if noun and low.startswith((" thị phần", " tổng", " diện tích", " dân số"), at):
        return Measured("share", unit)
    if local and _FOR_THEIR_RATE.fullmatch(name):
        # "hộ nghèo còn 3%"
        return Measured("level", unit)
    if name and (_PEOPLE_HEAD.match(name) or _BALANCE.match(name)):
        return Measured("share", unit)
    return Measured("level", unit)


# "20.096 người (đạt 100,48% kế hoạch), trong đó … 981 lao động đi nước ngoài (đạt 57,71%)"
_TO_PLAN = re.compile(r"(?:%|vượt|đạt|so với)\s(?:kế hoạch|chỉ tiêu|dự toán)(?!\w)")
_FAR_BACK = 350


def is_done_aside(low: str, quantity: Quantity) -> bool:
    """Whether brackets that begin with a figure say how far something got: "981 lao động (đạt 57,71%)"."""
    return low.startswith("(đạt ", quantity.left - 1)


# "khiển trách 28 (45%)"
_BESIDE_NUMBER = re.compile(r"\s\d[\d.]*\s\($")
# "chỉ nông nghiệp dương 2,1%", but "tỉnh Bình Dương còn 1,09% hộ nghèo"
_ABOVE_NOUGHT = re.compile(r"(?<!bình )(?<!hải )(?<!đông )(?<!đại )(?<!\w)dương\s$")
# "tín dụng tăng hơn so với các năm trước ở mức 7,98%"
_GREW_TO = re.compile(
    r"(?<!\w)(?P<verb>tăng|giảm)\s(?:[^,;:.()\d]|(?<=tháng )\d{1,2}(?=\s)|(?<=quý )\d(?=\s)|(?<=năm )\d{4}(?=\s)){2,50}(?:ở mức|(?<!so )với (?:mức|cùng mức|tỷ lệ|tốc độ))\s+(?:tăng\s+|khá\s+|cao\s+|là\s+)*$"
)
# "giảm mua so với tháng 12/2015 là 60%"
_CHANGED_AGAINST = re.compile(
    r"(?<!\w)(?P<verb>tăng|giảm)\s(?!(?:trưởng|tốc)\s)(?:[^\W\d]\w*\s){0,5}so với\s(?:[^,;:()%]{2,40}\s(?:là|tới|đến)|cùng kỳ(?: năm (?:trước|ngoái))?)\s$"
)
# "thu từ dầu thô tăng so với tháng 7 khoảng 360 tỷ đồng"
_MOVED_AGAINST = re.compile(
    r"(?<!\w)(?P<verb>tăng|giảm)\s(?:thêm\s)?so với\s(?:cùng kỳ|tháng|quý|năm|tuần|phiên|hôm)(?:\s(?:trước|ngoái|qua|năm|[ivx]+|\d{1,2}(?:/\d{4})?|\d{4}))*\s$"
)
# "giảm 11,4 USD, tương đương 0,9% so với phiên trước"
_THAT_IS = ("tương đương ", "tương ứng ", "tức ")
# "VPB tăng mạnh nhất (6,4%)"
_GREW_MOST = re.compile(
    r"(?<!\w)(?P<verb>tăng|giảm)\s(?:mạnh|nhiều|nhanh|cao|sâu|ít|thấp)(?:(?:\s(?:nhất|hơn|tới))?\s\(|\svới\s(?:mức\s)?|\snhất(?:,\s|\s)(?:với|là|tới|đạt)\s(?:mức\s)?|\snhất\s(?:là|thuộc về)\s[^,;:()\d]{2,40}\s(?:\(|với\s(?:mức\s)?))$"
    r"|(?<!\w)(?:nhóm|mặt hàng|sản phẩm|thị trường)\s(?:hàng\s)?(?P<group>tăng|giảm)(?:\s(?:giá|trưởng))?,?\s(?:cao|mạnh|nhiều)\snhất\slà\s[^,;:()\d]{2,40}\s$"
)
# "(100,1% cùng kỳ 2015)", "bằng 101,3% kế hoạch và 98,7% so với cùng kỳ"
_SAME_TIME = re.compile(r"\s+(?:so\s+(?:với\s+)?)?cùng\s+k[ỳì](?!\w)")
_PART_OF_A_BASE = 50
_CONTRIBUTES = re.compile(r"(?:(?:tỷ lệ|mức)\s)?đóng góp\s")
# "bằng 58% về số dự án nhưng tăng 50% về vốn so với cùng kỳ"
_IN_TERMS_THEN_BASE = re.compile(r"\svề\s[^;.()]{2,80}?\sso\svới\s(?:cùng kỳ|năm|tháng|quý)(?!\w)")
# "25% chỉ tiêu xét học bạ": of the places there are, no plan.
_PLACES_AFTER = re.compile(r"\s(?:tổng\s)?chỉ tiêu\s(?:xét|tuyển|dành|cho|của trường|các ngành)(?!\w)")
_ADMITS = re.compile(r"(?<!\w)(?:xét tuyển|tuyển sinh|tuyển thẳng|dành|phương thức)(?!\w)")
# "nhập siêu dưới 3,5% kim ngạch xuất khẩu": said in terms of something larger.
_BALANCE = re.compile(rf"(?:{lx.either(_CUES['rate_names']['balances'])})(?!\w)")
# A percentage of these by itself is their growth: "GDP quý II đạt 6,13%".
_OUTPUT = re.compile(rf"(?:{lx.either(_CUES['rate_names']['outputs'])})(?!\w)")
# "cơ cấu kinh tế: công nghiệp 67%, dịch vụ 22%": parts of a whole, until something else is told of one.
_PARTS = re.compile(r"(?<!\w)(?:cơ cấu|tỷ trọng)(?!\w)(?:[^.;,()\d]|(?<=năm )\d{4}|,\s(?!\d)|\d+(?:[.,]\d+)?\s?%)*$")
# "trẻ mắc bệnh, trong đó 60% thuộc hộ nghèo", "50% trong số đó bị nặng"
_OF_THEM = re.compile(r"\s+trong\s+(?:(?:số\s+)?(?:đó|này)|(?:tổng\s+)?số\s+[^\W\d]\w*)(?!\w)")
_AMONG_THEM = re.compile(r"(?<!\w)trong\s(?:số\s)?đó(?:\scó)?\s$")
# "tăng 5,6% (kế hoạch 3,5%)"
_PLAN_BESIDE = re.compile(
    r"\((?:kh|nq|kế hoạch|mục tiêu|chỉ tiêu|nghị quyết)(?: là| đề ra)?:?\s$|(?:kế hoạch|mục tiêu|chỉ tiêu|dự toán)(?:\s[^\W\d]+){0,4}\s\($"
)
_GROWTH_BEFORE = re.compile(
    r"(?<!\w)(?:mức|đà|tốc độ|tỷ lệ|biên độ)\s+(?P<verb>tăng|giảm)(?:\s+trưởng)?(?P<rate>\s+tỷ\s+lệ)?(?![^,;:.()\d]*\s(?:mức|giá|chỉ số|tổng)\s)(?:[^,;:.\d]|(?<=tháng )\d{1,2}|(?<=năm )\d{4}){0,36}$"
)


_NO_PARTS = frozenset(_CUES["share"]["no_parts"])


def _direct_noun(low: str, at: int, end: int) -> bool:
    """Whether a noun phrase follows a percentage at once: "80% số hộ", "90% bệnh nhân"."""
    found = _NEXT_WORD.match(low, at, end)
    return (
        found is not None
        and not low.startswith(("chủ yếu", "đối với", "giai đoạn", "thời kỳ", "thay vì"), found.start(1))
        and found[1] not in lx.FUNCTION_WORDS
        and found[1] not in _NO_PARTS
    )


# "tốc độ tăng trưởng giai đoạn 2012 - 2017 về lượng khách là 28%/năm, về doanh thu 37%/năm"
_GROWTH_OF = re.compile(
    r"(?<!\w)(?:tốc độ|mức|nhịp độ)\s(?P<verb>tăng|giảm)(?:\strưởng)?(?!\w)[^.;:]*?\svề\s[^,;:.()\d]{2,30}$"
)
# "mức giảm tỷ lệ hộ nghèo: 0,5 - 1%"
_MOVES_A_RATE = re.compile(r"(?:mức|tốc độ) (?P<verb>tăng|giảm) (?:tỷ lệ|tỷ suất|tỷ trọng|hộ nghèo)(?!\w)")


# "các thị trường tăng mạnh như: Trung Quốc (69%); Hàn Quốc (84%)"
_GREW_LISTED = re.compile(
    r"(?<!\w)(?P<verb>tăng|giảm)(?P<group>)(?:\s(?:trưởng|mạnh|cao|khá|nhanh|sâu|nhiều|tốt))*(?:\s?:|\s(?:như|gồm|là)(?:\s?:|,)?)\s"
    r"(?:[^,;:()\d]{2,40}\s\([\d.,]+\s?%\)(?:[,;]|\svà)\s(?:và\s)?)*[^,;:()\d]{2,40}\s\($"
)
_LIST_LENGTH = 250


def grew_most(low: str, quantity: Quantity) -> int:
    """The sign of a growth that is said to be the highest: "tăng cao nhất là tài chính ngân hàng (8,7%)"; 0 for none."""
    grown = _GREW_MOST.search(low, max(0, quantity.left - 70), quantity.left)
    if grown is None and low.startswith("(", quantity.left - 1):
        grown = _GREW_LISTED.search(low, max(0, quantity.left - _LIST_LENGTH), quantity.left)
    return _sign(grown["verb"] or grown["group"]) if grown else 0


_OF_RATIO = re.compile(
    r"\s+(?:của\s+|so\s+với\s+)?(?P<base>cùng kỳ|(?:mức )?(?:bình quân|trung bình)|năm (?:trước|ngoái|\d{4})|(?:tháng|quý|tuần|giai đoạn|nhiệm kỳ) trước|hiện nay|kế hoạch)[^,;:.()]{0,24}"
)


_RAISES = re.compile(r"(?<!\w)(?:tăng|nâng|giảm|làm|mở rộng|đưa)(?!\w)")
_OF_OTHERS = re.compile(
    r"\s(?:của\s|ở\s)?(?P<base>(?!(?:lần|so|trong|năm|tháng|tuần|lên|xuống|vào|và|nhưng|về|nếu|khi|chỉ|kể|từ|để|mỗi|thì|ở|tại)(?!\w))[^\W\d]\w*[^,;:.()]{0,24})"
)


def base_of_ratio(low: str, quantity: Quantity, end: int) -> tuple[int, int] | None:
    """ "gấp đôi năm trước", "gấp 4 lần các nước": the base stands right behind the number.

    Not behind a verb: "tăng gấp đôi năng lực" says what has doubled.
    """
    found = _OF_RATIO.match(low, quantity.end, end)
    if not found and not _RAISES.search(low, max(0, quantity.left - 12), quantity.number):
        found = _OF_OTHERS.match(low, quantity.end, end)
    return found.span("base") if found else None


_SEVERAL_YEARS = re.compile(r"(?:những|các|nhiều|mọi|mấy) năm")


def of_what_follows(low: str, at: int, end: int) -> bool:
    """Whether the thing that grew stands after the percentage: "giảm 15% chi phí"."""
    other = _COMPLETION_AFTER.match(low, at, end) or _GDP_AFTER.match(low, at, end)
    return _direct_noun(low, at, end) and not other


def of_whole(low: str, at: int, end: int) -> bool:
    """Whether the whole that a share is of stands behind it: "chiếm 2/3 tổng doanh thu"."""
    return _WHOLE_AFTER.match(low, at, end) is not None


# "Nếu so với kế hoạch Thủ tướng giao, tỷ lệ giải ngân đạt 22%"
_PLAN_AHEAD = re.compile(
    r"(?:^|[.;]\s)(?:nếu\s)?so với (?:kế hoạch|dự toán|chỉ tiêu)\s[^,;.:()\d]{2,50},\s[^,;.:()\d]{2,50}\s(?:đạt|bằng)\s(?:(?:khoảng|gần|hơn|trên)\s)?$"
)
# "tăng 4,1%, xếp thứ 16 so với cả nước"
_RANKED = re.compile(r"(?<!\w)(?:xếp|đứng)\s(?:thứ|hạng|vị trí|ở)\s[^,;]{0,60}$")


def base_span(low: str, start: int, end: int) -> tuple[int, int] | None:
    """Where `low[start:end]` names what a figure is compared with."""
    found = _COMPARED.search(low, start, end)
    if not found or _RANKED.search(low, start, found.start()):
        return None
    stop = _COMPARED_END.search(low, found.end(), end)
    return found.start(), stop.start() if stop else end


# "tăng 3,3% so với tháng trước, còn so với cùng kỳ chỉ tăng 1,1%"
_BEGINS_COMPARED = re.compile(
    r"(?:[,;]|\s(?:và|song|nhưng|còn))\s(?:(?:và|song|nhưng|còn|tuy nhiên|nếu)\s)?(?=so\s(?:với|cùng)\s)"
)
_UP_TO_CHANGE = re.compile(r",?\s?(?:(?:thì|chỉ|lại|vẫn|cũng|đã|mới)\s)*|,\s[^,;.()\d]{2,60}")


def base_ahead(low: str, start: int, end: int) -> tuple[int, int] | None:
    """Where a comparison that begins the clause of a figure at `end` stands, after another figure that ends at `start`."""
    begun = [found.end() for found in _BEGINS_COMPARED.finditer(low, start, end)]
    span = base_span(low, begun[-1], end) if begun else None
    return span if span and _UP_TO_CHANGE.fullmatch(low, span[1], end) else None


# "so với tháng 12 năm trước"
_MONTH_OF_YEAR = re.compile(r"tháng (?:\d{1,2}|mười hai|chạp),? năm (?:trước|ngoái)")
_DAY_OF_YEAR = re.compile(r"(?<!\w)(?<!tháng )(?<!quý )(?:cuối|đầu) năm")
"""A stock's day at the turn of a year; the flow of a year is compared with that of the year."""


# "so với nửa đầu tháng 7" is of no month before by its words.
_PART_OF_MONTH = re.compile(r"(?:nửa|ngày)\s(?:đầu|cuối)\s(?=tháng\s\d)")


def base_of(low: str, span: tuple[int, int], times: Sequence[TimeRef], period: str | None) -> str:
    """The kind of base that a comparison names: yoy, prev, plan or other."""
    text = _PART_OF_MONTH.sub("", low[span[0] : span[1]])
    if any(word in text for word in _CUES["base"]["plan"]) and "cùng kỳ" not in text and "thông thường" not in text:
        return "plan"
    if _SEVERAL_YEARS.search(text) or _DAY_OF_YEAR.search(text):
        return "other"
    if any(word in text for word in _CUES["base"]["yoy"]) and not _MONTH_OF_YEAR.search(text):
        return "yoy"
    if any(word in text for word in _CUES["base"]["prev"]):
        return "prev"
    for ref in times:
        if span[0] <= ref.start < span[1] and ref.period and period:
            return _by_period(ref.period, period)
    return "other"


def _by_period(base: str, period: str) -> str:
    """A base named by its time: the year before is `yoy`, the month or quarter before is `prev`."""
    base_first, base_last = calendar.bounds_of(base)
    first, last = calendar.bounds_of(period)
    if not (base_first and base_last and first and last):
        return "other"
    if base_last.year == last.year - 1 and (
        calendar.freq_of(base) == "A" or (base_last.month, base_last.day) == (last.month, last.day)
    ):
        return "yoy" if calendar.freq_of(period) != "A" or base_first.year == first.year - 1 else "other"
    gap = (first - base_last).days
    if calendar.freq_of(base) == calendar.freq_of(period) and 0 < gap <= 4:
        return "prev"
    if "-" in base and "/" in base and calendar.month_from(base_first, 1) == (first.year, first.month):
        # "nửa đầu tháng 8 giảm 27% so với nửa đầu tháng 7"
        return "prev" if (base_first.day, first < last) == (first.day, True) else "other"
    if calendar.freq_of(base) in ("M", "Q") and 0 < gap <= 1 and last - first <= base_last - base_first:
        return "prev"
    return "other"


def signed(value: Decimal, top: Decimal | None, sign: int) -> tuple[Decimal, Decimal | None]:
    """A value or range with its sign, in numeric order."""
    if sign >= 0:
        return value, top
    return (-value, None) if top is None else (-top, -value)
