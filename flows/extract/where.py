"""Which of the territories around a figure it is about."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from flows.extract import lexicon as lx
from flows.extract.matching import any_between
from flows.extract.phrases import Span
from flows.extract.places import Mention, country, nation, province_of, world
from flows.extract.quantities import Quantity
from flows.text import CAPITALS

_PLACE = lx.CUES["place"]
_PARTNER = re.compile(rf"(?:{lx.either(_PLACE['partners'])})\s*$")
_INSTITUTION = re.compile(
    rf"(?<!\w)(?!GDP|CPI|FDI|PMI|IIP|(?:Trên|Toàn|Khắp|Tại|Ở|Còn|Riêng) )[{CAPITALS}][\w&.’'-]*[ -]$"
)
# "Cơ quan Hợp tác quốc tế Nhật Bản (JICA)": part of a name.
_BODY = re.compile(
    r"(?<!\w)(?:Cơ quan|Ngân [hH]àng|Quỹ|Tổ chức|Hiệp hội|Hội|Liên đoàn|Mặt trận|Phòng|Viện|Ủy ban|Cục)(?: (?!của|ở|tại|và|với)[^\W\d]\w*){1,6} $"
)
# "Đại học Brown (Mỹ)": where it is from.
_OF_A_BODY = re.compile(
    rf"(?:[Đđ]ại học|[Vv]iện|[Cc]ông ty|[Tt]ập đoàn|[Hh]ãng|[Bb]ệnh viện)(?: [{CAPITALS}][\w.-]*){{1,5}} \($"
)
# "…; từ Hàn Quốc 20,5 tỷ USD và từ Mỹ 3 tỷ USD": the next of a list of partners has its own figure.
_NEXT_PARTNER = re.compile(r"(?:;\s(?:từ|vào)|\d%\svà\stừ)\s$")
# "lớn thứ 24 thế giới", "đứng đầu khu vực châu Á": the field of a rank.
_RANKED = re.compile(
    rf"(?<!\w)(?:{lx.either(_PLACE['ranks'])}|(?:thứ|hạng|top|tốp) \d{{1,3}}(?:/\d{{1,3}})?)\s+(?:(?:tỉnh|thành phố|tỉnh, thành|tỉnh, thành phố|địa phương|vùng kinh tế trọng điểm|vùng kinh tế|vùng|trung du(?: và|,)|tại|ở|trên|của|khu vực|trong|cả)\s+)*$"
)
# "dịch tả lợn châu Phi": part of a name.
_DISEASE = re.compile(r"(?<!\w)(?:tả\s+(?:lợn|heo)|hạch|viêm não)\s+$")
# "cao hơn mức bình quân cả nước": what is compared with.
_AVERAGED = re.compile(
    r"(?:(?<!\w)(?:hơn|so với|bằng|kém|lần|rưỡi|đôi)|%)\s+(?:so với\s+)?(?:mức\s+)?(?:bình quân|trung bình)\s+(?:chung\s+)?(?:của\s+)?$"
)
# "trở thành tỉnh thuộc nhóm trung bình cao của cả nước": who they are one of.
_ONE_OF = re.compile(
    r"(?<!\w)một trong (?:những|số ít|các)\s[^,;.()\d]{1,50}\s(?:ở|tại|của|trong|thuộc)\s$"
    r"|(?<!\w)là\s(?:quốc gia|nước|nền kinh tế)\s(?:[^,;.()\d]{1,30}\s)?(?:ở|tại|của|trong|thuộc)\s(?:khu vực\s)?$"
    r"|(?<!\w)(?:(?:thuộc|trong|vào)\s(?:nhóm|tốp|top)|trở thành (?:một trong những )?(?:tỉnh|thành phố|địa phương|trung tâm|đô thị|vùng))\s[^,;.()\d]{1,60}\s(?:của|trong)\s$"
)
# "tình hình thế giới và khu vực diễn biến phức tạp"
_SITUATION = re.compile(r"(?<!\w)(?:tình hình|bối cảnh|diễn biến|biến động)(?: của| chung| kinh tế| chính trị)*\s$")
_DELEGATE = re.compile(rf"(?:{lx.either(_PLACE['delegates'])})\s+(?:tỉnh\s+|thành phố\s+)?$")
# "phía Bắc của Syria", "phía Nam thành phố": no part of the country.
_FOREIGN_PART = re.compile(rf"\s+(?:[{CAPITALS}]|(?:của|thành phố|tỉnh|quận|huyện)\s)")
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
_LIST_GAP = re.compile(
    r"(?:\s*\([\d., ]*\))?\s*(?:,|và|;|-|–|đến)?\s*(?:và\s+)?(?:các\s+)?(?:tỉnh|huyện|thị xã|thành phố|tp\.?|xã)?\s*$",
    re.I,
)
_LISTED = re.compile(r"\s?(?:,|và|;)\s(?:và\s|còn\s)?")
# "là 651 người (đào tạo tại Trung Quốc là 201 người": the place is of what the bracket says.
_ASIDE = re.compile(r"[^()]*\((?!(?:riêng |chỉ )?(?:ở|tại|của)\s)")
# "diện tích 158 ha nằm trong khu sân bay (quận A, B)"
_LIES_IN_BRACKETS = re.compile(
    r"\s?(?:nằm|tọa lạc|đặt|trải dài)\s(?:bên\s)?(?:trong|tại|ở|trên|dọc)\s[^,;:.()]{2,60}\s\((?:thuộc\s)?"
)
_SEVERAL = re.compile(r"(?<!\w)(?:các|những|hai|ba|[2-9]) $")
_BRACKET = re.compile(r"\s*\(\s*(?:đạt |là |chiếm )?")
_WHOLE_PROVINCE = re.compile(
    rf"(?<!\w)(?<!\d )(?<!các )(?<!những )(?<!nhiều )(?:{lx.either(_PLACE['whole_province'])})(?!\w)"
)
_WHOLE_REGION = re.compile(r"(?<!\w)(?:toàn|cả) vùng(?!\w)")
_WHOLE_DISTRICT = re.compile(rf"(?<!\w)(?:{lx.either(_PLACE['whole_district'])})(?!\w)")
_MUNICIPALITIES = frozenset(_PLACE["municipalities"])
_OF_THE_CITY = re.compile(r"(?<!\w)của (?:toàn )?thành phố(?!\w)")
_OF_THE_NATION = re.compile(rf"(?:{lx.either(_PLACE['national_names'])})(?!\w)")
_OPENING = re.compile(
    r"^[\"“]?(?:[\w ]{1,20}, )?(?:riêng |còn |tương tự, )?(?:tại|ở|đối với|với(?=(?: [^\W\d]+){1,3},)|riêng|về phía|huyện|tỉnh|thành phố|xã)\s",
    re.I,
)


# "xuất khẩu gỗ sang Mỹ", "nhập khẩu than từ Úc", "khách Thái Lan": where goods go or guests come from says nothing of
# whom an article is about.
_TRADED_WITH = re.compile(
    r"(?<!\w)(?:khách(?: du lịch| quốc tế)?(?: (?:đến|tới) từ)?|(?:sang|thị trường|xuất khẩu|nhập khẩu|xuất khẩu (?:vào|đi|tới))|nhập khẩu (?:[^,;.()]{1,30} )?từ)\s$"
)


# "đưa 222 lao động đi làm việc ở Hàn Quốc": where they went, no more.
_SENT_TO = re.compile(
    r"(?<!\w)(?:đi|sang) (?:làm việc|lao động|học tập|du học|tu nghiệp)(?: có thời hạn)? (?:(?:ở|tại|sang) )?$"
)


# "Mỹ vẫn là thị trường lớn nhất"
_IS_A_MARKET = re.compile(
    r"\s(?:(?:vẫn|tiếp tục|hiện|luôn|đang|cũng)\s)*là\s(?:một trong những\s)?(?:thị trường|đối tác|bạn hàng|nhà đầu tư)(?!\w)"
)


_BELOW = ("district", "commune")
_ALL_OF_IT = re.compile(r"(?<!\w)(?:toàn|cả|trên địa bàn)\stỉnh(?!\w)")


def own_mentions(low: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The territories that may be what a text is about: all but the countries in sentences of trade with one."""
    trade = [
        (low.rfind(". ", 0, m.start), low.find(". ", m.start))
        for m in mentions
        if m.level == "country"
        and (_TRADED_WITH.search(low, max(0, m.start - 50), m.start) or _IS_A_MARKET.match(low, m.end))
    ]
    return [
        m
        for m in mentions
        if m.level != "country"
        or m.name == nation().name
        or not any(start < m.start and (m.start < end or end < 0) for start, end in trade)
    ]


