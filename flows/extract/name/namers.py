"""The name of a figure, by rules that are asked in turn; each is for the shapes of quantity that the table gives it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import get_args

from flows.extract import lexicon as lx
from flows.extract.name import (
    counted,
    dealing,
    growths,
    names,
    phrases,
    pretenders,
    proportions,
    sums,
)
from flows.extract.name.phrases import Span
from flows.extract.name.sought import Named, Sought, Step, first
from flows.extract.quantity.quantities import Quantity, Shape
from flows.extract.sentence import Discourse, Reading, Sentence
from flows.text import CAPITALS


def name_of(
    s: Sentence,
    q: Quantity,
    previous_end: int,
    turn: int | None,
    inherited: Span | None,
    readings: Sequence[Reading],
    state: Discourse,
) -> Named:
    """The name of a quantity, None where nothing tells it, and whether it stands in its own clause.

    The parameters are those of `Sought`.
    """
    n = Sought(s, q, previous_end, turn, inherited, readings, state)
    name, is_own = first(_BY_SHAPE[q.shape], n) or _spoken_of(n)
    if name and (q.unit == "%/year" or (q.shape == "percent" and _YEARLY.match(n.low, name[1]))):
        name = phrases.without_average(n.low, name)
    if name and q.noun and (rate_of := _RATE_OF.match(n.low, *name)) and n.low.startswith(rate_of["who"], q.noun):
        # "tỷ lệ hộ nghèo giảm 4,02%, tương ứng giảm 4.650 hộ"
        name = (rate_of.start("who"), name[1])
    if name and name[0] in (q.noun, q.end + 1):
        name = without_next_subject(n.s.text, n.low, name)
    elif name and (q.shape != "percent" or n.low.startswith(("nguyên nhân ", "tỷ trọng là "), name[0])):
        name = _without_predicate(n.low, name)
    amounts = (r.quantity for r in readings if r.quantity.shape in ("money", "physical"))
    if name and (told := next((one for one in amounts if name[0] < one.left - 1 and one.end <= name[1]), None)):
        # "doanh thu 91 tỷ đồng, lợi nhuận 13 tỷ đồng, tăng lần lượt 41% và 78%, vượt 6% và 35% kế hoạch"
        name = (name[0], told.left - 1)
    if name and (q.shape == "point" or q.before.change) and (rise := _RISE_OF.match(n.low, *name)):
        name = (rise.end(), name[1])
    return name, is_own


# What no weight is of.
_VALUE = re.compile(r"kim ngạch|trị giá|giá trị|doanh thu|thu nhập")
_RATE_OF = re.compile(r"tỷ lệ (?P<who>[^\W\d]\w*)(?!\w)")
# "GRDP bình quân hằng năm tăng 6,5%"
_YEARLY = re.compile(r"\s(?:hằng|hàng|mỗi) năm(?!\w)")

# "mức tăng vượt trội của VN30-Index: tăng 29,35 điểm"
_RISE_OF = re.compile(
    r"(?:mức|đà|biên độ)\s(?:tăng|giảm)(?:(?:\s(?!của(?!\w))[^\W\d]\w*){0,3}\scủa\s|\s(?=(?:tổng|số|diện tích|sản lượng|giá trị|năng suất|kim ngạch|doanh thu)(?!\w)))"
)


def _find_before(n: Sought) -> None:
    """What stands before a quantity that is no amount of money."""
    n.before = names.name_before(n.low, n.s.start, n.q, n.previous_end, n.s.times, n.s.mentions)


_PROPER_NEXT = re.compile(
    rf"\s?,\s(?=(?:(?:{lx.either(lx.TERRITORIES)})\s)?[{CAPITALS}][^\W\d{CAPITALS}]|[{CAPITALS}]{{4}}(?!\w))"
    rf"|\svà\s(?=(?:[Cc]ông ty|[Tt]ập đoàn|[Tt]ổng công ty|[Nn]gân hàng)\s)"
)


def without_next_subject(text: str, low: str, name: Span) -> Span:
    """What is counted without who begins the next clause: "10 nhà ngoại giao Nga, Ba Lan cũng thông báo"."""
    following = _PROPER_NEXT.search(text, *name)
    if following is None or phrases.paired(low, following.start(), *name):
        return name
    return (name[0], following.start())


# "MSN là tâm điểm của thị trường khi tăng lên 107.100 đồng": what a thing is said to be is no part of its name.
_IS = re.compile(r"(?<!được cho)\slà\s(?!(?:nữ|nam|người|phụ nữ|trẻ em|đảng viên|học sinh|dân tộc)(?!\w))")

# "số lượng lớn nhất là ô tô dưới 9 chỗ", "những hành động là trích ngân sách", "phần lớn là tôm chân trắng"
_WHAT_IS = re.compile(
    r"(?:.*\s)?(?:nhất|hơn|biệt|đó|này)|(?:các|những|nguyên nhân)\s.*|tỷ trọng|phần lớn|đa số|đa phần|chủ yếu"
)


def _without_predicate(low: str, name: Span) -> Span:
    """A name without what it is said to be, or what it is said to be where only that tells: "lớn nhất là ô tô"."""
    said = _IS.search(low, *name)
    if said is None:
        return name
    return (said.end(), name[1]) if _WHAT_IS.fullmatch(low, name[0], said.start()) else (name[0], said.start())


# "dài 100 m, rộng 5 m, cao 2 m"
_DIMENSION = re.compile(r"(?:(?<=,\s)|(?<=\svà\s))(?P<name>(?:(?:chiều|bề|độ)\s)?(?:cao|sâu|rộng|dài|dày|ngang))\s$")


def _dimension(n: Sought) -> Named | None:
    """ "dài 100 m, rộng 5 m, cao 2 m" """
    found = _DIMENSION.search(n.low, n.previous_end, n.q.left) if n.q.unit in ("m", "km") else None
    return (found.span("name"), True) if found else None


# "gần gấp đôi so với con số 50 triệu của năm 2015", "con số tương ứng do A đưa ra là 33%", "con số Fitch đưa ra là 2,8%"
_THAT_FIGURE = re.compile(
    r"(?:(?<=so với )(?:con số|tỷ lệ)$|(?<=đây là )con số(?!\s(?:người|vụ|ca)(?!\w))|con số\s(?:này|đó|trên|tương ứng|tương tự)(?!\w)|con số\s(?:do\s|mà\s)?[^,;:.()\d]{2,40}\sđưa ra$|(?<=đưa )con số$)"
)


_THESE_DATA = re.compile(r"(?:số liệu|chỉ số|kết quả)\s(?:này|đó)(?!\w)")
# "Để đạt mục tiêu cả năm 6,5%, 6 tháng cuối năm phải tăng 8,9%", "Để cả năm tăng 12%, …"
_TO_REACH_THE_YEARS = re.compile(
    r"[\"“]?(?:để|muốn)\scả năm\s(?:đạt\s(?:mức\s)?)?|[\"“]?(?:theo\s[^,;.\d]{2,40},\s)?để (?:đạt|hoàn thành|cán đích)\s(?:được\s)?(?:mục tiêu|kế hoạch|kịch bản|mức)\s(?:(?:cả|của|năm|nay|\d{4})\s)*(?:là\s)?"
)


_PLAN_ITSELF = re.compile(
    rf"(?:{lx.either(lx.PLAN_WORDS)})(?:\s(?:được giao|giao|của tỉnh|của huyện|(?:cả\s)?năm(?:\s(?:nay|tới|\d{{4}}))?))*\s(?:là\s|được giao\s|ở mức\s)?$"
)


def _plan_itself(n: Sought) -> Named | None:
    """ "Thu nội địa vượt 20,7% dự toán. … Dự toán năm 2017 là 4.000 tỷ đồng": of what was held against its plan."""
    opens = n.state.of_plan is not None and not n.readings
    return (n.state.of_plan, False) if opens and _PLAN_ITSELF.match(n.low, n.s.start, n.q.left) else None


def _aim_of_the_year(n: Sought) -> Named | None:
    """ "Để đạt mục tiêu cả năm 6,5%": of the economy, whose growth was told before."""
    if n.readings or not _TO_REACH_THE_YEARS.fullmatch(n.low, n.s.start, n.q.left):
        return None
    return _economy_told(n)


def _economy_told(n: Sought) -> Named | None:
    """The product or the growth of an economy, as named last before this sentence."""
    at, word = max((n.low.rfind(word, 0, n.s.start), word) for word in ("gdp", "grdp", "tăng trưởng kinh tế"))
    return ((at, at + len(word)), False) if at >= 0 else None


_FORESEES_OF = re.compile(r"(?<!\w)(?:dự báo|dự đoán|kỳ vọng|nhận định)\s$")


def _growth_of_land(n: Sought) -> Named | None:
    """ "IMF dự báo Việt Nam tăng 2,7%": a land that is foreseen to grow, of which nothing else is said."""
    land = next((m for m in n.s.mentions if m.end + 1 == n.q.left and m.level in ("country", "bloc")), None)
    if not (land and n.q.before.change and _FORESEES_OF.search(n.low, n.clause, land.start)):
        return None
    if n.known and names.economy(n.low, [n.known]) is not None:
        return None
    return _economy_told(n)


def _that_figure(n: Sought) -> Named | None:
    """ "con số này là 33%" is of what was spoken of."""
    told = n.before and n.known and (_THAT_FIGURE.match(n.low, *n.before) or _THESE_DATA.match(n.low, n.before[0]))
    return (n.known, False) if told else None


# "GRDP bình quân đầu người 8.000 USD; tăng trưởng bình quân 9,5%/năm", "thu ngân sách 410 tỷ đồng; tăng trưởng 15,2%":
# what begins an item of a list is growth itself, that of the economy.
_PER_HEAD = re.compile(r"(?:/|(?<!\w))(?:bình quân )?(?:đầu )?người$")

# "xuất khẩu sang Mỹ bứt phá, với mức tăng trưởng 16%"
_AT_RATE = (", với ", ", với mức ", ", với tốc độ ")
_AIMED = ("mục tiêu ", "chỉ tiêu ")


def _growth(n: Sought) -> Named | None:
    """ "đạt mục tiêu tăng trưởng bình quân 8%": growth itself, or of the trade that was said to grow."""
    growth = growths.growth_itself(n.low, n.s.start, n.q, n.before)
    of_another = n.inherited is not None and (
        _PER_HEAD.search(n.low, *n.inherited) is not None or names.economy(n.low, [n.inherited]) is None
    )
    begins = n.low.endswith("; ", 0, n.q.left) and of_another
    # "dù có 780 ca mắc, tỉnh giữ mục tiêu tăng trưởng 6,5%": those counted are no aim of growth.
    counted = bool(n.readings) and n.readings[-1].quantity.shape == "count"
    begins = begins or (counted and growth is not None and n.low.endswith(_AIMED, 0, growth[0]))
    if not growth or (n.inherited and not n.before and not begins):
        return None
    trade, full = n.state.trade, n.state.name
    if trade and growths.is_growing(n.low, growth, trade):
        return trade, False
    if n.before is None and not n.readings and n.low.endswith(_AT_RATE, n.s.start, n.q.left):
        whose = names.earlier_clause(n.low, n.s.start, n.q, n.s.times, n.s.mentions)
        if whose and phrases.starts_with_head(n.low, whose) and not n.low.startswith("tăng trưởng ", whose[0]):
            return whose, False
    if full and n.low.startswith("tăng trưởng ", full[0]) and growths.is_growing(n.low, growth, full):
        return full, False
    return growth, True


def _multiplied(n: Sought) -> Named | None:
    """ "yêu cầu tăng gấp đôi năng lực" """
    thing = names.brought_to(n.low, n.s.start, n.q, n.end)
    return (thing, True) if thing else None


_OF_AREA = re.compile(rf"\s(?:(?:ở|tại|của|trong)\s)?{pretenders.AREA.pattern}$")

# "Cây ngô 6 tháng đầu năm gieo trồng được 471 ha"
_GROWN = re.compile(r"\s(?:gieo trồng|gieo cấy|xuống giống|trồng|thu hoạch)\s?(?:được\s?)?$")


# "cũng tăng so với cùng kỳ như cà phê tăng 7,3%, chè tăng 3,2%"
_FOR_ONE = re.compile(r"(?<!\w)như:?\s(?P<one>[^\W\d]\w*(?:\s[^\W\d]\w*){0,4})\s$")
# "một số địa phương ghi nhận số ca mắc tăng cao so với cùng kỳ, như Tây Ninh tăng 274%": what places are told of.
_THEY_HAVE = re.compile(
    r"(?<!\w)(?:có|ghi nhận|đạt)\s(?P<name>[^,;:.()\d]{3,60}?)\s(?:đều\s)?(?:tăng|giảm)(?:\s(?:trưởng|rất|khá|cao|mạnh|nhanh|sâu))*(?:\sso với\s[^,;:.()\d]{3,40}?)?,?\s$"
)
_AND_ANOTHER = re.compile(r"(?:,\s|\svà\s)(?:[^\W\d]\w*\s){1,6}(?:tăng|giảm)(?!\w)")


def _example(n: Sought) -> Named | None:
    """One of those that move, told with how much: "như cà phê tăng 7,3%, chè tăng 3,2%"."""
    if n.q.before.change is None or not _AND_ANOTHER.match(n.low, n.q.end, n.end):
        return None
    one = _FOR_ONE.search(n.low, max(n.clause, n.q.left - 40), n.q.left)
    if one and any(m.start == one.start("one") and m.end == one.end("one") for m in n.s.mentions):
        theirs = _THEY_HAVE.search(n.low, n.s.start, one.start())
        return (theirs.span("name"), True) if theirs else None
    return (one.span("one"), True) if one else None


def _crop_before_its_time(n: Sought) -> Named | None:
    """ "Cây ngô 6 tháng đầu năm gieo trồng được 471 ha": what was grown, before the time that parts it from the deed."""
    grown = _GROWN.search(n.low, n.clause, n.q.left) if n.q.unit == "ha" else None
    time = grown and next((ref for ref in n.s.times if ref.end == grown.start() and ref.start > n.clause), None)
    crop = time and phrases.tidy(n.low, n.clause, time.start, n.s.times, n.s.mentions)
    return (crop, True) if crop else None


def _in_another_area(n: Sought) -> Named | None:
    """ "tỷ lệ thất nghiệp ở thành thị là 3,6% và nông thôn là 1,6%": of what is the same in both."""
    if not n.before or not pretenders.AREA.fullmatch(n.low, *n.before):
        return None
    if n.low.endswith(": ", n.s.start, n.before[0]):
        # "Tỷ lệ sử dụng nước sạch: nông thôn 94,5%; đô thị 99%"
        heading = names.earlier_clause(n.low, n.s.start, n.q, n.s.times, n.s.mentions)
        return (heading, True) if heading and phrases.is_rate(n.low, heading) else None
    if n.last is None or n.last.name is None:
        return None
    area = _OF_AREA.search(n.low, *n.last.name)
    return ((n.last.name[0], area.start()), True) if area else None


# "mức bội chi 5,3% là không đủ mà phải lên tới 5,8%"
_BUT = re.compile(r".*\smà\s(?:phải|còn|cần|sẽ|đã|có thể)\s(?:đạt\s|lên\s|tăng\s)?", re.S)


def _but(n: Sought) -> Named | None:
    """ "mức bội chi 5,3% là không đủ mà phải lên tới 5,8%": of what was spoken of."""
    last = n.joined(_BUT)
    return (last.name, False) if last and last.quantity.shape == n.q.shape else None


# "doanh thu 3,8 tỷ đồng, tăng lần lượt 15% và 12,5%"
_MOVED_RIGHT_BEHIND = re.compile(r",\s(?:tăng|giảm)\s")


def _in_turn(n: Sought) -> Named | None:
    """ "giá … tại các tỉnh A, B, C lần lượt là …" """
    if not n.turn or n.headed or (n.before and n.before[0] > n.turn and n.low.startswith("nhóm ", n.before[0])):
        # "tăng lần lượt là nhóm văn hóa tăng 0,19%": each is named itself.
        return None
    said = next((r.name for r in n.readings if r.turn == n.turn and r.name), None)
    if said is None and n.inherited and n.last and _MOVED_RIGHT_BEHIND.fullmatch(n.low, n.last.quantity.end, n.turn):
        said = n.inherited
    if said is None and n.before and 0 <= n.low.rfind(" trong khi ", n.previous_end, n.turn) < n.before[0] < n.turn:
        # "tôm chân trắng tăng 71%, trong khi tôm sú chỉ tăng lần lượt 10,8% và 2,7%"
        said = n.before
    goes_on = n.last is not None and n.last.quantity.shape == n.q.shape
    if said is None and n.before and goes_on and not dealing.ends_list(n.low, n.clause, n.before, n.turn):
        # "IIP tăng 4,1% và 23,3%; trong đó chế biến, chế tạo tăng lần lượt 4,2% và 24%"
        said = n.before
    said = said or dealing.list_subject(n.low, n.s.start, n.turn, n.s.times, n.s.mentions)
    if said is None and n.inherited and dealing.counts_places(n.low, n.inherited):
        # "Có 6 tỉnh xuất khẩu trên 10 tỷ USD. 4 địa phương dẫn đầu gồm A, B, C và D với kết quả lần lượt là: …"
        said = n.state.name
    return (said, True) if said else None


def _counted(n: Sought) -> Named | None:
    return first(counted.STEPS, n) if n.q.noun else None


# "miễn tiền thuê đất đối với 16,7 ha đất": what is measured so is no money.
_OF_MONEY = re.compile(r"(?:tiền|thuế|phí|học phí|chi phí|kinh phí|lệ phí)(?!\w)")

# "diện tích hồ tiêu 34.000 ha, trong đó 4.500 ha bị chết"
_SUFFERED = re.compile(r"(?:bị|phải|được)\s")


def _what_it_is_of(n: Sought) -> Named | None:
    """ "47.214 ha lúa", "trong đó 4.500 ha bị chết" """
    if "/" in n.q.unit or n.q.unit == "°C" or not phrases.phrase_follows(n.low, n.q.end, n.end):
        return None
    if n.headed and not (n.before and _OF_MONEY.match(n.low, n.before[0])):
        return None
    after = n.behind()
    if after and n.inherited and n.last and n.last.quantity.unit == n.q.unit and _SUFFERED.match(n.low, after[0]):
        return n.inherited, True
    return (after, True) if after else None


def _named_alike(n: Sought) -> Named | None:
    """The name of the last figure of the same kind, where the one right before is of another and its clause is over.

    "218.000 ha lúa, năng suất 5,9 tấn/ha; còn lại 11.000 ha", "giá trị sản xuất tăng 9%/năm, vốn 2 tỷ USD; sau đó 8%/năm".
    Or of the one whose change it is: "21 vụ cháy, thiệt hại 35 ha, giảm 9 vụ nhưng tăng 4 ha".
    """
    if n.before or not n.inherited or n.last is None:
        return None
    if n.q.shape == "physical" and n.q.before.change and n.last.quantity.unit != n.q.unit:
        return (n.alike, False) if n.alike else None
    if ";" not in n.low[n.last.quantity.end : n.q.left]:
        return None
    last, q = n.last.quantity, n.q
    if last.unit == q.unit or last.before.change == q.before.change is not None:
        return None
    alike = (r for r in reversed(n.readings) if r.quantity.unit == q.unit)
    same = next((r.name for r in alike if r.name and r.quantity.before.change == q.before.change), None)
    return (same, False) if same else None


# "Trên HNX, chỉ số tăng 2,64 điểm": of another than the one spoken of.
_ON_EXCHANGE = re.compile(r"(?:[Tt]rên|[Tt]ại|[Ởở])\s(?:sàn\s)?[A-Z]{2}")

# "đạt kỷ lục với 33 tỷ USD trong đầu tư bất động sản", "trong mức tăng 6,2% của toàn nền kinh tế"
_IN_FIELD = re.compile(
    r"\strong\s(?=(?:đầu tư|xuất khẩu|nhập khẩu|lĩnh vực)(?!\w))|\scủa\s(?=(?:toàn\s)?(?:nền|ngành|khu vực)\s)|\s(?:trong|cho|vào)\s(?=(?:ngân sách|quỹ)\s)"
)

_LAND_GROWS = re.compile(
    r"(?<!\w)(?:tỉnh|huyện|thị xã|thành phố|nước ta|cả nước)\s(?:(?:đã|sẽ|cũng|chỉ|mới|có thể|phải|phấn đấu|dự kiến|ước|đặt mục tiêu)\s)*tăng\s(?:trưởng\s)?(?:[^\W\d]\w*\s){0,3}$"
)

_THEY = re.compile(r"(?<!\w)(?:họ|chúng|nó|đây)\s(?:chỉ\s|đã\s)?$")


def _of_their_places(n: Sought) -> Named | None:
    """ "310 ca mắc (Nha Trang 120, Cam Ranh 95)" """
    last = n.last
    if last is None or not n.before or last.quantity.shape not in ("count", "bare"):
        return None
    gap = n.low[last.quantity.noun_end or last.quantity.end : n.before[0]]
    listed = gap.endswith(" (") or (gap == ", " and last.quantity.shape == "bare")
    return (last.name, False) if listed and phrases.is_proper(n.s.text, n.before) else None


# "thị trường số 1 là Trung Quốc đạt 500 triệu USD", "thị trường Mỹ xếp thứ hai với 428 triệu USD": whose share of a trade.
_A_MARKET = re.compile(
    r"thị trường\s(?:số\s|(?:xuất khẩu\s|nhập khẩu\s)?(?:lớn|hàng đầu|chủ lực)|[^,;:.()\d]{2,30}\s(?:xếp|đứng)(?!\w))"
)


def _of_that_market(n: Sought) -> Named | None:
    """What a market takes is the trade that was spoken of."""
    if not n.before or not n.known or not _A_MARKET.match(n.low, *n.before):
        return None
    told = (*n.state.by_unit.values(), *n.state.totals.values()) if n.q.shape == "percent" else n.state.totals.values()
    spoken_of = (n.known, *told)
    trade = next((found for span in spoken_of if (found := sums.TRADE_OF.match(n.low, *span))), None)
    return (trade.span(), False) if trade else None


# "Hàn Quốc là nhà đầu tư lớn nhất với 5,66 tỷ USD", "Thanh Hóa đứng đầu cả nước với 3,06 tỷ USD"
_LEADS_WITH = re.compile(
    rf"\s(?:(?:vẫn|tiếp tục|hiện|đang)\s)*(?:là\s(?:{lx.MARKET_ROLES}|địa phương|tỉnh|quốc gia|nước|nơi)\s[^;:.()\d]{{0,60}}(?:lớn|nhiều|cao|hàng đầu|chủ lực|dẫn đầu)(?:\snhất)?(?!\w)"
    rf"|{lx.COMES_FIRST}|(?:đứng|xếp)\s(?:ở\s)?(?:vị trí\s)?(?:thứ|hạng)\s\w+)(?P<field>[^;:.()\d]{{0,40}}?)(?:,?\s(?:với|khi|đạt|có)|:)\s(?:(?:khoảng|gần|hơn|trên|mức)\s)*$"
)
_OPENS_WITH = re.compile(
    r"\W*(?:(?:trong đó|theo đó|tiếp đến|tiếp theo|kế đến|sau đó|còn|và|riêng|cụ thể)(?:\s?,|\s(?:là|thì))?\s)?"
)
# "Trong số 31 quốc gia có dự án đầu tư mới, Singapore là nhà đầu tư lớn nhất với 416 triệu USD"
_AMONG_LANDS = re.compile(
    r"\W*trong\s(?:tổng\s)?(?:số\s)?\d[\d.]*\s(?:quốc gia|nước|tỉnh|địa phương|thị trường|đối tác)[^;:.()\d]{0,110}?,\s"
)


def _of_leading_land(n: Sought) -> Named | None:
    """ "Hàn Quốc là nhà đầu tư lớn nhất với 5,66 tỷ USD": of the total that was told last, not of the item before."""
    among = _AMONG_LANDS.match(n.low, n.s.start, n.q.left)
    opens = among.end() if among else n.clause
    land = next((m for m in n.s.mentions if opens <= m.start and m.end <= n.q.left), None)
    if land is None or not _OPENS_WITH.fullmatch(n.low, opens, land.start):
        return None
    leads = _LEADS_WITH.match(n.low, land.end, n.q.left)
    if leads is None or phrases.heads(n.low, *leads.span("field")):
        return None
    if n.q.shape == "percent":
        # "Philippines là thị trường lớn nhất với 36,3% thị phần"
        sums_told = (name for kind, name in reversed(n.state.totals.items()) if "/" not in kind)
        total = next(sums_told, None) if n.low.startswith(_OF_THE_MARKET, n.q.end) else None
    else:
        total = n.state.totals.get(names.kind_of(n.low, n.q))
    return (total, False) if total else None


_OF_THE_MARKET = (" thị phần", " tổng ")


_LANDS = re.compile(r"(?:các\s)?(?:tỉnh|thành phố|huyện|xã|địa phương|nước|quốc gia|vùng)(?!\w)")

_THEIR_GROWTH = re.compile(rf"(?<!\w){names.GROWTH_NAMED}")

_FAR = 150


def _growth_of_lands(n: Sought) -> Span | None:
    """The growth that those counted before are to reach: "giao mục tiêu tăng trưởng GRDP cho 16 tỉnh. Trong đó, A là 13,6%"."""
    lands = n.known
    of_them = n.q.before.equals or n.q.before.share
    if n.q.shape != "percent" or of_them or n.before or lands is None or not _LANDS.match(n.low, *lands):
        return None
    sentence = n.low.rfind(". ", 0, lands[0]) + 1
    told = list(_THEIR_GROWTH.finditer(n.low, max(sentence, lands[0] - _FAR), lands[0]))
    return told[-1].span("name") if told else None


def _spoken_of(n: Sought) -> Named:
    """The name in front, or what it points at; else what the sentence or the one before spoke of, or says behind."""
    own = (
        _pointed_at(n)
        or n.before
        or _said_in_its_part(n)
        or proportions.happened_to(n)
        or _growth_of_lands(n)
        or _unless_lands(n, _unless_a_rate(n, n.inherited))
    )
    if own is None and n.previous_end == n.s.start:
        own = names.earlier_clause(n.low, n.s.start, n.q, n.s.times, n.s.mentions)
        own = own or names.traded_in(n.low, n.s.start, n.q.left)
        # "Một số tỉnh có chỉ số tăng cao: Gia Lai 45,8%": the one that was spoken of.
        own = n.state.headed.get("chỉ số", own) if own and n.said(own) == "chỉ số" else own
    from_before = n.q.shape == "money" and n.before is None and not n.readings and own in (None, n.state.name)
    if (from_before or own is n.state.name is None) and phrases.HEAD.match(n.low, n.q.end + 1, n.end):
        # "mỗi tháng đạt 35.000 tỷ đồng giá trị sản xuất"
        own = n.behind()
    if own is None and (field := _IN_FIELD.match(n.low, n.q.end, n.end)):
        own = phrases.noun_after(n.low, field.end(), n.end)
    if own is None and not _THEY.search(n.low, max(n.s.start, n.q.left - 12), n.q.left):
        own = proportions.said_behind(n)
    if own is None and n.q.shape == "percent" and _LAND_GROWS.search(n.low, max(n.s.start, n.q.left - 50), n.q.number):
        own = n.state.economy
    if n.q.shape == "physical" and n.before is None and own and _VALUE.fullmatch(n.low, *own):
        # "xuất khẩu hạt tiêu giảm 15,6% về lượng nhưng kim ngạch tăng 25,2%, đạt 124.000 tấn"
        own = next((r.name for r in reversed(n.readings) if r.name and not _VALUE.fullmatch(n.low, *r.name)), own)
    if own is None and n.q.shape == "physical":
        own = n.state.by_unit.get(n.q.unit)
    return own or _in_its_unit(n, n.state.name) or n.single, n.before is not None


def _unless_lands(n: Sought, known: Span | None) -> Span | None:
    """The name in mind; where that is of lands counted, which do not grow, the economy's: "Theo 63 tỉnh cũ, Hà Nội tăng 7,6%"."""
    grows = n.q.shape == "percent" and n.q.before.change is not None
    return n.state.economy or known if known and grows and _PARTS_OF_LAND.match(n.low, *known) else known


