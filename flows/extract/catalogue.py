"""Links a name as written to an entry of the indicator catalogue: by its words and its dimension."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import dropwhile

from flows.extract import lexicon as lx
from flows.text import folded
from schemas import vocabulary
from schemas.vocabulary import Indicator

_WORD = re.compile(r"\w+")

_DIMENSION_OF_UNIT = {
    "%": "share", "x": "any", "point": "point", "count": "count",
    "ha": "area", "m2": "area", "km2": "area", "t": "mass", "kg": "mass",
}  # fmt: skip
_PHYSICAL = frozenset(("area", "mass", "physical"))


# "DN" as "doanh nghiệp"
_SHORT = {letters: tuple(words.split()) for letters, words in lx.CUES["catalogue"]["short"].items()}


def _words(text: str) -> list[str]:
    words = _WORD.findall(folded(text).replace("y tế", "y_tế"))
    return [said for word in words for said in _SHORT.get(word, (word,))]


_CLAUSE_END = re.compile(r"[,;:.)](?!\d)")
# How many characters before a sentence still say what it is about.
_RIGHT_BEFORE = 250


@dataclass(frozen=True, slots=True)
class Company:
    """What stands around a figure that begins at `at`: its sentence `low[start:end]`."""

    low: str
    start: int
    end: int
    at: int

    def has(self, words: re.Pattern[str]) -> bool:
        """Whether its sentence has one of these words; of a list behind a colon, the item that the colon is in.

        "thu hút 5.000 tỷ đồng vốn đầu tư; cơ cấu kinh tế: nông nghiệp 24%, dịch vụ 40%"
        """
        heading = self.low.rfind(":", self.start, self.at)
        begins = self.low.rfind(";", self.start, heading) + 1 if heading >= 0 else 0
        ends = self.low.find(";", self.at, self.end) if begins else -1
        return words.search(self.low, max(begins, self.start), self.end if ends < 0 else ends) is not None

    def has_near(self, words: re.Pattern[str]) -> bool:
        """Whether the clause of the figure has one of these words: "70% xã đạt chuẩn, trong đó 20% đạt chuẩn nâng cao"."""
        begins = max(self.start, *(self.low.rfind(mark, self.start, self.at) + 1 for mark in ",;:("))
        ends = _CLAUSE_END.search(self.low, self.at, self.end)
        return words.search(self.low, begins, ends.start() if ends else self.end) is not None

    def tells_of(self, words: re.Pattern[str]) -> bool:
        """Whether its sentence or what was said right before has one of these words."""
        return words.search(self.low, max(0, self.start - _RIGHT_BEFORE), self.end) is not None

    def told(self, words: re.Pattern[str] | None) -> bool:
        """Whether one of these words was said right before its sentence, or in it up to the figure."""
        return words is not None and words.search(self.low, max(0, self.start - _RIGHT_BEFORE), self.at) is not None

    def last_behind(self, words: re.Pattern[str]) -> int:
        """Where the last of these words stands in the clause up to the figure; -1 where none does.

        An item that is but a figure is of the clause before: "kiểm tra 4 tổ chức đảng, 18 đảng viên".
        """
        stop = self.at
        while True:
            mark = max(self.low.rfind(mark, self.start, stop) for mark in ",;:.(")
            if self.low[mark + 1 : stop].strip() or mark < self.start or self.low[mark] not in ",(":
                break
            stop = mark
        return max((found.start() for found in words.finditer(self.low, max(mark, self.start), self.at)), default=-1)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A wording of an indicator, and what must hold for it to be one."""

    words: tuple[str, ...]
    indicator: Indicator
    measures: frozenset[str] = frozenset()
    beside: re.Pattern[str] | None = None
    behind: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None

    def begins(self, words: Sequence[str]) -> bool:
        return tuple(words[: len(self.words)]) == self.words

    def holds(self, measure: str, company: Company | None) -> bool:
        if self.measures and measure not in self.measures:
            return False
        if self.beside is self.behind is self.unless is None:
            return True
        return (
            company is not None
            and (self.beside is None or company.tells_of(self.beside))
            and (self.behind is None or self.near(company) >= 0)
            and (self.unless is None or not company.has(self.unless))
        )

    def near(self, company: Company | None) -> int:
        """Where the last of the words that must stand in front of the figure does; -1 for none."""
        return company.last_behind(self.behind) if company and self.behind else -1


def _any_of(words: Sequence[str]) -> re.Pattern[str] | None:
    return re.compile(rf"(?<!\w)(?:{lx.either(words)})(?!\w)") if words else None


def _entries() -> Iterator[_Entry]:
    """Every wording of the catalogue, those that need company first."""
    by_code = {indicator.code: indicator for indicator in vocabulary.indicators()}
    for one in vocabulary.collocations():
        held = (frozenset(one.measures), _any_of(one.beside), _any_of(one.behind), _any_of(one.unless))
        for wording in one.wordings:
            yield _Entry(tuple(_words(wording)), by_code[one.code], *held)
    for indicator in vocabulary.indicators():
        for wording in (indicator.name_vi, *indicator.synonyms):
            yield _Entry(tuple(_words(wording)), indicator)


@cache
def _by_first_word() -> dict[str, list[_Entry]]:
    """The wordings of the catalogue under their first word."""
    table: dict[str, list[_Entry]] = defaultdict(list)
    for entry in _entries():
        table[entry.words[0]].append(entry)
    return dict(table)