# "Tập đoàn Xây dựng Hòa Bình", "Sở GDCK TP HCM"
_IN_A_NAME = re.compile(
    rf"(?<!\w)(?:[Tt]ập đoàn|[Cc]ông ty(?: [Cc]ổ phần| TNHH| CP)?|CTCP|[Tt]ổng công ty|[Nn]gân hàng TMCP|Sở GDCK|Sở Giao dịch [Cc]hứng khoán)(?: [{CAPITALS}][\w&.-]*(?: [^\W\d{CAPITALS}]+){{0,2}}){{0,4}} (?:TP\.? ?)?$"
)


def is_in_a_name(text: str, mention: Mention) -> bool:
    """Whether a territory only stands in the name of a company or an exchange."""
    return _IN_A_NAME.search(text, max(0, mention.start - 70), mention.start) is not None


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
        self.compared = (
            len({m.name for m in here if m.level == "district"}) > 1
            or len({m.name for m in here if m.level == "province"}) > 1
            or len({m.name for m in here if m.level == "country"}) > 2
        )
        self.firm = spoken_of or (self.firm and not any(m.level in ("province", "district") for m in here))
        if (here[0].start - start < 45 and _OPENING.match(low[start : start + 60])) or (
            here[0].level in _STATED
            and _FIRST.fullmatch(low, start, here[0].start)
            and not self._is_partner(low, start, here[0])
        ):
            self.place = _common(here[0], here, low)
        elif not goes_on and any(
            m.level in _MOVING and (self.place is None or m.name != self.place.name) and _is_place(text, low, m, start)
            for m in here
        ):
            self.place = None
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
        spoken = low[name[0] : name[1]] if name else ""
        if _MARKET_INDEX.match(spoken):
            return nation()
        if abroad := _INDEX_ABROAD.match(spoken):
            return country(_INDICES_ABROAD[abroad["index"]])
        usable = _places(text, low, here, start)
        if quantity.before.share and (part := _sharer(low, start, quantity, usable)):
            return part
        result = _COMPANY_RESULT.match(spoken) is not None
        its_own = result and _ITS_OWN.search(spoken) is not None
        company = (
            its_own
            or (result and self.firm)
            or (
                self.company
                and quantity.unit not in _MARKET_PRICES
                and (result or any_between(self.companies, start, end) or _accounts(quantity, usable))
            )
        )
        if company:
            if _NATIONAL.search(low, start, quantity.start) or _NATIONAL.match(spoken):
                return nation()
            usable = [m for m in usable if _IN.search(low, max(start, m.start - 24), m.start)]
            if result:
                usable = [m for m in usable if m.level == "country" and m.name != "Việt Nam"]
        elif name and (owner := _owner(low, name, quantity, usable)):
            return owner
        if name and spoken.startswith("thuế"):
            # "thuế nhập khẩu ô tô từ Thái Lan": who sets it is not named.
            usable = [
                m
                for m in usable
                if m.name == "Việt Nam" or not (name[0] < m.start and _FROM.search(low, name[0], m.start))
            ]
        near = next((m for m in reversed(here) if m.end <= quantity.start), None)
        averaged = near and _AVERAGED.search(low, max(start, near.start - 40), near.start)
        behind = near is not None and low.endswith(" sau ", start, near.start)
        if near and (near in usable or averaged or behind) and _BRACKET.fullmatch(low, near.end, quantity.start):
            return _common(near, here, low)
        before = _named_before(low, start, quantity, usable)
        chosen = None
        priced = spoken.startswith(_PRICED) or quantity.unit in _WORLD_PRICES
        if name and priced and not quantity.unit.startswith("VND"):
            market = self._market_of(low, start, end, quantity, name, known=bool(here))
            if market:
                return market
        if self.country and _THIS_COUNTRY.search(low, before[-1].end if before else start, quantity.start):
            self.place = self.country
            return self.country
        if own := next((m for m in usable if _RIGHT_OF.fullmatch(low, quantity.end, m.start)), None):
            given = own.level == "country" and _GIVEN.search(spoken)
            if quantity.shape != "ratio" and not given:
                return own
            # "cao gấp 2,5 lần của Thái Lan": what it is measured by.
            usable = [m for m in usable if m is not own]
        if (
            before
            and before[-1].start >= told > start
            and (own := self._listed(low, quantity, following, usable, told))
        ):
            return own
        if before:
            chosen = _common(_narrowest(before, told), usable, low)
            around = _district_of(chosen, before) if chosen.level == "commune" else chosen
            aside = low.startswith("(", chosen.start - 1) and low.startswith(")", chosen.end)
            # "sự cố sập cầu Ghềnh (Đồng Nai)" says no more of what follows.
            # "trong đó phía Bắc đạt 1.115 nghìn ha": a part, which the next sentence is not about.
            of_part = low.find(" trong đó ", start, chosen.start) >= 0
            lasts = around is not None and around.level != "world" and not aside and not of_part
            sent = chosen.level == "country" and _SENT_TO.search(low, max(start, chosen.start - 50), chosen.start)
            if lasts and not company and not sent and not self._is_partner(low, start, chosen):
                self.place = around
        else:
            after = [m for m in usable if quantity.end <= m.start < following and m.start - quantity.end < 90]
            between = (quantity.end, after[0].start) if after else (0, 0)
            aside = _ASIDE.match(low, *between) is not None
            lies = _LIES_IN_BRACKETS.fullmatch(low, *between) is not None
            apart = low.find(";", *between) >= 0
            if (
                after
                and not apart
                and (lies or (not aside and (_IN.search(low, *between) or _IN_PART.search(low, *between))))
            ):
                chosen = _common(after[0], usable, low)
        if chosen is None and company:
            return None
        if (chosen is None or chosen.level == "country") and (all_of := self._as_a_whole(low, start, end, before)):
            return all_of
        if chosen:
            return chosen
        if self.home.level == "country" and _OF_THE_NATION.match(spoken):
            self.place = None
            return self.home
        among_all = quantity.shape == "count" and quantity.value > 1 and low.startswith("tỉnh", quantity.noun)
        if _NATIONAL_SOURCE.match(low, start) or (among_all and not self.abroad):
            self.place = None
            return nation()
        if name and _is_priced_at_home(quantity, spoken):
            # "Sàn New York giảm … Giá cà phê trong nước giảm 200 đồng/kg"
            if _DOMESTIC.search(low, name[0], quantity.start):
                return nation()
            if self.place and _is_foreign(self.place) and not self.abroad:
                self.place = None
        return self.place or self.home

    def _market_of(
        self, low: str, start: int, end: int, quantity: Quantity, name: Span, *, known: bool
    ) -> Mention | None:
        """Where a price in another currency holds: at home, or in the world for what is traded everywhere.

        `known` says that the sentence names a territory.
        """
        self.traded = self.traded or _WORLD_PRICE.search(low, start, end) is not None
        meanwhile = low.rfind(" trong khi ", start, quantity.start), low.find(" trong khi ", quantity.end, end)
        within = max(start, meanwhile[0]), meanwhile[1] if meanwhile[1] > 0 else end
        if _DOMESTIC.search(low, max(within[0], name[0]), quantity.start):
            return nation()
        everywhere = self.traded and not known and _TRADED.match(low[slice(*name)])
        return world() if everywhere or _WORLD_PRICE.search(low, *within) else None

    def _as_a_whole(self, low: str, start: int, end: int, before: Sequence[Mention]) -> Mention | None:
        """The district, region or province that a sentence speaks of as a whole: "toàn huyện", "cả vùng", "toàn tỉnh"."""
        if self.region and not before and _WHOLE_REGION.search(low, start, end):
            return self.region
        if _WHOLE_DISTRICT.search(low, start, end) and self.district:
            return self.district
        own = self.home if self.home.level == "province" else self.province
        if own is None or before:
            return None
        if not _WHOLE_PROVINCE.search(low, start, end) and not (
            own.name in _MUNICIPALITIES and _OF_THE_CITY.search(low, start, end)
        ):
            return None
        self.place = None
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


