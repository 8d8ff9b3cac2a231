"""What a text is about where a figure names no time, carried from sentence to sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from flows.extract import lexicon as lx
from flows.extract.period import calendar
from flows.extract.period.periods import MEANWHILE, handed_on, is_day_of_stock, is_term, up_to
from flows.extract.period.times import PARTS_OF_YEAR, TimeRef
from flows.extract.quantity.quantities import Quantity
from flows.text import open_bracket

# "bằng 30% so với cùng kỳ do có dự án tăng vốn 750 triệu USD trong tháng 2/2021"
_REASON = re.compile(r"\s(?:do|vì|bởi|nhờ|sau khi)\s")


def _dates_a_reason(low: str, ref: TimeRef, at: int) -> bool:
    """Whether a time behind the first figure of a sentence, which ends at `at`, is of a reason or of what was meanwhile."""
    return low.endswith(MEANWHILE, at, ref.start) or _REASON.search(low, at, ref.start) is not None


# "đến 31/8 đạt 72.712 tỷ đồng. Ước đến cuối tháng 9 đạt 73.200 tỷ đồng."
_EXPECTED_BY = re.compile(r"(?<!\w)(?:ước|dự kiến|ước tính)\s(?:đến|hết)\s(?:(?:hết|cuối|ngày|tháng)\s)*$")


def _dates_bracketed(low: str, sentence: int, ref: TimeRef, facts: Sequence[Quantity]) -> bool:
    """Whether a time in brackets only dates a figure in them, or the last one before them.

    "xuất siêu 4 tỷ USD (năm trước 19,9 tỷ USD)", "còn 33.470 hộ, tỷ lệ 9,39% (cuối năm 2018)"
    """
    opened, closed = open_bracket(low, sentence, ref.start), low.find(")", ref.end)
    if opened < 0:
        return False
    behind = len(facts) > 1 and facts[-1].end <= opened and closed == ref.end and opened + 1 == ref.start
    return behind or any(opened < fact.start < closed for fact in facts)


def _dates_turn(ref: TimeRef, facts: Sequence[Quantity]) -> bool:
    """Whether a time only dates what a figure fell or rose from: "giảm từ 2,46% cuối 2016 xuống 2,34%"."""
    return any(
        one.before.range_from and (one.before.change or two.before.to_level) and one.end <= ref.start < two.start
        for one, two in pairwise(facts)
    )


def _is_part_of(period: str | None, whole: str | None) -> bool:
    """Whether a period lies within a longer one: "6 tháng tăng 7,1%. Trong đó, quý I tăng 7,4%, quý II tăng 6,8%"."""
    (first, last), (begin, end) = calendar.bounds_of(period), calendar.bounds_of(whole)
    if not (first and last and begin and end) or period == whole:
        return False
    return begin <= first and last <= end


# "Tháng 3 và quý I/2025, kinh tế tiếp tục phục hồi."
_AND = re.compile(r",?\s(?:và|cũng như)\s")


def _with_last_month_within(low: str, refs: Sequence[TimeRef]) -> list[TimeRef]:
    """These times without a month that is named right before the months or the quarter that it is the last of."""
    within = [
        one
        for one, two in pairwise(refs)
        if one.kind == "month" and _AND.match(low, one.end, two.start + 1) and _is_part_of(one.period, two.period)
    ]
    return [ref for ref in refs if ref not in within]


def _is_day_of(period: str | None, whole: str | None) -> bool:
    """Whether a period is a day of a longer one, but the last."""
    first, last = calendar.bounds_of(whole)
    day, _ = calendar.bounds_of(period)
    if calendar.freq_of(period) != "D" or not first or not last or not day:
        return False
    return first <= day < last


def _leads_to(low: str, ref: TimeRef, first: TimeRef) -> bool:
    """Whether a year is the one up to which a figure went: "năm 2015 mới đạt 280 tỷ đồng thì đến năm 2019 đã là …".

    So is now behind a year: "từ 2 tiêu chí năm 2010, đến nay đạt 15 tiêu chí".
    """
    if first.kind == "year" and ref.kind == "now" and first.end <= ref.start:
        return _IS_NOW.match(low, first.end, ref.start) is not None
    if not ref.kind == first.kind == "year" or not ref.period or not first.period or ref.period <= first.period:
        return False
    return low.endswith("đến ", first.end, ref.start) and low.startswith(_REACHED, ref.end)


_IS_NOW = re.compile(r"(?:,|\sthì)?\s$")
_REACHED = (" đã", " đạt", " là", " lên", " tăng")
_SUMMING = ("lũy kế", "tính chung", "cộng dồn")
_RAISES = re.compile(r"(?<!\w)(?:kéo|đưa|nâng|giúp|khiến)\s(?:[^,;.:()\d]{1,40}\s)?$")
_SO_FAR = re.compile(rf"(?<!\w)(?:{'|'.join(_SUMMING)}|chung)\s(?:cả\s|trong\s)?$")


def _sums_up(low: str, ref: TimeRef, part: TimeRef) -> bool:
    """Whether a time sums up the months up to that of a part: "tháng 5 đạt 1.650 tỷ đồng, lũy kế 5 tháng …".

    So does the whole that the part raised: "quý IV tăng 7,65%, kéo GDP cả năm tăng 6,81%".
    """
    if part.end <= ref.start and _is_part_of(part.period, ref.period) and _RAISES.search(low, part.end, ref.start):
        return True
    if ref.start < part.end or calendar.freq_of(part.period) != "M" or ref.period == part.period:
        return False
    if calendar.bounds_of(ref.period)[1] != calendar.bounds_of(part.period)[1]:
        return False
    said = low.startswith(_SUMMING, ref.start)
    return said or _SO_FAR.search(low, part.end, ref.start) is not None


def _is_ahead(period: str | None, year: int | None) -> bool:
    """Whether a period begins after the year of publication."""
    return period is not None and year is not None and int(period[:4]) > year


def _runs_ahead(period: str | None, year: int | None) -> bool:
    """Whether a span of years goes on after the year of publication."""
    return period is not None and year is not None and period[4:5] == "/" and int(period[-4:]) > year


def looks_ahead(times: Sequence[TimeRef], year: int | None) -> bool:
    """Whether one of these times is, or ends, after the year of publication."""
    return any(not ref.compared and (_is_ahead(ref.period, year) or _runs_ahead(ref.period, year)) for ref in times)


_PLAN_OF_YEAR = re.compile(
    r"(?:về\s)?(?:dự toán|kế hoạch|phương án|nghị quyết|mục tiêu|chỉ tiêu)(?:\s[^\W\d]\w*){0,4}?\s(?:năm\s)?\d{4}[,:]"
    r"|(?:quy hoạch|đề án|chương trình|chiến lược|nghị quyết|kế hoạch)\s(?:[^\W\d]\w*\s){0,8}?(?:đặt|đề|xác định|nêu|đưa)\s(?:ra\s)?(?:các\s)?(?:mục tiêu|chỉ tiêu)(?!\w)"
)


def opens_plan(low: str, start: int) -> bool:
    """Whether a sentence puts a plan in front, which those behind it go on with: "Dự toán năm 2022, thu …"."""
    return _PLAN_OF_YEAR.match(low, start) is not None


class Background(NamedTuple):
    """What a figure without a time of its own is about.

    `period` is what a sentence before said, `age` how many sentences ago; `whole` is what the article is about from
    its opening on, which holds when the period has faded. `planned` says that a plan for the period was passed, whose
    aims are told from there on; `term` are the years that it is for, also behind aims for one of them. `priced` says
    that the period is the month of the prices last told.
    """

    period: str | None = None
    age: int = 0
    whole: str | None = None
    planned: bool = False
    term: str | None = None
    priced: bool = False

    def at(self, status: str) -> str | None:
        """The period for a figure of this status: an aim is not of one past day or month, nor of a part of a year."""
        period = self.period if self.age <= (_PLAN_FADES if self.planned else _FADES) else self.whole
        if status == "target" and self.term and (period in (None, self.whole) or _is_short(period)):
            return self.term
        if period and status in ("target", "forecast") and _is_short(period):
            return period[:4]
        return period


def _is_short(period: str) -> bool:
    """Whether a period is a part of a year or a span of days or months within one."""
    first, _, last = period.partition("/")
    return calendar.freq_of(first) in ("D", "M", "Q", "S") and last[:4] in ("", first[:4])


_FADES = 3
_PLAN_FADES = 8
# "thông qua nghị quyết về kế hoạch phát triển kinh tế - xã hội năm 2022"
_PLAN_PASSED = re.compile(
    r"(?<!\w)(?:thông qua|ban hành|phê duyệt|quyết nghị|đề ra|đặt ra|giao|xác định|thống nhất)\s[^.;]*(?:kế hoạch|nhiệm vụ|mục tiêu|chỉ tiêu|dự toán|đề án|chương trình)\s[^.;]{0,80}$"
)
# "thông qua Nghị quyết về nhiệm vụ phát triển kinh tế - xã hội 5 năm 2021 - 2025", "đề ra các chỉ tiêu nhiệm kỳ 2020 - 2025"
_TERM_PASSED = re.compile(
    r"(?<!\w)thông qua nghị quyết (?:về )?(?:nhiệm vụ|mục tiêu|kế hoạch|phương hướng)\s[^.;]{0,80}\s(?:5|năm) năm $"
    r"|(?<!\w)(?:thông qua|đề ra|đặt ra|xác định)\s[^.;]{0,40}chỉ tiêu\s(?:[^.;\d]{0,60}\s)?(?:nhiệm kỳ\s|giai đoạn\s)?$"
)
# "Nhiệm kỳ tới, huyện phấn đấu …"
NEXT_TERM = ("nhiệm kỳ tới", "nhiệm kỳ mới")
_SETS_AIMS = re.compile(r"(?<!\w)(?:phấn đấu|quyết tâm|đặt (?:ra )?mục tiêu|đề ra mục tiêu)(?!\w)")
# "Năm 2023, HĐND tỉnh thông qua 35 chỉ tiêu"
_PASSES = re.compile(
    r"[^.;\d]{0,40}(?<!\w)(?:thông qua|quyết nghị|đề ra|đặt ra|xác định|giao)\s(?:\d+\s|các\s|nhiều\s)?(?:nhóm\s)?(?:chỉ tiêu|mục tiêu)"
)
# "Các chỉ tiêu chủ yếu: …": what a list begins with that may go on for sentences.
_NEAR_START = 80
_AIMS_LISTED = re.compile(
    r"(?:các |một số |những )?(?:mục tiêu|chỉ tiêu)(?:(?: (?:cụ thể|chủ yếu|chính|cơ bản|chung))*(?: (?:của|đến|năm) [^:;.]{1,40})?\s?:"
    r"|(?: (?:cụ thể|chủ yếu|chính|cơ bản|chung|phát triển|kinh tế(?: ?[-–] ?xã hội)?))+ (?:và [^:;.()]{1,30} )?\(?(?:(?:trong|của|cho|đến) )?(?:nhiệm kỳ|giai đoạn|thời kỳ|năm) (?P<first>\d{4})(?:\s?[-–]\s?(?P<last>\d{4}))?)"
)
# "Kết quả thực hiện các chỉ tiêu kinh tế - xã hội năm 2020", "Các chỉ tiêu chủ yếu năm 2020 đều đạt"
_OF_RESULTS = re.compile(
    r"(?<!\w)(?:kết quả|thực hiện|tình hình|đánh giá|hoàn thành|đạt được|(?:đã|đều|ước) đạt)(?!\w)"
)
_NEXT_WORDS = 24
# "TTH - Các chỉ tiêu chủ yếu", "Một số chỉ tiêu chủ yếu năm 2018", "Các chỉ tiêu chủ yếu (nhiệm kỳ 2020 - 2025)", alone on its line
_AIMS_HEADED = re.compile(
    r"\W*(?:[^\W\d]{2,6} [-–] )?(?:các|một số|những) (?:mục tiêu|chỉ tiêu)(?: (?:kinh tế ?[-–] ?xã hội|phát triển|chủ yếu|cụ thể|chính))+(?: và [^\n;:.()]{2,40}?)?"
    r"(?:,? \(?(?:đến |trong )?(?:năm|giai đoạn|nhiệm kỳ|thời kỳ) (?P<first>\d{4})(?:\s?[-–]\s?(?P<last>\d{4}))?\)?)?\s*(?:\n|$)"
)
# "có 65 xã đạt chuẩn; kế hoạch năm nay thêm 7 xã, phấn đấu năm 2025 có 30% xã nâng cao": none is of what was told.
_AIMS_ASIDE = re.compile(r"[,;]\s(?:và\s)?(?:kế hoạch|phấn đấu|mục tiêu|đặt mục tiêu)\s(?:đến\s|trong\s)?$")
_LONG_AGO = 5
# In years: what an article of today is not about.
_OF_ANOTHER_AGE = 20
_LASTING = PARTS_OF_YEAR | {"year", "ytd"}


def day_opened_with(start: int, times: Sequence[TimeRef]) -> str | None:
    """The day that a sentence opens with; None where it opens with something else: "Ngày 23/6, …"."""
    first = times[0] if times else None
    if (
        first
        and not first.compared
        and first.start - start < _NEAR_START // 8
        and calendar.freq_of(first.period) == "D"
    ):
        return first.period
    return None


# "đạt 105,3% kế hoạch", "bằng 18% dự toán": no aim is that exact, or that far below the plan.
_REACHED_OF_PLAN = re.compile(
    rf"(?<!\w)(?:(?:đạt|bằng|vượt)\s\d[\d.]*,\d+|(?:đạt|bằng)\s[1-8]?\d)\s?%\s(?:so với\s)?(?:{lx.either(lx.PLAN_WORDS)})(?!\w)"
)


def tells_how_much_was_reached(low: str, start: int, end: int) -> bool:
    """Whether a sentence says which part of a plan was carried out."""
    return _REACHED_OF_PLAN.search(low, start, end) is not None


# "So với tháng trước, 8 nhóm hàng tăng giá", "Trong 11 nhóm hàng hóa, 4 nhóm giảm giá": of the month reported on.
_AGAINST_LAST_MONTH = re.compile(
    r"[\"“]?(?:nếu\s)?so với tháng trước(?!\sđó)|trong\s(?:số\s)?(?:11|mười một)\snhóm\shàng|(?:riêng\s)?(?:trong\s)?tháng\s\d{1,2},\scó\s\d+(?:/\d+)?\snhóm\shàng"
)


def is_against_last_month(low: str, start: int) -> bool:
    """Whether a sentence begins with a comparison with the month before, or with the groups of a month's prices."""
    return _AGAINST_LAST_MONTH.match(low, start) is not None


