"""Which of the territories that a sentence names say where its figures are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from flows.extract import lexicon as lx
from flows.extract.name.phrases import Span
from flows.extract.quantity.quantities import Quantity
from flows.extract.territory.places import Mention, nation, province_of
from flows.text import CAPITALS, open_bracket

PLACE = lx.CUES["place"]
_PARTNER = re.compile(rf"(?:{lx.either(PLACE['partners'])})\s*$")
_INSTITUTION = re.compile(
    rf"(?<!\w)(?!GDP|CPI|FDI|PMI|IIP|(?:Trên|Toàn|Khắp|Tại|Ở|Còn|Riêng) )[{CAPITALS}][\w&.’'-]*[ -]$"
)
# "báo cáo Triển vọng Kinh tế Thế giới", "Quỹ Tiền tệ Thế giới": part of a name.
_REPORT = re.compile(r"(?<!\w)(?:Triển vọng|Viễn cảnh|Tổng quan|Quỹ|Diễn đàn)\s(?:[^\W\d]\w*\s){1,3}$")
# "Cơ quan Hợp tác quốc tế Nhật Bản (JICA)": part of a name.
_BODY = re.compile(
    r"(?<!\w)(?:Cơ quan|Ngân [hH]àng|Quỹ|Tổ chức|Hiệp hội|Hội|Liên đoàn|Mặt trận|Phòng|Viện|Ủy ban|Cục|Tổng [cC]ục)(?: (?!của|ở|tại|và|với)[^\W\d]\w*){1,6} $"
)
# "Ngân Hàng Phát triển châu Á": it is of no place that it speaks of.
_BANK = re.compile(r"(?<!\w)Ngân [hH]àng [Pp]hát [Tt]riển $")
# "Đại học Brown (Mỹ)": where it is from.
_OF_A_BODY = re.compile(
    rf"(?:[Đđ]ại học|[Vv]iện|[Cc]ông ty|[Tt]ập đoàn|[Hh]ãng|[Bb]ệnh viện)(?: [{CAPITALS}][\w.-]*){{1,5}} \($"
    # "Trang Sputnik của Nga tiết lộ": who says so.
    rf"|(?:[Tt]rang|[Tt]ờ|[Bb]áo|[Kk]ênh|[Hh]ãng tin|[Đđ]ài)(?: [{CAPITALS}][\w.-]*){{1,4}} của $"
)
# "…; từ Hàn Quốc 20,5 tỷ USD và từ Mỹ 3 tỷ USD": the next of a list of partners has its own figure.
_NEXT_PARTNER = re.compile(r"(?:;\s(?:từ|vào)|\d%\svà\stừ)\s$")
# "Thị trường Mỹ đạt 2 tỷ USD; thị trường Đức 1 tỷ USD", "Kế tiếp là thị trường EU": whose share of a trade.
_MARKET_LEADS = re.compile(
    rf"(?:.*(?:[;:]|%\svà|,\strong khi(?:\sđó)?,?)\s|)(?:(?:{lx.either(PLACE['next'])}|(?:đứng\s|xếp\s)?thứ\s\w+)\s(?:là\s|phải kể đến\s)?)?thị trường\s",
    re.S,
)
# "lớn thứ 24 thế giới", "đứng đầu khu vực châu Á": the field of a rank.
_RANKED = re.compile(
    rf"(?<!\w)(?:{lx.either(PLACE['ranks'])}|(?:thứ|hạng|top|tốp) \d{{1,3}}(?:/\d{{1,3}})?)\s+(?:(?:tỉnh|thành phố|tỉnh, thành|tỉnh, thành phố|địa phương|vùng kinh tế trọng điểm|vùng kinh tế|vùng|trung du(?: và|,)|tại|ở|trên|của|khu vực|trong|cả)\s+)*$"
)
# "nhiệt độ thấp nhất khu vực Tây Nguyên": of its days, not among lands.
_COLDEST = re.compile(r"(?<!\w)nhiệt độ\s(?:cao|thấp)\snhất\s")
# "dịch tả lợn châu Phi": part of a name.
_DISEASE = re.compile(r"(?<!\w)(?:tả\s+(?:lợn|heo)|hạch|viêm não)\s+$")
# "xuất khẩu sang EU (ngoại trừ Anh)": what is left out.
_LEFT_OUT = re.compile(r"(?<!\w)(?:trừ|ngoại trừ|không (?:kể|tính|bao gồm))\s(?:nước\s|tỉnh\s|thị trường\s)?$")
_LEFT_OUT_WITHIN = 30
# "giá FOB, cảng Sài Gòn": part of the name of a place of trade.
_FACILITY = re.compile(r"(?<!\w)(?:cảng|sân bay|nhà ga)\s$")
# "tỷ trọng kinh tế thành phố trong kinh tế cả nước": the whole that it is a part of.
_PART_OF_WHOLE = re.compile(
    r"(?<!\w)(?:tỷ trọng|đóng góp)\s[^;:.()\d]{2,60}\s(?:trong|vào|cho)\s(?:[^\W\d]\w*\s){0,4}$"
)
_PART_WITHIN = 90
# "cao hơn mức tăng chung của cả nước", "đứng thứ 9 cả nước"
_MEASURED_BY = re.compile(
    r"(?<!\w)(?:(?:cao|thấp|nhanh|chậm|lớn|nhỏ|nhiều|ít|tốt)\s(?:hơn|nhất)|so với|bằng|gấp|kém)\s(?:[^\W\d]\w*\s){0,6}$"
    r"|(?<!\w)(?:thứ|hạng|top|tốp)\s\d{1,3}(?:/\d{1,3})?\s(?:(?:của|trong|toàn)\s)?$"
)
# "cao hơn mức bình quân cả nước": what is compared with.
AVERAGED = re.compile(
    r"(?:(?<!\w)(?:hơn|so với|bằng|kém|lần|rưỡi|đôi)|%)\s+(?:so với\s+)?"
    r"(?:(?:mức|tốc độ|nhịp độ|tỷ lệ|tăng trưởng|tăng|giảm|phát triển|kinh tế|gdp|grdp|iip|bình quân|trung bình|chung)\s+){1,6}(?:của\s+)?$"
)
# "trở thành tỉnh thuộc nhóm trung bình cao của cả nước": who they are one of.
_ONE_OF = re.compile(
    r"(?<!\w)một trong (?:những|số ít|các)\s[^,;.()\d]{1,50}\s(?:ở|tại|của|trong|thuộc)\s$"
    # "bạn hàng lớn thứ 6 của Việt Nam tại châu Âu"
    r"|(?<!\w)(?:bạn hàng|đối tác|thị trường|nhà đầu tư)\s[^,;.()]{1,40}\scủa\s[^,;.()\d]{2,20}\s(?:tại|ở|trong)\s(?:khu vực\s)?$"
    r"|(?<!\w)là\s(?:một\s)?(?:quốc gia|nước|nền kinh tế|tỉnh|thành phố|huyện|thị xã)\s(?:[^,;.()\d]{1,30}\s)?(?:ở|tại|của|trong|thuộc)\s(?:khu vực\s|vùng\s)?$"
    r"|(?<!\w)(?:(?:thuộc|trong|vào)\s(?:nhóm|tốp|top)|trở thành (?:một trong những )?(?:tỉnh|thành phố|địa phương|trung tâm|đô thị|vùng))\s[^,;.()\d]{1,60}\s(?:của|trong)\s$"
)
# "213 km đường biên giới với tỉnh Hủa Phăn (Lào)"
_BORDERS_ON = re.compile(r"(?<!\w)(?:biên giới|giáp|giáp ranh|tiếp giáp)\s(?:với\s)?(?:[^,;.()\d]{1,40}\s\()?$")
# "tình hình thế giới và khu vực diễn biến phức tạp"
_SITUATION = re.compile(
    r"(?<!\w)(?:tình hình|bối cảnh|diễn biến|biến động)(?: của| chung| phục hồi| hồi phục| kinh tế| chính trị)*\s$"
)
_DELEGATE = re.compile(rf"(?:{lx.either(PLACE['delegates'])})\s+(?:tỉnh\s+|thành phố\s+)?$")
# "phía Bắc của Syria", "phía Nam thành phố": no part of the country.
_FOREIGN_PART = re.compile(rf"\s+(?:[{CAPITALS}]|(?:của|thành phố|tỉnh|quận|huyện)\s)")
_LIST_GAP = re.compile(
    r"(?:\s*\([\d., ]*\))?\s*(?:,|và|;|-|–|đến)?\s*(?:và\s+)?(?:các\s+)?(?:tỉnh|huyện|thị xã|thành phố|tp\.?|xã)?\s*$",
    re.I,
)
_SEVERAL = re.compile(r"(?<!\w)(?:các|những|hai|ba|[2-9]) $")


# "xuất khẩu gỗ sang Mỹ", "nhập khẩu than từ Úc", "khách Thái Lan": where goods go or guests come from says nothing of
# whom an article is about.
_TRADED_WITH = re.compile(
    r"(?<!\w)(?:khách(?: du lịch| quốc tế)?(?: (?:(?:đến|tới) )?từ)?|(?:sang|thị trường|xuất khẩu|nhập khẩu|xuất khẩu (?:vào|đi|tới))|nhập khẩu (?:[^,;.()]{1,30} )?từ|làm việc (?:tại|ở)|thị trường(?: [^\W\d]\w*){1,4} (?:như|gồm|là)(?: [^;.():\d]{2,60}(?:,| và))?)\s$"
)


# "Mỹ vẫn là thị trường lớn nhất", "Nhật Bản dẫn đầu với 540 triệu USD"
_IS_A_MARKET = re.compile(
    rf"\s(?:(?:vẫn|tiếp tục|hiện|luôn|đang|cũng)\s)*(?:là\s(?:một trong những\s)?(?:{lx.MARKET_ROLES})(?!\w)"
    rf"|(?:{lx.COMES_FIRST}|(?:đứng|xếp)\sthứ\s\w+),?\svới\s(?:(?:khoảng|gần|hơn|trên)\s)?\d[\d.,]*\s(?:tỷ|tỉ|triệu)\s(?:usd|đô la)(?!\w))"
)


def is_market(low: str, mention: Mention) -> bool:
    """Whether a country is said to be a market, or which one of the markets in order."""
    return mention.level == "country" and _IS_A_MARKET.match(low, mention.end) is not None


_BELOW = ("district", "commune")
_ALL_OF_IT = re.compile(r"(?<!\w)(?:toàn|cả|trên địa bàn)\stỉnh(?!\w)")


def own_mentions(low: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The territories that may be what a text is about.

    All but those left out, the whole that something is a part of or measured by, and the countries in sentences of
    trade with one.
    """
    trade = [
        (low.rfind(". ", 0, m.start), low.find(". ", m.start))
        for m in mentions
        if m.level == "country" and (_TRADED_WITH.search(low, max(0, m.start - 50), m.start) or is_market(low, m))
    ]

    def is_own(m: Mention) -> bool:
        if _LEFT_OUT.search(low, max(0, m.start - _LEFT_OUT_WITHIN), m.start):
            return False
        if m.level != "country":
            return True
        if m.name == nation().name:
            before = max(0, m.start - _PART_WITHIN), m.start
            return not (_PART_OF_WHOLE.search(low, *before) or _MEASURED_BY.search(low, *before))
        return not any(start < m.start and (m.start < end or end < 0) for start, end in trade)

    return [m for m in mentions if is_own(m)]


