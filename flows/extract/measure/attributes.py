"""What the words around a quantity say of it, and the base of its comparison."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from flows.extract import lexicon as lx
from flows.extract.period import calendar
from flows.extract.period.times import TimeRef
from flows.extract.quantity.quantities import Quantity

_CUES = lx.CUES
# "hoàn thành 56% và 93% kế hoạch năm": the plan is of both.
COMPLETION_AFTER = re.compile(
    rf"(?:\s+và\s+\d[\d.,]*\s?%)?\s*(?:diện\s+tích\s+(?:gieo\s+\w+\s+)?)?(?:so\s+(?:với\s+)?|theo\s+)?(?:{lx.either(_CUES['completion']['words'])})(?!\w)"
)
RATE = re.compile(rf"(?:{lx.either(_CUES['rate_names']['heads'])})(?!\w)")
GROWTH_NAME = re.compile(rf"(?:{lx.either(_CUES['rate_names']['growth'])})(?!\w)")
# "3 địa phương có GRDP tăng hai con số, gồm: Bắc Giang (13,9%), Lai Châu (11,6%)": by how much each of them grew.
GREW_BY_TENS = re.compile(
    r"(?<!\w)(?P<verb>tăng|giảm)(?P<growth>\strưởng)?(?P<of>\s(?:gr?dp|kinh tế))?\s(?:(?:ở mức|đạt|mức|trên)\s)*(?:2|hai)\s(?:chữ|con)\ssố(?!\w)"
    r"[^;.%\d]{0,40}?(?:\s(?:gồm|là|như|bao gồm):?|:)\s(?:[^;.]|(?<=\d)\.(?=\d)){0,250}$"
)
GREW_BY_TENS_WITHIN = 300
WHOLE_AFTER = re.compile(r"\s*(?:so\s+với\s+|trên\s+|trong\s+|vào\s+)?(?:tổng|toàn\s+bộ|gdp|grdp)(?!\w)")
# "bội chi ngân sách so với GDP khoảng 4%"
OF_GDP = re.compile(r"\sso với gr?dp\s$")
GDP_AFTER = re.compile(r"\s*(?:của\s+)?(?:gdp|grdp)(?!\w)")
_HIGHER_THAN_TIME = re.compile(
    r"(?P<verb>cao|thấp|nhiều|ít|lớn|tăng|giảm)\s+hơn\s+(?:so\s+với\s+)?(?:cùng\s+kỳ\s+|vụ\s+(?:[^\W\d]\w*\s+){0,3})?$"
)
_COMPARED = re.compile(
    r"(?:(?<!thấp\s)(?<!thấp\sxa\s)(?<!mức\scao\s)(?<!vượt\s)(?<!vượt\sxa\s)so\s+với|so\s+cùng|so\s+(?=kế hoạch|dự toán|chỉ tiêu|ước(?!\w)|ck(?!\w)|(?:(?:đầu|cuối)\s)?(?:năm|tháng|quý|giai đoạn|nhiệm kỳ|thời kỳ|vụ|niên vụ|tuần)(?!\w))|(?<!của\s)cùng\s+kỳ|thay\s+vì|hơn\s+(?=năm\s+(?:trước|ngoái|\d))"
    # "tăng 5,2% theo năm", "tăng trưởng 10% qua từng tháng"
    r"|(?<=%\s)(?:theo|qua\s+từng|so\s+theo)\s+(?=(?:năm|quý|tháng|tuần)(?!\w)(?!\s(?:\d|học|tài))))"
)
# "4,15% so với chỉ tiêu 4%": what was aimed at is said in the same terms.
_PLAN_IS = re.compile(
    rf"\s*so\s+với\s+(?:mức\s+)?(?:{lx.either(_CUES['completion']['words'])})\s+(?:là\s+|đề ra\s+|cả năm\s+|dưới\s+|trên\s+|khoảng\s+)*\(?\d[\d.,]*\s?%"
)


def is_held_against_plan(low: str, at: int, end: int) -> bool:
    """Whether a figure that ends at `at` is held against what was aimed at in the same terms."""
    return _PLAN_IS.match(low, at, end) is not None


_NEXT_WORD = re.compile(r"\s+([^\W\d_][\w-]*)")
_COMPARED_END = re.compile(
    r"[,;:()]|\.(?:\s|$)|(?<!\d)\s[-–]\s|\s(?:và|nhưng|song|lên|xuống|còn|đạt(?!\sđược)|trong khi|thì|chỉ(?!\s(?:tiêu(?!\s(?:\d|$))|số)(?!\w)))\s"
)


class Measured(NamedTuple):
    """What kind of figure it is. `sign` is -1 where the number is a fall; `unit` replaces the quantity's own.

    `plan` says that the base of comparison is a plan, `against` that it is another thing named before the number.
    """

    measure: str
    unit: str
    sign: int = 1
    plan: bool = False
    against: bool = False
    noun_names_it: bool = False
    bound: str | None = None


# "tăng ở 61 địa phương và giảm ở 2 địa phương"
_IN_SO_MANY = re.compile(r"(?:tăng|giảm)\s(?:ở|tại)\s")


def moves_in_so_many(low: str, quantity: Quantity) -> bool:
    """Whether a quantity counts where something moved: "tăng ở 61 địa phương"."""
    return quantity.shape == "count" and _IN_SO_MANY.match(low, quantity.left, quantity.number) is not None


_FALLS = frozenset(("giảm", "kéo giảm", "cắt giảm", "hạ", "hụt", "thất", "thấp", "ít", "chậm", "rẻ"))


def sign_of(verb: str) -> int:
    """-1 for a word of a fall or of less, 1 for one of a rise or of more."""
    return -1 if verb in _FALLS else 1


def completes_too(
    low: str, quantity: Quantity, name: str, measured: Measured, before: Sequence[Measured], end: int, *, beside: bool
) -> bool:
    """Whether a percentage leaves out the plan that it is of.

    One before it named the plan ("bằng 58% dự toán, …, bằng 71%"), or it stands `beside` an amount: "1.204 tỷ đồng
    (đạt 66%)".
    """
    alone = ALONE.match(low, quantity.end, end) is not None
    reached = low.startswith(("đạt ", "ước đạt ", "chỉ đạt ", "mới đạt "), quantity.left) and not RATE.match(name)
    of_amount = reached and beside
    # "58.600 người tham gia, đạt 92,4% kế hoạch; 15.900 người tham gia BHXH tự nguyện, đạt 74%"
    bare_share = measured.measure == "share" and reached and not (measured.noun_names_it or quantity.before.share)
    return (
        quantity.shape == "percent"
        and (quantity.before.equals or reached)
        and (measured.measure == "level" or bare_share)
        and alone
        and (of_amount or any(one.measure == "completion" or one.plan for one in before))
    )


ALONE = re.compile(r"\s*(?:[,;.)]|$)|\s+và\s")
_BY_WORD = re.compile(r"đến|tới")
# The next figure begins with its verb: "từ 23,9% giảm còn 3,51%".
_NEXT_VERB = len("giảm xuống còn ")
_TURN = re.compile(r"[^,.;:()%]{0,30}\s(?:xuống|(?<!trở\s)lên|còn)(?!\w)")


_THE_REST = re.compile(r"[^;.:%]{0,60}\s(?:còn|là|còn lại|chỉ còn|đạt|giảm còn|tăng lên)\s")


# "lao động phổ thông 37%, sơ cấp nghề 20%"
_NEXT_PART = re.compile(
    r"(?:\s(?:thị phần|tổng số|tổng [^\W\d]\w*(?:\s[^\W\d]\w*){0,3}))?[,;]\s(?!(?:đạt|là|tăng|giảm|bằng|ước|vượt)\s)(?:(?!(?:đạt|là|tăng|giảm|bằng|ước|vượt)\s)[^\W\d]\w*\s(?:-\s)?){1,12}"
)


def is_the_rest(low: str, one: Quantity, two: Quantity) -> bool:
    """Whether a percentage is the next part of the whole that a share before it is of."""
    between = one.end, two.number
    return _THE_REST.fullmatch(low, *between) is not None or _NEXT_PART.fullmatch(low, *between) is not None


_AND_OTHERS = re.compile(r"(?:[^,;.()%\d]|(?<=covid-)19){0,40}(?:,|\s(?:và|cùng))\s")
_AND_ALSO = re.compile(
    r"\),\s(?:[^\W\d]\w*\s){1,4}|(?:(?:\s[^\W\d]\w*){0,2}?\s(?:về|so với|trong|ở|tại|đối với|với|theo)\s(?:[^,;.()%]|(?<=tp)\.){2,50})?,?\s(?:và|còn)\s|\svề\s[^,;.()%]{2,50},\s(?![^\W\d])"
    # "giảm 22,4% khối lượng và 0,7% giá trị"
    r"|\s(?:(?:khối )?lượng|trị giá|giá trị|kim ngạch)(?:,|,?\svà)\s"
    # "vượt 0,1% kế hoạch và 3,8% so cùng kỳ"
    r"|\s(?:so với\s)?(?:kế hoạch|dự toán|chỉ tiêu)(?:\s(?:năm|đề ra|được giao))?\svà\s"
)


# "giảm 12% số vụ, 8% số người chết"
_OF_NUMBERS = re.compile(r"\s(?:về\s)?(?:số|lượng)\s[^,;.()%\d]{2,40}(?:,?\svà\s|,\s)")


def coordinated(low: str, one: Quantity, two: Quantity, *, going_on: bool = False) -> bool:
    """Whether a number goes on with the verb of change of the one before, which may be `going_on` itself.

    "tăng 12% về số dự án và 30% về vốn"; of counts what is added, "có thêm 1 huyện và 14 xã", or said in brackets.
    """
    if one.shape == two.shape == "count" and not two.before.linked:
        # "còn 151 xã (giảm 1 huyện, 24 xã)"
        aside = one.before.change is not None and low.endswith("(", 0, one.left) and low.startswith(")", two.end)
        # "tăng 4 tổ chức và 21 đảng viên so với cùng kỳ"
        compared = bool(one.before.change) and not one.before.to_level and _COMPARED_TOO.match(low, two.end) is not None
        added = one.before.verb.endswith("thêm") or aside or going_on or compared
        return (
            added
            and two.before.change is None
            and _AND_OTHERS.fullmatch(low, one.noun_end or one.end, two.left) is not None
        )
    alike = one.shape == two.shape and one.unit == two.unit and one.shape not in ("count", "bare")
    if (
        two.before.change is not None
        or two.before.share
        or two.before.verb in lx.COMPARISONS
        or low.startswith("lên ", two.left)
    ):
        return False
    if one.shape == "count" and two.shape == "physical" and low[one.end : two.left] == " và ":
        return _COMPARED.match(low, two.end + 1) is not None
    return alike and (_AND_ALSO.fullmatch(low, one.end, two.left) is not None or of_numbers(low, one, two))


_COMPARED_TOO = re.compile(r"(?:\s[^\W\d]\w*){0,5}?\sso\s(?:với|cùng)(?!\w)")


# "tăng 18,1% tổ chức và 15,7% đảng viên so với năm 2020"
_OF_THOSE = re.compile(r"\s[^,;.()%\d]{2,40}\svà\s")


def of_numbers(low: str, one: Quantity, two: Quantity) -> bool:
    """Whether both tell of numbers named behind them: "giảm 12% số vụ, 8% số người chết"."""
    if (
        one.shape == "percent"
        and one.before.change
        and _OF_THOSE.fullmatch(low, one.end, two.left)
        and _COMPARED_TOO.match(low, two.end)
        and direct_noun(low, one.end, two.left)
        and direct_noun(low, two.end, len(low))
    ):
        return True
    return _OF_NUMBERS.fullmatch(low, one.end, two.left) is not None and low.startswith((" số ", " lượng "), two.end)


def turns(low: str, quantity: Quantity, end: int) -> bool:
    """Whether a number after "từ" is the first of "từ … xuống …": the level of the time before."""
    if quantity.bound in (">=", "<="):
        return False
    if quantity.before.range_from and quantity.before.change and quantity.value_max is None:
        return True
    return (
        quantity.before.range_from
        and (quantity.value_max is None or not _BY_WORD.search(low, quantity.number, quantity.number_end))
        and _TURN.match(low, quantity.noun_end or quantity.end, end + _NEXT_VERB) is not None
    )


_REACHED_BY = re.compile(r"(?:\s\([^()]{1,30}\))?[^,;.()]{0,60}?\s(?:xuống|lên|còn|tới|đến)\s(?:[^\W\d]\w*\s){0,3}")


def is_reached(low: str, one: Quantity, two: Quantity, end: int) -> bool:
    """Whether a number is where the one before it went: "giảm từ 60% những năm 1990 xuống còn 4%"."""
    if one.shape != two.shape or not turns(low, one, end):
        return False
    return _REACHED_BY.fullmatch(low, one.end, two.number) is not None


def is_rate(name: str) -> bool:
    """Whether a name (lower case) is that of a rate, whose level is a percentage."""
    return RATE.match(name) is not None


def is_output_or_growth(name: str) -> bool:
    """Whether a name is that of an output or of a growth, whose percentages are held against each other in points."""
    return is_output(name) or GROWTH_NAME.match(name) is not None


def is_output(name: str) -> bool:
    """Whether a name (lower case) is of what only grows by rates: "grdp tăng 6%, thấp hơn mục tiêu 0,5%"."""
    return OUTPUT.match(name) is not None


def more_than_time(low: str, quantity: Quantity, times: Sequence[TimeRef]) -> re.Match[str] | None:
    for ref in times:
        if ref.end <= quantity.left and not low[ref.end : quantity.left].strip():
            return _HIGHER_THAN_TIME.search(low, max(0, ref.start - 30), ref.start)
    return None


# "thu từ dầu thô tăng so với tháng 7 khoảng 360 tỷ đồng", "thất thu so với dự toán 63.000 tỷ đồng"
_MOVED_AGAINST = re.compile(
    r"(?<!\w)(?P<verb>tăng|giảm|(?<!thiếu )hụt|thất)\s(?:thêm\s|thu\s)?(?P<base>so với\s"
    rf"(?:(?:cùng kỳ|tháng|quý|năm|tuần|phiên|hôm)(?:\s(?:trước|ngoái|qua|năm|[ivx]+|\d{{1,2}}(?:/\d{{4}})?|\d{{4}}))*|(?:{lx.either(lx.PLAN_WORDS)})(?:\s(?:năm|được giao|cả năm|pháp lệnh|tỉnh giao|trung ương giao))*))\s$"
)


def moved_against(low: str, quantity: Quantity) -> re.Match[str] | None:
    """The verb and base of a change between which and the number nothing but the base stands."""
    return _MOVED_AGAINST.search(low, max(0, quantity.left - 70), quantity.left)


def base_between(low: str, quantity: Quantity, times: Sequence[TimeRef]) -> tuple[int, int] | None:
    """Where the base of a change stands between the verb and the number."""
    if found := more_than_time(low, quantity, times):
        return found.start(), quantity.left
    moved = moved_against(low, quantity)
    return moved.span("base") if moved else None


_MORE_THAN = re.compile(
    r"(?<!\w)(?:(?P<verb>cao|thấp|nhiều|ít|lớn|nhanh|chậm|đắt|rẻ)\s+hơn|kém|thua|(?P<beyond>vượt)(?=\s(?:quá\s)?(?:công suất|sức chứa|tải trọng|năng lực|định mức)(?!\w)))\s+(?:so\s+với\s+|của\s+|mức\s+)*(?!\d)(?:[^,;:.()\d%]|(?<=[a-z])\d{1,3}(?!\w)){3,50}\s(?:tới\s|khoảng\s|gần\s|trên\s)?$"
)
_VERB_BETWEEN = re.compile(
    r"(?<!\w)(?:đạt|là|có|còn|khi|(?<!so )với|chi|thu(?! hoạch)|và(?=\s(?:đạt|có|còn|tăng|giảm|thu|chi)\s)|nhưng|nên|do|vì)(?!\w)"
)


_LEVEL_FORESEEN = ("mức dự báo ", "mức dự đoán ", "mức kỳ vọng ", "mức ước tính ")


_AIM_ITSELF = re.compile(r"(?<!\w)(?:mục tiêu|chỉ tiêu|kế hoạch)\s(?:là\s|tăng\s|tăng trưởng\s)*$")
SET_BY = re.compile(r"\s(?:mà|đề ra|đặt ra|được giao|do|của (?:quốc hội|chính phủ|tỉnh|hđnd))(?!\w)")


def more_than(low: str, quantity: Quantity) -> re.Match[str] | None:
    """The verb and base of what is more or less than another by a quantity, right before it; None where it is not."""
    # "cao hơn bình quân cả nước là 12,3 điểm phần trăm"
    by_points = quantity.shape == "points" and low.startswith("là ", quantity.left)
    if (
        quantity.shape not in ("percent", "money", "points", "physical", "count", "ratio")
        or quantity.before.verb
        or (quantity.before.linked and not by_points)
    ):
        return None
    right = quantity.left if by_points else quantity.number
    if quantity.shape == "percent" and low.endswith(_LEVEL_FORESEEN, 0, right):
        # "cao hơn mức dự đoán 4,6%": what was foreseen, not by how much more it is.
        return None
    if (
        quantity.shape == "percent"
        and _AIM_ITSELF.search(low, max(0, right - 30), right)
        and SET_BY.match(low, quantity.end)
    ):
        # "vẫn thấp hơn so với mục tiêu 6,7% mà Chính phủ đặt ra"
        return None
    found = _MORE_THAN.search(low, max(0, quantity.left - 80), right)
    return None if not found or _VERB_BETWEEN.search(low, found.start(), right) else found


def compared_at(low: str, quantity: Quantity) -> int | None:
    """Where the clause says that something is more or less than what is named next to its number."""
    found = more_than(low, quantity)
    return found.start() if found else None


def is_done_aside(low: str, quantity: Quantity) -> bool:
    """Whether brackets that begin with a figure say how far something got: "981 lao động (đạt 57,71%)"."""
    return low.startswith("(đạt ", quantity.left - 1)


# "VPB tăng mạnh nhất (6,4%)"
_GREW_MOST = re.compile(
    r"(?<!\w)(?P<verb>tăng|giảm)(?:\strưởng)?\s(?:mạnh|nhiều|nhanh|cao|sâu|ít|thấp)(?:(?:\s(?:nhất|hơn|tới))?\s\(|\svới\s(?:mức\s)?|\snhất,\s|\snhất(?:,\s|\s)(?:với|là|tới|đạt)\s(?:mức\s)?|\snhất\s(?:là|thuộc về)\s[^,;:()\d]{2,40}\s(?:\((?:\+\s)?|với\s(?:mức\s)?))$"
    r"|(?<!\w)(?:nhóm|mặt hàng|sản phẩm|thị trường)\s(?:hàng\s)?(?P<group>tăng|giảm)(?:\s(?:giá|trưởng))?,?\s(?:cao|mạnh|nhiều)\snhất\slà\s[^,;:()\d]{2,40}\s$"
)
# A percentage of these by itself is their growth: "GDP quý II đạt 6,13%".
OUTPUT = re.compile(rf"(?:{lx.either(_CUES['rate_names']['outputs'])})(?!\w)")


_NO_PARTS = frozenset(_CUES["share"]["no_parts"])


def direct_noun(low: str, at: int, end: int) -> bool:
    """Whether a noun phrase follows a percentage at once: "80% số hộ", "90% bệnh nhân"."""
    found = _NEXT_WORD.match(low, at, end)
    return (
        found is not None
        and not low.startswith(("chủ yếu", "đối với", "giai đoạn", "thời kỳ", "thay vì", "so "), found.start(1))
        and found[1] not in lx.FUNCTION_WORDS
        and (found[1] not in _NO_PARTS or low.startswith(_LEVELS_OF, found.start(1)))
    )


# "Giảm 1-1,5%/năm mức tiêu hao năng lượng"
_LEVELS_OF = ("mức tiêu hao", "mức tiêu thụ", "mức phát thải", "mức sinh")


# "các thị trường tăng mạnh như: Trung Quốc (69%); Hàn Quốc (84%)"
_GREW_LISTED = re.compile(
    r"(?<!\w)(?P<verb>tăng|giảm)(?:\s(?:trưởng|mạnh|cao|khá|nhanh|sâu|nhiều|tốt))*(?:\s?:|\s(?:như|gồm|là)(?:\s?:|,)?)\s"
    r"(?:[^,;:()\d]{2,40}\s\([\d.,]+\s?%\)(?:[,;]|\svà)\s(?:và\s)?)*[^,;:()\d]{2,40}\s\($"
)
# "3 nhóm hàng giảm giá là bưu chính viễn thông 0,16%; thiết bị gia đình 0,15%"
_MOVED_IN_LIST = re.compile(
    r"(?<!\w)(?:nhóm(?:\shàng)?|mặt hàng|ngành)\s(?P<verb>tăng|giảm)(?:\sgiá)?\s(?:là|gồm):?\s(?:[^,;:()\d]{2,50}\s[\d.,]+\s?%[;,]\s(?:và\s)?)*[^,;:()\d]{2,50}\s$"
)
_LIST_LENGTH = 250


def grew_most(low: str, quantity: Quantity) -> int:
    """The sign of a growth that is said to be the highest: "tăng cao nhất là tài chính ngân hàng (8,7%)"; 0 for none."""
    grown = _GREW_MOST.search(low, max(0, quantity.left - 70), quantity.left)
    if grown:
        return sign_of(grown["verb"] or grown["group"])
    if told := _MOVED_IN_LIST.search(low, max(0, quantity.left - _LIST_LENGTH), quantity.left):
        return sign_of(told["verb"])
    bracketed = low.startswith("(", quantity.left - 1)
    listed = _GREW_LISTED.search(low, max(0, quantity.left - _LIST_LENGTH), quantity.left) if bracketed else None
    return sign_of(listed["verb"]) if listed else 0


OF_RATIO = re.compile(
    r"\s+(?:của\s+|so\s+với\s+)?(?:(?:mức\s|số\s|kết quả\s|ước\s)?thực hiện\s(?:của\s)?(?=năm|cùng))?(?P<base>cùng kỳ|(?:mức )?(?:bình quân|trung bình)|năm (?:trước|ngoái|\d{4})|(?:tháng|quý|tuần|giai đoạn|nhiệm kỳ|niên vụ|vụ) trước|hiện nay|kế hoạch)[^,;:.()]{0,24}"
)


_RAISES = re.compile(r"(?<!\w)(?:tăng|nâng|giảm|làm|mở rộng|đưa)(?!\w)")
_OF_OTHERS = re.compile(
    r"\s(?:của\s|ở\s)?(?P<base>(?!(?:lần|so|trong|năm|tháng|tuần|lên|xuống|vào|và|nhưng|về|nếu|khi|chỉ|kể|từ|để|mỗi|thì|ở|tại)(?!\w))[^\W\d]\w*[^,;:.()]{0,24})"
)


def base_of_ratio(low: str, quantity: Quantity, end: int) -> tuple[int, int] | None:
    """ "gấp đôi năm trước", "gấp 4 lần các nước": the base stands right behind the number.

    Not behind a verb: "tăng gấp đôi năng lực" says what has doubled.
    """
    found = OF_RATIO.match(low, quantity.end, end)
    if not found and not _RAISES.search(low, max(0, quantity.left - 12), quantity.number):
        found = _OF_OTHERS.match(low, quantity.end, end)
    return found.span("base") if found else None


_SEVERAL_YEARS = re.compile(r"(?:những|các|nhiều|mọi|mấy) năm")


def of_what_follows(low: str, at: int, end: int) -> bool:
    """Whether the thing that grew stands after the percentage: "giảm 15% chi phí"."""
    other = COMPLETION_AFTER.match(low, at, end) or GDP_AFTER.match(low, at, end)
    return direct_noun(low, at, end) and not other


def of_whole(low: str, at: int, end: int) -> bool:
    """Whether the whole that a share is of stands behind it: "chiếm 2/3 tổng doanh thu"."""
    return WHOLE_AFTER.match(low, at, end) is not None


# "tăng 4,1%, xếp thứ 16 so với cả nước"
_RANKED = re.compile(r"(?<!\w)(?:xếp|đứng)\s(?:thứ|hạng|vị trí|ở)\s[^,;]{0,60}$")


def base_span(low: str, start: int, end: int) -> tuple[int, int] | None:
    """Where `low[start:end]` names what a figure is compared with."""
    found = _COMPARED.search(low, start, end)
    if not found or _RANKED.search(low, start, found.start()):
        return None
    stop = _COMPARED_END.search(low, found.end(), end)
    return found.start(), stop.start() if stop else end


# "tăng 3,3% so với tháng trước, còn so với cùng kỳ chỉ tăng 1,1%"
_BEGINS_COMPARED = re.compile(
    r"(?:[,;]|\s(?:và|song|nhưng|còn))\s(?:(?:và|song|nhưng|còn|tuy nhiên|nếu)\s)?(?=so\s(?:với|cùng|tháng|quý|năm)\s)"
)
_UP_TO_CHANGE = re.compile(
    r",?\s?(?:(?:thì|chỉ|lại|vẫn|cũng|đã|mới)\s)*|,\s(?:[^,;.()\d]|(?<=\stháng\s)\d{1,2}|(?<=\snăm\s)\d{4}){2,60}"
)


def base_ahead(low: str, start: int, end: int) -> tuple[int, int] | None:
    """Where a comparison that begins the clause of a figure at `end` stands, after another figure that ends at `start`."""
    begun = [found.end() for found in _BEGINS_COMPARED.finditer(low, start, end)]
    span = base_span(low, begun[-1], end) if begun else None
    return span if span and _UP_TO_CHANGE.fullmatch(low, span[1], end) else None


# "so với tháng 12 năm trước", "gấp 3 lần nửa năm trước đó": not the year before.
_PART_OF_YEAR = re.compile(r"tháng (?:\d{1,2}|mười hai|chạp),? năm (?:trước|ngoái)|nửa năm trước")
_DAY_OF_YEAR = re.compile(r"(?<!\w)(?<!tháng )(?<!quý )(?<!nửa )(?:cuối|đầu) năm")
"""A stock's day at the turn of a year; the flow of a year is compared with that of the year."""


