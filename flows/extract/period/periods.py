"""Which of the times around a figure it is about, and what later sentences inherit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from flows.extract import lexicon as lx
from flows.extract.measure import attributes
from flows.extract.period import calendar
from flows.extract.period.clock import Clock
from flows.extract.period.times import PARTS_OF_YEAR, TimeRef
from flows.extract.quantity.quantities import Quantity
from flows.text import open_bracket

_NEAR_AFTER = re.compile(
    r"\s*/?(?:\(|nữa\s+|ước\s+|thực\s+hiện\s+|vào\s+|(?:cuối|đầu|giữa)\s+|trong\s+|của\s+|hồi\s+|tính\s+|đến\s+|tới\s+|ở\s+|cho\s+|cả\s+|hết\s+|giai\s+đoạn\s+)*$"
)
# "hạ dự báo tăng trưởng năm 2023 từ 6,7% xuống 6,3%": both are of the same year.
_REVISED = re.compile(
    r"(?<!\w)(?:hạ|nâng|điều chỉnh|giảm|tăng)\s(?:mức\s|triển vọng\s)?(?:dự báo|mục tiêu|kế hoạch|chỉ tiêu)(?!\w)"
    r"|(?<!\w)(?:dự báo|mục tiêu|kế hoạch|chỉ tiêu)\s[^,;.]{0,60}\s(?:được\s)?(?:điều chỉnh|nâng|hạ)\s"
    r"|(?<!\w)(?:bị|được)\sđiều chỉnh\s(?:giảm|tăng|hạ|nâng)(?!\w)"
    r"|(?<!\w)(?:hạ|nâng)\s(?:mạnh\s)?mức\stăng trưởng\s"
)
_DIGIT = re.compile(r"\d")
# How far behind a figure, in characters, a time may stand that dates it.
_REACH = 100
_CLAUSE_END = re.compile(
    r"[;:]|\s(?:nếu|do|vì|sau khi|trước khi)\s|,\s[^,;:]{0,60}\ssẽ\s|,\s(?:trong đó|nhưng|trong khi|phấn đấu|mục tiêu|đặt|qua đó|từ đó|nhờ đó)\s|\sso với (?:mục tiêu|kế hoạch)\s[^,;:()]*\s(?:chiến lược|nghị quyết|đề án|quy hoạch)\s|\svà\s(?:đưa|nâng)\s"
)
# "80%, năm 2013 là 92%"
_AND_THEN = re.compile(r"(?:[,;]|\s(?:và|còn))\s(?:(?:đến|sang|tới)\s)?$")
# "tăng trưởng 6,5%, 6 tháng cuối năm GRDP phải tăng trên 7,8%"
_CLAUSE_OF_NEXT = re.compile(r"\s[^\W\d][^,;:.()\d]{2,60}\s")
_IS = frozenset(("", "là", "đạt", "thì", "còn", "chỉ", "chỉ đạt", "ước đạt", "đã"))
# "5 tháng năm 2017 (đến ngày 15/5)": the second only says more of the first.
_ASIDE = re.compile(r"\s*\((?:tính\s+)?(?:từ\s+|đến\s+)?(?:hết\s+)?")
# "cao hơn mức 1,82% của cùng kỳ năm 2020", "… mức tăng 5,7% của cùng kỳ", "thay vì giảm 6,1% như cùng kỳ"
_A_LEVEL = re.compile(
    r"(?<!\w)(?:(?:mức|con số|tốc độ)\s(?:(?:tăng|giảm)\s(?:trưởng\s)?)?|so với\s|thay vì\s(?:(?:tăng|giảm)\s)?)(?P<one>[\d.,]+\s?%(?:\s(?:của|trong)\scùng kỳ(?:\snăm\s(?:\d{4}|trước|ngoái))?)?\svà\s)?$"
)
_OF_SAME_TIME = re.compile(
    r"(?:\svà\s[\d.,]+\s?%)?\s(?:của\s|trong\s|ở\s|như\s)?cùng kỳ(?:\s(?:các\s)?năm)?"
    r"(?:\s(?:trước|ngoái|(?P<year>\d{4})(?:\svà\s(?:năm\s)?(?P<other>\d{4}))?))?(?!\w)"
)
# "(cùng kỳ năm 2021 tăng 5,9%)", "cao hơn cùng kỳ (5,9%)", "giảm so với cùng kỳ (1.200 ca và 6 người chết)": a year before.
_SAME_TIME = re.compile(
    r"(?:\(|,|\s(?=trong khi\s))\s*(?:trong khi )?cùng kỳ(?: năm (?:\d{4}|trước|ngoái))?,?\s(?:chỉ |là |đạt )?(?:[^(),;]|(?<=\d),(?=\d))*$"
    r"|(?<!\w)cùng kỳ(?: (?:năm )?\d{4}| năm (?:trước|ngoái))?\s(?:chỉ |mới )?(?:nằm ở mức|ở mức|là|đạt)\s(?:[^\W\d]\w* )?$"
    r"|(?<!\w)(?:(?:cao|thấp) hơn|bằng (?:một nửa|nửa|phân nửa)|gấp [\d.,]+ lần) (?:so với )?(?:mức (?:tăng )?(?:của )?)?cùng kỳ(?: năm (?:\d{4}|trước|ngoái))? \($"
)
_SAME_TIME_OF = re.compile(r"cùng kỳ (?:năm )?(?P<year>\d{4})")
# "Cùng kỳ năm ngoái, Mỹ chiếm 22% tổng giá trị xuất khẩu tôm."
_OPENS_THEN = re.compile(
    r"(?:vào |trong )?cùng kỳ năm (?:(?P<year>\d{4})|trước|ngoái),?\s(?!(?:[^,;.]|[.,]\d)*(?<!\w)(?:so với|hiện|nay)(?!\w))"
)
# "(cơ cấu tương ứng của cùng kỳ năm 2020 là 8,9%; 62,8%; 28,3%)"
_STRUCTURE_THEN = re.compile(
    r"\(cơ cấu(?: kinh tế)? tương ứng (?:của )?cùng kỳ(?: năm (?:(?P<year>\d{4})|trước|ngoái))? (?:là|đạt)[^()]*$"
)
_STRUCTURE_WITHIN = 120
# "thấp hơn 20% so với năm 2020 (44.100 tỷ đồng)"
_THAN_YEAR = re.compile(r"(?<!\w)so với (?:năm )?(?P<year>20\d\d) \($")
# "giảm so với cùng kỳ (1.200 ca và 6 người chết)"
_THEN_IN_BRACKETS = re.compile(
    r"(?<!\w)(?:tăng|giảm|vượt)(?: (?:[^,;:()]|(?<=\d),(?=\d)){1,30})? so (?:với )?cùng kỳ(?: năm (?:\d{4}|trước|ngoái))? \((?:(?=\d)[^()]*)?$"
    r"|(?<!\w)(?:so|(?:so )?với) cùng kỳ(?: năm (?:\d{4}|trước|ngoái))? \($"
)
_UP_TO = re.compile(r"(?:(?:đến|tới|hết)\s+(?:hết\s+|cuối\s+)?(?:ngày\s+)?|tính\s+)$")
_DONE_SO_FAR = re.compile(rf"(?<!\w)(?:{lx.either(lx.CUES['flow']['deeds'])})(?!\w)")
_FLOW = re.compile(rf"(?:{lx.either(lx.CUES['flow']['heads'])})(?!\w)|[^,;:]*(?<!\w)đã giải ngân$")


def resolved(
    low: str,
    times: Sequence[TimeRef],
    last: str | None,
    told: Sequence[str | None] = (),
    day: str | None = None,
    *,
    goes_on: bool = False,
) -> tuple[list[TimeRef], str | None]:
    """The expressions with "this period" resolved to the one named before, and the last one named in the end.

    Without those in brackets right behind another. `told` is what the sentences before were about: behind the end of
    a year, "cả năm" is that year; `day` is the last day named, which "cùng ngày" is; "trong ngày" is one that the
    sentence has named, "trong tháng" the month told of before, else the one reported on. A quarter in a sentence that `goes_on` is of the year
    told before.
    """
    over = next((year for period in told if (year := _year_over(period))), None)
    out: list[TimeRef] = []
    for ref in times:
        if out and low.startswith(")", ref.end) and _ASIDE.fullmatch(low, out[-1].end, ref.start):
            continue
        if ref.kind == "now" and out and _is_by_then(low, out[-1], ref):
            continue
        if ref.kind == "yearrel" and _YEAR_ITSELF.match(low, ref.start, ref.end):
            ref = ref._replace(period=_year_itself(low, ref, out, over))
        elif ref.kind == "today" and not low.endswith("nay", ref.start, ref.end):
            named = _day_named(out) or (day if low.startswith("cùng", ref.start) else None)
            ref = ref._replace(period=named or ref.period)
        elif ref.kind in ("day", "shortday") and not _A_YEAR.search(low, ref.start, ref.end):
            ref = ref._replace(period=_day_after_named(ref, out))
        elif ref.kind in _IN_A_YEAR and not _OF_YEAR.search(low, ref.start, ref.end):
            ref = ref._replace(period=_within_year_named(low, ref, out))
            if goes_on and told and told[0] and ref.period and told[0][:4] < ref.period[:4]:
                ref = ref._replace(period=ref.period.replace(ref.period[:4], told[0][:4]))
        if ref.kind == "inyear" and (period := next(filter(None, told), None)):
            ref = ref._replace(period=period[:4])
        if ref.kind == "quarterrel" and low.endswith(("này", "trong quý"), ref.start, ref.end):
            ref = ref._replace(period=_quarter_told(told) or ref.period)
        if ref.kind == "same":
            ref = ref._replace(period=last)
        elif ref.kind == "inmonth":
            if (month := _month_told(told) or ref.period) is None:
                continue
            ref = ref._replace(kind="month", period=month)
        elif ref.period and ref.kind in _SPANS and not ref.compared:
            last = ref.period
        out.append(ref)
    return out, last


_UP_TO_THEN = re.compile(r",\s[^,;.:()\d]{0,40}$")


def _is_by_then(low: str, day: TimeRef, now: TimeRef) -> bool:
    """Whether "hiện" is by a time named before it: "Lũy kế đến hết tháng 9, trên địa bàn hiện có 172 dự án"."""
    return bool(day.period) and _UP_TO_THEN.match(low, day.end, now.start) is not None and up_to(low, day)


def _month_told(told: Sequence[str | None]) -> str | None:
    """The month that a text reports on when it tells of one, or of the months of a year up to it."""
    period = told[0].rpartition("/")[2] if told and told[0] else None
    return period if calendar.freq_of(period) == "M" else None


def _quarter_told(told: Sequence[str | None]) -> str | None:
    """The quarter that a text tells of."""
    return next((period for period in told if calendar.freq_of(period) == "Q"), None)


# "tăng từ 215 ha cuối năm 2016 lên 640 ha, kế hoạch cả năm là 1.000 ha": where it began.
_WENT_ON = re.compile(r"\s(?:lên|xuống|còn)\s")


def _year_itself(low: str, ref: TimeRef, before: Sequence[TimeRef], over: str | None) -> str | None:
    """Which year "cả năm" is: the one named before it, else the one at whose end the text has arrived (`over`)."""
    named_ones = (r for r in reversed(before) if not r.compared and not _WENT_ON.match(low, r.end))
    years = (year for r in named_ones if (year := _whole_year(r.period)))
    if named := next(years, None):
        return named
    ahead = _AIMED.search(low, max(0, ref.start - 40), ref.end + 40) is not None
    if over and ahead and ref.period and int(over) == int(ref.period) + 1:
        # "Năm 2019, huyện đề ra mục tiêu … Phấn đấu đến cuối năm đạt …", told in 2018
        return over
    return over if over and not ahead and over < (ref.period or "") else ref.period


def _within_year_named(low: str, ref: TimeRef, before: Sequence[TimeRef]) -> str | None:
    """The period of a part of the past year named before: "GDP 6 tháng đầu năm 2020 tăng 1,81%; quý II tăng 0,36%"."""
    dated = (r.period for r in reversed(before) if not r.compared and _SAYS_YEAR.search(low, r.start, r.end))
    told = next(dated, None)
    if told and ref.period and told[:4] < ref.period[:4] and told.find("/") in (-1, _A_MONTH):
        return ref.period.replace(ref.period[:4], told[:4])
    return ref.period


def _day_named(before: Sequence[TimeRef]) -> str | None:
    """The last day that the expressions before one name, without those that something is compared with."""
    return next((r.period for r in reversed(before) if calendar.freq_of(r.period) == "D" and not r.compared), None)


def _day_after_named(ref: TimeRef, before: Sequence[TimeRef]) -> str | None:
    """A day of the year of an earlier one named before it: "đến 30/9 đạt 60%, đến 31/12 đạt 100%"."""
    told = _day_named(before)
    if told and ref.period and int(ref.period[:4]) == int(told[:4]) - 1 and ref.period[4:] > told[4:]:
        return told[:4] + ref.period[4:]
    return ref.period


_A_YEAR = re.compile(r"\d{4}")
_SAYS_YEAR = re.compile(r"\d{4}|năm ngoái$")
_IN_A_YEAR = frozenset(("quarter", "sofar"))
_A_MONTH = len("2020-M01")
_OF_YEAR = re.compile(r"năm|\d{4}$")
_YEAR_ITSELF = re.compile(r"cả năm$|(?:đến|tới|vào)\s(?:hết\s|thời điểm\s)?cuối năm$|(?:đến|tới)\shết năm$")


def _whole_year(period: str | None) -> str | None:
    """A year, or that of a period which ends with it."""
    return period if calendar.freq_of(period) == "A" else _year_over(period)


def _year_over(period: str | None) -> str | None:
    """The year at whose end a period ends."""
    _, last = calendar.bounds_of(period)
    return str(last.year) if last and (last.month, last.day) == (12, 31) else None


# "cả năm phấn đấu đạt": no year that is over.
_AIMED = re.compile(r"(?<!\w)(?<!\()(?:phấn đấu|dự kiến|mục tiêu|(?<![%\d] )kế hoạch|sẽ|dự báo)(?!\w)")


def accumulate(low: str, times: list[TimeRef], name: str, before: str) -> None:
    """For a flow "up to" the end of a month means from January on; a stock (`name`) is of that date.

    `before` is what the sentence says before the name.
    """
    if _FLOW.match(name) or _DONE_SO_FAR.search(before):
        times[:] = [ref._replace(period=since_january(ref.period)) if up_to(low, ref) else ref for ref in times]


def is_flow(low: str, start: int, end: int) -> bool:
    """Whether what `low[start:end]` names comes about over a time, as what is produced or sold does."""
    return _FLOW.match(low, start, end) is not None


def is_day_of_stock(low: str, ref: TimeRef) -> bool:
    """Whether a day is only when a stock was counted: "tổng đàn lợn tại thời điểm 1/4/2016"."""
    return calendar.freq_of(ref.period) == "D" and low.endswith("thời điểm ", 0, ref.start)


def up_to(low: str, ref: TimeRef) -> bool:
    said = low[ref.start : ref.end].startswith("hết") or _UP_TO.search(low, max(0, ref.start - 20), ref.start)
    return bool(said) and not ref.compared


def last_month_of(period: str | None) -> str | None:
    """The last month of months of a year; any other period as it is."""
    first, last = calendar.bounds_of(period)
    if not (first and last) or first.year != last.year or (last - first).days < 50 or calendar.freq_of(period) == "A":
        return period
    return calendar.month(last.year, last.month)


def since_january(period: str | None) -> str | None:
    """From the first day of its year to the end of a month or day."""
    _, last = calendar.bounds_of(period)
    if last and calendar.freq_of(period) in ("D", "M") and (last + timedelta(days=1)).day == 1:
        return calendar.months(last.year, last.month)
    if last and calendar.freq_of(period) == "D":
        return f"{last.year}-01-01/{period}"
    return period


def period_of(
    low: str,
    quantity: Quantity,
    sentence: int,
    following: int,
    times: Sequence[TimeRef],
    inherited: str | None,
    held_against: str | None = None,
) -> tuple[str | None, TimeRef | None]:
    """The period of a figure and the expression that gave it (None where it is inherited).

    `held_against` is the year of the same time that it is of, as `year_held_against` tells.

    In this order: a time right after the number ("10% năm 2012"), the last one before it in the sentence, one later
    in its clause, what the sentences before were about. Times that only name a base of comparison are passed over.
    """
    at = quantity.end
    known = [ref for ref in times if ref.period]
    # "chỉ bằng một phần ba năm 2019"
    fraction_of = quantity.part == "fraction" and quantity.before.equals
    own = [ref for ref in times if (ref.period or ref.kind == "vague") and not ref.compared]
    for ref in known:
        if (
            at <= ref.start < following
            and ref.kind != "now"
            and quantity.shape != "ratio"
            and not fraction_of
            and not (ref.compared and (quantity.before.equals or low.startswith("so ", ref.start)))
            and not (ref.compared and ref.kind == "sinceyear")
            and _NEAR_AFTER.match(low[at : ref.start])
            and not _dates_another(low, at, ref, following)
        ):
            return _through_years(ref, times), ref
    for ref in known:
        bracketed = ref.end < quantity.start and low[ref.end : quantity.start].strip() == "("
        if bracketed and (not ref.compared or low.endswith("hơn ", sentence, ref.start)):
            return ref.period, ref
    before = [ref for ref in own if ref.end <= quantity.start]
    before = [ref for ref in before if not _dates_an_aside(low, sentence, ref, quantity.start)]
    before = [ref for ref in before if not _was_so(low, sentence, ref, quantity.start)]
    while len(before) > 1 and low.startswith(";", before[-1].end) and low.startswith("vào ", before[-1].start - 4):
        # "…; đạt xã nông thôn mới vào cuối năm 2020; tỷ lệ bảo hiểm đạt 100%": only of the item that it ends.
        before.pop()
    if len(before) > 1 and (
        _counts_since(low, before[-1], quantity.start)
        or _dates_its_item(low, sentence, before[-2], before[-1], quantity.start)
    ):
        before.pop()
    after = next(
        (
            ref
            for ref in own
            if ref.period
            and not fraction_of
            and at <= ref.start < min(following, at + _REACH)
            and not _CLAUSE_END.search(low, at, ref.start)
            and not _dates_another(low, at, ref, following)
        ),
        None,
    )
    chosen = None
    if before:
        chosen = before[-1]
        to_now = low.startswith("đến nay", chosen.start)
        if chosen.kind == "now" and not to_now and len(before) > 1 and quantity.start - chosen.end > 80:
            chosen = before[-2]
        if after and (";" in low[chosen.end : quantity.start] or _has_its_own(low, chosen, quantity, after)):
            chosen = after
    elif after:
        chosen = after
    listed = _through_years if chosen is after else _years_listed
    period = listed(chosen, times) if chosen else inherited
    if period and held_against is not None:
        then = calendar.in_year(period, int(held_against)) if held_against else calendar.year_before(period)
        return then, chosen
    if attributes.turns(low, quantity, following):
        of_itself = chosen is not None and chosen is after and not _TO.search(low, at, chosen.start)
        if of_itself or is_revised(low, sentence, quantity) or is_adjusted(low, sentence, quantity):
            to = _REVISED_TO.match(low, at)
            both = to and next((ref for ref in own if ref.period and _FOR.fullmatch(low, to.end(), ref.start)), None)
            return (both.period, both) if both else (period, chosen)
        compared = next((ref for ref in known if ref.compared and sentence <= ref.start < at), None)
        if not compared and len(before) > 1 and before[-1] is chosen and before[-2].kind == chosen.kind == "year":
            compared = before[-2]
        # "tăng từ 250 lên 670 triệu USD, tăng bình quân 21,8%/năm": over more years than one.
        longer = _MEAN_A_YEAR.match(low, at) or _AT_OUTSET.match(low, at)
        since = None if longer else _first_of_term(own, sentence, period) or _before(period)
        return (compared.period, compared) if compared else (since, chosen)
    return period, chosen


# "điều chỉnh từ 6,8% lên 6,9% trong năm 2021 và từ 6,7% lên 6,8% trong năm 2022"
_REVISED_TO = re.compile(r"\s(?:lên|xuống)\s(?:còn\s|mức\s)?[\d.,]+\s?%")
_FOR = re.compile(r"\s(?:(?:trong|cho|vào|của)\s)?")
# "từ 60% đầu những năm 1990 xuống còn 4%"
_TO = re.compile(r"(?<!\w)(?:lên|xuống|còn|tới|đến)(?!\w)")


def is_revised(low: str, sentence: int, quantity: Quantity) -> bool:
    """Whether a figure is of what was foreseen or aimed at and is changed: "hạ dự báo tăng trưởng từ 6,7% xuống 6,3%"."""
    return _REVISED.search(low, max(sentence, quantity.end - _REACH), quantity.number) is not None


# "Tốc độ tăng trưởng trong năm 2024 bị điều chỉnh giảm từ 6,8% xuống 6,2%": what is foreseen can be changed.
_ADJUSTED = re.compile(
    r"(?<!\w)(?:tăng trưởng|lạm phát)\s[^,;]{0,60}(?:bị|được)\s(?:[^\W\d]\w*\s){0,2}?(?:điều chỉnh\s(?:giảm|tăng|hạ|nâng)|(?:nâng|hạ)\s(?:lên|xuống))(?!\w)"
)


def is_adjusted(low: str, sentence: int, quantity: Quantity) -> bool:
    """Whether a rate of growth is one that was foreseen and is changed, or what it is changed to."""
    return _ADJUSTED.search(low, max(sentence, quantity.end - _REACH), quantity.end) is not None


_LEVEL_WITHIN = 60
# "tăng 22% so với cùng kỳ năm ngoái (đạt 4,6 triệu tấn)": what it has come to.
_REACHED = ("(đạt ", "(ước đạt ")


# "chưa bằng tốc độ tăng của cùng kỳ các năm 2018 và 2019 (7,05% và 6,77%)"
_TWO_YEARS_THEN = re.compile(
    r"(?<!\w)cùng kỳ (?:của )?(?:các )?năm (?P<one>\d{4}) và (?:năm )?(?P<two>\d{4}) \((?P<second>[\d.,]+\s?% và )?$"
)


def year_held_against(low: str, quantity: Quantity, sentence: int) -> str | None:
    """Of which year a figure is the same time's: "cao hơn mức tăng 4,5% của cùng kỳ năm 2019".

    Empty for the year before, None where a figure is of no such time. What follows is not of that year.
    """
    if then := _OPENS_THEN.match(low, sentence, quantity.start):
        return then["year"] or ""
    if then := _THAN_YEAR.search(low, max(sentence, quantity.start - 24), quantity.start):
        return then["year"]
    if then := _STRUCTURE_THEN.search(low, max(sentence, quantity.start - _STRUCTURE_WITHIN), quantity.start):
        return then["year"] or ""
    if then := _TWO_YEARS_THEN.search(low, max(sentence, quantity.start - 60), quantity.start):
        return then["two"] if then["second"] else then["one"]
    exceeds = quantity.before.verb.startswith("vượt")
    before = max(sentence, quantity.start - 60), quantity.start
    reached = low.startswith(_REACHED, quantity.left - 1)
    if not exceeds and not reached and (then := _SAME_TIME.search(low, *before)):
        named = _SAME_TIME_OF.search(low, *then.span())
        return named["year"] if named else ""
    if quantity.before.change is None and not reached and _THEN_IN_BRACKETS.search(low, *before):
        return ""
    level = _A_LEVEL.search(low, max(sentence, quantity.number - _LEVEL_WITHIN), quantity.number)
    then = _OF_SAME_TIME.match(low, quantity.end) if level else None
    if level is None or then is None:
        return None
    return (then["other"] if level["one"] and then["other"] else then["year"]) or ""


# "so với năm 2019", "so với cùng kỳ quý 1/2020"
_AGAINST_THEN = re.compile(r"(?<!\w)(?:so với|so|cùng kỳ|hơn)\s(?:(?:mức|con số|cả|cùng kỳ|của)\s)*$")
_YEAR_IN_FULL = re.compile(r"\d{4}(?!\d)")


def year_after_compared(low: str, times: Sequence[TimeRef], clock: Clock, *, aimed: bool = False) -> str | None:
    """The period a year after the one in full that figures are held against: "tăng 12% so với quý I/2020".

    None where that is not over yet, or where it is and the growth is `aimed` at.
    """
    base = next(
        (
            ref.period
            for ref in times
            if ref.compared
            and ref.period
            and _YEAR_IN_FULL.search(low, ref.start, ref.end)
            and _AGAINST_THEN.search(low, max(0, ref.start - _LEVEL_WITHIN), ref.start)
        ),
        None,
    )
    first, _ = calendar.bounds_of(base)
    if base is None or first is None or clock.day is None or calendar.freq_of(base) == "D":
        return None
    after = calendar.in_year(base, first.year + 1)
    _, last = calendar.bounds_of(after)
    over = last is not None and last <= clock.day
    return after if last and over is not aimed and abs(clock.day.year - last.year) <= 1 else None


def _dates_another(low: str, at: int, ref: TimeRef, following: int) -> bool:
    """Whether a time behind a figure is of the next one: "tăng 7,3% (quý I tăng 6,1%, …)", "80%, năm 2013 là 92%"."""
    if _AND_THEN.search(low, at, ref.start) and low[ref.end : following].strip() in _IS:
        return True
    if following < len(low) and low[at : ref.start] == " đến " and low[ref.end : following].strip() in _IS:
        # "năm 2010 đạt 7.604 tỷ đồng đến năm 2016 đạt 17.713 tỷ đồng"
        return True
    if _NEXT_ITEM.fullmatch(low, at, ref.start) and low[ref.end : following].strip() in _IS:
        return True
    if (
        following < len(low)
        and low.endswith(", ", at, ref.start)
        and _CLAUSE_OF_NEXT.fullmatch(low, ref.end, following)
    ):
        return True
    if following < len(low) and _RAISES_TO.fullmatch(low, at, ref.start):
        return True
    return open_bracket(low, at, ref.start) >= 0 and ")" not in low[ref.end : following]


# "tăng 5,3% so với tháng trước, tổng thu ngân sách thực hiện 7 tháng đầu năm là 214 nghìn tỷ đồng"
_NEXT_ITEM = re.compile(r"[^;:.()\d]*,\s(?:[^\W\d]\w*\s){2,}")
# "tăng 2,6% so với tháng trước, đưa kim ngạch 6 tháng lên 493 triệu USD"
_RAISES_TO = re.compile(r"[^,;.:()\d]*,\s(?:qua đó,?\s)?(?:đưa|nâng)\s[^,;.:()\d]*")
_AND = re.compile(r",?\s(?:và|còn)\s|,\s")
_DATES = frozenset(("year", "day", "month", "monthyear", "quarter"))


def _has_its_own(low: str, chosen: TimeRef, quantity: Quantity, after: TimeRef) -> bool:
    """Whether a time is of the clause before and another of the figure's.

    "0 vào năm 2050, giảm 30% vào năm 2030", "61 doanh nghiệp đạt giải năm 2019 và 55 doanh nghiệp đạt giải năm 2020"
    """
    if chosen.kind in _DATES and after.kind in _DATES and _AND.fullmatch(low, chosen.end, quantity.start):
        return True
    said = low.endswith("vào ", quantity.end, after.start)
    return said and "," in low[chosen.end : quantity.start] and "," not in low[quantity.end : after.start]


def _counts_since(low: str, ref: TimeRef, at: int) -> bool:
    """Whether a span up to now is only of a clause that is over: "số ca mới từ 27/4 đến nay là 13.680; 84 ca tử vong"."""
    return ref.kind == "since" and ";" in low[ref.end : at]


# "Nếu năm ngoái giá mủ có 190 đồng thì những ngày tết lên 400 đồng": the second is of now.
_IF_THEN = re.compile(r"\d[^;.]*\sthì\s")


def _was_so(low: str, sentence: int, ref: TimeRef, at: int) -> bool:
    """Whether a time is of the first of two figures that "nếu … thì …" holds against each other."""
    return low.find("nếu", sentence, ref.start) >= 0 and _IF_THEN.search(low, ref.end, at) is not None


_OVER = re.compile(r"[,;)]")
_HELD_AGAINST = re.compile(
    r"(?<!\w)(?:(?:cao|thấp|nhiều|ít|lớn|nhỏ)\shơn|so với)\s(?:rất nhiều\s|nhiều\s|so với\s)?(?:(?:mức|con số)\s)?(?:tăng\s|giảm\s)?\d[\d.,]*\s?[^,;()\d]{0,30}$"
)


# "tăng 12,8%, trong khi quý I/2021 tăng 16,3%; …"
MEANWHILE = ("trong khi ", "trong khi đó ", "trong khi đó, ")


def _dates_an_aside(low: str, sentence: int, ref: TimeRef, at: int) -> bool:
    """Whether a time dates a figure beside the matter that is over before `at`.

    In brackets, "(năm 2019 tăng 2,8%)", or behind "trong khi", or what one before it is held against, "cao hơn mức tăng 3,68% của quý I/2020".
    """
    if low.find(" mức ", sentence, ref.start) >= 0 or low.find("hơn ", sentence, ref.start) >= 0:
        clause = max(low.rfind(mark, sentence, ref.start) for mark in (", ", ";", "("))
        if _HELD_AGAINST.search(low, max(sentence, clause), ref.start):
            return _OVER.search(low, ref.end, at) is not None
    if low.endswith(MEANWHILE, sentence, ref.start) and _DIGIT.search(low, sentence, ref.start):
        over = _OVER.search(low, ref.end, at)
        return over is not None and _DIGIT.search(low, ref.end, over.start()) is not None
    if open_bracket(low, sentence, ref.start) < 0:
        return False
    close = low.find(")", ref.end, at)
    return close > 0 and _DIGIT.search(low, ref.end, close) is not None


_GOES_ON = re.compile(r",\s(?:(?:và|riêng|còn|đến|tới|vào)\s)*$")


def _dates_its_item(low: str, sentence: int, first: TimeRef, ref: TimeRef, at: int) -> bool:
    """Whether a time stands behind a figure of an item of a list that is over, under an earlier time.

    "Đến năm 2025: thu ngân sách 18.000 tỷ đồng, đến năm 2030 là 30.000 tỷ đồng; xuất khẩu 10 tỷ USD".
    """
    if low.find(";", ref.end, at) < 0:
        return False
    item = max(low.rfind(mark, sentence, ref.start) for mark in ";:")
    goes_on = _GOES_ON.search(low, max(item, sentence), ref.start)
    return first.end <= item and goes_on is not None and _DIGIT.search(low, item, goes_on.start()) is not None


def _years_listed(chosen: TimeRef, times: Sequence[TimeRef]) -> str | None:
    """The period of a time; of the last of years listed one after another, "năm 2018, 2019 và 2020", all of them."""
    if chosen.kind != "listed" or not chosen.period:
        return chosen.period
    last = first = int(chosen.period)
    for ref in reversed(times[: times.index(chosen)]):
        if ref.period != str(first - 1) or ref.kind not in ("listed", "year"):
            break
        first -= 1
        if ref.kind == "year":
            break
    return f"{first}/{last}" if first < last else chosen.period


def _through_years(ref: TimeRef, times: Sequence[TimeRef]) -> str | None:
    """The period of a time; of the first of years listed one after another, all of them: "trong 2 năm 2015, 2016"."""
    if ref.kind != "year" or not ref.period:
        return ref.period
    last = int(ref.period)
    for after in times[times.index(ref) + 1 :]:
        if after.kind != "listed" or after.period != str(last + 1):
            break
        last += 1
    return f"{ref.period}/{last}" if last > int(ref.period) else ref.period


# "từ 11,4% đầu nhiệm kỳ giảm còn 3,51%": so long ago as no year is named.
_AT_OUTSET = re.compile(
    r"\s\(?(?:vào\s|ở\s|hồi\s|của\s)?(?:thời\sđiểm\s)?(?:đầu\s(?:năm(?!\s\d)|nhiệm\skỳ|giai\sđoạn|kỳ|thập\s(?:niên|kỷ))|ban\sđầu|khi|trước\s(?:đây|khi))(?!\w)"
)
_MEAN_A_YEAR = re.compile(
    r"[^;()]{0,60}?,\s(?:tăng\s|giảm\s)?(?:trưởng\s)?(?:bình quân|trung bình)\s(?:tăng\s|giảm\s|mỗi năm\s)?\d[\d.,]*\s?%/năm"
)


def _first_of_term(times: Sequence[TimeRef], sentence: int, period: str | None) -> str | None:
    """The first year of the span of years that a sentence opens with and a year ends: "Giai đoạn 2016 - 2020, … năm 2020"."""
    opening = next((ref.period for ref in times if ref.kind == "years" and ref.start - sentence < _NEAR_START), None)
    first, _, last = (opening or "").partition("/")
    return first if period and last == period and len(first) == len(last) else None


_NEAR_START = 20


def _before(period: str | None) -> str | None:
    """The year before a year."""
    return str(int(period) - 1) if period and calendar.freq_of(period) == "A" else None


def handed_on(period: str | None, ref: TimeRef | None) -> str | None:
    """What a figure's period hands on: of a span of days its last one."""
    if ref and ref.kind == "since" and period:
        return period.partition("/")[2]
    return period


def between_years(low: str, period: str | None, ref: TimeRef | None) -> str | None:
    """The year that a growth "2015-2016" or "từ năm 2015 đến năm 2016" is of: from the one to the next. None for seasons and longer spans."""
    between = ref is not None and (low[ref.start].isdigit() or low.startswith("từ ", ref.start))
    if not ref or ref.kind != "years" or not period or not between:
        return None
    first, _, last = period.partition("/")
    return last if last and int(last) == int(first) + 1 else None


# In years: a school year or two are no plan.
_LEAST_TERM = 3


def is_span(period: str | None) -> bool:
    """Whether a period runs from one year to another."""
    first, _, last = (period or "").partition("/")
    return first.isdigit() and last.isdigit()


def is_term(period: str | None) -> bool:
    """Whether a period is a span of as many years as a plan covers: "2025/2030"."""
    first, _, last = (period or "").partition("/")
    return is_span(period) and int(last) - int(first) >= _LEAST_TERM


_SPANS = PARTS_OF_YEAR | {"year", "years", "yearrel", "days"}
