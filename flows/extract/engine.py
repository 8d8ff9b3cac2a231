"""Reads an article sentence by sentence and carries from one to the next what stays the same."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from flows.clean import clean_text
from flows.extract import (
    attributes,
    calendar,
    catalogue,
    filters,
    names,
    numbers,
    periods,
    places,
    quantities,
    status,
    times,
)
from flows.extract import lexicon as lx
from flows.extract.attributes import Measured
from flows.extract.confidence import confidence_of
from flows.extract.places import Mention
from flows.extract.quantities import Quantity
from flows.extract.segments import sentences
from flows.extract.speakers import speaker_of
from flows.extract.text import lower
from flows.extract.times import Clock, TimeRef
from flows.extract.where import Whereabouts
from flows.records import Article, Fact
from schemas import vocabulary

_DATA = (
    "cues.toml",
    "indicators.tsv",
    "legacy-encodings.tsv",
    "per-units.tsv",
    "places.tsv",
    "units.tsv",
)
VERSION = f"1-{vocabulary.fingerprint(*_DATA)}"

_REFERS_BACK = re.compile(
    r"[\"“]?(?:cụ thể,?\s+)?(?:con số này|mức này|tỷ lệ này|tỉ lệ này|chỉ số này|kết quả này|số này|diện tích này|giá này|sản lượng này|con số trên)"
)
_OPENING = 350
_YEAR = re.compile(r"(?<![\d.,/])(?:19[89]\d|20[0-4]\d)(?![\d.,]\d)(?!\d)")


def extract_facts(
    text: str,
    *,
    published: date | datetime | None = None,
    title: str | None = None,
) -> list[Fact]:
    """All facts that a raw text states; it is cleaned first, so boilerplate gives none.

    `published` resolves relative times; offsets count characters of `text`.
    """
    at = published if isinstance(published, datetime) or published is None else datetime(*published.timetuple()[:3])
    return extract_article(clean_text(text, title=title, published_at=at))


Span = tuple[int, int]


@dataclass(slots=True)
class _Discourse:
    """What earlier sentences said and later ones may leave out."""

    clock: Clock
    where: Whereabouts
    incident: bool
    style: numbers.Style
    period: str | None = None
    last_period: str | None = None
    status: str = "actual"
    base: tuple[str, str] | None = None
    name: Span | None = None
    counted: str | None = None
    facts: list[tuple[Fact, bool]] = field(default_factory=list)


def extract_article(article: Article) -> list[Fact]:
    """All facts of a cleaned article, in the order of the text; none for a text that is not Vietnamese."""
    if article.lang != "vi":
        return []
    text = article.text
    low = lower(text)
    kept = [b for b in article.blocks if b.label in ("lede", "body")]
    heads = [b for b in article.blocks if b.label in ("title", "lede")]
    mentions = places.find(text, article.published_on)
    head_end = heads[-1].end if heads else (kept[0].end if kept else 0)
    state = _Discourse(
        clock=Clock(article.published_on, _main_year(text, article)),
        where=Whereabouts(
            places.home_of(mentions, max(head_end, _OPENING)),
            _is_company(low, mentions, max(head_end, _OPENING)),
        ),
        incident=filters.is_incident(low),
        style=numbers.style_of(text),
    )
    for block in kept:
        for start, end in sentences(text, block.start, block.end):
            _read_sentence(text, low, start, end, mentions, state, lede=block.label == "lede")
    return _once(state.facts, text)


def _main_year(text: str, article: Article) -> int | None:
    """For an undated article: the first year that its title or opening names."""
    if article.published_on:
        return article.published_on.year
    found = _YEAR.search(text)
    return int(found.group()) if found else None


_COMPANY = re.compile(rf"(?<!\w)(?:{lx.either(lx.CUES['company']['cues'])})(?!\w)")


def _is_company(low: str, mentions: Sequence[Mention], head_end: int) -> bool:
    """Whether an article is about one company: its opening speaks of one, and of no province before."""
    found = _COMPANY.search(low, 0, head_end)
    return found is not None and not any(m.level in ("province", "district") and m.start < head_end for m in mentions)


def _read_sentence(
    text: str, low: str, start: int, end: int, mentions: Sequence[Mention], state: _Discourse, *, lede: bool
) -> None:
    refs = times.find(low, start, end, state.clock)
    found = list(quantities.find(text, low, start, end, refs, state.style))
    here = places.between(mentions, start, end)
    cues = status.cues(low, start, end)
    goes_on = status.continues(low, start, end)
    inherited_status = state.status if goes_on else "actual"
    state.where.new_sentence(low, start, end, here, goes_on=goes_on)
    solid = [
        q for q in found
        if filters.is_fact(low, q, start, end, incident=state.incident, siblings=0)
    ]  # fmt: skip
    facts = [
        q
        for q in found
        if q in solid or filters.is_fact(low, q, start, end, incident=state.incident, siblings=len(solid))
    ]
    if not _REFERS_BACK.match(low, start, end) and not goes_on:
        state.counted = None
    previous: Quantity | None = None
    last_change = 0
    name = state.name if _REFERS_BACK.match(low, start, end) or goes_on else None
    pending: list[tuple[Quantity, Measured, Span | None]] = []
    for q in facts:
        previous_end = previous.end if previous else start
        own, name, local = _name(low, start, end, q, previous_end, refs, here, name, state)
        spoken = low[own[0] : own[1]] if own else ""
        measured = attributes.measure_of(low, q, spoken, end, refs, last_change if previous else 0, local=local)
        if measured.noun_names_it:
            after = names.noun_after(low, q.end, end)
            own = after or own
            name = own or name
        last_change = measured.sign if measured.measure in ("change", "growth") and q.before.change else 0
        pending.append((q, measured, own))
        previous = q
    bases = _bases(low, start, end, pending)
    for i, (q, measured, own) in enumerate(pending):
        following = pending[i + 1][0].start if i + 1 < len(pending) else end
        _emit(
            text,
            low,
            start,
            end,
            following,
            q,
            measured,
            own,
            bases[i],
            refs,
            here,
            cues,
            inherited_status,
            state,
            goes_on=goes_on,
            lede=lede,
        )
    state.name = pending[-1][2] if pending else (state.name if not here else None)
    state.status = cues[-1][1] if cues else inherited_status
    state.period = periods.carried(low, start, refs, facts, state.period, state.last_period)


def _name(
    low: str,
    start: int,
    end: int,
    q: Quantity,
    previous_end: int,
    refs: Sequence[TimeRef],
    here: Sequence[Mention],
    inherited: Span | None,
    state: _Discourse,
) -> tuple[Span | None, Span | None, bool]:
    """The name of a quantity, the name that the next one may inherit, and whether it stands in its own clause."""
    before = names.name_before(low, start, q, previous_end, refs, here)
    if (turn := names.in_turn(low, start, q)) and not (before and names.starts_with_head(low, before)):
        shared = names.list_subject(low, start, turn, refs, here)
        if shared:
            return shared, shared, True
    if q.shape == "count" and q.noun:
        if purpose := names.purpose_before(low, start, q, previous_end):
            return purpose, purpose, True
        if before and names.counts_subject(low, before):
            return before, before, True
        if names.only_counts(low, q.noun, end) and (before or inherited) and not q.before.change:
            chosen = before or inherited
            return chosen, chosen, before is not None
        if q.before.change and not before and inherited and names.only_counts(low, q.noun, end):
            return inherited, inherited, False
        after = names.noun_after(low, q.noun, end)
        return after, after, True
    if q.shape == "physical" and "/" not in q.unit and not (before and names.starts_with_head(low, before)):
        after = names.noun_after(low, q.end, end) if names.phrase_follows(low, q.end, end) else None
        if after:
            return after, after, True
    name = before or inherited or state.name
    return name, name, before is not None


def _bases(low: str, start: int, end: int, pending: list[tuple[Quantity, Measured, Span | None]]) -> list[Span | None]:
    """For each quantity the span of its base of comparison: after it, shared with what follows, or before all."""
    spans: list[Span | None] = []
    for i, (q, _, _) in enumerate(pending):
        following = pending[i + 1][0].start if i + 1 < len(pending) else end
        spans.append(attributes.base_span(low, q.end, following))
    for i in range(len(pending) - 2, -1, -1):
        if spans[i] is None and spans[i + 1] is not None and _compares(pending[i][1]) and _compares(pending[i + 1][1]):
            spans[i] = spans[i + 1]
    if pending:
        opening = attributes.base_span(low, start, pending[0][0].left)
        if opening:
            spans = [span or opening for span in spans]
    return spans


def _compares(measured: Measured) -> bool:
    return measured.measure in ("growth", "change", "ratio", "completion")


def _emit(
    text: str,
    low: str,
    start: int,
    end: int,
    following: int,
    q: Quantity,
    measured: Measured,
    own: Span | None,
    base_span: Span | None,
    refs: Sequence[TimeRef],
    here: Sequence[Mention],
    cues: list[tuple[int, str]],
    inherited_status: str,
    state: _Discourse,
    *,
    goes_on: bool,
    lede: bool,
) -> None:
    inherited = state.last_period if goes_on and state.last_period else state.period
    period, period_ref = periods.period_of(low, q, start, end, following, refs, inherited)
    if period is None and state.clock.day and _EPIDEMIC.search(low, start, end):
        period = calendar.day(state.clock.day)
    state.last_period = periods.carry(period, period_ref)
    held = status.status_at(cues, q.number, inherited_status)
    if q.before.estimate:
        held = "estimate"
    base = base_text = None
    if _compares(measured):
        if measured.plan:
            base = "plan"
        elif base_span:
            base = attributes.base_of(low, base_span, refs, period)
            base_text = text[base_span[0] : base_span[1]]
            state.base = (base, base_text)
        elif measured.measure == "growth" and held == "actual" and state.base and state.base[0] == "yoy":
            base = "yoy"
    place = state.where.of(text, low, start, end, following, q, low[own[0] : own[1]] if own else "", here)
    value, top = attributes.signed(q.value, q.value_max, measured.sign)
    unit = measured.unit
    if q.shape in ("count", "bare") and unit == "count" and _a_year(low, start, q.left):
        unit = "count/year"
    name = text[own[0] : own[1]] if own else None
    counted = text[q.noun : q.noun_end] if q.shape == "count" else state.counted if q.shape == "bare" else None
    if q.shape == "count":
        state.counted = counted
    entry = catalogue.link(name, unit, measured.measure)
    evidence = (
        ("bound", q.before.bound if not measured.bound else q.before.verb),
        ("measure", q.before.verb or ("noun after %" if measured.noun_names_it else "")),
        ("period", text[period_ref.start : period_ref.end] if period_ref else "earlier sentence" if period else ""),
        ("status", next((text[at : at + 12] for at, s in reversed(cues) if at < q.number and s == held), "")),
        ("place", text[place.start : place.end] if place and place.end else "whole article"),
        ("base", base_text or ""),
    )
    fact = Fact(
        start=q.start,
        end=q.end,
        quote=text[q.start : q.end],
        sentence_start=start,
        sentence_end=end,
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
        speaker=speaker_of(text, low, start, end),
        indicator=entry.code if entry else None,
        topic=entry.topic if entry else None,
        confidence=0.0,
        evidence=tuple((k, v) for k, v in evidence if v),
    )
    state.facts.append((replace(fact, confidence=confidence_of(fact, q)), lede))


_A_OPENING = 350
_YEAR = re.compile(r"(?:mỗi năm|hàng năm|hằng năm|bình quân năm)[^.;]{0,90}$")


_EPIDEMIC = re.compile(r"ca (?:mắc|nhiễm|bệnh|tử vong)|covid|bệnh nhân")


_A_YEAR = re.compile(r"(?:mỗi năm|hàng năm|hằng năm|bình quân năm)[^.;]{0,90}$")


def _a_year(low: str, start: int, left: int) -> bool:
    return _A_YEAR.search(low, start, left) is not None


def _once(facts: list[tuple[Fact, bool]], text: str) -> list[Fact]:
    """Without repeats: of the same reading in lede and body the body's stays, within the body the first."""
    kept: list[Fact] = []
    seen: dict[tuple[float, float | None, str, str], list[Fact]] = {}
    for fact, _ in sorted(facts, key=lambda f: (f[1], f[0].start)):
        key = (fact.value, fact.value_max, fact.unit, fact.measure)
        if any(_alike(fact, other) for other in seen.get(key, ())):
            continue
        seen.setdefault(key, []).append(fact)
        kept.append(fact)
    return sorted(kept, key=lambda f: (f.start, f.end))


def _alike(one: Fact, other: Fact) -> bool:
    """Whether two facts of the same value speak of the same thing."""
    a, b = set((one.name or "").lower().split()), set((other.name or "").lower().split())
    if not a or not b:
        return True
    return 2 * len(a & b) >= min(len(a), len(b)) and (one.place == other.place or one.period == other.period)
