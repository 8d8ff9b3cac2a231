"""Reads one sentence: its quantities with all their fields, in the light of what earlier sentences said."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice, pairwise

from flows.extract import (
    attributes,
    calendar,
    catalogue,
    filters,
    names,
    numbers,
    periods,
    phrases,
    quantities,
    status,
    times,
)
from flows.extract import lexicon as lx
from flows.extract.attributes import Measured
from flows.extract.confidence import confidence_of, features_of
from flows.extract.matching import any_between
from flows.extract.periods import Background
from flows.extract.phrases import Span
from flows.extract.places import Mention, Mentions
from flows.extract.quantities import Quantity
from flows.extract.speakers import speaker_of
from flows.extract.times import Clock, TimeRef
from flows.extract.where import Whereabouts, dealt
from flows.records import Fact

_REFERS_BACK = re.compile(rf"[\"“]?(?:cụ thể,?\s+)?(?:{lx.either(lx.CUES['names']['refers_back'])})")
_DIGIT = re.compile(r"\d")
_OPENING = 30
# A "sentence" with more quantities is the debris of a table: what its numbers mean is lost.
_MOST = 60
# Numbers with nothing between them are cells of a table whose heads are lost.
_ADJACENT = re.compile(r"(?<![\w.,/-])\d[\d.,]*%?(?=\s+-?\d[\d.,]*%?(?:\s|$))")
_TABLE = 5
_EPIDEMIC = re.compile(r"ca (?:mắc|nhiễm|bệnh|tử vong)|covid|bệnh nhân|người")
_SESSION = re.compile(r"(?<!\w)(?:phiên|đóng cửa|chốt phiên|chốt ở)(?!\w)")
_GOING_ON = re.compile(rf"(?<!\w)(?:{lx.either(lx.CUES['flow']['going_on'])})(?!\w)")
# "mỗi ngày (thu) 5 tỷ đồng", "500 lượt chuyến mỗi ngày": an amount that comes again.
_EACH_BEFORE = re.compile(r"(?<!\w)mỗi\s+(?P<per>ngày|tuần|tháng|quý|năm)(?:\s[^\W\d]\w*){0,5}\s*$")
_EACH_AFTER = re.compile(r"(?:\s[^\W\d]\w*){0,3}\s+mỗi\s+(?P<per>phút|giờ|ngày|tuần|tháng|quý|năm)(?!\w)")
_NEEDED = re.compile(r"(?<!\w)(?:(?:nhu cầu|cần)\s[^,;.()]*|(?:dự báo|dự đoán|nhận định|kỳ vọng)(?!\w)[^;.]*)$")
_EACH_YEAR = re.compile(r"(?:mỗi năm|hàng năm|hằng năm|bình quân năm)[^.;]{0,220}$")


@dataclass(slots=True)
class Discourse:
    """What earlier sentences said and later ones may leave out."""

    clock: Clock
    where: Whereabouts
    genre: filters.Genre
    daily: bool
    market: bool
    opening: int
    style: numbers.Style
    spelled: Sequence[int]
    times: times.Starts
    background: Background = field(default_factory=Background)
    span: str | None = None
    last_period: str | None = None
    day: str | None = None
    status: str = "actual"
    base: str | None = None
    name: Span | None = None
    passed: list[tuple[int, int, list[TimeRef], Sequence[Mention]]] = field(default_factory=list)
    counted: str | None = None


@dataclass(frozen=True)
class _Sentence:
    text: str
    low: str
    start: int
    end: int
    times: list[TimeRef]
    mentions: Sequence[Mention]
    cues: Sequence[tuple[int, str]]
    goes_on: bool
    inherited_status: str

    @cached_property
    def speaker(self) -> str | None:
        return speaker_of(self.text, self.low, self.start, self.end)

    @cached_property
    def of_epidemic(self) -> bool:
        return _EPIDEMIC.search(self.low, self.start, self.end) is not None


@dataclass(frozen=True, slots=True)
class _Reading:
    """A quantity with its measure and name; `turn` is where "lần lượt" stands before it."""

    quantity: Quantity
    measured: Measured
    name: Span | None
    turn: int | None


def read_sentence(text: str, low: str, start: int, end: int, mentions: Mentions, state: Discourse) -> Iterator[Fact]:
    """The facts of `text[start:end]`, in order; `state` moves on to the next sentence."""
    figures = _DIGIT.search(low, start, end) is not None or any_between(state.spelled, start, end)
    seen = end if figures or state.market else min(end, start + _OPENING)
    refs: list[TimeRef] = []
    if any_between(state.times[0], start, seen):
        refs, state.span = periods.resolved(low, times.find(low, start, seen, state.clock, state.times), state.span)
    if state.market:
        state.day = next((r.period for r in reversed(refs) if calendar.freq_of(r.period) == "D"), state.day)
    goes_on = status.continues(low, start, end)
    here = mentions.between(start, end)
    cues = status.cues(low, start, end) if figures or low[end - 1] == ":" else ()
    inherited_status = state.status if goes_on else "actual"
    state.where.new_sentence(low, start, end, here, goes_on=goes_on)
    found: list[Quantity] = []
    if figures:
        sentence = _Sentence(text, low, start, end, refs, here, cues, goes_on, inherited_status)
        found = _quantities(sentence, state)
        yield from _facts(sentence, found, state)
    if not found:
        state.passed.append((start, end, refs, here))
        state.status = cues[-1][1] if cues else inherited_status
    state.background = periods.carried(
        start,
        refs,
        found,
        state.background,
        opening=start < state.opening,
        daily=state.daily or state.market,
        year=state.clock.known_year(),
    )


def _quantities(s: _Sentence, state: Discourse) -> list[Quantity]:
    found = list(islice(quantities.find(s.text, s.low, s.start, s.end, s.times, state.style), _MOST + 1))
    if len(found) > _MOST or sum(1 for _ in islice(_ADJACENT.finditer(s.low, s.start, s.end), _TABLE)) == _TABLE:
        return []
    return _facts_among(_with_units(s.low, found), s, state)


def _with_units(low: str, found: list[Quantity]) -> list[Quantity]:
    """A change that leaves its unit out is in that of the amount before it: "9,8 triệu lượt, giảm 1,4 triệu"."""
    for i, (one, two) in enumerate(pairwise(found)):
        if two.implied and (two.before.change or low.endswith(("con số ", "mức "), 0, two.left)) and one.unit != two.unit and one.shape in ("count", "money", "physical"):
            unit = one.unit.partition("/")[0]
            found[i + 1] = replace(two, shape=one.shape, unit=unit)
    return found


def _facts(s: _Sentence, found: list[Quantity], state: Discourse) -> Iterator[Fact]:
    if not found:
        return
    state.name = _name_in_mind(s.low, state)
    readings = _name_and_measure(found, s, state)
    if first := readings[0].name:
        periods.accumulate(s.low, s.times, s.low[first[0] : first[1]])
    bases = _bases(s, readings)
    for i, reading in enumerate(readings):
        following = readings[i + 1].quantity.start if i + 1 < len(readings) else s.end
        fact = _fact(s, reading, i, readings, bases[i], following, state)
        if i == 0:
            state.status = fact.status
        yield fact
    state.name = readings[-1].name


def _name_in_mind(low: str, state: Discourse) -> Span | None:
    """The name that the sentences without figures since the last figure leave: a subject, or none past a territory."""
    for start, end, refs, here in reversed(state.passed):
        spoken = names.subject(low, start, end, refs, here)
        if spoken or here:
            state.passed.clear()
            return spoken
    state.passed.clear()
    return state.name


def _facts_among(found: list[Quantity], s: _Sentence, state: Discourse) -> list[Quantity]:
    """The quantities that are indicators: those sure by themselves, and those sure in their company."""

    def sure(q: Quantity, siblings: int) -> bool:
        return filters.is_fact(s.low, q, s.start, s.end, genre=state.genre, siblings=siblings)

    alone = [sure(q, 0) for q in found]
    number = sum(alone)
    kept: list[Quantity] = []
    rejected: Quantity | None = None
    for i, (q, is_sure) in enumerate(zip(found, alone, strict=True)):
        if i + 1 < len(found) and filters.is_subject(s.low, q, found[i + 1], s.start):
            continue
        if rejected and filters.restates(s.low, rejected, q):
            continue
        if kept and filters.describes(s.low, kept[-1], q):
            continue
        if is_sure or (number and sure(q, number)):
            kept.append(q)
            rejected = None
        else:
            rejected = q
    return kept


def _name_and_measure(found: list[Quantity], s: _Sentence, state: Discourse) -> list[_Reading]:
    refers_back = s.goes_on or _REFERS_BACK.match(s.low, s.start, s.end) is not None
    if not refers_back:
        state.counted = None
    name = state.name if refers_back else None
    previous_end, last_change = s.start, 0
    readings: list[_Reading] = []
    for q in found:
        turn = names.in_turn(s.low, s.start, q)
        own, local = _name(s, q, previous_end, turn, name, readings, state)
        named = [r.name for r in readings if r.name]
        if own and named and names.is_value_of(s.low, own):
            own = named[-1]
        own = names.in_terms_of(s.low, q.end, s.end, named) or own
        if readings and named and _counts_the_same(s.low, readings[-1].quantity, q):
            own = named[-1]
        said = names.pointer(s.low, previous_end, q.left) or own
        spoken = s.low[said[0] : said[1]] if said else ""
        measured = attributes.measure_of(s.low, q, spoken, s.end, s.times, last_change, local=local)
        if last_change and readings and attributes.coordinated(s.low, readings[-1].quantity, q):
            measured = replace(measured, measure=readings[-1].measured.measure, sign=last_change, noun_names_it=False)
        if measured.noun_names_it:
            own = phrases.noun_after(s.low, q.end, s.end) or own
        name = own or name
        goes_on = q.before.change or (last_change and measured.measure == "growth")
        last_change = measured.sign if measured.measure in ("change", "growth") and goes_on else 0
        readings.append(_Reading(q, measured, own, turn))
        previous_end = max(q.end, _noun_phrase_end(s, q))
    return _with_their_rate(_shares_go_on(s.low, _in_turn(s, readings)))


def _in_turn(s: _Sentence, readings: list[_Reading]) -> list[_Reading]:
    """Names dealt to the numbers behind "lần lượt": the subjects before it, or the names of the amounts before it.

    "doanh thu và lợi nhuận lần lượt đạt …"; "thu A 5 tỷ, thu B 3 tỷ, tăng lần lượt 10% và 7%".
    """
    for turn in {r.turn for r in readings if r.turn}:
        dealt_out = [i for i, r in enumerate(readings) if r.turn == turn and not (r.quantity.before.change and i)]
        sign = names.sign_of_turn(s.low, turn)
        subjects = names.subjects_in_turn(s.low, s.start, turn, len(dealt_out), s.times, s.mentions)
        if not subjects and sign:
            levels = [r for r in readings[: dealt_out[0]] if r.measured.measure == "level" and r.name]
            subjects = [r.name for r in levels[-len(dealt_out) :] if r.name]
        if len(dealt_out) < 2 or len(subjects) != len(dealt_out):
            continue
        for i, name in zip(dealt_out, subjects, strict=True):
            measured = readings[i].measured
            if sign:
                measure = "growth" if readings[i].quantity.shape == "percent" else "change"
                measured = replace(measured, measure=measure, sign=sign)
            readings[i] = replace(readings[i], measured=measured, name=name)
    return readings


def _shares_go_on(low: str, readings: list[_Reading]) -> list[_Reading]:
    """What is left of a whole after the shares of it: "A chiếm 57%, B chiếm 27%, C còn 16%"."""
    for i, (one, two) in enumerate(pairwise(readings)):
        if (
            one.measured.measure == "share"
            and two.measured.measure == "level"
            and two.quantity.shape == "percent"
            and two.name
            and not phrases.starts_with_head(low, two.name)
            and attributes.is_the_rest(low, one.quantity, two.quantity)
        ):
            readings[i + 1] = replace(two, measured=replace(two.measured, measure="share"))
    return readings


def _noun_phrase_end(s: _Sentence, q: Quantity) -> int:
    """Where the noun phrase that a count counts ends, if no other name begins in it."""
    if q.shape != "count" or not q.noun:
        return q.end
    phrase = phrases.noun_after(s.low, q.noun, s.end)
    if not phrase or phrases.heads(s.low, q.end, phrase[1]) or " và " in s.low[q.end : phrase[1]]:
        return q.end
    return phrase[1]


def _counts_the_same(low: str, one: Quantity, two: Quantity) -> bool:
    """Whether a count is the change of the one before it: "25 mặt hàng, tăng 2 mặt hàng"."""
    if one.shape != "count" or two.shape != "count" or not two.before.change:
        return False
    said = low[two.noun : two.noun_end].split()[:2]
    return low[one.noun : one.noun_end].split()[: len(said)] == said


def _with_their_rate(readings: list[_Reading]) -> list[_Reading]:
    """A change is per what the level after it is per: "giảm 11 USD xuống 2.007 USD/tấn"."""
    for i, (one, two) in enumerate(pairwise(readings)):
        changed, level = one.measured, two.measured
        if changed.measure == "change" and level.measure == "level" and level.unit.startswith(f"{changed.unit}/"):
            readings[i] = replace(one, measured=replace(changed, unit=level.unit))
    return readings


def _name(
    s: _Sentence,
    q: Quantity,
    previous_end: int,
    turn: int | None,
    inherited: Span | None,
    readings: Sequence[_Reading],
    state: Discourse,
) -> tuple[Span | None, bool]:
    """The name of a quantity, and whether it stands in its own clause."""
    low, end = s.low, s.end
    before = names.name_before(low, s.start, q, previous_end, s.times, s.mentions)
    if before and not phrases.is_name(s.text, low, before):
        before = None
    if (growth := names.growth_itself(low, s.start, q, before)) and not (inherited and not before):
        return growth, True
    headed = before is not None and phrases.starts_with_head(low, before)
    if turn and not headed:
        shared = names.list_subject(low, s.start, turn, s.times, s.mentions)
        if shared:
            return shared, True
    if q.shape == "count" and q.noun:
        if purpose := names.purpose_before(low, s.start, q, previous_end):
            return purpose, True
        known = inherited or state.name
        if before and known and low.startswith("con số", before[0]):
            return known, True
        if before and names.counts_subject(low, before):
            return before, True
        if phrases.only_counts(low, q.noun, end):
            if partner := names.partner_in_list(low, q, s.mentions):
                return partner, True
            if same := _counted_before(low, q, readings):
                return same, False
            if before and not q.before.change:
                return before, True
            if clause := names.clause_before_with(low, s.start, q, s.times, s.mentions):
                return clause, True
            if inherited and not before:
                return inherited, False
        return phrases.noun_after(low, q.noun, end), True
    if q.shape == "percent" and q.before.change and not headed and attributes.of_what_follows(low, q.end, end):
        return phrases.noun_after(low, q.end, end), True
    if q.shape == "physical" and "/" not in q.unit and not headed and phrases.phrase_follows(low, q.end, end):
        after = phrases.noun_after(low, q.end, end)
        if after:
            return after, True
    if before is None and q.shape == "percent" and (part := names.predicate_noun(low, q.end, end)):
        return part, True
    if (
        not before
        and not inherited
        and q.shape == "percent"
        and q.before.share
        and attributes.of_whole(low, q.end, end)
    ):
        return phrases.noun_after(low, q.end, end), True
    own = before or inherited
    known = inherited or state.name
    if before and known and (names.points_back(low, before) or names.abbreviates(low, before, known)):
        own = known
    if own is None and previous_end == s.start:
        own = names.earlier_clause(low, s.start, q, s.times, s.mentions)
    return own or state.name, before is not None


def _counted_before(low: str, q: Quantity, readings: Sequence[_Reading]) -> Span | None:
    """What an earlier count of the sentence counts by the same word: "235 vụ tai nạn …, giảm 35 vụ"."""
    if not q.before.change:
        return None
    word = low[q.noun : q.noun_end].split()[0]
    for reading in reversed(readings):
        one = reading.quantity
        if one.shape == "count" and low[one.noun : one.noun_end].split()[:1] == [word]:
            return reading.name
    return None


def _bases(s: _Sentence, readings: Sequence[_Reading]) -> list[Span | None]:
    """For each reading the span of its base of comparison: after it, shared with what follows, or before all."""
    spans: list[Span | None] = []
    for i, reading in enumerate(readings):
        following = readings[i + 1].quantity.start if i + 1 < len(readings) else s.end
        quantity = reading.quantity
        span = attributes.base_span(s.low, quantity.end, following)
        if span is None and i and _compares(reading.measured):
            span = attributes.base_span(s.low, readings[i - 1].quantity.end, quantity.left)
            if span and s.low[span[1] : quantity.left].strip():
                span = None
        if span is None and reading.measured.measure == "ratio":
            span = attributes.base_of_ratio(s.low, quantity.end, following)
        spans.append(span)
    for i, (one, two) in enumerate(pairwise(readings)):
        told_before = spans[i] is not None and spans[i][1] <= one.quantity.start
        if spans[i + 1] is None and told_before and _compares(two.measured):
            spans[i + 1] = spans[i]
    for i in range(len(readings) - 2, -1, -1):
        if spans[i] is None and _compares(readings[i].measured) and _compares(readings[i + 1].measured):
            spans[i] = spans[i + 1]
    opening = attributes.base_span(s.low, s.start, readings[0].quantity.left) if readings else None
    return [span or opening for span in spans]


def _compares(measured: Measured) -> bool:
    return measured.measure in ("growth", "change", "ratio", "completion")


def _fact(
    s: _Sentence,
    reading: _Reading,
    number: int,
    readings: Sequence[_Reading],
    base_span: Span | None,
    following: int,
    state: Discourse,
) -> Fact:
    q, measured, own = reading.quantity, reading.measured, reading.name
    text, low = s.text, s.low
    held = status.status_at(s.cues, q.number, s.inherited_status)
    if q.before.estimate:
        held = "estimate"
    held = status.plan_or_forecast(held, low[own[0] : own[1]] if own else "")
    each_year = _EACH_YEAR.search(low, max(s.start, q.left - 250), q.left) is not None
    inherited = state.last_period if s.goes_on and state.last_period else state.background.at(held)
    if held in ("actual", "estimate") and state.clock.is_ahead(inherited):
        inherited = state.background.whole
    period, period_ref = periods.period_of(low, q, s.start, following, s.times, None if each_year else inherited)
    if period is None and state.clock.day and state.daily and s.of_epidemic:
        period = calendar.day(state.clock.day)
    elif period is None and state.market:
        period = state.day
    if period is None and not each_year and held == "actual" and _GOING_ON.search(low, s.start, s.end):
        year = state.clock.known_year()
        period = str(year) if year else None
    if held == "actual" and period_ref and not period_ref.compared and state.clock.is_ahead(period):
        held = "forecast" if _NEEDED.search(low, s.start, q.left) else "target"
    step = periods.between_years(low, period, period_ref) if measured.measure == "growth" else None
    period = step or period
    state.last_period = periods.handed_on(period, period_ref)

    base, base_text = ("yoy", None) if step else _base(s, q, measured, base_span, period, held, state)
    place = _place(s, reading, number, readings, following, state)
    value, top = attributes.signed(q.value, q.value_max, measured.sign)
    unit = measured.unit
    if "/" not in unit and measured.measure == "level" and q.shape in ("count", "money", "physical"):
        unit += _per_time(low, q, s.start, following) or ("/year" if each_year and unit == "count" else "")
    counted = None
    if q.shape in ("count", "bare"):
        counted = state.counted = text[q.noun : q.noun_end] or state.counted
    name = text[own[0] : own[1]] if own else None
    of_a_part = measured.measure == "share" and own is not None and own[0] >= q.end
    entry = None if of_a_part else catalogue.link(name, unit, measured.measure)
    evidence = (
        ("bound", text[q.start : q.number].strip() if q.bound != "=" or measured.bound else ""),
        ("measure", q.before.verb or ("noun after %" if measured.noun_names_it else "")),
        ("base", base_text or ""),
        ("status", status.cue_text(text, low, s.cues, q.number, held)),
        ("period", text[period_ref.start : period_ref.end] if period_ref else "earlier" if period else ""),
        ("place", text[place.start : place.end] or "the whole article" if place else ""),
    )
    fact = Fact(
        start=q.start,
        end=q.end,
        quote=text[q.start : q.end],
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


def _per_time(low: str, q: Quantity, start: int, following: int) -> str:
    """What an amount is per if it comes again: "/day" of "mỗi ngày"; empty where it does not."""
    found = _EACH_BEFORE.search(low, max(start, q.left - 50), q.left) or _EACH_AFTER.match(low, q.end, following)
    return f"/{lx.PER[found['per']]}" if found else ""


def _base(
    s: _Sentence,
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
    if span:
        state.base = attributes.base_of(s.low, span, s.times, period)
        return state.base, s.text[span[0] : span[1]]
    if held == "target" or not q.before.change:
        return None, None
    if q.shape == "point" or _SESSION.search(s.low, s.start, s.end):
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


def _place(
    s: _Sentence,
    reading: _Reading,
    number: int,
    readings: Sequence[_Reading],
    following: int,
    state: Discourse,
) -> Mention | None:
    own = reading.name
    if reading.turn is not None and not reading.quantity.before.change:
        turns = [i for i, r in enumerate(readings) if r.turn == reading.turn and not r.quantity.before.change]
        given = dealt(s.low, s.start, reading.turn, s.mentions, turns.index(number), len(turns))
        if given:
            return given
    return state.where.of(s.text, s.low, s.start, s.end, following, reading.quantity, own, s.mentions)
