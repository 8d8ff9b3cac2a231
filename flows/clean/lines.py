"""Splits a text into its lines, without their outer space, keeping offsets."""

from __future__ import annotations

import re

from flows.records import Line

_LINE = re.compile(r"[^\s](?:[^\n\r\u2028\u2029\x0b\x0c\x85]*[^\s])?")


def split_lines(whole: str) -> list[Line]:
    """All non-blank lines; every non-blank character of `whole` is in exactly one."""
    return [Line(m.start(), m.end(), m.group()) for m in _LINE.finditer(whole)]


def fold(text: str) -> str:
    """A form in which the same line with other spacing, case or final dots is equal."""
    return " ".join(text.casefold().split()).rstrip(" .…:")
