"""Reads an article sentence by sentence and keeps each fact once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from flows.clean import clean_text
from flows.extract import figures, heading, tables, typography
from flows.extract import lexicon as lx
from flows.extract.matching import any_between
from flows.extract.period import backgrounds, calendar, times
from flows.extract.period.backgrounds import Background
from flows.extract.period.clock import Clock
from flows.extract.period.expressions import starts
from flows.extract.period.times import TimeRef
from flows.extract.quantity import numbers
from flows.extract.quantity.quantities import Numerals
from flows.extract.reading import read_sentence
from flows.extract.segments import LONGEST, behind_marks, pieces, sentences
from flows.extract.sentence import Discourse
from flows.extract.signals import Signals, signals_of
from flows.extract.tables import Statement
from flows.extract.territory import places
from flows.extract.territory.mentions import is_in_a_name, own_mentions, set_apart
from flows.extract.territory.places import Mention
from flows.extract.territory.where import Whereabouts
from flows.records import Article, Block, Fact, Table
from flows.text import folded, mark_runs
from flows.versions import rules_version

VERSION = rules_version(
    "extract",
    vocabulary=(
        "collocations.tsv",
        "confidence.toml",
        "cues.toml",
        "indicators.tsv",
        "per-units.tsv",
        "places.tsv",
        "units.tsv",
    ),
)

_OPENING = 350
_TODAY = re.compile(
    r" nay(?:(?<=\bsáng nay)|(?<=\btrưa nay)|(?<=\bchiều nay)|(?<=\btối nay)|(?<=\bhôm nay)),? \(?(?:ngày )?(\d{1,2})[/.-](\d{1,2})(?![\d%])"
)
# By how much the date of a page may be off the day that its article calls today.
_DATED_OFF = timedelta(days=3)
_YEAR = re.compile(r"(?<![\d.,/])(?:19[89]\d|20[0-4]\d)(?![\d.,]\d)(?!\d)")
_MONTH = re.compile(r"(?<!\w)(?:tháng (\d{1,2})(?![\d%])|(\d{1,2}) tháng(?!\w))")


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


def extract_article(article: Article) -> list[Fact]:
    """All facts of a cleaned article, in the order of the text; none for a text that is not Vietnamese."""
    if article.lang != "vi":
        return []
    if plain := typography.plain_article(article):
        read, edits = plain
        return [typography.as_written(fact, article.text, edits) for fact in _read(read)]
    return _read(article)


def _read(article: Article) -> list[Fact]:
    if title := heading.apart(article):
        return [heading.unheaded(fact, title) for fact in _facts_of(heading.headed(article, title))]
    return _facts_of(article)


def _facts_of(article: Article) -> list[Fact]:
    text = mark_runs(article.text)
    low = folded(text)
    spans = [(table.cells[0].start, table.cells[-1].end) for table in article.tables]
    kept = [
        block
        for block in article.blocks
        if block.label in ("lede", "body") and not any(s <= block.start < e for s, e in spans)
    ]
    heads = [block for block in article.blocks if block.label in ("title", "lede")]
    mentions = places.find(text, article.published_on)
    opening = max(heads[-1].end if heads else 0, _OPENING)
    said = signals_of(text, low)
    if said.genre == "match":
        # Its numbers are scores and players' prices.
        return []
    digits = numbers.find(low)
    today = _today(low, article.published_on)
    state = Discourse(
        clock=Clock(today, _main_year(text, article), _reported_month(low[:opening], today)),
        where=Whereabouts(
            _home(low, mentions, heads[-1].end if heads else 0, opening, said),
            _is_company(text, said, mentions, opening),
            sorted([*said.companies, *(start for start, _ in said.called)]),
        ),
        genre=said.genre,
        daily=said.epidemic,
        market=said.market,
        opening=opening,
        style=numbers.style_of(digits),
        numerals=Numerals(low, digits),
        times=starts(low, digits),
    )
    titled = _times_of_title(article, low, state)
    year = article.published_on.year if article.published_on else None
    state.background = backgrounds.of_title(low, titled, year)
    state.day = next((ref.period for ref in titled if calendar.freq_of(ref.period) == "D"), None)
    named = _of_territories(mentions)
    found: list[tuple[bool, Fact]] = []
    for block in kept:
        facts: list[Fact] = []
        for start, end in _readable(text, block, state.numerals):
            here = named.between(start, end)
            if apart := set_apart(low, start, here):
                facts = _of_the_nation(facts, apart, named)
            first = behind_marks(text, start)
            read = read_sentence(text, low, first, end, here, state)
            facts += read if first == start else (replace(fact, sentence_start=start) for fact in read)
        found += [(block.label == "lede", fact) for fact in facts]
    for table in article.tables:
        found += [(False, fact) for fact in _of_table(article, text, table, state)]
    return _once(low, found)


def _readable(text: str, block: Block, numerals: Numerals) -> Iterator[tuple[int, int]]:
    """The sentences of a block; of one longer than any its pieces, or none where it holds as many numbers as a table."""
    for start, end in sentences(text, block.start, block.end):
        if end - start <= LONGEST:
            yield start, end
        elif len(numerals.between(start, end)) <= figures.MOST:
            yield from pieces(text, start, end)


# "Covid-19 ngày 12/2: Cả nước thêm 27.311 ca, Hà Nội nhiều nhất"
_NATION_LEADS = re.compile(rf"(?:^|[:.,;]\s)(?:{lx.either(lx.CUES['place']['everywhere'])})\s")


def _home(low: str, mentions: Sequence[Mention], titled: int, opening: int, said: Signals) -> Mention:
    """The territory that an article is about; a market is that of a country.

    Where the title or lede, which end at `titled`, name Vietnam and no other land or province, it is about Vietnam, and
    where the title or lede speaks of the whole country before any part of it.
    """
    named = {m.name for m in own_mentions(low, [m for m in mentions if m.end <= titled])}
    leads = _NATION_LEADS.search(low, 0, titled or opening)
    led_by_another = leads is not None and any(m.level == "province" and m.start < leads.start() for m in mentions)
    if named == {places.nation().name} or (leads and not led_by_another):
        return places.nation()
    foreign = any(m.level == "country" and m.name != places.nation().name and m.start < opening for m in mentions)
    home = places.home_of(
        own_mentions(low, mentions),
        opening,
        national=None if said.market and foreign else next((at for at in said.national_things if at < opening), None),
        signs=said.national,
    )
    return places.nation() if said.market and home.level != "country" else home


def _of_territories(mentions: Sequence[Mention]) -> places.Mentions:
    """The mentions that say where a figure is of; a capital that stands for its country only tells the article's home."""
    return places.Mentions([m for m in mentions if m.level != "capital"])