_PARTS_OF_LAND = re.compile(r"(?:tỉnh|thành phố|địa phương|huyện)(?!\w)")


def _said_in_its_part(n: Sought) -> Span | None:
    """What its own part of a list names before a comma: "…; thu ngân sách bằng dự toán năm 2021, tối thiểu 16.500 tỷ đồng"."""
    begins = n.low.rfind(";", n.previous_end, n.q.left)
    return names.earlier_clause(n.low, begins + 1, n.q, n.s.times, n.s.mentions) if begins >= 0 else None


def _pointed_at(n: Sought) -> Span | None:
    """What the name in front only refers to: "chỉ số này", "con số trên", "tổng thu"."""
    if not n.before:
        return None
    if scenario := growths.grown_in(n.low, n.s.start, n.before):
        return scenario
    known = _in_its_unit(n, n.known)
    if known and (
        names.points_back(n.low, n.before)
        or (names.abbreviates(n.low, n.before, known) and not _ON_EXCHANGE.search(n.s.text, n.s.start, n.before[0]))
    ):
        return known
    if names.says_this(n.low, n.before):
        return n.state.headed.get(n.said(n.before), known or n.before)
    return None


_PRICE = re.compile(r"giá\s(?!trị)")


def _unless_a_rate(n: Sought, known: Span | None) -> Span | None:
    """The name in mind; for an amount, where that is of a rate, the last one in its own unit.

    So for what an amount changes by, where those counted stand in between: "dư nợ đạt 3 tỷ với 90 hộ vay, tăng 1 tỷ".
    """
    if known is None or n.q.shape not in _AMOUNT:
        return known
    if n.q.before.change and n.alike and any(r.name == known and r.quantity.shape == "count" for r in n.readings):
        return n.alike
    if not phrases.is_rate(n.low, known):
        return known
    return n.alike or n.state.by_unit.get(n.q.unit, known)