# Between a commune and the district behind it: ", ", " (", " - ".
_LIES_IN = 4
_MARKET_INDEX = re.compile(rf"(?:chỉ số\s+)?(?:{lx.either(_PLACE['market_indices'])})(?!\w)")
_INDICES_ABROAD: dict[str, str] = _PLACE["indices_abroad"]
_INDEX_ABROAD = re.compile(
    rf"(?:chỉ số\s+)?(?:(?:trung bình )?công nghiệp\s+)?(?P<index>{lx.either(_INDICES_ABROAD)})(?!\w)"
)
_MARKETS = re.compile(r"(?<!\w)(?:thị trường|xuất khẩu|nhập khẩu|bạn hàng|đối tác)(?!\w)")
_WITHIN = 30
# "lượt khách đến từ Hàn Quốc": where from or to, not whose.
_NEAR = re.compile(r"(?<!\w)(?:từ|sang|tới|đến|với|vào)\s")
_NATIONAL = re.compile(rf"(?<!\w)(?:{lx.either(lx.CUES['company']['national'])})(?!\w)(?!\s?:\s?[a-z]{{3}}\))")
_MOVING = frozenset(("province", "district", "country"))
_STATED = frozenset(("province", "district", "region", "country"))
# "Khu vực Nam Bộ ngày nắng": what a sentence opens with is what it and the next ones are about.
_FIRST = re.compile(r"[\"“]?(?:(?:khu vực|phía|vùng|các tỉnh,? thành phố từ|các tỉnh từ|các tỉnh|thủ đô) ?)?")
# "Theo Bộ Nông nghiệp, …": with no territory named, what such an office counts is the country.
_NATIONAL_SOURCE = re.compile(
    rf"(?:theo|cũng theo)\s(?:[^\W\d]\w*\s){{0,5}}?(?:{lx.either(_PLACE['national_sources'])})(?!\w)(?!\s(?:tỉnh|huyện|thành phố|tp|quận)|\s(?:việt nam)?[^\w.;]*chi nhánh)"
)
# For how many sentences that name no territory one of the sentences before still holds.
_FADES = 4
# "giá vàng … 1.250 USD/ounce": what is traded at such a price is traded everywhere.
_WORLD_PRICE = re.compile(r"usd(?:/| một )(?:ounce|oz|thùng)|(?<!\w)(?:comex|kitco|brent|wti)(?!\w)")
_TRADED = re.compile(rf"giá (?:{lx.either(_PLACE['traded'])})(?!\w)(?! sjc| miếng| nhẫn)")
# "giá vàng trong nước giảm 1,34%, trong khi vàng thế giới …"
_DOMESTIC = re.compile(r"(?<!\w)trong nước(?!\w)")
_FROM = re.compile(r"(?<!\w)từ(?!\w)")
_NATIONALS = re.compile(r"(?<!\w)(?:công dân|người|phía|giờ)\s$")
_THIS_COUNTRY = re.compile(r"(?<!\w)(?:nước|quốc gia) này(?!\w)")
_ORIGIN = re.compile(r"(?<!\w)(?:(?:nhập khẩu từ|nhập từ|xuất xứ|nguồn gốc)(?!\w)|\d\s?%\svốn\s$)")
_COMPANY_RESULT = re.compile(rf"(?:(?:tổng|mức|tỷ lệ)\s+)?(?:{lx.either(lx.CUES['company']['results'])})(?!\w)")


