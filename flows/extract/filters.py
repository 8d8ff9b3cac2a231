"""What looks like a figure and is no indicator: thresholds, fines, discounts, private details."""

from __future__ import annotations

import re
from math import inf

from flows.extract import lexicon as lx
from flows.extract.name import phrases
from flows.extract.period import status
from flows.extract.quantity.quantities import Quantity
from flows.extract.signals import Genre
from flows.text import CAPITALS

_LENGTH_UNITS = frozenset(("km", "m", "mm", "kg", "l", "°C", "kW", "CV"))
# As much as that is of no single thing: "nước mắm 45 triệu lít".
_LARGE = {"m": 10_000, "kg": 10_000, "l": 10_000}
_LENGTH_CONTEXT = re.compile(lx.either(lx.CUES["filters"]["lengths"]))
_INDEX_CONTEXT = re.compile(lx.either(lx.CUES["filters"]["indices"]))
_PENALTY = re.compile(rf"(?:{lx.either(lx.CUES['filters']['penalties'])})[^,;.]{{0,50}}$")
_DISCOUNT = re.compile(rf"(?<!nhóm )(?<!hàng )(?:{lx.either(lx.CUES['filters']['discounts'])})[^,;.:]{{0,30}}$")
_THAT_HAVE = re.compile(
    r"(?:\s[^\W\d]\w*){0,8}?\s(?:có|đạt|cho|nộp|doanh thu|thu nhập|quy mô|xuất khẩu|nhập khẩu)\s[^,;:.()\d]{0,60}"
)
_REACHED = re.compile(
    r"(?:\s[^\W\d]\w*){0,6}?\s(?:đang\s|đã\s)?(?:đem về|mang về|thu về|chiếm|đóng góp|đạt|nộp)(?:\s[^\W\d]\w*){0,3}\s?"
)
_THERE_ARE = re.compile(r"(?<!\w)(?:có|gồm|là|được|với|thêm|và|của)\s+$")
_PERSON = re.compile(
    rf"(?:^|[,;:.“\"(]\s*)(?:(?:hiện|nay|và|nhưng|còn|vì|do|khi|mỗi \w+|năm \d+|trước đây|riêng|nếu|lúc|theo|đó) )*(?P<person>{lx.either(lx.CUES['filters']['persons'])})\s[^;:.()]*$"
)
# "thu nhập của vợ tôi"
_MINE = re.compile(r"(?<!\w)của (?:vợ |chồng |con |mẹ |bố |gia đình )?(?:tôi|anh ấy|cô ấy|anh ta|cô ta)(?!\w)[^;.]*$")
# "ông Nguyễn Văn A (xã B) phải mất 4 triệu tiền giống"
_PAYS = re.compile(
    r"(?<!\w)(?:ông|bà|anh|chị)\s(?:[^\W\d]\w*\s){1,4}(?:\([^()]*\)\s)?(?:đã\s|phải\s|còn\s|vừa\s)*(?:mất|bỏ ra|chi|vay|mua|bán|thu|lãi|lỗ|trả|kiếm)(?!\w)[^;.]*$"
)
# "vụ này tôi thu được 3 tấn"
_I = re.compile(r"(?<!chúng )(?<!\w)tôi\s[^;.]*$")
# "Ông Nguyễn Văn A (83,5%)": a vote for one person.
_CANDIDATE = re.compile(r"(?<!\w)(?:ông|bà)\s(?:[^\W\d]\w*\s){1,5}(?:\([^()\d]{3,40}\)\s)?\((?:tỷ lệ [^()\d]{0,20})?$")
_SAID = re.compile(rf"(?<!\w){lx.SAID}")
_SCENARIO = re.compile(rf"(?<!\w)(?:{lx.either(lx.CUES['filters']['scenarios'])})\s+(?:có\s+|với\s+)?$")
_WHEN = re.compile(r"(?<!\w)(?:khi|nếu(?! so\s)|trường hợp)\s[^.;]*$")
# "Trường hợp giá điện cần tăng từ 3% đến dưới 5%, …": what a rule is for.
_IN_CASE = re.compile(r"(?:trong )?trường hợp\s")
# "địa phương đạt cao, trên 90% như: Quảng Ninh (96,7%)"
_SUCH_AS = re.compile(r"\s(?:như|gồm|có)\s?:")
# "7 sào (sào 500 m2)": how large that measure is.
_MEASURE_IS = re.compile(r"\((?:1\s?|một\s|mỗi\s)?(?:sào|công|mẫu)(?:\s(?:bắc|trung|nam)\sbộ)?\s(?:=\s|bằng\s|là\s)?$")
_LAST = re.compile(r"\s*\.?$")
_THEN = re.compile(r"\s*,?\s*(?:thì|cần|phải)(?!\w)")
_THOSE_WITH = re.compile(
    r"(?<!\w)(?:các|những|nhiều)\s(?:[^\W\d]\w*\s){1,6}(?:có|đạt)\s(?:tỷ lệ|thu nhập|doanh thu|diện tích|giá trị|kim ngạch|công suất)(?:\s[^\W\d]\w*){0,8}\s*$"
)
# "nhóm hộ khá giả (thu nhập trên 30 triệu đồng/tháng)": who is meant.
_WHO_HAVE = re.compile(
    r"(?<!\w)(?:nhóm|tầng lớp|giới|hộ|người|gia đình|doanh nghiệp)\s[^,;.()\d]{0,50}\((?:có\s)?(?:mức\s)?(?:thu nhập|doanh thu|vốn|lương|diện tích|quy mô)(?:\s[^\W\d]\w*){0,4}\s$"
)
# "chuyển doanh nghiệp 100% vốn nhà nước": whose a company is.
_OWNED = re.compile(
    r"(?<!\w)(?:doanh nghiệp|công ty|đơn vị|ngân hàng|dự án|tnhh|cơ sở|nhà máy|do\s[^,;.()\d]{2,30}\s(?:sở hữu|nắm giữ|đầu tư))\s$"
)
# "gạo 5% tấm": a percentage that is a grade.
_GRADE = re.compile(rf"\s(?:{lx.either(lx.CUES['filters']['grades'])})(?!\w)")
_ALL = 100
_SMALL = 12
_SIZE = re.compile(
    r"(?<!các )(?<!kim )(?<!nhiều )(?<!mọi )(?:cỡ|loại|size|kích cỡ|(?<!tổng )trọng lượng)\s(?:[\d ,.]+(?:và|đến|hoặc|-|–)\s)?$"
)
# "xe 10 - 20 tấn": how much a vehicle carries.
_VEHICLE = re.compile(r"(?<!\w)xe(?:\stải)?\s$")
# "trên 1 ha", "mỗi 1 kg": what something is reckoned by.
_OF_ONE = re.compile(r"(?:ha|m2|kg|t|l|m3|km|m|sào|công)$")
_ESTATE = 50
_RATIO_WORDS = re.compile(
    r"(?:gấp|tăng|nâng|giảm|hơn|kém|cao)\s*(?:\w+\s+){0,2}$"
    # "tăng 2,3 lần về vốn và 1,4 lần về số dự án"
    r"|(?<!\w)(?:gấp|tăng)\s[\d.,]+\slần\svề\s[^;:.()\d]{2,40}(?:,|\svà)\s$"
)