def _of_the_nation(facts: list[Fact], apart: Mention, named: places.Mentions) -> list[Fact]:
    """The facts before a sentence that sets a province apart, where they were only taken for that province's.

    Up to the last one whose own sentence names a territory: "Cả vụ đạt 532.000 tấn. Riêng tỉnh An Giang …".
    """
    at = len(facts)
    while (
        at
        and facts[at - 1].place == apart.name
        and not named.between(facts[at - 1].sentence_start, facts[at - 1].sentence_end)
    ):
        at -= 1
    whole = places.nation()
    return facts[:at] + [
        replace(fact, place=whole.name, place_code=whole.code, place_level=whole.level, place_text=None)
        for fact in facts[at:]
    ]


def _times_of_title(article: Article, low: str, state: Discourse) -> list[TimeRef]:
    """The times that a title names, which the article is about: "Tổng kết nhiệm vụ năm 2021", "Phiên chiều 26/6"."""
    title = next((block for block in article.blocks if block.label == "title"), None)
    return times.find(low, title.start, title.end, state.clock, state.times) if title else []


def _of_table(article: Article, text: str, table: Table, before: Discourse) -> Iterator[Fact]:
    """The figures of a table, read as sentences after its caption and put back to where they stand."""
    made = list(tables.statements(text, table))
    caption = f"{' '.join(text[slice(*table.caption)].split())}.\n" if table.caption else ""
    told = caption + "\n".join(statement.text for statement in made)
    low = folded(told)
    digits = numbers.find(low)
    mentions = _of_territories(places.find(told, article.published_on))
    state = replace(
        before,
        where=replace(before.where, companies=(), firm=False),
        opening=0,
        numerals=Numerals(low, digits),
        times=starts(low, digits),
        background=Background(),
        span=None,
        term=None,
        last_period=None,
        name=None,
        trade=None,
        economy=None,
        by_unit={},
        totals={},
        grown={},
        headed={},
        passed=[],
    )
    titled = len(caption.rstrip())
    for _ in read_sentence(told, low, 0, titled, mentions.between(0, titled), state) if caption else ():
        pass
    at = len(caption)
    for statement in made:
        end = at + len(statement.text)
        for fact in read_sentence(told, low, at, end, mentions.between(at, end), state):
            yield _placed(fact, statement, at, text)
        at = end + 1