_PRICES = re.compile(r"(?<!\w)(?:giá|cpi|lạm phát|nhóm|rổ hàng hóa)(?!\w)(?!\strị)")


def tells_of_prices(low: str, start: int, end: int) -> bool:
    """Whether a sentence tells of prices, whose month is of nothing else: "Chỉ số giá tiêu dùng tháng 6 tăng 0,42%. Thu ngân sách …"."""
    return _PRICES.search(low, start, end) is not None


def background_of(whole: str | None) -> Background:
    """The background of an article about a time that no sentence has told of yet."""
    return Background(None, _FADES + 1, whole)


# "Nhìn lại năm 2020, hướng tới năm 2021", but "tổng kết nhiệm vụ năm 2020"
_LOOKS_AHEAD = re.compile(
    r"(?<!\w)(?<!tổng kết )(?<!kết quả )(?<!đánh giá )(?<!(?<!triển khai )thực hiện )(?:hướng (?:tới|đến)|phương hướng|nhiệm vụ|kế hoạch|mục tiêu)\s[^,;:.\d]{0,30}$"
)


def _since_january(ref: TimeRef) -> bool:
    """Whether a time goes from the start of this year to now: "từ đầu năm 2020 đến nay"."""
    return ref.kind == "sinceyear" and calendar.freq_of((ref.period or "").partition("/")[0]) == "M"