# "Tập đoàn Xây dựng Hòa Bình", "Sở GDCK TP HCM"
_IN_A_NAME = re.compile(
    rf"(?<!\w)(?:[Tt]ập đoàn|[Cc]ông ty(?: [Cc]ổ phần| TNHH| CP)?|CTCP|[Tt]ổng công ty|[Nn]gân hàng TMCP|Sở GDCK|Sở Giao dịch [Cc]hứng khoán)(?: [{CAPITALS}][\w&.-]*(?: [^\W\d{CAPITALS}]+){{0,2}}){{0,4}} (?:TP\.? ?)?$"
)


def is_in_a_name(text: str, mention: Mention) -> bool:
    """Whether a territory only stands in the name of a company or an exchange."""
    return _IN_A_NAME.search(text, max(0, mention.start - 70), mention.start) is not None


# Between a commune and the district behind it: ", ", " (", " - ".
_LIES_IN = 4
_WITHIN = 30
# "lượt khách đến từ Hàn Quốc": where from or to, not whose.
_NEAR = re.compile(r"(?<!\w)(?:từ|sang|tới|đến|với|vào)\s")
_NATIONALS = re.compile(r"(?<!\w)(?:công dân|người|phía|giờ)\s$")
_ORIGIN = re.compile(
    r"(?<!\w)(?:(?:nhập khẩu từ|nhập từ|xuất xứ|nguồn gốc)(?!\w)|(?:\d+\s?%|có)\svốn\s(?:đầu tư\s|từ\s|của\s)*$)"
)


