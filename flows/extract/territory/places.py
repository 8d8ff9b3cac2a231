"""Finds territories in a text and decides which of them an article, and each figure, is about."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from typing import NamedTuple

import ahocorasick

from flows.extract import lexicon as lx
from flows.extract.matching import WordFinder, words
from flows.text import CAPITALS
from schemas import vocabulary
from schemas.vocabulary import Place


class Mention(NamedTuple):
    """A territory named at `start:end`; `name` is its short canonical name with what lies above it."""

    start: int
    end: int
    name: str
    code: str | None
    level: str
    province: str | None


_DISTRICT_WORD = re.compile(r"(?:huyện|quận|thị xã|thành phố) ")
_COMMUNE_WORDS = words(("xã", "phường", "thị trấn", "Xã", "Phường", "Thị trấn"))
# "5 xã NTM": capitals alone are no name.
_COMMUNE = re.compile(
    rf"(?:[Xx]ã|[Pp]hường|[Tt]hị trấn) (?![{CAPITALS}]{{2,}}(?![\w’']))(?P<name>[{CAPITALS}][\w’']*(?: [{CAPITALS}][\w’']*){{0,3}})"
)
_CAPITAL_AFTER = re.compile(rf"[ -]?[{CAPITALS}]")
_CAPITAL_BEFORE = re.compile(rf"(?<!\w)(?!(?:{'|'.join(lx.CUES['place']['openings'])})[ -])[{CAPITALS}][\w’']*[ -]$")
_PART_BEFORE = re.compile(r"(?<!\w)(?:Bắc|Nam|Đông|Tây|Trung) $")
_SURNAME = re.compile(rf"(?<!\w)(?:{'|'.join(lx.CUES['place']['surnames'])}) $")
# "đại biểu Nguyễn Văn A (Bình Định)": whom someone stands for, not where.
_DELEGATE = re.compile(r"(?:[Đđ]ại biểu|ĐB|ĐBQH)\s(?:\(ĐB\)\s)?[^().,;:]{3,40}\($")
_NOT_PLACES = tuple(lx.CUES["place"]["not_places"])
_NEWSPAPER = re.compile(rf" (?:{'|'.join(lx.CUES['place']['newspapers'])})(?!\w)")
# With a capital behind it the capital is that of another country: "Thủ đô Bắc Kinh".
_THE_CAPITAL = "Thủ đô"
_VIETNAM = "Việt Nam"
_IN_UNIT = re.compile(r"(?:[đĐ]ô[ -]?la|bảng|franc|USD) $")


_ABBREVIATED = {"thành phố": ("TP", "Tp"), "thị xã": ("TX", "Tx")}


@cache
def _automaton() -> ahocorasick.Automaton:
    """All names and aliases; a key's value is every place that may be meant."""
    by_text: dict[str, list[Place]] = {}
    for place in (*vocabulary.places(), *_before_promotion()):
        for text in (place.name, *place.aliases):
            by_text.setdefault(text, []).append(place)
            if place.level == "district":
                kind, _, rest = text.partition(" ")
                if kind in ("thành", "thị"):
                    second, _, rest = rest.partition(" ")
                    kind = f"{kind} {second}"
                short = [f"{word}{mark}" for word in _ABBREVIATED.get(kind, ()) for mark in (" ", ".", ". ")]
                committee = f"{kind.removesuffix(' phố').removesuffix(' xã')} ủy "
                for front in (f"{kind.capitalize()} ", committee, committee.capitalize(), *short):
                    by_text.setdefault(f"{front}{rest}", []).append(place)
            elif text[0].islower():
                by_text.setdefault(text[0].upper() + text[1:], []).append(place)
    automaton = ahocorasick.Automaton()
    for text, found in by_text.items():
        automaton.add_word(text, (len(text), tuple(found)))
    automaton.make_automaton()
    return automaton


# What a district was before it became what it is: a town, a rural district.
_PROMOTED_FROM = {"thành phố": ("thị xã", "huyện"), "thị xã": ("huyện",), "quận": ("huyện",)}