def of_opening(low: str, refs: Sequence[TimeRef], year: int | None) -> str | None:
    """What an article is about that opens with these times: the last that is not ahead of `year`, of publication.

    From the last one it looks back: "từ 8 triệu đồng năm 2010 lên 38 triệu đồng năm 2020". Beside one that it looks
    back on, what it looks ahead to does not count.
    """
    refs = [ref for ref in refs if not _LOOKS_AHEAD.search(low, max(0, ref.start - 60), ref.start)] or refs
    refs = _with_last_month_within(low, refs)
    lasting = [
        ref.period
        for ref in refs
        if ref.period
        and not ref.compared
        and (ref.kind in _LASTING or _since_january(ref))
        and not _is_ahead(ref.period, year)
        and not low.endswith("từ ", 0, ref.start)
        and not any(_leads_to(low, later, ref) for later in refs)
        and (year is None or year - int(ref.period[:4]) <= _OF_ANOTHER_AGE)
    ]
    return max(lasting, key=lambda period: period[:4], default=None)


# "Các chỉ tiêu chủ yếu năm 2021", but "Kết quả thực hiện kế hoạch năm 2021"
_AIMS_TITLED = re.compile(
    r"(?!.*(?:kết quả|thực hiện|hoàn thành|đạt|vượt)(?!\w)).*(?<!\w)(?:chỉ tiêu|mục tiêu|kế hoạch)\s[^,;:.\d]{0,50}$"
)


