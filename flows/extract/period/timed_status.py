"""The status of a figure in the light of its period: what is over was reached, what is to come is aimed at."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta

from flows.extract import lexicon as lx
from flows.extract.measure import attributes
from flows.extract.period import calendar, status
from flows.extract.period.times import PARTS_OF_YEAR, TimeRef
from flows.extract.quantity.quantities import Quantity
from flows.extract.sentence import Discourse, Sentence
from flows.text import open_bracket

_NEEDED = re.compile(r"(?<!\w)(?:(?:nhu cầu|cần)\s[^,;.()]*|(?:dự báo|dự đoán|nhận định|kỳ vọng)(?!\w)[^;.]*)$")


def is_year_going_on(period: str | None, state: Discourse) -> bool:
    """Whether a period is the year of publication, which is not nearly over."""
    day = state.clock.day
    return day is not None and period == str(day.year) and day.month <= _LATE_IN_YEAR


# "445.000 tấn, so với sản lượng năm 2017 đạt 460.000 tấn", "so với tháng 12/2016 có lượng xe bán kỷ lục là 17.562 xe"
_IS_THEN = re.compile(
    r"\s(?:có\s[^,;:.()\d]{2,40}\s)?(?:(?:chỉ|mới|ước)\s)?(?:đạt|là|ở mức|với mức)\s(?:(?:kỷ lục|kỷ lục là|khoảng|gần|hơn|trên)\s)?"
)


def held_against(s: Sentence, q: Quantity) -> TimeRef | None:
    """The time that a figure is held against, where the figure is that of this time."""
    compared = (ref for ref in s.times if ref.compared and ref.period)
    return next((ref for ref in compared if _IS_THEN.fullmatch(s.low, ref.end, q.number) or _is_aside(s, q, ref)), None)


# "gấp 1,3 lần năm 2015 (5.104 USD)", "bằng 102% so với thực hiện năm 2016 (529.000 tấn)"
_TIMES_OF = re.compile(r"(?:(?<!\w)(?:lần|đôi|rưỡi)|%)\s(?:so\svới\s)?(?:(?:của|mức|thực hiện|kết quả)\s)*$")


def _is_aside(s: Sentence, q: Quantity, ref: TimeRef) -> bool:
    """Whether brackets behind a time that a multiple is of say how much it was then."""
    multiple = _TIMES_OF.search(s.low, max(s.start, ref.start - 30), ref.start)
    return multiple is not None and s.low[ref.end : q.left] == " ("


# "cao hơn mức 7,2% thực hiện năm ngoái", "thấp hơn mức 63,7% GDP cuối năm 2016"
_DONE_IN = r"(?:(?:thực hiện|đạt được|đã đạt|ghi nhận)\s(?:được\s)?|gdp\s)"
_CARRIED_OUT = re.compile(rf"\s{_DONE_IN}(?:của\s|trong\s|vào\s)?(?:cả\s)?")
# "cao hơn mức 7,9% của năm 2016", "cao hơn con số 7,9% năm ngoái"
_OF_THEN = re.compile(rf"\s{_DONE_IN}?(?:của\s|trong\s|vào\s|hồi\s)?(?:cả\s)?")
_LEVELS = tuple(lx.CUES["comparison"]["levels"])


def told_behind(s: Sentence, q: Quantity) -> TimeRef | None:
    """The time behind a figure that says when it was carried out."""
    behind = _CARRIED_OUT if not q.before.verb.endswith(_LEVELS) else _OF_THEN
    return next((ref for ref in s.times if ref.period and behind.fullmatch(s.low, q.end, ref.start)), None)


_YEARS_ON = ("tới", "nữa", "tiếp theo")


def lies_ahead(low: str, ref: TimeRef, period: str | None, state: Discourse) -> bool:
    """Whether all of a period named by `ref` is to come, also where no one can tell of how many years: "trong 5 năm tới"."""
    return state.clock.is_ahead(period) or (
        ref.kind in ("vague", "yearrel") and low.endswith(_YEARS_ON, ref.start, ref.end)
    )


# "giảm từ mức tăng 2,3% trong năm 2020"
_FROM_LEVEL = re.compile(r"(?<!\w)từ (?:mức|đà) $")
# "cần đạt 1.761 điểm để vượt mức tăng 23,5% của năm 2009"
_IS_BEATEN = re.compile(r"(?<!\w)vượt\s(?:qua\s)?(?:mức|con số)\s$")
# "năm 2018 quỹ phải bù 16.736 tỷ đồng"
_HAD_TO = re.compile(r"(?<!\w)phải\s(?:[^\W\d]\w*\s){1,4}$")
# "dự kiến tăng 8,4%, sau khi giảm 8,5% trong năm 2020"
_AFTER = re.compile(r"(?<!\w)sau khi\s(?:đã\s|được\s)?(?:[^\W\d]\w*\s){0,4}$")
# "kế hoạch vốn là 6.235 tỷ đồng, đến 30/6 giải ngân 2.780 tỷ đồng"
# "được giao thu 185 tỷ đồng, hết tháng 4 mới thu 52 tỷ đồng"
_UP_TO_NOW = re.compile(r"[,;]\s(?:tính\s|lũy kế\s)?(?:(?:đến|tới)\s(?:hết\s)?|hết\s)(?:ngày\s)?$")
_AIMS_AGAIN = re.compile(r"(?<!\w)(?:phải|sẽ|phấn đấu|cần|mục tiêu|kế hoạch)(?!\w)")


def _is_done_by(s: Sentence, q: Quantity, ref: TimeRef) -> bool:
    """Whether a figure stands behind a day past that a clause of its own begins with, and no new aim."""
    named = ref.start + len("hết ") if s.low.startswith("hết ", ref.start) else ref.start
    opens = _UP_TO_NOW.search(s.low, max(s.start, ref.start - 24), named)
    return opens is not None and not _AIMS_AGAIN.search(s.low, ref.end, q.left)


# "đến 30/9 giải ngân tối thiểu 60%", "đến hết năm"
_BY = re.compile(r"(?<!\w)(?:đến|trước|tới|hết)\s(?:(?:ngày|hết|cuối)\s)*$")


def _is_deadline(low: str, ref: TimeRef, state: Discourse) -> bool:
    """Whether a time is a day or month ahead by which something is to be, or the end of this year."""
    said = low[ref.start : ref.end]
    if state.clock.day and ref.kind == "yearrel" and said.startswith(("đến ", "tới ")):
        return is_year_going_on(ref.period, state)
    first, last = calendar.bounds_of(ref.period)
    if ref.kind not in DATES or first is None or last is None or not state.clock.is_ahead(calendar.day(last)):
        return False
    begun = state.clock.day is not None and calendar.freq_of(ref.period) == "M" and first <= state.clock.day
    if begun and not said.startswith("hết") and not low.endswith("cuối ", 0, ref.start):
        # "đến tháng 11, tỉnh có 170 xã đạt chuẩn" in that month: so far.
        return False
    return _BY.search(low, max(0, ref.start - 20), ref.start) is not None


DATES = frozenset(("day", "shortday", "month", "monthyear"))
_LATE_IN_YEAR = 10
# Months from the first of a year on, and how long before their last day they are reported on.
_UP_TO = frozenset(("sofar", "sum"))
_REPORTED_EARLY = timedelta(days=45)


def _looks_back(s: Sentence, q: Quantity, ref: TimeRef) -> bool:
    """Whether a figure stands in brackets with a time and no cue of its own: "ước tăng 8% (năm 2019 tăng 2,8%)"."""
    aside = open_bracket(s.low, s.start, q.start)
    if aside < 0 or not aside < ref.start < q.start:
        return False
    return not any(aside < at < q.number for at, _ in s.cues)


# "giai đoạn 2021 - 2025 đã …", "vụ đông xuân 2021 - 2022 xuống giống được …": reached in the midst of a span.
_DONE = re.compile(r"(?<!\w)(?:đã|hiện|đến nay|mới|được(?=\s$))(?!\w)")


@dataclass(frozen=True, slots=True)
class _Timed:
    """A figure with the period that the sentence gives it by `ref`; `held` is its status by its words."""

    s: Sentence
    q: Quantity
    held: str
    period: str | None
    ref: TimeRef
    state: Discourse

    @property
    def low(self) -> str:
        """The text in lower case."""
        return self.s.low

    @property
    def ahead(self) -> bool:
        """Whether all of its period is to come."""
        return lies_ahead(self.low, self.ref, self.period, self.state)

    @property
    def over(self) -> bool:
        """Whether its period ended before this year."""
        return self.state.clock.is_over(self.period)

    @property
    def aimed(self) -> bool:
        """Whether it is an aim or forecast by its words."""
        return self.held in ("forecast", "target")

    @property
    def governs(self) -> int | None:
        """Where the last word before it stands that says what figures are held as; None where there is none."""
        return status.governing(self.s.cues, self.q.number)

    def before(self, pattern: re.Pattern[str], within: int | None = None) -> re.Match[str] | None:
        """A match in the sentence before its words, in so many characters of it."""
        start = self.s.start if within is None else max(self.s.start, self.q.left - within)
        return pattern.search(self.low, start, self.q.left)


def held_then(s: Sentence, q: Quantity, held: str, period: str | None, ref: TimeRef, state: Discourse) -> str:
    """The status of a figure, `held` by its words, once the `period` that the sentence gives it by `ref` is known."""
    t = _Timed(s, q, held, period, ref, state)
    if _is_reckoned_so_far(t):
        return "estimate"
    if held == "actual" and not ref.compared and t.ahead:
        # Nobody aims at a price on the world's market.
        foreseen = t.before(_NEEDED) or status.has_analyst(s.low, s.start, s.end) or q.unit.startswith("USD/")
        # "năm 2021 được điều chỉnh từ 7,3% xuống 7,2%, còn năm 2022 tăng lên 5,4%"
        foreseen = foreseen or (state.status == "forecast" and q.shape == "percent" and not s.cues)
        return "forecast" if foreseen else "target"
    grows = q.before.change and q.shape == "percent"
    if held == "target" and t.over and grows and t.governs is not None and _EXPECTED_OF.match(t.low, t.governs):
        # "Khép lại năm 2024, GRDP dự kiến tăng 7,2%", among the aims for 2025
        return "forecast"
    of_plan = held == "target" and _PLAN_FOR.search(t.low, max(s.start, ref.start - 50), ref.start)
    if not t.ahead and not of_plan and held_against(s, q) is ref:
        return "actual"
    if held != "actual" and not any(rule(t) for rule in _IS_OVER):
        return held
    return _to_come(t) or "actual"


# "vượt 15% so với kế hoạch dự kiến cả năm là 13 tỷ USD"
_PLAN_FOR = re.compile(rf"(?<!\w)(?:{lx.either(lx.PLAN_WORDS)})(?!\w)(?:\s[^\W\d]\w*){{0,4}}\s$")
# "Tính chung 7 tháng, doanh thu dự kiến đạt 2.243 tỷ đồng", in the last days of July.
_EXPECTED = re.compile(r"dự (?:kiến|tính)\s(?:đạt|là|thu|tăng|giảm)\s")
_EXPECTED_OF = re.compile(r"dự (?:kiến|tính)(?!\w)")
_FEW_DAYS = timedelta(days=15)


def _is_reckoned_so_far(t: _Timed) -> bool:
    """Whether what is expected is of months that are over, or nearly, whose figures are not yet counted."""
    if not t.aimed or t.ref.kind not in PARTS_OF_YEAR or t.ref.compared or t.state.clock.day is None:
        return False
    reckoned = t.governs is not None and _EXPECTED.match(t.low, t.governs)
    return bool(reckoned) and not t.ahead and not t.state.clock.ends_ahead(t.period, _FEW_DAYS)


def _looks_back_on_it(t: _Timed) -> bool:
    """ "ước tăng 8% (năm 2019 tăng 2,8%)", "… trong khi năm 2019 tăng 2,8%" """
    if t.held == "target" and is_year_going_on(t.period, t.state):
        # "tăng 13,8% (cao hơn kế hoạch cả năm là 12%)"
        return False
    beside = t.ref.end <= t.q.start and t.low.endswith("trong khi ", t.s.start, t.ref.start)
    return t.held in ("estimate", "target") and not t.ahead and (beside or _looks_back(t.s, t.q, t.ref))


def _had_to_be(t: _Timed) -> bool:
    """ "năm 2018 quỹ phải bù 16.736 tỷ đồng" """
    return (
        t.held == "target"
        and t.ref.kind == "year"
        and t.over
        and _HAD_TO.search(t.low, t.ref.end, t.q.left) is not None
    )


def _is_so_by_now(t: _Timed) -> bool:
    """ "dự kiến cuối năm giảm còn 8%; số xã đạt chuẩn đến nay là 42 xã" """
    if not t.aimed or t.ref.kind != "now" or _AIMS_AGAIN.search(t.low, t.ref.end, t.q.left):
        return False
    return t.period is not None and any(at < t.ref.start for at, _ in t.s.cues)


def _is_what_it_exceeds(t: _Timed) -> bool:
    """ "sẽ cao hơn mức 7,2% thực hiện năm ngoái" """
    than = status.is_than_level(t.low, t.s.start, t.q.left)
    than = than or (t.q.before.verb in lx.COMPARISONS and told_behind(t.s, t.q) is t.ref)
    if t.ahead or t.q.before.estimate or not than:
        return False
    return not status.as_foreseen(t.low, t.s.start, t.q, t.s.end)


_RAISED = ("nâng mức ", "kéo mức ", "đưa mức ")


def _was_raised(t: _Timed) -> bool:
    """ "quý 3 tăng 2,6%, nâng mức tăng trưởng bình quân của 9 tháng lên 2,1%": raised by what was reached."""
    if t.held != "forecast" or t.ref.kind not in PARTS_OF_YEAR or not t.state.clock.has_ended(t.period):
        return False
    return t.governs is not None and t.low.startswith(_RAISED, t.governs)


def _is_left_behind(t: _Timed) -> bool:
    """ "dự báo giảm từ mức tăng 6,9% trong năm 2017 xuống 6,6%", "cần … để vượt mức tăng 23,5% của năm 2009" """
    if not t.aimed or not t.over:
        return False
    start = t.q.bound == "=" and (t.q.before.range_from or t.before(_FROM_LEVEL))
    return bool(start or (t.q.before.change and t.before(_IS_BEATEN, 12)))


def _is_where_it_began(t: _Timed) -> bool:
    """ "thu nhập ước đạt 44 triệu đồng; hộ nghèo từ 27,81% (năm 2015) xuống còn 9,03%" """
    began = t.q.before.range_from and not t.q.before.estimate
    beside = t.low.startswith(" (", t.q.end) and t.ref.start == t.q.end + 2
    return t.held == "estimate" and began and t.over and beside


def _is_followed(t: _Timed) -> bool:
    """ "dự kiến tăng 8,4%, sau khi giảm 8,5% trong năm 2020" """
    return t.aimed and not t.ahead and t.before(_AFTER, 40) is not None


def _is_reached_by_then(t: _Timed) -> bool:
    """ "kế hoạch vốn là 6.235 tỷ đồng, đến 30/6 giải ngân 2.780 tỷ đồng" """
    return t.held == "target" and not t.ahead and t.ref.kind in DATES and _is_done_by(t.s, t.q, t.ref)


def _is_past_among_aims(t: _Timed) -> bool:
    """ "Tín dụng cả năm phấn đấu tăng 12%. Tỷ lệ nợ xấu cuối quý I ở mức 1,78%": no word of its own sentence aims at it."""
    carried = t.held == "target" and t.s.after_aims and not t.s.cues and not t.before(_AIMS_AGAIN)
    return carried and not t.ref.compared and t.state.clock.has_ended(t.period)


_IS_OVER = (
    _looks_back_on_it,
    _had_to_be,
    _is_so_by_now,
    _is_what_it_exceeds,
    _is_left_behind,
    _is_followed,
    _is_reached_by_then,
    _was_raised,
    _is_where_it_began,
    _is_past_among_aims,
)
"""Each says of an aim, estimate or forecast by its words that it is of what is over, and so was reached."""


def _to_come(t: _Timed) -> str | None:
    """What a figure that no word aims at or foresees is held as, where its period is not over; None where it is."""
    low, clock = t.low, t.state.clock
    if attributes.is_held_against_plan(low, t.q.end, t.s.end):
        return None
    if _is_of_whole_year(t):
        return t.state.status if t.state.status in ("target", "forecast") else "forecast"
    if t.ref.compared:
        return None
    if t.ref.kind in _UP_TO and clock.ends_ahead(t.period, _REPORTED_EARLY):
        return "target"
    if _is_deadline(low, t.ref, t.state):
        # "đã giải ngân 27%, kế hoạch đến 30/9 đạt 60%, đến 31/12 đạt 100%"
        clause = max(t.s.start, low.rfind(", ", t.s.start, min(t.ref.start, t.q.left)))
        return "actual" if _DONE.search(low, clause, t.q.left) else "target"
    # "6 tháng cuối năm, tỉnh tập trung thu ngân sách 5.200 tỷ đồng", told in July
    begun = calendar.freq_of(t.period) == "S" and clock.is_mostly_ahead(t.period)
    if not begun and (low.startswith(_SCHOOLING, t.ref.start) or not clock.ends_ahead(t.period)):
        return None
    return "actual" if t.before(_DONE) else "target"


_SCHOOLING = ("năm học", "niên khóa", "niên vụ", "vụ ")


def _is_of_whole_year(t: _Timed) -> bool:
    """Whether a figure is told of all of this year before it is nearly over: "cả năm đạt 5.000 tỷ đồng"."""
    low, ref = t.low, t.ref
    if not is_year_going_on(t.period, t.state) or not low.startswith("cả năm", ref.start):
        return False
    return not low.endswith(("kéo dài ", "suốt "), t.s.start, ref.start) and not t.before(_DONE)