def link(
    name: str | None, unit: str, measure: str, company: Company | None = None, *, of_place: bool = False
) -> Indicator | None:
    """The entry whose wording the name begins with, if its dimension fits; None rather than a doubtful one.

    `company` is what stands around the figure, for wordings that are an indicator's only beside some words; `of_place`
    says that the figure is of a territory, so that it is none of a company's.

    What follows the wording may only narrow it by territory or time ("tổng thu ngân sách nhà nước của tỉnh"); a
    name that goes on with a qualifier of its own is another indicator.
    """
    if not name:
        return None
    words = _words(_IN_BRACKETS.sub("", name))
    meant = [
        (at + len(entry.words), entry.near(company), entry.indicator)
        for at in range(min(3, len(words)))
        if not at or " ".join(words[:at]) in _BEFORE
        for entry in _by_first_word().get(words[at], ())
        if entry.begins(words[at:])
        and not (of_place and entry.indicator.topic == "company")
        and not (measure != "level" and " ".join(entry.words) in _LEVELS_ONLY)
        and _fits(entry.indicator, unit, measure)
        and _only_narrows(words[at + len(entry.words) :], entry.indicator.topic)
        and entry.holds(measure, company)
    ]
    if meant:
        # "Số đảng viên mới" is those admitted; "Ủy ban kiểm tra … giám sát 12 tổ chức đảng": the nearer word tells what
        # is done with them.
        return max(meant, key=lambda told: told[:2])[2]
    if measure == "growth" and (growth := _GROWTH_OF.match(name)):
        return link(name[growth.end() :], unit, measure, company, of_place=of_place)
    # "tổng sản phẩm (GRDP)" is what the letters in brackets stand for.
    letters = _ABBREVIATED.search(name)
    return link(letters["letters"], unit, measure, company, of_place=of_place) if letters else None


def in_an_epidemic(indicator: Indicator) -> Indicator:
    """What an entry is in a report on an epidemic: its dead are those of the epidemic."""
    code = lx.CUES["catalogue"]["in_an_epidemic"].get(indicator.code)
    return next(entry for entry in vocabulary.indicators() if entry.code == code) if code else indicator


def is_doubtful(indicator: Indicator, company: Company) -> bool:
    """Whether an entry's wording is said of something else, too, that the sentence speaks of: cancer's dead.

    Or, of all exports, that was spoken of right before: "xuất khẩu thủy sản quý I giảm; kim ngạch xuất khẩu tháng 4 …".
    """
    if indicator.code == _ALL_EXPORTS and company.told(_OF_GOODS):
        return True
    words = _UNLESS.get(indicator.code)
    near = _UNLESS_NEAR.get(indicator.code)
    return (words is not None and company.has(words)) or (near is not None and company.has_near(near))


_ALL_EXPORTS = "trade.exports"
_OF_GOODS = _any_of(
    [
        folded(wording)
        for entry in vocabulary.indicators()
        if entry.code.endswith("_exports")
        for wording in (entry.name_vi, *entry.synonyms)
    ]
)


_UNLESS = {code: _any_of(words) for code, words in lx.CUES["catalogue"]["unless"].items()}
_UNLESS_NEAR = {code: _any_of(words) for code, words in lx.CUES["catalogue"]["unless_near"].items()}
# "tốc độ tăng tổng sản phẩm trong tỉnh": what grows, where the growth has no entry of its own.
_GROWTH_OF = re.compile(rf"(?:{lx.either(lx.CUES['catalogue']['growth_of'])})\s(?!bình quân)", re.IGNORECASE)
_ABBREVIATED = re.compile(r"\s\((?P<letters>[A-Z]{2,6})\)$")
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")
_BEFORE = frozenset(lx.CUES["catalogue"]["before"])
_AFTER = frozenset(lx.CUES["catalogue"]["after"])
_TIME = frozenset(lx.CUES["catalogue"]["time"])
_OF = tuple(tuple(words.split()) for words in lx.CUES["catalogue"]["of"])


def _only_narrows(rest: list[str], topic: str) -> bool:
    rest = list(dropwhile(lambda word: word in _TIME or word[0].isdigit(), rest))
    if any(tuple(rest[: len(of)]) == of for of in _OF):
        return topic == "company" or all(word not in _NEW_HEADS for word in rest)
    return all(word in _AFTER or word[0].isdigit() for word in rest[:4])


# "47.000 ha lúa" is an area, but "lúa tăng 3%" may be of the area, the yield or the harvest.
_LEVELS_ONLY = frozenset(lx.CUES["catalogue"]["levels_only"])
_TOTALS = frozenset(lx.CUES["catalogue"]["totals"])
# "của doanh nghiệp FDI", "ở nước ngoài": no territory after all.
_NEW_HEADS = frozenset(lx.CUES["catalogue"]["not_after_of"])


def _fits(indicator: Indicator, unit: str, measure: str) -> bool:
    """Whether a figure can be of an indicator: money per piece only of a price, a share of no count.

    A dimension with a slash is a unit, which only figures in it are of: "count/commune".
    """
    if measure in ("growth", "completion", "ratio"):
        return "/" not in indicator.dimension
    if measure == "share":
        return indicator.dimension not in ("point", "count", "price") and indicator.topic != "company"
    if unit.startswith("pp"):
        return measure == "change" and indicator.dimension not in ("point", "count")
    if "/" in indicator.dimension:
        return unit == indicator.dimension
    head, _, per = unit.partition("/")
    kind = _DIMENSION_OF_UNIT.get(head, "money" if head.isupper() and len(head) == 3 else "physical")
    if kind == "money" and per:
        kind = "price"
    if kind in _PHYSICAL and per.startswith("ha"):
        kind = "yield"
    if kind == "count" and per == "day" and indicator.code in _TOTALS:
        return False
    measured = indicator.dimension == "physical" and kind in _PHYSICAL
    return measured or indicator.dimension in ("any", kind) or (indicator.dimension == "price" and kind == "money")