# "so với dự báo được đưa ra 3 tháng trước đó"
_SO_LONG_AGO = re.compile(r"(?:\d|hai|ba|bốn|sáu)\s(?:tháng|quý|tuần|ngày)\strước")
# "so với nửa đầu tháng 7" is of no month before by its words.
_PART_OF_MONTH = re.compile(r"(?:nửa|ngày)\s(?:đầu|cuối)\s(?=tháng\s\d)")


# "tăng 16% so với thực hiện 2015"
_DONE_THEN = re.compile(r"(?:thực hiện|số thu)\s(?P<year>20\d{2})(?!\d)")


def base_of(low: str, span: tuple[int, int], times: Sequence[TimeRef], period: str | None) -> str:
    """The kind of base that a comparison names: yoy, prev, plan or other."""
    text = _PART_OF_MONTH.sub("", low[span[0] : span[1]])
    if any(word in text for word in _CUES["base"]["plan"]) and "cùng kỳ" not in text and "thông thường" not in text:
        return "plan"
    if _SEVERAL_YEARS.search(text) or _DAY_OF_YEAR.search(text):
        return "other"
    if any(word in text for word in _CUES["base"]["yoy"]) and not _PART_OF_YEAR.search(text):
        return "yoy"
    if any(word in text for word in _CUES["base"]["prev"]) and not _SO_LONG_AGO.search(text):
        return "prev"
    for ref in times:
        if span[0] <= ref.start < span[1] and ref.period and period:
            return _by_period(ref.period, period)
    done = _DONE_THEN.search(text)
    return _by_period(done["year"], period) if done and period else "other"