def _placed(fact: Fact, statement: Statement, at: int, text: str) -> Fact:
    """A fact of a statement with the offsets of the table; a name put together from two heads has none."""
    cell = statement.cell
    start = end = None
    if fact.name_start is not None and fact.name_end is not None:
        for words in statement.words:
            if at + words.at <= fact.name_start and fact.name_end <= at + words.at + words.length:
                start = words.start + fact.name_start - at - words.at
                end = start + fact.name_end - fact.name_start
    return replace(
        fact,
        start=cell.start,
        end=cell.end,
        quote=text[cell.start : cell.end],
        sentence_start=statement.row[0],
        sentence_end=statement.row[1],
        name=fact.name if start is None else text[start:end],
        name_start=start,
        name_end=end,
    )


def _today(low: str, published: date | None) -> date | None:
    """The day that an article was written: the one it calls today, "sáng nay (8/2)", where that is near its date."""
    said = _TODAY.search(low)
    if published is None or said is None:
        return published
    try:
        day = date(published.year, int(said[2]), int(said[1]))
    except ValueError:
        return published
    return day if abs(day - published) <= _DATED_OFF else published


def _main_year(text: str, article: Article) -> int | None:
    """For an undated article: the first year that it names."""
    if article.published_on:
        return article.published_on.year
    found = _YEAR.search(text)
    return int(found.group()) if found else None


def _reported_month(opening: str, published: date | None) -> int | None:
    """The month just past, or this one, that an opening names ("tháng 5", "5 tháng đầu năm")."""
    if published is None:
        return None
    named = {int(a or b) for a, b in _MONTH.findall(opening)}
    return next((m for m in (published.month, published.month - 1) if m in named), None)


_COMPANY_CUES = 20
_COMPANY_EVERY = 200


def _is_company(text: str, said: Signals, mentions: Sequence[Mention], opening: int) -> bool:
    """Whether an article is about one company: its opening speaks of one, and of no province, or it all does."""
    if len(said.companies) >= _COMPANY_CUES and len(said.companies) * _COMPANY_EVERY >= len(text):
        return True
    local = any(
        m.level in ("province", "district")
        and m.start < opening
        and not is_in_a_name(text, m)
        and not any(start <= m.start < end for start, end in said.called)
        for m in mentions
    )
    return not local and any_between(said.companies, 0, opening)


def _once(low: str, facts: list[tuple[bool, Fact]]) -> list[Fact]:
    """Without repeats: of one reading in lede and body the body's stays, within the body the first."""
    kept: list[Fact] = []
    seen: dict[tuple[float, float | None, str, str], list[tuple[bool, Fact]]] = {}
    for is_lede, fact in sorted(facts, key=lambda f: (f[0], f[1].start)):
        key = (fact.value, fact.value_max, fact.unit, fact.measure)
        told = (
            other
            for in_lede, other in seen.get(key, ())
            if _alike(fact, other, together=is_lede == in_lede) or (is_lede and _retold(low, fact, other))
        )
        if (before := next(told, None)) is not None:
            if fact.name and before.name is None and before in kept:
                # Only one of the two says what it is: "sẽ cần 8.200 tỷ đồng để triển khai tất cả".
                kept[kept.index(before)] = fact
            continue
        if _is_spoken_of(fact, facts):
            continue
        seen.setdefault(key, []).append((is_lede, fact))
        kept.append(fact)
    return sorted(kept, key=lambda f: (f.start, f.end))