def aimed_for(low: str, titled: Sequence[TimeRef], year: int | None) -> str | None:
    """The one year or span of years ahead that a title names, which aims without a time are for: "Mục tiêu năm 2020".

    The year of publication where the title names aims for it.
    """
    years = [ref for ref in titled if ref.kind in ("year", "years", "plainyear") and not ref.compared and ref.period]
    ahead = {ref.period for ref in years if _is_ahead(ref.period, year)}
    ahead = ahead or {ref.period for ref in years if ref.period == str(year) and _AIMS_TITLED.match(low, 0, ref.start)}
    return ahead.pop() if len(ahead) == 1 else None


_OPENS = 30
_FIRST_WORDS = 8
# "Theo báo cáo nhanh của Ban An toàn giao thông, từ ngày 15/4 đến 15/5, …"
_REPORTED = re.compile(
    r"(?:(?:theo|thông tin từ)\s[^,;.]{3,90}"
    r"|(?:thông tin|báo cáo|kết quả|số liệu|thống kê|đánh giá)\s[^,;.\d]{0,90}?(?:cho thấy|cho biết|nêu rõ|nêu)),\s(?:trong\s)?"
)
# "Cục Thống kê công bố hàng loạt chỉ số kinh tế trong quý I."
_PUBLISHES = re.compile(
    r"(?<!\w)(?:công bố|thông báo|báo cáo)\s(?:về\s)?(?:(?:hàng loạt|các|một số|bộ)\s)?(?:kết quả|số liệu|chỉ số|tình hình|dữ liệu)\s[^,;.:\d]{2,50}\s$"
)
# "Tháng 7/2014, Chính phủ ban hành Nghị định 67 về phát triển thủy sản."
_ISSUES = re.compile(
    r"[^.;\n]{0,60}?(?<!\w)(?:ban hành|ký|có)\s(?:[^\W\d]\w*\s){0,2}?(?:nghị định|quyết định|chỉ thị|thông tư|công văn|văn bản|luật)(?!\w)"
)
# "Riêng tháng 7 đạt 1,35 tỷ USD": what follows is about the time before it again.
_SET_APART = re.compile(r"[\"“]?(?:tính\s)?riêng\s(?:trong\s|của\s)?")


