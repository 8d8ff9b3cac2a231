"""Periods in their normal form and what follows from it: first and last day, SDMX frequency.

Forms: `2020`, `2017-H1`, `2021-Q3`, `2017-M05`, `2017-06-14`, and a span `A/B` of two forms of one kind.
"""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from functools import lru_cache

_YEAR = re.compile(r"(?<!\d)\d{4}")
_FORM = re.compile(r"(\d{4})(?:-(?:H([12])|Q([1-4])|M(\d\d)|(\d\d)-(\d\d)))?")


@lru_cache(4096)
def _bounds_of_one(form: str) -> tuple[date, date] | None:
    match = _FORM.fullmatch(form)
    if not match:
        return None
    year = int(match[1])
    try:
        if match[2]:
            first_month = 6 * int(match[2]) - 5
            return date(year, first_month, 1), _last_day(year, first_month + 5)
        if match[3]:
            first_month = 3 * int(match[3]) - 2
            return date(year, first_month, 1), _last_day(year, first_month + 2)
        if match[4]:
            return date(year, int(match[4]), 1), _last_day(year, int(match[4]))
        if match[5]:
            day = date(year, int(match[5]), int(match[6]))
            return day, day
        return date(year, 1, 1), date(year, 12, 31)
    except ValueError:
        return None


def _last_day(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def bounds_of(period: str | None) -> tuple[date | None, date | None]:
    """First and last day of a period; (None, None) where it is null or no normal form."""
    if not period:
        return None, None
    first, _, last = period.partition("/")
    begin, end = _bounds_of_one(first), _bounds_of_one(last or first)
    return (begin[0], end[1]) if begin and end else (None, None)


@lru_cache(4096)
def freq_of(period: str | None) -> str | None:
    """SDMX frequency (CL_FREQ): A, S (half-year), Q, M or D; null for a span or no period."""
    if not period or "/" in period:
        return None
    match = _FORM.fullmatch(period)
    if not match:
        return None
    for group, freq in ((2, "S"), (3, "Q"), (4, "M"), (5, "D")):
        if match[group]:
            return freq
    return "A"


def month(year: int, number: int) -> str:
    return f"{year}-M{number:02d}"


def months(year: int, last: int) -> str:
    """From January to month `last`: the first half year and a full year have names of their own."""
    if last == 6:
        return f"{year}-H1"
    if last >= 12:
        return str(year)
    return f"{year}-M01/{year}-M{last:02d}" if last > 1 else month(year, 1)


def quarter(year: int, number: int) -> str:
    return f"{year}-Q{number}"


def half(year: int, number: int) -> str:
    return f"{year}-H{number}"


def week(year: int, number: int) -> str:
    """The seven days of a week as ISO 8601 numbers them; ValueError where the year has no such week."""
    first = date.fromisocalendar(year, number, 1)
    return f"{day(first)}/{day(first + timedelta(days=6))}"


def half_month(year: int, number: int, part: int) -> str:
    """The days up to the fifteenth of a month, or those after it."""
    first, last = date(year, number, 1 if part == 1 else 16), _last_day(year, number)
    return f"{day(first)}/{day(date(year, number, 15) if part == 1 else last)}"


def from_to(first: str | None, last: str | None) -> str | None:
    """From the begin of one period to the end of another, in days where either is a day, else in months.

    None where one is no normal form, the second does not end later or the first is a year, of which it says too little.
    """
    begin, end = bounds_of(first)[0], bounds_of(last)[1]
    if begin is None or end is None or begin >= end or freq_of(first) not in ("D", "M") or freq_of(last) is None:
        return None
    if "D" in (freq_of(first), freq_of(last)):
        return f"{day(begin)}/{day(end)}"
    return f"{month(begin.year, begin.month)}/{month(end.year, end.month)}"


def day(value: date) -> str:
    return value.isoformat()


def in_year(period: str, year: int) -> str | None:
    """The same period of another year; None for one that spans years."""
    if len(set(_YEAR.findall(period))) > 1:
        return None
    return _YEAR.sub(str(year), period)


def month_from(value: date, number: int) -> tuple[int, int]:
    """The year and month that lie `number` months after those of a day, or before them where it is negative."""
    months = 12 * value.year + value.month - 1 + number
    return months // 12, months % 12 + 1


def year_before(period: str) -> str:
    """The same period of the year before."""
    return _YEAR.sub(lambda year: str(int(year.group()) - 1), period)