# How much of the words of the shorter of two sentences the other has where it tells the same.
_RETOLD = 0.7


def _retold(low: str, one: Fact, other: Fact) -> bool:
    """Whether the sentence of one figure tells that of another once more, with other times or places around it."""
    if one.sentence_start == other.sentence_start:
        return False
    a, b = (set(low[fact.sentence_start : fact.sentence_end].split()) for fact in (one, other))
    return len(a & b) >= _RETOLD * min(len(a), len(b))


def _is_spoken_of(fact: Fact, facts: Sequence[tuple[bool, Fact]]) -> bool:
    """Whether a figure is only named as a number told before: "con số 2,62% là nỗ lực lớn"."""
    if (fact.name or "").lower() != "con số":
        return False
    return any((one.value, one.unit) == (fact.value, fact.unit) and one.start < fact.start for _, one in facts)


_MANY = 12


def _counts_those_too(one: Fact, other: Fact) -> bool:
    """Whether a count that is named by what befell those counted is of those counted before: "cho 18 bệnh nhân này"."""
    if one.unit != "count" or one.value <= _MANY or one.value % 10 == 0 or one.place != other.place:
        return False
    shorter, longer = sorted(((one.counted or "").lower(), (other.counted or "").lower()), key=len)
    return bool(shorter) and longer.startswith(shorter) and shorter not in (one.name or "").lower()


def _counts_others(one: Fact, other: Fact) -> bool:
    """Whether one of two counts is of what only has those that the other is of: "53 đơn vị có học sinh giỏi"."""
    shorter, longer = sorted((one, other), key=lambda fact: len(fact.name or ""))
    return shorter.counted is not None and f" có {shorter.counted.lower()}" in (longer.name or "").lower()


_OF_ANY_RATE = frozenset(lx.CUES["names"]["of_any_rate"])
_NEXT_SENTENCE = 2
_LANDS = frozenset(("country", "bloc", "world"))


def _proper(name: str | None) -> set[str]:
    """The proper nouns within a name: "xuất khẩu sang Trung Quốc"; acronyms are none."""
    return {word for word in (name or "").split()[1:] if word.istitle()}


def _alike(one: Fact, other: Fact, *, together: bool) -> bool:
    """Whether two facts of the same value speak of the same thing; in one sentence they do not.

    Nor do growths, shares and the like of two sentences in a row, `together` in the lede or the body, each named by
    words that the other has not.
    """
    if one.sentence_start == other.sentence_start:
        return False
    lands = one.measure != "level" and {one.place_level, other.place_level} <= _LANDS
    apart = one.place_level == other.place_level or lands
    if one.place_text and other.place_text and apart and one.place != other.place:
        # "Hà Nam: 10,5%. … Nghệ An: 10,5%"
        return False
    if together and (_counts_others(one, other) or (one.topic == "environment" and one.place != other.place)):
        # The same weather is told of one region after the other.
        return False
    a, b = set((one.name or "").lower().split()), set((other.name or "").lower().split())
    if not a or not b or _counts_those_too(one, other):
        return True
    if one.period and other.period and one.period[:4] != other.period[:4]:
        return False
    if together and one.measure != "level" and _proper(one.name) != _proper(other.name):
        # "Xuất khẩu tôm tăng 15%. … xuất khẩu sang Trung Quốc tăng 15%."
        return False
    in_turn = one.sentence_start - other.sentence_end <= _NEXT_SENTENCE
    apart_in_name = (a - b and b - a) or (in_turn and one.unit == "%" and a != b)
    if together and one.measure != "level" and apart_in_name:
        # "Xuất khẩu thủy sản tăng 14%. Trong đó, xuất khẩu tôm tăng 14%."
        return False
    # "Tỷ lệ xã có đường nhựa đạt 100%. Tỷ lệ hộ có điện đạt 100%.": what any rate is named by says nothing of which.
    a, b = (a - _OF_ANY_RATE or a, b - _OF_ANY_RATE or b) if one.unit == "%" else (a, b)
    return 2 * len(a & b) > min(len(a), len(b)) and (one.place == other.place or one.period == other.period)