def is_fact(
    low: str, quantity: Quantity, start: int, end: int, *, genre: Genre, siblings: int, alike: bool = False
) -> bool:
    """Whether a quantity in the sentence `low[start:end]` measures a population, a territory or a market.

    `siblings` is the number of other quantities in the sentence that are facts without doubt, `alike` says that one of
    them counts the same.
    """
    incident = genre == "incident"
    before = low[max(start, quantity.left - 70) : quantity.left]
    if genre in ("product", "show") and not _of_a_market(low, quantity, start, end):
        return False
    loads = quantity.unit == "t" and quantity.value >= _least_public(quantity)
    is_size = not quantity.before.change and not loads and _SIZE.search(before)
    if is_size or (quantity.value <= 1 and quantity.shape == "physical" and _OF_ONE.match(quantity.unit)):
        return False
    if quantity.unit == "t" and _VEHICLE.search(before):
        return False
    if quantity.out_of is not None and _RANKED.search(before):
        return False
    if quantity.shape == "count" and _FIRST_AMONG.search(low, max(start, quantity.left - 40), quantity.number):
        return False
    if quantity.shape == "count" and quantity.value in _SO_MANY and _AMONG_PEOPLE.match(low, quantity.left, end):
        return False
    if quantity.shape in ("count", "bare") and before.endswith("cứ "):
        # "bình quân cứ 1 triệu người có 6.100 ca"
        return False
    of_criteria = quantity.shape == "count" and low.startswith("tiêu chí", quantity.noun)
    if of_criteria and _COMMUNES_WITH.search(low, max(start, quantity.left - 30), quantity.number):
        return False
    if quantity.bound != "=" and _NONE_ARE.search(low, max(start, quantity.left - 40), quantity.number):
        return False
    if _is_condition(low, quantity, start, end) or _is_private(low, quantity, start):
        return False
    if quantity.shape == "percent" and _GRADE.match(low, quantity.end, end):
        return False
    if quantity.shape == "percent" and quantity.value == _ALL and low.endswith("mới ", start, quantity.number):
        # "máy chính hãng mới 100%"
        return False
    owned = quantity.shape == "percent" and low.startswith(" vốn", quantity.end)
    if owned and (_OWNED.search(before) or (quantity.value == _ALL and before.endswith("("))):
        return False
    if quantity.unit == "sào" and quantity.value < _ESTATE:
        return False
    if quantity.shape == "physical" and _MEASURE_IS.search(before):
        return False
    if quantity.shape == "ratio":
        if _HOW_OFTEN.search(low, start, quantity.left) and quantity.before.change and quantity.value > 1:
            return False
        if low.startswith((" liên tiếp", " liên tục"), quantity.end):
            return False
        said = quantity.before.change or quantity.before.times or quantity.before.equals
        return bool(said or _RATIO_WORDS.search(before))
    if quantity.shape == "point":
        return _INDEX_CONTEXT.search(low, start, end) is not None
    if quantity.unit in _LENGTH_UNITS:
        large = quantity.value >= _LARGE.get(quantity.unit, inf)
        return not incident and (large or _LENGTH_CONTEXT.search(low, start, end) is not None)
    offered = quantity.shape == "percent" or (quantity.value < _least_public(quantity) and "/" not in quantity.unit)
    if quantity.shape in ("money", "percent") and (
        (offered and _DISCOUNT.search(before))
        or (not quantity.before.share and _is_penalty(quantity, before, tally=siblings >= _TALLY))
    ):
        return False
    if incident and quantity.shape in ("money", "physical") and not _INSPECTED.search(low, start, end):
        return False
    if quantity.shape == "bare":
        return _stands_alone(low, quantity, start, end, siblings)
    if quantity.shape == "count":
        return _counts(low, quantity, incident=incident, siblings=siblings, alike=alike)
    return True


