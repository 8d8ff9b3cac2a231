"""Vietnamese letters and white space: forms of a text that keep every offset, capitals."""

from __future__ import annotations

import re

# For character classes: the range À-Ỹ of Unicode holds small letters, too.
CAPITALS = "A-ZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ"


def lower(text: str) -> str:
    """`text` in lower case, character for character: a letter whose lower case is longer stays as it is."""
    out = text.lower()
    return out if len(out) == len(text) else "".join(c if len(c.lower()) != 1 else c.lower() for c in text)


_NEW_TONES = {
    "oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa", "oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe", "oẹ": "ọe",
    "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy",
}  # fmt: skip
# By their first letters, so that the search leaps from one to the next.
_OLD_TONE = re.compile(r"(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ](?<![Qq]u.))(?!\w)")
# Syllables whose open "i" is "y" in the other spelling: "tỉ lệ", "cùng kì", "xử lí", "nước Mĩ"; by the vowel, which is rare.
_OPEN_I = re.compile(r"(?:[ìíỉĩ](?<=k.)|ỉ(?<=t.)|í(?<=l.)|ĩ(?<=m.))(?!\w)(?<!\w..)")
_Y = {"ì": "ỳ", "í": "ý", "ỉ": "ỷ", "ĩ": "ỹ"}


def new_tones(text: str) -> str:
    """`text` with the mark of an open syllable on its first vowel: "Hoà", "thuỷ" as "Hòa", "thủy"."""
    return _OLD_TONE.sub(lambda old: _NEW_TONES[old.group()], text)


def folded(text: str) -> str:
    """`text` in lower case, with one of the spellings that are both in use, character for character.

    The mark of an open syllable stands on its first vowel, "hoá", "thuỷ" as "hóa", "thủy"; behind "q" the "u" is none
    of them, "qúy", which many write, as "quý"; and "tỉ lệ", "cùng kì", "quí" are written as "tỷ lệ", "cùng kỳ", "quý",
    and the eth, which older pages have for "đ", as that.
    """
    low = _OPEN_I.sub(lambda vowel: _Y[vowel.group()], new_tones(lower(text)))
    return (
        low.replace("qúy", "quý").replace("qúi", "quý").replace("quí", "quý").replace("qui ", "quy ").replace("ð", "đ")
    )


def open_bracket(text: str, start: int, at: int) -> int:
    """Where the round bracket opens that `at` stands in, looking back to `start`; -1 for none."""
    opened = text.rfind("(", start, at)
    return opened if opened > text.rfind(")", start, at) else -1


# White space as wide as between columns, marks that nobody sets in a row, and words longer than any.
_RUN = re.compile(r"\s\s{29,}|\W{30,}|\S{80,}")
_LONGEST_WORD = 79
# So long a run of white space and marks holds six of every fifth character, which are sooner looked through.
_SAMPLE = 5
_MARKS_SAMPLED = re.compile(r"\W{6}")


def mark_runs(text: str) -> str:
    """`text` with bars between semicolons for what is no prose: no reading goes across it.

    That is white space as between columns, marks in a row and words longer than any. It also bounds what patterns
    with two open ends have to try.
    """
    if not _MARKS_SAMPLED.search(text[::_SAMPLE]) and len(max(text.split(), key=len, default="")) <= _LONGEST_WORD:
        return text
    return _RUN.sub(lambda run: f";{'|' * (len(run.group()) - 2)};", text)