# "Đại hội Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2020 - 2025", but none of shareholders; "phê duyệt Đề án … giai đoạn 2021 - 2025"
_TERM_OF_AIMS = re.compile(
    r"(?<!\w)(?:đại hội(?! đồng| cổ đông)(?!\w)[^.;]{0,120}?(?<!\w)nhiệm kỳ"
    r"|(?:phê duyệt|ban hành|thông qua|triển khai|thực hiện|xây dựng)\s[^.;]{0,50}?(?:đề án|chương trình|kế hoạch|chiến lược|nghị quyết|quy hoạch)\s[^.;]{0,120}?(?<!\w)(?:giai đoạn|thời kỳ)"
    r"|(?:chỉ tiêu|mục tiêu)\s(?:chủ yếu|cụ thể|chính)\s[^.;:]{0,60}?\((?:nhiệm kỳ|giai đoạn|thời kỳ))"
    r"\s(?P<first>\d{4})\s?[-–]\s?(?P<last>\d{4})(?!\d)"
)


_TERM_WORDS = ("nhiệm kỳ", "giai đoạn", "thời kỳ")


def term_of_aims(low: str, start: int, end: int, year: int | None) -> str | None:
    """The term that a sentence says a congress opens or a programme is for, which the aims behind it are for."""
    if not any(low.find(word, start, end) >= 0 for word in _TERM_WORDS):
        return None
    found = _TERM_OF_AIMS.search(low, start, end)
    years = f"{found['first']}/{found['last']}" if found else None
    return years if _runs_ahead(years, year) else None