# "qua thanh tra phát hiện vi phạm 12.640 tỷ đồng": what an office found altogether.
_INSPECTED = re.compile(
    r"(?<!\w)(?:toàn (?:ngành|quốc|tỉnh|thành phố|lực lượng)|cả nước|(?:qua|công tác|ngành|cuộc) (?:thanh tra|kiểm toán)|kiến nghị thu hồi|(?:thu|chi) ngân sách|diện tích tự nhiên|dân số|tổng vốn đầu tư|kim ngạch)(?!\w)"
)
# "từ đầu năm, giá xăng đã tăng 11 lần": so many times, not so much.
_HOW_OFTEN = re.compile(
    r"(?<!\w)(?:từ đầu năm|trong năm|năm nay|đến nay|liên tiếp|qua các kỳ)(?!\w)[^;.]*(?:giá (?:xăng|dầu|gas|điện|bán lẻ xăng)|lãi suất)(?!\w)[^;.]*$"
)
# "đứng đầu trong 126 quốc gia và vùng lãnh thổ đầu tư vào Việt Nam"
_FIRST_AMONG = re.compile(
    r"(?<!\w)(?:đứng|xếp)\s(?:đầu|thứ|hạng|vị trí)(?:\s[^\W\d]\w*){0,3}\s(?:trong|trên)\s(?:tổng\s)?(?:số\s)?$"
)
# "số giường bệnh trên 1 vạn dân đạt 28 giường": among how many.
_AMONG_PEOPLE = re.compile(
    r"(?:trên|/)\s(?:mỗi\s)?(?:một|1|10|100)?[.\s]?(?:000|vạn|nghìn|triệu)?\s?(?:người\s)?dân(?!\w)(?!\s(?:số|tộc|quân|cư))"
)
_SO_MANY = frozenset((1_000, 10_000, 100_000, 1_000_000))
# "đứng ở vị trí 92/966 cơ sở giáo dục", "xếp 14/63 tỉnh, thành phố"
_RANKED = re.compile(r"(?<!\w)(?:(?:vị trí|thứ|hạng)\s(?:thứ\s)?|(?:xếp|đứng)\s)$")
# "không còn xã dưới 13 tiêu chí"
_NONE_ARE = re.compile(r"(?<!\w)(?:không còn|không có|không để)\s[^,;:.\d]{2,30}\s(?:dưới|trên|quá|hơn|đạt dưới)\s$")
# "tỷ lệ số xã đạt dưới 10 tiêu chí còn 25%": which communes.
_COMMUNES_WITH = re.compile(r"(?<!\w)(?:số|tỷ lệ) xã (?:đạt |có )?(?:dưới|trên|từ)\s$")
_MARKET = re.compile(rf"(?<!\w)(?:{lx.either(lx.CUES['filters']['markets'])})(?!\w)")
_SOLD = 1000


def _of_a_market(low: str, quantity: Quantity, start: int, end: int) -> bool:
    """Whether a quantity in an article about a product tells of its sales or its maker rather than of itself."""
    if quantity.shape == "count":
        return quantity.value >= _SOLD or lx.is_solid(low[quantity.noun : quantity.noun_end])
    if quantity.shape == "money" and quantity.value >= _least_public(quantity):
        return True
    return quantity.shape in ("percent", "ratio", "money") and _MARKET.search(low, start, end) is not None


_FINED = re.compile(r"phạt")
_FINES = 5_000_000_000


# So many figures beside a fine, and it is that of many cases: "kiểm tra 412 vụ, xử lý 286 vụ, phạt 2,3 tỷ đồng".
_TALLY = 2
_LEAST_FINES = 100_000_000


def _is_penalty(quantity: Quantity, before: str, *, tally: bool) -> bool:
    """Whether money is one fine, prize or loot, and not what an office fined altogether, as a `tally` tells."""
    found = _PENALTY.search(before)
    if not found:
        return False
    least = _LEAST_FINES if tally else _FINES
    return not (_FINED.search(before) and quantity.unit == "VND" and quantity.value >= least)