def _by_period(base: str, period: str) -> str:
    """A base named by its time: the year before is `yoy`, the month or quarter before is `prev`."""
    base_first, base_last = calendar.bounds_of(base)
    first, last = calendar.bounds_of(period)
    if not (base_first and base_last and first and last):
        return "other"
    if base_last.year == last.year - 1 and (
        calendar.freq_of(base) == "A" or (base_last.month, base_last.day) == (last.month, last.day)
    ):
        return "yoy" if calendar.freq_of(period) != "A" or base_first.year == first.year - 1 else "other"
    gap = (first - base_last).days
    if calendar.freq_of(base) == calendar.freq_of(period) and 0 < gap <= 4:
        return "prev"
    if "-" in base and "/" in base and calendar.month_from(base_first, 1) == (first.year, first.month):
        # "nửa đầu tháng 8 giảm 27% so với nửa đầu tháng 7"
        return "prev" if (base_first.day, first < last) == (first.day, True) else "other"
    if calendar.freq_of(base) in ("M", "Q") and 0 < gap <= 1 and last - first <= base_last - base_first:
        return "prev"
    return "other"


def signed(value: Decimal, top: Decimal | None, sign: int) -> tuple[Decimal, Decimal | None]:
    """A value or range with its sign, in numeric order."""
    if sign >= 0:
        return value, top
    return (-value, None) if top is None else (-top, -value)