def carried(
    low: str,
    start: int,
    times: Sequence[TimeRef],
    facts: Sequence[Quantity],
    before: Background,
    *,
    opening: bool,
    daily: bool,
    market: bool,
    year: int | None,
) -> Background:
    """The background of the sentence after this one, with the term that a plan is for.

    `low` from `start` on is this sentence, whose times are `times` and figures `facts`.
    """
    if looks_back(low, start, times, before.period):
        return before
    carried_on = _carried(low, start, times, facts, before, opening=opening, daily=daily, market=market, year=year)
    planned = carried_on.planned and is_term(carried_on.period)
    month = calendar.freq_of(carried_on.period) == "M" and _is_part_of(carried_on.period, carried_on.whole)
    opens = month and bool(facts) and tells_of_prices(low, start, facts[0].start)
    priced = opens or (before.priced and carried_on.period == before.period)
    return carried_on._replace(term=carried_on.period if planned else before.term, priced=priced)


def _aims_under(headed: re.Match[str], before: Background, year: int | None) -> Background | None:
    """The background of what a heading says are aims; None for those of a time that is over, which were reached or not."""
    named = f"{headed['first']}/{headed['last']}" if headed["last"] else headed["first"]
    ahead = [at for at in (named, before.period) if _is_ahead(at, year) or _runs_ahead(at, year) or at == str(year)]
    if named and named not in ahead:
        return None
    return Background(ahead[0] if ahead else None, 0, before.whole, planned=True)


def of_title(low: str, titled: Sequence[TimeRef], year: int | None) -> Background:
    """What an article is about whose title names these times; the aims, where it is a heading of them."""
    background = background_of(of_opening(low, titled, year))
    headed = _AIMS_HEADED.match(low)
    aims = _aims_under(headed, background, year) if headed else None
    end = low.find("\n")
    return (aims or background)._replace(
        term=aimed_for(low, titled, year) or term_of_aims(low, 0, len(low) if end < 0 else end, year)
    )