_PRIVATE = {"VND": 20_000_000_000, "ha": 50, "t": 50, "count": 40}
_PRIVATE_CURRENCY = 1_000_000


_OF_A_PERSON = frozenset(lx.CUES["filters"]["of_a_person"])


def _is_private(low: str, quantity: Quantity, start: int) -> bool:
    """Whether an amount of a size that one person has to do with stands in a clause whose subject is a person."""
    if quantity.shape == "percent":
        return _CANDIDATE.search(low, max(start, quantity.left - 50), quantity.left) is not None
    if quantity.shape in ("points", "ratio", "point") or quantity.value >= _least_public(quantity):
        return False
    if quantity.shape == "count" and lx.is_solid(low[quantity.noun : quantity.noun_end]):
        return False
    clause = low[max(start, quantity.left - 140) : quantity.left]
    clause = _SAID.split(clause)[-1]
    if _MINE.search(clause) or _I.search(clause) or _PAYS.search(clause + low[quantity.left : quantity.number]):
        return True
    found = _PERSON.search(clause)
    if found is None:
        return False
    if "bình quân" in clause[found.end("person") :]:
        return False
    return all(head.group() in _OF_A_PERSON for head in phrases.HEAD.finditer(clause, found.end("person")))


def _least_public(quantity: Quantity) -> float:
    """The least amount, in a quantity's unit, that is too much to be a private person's."""
    return _PRIVATE.get(quantity.unit.partition("/")[0], _PRIVATE_CURRENCY if quantity.shape == "money" else 0)


# "quý II, tỉnh đặt kịch bản tăng 8,1%": what one sets oneself; "thấp hơn kịch bản 0,5%": what came of it.
_SETS_SCENARIO = re.compile(r"(?<!\w)(?:(?:đặt|đề)(?: ra)?|(?:cao|thấp) hơn(?: so với)?|vượt|so với) kịch bản\s$")
# "theo quy định của Luật Du lịch, khu du lịch phải có diện tích 1.000 ha trở lên"
_BY_LAW = re.compile(
    r"(?:cũng\s)?(?:theo|căn cứ)\s(?:các\s)?(?:quy định|luật|nghị định|thông tư|tiêu chuẩn|quy chuẩn)(?!\w)"
)
_MUST = re.compile(r"(?<!\w)phải\s(?:có|đạt|đón|bảo đảm|đảm bảo|từ)(?!\w)")
# "nếu muốn đạt 5%, nửa cuối năm phải tăng trên 7,8%": what follows from it is no condition.
_THEN_MUST = re.compile(r",\s(?:thì\s)?[^,;:()]*(?<!\w)(?:phải|sẽ|cần)\s[^,;:()]*$")


# The bounds that leave one side open: "trên", "từ … trở lên", "dưới", "tối đa".
_ONE_SIDED = frozenset((">", ">=", "<", "<="))


def _is_condition(low: str, quantity: Quantity, start: int, end: int) -> bool:
    """Whether a number only says when or for which things something holds: "khi … dưới 92%, cần", "các xã có … trên 90%"."""
    before = low[max(start, quantity.left - 110) : quantity.left]
    if quantity.shape != "points" and _SCENARIO.search(before) and not _SETS_SCENARIO.search(before):
        return True
    if low.startswith(")", quantity.end) and quantity.bound != "=" and _WHO_HAVE.search(before):
        return True
    if _IN_CASE.match(low, start) and "," not in low[start : quantity.left]:
        return True
    if quantity.bound not in _ONE_SIDED:
        return False
    if _BY_LAW.match(low, start) and _MUST.search(low, start, quantity.left):
        return True
    if _THOSE_WITH.search(before) or _SUCH_AS.match(low, quantity.end, end):
        return True
    when = _WHEN.search(before)
    if when is None:
        return False
    return _THEN.match(low, quantity.end, end) is not None or (
        before.startswith(("nếu", "khi giá"), when.start())
        and _LAST.match(low, quantity.end, end) is not None
        and not _THEN_MUST.search(before, when.start())
    )


# "tàu có công suất từ 90 CV đến 400 CV có 280 chiếc"
_THING_OF = re.compile(
    r"(?<!\w)(?:có\s|với\s)?(?:tổng\s)?(?:công suất|trọng tải|tải trọng|dung tích|diện tích|chiều dài|quy mô|sức chứa|vốn|dân số)\s(?:máy\s|thiết kế\s)?(?:từ\s[\d.,]+\s\w+\s)?$"
)
_HAS_SO_MANY = re.compile(r"(?:\s(?:đến|tới)\s(?:\w+\s)?[\d.,]+\s[^\W\d]\w*)?\s(?:có|là|đạt|chiếm)\s")


def is_size_of(low: str, one: Quantity, following: Quantity | None, start: int) -> bool:
    """Whether a threshold only tells which things the count behind it counts: "tàu có công suất từ 90 CV có 280 chiếc"."""
    if one.shape != "physical" or following is None or not (one.bound != "=" or one.before.range_from):
        return False
    if not _THING_OF.search(low, max(start, one.left - 40), one.left):
        return False
    behind = following.shape == "count" or (following.unit == one.unit and following.bound != "=")
    return behind and (
        _HAS_SO_MANY.fullmatch(low, one.end, following.start) is not None
        or low[one.end : following.start].strip() in ("đến", "tới")
    )


