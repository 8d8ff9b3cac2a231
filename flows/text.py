"""Vietnamese letters: lower case that keeps every offset, capitals."""

from __future__ import annotations

# For character classes: the range À-Ỹ of Unicode holds small letters, too.
CAPITALS = "A-ZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"


def lower(text: str) -> str:
    """`text` in lower case, character for character: a letter whose lower case is longer stays as it is."""
    out = text.lower()
    return out if len(out) == len(text) else "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
