"""Lower case that keeps every offset."""

from __future__ import annotations


def lower(text: str) -> str:
    """`text` in lower case, character for character: a letter whose lower case is longer stays as it is."""
    out = text.lower()
    return out if len(out) == len(text) else "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