# "44 ha đất xen kẹt (dưới 5.000 m2)"
_OF_SIZE = re.compile(r"(?:\s[^\W\d]\w*){1,8}\s\(")


# "4.100 tàu cá dài từ 15 m trở lên"
_SO_LARGE = re.compile(r"(?:\s[^\W\d]\w*){0,4}?\s?(?:dài|rộng|cao|sâu|nặng|(?:có )?công suất(?: máy)?)\s")


# "12 xã đạt 19 tiêu chí, 8 xã đạt từ 15 đến 18 tiêu chí"
_MEETS = re.compile(r"(?:\s[^\W\d]\w*){0,2}?\s(?:đạt|hoàn thành)\s(?:[^\W\d]\w*\s){0,2}")


# "32 mặt hàng đạt trên 1 tỷ USD, trong đó 6 mặt hàng trên 10 tỷ USD", "10 mặt hàng kim ngạch trên 1 tỷ USD"
_WORTH = re.compile(r"\s?(?:(?:kim ngạch|doanh thu)(?: xuất khẩu)?\s)?")


_SUM_OF_THEM = re.compile(r"(?<!\w)tổng (?:số )?vốn(?: [^\W\d]\w*){0,4} đạt $")


def describes(low: str, one: Quantity, other: Quantity) -> bool:
    """Whether a quantity only tells which things the one before it counts: "25 mặt hàng đạt kim ngạch trên 1 tỷ USD"."""
    criteria = other.shape == "count" and low.startswith("tiêu chí", other.noun)
    # "9 chỉ tiêu đạt trên 60% kế hoạch, 12 chỉ tiêu đạt 50 - 60%"
    aims = other.shape == "percent" and low.startswith("chỉ tiêu", one.noun)
    if one.shape == "count" and (criteria or aims):
        return _MEETS.fullmatch(low, one.noun_end, other.number) is not None
    beyond = other.before.verb == "vượt"
    if one.shape not in ("count", "physical") or other.shape == "count":
        return False
    if other.before.change and not beyond:
        # "trong đó 11 tỉnh tăng trên 20%"
        moved = other.bound in _ONE_SIDED and _TERRITORIES.match(low, one.noun) is not None
        return moved and not low[one.noun_end : other.start].strip()
    bounded = other.bound in _ONE_SIDED or beyond
    if bounded and _SO_LARGE.fullmatch(low, one.number_end, other.start):
        return True
    # "395 lượt dự án có tổng vốn đạt trên 5,61 tỷ USD": what they come to.
    summed = _SUM_OF_THEM.search(low, one.end, other.start) is not None
    threshold = (bounded and not summed) or other.value == 100
    if bounded and one.shape == "count" and other.shape == "money" and _WORTH.fullmatch(low, one.noun_end, other.start):
        return True
    if threshold and one.shape == other.shape == "physical" and _OF_SIZE.fullmatch(low, one.end, other.start):
        return low.startswith(")", other.end)
    return threshold and any(_THAT_HAVE.fullmatch(low, end, other.start) for end in (one.end, one.number_end))


# "riêng 3 huyện miền núi còn 21%"
_APART = re.compile(r"(?<!\w)riêng\s$")
_STANDS_AT = re.compile(r"(?:\s[^\W\d]\w*){0,6}\s?")


def is_subject(low: str, one: Quantity, other: Quantity, start: int) -> bool:
    """Whether a small count only names who reached the next figure: "10 mặt hàng chủ lực đem về 126 tỷ USD"."""
    if one.shape != "count" or one.value > 20 or other.shape not in ("money", "percent", "physical"):
        return False
    if low.startswith("chỉ tiêu", one.noun) or one.out_of is not None:
        return False
    if other.shape == "percent" and _APART.search(low, max(start, one.left - 8), one.left):
        return _STANDS_AT.fullmatch(low, one.noun_end, other.left) is not None
    return (
        _REACHED.fullmatch(low, one.end, other.start) is not None
        and _THERE_ARE.search(low, max(start, one.start - 14), one.start) is None
    )


_OF_SO_MANY = re.compile(r"(?<!\w)(?:của|tại|ở|thuộc)\s$")


# "tỷ lệ hộ nghèo trên 74 huyện nghèo là 38,6%"
_RATE_ON = re.compile(r"(?<!\w)tỷ lệ\s[^,;:.()\d]{3,50}\strên\s$")
_IS_SO_MUCH = re.compile(r"(?:\s[^\W\d]\w*){0,4}\s(?:là|còn|đạt)\s")


