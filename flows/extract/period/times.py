"""Finds expressions of time in a sentence and resolves them to periods.

Their spans hold numbers that are no quantities; their periods date the facts beside them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from flows.extract.period import calendar
from flows.extract.period.clock import Clock
from flows.extract.period.expressions import COUNT_WORDS, YEAR, Starts, starts
from flows.extract.period.resolving import QUARTERS, resolve
from flows.extract.quantity import numbers
from flows.text import open_bracket

# "giá dầu giao tháng 7/2017": what the contract is for, no time of the price; "giá so sánh năm 2010": whose prices.
_DELIVERY = re.compile(
    r"(?<!\w)(?:(?<!vốn\s)(?<!được\s)(?<!hoạch\s)(?<!tiêu\s)(?<!toán\s)giao|kỳ\s+hạn|giá\s+(?:so\s+sánh|cố\s+định))\s+(?:vào\s+|trong\s+)?$"
)
_COMPARED = re.compile(
    r"(?:tương\s+đương\s+[\d.,]+\s?%\s+(?:ước\s+)?thực\s+hiện|bằng\s+(?:[\d.,]+\s?%|(?:mức\s)?(?:dự toán|kế hoạch)(?!\w))|so\s+(?:với|cùng|ước(?!\w)|thực\s+hiện|kết\s+quả|vụ(?!\w))|so\s+(?=cùng|$)|cùng\s+kỳ|thay\s+vì|xấp\s+xỉ\s+(?=$)|tương\s+đương\s+(?:với\s+)?(?=mức|năm|của|$))(?:(?!\sthì\s)(?!\svà\s(?:kim|tổng|xuất|nhập|lũy|tính|\d{1,2}\stháng))[^,;:()]){0,45}$|(?:cao|thấp|nhiều|ít|lớn|vượt|(?<!\(mức )tăng|giảm|hơn)\s+(?:hơn\s+)?(?:so\s+với\s+)?$"
    # "cao hơn tốc độ tăng của khu vực này năm trước"
    r"|(?:cao|thấp)\s+hơn\s+(?:tốc\s+độ|nhịp\s+độ)\s+tăng(?:\s+trưởng)?\s+của\s+(?:[^\W\d]\w*\s+){1,5}$"
    r"|,\s+vượt\s+(?:mốc|mức|đỉnh)(?:\s+(?:kỷ lục|cao nhất))?(?:\s+của)?\s+$"
    r"|,\s+(?:chỉ\s+)?bằng\s+(?:với\s+)?(?:mức\s+)?(?:của\s+)?$"
    r"|(?<!\w)hơn\s+(?:so\s+với\s+)?(?:vụ|mùa)\s+(?:[^\W\d]\w*\s+){0,3}$"
)


class TimeRef(NamedTuple):
    """An expression at `start:end` of the text. `period` is null for a clock time and where nothing resolves it.

    `compared` says that it is what a figure is compared with; `kind` names the pattern.
    """

    start: int
    end: int
    kind: str
    period: str | None
    compared: bool


PARTS_OF_YEAR = frozenset(
    ("part", "yearpart", "sum", "sofar", "first", "half", "quarter", "quarters", "month", "months", "monthyear")
)
"""The kinds of time that are months or quarters of one year."""
# Months and quarters without their year, which what is looked ahead to decides.
_BY_OUTLOOK = frozenset(("months", "part", "half", "sum", "quarter", "quarters", "month"))
# "Năm 2003, … Hai năm sau, …": after what was told, not after today.
_SO_LONG = re.compile(rf"(?<!\w)(?:\d+|mấy|vài|nhiều|nửa|{'|'.join(COUNT_WORDS)})\s$")


def find(low: str, start: int, end: int, clock: Clock, begun: Starts | None = None) -> list[TimeRef]:
    """All expressions of time in `low[start:end]` (lower case), in order; `begun` are the starts of the whole text."""
    positions, patterns = begun or starts(low, numbers.find(low))
    first, last = bisect_left(positions, start), bisect_left(positions, end)
    refs: list[TimeRef] = []
    future: bool | None = None
    done = start
    for at, pattern in zip(positions[first:last], patterns[first:last], strict=True):
        match = pattern.match(low, at, end) if at >= done else None
        if match is None:
            continue
        kind = match.lastgroup or ""
        if future is None and kind in _BY_OUTLOOK:
            future = _FUTURE.search(low, start, end) is not None
        ahead = _AIMED_AT.search(low, start, at) is not None if kind == "sofar" else future or False
        period = resolve(kind, match, clock, future=ahead)
        if kind == "sofar" and period is None:
            continue
        if kind == "yearrel" and match["yearrel_w"] == "sau" and _SO_LONG.search(low, max(start, at - 8), at):
            kind, period = "vague", None
        contract = refs[-1] if refs and refs[-1].kind == "delivery" else None
        if _DELIVERY.search(low, max(start, at - 20), at) or (contract and _AND.fullmatch(low, contract.end, at)):
            kind, period = "delivery", None
        elif _dates_nothing(low, start, match):
            period = None
        ref = TimeRef(at, match.end(), kind, period, _is_compared(low, start, match, kind))
        refs += _then_and_now(low, ref, end) or [ref]
        done = match.end()
        while kind == "year" and (also := _LISTED_YEAR.match(low, done, end)):
            refs.append(TimeRef(also.start(), also.end(), "listed", also["year"], refs[-1].compared))
            done = also.end()
    if len(refs) > 1 and (same := _SAME_PART.search(low, start, end)):
        refs = _in_each_year(low, same, refs)
    return _joined(low, start, refs) if len(refs) > 1 else refs


# "GDP 6 tháng đầu các năm trước (2019 tăng 7,1%; 2020 tăng 1,8%)", "quý I các năm 2019, 2020"
_SAME_PART = re.compile(
    r"(?<!\w)(?:(?P<months>[2-9]|1[01]) tháng(?: đầu)?|quý (?P<quarter>i{1,3}|iv|[1-4])|(?P<half>nửa đầu)) (?:của )?(?:các|những) năm(?!\w)"
)
_SPANS = re.compile(r"\s?[-–]\s?\d")
_YEARS = frozenset(("year", "plainyear", "listed", "bare"))


def _in_each_year(low: str, same: re.Match[str], refs: Sequence[TimeRef]) -> list[TimeRef]:
    """The years that follow a part told of several, up to the next other time, as that part of each of them."""
    out: list[TimeRef] = []
    goes_on = True
    for ref in refs:
        goes_on = goes_on and ";" not in low[same.end() : ref.start].partition("(")[0]
        if ref.start == same.start() and ref.end <= same.end():
            ref = ref._replace(period=None)
        elif ref.end > same.end() and goes_on and (goes_on := ref.kind in _YEARS):
            year = ref.period if calendar.freq_of(ref.period) == "A" and not _SPANS.match(low, ref.end) else None
            ref = ref._replace(kind="part", period=_part_of(same, int(year))) if year else ref
        out.append(ref)
    return out


def _part_of(same: re.Match[str], year: int) -> str:
    """The part of a year that a match names."""
    if same["half"]:
        return calendar.half(year, 1)
    if said := same["quarter"]:
        return calendar.quarter(year, QUARTERS[said])
    return calendar.months(year, int(same["months"]))


_THEN_AND_NOW = re.compile(r"(?P<then>năm\s(\d{4}))\s(?:đến|tới)\s(?P<now>(?:hết\s)?năm\s(\d{4}))")
_SO_MUCH = re.compile(r"\d[\d.,]*\s?(?:%|[^\W\d]\w*(?:\s[^\W\d]\w*)?)\s(?:vào\s)?$")
_COMES_TO = re.compile(
    r"\s(?:(?:đã|chỉ|mới)\s)*(?:còn|là|đạt|có|tăng lên|giảm còn|giảm xuống)\s(?:(?:còn|trên|hơn|gần|khoảng)\s)*\d"
)


def _then_and_now(low: str, ref: TimeRef, end: int) -> list[TimeRef]:
    """Two years that a figure each is of, where they read as a span: "từ 17% năm 2010 đến năm 2016 chỉ còn 5%"."""
    two = _THEN_AND_NOW.fullmatch(low, ref.start, ref.end) if ref.kind == "years" else None
    if two is None or not (
        _SO_MUCH.search(low, max(0, ref.start - 40), ref.start) and _COMES_TO.match(low, ref.end, end)
    ):
        return []
    return [TimeRef(*two.span(which), "year", two[which][-4:], ref.compared) for which in ("then", "now")]


_FROM = re.compile(r"(?<!\w)từ\s(?:ngày\s)?$")
_UNTIL = re.compile(r"\s(?:(?:đến|tới|cho đến)\s(?:hết\s|cuối\s)?(?:ngày\s)?)?")
# "từ tháng 10/2019 đến cuối năm 2020": ends of a span that are of two kinds.
_ENDS = frozenset(("day", "month", "monthyear", "year", "yearrel", "bare", "now", "half"))
# "sang vụ 2017/18 bắt đầu từ cuối năm nay": when it begins, not when.
_BEGINS = re.compile(r"\s(?:sẽ\s|được\s)?bắt đầu\s(?:từ\s|vào\s)?(?:khoảng\s)?")

# "tháng 5 tăng 6,4%; lũy kế năm 2021 tăng 8,1%"
_SO_FAR = re.compile(r"lũy kế (?:từ đầu|cả)? ?năm(?: nay| \d{4})?")


def _through(month: str | None, year: str | None) -> str | None:
    """What is summed up in a year after a month of it was told of: up to that month."""
    _, last = calendar.bounds_of(month)
    if last is None or year is None or calendar.freq_of(month) != "M" or not year.startswith(str(last.year)):
        return year
    return calendar.months(last.year, last.month)


def _joined(low: str, start: int, refs: list[TimeRef]) -> list[TimeRef]:
    """The times of a sentence, with two that begin and end a span as one: "từ 1.6.2016 đến hết tháng 5.2017"."""
    joined = refs[:1]
    for ref in refs[1:]:
        last = joined[-1]
        if _SO_FAR.fullmatch(low, ref.start, ref.end):
            ref = ref._replace(period=_through(last.period, ref.period))
        if last.kind == "years" and _BEGINS.fullmatch(low, last.end, ref.start):
            continue
        if last.kind == "ytd" and ref.kind == "half" and _UNTIL.fullmatch(low, last.end, ref.start):
            first, end = calendar.bounds_of(last.period)[0], calendar.bounds_of(ref.period)[1]
            period = calendar.from_to(calendar.day(first), calendar.day(end)) if first and end else None
            joined[-1] = TimeRef(last.start, ref.end, "span", period, last.compared)
            continue
        until = _UNTIL.fullmatch(low, last.end, ref.start)
        if (
            until is not None
            and last.kind in _ENDS
            and ref.kind in _ENDS
            and (until.group().strip() or low.startswith(("đến ", "tới ", "cho đến "), ref.start))
            and (low.startswith("từ ", last.start) or _FROM.search(low, max(start, last.start - 10), last.start))
            and (period := calendar.from_to(last.period, ref.period))
        ):
            joined[-1] = TimeRef(last.start, ref.end, "span", period, last.compared)
        else:
            joined.append(ref)
    return joined


# "giá cà phê giao tháng 9 và tháng 11"
_AND = re.compile(r",?\s(?:và\s)?")
# "vượt 14% kế hoạch đề ra từ đầu năm"
_SET = ("đề ra ", "đặt ra ", "được giao ")


def _dates_nothing(low: str, start: int, match: re.Match[str]) -> bool:
    """Whether a time is of the lunar calendar, or only when something was issued or foreseen."""
    at = match.start()
    if _LUNAR.search(low, at, match.end()) or low.startswith(" âm lịch", match.end()):
        return True
    if match.group().startswith("sau ") and _ON_END.match(low, match.end()):
        return True
    if match.group().startswith("từ đầu năm") and low.endswith(_SET, start, at):
        return True
    if _IN_FORCE.search(low, max(start, at - 40), at):
        return True
    if _BEGUN_THEN.search(low, max(start, at - 40), at) and _AND_IS.match(low, match.end()):
        return True
    issued = _OF_A_DOCUMENT.search(low, max(start, at - 60), at)
    return issued is not None or _FORESEEN_THEN.search(low, max(start, at - 50), at) is not None


# Months of the lunar calendar, which are no months of a year.
_LUNAR = re.compile(r"tháng\s(?:giêng|chạp)$")
# "các năm 2018, 2019 và 2020"
_LISTED_YEAR = re.compile(
    rf"(?:,|,?\s(?:và|hay|hoặc))\s(?P<year>{YEAR})(?![.,]?\d)"
    r"(?=\s*(?:$|[,.;:()]|(?:và|lần\s+lượt|tương\s+ứng|được|dự\s+kiến|dự\s+báo|sẽ|tăng|giảm|xuống|lên|ở\s+mức|khoảng|đạt|là|chỉ|ước|còn|đều|của|so|thì|có|tại|ở|trên|toàn|cả|tỉnh|huyện|thành\s+phố|tỷ\s+lệ|tổng|thu|giá\s+trị)(?!\w)))"
)


# "so với tháng 9 và CPI bình quân 10 tháng tăng 2,3%"
_AND_WHAT = re.compile(r"\s(?:và|đồng thời)\s(?:trong\s|(?:[^\W\d]\w*\s){0,4})$")


def _is_compared(low: str, start: int, match: re.Match[str], kind: str) -> bool:
    """Whether a time is only what a figure is compared with, ranked over or repeated for."""
    at = match.start()
    if kind == "sum" and low.endswith(("nhưng ", "song "), start, at):
        # "giảm 17,2% so với tháng 1 nhưng tính chung 2 tháng vẫn tăng 6,9%"
        return False
    if kind in _SUMS and _AND_WHAT.search(low, max(start, at - 40), at) and _REACHED.match(low, match.end()):
        return False
    if match.group().startswith("so ") or _COMPARED.search(low, max(start, at - 60), at):
        return True
    if _TIMES_OF.search(low, max(start, at - 40), at) or _RANKED.search(low, max(start, at - 40), at):
        return True
    if low.endswith("tầm nhìn ", start, at):
        # "đến năm 2025, tầm nhìn 2030, thu nhập đạt 130 triệu đồng"
        return True
    if kind == "years" and low.endswith("nhất ", start, at):
        # "cao nhất giai đoạn 2012 - 2018"
        return True
    if kind == "bare" and _RANKED.search(low, max(start, at - 40), at + len("từ ")):
        # "mạnh nhất kể từ 1992"
        return True
    if kind == "sinceyear" and (
        low.endswith("nhất ", start, at)
        or _RANKED.search(low, max(start, at - 40), at + len("kể từ "))
        or _IN_SUCCESSION.search(low, max(start, at - 100), at)
    ):
        # "mức cao nhất từ năm 2014 đến nay", "mức thấp nhất của 6 tháng kể từ năm 2011"
        return True
    of_standard = _MEASURED_BY.search(low, max(start, at - 60), at)
    # "tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều năm 2020 còn 2,9%": no standard is of one year.
    of_rate = kind == "year" and low.endswith("đa chiều ", start, at) and _RATE_IS.match(low, match.end())
    if (of_standard and not of_rate) or low.endswith("từ trước ", start, at):
        return True
    if _EXCEPT.search(low, max(start, at - 20), at) or _SINCE_WHEN.search(low, max(start, at - 70), at):
        return True
    if kind == "monthrel" and low.endswith(" bằng ", start, at):
        return True
    if kind in ("monthrel", "yesterday", "vague") and _UNCHANGED.search(low, max(start, at - 60), at):
        return True
    if kind == "yearrel" and match.group().startswith("cả") and _PLAN_OF.search(low, max(start, at - 60), at):
        return True
    if kind == "year" and (
        _REACHED_OF_PLAN.search(low, max(start, at - 80), at)
        or low.endswith(_PAST_PLAN, start, at)
        or (low.endswith(_PAST_AIM, start, at) and open_bracket(low, start, at) >= 0)
    ):
        return True
    if kind == "years" and _AIM_MET.search(low, max(start, at - 60), at):
        return True
    if _IF.search(low, max(start, at - 80), at) and _THEN.match(low, match.end()):
        return True
    if _OF_A_LEVEL.search(low, max(start, at - 60), match.end()) or low.endswith("liên tiếp (", start, at):
        # "là năm thứ 7 liên tiếp (2016-2022)"
        return True
    if _THAN_THEN.search(low, max(start, at - 60), at) and not low.startswith(" (", match.end()):
        return True
    if kind == "month" and _MEETING.search(low, max(start, at - 40), at):
        return True
    if kind == "sofar" and match.group().startswith("trong ") and low.endswith("nhất ", start, at):
        return True
    return (kind == "vague" or match.group().startswith("trong ngày")) and (
        _UTMOST_OF.search(low, max(start, at - 30), at) is not None
        or _IN_A_ROW.fullmatch(low, at, match.end()) is not None
    )


# "theo Chỉ thị 12-CT/TU ngày 13/2/2018": when it was issued.
_OF_A_DOCUMENT = re.compile(
    r"(?<!\w)(?:chỉ thị|nghị quyết|quyết định|công văn|thông tư|nghị định|công điện|thông báo|kết luận|tờ trình|văn bản)\s(?:số\s)?\d[\w/.-]*,?\s(?:(?:ký|ban hành)\s)?(?:ngày\s)?$"
    # "đại hội cổ đông thường niên năm 2017": it tells of the year before, and plans this one.
    r"|(?<!\w)(?:đại hội|hội nghị|đhđcđ)\s(?:[^\W\d]\w*\s){0,3}thường niên\s(?:năm\s)?(?:tài chính\s)?$"
)
# "khởi công ngày 19/5/2015 với tổng mức đầu tư 300 tỷ đồng": when it was begun, not when it is so.
_BEGUN_THEN = re.compile(
    r"(?<!\w)(?:khởi công|động thổ|khánh thành)(?:\sxây dựng)?\s(?:(?:từ|vào|hồi|ngay)\s)*(?:ngày\s)?$"
)
# "biểu quyết tán thành đề án, có hiệu lực từ ngày 1/7/2021"
_IN_FORCE = re.compile(r"(?<!\w)hiệu lực(?:\s(?:thi hành|thực hiện|áp dụng|kể|từ|vào|ngày))*\s$")
_AND_IS = re.compile(r"(?:,|\s(?:với|có|trên|gồm|tại|do))(?!\w)")
# "mức dự báo 2,9% hồi tháng 9", "kế hoạch đề ra từ đầu năm": when it was foreseen or planned, not for when.
_FORESEEN_THEN = re.compile(
    r"(?<!\w)(?:(?:mức|con số|so với)\s(?:dự báo|dự đoán|ước tính)\s(?:(?:ban đầu|trước đó)\s)?(?:là\s)?(?:tăng\s)?|từ dự báo\s(?:(?:ban đầu|trước đó)\s)?(?:là\s)?|thay vì\s)[\d.,]+\s?%\s(?:(?:hồi|vào|trong)\stháng\s\w+\svà\s[\d.,]+\s?%\s)?(?:(?:hồi|vào|trong)\s)?$"
    r"|(?<!\w)(?:đề ra|đặt ra|đưa ra|công bố)\s(?:hồi|từ)\s$"
    r"|(?<!\w)(?:nêu ra|đưa ra|khởi xướng|đề xuất)\slần đầu(?:\stiên)?\s(?:vào\s|từ\s|hồi\s)?$"
    # "cao hơn mức tăng 7,23% ước tính vào cuối tháng 3"
    r"|[\d.,]+\s?%\s(?:ước tính|dự báo|công bố)\s(?:vào|hồi|từ)\s(?:(?:đầu|cuối|giữa)\s)?$"
    # "được dự báo hồi tháng 4", "số liệu công bố cuối tháng 6", "báo cáo cập nhật tháng 10"
    r"|(?<!\w)(?:(?:dự báo|dự đoán|ước tính|đưa ra|công bố|nêu ra)\shồi\s(?:(?:đầu|cuối|giữa)\s)?|công bố\s(?:đầu|cuối|giữa)\s|báo cáo\s(?:cập nhật|triển vọng)\s)$"
)
# "giảm 1,6% so với tháng trước và 7 tháng/2017 đạt 81 tỷ USD"
_SUMS = frozenset(("yearpart", "sum", "sofar", "part"))
_REACHED = re.compile(r"\s(?:ước\s)?(?:đạt|tăng|giảm)(?!\w)")
# "đạt 41,5% dự toán cả năm": what was aimed at for the year.
_PLAN_OF = re.compile(
    r"(?:\d\s?%|một nửa|một phần \w+|\d lần)\s(?:so với\s)?(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu|kh)(?:\s[^\W\d]\w*){0,4}\s$"
)
# "đạt 38.600 ha, vượt quy hoạch đến năm 2020"
_PAST_PLAN = ("vượt quy hoạch đến ", "vượt xa quy hoạch đến ", "vượt quy hoạch tới ", "so với quy hoạch đến ")
# "chiếm 38,7% (hoàn thành sớm và vượt mục tiêu năm 2025)"
_PAST_AIM = ("vượt mục tiêu ", "vượt mục tiêu đến ", "vượt chỉ tiêu ", "vượt kế hoạch ")
# "6.084 xã đạt chuẩn, cơ bản hoàn thành mục tiêu cả giai đoạn 2021-2025": which aim was met.
_AIM_MET = re.compile(
    r"(?:,\s(?:đã\s)?|\s(?:cơ bản|đã|và)\s)(?:vượt|hoàn thành|đạt)\s(?:các\s)?(?:mục tiêu|chỉ tiêu|kế hoạch)\s(?:của\s|cả\s|cho\s)*$"
)
# "2 tháng đầu năm thu 246 tỷ đồng, đạt 22,1% dự toán được giao năm 2021": for when the plan is.
_REACHED_OF_PLAN = re.compile(
    r"[,(]\s?(?:mới\s|chỉ\s)?(?:đạt|bằng)\s(?:(?:khoảng|gần|hơn|trên)\s)?\d[\d.,]*\s?%\s(?:so với\s)?(?:dự toán|kế hoạch|kh)(?:\s[^\W\d]\w*){0,4}\s$"
)
# "nếu dịch được kiểm soát trong quý I, xuất khẩu đạt …": when the condition holds.
_IF = re.compile(
    r"(?<!\w)(?:nếu|trong trường hợp)\s(?!(?:như|không|tại|vào|trong|so|tính|chỉ tính|xét|lấy|kể)\s)(?:(?!thì(?!\w))[^\W\d]\w*\s){3,}$"
)
_THEN = re.compile(r"[^,;:.\d]{0,60}(?:,|\sthì\s)")
# "gấp 1,7 lần năm 2020"
_TIMES_OF = re.compile(r"(?<!\w)(?:gấp|bằng)\s[^;()]{1,24}\slần\s+(?:của\s+)?$|(?<!\w)gấp\s(?:đôi|rưỡi|ba|bốn|năm)\s$")
# "thấp nhất trong 20 năm qua", "cao nhất kể từ tháng 9/2013": over what something is ranked.
_SINCE_WHEN = re.compile(r"(?<!\w)từ khi\s[^,;:.()]{0,60}$")
_RANKED = re.compile(
    r"(?<!\w)nhất\s+(?:của\s+(?:\d{1,2}\s+tháng|quý\s+\w+)\s+)?(?:kể từ|từ|trong|suốt)\s+(?:vòng\s+|(?:đầu|cuối|giữa)\s+|(?:vòng\s+)?(?:\d{1,2}|một)\s+)?$"
)
# "là năm thứ hai liên tiếp tăng trên 7% kể từ năm 2011"
_IN_SUCCESSION = re.compile(r"(?<!\w)(?:liên tiếp|lần đầu(?: tiên)?)(?!\w)")
# "không đổi hơn ba tháng qua", "giữ nguyên mức chốt của ngày hôm qua": since when nothing has changed.
_UNCHANGED = re.compile(r"(?<!\w)(?:không đổi|giữ nguyên|đi ngang)(?!\w)[^,;:.()]{0,40}$")
# "theo chuẩn nghèo giai đoạn 2022 - 2025": by which standard, not when.
_MEASURED_BY = re.compile(
    r"(?<!\w)(?:chuẩn\s(?:hộ\s)?nghèo(?:\s(?:tiếp cận|đa chiều|mới|quốc gia|áp dụng|cho|của))*|theo chuẩn(?: mới)?|tiêu chí(?: quốc gia)?(?: về [^,;:.()\d]{2,20}?)?)\s(?:giai đoạn\s)?$"
)
_RATE_IS = re.compile(r"\s(?:là|còn|đạt|chiếm|ở mức|giảm|ước|ước còn)(?!\w)")
# "thấp nhất 13 năm (trừ quý I/2020)"
_EXCEPT = re.compile(r"(?<!\w)(?:trừ|ngoại trừ|không kể|không tính)\s$")
# "tại phiên họp thường kỳ tháng 11": when one met.
_MEETING = re.compile(
    r"(?<!\w)(?:phiên họp|phiên|hội nghị|kỳ họp|cuộc họp|họp báo|giao ban)(?:\s(?:chính phủ|báo chí))?(?:\s(?:thường kỳ|định kỳ))?\s$"
)
# "cao hơn mức tăng 1,41% của quý I/2020": only the figure that is held against is of it.
_OF_A_LEVEL = re.compile(
    r"(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm)\shơn\s(?:(?:so với|nhiều|rất nhiều|hẳn)\s)*(?:mức|con số|tốc độ)\s[^,;:()\d]{0,20}"
    r"\d[\d.,]*\s?(?:%|[^\W\d]+(?:\s[^\W\d]+)?)\s(?:của|trong|vào|ở|đạt được trong)\s"
    r"(?:(?:[1-9]|ba|sáu|chín)\stháng\s|quý\s|tháng\s|năm\s|cùng\s|cả\s|nửa\s)[^,;:.()]{0,24}$"
)
# "cao hơn mức tăng của quý I các năm 2012-2014"
_THAN_THEN = re.compile(
    r"(?:cao|thấp|nhanh|chậm)\shơn\s(?:(?:so với|nhiều|rất nhiều|hẳn)\s)*(?:mức|tốc độ)\s(?:(?:tăng|giảm)(?:\strưởng)?\s)?(?:của|trong)\s(?:quý\s[ivx1-4]+\s)?$"
)
# "thấp nhất 15 năm trở lại đây", "thấp nhất một quý của 15 năm trở lại đây"
_UTMOST_OF = re.compile(r"(?<!\w)nhất\s(?:(?:một|trong|của|quý|tháng|ở)\s){0,3}$")
# "đứng đầu cả nước 5 năm liên tiếp": how often, not when.
_IN_A_ROW = re.compile(r"\w+ năm (?:liên tiếp|liền)")
# "tăng nhẹ 0,01% sau 8 tháng đầu năm liên tiếp giảm": what went before it.
_ON_END = re.compile(r"\s(?:liên tiếp|liên tục|liền)\s")
_FUTURE = re.compile(
    r"\b(?:sẽ|dự kiến|dự báo|phấn đấu|mục tiêu|kế hoạch|kịch bản|sắp tới|tới đây|đến hết|trước ngày|(?:cần|phải) (?:đạt|tăng|giảm))\b"
)


# "phấn đấu quý II tăng 9,5% để 6 tháng tăng 8,3%": months that are to come, of no year before.
_AIMED_AT = re.compile(r"(?<!\w)(?:phấn đấu|quyết tâm|đặt mục tiêu|kịch bản|đề nghị|yêu cầu|sẽ)(?!\w)")