_OF_THEN = re.compile(r"(?:[^.\d]|\.(?!\s)){0,60}(?<!\w)tương ứng(?!\w)")


def looks_back(low: str, start: int, times: Sequence[TimeRef], told: str | None) -> bool:
    """Whether a sentence only says how it was a year before what the text tells of: "Năm ngoái, GDP quý I chỉ tăng 3,7%"."""
    if told is None:
        return False
    if low.startswith("năm ngoái, ", start):
        return any(ref.period == calendar.year_before(told) for ref in times)
    # "Quý I/2024, cơ cấu tương ứng là …", told beside that of the quarter a year later
    opens = bool(times) and times[0].start == start and _OF_THEN.match(low, times[0].end) is not None
    return opens and times[0].period == calendar.year_before(told)


def _widest(low: str, dating: TimeRef, own: Sequence[TimeRef], year: int | None, whole: str | None) -> TimeRef:
    """The one of a sentence's times that what follows goes on from, where a closer one dates its own figures."""
    dating = next((ref for ref in own if _sums_up(low, ref, dating) or _leads_to(low, ref, dating)), dating)
    if dating.kind == "year":
        # "Năm 2019 tăng 2,67%; năm 2020 tăng 3,04%; năm 2021 tăng 3,27%"
        passed = (ref for ref in own if ref.kind == "year" and not _is_ahead(ref.period, year))
        dating = max((dating, *passed), key=lambda ref: ref.period or "")
    if _is_part_of(dating.period, whole):
        # "Quý III ước đạt 1,3 triệu tấn, 9 tháng đạt 3,9 triệu tấn", in a report of 9 months
        dating = next((ref for ref in own if ref.period == whole), dating)
    return dating