def belongs(low: str, one: Quantity, start: int) -> bool:
    """Whether a count only says whose the next figure is: "sản lượng của 5 nhà máy tăng 60%"."""
    if one.shape != "count":
        return False
    if _RATE_ON.search(low, max(start, one.number - 70), one.number):
        return _IS_SO_MUCH.match(low, one.noun_end) is not None
    return (
        one.value <= _SMALL
        and not one.before.bound_said
        and _OF_SO_MANY.search(low, max(start, one.left - 8), one.left) is not None
    )


# "đứng thứ 42 trong tổng số 101 quốc gia"
_RANK_AMONG = re.compile(r"(?<!\w)(?:thứ|hạng|vị trí) (?:thứ )?\d+\s?(?:/|trong|trên)\s(?:tổng )?(?:số )?$")


def is_field_of_rank(low: str, one: Quantity, start: int) -> bool:
    """Whether a count says among how many one is ranked."""
    return one.shape == "count" and _RANK_AMONG.search(low, max(start, one.left - 40), one.left) is not None


def names_them(text: str, low: str, one: Quantity) -> bool:
    """Whether a small count of territories goes on with their names: "3 tỉnh Bắc Ninh, Thái Nguyên và Bắc Giang"."""
    if one.shape != "count" or one.value > _SMALL:
        return False
    found = _TERRITORIES.match(low, one.noun)
    return found is not None and _NAME.match(text, found.end()) is not None


# No acronym: "3 xã NTM".
_NAME = re.compile(rf"[{CAPITALS}](?![{CAPITALS}])")
_TERRITORIES = re.compile(rf"(?:{lx.either(lx.TERRITORIES)})(?:,? (?:thành phố|thị xã|huyện))?\s")


def restates(low: str, one: Quantity, other: Quantity) -> bool:
    """Whether a quantity stands in brackets right after another: "2 sào (1.000 m2)"."""
    return low[one.end : other.start].strip() == "("


# "trong đó khiển trách 190, cảnh cáo 62": what is counted went before.
_IN_A_LIST = re.compile(
    r"(?:(?:trong đó|gồm|bao gồm)(?: có)?:?\s|\d[\d.]*\s(?P<what>[^\W\d]+)[^\d(),;:.]{0,60}\s\((?!(?P=what))(?=[^\W\d]))(?:[^;:.)]|\.(?=\w)){2,120}$"
)
# "cảnh cáo 62, cách chức 6": the next of such counts may be as small as it likes.
_IN_A_ROW = re.compile(
    r"(?<!\w)(?P<kind>[^\W\d]+)\s\d[\d.]*,\s(?:và\s)?(?!(?P=kind)$)(?:tp\.\s?)?[^\W\d]+(?:\s[^\W\d]+){0,3}$"
)
_LEAST_IN_A_ROW = 2
# "khiển trách 78, cảnh cáo 32, cách chức 3"
_DISCIPLINED = re.compile(
    rf"(?:^|[,;:(]|(?<!\w)(?:và|kỷ luật|xử lý|hình thức))\s?(?:{lx.either(lx.CUES['filters']['disciplines'])}):?$"
)
# "tham nhũng: 5 (6,8%)"
_SHARE_BESIDE = re.compile(r"\(\d[\d.,]*\s?%\)")
_LEAST_ALONE = 20
# "số doanh nghiệp thành lập mới là 606"
_NUMBER_OF = re.compile(
    rf"(?:^|[,;:]\s|\s)(?:{lx.either(lx.CUES['names']['numbers_of'])})\s(?!này|trên|đó)"
    r"(?:[^,;:.()\d]|(?<=tháng )\d{1,2}(?![\d.,])|(?<=quý )\d(?![\d.,])|(?:(?<=năm )|(?<=/))\d{4}(?![\d.,])){3,90}$"
)
# "số giường bệnh/vạn dân 23,5"
_OF_SO_MANY_PEOPLE = re.compile(r"(?:/|\strên\s)(?:1\s|một\s)?(?:vạn|nghìn|ngàn)\sdân$")
# "các tỉnh có số mắc cao là TP.HCM (291.871), Bình Dương (153.830)"
_CASES_LISTED = re.compile(
    r"(?<!\w)số\s(?:ca\s)?(?:mắc|nhiễm|bệnh|tử vong)(?!\w)[^;:.()\d]{0,50}?\s(?:là|gồm|như):?\s(?:[^;:()\d]{3,40}\s\([\d.]+\),?\s)*[^;:()\d]{3,40}\s\($"
)
# "1.250 doanh nghiệp, trong đó 980 đang hoạt động"
_AMONG = re.compile(r"(?<!\w)(?:trong (?:số )?(?:đó|này))(?:,)?(?:\s(?:đã\s)?có)?$")
_VERB_AFTER = re.compile(r"(?:đang|đã|bị|được|chưa|không|thuộc)\s")
# "số lao động tăng từ 3.000 lên 4.500"
_FROM_NUMBER = re.compile(
    rf"(?:^|[,;:]\s|\s)(?:{lx.either(lx.CUES['names']['numbers_of'])})\s[^,;:.()\d]{{3,60}}\stừ\s(?:[^\W\d]+\s)?[\d.]+(?:\s(?:năm|vào|cuối|đầu|hiện|của)[^,;:.()]{{0,20}})?(?:\s(?:tăng|giảm))?$"
)
_HOW_MANY = re.compile(
    r"(?<!\w)(?<!một\s)(?<!chỉ\s)(?<!dân\s)(?<!trị\s)(?<!hệ\s)(?:tổng số|số lượng|số)\s(?!(?:này|trên|đó|tiền|thu|chi|nợ|vốn|thuế|dư|kinh phí|lỗ|lãi|tài sản|phí)(?!\w))[^,;:.()\d]{3,60}$"
)
# "đưa tổng số lên 18,3 triệu"
_TOTAL = re.compile(r"(?<!\w)(?:nâng|đưa)\stổng\ssố(?:\slên)?\s?$")
# "con số này là 40.000 - tăng 60 lần"
_THIS_NUMBER = re.compile(r"(?<!\w)(?:con số|số lượng|số)\s(?:này|đó|trên)(?:\s[^,;:.()\d]{2,40})?$")
# "tổng lượt khách 3,3 triệu, khách lưu trú 1,6 triệu"
_PEOPLE = re.compile(
    r"(?:^|[,;:.(]\s|(?<!\w)(?:có|đón|tổng|với)\s)(?:tổng\s|số\s)*(?:lượt khách|lượt du khách|khách (?:du lịch|quốc tế|nội địa|lưu trú|tham quan)|dân số|thuê bao)(?:\s[^,;:.()\d]{1,50})?\s?$"
)
_BILLION = 1_000_000_000
_LEAST_IN_A_LIST = 12