def _before_promotion() -> Iterator[Place]:
    """Districts by the words that they went by earlier, where no other district goes by that name."""
    districts = [place for place in vocabulary.places() if place.level == "district"]
    taken = {place.name for place in districts}
    for place in districts:
        for word, earlier in _PROMOTED_FROM.items():
            if place.name.startswith(f"{word} "):
                for name in (f"{kind}{place.name.removeprefix(word)}" for kind in earlier):
                    if name not in taken and not name[-1].isdigit():
                        yield replace(place, name=name, aliases=())


@cache
def _by_code(code: str, level: str) -> tuple[Place, ...]:
    return tuple(p for p in vocabulary.places() if p.code == code and p.level == level)


def _province_name(code: str | None, day: date) -> str | None:
    found = _by_code(code or "", "province")
    return next((p.name for p in found if p.in_force(day)), found[0].name if found else None)


def find(text: str, published: date | None) -> list[Mention]:
    """All territories named in `text`, in order, the longest name where names overlap."""
    day = published or date(2020, 1, 1)
    spans: list[tuple[int, int, tuple[Place, ...]]] = []
    for last, (length, places) in _automaton().iter(text):
        start, end = last - length + 1, last + 1
        if (start and (text[start - 1].isalnum() or text[start - 1] == "_")) or (
            end < len(text) and text[end].isalnum()
        ):
            continue
        if text[end : end + 1] == "-" and text[end + 1 : end + 2].isalpha() and text[start:end].isupper():
            continue
        if " " not in text[start:end] and _inside_name(text, start, end):
            continue
        if text.endswith(_NOT_PLACES, 0, end) or _NEWSPAPER.match(text, end):
            continue
        if text.endswith(("giờ ", "Giờ "), 0, start):
            continue
        if places[0].level == "bloc" and _ONE_OF_THEM.search(text, max(0, start - 24), start):
            continue
        if text[start:end] == _VIETNAM and _BRANCH.match(text, end):
            continue
        if text[start:end] == _WORLD and (text.startswith(_AND_HOME, end) or text.endswith(_HOME_AND, 0, start)):
            continue
        if text[start:end] == _THE_CAPITAL and _CAPITAL_AFTER.match(text, end):
            continue
        if text[start - 1 : start] == "(" and _DELEGATE.search(text, max(0, start - 60), start):
            continue
        if _IN_UNIT.search(text, max(0, start - 8), start) or _SURNAME.search(text, max(0, start - 8), start):
            continue
        spans.append((start, end, places))
    spans.sort(key=lambda s: (s[0], -s[1]))
    kept: list[tuple[int, int, tuple[Place, ...]]] = []
    for span in spans:
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    provinces = {p.code for _, _, ps in kept for p in ps if p.level == "province"}
    mentions = [m for start, end, ps in kept if (m := _mention(start, end, ps, provinces, day))]
    mentions += _titled_district(text, mentions, provinces, day)
    mentions += _introduced_districts(text, mentions, provinces, day)
    mentions += _bare_districts(text, mentions)
    mentions += _listed_districts(text, mentions, provinces, day)
    mentions += _communes(text, mentions, provinces, day)
    return sorted(mentions, key=lambda m: m.start)


# "quốc gia Nam Á này": a country told of before.
_ONE_OF_THEM = re.compile(
    r"(?<!các )(?<!những )(?<!nhiều )(?<!số )(?<!nhóm )(?<!Nhóm )(?<!\w)(?:quốc gia|đất nước|nước|nền kinh tế) $"
)
# "Ngân hàng Nhà nước Việt Nam - Chi nhánh tỉnh": a branch is of where it is.
_BRANCH = re.compile(r"(?:,|\s?[-–])?\s?(?:[Cc]hi nhánh|CN)\s")
# "tình hình thế giới và trong nước": all that there is.
_WORLD = "thế giới"
_AND_HOME = (" và trong nước", ", trong nước", " và khu vực", ", khu vực")
_HOME_AND = ("trong nước và ", "trong nước, ", "khu vực và ", "Trong nước và ", "trong nước cũng như ")


# "miền Nam Afghanistan": so long a word is no syllable of a Vietnamese name.
_LONG_NAME = 8


# "GDP Malaysia giảm 2,7%"
_INDICATOR_BEFORE = re.compile(r"(?<!\w)(?:GDP|GRDP|GNI|CPI|PPI|FDI|PMI|IIP) $")