# "Công ty A niêm yết giá vàng 56 triệu đồng/lượng": such a price is the market's.
_MARKET_PRICES = frozenset(("VND/tael",))
# "Dầu Brent mất 46 cent"
_PRICED = ("giá", "dầu ", "vàng ", "hợp đồng vàng", "hợp đồng dầu")
_WORLD_PRICES = frozenset(("USD/bbl", "USD/oz"))


def _accounts(quantity: Quantity, usable: Sequence[Mention]) -> bool:
    """Whether money in an article about a company is an item of its accounts: no territory is named beside it."""
    return quantity.shape == "money" and "/" not in quantity.unit and not usable


# "lợi nhuận của ngân hàng": of the one that is spoken of.
_ITS_OWN = re.compile(r"\scủa (?:ngân hàng(?! chính sách| nhà nước)|công ty|tập đoàn|tổng công ty|hãng|nhà băng)(?!\w)")


def _owner(low: str, name: Span, quantity: Quantity, usable: Sequence[Mention]) -> Mention | None:
    """The territory that the name itself says a figure is of: "dân số Việt Nam", "thâm hụt của Mỹ với Trung Quốc"."""
    if name[0] >= quantity.number_end:
        inside = [m for m in usable if name[0] < m.start <= name[1] + 1]
        return inside[0] if len(inside) == 1 and not _NEAR.search(low, name[0], inside[0].start) else None
    if name[1] > quantity.start or quantity.start - name[0] > 160:
        return None
    inside = [m for m in usable if name[0] < m.start < min(name[1] + _WITHIN, quantity.start)]
    owned = [m for m in inside if low.endswith("của ", name[0], m.start)]
    if len(owned) != 1 or len(inside) < 2 or owned[0] is not inside[0]:
        return None
    near = inside[1].start < name[1] + len("của việt nam")
    return owned[0] if near or _OPPOSITE.fullmatch(low, owned[0].end, inside[1].start) else None


