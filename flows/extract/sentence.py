"""What is known while a sentence is read: the discourse before it, the sentence itself, its quantities as read so far."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple, TypeVar

from flows.extract.measure.attributes import Measured
from flows.extract.name.phrases import Span
from flows.extract.period.backgrounds import Background
from flows.extract.period.clock import Clock
from flows.extract.period.expressions import Starts
from flows.extract.period.times import TimeRef
from flows.extract.quantity import numbers
from flows.extract.quantity.quantities import Numeral, Numerals, Quantity
from flows.extract.signals import Genre
from flows.extract.speakers import speaker_of
from flows.extract.territory.places import Mention
from flows.extract.territory.where import Whereabouts

_SESSION = re.compile(
    r"(?<!\w)(?:phiên(?! (?:họp|khai mạc|bế mạc|thảo luận|chất vấn|làm việc|toàn thể|tòa|xét xử|trả lời|thường kỳ))"
    # "việc đóng cửa các cửa khẩu" is no end of trading.
    r"|(?<!việc )(?<!phải )(?<!tạm )(?<!bị )(?<!lệnh )đóng cửa(?! (?:các|cửa|biên|trường|nhà|chợ|rừng|một|nhiều|hàng|do|vì|sản|kinh|nền|hoàn)(?!\w))"
    r"|chốt phiên|chốt ở|(?:cả|trong|tính chung|kết thúc|so với) tuần(?! lễ))(?!\w)"
)
_EPIDEMIC = re.compile(r"ca (?:mắc|nhiễm|bệnh|tử vong)|covid|bệnh nhân|người")


@dataclass(slots=True)
class Discourse:
    """What earlier sentences said and later ones may leave out."""

    clock: Clock
    where: Whereabouts
    genre: Genre
    daily: bool
    market: bool
    opening: int
    style: numbers.Style
    numerals: Numerals
    times: Starts
    background: Background = field(default_factory=Background)
    span: str | None = None
    term: str | None = None
    last_period: str | None = None
    day: str | None = None
    day_named: str | None = None
    status: str = "actual"
    base: str | None = None
    against_month_too: bool = False
    against_quarter: bool = False
    name: Span | None = None
    trade: Span | None = None
    economy: Span | None = None
    by_unit: dict[str, Span] = field(default_factory=dict)
    totals: dict[str, Span] = field(default_factory=dict)
    grown: dict[Decimal, Span] = field(default_factory=dict)
    headed: dict[str, Span] = field(default_factory=dict)
    passed: list[tuple[int, int, list[TimeRef], Sequence[Mention]]] = field(default_factory=list)
    counted: str | None = None
    parts: Sequence[Span] = ()
    sectors: Sequence[Span] = ()
    completed: bool = False
    of_plan: Span | None = None
    place: Mention | None = None
    currency: str = "VND"
    aims_ahead: bool = False


@dataclass(frozen=True)
class Sentence:
    """What is known of a sentence before its figures are read; `after_aims` says that those before it were aims."""

    text: str
    low: str
    start: int
    end: int
    times: list[TimeRef]
    mentions: Sequence[Mention]
    numerals: Sequence[Numeral]
    cues: Sequence[tuple[int, str | None]]
    goes_on: bool
    inherited_status: str
    after_aims: bool

    @cached_property
    def speaker(self) -> str | None:
        return speaker_of(self.text, self.low, self.start, self.end)

    @cached_property
    def of_epidemic(self) -> bool:
        return _EPIDEMIC.search(self.low, self.start, self.end) is not None

    @cached_property
    def of_session(self) -> bool:
        """Whether it tells of a trading session, or of a week of them."""
        return _SESSION.search(self.low, self.start, self.end) is not None


_Listed = TypeVar("_Listed", TimeRef, Mention)
_LIST_MARK = re.compile(r"(?:\s?,|\svà)\s(?:năm\s)?")


def _are_listed(low: str, listed: Sequence[TimeRef | Mention]) -> bool:
    """Whether these stand right behind one another: "năm 2020 và 2021"."""
    return all(_LIST_MARK.fullmatch(low, one.end, two.start) for one, two in pairwise(listed))


class Reading(NamedTuple):
    """A quantity with its measure and name; `turn` is where "lần lượt" stands before it.

    `dealt` says which of how many numbers behind it this one is, the first 0; `planned` that it is what the reading
    before it was planned to be.
    """

    quantity: Quantity
    measured: Measured
    name: Span | None
    turn: int | None
    dealt: tuple[int, int] | None = None
    planned: bool = False

    def share_of(
        self, low: str, start: int, listed: Sequence[_Listed], *, exactly: bool = False, beyond: bool = False
    ) -> _Listed | None:
        """What "lần lượt" gives to this one of those listed before it: "A, B lần lượt … 5 và 7".

        With `exactly`, only where as many are listed as there are numbers, or one list of so many stands last; `beyond`
        the clause, where it lists none.
        """
        if self.turn is None or self.dealt is None:
            return None
        nth, number = self.dealt
        clause = max(start, low.rfind(";", start, self.turn))
        before = [one for one in listed if clause <= one.start and one.end <= self.turn]
        if beyond and not before:
            # "năm 2014 và 2015 lần lượt 4,4% và 5,1%; với châu Á lần lượt 6,1% và 6,2%"
            before = [one for one in listed if start <= one.start and one.end <= self.turn]
        if exactly and 1 < len(before) < number and number % len(before) == 0:
            # "… 6,1% và 6,2% thay cho nhận định 6,2% và 6,4%"
            return before[nth % len(before)]
        own = before[len(before) - number :]
        if len(before) < number or (exactly and len(before) > number and not _are_listed(low, own)):
            return None
        return own[nth]


@dataclass(frozen=True, slots=True)
class Figure:
    """A reading among those of its sentence."""

    s: Sentence
    readings: Sequence[Reading]
    i: int

    @property
    def reading(self) -> Reading:
        return self.readings[self.i]

    @property
    def quantity(self) -> Quantity:
        return self.readings[self.i].quantity

    @property
    def measured(self) -> Measured:
        return self.readings[self.i].measured

    @property
    def name(self) -> Span | None:
        return self.readings[self.i].name

    @property
    def last(self) -> Reading | None:
        """The reading before it."""
        return self.readings[self.i - 1] if self.i else None

    @property
    def following(self) -> int:
        """Where the next figure begins, or the sentence ends."""
        return self.readings[self.i + 1].quantity.start if self.i + 1 < len(self.readings) else self.s.end