# "kinh tế của Anh", but "thưa Anh": in the middle of a sentence a capital tells the country from "he".
_WORD_BEFORE = re.compile(r"[^\W\d_] $")
_NOT_OF_A_COUNTRY = (
    *("thưa ", "chào ", "gọi ", "kính gửi ", "bố ", "mẹ "),
    *("tiếng ", "bảng ", "mẫu ", "dặm ", "người ", "thuộc ", "nhà ngoại giao ", "viên ngoại giao "),
)


def _inside_name(text: str, start: int, end: int) -> bool:
    """Whether a one-word name (Anh, Đức, Nga) stands inside a longer proper name or is an ordinary word."""
    word = text[start:end]
    if word.isupper() and len(word) > 1:
        return False
    if _CAPITAL_AFTER.match(text, end) or (word == "Nhật" and text.startswith((" ký", " trình", " thực"), end)):
        return True
    if _INDICATOR_BEFORE.search(text, max(0, start - 6), start):
        return False
    if _CAPITAL_BEFORE.search(text, max(0, start - 14), start):
        return len(word) < _LONG_NAME or _PART_BEFORE.search(text, max(0, start - 6), start) is None
    if word in ("Anh", "Ý", "Áo", "Đức", "Nga", "Lào", "Úc", "Séc", "Pháp", "Huế", "Nhật", "Mỹ"):
        before = text[max(0, start - 14) : start].lower()
        if word in ("Lào", "Úc", "Huế", "Nhật", "Mỹ", "Nga", "Pháp", "Đức"):
            return before.endswith(("ông ", "bà ", "anh ", "chị ", "em ", "cô ", "tiếng "))
        of_country = _WORD_BEFORE.search(before) and not before.endswith(_NOT_OF_A_COUNTRY)
        return not (of_country or before.endswith((", ", "(")))
    return False


def _mention(start: int, end: int, places: tuple[Place, ...], provinces: set[str], day: date) -> Mention | None:
    in_force = [p for p in places if p.in_force(day)] or list(places)
    district = [p for p in in_force if p.level == "district"]
    if district and len(district) == len(in_force):
        chosen = [p for p in district if p.parent in provinces] or district
        if len(chosen) > 1 and len({p.parent for p in chosen}) > 1:
            return None
        place = chosen[0]
        above = _province_name(place.parent, day)
        return Mention(start, end, f"{place.name}, {above}", place.code, "district", above)
    place = next((p for p in in_force if p.level != "district"), in_force[0])
    return Mention(start, end, place.name, place.code, place.level, place.name if place.level == "province" else None)


@cache
def _by_bare_name() -> dict[str, tuple[Place, ...]]:
    """Districts of two or more syllables by their names without "huyện", "thị xã" and the like."""
    named: dict[str, list[Place]] = {}
    for place in vocabulary.places():
        bare = _DISTRICT_WORD.sub("", place.name, count=1)
        if place.level == "district" and " " in bare and bare != place.name:
            named.setdefault(bare, []).append(place)
    return {bare: tuple(places) for bare, places in named.items()}


@cache
def _bare_names() -> WordFinder[tuple[Place, ...]]:
    return WordFinder(_by_bare_name())


def _of_kind(places: Sequence[Place], kind: str) -> tuple[Place, ...]:
    """Those of some districts of one bare name that have this word: "huyện", "thị xã"."""
    return tuple(place for place in places if place.name.startswith(f"{kind} "))


def _is_named(mentions: Sequence[Mention], start: int, end: int) -> bool:
    """Whether a territory that is named already has some of these characters."""
    return any(m.start < end and start < m.end for m in mentions)


# "toàn huyện", "trên địa bàn thị xã", "Huyện phấn đấu", without a name.
_UNNAMED = re.compile(
    rf"(?<!\w)(?:(?:[Tt]oàn|của|địa bàn|[Tt]rong) (?=huyện|thị xã|quận)|(?=(?:[Hh]uyện|[Tt]hị xã|[Qq]uận) (?:phấn đấu|đặt mục tiêu|đã|sẽ|tiếp tục|tập trung|đạt|có|không|hoàn thành|được|cần)(?!\w)))"
    rf"(?P<kind>[Hh]uyện|[Tt]hị xã|[Qq]uận)(?! (?:[{CAPITALS}]|này|đó|ủy|uỷ)|\w)"
)
_LONGEST_TITLE = 200