# "Trung Quốc là thị trường nhập khẩu cá tra nhiều nhất từ Việt Nam": whose imports they are.
_BUYS_FROM = re.compile(r"(?<!\w)nhập khẩu(?:\s[^,;.()\d]{1,40})?\stừ\s$")


def owned_by(low: str, name: Span, quantity: Quantity, usable: Sequence[Mention]) -> Mention | None:
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
_CLAUSE = re.compile(r"(?:.*(?:[,;:]|%\svà)\s)?(?:trong đó,?\s|riêng\s|còn\s|và\s|hiện,?\s)?", re.S)


def sharer(low: str, start: int, quantity: Quantity, usable: Sequence[Mention]) -> Mention | None:
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


_ASIDE_WITH_FIGURE = re.compile(r"\([^()]*\d(?:\s?%|/\d)[^()]*$")


# "khu vực ASEAN 5 (gồm Indonesia, Malaysia, Việt Nam), tăng trưởng dự kiến đạt 5,3%"
_MEMBERS = re.compile(rf"\((?:bao gồm|gồm|như)\s[^()]*$|(?<!\w)(?:{lx.either(PLACE['blocs'])})[+\d-]*\s\([^()\d]*$")


# "nhóm các nước châu Á bao gồm Indonesia, Việt Nam được dự báo …"
_GROUP_OF = re.compile(
    r"(?<!\w)(?:nhóm|khối|khu vực|các (?:nước|quốc gia|nền kinh tế))(?!\w)[^;:.()\d]{0,80}\s(?:bao gồm|gồm)\s[^;:.()\d]*$"
)


