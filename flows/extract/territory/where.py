"""Which of the territories around a figure it is about."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from flows.extract import lexicon as lx
from flows.extract.matching import any_between
from flows.extract.name.phrases import Span
from flows.extract.quantity.quantities import Quantity
from flows.extract.territory.mentions import (
    AVERAGED,
    PLACE,
    behind_list_of_places,
    district_of,
    in_common,
    is_market,
    named_before,
    narrowest,
    owned_by,
    says_where,
    sharer,
    that_say_where,
)
from flows.extract.territory.places import Mention, country, nation, world
from flows.text import open_bracket

_IN = re.compile(
    r"(?<!\w)(?:ở|tại|của|trên địa bàn|trong|thuộc|toàn|riêng)(?:\s+(?:tỉnh|các|huyện|xã|thành phố|tp\.?|khu vực|vùng|thị xã|quận|thủ đô|thị trường))*\s*$"
)
# "9 km trên địa bàn tỉnh Thái Bình"
_RIGHT_IN = re.compile(
    r"\s(?:ở|tại|trên địa bàn)(?:\scác)?(?:\s(?:tỉnh|huyện|thành phố|tp\.?|quận|thị xã|thị trường))?\s"
)
# "33.100 đồng/kg tại các huyện A và B, Đắk Lắk"
_RIGHT_IN_PARTS = re.compile(r"\s(?:ở|tại)\scác\s(?:huyện|xã|quận|phường|khu vực)\s[^,;.()\d]{2,40},\s")
# "so với mức 3.115 tỷ USD của Ý, 3.100 tỷ USD của Canada"
_RIGHT_OF = re.compile(r"\scủa\s")
# "khoản vay 300 triệu USD của Trung Quốc": whose money it is does not say where it goes.
_GIVEN = re.compile(r"(?<!\w)(?:vay|viện trợ|tài trợ|oda)(?!\w)")
# "ở tỉnh Bắc Khorasan, Iran": a part that no list holds.
_IN_PART = re.compile(r"(?<!\w)(?:ở|tại)\s(?:tỉnh|bang|thành phố|thủ đô|khu vực)\s[^,;.()]{2,30},\s*$")
_LISTED = re.compile(r"\s?(?:,|và|;)\s(?:và\s|còn\s)?")
# "là 651 người (đào tạo tại Trung Quốc là 201 người": the place is of what the bracket says.
_ASIDE = re.compile(r"[^()]*\((?!(?:riêng |chỉ )?(?:ở|tại|của)\s)")
# "diện tích 158 ha nằm trong khu sân bay (quận A, B)"
_LIES_IN_BRACKETS = re.compile(
    r"\s?(?:nằm|tọa lạc|đặt|trải dài)\s(?:bên\s)?(?:trong|tại|ở|trên|dọc)\s[^,;:.()]{2,60}\s\((?:thuộc\s)?"
)
_BRACKET = re.compile(r"\s*\(\s*(?:ước |dự kiến |dự báo )?(?:đạt |là |chiếm )?")
_WHOLE_PROVINCE = re.compile(
    rf"(?<!\w)(?<!\d )(?<!các )(?<!những )(?<!nhiều )(?:{lx.either(PLACE['whole_province'])})(?!\w)"
)
_WHOLE_REGION = re.compile(r"(?<!\w)(?:toàn|cả) vùng(?!\w)")
_WHOLE_DISTRICT = re.compile(rf"(?<!\w)(?:{lx.either(PLACE['whole_district'])})(?!\w)")
_MUNICIPALITIES = frozenset(PLACE["municipalities"])
_OF_THE_CITY = re.compile(r"(?<!\w)của (?:toàn )?thành phố(?!\w)")
_OF_THE_NATION = re.compile(rf"(?:{lx.either(PLACE['national_names'])})(?!\w)")
_OPENING = re.compile(
    r"^[\"“]?(?:[\w ]{1,20}, )?(?:riêng |còn |tương tự, )?(?:tại|ở|đối với|với(?=(?: [^\W\d]+){1,3},)|riêng|về phía|huyện|tỉnh|thành phố|xã)\s",
    re.I,
)


# "Riêng khách Trung Quốc đạt 1,9 triệu lượt": where they are from.
_GUESTS = re.compile(r"(?<!\w)khách\s(?:(?:du lịch|quốc tế|đến|từ)\s)*$")
# "tăng trưởng của các nền kinh tế mới nổi": of no land that is named.
_OF_LANDS = re.compile(
    r"(?:các|nhóm)\s(?:nền kinh tế|nước|quốc gia|thị trường)\s(?:mới nổi|đang nổi|đang phát triển|phát triển|tiên tiến|giàu|nghèo)(?!\w)"
)
# "Ở các nền kinh tế phát triển, tốc độ tăng trưởng là 0,7%"
_IN_LANDS = re.compile(rf"(?:ở|tại|với|đối với|riêng|trong)\s{_OF_LANDS.pattern}")
_LANDS_OF = re.compile(r"(?<!\w)các\s(?:địa phương|tỉnh|tỉnh, thành(?: phố)?)\s(?:ở\s|khu vực\s|vùng\s)?$")
# "đưa 222 lao động đi làm việc ở Hàn Quốc": where they went, no more.
_SENT_TO = re.compile(
    r"(?<!\w)(?:đi|sang) (?:làm việc|lao động|học tập|du học|tu nghiệp)(?: có thời hạn)? (?:(?:ở|tại|sang) )?$"
)
_SENT_WITHIN = 50


@dataclass(frozen=True, slots=True)
class _Asked:
    """A figure whose territory is asked for, in the sentence `start:end` of a text in lower case.

    `here` are the territories that the sentence names, `told` is where the figure before it ends, `following` where
    the next one begins.
    """

    low: str
    start: int
    end: int
    following: int
    quantity: Quantity
    name: Span | None
    here: Sequence[Mention]
    told: int

    @property
    def spoken(self) -> str:
        """The name of the figure in lower case, empty where it has none."""
        return self.low[slice(*self.name)] if self.name else ""

    @property
    def priced(self) -> bool:
        """Whether it is a price, or a move of one, that is not in dong."""
        priced = self.spoken.startswith(_PRICED) or self.quantity.unit in _WORLD_PRICES or _TRADED.match(self.spoken)
        return bool(priced) and not self.quantity.unit.startswith("VND")


_TRADE = re.compile(r"(?<!\w)(?:thị trường|xuất khẩu|nhập khẩu|bạn hàng|tiêu thụ)(?!\w)")


@dataclass(slots=True)
class Whereabouts:
    """The territories that the text has led to so far; `companies` is where it speaks of one.

    `compared` says that the last sentence went through several districts, provinces or countries: the next one is of none of them. `traded` is
    set once prices are of what is traded everywhere.
    """

    home: Mention
    company: bool
    companies: Sequence[int]
    firm: bool = False
    place: Mention | None = None
    district: Mention | None = None
    country: Mention | None = None
    province: Mention | None = None
    region: Mention | None = None
    age: int = 0
    compared: bool = False
    traded: bool = False

    @property
    def abroad(self) -> bool:
        """Whether the article is about another country or the world."""
        return self.home.level in ("country", "world") and self.home.name != "Việt Nam"

    def new_sentence(
        self, text: str, low: str, start: int, end: int, here: Sequence[Mention], *, goes_on: bool
    ) -> None:
        """A sentence that opens with a territory moves there; one that speaks of a company stays with it."""
        spoken_of = any_between(self.companies, start, end)
        self.age = 0 if here else self.age + 1
        if self.age > _FADES or self.compared:
            self.place = None
        if not here:
            self.firm = self.firm or spoken_of
            self.compared = False
            return
        lands = {m.name for m in here if m.level == "country"}
        self.compared = (
            len({m.name for m in here if m.level == "district"}) > 1
            or len({m.name for m in here if m.level == "province"}) > 1
            or len(lands) > (1 if self.home.level == "province" else 2)
        )
        self.firm = spoken_of or (self.firm and not any(m.level in ("province", "district") for m in here))
        guests = _GUESTS.search(low, start, here[0].start) is not None
        if (here[0].start - start < 45 and not guests and _OPENING.match(low[start : start + 60])) or (
            here[0].level in _STATED
            and _FIRST.fullmatch(low, start, here[0].start)
            and not self._is_partner(low, start, here[0])
        ):
            self.place = in_common(here[0], here, low)
        elif not goes_on and any(
            m.level in _MOVING
            and low.find(" trong đó", start, m.start) < 0
            and (self.place is None or m.name != self.place.name)
            and says_where(text, low, m, start)
            for m in here
        ):
            self.place = None
        abroad = len(lands) > 1 and nation().name in lands and self.home.level not in ("country", "world")
        local = abroad and any(m.level in ("commune", "district", "province") for m in here)
        if abroad and not local and _TRADE.search(low, start, end):
            # "Trung Quốc và Malaysia là hai thị trường lớn của Việt Nam": from there on, the trade of the whole country.
            self.place, self.compared = nation(), False
        for mention in here:
            if mention.level == "district":
                self.district = mention
            elif mention.level == "country":
                self.country = mention
            elif mention.level == "province":
                self.province = mention
            elif mention.level == "region":
                self.region = mention

    def of(
        self,
        text: str,
        low: str,
        start: int,
        end: int,
        following: int,
        quantity: Quantity,
        name: Span | None,
        here: Sequence[Mention],
        told: int,
    ) -> Mention | None:
        """The territory of a figure in the sentence `start:end`; None for a company's.

        `told` is where the figure before it ends. In this order: the last one named before it, one that a preposition ties to it after it, what the sentences
        before were about, what the article is about.
        """
        asked = _Asked(low, start, end, following, quantity, name, here, told)
        if abroad := _of_an_index(asked.spoken) or _of_a_bank(asked):
            return abroad
        usable: Sequence[Mention] = that_say_where(text, low, here, start)
        if quantity.before.share and (part := sharer(low, start, quantity, usable)):
            return part
        company = self._is_of_a_company(asked, usable)
        if company and (_NATIONAL.search(low, start, quantity.start) or _NATIONAL.match(asked.spoken)):
            return nation()
        if not company and name and (owner := owned_by(low, name, quantity, usable)):
            in_a_land = self.abroad and self.home.level == "country"
            if owner.level == "country" and (in_a_land or (self.place and self.place.level == "country")):
                self.place = owner
            return owner
        usable = _but_markets(asked, _usable(asked, usable, company=company))
        if beside := _before_brackets(asked, usable):
            return beside
        before = named_before(low, start, quantity, usable)
        if behind_list_of_places(low, start, quantity, usable):
            self.place, before = None, []
        if quantity.shape == "count" and low.startswith(_COUNTED_LANDS, quantity.noun):
            # "26 địa phương giảm, riêng Hà Nam giảm 30%; 24 tỉnh tăng"
            before = [m for m in before if low.find(";", m.end, quantity.start) < 0]
        if name and asked.priced and (market := self._market_of(asked, name)):
            return market
        if self.country and _THIS_COUNTRY.search(low, before[-1].end if before else start, quantity.start):
            self.place = self.country
            return self.country
        if own := next((m for m in usable if _RIGHT_OF.fullmatch(low, quantity.end, m.start)), None):
            given = own.level == "country" and _GIVEN.search(asked.spoken)
            if quantity.shape != "ratio" and not given:
                return own
            # "cao gấp 2,5 lần của Thái Lan": what it is measured by.
            usable = [m for m in usable if m is not own]
        if before and before[-1].end <= told and (own := _right_in(asked, usable)):
            return own
        listed = before and before[-1].start >= told > start
        if listed and (own := self._listed(low, quantity, following, usable, told)):
            return own
        chosen = self._told_before(asked, before, usable, company=company) if before else _told_behind(asked, usable)
        if chosen is None and company:
            return None
        told_from = before[-1].end if before else start
        if chosen and chosen.level == "commune" and _WHOLE_DISTRICT.search(low, told_from, quantity.start):
            # "công bố dịch tại xã Bình Trung, nâng số địa phương có dịch của huyện lên 11"
            return self.district or chosen
        if (chosen is None or chosen.level == "country") and (all_of := self._as_a_whole(low, start, end, before)):
            return all_of
        return chosen or self._carried(asked)

    def _is_of_a_company(self, asked: _Asked, usable: Sequence[Mention]) -> bool:
        """Whether a figure is of a company: its result, or in an article about one what is told of it."""
        result = _COMPANY_RESULT.match(asked.spoken) is not None
        if result and (self.firm or _ITS_OWN.search(asked.spoken)):
            return True
        if not usable and self._acts_as_one(asked):
            return True
        told = result or any_between(self.companies, asked.start, asked.end) or _accounts(asked.quantity, usable)
        return self.company and told and not _is_of_the_market(asked)

    def _acts_as_one(self, asked: _Asked) -> bool:
        """Whether a company is what the clause of a figure opens with, and does itself what the figure tells."""
        start, at = max(asked.start, asked.low.rfind("; ", asked.start, asked.quantity.left) + 2), asked.quantity.left
        nth = bisect_left(self.companies, start)
        if nth == len(self.companies) or self.companies[nth] >= at or _is_of_the_market(asked):
            return False
        subject = self.companies[nth]
        if asked.name and asked.name[0] == subject:
            # "Honda Vision tăng từ 29,9 lên 36,6 triệu đồng": what it makes.
            return False
        return _UP_TO_SUBJECT.fullmatch(asked.low, start, subject) is not None and not _TELLS.search(
            asked.low, subject, at
        )

    def _told_before(
        self, asked: _Asked, before: Sequence[Mention], usable: Sequence[Mention], *, company: bool
    ) -> Mention:
        """The territory told of before a figure, which the next sentences are about, too, but where it is only said in passing."""
        low = asked.low
        chosen = in_common(narrowest(before, asked.told), usable, low)
        around = district_of(chosen, before) if chosen.level == "commune" else chosen
        # "sự cố sập cầu Ghềnh (Đồng Nai)" says no more of what follows.
        # "2% (trong đó mức giảm của huyện Kông Chro là 5%); …" nor does the place of a figure in brackets.
        opened = open_bracket(low, asked.start, chosen.start)
        aside = low.startswith("(", chosen.start - 1) and low.startswith(")", chosen.end)
        aside = aside or (opened >= 0 and low.find(")", chosen.end, asked.quantity.end) < 0)
        # "trong đó phía Bắc đạt 1.115 nghìn ha": a part, which the next sentence is not about.
        of_part = any(low.find(part, asked.start, chosen.start) >= 0 for part in _OF_A_PART)
        lasts = around is not None and around.level != "world" and not aside and not of_part
        # "các địa phương phía Nam đã gieo sạ …": some of the lands of an article about all of them.
        among = chosen.level == "region" and self.home.level == "country"
        lasts = lasts and not (among and _LANDS_OF.search(low, max(asked.start, chosen.start - 30), chosen.start))
        if lasts and not company and not self._is_partner(low, asked.start, chosen):
            self.place = around
        return chosen

    def _carried(self, asked: _Asked) -> Mention:
        """The territory of a figure whose sentence names none: the country for what is counted there, else that told of before."""
        low, quantity = asked.low, asked.quantity
        if _OF_LANDS.search(asked.spoken) or _IN_LANDS.match(low, asked.start, quantity.left):
            return world()
        told_apart = self.abroad and self.place is not None and self.place.level == "country"
        if self.home.level == "country" and not told_apart and _OF_THE_NATION.match(asked.spoken):
            self.place = None
            return self.home
        if self.home.name == nation().name and _NATIONAL_BODY.match(low, asked.start):
            # "Văn phòng HĐND tỉnh Gia Lai chi 3,2 tỷ đồng. … Kiểm toán Nhà nước kiến nghị thu hồi 117 tỷ đồng."
            self.place = None
        among_all = quantity.shape == "count" and quantity.value > 1 and low.startswith("tỉnh", quantity.noun)
        if _NATIONAL_SOURCE.match(low, asked.start) or (among_all and not self.abroad):
            self.place = None
            return nation()
        if asked.name and _is_priced_at_home(quantity, asked.spoken):
            # "Sàn New York giảm … Giá cà phê trong nước giảm 200 đồng/kg"
            if _DOMESTIC.search(low, asked.name[0], quantity.start):
                return nation()
            if self.place and _is_foreign(self.place) and not self.abroad:
                self.place = None
        return self.place or self.home

    def _market_of(self, asked: _Asked, name: Span) -> Mention | None:
        """Where a price in another currency holds: at home, or in the world for what is traded everywhere."""
        low, start, end, quantity = asked.low, asked.start, asked.end, asked.quantity
        self.traded = self.traded or _WORLD_PRICE.search(low, start, end) is not None
        meanwhile = low.rfind(" trong khi ", start, quantity.start), low.find(" trong khi ", quantity.end, end)
        within = max(start, meanwhile[0]), meanwhile[1] if meanwhile[1] > 0 else end
        if _DOMESTIC.search(low, max(within[0], name[0]), quantity.start):
            return nation()
        everywhere = self.traded and not asked.here and _TRADED.match(low[slice(*name)])
        return world() if everywhere or _WORLD_PRICE.search(low, *within) else None

    def _as_a_whole(self, low: str, start: int, end: int, before: Sequence[Mention]) -> Mention | None:
        """The district, region or province that a sentence speaks of as a whole: "toàn huyện", "cả vùng", "toàn tỉnh"."""
        if self.region and not before and _WHOLE_REGION.search(low, start, end):
            return self.region
        if _WHOLE_DISTRICT.search(low, start, end) and self.district:
            return self.district
        # A province that is first named further down is none that "của tỉnh" could point to.
        known = self.home.level == "province" and (self.province is None or self.home.start < end)
        own = self.home if known else self.province
        if own is None or before:
            return None
        if not _WHOLE_PROVINCE.search(low, start, end) and not (
            own.name in _MUNICIPALITIES and _OF_THE_CITY.search(low, start, end)
        ):
            return None
        self.place = None if own.name == self.home.name else own
        return own

    def _listed(
        self, low: str, quantity: Quantity, following: int, usable: Sequence[Mention], told: int
    ) -> Mention | None:
        """The territory behind a figure, in a list where each has its own: "32 triệu tại Mỹ, 11 triệu tại Anh"."""
        last, own = (
            next((m for m in usable if told <= m.start < quantity.start), None),
            next((m for m in usable if quantity.end <= m.start < following), None),
        )
        if last is None or own is None:
            return None
        behind = _RIGHT_IN.fullmatch(low, quantity.end, own.start)
        behind = behind or _RIGHT_IN_PARTS.fullmatch(low, quantity.end, own.start)
        if behind and _RIGHT_IN.fullmatch(low, told, last.start):
            # "thấp nhất là 32.300 đồng/kg tại huyện A, mức cao nhất là 33.100 đồng/kg tại các huyện B và C"
            return own
        if not _LISTED.fullmatch(low, last.end, quantity.left):
            return None
        if behind:
            return own
        tied = _IN.search(low, told, last.start) and _IN.search(low, quantity.end, own.start)
        return own if tied else None

    def _is_partner(self, low: str, start: int, chosen: Mention) -> bool:
        """Whether a country in an article about another one, or a province, is only what its trade is split by."""
        return (
            chosen.level in ("country", "bloc")
            and self.home.level in ("country", "province")
            and chosen.name != self.home.name
            and (_MARKETS.search(low, start, chosen.end + 40) is not None)
        )


def _of_an_index(name: str) -> Mention | None:
    """Where the market is that an index is of."""
    if _MARKET_INDEX.match(name):
        return nation()
    abroad = _INDEX_ABROAD.match(name)
    return country(_INDICES_ABROAD[abroad["index"]]) if abroad else None


def _of_a_bank(asked: _Asked) -> Mention | None:
    """Where a central bank is that a rate is set by: "ECB duy trì lãi suất ở mức 0%"."""
    if not asked.spoken.startswith(_SET_BY_BANKS):
        return None
    named = list(_BANK_ABROAD.finditer(asked.low, asked.start, asked.quantity.start))
    return country(_BANKS_ABROAD[named[-1].group()]) if named else None


def _usable(asked: _Asked, places: Sequence[Mention], *, company: bool) -> Sequence[Mention]:
    """The territories that may be a figure's: of a company's those that it is in, of a tax no origin of goods.

    None is where people are sent to.
    """
    low, name = asked.low, asked.name
    places = [
        m
        for m in places
        if m.level != "country" or not _SENT_TO.search(low, max(asked.start, m.start - _SENT_WITHIN), m.start)
    ]
    if company:
        places = [m for m in places if _IN.search(low, max(asked.start, m.start - 24), m.start)]
        if _COMPANY_RESULT.match(asked.spoken):
            places = [m for m in places if m.level == "country" and m.name != "Việt Nam"]
    if asked.quantity.unit in _SHOP_PRICES:
        # "cherry Mỹ giá 399.000 đồng/kg": where it comes from, not where it is sold.
        places = [m for m in places if not _is_foreign(m)]
    if name and asked.spoken.startswith("thuế"):
        # "thuế nhập khẩu ô tô từ Thái Lan": who sets it is not named.
        return [
            m for m in places if m.name == "Việt Nam" or not (name[0] < m.start and _FROM.search(low, name[0], m.start))
        ]
    return places


_TRADES = ("xuất khẩu ", "nhập khẩu ", "kim ngạch ")


def _but_markets(asked: _Asked, places: Sequence[Mention]) -> Sequence[Mention]:
    """The territories but for a market told of before a trade: "Mỹ là thị trường lớn nhất với 1,8 tỷ USD, xuất khẩu sang EU đạt 1 tỷ USD"."""
    if not (asked.name and asked.name[0] >= asked.told > asked.start and asked.spoken.startswith(_TRADES)):
        return places
    return [m for m in places if m.end > asked.told or not is_market(asked.low, m)]


def _before_brackets(asked: _Asked, usable: Sequence[Mention]) -> Mention | None:
    """The territory in front of the brackets that a figure stands in: "cao hơn bình quân cả nước (36,7%)"."""
    low, at = asked.low, asked.quantity.start
    near = next((m for m in reversed(asked.here) if m.end <= at), None)
    if near is None:
        return None
    averaged = AVERAGED.search(low, max(asked.start, near.start - 40), near.start)
    if not (_BRACKET.fullmatch(low, near.end, at) or (averaged and low[near.end : at] == " là ")):
        return None
    behind = low.endswith(" sau ", asked.start, near.start)
    return in_common(near, asked.here, low) if near in usable or averaged or behind else None


def _right_in(asked: _Asked, usable: Sequence[Mention]) -> Mention | None:
    """The territory right behind a figure that the one before it has not: "20 km qua A và 9 km trên địa bàn tỉnh B".

    Or right behind the name of what is counted: "3.884 nhà bị ngập nước tại Bình Định".
    """
    behind = asked.name is not None and asked.name[0] == asked.quantity.noun > 0
    at = max(asked.quantity.end, asked.name[1]) if behind and asked.name else asked.quantity.end
    own = next((m for m in usable if at <= m.start < asked.following), None)
    return in_common(own, usable, asked.low) if own and _RIGHT_IN.fullmatch(asked.low, at, own.start) else None


def _told_behind(asked: _Asked, usable: Sequence[Mention]) -> Mention | None:
    """The territory that a preposition ties to a figure from behind: "9 km trên địa bàn tỉnh Thái Bình"."""
    low, at = asked.low, asked.quantity.end
    after = next((m for m in usable if at <= m.start < asked.following and m.start - at < _TIED_WITHIN), None)
    if after is None or low.find(";", at, after.start) >= 0:
        return None
    tied = _IN.search(low, at, after.start) or _IN_PART.search(low, at, after.start)
    apart = _ASIDE.match(low, at, after.start) or _CHIEFLY.search(low, at, after.start)
    tied = tied if apart is None else None
    return in_common(after, usable, low) if tied or _LIES_IN_BRACKETS.fullmatch(low, at, after.start) else None


_OF_A_PART = (" trong đó", ", đặc biệt ", ", riêng ", ", nhất là ")
# "29% tổng nguồn cung, chủ yếu đến từ dự án ở quận 4": where most of them are.
_CHIEFLY = re.compile(r",\s(?:chủ yếu|phần lớn|nhất là|đặc biệt là|trong đó|riêng)(?!\w)")
_COUNTED_LANDS = ("tỉnh", "địa phương", "quốc gia", "nước")
# In characters.
_TIED_WITHIN = 90
_MARKET_INDEX = re.compile(rf"(?:chỉ số\s+)?(?:{lx.either(PLACE['market_indices'])})(?!\w)")
_INDICES_ABROAD: dict[str, str] = PLACE["indices_abroad"]
_INDEX_ABROAD = re.compile(
    rf"(?:chỉ số\s+)?(?:(?:trung bình )?công nghiệp\s+)?(?P<index>{lx.either(_INDICES_ABROAD)})(?!\w)"
)
_BANKS_ABROAD: dict[str, str] = PLACE["banks_abroad"]
_BANK_ABROAD = re.compile(rf"(?<!\w)(?:{lx.either(_BANKS_ABROAD)})(?!\w)")
_SET_BY_BANKS = ("lãi suất", "mục tiêu lạm phát", "lạm phát", "trần lãi suất")
_MARKETS = re.compile(
    r"(?<!\w)(?:thị trường|xuất khẩu|nhập khẩu|bạn hàng|đối tác|khách hàng|nhà đầu tư|khách (?:du lịch )?(?:đến )?từ)(?!\w)"
)
_NATIONAL = re.compile(rf"(?<!\w)(?:{lx.either(lx.CUES['company']['national'])})(?!\w)(?!\s?:\s?[a-z]{{3}}\))")
_MOVING = frozenset(("province", "district", "country"))
_STATED = frozenset(("province", "district", "region", "country"))
# "Khu vực Nam Bộ ngày nắng": what a sentence opens with is what it and the next ones are about.
_FIRST = re.compile(
    r"[\"“]?(?:[^,;.()\d]*(?:năm|tháng|quý)\s(?:[\d/]+|nay|[ivx]+/\d{4}),\s)?(?:(?:khu vực|phía|vùng|các tỉnh,? thành phố từ|các tỉnh từ|các tỉnh|thủ đô) ?)?"
)
# "Theo Bộ Nông nghiệp, …": with no territory named, what such an office counts is the country.
_NATIONAL_SOURCE = re.compile(
    rf"(?:theo|cũng theo)\s(?:[^\W\d]\w*\s){{0,5}}?(?:{lx.either(PLACE['national_sources'])})(?!\w)(?!\s(?:tỉnh|huyện|thành phố|tp|quận)|\s(?:việt nam)?[^\w.;]*chi nhánh)"
)
_NATIONAL_BODY = re.compile(
    rf"(?:[^,;:.()]{{2,30}},\s)?(?:hệ thống\s)?(?:{lx.either([*PLACE['national_sources'], *PLACE['national_bodies']])})(?!\w)(?!\s(?:tỉnh|huyện|thành phố|tp|quận))"
)
# For how many sentences that name no territory one of the sentences before still holds.
_FADES = 4
# "giá vàng … 1.250 USD/ounce": what is traded at such a price is traded everywhere.
_WORLD_PRICE = re.compile(r"usd(?:/| một )(?:ounce|oz|thùng)|(?<!\w)(?:comex|kitco|brent|wti)(?!\w)")
_TRADED = re.compile(rf"(?:giá )?(?:{lx.either(PLACE['traded'])})(?!\w)(?! sjc| miếng| nhẫn)")
# "giá vàng trong nước giảm 1,34%, trong khi vàng thế giới …"
_DOMESTIC = re.compile(r"(?<!\w)trong nước(?!\w)")
_FROM = re.compile(r"(?<!\w)từ(?!\w)")
_THIS_COUNTRY = re.compile(r"(?<!\w)(?:nước|quốc gia) này(?!\w)")
_COMPANY_RESULT = re.compile(rf"(?:(?:tổng|mức|tỷ lệ)\s+)?(?:{lx.either(lx.CUES['company']['results'])})(?!\w)")


# "Công ty A niêm yết giá vàng 56 triệu đồng/lượng": such a price is the market's.
_MARKET_PRICES = frozenset(("VND/tael", "VND/USD"))
_SHOP_PRICES = frozenset(("VND/kg", "VND/unit", "VND/l", "VND/t"))
_SOLD_EVERYWHERE = ("giá vàng", "vàng ", "giá usd", "giá đô", "giá mua", "giá bán", "tỷ giá")


def _is_of_the_market(asked: _Asked) -> bool:
    """Whether a figure is a price that a company only quotes: "Công ty A bán vàng miếng với giá 56 triệu đồng/lượng"."""
    unit = asked.quantity.unit
    return unit in _MARKET_PRICES or (unit == "VND" and asked.spoken.startswith(_SOLD_EVERYWHERE))


# "Dầu Brent mất 46 cent"
_PRICED = ("giá", "dầu ", "vàng ", "hợp đồng vàng", "hợp đồng dầu")
_WORLD_PRICES = frozenset(("USD/bbl", "USD/oz"))


def _accounts(quantity: Quantity, usable: Sequence[Mention]) -> bool:
    """Whether money in an article about a company is an item of its accounts: no territory is named beside it."""
    return quantity.shape == "money" and "/" not in quantity.unit and not usable


# "Năm 2020, Công ty A xuất khẩu 50.000 tấn tôm"
_UP_TO_SUBJECT = re.compile(r"(?:[^,;:()]{2,40},\s)?(?:riêng|còn|hiện|hiện nay|theo đó|trong khi đó|tương tự)?,?\s?")
# "Công ty B dự báo xuất khẩu đạt 40 tỷ USD"
_TELLS = re.compile(
    rf"{lx.SAID}|(?<!\w)(?:dự báo|ước tính|nhận định|đánh giá|khảo sát|thống kê|niêm yết|đặt tại|là (?:đơn vị|doanh nghiệp|chủ đầu tư))(?!\w)"
)
# "lợi nhuận của ngân hàng": of the one that is spoken of.
_ITS_OWN = re.compile(r"\scủa (?:ngân hàng(?! chính sách| nhà nước)|công ty|tập đoàn|tổng công ty|hãng|nhà băng)(?!\w)")


def _is_foreign(place: Mention) -> bool:
    return place.level in ("country", "city", "world") and place.name != nation().name


def _is_priced_at_home(quantity: Quantity, name: str) -> bool:
    """Whether a figure is a price in dong, which no market abroad has."""
    return name.startswith("giá") and quantity.unit.startswith("VND/")