def counts_number_of(low: str, quantity: Quantity) -> bool:
    """Whether a number without unit or currency says how many: "số doanh nghiệp thành lập mới là 77 nghìn"."""
    before = quantity.before
    if not quantity.implied or quantity.value >= _BILLION:
        return False
    said = max(0, quantity.left - 80), quantity.left
    if _PEOPLE.search(low, *said):
        return True
    if not (before.linked or before.change or before.to_level):
        return False
    return _HOW_MANY.search(low, *said) is not None or _TOTAL.search(low, *said) is not None


_ENDS = ",;.(-–"


def _stands_alone(low: str, quantity: Quantity, start: int, end: int, siblings: int) -> bool:
    """A number without unit or noun is one after a colon, or in a row of counts."""
    if 1900 < quantity.value < 3000 and "." not in low[quantity.number : quantity.number_end]:
        return False
    before = low[start : quantity.left].rstrip()
    after = low[quantity.end : end].lstrip()
    reaches = quantity.before.linked or quantity.before.to_level
    if reaches and (not after or after[0] in ",;.(") and _NUMBER_OF.search(before):
        return True
    if (not after or after[0] in ",;.)") and (_OF_SO_MANY_PEOPLE.search(before) or _PEOPLE.search(before)):
        return True
    if reaches and (_TOTAL.search(before) or ((not after or after[0] in _ENDS) and _THIS_NUMBER.search(before))):
        return True
    if siblings > 0 and _AMONG.search(before) and _VERB_AFTER.match(after):
        return True
    if quantity.before.range_from and _HOW_MANY.search(f"{before} "):
        return True
    if reaches and _FROM_NUMBER.search(before):
        return True
    if siblings > 0 and lx.OF_THEM_AT.match(low, quantity.end, end):
        return True
    if before.endswith(":") and _SHARE_BESIDE.match(after):
        return True
    if before.endswith("(") and after.startswith(")") and _CASES_LISTED.search(before):
        return True
    if (not after or after[0] in ",;.()" or after.startswith("và ")) and _DISCIPLINED.search(before):
        return True
    if quantity.value >= _LEAST_IN_A_ROW and (not after or after[0] in ",;.)") and _IN_A_ROW.search(before):
        return siblings > 0 and _IN_A_LIST.search(before) is not None
    if quantity.value < _LEAST_IN_A_LIST:
        return False
    if quantity.value < _LEAST_ALONE and not _IN_A_LIST.search(before):
        return False
    if before.endswith(":") and (not after or after[0] in ".,;()"):
        return True
    if siblings > 0 and (not after or after[0] in ",;.(") and _IN_A_LIST.search(before):
        return True
    return siblings > 0 and (not after or after[0] in ",;.") and "." in low[quantity.number : quantity.number_end]


# "hai xã trên": things named before.
_SAID_BEFORE = re.compile(
    r"(?:\s[^\W\d]\w*){0,2}?\s(?:này|đó|ấy|(?:nói |kể |nêu )?trên(?!\s(?:địa bàn|cả nước|toàn|tổng|đường|biển|sông|đất|mọi|các|\d)))(?!\w)"
)


# "sáu trong số 10 chiếc"
_OUT_OF_SO_MANY = re.compile(r"(?<!\w)(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|\d) trong (?:tổng )?(?:số )?$")