_SHARES = re.compile(r"\s(?:(?:hiện|đã|chỉ|vẫn|đang|cũng)\s)*")
_CLAUSE = re.compile(r"(?:.*[,;:]\s)?(?:trong đó,?\s|riêng\s|còn\s|và\s|hiện,?\s)?", re.S)


def _sharer(low: str, start: int, quantity: Quantity, usable: Sequence[Mention]) -> Mention | None:
    """The country or bloc that is itself said to have a share: "Mỹ chiếm 14% tổng kim ngạch của Việt Nam"."""
    near = next((m for m in reversed(usable) if m.end <= quantity.left), None)
    if near is None or near.level not in ("country", "bloc") or not _SHARES.fullmatch(low, near.end, quantity.left):
        return None
    return near if _CLAUSE.fullmatch(low, start, near.start) else None


# "của Mỹ đối với Việt Nam"
_OPPOSITE = re.compile(r"\s(?:đối với|với|sang)\s")
_APART = re.compile(r"riêng(?: tại| ở| đối với| tỉnh| thành phố)* ")


def set_apart(low: str, start: int, here: Sequence[Mention]) -> Mention | None:
    """The province that a sentence sets apart from what was told before: "Riêng tỉnh An Giang …"."""
    first = here[0] if here else None
    if first and first.level == "province" and _APART.fullmatch(low, start, first.start):
        return first
    return None


