"""Dates as Vietnamese pages write them."""

from __future__ import annotations

import re
from datetime import datetime

_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)")
_TIME = re.compile(r"(?<![\d/])(\d{1,2})[:hg](\d{2})(?!\d)")
ISO_DAY = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")


def find_time(text: str) -> datetime | None:
    """The first full date in a short text, day first as Vietnamese writes it, with the hour beside it if any."""
    match = _DAY_FIRST.search(text)
    if match:
        day, month, year = (int(g) for g in match.groups())
    else:
        match = ISO_DAY.search(text)
        if not match:
            return None
        year, month, day = (int(g) for g in match.groups())
    clock = _TIME.search(text.replace(match.group(), " "))
    hour, minute = (int(g) for g in clock.groups()) if clock else (0, 0)
    try:
        return datetime(year, month, day, hour, minute)
    except ValueError:
        return None