def _in_its_unit(n: Sought, known: Span | None) -> Span | None:
    """The name in mind; or where that is of a price or in other units, the last one in its own: a weight is no price."""
    known = _unless_a_rate(n, known)
    if known is None or n.q.shape not in ("money", "physical"):
        return known
    units = [unit for unit, name in n.state.by_unit.items() if name == known]
    apart = n.q.unit not in units if units else n.q.shape == "physical" and _PRICE.match(n.low, *known)
    return n.state.by_unit.get(n.q.unit, known) if apart else known


_SHAPES: tuple[Shape, ...] = get_args(Shape)

_MONEY: tuple[Shape, ...] = ("money",)

_AMOUNT: tuple[Shape, ...] = ("money", "physical")

_NO_MONEY = tuple(shape for shape in _SHAPES if shape != "money")

_TABLE: tuple[tuple[Step, tuple[Shape, ...]], ...] = (
    (sums.earned, _MONEY),
    (sums.sold, _MONEY),
    (sums.share_in_money, _MONEY),
    (sums.for_a_purpose, _MONEY),
    (sums.worth, _MONEY),
    (_dimension, ("physical",)),
    (_plan_itself, ("money", "physical")),
    (_aim_of_the_year, ("percent",)),
    (_growth_of_land, ("percent",)),
    (proportions.held, ("percent",)),
    (proportions.than_level, ("percent",)),
    (_example, ("percent",)),
    (_find_before, _NO_MONEY),
    (_crop_before_its_time, ("physical",)),
    (proportions.rate_moved, ("points",)),
    (proportions.such_places, ("percent",)),
    (proportions.class_of_places, ("percent", "points")),
    (proportions.disbursed_by_those, ("percent",)),
    (pretenders.whole_item, ("physical", "percent")),
    (_that_figure, _SHAPES),
    (proportions.beside_its_aim, ("percent",)),
    (proportions.then_in_brackets, ("percent",)),
    (_of_leading_land, ("money", "physical", "count", "percent")),
    (_of_that_market, _SHAPES),
    (proportions.share_of_a_market, ("percent",)),
    (sums.of_all, _MONEY),
    (sums.worth_of_trade, _MONEY),
    (proportions.moved_in_places, ("percent",)),
    (proportions.done_aside, ("percent",)),
    (pretenders.not_a_verb, _SHAPES),
    (pretenders.only_names, _SHAPES),
    (proportions.before_its_subject, ("percent",)),
    (pretenders.not_only_done, _AMOUNT),
    (sums.brought_in, _MONEY),
    (sums.bought, _MONEY),
    (sums.brings_money, _MONEY),
    (_growth, _SHAPES),
    (pretenders.begin_with_head, _SHAPES),
    (proportions.that_growth, ("percent",)),
    (proportions.another_says, ("percent",)),
    (_but, _SHAPES),
    (_multiplied, ("ratio",)),
    (pretenders.not_a_rate, _AMOUNT),
    (pretenders.not_the_seller, _SHAPES),
    (sums.deed, _MONEY),
    (pretenders.not_left_out, _SHAPES),
    (pretenders.not_another_plan, ("percent",)),
    (pretenders.not_who_raises, _SHAPES),
    (pretenders.what_happened, _SHAPES),
    (pretenders.not_told_by_others, _SHAPES),
    (pretenders.not_who_assigns, _SHAPES),
    (_in_another_area, _NO_MONEY),
    (pretenders.not_who_reaches_it, (*_AMOUNT, "percent")),
    (pretenders.not_who_tries, _SHAPES),
    (proportions.of_its_plan, ("percent",)),
    (proportions.item_of_plan, ("percent",)),
    (pretenders.with_its_sector, ("money", "percent")),
    (pretenders.not_a_bare_rate, _SHAPES),
    (pretenders.not_who_carries_out, _SHAPES),
    (pretenders.not_a_rest, _SHAPES),
    (_in_turn, _SHAPES),
    (_counted, ("count",)),
    (_of_their_places, ("bare",)),
    (proportions.what_changed, ("percent",)),
    (_what_it_is_of, ("physical",)),
    (sums.sum_of, _MONEY),
    (proportions.predicate, ("percent",)),
    (proportions.same_part, ("percent",)),
    (proportions.of_them, ("percent", "bare")),
    (proportions.part_of_whole, ("percent",)),
    (proportions.towards, ("percent",)),
    (sums.set_aside, _MONEY),
    (_named_alike, ("percent", "physical")),
)

"""The rules in the order in which they are asked, each with the shapes of quantity that it is for."""
_BY_SHAPE: dict[Shape, tuple[Step, ...]] = {
    shape: tuple(step for step, shapes in _TABLE if shape in shapes) for shape in _SHAPES
}
