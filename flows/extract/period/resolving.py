"""What period each kind of expression of time means on a given day."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from flows.extract.period import calendar
from flows.extract.period.clock import EARLY_IN_YEAR, Clock
from flows.extract.period.expressions import COUNT_WORDS

QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4, "một": 1, "hai": 2, "ba": 3, "tư": 4}


def _relative_year(word: str | None, clock: Clock) -> int | None:
    year = clock.known_year()
    if word is None or year is None:
        return year
    if "ngoái" in word or "trước" in word:
        return year - 1
    if "sau" in word or "tới" in word:
        return year + 1
    return year


def _year_of_month(number: int, clock: Clock, future: bool) -> int | None:
    if clock.day is None:
        return clock.year
    return clock.day.year if number <= clock.day.month or future else clock.day.year - 1


def _explicit_year(match: re.Match[str], name: str, clock: Clock) -> int | None:
    if match[name]:
        return int(match[name])
    if match[f"{name}r"]:
        return _relative_year(match[f"{name}r"], clock)
    return None


# "đến 31/12 phải đạt": the next one.
_BY_THEN = re.compile(r"(?<!\w)(?:(?<!tính )đến|trước|chậm nhất|muộn nhất)\s(?:hết\s|trước\s)?(?:ngày\s)?$")
_MUST = re.compile(r"(?<!\w)(?:phải|yêu cầu|phấn đấu|sẽ)(?!\w)")
_MUST_WITHIN = 80
# In characters of the sentence before it: "yêu cầu quý III tăng 7,5%; …; giải ngân đến 31/12 đạt trên 95%".
_MUST_BEFORE = 250


def _must_be_by(m: re.Match[str]) -> bool:
    """Whether a day is one by which something has to be."""
    low, start = m.string, m.start()
    by_then = _BY_THEN.search(low, max(0, start - 24), start)
    if by_then is None:
        return False
    sentence = max(low.rfind(". ", 0, start), low.rfind("\n", 0, start), start - _MUST_BEFORE, 0)
    return _MUST.search(low, min(sentence, max(0, start - _MUST_WITHIN)), m.end() + _MUST_WITHIN) is not None


def _day(day: str, month: str, year: str | None, clock: Clock, *, ahead: bool = False) -> str | None:
    if year:
        return calendar.day(date(int(year), int(month), int(day)))
    known = clock.known_year()
    if known is None:
        return None
    found = date(known, int(month), int(day))
    if clock.day and found > clock.day + timedelta(days=120) and not ahead:
        found = date(known - 1, int(month), int(day))
    return calendar.day(found)


def _resolve_days(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    year = m["days_y2"] or m["days_y1"]
    last = _day(m["days_d2"], m["days_m2"], year, clock)
    first = _day(m["days_d1"], m["days_m1"] or m["days_m2"], m["days_y1"] or year, clock)
    return f"{first}/{last}" if first and last else None


def _resolve_day(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    if m["dayh_d"]:
        return _day(m["dayh_d"], m["dayh_m"], None, clock, ahead=_must_be_by(m))
    for prefix in ("day", "date", "dayl"):
        if m[f"{prefix}_d"]:
            return _day(m[f"{prefix}_d"], m[f"{prefix}_m"], m[f"{prefix}_y"], clock, ahead=_must_be_by(m))
    return None


def _resolve_since(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    first = _day(m["since_d"], m["since_m"], m["since_y"], clock)
    return f"{first}/{calendar.day(clock.day)}" if first and clock.day else None


# A term names the congress of its beginning, but where something is done in it or aimed at for it.
_WITHIN_TERM = (
    "trong ",
    "sau ",
    "chỉ tiêu ",
    "mục tiêu ",
    "chỉ tiêu chủ yếu ",
    "mục tiêu chủ yếu ",
    "phấn đấu ",
    "quyết tâm ",
    "đặt mục tiêu ",
    "đề ra ",
)


def _resolve_week(match: re.Match[str], clock: Clock, future: bool) -> str | None:
    """The days of a week by its number; without a year the last one of that number that had begun."""
    number = int(match["week_n"])
    if match["week_y"]:
        return calendar.week(int(match["week_y"]), number)
    if clock.day is None:
        return None
    year, this, _ = clock.day.isocalendar()
    return calendar.week(year if number <= this else year - 1, number)


_CLAUSE_OPENS = ("\n", "\n- ", "\n– ", "\n• ", "\n+ ", "\n* ", ". ", "; ", '", ', "”, ")


def _resolve_years(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    low, begins = m.string, m.start()
    opens = low.startswith(",", m.end()) and (not begins or low.endswith(_CLAUSE_OPENS, 0, begins))
    within = opens or low.endswith(_WITHIN_TERM, 0, begins)
    if m["years_word"] and m["years_word"].startswith(("nhiệm", "khóa")) and not within:
        return None
    first, last = m["years_a"], m["years_b"]
    last = last if len(last) == 4 else first[:2] + last
    return f"{first}/{last}" if first < last else None


def _resolve_sinceyear(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    year, first = clock.known_year(), int(m["sinceyear_y"] or m["sinceyear_o"])
    if clock.day and first == year:
        return calendar.months(year, clock.month or clock.day.month)
    return f"{first}/{year}" if year and first < year else None


def _resolve_months(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    last = int(m["months_b"])
    year = _explicit_year(m, "months_y", clock) or _year_of_month(last, clock, future)
    if not year:
        return None
    first_year = m["months_ya"] or m["months_yb"]
    return f"{calendar.month(int(first_year or year), int(m['months_a'] or 1))}/{calendar.month(year, last)}"


def _resolve_part(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    if m["part_crop"]:
        return None
    number = _number(m["part_n"])
    said = m["part_b"] or m["part_y"]
    year = int(said) if said and said.isdigit() else _relative_year(said, clock)
    if year is None:
        return None
    count = 3 * number if m["part_unit"] == "quý" else number
    early = said is None and clock.is_early() and not future and m["part_side"]
    if early and (m["part_side"] != "đầu" or count > EARLY_IN_YEAR):
        # "Bước sang 6 tháng cuối năm", "9 tháng đầu năm" in a February look back.
        year -= 1
    if m["part_side"] == "đầu":
        return calendar.months(year, count)
    if count == 6:
        return calendar.half(year, 2)
    return f"{calendar.month(year, 13 - count)}/{calendar.month(year, 12)}" if 1 < count < 12 else None


def _number(word: str) -> int:
    return int(word) if word.isdigit() else COUNT_WORDS[word]


def _resolve_yearpart(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    year = int(m["yearpart_y"]) if m["yearpart_y"] else _relative_year(m["yearpart_r"], clock)
    return calendar.months(year, _number(m["yearpart_n"])) if year else None


def _resolve_sum(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    number = _number(m["sum_n"])
    year = int(m["sum_y"]) if m["sum_y"] else _year_of_month(number, clock, future)
    return calendar.months(year, number) if year and 1 <= number <= 12 else None


# "kỳ hạn 3 tháng 4,5%, 6 tháng 5,5%": how long money is lent for.
_TENOR = re.compile(r"(?<!\w)(?:kỳ hạn|lãi suất|trả góp|tiền gửi|bảo hành)(?!\w)")
_TENOR_WITHIN = 200
# "2 tháng" is mostly how long something takes; in a report of these months it is what the year has come to.
_TWO_MONTHS_TOLD_IN = range(2, 5)


def _resolve_sofar(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    if m["sofar_o"] and _TENOR.search(m.string, max(0, m.start() - _TENOR_WITHIN), m.start()):
        return None
    said = m["sofar_n"] or m["sofar_c"] or m["sofar_m"] or m["sofar_t"] or m["sofar_o"] or m["sofar_d"]
    number = COUNT_WORDS.get(said) or int(said)
    if number == 2 and clock.day and clock.day.month not in _TWO_MONTHS_TOLD_IN:
        return None
    year = _year_of_month(number, clock, future)
    return calendar.months(year, number) if year and 1 < number < 12 else None


def _resolve_first(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    said = m["first_y"]
    year = int(said) if said and said.isdigit() else _relative_year(said, clock)
    if year is None:
        return None
    return calendar.month(year, 1) if m["first_unit"] == "tháng" else calendar.quarter(year, 1)


def _resolve_half(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    if m["half_past"]:
        return _half_just_over(clock)
    if m["half_m"]:
        number = int(m["half_m"])
        year = _explicit_year(m, "half_my", clock) or _year_of_month(number, clock, future)
        return calendar.half_month(year, number, 1 if m["half_side"] == "đầu" else 2) if year else None
    said = m["half_y"]
    year = int(said) if said and said.isdigit() else _relative_year(said, clock)
    return calendar.half(year, 1 if m["half_side"] == "đầu" else 2) if year else None


_DECEMBER = 12
_ABOUT_MIDYEAR, _ABOUT_NEW_YEAR = (6, 7, 8), (_DECEMBER, 1, 2)


def _half_just_over(clock: Clock) -> str | None:
    """The half year that ends about the day of publication: "nửa năm qua"."""
    if clock.day is None:
        return None
    year, month = clock.day.year, clock.day.month
    if month in _ABOUT_MIDYEAR:
        return calendar.half(year, 1)
    return calendar.half(year if month == _DECEMBER else year - 1, 2) if month in _ABOUT_NEW_YEAR else None


def _resolve_ytd(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    if m["ytd_d"]:
        last = _day(m["ytd_d"], m["ytd_dm"], m["ytd_dy"], clock)
        return f"{last[:4]}-01-01/{last}" if last else None
    if clock.day is None:
        return None
    if m["ytd_o"] and m["ytd_o"] not in ("nay", str(clock.day.year)):
        return m["ytd_o"]
    year = int(m["ytd_y"]) if m["ytd_y"] else clock.day.year
    return calendar.months(year, int(m["ytd_m"]) if m["ytd_m"] else clock.month or clock.day.month)


def _resolve_quarter(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    number = QUARTERS[m["quarter_n"].lstrip("0")]
    year = _explicit_year(m, "quarter_y", clock)
    if year is None:
        year = _year_of_month(3 * number - 2, clock, future)
    return calendar.quarter(year, number) if year else None


def _resolve_quarters(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    first, last = QUARTERS[m["quarters_a"]], QUARTERS[m["quarters_b"]]
    year = _explicit_year(m, "quarters_y", clock) or _year_of_month(3 * last - 2, clock, future)
    if not year or first >= last:
        return None
    if first == 1:
        return calendar.months(year, 3 * last)
    if (first, last) == (3, 4):
        return calendar.half(year, 2)
    return f"{calendar.month(year, 3 * first - 2)}/{calendar.month(year, 3 * last)}"


def _resolve_month(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    number = _number(m["month_n"])
    year = _explicit_year(m, "month_y", clock)
    if year is None:
        year = _year_of_month(number, clock, future)
    if year and number == 12 and m["month_end"]:
        return str(year)
    return calendar.month(year, number) if year and 1 <= number <= 12 else None


# "3 tháng qua", said in the last days of a month, counts it, and so does "8 tháng qua" in August.
_COUNTED = re.compile(rf"(?<!\w)(\d{{1,2}}|{'|'.join(COUNT_WORDS)})\s+$")
_NEARLY_OVER = 25
_MOST_OF_HALF = 5


def _resolve_monthrel(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    if clock.day is None:
        return None
    if m["monthrel_w"] == "này":
        return calendar.month(clock.day.year, clock.day.month)
    before = clock.day.replace(day=1) - timedelta(days=1)
    counted = _COUNTED.search(m.string, max(0, m.start() - 8), m.start()) if "qua" in m["monthrel_w"] else None
    if not counted:
        return calendar.month(before.year, before.month)
    number = _number(counted[1])
    of_year = number == clock.day.month >= _MOST_OF_HALF
    last = clock.day if of_year or clock.day.day >= _NEARLY_OVER else before
    first = calendar.month_from(last, 1 - number)
    if first == (last.year, last.month):
        return calendar.month(*first)
    if first == (last.year, 1):
        return calendar.months(last.year, last.month)
    return f"{calendar.month(*first)}/{calendar.month(last.year, last.month)}"


def _resolve_quarterrel(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    if clock.day is None or m["quarterrel_w"] is None:
        return None
    year, month = calendar.month_from(clock.day, 0 if m["quarterrel_w"] == "này" else -3)
    return calendar.quarter(year, (month - 1) // 3 + 1)


def _resolve_yearrel(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    word = m["yearrel_w"] or ("tới" if m.group().startswith("sang ") else "nay")
    year = clock.known_year()
    if year is None:
        return None
    if "qua" in word:
        return str(year - 1) if clock.day and clock.day.month <= _LOOKS_BACK_UNTIL else str(year)
    return str(_relative_year(word, clock))


# "Năm qua" is the year before up to this month.
_LOOKS_BACK_UNTIL = 6


def _resolve_end_quarter(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    said = m["quarter1_y"]
    year = int(said) if said and said.isdigit() else _relative_year(said, clock)
    if year is None or m["quarter1_side"] == "đầu":
        return calendar.quarter(year, 1) if year else None
    past = said is None and not future and clock.day is not None and clock.day.month <= _BEFORE_ITS_LAST_QUARTER
    return calendar.quarter(year - past, 4)


_BEFORE_ITS_LAST_QUARTER = 9


def _resolve_ago(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    number, year = _number(m["ago_n"]), clock.known_year()
    if m["ago_about"] or year is None:
        return None
    if m["ago_unit"] == "năm":
        return str(year - number)
    if m["ago_unit"] == "tháng" and clock.day:
        return calendar.month(*calendar.month_from(clock.day, -number))
    return None


def _resolve_now(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    return calendar.month(clock.day.year, clock.day.month) if clock.day else None


_RESOLVERS: dict[str, Callable[[re.Match[str], Clock, bool], str | None]] = {
    "clock": lambda m, c, f: None,
    "vague": lambda m, c, f: None,
    "same": lambda m, c, f: None,
    "ago": _resolve_ago,
    "inmonth": lambda m, c, f: c.reported(),
    "inyear": lambda m, c, f: str(year) if (year := c.known_year()) else None,
    "since": _resolve_since,
    "days": _resolve_days,
    "day": _resolve_day,
    "week": _resolve_week,
    "years": _resolve_years,
    "sinceyear": _resolve_sinceyear,
    "months": _resolve_months,
    "part": _resolve_part,
    "yearpart": _resolve_yearpart,
    "sofar": _resolve_sofar,
    "first": _resolve_first,
    "half": _resolve_half,
    "sum": _resolve_sum,
    "ytd": _resolve_ytd,
    "quarter": _resolve_quarter,
    "quarters": _resolve_quarters,
    "quarter1": _resolve_end_quarter,
    "month": _resolve_month,
    "monthrel": _resolve_monthrel,
    "quarterrel": _resolve_quarterrel,
    "monthyear": lambda m, c, f: calendar.month(int(m["monthyear_y"]), int(m["monthyear_m"])),
    "year": lambda m, c, f: m["year_y"],
    "yearrel": _resolve_yearrel,
    "today": lambda m, c, f: calendar.day(c.day) if c.day else None,
    "yesterday": lambda m, c, f: calendar.day(c.day - timedelta(days=1)) if c.day else None,
    "now": _resolve_now,
    "bare": lambda m, c, f: m["bare_y"],
    "plainyear": lambda m, c, f: m["plainyear_y"] or m["bracketyear"] or m["planyear"] or m["secondyear"],
    "shortday": lambda m, c, f: _day(m["shortday_d"], m["shortday_m"], None, c, ahead=_must_be_by(m)),
}


def resolve(kind: str, match: re.Match[str], clock: Clock, *, future: bool) -> str | None:
    """The period of an expression of a `kind`, null where it has none; `future` says that what is to come is spoken of."""
    try:
        return _RESOLVERS[kind](match, clock, future)
    except ValueError:
        return None
