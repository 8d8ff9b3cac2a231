"""What kind of figure a quantity is: level, growth, change, share, completion or ratio."""

from __future__ import annotations

import re
from collections.abc import Sequence

from flows.extract import lexicon as lx
from flows.extract.measure.attributes import (
    ALONE,
    COMPLETION_AFTER,
    GDP_AFTER,
    GROWTH_NAME,
    OUTPUT,
    RATE,
    WHOLE_AFTER,
    Measured,
    more_than,
    more_than_time,
    moved_against,
    moves_in_so_many,
    sign_of,
    turns,
)
from flows.extract.measure.percentages import (
    CHANGES_AMOUNT,
    EXCEEDS,
    FEW_POINTS,
    GREW_TO,
    GROWTH_BEFORE,
    is_for_their_rate,
    percentage,
    restates,
)
from flows.extract.period.times import TimeRef
from flows.extract.quantity.quantities import AMOUNTS, Quantity

_CUES = lx.CUES
_PLAN_AFTER = re.compile(r"[^,;.]{0,40}(?:so với|kế hoạch|dự toán|chỉ tiêu)")


_FALL_BEFORE = re.compile(rf"(?<!\w)(?:{lx.either([v for v, sign in lx.CHANGES.items() if sign < 0])})\s[^,;:.()\d]*$")
"""The verb that "thêm" adds to: "giảm tỷ lệ hộ nghèo thêm 1%"."""


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
        quantity.shape in ("percent", "point", "points")
        or _FALLS_TO.match(low, quantity.end, end)
        or _PRICE_BEFORE.search(low, max(0, quantity.left - 50), quantity.left)
    ):
        # "các cơn bão khiến nước này mất 12% GDP": so much of it.
        change = None if GDP_AFTER.match(low, quantity.end, end) else -1
    if (
        before.verb.startswith("vượt")
        and not COMPLETION_AFTER.match(low, quantity.end, end)
        and not _compared_with_plan(low, quantity.end, end)
    ):
        further = after_change > 0 and low.endswith(_MAY, 0, quantity.left)
        if quantity.shape == "percent" and (GROWTH_NAME.search(name) or OUTPUT.match(name) or further):
            return Measured("growth", quantity.unit, bound=">")
        if quantity.shape == "percent" and not RATE.match(name) and ALONE.match(low, quantity.end, end):
            return Measured("growth", quantity.unit, plan=True)
        return Measured("level", quantity.unit, bound=">")
    if before.verb in ("thêm", "có thêm") and _NEW_CASES.match(low, quantity.noun, end):
        change = None
    if change is None:
        change = _change_over_time(low, quantity, times)
    if change is None and (against := _change_over_thing(low, quantity, name)):
        return against
    colon = low.rfind(": ", max(0, quantity.left - _BEHIND_COLON), quantity.number) if change is None else -1
    if colon >= 0 and (moved := _LINE_MOVES.search(low, max(0, colon - _LINE), quantity.number)):
        change = sign_of(moved["verb"])
    if change is None and not reached and quantity.shape in ("point", "money", "physical"):
        grown = GROWTH_BEFORE.search(low, max(0, quantity.left - 60), quantity.left)
        # "có mức tăng trưởng mạnh nhất khi ước đạt 5,2 tỷ USD": what it came to
        change = sign_of(grown["verb"]) if grown and " khi " not in grown.group() else None
    if change is None and quantity.shape in ("money", "physical", "points"):
        grown = GREW_TO.search(low, max(0, quantity.left - 70), quantity.number)
        if grown and "so với" not in grown.group():
            change = sign_of(grown["verb"])
        elif moved := moved_against(low, quantity):
            change = sign_of(moved["verb"])
    if change is None and "/" in quantity.unit and quantity.shape == "money" and not before.linked:
        moved = CHANGES_AMOUNT.search(low, max(0, quantity.left - 70), quantity.left)
        change = sign_of(moved["verb"]) if moved else None
    if change is None and quantity.shape == "point" and low.endswith("cộng ", 0, quantity.left):
        change = 1
    if before.verb == "thêm" and _FALL_BEFORE.search(low, max(0, quantity.left - 70), quantity.left):
        change = -1
    if quantity.shape == "ratio":
        return Measured("ratio", quantity.unit, change or 1)
    if quantity.shape == "percent":
        return percentage(low, quantity, name, end, change, after_change, local)
    if quantity.shape == "points" and EXCEEDS.search(low, max(0, quantity.left - 50), quantity.left):
        return Measured("change", "pp", plan=True)
    if quantity.shape in AMOUNTS and not before.linked and _is_past_plan(low, quantity, end):
        return Measured("change", quantity.unit, plan=True)
    lowered = change is None and _LOWERS.search(low, max(0, quantity.left - 80), quantity.left)
    if quantity.shape == "points":
        change = -1 if lowered or name.startswith("mức giảm tỷ lệ") else change
        change = 1 if low.endswith("nâng ", 0, quantity.left) else change
        return Measured("change" if change else "level", "pp", change or 1)
    if change and moves_in_so_many(low, quantity):
        return Measured("level", quantity.unit)
    if change:
        return Measured("change", quantity.unit, change)
    if lowered and not before.linked:
        return Measured("change", quantity.unit, -1)
    beside_base = _BESIDE_BASE.search(low, max(0, quantity.left - 60), quantity.left)
    if after_change and not beside_base and (before.equals or quantity.shape == "money") and restates(low, quantity):
        return Measured("change", quantity.unit, after_change)
    return Measured("level", quantity.unit)


# "xuất khẩu tăng 8 - 9%, có khả năng vượt 10%": that growth.
_MAY = ("có khả năng ", "có thể ", "sẽ ")


