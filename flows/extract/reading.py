"""Reads one sentence: its quantities with all their fields, in the light of what earlier sentences said."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from flows.extract import catalogue
from flows.extract import lexicon as lx
from flows.extract.confidence import confidence_of, features_of
from flows.extract.figures import figures_of
from flows.extract.matching import any_between
from flows.extract.measure import attributes, bases, rates
from flows.extract.name import names
from flows.extract.name.naming import name_and_measure, name_in_mind, topic
from flows.extract.name.phrases import Span
from flows.extract.period import backgrounds, calendar, dating, periods, status, times
from flows.extract.period.times import TimeRef
from flows.extract.quantity.quantities import NOUN_WORDS, Quantity
from flows.extract.sentence import Discourse, Figure, Reading, Sentence
from flows.extract.territory.mentions import says_where, without_left_out
from flows.extract.territory.places import Mention, nation
from flows.records import Fact
from flows.text import CAPITALS, open_bracket
from schemas.vocabulary import Indicator

# In a plan the sum so far is an aim, too: "có 3 xã đạt chuẩn, lũy kế 32/54 xã".
_SO_FAR = "lũy kế"
_OPENING = 60
# "Các mục tiêu chủ yếu nhiệm kỳ 2020 - 2025:" tells when the aims below it are for.
_AIMS_AHEAD = ("các mục tiêu", "một số mục tiêu", "mục tiêu")

# "3." before an item of a list is no sentence.
_LIST_NUMBER = re.compile(r"\(?(?:\d{1,2}|[ivx]{1,4}|[a-zđ])[.)]")
_NUMBER_LENGTH = 5


def read_sentence(
    text: str, low: str, start: int, end: int, here: Sequence[Mention], state: Discourse
) -> Iterator[Fact]:
    """The facts of `text[start:end]`, which names the territories `here`, in order; `state` moves on to the next sentence."""
    if end - start <= _NUMBER_LENGTH and _LIST_NUMBER.fullmatch(low, start, end):
        return
    numerals = state.numerals.between(start, end)
    figures = len(numerals) > 0
    governs = figures or low[end - 1] == ":" or low.find("chỉ tiêu", start, end) >= 0
    whole = governs or state.market or low.startswith(_AIMS_AHEAD, start) or low.find("công bố", start, end) >= 0
    seen = end if whole else min(end, start + _OPENING)
    refs: list[TimeRef] = []
    reached = state.status == "target" and backgrounds.tells_how_much_was_reached(low, start, end)
    goes_on = not reached and status.continues(low, start, end, state.status)
    if any_between(state.times[0], start, seen):
        spoken = times.find(low, start, seen, state.clock, state.times)
        told = (state.background.period, state.background.whole)
        refs, state.span = periods.resolved(low, spoken, state.span, told, state.day_named, goes_on=goes_on)
        named = (r.period for r in reversed(refs) if calendar.freq_of(r.period) == "D" and not r.compared)
        state.day_named = next(named, state.day_named)
        terms = (ref.period for ref in reversed(refs) if ref.kind == "years" and not ref.compared)
        state.term = next(filter(periods.is_term, terms), state.term)
    if state.market:
        refs = [_of_the_day(ref, state) for ref in refs]
        state.day = state.day_named or state.day
    cues = status.cues(low, start, end, state.status, goes_on=goes_on) if governs else []
    if state.background.planned:
        cues = [cue for cue in cues if not low.startswith(_SO_FAR, cue[0])]
    inherited_status = state.status if goes_on else "actual"
    state.where.new_sentence(text, low, start, end, here, goes_on=goes_on)
    found: list[Quantity] = []
    if state.background.planned and ((reached and not cues) or any(said in ("actual", "estimate") for _, said in cues)):
        state.background = state.background._replace(planned=False)
    if state.background.priced and figures and not refs and not backgrounds.tells_of_prices(low, start, end):
        state.background = state.background._replace(period=state.background.whole, priced=False)
    than_last_month = backgrounds.is_against_last_month(low, start)
    if state.clock.month and than_last_month:
        state.background = state.background._replace(period=state.clock.reported(), age=0)
    if term := backgrounds.term_of_aims(low, start, end, state.clock.known_year()):
        state.background = state.background._replace(term=term)
    if figures:
        after_aims = state.status == "target" and not reached
        sentence = Sentence(text, low, start, end, refs, here, numerals, cues, goes_on, inherited_status, after_aims)
        found = figures_of(sentence, state)
        yield from _facts(sentence, found, state)
    if not found:
        if than_last_month:
            state.base = "prev"
        if day := backgrounds.day_opened_with(start, refs):
            state.last_period = backgrounds.of_opening(low, refs, state.clock.known_year()) or day
        if any(low.endswith(backgrounds.NEXT_TERM, start, ref.end) for ref in refs):
            # "Nhiệm kỳ mới, huyện đề ra 22 chỉ tiêu. Trong đó, phấn đấu …"
            state.last_period = state.background.term
        state.passed.append((start, end, refs, here))
        state.status = (cues[-1][1] if cues else None) or inherited_status
    state.background = backgrounds.carried(
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
    if not found and state.background.age == 0:
        state.last_period = state.background.period
    if found:
        of_later = backgrounds.looks_ahead(refs, state.clock.known_year()) if refs else state.aims_ahead
        aims_ahead = state.status == "target" and of_later
        if aims_ahead and (state.aims_ahead or backgrounds.opens_plan(low, start)):
            state.background = state.background._replace(planned=True)
        state.aims_ahead = aims_ahead


def _of_the_day(ref: TimeRef, state: Discourse) -> TimeRef:
    """In a report of a trading day "hiện" is that day."""
    return ref._replace(period=state.day) if ref.kind == "now" and state.day else ref


def _facts(s: Sentence, found: list[Quantity], state: Discourse) -> Iterator[Fact]:
    if not found:
        return
    in_mind = name_in_mind(s.low, state)
    state.name = topic(s.low, s.start, s.end) or in_mind
    readings = name_and_measure(found, s, state)
    if first := readings[0].name:
        periods.accumulate(s.low, s.times, s.low[slice(*first)], s.low[s.start : first[0]])
    spans = bases.spans_of(s, readings)
    for i, span in enumerate(spans):
        fact = _fact(Figure(s, readings, i), span, state)
        if i == 0:
            state.status = fact.status
        yield fact
    if not names.is_of_aims(s.low, readings[-1].name):
        state.name = _whole(s, readings, state)
    state.economy = names.economy(s.low, [r.name for r in readings if r.name]) or state.economy
    state.completed = any(r.measured.measure == "completion" for r in readings)
    planned = (r.name for r in readings if r.name and (r.measured.plan or r.measured.measure == "completion"))
    state.of_plan = next(planned, state.of_plan)
    state.parts = [r.name for r in readings if r.name and r.measured.measure == "share"]
    state.sectors = [r.name for r in readings if r.name and r.measured.measure == "growth"]
    state.by_unit |= {r.quantity.unit: r.name for r in readings if r.name and r.quantity.shape != "percent"}
    state.totals |= names.totals(s.low, s.start, readings, state.totals)
    state.grown |= {r.quantity.value: r.name for r in readings if r.name and r.measured.measure == "growth"}
    state.headed |= names.by_head(s.low, [reading.name for reading in readings if reading.name])


_OUT_OF = re.compile(r"\s(?:trong|trên)\stổng số\s(?:(?:hơn|gần|khoảng|trên)\s)?$")
_BRINGS_TOTAL = ("nâng ", "đưa ")


def _whole(s: Sentence, readings: Sequence[Reading], state: Discourse) -> Span | None:
    """The name that a sentence leaves to the next: where it goes on with parts ("trong đó …"), that of the whole."""
    named = [reading.name for reading in readings if reading.name]
    trades = [one for one in (*named[:1], state.name) if one]
    if named and (trade := next((one for one in trades if names.is_balance_of(s.low, named[-1], one)), None)):
        # "kim ngạch 36 tỷ USD, tăng 16%, thặng dư 18 tỷ USD. Mục tiêu 2019 là 40 tỷ USD."
        return trade
    if all(attributes.moves_in_so_many(s.low, r.quantity) for r in readings):
        # "IIP tăng ở 49 địa phương và giảm ở 14 địa phương. Một số tỉnh tăng khá: Hậu Giang +14,2%"
        return names.subject(s.low, s.start, s.end, s.times, s.mentions) or state.name
    if len(named) > 1 and s.low.endswith(_BRINGS_TOTAL, s.start, named[-1][0]):
        # "có 880 ca mắc mới, nâng tổng số ca lên 12.641. Trong đó, quận Đống Đa có 50 ca."
        return named[-2]
    at = s.low.find("trong đó", s.start, s.end)
    if at < 0:
        outside = [
            r
            for r in readings
            if r.name
            and not _gives_reason(s.low, s.start, r)
            and not r.quantity.before.source
            # "134.000 phiếu trong tổng số 14 triệu phiếu. Năm 2000, con số này là 379.000 phiếu."
            and not _OUT_OF.search(s.low, s.start, r.quantity.number)
        ]
        if outside:
            return outside[-1].name
        return state.name if _gives_reason(s.low, s.start, readings[-1]) else readings[-1].name
    before = [reading.name for reading in readings if reading.quantity.end <= at]
    whole = before[-1] if before else state.name if at == s.start else None
    return whole or readings[-1].name


def _gives_reason(low: str, start: int, reading: Reading) -> bool:
    """Whether a figure stands in brackets that say why: "tăng 17,4% (do điện thoại tăng 127,9%)"."""
    opened = open_bracket(low, start, reading.quantity.start)
    return opened >= 0 and low.startswith(("(do ", "(vì ", "(nhờ "), opened)


# "Kim ngạch cá tra sang Trung Quốc đạt 500 triệu USD. Thị trường Mỹ chiếm 25%."
_TO_A_MARKET = re.compile(rf"\s(?:sang|vào|tới)\s(?:(?:thị trường|các nước|khối|khu vực)\s)*(?=[{CAPITALS}])")


_LANDS = ("country", "bloc")


def _without_other_market(s: Sentence, name: Span | None, place: Mention | None) -> Span | None:
    """A name from a sentence before without the market that only that one was of."""
    if name is None or name[0] >= s.start or place is None or place.start < s.start or place.level not in _LANDS:
        return name
    sold = _TO_A_MARKET.search(s.text, *name)
    return name if sold is None or place.name == nation().name else (name[0], sold.start())


def _fact(figure: Figure, base_span: Span | None, state: Discourse) -> Fact:
    s, q, measured, own = figure.s, figure.quantity, figure.measured, figure.name
    text, low = s.text, s.low
    when = dating.dated(figure, state)
    period, ref = when.period, when.ref
    base, base_text = bases.base_of(figure, base_span, when, state)
    place = _place(figure, state)
    own = _without_other_market(s, own, place)
    in_general = q.shape == "percent" and period is None and base is None and not s.mentions
    if in_general and _OF_AN_ILLNESS.search(low, *own or (0, 0)):
        # What is known of an illness is so everywhere.
        place = None
    unit = rates.unit_of(figure, each_year=when.each_year, told=state.by_unit)
    in_a_year = unit in ("%/year", "pp/year") and measured.measure in ("growth", "change")
    aimed_each_year = unit == "count/year" and when.each_year and when.status == "target"
    of_years = in_a_year or aimed_each_year or _SO_MANY_YEARS.search(low, s.start, q.left) is not None
    if period and calendar.freq_of(period) == "A" and of_years:
        period = _years_of(figure, period, state)
        base = None if in_a_year and base_text is None else base
    counted, stop = None, q.end
    if q.shape in ("count", "bare"):
        noun_end = _end_of_counted(low, q, own)
        stop = noun_end if q.end == q.noun_end else q.end
        counted = state.counted = text[q.noun : noun_end] or state.counted
    value, top = attributes.signed(q.value, q.value_max, measured.sign)
    name = text[slice(*own)] if own else None
    entry = _entry(figure, name, unit, state, of_place=place is not None)
    evidence = (
        ("bound", text[q.start : q.number].strip() if q.bound != "=" or measured.bound else ""),
        ("measure", q.before.verb or ("noun after %" if measured.noun_names_it else "")),
        ("base", base_text or ""),
        ("status", status.cue_text(text, low, s.cues, q.number, when.status)),
        ("period", text[ref.start : ref.end].lstrip(", ") if ref else "earlier" if period else ""),
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
        status=when.status,
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
    before = figure.last.quantity if figure.last else None
    return replace(fact, confidence=confidence_of(features_of(low, fact, q, before, len(figure.readings))))


# "80% số xã đạt chuẩn nông thôn mới": those of a whole that do, not the whole.
_THOSE_THAT = re.compile(r"\sđạt (?:tiêu )?(?:chuẩn|chí)(?!\w)")


def _entry(figure: Figure, name: str | None, unit: str, state: Discourse, *, of_place: bool) -> Indicator | None:
    """The indicator that a name is linked to; None where it names the whole that a share is of, or something else."""
    s, measure = figure.s, figure.measured.measure
    behind = figure.name is not None and figure.name[0] >= figure.quantity.end
    if measure == "share" and behind and not (name and _THOSE_THAT.search(name)):
        return None
    company = catalogue.Company(s.low, s.start, s.end, figure.quantity.start)
    entry = catalogue.link(name, unit, measure, company, of_place=of_place)
    if entry and name and (said := _mass_of_the_same(figure)) and catalogue.link(name, said, "level") != entry:
        return None
    if entry and state.daily and s.of_epidemic:
        entry = catalogue.in_an_epidemic(entry)
    return None if entry and catalogue.is_doubtful(entry, company) else entry


def _mass_of_the_same(figure: Figure) -> str | None:
    """The unit of a mass of the same name: "xuất khẩu 168.000 tấn gạo, tương đương 106 triệu USD" is of one of the goods."""
    alike = (r.quantity for r in figure.readings if r.name == figure.name and r.quantity.shape == "physical")
    return next((q.unit for q in alike), None)


_LONGEST_COUNTED = 6


def _end_of_counted(low: str, q: Quantity, name: Span | None) -> int:
    """Where the noun that a number counts ends: with a short name where only its first words were taken for it."""
    if low.count(" ", q.noun, q.noun_end) < NOUN_WORDS - 1:
        return q.noun_end
    if name and name[0] == q.noun and low.count(" ", *name) < _LONGEST_COUNTED:
        return max(q.noun_end, name[1])
    return _whole_words_end(low, q)


_NEXT = re.compile(r"\s([^\W\d]+)")
# "44 đối tượng liên quan tới vụ án": a word of two syllables, only the first of them taken.
_WORD_OF_TWO = re.compile(rf"\s(?:{lx.either(lx.CUES['counting']['goes_on'])})(?!\w)")


def _whole_words_end(low: str, q: Quantity) -> int:
    """Where the first words of a long noun end without half a word: "dự án" of "dự án đầu tư công", not "dự án đầu"."""
    cut = low.rindex(" ", q.noun, q.noun_end)
    following = _NEXT.match(low, q.noun_end)
    goes_on = following is not None and following[1] not in lx.FUNCTION_WORDS
    noun = low[q.noun : cut]
    known = goes_on and (noun in lx.COUNTED or noun in lx.SOLID)
    return cut if known or _WORD_OF_TWO.match(low, cut) else q.noun_end


# "tổng vốn đầu tư toàn xã hội 5 năm 266.000 tỷ đồng"
_SO_MANY_YEARS = re.compile(r"(?<!\w)(?:5|năm) năm(?: (?:đạt|ước đạt|là|khoảng))*\s$")


def _years_of(figure: Figure, period: str, state: Discourse) -> str:
    """The span of years that a mean rate a year is over, of the sentence, of its two years, or told before.

    "giai đoạn 2016 - 2020, …"; "từ 9,83% năm 2016 còn 1,69% năm 2020, bình quân giảm 1,63%/năm".
    """
    s, q = figure.s, figure.quantity
    before = [(ref.kind, ref.period) for ref in s.times if ref.period and ref.end <= q.start and not ref.compared]
    if span := next((said for kind, said in before if kind == "years"), None):
        return span
    now = state.clock.known_year()
    ever_since = any(
        r.kind == "year" and r.period == period and s.low.endswith("từ ", s.start, r.start) for r in s.times
    )
    if ever_since and now and period < str(now) and all(said == "actual" for _, said in s.cues):
        # "Từ năm 2010, nguồn cung đã tăng 15% mỗi năm."
        return f"{period}/{now}"
    told = next(filter(periods.is_term, (state.background.whole, state.background.period, state.term)), None)
    moved = any(r.quantity.before.range_from for r in figure.readings[: figure.i])
    match [said for kind, said in before if kind == "year"]:
        case [since, until] if told is None and moved and since < until:
            told = f"{since}/{until}"
    first, _, last = (told or "").partition("/")
    return told if told and first <= period[:4] <= last else period


_OF_AN_ILLNESS = re.compile(rf"(?<!\w)(?:{lx.either(lx.CUES['filters']['illnesses'])})(?!\w)")


# "bằng 7% của Singapore", "bằng 4,4% Singapore": what it is held against.
_HELD_AGAINST = re.compile(r"(?:%|lần)\s(?:(?:của|so với)\s)?$")


def _place(figure: Figure, state: Discourse) -> Mention | None:
    """The territory of a figure, None for a company's and what is so everywhere."""
    s, q = figure.s, figure.quantity
    # "Theo báo cáo Kinh tế thế giới, tăng trưởng của Việt Nam …, lần lượt là 2,7% và 7%": the world is none of a list.
    named = without_left_out(s.low, s.mentions) if figure.reading.turn else s.mentions
    listed = [m for m in named if m.level != "world" or says_where(s.text, s.low, m, s.start)]
    if given := figure.reading.share_of(s.low, s.start, listed):
        state.place = given
        return given
    if figure.last and figure.last.dealt and s.low.startswith("(", q.left - 1):
        # "lần lượt là 37.100 doanh nghiệp (chiếm 42%) và 26.100 doanh nghiệp (30%)"
        return state.place
    if figure.last and _goes_with(s, figure.last, figure.reading, figure.following):
        return state.place
    if not s.mentions and state.place and state.place.level == "world" and s.low.startswith("trong đó", s.start):
        return state.place
    told = figure.last.quantity.end if figure.last else s.start
    here = s.mentions
    if figure.measured.against and (at := attributes.compared_at(s.low, q)) is not None:
        here = [m for m in here if not at <= m.start < q.start]
    if figure.measured.measure == "ratio":
        here = [m for m in here if not _HELD_AGAINST.search(s.low, max(s.start, m.start - 10), m.start)]
    state.place = state.where.of(s.text, s.low, s.start, s.end, figure.following, q, figure.name, here, told)
    return state.place


def _goes_with(s: Sentence, one: Reading, two: Reading, following: int) -> bool:
    """Whether a figure is of the same thing as the one right before it, with no territory named beside it."""
    return (
        one.name is not None
        and one.name == two.name
        and one.dealt is None
        and not any(one.quantity.end <= m.start < following for m in s.mentions)
    )