_ASIDE_WITH_FIGURE = re.compile(r"\([^()]*\d\s?%[^()]*$")


# "khu vực ASEAN 5 (gồm Indonesia, Malaysia, Việt Nam), tăng trưởng dự kiến đạt 5,3%"
_MEMBERS = re.compile(r"\((?:bao gồm|gồm|như)\s[^()]*$")


# "280.000 ha, chiếm 40% diện tích cả nước; sản lượng 145.000 tấn": what the share is of is told.
_WHOLE_OF_SHARE = re.compile(r"(?<!\w)(?:chiếm|bằng)\s[^;:.()%]{0,20}%\s(?:so với\s)?[^,;:.()%\d]{0,40}$")


def _named_before(low: str, start: int, quantity: Quantity, usable: Sequence[Mention]) -> list[Mention]:
    """The territories named before a figure, but for those of a part or an aside, and districts before "toàn tỉnh"."""
    part = low.rfind("trong đó", start, quantity.start)
    over = low.find(";", part, quantity.start) if part >= 0 else -1
    # "…, trong đó Đồng bằng sông Cửu Long 867.000 ha; năng suất": the part is told.
    before = [
        m
        for m in usable
        if m.end <= quantity.start
        and not part <= m.start < over
        and not _is_aside(low, start, m, quantity.start)
        and not (m.level == "country" and _WHOLE_OF_SHARE.search(low, max(start, m.start - 60), m.start))
    ]
    # "huyện Yên Thành được công nhận; bình quân toàn tỉnh 16 tiêu chí/xã"
    local = any(m.level in _BELOW for m in before)
    return [] if local and _ALL_OF_IT.search(low, before[-1].end, quantity.start) else before