# "vượt kế hoạch 200 triệu USD": by so much; "vượt kế hoạch 7,4 tỷ USD đề ra": what was planned.
_PAST_PLAN = re.compile(
    r"(?<!\w)vượt\s(?:mức\s)?(?:dự toán|kế hoạch|chỉ tiêu)(?:\s(?:năm|cả năm|được giao|giao|đề ra))*\s$"
)
_SET = re.compile(r"\s(?:mà\s|do\s|đã\s|được\s|của\s)*(?:đề ra|đặt ra|giao|năm|kế hoạch)(?!\w)")


def _is_past_plan(low: str, quantity: Quantity, end: int) -> bool:
    """Whether an amount says by how much a plan was exceeded."""
    exceeds = _PAST_PLAN.search(low, max(0, quantity.left - 50), quantity.left) is not None
    return exceeds and not _SET.match(low, quantity.noun_end or quantity.end, end)


# "13. Giảm số hộ nghèo so với đầu năm: 300 - 400 hộ"
_LINE_MOVES = re.compile(
    r"(?:(?<=\n)|(?<=\d\.\s)|(?<=[-–+•]\s)|(?<=;\s))(?P<verb>giảm|tăng)\s(?:số|tỷ lệ)\s[^;:.\n]{3,100}:\s(?:(?:từ|trên|khoảng|ít nhất)\s)?$"
)
_LINE = 110
_BEHIND_COLON = 12
# "kéo giảm tốc độ tăng trưởng toàn cầu 0,25 điểm phần trăm"
_LOWERS = re.compile(r"(?<!\w)(?:kéo giảm|kéo tụt|làm giảm|cắt giảm|khiến giảm)\s[^,;:.()\d]{3,70}\s$")
# "mức giảm lên đến 2,82%"
_A_RATE_OF = ("mức ", "đà ", "tốc độ ")
# "có thêm 2.600 người mắc", "ghi nhận thêm 12 ca": so many in that time, on no earlier number.
_NEW_CASES = re.compile(r"(?:ca|trường hợp|bệnh nhân|người (?:mắc|nhiễm|bệnh|tử vong|chết))(?!\w)")
# "giá trị tăng lên 24%, từ 88 tỷ USD lên 109 tỷ USD": by so much.
_FROM_AMOUNT = re.compile(r",?\s(?:từ|từ mức)\s[\d.,]+\s(?:triệu|tỷ|nghìn|ngàn|USD|usd|đồng)")
# "giá bán lẻ giảm xuống khoảng 7%": what is no rate goes up or down by a percentage.
_AMOUNT = re.compile(rf"(?:{lx.either(_CUES['rate_names']['amounts'])})(?!\w)")
_UP_OR_DOWN = re.compile(r"(?:tăng|giảm)\s(?:lên|xuống)\s(?:(?:tới|đến|khoảng|gần|hơn|trên)\s)?$")


def _grows_by(low: str, quantity: Quantity, name: str, end: int) -> bool:
    """Whether a percentage behind "tăng lên", "giảm xuống" says by how much, not to what."""
    if _FROM_AMOUNT.match(low, quantity.end, end):
        return True
    by_itself = _AMOUNT.match(name) is not None and not WHOLE_AFTER.match(low, quantity.end, end)
    return by_itself and _UP_OR_DOWN.match(low, quantity.start, quantity.number) is not None


# "mỗi lượng vàng mất 70.000 đồng": a price falls, nobody loses it.
_PRICE_BEFORE = re.compile(r"(?<!\w)(?:giá|(?:mỗi|một)\s(?:lượng|lít|kg|ounce|thùng))(?!\w)[^,;.()\d]*$")
# "mất 21 USD (1%) xuống 2.046 USD/tấn"
_FALLS_TO = re.compile(r"(?:\s\([\d.,]+\s?%\))?,?\s(?:xuống|còn)(?!\w)")


# "tăng 60,7% so với cùng kỳ năm 2023 (37,37 triệu USD)": how much it was then.
_BESIDE_BASE = re.compile(
    r"(?<!\w)so với (?:mức |con số )?(?:cùng kỳ(?: năm (?:\d{4}|trước|ngoái))?|năm (?:\d{4}|trước|ngoái)|\d{4}) \($"
)


def _compared_with_plan(low: str, at: int, end: int) -> bool:
    return _PLAN_AFTER.match(low, at, end) is not None


def _change_over_time(low: str, quantity: Quantity, times: Sequence[TimeRef]) -> int | None:
    """ "cao hơn năm 2016 1,7%": the sign of a verb from whose number a time parts it."""
    found = more_than_time(low, quantity, times)
    return sign_of(found["verb"]) if found else None


_THAN_PLAN = re.compile(rf"\shơn\s(?:so\s(?:với\s)?)?(?:mức\s)?(?:{lx.either(lx.PLAN_WORDS)})(?!\w)")


def _change_over_thing(low: str, quantity: Quantity, name: str) -> Measured | None:
    """ "lương cao hơn của công ty trong nước 29%": what is compared with stands between the verb and the number."""
    found = more_than(low, quantity)
    if not found:
        return None
    if quantity.shape == "ratio":
        return Measured("ratio", quantity.unit, against=True)
    measure = "growth" if quantity.shape == "percent" else "change"
    planned = found["verb"] is not None and _THAN_PLAN.match(low, found.end("verb"), quantity.number) is not None
    sign = sign_of(found["verb"] or found["beyond"] or "thấp")
    if planned and quantity.unit == "%" and quantity.value < FEW_POINTS and is_for_their_rate(name):
        # "hộ nghèo giảm còn 50,5%, thấp hơn so kế hoạch gần 2%"
        return Measured("change", "pp", sign, plan=True, against=True)
    return Measured(measure, quantity.unit, sign, plan=planned, against=True)