def _titled_district(text: str, mentions: Sequence[Mention], provinces: set[str], day: date) -> list[Mention]:
    """The district that a title names without its word, and the word where it stands alone: "Chư Păh: …", "toàn huyện"."""
    if any(mention.level == "district" for mention in mentions):
        return []
    title = text.find("\n", 0, _LONGEST_TITLE)
    for start, end, places in _bare_names().longest(text, 0, max(title, 0)):
        apart = not _CAPITAL_BEFORE.search(text, max(0, start - 14), start) and not _CAPITAL_AFTER.match(text, end)
        if not apart or _is_named(mentions, start, end):
            continue
        unnamed = list(_UNNAMED.finditer(text, title))
        kept = _of_kind(places, unnamed[0]["kind"].lower()) if unnamed else ()
        if kept and (found := _mention(start, end, kept, provinces, day)):
            return [found, *(found._replace(start=word.start("kind"), end=word.end("kind")) for word in unnamed)]
    return []


# "Nho Quan là một huyện miền núi của tỉnh Ninh Bình"
_IS_A_DISTRICT = re.compile(r" là (?:một )?(?:trong (?:những|các|số) )?(?P<kind>huyện|thị xã)(?!\w)")
_ITS_NAME = re.compile(rf"(?P<name>[{CAPITALS}][\w’']*(?: [{CAPITALS}][\w’']*){{1,3}})(?: (?:vốn|hiện|từng))?$")
_NAME_WITHIN = 40


def _introduced_districts(text: str, mentions: Sequence[Mention], provinces: set[str], day: date) -> list[Mention]:
    """Districts that a text says are one: "Nho Quan là một huyện miền núi"."""
    found = []
    for said in _IS_A_DISTRICT.finditer(text):
        named = _ITS_NAME.search(text, max(0, said.start() - _NAME_WITHIN), said.start())
        if named is None or _is_named(mentions, *named.span("name")):
            continue
        kept = _of_kind(_by_bare_name().get(named["name"], ()), said["kind"])
        if kept and (district := _mention(*named.span("name"), kept, provinces, day)):
            found.append(district)
    return found