def _is_aside(low: str, start: int, mention: Mention, at: int) -> bool:
    """Whether a mention stands with a figure of its own in brackets closed before `at`: "(thấp hơn mức 27,86% của cả nước)"."""
    closed = low.find(")", mention.end, at)
    if closed < 0:
        return False
    aside = _ASIDE_WITH_FIGURE.search(low, start, mention.start) or _MEMBERS.search(low, start, mention.start)
    return aside is not None


# "giá cao nhất tại tỉnh Đắk Lắk 33.200 đồng/kg": where it is so, no field of a rank.
_HAS_ITS_PRICE = re.compile(r"\s(?:là\s|đạt\s|ở mức\s|với\s)?\d[\d.,]*\s(?:đồng|usd|triệu|nghìn|tỷ)")


def _is_place(text: str, low: str, mention: Mention, start: int) -> bool:
    """Whether a mention says where: not a trade partner, a field of competitors, an institution or its delegate."""
    before = max(start, mention.start - 40)
    ranked = _RANKED.search(low, before, mention.start) and not _HAS_ITS_PRICE.match(low, mention.end)
    if ranked or _AVERAGED.search(low, before, mention.start):
        return False
    if mention.level != "province" and _ONE_OF.search(low, max(start, mention.start - 90), mention.start):
        return False
    if _DISEASE.search(low, before, mention.start) or low.endswith(" sau ", start, mention.start):
        return False
    if mention.level == "world":
        return not (
            _INSTITUTION.search(text, max(0, mention.start - 16), mention.start)
            or _SITUATION.search(low, before, mention.start)
        )
    if mention.level == "region":
        return _FOREIGN_PART.match(text, mention.end) is None
    if mention.level == "province":
        return not _DELEGATE.search(low, max(start, mention.start - 24), mention.start)
    if mention.level in ("country", "bloc", "city"):
        if mention.name == "Việt Nam":
            return not (
                (text[mention.start].isupper() and _INSTITUTION.search(text, max(0, mention.start - 16), mention.start))
                or _BODY.search(text, max(start, mention.start - 50), mention.start)
                or _NATIONALS.search(low, max(start, mention.start - 12), mention.start)
            )
        return not (
            (
                _PARTNER.search(low, max(start, mention.start - 24), mention.start)
                and low[start : mention.start] != "thị trường "
                and not low.endswith("; thị trường ", start, mention.start)
                and not _NEXT_PARTNER.search(low, max(start, mention.start - 12), mention.start)
            )
            or (mention.level == "country" and _OF_A_BODY.search(text, max(start, mention.start - 40), mention.start))
            or (mention.level == "country" and _BODY.search(text, max(start, mention.start - 50), mention.start))
            or _ORIGIN.search(low, start, mention.start)
        )
    return True