def _carried(
    low: str,
    start: int,
    times: Sequence[TimeRef],
    facts: Sequence[Quantity],
    before: Background,
    *,
    opening: bool,
    daily: bool,
    market: bool,
    year: int | None,
) -> Background:
    """The background of the sentence after this one, but for the term.

    A sentence hands on the time that dates its first figures; one without figures only a year, quarter or month
    that it opens with ("Năm 2020, công tác …"). "Now" is this year for what follows, or this day where the article
    reports a count of the day (`daily`). A report of a `market` comes back to its day after an earlier year, and where a
    sentence opens with a day. A time long before `year`, of publication, is only looked back to, as is a
    span of years that was over.
    """
    if (headed := _AIMS_HEADED.match(low, start)) and (under := _aims_under(headed, before, year)):
        return under
    if not (times or facts or before.planned) and before.age > _FADES:
        return before
    own = [ref for ref in times if (ref.period or ref.kind == "vague") and not ref.compared]
    whole = before.whole
    ahead = next((ref for ref in own if _is_ahead(ref.period, year)), None)
    if listed := _AIMS_LISTED.search(low, start, start + _NEAR_START):
        years = f"{listed['first']}/{listed['last']}" if listed["last"] else None
        results = _OF_RESULTS.search(low, start, listed.end() + _NEXT_WORDS) is not None
        of_this_year = listed["first"] if not years and listed["first"] == str(year) and not results else None
        aimed_at = ahead.period if ahead else years if _runs_ahead(years, year) else of_this_year
        if aimed_at or before.planned:
            return Background(aimed_at or before.period, 0, whole, planned=True)
    told_before = whole is not None
    if opening and whole is None and own and not market:
        whole = of_opening(low, own, year)
    if before.period is None and before.whole is None and not before.planned:
        before = background_of(whole)
    # The aims of a plan may be told in any number of sentences.
    age = before.age if before.planned and facts else before.age + 1
    older = Background(before.period, age, whole, before.planned and before.age < _PLAN_FADES)
    if not own:
        return older
    if low.startswith("trong đó", start) and all(_is_part_of(ref.period, before.period) for ref in own):
        return older
    if market and not facts and day_opened_with(start, times):
        return Background(None, 0, whole)
    if not ahead:
        running = (ref for ref in own if _runs_ahead(ref.period, year))
        ahead = next((ref for ref in running if facts or _TERM_PASSED.search(low, start, ref.start)), None)
    next_term = ahead or next((ref for ref in own if ref.kind == "vague" and low.endswith(NEXT_TERM, 0, ref.end)), None)
    aims = next_term and next_term.end <= facts[0].start if len(facts) > 1 else False
    if next_term and aims and _SETS_AIMS.search(low, start, facts[0].start):
        return Background(next_term.period, 0, whole, planned=True)
    if next_term and _PASSES.match(low, next_term.end):
        return Background(next_term.period, 0, whole, planned=True)
    if ahead and _PLAN_PASSED.search(low, start, ahead.start):
        return Background(ahead.period, 0, whole, planned=True)
    if facts:
        own = [ref for ref in own if not _dates_bracketed(low, start, ref, facts) and not _dates_turn(ref, facts)]
        own = [ref for ref in own if not is_day_of_stock(low, ref)]
        if before.period:
            own = [ref for ref in own if not low.startswith("niên vụ", ref.start)]
        if not own:
            return older
        earlier = [ref for ref in own if ref.end <= facts[0].start]
        if not earlier and _dates_a_reason(low, own[0], facts[0].end):
            return older
        if not earlier and _AIMS_ASIDE.search(low, facts[0].end, own[0].start):
            return older
        several = len({ref.period for ref in own}) > 1 and not any(_leads_to(low, ref, own[0]) for ref in own)
        if not earlier and several:
            # "IIP giảm 17,1%, trong đó quý I giảm 18,6%, quý II giảm 15,5%": parts of the time before.
            parts = low.find("trong đó", facts[0].end, own[0].start) >= 0
            return older if parts else Background(None, 0, whole)
        if not earlier and low.find(";", facts[0].end, own[0].start) >= 0:
            return older
        beside = [ref for ref in earlier if open_bracket(low, start, ref.start) < 0]
        dating = beside[-1] if beside else earlier[-1] if earlier else own[0]
        if _EXPECTED_BY.search(low, max(start, dating.start - 24), dating.start):
            return older
        dating = _widest(low, dating, own, year, whole)
    else:
        dating = _with_last_month_within(low, own)[0]
        span = calendar.freq_of(dating.period) in ("A", "Q", "S", "M") or "/" in (dating.period or "")
        opens = (
            dating.start - start < _OPENS
            or _REPORTED.fullmatch(low, start, dating.start)
            or _PUBLISHES.search(low, start, dating.start)
        )
        if not span or not opens or dating.kind == "now" or _ISSUES.match(low, start):
            return older
    of_another_year = (
        dating.kind == "year"
        and bool(facts)
        and (not _is_part_of(dating.period, before.period) or low.endswith("\n", 0, start))
    )
    if _SET_APART.fullmatch(low, start, dating.start) and not of_another_year:
        return older
    period = handed_on(dating.period, dating)
    if dating.kind == "now" and period and not daily:
        period = whole if whole and whole.startswith(period[:4]) else period[:4]
    if not daily and up_to(low, dating) and _is_day_of(dating.period, whole):
        return older
    if before.planned and _is_ahead(period, year):
        return Background(period, 0, whole, planned=True)
    if period is None or year is None:
        return Background(period, 0, whole)
    if market and period[:4] < str(year):
        return older
    ago = year - int(period.rpartition("/")[2][:4])
    if ago > _OF_ANOTHER_AGE and dating.start - start >= _FIRST_WORDS:
        return older
    superseded = whole is not None and whole[:4] >= period.rpartition("/")[2][:4]
    if dating.kind == "years" and (ago > 1 or superseded) and (told_before or not opening):
        return Background(period, _FADES + 1, whole)
    return Background(period, _FADES if ago > _LONG_AGO else 0, whole)
