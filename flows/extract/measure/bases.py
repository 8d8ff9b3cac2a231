"""What a change, growth, multiple or completion is held against."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from flows.extract import lexicon as lx
from flows.extract.measure import attributes
from flows.extract.measure.attributes import Measured
from flows.extract.name import neighbours
from flows.extract.name.phrases import Span
from flows.extract.period import calendar, status
from flows.extract.period.dating import Dating, is_paired
from flows.extract.quantity.quantities import Quantity
from flows.extract.sentence import Discourse, Figure, Reading, Sentence


def spans_of(s: Sentence, readings: Sequence[Reading]) -> list[Span | None]:
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
        following = ahead[i + 1][0] if i + 1 in ahead else Figure(s, readings, i).following
        between = attributes.base_between(s.low, quantity, s.times)
        span = None if against else between or attributes.base_span(s.low, quantity.end, following)
        if span and (
            _ASIDE_TO_BASE.search(s.low, quantity.end, span[0]) or s.low.find("; ", quantity.end, span[0]) >= 0
        ):
            span = None
        if span and s.low.endswith("nhất ", 0, span[0]) and _OF_MANY_YEARS.search(s.low, *span):
            span = None
        if span and reading.measured.measure == "growth" and _is_of_the_rate(s.low, quantity.end, span):
            span = None
        if span and i + 1 < len(readings) and _is_than_rate(s.low, reading, readings[i + 1], span):
            span = None
        if span and i + 1 < len(readings) and is_paired(s.low, quantity, readings[i + 1].quantity):
            # "GDP quý II tăng mạnh so với quý I (6,13% so với 5,15%)"
            span = attributes.base_span(s.low, s.start, quantity.left) or span
        span = span or between or ahead.get(i)
        if span is None and i and _compares(reading.measured) and not against:
            span = attributes.base_span(s.low, readings[i - 1].quantity.end, quantity.left)
            if span and s.low[span[1] : quantity.left].strip():
                span = None
            # "so với tốc độ của toàn cầu là 3,5%", "so với mức dự đoán giảm 2%": the base itself.
            if span and (
                _is_of_the_rate(s.low, readings[i - 1].quantity.end, span)
                or status.is_than_level(s.low, s.start, quantity.left)
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
        if (span := attributes.base_of_ratio(s.low, reading.quantity, Figure(s, readings, i).following))
    }
    for i, (one, two) in enumerate(pairwise(readings)):
        told = spans[i]
        if spans[i + 1] is None and told and told[1] <= one.quantity.start and _compares(two.measured):
            spans[i + 1] = told
    for i, reading in enumerate(readings):
        # "so với tháng trước và cùng kỳ tăng lần lượt 5,4% và 17,2%; lũy kế tăng 4% so với cùng kỳ"
        if spans[i] is None and reading.turn is not None and reading.dealt and i == reading.dealt[0]:
            # "tăng 4,1% so với tháng trước; B tăng lần lượt 4,2% và 24%": a base behind a figure is of that one.
            told = spans[i - 1] if i else None
            begins = told[1] if told else readings[i - 1].quantity.end if i else s.start
            spans[i] = attributes.base_span(s.low, begins, reading.turn)
    opening = _opening(s, readings[0].quantity) if readings else None
    for i in range(len(readings) - 2, -1, -1):
        after = readings[i + 1]
        # "tăng 5%, thấp hơn 2 điểm % so với kế hoạch": the base is only of what is higher or lower than it.
        against = after.quantity.before.verb.endswith(" hơn") or after.quantity.before.verb.startswith(("vượt", "hụt"))
        # "giảm hộ nghèo 2%, tăng thu ngân sách 15% so với dự toán"
        against = against or (after.measured.plan and after.measured.sign != readings[i].measured.sign)
        # "tăng 15% kim ngạch xuất khẩu, thu ngân sách đạt 60% so với dự toán"
        against = against or (after.measured.measure == "completion" and after.name != readings[i].name)
        against = against or readings[i].measured.against
        against = against or neighbours.is_half_of(s.low, readings[i].quantity, after.quantity)
        # "có thêm 4.200 căn hộ, giảm 35% theo quý"
        against = against or i + 1 in ahead or readings[i].quantity.before.verb.endswith("thêm")
        against = against or _is_of_another_item(s.low, readings[i], after, spans[i + 1])
        # "tăng trưởng đạt 3,3%, giảm 0,2 điểm phần trăm so với năm 2023": points that a rate moves by
        against = against or (
            _is_rate(readings[i]) and after.measured.unit == "pp" and after.measured.measure == "change"
        )
        # "So với tháng 12 thì CPI tăng 3,7% và bình quân 9 tháng tăng 2,2% so với cùng kỳ"
        against = against or (i == 0 and opening is not None)
        # "được dự báo tăng 6,8% trong năm nay, tăng 0,3% so với dự báo hồi tháng 4"
        against = against or _is_of_a_revision(s.low, readings[i], after, spans[i + 1])
        if spans[i] is None and _compares(readings[i].measured) and _compares(after.measured) and not against:
            spans[i] = spans[i + 1]
        elif spans[i] is None and i + _PAIR < len(readings) and _in_brackets_too(s.low, readings[i : i + _PAIR + 1]):
            spans[i] = spans[i + _PAIR]
    for i, (told, two) in enumerate(zip(spans, readings[1:], strict=False)):
        # "tăng 9% so với mức 6,1 tỷ USD của năm 2020"
        # "tăng 2% so với mức giảm 0,8% của cùng kỳ năm trước"
        held = two.quantity.left if two.quantity.before.change else two.quantity.number
        if told and told[1] <= two.quantity.number and s.low[told[0] : held].rstrip().endswith(_LEVELS):
            when = next((ref for ref in s.times if _ITS_TIME.fullmatch(s.low, two.quantity.end, ref.start)), None)
            spans[i] = (told[0], when.end) if when else told
    _told_of_pairs(s.low, readings, spans, multiples)
    paired = {
        i for i, (one, two) in enumerate(pairwise(readings), start=1) if is_paired(s.low, one.quantity, two.quantity)
    }
    return [None if i in paired else multiples.get(i, span) or opening for i, span in enumerate(spans)]


# "mức giảm sâu nhất so với cùng kỳ các năm từ 2011 trở về đây": which rank it has, not what it fell from.
_OF_MANY_YEARS = re.compile(r"\s(?:của\s|trong\s)?(?:các|những|nhiều|mấy|\d\d?|hai|ba|bốn|năm)\snăm(?!\w)")


def _in_brackets_too(low: str, listed: Sequence[Reading]) -> bool:
    """Whether brackets behind one item of a list and the next have one base: "27 xe con (tăng 14%) và 3 xe tải (giảm 4%) so với tháng trước"."""
    one, amount, two = listed
    bracketed = all(
        low.startswith("(", r.quantity.left - 1) and low.startswith(")", r.quantity.end) and _compares(r.measured)
        for r in (one, two)
    )
    return bracketed and not _compares(amount.measured) and not (one.measured.plan or two.measured.plan)


_AND = (" và ", " song ", " nhưng ")


def _told_of_pairs(
    low: str, readings: Sequence[Reading], spans: list[Span | None], multiples: Mapping[int, Span]
) -> None:
    """Gives a pair of growths without bases those of a pair before: "5% so với tháng trước và 6% so với cùng kỳ; B tăng 1% và 2%".

    `multiples` has the bases of multiples by where they stand among the readings: "gấp 3 lần tháng trước và tăng 9% so với cùng kỳ".
    """
    told: tuple[Span, Span] | None = None
    for i, (one, two) in enumerate(pairwise(readings)):
        first, second = multiples.get(i, spans[i]), spans[i + 1]
        if not (_compares(one.measured) and _compares(two.measured)) or one.name != two.name:
            continue
        if first and second and first != second and one.quantity.end <= first[0] and two.quantity.end <= second[0]:
            told = first, second
        elif told and not first and not second and low[one.quantity.end : two.quantity.left] in _AND:
            spans[i], spans[i + 1] = told


def _opening(s: Sentence, first: Quantity) -> Span | None:
    """The base that a sentence names before its first figure: "tăng so với tháng trước, song so với cùng kỳ vẫn giảm 9%"."""
    span = attributes.base_ahead(s.low, s.start, first.left) or attributes.base_span(s.low, s.start, first.left)
    if span and s.low[span[0] : first.left].rstrip().endswith(_LEVELS):
        # "Con số này thấp hơn so với mức tăng 18,3% trong quý I"
        return None
    # "tăng trưởng quý III cao hơn so với quý I; dự kiến 9 tháng đạt 7,5%"
    return span if span and s.low.find("; ", span[1], first.left) < 0 else None


# "lạm phát 4,2%, thấp hơn so với dự báo trước đó": the rate is held against it, not what it is a rate of.
_RATE_ITSELF_THAN = re.compile(
    r"(?:,\s(?:đạt|vượt|hoàn thành)\s[^,;:.()%\d]{3,40}?(?=,|\svà))?(?:,|\svà)?\s?\(?(?:(?:nhưng|song|vẫn|còn|tuy|dù)\s)*(?:(?:thấp|cao)\s(?:hơn\s(?:nhiều\s|hẳn\s|một chút\s|đôi chút\s)?)?|(?:tệ|xấu|kém|tốt|khả quan|tích cực)\shơn\s(?:nhiều\s)?)"
)


# "tăng 4,9% năm 2024 và 4,8% năm 2025, giảm nhẹ so với dự báo trước": the forecast is held against it, no level.
_RATE_REVISED = re.compile(r"[^,;:.%]{0,30},\s(?:(?:giảm|tăng)\s(?:nhẹ\s|mạnh\s)?|(?:thấp|cao)\shơn\s(?:nhiều\s)?)")
_WITH_FORECAST = re.compile(r"so\s(?:với\s)?(?:mức\s|con số\s)?(?:dự báo|dự đoán|ước tính|nhận định)(?!\w)")


def _is_of_the_rate(low: str, at: int, span: Span) -> bool:
    """Whether the base `span` is of a rate that ends at `at`: what it is higher than, or stands in the place of.

    A time is what the growth is held against, too: "tăng 5,6%, cao hơn cùng kỳ".
    """
    if low.startswith("thay", span[0]):
        return True
    if _RATE_REVISED.fullmatch(low, at, span[0]) and _WITH_FORECAST.match(low, span[0]):
        return True
    than = _RATE_ITSELF_THAN.fullmatch(low, at, span[0]) is not None
    return than and _TIME_HELD_AGAINST.search(low, *span) is None


# "mức tăng trưởng sẽ là 2,7% so với 2,3% hồi năm ngoái"
_THAN = re.compile(r"so\s(?:với|cùng)\s(?:mức\s|con số\s|tỷ lệ\s)?")


def _is_than_rate(low: str, one: Reading, two: Reading, span: Span) -> bool:
    """Whether a growth is only held against another rate, which is the base of none."""
    return (
        one.measured.measure == "growth"
        and (_is_rate(one) or not two.quantity.before.change)
        and two.quantity.shape == "percent"
        and _THAN.fullmatch(low, span[0], two.quantity.left) is not None
    )


def _is_rate(reading: Reading) -> bool:
    """Whether a growth is named as one, not told by a verb: "tốc độ tăng trưởng đạt 6%"."""
    return reading.measured.measure == "growth" and not reading.quantity.before.change


# "xuống 6,2% năm 2019 (giảm 0,2 điểm so với dự báo tháng Bảy)": the base is of what the brackets say.
_ASIDE_TO_BASE = re.compile(r"\([^()]*\d[^()]*$")
_TIME_HELD_AGAINST = re.compile(r"cùng kỳ|(?<!\w)(?:năm|tháng|quý|ck)(?!\w)")


def _is_of_another_item(low: str, one: Reading, two: Reading, span: Span | None) -> bool:
    """Whether a base is only of its own item of a list: "GRDP tăng 6%; thu ngân sách tăng 4% so với dự toán"."""
    if span is None or one.name == two.name or low.find(";", one.quantity.end, two.quantity.left) < 0:
        return False
    leads = one.quantity.end <= span[0] and span[1] <= two.quantity.left
    return leads or _TIME_HELD_AGAINST.search(low, *span) is None or _SINCE_THEN.search(low, *span) is not None


# "xuất khẩu tăng 5%; giảm 30% số hộ nghèo so với đầu năm": what is counted up to a day, not what grows over a year.
_SINCE_THEN = re.compile(r"(?:đầu|cuối)\s(?:năm|nhiệm kỳ)(?!\w)")
_FORECAST = re.compile(r"so với\s(?:mức\s|con số\s)?(?:dự báo|dự đoán)(?!\w)")


def _is_of_a_revision(low: str, one: Reading, two: Reading, span: Span | None) -> bool:
    """Whether a base is of how a forecast was changed, told behind what it foresees of the same thing."""
    return span is not None and one.name == two.name and _FORECAST.match(low, *span) is not None


# "so với mức dự báo hồi tháng 4", "so với ước tính trước đó"
_FORECAST_BEFORE = re.compile(
    r"so với\s(?:(?:mức|con số|các|số liệu|kết quả)\s)?(?:lần\s)?(?:dự báo|dự đoán|ước tính|nhận định|báo cáo)(?!\w)"
)
_UNCHANGED = re.compile(r"(?<!\w)(?:không (?:thay )?đổi|giữ nguyên)\s$")


def _is_another_forecast(figure: Figure, span: Span) -> bool:
    """Whether a base is what was foreseen earlier, from which nothing grows: "lạm phát là 3,6%, so với mức dự báo 4,2%"."""
    low, q = figure.s.low, figure.quantity
    if figure.reading.measured.measure != "growth":
        return False
    if q.before.change and not q.before.to_level and not _UNCHANGED.search(low, q.end, span[0]):
        # "dự kiến tăng 6,6%, tăng 0,2% so với dự báo trước"
        return False
    # "so với mức 5,3% trong dự báo hồi tháng 4"
    within = span[0] < q.start and status.as_foreseen(low, figure.s.start, q, figure.s.end)
    return within or _FORECAST_BEFORE.match(low, *span) is not None


_LEVELS = ("mức", "con số", "so với")
# A level has its time right behind it: " của năm 2020", " năm 2020", " của cùng kỳ năm trước".
_ITS_TIME = re.compile(r"\s(?:(?:của|trong|vào)\s)?(?:cùng kỳ\s)?")


def _compares(measured: Measured) -> bool:
    return measured.measure in ("growth", "change", "ratio", "completion")


def base_of(figure: Figure, span: Span | None, when: Dating, state: Discourse) -> tuple[str | None, str | None]:
    """The base of a comparison and its words, which stand at `span`; without them that which the growth before had."""
    if when.stepped:
        return "yoy", None
    base, words = _base(figure, span, when.period, when.status, state)
    return ("other", None) if base == "yoy" and words is None and _over_years(figure) else (base, words)


def _base(
    figure: Figure, span: Span | None, period: str | None, held: str, state: Discourse
) -> tuple[str | None, str | None]:
    s, q, measured = figure.s, figure.quantity, figure.measured
    if not _compares(measured):
        return None, None
    if measured.plan:
        return "plan", None
    if measured.against and not span:
        at = attributes.compared_at(s.low, q)
        return attributes.base_of(s.low, (at, q.start), s.times, period) if at is not None else "other", None
    if span and (_is_of_a_month_beside(figure, span, period) or _is_another_forecast(figure, span)):
        span = None
    span = span and _in_turn(figure, span)
    if span and measured.measure == "change" and q.shape == "points" and q.before.verb.endswith(" hơn"):
        # "tăng 8,6%, cao hơn 0,4 điểm % so với mức tăng của cùng kỳ": what the rates are compared with goes no further.
        return attributes.base_of(s.low, span, s.times, period), s.text[span[0] : span[1]]
    if span and _is_rate(figure.reading):
        # "tốc độ tăng GRDP cao hơn mục tiêu (8,5% so với mục tiêu 8%)": a rate beside the one aimed at grew from neither.
        beside_aim = attributes.is_held_against_plan(s.low, q.end, s.end)
        if beside_aim or attributes.base_of(s.low, span, s.times, period) == "plan":
            return None, None
    if span:
        base, before = attributes.base_of(s.low, span, s.times, period), state.base
        told_twice = figure.last is not None and figure.last.name == figure.name
        state.against_month_too = told_twice and base != "prev" and (before == "prev" or state.against_month_too)
        state.base, state.against_quarter = base, base == "prev" and calendar.freq_of(period) == "Q"
        return base, s.text[span[0] : span[1]]
    changed = figure.last is not None and figure.last.measured.measure == "change"
    if changed and _AS_A_RATE.search(s.low, max(s.start, q.number - _RATE_SAID), q.number):
        return state.base, None
    if state.against_month_too and measured.measure == "growth" and s.low.startswith("tương ứng, ", s.start):
        # "Khai thác tăng 10,5% so với tháng trước và 2% so với cùng kỳ. Tương ứng, chế biến tăng 5,6% và 14,8%"
        return "prev" if s.low.startswith(" và ", q.end) else "yoy", None
    one = figure.last.quantity if figure.last else None
    restated = one is not None and one.shape == "point" and _RESTATED.fullmatch(s.low, one.end, q.number)
    yearly = figure.name is not None and _YEARLY_INDEX.match(s.low, *figure.name)
    if (q.shape == "point" or restated) and held != "target" and not yearly:
        return "prev", None
    if state.market and held == "actual" and calendar.freq_of(period) == "D":
        since = s.low.find("từ đầu năm", figure.last.quantity.end if figure.last else s.start, q.number) >= 0
        return "other" if since else "prev", None
    if measured.measure == "growth" and calendar.freq_of(period) == "M" and _GROUPS.search(s.low, s.start, q.left):
        # "So với cùng kỳ năm trước, CPI tăng 3,3%. Trong 11 nhóm hàng, 9 nhóm tăng: …" goes on with that base.
        led = state.base == "yoy" and _LED_BY_YEAR.search(s.low, max(0, s.start - _FAR_BACK), s.start)
        state.base = "yoy" if led else "prev"
        return state.base, None
    named_group = figure.name is not None and _OF_A_GROUP.match(s.low, *figure.name) is not None
    of_group = named_group or _SO_MANY_GROUPS.search(s.low, s.start, q.left) is not None
    if of_group and state.against_month_too and measured.measure == "growth" and calendar.freq_of(period) == "M":
        state.base = "prev"
        return "prev", None
    if measured.measure == "ratio" and q.shape == "percent":
        return state.base, None
    if (
        measured.measure == "ratio"
        and state.base == "yoy"
        and held != "target"
        and attributes.ALONE.match(s.low, q.end)
    ):
        # "IIP tăng 18% so với cùng kỳ. Một số sản phẩm tăng khá: đồng hồ gấp 2,4 lần; tai nghe tăng 61%"
        return "yoy", None
    # "khai khoáng tăng trưởng âm 6,6%"
    shrank = q.value < 0 and figure.name is not None and s.low.endswith(_GROWS, figure.name[1], q.left)
    # "Một số tỉnh tăng khá: Hậu Giang +14,2%"
    signed = measured.measure == "growth" and s.low.endswith(("+", "+ "), s.start, q.number)
    moved = q.before.change or shrank or signed or attributes.grew_most(s.low, q) or _is_rate_then(s, q, measured)
    if held == "target" or not moved:
        return None, None
    if measured.measure == "growth" and q.before.verb == "tăng trưởng" and s.low.endswith(_RATES, s.start, q.left):
        # "đạt mức tăng trưởng 6%"
        return None, None
    turned = q.before.range_from and q.value_max is None
    foreseen = held == "forecast" and (q.before.to_level or q.before.range_from or q.before.verb.startswith("vượt"))
    if measured.measure == "growth" and (turned or foreseen):
        # "tốc độ tăng trưởng giảm từ 5,4% xuống 5,3%", "dự báo lạm phát năm sau lên 4,2%"
        return None, None
    if s.of_session:
        return "prev", None
    if _OVER_SEVERAL_YEARS.match(s.low, q.end, s.end):
        return None, None
    if measured.measure == "growth" and _covers_a_season(period):
        # "tính trong nửa đầu năm, giá vàng tăng 7,9%": from its first day to its last.
        priced = state.market and figure.name is not None and _TRADED.match(s.low, figure.name[0])
        return None if priced else "yoy", None
    # "So với quý trước, GDP tăng 0,6%. Bán lẻ tháng 3 tăng 34%": a quarter's base is no month's.
    goes_on = state.base == "prev" and (not state.against_quarter or calendar.freq_of(period) == "Q")
    if (goes_on and not _covers_a_season(period, _QUARTER + 1)) or (
        state.base == "yoy" and measured.measure != "change"
    ):
        return state.base, None
    return None, None


# "tăng 7,3% so với cùng kỳ, cao hơn mức tăng của quý II (2,1%)"
_RATE_THEN = re.compile(
    r"(?:cao|thấp) hơn (?:mức|tốc độ) (?:tăng|giảm)(?: trưởng)? (?:của )?(?:cùng kỳ|năm|quý|tháng|\d{1,2} tháng)[^,;:()%]{0,25}\($"
)
_RATE_SAID = 60


def _is_rate_then(s: Sentence, q: Quantity, measured: Measured) -> bool:
    """Whether a growth in brackets is that of the time which one before it is higher or lower than."""
    begins = max(s.start, q.left - _RATE_SAID)
    return measured.measure == "growth" and _RATE_THEN.search(s.low, begins, q.number) is not None


# "tăng 331 tỷ đồng so với đầu năm, tỷ lệ tăng 9,9%"
_AS_A_RATE = re.compile(r",\s(?:với\s)?(?:tỷ lệ|tốc độ|mức)\s(?:tăng|giảm)\s(?:(?:đạt|là|khoảng)\s)*$")
_GROWS = (" tăng trưởng ", " tăng trưởng âm ")
_YEARLY_INDEX = re.compile(rf"(?:{lx.either(lx.CUES['filters']['yearly_indices'])})(?!\w)")
# "giảm 8,21 điểm (0,62%)", "tăng 18,22 điểm tương ứng 1,41%"
_RESTATED = re.compile(r"\s?\(\s?|,?\s(?:tương đương|tương ứng|tức|hay)(?:\s(?:với|là))?\s")
_RATES = ("mức ", "tốc độ ", "nhịp độ ")
_TWO = 2


def _in_turn(figure: Figure, span: Span) -> Span:
    """The base of one of two figures that are told in turn: "so với tháng trước và cùng kỳ tăng lần lượt 5,4% và 17,2%"."""
    turn, dealt = figure.reading.turn, figure.reading.dealt
    if turn is None or dealt is None or dealt[1] != _TWO or span[0] > turn:
        return span
    at = figure.s.low.find(" và ", span[0], turn)
    if at < 0:
        return span
    return (span[0], at) if dealt[0] == 0 else (at + len(" và "), turn)


# "Trong 11 nhóm hàng, 5 nhóm giảm: giao thông giảm 2,21%": in reports of a month's prices against the month before.
_GROUPS = re.compile(
    r"(?<!\w)nhóm\s(?:hàng|hàng hóa)(?!\w)[^.]*?(?<!\w)nhóm\s(?:hàng\s)?(?:tăng|giảm)(?!\w)|\d\snhóm\shàng\s(?:hóa\s)?(?:tăng|giảm)\sgiá(?!\w)"
)


_LED_BY_YEAR = re.compile(r"(?:\A|\n|\.\s)so (?:với )?cùng kỳ(?:[^.\n]|\.\d)*[.\n]\s*$")
_FAR_BACK = 250
# "CPI tăng 0,5% so với tháng 11 và 4,4% so với cùng kỳ. Nhóm giao thông tăng 1,2%": of the month, as such reports go.
_OF_A_GROUP = re.compile(r"(?:nhóm|chỉ số giá (?:vàng|usd|đô la))(?!\w)")
_SO_MANY_GROUPS = re.compile(r"\d\snhóm\s(?:hàng\s)?(?:tăng|giảm)(?!\w)")
# "giá đất tăng 75% trong vài năm qua"
_OVER_SEVERAL_YEARS = re.compile(
    r"\s(?:trong|qua)\s(?:vòng\s)?(?:vài|mấy|nhiều|những|\d{1,2}|hai|ba|bốn|năm|sáu|mười)\s(?:năm|thập kỷ)(?=\s(?:qua|gần đây|trở lại đây|vừa qua|liên tiếp)|[,.;]|$)"
)


def _is_of_a_month_beside(figure: Figure, span: Span, period: str | None) -> bool:
    """Whether a base behind the next figure is only that one's: "CPI bình quân 6 tháng tăng 3,1%, tháng 6 giảm 0,1% so với tháng trước"."""
    after = figure.readings[figure.i + 1 : figure.i + 2]
    if not after or span[0] < after[0].quantity.start or "tháng trước" not in figure.s.low[slice(*span)]:
        return False
    return _covers_a_season(period)


_TRADED = re.compile(rf"giá(?!\w)|(?:{lx.either(lx.CUES['place']['traded'])})(?!\w)")
# In days, of the first to the last.
_QUARTER, _YEAR = 91, 366
_SEASON = 85


def _covers_a_season(period: str | None, least: int = _SEASON) -> bool:
    """A growth over a quarter or longer with no base named is over the same time of the year before."""
    first, last = calendar.bounds_of(period)
    return first is not None and last is not None and least <= (last - first).days <= _YEAR


def _over_years(figure: Figure) -> bool:
    """Whether a change says how far a figure went over several years: "từ 31,4 triệu đồng lên 50,2 triệu đồng, tăng 59,9%"."""
    s, readings, number = figure.s, figure.readings, figure.i
    if number < _PAIR or not (figure.quantity.before.verb and readings[number - _PAIR].quantity.before.range_from):
        return False
    if not readings[number].name == readings[number - 1].name == readings[number - _PAIR].name:
        return False
    years = [
        int(year) for ref in s.times if ref.kind in ("year", "years") and ref.period for year in ref.period.split("/")
    ]
    return bool(years) and max(years) - min(years) > 1


_PAIR = 2