# "anh là 1 trong 53 người trên tàu"
_ONE_OF = re.compile(r"(?<!\w)(?:là (?:1|một) trong (?:tổng )?(?:số )?|một trong (?:tổng )?số )$")
# "tổng tỷ suất sinh là 2,05 con"
_AVERAGE = re.compile(r"(?<!\w)(?:bình quân|trung bình|tỷ suất|mức sinh)(?!\w)[^;.]*$")
# "2,1 con/phụ nữ", "9,5 bác sĩ/vạn dân", "12 tiêu chí/xã": a rate of a population or of lands, however small.
_PER_PEOPLE = (" person", "woman", " girl", "household", "class", "commune")
# "thông qua 35 chỉ tiêu" says how long a plan is; "tuyển 12.000 chỉ tiêu" how many places there are.
_PLACES = 100


# "tuyên phạt 32 bị cáo": those of one case.
_TRIED = ("bị cáo", "bị can")
_OF_ONE_CASE = 100


# "nuôi được 2 vụ/năm": how something is grown.
_CROPS = re.compile(r"(?:vụ|lứa)(?:\s|/|$)")
# "số người chết giảm 3 người"
_NUMBER_FELL = re.compile(r"(?<!\w)số\s(?:người|vụ|ca|trường hợp|hộ|xã|doanh nghiệp)(?:\s[^\W\d]\w*){0,4}\s$")
# "mẫu xe bán tải bản 2 cầu", "xe 7 chỗ"
_BUILT = re.compile(
    r"(?<!\w)(?:bản|phiên bản|xe|ô\s?tô|mẫu|dòng|loại)\s(?:[^\W\d]\w*\s){0,4}(?:từ\s|dưới\s|trên\s)?\d+\s(?:cầu|chỗ|chỗ ngồi|cửa|bánh)$"
)


# "14 vụ tai nạn, làm chết 12 người, bị thương 9 người"
_HURT = re.compile(rf"(?<!\w)(?:{lx.either(lx.CUES['filters']['hurt'])})\s$")


# "6 người bị chết (Vĩnh Phúc 2 người, …)"
_DIED = "người bị chết"
# "mỗi căn biệt thự có 2 phòng"
_EACH_HAS = re.compile(r"(?<!\w)mỗi\s[^,;:.()\d]{2,30}\scó\s$")
_OF_EACH = 10
_MANY = 10


# "đạt và vượt 18/20 chỉ tiêu", "hoàn thành 15 chỉ tiêu"
_MET_AIMS = re.compile(r"(?<!\w)(?:hoàn thành|đạt|vượt)(?:\s(?:và|,)\s?vượt)?(?:\smức)?\s$")


def _counts(low: str, quantity: Quantity, *, incident: bool, siblings: int, alike: bool) -> bool:
    words = low[quantity.noun : quantity.noun_end]
    if _BUILT.search(low, max(0, quantity.left - 40), quantity.noun_end):
        return False
    if quantity.unit == "count/year" and quantity.value <= _SMALL and _CROPS.match(words):
        return False
    if words.startswith("chỗ") and quantity.value < _PLACES and not lx.begins_with(words, lx.COUNTED):
        return False
    if words.startswith(_TRIED) and quantity.value < _OF_ONE_CASE:
        return False
    met = status.is_met(low, quantity.noun) or _MET_AIMS.search(low, max(0, quantity.left - 30), quantity.number)
    if words.startswith("chỉ tiêu") and quantity.value < _PLACES and not (alike or met):
        return False
    if quantity.unit.endswith(_PER_PEOPLE):
        return True
    if not quantity.is_whole and _AVERAGE.search(low, max(0, quantity.left - 50), quantity.left):
        return True
    if quantity.before.change and _NUMBER_FELL.search(low, max(0, quantity.left - 40), quantity.left):
        return True
    if _ONE_OF.search(low, max(0, quantity.left - 30), quantity.left):
        return False
    if (
        quantity.out_of is not None
        and quantity.out_of >= _MANY
        and not (incident or words.startswith(("các ", "nhóm ")))
    ):
        # "12/27 đơn vị chưa giải ngân", but no "8/11 nhóm hàng tăng giá"
        return True
    if quantity.value <= _SMALL:
        if (
            quantity.is_whole
            and quantity.value < _OF_EACH
            and _EACH_HAS.search(low, max(0, quantity.left - 40), quantity.number)
        ):
            return False
        if _OUT_OF_SO_MANY.search(low, max(0, quantity.left - 30), quantity.left):
            return False
        if incident or _SAID_BEFORE.match(low, quantity.noun_end):
            return False
        hurt = siblings > 0 and _HURT.search(low, max(0, quantity.left - 20), quantity.left) is not None
        solid = (
            lx.is_solid(words) or low.startswith(_DIED, quantity.noun) or alike or hurt or words.startswith("chỉ tiêu")
        )
        if quantity.value <= 1:
            return solid and siblings > (quantity.before.change is None)
        return solid and (siblings > 0 or (quantity.value_max or quantity.value) > 2)
    # "149 vụ phạm pháp hình sự, tăng 18 vụ", but no "thu giữ thêm 35 viên"
    return not incident or quantity.value >= 40 or quantity.before.verb.startswith(("tăng", "giảm"))