# "280.000 ha, chiếm 40% diện tích cả nước; sản lượng 145.000 tấn": what the share is of is told.
_WHOLE_OF_SHARE = re.compile(r"(?<!\w)(?:chiếm|bằng)\s[^;:.()%]{0,20}%\s(?:so với\s)?[^,;:.()%\d]{0,40}$")


# "do nhu cầu ở Mỹ và châu Âu sụt giảm: điện thoại giảm 15%": why the list is so, not where.
_REASON = re.compile(r"(?<!\w)(?:do|vì|bởi|nhờ)\s[^;:.]*$")


# "thuế nhập khẩu ô tô từ khu vực ASEAN giảm xuống 0%; giá xăng …": of the first item alone.
_FROM_THERE = re.compile(r"(?<!\w)từ\s(?:(?:khu vực|thị trường|các nước|nước)\s)?$")


def named_before(low: str, start: int, quantity: Quantity, usable: Sequence[Mention]) -> list[Mention]:
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
        and not (low.find(":", m.end, quantity.start) >= 0 and _REASON.search(low, start, m.start))
        and not (m.level == "country" and _GROUP_OF.search(low, start, m.start))
        and not (
            m.level == "bloc"
            and low.find(";", m.end, quantity.start) >= 0
            and _FROM_THERE.search(low, max(start, m.start - 20), m.start)
        )
        and not (m.level == "country" and _WHOLE_OF_SHARE.search(low, max(start, m.start - 60), m.start))
        and not (m.level == "country" and _PART_OF_WHOLE.search(low, max(start, m.start - _PART_WITHIN), m.start))
    ]
    # "huyện Yên Thành được công nhận; bình quân toàn tỉnh 16 tiêu chí/xã"
    local = any(m.level in _BELOW for m in before)
    return [] if local and _ALL_OF_IT.search(low, before[-1].end, quantity.start) else before


# "Hà Giang 97 nhà, Sơn La 48 nhà, Lào Cai: 30 nhà": so many places with a figure each are a list.
_ITS_OWN = re.compile(r":?\s(?:(?:trên|hơn|gần|khoảng)\s)?\d")
_FEWEST_LISTED = 3


