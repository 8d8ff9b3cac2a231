"""Finds quantities in a sentence: a number with its magnitude, unit, bound, range and verb of change."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from flows.extract import lexicon as lx
from flows.extract.period.times import TimeRef
from flows.extract.quantity import spelled
from flows.extract.quantity.modifiers import Modifiers, is_glued, modifiers_before
from flows.extract.quantity.numbers import NUMBER, Style, parse, torn
from flows.extract.quantity.spelled import Spelled
from flows.text import CAPITALS

Shape = Literal["percent", "points", "money", "physical", "count", "ratio", "point", "bare"]
AMOUNTS: frozenset[Shape] = frozenset(("money", "physical", "count"))
"""The shapes of what is so much or so many, rather than a rate, a change or a score."""

_SHAPES: dict[str, Shape] = {
    "percent": "percent", "points": "points", "money": "money", "mass": "physical", "area": "physical",
    "volume": "physical", "length": "physical", "energy": "physical", "power": "physical", "temperature": "physical",
    "transport work": "physical", "data rate": "physical", "count": "physical", "point": "point", "times": "ratio",
}  # fmt: skip


class Quantity(NamedTuple):
    """A number read with all that belongs to it; offsets count into the text.

    `start:end` is the quote, `number:number_end` its digits, `before` what stands in front of it. `noun:noun_end`
    is what a count counts (0:0 where nothing follows). `part` says what kind of part of a whole it is: "2/3" is a
    `fraction`, "45/73 trường" an `out_of`. `implied` says that the text leaves the unit out ("tăng 7.000 tỷ"); `out_of` is the
    whole of an `out_of`.
    """

    start: int
    end: int
    number: int
    number_end: int
    value: Decimal
    value_max: Decimal | None
    shape: Shape
    unit: str
    bound: str
    before: Modifiers
    noun: int = 0
    noun_end: int = 0
    part: Literal["", "fraction", "out_of"] = ""
    implied: bool = False
    out_of: Decimal | None = None

    @property
    def left(self) -> int:
        """Where the words that modify the number begin; a name before it ends here."""
        return self.before.left

    @property
    def is_whole(self) -> bool:
        """Whether the value, of a range each end, is a whole number, however long."""
        ends = (self.value, self.value if self.value_max is None else self.value_max)
        return all(end == end.to_integral_value() for end in ends)


class _Tail(NamedTuple):
    """What follows digits: magnitude, "rưỡi", unit; `end` is where it ends."""

    magnitude: str | None
    half: bool
    unit: str | None
    end: int

    @property
    def found(self) -> bool:
        return self.magnitude is not None or self.unit is not None


# "từ 15⁰ - 24⁰C", "15 độ đến 24 độ C": the sign of degrees may stand on both.
_JOIN = re.compile(
    r"(?:[°⁰º]|\sđộ)?(?:\s?(?:-|–|—|÷)\s?(?=\d)|\s+(?:đến|tới)\s+(?:khoảng\s+|gần\s+|hơn\s+|trên\s+|dưới\s+)?(?=\d))"
)
_OUT_OF = re.compile(r"(?:\s?/\s?|\strong (?:tổng )?số |\strên (?:tổng (?:số )?)?)(\d[\d.]*(?:,\d+)?)(?![\d/])")
_OF_SO_MANY = re.compile(r"\s?/\s?\d[\d.,]*(?![\d/])")
# "chip Exynos 2100": a number right behind a foreign or mixed name belongs to it.
_NAMED = re.compile(
    r"[^\W\d_] (?:[A-Z][a-z]*[fjwz][a-z]*|[A-Z][a-z]+[A-Z]\w*|[A-Z][a-z]*(?:[bcdfgklmpqrstvxz]|os|er|us)) $"
)
# A number of thousands of millions is money but of these.
_BY_THE_BILLION = re.compile(rf"(?:{lx.either(lx.CUES['counting']['by_the_billion'])})(?!\w)")
_VERSION = re.compile(r"\d{1,2}(?:\.\d{1,2}){2,}")
_WHOLE_AFTER = re.compile(
    r"\s+(?:tổng|số|kim|diện|dân|sản|lượng|doanh|giá|thị|nhu|toàn|nguồn|vốn|lao|hộ|GDP|chi|thu)\b", re.I
)


def find(
    text: str, low: str, start: int, end: int, times: Sequence[TimeRef], style: Style, numerals: Sequence[Numeral]
) -> Iterator[Quantity]:
    """All quantities of the sentence `text[start:end]`; `low` is the text in lower case, `numerals` its own.

    Numbers inside `times` are none, nor are parts of names and codes (COVID-19, 05-CT/TW), ordinals, ages and
    durations.
    """
    done, at, label_end = start, 0, 0
    found: Quantity | None = None
    for number in numerals:
        if number.start < done:
            continue
        while at < len(times) and times[at].end <= number.start:
            at += 1
        if at < len(times) and times[at].start < number.end:
            done = max(done, times[at].end)
            continue
        beside = found if found and _is_beside(low, found, number, end) else None
        if not number.spelled and (
            (_in_code(low, number.start, number.end, start, end) and not beside) or _VERSION.fullmatch(number.written)
        ):
            continue
        found = _read(text, low, start, end, number, style, times)
        if found and beside and beside.before.change and not beside.before.to_level:
            found = found._replace(before=found.before._replace(change=beside.before.change))
        if found and found.shape in ("count", "bare") and label_end:
            # "độ tuổi từ 35 đến 54": the upper end of what is none.
            join = _JOIN.match(low, label_end, end)
            if join and join.end() == found.number:
                found = None
        if found:
            done = max(found.end, found.number_end)
            yield found
        label_end = 0 if found else number.end


class Numeral(NamedTuple):
    """Digits, or a number in words, at `start:end`; `written` is what to parse."""

    start: int
    end: int
    written: str
    spelled: Spelled | None = None


class Numerals:
    """The numbers of a whole text (lower case), found in one pass: in digits, torn apart by a space, in words."""

    def __init__(self, low: str, digits: Sequence[re.Match[str]]) -> None:
        """`digits` are the numbers of the text that are written so."""
        found = {m.start(): Numeral(m.start(), m.end(), m.group()) for m in digits}
        for number in torn(digits):
            for at in [at for at in found if number.start <= at < number.end]:
                del found[at]
            found[number.start] = Numeral(number.start, number.end, number.written)
        words = [Numeral(s.start, s.end, str(s.value), s) for s in spelled.find(low, 0, len(low))]
        self._all = sorted([*found.values(), *words], key=lambda numeral: numeral.start)
        self._starts = [numeral.start for numeral in self._all]

    def between(self, start: int, end: int) -> Sequence[Numeral]:
        """Those of the sentence `start:end`."""
        return self._all[bisect_left(self._starts, start) : bisect_left(self._starts, end)]


_ANOTHER = re.compile(r"\s(?P<noun>[^\W\d]\w*)")


def _is_beside(low: str, one: Quantity, number: Numeral, end: int) -> bool:
    """Whether a number goes on with what a count of more than one is also of: "23 vụ/45 đối tượng", not "15 xã/25 xã"."""
    if not one.noun or one.noun_end + 1 != number.start or low[one.noun_end] != "/" or one.value <= 1:
        return False
    another = _ANOTHER.match(low, number.end, end)
    return another is not None and not low.startswith(another["noun"], one.noun)


_VIRUS = re.compile(r"(?:covid|cov)\s?[-–]\s$")


def _in_code(low: str, number: int, stop: int, start: int, end: int) -> bool:
    """Whether letters or marks glue the digits to a name: COVID-19, ST25, 05-CT/TW, 098 1225555."""
    before = low[number - 1] if number > start else " "
    if (before.isalnum() and not is_glued(low, start, number)) or before in "/_@#":
        return True
    if before in "-–.,+" and number - 2 >= start and (low[number - 2].isalnum() or low[number - 2] == "/"):
        return True
    if _PLATE.match(low, number, end):
        return True
    if before in " -–" and _PLATE_BEFORE.search(low, max(start, number - 8), number):
        return True
    if before in " ." and _PHONE_BEFORE.search(low, max(start, number - 10), number):
        return True
    if before == " " and _VIRUS.search(low, max(start, number - 10), number):
        return True
    if low[number] == "0" and stop - number > 2 and low[number + 1].isdigit():
        return True
    return stop + 1 < end and low[stop] in "-/" and low[stop + 1].isalpha() and not lx.PER_AT.match(low, stop, end)


# "tổng đài 0988 868 465"
_PHONE_BEFORE = re.compile(r"(?<![\d.,])0\d{2,3}[ .]\d{3}[ .]$")
# "xe mang BKS 51C – 582.00"
_PLATE = re.compile(r"\d\d[^\W\d]\d?\s?[-–]\s?\d{3}")
_PLATE_BEFORE = re.compile(r"(?<!\w)\d\d[^\W\d]\d?\s?[-–]\s?$")
# "tuổi thọ trung bình đạt 73,7 tuổi, tăng 0,1 tuổi"
_OF_LIFE = re.compile(r"(?<!\w)tuổi thọ(?!\w)")
_LIFE_AHEAD = 90
# "từ 80% tổ chức cơ sở đảng trở lên": what it is of stands between.
_AND_UP = re.compile(r"(?:\s[^\W\d][\w-]*){1,10}?\s(?P<bound>trở lên|trở xuống)(?!\w)")
# "4 triệu tiền giống", "200 triệu mua giống": so much money.
_OF_MONEY = re.compile(r"(?:tiền|làm|mua|trả|nộp|sửa|xây|chữa|thuê(?!\sbao))(?!\w)")
_DURATION = re.compile(r"(?:năm|tuổi|giờ|phút|ngày|tháng)(?!\w)(?!\s(?:công|người))")
# "xuống -2 độ C": elsewhere a dash before a number begins an item or joins two.
# "tăng trưởng âm, -6,7% và -1,7%"
_MINUS = re.compile(r"(?:\w|(?<!\d),)(?<!\d) -$")
_PERCENT = re.compile(r"\s?%")
_CELSIUS = re.compile(r"\s?(?:°c|o\s?c|độ c)(?!\w)")
# "2 tỷ 540 triệu USD", "7 triệu 520 nghìn con"
_REST = re.compile(r"\s+(\d{1,3})(?=\s+(?:triệu|nghìn|ngàn)(?!\w))")


def _read(
    text: str, low: str, start: int, end: int, numeral: Numeral, style: Style, times: Sequence[TimeRef]
) -> Quantity | None:
    number, stop = numeral.start, numeral.end
    before = modifiers_before(low, start, number)
    negative = low.endswith(" âm ", start, before.left)
    if (low.endswith((" -", "(-"), start, number) and _CELSIUS.match(low, stop, end)) or (
        low.endswith(" -", start, number) and _MINUS.search(low, start, number) and _PERCENT.match(low, stop, end)
    ):
        negative = True
        before = modifiers_before(low, start, number - 1)
        before = before._replace(quote=min(before.quote, number - 1))
    elif negative:
        before = before._replace(left=before.left - len("âm "), quote=before.left - len("âm "))
    if numeral.spelled and numeral.spelled.kind != "cardinal":
        return _proportion(text, low, end, numeral.spelled, before)
    out_of = _OUT_OF.match(low, stop, end)
    if out_of and not ("/" in out_of.group() and _tail(low, out_of.end(), end).found):
        return _part(text, low, end, numeral, out_of, before, style)
    if out_of:
        # "820/900 triệu USD": the amount reached, in the unit behind the amount planned.
        stop = out_of.end()
    first = _tail(low, stop, end)
    if first.magnitude and not first.unit and (planned := _OF_SO_MANY.match(low, first.end, end)):
        # "1,8 triệu/5,3 triệu lượt": what was reached, of what is counted behind what was planned.
        counted = _tail(low, planned.end(), end)
        first = first._replace(unit=counted.unit, end=counted.end) if counted.magnitude else first
    glued = not first.found and stop < end and low[stop].isalpha()
    if glued and not (_IN_THOUSANDS.search(numeral.written) and _RUN_ON.match(text, stop, end)):
        return None
    added = Decimal(0)
    if not first.unit and first.magnitude and (rest := _REST.match(low, first.end, end)):
        smaller = _tail(low, rest.end(), end)
        if smaller.magnitude and lx.MAGNITUDES[smaller.magnitude] < lx.MAGNITUDES[first.magnitude]:
            added = _value(numeral.written, first, style, whole=False)
            numeral, first, stop = numeral._replace(written=rest[1]), smaller, rest.end()
    chained = _CHAIN.search(low, max(start, number - 4), number)
    second = None if chained else _second(low, first, stop, end, times)
    last = second[1] if second else first
    finish, number_end = last.end, second[0].end() if second else stop
    bound = before.bound
    after = lx.BOUND_AFTER_AT.match(low, finish, end)
    if after:
        bound, finish = lx.BOUNDS_AFTER[" ".join(after["bound"].split())], after.end()

    noun = noun_end = 0
    factor = Decimal(1)
    if last.unit:
        unit = lx.UNITS[last.unit]
        shape, name, factor = _SHAPES[unit.dimension], unit.unit, unit.factor
        per, finish = _per(low, finish, end, each=True)
        if per and (after := lx.BOUND_AFTER_AT.match(low, finish, end)):
            # "9%/năm trở lên"
            bound, finish = lx.BOUNDS_AFTER[" ".join(after["bound"].split())], after.end()
        if shape == "percent" and second is None and bound == "=" and before.range_from:
            up = _AND_UP.match(low, finish, end)
            bound = lx.BOUNDS_AFTER[up["bound"]] if up else bound
        if name == "t" and per.startswith("/t"):
            return None
        if shape == "money" and name != "USD" and per == "/bbl":
            per = "/unit"
        if shape == "money" and per in ("/tạ", "/yến"):
            factor, per = factor * (10 if per == "/tạ" else 100), "/t"
        name += per
    else:
        noun, noun_end = _noun(text, low, finish, end)
        if last.magnitude and _DURATION.match(low, noun, noun_end):
            return None
        if last.magnitude and _OF_MONEY.match(low, noun, noun_end):
            noun = noun_end = 0
        if last.magnitude and last.magnitude[-2:] == "tỷ" and not _BY_THE_BILLION.match(low, noun, noun_end):
            noun = noun_end = 0
        preceding = _words_before(low, start, before.left)
        of_place = preceding[1] in lx.PLACES
        if not last.magnitude and _is_label(text, numeral, noun, noun_end, before, of_place=of_place):
            return None
        if low.startswith("tuổi", noun, noun_end) and _OF_LIFE.search(low, max(start, number - _LIFE_AHEAD), number):
            shape, name, finish = "physical", "year", noun + len("tuổi")
            noun = noun_end = 0
        elif noun:
            if not last.magnitude and _names_something(low, preceding, before, noun, noun_end):
                return None
            shape, name = "count", "count"
            per, finish = _per(low, noun_end, end, each=False)
            name += per
            if after := lx.BOUND_AFTER_AT.match(low, finish, end):
                # "từ 130 đảng viên mới trở lên"
                bound, finish = lx.BOUNDS_AFTER[" ".join(after["bound"].split())], after.end()
            if low.startswith("trên ", before.quote) and _SURVEYED.search(low, start, before.quote):
                # "thăm dò trên 6.426 người": on so many, not on more.
                before, bound = before._replace(quote=number), "="
            if second is None and bound == "=" and before.tells_source(low, finish, end):
                before = before._replace(quote=number, range_from=False, source=True)
        elif last.magnitude in (None, "trăm", "vạn"):
            if _names_something(low, preceding, before, 0, 0) or (stop < end and low[stop : stop + 1] == "/"):
                return None
            shape, name = "bare", "count"
        else:
            shape = "money"
            per, finish = _per(low, finish, end, each=True)
            name = "VND" + per
    whole = shape in ("count", "bare") and not last.magnitude
    value = (added + _value(numeral.written, first if first.found else last, style, whole)) * factor
    top = _value(second[0].group(), last, style, whole) * factor if second else None
    if negative and top is None:
        value = -value
    if second and top is not None and _leaves_out_thousands(numeral.written, second[0].group()):
        value *= 1000
    if top is not None and top <= value and last.magnitude and not first.found:
        # "900.000 - 1 triệu đồng": the magnitude is only of the second.
        value = min(value, (added + parse(numeral.written, style, whole=whole)) * factor)
    if top is not None and top <= value:
        if shape in ("bare", "count"):
            return None
        value, top = min(value, top), max(value, top) if top != value else None
    return Quantity(
        before.quote, finish, number, number_end, value, top, shape, name, bound, before, noun, noun_end,
        implied=shape == "money" and last.unit is None,
    )  # fmt: skip


# Up to how many times the lower end of a range the upper one is where both are thousands.
_FAR_APART = 3


def _leaves_out_thousands(lower: str, upper: str) -> bool:
    """Whether the lower end of a range is in the thousands that only the upper one writes: "16-18.000 đồng"."""
    whole = upper.removesuffix(".000")
    return whole != upper and lower.isdigit() and whole.isdigit() and int(lower) < int(whole) <= _FAR_APART * int(lower)


# "99,982%" has decimals, however its document writes other numbers.
_NO_PERCENTAGE = 10_000


def _value(written: str, tail: _Tail, style: Style, whole: bool) -> Decimal:
    value = parse(written, style, whole=whole)
    if not tail.magnitude and value >= _NO_PERCENTAGE and tail.unit and lx.UNITS[tail.unit].unit == "%":
        return parse(written, "vi" if style == "en" else "en")
    if not tail.magnitude:
        return value
    factor = lx.MAGNITUDES[tail.magnitude]
    return value * factor + (factor / 2 if tail.half else 0)


def _tail(low: str, at: int, end: int) -> _Tail:
    magnitude, half = None, False
    if found := lx.MAGNITUDE_AT.match(low, at, end):
        magnitude, half, at = " ".join(found["mag"].split()), found["half"] is not None, found.end()
    unit = lx.UNIT_AT.match(low, at, end)
    if not unit:
        return _Tail(magnitude, half, None, at)
    return _Tail(magnitude, half, " ".join(unit["unit"].split()), unit.end())


# "51,36% - 38,21% - 10,43%": three in a row are no range.
_CHAINED = re.compile(r"\s?[-–]\s?\d")
_CHAIN = re.compile(r"%\s?[-–]\s?$")


def _second(
    low: str, first: _Tail, stop: int, end: int, times: Sequence[TimeRef]
) -> tuple[re.Match[str], _Tail] | None:
    """The upper end of a range: "7-7,5%", "từ 5 đến 7%", "300 đến 500 giường", "20 nghìn đồng đến 26 nghìn đồng/kg"."""
    join = _JOIN.match(low, first.end if first.found else stop, end)
    if not join:
        return None
    number = NUMBER.match(low, join.end(), end)
    if not number or any(ref.start < number.end() and number.start() < ref.end for ref in times):
        return None
    tail = _tail(low, number.end(), end)
    if first.unit and first.unit != tail.unit:
        return None
    if first.unit and number.end() < end and _CHAINED.match(low, tail.end, end):
        return None
    by_word = any(word in join.group() for word in ("đến", "tới"))
    if by_word and not tail.found and (first.found or not _NOUN.match(low, number.end(), end)):
        return None
    if not tail.found and number.end() < end and low[number.end()] in "-–/":
        return None
    return number, tail


def _per(low: str, at: int, end: int, *, each: bool) -> tuple[str, int]:
    """What a rate is per, and where it ends: "/người/tháng", "mỗi m2"."""
    out = ""
    while (found := lx.PER_AT.match(low, at, end)) and not _OF_YEAR.match(low, found.start("per")):
        out += "/" + lx.PER[" ".join(found["per"].split())]
        at = found.end()
    if not out and each and (found := lx.EACH_AT.match(low, at, end)):
        return "/" + lx.PER[" ".join(found["per"].split())], found.end()
    return out, at


# "16,5 triệu đồng/người/năm 2015": which year, not per year.
_OF_YEAR = re.compile(r"năm\s(?:19|20)\d\d(?!\d)")
NOUN_WORDS = 3
"""How many words are taken for the noun that a number counts, where nothing ends it before."""
# "1.250doanh nghiệp" lacks a space, "5G" does not.
_IN_THOUSANDS = re.compile(r"[.,]\d{3}$")
_RUN_ON = re.compile(rf"(?![{CAPITALS}])[^\W\d_]{{2,}}\s")
_LONG_NOUN = re.compile(rf"(?:{lx.either(lx.CUES['counting']['long'])})(?!\w)")
_NOUN_WORD = r"[^\W\d_]\w*(?:[’'-]\w+)*"
_NOUN = re.compile(rf"\s*({_NOUN_WORD})(?:\s+({_NOUN_WORD}))?(?:\s+({_NOUN_WORD}))?")


# "68.000 ca năm 2000", "120 suất quà trị giá 60 triệu": neither the year nor the worth is of the noun's words.
_NO_NOUN = re.compile(
    r"(?:năm|tháng|quý|ngày|hôm)\s\d|giai đoạn|(?:hồi|dịp)\s|trị giá|bao gồm|(?:các|những|châu|kể)\s|(?:thêm|vốn|làm)\s\d|thay vì\s|quay trở|(?<=dn )(?:đăng ký|tạm ngừng|ngừng|thành lập|giải thể|hoàn tất)\s"
)
# "gần 150 triệu đối với hộ nghèo"
_NO_NOUN_AT_ALL = re.compile(r"đối với(?!\w)")
_NOUNS = frozenset(lx.CUES["function_words"]["unless"])


# What those counted do, or is done with them, is no part of the noun.
_DOINGS = tuple(lx.CUES["counting"]["doings"])
_PARTS_OF_LAND = frozenset(("miền", "vùng", "phía"))


_SURVEYED = re.compile(r"(?<!\w)(?:thăm dò|khảo sát|nghiên cứu|phỏng vấn|thử nghiệm|điều tra)(?!\w)[^,;:()\d]{0,60}$")
_DIMENSION_NEXT = re.compile(r"(?:dài|rộng|cao|sâu|nặng|dày)\s(?:(?:hơn|gần|khoảng|trên|tổng cộng)\s)?\d")


def _noun(text: str, low: str, at: int, end: int) -> tuple[int, int]:
    """The first words of the noun phrase right after a number; (0, 0) where none follows."""
    found = _NOUN.match(low, at, end)
    if not found or not low[found.start(1)].isalpha() or _NO_NOUN_AT_ALL.match(low, found.start(1)):
        return 0, 0
    if found[1] in lx.FUNCTION_WORDS and f"{found[1]} {found[2]}" not in _NOUNS:
        return 0, 0
    stop = found.end(1)
    for group in (2, 3):
        ends = found[group] in lx.FUNCTION_WORDS and f"{found[group - 1]} {found[group]}" not in lx.ENDING_IN_ONE
        if found[group] is None or ends or _NO_NOUN.match(low, found.start(group), end):
            break
        if _DIMENSION_NEXT.match(low, found.start(group), end):
            # "4 cầu dài 127,6 m"
            break
        if low.startswith(_DOINGS, found.start(group)):
            # "254 xã hoàn thành 19 tiêu chí xây dựng nông thôn mới"
            break
        word = text[slice(*found.span(group))]
        known = low[found.start(1) : found.end(group)] in lx.SOLID
        if word.istitle() and word.isalpha() and not text[found.start(1)].isupper() and not known:
            # "4 tỉnh miền Trung", but "3 tổ chức Đảng"
            stop = found.end(group - 2) if group > 2 and found[group - 1] in _PARTS_OF_LAND else stop
            break
        stop = found.end(group)
    longer = _LONG_NOUN.match(low, found.start(1), end)
    return found.start(1), longer.end() if longer else stop


def _words_before(low: str, start: int, at: int) -> tuple[str, str]:
    """The last word before `at` and the last two; empty where none stands there."""
    first, stop = _word_before(low, max(start, at - 24), at)
    word = low[first:stop]
    if not word:
        return "", ""
    begin, end = _word_before(low, max(start, at - 32), first)
    return word, f"{low[begin:end]} {word}" if begin < end else word


def _word_before(low: str, start: int, at: int) -> tuple[int, int]:
    """Where the last word before `at` stands, with its hyphens and digits but the first of them; empty where a mark does."""
    stop = at
    while stop > start and low[stop - 1].isspace():
        stop -= 1
    first = begin = stop
    while first > start and (low[first - 1].isalnum() or low[first - 1] in "_-"):
        first -= 1
        if not low[first].isdecimal() and low[first] not in "_-":
            begin = first
    if begin == stop:
        while begin > first and low[begin - 1].isdecimal():
            begin -= 1
    return begin, stop


_SPELLS = frozenset(("năm", "tháng", "tuần", "ngày", "quý"))


def _names_something(low: str, preceding: tuple[str, str], before: Modifiers, noun: int, noun_end: int) -> bool:
    """Whether a number without unit or magnitude is an ordinal, a duration or part of a name.

    `preceding` are the last word before it and the last two.
    """
    left, both = preceding
    if left == "tuổi" and before.range_from:
        return True
    beside = before.left == before.quote
    if left and beside and not (before.bound_said or before.verb or before.linked):
        counted = noun and low.startswith(both, noun)
        # "trong vòng 4 năm từ 248 vụ lên 720 vụ"
        counted = counted or (before.range_from and left in _SPELLS)
        if not counted and both not in lx.LEFT_ALLOWED and (left in lx.LEFT_BLOCK or both in lx.LEFT_BLOCK):
            return True
    if not noun:
        return False
    said = low[noun:noun_end]
    both = " ".join(said.split()[:2])
    return not _is_counted(said) and (said.split()[0] in lx.NOT_COUNTED or both in lx.NOT_COUNTED)


def _is_counted(said: str) -> bool:
    """Whether a noun is one of things that are counted, whatever its first word by itself."""
    both = " ".join(said.split()[:2])
    return both in lx.SOLID or both in _NOUNS or lx.begins_with(said, lx.COUNTED)


def _proportion(text: str, low: str, end: int, said: Spelled, before: Modifiers) -> Quantity:
    """ "gấp đôi" is a ratio; "một phần ba số hộ" is a share."""
    if said.kind == "times":
        return Quantity(
            before.quote, said.end, said.start, said.end, said.value, None, "ratio", "x", before.bound, before
        )  # fmt: skip
    noun, noun_end = _noun(text, low, said.end, end)
    return Quantity(
        before.quote, said.end, said.start, said.end, said.value, None, "percent", "%", before.bound, before, noun,
        noun_end, "fraction",
    )  # fmt: skip


_LONGEST_COUNT = 8
# "Bệnh viện Nhân Dân 115"
_INSTITUTION = re.compile(
    rf"(?i:bệnh viện|trường|nhà máy|công ty|xí nghiệp|viện|trạm)(?: [{CAPITALS}][^\W\d]*){{1,5}} $"
)
# "CICO 501", "công ty 501"
_FIRM = re.compile(r"(?<!\w)(?!(?:TP)?HCM )[A-ZĐ]{2,} $")
_FIRMS = ("công ty ", "Công ty ", "xí nghiệp ", "Xí nghiệp ")
# "BĐ 99567 TS": the plate of a boat or a car; a count of so many digits would be written with a separator.
_PLATE_DIGITS = 5
_LETTERS_BEFORE = re.compile(r"(?<!\w)[A-ZĐ]{1,3}[ -]$")
_YEARS = range(1900, 2050)


def _is_label(text: str, numeral: Numeral, noun: int, noun_end: int, before: Modifiers, *, of_place: bool) -> bool:
    """Whether plain digits are a year, an account or the number of a house: "2019, 2020 nói riêng", "198 Trần Quang".

    `of_place` says that the name of a territory stands before them, which is no make: "Nha Trang 120 ca".
    """
    if not numeral.written.isdigit():
        return False
    if len(numeral.written) > _LONGEST_COUNT:
        return True
    if len(numeral.written) >= _PLATE_DIGITS and _LETTERS_BEFORE.search(text, max(0, numeral.start - 6), numeral.start):
        return True
    ahead = max(0, numeral.start - 24), numeral.start
    beside = before.left == numeral.start
    if not text[slice(*ahead)].islower() and (
        (beside and (_FIRM.search(text, *ahead) or (not of_place and _NAMED.search(text, *ahead))))
        or (not before.bound_said and _INSTITUTION.search(text, max(0, numeral.start - 50), numeral.start))
    ):
        return not lx.is_solid(text[noun:noun_end].lower())
    if beside and text.endswith(_FIRMS, 0, numeral.start):
        return not lx.is_solid(text[noun:noun_end].lower())
    words = text[noun:noun_end].split()
    if words and len(numeral.written) > 1 and all(word.istitle() for word in words[:2]) and not before.bound_said:
        return True
    return int(numeral.written) in _YEARS and not before.bound_said and not lx.is_solid(text[noun:noun_end].lower())


# "chỉ bằng 1/3 so với cùng kỳ"
_BASE_AFTER = re.compile(r"\s(?:của\s|so\svới\s)?(?:cùng kỳ|mức|năm (?:trước|ngoái|\d{4})|(?:tháng|quý) trước)(?!\w)")


_MONTHS = 12


def _part(
    text: str, low: str, end: int, numeral: Numeral, out_of: re.Match[str], before: Modifiers, style: Style
) -> Quantity | None:
    """ "2/3 tổng doanh thu" is a share; "45/73 trường" counts 45 of 73."""
    count = parse(numeral.written, style, whole=True)
    total = parse(out_of[1].rstrip("."), style, whole=True)
    stop = out_of.end() - (1 if out_of[1].endswith(".") else 0)
    # "phát triển 195/160 đảng viên": more than were planned; "15/4" is a day.
    if count <= 0 or (count > total and total <= _MONTHS):
        return None
    noun, noun_end = _noun(text, low, stop, end)
    of_base = before.equals and _BASE_AFTER.match(low, stop, end)
    if (
        total <= 10
        and count < total
        and (_WHOLE_AFTER.match(low, stop, end) or before.share or before.change or of_base)
    ):
        value = (count * 100 / total).quantize(Decimal("0.0001"))
        return Quantity(
            before.quote, stop, numeral.start, stop, value, None, "percent", "%", before.bound, before, noun, noun_end,
            "fraction",
        )  # fmt: skip
    said = low[noun:noun_end]
    if not noun or (said.split()[0] in lx.NOT_COUNTED and not _is_counted(said)):
        return None
    if _names_something(low, _words_before(low, 0, before.left), before, 0, 0):
        return None
    return Quantity(
        before.quote, noun_end, numeral.start, numeral.end, count, None, "count", "count", before.bound, before,
        noun, noun_end, "out_of", out_of=total,
    )  # fmt: skip
