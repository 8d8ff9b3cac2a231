"""The day that an article is told on, by which its relative times are resolved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from flows.extract.period import calendar

_DATED_LATE = timedelta(days=5)
_YEAR_ON = timedelta(days=366)
EARLY_IN_YEAR = 3
# Up to which day of a month "trong tháng" is of the one before, and from which day on of this one.
_REPORTED_BY, _REPORTED_FROM = 10, 20


@dataclass(frozen=True, slots=True)
class Clock:
    """What relative words are resolved by: the day of publication, or just a year that the article is about.

    `month` is the month that its opening reports on.
    """

    day: date | None
    year: int | None
    month: int | None = None

    def is_ahead(self, period: str | None) -> bool:
        """Whether all of a period lies ahead of the day of publication, by more than that day may be off."""
        first, _ = calendar.bounds_of(period)
        return bool(self.day and first and first > self.day + _DATED_LATE)

    def is_over(self, period: str | None) -> bool:
        """Whether a period ended before the year of publication."""
        _, last = calendar.bounds_of(period)
        return bool(self.day and last and last.year < self.day.year)

    def has_ended(self, period: str | None) -> bool:
        """Whether the last day of a period lies before the day of publication."""
        _, last = calendar.bounds_of(period)
        return bool(self.day and last and last < self.day)

    def ends_ahead(self, period: str | None, by: timedelta | None = None) -> bool:
        """Whether more than so much of a period, a year unless told, lies ahead of the day of publication."""
        _, last = calendar.bounds_of(period)
        return bool(self.day and last and last > self.day + (by or _YEAR_ON))

    def is_early(self) -> bool:
        """Whether the year of publication has just begun, so that no figure of it as a whole is known."""
        return self.day is not None and self.day.month <= EARLY_IN_YEAR

    def is_mostly_ahead(self, period: str | None) -> bool:
        """Whether more of a period is to come than is over."""
        first, last = calendar.bounds_of(period)
        return bool(self.day and first and last and last - self.day > self.day - first)

    def reported(self) -> str | None:
        """The month that the opening reports on; where it names none, the one that ends or has just ended."""
        year = self.known_year()
        if year and self.month:
            return calendar.month(year, self.month)
        if self.day is None or _REPORTED_BY < self.day.day < _REPORTED_FROM:
            return None
        told = self.day if self.day.day >= _REPORTED_FROM else self.day.replace(day=1) - timedelta(days=1)
        return calendar.month(told.year, told.month)

    def known_year(self) -> int | None:
        return self.day.year if self.day else self.year
