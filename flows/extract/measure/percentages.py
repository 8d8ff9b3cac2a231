"""What kind of figure a percentage is, rule by rule."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from math import inf

from flows.extract import lexicon as lx
from flows.extract.measure.attributes import (
    ALONE,
    COMPLETION_AFTER,
    GDP_AFTER,
    GREW_BY_TENS,
    GREW_BY_TENS_WITHIN,
    GROWTH_NAME,
    OF_GDP,
    OF_RATIO,
    OUTPUT,
    RATE,
    SET_BY,
    WHOLE_AFTER,
    Measured,
    direct_noun,
    grew_most,
    is_done_aside,
    is_held_against_plan,
    sign_of,
)
from flows.extract.quantity.numbers import parse
from flows.extract.quantity.quantities import Quantity

_CUES = lx.CUES
# "so dự toán được giao đạt 42%"
_OF_PLAN = re.compile(
    rf"(?<!\w)so\s(?:với\s)?(?:{lx.either(_CUES['completion']['words'])})(?!\w)(?:\s[^\W\d]\w*){{0,6}}?\s(?:đạt|bằng|mới đạt|chỉ đạt)\s(?:(?:khoảng|hơn|gần|trên)\s)?$"
)
# "kết nạp 821/1.450 chỉ tiêu (đạt 56,6%)", "giải ngân 1.480/7.100 tỷ đồng (20,8%)"
_OF_SO_MANY_AIMS = re.compile(r"\d/\d[\d.,]*\s(?:chỉ tiêu|kế hoạch|(?:tỷ|triệu|nghìn)\s(?:đồng|usd))\s\($")
# "bằng già nửa kế hoạch năm (50,2%)"
_ABOUT_HALF_OF_PLAN = re.compile(
    r"(?<!\w)(?:nửa|phần ba|phần tư|2/3|3/4|1/3)\s(?:so với\s)?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)(?:\s[^\W\d]+){0,3}\s\($"
)
# "So với cùng kỳ, số dự án tương đương nhưng vốn đăng ký chỉ bằng 15,3%"
_BASE_AHEAD = re.compile(r"(?<!\w)so với (?:thời điểm )?cùng kỳ(?: năm (?:trước|ngoái|\d{4}))?,[^.;]*$")
_DONE = r"(?:ước\s)?thực hiện\s(?:của\s)?(?:năm|cùng kỳ)(?!\w)"
_BASE_AFTER = re.compile(
    rf"\s*(?:{_DONE}|so\s+(?:với|cùng|(?:tháng|quý|năm)(?!\w))|của|s\s+với|cùng\s+kỳ|(?:(?:thời\sđiểm|mức|lúc)\s)?trước\s(?:dịch|đại dịch)(?!\w)|năm|(?:niên\s)?vụ\s(?:[^\W\d]\w*\s){{0,3}}?(?:năm|trước)(?!\w)|(?:mức\s)?(?:bình quân|trung bình)\s(?:chung|của|cả|toàn|khu vực|vùng)(?!\w))"
)
_PEOPLE_HEAD = re.compile(rf"(?:{lx.either(_CUES['share']['parts'])})(?!\w)")


# "tỷ lệ hộ nghèo giảm hàng năm theo tiêu chí mới mỗi năm 3%"
_MOVES_EACH_YEAR = re.compile(
    r"(?<!\w)tỷ lệ\s[^,;:.()\d]*\s(?P<verb>tăng|giảm)\s(?:bình quân\s|trung bình\s)?(?:hằng|hàng|mỗi)\snăm(?:\s[^,;:.()\d]{1,40})?\s$"
)
# "tăng gần 6.200 tỷ đồng (đạt tỷ lệ 8,5%)"
_AT_A_RATE = re.compile(r"\s\((?:đạt\s)?tỷ lệ\s$")


# From so much on money is a sum, no move of a price.
_AGGREGATE = {"VND": Decimal(10**9), "USD": Decimal(10**6), "EUR": Decimal(10**6)}


def restates(low: str, quantity: Quantity) -> bool:
    """Whether a number says again what the one before it said: "(0,5%)", "tương đương 1,9%".

    Not after a noun, which the bracket says something of: "giảm 5%, chủ yếu là gạo (31 triệu USD)".
    """
    if quantity.before.range_from or low.startswith(("đạt ", "còn ", "xuống còn "), quantity.left):
        return False
    if low.endswith(" đạt ", quantity.left, quantity.number):
        # "tăng 1,7% về kim ngạch, tương đương đạt 266 triệu USD": what it came to.
        return False
    if _AT_A_RATE.search(low, max(0, quantity.left - 16), quantity.left):
        return True
    if quantity.before.equals and not low.startswith("bằng", quantity.left):
        return True
    if quantity.before.verb in lx.COMPARISONS:
        return True
    bracket = max(0, quantity.left - 2)
    behind_rate = quantity.shape == "money" and low.endswith("%", 0, bracket)
    if behind_rate and quantity.value >= _AGGREGATE.get(quantity.unit, inf):
        # "EU giảm 9,5% (310 triệu USD)": what it came to.
        return False
    return low.startswith(" (", bracket) and _PART_OF_LIST.search(low, max(0, bracket - 60), bracket) is None


# "tăng thu 45% so với dự toán"
_TAKES_IN = re.compile(r"(?<!\w)(?P<verb>tăng|giảm|hụt)\s(?:thu|chi)\s$")
# "vượt dự toán 35%"
EXCEEDS = re.compile(
    r"(?<!\w)vượt\s(?:mức\s)?(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu)(?!\s(?:về\s)?(?:tốc độ|tăng trưởng))(?:(?!\svà\s)[^,;:.()\d]){0,24}\s$"
)
_PART_OF_LIST = re.compile(r"(?:,|\s(?:là|gồm|và|như|với|trong đó))\s[^\W\d][^\d,;:.%]{1,50}$")


# "giảm tỷ lệ hộ nghèo 1-1,5%/năm": by so much a year, not to so much.
_CHANGES_RATE = re.compile(r"(?<!\w)(?P<verb>giảm|kéo giảm|hạ|tăng|nâng)\stỷ lệ\s[^,;:.()\d]{2,50}$")


# "hộ nghèo Khmer giảm 4%/năm"
_FOR_THEIR_RATE = re.compile(
    rf"(?:{lx.either(_CUES['rate_names']['for_their_rate'])})(?:\s(?:là\s)?(?:người|đồng bào|dân tộc|khmer|chăm|đa chiều|ở|vùng|khu vực|nông thôn|thành thị|bình quân|trung bình)(?!\w)[^,;]*)?"
)


def is_for_their_rate(name: str) -> bool:
    """Whether those named (lower case) stand for their rate: "hộ nghèo giảm 1,5%"."""
    return _FOR_THEIR_RATE.fullmatch(name) is not None


# Of so much a growth is held below, not lowered by it.
_LEAST_RATE = 2
# By more points than that no rate is to change: "tăng tỷ lệ che phủ rừng 45%" says to how much.
_MOST_POINTS = 10
# "phấn đấu giảm tai nạn giao thông 5%"
_CHANGES = re.compile(rf"(?<!\w)(?P<verb>{'|'.join(_CUES['names']['raised_by'])})\s$")
# "giảm lượng du khách từ Trung Quốc 20%", "mục tiêu tăng giá trị sản xuất 12,5%", "giảm giá xăng 500 đồng/lít"
CHANGES_AMOUNT = re.compile(
    r"(?<!\w)(?P<verb>cắt giảm|giảm|tăng)\s(?:lượng|số lượng|sản lượng|chi phí|công suất|kim ngạch|khối lượng|giá trị|năng suất|doanh thu|thu nhập|thu ngân sách|tổng thu|giá(?! trị))\s(?:(?!\s(?:lên|xuống|còn|về|ở mức|với mức)\s)[^,;:.()\d]){1,50}$"
)


_TO_AMOUNT = re.compile(r":?\s(?:(?:giai đoạn|nhiệm kỳ|năm)\s\d[\d\s–-]*)?")
_SPAN_LENGTH = 30


def _raised(low: str, quantity: Quantity, name: str) -> int:
    """The sign of the verb right in front of what changes by a percentage, 0 where there is none or it says to what."""
    before = quantity.before
    one_end = before.range_from and quantity.bound == "=" and quantity.value_max is None
    # "Giảm tỷ lệ hộ nghèo: 2%/năm", "giảm tỷ lệ hộ nghèo theo chuẩn mới giai đoạn 2016 - 2020 từ 1 đến 1,5%"
    at = low.rfind(name, max(0, quantity.left - len(name) - _SPAN_LENGTH), quantity.left)
    linked = before.linked and not low.startswith(("là ", "ở mức "), quantity.left)
    if not name or linked or before.to_level or one_end or at < 0:
        return 0
    if not _TO_AMOUNT.fullmatch(low, at + len(name), quantity.left):
        return 0
    verb = _CHANGES.search(low, max(0, at - 10), at)
    return sign_of(verb["verb"]) if verb else 0


# "tăng lên 6% (từ 33% lên 39%)", "từ 33% lên 39%, tăng 6%": so many points.
_FROM_TO = r"(?:từ|từ mức)\s(?P<first>\d[\d.,]*)\s?%[^,;()%\d]{0,40}?\s(?:lên|xuống|còn|xuống còn)\s(?:mức\s|tới\s|đến\s|còn\s)?(?P<last>\d[\d.,]*)\s?%"
_THEN_FROM_TO = re.compile(rf"\s?[,(]?\s?{_FROM_TO}")
_FROM_TO_THEN = re.compile(rf"(?<!\w){_FROM_TO},?\s(?:\(|tức\s|tức là\s)?$")
_NEARLY = Decimal("0.02")


def _points_between(low: str, quantity: Quantity, end: int) -> int | None:
    """The sign of a change that is the difference of the two rates beside it; None where it is not."""
    moved = _THEN_FROM_TO.match(low, quantity.end, end)
    moved = moved or _FROM_TO_THEN.search(low, max(0, quantity.left - 80), quantity.left)
    if moved is None:
        return None
    first, last = (parse(moved[which].rstrip(".,"), "vi") for which in ("first", "last"))
    if abs(abs(last - first) - quantity.value) > _NEARLY:
        return None
    return 1 if last > first else -1


# "20.096 người (đạt 100,48% kế hoạch), trong đó … 981 lao động đi nước ngoài (đạt 57,71%)"
_TO_PLAN = re.compile(r"(?:%|vượt|đạt|so với)\s(?:kế hoạch|chỉ tiêu|dự toán)(?!\w)")
_FAR_BACK = 350


# "khiển trách 28 (45%)"
_BESIDE_NUMBER = re.compile(r"\s\d[\d.]*\s\($")
# "chỉ nông nghiệp dương 2,1%", but "tỉnh Bình Dương còn 1,09% hộ nghèo"
_ABOVE_NOUGHT = re.compile(r"(?<!bình )(?<!hải )(?<!đông )(?<!đại )(?<!\w)dương\s$")
# "tín dụng tăng hơn so với các năm trước ở mức 7,98%"
GREW_TO = re.compile(
    r"(?<!\w)(?P<verb>tăng|giảm)\s(?:[^,;:.()\d]|(?<=tháng )\d{1,2}(?=\s)|(?<=quý )\d(?=\s)|(?<=năm )\d{4}(?=\s)){2,50}(?:ở mức|(?<!so )với (?:mức|cùng mức|tỷ lệ|tốc độ))\s+(?:tăng\s+|khá\s+|cao\s+|là\s+|bất ngờ\s+|kỷ lục\s+|ấn tượng\s+)*$"
)
# "giảm mua so với tháng 12/2015 là 60%", "hộ nghèo giảm trong năm là 0,5%"
_CHANGED_AGAINST = re.compile(
    r"(?<!\w)(?P<verb>tăng|giảm)\s(?!(?:trưởng|tốc)\s)(?:[^\W\d]\w*\s){0,5}(?:so với\s(?!(?:mức|con số)\s)(?:[^,;:()%]{2,40}\s(?:là|tới|đến)|cùng kỳ(?: năm (?:trước|ngoái))?)|trong (?:năm|kỳ|tháng|quý)(?: nay| này| qua)? là)\s$"
)
# "Giá trị sản xuất nông nghiệp tăng: 4,3 - 4,5%"
_CHANGES_BY = re.compile(r"(?<!\w)(?P<verb>tăng|giảm):\s$")
# "giảm 11,4 USD, tương đương 0,9% so với phiên trước"
_THAT_IS = ("tương đương ", "tương ứng ", "tức ")
# "(100,1% cùng kỳ 2015)", "bằng 101,3% kế hoạch và 98,7% so với cùng kỳ"
_SAME_TIME = re.compile(r"\s+(?:so\s+(?:với\s+)?)?cùng\s+kỳ(?!\w)")
_PART_OF_A_BASE = 50
# "khách quốc tế chỉ đạt 28% so với cùng kỳ", "đạt 1.840 tỷ đồng đạt 96,4% so cùng kỳ"
_REACHES = ("chỉ đạt ", "chỉ bằng ", "mới đạt ", "mới bằng ", "đồng đạt ", "tấn đạt ", "usd đạt ")
_CONTRIBUTES = re.compile(r"(?:(?:tỷ lệ|mức)\s)?đóng góp\s")
# "bằng 58% về số dự án nhưng tăng 50% về vốn so với cùng kỳ"
_IN_TERMS_THEN_BASE = re.compile(r"\svề\s[^;.()]{2,80}?\sso\svới\s(?:cùng kỳ|năm|tháng|quý)(?!\w)")
# "bằng 68% vốn đầu tư so với cùng kỳ"
_OF_WHAT_THEN_BASE = re.compile(
    r"\s(?!(?:so|về|cùng|của|tổng|kế hoạch|dự toán)(?!\w))[^\W\d][^,;.()%\d]{2,40}?\sso\s(?:với\s)?(?:cùng kỳ|năm|tháng|quý)(?!\w)"
)
# "25% chỉ tiêu xét học bạ": of the places there are, no plan.
_PLACES_AFTER = re.compile(r"\s(?:tổng\s)?chỉ tiêu\s(?:xét|tuyển|dành|cho|của trường|các ngành)(?!\w)")
_ADMITS = re.compile(r"(?<!\w)(?:xét tuyển|tuyển sinh|tuyển thẳng|dành|phương thức)(?!\w)")
# "nhập siêu dưới 3,5% kim ngạch xuất khẩu": said in terms of something larger.
_BALANCE = re.compile(rf"(?:{lx.either(_CUES['rate_names']['balances'])})(?!\w)")
# "cơ cấu kinh tế: công nghiệp 67%, dịch vụ 22%": parts of a whole, until something else is told of one.
_PARTS = re.compile(
    r"(?<!\w)(?:cơ cấu|tỷ trọng)(?!\w)(?:[^.;,()\d]|\([^()\d]*\)|(?<=%);(?=[^;:.]{2,60}:\s)|(?<=năm )\d{4}|,\s(?!\d)|\d+(?:[.,]\d+)?\s?%)*$"
)
# "trẻ mắc bệnh, trong đó 60% thuộc hộ nghèo", "50% trong số đó bị nặng"
_OF_THEM = re.compile(r"\s+trong\s+(?:(?:số\s+)?(?:đó|này)|(?:tổng\s+)?số\s+[^\W\d]\w*)(?!\w)")
# "nâng tổng số lên 70 xã, đạt 57,4% số xã"
_OF_THEIR_NUMBER = re.compile(rf"\s(?:tổng\s)?số\s(?:{lx.either(_CUES['share']['parts'])})(?!\w)")
_AMONG_THEM = re.compile(r"(?<!\w)trong\s(?:số\s)?đó(?:\scó)?\s$")
# "thấp hơn 5,25% so với chỉ tiêu được giao (91,5%)": what that plan was.
_THAN_THE_PLAN = re.compile(
    r"(?<!\w)(?:thấp hơn|cao hơn|vượt)\s[^;()]*?\sso với (?:kế hoạch|chỉ tiêu|mục tiêu|nghị quyết)(?!\w)[^;()]*\($"
)
# "tăng 5,6% (kế hoạch 3,5%)"
_PLAN_BESIDE = re.compile(
    r"\((?:kh|nq|kế hoạch|mục tiêu|chỉ tiêu|nghị quyết)(?: là| đề ra)?:?\s$|(?:kế hoạch|mục tiêu|chỉ tiêu|dự toán)(?:\s[^\W\d]+){0,4}\s\($"
)
GROWTH_BEFORE = re.compile(
    r"(?<!\w)(?:mức|đà|tốc độ|tỷ lệ|biên độ)\s+(?P<verb>tăng|giảm)(?:\s+trưởng)?(?P<rate>\s+tỷ\s+lệ)?(?![^,;:.()\d]*\s(?:mức|giá|chỉ số|tổng)\s)(?:[^,;:.\d]|(?<=tháng )\d{1,2}|(?<=năm )\d{4}){0,36}$"
)


# "tốc độ tăng trưởng giai đoạn 2012 - 2017 về lượng khách là 28%/năm, về doanh thu 37%/năm"
_GROWTH_OF = re.compile(
    r"(?<!\w)(?:tốc độ|mức|nhịp độ)\s(?P<verb>tăng|giảm)(?:\strưởng)?(?!\w)[^.;:]*?\svề\s[^,;:.()\d]{2,30}$"
)
# "mức giảm tỷ lệ hộ nghèo: 0,5 - 1%"
_MOVES_A_RATE = re.compile(r"(?:mức|tốc độ) (?P<verb>tăng|giảm) (?:tỷ lệ|tỷ suất|tỷ trọng|hộ nghèo)(?!\w)")


# "Nếu so với kế hoạch Thủ tướng giao, tỷ lệ giải ngân đạt 22%"
_PLAN_AHEAD = re.compile(
    r"(?:^|[.;]\s|như vậy,\s)(?:nếu\s)?so với (?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)\s[^,;.:()\d]{2,50},\s(?:(?:đến|tính đến)\s(?:hết\s)?(?:nay|tháng\s\d{1,2}),\s)?[^,;.:()\d]{2,50}\s(?:đạt|bằng)\s(?:(?:khoảng|gần|hơn|trên)\s)?$"
)


@dataclass(frozen=True, slots=True)
class _Percentage:
    """A percentage in its sentence (lower case) up to `end`, and what is known of it.

    `change` is the sign of its own change, None where it has none; `after_change`, `local` and `name` are those of
    `measure_of`. `rate` says that its name is that of a rate, `completion` that a plan stands behind it.
    """

    low: str
    q: Quantity
    name: str
    end: int
    change: int | None
    after_change: int
    local: bool
    rate: bool
    completion: bool

    @property
    def points(self) -> str:
        """The unit of what a rate changes by: points for "%"."""
        return self.q.unit.replace("%", "pp", 1)

    @property
    def rate_of_theirs(self) -> bool:
        """Whether their rate changes by so many points: "hộ nghèo giảm 1,5%"."""
        few = self.q.value <= _MOST_POINTS and not self.completion
        return few and is_for_their_rate(self.name)

    @property
    def noun(self) -> bool:
        """Whether what it is a share of may stand right behind it: "80% số hộ"."""
        behind = direct_noun(self.low, self.q.end, self.end) or self.low.startswith(" còn lại", self.q.end)
        return self.q.unit == "%" and behind

    @property
    def of_those_behind(self) -> bool:
        """Whether those who or which it is a share of stand right behind it: "50% số xã kiểu mẫu"."""
        return self.noun and _PEOPLE_HEAD.match(self.low, self.q.end + 1) is not None

    def ahead(self, pattern: re.Pattern[str], within: int, *, up_to_number: bool = False) -> re.Match[str] | None:
        """A match in the `within` characters in front of its words, or up to its number."""
        stop = self.q.number if up_to_number else self.q.left
        return pattern.search(self.low, max(0, self.q.left - within), stop)

    def behind(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """A match right behind it."""
        return pattern.match(self.low, self.q.end, self.end)

    def share(self, *, of_noun: bool = False) -> Measured:
        """A part of a whole; `of_noun` says that the noun behind it names it."""
        return Measured("share", self.q.unit, noun_names_it=of_noun)

    def growth(self, sign: int = 1, *, plan: bool = False) -> Measured:
        """A relative change with this sign, against a plan or not."""
        return Measured("growth", self.q.unit, sign, plan=plan)

    def change_by_points(self, sign: int) -> Measured:
        """A change of a rate with this sign."""
        return Measured("change", self.points, sign)

    def level(self) -> Measured:
        """A rate itself."""
        return Measured("level", self.q.unit)

    def ratio(self) -> Measured:
        """How much of its base something is: "bằng 96% cùng kỳ"."""
        return Measured("ratio", self.q.unit)

    def completes(self) -> Measured:
        """How far a plan is reached."""
        return Measured("completion", self.q.unit, plan=True)


def percentage(
    low: str, quantity: Quantity, name: str, end: int, change: int | None, after_change: int, local: bool
) -> Measured:
    """What the first rule says that knows a percentage; a rate itself where none does.

    `change` is the sign of its own change, None where it has none; the rest is as for `measures.measure_of`.
    """
    at = quantity.end
    # "ước đạt 181 tỷ đồng (gần 52%) so dự toán"
    behind = at + low.startswith(") so ", at)
    planned = COMPLETION_AFTER.match(low, behind, end) is not None and not is_held_against_plan(low, at, end)
    # "chiếm 88,5% khối lượng xuất khẩu", "giảm 22,4% khối lượng": the volume that there was, none to be reached.
    of_volume = (quantity.before.share or quantity.before.change) and low.startswith(" khối lượng", at)
    completion = planned and not of_volume
    rate = RATE.match(name) is not None
    p = _Percentage(low, quantity, name, end, change, after_change, local, rate, completion)
    return next((measured for rule in _RULES if (measured := rule(p)) is not None), p.level())


def _fraction(p: _Percentage) -> Measured | None:
    """ "giảm một nửa", "chỉ bằng một phần ba năm 2019", "gần 2/3 tổng doanh thu" """
    if p.q.part != "fraction":
        return None
    if p.change:
        return Measured("growth", "%", p.change)
    if p.q.before.equals and p.behind(OF_RATIO):
        return Measured("ratio", "%")
    return Measured("share", "%", noun_names_it=not p.name or not (p.q.before.share or p.q.before.equals))


def _difference(p: _Percentage) -> Measured | None:
    """ "từ 33% lên 39%, tăng 6%": so many points."""
    sign = _points_between(p.low, p.q, p.end) if p.q.before.change else None
    return p.change_by_points(sign) if sign else None


def _beyond_plan(p: _Percentage) -> Measured | None:
    """ "vượt dự toán 35%"; of a rate or a growth told before it so many points: "GRDP tăng 8%, thấp hơn kịch bản 0,5%" """
    if p.rate and p.q.before.verb == "vượt" and p.q.value < FEW_POINTS and p.behind(_THAN_PLAN):
        # "độ bao phủ 84,1%, vượt 1,9% so với chỉ tiêu"
        return Measured("change", "pp", plan=True)
    beside = None if p.behind(SET_BY) else p.ahead(_BESIDE_PLAN, 50)
    sign = -1 if beside and beside["short"] else 1
    grown = p.after_change and is_of_an_economy(p.name)
    if beside and p.q.value < FEW_POINTS and (grown or p.rate or p.rate_of_theirs):
        return Measured("change", "pp", sign, plan=True)
    return p.growth(sign, plan=True) if beside or p.ahead(EXCEEDS, 50) else None


_THAN_PLAN = re.compile(rf"\s(?:so (?:với\s)?(?:mức\s)?)?(?:{lx.either(lx.PLAN_WORDS)})(?!\w)")
_BESIDE_PLAN = re.compile(
    r"(?<!\w)(?:vượt|cao hơn|(?P<short>thấp hơn))\s(?:so (?:với\s)?)?(?:mức\s)?(?:kế hoạch|mục tiêu|chỉ tiêu|kịch bản|nghị quyết)(?:\s(?:nghị quyết|hđnd|đại hội|tỉnh|huyện|trung ương|chính phủ|cả năm|năm|của|đã|được|đề ra|đặt ra|giao|tăng trưởng)){0,6}\s(?:là\s)?$"
)
FEW_POINTS = 4
"""By more points than that no growth is off its plan."""
_OF_AN_ECONOMY = re.compile(
    r"(?:grdp|gdp|kinh tế|khu vực|tăng trưởng|tốc độ tăng|tổng sản phẩm|giá trị tăng thêm|(?:sản xuất )?công nghiệp|(?:sản xuất )?nông nghiệp|nông,? lâm|dịch vụ|xây dựng)(?!\w)"
)


def is_of_an_economy(name: str) -> bool:
    """Whether a name (lower case) is of an economy or one of its sectors, whose growth is held against its plan in points."""
    return _OF_AN_ECONOMY.match(name) is not None


def _of_places(p: _Percentage) -> Measured | None:
    """ "25% chỉ tiêu xét học bạ": of the places there are."""
    admits = p.low.startswith(" chỉ tiêu", p.q.end) and p.ahead(_ADMITS, 60)
    return p.share(of_noun=not p.local) if p.behind(_PLACES_AFTER) or admits else None


def _grew_by_tens(p: _Percentage) -> Measured | None:
    """ "3 địa phương có GRDP tăng hai con số, gồm: Bắc Giang (13,9%)" """
    grew = p.ahead(GREW_BY_TENS, GREW_BY_TENS_WITHIN) if p.change is None else None
    return p.growth(sign_of(grew["verb"])) if grew else None


# "tỷ lệ hộ nghèo giảm bình quân/năm: trên 1%"
_MOVES_BY = re.compile(
    r"(?<!\w)(?P<verb>giảm|tăng)(?:\s(?:bình quân|trung bình|mỗi năm|hằng năm|hàng năm|thêm|từ|trong năm))*(?:/năm)?:\s(?:(?:trên|dưới|khoảng|từ|ít nhất)\s)?$"
)


def _moves_behind_colon(p: _Percentage) -> Measured | None:
    """ "tỷ lệ hộ nghèo giảm bình quân hằng năm: 1,5%" """
    moves = p.ahead(_MOVES_BY, 60, up_to_number=True) if p.rate and p.q.value <= _MOST_POINTS else None
    return p.change_by_points(sign_of(moves["verb"])) if moves else None


def _falls_by_name(p: _Percentage) -> Measured | None:
    """ "giảm nghèo 1,5%" """
    falls = p.name in _CUES["rate_names"]["falling"] and p.q.value <= _MOST_POINTS
    return p.change_by_points(-1) if falls and not p.behind(COMPLETION_AFTER) else None


def _taken_in(p: _Percentage) -> Measured | None:
    """ "tăng thu 45% so với dự toán" """
    moved = p.ahead(_TAKES_IN, 20)
    return p.growth(sign_of(moved["verb"]), plan=p.completion) if moved else None


def _each_year(p: _Percentage) -> Measured | None:
    """ "tỷ lệ hộ nghèo giảm bình quân hằng năm 3%" """
    moved = p.ahead(_MOVES_EACH_YEAR, 110)
    return p.change_by_points(sign_of(moved["verb"])) if moved else None


_ADDS = ("thêm", "có thêm")
# "chiếm 36% thị phần với 903.200 tấn, giảm 19% về lượng"
_IN_VOLUME = re.compile(r"\svề\s(?:lượng|khối lượng|trị giá|giá trị|kim ngạch)(?!\w)")


def _changes(p: _Percentage) -> Measured | None:
    """ "tăng 8%"; of a rate so many points: "tỷ lệ hộ nghèo giảm 1,5%" """
    if not p.change:
        return None
    if p.q.before.verb in _ADDS and p.of_those_behind:
        # "phấn đấu có thêm 65% số xã đạt chuẩn nâng cao"
        return p.share(of_noun=True)
    growth = GROWTH_NAME.match(p.name)
    if growth and p.q.before.verb.endswith(" hơn") and p.q.value < _MOST_POINTS:
        if p.q.value >= _LEAST_RATE and p.behind(ALONE):
            # "tốc độ tăng CPI bình quân thấp hơn 4%"
            return Measured("growth", p.q.unit, bound="<" if p.change < 0 else ">")
        return p.change_by_points(p.change)
    in_points = p.rate and (not p.completion or p.q.before.verb.endswith(" hơn")) and not p.behind(_IN_VOLUME)
    if (p.rate_of_theirs or in_points) and not growth:
        return p.change_by_points(p.change)
    return p.growth(p.change, plan=p.completion)


# "Xuất khẩu sẽ chậm lại còn khoảng 10%"
_SLOWS = re.compile(r"(?<!\w)(?:chậm lại|giảm tốc|tăng tốc|hồi phục|phục hồi)\s(?:(?:xuống|lên|còn|ở|mức|chỉ)\s)*$")


def _slows(p: _Percentage) -> Measured | None:
    """ "Xuất khẩu sẽ chậm lại còn khoảng 10%": that is how fast it grows."""
    return p.growth() if p.name and not p.rate and p.ahead(_SLOWS, 30) else None


def _changes_what_follows(p: _Percentage) -> Measured | None:
    """ "Giảm tỷ lệ hộ nghèo: 2%/năm": the verb stands in front of the name."""
    sign = _raised(p.low, p.q, p.name)
    if not sign:
        return None
    if p.rate_of_theirs:
        return p.change_by_points(sign)
    if not p.rate:
        return p.growth(sign, plan=p.completion)
    return p.change_by_points(sign) if p.q.value < _MOST_POINTS else None


def _completes(p: _Percentage) -> Measured | None:
    """ "đạt 45% kế hoạch", "981 lao động (đạt 57,71%)", "so dự toán được giao đạt 42%" """
    if p.completion and p.after_change and p.low.startswith(")", p.q.end):
        # "tăng 18 tỷ đồng (5,2%) so với dự toán"
        return p.growth(p.after_change, plan=True)
    aside = not p.rate and not GROWTH_NAME.match(p.name) and is_done_aside(p.low, p.q)
    if p.completion or (aside and p.ahead(_TO_PLAN, _FAR_BACK)):
        return p.completes()
    if p.behind(_SAME_TIME):
        return None
    of_plan = (
        p.ahead(_OF_PLAN, 60, up_to_number=True)
        or p.ahead(_PLAN_AHEAD, 150, up_to_number=True)
        or p.ahead(_OF_SO_MANY_AIMS, 30)
        or p.ahead(_ABOUT_HALF_OF_PLAN, 60)
    )
    return p.completes() if of_plan else None


def _of_same_time(p: _Percentage) -> Measured | None:
    """ "(100,1% cùng kỳ 2015)", "bằng 101,3% kế hoạch và 98,7% so với cùng kỳ" """
    beside = p.low.endswith((", ", " và "), 0, p.q.left) and not p.rate and not p.after_change
    told = (beside or p.low[p.q.left - 1] == "(") and p.q.value >= _PART_OF_A_BASE
    reaches = p.low.endswith(_REACHES, 0, p.q.number) and not p.rate and not GROWTH_NAME.match(p.name)
    return p.ratio() if (told or reaches) and p.behind(_SAME_TIME) else None


# "khách sạn đạt 80% công suất phòng"
_OF_CAPACITY = re.compile(r"\scông suất(?!\w)")


def _of_capacity(p: _Percentage) -> Measured | None:
    """ "khách sạn đạt 80% công suất phòng": of how much there is room or power for."""
    return p.share(of_noun=True) if not p.q.before.share and p.behind(_OF_CAPACITY) else None


# "Trung Quốc là thị trường nhập khẩu lớn nhất của Việt Nam với 29%"
_MARKET_WITH = re.compile(
    r"(?<!\w)là\s(?:một trong những\s)?(?:thị trường|nhà nhập khẩu|nhà cung cấp|đối tác|nhà đầu tư)\s[^;:()\d]{3,60}\svới\s(?:thị phần\s|tỷ trọng\s)?$"
)
# "thu ngân sách thành phố chiếm tỷ trọng lớn nhất cả nước (27%)"
_WEIGHS_MOST = re.compile(r"(?<!\w)(?:chiếm|có|giữ)\s(?:tỷ trọng|tỷ lệ|thị phần)\s[^,;:()\d]{2,40}\($")


def _is_part(p: _Percentage) -> Measured | None:
    """ "chiếm 35%", "tỷ trọng dịch vụ 40%", "bội chi 5,3% GDP" """
    if p.q.before.share or p.low.endswith(", góp ", 0, p.q.left) or p.name.startswith(_WEIGHTS):
        return p.share()
    if (p.ahead(_WEIGHS_MOST, 60) and not p.rate) or (p.q.unit == "%" and not p.rate and p.ahead(_MARKET_WITH, 90)):
        return p.share()
    among = not p.local and p.ahead(_AMONG_THEM, 24)
    reached = p.low.startswith(("đạt ", "bằng "), p.q.left) and p.behind(_OF_THEIR_NUMBER)
    if not p.rate and (p.behind(_OF_THEM) or reached or among or p.ahead(_PARTS, 120)):
        # "70% số xã đạt chuẩn, trong đó 50% số xã kiểu mẫu"
        return p.share(of_noun=bool(among) and p.of_those_behind)
    return p.share() if p.behind(GDP_AFTER) or p.ahead(OF_GDP, 14) else None


# "Đóng góp vào mức tăng này, nông nghiệp 13,5%, công nghiệp 53%"
_ADDS_TO_GROWTH = re.compile(
    r"(?<!\w)đóng góp (?:vào|cho) (?:(?:mức|tốc độ|đà) )?(?:tăng|tăng trưởng)(?!\w)(?:[^.;:%]|\d[\d.,]*\s?%){0,160}$"
)


def _adds_to_growth(p: _Percentage) -> Measured | None:
    """ "Đóng góp vào mức tăng này, nông nghiệp 13,5%": of the growth."""
    bare = p.q.left == p.q.number and not p.change
    return p.share() if bare and p.ahead(_ADDS_TO_GROWTH, 200) else None


# "mì 46.500 ha, có đến 62% bị khảm lá"
_SO_MANY_ARE = ("có ", "tới ", "đến ")
_ARE = re.compile(r"\s(?:bị|đã|chưa|không|được|có)\s(?=[^\W\d])")


def _so_many_are(p: _Percentage) -> Measured | None:
    """ "mì 46.500 ha, có đến 62% bị khảm lá": of what was told."""
    told = p.q.unit == "%" and not p.rate and p.low.startswith(_SO_MANY_ARE, p.q.left)
    return p.share() if told and p.behind(_ARE) else None


# "vượt 3% dự toán, tương đương 96,5% thực hiện năm 2019": no other way to tell the change.
_DONE_THEN = re.compile(rf"\s{_DONE}")
# "bằng 102,4% dự toán và 98% so với năm 2019"
_AND_OF_PLAN = re.compile(
    rf"(?<!\w)(?:bằng|đạt)\s[\d.,]+\s?%\s(?:so với\s)?(?:{lx.either(lx.PLAN_WORDS)})(?!\w)[^,;:()%]{{0,50}}(?:,|\svà)\s$"
)


def _equals(p: _Percentage) -> Measured | None:
    """ "bằng 2% tổng số", "bằng 96% cùng kỳ"; behind a change what it came to: "giảm 39 USD, tương đương 1,9%" """
    done = p.behind(_DONE_THEN)
    if (
        p.after_change
        and not done
        and p.low.startswith(_THAT_IS, p.q.left)
        and not (p.local and _BALANCE.match(p.name))
    ):
        return p.growth(p.after_change)
    if not (p.q.before.equals or p.ahead(_AND_OF_PLAN, 90)):
        return None
    if p.behind(WHOLE_AFTER):
        return p.share()
    if p.behind(_OF_WHAT_THEN_BASE):
        return Measured("ratio", p.q.unit, noun_names_it=True)
    based = p.behind(_BASE_AFTER) or p.behind(_IN_TERMS_THEN_BASE) or p.ahead(_BASE_AHEAD, 160)
    return p.ratio() if based else None


_OF_A_LAND = rf"\s(?:(?:của|so với|mức của)\s)*(?:{lx.either(lx.LANDS)})(?!\w)"
_HELD_AGAINST_ONE = re.compile(_OF_A_LAND)
_AND_AGAINST = re.compile(
    rf"(?<!\w)bằng\s[^,;:.()\d]{{0,8}}[\d.,]+\s?%{_OF_A_LAND}(?:,\s[\d.,]+\s?%{_OF_A_LAND})*(?:,|\svà)\s$"
)


def _of_a_land(p: _Percentage) -> Measured | None:
    """ "năng suất lao động chỉ bằng 4,4% Singapore, 17,4% Malaysia" """
    against = p.behind(_HELD_AGAINST_ONE) and (p.q.before.equals or p.ahead(_AND_AGAINST, 90))
    return p.ratio() if against else None


# "toàn thị trường hấp thụ 850 nền đất, tăng lên 14% so với quý trước": by so much, where what rose is no rate.
_SINCE = re.compile(r"\sso (?:với|cùng)\s(?:cùng kỳ|quý|tháng|năm|tuần)(?!\w)")


def _rose_by(p: _Percentage) -> Measured | None:
    """ "hấp thụ 850 nền đất, tăng lên 14% so với quý trước" """
    level = p.q.before.to_level and p.q.unit == "%"
    if not level or p.rate or not p.name or GROWTH_NAME.match(p.name) or OUTPUT.match(p.name) or not p.behind(_SINCE):
        return None
    return p.growth(sign_of(p.q.before.verb))


def _says_again(p: _Percentage) -> Measured | None:
    """ "tăng 11 xã (5%)": what the change before it comes to; a balance is no change: "xuất siêu tương đương 1%"."""
    if p.local and _BALANCE.match(p.name):
        return None
    if p.after_change and p.ahead(_THAN_THE_PLAN, 180):
        return p.level() if p.rate else p.share()
    planned = p.after_change and p.ahead(_PLAN_BESIDE, 50)
    if planned and p.rate and not GROWTH_NAME.match(p.name):
        return p.change_by_points(p.after_change)
    return p.growth(p.after_change) if planned or (p.after_change and restates(p.low, p.q)) else None


# "(mức tăng 9 tháng năm 2023 chỉ là 5,64%)"
_RATE_THEN = re.compile(
    r"(?<!\w)(?:mức|tốc độ) (?P<verb>tăng|giảm)(?: trưởng)? (?=[^,;:()%]*\d)[^,;:()%]{3,40} (?:chỉ |mới )?(?:là|đạt|ở mức) $"
)


def _grew(p: _Percentage) -> Measured | None:
    """ "với mức tăng 8%", "tăng cao nhất là tài chính (8,7%)", "giảm mua so với tháng 12 là 60%" """
    if grown := p.ahead(GROWTH_BEFORE, 60):
        sign = sign_of(grown["verb"])
        return p.change_by_points(sign) if grown["rate"] else p.growth(sign)
    if sign := grew_most(p.low, p.q):
        return p.growth(sign)
    if listed := p.ahead(_CHANGES_BY, 8):
        sign = sign_of(listed["verb"])
        return p.change_by_points(sign) if p.rate or p.rate_of_theirs else p.growth(sign)
    if grown := p.ahead(GREW_TO, 70, up_to_number=True) or p.ahead(_RATE_THEN, 70, up_to_number=True):
        return p.growth(sign_of(grown["verb"]))
    if changed := p.ahead(_CHANGED_AGAINST, 90, up_to_number=True):
        sign = sign_of(changed["verb"])
        return p.change_by_points(sign) if p.rate and not GROWTH_NAME.match(p.name) else p.growth(sign)
    moved = p.ahead(_CHANGES_RATE, 80) if p.q.unit == "%/year" and p.rate else None
    if moved:
        return p.change_by_points(sign_of(moved["verb"]))
    grown = p.ahead(_GROWTH_OF, 120) or p.ahead(CHANGES_AMOUNT, 70)
    return p.growth(sign_of(grown["verb"])) if grown else None


# "đóng góp của khu vực nông nghiệp là 23,52%, công nghiệp 98,53%, dịch vụ âm 22,05%"
_CONTRIBUTIONS = re.compile(
    r"(?<!\w)(?:mức )?đóng góp của\s[^,;:.()\d]{2,40}\slà\s[\d.,]+\s?%(?:,\s[^,;:.()\d]{2,40}\s[\d.,]+\s?%)*,\s[^,;:.()\d]*$"
)


def _has_sign(p: _Percentage) -> Measured | None:
    """ "khu vực công nghiệp âm 6,2%; chỉ nông nghiệp dương 2,1%" """
    signed = not p.rate and (p.q.value < 0 or p.ahead(_ABOVE_NOUGHT, 12))
    if signed and p.ahead(_CONTRIBUTIONS, 120):
        return p.share()
    return p.growth() if signed else None


def _is_yearly_rate(p: _Percentage) -> Measured | None:
    """ "lãi suất 7%/năm" """
    return p.level() if p.rate and p.q.unit == "%/year" and not GROWTH_NAME.match(p.name) else None


def _of_noun(p: _Percentage) -> Measured | None:
    """ "lúa đặc sản 52% tổng sản lượng", "còn 1,09% hộ nghèo" """
    if not p.noun:
        return None
    if p.local and p.name and not p.rate and not p.q.before.linked and p.behind(WHOLE_AFTER):
        return p.share()
    told = not p.q.before.linked or p.low.startswith(("còn ", "chỉ ", "có "), p.q.left)
    return p.share(of_noun=True) if told and not p.local else None


def _by_name(p: _Percentage) -> Measured | None:
    """What the name says: "đóng góp của dịch vụ", "tốc độ tăng trưởng", "chỉ số sản xuất", "tỷ lệ hộ nghèo"."""
    defined = p.name and not p.rate and not GROWTH_NAME.match(p.name) and p.low.startswith(f" là {p.name}", p.q.end)
    if _CONTRIBUTES.match(p.name) or defined:
        return p.share()
    if moved := _MOVES_A_RATE.match(p.name):
        return p.change_by_points(sign_of(moved["verb"]))
    if GROWTH_NAME.search(p.name):
        return p.growth(-1 if p.name.startswith(_FALLS_AT) else 1)
    if OUTPUT.match(p.name) or (p.q.unit == "%/year" and p.name.startswith("giá trị ")):
        return p.growth()
    return p.level() if p.rate else None


# "tiêm 1,8 triệu liều, đạt 84% số vắc xin được phân bổ"
_OF_SO_MANY = re.compile(r"\s(?:tổng\s)?số\s(?=(?:[^\W\d]\w*\s[^,;.()\d]{0,20})?(?:được|đã|phải|cần)(?!\w))")


def _is_told_of(p: _Percentage) -> bool:
    """Whether a verb or a limit ties a percentage that is no rate to what was named before: "đạt 84%", "không quá 20%"."""
    return not p.rate and (p.q.before.linked or p.q.bound == "<=")


def _beside(p: _Percentage) -> Measured | None:
    """ "khiển trách 28 (45%)", "nhập siêu 3,5% kim ngạch xuất khẩu", "80% số hộ" """
    if p.ahead(_BESIDE_NUMBER, 12) or (_is_told_of(p) and p.behind(_OF_SO_MANY)):
        return p.share()
    if not p.noun:
        return None
    if p.local and _BALANCE.match(p.name):
        return p.share()
    if not p.name or not p.q.before.linked:
        return p.share(of_noun=True)
    return p.share() if p.low.startswith((" thị phần", " tổng", " diện tích", " dân số"), p.q.end) else None


_GETS_TO = ("xuống ", "còn ", "lên ")


def _of_people(p: _Percentage) -> Measured | None:
    """ "lao động nữ 52%"; "hộ nghèo còn 3%", "hộ nghèo từ 5% kéo giảm xuống 3%" is their rate."""
    got_to = p.q.before.to_level or p.low.startswith(_GETS_TO, p.q.left)
    if (p.local or got_to) and is_for_their_rate(p.name):
        return p.level()
    return p.share() if p.name and (_PEOPLE_HEAD.match(p.name) or _BALANCE.match(p.name)) else None


_SUMS = re.compile(rf"(?:{lx.either(_CUES['rate_names']['sums'])})(?!\w)")


def _of_a_sum(p: _Percentage) -> Measured | None:
    """ "thu nội địa đạt 65%", "giải ngân 18,1% (1.372 tỷ đồng)", "vốn vay giải ngân 31,2%": of what was planned."""
    sums = _SUMS.match(p.name) or p.name.endswith(" giải ngân")
    return p.completes() if p.local and p.q.unit == "%" and not p.noun and sums else None


# "xuất khẩu tăng khá mạnh, đạt 12%": by so much, where it is no rate that got there.
_GREW_MUCH = re.compile(
    r"(?<!\w)(?P<verb>tăng|giảm)\s(?:(?:trưởng|rất|khá|tương đối)\s)*(?:cao|mạnh|nhanh|khá|tốt|sâu|ấn tượng),\s$"
)
_GOT_TO = ("đạt ", "ước đạt ", "ước ", "ở mức ")


def _grew_much(p: _Percentage) -> Measured | None:
    """ "khu vực công nghiệp tăng rất cao, đạt 36,5%" """
    if p.rate or not p.name or not p.low.startswith(_GOT_TO, p.q.left):
        return None
    grown = p.ahead(_GREW_MUCH, 30)
    return p.growth(sign_of(grown["verb"])) if grown else None


# "tín dụng tăng 12%, có thể điều chỉnh lên 14%": a rate of growth is moved to another.
_MOVED_TO = re.compile(
    r"(?<!\w)(?P<verb>tăng|giảm)\s(?:trưởng\s)?[^,;:%]{0,12}\d\s?%(?:,|\svà)\s[^,;:.()\d]{0,25}(?<!\w)(?:điều chỉnh|nới|nâng|hạ)\s(?:lên|xuống|thành)\s(?:mức\s)?$"
)


def _moved_to(p: _Percentage) -> Measured | None:
    moved = None if p.rate else p.ahead(_MOVED_TO, 80, up_to_number=True)
    return p.growth(sign_of(moved["verb"])) if moved else None


_WEIGHTS = ("thị phần", "tỷ trọng", "cơ cấu")
_FALLS_AT = ("mức giảm", "tốc độ giảm", "mức sụt giảm")
_RULES = (
    _fraction,
    _difference,
    _of_a_land,
    _beyond_plan,
    _of_places,
    _grew_by_tens,
    _moves_behind_colon,
    _falls_by_name,
    _taken_in,
    _each_year,
    _slows,
    _changes,
    _changes_what_follows,
    _completes,
    _of_same_time,
    _of_capacity,
    _is_part,
    _adds_to_growth,
    _so_many_are,
    _equals,
    _rose_by,
    _says_again,
    _grew,
    _has_sign,
    _is_yearly_rate,
    _of_noun,
    _by_name,
    _beside,
    _of_people,
    _of_a_sum,
    _grew_much,
    _moved_to,
)
"""The rules for a percentage in the order in which they are asked."""
