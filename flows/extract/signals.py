"""What the words of a whole text tell of it before it is read: what kind of article it is, whom it speaks of."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from flows.extract import lexicon as lx
from flows.extract.matching import WordFinder
from flows.text import CAPITALS

Genre = Literal["report", "incident", "match", "product", "show"]

# How many words of a kind, and how many different ones, make an article one of that genre; the first that fits.
_GENRES: tuple[tuple[Genre, str, int, int], ...] = (
    ("incident", "crime", 4, 2),
    ("match", "sport", 6, 3),
    ("product", "product", 8, 5),
    ("show", "show", 6, 3),
)
_LEAST_OF_A_TALLY, _LEAST_KINDS_OF_A_TALLY = 3, 2
_LEAST_OF_AN_EPIDEMIC = 3
_LEAST_OF_A_MARKET = 5
_MOST_NATIONAL_SIGNS = 4


@dataclass(frozen=True, slots=True)
class Signals:
    """`genre`: an `incident` narrates a crime or an accident, whose small numbers are details of it, unless it tallies
    what offices did about them; a `match` tells of
    a game, whose numbers are scores or players' prices; a `product` presents a thing to buy, with its sizes and price,
    a `show` people on stage and screen.

    `epidemic` and `market` say that it reports a day. `companies` are where it speaks of companies, in order, `called` where it calls one by a short name of its own,
    `national` how often of Vietnam without its name, `national_things` where of things of the whole country.
    """

    genre: Genre
    epidemic: bool
    market: bool
    companies: Sequence[int]
    called: Sequence[tuple[int, int]]
    national: int
    national_things: Sequence[int]


def _tagged() -> WordFinder[tuple[str, ...]]:
    tags: dict[str, list[str]] = defaultdict(list)
    for kind in ("crime", "tally", "sport", "product", "show", "epidemic", "market"):
        for word in lx.CUES["incident"][kind]:
            tags[word].append(kind)
    for kind, words in (
        ("company", lx.CUES["company"]["cues"]),
        ("national", lx.CUES["place"]["national_signs"]),
        ("national_thing", [*lx.CUES["place"]["national_opening"], *_statements()]),
    ):
        for word in words:
            tags[word].append(kind)
    return WordFinder({word: tuple(kinds) for word, kinds in tags.items()})


def _statements() -> Iterator[str]:
    """What opens an article that tells what an office of the country states: "theo Bộ Tài chính"."""
    place = lx.CUES["place"]
    for source in place["national_sources"]:
        yield from (f"{said} {source}" for said in place["before_source"])
        yield from (f"{source} {said}" for said in place["after_source"])


_WORDS = _tagged()
# A news agency states what others did.
_NEWS_AGENCY = ("hãng tin ", "hãng thông tấn ")
# "Hiệp hội các nhà sản xuất ô tô" is no company.
_OF_AN_INDUSTRY = ("hiệp hội các ", "hội các ")


_OF_NAMES = rf"(?i:{lx.either([*lx.CUES['company']['in_names'], 'tập đoàn', 'và', '&'])})"
_FULL_NAME = re.compile(
    rf"(?:[Cc]ông ty|CTCP|[Tt]ập đoàn|[Nn]gân hàng TMCP)(?: {_OF_NAMES})*(?P<own>(?: [{CAPITALS}][\w&-]*)*)"
    rf"(?:[^.;:()\n]{{0,60}}\((?:[Mm]ã(?: chứng khoán| CK)?:? ?|HOSE: ?|HNX: ?| )?(?P<short>[A-Z][A-Z0-9]{{2,}})[^()]{{0,8}}\))?"
)
# Of one word are names of places and persons, too; of more than four whole titles.
_WORDS_OF_A_NAME = range(2, 5)


def _called(text: str) -> list[tuple[int, int]]:
    """Where a text calls a company by the short name that it gave it: "Công ty CP Thủy sản Minh Phú … Minh Phú".

    That is what stands in brackets behind the full name, or the proper noun that this ends in.
    """
    names = set[str]()
    for company in _FULL_NAME.finditer(text):
        own = company["own"].strip()
        proper = len(own.split()) in _WORDS_OF_A_NAME and own.lower() not in lx.PLACES
        names |= {name for name in (company["short"], own if proper else None) if name}
    return [m.span() for m in re.finditer(rf"(?<!\w)(?i:{lx.either(names)})(?!\w)", text)] if names else []


def signals_of(text: str, low: str) -> Signals:
    """The signals of a text, also given in lower case."""
    found: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for start, end, kinds in _WORDS.all(low, 0, len(low)):
        if kinds == ("company",) and (low.endswith(_OF_AN_INDUSTRY, 0, start) or low.startswith(_NEWS_AGENCY, start)):
            continue
        for kind in kinds:
            found[kind].append((start, low[start:end]))
    return Signals(
        genre=_genre({kind: Counter(word for _, word in hits) for kind, hits in found.items()}),
        epidemic=len(found["epidemic"]) >= _LEAST_OF_AN_EPIDEMIC,
        market=len(found["market"]) >= _LEAST_OF_A_MARKET,
        companies=sorted(start for start, _ in found["company"]),
        called=_called(text) if found["company"] else [],
        national=min(_MOST_NATIONAL_SIGNS, len(found["national"])),
        national_things=sorted(start for start, _ in found["national_thing"]),
    )


def _genre(said: dict[str, Counter[str]]) -> Genre:
    none = Counter[str]()
    tally = said.get("tally", none)
    tallies = tally.total() >= _LEAST_OF_A_TALLY and len(tally) >= _LEAST_KINDS_OF_A_TALLY
    for genre, kind, number, different in _GENRES:
        words = said.get(kind, none)
        if words.total() >= number and len(words) >= different and not (genre == "incident" and tallies):
            return genre
    return "report"