def behind_list_of_places(low: str, start: int, quantity: Quantity, usable: Sequence[Mention]) -> bool:
    """Whether a figure stands in a clause of its own, without a place, behind a list of places with their figures."""
    clause = low.rfind(";", start, quantity.left)
    listed = [m for m in usable if m.end <= clause and _ITS_OWN.match(low, m.end)]
    return len(listed) >= _FEWEST_LISTED and not any(clause < m.start < quantity.end for m in usable)


_HELD_AGAINST = re.compile(r"(?<!\w)(?:gấp|so với|bằng|hơn|kém)\s[^;()]{0,60}$")


def _is_aside(low: str, start: int, mention: Mention, at: int) -> bool:
    """Whether a mention stands with a figure of its own in brackets closed before `at`: "(thấp hơn mức 27,86% của cả nước)"."""
    closed = low.find(")", mention.end, at)
    if closed < 0:
        return False
    if low.startswith(" (", mention.end) and _HELD_AGAINST.search(low, start, mention.start):
        # "gấp 3 lần tốc độ tăng của cả nước (2,58%)"
        return True
    if _ITS_OWN.match(low, mention.end) and open_bracket(low, start, mention.start) >= 0:
        # "124 nhà bị đổ (Hà Giang: 38 nhà; Lai Châu: 55 nhà); 597 nhà bị hư hỏng"
        return True
    aside = _ASIDE_WITH_FIGURE.search(low, start, mention.start) or _MEMBERS.search(low, start, mention.start)
    return aside is not None


# "giá cao nhất tại tỉnh Đắk Lắk 33.200 đồng/kg": where it is so, no field of a rank.
_HAS_ITS_PRICE = re.compile(r"\s(?:là\s|đạt\s|ở mức\s|với\s)?\d[\d.,]*\s(?:đồng|usd|triệu|nghìn|tỷ)")


# "xuất khẩu sang 180 quốc gia và vùng lãnh thổ trên thế giới": where to, of which there are so many.
_SENT_TO = re.compile(
    r"(?<!\w)(?:xuất khẩu|xuất|có mặt|bán|quan hệ|hợp tác|tiêu thụ)(?!\w)[^;.:()]{0,50}?\d[\d.]*\s(?:thị trường|quốc gia|nước)(?:\s[^\W\d]\w*){0,5}\s$"
)


# "Đứng thứ ba Thanh Hóa với tốc độ tăng 13%": who has the rank.
_RANK_OPENS = re.compile(rf"(?:đứng|xếp)\s(?:ở\s|vị trí\s)*(?:{lx.either(PLACE['ranks'])}|(?:thứ|hạng)\s\d{{1,2}})\s")
# "TP.HCM dẫn đầu cả nước với 3,4 tỷ USD"
_EVERYWHERE = tuple(PLACE["everywhere"])
# "Sau Bắc Giang, Trà Vinh tăng 13%", "xếp trên Philippines"
_NEXT_TO = re.compile(r"(?<!\w)(?:sau|(?:xếp|đứng) trên)\s$")


def says_where(text: str, low: str, mention: Mention, start: int) -> bool:
    """Whether a mention says where: not a trade partner, a field of competitors, an institution or its delegate."""
    before = max(start, mention.start - 40)
    has_its_own = _HAS_ITS_PRICE.match(low, mention.end) and not low.startswith(_EVERYWHERE, mention.start)
    ranked = _RANKED.search(low, before, mention.start) and not (
        has_its_own or _RANK_OPENS.fullmatch(low, start, mention.start) or _COLDEST.search(low, before, mention.start)
    )
    if ranked or AVERAGED.search(low, before, mention.start) or _LEFT_OUT.search(low, before, mention.start):
        return False
    if mention.level != "province" and _ONE_OF.search(low, max(start, mention.start - 90), mention.start):
        return False
    if _DISEASE.search(low, before, mention.start) or _NEXT_TO.search(low, before, mention.start):
        return False
    if mention.level == "world":
        return not (
            _INSTITUTION.search(text, max(0, mention.start - 16), mention.start)
            or _REPORT.search(text, before, mention.start)
            or _SITUATION.search(low, before, mention.start)
            or _SENT_TO.search(low, max(start, mention.start - 110), mention.start)
        )
    if mention.level == "region":
        return _FOREIGN_PART.match(text, mention.end) is None and not is_in_a_name(text, mention)
    if mention.level == "province":
        delegate = _DELEGATE.search(low, max(start, mention.start - 24), mention.start)
        facility = _FACILITY.search(low, before, mention.start)
        return not (delegate or facility or is_in_a_name(text, mention))
    if mention.level in ("country", "bloc", "city"):
        if mention.name == "Việt Nam":
            return not (
                (text[mention.start].isupper() and _INSTITUTION.search(text, max(0, mention.start - 16), mention.start))
                or _BODY.search(text, max(start, mention.start - 50), mention.start)
                or _NATIONALS.search(low, max(start, mention.start - 12), mention.start)
                or _BUYS_FROM.search(low, max(start, mention.start - 60), mention.start)
            )
        return not (
            (
                _PARTNER.search(low, max(start, mention.start - 24), mention.start)
                and not _MARKET_LEADS.fullmatch(low, start, mention.start)
                and not _NEXT_PARTNER.search(low, max(start, mention.start - 12), mention.start)
            )
            or (mention.level == "country" and _OF_A_BODY.search(text, max(start, mention.start - 40), mention.start))
            or (mention.level == "country" and _BODY.search(text, max(start, mention.start - 50), mention.start))
            or _BANK.search(text, max(start, mention.start - 50), mention.start)
            or _ORIGIN.search(low, start, mention.start)
            or _BORDERS_ON.search(low, max(start, mention.start - 70), mention.start)
        )
    return True


