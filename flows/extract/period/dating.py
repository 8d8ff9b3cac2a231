"""When a figure is, and whether it was reached, is estimated, aimed at or forecast by then."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from flows.extract import lexicon as lx
from flows.extract.measure import attributes
from flows.extract.name import neighbours
from flows.extract.period import backgrounds, calendar, periods, status
from flows.extract.period.timed_status import (
    DATES,
    held_against,
    held_then,
    is_year_going_on,
    lies_ahead,
    told_behind,
)
from flows.extract.period.times import TimeRef
from flows.extract.quantity.quantities import Quantity
from flows.extract.sentence import Discourse, Figure, Sentence
from flows.text import open_bracket

_GOING_ON = re.compile(rf"(?<!\w)(?:{lx.either(lx.CUES['flow']['going_on'])})(?!\w)")
_EACH_YEAR = re.compile(r"(?<!cây )(?<!trồng )(?:mỗi năm|hàng năm|hằng năm|bình quân năm)(?:[^.;]|\.(?=\d)){0,220}$")


_STOCK = re.compile(rf"(?:{lx.either(lx.CUES['flow']['stocks'])})(?!\w)")


@dataclass(slots=True)
class Dating:
    """The status and period of a figure.

    `ref` is the expression that gave the period, None where it is inherited; `each_year` says that the figure comes
    again each year, `stepped` that a growth is from the one to the other of two years, "2015-2016".
    """

    status: str
    period: str | None
    ref: TimeRef | None
    each_year: bool
    stepped: bool


# "Riêng tháng 6 xảy ra 19 vụ. So với tháng cùng kỳ năm 2020, tăng 4 vụ": of the time before, whatever it is part of.
_OPENS_COMPARED = ("so với cùng kỳ", "so với tháng cùng kỳ", "so với quý cùng kỳ", "so cùng kỳ")


_YEARLY_RATES = ("%/year", "pp/year")
# "với 89% đại biểu tán thành, Quốc hội thông qua nghị quyết năm 2022: …": of the day, whatever was voted for.
_IN_FAVOUR = r"(?:đại biểu|cử tri|cổ đông)(?:\s[^\W\d]\w*){0,3}?\s(?:tán thành|đồng ý|nhất trí)(?!\w)"
_VOTED = re.compile(rf"\s(?:tổng số\s)?{_IN_FAVOUR}")
_VOTERS = re.compile(_IN_FAVOUR)


def _is_of_a_vote(figure: Figure) -> bool:
    """Whether a figure says how many were for what is passed, as a count or in brackets behind it."""
    s, q, last = figure.s, figure.quantity, figure.last
    if _VOTED.match(s.low, q.end, s.end) or (q.noun and _VOTERS.match(s.low, q.noun, s.end)):
        return True
    voted = last is not None and last.quantity.noun and _VOTERS.match(s.low, last.quantity.noun, s.end)
    return bool(voted) and open_bracket(s.low, s.start, q.start) >= 0


def dated(figure: Figure, state: Discourse) -> Dating:
    """When a figure is and how it is held; `state` takes what later sentences inherit."""
    s, q = figure.s, figure.quantity
    if _is_of_a_vote(figure):
        day = next((ref for ref in s.times if ref.kind in DATES and ref.end <= q.start), None)
        return Dating("actual", day.period if day else None, day, each_year=False, stepped=False)
    held = _held(figure, state)
    each_year = _EACH_YEAR.search(s.low, max(s.start, q.left - 250), q.left) is not None
    follows = s.goes_on or s.low.startswith(_OPENS_COMPARED, s.start)
    of_a_day = held in ("target", "forecast") and calendar.freq_of(state.last_period) == "D"
    goes_on = follows and state.last_period and not of_a_day
    inherited = state.last_period if goes_on else state.background.at(held)
    as_foreseen = held == "forecast" and status.is_beside_forecast(s.low, s.start, q, s.end)
    if as_foreseen:
        # "GDP quý III tăng 4,9%. Con số này cao hơn mức dự đoán 4,6%": of what it was foreseen for.
        inherited = state.background.at("actual")
    if held == "actual" and state.background.planned and not _of_the_past(s.times, q.start, state):
        held = "target"
    if held in ("actual", "estimate") and (
        state.clock.is_ahead(inherited)
        or (s.after_aims and not s.goes_on and state.clock.ends_ahead(inherited))
        or _is_year_begun(inherited, state)
    ):
        inherited = state.background.whole
    if _AGAINST_YEAR.search(s.low, s.start, s.end) and calendar.freq_of(inherited) in ("D", "M"):
        # A figure of a year is no month's that was named in passing.
        inherited = state.background.whole if calendar.freq_of(state.background.whole) == "A" else inherited
    against = periods.year_held_against(s.low, q, s.start)
    if each_year and held == "target" and state.background.term:
        inherited = state.background.term
    # "đến năm 2025: tốc độ tăng trưởng bình quân hằng năm đạt 7,5 - 8%": a mean rate is of the plan.
    mean = figure.measured.measure == "growth" and s.low.find("bình quân h", s.start, q.left) >= 0
    in_plan = held == "target" and (
        periods.is_term(inherited) or (state.background.planned and (mean or "/" in (inherited or "")))
    )
    spoken = _still_to_come(figure, state) if held in ("target", "forecast") else _but_of_telling(figure, state)
    if len(spoken) < len(s.times) and calendar.freq_of(inherited) == "D":
        inherited = state.background.whole
    # "Nhiệm kỳ 2015-2020, huyện đạt nhiều kết quả. Tốc độ tăng bình quân hàng năm đạt 11%."
    in_term = held == "actual" and mean and periods.is_term(inherited)
    period, ref = _period(figure, spoken, inherited if in_plan or in_term or not each_year else None, against)
    span = period or inherited
    if ref is not None:
        span = ref.period if ref.kind == "years" and ref.end <= q.left else None
    if held == "actual" and periods.is_span(span):
        period = _at_end_of(span, figure) or period
    if held in ("actual", "estimate") and ref is not None and _is_of_an_aim(s, ref, q, state):
        period, ref = inherited, None
    monthly = s.low.find("so với tháng trước", s.start, s.end) >= 0 and _THAN_LAST_MONTH.search(s.low, s.start, s.end)
    if monthly and ref is None and calendar.freq_of(period) != "M":
        period = periods.last_month_of(period)
    if ref is not None and figure.measured.unit in _YEARLY_RATES and "," in s.low[q.end : ref.start]:
        # "GRDP tăng bình quân 9%/năm, thu nhập năm 2025 đạt 120 triệu đồng": no rate by the year is of the next item's.
        period, ref = state.background.at(held), None
    year_before = ref is not None and period is not None and ref.period != period
    if year_before and state.clock.is_ahead(period) and attributes.turns(s.low, q, s.end):
        # "phấn đấu đến năm 2030 nâng tỷ lệ từ 45% lên 60%": the first is how it is, not of the year before 2030.
        return Dating("actual", None, None, each_year, stepped=False)
    if ref is not None and ref.kind == "now" and figure.measured.unit in _YEARLY_RATES:
        # "nay còn 1,8%, bình quân giảm 2,28%/năm": a rate a year is of no month.
        period, ref = None, None
    if held == "target" and ref is not None and ref.end < q.left and s.low.startswith("hiện", ref.start):
        # "trong bối cảnh hiện nay, … hiện thực hóa mục tiêu kim ngạch 5 tỷ USD": nothing is aimed at for now.
        # "chỉ tiêu 95% dân số tham gia BHYT; hiện tỷ lệ này là 91,2%"
        if s.low.endswith("; ", s.start, ref.start):
            held = "actual"
        else:
            period, ref = None, None
    behind = ref is not None and ref.start >= q.end
    if calendar.freq_of(period) == "M" and not behind:
        if _is_summed(s, q):
            period = periods.since_january(period)
        elif ref is None and figure.measured.measure == "completion" and _OF_THE_BUDGET.match(s.low, q.end):
            # "CPI tháng 7 tăng 0,4%, 7 tháng tăng 2,5%. Thu ngân sách đạt 77,5% dự toán": of the year so far.
            period = periods.since_january(period)
            state.background = state.background._replace(period=period)
    if figure.name and period and ref and ref.kind in DATES and _STOCK.match(s.low, *figure.name):
        # "đến 20/6 giải ngân 1.250 tỷ đồng, dư nợ 4.560 tỷ đồng": a stock is that of the day itself.
        period = period.rpartition("/")[2]
    period = _unless_of_a_day(figure, period, ref, held, state)
    if ref is None and held in ("actual", "estimate") and not each_year and (period is None or "/" in period):
        after = _year_after(s, period, state)
        if after and period is None:
            state.background = state.background._replace(period=after, age=0)
        period = after or period
    if held == "actual" and ref is None and not s.cues and periods.is_term(period) and state.clock.ends_ahead(period):
        # "Đại hội xác định giai đoạn 2025-2030 … Tốc độ tăng trưởng bình quân đạt 10%."
        held = "target"
        state.background = state.background._replace(planned=True, term=period)
    if held == "actual" and not s.cues and is_year_going_on(period, state):
        held = _as_those_before(figure, period, ref, state)
    planned = figure.reading.planned or (held == "target" and status.is_than_level(s.low, s.start, q.left))
    of_the_year = planned and (
        _OF_THE_YEAR.search(s.low, s.start, q.left)
        or (figure.last is not None and figure.last.measured.measure == "completion")
    )
    # "Đến 30/11, huy động vốn tăng 27,7%, vượt kế hoạch (14%)"
    beside_a_day = held == "target" and calendar.freq_of(period) == "D" and open_bracket(s.low, s.start, q.start) >= 0
    if (of_the_year or beside_a_day) and period and not periods.is_term(period):
        period = period[:4]
    aimed = held in ("target", "forecast") and not figure.reading.planned and not as_foreseen
    published = ref is not None and _PUBLISHED.search(s.low, max(s.start, ref.start - 20), ref.start)
    if aimed and (published or (ref is None and state.clock.has_ended(period))):
        # "Năm 2020, … đạt 32.500 tỷ đồng. Huyện phấn đấu …": nothing is aimed at for what is over.
        period, ref = None, None
    if aimed and ref is None and period and _is_up_to_now(period, state):
        # "Từ năm 2013 đến nay đã đầu tư 60 tỷ USD. Khi hoàn thành, sẽ tạo ra 2.500 tỷ USD."
        period = None
    if held == "target" and ref is None and period is None and figure.measured.measure == "growth" and q.unit == "%":
        # "Phấn đấu GRDP tăng từ 11% trở lên so với năm 2020": in the year after.
        period = periods.year_after_compared(s.low, s.times, state.clock, aimed=True)
    if held == "target" and ref is None and period is None and not each_year:
        period = _only_time_ahead(s, state)
    if held == "target" and period is None and (ref is None or s.low.endswith(backgrounds.NEXT_TERM, 0, ref.end)):
        period = state.background.term
    told = period is not None or (ref is not None and ref.kind == "vague")
    if not told and not each_year and held == "actual" and _GOING_ON.search(s.low, s.start, s.end):
        year = state.clock.known_year()
        period = str(year) if year else None
    if ref:
        # "năm 2020 là 14,2%, giảm 3,1%, đạt chỉ tiêu được giao (3 - 4%)": a plan of a year that is over is one.
        if not figure.reading.planned:
            held = held_then(s, q, held, period, ref, state)
            held = "actual" if held == "target" and _is_told_apart(s, q, ref, period, state) else held
    elif held == "target" and state.clock.is_ahead(inherited) and attributes.turns(s.low, q, figure.following):
        # "Đến năm 2030, … Tỷ lệ chế biến sâu nâng từ 10% lên 30%": the first is how it is.
        return Dating("actual", None, None, each_year, stepped=False)
    if held == "actual" and is_year_going_on(period, state) and _steps_towards(figure, ref, state):
        held = "target"
    term = period or state.background.term
    if held == "estimate" and ref is None and s.after_aims and periods.is_term(term) and state.clock.ends_ahead(term):
        # "Trong giai đoạn, phấn đấu tăng 5,5%/năm. Giá trị sản xuất ước đạt 12.000 tỷ đồng."
        held, period = "target", term
    if held == "estimate" and state.clock.is_ahead(period) and (state.background.planned or state.status == "target"):
        # "tổng vốn đầu tư giai đoạn 2021-2025 ước đạt 260 nghìn tỷ đồng", among aims
        held = "target"
    step = periods.between_years(s.low, period, ref) if figure.measured.measure == "growth" else None
    period = step or period
    if against is not None:
        held = "actual"
    elif not (
        status.is_than_level(s.low, s.start, q.left) or _is_aside(s, q, ref) or _began(q, period, ref, inherited)
    ):
        looks_back = backgrounds.looks_back(s.low, s.start, s.times, state.last_period)
        state.last_period = state.last_period if looks_back else periods.handed_on(period, ref)
    return Dating(held, period, ref, each_year, step is not None)


_OF_THE_BUDGET = re.compile(r"\s(?:so với\s)?dự toán(?!\w)")


def _began(q: Quantity, period: str | None, ref: TimeRef | None, inherited: str | None) -> bool:
    """Whether a figure is what something was at first, a year before what is told of: "giảm 2% (từ 9% xuống 7%)"."""
    before = calendar.year_before(inherited) if inherited else None
    return q.before.range_from and ref is None and period is not None and period == before


def _is_up_to_now(period: str, state: Discourse) -> bool:
    """Whether a span of years ends with this one, which no plan was said to be for."""
    return periods.is_term(period) and period[-4:] == str(state.clock.known_year()) and not state.background.planned


def _is_told_apart(s: Sentence, q: Quantity, ref: TimeRef, period: str | None, state: Discourse) -> bool:
    """Whether a figure of what is over stands in a clause of its own behind an aim: "Kế hoạch năm 8 tỷ kWh; quý I đạt 2 tỷ"."""
    governs = max((at for at, status in s.cues if at < q.start and status == "target"), default=-1)
    apart = s.low.find(";", governs, ref.start) if 0 <= governs < ref.start <= q.start else -1
    return apart >= 0 and calendar.freq_of(period) != "A" and state.clock.has_ended(period)


def _steps_towards(figure: Figure, ref: TimeRef | None, state: Discourse) -> bool:
    """Whether a figure of a year is on the way to what is to come: "đạt 50% vào năm 2020, năm 2016 đạt 23 - 25%"."""
    s, last = figure.s, figure.last
    if ref is None or ref.kind != "year" or s.cues or last is None or last.name is None or last.name != figure.name:
        return False
    return any(state.clock.is_ahead(other.period) for other in s.times if other.end <= ref.start and not other.compared)


def _is_summed(s: Sentence, q: Quantity) -> bool:
    """Whether a figure is a sum so far that names no time: "tháng 10 thu 108 tỷ đồng, lũy kế 3.798 tỷ đồng"."""
    named = max((ref.end for ref in s.times if ref.end <= q.start and not ref.compared), default=s.start)
    return s.low.rfind("lũy kế", named, q.left) >= 0


def _only_time_ahead(s: Sentence, state: Discourse) -> str | None:
    """The one time that a sentence names, where it is this year or ahead: "lạm phát dưới 4% là mục tiêu năm 2022"."""
    named = [ref.period for ref in s.times if not ref.compared and ref.kind != "now"]
    if len(named) != 1:
        return None
    this_year = named[0] == str(state.clock.known_year())
    return named[0] if this_year or state.clock.is_ahead(named[0]) else None


def _year_after(s: Sentence, inherited: str | None, state: Discourse) -> str | None:
    """The period of figures held against a year before them; of a span of years before only where that holds the year."""
    after = periods.year_after_compared(s.low, s.times, state.clock)
    if inherited is None or after is None:
        return after
    (first, last), (begin, end) = calendar.bounds_of(inherited), calendar.bounds_of(calendar.year_before(after))
    within = first and last and begin and end and first <= begin and end <= last
    return after if within else None


_AGAINST_YEAR = re.compile(r"(?<!\w)so với năm (?:trước|ngoái)(?!\w)")


_LAST_MONTH = timedelta(days=31)


def _is_year_begun(period: str | None, state: Discourse) -> bool:
    """Whether a period is the year not yet over of which the article reports on the first months."""
    whole = state.background.whole
    if period is None or whole is None or calendar.freq_of(period) != "A":
        return False
    if state.clock.day and not state.clock.ends_ahead(period, _LAST_MONTH):
        # "Ước cả năm 2022, GDP tăng 8%", in December or later.
        return False
    return whole.startswith(f"{period}-") and calendar.freq_of(whole) != "M"


# "9 tháng thu hút 1,84 tỷ USD, vượt 2% kế hoạch năm (1,8 tỷ USD)"
_OF_THE_YEAR = re.compile(
    r"(?:kế hoạch|dự toán|mục tiêu|chỉ tiêu|kh) (?:tăng trưởng )?(?:cả )?năm(?: nay)?(?: là)?[\s(:]{1,3}$"
)

_THAN = ("so với ", "hơn ")


_FORESEEN = ("dự báo ", "triển vọng ")


def _as_those_before(figure: Figure, period: str | None, ref: TimeRef | None, state: Discourse) -> str:
    """What a figure of this year that no word governs is held as: as the aims or forecasts before it, or as reached."""
    early = state.clock.is_early()
    told_again = ref is None or (early and ref.period == period)
    # "Năm 2021, tỉnh phấn đấu GRDP tăng 8%. Thu nội địa 8.500 tỷ đồng.", told in its first months; later only of a firm:
    # "Năm nay công ty trình kế hoạch doanh thu 27.000 tỷ đồng. Lợi nhuận trong khoảng 5.000 - 5.500 tỷ đồng."
    if figure.s.after_aims and told_again and (early or status.is_own_result(figure.s.low, figure.name)):
        return "target"
    if ref is None and state.status == "forecast" and (early or figure.measured.measure == "growth"):
        # "Fitch dự báo GDP năm nay tăng 2,8%. Khu vực chỉ tăng 0,9%."
        return "forecast"
    return "actual"


# "dự kiến cuối năm đạt 18,5% so với mục tiêu 30% vào năm 2025"
_THAN_AIM = (
    "so với mục tiêu ", "so với mục tiêu là ", "so với kế hoạch là ", "so với chỉ tiêu là ",
    "kịch bản đề ra ", "kịch bản đã đề ra ",
)  # fmt: skip


def _held(figure: Figure, state: Discourse) -> str:
    """The status of a figure by what governs it, before its period is known."""
    s, q, low = figure.s, figure.quantity, figure.s.low
    held = status.status_at(s.cues, q.number, s.inherited_status)
    # "chỉ tăng 5,8% thay vì 7,5% như kế hoạch"
    as_planned = low.endswith("thay vì ", s.start, q.left) and status.is_set_by(low, q.end, s.end)
    as_foreseen = status.as_foreseen(low, s.start, q, s.end)
    if q.before.estimate and not low.endswith(_THAN, s.start, q.left):
        held = "estimate"
    elif q.before.estimate:
        # "mạnh hơn so với ước tính 3,3% của các nhà kinh tế"
        held = "forecast"
    elif as_planned or low.endswith(_THAN_AIM, s.start, q.left):
        held = "target"
    elif status.is_foreseen(low, s.start, q.left) or as_foreseen:
        held = "forecast"
    elif (
        figure.reading.planned
        or status.is_set_by(low, q.end, s.end)
        or (q.before.change and status.is_proposed(low, s.start, q.left))
    ):
        held = "target"
    if held == "actual" and q.noun and not any(at < q.number for at, _ in s.cues):
        held = status.foretold(low, q.noun, s.end) or held
    if held == "actual" and figure.measured.measure == "growth" and periods.is_adjusted(low, s.start, q):
        held = "forecast"
    if held == "actual" and figure.name and q.end < figure.name[0] and low.endswith(_FORESEEN, 0, figure.name[0]):
        # "nâng 0,2 điểm phần trăm dự báo tăng trưởng"
        held = "forecast"
    if held == "actual" and state.aims_ahead and not s.cues and not s.times and q.bound == "~":
        # "Chỉ tiêu năm 2022: GDP tăng khoảng 6%. Quy mô GDP đạt khoảng 9 triệu tỷ đồng": of what is over more is known.
        held = "target"
    if held == "target" and q.noun and status.is_met(low, q.noun):
        held = "actual"
    if held == "target" and attributes.is_held_against_plan(low, q.end, s.end):
        held = "actual"
    # "lạm phát ở mức 3% năm nay (giảm từ 3,8%)": how it was foreseen before.
    foreseen_before = held == "forecast" and low.startswith("(", q.left - 1)
    if held in ("target", "forecast") and (
        (attributes.turns(low, q, s.end) and not periods.is_revised(low, s.start, q) and not foreseen_before)
        or (status.is_than_now(low, s.start, q.left) and not (as_foreseen or as_planned))
    ):
        held = "actual"
    name = low[slice(*figure.name)] if figure.name else ""
    moves = q.before.change or figure.measured.measure == "growth"
    if held == "target" and moves and status.comes_by_itself(low, s.cues, q.number, figure.name):
        held = "forecast"
    # "SSI dự báo lợi nhuận ngành ngân hàng giảm 5%": others foresee it.
    foretold = held == "forecast" and status.is_foretold(low, s.cues, q.number)
    held = held if foretold else status.plan_or_forecast(held, name, figure.measured.measure)
    whole = figure.readings[0]
    if held == "forecast" and not foretold and whole.name and " trong đó" in low[whole.quantity.end : q.left]:
        held = status.plan_or_forecast(held, low[slice(*whole.name)])
    ahead = state.clock.is_ahead(state.background.period)
    return "target" if held == "actual" and not s.cues and ahead and status.is_told_of(low, s.start) else held


def _still_to_come(figure: Figure, state: Discourse) -> Sequence[TimeRef]:
    """The times for what is to be: where one ahead stands behind it, without those before it that are over.

    "Năm 2020 cấp chứng chỉ cho 190 người, 11 người còn lại sẽ được đào tạo trong tháng 8/2021."
    """
    s, q = figure.s, figure.quantity
    times = s.times[1:] if _tells_first(s, figure.readings[0].quantity) else s.times
    behind = (ref for ref in times if q.end <= ref.start < figure.following)
    if not any(lies_ahead(s.low, ref, ref.period, state) for ref in behind):
        return times
    return [ref for ref in times if ref.start >= q.start or not state.clock.is_over(ref.period)]


# "Hôm qua, Tổng cục Thống kê công bố GDP tăng 6%", "Sáng 5/7, tại họp báo, Cục trưởng thông tin …"
_TELLS = re.compile(
    rf"(?:,|\s)(?:[^;.()]|\([^()]{{1,30}}\)){{0,120}}?(?<!\w)(?:công bố|xác nhận|thông báo|đặt vấn đề|nêu vấn đề|đặt câu hỏi|{lx.either(lx.CUES['said']['verbs'])})(?!\w)[^;.()\d]{{0,120}}"
)
_DAYS_TOLD = frozenset(("day", "shortday", "today", "yesterday"))


def _but_of_telling(figure: Figure, state: Discourse) -> Sequence[TimeRef]:
    """The times but the day on which one tells how much something has grown, or how far a plan is carried out."""
    s, q = figure.s, figure.quantity
    priced = state.market or (figure.name is not None and _TRADED_DAILY.match(s.low, *figure.name))
    if figure.measured.measure not in ("growth", "completion") or priced or not s.times:
        return s.times
    return s.times[1:] if _tells_first(s, q) else s.times


def _tells_first(s: Sentence, q: Quantity) -> bool:
    """Whether the first time of a sentence is the day on which one tells of a figure behind it."""
    first = s.times[0] if s.times else None
    if first is None or first.kind not in _DAYS_TOLD or first.end >= q.left:
        return False
    return _TELLS.match(s.low, first.end, q.left) is not None


_TRADED_DAILY = re.compile(
    r"(?:giá|tỷ giá|chỉ số|vn-index|số ca|ca|số người|lượng khách)(?!\w)(?!\s(?:giá tiêu dùng|sản xuất))"
)


_SAME_TIME = "cùng kỳ "


def _period(
    figure: Figure, spoken: Sequence[TimeRef], inherited: str | None, against: str | None
) -> tuple[str | None, TimeRef | None]:
    """The period of a figure and the expression that gave it, one of the times `spoken`."""
    s, q = figure.s, figure.quantity
    own_times = [ref for ref in s.times if ref.period and not ref.compared]
    of_one = len({r.name for r in figure.readings if r.turn == figure.reading.turn}) == 1
    if given := figure.reading.share_of(s.low, s.start, own_times, exactly=True, beyond=of_one):
        return given.period, given
    bracketed = next((ref for ref in s.times if ref.kind == "yearrel" and s.low[ref.end : q.left] == " ("), None)
    if bracketed and not s.low.endswith(_SAME_TIME, s.start, bracketed.start):
        # "bằng 55% kế hoạch cả năm (2.250 tỷ đồng)"
        return bracketed.period, bracketed
    than_level = _than_level(s, q)
    of_level = figure.measured.measure == "level" and q.shape != "percent"
    of_same_time = against is not None and (own_times or inherited)
    if (of_level or than_level) and not of_same_time and (compared := held_against(s, q)):
        return compared.period, compared
    if (than_level or _AS_MUCH_AS.search(s.low, s.start, q.number)) and (told := told_behind(s, q)):
        # "thấp hơn mức 7,2% thực hiện năm ngoái"
        return told.period, told
    if figure.last and (paired := _paired_with(s, figure.last.quantity, q)):
        return paired.period, paired
    if dealt := _dealt_to_pair(figure, own_times):
        return dealt.period, dealt
    if (level := _comes_to(figure)) and not any(ref.end <= q.start for ref in own_times):
        period, ref = _period(level, spoken, inherited, None)
        if ref is not None and ref.start >= level.quantity.end:
            return period, ref
    if figure.last and attributes.is_reached(s.low, figure.last.quantity, q, s.end):
        # "giảm từ 37% vào năm 1990 xuống còn 12%": the year is only of the first.
        spoken = [
            ref
            for ref in spoken
            if not figure.last.quantity.end <= ref.start < q.start or _UNTIL_THEN.search(s.low, s.start, ref.start)
        ]
    turned = [
        r.quantity for r in figure.readings[: figure.i] if r.quantity.before.range_from and r.quantity.before.change
    ]
    if turned and not q.before.range_from:
        # "giảm mạnh từ 63,7% cuối 2016; nợ Chính phủ 49,2%": the time is only of what it fell from.
        spoken = [ref for ref in spoken if not any(0 <= ref.start - one.end <= 2 for one in turned)]
    if figure.last and figure.name and periods.is_flow(s.low, *figure.name):
        spoken = [ref for ref in spoken if not periods.is_day_of_stock(s.low, ref)]
    return periods.period_of(s.low, q, s.start, _dated_up_to(figure), spoken, inherited, against)


def _at_end_of(span: str | None, figure: Figure) -> str | None:
    """The year of a span that a figure begins or ends: "Giai đoạn 2016-2020, thu nhập tăng từ 30 lên 45 triệu đồng"."""
    s, q, last = figure.s, figure.quantity, figure.last
    first, _, until = (span or "").partition("/")
    if q.before.range_from and attributes.turns(s.low, q, s.end):
        return first or None
    reached = (
        last is not None and last.quantity.before.range_from and attributes.is_reached(s.low, last.quantity, q, s.end)
    )
    return until if reached and until else None


# "từ 17% năm 2010 đến cuối năm 2016 còn 5%"
_UNTIL_THEN = re.compile(r"\d{4}\s(?:đến|tới)\s(?:cuối\s|hết\s)?$")
# "Bình quân 5 tháng, CPI tăng 2,25%. Giá vàng giảm 1,01% so với tháng trước": of the last month.
_THAN_LAST_MONTH = re.compile(r"(?:tăng|giảm)(?:\s(?:khoảng|gần|hơn))?\s[\d.,]+\s?%\sso với tháng trước(?!\sđó)")


def _is_of_an_aim(s: Sentence, ref: TimeRef, quantity: Quantity, state: Discourse) -> bool:
    """Whether a year ahead is only of the aim beside a figure of another item.

    "Nợ xấu nội bảng 1,89%, phấn đấu năm 2020 dưới 2%; nợ xấu gộp 4,5%"
    """
    passed = ref.end <= quantity.left and s.low.find(";", ref.end, quantity.left) >= 0
    return passed and state.clock.is_ahead(ref.period) and _AIM_ASIDE.search(s.low, s.start, ref.start) is not None


_AIM_ASIDE = re.compile(
    r"\d\s?(?:%|[^\W\d][^,;:.()\d]{0,20}),\s(?:và\s)?(?:phấn đấu|mục tiêu|đặt mục tiêu|kế hoạch)\s(?:đến\s)?$"
)


def _comes_to(figure: Figure) -> Figure | None:
    """The figure behind a change that is what it comes to: "tăng 0,1 điểm phần trăm, đạt 1,7% trong năm 2022"."""
    yearly = figure.measured.unit.endswith("/year")
    if figure.i + 1 == len(figure.readings) or not figure.quantity.before.change or yearly:
        return None
    level = Figure(figure.s, figure.readings, figure.i + 1)
    comes_to = level.quantity.before.linked or level.quantity.before.to_level
    return level if comes_to and figure.s.low[figure.quantity.end : level.quantity.left] == ", " else None


# "đạt 4 tỷ USD, gần bằng mức kỷ lục 4,2 tỷ USD đạt được trong cả năm ngoái"
_AS_MUCH_AS = re.compile(r"(?<!\w)bằng (?:với )?(?:mức|con số)(?: kỷ lục)? $")


def _than_level(s: Sentence, q: Quantity) -> bool:
    """Whether a figure is the level that the one before it is higher or lower than."""
    return q.before.verb in lx.COMPARISONS or status.is_than_level(s.low, s.start, q.left)


_PAIRED = re.compile(r"\sso với\s(?:mức\s)?")


def is_paired(low: str, one: Quantity, two: Quantity) -> bool:
    """Whether brackets give a figure and the one that it is held against: "tăng so với quý I (6,13% so với 5,15%)"."""
    return low.endswith("(", 0, one.left) and _PAIRED.fullmatch(low, one.end, two.start) is not None


def _paired_with(s: Sentence, one: Quantity, q: Quantity) -> TimeRef | None:
    """The time that the second of a pair in brackets is of."""
    if not is_paired(s.low, one, q):
        return None
    return next((ref for ref in reversed(s.times) if ref.compared and ref.period and ref.end <= one.left), None)


def _dealt_to_pair(figure: Figure, own_times: Sequence[TimeRef]) -> TimeRef | None:
    """The time of one of two figures that leave theirs out behind two that have them, or behind two years.

    "tăng 5,7% năm 2019 và 5,6% năm 2020; riêng Đông Nam Á 4,9% và 5%", "dự báo cho các năm 2024 và 2025 xuống 2,7% và 2,6%"
    """
    s, i = figure.s, figure.i
    quantities = [r.quantity for r in figure.readings]
    joined = [s.low[one.end : two.left] == " và " for one, two in pairwise(quantities)]
    first = i if joined[i : i + 1] == [True] else i - 1 if i and joined[i - 1] else -1
    if first < 0 or quantities[first].shape != "percent" or quantities[first].shape != quantities[first + 1].shape:
        return None
    alike = figure.readings[first].name == figure.readings[first + 1].name
    if alike and (years := _two_years(s.low, own_times, quantities[first].left)):
        return years[i - first]
    begins = s.low.rfind(";", quantities[first - 1].end, quantities[first].left)
    if begins < 0 or any(begins < ref.start < figure.following for ref in own_times):
        return None
    for one, two in pairwise(quantities[:first]):
        behind = [
            next((ref for ref in own_times if _RIGHT_BEHIND.fullmatch(s.low, q.end, ref.start)), None)
            for q in (one, two)
        ]
        if all(behind) and one.shape == two.shape == "percent":
            return behind[i - first]
    return None


_BOTH_YEARS = re.compile(r"(?:\svà\s(?:năm\s)?)?")


def _two_years(low: str, own_times: Sequence[TimeRef], before: int) -> tuple[TimeRef, TimeRef] | None:
    """The two years that a sentence names together before `before`, where they are its only times."""
    if len(own_times) != 2:
        return None
    one, two = own_times
    years = calendar.freq_of(one.period) == calendar.freq_of(two.period) == "A" and one.period != two.period
    together = two.end <= before and _BOTH_YEARS.fullmatch(low, one.end, two.start) is not None
    return (one, two) if years and together else None


_RIGHT_BEHIND = re.compile(r"\s(?:(?:trong|vào|cho|của)\s)?")


# "Dự án được duyệt ngày 5/3. Khu này có diện tích 158 ha": what a thing is like, whenever it was spoken of.
_LASTING = re.compile(
    r"(?:tổng )?(?:diện tích(?! (?:gieo|trồng|nuôi|lúa|rau|thu hoạch|cây|thả|canh tác|bị|nhiễm|sản xuất|đã))|quy mô|công suất(?! (?:đỉnh|tiêu thụ|cực đại|phát))|chiều (?:dài|rộng|cao)|bề rộng|độ cao|sức chứa|mức đầu tư)(?!\w)"
)


def _unless_of_a_day(
    figure: Figure, period: str | None, ref: TimeRef | None, held: str, state: Discourse
) -> str | None:
    """The period, or the day that a report of one counts or trades on."""
    s = figure.s
    of_session = s.of_session or any(r.quantity.shape == "point" for r in figure.readings)
    priced = figure.name is not None and s.low.startswith("giá ", figure.name[0])
    if held in ("actual", "estimate") and state.market and state.day and not ref and (of_session or priced):
        period = state.day
    counted = held not in ("target", "forecast")
    now = (period is None and ref is None) or (ref is not None and ref.kind == "now")
    if counted and now and state.clock.day and state.daily and s.of_epidemic:
        return calendar.day(state.clock.day)
    if ref is None and figure.name and calendar.freq_of(period) in ("D", "M") and _LASTING.match(s.low, *figure.name):
        period = state.background.whole if calendar.freq_of(state.background.whole) == "A" else None
    traded = figure.quantity.shape != "percent" or figure.measured.measure != "level"
    return state.day if period is None and state.market and held != "target" and traded else period


def _dated_up_to(figure: Figure) -> int:
    """How far behind a figure a time may date it: past the next, where "và" joins them: "35 ca mắc và 2 ca tử vong trong ngày 20/6"."""
    following = figure.following
    if figure.i + 1 == len(figure.readings):
        return following
    after = Figure(figure.s, figure.readings, figure.i + 1)
    one, two, low = figure.quantity, after.quantity, figure.s.low
    if neighbours.converts(low, figure.reading, after.reading):
        # "vượt 1 nghìn tỷ won (871 triệu USD) từ năm 2014"
        return after.following
    joined = one.shape == two.shape and low.endswith(" và ", one.end, two.start)
    dated_before = any(ref.period and not ref.compared and ref.end <= one.start for ref in figure.s.times)
    if dated_before or not joined or two.before.linked or two.before.verb or _MARK.search(low, one.end, two.start):
        return following
    return after.following


_MARK = re.compile(r"[,;:.()\d]")


# "báo cáo công bố ngày 28/4 dự báo GDP tăng 6,7%"
_PUBLISHED = re.compile(r"(?<!\w)(?:công bố|phát hành|đăng tải)\s(?:(?:vào|hôm|trong)\s)?(?:ngày\s)?$")


_THAN_TIME = re.compile(r".*(?<!\w)hơn\s(?:so với\s)?(?:(?:mức|tốc độ)\s(?:tăng\s)?(?:của\s)?)?[^,;()]*")


def _is_aside(s: Sentence, q: Quantity, ref: TimeRef | None) -> bool:
    """Whether a figure, or its time with it, only stands in brackets: "(năm 2016 tăng 6,3%)", "thấp hơn quý I (8,65%)"."""
    opened = open_bracket(s.low, s.start, q.start)
    if ref is None or opened < 0:
        return False
    return opened < ref.start < q.start or _THAN_TIME.fullmatch(s.low, max(s.start, ref.start - 30), opened) is not None


def _of_the_past(times: Sequence[TimeRef], before: int, state: Discourse) -> bool:
    """Whether a sentence names a time that is no longer ahead, as reports of what was reached do."""
    return any(
        ref.period and not ref.compared and ref.start < before and not state.clock.is_ahead(ref.period) for ref in times
    )
