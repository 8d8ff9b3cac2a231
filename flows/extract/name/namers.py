"""The name of a figure, by rules that are asked in turn; each is for the shapes of quantity that the table gives it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import get_args

from flows.extract import lexicon as lx
from flows.extract.measure import attributes
from flows.extract.name import counted, dealing, growths, names, neighbours, parts, phrases, worths
from flows.extract.name.counted import named_by_whole
from flows.extract.name.phrases import Span
from flows.extract.name.sought import Named, Sought, Step, first
from flows.extract.quantity.quantities import Quantity, Shape
from flows.extract.sentence import Discourse, Reading, Sentence
from flows.text import CAPITALS

# A longer name without a head noun is the rest of one that a comma cut.
_LONG_NAME = 9


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
    if name and name[0] == q.noun:
        name = _without_next_subject(n.s.text, name)
    elif name and (q.shape != "percent" or n.low.startswith(("nguyên nhân ", "tỷ trọng là "), name[0])):
        name = _without_predicate(n.low, name)
    if name and (q.shape == "point" or q.before.change) and (rise := _RISE_OF.match(n.low, *name)):
        name = (rise.end(), name[1])
    return name, is_own


# "GRDP bình quân hằng năm tăng 6,5%"
_YEARLY = re.compile(r"\s(?:hằng|hàng|mỗi) năm(?!\w)")
# "mức tăng vượt trội của VN30-Index: tăng 29,35 điểm"
_RISE_OF = re.compile(r"(?:mức|đà|biên độ)\s(?:tăng|giảm)(?:\s(?!của(?!\w))[^\W\d]\w*){0,3}\scủa\s")


_PROPER_NEXT = re.compile(rf"\s?,\s(?=[{CAPITALS}])")


def _without_next_subject(text: str, name: Span) -> Span:
    """What is counted without who begins the next clause: "10 nhà ngoại giao Nga, Ba Lan cũng thông báo"."""
    following = _PROPER_NEXT.search(text, *name)
    return (name[0], following.start()) if following else name


# "MSN là tâm điểm của thị trường khi tăng lên 107.100 đồng": what a thing is said to be is no part of its name.
_IS = re.compile(r"(?<!được cho)\slà\s(?!(?:nữ|nam|người|phụ nữ|trẻ em|đảng viên|học sinh|dân tộc)(?!\w))")
# "số lượng lớn nhất là ô tô dưới 9 chỗ", "những hành động là trích ngân sách"
_WHAT_IS = re.compile(r"(?:.*\s)?(?:nhất|hơn|biệt|đó|này)|(?:các|những|nguyên nhân)\s.*|tỷ trọng")


def _without_predicate(low: str, name: Span) -> Span:
    """A name without what it is said to be, or what it is said to be where only that tells: "lớn nhất là ô tô"."""
    said = _IS.search(low, *name)
    if said is None:
        return name
    return (said.end(), name[1]) if _WHAT_IS.fullmatch(low, name[0], said.start()) else (name[0], said.start())


def _sold(n: Sought) -> Named | None:
    """What has a price: "áo khoác có giá 200.000 baht"."""
    end = worths.price_before(n.low, n.s.start, n.q.left)
    if end is None or end <= n.previous_end:
        return None
    thing = names.name_before(n.low, n.s.start, n.q, n.previous_end, n.s.times, n.s.mentions, end)
    named = thing and n.low.count(" ", *thing) < _LONG_NAME and phrases.is_name(n.s.text, n.low, thing)
    return (thing, True) if named else None


# "nhà máy công suất 300.000 tấn, trị giá 226 triệu USD": what is of a thing has no worth.
_ATTRIBUTE = re.compile(
    r"(?:tổng )?(?:công suất|diện tích|chiều dài|dung tích|trọng (?:lượng|tải)|sức chứa|quy mô)(?!\w)"
)


def _thing_with_attribute(n: Sought, attribute: Span) -> Span | None:
    """What has the attribute told before its worth: "nhà máy PP công suất 300.000 tấn trị giá 226 triệu USD"."""
    earlier = n.readings[-2].quantity.end if len(n.readings) > 1 else n.s.start
    if earlier >= attribute[0]:
        return None
    return names.name_before(n.low, n.s.start, n.q, earlier, n.s.times, n.s.mentions, attribute[0])


def _worth(n: Sought) -> Named | None:
    """ "120 suất quà trị giá 60 triệu đồng" is of the things; else what stands before the amount is found."""
    worth = worths.worth_before(n.low, n.s.start, n.q.left)
    n.before = names.name_before(n.low, n.s.start, n.q, n.previous_end, n.s.times, n.s.mentions, worth)
    if worth is None:
        return None
    if n.before:
        return worths.thing_of_worth(n.low, n.clause, n.before), True
    if n.last and n.last.name and not _ATTRIBUTE.match(n.low, n.last.name[0]):
        return n.last.name, True
    if n.last and n.last.name and (thing := _thing_with_attribute(n, n.last.name)):
        return thing, True
    n.before = phrases.tidy(n.low, worth, n.q.left, n.s.times, n.s.mentions)
    return None


_HOLDS = re.compile(r"(?<!\w)(?:sở hữu|nắm|nắm giữ|giữ|góp)\s(?:(?:tới|đến|trên|hơn|gần|khoảng)\s)?$")
_CAPITAL = re.compile(r"\s(?=(?:tổng số\s)?(?:vốn|cổ phần|cổ phiếu|quyền biểu quyết)(?!\w))")


def _held(n: Sought) -> Named | None:
    """ "Công ty A sở hữu 15% vốn": who holds it is not what is shared."""
    capital = _CAPITAL.match(n.low, n.q.end, n.end)
    if capital is None or not _HOLDS.search(n.low, max(n.s.start, n.q.left - 20), n.q.number):
        return None
    return phrases.noun_after(n.low, capital.end(), n.end), True


def _find_before(n: Sought) -> None:
    """What stands before a quantity that is no amount of money."""
    n.before = names.name_before(n.low, n.s.start, n.q, n.previous_end, n.s.times, n.s.mentions)


# "dài 100 m, rộng 5 m, cao 2 m"
_DIMENSION = re.compile(r"(?:(?<=,\s)|(?<=\svà\s))(?P<name>(?:(?:chiều|bề|độ)\s)?(?:cao|sâu|rộng|dài|dày|ngang))\s$")


def _dimension(n: Sought) -> Named | None:
    """ "dài 100 m, rộng 5 m, cao 2 m" """
    found = _DIMENSION.search(n.low, n.previous_end, n.q.left) if n.q.unit in ("m", "km") else None
    return (found.span("name"), True) if found else None


# "…; BHYT 1.017.308 người"
_ACRONYM = re.compile(rf"[{CAPITALS}]{{3,6}}\s")
# "trong đó, alumin đạt 420 triệu USD"
_TOLD_PART = re.compile(r"\s?(?:đạt\s|ước\s|là\s)*")


def _only_names(n: Sought) -> None:
    """Words before a figure that name nothing are no name."""
    if not n.before or phrases.is_name(n.s.text, n.low, n.before) or _is_part(n, n.before):
        return
    if n.s.goes_on and not n.readings and _TOLD_PART.fullmatch(n.low, n.before[1], n.q.left):
        return
    if n.readings and n.low.endswith("; ", 0, n.before[0]) and _ACRONYM.fullmatch(n.s.text, n.before[0], n.q.left):
        return
    listed = names.with_its_list(n.low, n.clause, n.before)
    if listed != n.before and not n.q.before.change:
        # "tỷ lệ sản phẩm được sản xuất dưới các hình thức hợp tác, liên kết đạt 30%"
        n.before = listed
        return
    n.single = n.before if phrases.is_common_noun(n.low, n.before) else None
    n.before = None


# "khoai tây 2.400 ha; bí xanh, bí đỏ 1.850 ha", "một số sản phẩm tăng cao như: sắt, thép tăng 21%"
_ITEM = re.compile(
    r"[^:;()\d]{0,80}(?:[:;]|(?:so cùng kỳ|nhất|mạnh|sâu)\slà)\s(?:và\s)?(?P<item>(?!(?:trong đó|trong khi|riêng|ngoài ra|đặc biệt|cụ thể)(?!\w))(?:[^\W\d]\w*\s){0,5}[^\W\d]\w*(?:,\s(?:[^\W\d]\w*\s){0,5}[^\W\d]\w*){1,4})\s"
)


def _whole_item(n: Sought) -> None:
    """All that an item of a list names before its figure: "khoai tây 2.400 ha; bí xanh, bí đỏ 1.850 ha"."""
    if not n.before or n.before[1] + 1 != n.q.left or (n.last is None and not n.q.before.change):
        return
    if n.last and n.last.name and n.last.quantity.unit == n.q.unit:
        alike = n.last.name[1] + 1 == n.last.quantity.left
    else:
        alike = n.last is None
    if alike and (item := _ITEM.fullmatch(n.low, n.clause, n.q.left)):
        n.before = item.span("item")


# "gần gấp đôi so với con số 50 triệu của năm 2015", "con số tương ứng do A đưa ra là 33%", "con số Fitch đưa ra là 2,8%"
_THAT_FIGURE = re.compile(
    r"(?:(?<=so với )(?:con số|tỷ lệ)$|(?<=đây là )con số(?!\s(?:người|vụ|ca)(?!\w))|con số\s(?:này|đó|trên|tương ứng|tương tự)(?!\w)|con số\s(?:do\s|mà\s)?[^,;:.()\d]{2,40}\sđưa ra$)"
)


def _that_figure(n: Sought) -> Named | None:
    """ "con số này là 33%" is of what was spoken of."""
    told = n.before and n.known and _THAT_FIGURE.match(n.low, *n.before)
    return (n.known, False) if told else None


# "đã cải thiện so với cùng kỳ năm 2020 (1,82%)": what was spoken of, then.
_THEN_IN_BRACKETS = re.compile(
    r"(?<!\w)cùng k[ỳì](?:\s(?:các\s)?năm(?:\s(?:trước|ngoái|\d{4}(?:\svà\s\d{4})?))?)?\s\($"
)


def _then_in_brackets(n: Sought) -> Named | None:
    """ "cải thiện so với cùng kỳ năm 2020 (1,82%)" is of what was spoken of."""
    told = n.known and not n.headed and not n.readings and _THEN_IN_BRACKETS.search(n.low, n.clause, n.q.left)
    return (n.known, False) if told and not (n.before and phrases.starts_with_head(n.low, n.before)) else None


# "lạm phát được kiểm soát, tiệm cận mục tiêu (4,15%)"
_VERBS = re.compile(rf"(?:{lx.either(lx.CUES['names']['verbs'])})(?!\w)")


# "mức dự báo của IMF là thấp so với mục tiêu 6,7%"
_BESIDE_AIM = re.compile(
    r"(?<!\w)(?:mức|con số|kết quả)\s(?:dự báo|dự đoán|này|trên|đó)(?!\w)[^,;:()\d]*\sso với\s(?:mục tiêu|kế hoạch|chỉ tiêu)\s$"
)


def _beside_its_aim(n: Sought) -> Named | None:
    """ "mức dự báo của IMF là thấp so với mục tiêu 6,7%" is of what was spoken of."""
    told = n.known and _BESIDE_AIM.search(n.low, n.clause, n.q.left)
    return (n.known, False) if told else None


def _not_a_verb(n: Sought) -> None:
    """What only says how something moved is no name, but what an earlier clause names."""
    if n.before and _VERBS.match(n.low, *n.before):
        n.before = names.earlier_clause(n.low, n.s.start, n.q, n.s.times, n.s.mentions)


# What is done with the thing that the sentence is of: "lượng muối tồn …; miền Bắc tồn 8.112 tấn".
_ONLY_DONE = frozenset(("thu hút", "tồn", "tồn kho"))
# "Tập đoàn Xăng dầu có số dư quỹ 2.000 tỷ đồng; Tổng công ty Dầu là 133 tỷ đồng": whose it is.
_FIRM = re.compile(r"(?:công ty|tổng công ty|tập đoàn|ctcp|ngân hàng)\s")


def _not_only_done(n: Sought) -> None:
    """ "vốn đăng ký 724 triệu USD; tiếp đến là Quảng Ninh thu hút 568 triệu USD": what the sentence is of."""
    if n.alike is None or n.before is None:
        return
    start, end = n.before
    where = max((m.end for m in n.s.mentions if start <= m.start and m.end < end), default=start)
    of_firm = _FIRM.match(n.low, start) and not _FIRM.search(n.low, *n.alike)
    if of_firm or n.low[where:end].strip() in _ONLY_DONE:
        n.before = None


def _brought_in(n: Sought) -> Named | None:
    """ "xuất khẩu cà phê ước đạt 601.000 tấn, thu về gần 1,2 tỉ USD" is of that trade."""
    if n.low.endswith(_TAKES_IN, n.s.start, n.q.left) and (source := _FROM_TRADE.match(n.low, n.q.end, n.end)):
        return phrases.noun_after(n.low, source.end(), n.end), True
    if n.before and n.said(n.before) == "thu" and n.inherited and _REVENUE.match(n.low, *n.inherited):
        # "được giao thu ngân sách 386 nghìn tỷ đồng. Đến giữa tháng 12 đã thu được 457 nghìn tỷ đồng"
        return n.inherited, False
    takes_in = n.before and n.said(n.before) == "thu" and n.low.startswith(" về ", n.before[1])
    return (n.inherited, False) if takes_in and n.inherited and _TRADE_OF.match(n.low, *n.inherited) else None


_REVENUE = re.compile(r"(?:tổng |số )?thu (?:ngân sách|nội địa|thuế)(?!\w)")
# "thu về 258 triệu USD từ xuất khẩu tôm"
_TAKES_IN = ("thu về ", "mang về ", "đem về ")
_FROM_TRADE = re.compile(r"\stừ\s(?:việc\s|hoạt động\s)?(?=(?:xuất|nhập) khẩu(?!\w))")
# "xuất khẩu thủy sản mang về lượng ngoại tệ trên 1 tỷ USD"
_BRINGS_MONEY = re.compile(
    r"\s(?:đã\s)?(?:thu|mang|đem)(?:\slại|\svề)\s(?:nguồn|lượng|số|khoản|giá trị)(?:\s(?:thu|ngoại tệ|tiền|kim ngạch))*\s?$"
)


def _brings_money(n: Sought) -> Named | None:
    """ "xuất khẩu thủy sản mang về lượng ngoại tệ trên 1 tỷ USD": what brings it."""
    brings = _BRINGS_MONEY.search(n.low, n.clause, n.q.left)
    trade = brings and phrases.tidy(n.low, n.clause, brings.start(), n.s.times, n.s.mentions)
    return (trade, True) if trade and _TRADE_OF.match(n.low, *trade) else None


# "GDP tăng 5%, thấp hơn mục tiêu nhưng cao hơn mức tăng 2,1% của năm 2020"
_THAN_LEVEL = re.compile(
    r"(?:(?<=[,;(])\s?|(?<!\w)(?:tuy|nhưng|song|dù|mặc dù)\s(?:(?:vẫn|đều|cũng)\s)?)(?:cao|thấp)\s(?:xa\s|hẳn\s)?hơn\s(?:nhiều\s)?(?:so với\s)?(?:mức|tốc độ)\s(?:(?:tăng|giảm)(?:\strưởng)?\s)?$"
)


_BESIDE = re.compile(r",?\s(?:(?:tuy|vẫn|đều|cũng|nhưng)\s)*(?:cao|thấp)\s(?:xa\s|hẳn\s)?hơn(?!\w)")


def _than_level(n: Sought) -> Named | None:
    """ "GDP tăng 5%, thấp hơn mục tiêu nhưng cao hơn mức tăng 2,1% của năm 2020": the same, then."""
    if not _THAN_LEVEL.search(n.low, max(n.s.start, n.q.number - 50), n.q.number):
        return None
    if n.last is None:
        # "Tăng trưởng quý I cao hơn các năm trước, nhưng thấp hơn mức tăng 6,1% của quý I năm 2015"
        beside = _BESIDE.search(n.low, n.s.start, n.q.left)
        told = beside and phrases.tidy(n.low, n.s.start, beside.start(), n.s.times, n.s.mentions)
        return (told, True) if told else None
    than = n.last.name and n.last.measured.measure == "growth" and n.inherited
    return (n.inherited, False) if than else None


# "Sau khi tăng 3% trong tháng 10, xuất khẩu thủy sản …"
_AFTER = re.compile(r"(?:mặc dù|dù|tuy|sau khi)\s(?:đã\s|từng\s)?")


def _before_its_subject(n: Sought) -> Named | None:
    """ "Sau khi tăng 3% trong tháng 10, xuất khẩu thủy sản …": of what the main clause is of."""
    if n.readings or n.before or not _AFTER.fullmatch(n.low, n.s.start, n.q.left):
        return None
    main = n.low.find(", ", n.q.end, n.end)
    told = names.subject(n.low, main + len(", "), n.end, n.s.times, n.s.mentions) if main > 0 else None
    return (told, True) if told else None


_OPENS_PART = ("trong đó ", "trong đó, ", "riêng ", "; ", ", ")
# "trong đó, tôm tăng 4%"
_PART_IS = ("trong đó ", "trong đó, ", "riêng ")
# "…, dài 144 km" says how long what stands before is.
_HOW_LARGE = frozenset(("dài", "rộng", "cao", "sâu", "dày", "nặng"))


def _is_part(n: Sought, before: Span) -> bool:
    """Whether a single word right before an amount names a part of what was named before: "trong đó xoài 14.500 ha"."""
    q = n.q
    return (
        before[1] >= q.left - 2
        and (
            q.before.share
            or any(reading.quantity.unit == q.unit and reading.name for reading in n.readings)
            or (q.shape == "percent" and q.before.change is not None and n.low.endswith(_PART_IS, 0, before[0]))
            or (
                q.shape == "physical"
                and (
                    any(reading.quantity.shape == "physical" for reading in n.readings)
                    or (n.low.endswith(_OPENS_PART, n.s.start, before[0]) and n.said(before) not in _HOW_LARGE)
                )
            )
        )
        and phrases.is_common_noun(n.low, before)
    )


# "GRDP bình quân đầu người 8.000 USD; tăng trưởng bình quân 9,5%/năm", "thu ngân sách 410 tỷ đồng; tăng trưởng 15,2%":
# what begins an item of a list is growth itself, that of the economy.
_PER_HEAD = re.compile(r"(?:/|(?<!\w))(?:bình quân )?(?:đầu )?người$")


# "xuất khẩu sang Mỹ bứt phá, với mức tăng trưởng 16%"
_AT_RATE = (", với ", ", với mức ", ", với tốc độ ")


def _growth(n: Sought) -> Named | None:
    """ "đạt mục tiêu tăng trưởng bình quân 8%": growth itself, or of the trade that was said to grow."""
    growth = growths.growth_itself(n.low, n.s.start, n.q, n.before)
    of_another = n.inherited is not None and (
        _PER_HEAD.search(n.low, *n.inherited) is not None or names.economy(n.low, [n.inherited]) is None
    )
    begins = n.low.endswith("; ", 0, n.q.left) and of_another
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


_THAT_GROWTH = re.compile(
    r"(?<!\w)(?:trong|với|đạt|đạt được)\s(?:mức|tốc độ|đà|con số)\s(?:chung\s)?(?:tăng|giảm)(?:\strưởng)?(?:\schung)?\s$"
)


def _that_growth(n: Sought) -> Named | None:
    """ "trong mức tăng 4,99%, dịch vụ tăng 3,27%": the first was told before."""
    told = n.state.grown.get(n.q.value)
    if (
        told is None
        or (n.before and n.headed)
        or not _THAT_GROWTH.search(n.low, max(n.s.start, n.q.number - 40), n.q.number)
    ):
        return None
    return told, False


def _another_says(n: Sought) -> Named | None:
    """ "WB dự báo GDP tăng 6,3%, còn IMF đưa ra con số 5,8%" """
    says = n.last is not None and neighbours.another_says(n.s, n.last, n.q)
    return (n.last.name, False) if n.last and says else None


def _begin_with_head(n: Sought) -> None:
    """Settles whether the name begins with a head noun, with that of a list: "giá vé cho học sinh, người già"."""
    n.headed = n.before is not None and phrases.starts_with_head(n.low, n.before)
    told = n.q.before.linked or n.q.before.change or n.q.left == n.q.number or n.q.unit == "%/year"
    told = told or (n.q.before.bound_said and n.q.shape != "count") or n.low.startswith("chiếm", n.q.left)
    if n.before and not n.headed and told:
        n.before = names.with_its_list(n.low, n.clause, n.before)
        n.headed = phrases.starts_with_head(n.low, n.before)


def _multiplied(n: Sought) -> Named | None:
    """ "yêu cầu tăng gấp đôi năng lực" """
    thing = names.brought_to(n.low, n.s.start, n.q, n.end)
    return (thing, True) if thing else None


_WEIGHT_OF = ("tỷ trọng vốn ", "tỷ trọng số vốn ")


def _not_a_rate(n: Sought) -> None:
    """An amount is of no rate, but of what an earlier clause names."""
    if n.before and n.low.startswith(_WEIGHT_OF, n.before[0]):
        # "tỷ trọng vốn đăng ký bình quân trên một doanh nghiệp đạt 11,7 tỷ đồng"
        n.before = n.before[0] + len("tỷ trọng "), n.before[1]
    if n.before and attributes.is_rate(n.said(n.before)):
        n.before = names.earlier_clause(n.low, n.s.start, n.q, n.s.times, n.s.mentions)
        n.headed = n.before is not None


# "Tập đoàn A niêm yết ở mức 36,2 triệu đồng/lượng" is of the price that was spoken of.
_SELLER = re.compile(
    r"(?:(?:một số|các|nhiều)\s)?(?:tập đoàn|công ty|tổng công ty|doanh nghiệp|hệ thống|thương hiệu|cửa hàng)(?!\w)"
)
_QUOTED = re.compile(r"(?:VND/tael|USD/oz|USD/bbl)")


_SIDE = re.compile(r"(?:chiều\s)?(?:mua|bán)(?:\s(?:vào|ra))?")


def _not_the_seller(n: Sought) -> None:
    """ "Tập đoàn A niêm yết ở mức 36,2 triệu đồng/lượng", "…, bán ra là 35,2 triệu đồng/lượng" are of the price that was spoken of."""
    if n.before and n.inherited and _QUOTED.fullmatch(n.q.unit) and _SIDE.fullmatch(n.low, *n.before):
        n.before = None
    if not n.before or n.inherited or not n.state.name or not _QUOTED.fullmatch(n.q.unit):
        return
    if _SELLER.match(n.low, n.before[0]) and n.low.startswith("giá", n.state.name[0]):
        n.before = None


def _deed(n: Sought) -> Named | None:
    """ "Chính phủ phân bổ 400 triệu USD": what was done with the money."""
    deed = None if n.headed else names.deed_before(n.low, n.previous_end, n.q)
    if deed and n.said(deed) == "thu hút" and any(n.previous_end <= m.start and m.end <= deed[0] for m in n.s.mentions):
        # "TP.HCM có số vốn đăng ký 724 triệu USD, chiếm 19%; tiếp đến là Quảng Ninh thu hút 568 triệu USD"
        deed = n.alike or deed
    return (deed, True) if deed else None


# "tổng mức bán lẻ tăng 7,7%, loại trừ yếu tố giá tăng 5,9%"
_LEFT_OUT = re.compile(r"(?<!\w)(?:loại trừ|không (?:kể|tính))\s(?:yếu tố\s|biến động\s)?$")


_RECKONED = re.compile(r"(?:loại trừ|không (?:kể|tính)|nếu (?:không )?tính|kể cả|tính cả)(?!\w)")


def _not_left_out(n: Sought) -> None:
    """ "tổng mức bán lẻ tăng 7,7%, loại trừ yếu tố giá tăng 5,9%" """
    if n.before and (
        _LEFT_OUT.search(n.low, max(n.s.start, n.before[0] - 30), n.before[0]) or _RECKONED.match(n.low, *n.before)
    ):
        n.before = None


_AIMS_AT = re.compile(
    r"\s(?:(?:đặt|đề ra)\s(?:mục tiêu|kế hoạch|chỉ tiêu)|phấn đấu|dự báo)\s(?:(?:cả|trong|đến)\s)*(?:năm\s(?:\d{4}\s|nay\s)?)?(?:sẽ\s)?(?:đạt\s)?"
)


def _not_who_raises(n: Sought) -> None:
    """ "Hai nước phấn đấu nâng lên 15 tỷ USD", "Vinatex đặt mục tiêu 208 tỷ đồng": what was spoken of."""
    if not n.before or n.headed or not n.known:
        return
    alone = n.s.text[n.before[0]].isupper() and " " not in n.said(n.before)
    if alone and _AIMS_AT.fullmatch(n.low, n.before[1], n.q.left):
        n.before = None
        return
    if n.low.endswith("nâng ", n.before[1], n.q.left) and not n.low.startswith("giai đoạn", n.before[0]):
        n.before = None


# "Tai nạn giao thông giảm cả ba tiêu chí: xảy ra 85 vụ": what happened is said before.
_HAPPENING = "xảy ra "
_OPENS_WITH = re.compile(r"[^,;:.()\d]{4,40}?(?=\s(?:giảm|tăng|tiếp tục|cơ bản)\s)")


def _what_happened(n: Sought) -> None:
    """ "Tai nạn giao thông giảm cả ba tiêu chí: xảy ra 85 vụ" """
    if n.before is None and n.low.endswith(_HAPPENING, n.s.start, n.q.left):
        opens = _OPENS_WITH.match(n.low, n.s.start, n.q.left)
        n.before = phrases.tidy(n.low, n.s.start, opens.end(), n.s.times, n.s.mentions) if opens else None


# "…, hãng hàng không Vietjet Air (5.416 tỷ đồng)"
_NAMED_IN_FRONT = re.compile(rf"(?<!\w)[{CAPITALS}][\w-]* \($")
# "72 USD/thùng xăng RON92 (tăng 2,33%)"
_BRACKETED = re.compile(r"(?:[^;:()\d]|(?<=[^\W\d])\d|(?<=[^\W\d]\d)\d){0,100}\s\(")


def _is_of_another(n: Sought, before: Span) -> bool:
    """Whether a figure in brackets stands behind the proper name of whose it is."""
    return _NAMED_IN_FRONT.search(n.s.text, before[0], n.q.left) is not None


# "kiểm tra 31.427 tổ chức đảng về thu, nộp, quản lý đảng phí (tăng 10,7%)": in what they were counted.
_ABOUT = (" về thu", " về việc", " về công tác", " về lĩnh vực", " về quản lý", " trong lĩnh vực")


def _says_about_what(n: Sought, last: Quantity) -> bool:
    """Whether all that stands between a count and brackets with its change says about what it was counted."""
    return n.low.startswith(_ABOUT, last.noun_end or last.end) and n.low.startswith("(", n.q.left - 1)


def _not_told_by_others(n: Sought) -> None:
    """A figure without a head noun before it may be of what was named before.

    It stands in brackets behind whose it is, "Amazon (106 tỷ USD)", or says how what stands before them changed; it is
    the level that the one before it went to; or a temperature, as that before it.
    """
    last, q = n.last, n.q
    if not n.before or (n.headed and not (last and _says_about_what(n, last.quantity))):
        return
    if last is None:
        told = n.state.name is not None and q.shape == "money" and _is_of_another(n, n.before)
    else:
        behind = last.quantity.end, q.left
        told = (
            q.unit == last.quantity.unit == "°C"
            or (
                q.before.change is not None
                and q.before.change != 0
                and last.measured.measure == "level"
                and _BRACKETED.fullmatch(n.low, *behind) is not None
            )
            or attributes.is_reached(n.low, last.quantity, q, n.end)
        )
    if told:
        n.before = None


# "tỷ lệ thất nghiệp 2,26%, khu vực thành thị 3,61%, nông thôn 1,59%"
_AREA = re.compile(r"(?:khu vực\s)?(?:thành thị|nông thôn|đô thị|nội thành|ngoại thành|miền núi|đồng bằng)")
_OF_AREA = re.compile(rf"\s(?:(?:ở|tại|của|trong)\s)?{_AREA.pattern}$")


# "một số địa phương có tốc độ tăng GRDP ở mức cao như Hậu Giang tăng 12,7%; Bình Thuận tăng 9,9%"
_HAVE_A_RATE = re.compile(
    r"(?:một số|nhiều|các|những|có|\d+)\s(?:địa phương|tỉnh|thành phố|tỉnh, thành phố|quốc gia|nước|huyện|vùng)\s(?:[^,;:.()\d]{2,40}\s)?(?:có|ghi nhận)\s(?P<name>(?:tốc độ|mức|tỷ lệ|chỉ số|giá trị|kim ngạch|sản lượng)\s[^,;:.()\d]*?)\s(?:ở mức|đạt|cao|thấp|khá|so với|như|gồm)(?!\w)[^;:.()\d]*\s(?:như|gồm|là):?\s[^,;:.()\d]{2,30}\s$"
)


# "Cây ngô 6 tháng đầu năm gieo trồng được 471 ha"
_GROWN = re.compile(r"\s(?:gieo trồng|gieo cấy|xuống giống|trồng|thu hoạch)\s?(?:được\s?)?$")


def _crop_before_its_time(n: Sought) -> Named | None:
    """ "Cây ngô 6 tháng đầu năm gieo trồng được 471 ha": what was grown, before the time that parts it from the deed."""
    grown = _GROWN.search(n.low, n.clause, n.q.left) if n.q.unit == "ha" else None
    time = grown and next((ref for ref in n.s.times if ref.end == grown.start() and ref.start > n.clause), None)
    crop = time and phrases.tidy(n.low, n.clause, time.start, n.s.times, n.s.mentions)
    return (crop, True) if crop else None


def _such_places(n: Sought) -> Named | None:
    """ "một số địa phương có tốc độ tăng GRDP ở mức cao như Hậu Giang tăng 12,7%" is of what these have."""
    if n.readings or (n.before and n.headed):
        return None
    have = _HAVE_A_RATE.search(n.low, n.s.start, n.q.left)
    return (have.span("name"), True) if have else None


def _in_another_area(n: Sought) -> Named | None:
    """ "tỷ lệ thất nghiệp ở thành thị là 3,6% và nông thôn là 1,6%": of what is the same in both."""
    if not n.before or n.last is None or n.last.name is None or not _AREA.fullmatch(n.low, *n.before):
        return None
    area = _OF_AREA.search(n.low, *n.last.name)
    return ((n.last.name[0], area.start()), True) if area else None


# "tỷ lệ hộ nghèo còn 3,1%; riêng 3 huyện miền núi còn 21%"
_WHERE_ELSE = re.compile(
    r"(?<!\w)(?:trong|ở|tại)\s(?:khu vực|vùng|nông thôn|thành thị|đô thị|nội thành|ngoại thành|miền)(?!\w)|(?<!\w)riêng\s(?:hộ|đồng bào|người|nhóm|khối)(?!\w)|(?<!\w)(?:riêng\s(?:ở\s|tại\s)?(?:(?:\d+|các|những)\s)?|các\s)(?:tỉnh|huyện|xã|thôn|quận|phường|thành phố|địa phương|khu vực|vùng)(?!\w)"
)


# "Bộ Tài chính giao thu 12.500 tỷ đồng, HĐND tỉnh giao 13.200 tỷ đồng"
_ASSIGNS = re.compile(r"(?:hđnd|ubnd|trung ương|bộ|chính phủ|thủ tướng)(?!\w)")


def _not_who_assigns(n: Sought) -> None:
    """ "Bộ Tài chính giao thu 12.500 tỷ đồng, HĐND tỉnh giao 13.200 tỷ đồng" """
    if n.before and n.known and n.low.endswith(" giao ", n.before[1], n.q.left) and _ASSIGNS.match(n.low, n.before[0]):
        n.before = None


def _not_who_reaches_it(n: Sought) -> None:
    """A rate goes through those who reach it: "tỷ lệ lấp đầy là 85%, riêng Đình Trám đạt 100%"."""
    if not n.before or n.last is None or (n.q.before.change and n.q.before.range_from and n.q.value_max is None):
        return
    alike = next((r for r in reversed(n.readings) if r.quantity.unit == n.q.unit), n.last)
    if alike.measured.measure not in ("level", "change") or alike.quantity.unit != n.q.unit:
        return
    if phrases.is_proper(n.s.text, n.before) or (
        not n.headed
        and (
            _is_of_another(n, n.before)
            or _AREA.fullmatch(n.low, *n.before) is not None
            or _WHERE_ELSE.search(n.low, max(n.s.start, n.before[0] - 6), n.before[1]) is not None
        )
    ):
        n.before = None


_WHO_TRIES = re.compile(
    r"(?:bộ|tỉnh|ngành|huyện|thành phố|đơn vị|công ty|tập đoàn|doanh nghiệp|chúng ta|chúng tôi)\s(?:[^\W\d]\w*\s){0,3}(?:cố gắng|nỗ lực|quyết tâm)(?!\w)"
)


def _not_who_tries(n: Sought) -> None:
    """ "kế hoạch xuất khẩu 42 tỷ USD nhưng bộ hết sức cố gắng để đạt 41 tỷ USD" """
    if n.before and n.inherited and _WHO_TRIES.match(n.low, n.before[0]):
        n.before = None


_OF_ITS_PLAN = re.compile(
    r"\s(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán)\s(?P<of>doanh thu|lợi nhuận|thu|chi|sản lượng|lãi|doanh số)(?!\w)"
)
# "thu nội địa đạt 48% dự toán thu": the name before says more of it.
_BOTH_WAYS = frozenset(("thu", "chi"))


def _of_its_plan(n: Sought) -> Named | None:
    """ "Tập đoàn vượt 23% kế hoạch doanh thu và 98% kế hoạch lợi nhuận": which plan it was tells what was reached."""
    plan = None if n.headed else _OF_ITS_PLAN.match(n.low, n.q.end, n.end)
    if plan is None:
        return None
    named = (r.name for r in reversed(n.readings) if r.name and n.low.startswith(plan["of"], r.name[0]))
    if told := next(named, None):
        return told, False
    beside = n.inherited and n.last and not _OF_ITS_PLAN.match(n.low, n.last.quantity.end, n.q.left)
    return None if beside and plan["of"] in _BOTH_WAYS else (phrases.noun_after(n.low, plan.start("of"), n.end), True)


# "dân số tăng lên 2,6 triệu người, tỷ lệ tăng bình quân 4,9%/năm"
_BARE_RATES = frozenset(("tỷ lệ", "tốc độ", "mức", "tổng", "thị trường"))


def _not_a_bare_rate(n: Sought) -> None:
    """ "dân số tăng lên 2,6 triệu người, tỷ lệ tăng bình quân 4,9%/năm" """
    bare = n.before and n.said(n.before) in _BARE_RATES
    if (
        n.before
        and bare
        and (
            n.q.before.change
            or (n.known and n.said(n.before) == "thị trường")
            or n.low.endswith("đạt ", n.s.start, n.before[0])
            or (n.known and n.low.startswith("(", n.q.left - 1))
        )
    ):
        n.before = None


def _not_a_rest(n: Sought) -> None:
    """A long name without a head noun is the rest of one that a comma cut."""
    n.headed = n.headed and n.before is not None
    if n.before is None or n.low.count(" ", *n.before) < _LONG_NAME:
        return
    start = n.before[0]
    whole = phrases.names_trade(n.low, start) or phrases.names_sector(n.low, start) or phrases.is_term(n.low, n.before)
    # "…; tạm ngừng hoạt động không đăng ký hoặc chờ giải thể là 4.773 doanh nghiệp"
    item = n.q.shape == "count" and n.q.before.linked and n.low.endswith("; ", 0, start)
    if not (whole or item or phrases.heads(n.low, *n.before)):
        n.before = names.earlier_clause(n.low, n.s.start, n.q, n.s.times, n.s.mentions) or n.before


# "mức bội chi 5,3% là không đủ mà phải lên tới 5,8%"
_BUT = re.compile(r".*\smà\s(?:phải|còn|cần|sẽ|đã|có thể)\s(?:đạt\s|lên\s|tăng\s)?", re.S)


def _but(n: Sought) -> Named | None:
    """ "mức bội chi 5,3% là không đủ mà phải lên tới 5,8%": of what was spoken of."""
    last = n.joined(_BUT)
    return (last.name, False) if last and last.quantity.shape == n.q.shape else None


def _in_turn(n: Sought) -> Named | None:
    """ "giá … tại các tỉnh A, B, C lần lượt là …" """
    if not n.turn or n.headed or (n.before and n.before[0] > n.turn and n.low.startswith("nhóm ", n.before[0])):
        # "tăng lần lượt là nhóm văn hóa tăng 0,19%": each is named itself.
        return None
    said = next((r.name for r in n.readings if r.turn == n.turn and r.name), None)
    if said is None and n.before and 0 <= n.low.rfind(" trong khi ", n.previous_end, n.turn) < n.before[0] < n.turn:
        # "tôm chân trắng tăng 71%, trong khi tôm sú chỉ tăng lần lượt 10,8% và 2,7%"
        said = n.before
    said = said or dealing.list_subject(n.low, n.s.start, n.turn, n.s.times, n.s.mentions)
    return (said, True) if said else None


def _counted(n: Sought) -> Named | None:
    return first(counted.STEPS, n) if n.q.noun else None


def _what_changed(n: Sought) -> Named | None:
    """ "giảm 15% chi phí": what fell stands behind the percentage."""
    if n.q.before.change and not n.headed and attributes.of_what_follows(n.low, n.q.end, n.end):
        return n.behind(), True
    return None


# "trừ hết chi phí cũng lãi 50 triệu đồng": what is earned or lost.
_EARNED = re.compile(
    r"(?<!\w)(?:cũng|còn|vẫn|là|báo|sẽ|có thể|thu|người nuôi|người trồng|nông dân|bà con)\s(?P<name>(?:lãi|lỗ)(?:\s(?:ròng|thuần|gộp))?)\s$"
)


def _earned(n: Sought) -> Named | None:
    """ "trừ hết chi phí cũng lãi 50 triệu đồng" is of the profit."""
    earned = _EARNED.search(n.low, n.clause, n.q.left)
    return (earned.span("name"), True) if earned else None


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


# "doanh nghiệp đạt 1.588 tỷ đồng doanh thu"
_RESULT = re.compile(rf"\s(?:{lx.either(lx.CUES['company']['results'])})(?!\w)")
# "yêu cầu nộp 3.600 tỷ đồng tiền thuế", but "thu hồi 782 tỷ đồng tiền trốn thuế" names what was done.
_SUM_OF = re.compile(r"\s(?:vốn|tiền|phí|thuế|kim ngạch|nợ|kinh phí|học phí|viện phí)(?!\w)")
_TAKEN = re.compile(r"(?:thu hồi|truy thu|xử phạt|phạt)(?!\w)")


def _sum_of(n: Sought) -> Named | None:
    """ "đạt 1.588 tỷ đồng doanh thu", "nộp 3.600 tỷ đồng tiền thuế" """
    if n.headed or (n.q.before.change and not (n.before and phrases.is_proper(n.s.text, n.before))):
        return None
    taken = n.before and _TAKEN.match(n.low, n.before[0])
    result = _RESULT.match(n.low, n.q.end, n.end) or (not taken and _SUM_OF.match(n.low, n.q.end, n.end))
    return (n.behind(), True) if result else None


def _set_aside(n: Sought) -> Named | None:
    """ "1.824 tỷ đồng dành cho giải phóng mặt bằng" """
    spent = None if n.headed else worths.set_aside_for(n.low, n.q.end, n.end)
    return (spent, True) if spent else None


def _predicate(n: Sought) -> Named | None:
    """ "54% là xe từ các nước ASEAN" """
    bare = n.before is None or (not n.headed and not n.q.before.linked and phrases.is_deed(n.low, n.before))
    # "năm 2016 đặt mục tiêu tăng trưởng 6,7% là hợp lý": what is said of a rise is no part.
    part = names.predicate_noun(n.low, n.q.end, n.end) if bare and not n.q.before.change else None
    return (part, True) if part else None


def _same_part(n: Sought) -> Named | None:
    """ "DN tư nhân đóng góp 42% GDP, 30% thu ngân sách" """
    same = not n.before and n.last and parts.is_same_part(n.low, n.readings, n.q, n.end)
    return (n.last.name, True) if n.last and same else None


def _of_them(n: Sought) -> Named | None:
    """ "70% trong số đó có nhu cầu thuê nhà", "94% dân số thừa cân và 71% bị béo phì" """
    if not n.headed and (part := names.predicate_of_part(n.low, n.q.end, n.end)):
        return part, True
    if n.last and (part := names.own_predicate(n.low, n.last.quantity, n.q, n.end)):
        return part, True
    return None


def _part_of_whole(n: Sought) -> Named | None:
    """ "…, chiếm 2/3 tổng doanh thu": the part was named in an earlier clause, or only the whole behind it is."""
    if n.before or (n.inherited and not named_by_whole(n.readings)):
        return None
    if not n.q.before.share or not attributes.of_whole(n.low, n.q.end, n.end):
        return None
    part = None
    if n.previous_end == n.s.start:
        part = names.earlier_clause(n.low, n.s.start, n.q, n.s.times, n.s.mentions)
    part = part or _said_behind(n)
    return (n.inherited if part and n.inherited and n.said(part) == "tổng số" else part), True


# "Hoa Kỳ là thị trường lớn nhất của Việt Nam, chiếm 21,6% tổng kim ngạch xuất khẩu": where a part of the whole goes.
_IS_A_MARKET = re.compile(
    r"\s(?:[^\W\d]\w*\s){0,3}là\s(?:một trong những\s)?(?:thị trường|đối tác|nhà đầu tư|bạn hàng|nước|quốc gia)\s[^,;:.()\d]*,\s(?:và\s)?$"
)


def _share_of_a_market(n: Sought) -> Named | None:
    """What a land that is a market has a share of is the whole behind the percentage."""
    lands = (m for m in n.s.mentions if m.start == n.s.start and m.level in ("country", "bloc"))
    if not n.q.before.share or not attributes.of_whole(n.low, n.q.end, n.end):
        return None
    land = next(lands, None)
    is_market = land and not n.readings and _IS_A_MARKET.match(n.low, land.end, n.q.left)
    return (phrases.noun_after(n.low, n.q.end, n.end), True) if is_market else None


# "và âm 0,5% đối với lãi suất tiền gửi"
_TOWARDS = re.compile(r"\sđối với\s(?=(?:lãi suất|thuế suất|mức|tỷ lệ)\s)")


def _towards(n: Sought) -> Named | None:
    """ "và âm 0,5% đối với lãi suất tiền gửi" """
    towards = _TOWARDS.match(n.low, n.q.end, n.end)
    return (phrases.noun_after(n.low, towards.end(), n.end), True) if towards else None


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
    r"\strong\s(?=(?:đầu tư|xuất khẩu|nhập khẩu|lĩnh vực)(?!\w))|\scủa\s(?=(?:toàn\s)?(?:nền|ngành|khu vực)\s)"
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
_TRADE_OF = re.compile(
    r"(?:(?:giá trị|kim ngạch)\s)?(?:xuất khẩu|nhập khẩu|xk|nk)(?:\s(?!(?:sang|vào|tới|từ)(?!\w))[^\W\d]\w*)*"
)


# "Trung Quốc là nhà đầu tư lớn nhất với 588,9 triệu USD, chiếm 24,1% tổng vốn đăng ký cấp mới"
_AN_INVESTOR = re.compile(r"(?:nhà đầu tư|đối tác đầu tư|quốc gia|nước|địa phương|tỉnh)\s(?:lớn|hàng đầu|đứng|dẫn đầu)")
_OF_ALL = re.compile(r",?\s(?:và\s)?chiếm\s(?:(?:hơn|gần|trên|khoảng)\s)?[\d.,]+\s?%\s(?=tổng\s)")


def _of_all(n: Sought) -> Named | None:
    """What an investor puts in is of the sum that its share is of."""
    whole = _OF_ALL.match(n.low, n.q.end, n.end)
    if whole is None or not n.before or not _AN_INVESTOR.match(n.low, *n.before):
        return None
    return phrases.noun_after(n.low, whole.end(), n.end), True


def _of_that_market(n: Sought) -> Named | None:
    """What a market takes is the trade that was spoken of."""
    if not n.before or not n.known or not _A_MARKET.match(n.low, *n.before):
        return None
    spoken_of = (n.known, *n.state.by_unit.values()) if n.q.shape == "percent" else (n.known,)
    trade = next((found for span in spoken_of if (found := _TRADE_OF.match(n.low, *span))), None)
    return (trade.span(), False) if trade else None


# "xuất khẩu cá tra trong tháng 8 vẫn ổn định với kim ngạch 187 triệu USD", "XK cá tra tháng 8 đạt kim ngạch 187 triệu USD"
_TRADE_BEFORE = re.compile(
    r"(?<!\w)(?P<trade>(?:xuất khẩu|nhập khẩu|xk|nk)\s(?!(?:sang|vào|tới|từ)\s)[^\W\d]\w*(?:\s[^\W\d]\w*){0,5}?)\s(?:(?:trong\s)?(?:tháng|quý|năm)\s|đạt\s|vẫn\s|đã\s|tiếp tục\s)[^,;:.()]*(?:với|đạt)\s(?:tổng\s)?$"
)


def _worth_of_trade(n: Sought) -> Named | None:
    """A bare "kim ngạch" is that of the trade whose clause it ends."""
    if not n.before or n.said(n.before) != "kim ngạch":
        return None
    told = _TRADE_BEFORE.search(n.low, n.s.start, n.before[0])
    return (told.span("trade"), True) if told else None


def _moved_in_places(n: Sought) -> Named | None:
    """ "chỉ số sản xuất công nghiệp tăng ở 61 địa phương và giảm ở 2 địa phương (Trà Vinh giảm 17,2%)" """
    counted = next((r.quantity for r in n.readings if attributes.moves_in_so_many(n.low, r.quantity)), None)
    if counted is None or not n.q.before.change or n.headed:
        return None
    moved = names.name_before(n.low, n.s.start, counted, n.s.start, n.s.times, n.s.mentions)
    return (moved, False) if moved else None


# "đưa 981 lao động đi làm việc ở nước ngoài theo hợp đồng (đạt 57,71%)"
_NO_OTHER = re.compile(r"[^,;:.()\d]{3,80}\(")


def _done_aside(n: Sought) -> Named | None:
    """What a percentage in brackets says how far it got with is what was counted before them."""
    last = n.joined(_NO_OTHER) if attributes.is_done_aside(n.low, n.q) else None
    return (last.name, True) if last and last.quantity.shape != "percent" else None


_LANDS = re.compile(r"(?:các\s)?(?:tỉnh|thành phố|huyện|xã|địa phương|nước|quốc gia|vùng)(?!\w)")
_THEIR_GROWTH = re.compile(rf"(?<!\w){names.GROWTH_NAMED}")
_FAR = 150


def _growth_of_lands(n: Sought) -> Span | None:
    """The growth that those counted before are to reach: "giao mục tiêu tăng trưởng GRDP cho 16 tỉnh. Trong đó, A là 13,6%"."""
    lands = n.known
    if n.q.shape != "percent" or n.before or lands is None or not _LANDS.match(n.low, *lands):
        return None
    sentence = n.low.rfind(". ", 0, lands[0]) + 1
    told = list(_THEIR_GROWTH.finditer(n.low, max(sentence, lands[0] - _FAR), lands[0]))
    return told[-1].span("name") if told else None


def _spoken_of(n: Sought) -> Named:
    """The name in front, or what it points at; else what the sentence or the one before spoke of, or says behind."""
    own = _pointed_at(n) or n.before or _said_in_its_part(n) or _growth_of_lands(n) or _unless_a_rate(n, n.inherited)
    if own is None and n.previous_end == n.s.start:
        own = names.earlier_clause(n.low, n.s.start, n.q, n.s.times, n.s.mentions)
        own = own or names.traded_in(n.low, n.s.start, n.q.left)
    if own is None and n.state.name is None and phrases.HEAD.match(n.low, n.q.end + 1, n.end):
        own = n.behind()
    if own is None and (field := _IN_FIELD.match(n.low, n.q.end, n.end)):
        own = phrases.noun_after(n.low, field.end(), n.end)
    if own is None and not _THEY.search(n.low, max(n.s.start, n.q.left - 12), n.q.left):
        own = _said_behind(n)
    if own is None and n.q.shape == "percent" and _LAND_GROWS.search(n.low, max(n.s.start, n.q.left - 50), n.q.number):
        own = n.state.economy
    if own is None and n.q.shape == "physical":
        own = n.state.by_unit.get(n.q.unit)
    return own or _in_its_unit(n, n.state.name) or n.single, n.before is not None


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
    """The name in mind; for an amount, where that is of a rate, the last one in its own unit."""
    if known is None or n.q.shape not in _AMOUNT or not phrases.is_rate(n.low, known):
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


_BEHIND = re.compile(r"(?:\s(?:trong|của|vào))?(?P<is>\slà)?(?=\s[^\W\d])")
# "739 tỷ USD đã chảy khỏi Trung Quốc": what became of an amount that begins its clause.
_HAPPENED = re.compile(
    rf"\s(?:(?:đã|sẽ|đang)(?:\s(?:được|bị))?|bị|được(?=\s(?:{lx.either(lx.CUES['names']['deeds'])})(?!\w)))(?=\s[^\W\d])"
)


def _said_behind(n: Sought) -> Span | None:
    """What is said behind the number alone: "chiếm 90% thương mại của nước này", "131 USD là số tiền mỗi người chi"."""
    q = n.q
    begins = q.left == n.s.start or n.low[q.left - 2 : q.left].strip() in (",", "")
    if q.shape == "money" and begins and (told := _HAPPENED.match(n.low, q.end, n.end)):
        return phrases.noun_after(n.low, told.end(), n.end)
    behind = _BEHIND.match(n.low, q.end, n.end)
    if behind is None or not (q.before.share or behind["is"]):
        return None
    return phrases.noun_after(n.low, behind.end(), n.end)


_SHAPES: tuple[Shape, ...] = get_args(Shape)
_MONEY: tuple[Shape, ...] = ("money",)
_AMOUNT: tuple[Shape, ...] = ("money", "physical")
_NO_MONEY = tuple(shape for shape in _SHAPES if shape != "money")
_TABLE: tuple[tuple[Step, tuple[Shape, ...]], ...] = (
    (_earned, _MONEY),
    (_sold, _MONEY),
    (_worth, _MONEY),
    (_dimension, ("physical",)),
    (_held, ("percent",)),
    (_than_level, ("percent",)),
    (_find_before, _NO_MONEY),
    (_crop_before_its_time, ("physical",)),
    (_such_places, ("percent",)),
    (_whole_item, ("physical", "percent")),
    (_that_figure, _SHAPES),
    (_beside_its_aim, ("percent",)),
    (_then_in_brackets, ("percent",)),
    (_of_that_market, _SHAPES),
    (_share_of_a_market, ("percent",)),
    (_of_all, _MONEY),
    (_worth_of_trade, _MONEY),
    (_moved_in_places, ("percent",)),
    (_done_aside, ("percent",)),
    (_not_a_verb, _SHAPES),
    (_only_names, _SHAPES),
    (_before_its_subject, ("percent",)),
    (_not_only_done, _AMOUNT),
    (_brought_in, _MONEY),
    (_brings_money, _MONEY),
    (_growth, _SHAPES),
    (_begin_with_head, _SHAPES),
    (_that_growth, ("percent",)),
    (_another_says, ("percent",)),
    (_but, _SHAPES),
    (_multiplied, ("ratio",)),
    (_not_a_rate, _AMOUNT),
    (_not_the_seller, _SHAPES),
    (_deed, _MONEY),
    (_not_left_out, _SHAPES),
    (_not_who_raises, _SHAPES),
    (_what_happened, _SHAPES),
    (_not_told_by_others, _SHAPES),
    (_not_who_assigns, _SHAPES),
    (_in_another_area, _NO_MONEY),
    (_not_who_reaches_it, (*_AMOUNT, "percent")),
    (_not_who_tries, _SHAPES),
    (_of_its_plan, ("percent",)),
    (_not_a_bare_rate, _SHAPES),
    (_not_a_rest, _SHAPES),
    (_in_turn, _SHAPES),
    (_counted, ("count",)),
    (_of_their_places, ("bare",)),
    (_what_changed, ("percent",)),
    (_what_it_is_of, ("physical",)),
    (_sum_of, _MONEY),
    (_predicate, ("percent",)),
    (_same_part, ("percent",)),
    (_of_them, ("percent",)),
    (_part_of_whole, ("percent",)),
    (_towards, ("percent",)),
    (_set_aside, _MONEY),
    (_named_alike, ("percent", "physical")),
)
"""The rules in the order in which they are asked, each with the shapes of quantity that it is for."""
_BY_SHAPE: dict[Shape, tuple[Step, ...]] = {
    shape: tuple(step for step, shapes in _TABLE if shape in shapes) for shape in _SHAPES
}
