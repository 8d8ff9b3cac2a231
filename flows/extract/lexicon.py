"""The vocabularies of `schemas/vocab/cues.toml`, units and nouns, in the forms that the readers look up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import product

from schemas import vocabulary
from schemas.vocabulary import Unit

CUES = vocabulary.toml("cues")


def either(words: Iterable[str]) -> str:
    """A pattern for any of `words`, the longest first; a space matches any run of white space.

    Words that begin alike share their beginning, so that a position where none of them stands is left after one try
    for each first letter rather than one for each word.
    """
    return _branches(sorted(set(words), key=lambda w: (-len(w), w)))


def _branches(words: Sequence[str]) -> str:
    """The alternatives of `words`, in order among those that begin alike."""
    by_letter: dict[str, list[str]] = {}
    for word in words:
        by_letter.setdefault(word[:1], []).append(word)
    return "|".join(_branch(alike) for alike in by_letter.values())


def _branch(words: Sequence[str]) -> str:
    first, last = min(words), max(words)
    shared = first[: next((i for i, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), len(first))]
    written = re.escape(shared).replace(r"\ ", r"\s+")
    return written if len(words) == 1 else f"{written}(?:{_branches([word[len(shared) :] for word in words])})"


MAGNITUDES: dict[str, Decimal] = {word: Decimal(factor) for word, factor in CUES["magnitude"].items()}
BOUNDS_BEFORE: dict[str, str] = CUES["bound_before"]
BOUNDS_AFTER: dict[str, str] = CUES["bound_after"]
COMPARISONS = frozenset(
    " ".join(filter(None, words))
    for words in product(
        CUES["comparison"]["verbs"],
        ("", *CUES["comparison"]["degrees"]),
        ("", *CUES["comparison"]["than"]),
        CUES["comparison"]["levels"],
    )
)
CHANGES: dict[str, int] = CUES["change"] | dict.fromkeys(COMPARISONS, 0)
LEVEL_PARTICLES = frozenset(CUES["particle"]["level"])
OTHER_PARTICLES = frozenset(CUES["particle"]["none"])
_TERRITORY_NAMES = [
    (place.level, name.lower()) for place in vocabulary.places() for name in (place.name, *place.aliases)
]
PLACES = frozenset(" ".join(name.split()[-2:]) for _, name in _TERRITORY_NAMES)
"""The last two words of the names of territories."""
LANDS = frozenset(name for level, name in _TERRITORY_NAMES if level == "country")
"""The names of countries."""
PLACES_OF_TWO = frozenset(name for _, name in _TERRITORY_NAMES if " - " in name)
"""Territories whose name is made of two that a dash joins."""
LEFT_ALLOWED = frozenset(CUES["left_block"]["unless"]) | PLACES
"""What may stand before a number though its last word alone says that the number is a label: "Nha Trang 98 ca"."""
LEFT_BLOCK = frozenset(CUES["left_block"]["words"])
NOT_COUNTED = frozenset(CUES["counting"]["not_counted"])
COUNTED = frozenset(CUES["counting"]["counted"])
SOLID = frozenset(CUES["counting"]["solid"])
UNITS: dict[str, Unit] = {unit.written: unit for unit in vocabulary.units()}
PER: dict[str, str] = vocabulary.per_units()
TERRITORIES = tuple(CUES["place"]["counted"])
MARKET_ROLES = "|".join(CUES["place"]["market_roles"])
COMES_FIRST = r"(?:dẫn|đứng)\sđầu(?!\w)|(?:giữ|duy trì)\s(?:vững\s)?[\"“]?(?:ngôi\s(?:vị\s)?(?:đầu|quán quân|số một|vương)|vị trí\s(?:số|thứ)\s\w+)[\"”]?|vươn lên\s(?:dẫn đầu|đứng đầu|vị trí\s(?:số|thứ)\s\w+)"
"""A pattern for what is said of the first of a field."""
PLAN_WORDS = tuple(sorted({word.strip() for word in CUES["base"]["plan"]}))
"""What names a plan that something is held against."""
SAID = rf"(?<!công nghệ )(?<!hệ thống )(?<!mạng )(?<!kinh tế )(?:{either(CUES['said']['verbs'])})(?!\w)"
"""A pattern for the verbs of speaking; "công nghệ thông tin" and "kinh tế chia sẻ" hold none."""
_NOT_BEFORE: dict[str, list[str]] = CUES["not_a_unit_before"]
_NOT_ALONE_BEFORE: dict[str, list[str]] = CUES["not_a_unit_without_magnitude_before"]


def is_solid(words: str) -> bool:
    """Whether a counted noun is one of those that are counted as a population."""
    return begins_with(words, SOLID)


def begins_with(words: str, nouns: frozenset[str]) -> bool:
    """Whether the first word or words are one of `nouns`."""
    said = words.split()
    return any(" ".join(said[:n]) in nouns for n in range(1, len(said) + 1))


def _unit_pattern() -> str:
    parts = []
    for word in sorted(UNITS, key=lambda w: (-len(w), w)):
        guard = rf"(?!\s+(?:{either(_NOT_BEFORE[word])})(?!\w))" if word in _NOT_BEFORE else ""
        if word in _NOT_ALONE_BEFORE:
            alone = "".join(rf"(?<!{magnitude}\s{word})" for magnitude in MAGNITUDES)
            guard += rf"(?!{alone}\s+(?:{either(_NOT_ALONE_BEFORE[word])})(?!\w))"
        edge = "" if word == "%" else r"(?!\w)"
        parts.append(re.escape(word).replace(r"\ ", r"\s+") + edge + guard)
    return "|".join(parts)


# "5 tỷ phú", "đến 2020 tỷ lệ hộ nghèo còn 24%"
_IN_ANOTHER_WORD = r"(?!\s+phú(?!\w))(?!(?<=tỷ)\s+(?:lệ|trọng|suất|giá|số)(?!\w))"
MAGNITUDE_AT = re.compile(rf"\s?(?P<mag>{either(MAGNITUDES)})(?!\w){_IN_ANOTHER_WORD}(?:\s+(?P<half>rưỡi)(?!\w))?")
UNIT_AT = re.compile(rf"\s?\s?(?P<unit>{_unit_pattern()})")
# "32 giường bệnh trên 1 vạn dân"
_OF_SO_MANY = r"\strên\s(?=(?:1\s)?(?:một\s)?(?:vạn|nghìn|10+\.000|1\.000)\sdân)"
PER_AT = re.compile(
    rf"(?:\s[^\W\d]\w{{0,7}}){{0,2}}?(?:\s?/\s?|{_OF_SO_MANY})(?:1\s?|một\s)?(?P<per>{either(PER)})(?!\w)"
)
EACH_AT = re.compile(
    rf"\s+(?:mỗi|một|cho\s+mỗi|trên\s+mỗi)\s+(?P<per>{either(w for w in PER if w not in ('h', 'cái', 'bộ', 'công'))})(?!\w)"
    r"(?!\s(?:trước|sau|qua|nay|rưỡi)(?!\w))"
)
# "70% trong số đó có nhu cầu thuê nhà", "55 trong số này đã khỏi"
OF_THEM_AT = re.compile(r"\strong\s(?:số\s)?(?:đó|này|họ)\s(?:là\s)?(?=[^\W\d])")
BOUND_AFTER_AT = re.compile(rf"\s+(?P<bound>{either(BOUNDS_AFTER)})(?!\w)")
FUNCTION_WORDS = frozenset(CUES["function_words"]["words"])
ENDING_IN_ONE = frozenset(CUES["function_words"]["after_all"])
"""Pairs of words that name something though the second is a function word elsewhere: "nước ngoài", "nhà ở"."""