# "sang Mỹ, Trung Quốc và Nhật Bản", "qua Nhật, Hàn, Úc"
_NEXT_OF_LIST = re.compile(r"(?:,\s[^\W\d]+)?(?:,|\svà|,\svà)\s")


def _places(text: str, low: str, here: Sequence[Mention], start: int) -> list[Mention]:
    """The territories that say where, without partners and those that stand in one list with a partner."""
    found: list[Mention] = []
    partner: Mention | None = None
    for mention in here:
        listed = partner is not None and mention.level == partner.level == "country"
        if listed and partner and _NEXT_OF_LIST.fullmatch(low, partner.end, mention.start):
            partner = mention
        elif _is_place(text, low, mention, start):
            found.append(mention)
        else:
            partner = mention
    return found


def _is_foreign(place: Mention) -> bool:
    return place.level in ("country", "city", "world") and place.name != nation().name


def _is_priced_at_home(quantity: Quantity, name: str) -> bool:
    """Whether a figure is a price in dong, which no market abroad has."""
    return name.startswith("giá") and quantity.unit.startswith("VND/")


def _narrowest(before: Sequence[Mention], told: int) -> Mention:
    """The last one named, unless it only says in which province an earlier one of the sentence lies.

    Named behind the figure before, where that ends at `told`, it is set beside that one.
    """
    last = before[-1]
    if last.level == "province":
        for mention in reversed(before[:-1]):
            if mention.start < told <= last.start:
                break
            if mention.level in ("district", "commune") and mention.province == last.name:
                return _commune_within(mention, before) or mention
    return (last.level == "district" and _commune_within(last, before)) or last


def _district_of(commune: Mention, before: Sequence[Mention]) -> Mention | None:
    return next((m for m in before if m.level == "district" and commune.name.endswith(f", {m.name}")), None)


def _commune_within(district: Mention, before: Sequence[Mention]) -> Mention | None:
    """The commune whose district only says where it lies: "xã Thanh Hải (huyện Thanh Chương, Nghệ An)"."""
    communes = (m for m in before if m.level == "commune" and 0 < district.start - m.end <= _LIES_IN)
    return next((m for m in communes if m.name.endswith(f", {district.name}")), None)


def _common(chosen: Mention, mentions: Sequence[Mention], low: str) -> Mention:
    """For one of a list of territories ("các huyện A, B, C") what they have in common."""
    group = [chosen]
    ordered = sorted(mentions, key=lambda m: m.start)
    at = ordered.index(chosen)
    for step in (-1, 1):
        i = at
        while 0 <= i + step < len(ordered):
            one, two = ordered[min(i, i + step)], ordered[max(i, i + step)]
            if one.level != two.level or one.end > two.start or not _LIST_GAP.fullmatch(low[one.end : two.start]):
                break
            if not low[one.end : two.start].strip(" "):
                break
            group.append(ordered[i + step])
            i += step
    if len(group) < 2:
        listed = chosen.level in ("district", "commune") and _SEVERAL.search(
            low, max(0, chosen.start - 8), chosen.start
        )
        return province_of(chosen) if listed and chosen.province else chosen
    provinces = {m.province for m in group}
    if chosen.level in ("district", "commune"):
        return province_of(chosen) if len(provinces) == 1 and chosen.province else chosen
    if chosen.level == "province" or nation().name in {m.name for m in group}:
        # "thương mại song phương của Việt Nam và Mỹ"
        return nation()
    return chosen
