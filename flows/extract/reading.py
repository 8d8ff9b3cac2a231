"""Reads one sentence: its quantities with all their fields, in the light of what earlier sentences said."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from flows.extract import attributes, calendar, catalogue, names, neighbours, periods, status, times
from flows.extract import lexicon as lx
from flows.extract.attributes import Measured
from flows.extract.confidence import confidence_of, features_of
from flows.extract.figures import figures_of
from flows.extract.matching import any_between
from flows.extract.naming import name_and_measure, name_in_mind
from flows.extract.phrases import Span
from flows.extract.places import Mention, Mentions
from flows.extract.quantities import NOUN_WORDS, Quantity
from flows.extract.sentence import Discourse, Reading, Sentence
from flows.extract.times import TimeRef
from flows.records import Fact

# In a plan the sum so far is an aim, too: "có 3 xã đạt chuẩn, lũy kế 32/54 xã".
_SO_FAR = ("lũy kế", "luỹ kế")
_OPENING = 30
_SESSION = re.compile(
    r"(?<!\w)(?:phiên(?! (?:họp|khai mạc|bế mạc|thảo luận|chất vấn|làm việc|toàn thể|toà|tòa|xét xử|trả lời|thường kỳ))|đóng cửa|chốt phiên|chốt ở|(?:cả|trong|tính chung|kết thúc|so với) tuần(?! lễ))(?!\w)"
)
_GOING_ON = re.compile(rf"(?<!\w)(?:{lx.either(lx.CUES['flow']['going_on'])})(?!\w)")
# "mỗi ngày (thu) 5 tỷ đồng", "500 lượt chuyến mỗi ngày": an amount that comes again.
_EACH_BEFORE = re.compile(
    r"(?<!\w)(?:mỗi|hàng|hằng|bình quân một|trung bình một)\s+(?P<per>ngày|tuần|tháng|quý|năm)(?:\s(?!để|nhằm|và|nên)[^\W\d]\w*){0,7}\s*$"
    r"|(?:thu nhập|tiền lương|lương)\sbình quân\s(?P<of>tháng)(?:\s[^\W\d]\w*){0,7}\s*$"
)
# "mỗi suất 500.000 đồng"
_EACH_ONE = re.compile(r"(?<!\w)mỗi\s(?P<per>hộ|người|suất|lao động|học sinh|ha|con)\s$")
_EACH_AFTER = re.compile(
    r"(?:\s(?!để|nhằm|và|nên)[^\W\d]\w*){0,8}\s+mỗi\s+(?P<per>phút|giờ|ngày|tuần|tháng|quý|năm)(?!\w)"
)
# "10.000 mẫu một ngày"
_IN_ONE = re.compile(r"\smột\s(?P<per>giờ|ngày|tuần|tháng|năm)(?!\w)")
_NEEDED = re.compile(r"(?<!\w)(?:(?:nhu cầu|cần)\s[^,;.()]*|(?:dự báo|dự đoán|nhận định|kỳ vọng)(?!\w)[^;.]*)$")
# "mỗi năm giảm 1,5% hộ nghèo"
_YEARLY = re.compile(r"(?<!\w)(?:mỗi|hàng|hằng) năm(?:\s(?:phấn đấu|sẽ|bình quân|tỉnh|cả tỉnh|toàn tỉnh))?\s$")
_EACH_YEAR = re.compile(r"(?:mỗi năm|hàng năm|hằng năm|bình quân năm)(?:[^.;]|\.(?=\d)){0,220}$")


def read_sentence(text: str, low: str, start: int, end: int, mentions: Mentions, state: Discourse) -> Iterator[Fact]:
    """The facts of `text[start:end]`, in order; `state` moves on to the next sentence."""
    numerals = state.numerals.between(start, end)
    figures = len(numerals) > 0
    seen = end if figures or state.market else min(end, start + _OPENING)
    refs: list[TimeRef] = []
    if any_between(state.times[0], start, seen):
        spoken = times.find(low, start, seen, state.clock, state.times)
        told = (state.background.period, state.background.whole)
        refs, state.span = periods.resolved(low, spoken, state.span, told, state.day_named)
        named = (r.period for r in reversed(refs) if calendar.freq_of(r.period) == "D" and not r.compared)
        state.day_named = next(named, state.day_named)
    if state.market:
        refs = [_of_the_day(ref, state) for ref in refs]
        state.day = state.day_named or state.day
    goes_on = status.continues(low, start, end, state.status)
    here = mentions.between(start, end)
    cues = status.cues(low, start, end, state.status) if figures or low[end - 1] == ":" else []
    if state.background.planned:
        cues = [cue for cue in cues if not low.startswith(_SO_FAR, cue[0])]
    inherited_status = state.status if goes_on else "actual"
    state.where.new_sentence(text, low, start, end, here, goes_on=goes_on)
    found: list[Quantity] = []
    if state.background.planned and any(said in ("actual", "estimate") for _, said in cues):
        state.background = replace(state.background, planned=False)
    if state.clock.month and periods.is_against_last_month(low, start):
        state.background = replace(state.background, period=state.clock.reported(), age=0)
    if figures:
        sentence = Sentence(
            text, low, start, end, refs, here, numerals, cues, goes_on, inherited_status, state.status == "target"
        )
        found = figures_of(sentence, state)
        yield from _facts(sentence, found, state)
    if not found:
        state.last_period = periods.day_opened_with(start, refs) or state.last_period
        state.passed.append((start, end, refs, here))
        state.status = (cues[-1][1] if cues else None) or inherited_status
    state.background = periods.carried(
        low,
        start,
        refs,
        found,
        state.background,
        opening=start < state.opening,
        daily=state.daily or state.market,
        market=state.market,
        year=state.clock.known_year(),
    )


def _is_of_the_session(s: Sentence, readings: Sequence[Reading]) -> bool:
    """Whether a sentence without a time tells of a trading session: it says so, or where an index stands."""
    return any(r.quantity.shape == "point" for r in readings) or _SESSION.search(s.low, s.start, s.end) is not None


def _of_the_day(ref: TimeRef, state: Discourse) -> TimeRef:
    """In a report of a trading day "hiện" is that day."""
    return replace(ref, period=state.day) if ref.kind == "now" and state.day else ref


def _facts(s: Sentence, found: list[Quantity], state: Discourse) -> Iterator[Fact]:
    if not found:
        return
    state.name = name_in_mind(s.low, state)
    readings = name_and_measure(found, s, state)
    if first := readings[0].name:
        periods.accumulate(s.low, s.times, s.low[slice(*first)], s.low[s.start : first[0]])
    bases = _bases(s, readings)
    for i, reading in enumerate(readings):
        following = _following(s, readings, i)
        fact = _fact(s, reading, i, readings, bases[i], following, state)
        if i == 0:
            state.status = fact.status
        yield fact
    state.name = _whole(s, readings, state)
    state.by_unit |= {r.quantity.unit: r.name for r in readings if r.name and r.quantity.shape == "physical"}
    state.headed |= names.by_head(s.low, [reading.name for reading in readings if reading.name])


def _whole(s: Sentence, readings: Sequence[Reading], state: Discourse) -> Span | None:
    """The name that a sentence leaves to the next: where it goes on with parts ("trong đó …"), that of the whole."""
    at = s.low.find("trong đó", s.start, s.end)
    if at < 0:
        return readings[-1].name
    before = [reading.name for reading in readings if reading.quantity.end <= at]
    whole = before[-1] if before else state.name if at == s.start else None
    return whole or readings[-1].name


# "trong 5 năm tới"
_YEARS_ON = ("tới", "nữa", "tiếp theo")


def _held_then(s: Sentence, q: Quantity, held: str, period: str | None, ref: TimeRef, state: Discourse) -> str:
    """The status of a figure, `held` by its words, once the period that the sentence gives it is known."""
    ahead = state.clock.is_ahead(period) or (ref.kind == "vague" and s.low.endswith(_YEARS_ON, ref.start, ref.end))
    if held == "actual" and not ref.compared and ahead:
        foreseen = _NEEDED.search(s.low, s.start, q.left) or status.has_analyst(s.low, s.start, s.end)
        return "forecast" if foreseen else "target"
    if held in ("estimate", "target") and not ahead and _looks_back(s, q, ref):
        held = "actual"
    if (
        held == "target"
        and ref.kind == "year"
        and state.clock.is_over(period)
        and _HAD_TO.search(s.low, ref.end, q.left)
    ):
        held = "actual"
    if held in ("forecast", "target") and ref.kind == "now" and not _AIMS_AGAIN.search(s.low, ref.end, q.left):
        # "dự kiến cuối năm giảm còn 8%; số xã đạt chuẩn đến nay là 42 xã"
        held = "actual" if any(at < ref.start for at, _ in s.cues) and period else held
    foreseen = status.as_foreseen(s.low, s.start, q.left, q.end, s.end)
    if held != "actual" and not ahead and not foreseen and _is_than_level(s, q):
        held = "actual"
    if held in ("forecast", "target") and not ahead and _AFTER.search(s.low, max(s.start, q.left - 40), q.left):
        held = "actual"
    if held == "target" and not ahead and ref.kind in _DATES and _is_done_by(s, q, ref):
        held = "actual"
    day = state.clock.day
    if (
        held == "actual"
        and day
        and day.month <= _LATE_IN_YEAR
        and period == str(day.year)
        and s.low.startswith("cả năm", ref.start)
        and not s.low.endswith(("kéo dài ", "suốt "), s.start, ref.start)
        and not _DONE.search(s.low, s.start, q.left)
    ):
        return state.status if state.status in ("target", "forecast") else "forecast"
    if held == "actual" and not ref.compared and _is_deadline(s.low, ref, state):
        return "actual" if _DONE.search(s.low, s.start, q.left) else "target"
    if held == "actual" and not ref.compared and state.clock.ends_ahead(period):
        return "actual" if _DONE.search(s.low, s.start, q.left) else "target"
    return held


# "năm 2018 quỹ phải bù 16.736 tỷ đồng"
_HAD_TO = re.compile(r"(?<!\w)phải\s(?:[^\W\d]\w*\s){1,4}$")
# "dự kiến tăng 8,4%, sau khi giảm 8,5% trong năm 2020"
_AFTER = re.compile(r"(?<!\w)sau khi\s(?:đã\s|được\s)?(?:[^\W\d]\w*\s){0,4}$")
# "kế hoạch vốn là 6.235 tỷ đồng, đến 30/6 giải ngân 2.780 tỷ đồng"
_UP_TO_NOW = re.compile(r"[,;]\s(?:tính\s|lũy kế\s)?(?:đến|tới)\s(?:hết\s)?(?:ngày\s)?$")
_AIMS_AGAIN = re.compile(r"(?<!\w)(?:phải|sẽ|phấn đấu|cần|mục tiêu|kế hoạch)(?!\w)")


def _is_done_by(s: Sentence, q: Quantity, ref: TimeRef) -> bool:
    """Whether a figure stands behind a day past that a clause of its own begins with, and no new aim."""
    opens = _UP_TO_NOW.search(s.low, max(s.start, ref.start - 24), ref.start)
    return opens is not None and not _AIMS_AGAIN.search(s.low, ref.end, q.left)


# "sẽ đạt 28.200 USD, so với mức 6.300 USD vào năm 2016", "cao hơn tốc độ tăng 4,61% của năm 2020"
_THAN_LEVEL = re.compile(
    r"(?<!\w)(?:so với\s(?:mức\s|con số\s)?|(?:cao|thấp|lớn|nhỏ|nhiều|ít)\shơn\s(?:so với\s)?(?:mức|tốc độ|con số)\s)$"
)
# "tăng 25% so với hiện nay là 60.000 lượt/ngày"
_THAN_NOW = re.compile(
    r"(?<!\w)so với\s(?:mức\s)?(?:hiện nay|hiện tại)\s(?:(?:là|chỉ|khoảng|trung bình|bình quân|mỗi ngày)\s)*$"
)


def _is_than_level(s: Sentence, q: Quantity) -> bool:
    """Whether a figure is the level that the one before it is held against."""
    return _THAN_LEVEL.search(s.low, max(s.start, q.left - 24), q.left) is not None


# "đến 30/9 giải ngân tối thiểu 60%", "đến hết năm"
_BY = re.compile(r"(?<!\w)(?:đến|trước|tới|hết)\s(?:(?:ngày|hết|cuối)\s)*$")


def _is_deadline(low: str, ref: TimeRef, state: Discourse) -> bool:
    """Whether a time is a day or month ahead by which something is to be, or the end of this year."""
    said = low[ref.start : ref.end]
    if state.clock.day and ref.kind == "yearrel" and said.startswith(("đến ", "tới ")):
        return ref.period == str(state.clock.day.year) and state.clock.day.month <= _LATE_IN_YEAR
    first, last = calendar.bounds_of(ref.period)
    if ref.kind not in _DATES or first is None or last is None or not state.clock.is_ahead(calendar.day(last)):
        return False
    begun = state.clock.day is not None and calendar.freq_of(ref.period) == "M" and first <= state.clock.day
    if begun and not said.startswith("hết") and not low.endswith("cuối ", 0, ref.start):
        # "đến tháng 11, tỉnh có 170 xã đạt chuẩn" in that month: so far.
        return False
    return _BY.search(low, max(0, ref.start - 20), ref.start) is not None


_DATES = frozenset(("day", "shortday", "month", "monthyear"))
_LATE_IN_YEAR = 10


def _looks_back(s: Sentence, q: Quantity, ref: TimeRef) -> bool:
    """Whether a figure stands in brackets with a time and no cue of its own: "ước tăng 8% (năm 2019 tăng 2,8%)"."""
    aside = s.low.rfind("(", s.start, q.start)
    if aside < 0 or s.low.find(")", aside, q.start) >= 0 or not aside < ref.start < q.start:
        return False
    return not any(aside < at < q.number for at, _ in s.cues)


# "giai đoạn 2021 - 2025 đã …", "vụ đông xuân 2021 - 2022 xuống giống được …": reached in the midst of a span.
_DONE = re.compile(r"(?<!\w)(?:đã|hiện|đến nay|mới|được(?=\s$))(?!\w)")


def _of_the_past(times: Sequence[TimeRef], before: int, state: Discourse) -> bool:
    """Whether a sentence names a time that is no longer ahead, as reports of what was reached do."""
    return any(
        ref.period and not ref.compared and ref.start < before and not state.clock.is_ahead(ref.period) for ref in times
    )


def _following(s: Sentence, readings: Sequence[Reading], i: int) -> int:
    return readings[i + 1].quantity.start if i + 1 < len(readings) else s.end


def _dated_up_to(s: Sentence, readings: Sequence[Reading], i: int) -> int:
    """How far behind a figure a time may date it: past the next, where "và" joins them: "35 ca mắc và 2 ca tử vong trong ngày 20/6"."""
    following = _following(s, readings, i)
    if i + 1 == len(readings):
        return following
    one, two = readings[i].quantity, readings[i + 1].quantity
    joined = one.shape == two.shape and s.low.endswith(" và ", one.end, two.start)
    if not joined or two.before.linked or two.before.verb or _MARK.search(s.low, one.end, two.start):
        return following
    return _following(s, readings, i + 1)


_MARK = re.compile(r"[,;:.()\d]")


def _bases(s: Sentence, readings: Sequence[Reading]) -> list[Span | None]:
    """For each reading the span of its base of comparison: after it, shared with what follows, or before all."""
    spans: list[Span | None] = []
    ahead = {
        i: span
        for i, (one, two) in enumerate(pairwise(readings), start=1)
        if two.quantity.before.change and (span := attributes.base_ahead(s.low, one.quantity.end, two.quantity.left))
    }
    for i, reading in enumerate(readings):
        quantity = reading.quantity
        against = reading.measured.against
        following = ahead[i + 1][0] if i + 1 in ahead else _following(s, readings, i)
        span = None if against else attributes.base_span(s.low, quantity.end, following)
        span = span or attributes.base_between(s.low, quantity, s.times) or ahead.get(i)
        if span is None and i and _compares(reading.measured) and not against:
            span = attributes.base_span(s.low, readings[i - 1].quantity.end, quantity.left)
            if span and s.low[span[1] : quantity.left].strip():
                span = None
            # "so với tốc độ của toàn cầu là 3,5%", "so với mức dự đoán giảm 2%": the base itself.
            if span and (
                _is_than_level(s, quantity)
                or (reading.name and span[0] <= reading.name[0] < span[1])
                or status.is_foreseen(s.low, span[0], quantity.left)
            ):
                span = None
        spans.append(span)
    # "tăng 10,5%/năm, gấp 2 lần năm 2020": the base of a multiple is its own.
    multiples = {
        i: span
        for i, reading in enumerate(readings)
        if reading.measured.measure == "ratio" and spans[i] is None
        if (span := attributes.base_of_ratio(s.low, reading.quantity, _following(s, readings, i)))
    }
    for i, (one, two) in enumerate(pairwise(readings)):
        told = spans[i]
        if spans[i + 1] is None and told and told[1] <= one.quantity.start and _compares(two.measured):
            spans[i + 1] = told
    for i in range(len(readings) - 2, -1, -1):
        after = readings[i + 1]
        # "tăng 5%, thấp hơn 2 điểm % so với kế hoạch": the base is only of what is higher or lower than it.
        against = after.quantity.before.verb.endswith(" hơn") or after.quantity.before.verb.startswith("vượt")
        # "giảm hộ nghèo 2%, tăng thu ngân sách 15% so với dự toán"
        against = against or (after.measured.plan and after.measured.sign != readings[i].measured.sign)
        against = against or readings[i].measured.against
        against = against or i + 1 in ahead
        if spans[i] is None and _compares(readings[i].measured) and _compares(after.measured) and not against:
            spans[i] = spans[i + 1]
    opening = attributes.base_span(s.low, s.start, readings[0].quantity.left) if readings else None
    return [multiples.get(i, span) or opening for i, span in enumerate(spans)]


def _compares(measured: Measured) -> bool:
    return measured.measure in ("growth", "change", "ratio", "completion")


def _fact(
    s: Sentence,
    reading: Reading,
    number: int,
    readings: Sequence[Reading],
    base_span: Span | None,
    following: int,
    state: Discourse,
) -> Fact:
    q, measured, own = reading.quantity, reading.measured, reading.name
    text, low = s.text, s.low
    held = status.status_at(s.cues, q.number, s.inherited_status)
    if q.before.estimate:
        held = "estimate"
    elif (
        reading.planned
        or status.is_set_by(low, q.end, s.end)
        or (q.before.change and status.is_proposed(low, s.start, q.left))
    ):
        held = "target"
    elif status.is_foreseen(low, s.start, q.left) or status.as_foreseen(low, s.start, q.left, q.end, s.end):
        held = "forecast"
    if held == "target" and q.noun and status.is_met(low, q.noun):
        held = "actual"
    if held in ("target", "forecast") and attributes.turns(low, q, s.end) and not periods.is_revised(low, s.start, q):
        held = "actual"
    if held in ("target", "forecast") and _THAN_NOW.search(low, max(s.start, q.left - 60), q.left):
        held = "actual"
    held = status.plan_or_forecast(held, low[own[0] : own[1]] if own else "")
    if (
        held == "actual"
        and not s.cues
        and status.is_told_of(low, s.start)
        and state.clock.is_ahead(state.background.period)
    ):
        held = "target"
    each_year = _EACH_YEAR.search(low, max(s.start, q.left - 250), q.left) is not None
    inherited = state.last_period if s.goes_on and state.last_period else state.background.at(held)
    if held == "actual" and state.background.planned and not _of_the_past(s.times, q.start, state):
        held = "target"
    if held in ("actual", "estimate") and (
        state.clock.is_ahead(inherited) or (s.after_aims and not s.goes_on and state.clock.ends_ahead(inherited))
    ):
        inherited = state.background.whole
    spoken = s.times
    if number and attributes.is_reached(low, readings[number - 1].quantity, q, s.end):
        # "giảm từ 37% vào năm 1990 xuống còn 12%": the year is only of the first.
        spoken = [ref for ref in spoken if not readings[number - 1].quantity.end <= ref.start < q.start]
    held_against = periods.year_held_against(low, q, s.start)
    period, period_ref = periods.period_of(
        low, q, s.start, _dated_up_to(s, readings, number), spoken, None if each_year else inherited, held_against
    )
    own_times = [ref for ref in s.times if ref.period and not ref.compared]
    if given := reading.share_of(low, s.start, own_times, exactly=True):
        period, period_ref = given.period, given
    reached = held in ("actual", "estimate")
    if reached and state.market and state.day and not period_ref and _is_of_the_session(s, readings):
        period = state.day
    if period is None and state.clock.day and state.daily and s.of_epidemic:
        period = calendar.day(state.clock.day)
    elif period is None and state.market:
        period = state.day
    told = period is not None or (period_ref is not None and period_ref.kind == "vague")
    if not told and not each_year and held == "actual" and _GOING_ON.search(low, s.start, s.end):
        year = state.clock.known_year()
        period = str(year) if year else None
    if period_ref:
        held = _held_then(s, q, held, period, period_ref, state)
    step = periods.between_years(low, period, period_ref) if measured.measure == "growth" else None
    period = step or period
    if held_against is not None:
        held = "actual"
    elif not _is_than_level(s, q):
        state.last_period = periods.handed_on(period, period_ref)

    base, base_text = ("yoy", None) if step else _base(s, q, measured, base_span, period, held, state)
    if base == "yoy" and base_text is None and not step and _over_years(s, readings, number):
        base = "other"
    place = _place(s, reading, number, readings, following, state)
    in_general = q.shape == "percent" and period is None and base is None and not s.mentions
    if in_general and _OF_AN_ILLNESS.search(low, *own or (0, 0)):
        # What is known of an illness is so everywhere.
        place = None
    value, top = attributes.signed(q.value, q.value_max, measured.sign)
    unit = measured.unit
    if (
        unit in ("%", "pp")
        and measured.measure in ("growth", "change")
        and (
            (q.before.change is not None and _YEARLY.search(low, max(s.start, q.left - 30), q.left))
            or (measured.measure == "growth" and _EVERY_YEAR.search(low, max(s.start, q.left - 30), q.left))
        )
    ):
        unit = "%/year"
    if measured.measure in ("level", "change"):
        unit = _per_people(low, q, own, _per_head(low, q, own, unit))
    if "/" not in unit and measured.measure == "level" and q.shape in ("count", "money", "physical"):
        last = readings[number - 1] if number else None
        amount = last.quantity if last and neighbours.converts(low, last, reading) else q
        unit += _per_time(low, amount, s.start, following)
        if unit == "count" and each_year:
            unit += "/year"
    if "/" not in unit and q.shape == "money" and own and (piece := names.piece_of(low, own)):
        unit += f"/{lx.PER[piece]}"
    if unit == "%/year" and measured.measure == "growth" and calendar.freq_of(period) == "A":
        period, base = _years_before(s, q) or period, None if base_text is None else base
    counted, stop = None, q.end
    if q.shape in ("count", "bare"):
        noun_end = _end_of_counted(low, q, own)
        stop = noun_end if q.end == q.noun_end else q.end
        counted = state.counted = text[q.noun : noun_end] or state.counted
    name = text[own[0] : own[1]] if own else None
    of_a_part = measured.measure == "share" and own is not None and own[0] >= q.end
    entry = None if of_a_part else catalogue.link(name, unit, measured.measure, of_place=place is not None)
    if entry and state.daily and s.of_epidemic:
        entry = catalogue.in_an_epidemic(entry)
    if entry and catalogue.is_doubtful(entry, low, s.start, s.end):
        entry = None
    evidence = (
        ("bound", text[q.start : q.number].strip() if q.bound != "=" or measured.bound else ""),
        ("measure", q.before.verb or ("noun after %" if measured.noun_names_it else "")),
        ("base", base_text or ""),
        ("status", status.cue_text(text, low, s.cues, q.number, held)),
        ("period", text[period_ref.start : period_ref.end].lstrip(", ") if period_ref else "earlier" if period else ""),
        ("place", text[place.start : place.end] or "the whole article" if place else ""),
    )
    fact = Fact(
        start=q.start,
        end=stop,
        quote=text[q.start : stop],
        sentence_start=s.start,
        sentence_end=s.end,
        name=name,
        name_start=own[0] if own else None,
        name_end=own[1] if own else None,
        value=float(value),
        value_max=float(top) if top is not None else None,
        value_text=text[q.number : q.number_end],
        unit=unit,
        counted=counted,
        bound=measured.bound or q.bound,
        measure=measured.measure,
        base=base,
        base_text=base_text,
        status=held,
        period=period,
        place=place.name if place else None,
        place_code=place.code if place else None,
        place_level=place.level if place else None,
        place_text=text[place.start : place.end] or None if place else None,
        speaker=s.speaker,
        indicator=entry.code if entry else None,
        topic=entry.topic if entry else None,
        confidence=0.0,
        evidence=tuple((field, words) for field, words in evidence if words),
    )
    before = readings[number - 1].quantity if number else None
    return replace(fact, confidence=confidence_of(features_of(low, fact, q, before, len(readings))))


_LONGEST_COUNTED = 6


def _end_of_counted(low: str, q: Quantity, name: Span | None) -> int:
    """Where the noun that a number counts ends: with a short name where only its first words were taken for it."""
    if not name or name[0] != q.noun or low.count(" ", q.noun, q.noun_end) < NOUN_WORDS - 1:
        return q.noun_end
    return max(q.noun_end, name[1]) if low.count(" ", *name) < _LONGEST_COUNTED else q.noun_end


_PER_TIMES = ("", "year", "month")


def _per_head(low: str, q: Quantity, name: Span | None, unit: str) -> str:
    """A unit with "/person" for an amount of money whose name says "đầu người": "VND/person/year" of "VND/year"."""
    money, _, per = unit.partition("/")
    if q.shape != "money" or per not in _PER_TIMES or not name or "đầu người" not in low[slice(*name)]:
        return unit
    return f"{money}/person/{per}".rstrip("/")


# "số bác sĩ/1 vạn dân đạt 11,5 bác sĩ"
_OF_SO_MANY = re.compile(
    rf"(?:\s?/\s?|\s(?:trên|tính trên|bình quân trên)\s)(?:(?:1|một|mỗi)\s)?(?P<per>{lx.either(w for w in lx.PER if w.endswith('dân'))})(?!\w)"
)


def _per_people(low: str, q: Quantity, name: Span | None, unit: str) -> str:
    """The unit of a number whose name says among how many people it is: "count/10000 person"."""
    found = _OF_SO_MANY.search(low, *name) if name and unit == "count" and q.shape in ("count", "bare") else None
    return f"count/{lx.PER[found['per']]}" if found else unit


# "tốc độ tăng trưởng hàng năm đạt 38%"
_EVERY_YEAR = re.compile(
    r"(?<!\w)(?:tăng|tăng trưởng|phát triển)\s(?:bình quân\s)?(?:hàng|hằng|mỗi)\snăm(?:\s[^\W\d]\w*){0,3}\s$"
)


def _over_years(s: Sentence, readings: Sequence[Reading], number: int) -> bool:
    """Whether a change says how far a figure went over several years: "từ 31,4 triệu đồng lên 50,2 triệu đồng, tăng 59,9%"."""
    if number < _PAIR or not readings[number - _PAIR].quantity.before.range_from:
        return False
    if not readings[number].name == readings[number - 1].name == readings[number - _PAIR].name:
        return False
    years = [
        int(year) for ref in s.times if ref.kind in ("year", "years") and ref.period for year in ref.period.split("/")
    ]
    return bool(years) and max(years) - min(years) > 1


_PAIR = 2


def _years_before(s: Sentence, q: Quantity) -> str | None:
    """The span of years that a sentence is of, which a mean rate a year is over: "giai đoạn 2016 - 2020, …"."""
    spans = (ref.period for ref in s.times if ref.kind == "years" and ref.end <= q.start and not ref.compared)
    return next(spans, None)


def _per_time(low: str, q: Quantity, start: int, following: int) -> str:
    """What an amount is per if it comes again or for each: "/day" of "mỗi ngày", "/household"; else empty."""
    found = (
        _EACH_ONE.search(low, max(start, q.left - 24), q.left)
        or _EACH_BEFORE.search(low, max(start, q.left - 60), q.left)
        or _EACH_AFTER.match(low, q.end, following)
        or _IN_ONE.search(low, q.noun, min(following, q.noun_end + len(" một tháng")))
    )
    return f"/{lx.PER[found[found.lastgroup or 'per']]}" if found else ""


def _base(
    s: Sentence,
    q: Quantity,
    measured: Measured,
    span: Span | None,
    period: str | None,
    held: str,
    state: Discourse,
) -> tuple[str | None, str | None]:
    """The base of a comparison and its words; a growth without one goes on with that of the growth before."""
    if not _compares(measured):
        return None, None
    if measured.plan:
        return "plan", None
    if measured.against and not span:
        at = attributes.compared_at(s.low, q)
        return attributes.base_of(s.low, (at, q.start), s.times, period) if at is not None else "other", None
    if span and measured.measure == "change" and q.shape == "points" and q.before.verb.endswith(" hơn"):
        # "tăng 8,6%, cao hơn 0,4 điểm % so với mức tăng của cùng kỳ": what the rates are compared with goes no further.
        return attributes.base_of(s.low, span, s.times, period), s.text[span[0] : span[1]]
    if span:
        state.base = attributes.base_of(s.low, span, s.times, period)
        return state.base, s.text[span[0] : span[1]]
    if q.shape == "point" and held != "target":
        return "prev", None
    if state.market and held == "actual" and calendar.freq_of(period) == "D":
        return "prev", None
    if measured.measure == "ratio" and q.shape == "percent":
        return state.base, None
    if held == "target" or not q.before.change:
        return None, None
    if _SESSION.search(s.low, s.start, s.end):
        return "prev", None
    if measured.measure == "growth" and _covers_a_season(period):
        return "yoy", None
    if state.base == "prev" or (state.base == "yoy" and measured.measure != "change"):
        return state.base, None
    return None, None


def _covers_a_season(period: str | None) -> bool:
    """A growth over a quarter or longer with no base named is over the same time of the year before."""
    first, last = calendar.bounds_of(period)
    return first is not None and last is not None and 85 <= (last - first).days <= 366


_OF_AN_ILLNESS = re.compile(rf"(?<!\w)(?:{lx.either(lx.CUES['filters']['illnesses'])})(?!\w)")


def _place(
    s: Sentence,
    reading: Reading,
    number: int,
    readings: Sequence[Reading],
    following: int,
    state: Discourse,
) -> Mention | None:
    own = reading.name
    if given := reading.share_of(s.low, s.start, s.mentions):
        return given
    if number and _goes_with(s, readings[number - 1], reading, following):
        return state.place
    told = readings[number - 1].quantity.end if number else s.start
    here = s.mentions
    if reading.measured.against and (at := attributes.compared_at(s.low, reading.quantity)) is not None:
        here = [m for m in here if not at <= m.start < reading.quantity.start]
    state.place = state.where.of(s.text, s.low, s.start, s.end, following, reading.quantity, own, here, told)
    return state.place


def _goes_with(s: Sentence, one: Reading, two: Reading, following: int) -> bool:
    """Whether a figure is of the same thing as the one right before it, with no territory named beside it."""
    return (
        one.name is not None
        and one.name == two.name
        and one.dealt is None
        and not any(one.quantity.end <= m.start < following for m in s.mentions)
    )