# "sang Mỹ, Trung Quốc và Nhật Bản", "qua Nhật, Hàn, Úc"
_NEXT_OF_LIST = re.compile(r"(?:,\s[^\W\d]+)?(?:,|\svà|,\svà)\s")


# "đứng thứ 3 cả nước, sau Hà Nội và TP. Hồ Chí Minh"
_AND_ANOTHER = re.compile(r"\svà\s(?:tp\.?\s|thành phố\s|tỉnh\s)?")


# "huyện Hải Hậu và 2 huyện khác đã hoàn thành": one of several.
_AND_OTHERS = re.compile(
    r"\s(?:và|cùng)\s(?:(?:hơn|gần|khoảng)\s)?(?:\d+|nhiều|một số|các|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s(?:tỉnh|huyện|xã|thành phố|địa phương|quận|nước|quốc gia|thị trường)\skhác(?!\w)"
)


def without_left_out(low: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The territories but for those that are said to be left out: "không kể Nhật Bản, Australia và New Zealand"."""
    kept: list[Mention] = []
    out: Mention | None = None
    for mention in mentions:
        listed = out is not None and _NEXT_OF_LIST.fullmatch(low, out.end, mention.start)
        if listed or _LEFT_OUT.search(low, max(0, mention.start - _LEFT_OUT_WITHIN), mention.start):
            out = mention
        else:
            kept.append(mention)
    return kept


def that_say_where(text: str, low: str, here: Sequence[Mention], start: int) -> list[Mention]:
    """The territories that say where, without partners and those that stand in one list with a partner."""
    found: list[Mention] = []
    partner: Mention | None = None
    behind: Mention | None = None
    for mention in here:
        listed = partner is not None and mention.level == partner.level == "country"
        if listed and partner and _NEXT_OF_LIST.fullmatch(low, partner.end, mention.start):
            partner = mention
        elif behind is not None and _AND_ANOTHER.fullmatch(low, behind.end, mention.start):
            behind = mention
        elif _AND_OTHERS.match(low, mention.end):
            partner = mention
        elif says_where(text, low, mention, start):
            found.append(mention)
        else:
            partner = mention
            behind = mention if _NEXT_TO.search(low, max(start, mention.start - 5), mention.start) else None
    return found


def narrowest(before: Sequence[Mention], told: int) -> Mention:
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


def district_of(commune: Mention, before: Sequence[Mention]) -> Mention | None:
    return next((m for m in before if m.level == "district" and commune.name.endswith(f", {m.name}")), None)


def _commune_within(district: Mention, before: Sequence[Mention]) -> Mention | None:
    """The commune whose district only says where it lies: "xã Thanh Hải (huyện Thanh Chương, Nghệ An)"."""
    communes = (m for m in before if m.level == "commune" and 0 < district.start - m.end <= _LIES_IN)
    return next((m for m in communes if m.name.endswith(f", {district.name}")), None)


def in_common(chosen: Mention, mentions: Sequence[Mention], low: str) -> Mention:
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