def _bare_districts(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """A district named in full once may be named without its word elsewhere."""
    found = []
    for full in {m.name: m for m in mentions if m.level == "district"}.values():
        bare = _DISTRICT_WORD.sub("", full.name.split(",")[0], count=1)
        if bare == full.province or len(bare) < 5:
            continue
        at = text.find(bare)
        while at >= 0:
            end = at + len(bare)
            alone = not (at and text[at - 1].isalnum()) and not (end < len(text) and text[end].isalnum())
            if alone and not _is_named(mentions, at, end):
                found.append(full._replace(start=at, end=end))
            at = text.find(bare, end)
    return found


_HAS_FIGURE = re.compile(
    r"(?:\s(?:cao|thấp|nhiều|ít|lớn)\snhất)?,?\s(?:\(|:\s?)?(?:(?:có|với|ghi nhận|đạt|là|còn|gần|hơn|trên|thêm|tăng|giảm|thu|đón)\s){0,2}[+-]?\d"
)
# "Tại Con Cuông, tỷ lệ này là 20%"
_AT = re.compile(r"(?<!\w)(?:[Tt]ại|[Ởở])\s$")
_THEN_A_CLAUSE = re.compile(rf",\s(?![{CAPITALS}])")
# In a text that goes through more provinces than this a bare name may be of any.
_FEW_PROVINCES = 3


@cache
def _districts_of(province: str) -> tuple[tuple[str, Place], ...]:
    """The districts of a province by the names that they have without "huyện", "thị xã" and the like."""
    bare = ((_DISTRICT_WORD.sub("", p.name, count=1), p) for p in vocabulary.places() if p.parent == province)
    return tuple((name, p) for name, p in bare if p.level == "district" and " " in name and name != p.name)


def _listed_districts(text: str, mentions: Sequence[Mention], provinces: set[str], day: date) -> list[Mention]:
    """Districts of a province that the text speaks of, named without their word before a figure: "Ninh Hòa 21 ca"."""
    if not 0 < len(provinces) <= _FEW_PROVINCES:
        return []
    found: list[Mention] = []
    for code in sorted(provinces):
        above = _province_name(code, day)
        for bare, place in _districts_of(code):
            at = text.find(bare)
            while at >= 0:
                end = at + len(bare)
                alone = not (at and text[at - 1].isalnum()) and not _CAPITAL_BEFORE.search(text, max(0, at - 14), at)
                told = _HAS_FIGURE.match(text, end) or (
                    _THEN_A_CLAUSE.match(text, end) and _AT.search(text, max(0, at - 5), at)
                )
                if alone and told and not (_is_named(mentions, at, end) or _is_named(found, at, end)):
                    found.append(Mention(at, end, f"{place.name}, {above}", place.code, "district", above))
                at = text.find(bare, end)
    return found


_BRACKET = re.compile(r" \((?P<name>[^()]{3,30})\)")


def _communes(text: str, mentions: Sequence[Mention], provinces: set[str], day: date) -> list[Mention]:
    """Communes by their word (xã, phường, thị trấn), within the district or province named nearest to them."""
    found = []
    told: dict[str, Mention] = {}
    for at, _, _ in _COMMUNE_WORDS.all(text, 0, len(text)):
        match = _COMMUNE.match(text, at)
        if match is None or text[max(0, at - 4) : at].lower() == "thị ":
            continue
        kind = match.group().split(" ")[0].lower()
        kind = "thị trấn" if kind == "thị" else kind
        own = f"{kind} {match['name']}"
        near = [m for m in mentions if m.level in ("district", "province") and m.start >= match.end() - 1]
        after = next((m for m in near if m.start - match.end() <= 4), None)
        if after is None and (bracket := _BRACKET.match(text, match.end())):
            # "xã Hưng Thịnh (Hưng Nguyên)"
            kept = _by_bare_name().get(bracket["name"])
            after = _mention(*bracket.span("name"), kept, provinces, day) if kept else None
        if after:
            told.setdefault(own, after)
        above = told.get(own) or next(
            (m for m in reversed(mentions) if m.level == "district" and m.start < match.start()), None
        )
        if above is None:
            above = next((m for m in mentions if m.level == "province"), None)
        name = f"{own}, {above.name}" if above else own
        found.append(Mention(match.start(), match.end(), name, None, "commune", above.province if above else None))
    return found


# So far behind the words of an office of the country a province is one of those that it tells of.
_BEYOND = 120
# A lede that holds all of an article is no opening.
_LONGEST_OPENING = 1000
# So near each other two provinces are named side by side: "Đại hội Đảng bộ tỉnh Lào Cai, tỉnh Yên Bái".
_IN_ONE_BREATH = 60


def home_of(mentions: Sequence[Mention], head_end: int, *, national: int | None, signs: int = 0) -> Mention:
    """The territory that an article is about: what its opening names, else what it names most; else Vietnam.

    `national` is where its opening speaks of a thing of the whole country, so that a province named later is not it;
    `signs` counts other signs of Vietnam, which weigh against another country.
    """
    first = next((m.start for m in mentions if m.level == "province"), None)
    if national is not None and (first is None or min(national + _BEYOND, _LONGEST_OPENING) < first):
        return nation()
    weights: Counter[str] = Counter()
    example: dict[str, Mention] = {}
    for mention in mentions:
        own = mention
        if mention.level in ("district", "commune") and mention.province:
            own = province_of(mention)
        elif mention.level in ("city", "capital"):
            own = _country_of(mention)
        elif mention.level not in ("province", "country", "region"):
            continue
        key = own.name
        opening = mention.start < head_end
        weights[key] += (4 if mention.level == "province" else 2) if opening else 1
        if key not in example or mention.level == "province":
            example[key] = own
    nation_weight = weights.get(_VIETNAM, 0)
    home_weight = nation_weight + signs

    def best(level: str) -> tuple[Mention | None, int, float]:
        """The first territory of a level by weight, with its weight and its part of all of that level."""
        among = {k: w for k, w in weights.items() if example[k].level == level and k != _VIETNAM}
        if not among:
            return None, 0, 0.0
        first = max(among, key=lambda k: (among[k], -example[k].start))
        return example[first], among[first], among[first] / sum(among.values())

    province, weight, part = best("province")
    rivals = [own for key, own in example.items() if own.level == "province" and weights[key] == weight]
    if any(0 < abs(own.start - rivals[0].start) < _IN_ONE_BREATH for own in rivals):
        # Of two provinces that a text names once side by side neither is what it is about.
        province = None
    if province and part >= 0.45 and ((weight >= 4 and weight >= nation_weight) or (weight >= 2 and not nation_weight)):
        return _home_district(mentions, province, head_end) or province
    country, weight, part = best("country")
    abroad = sum(w for k, w in weights.items() if example[k].level == "country" and k != _VIETNAM)
    enough = _MOST_OF_IT if nation_weight or (signs and abroad < _FAR_ABROAD) else _MUCH_OF_IT
    if country and not province and part >= enough and weight > 2 * home_weight and weight >= 2:
        return country
    region, weight, _ = best("region")
    if region and not province and weight >= 3 and weight > nation_weight:
        return region
    # "Đại hội Đảng bộ xã Phú Bình" where the text names no other place.
    commune = None if weights else _titled_commune(mentions, 1)
    return commune or nation()


# What part of the countries named an article's own is at the least: where something speaks of Vietnam, and else.
_MOST_OF_IT, _MUCH_OF_IT = 0.5, 0.25
# An article that names other countries with such weight, and never Vietnam, is about one of them.
_FAR_ABROAD = 8


def _country_of(city: Mention) -> Mention:
    [place] = _by_code(city.code or "", city.level)
    [country] = _by_code(place.parent or "", "country")
    return city._replace(name=country.name, code=country.code, level="country")


# So far a title reaches; a district that it names, and no other is, is what the article is about.
_TITLE = 120


_ENOUGH_ALONE, _ENOUGH_OF_MANY = 2, 3


def _titled_commune(mentions: Sequence[Mention], least: int) -> Mention | None:
    """The commune that a title names, where the text names it so often and no other."""
    communes = [m for m in mentions if m.level == "commune"]
    alone = len(communes) >= least and len({m.name for m in communes}) == 1
    return communes[0] if alone and communes[0].start < _TITLE else None


def _home_district(mentions: Sequence[Mention], province: Mention, head_end: int) -> Mention | None:
    """The one commune or district of the province that the article keeps to."""
    wider = sum(m.level == "province" and m.name == province.name for m in mentions)
    named = [m for m in mentions if m.level == "district" and m.province == province.name]
    least = _ENOUGH_ALONE if wider or named else 1
    if commune := _titled_commune([m for m in mentions if m.province == province.name], least):
        return commune
    counts = Counter(m.name for m in named)
    if not counts:
        return None
    name, number = counts.most_common(1)[0]
    alone = number == len(named) and named[0].start < _TITLE
    enough = _ENOUGH_OF_MANY if not alone else _ENOUGH_ALONE if wider or not name.startswith("huyện ") else 1
    if number >= enough and number >= 0.6 * len(named) and number > wider:
        return next(m for m in named if m.name == name)
    return None


def province_of(mention: Mention) -> Mention:
    """The province that a district or commune lies in."""
    found = next((p for p in vocabulary.places() if p.level == "province" and p.name == mention.province), None)
    return mention._replace(name=mention.province or mention.name, level="province", code=found.code if found else None)


@cache
def nation() -> Mention:
    """Vietnam as a whole, where nothing is named."""
    return Mention(0, 0, _VIETNAM, "VN", "country", None)


@cache
def country(name: str) -> Mention:
    """A country or bloc of the vocabulary that the text means without naming it."""
    [place] = (p for p in vocabulary.places() if p.level in ("country", "bloc") and p.name == name)
    return Mention(0, 0, place.name, place.code, place.level, None)


@cache
def world() -> Mention:
    """The world, where no country is meant."""
    return Mention(0, 0, "thế giới", "WLD", "world", None)


class Mentions:
    """The territories that a text names, in order."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        self._all = mentions
        self._starts = [m.start for m in mentions]

    def between(self, start: int, end: int) -> list[Mention]:
        """Those within `start:end`."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [m for m in self._all[first:last] if m.end <= end]
