"""The name of an amount of money: what was earned, paid, traded or set aside."""

from __future__ import annotations

import re

from flows.extract import lexicon as lx
from flows.extract.name import names, phrases, worths
from flows.extract.name.phrases import Span
from flows.extract.name.sought import Named, Sought

# "Thương lái thu mua lúa tươi với giá 6.500 đồng/kg": who buys or sells is no part of what has the price.
_SELLS = re.compile(
    r"(?:[^,;:.()\d]{2,40}\s)?(?:bán(?!\s(?:tải|dẫn))|thu mua|mua(?!\s(?:lại|bán|sắm))|phân phối)\s(?:ra\s|lẻ\s)?(?=[^\W\d])"
)


def sold(n: Sought) -> Named | None:
    """What has a price: "áo khoác có giá 200.000 baht"."""
    end = worths.price_before(n.low, n.s.start, n.q.left)
    if end is None or end <= n.previous_end:
        return None
    thing = names.name_before(n.low, n.s.start, n.q, n.previous_end, n.s.times, n.s.mentions, end)
    sold_by = _SELLS.match(n.low, *thing) if thing else None
    goods = (sold_by.end(), thing[1]) if thing and sold_by else None
    named = (
        one
        for one in (goods, thing)
        if one and n.low.count(" ", *one) < phrases.LONG_NAME and phrases.is_name(n.s.text, n.low, one)
    )
    return next(((one, True) for one in named), None)


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


# "nợ công 55,8% GDP (tương đương 3,5 triệu tỷ đồng)": what the share is of, but not "60% kế hoạch (1.500 tỷ đồng)".
_OF_WHOLE = re.compile(rf"\s(?!(?:{lx.either(lx.PLAN_WORDS)})(?!\w))(?:[^\W\d]\w*\s){{1,4}}\(")


def share_in_money(n: Sought) -> Named | None:
    """ "nợ công 55,8% GDP (tương đương 3,5 triệu tỷ đồng)": the amount is of what has the share, not of the whole."""
    share = n.last and n.last.measured.measure == "share" and n.last.name
    if not (share and n.last and _OF_WHOLE.fullmatch(n.low, n.last.quantity.end, n.q.left)):
        return None
    return share, True


def worth(n: Sought) -> Named | None:
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


def brought_in(n: Sought) -> Named | None:
    """ "xuất khẩu cà phê ước đạt 601.000 tấn, thu về gần 1,2 tỉ USD" is of that trade."""
    takes_in = _TAKES_IN.search(n.low, max(n.s.start, n.q.left - len("mang về ")), n.q.left)
    trade = n.inherited if n.inherited and TRADE_OF.match(n.low, *n.inherited) else None
    if takes_in and (source := _FROM_TRADE.match(n.low, n.q.end, n.end)):
        return phrases.noun_after(n.low, source.end(), n.end), True
    if takes_in and trade:
        # "Xuất khẩu tôm đạt 1,8 tỷ USD, tăng 38%; cá tra thu về 1,2 tỷ USD"
        goods = phrases.tidy(n.low, n.clause, takes_in.start(), n.s.times, n.s.mentions)
        if goods and n.low.startswith("; ", goods[0] - len("; ")):
            return goods, True
    if takes_in and not n.inherited:
        # "Hàng xuất khẩu thu về 420 triệu USD", "Xuất khẩu cá tra trong tháng 1 đã thu về 165 triệu USD"
        goods = phrases.tidy(n.low, n.clause, takes_in.start(), n.s.times, n.s.mentions)
        if goods and (_GOODS.match(n.low, goods[0]) or TRADE_OF.match(n.low, *goods)):
            return goods, True
    if n.before and n.said(n.before) == "thu" and n.inherited and _REVENUE.match(n.low, *n.inherited):
        # "được giao thu ngân sách 386 nghìn tỷ đồng. Đến giữa tháng 12 đã thu được 457 nghìn tỷ đồng"
        return n.inherited, False
    named_so = n.before and n.said(n.before) == "thu" and n.low.startswith(" về ", n.before[1])
    return (trade, False) if named_so and trade else None


def bought(n: Sought) -> Named | None:
    """ "Mỹ mua 18 triệu USD cá tra": what for stands behind the sum."""
    if not n.low.endswith(" mua ", n.s.start, n.q.left):
        return None
    goods = phrases.noun_after(n.low, n.q.end, n.end)
    named = phrases.tidy(n.low, *goods, n.s.times, n.s.mentions) if goods else None
    return (named, True) if named else None


# "tổng kinh phí huy động để thực hiện chương trình A, các chính sách B 575 tỷ đồng": what for is no name.
_FOR_A_PURPOSE = re.compile(
    r"(?<!\w)(?P<name>(?:tổng\s)?(?:kinh phí|nguồn lực|nguồn vốn|vốn|số tiền|ngân sách)\s(?:[^\W\d]\w*\s){0,6}?)(?:để|nhằm)\s[^;:()\d]{6,160}$"
)


def for_a_purpose(n: Sought) -> Named | None:
    """ "kinh phí huy động để thực hiện chương trình A, chính sách B 575 tỷ đồng": what for stands in between."""
    said = _FOR_A_PURPOSE.search(n.low, n.clause, n.q.left)
    if said is None or n.q.before.linked or n.low.find(",", said.end("name"), n.q.left) < 0:
        return None
    named = phrases.tidy(n.low, *said.span("name"), n.s.times, n.s.mentions)
    return (named, True) if named else None


_REVENUE = re.compile(r"(?:tổng |số )?thu (?:ngân sách|nội địa|thuế)(?!\w)")

# "thu về 258 triệu USD từ xuất khẩu tôm"
_TAKES_IN = re.compile(r"(?:thu|mang|đem) về $")

_GOODS = re.compile(r"(?:nhóm\s)?(?:hàng|mặt hàng|sản phẩm|ngành|lĩnh vực|hoạt động|du lịch)(?!\w)")
_FROM_TRADE = re.compile(r"\stừ\s(?:việc\s|hoạt động\s)?(?=(?:xuất|nhập) khẩu(?!\w))")

# "xuất khẩu thủy sản mang về lượng ngoại tệ trên 1 tỷ USD"
_BRINGS_MONEY = re.compile(
    r"\s(?:đã\s)?(?:thu|mang|đem)(?:\slại|\svề)\s(?:nguồn|lượng|số|khoản|giá trị)(?:\s(?:thu|ngoại tệ|tiền|kim ngạch))*\s?$"
)


def brings_money(n: Sought) -> Named | None:
    """ "xuất khẩu thủy sản mang về lượng ngoại tệ trên 1 tỷ USD": what brings it."""
    brings = _BRINGS_MONEY.search(n.low, n.clause, n.q.left)
    trade = brings and phrases.tidy(n.low, n.clause, brings.start(), n.s.times, n.s.mentions)
    return (trade, True) if trade and TRADE_OF.match(n.low, *trade) else None


def deed(n: Sought) -> Named | None:
    """ "Chính phủ phân bổ 400 triệu USD": what was done with the money."""
    deed = None if n.headed else names.deed_before(n.low, n.previous_end, n.q)
    if deed and n.said(deed) == "thu hút" and any(n.previous_end <= m.start and m.end <= deed[0] for m in n.s.mentions):
        # "TP.HCM có số vốn đăng ký 724 triệu USD, chiếm 19%; tiếp đến là Quảng Ninh thu hút 568 triệu USD"
        deed = n.alike or deed
    if deed and n.q.before.share and n.low.rfind("trong đó", n.previous_end, deed[0]) >= 0:
        # "xuất khẩu 12,3 tỷ USD, trong đó riêng điện thoại đóng góp 11,9 tỷ USD": which part it is.
        deed = names.name_before(n.low, n.s.start, n.q, n.previous_end, n.s.times, n.s.mentions) or deed
    return (deed, True) if deed else None


# "trừ hết chi phí cũng lãi 50 triệu đồng": what is earned or lost.
_EARNED = re.compile(
    r"(?<!\w)(?:cũng|còn|vẫn|là|báo|sẽ|có thể|thu|người nuôi|người trồng|nông dân|bà con)\s(?P<name>(?:lãi|lỗ)(?:\s(?:ròng|thuần|gộp))?)\s$"
)


def earned(n: Sought) -> Named | None:
    """ "trừ hết chi phí cũng lãi 50 triệu đồng" is of the profit."""
    earned = _EARNED.search(n.low, n.clause, n.q.left)
    return (earned.span("name"), True) if earned else None


# "doanh nghiệp đạt 1.588 tỷ đồng doanh thu"
_RESULT = re.compile(rf"\s(?:{lx.either(lx.CUES['company']['results'])})(?!\w)")

# "yêu cầu nộp 3.600 tỷ đồng tiền thuế", but "thu hồi 782 tỷ đồng tiền trốn thuế" names what was done.
_SUM_OF = re.compile(r"\s(?:vốn|tiền|phí|thuế|kim ngạch|nợ|kinh phí|học phí|viện phí)(?!\w)")

_TAKEN = re.compile(r"(?:thu hồi|truy thu|xử phạt|phạt)(?!\w)")


def sum_of(n: Sought) -> Named | None:
    """ "đạt 1.588 tỷ đồng doanh thu", "nộp 3.600 tỷ đồng tiền thuế" """
    saved = n.q.before.change is not None and n.low.startswith(" tiền lãi", n.q.end)
    if n.headed or (n.q.before.change and not (saved or (n.before and phrases.is_proper(n.s.text, n.before)))):
        return None
    taken = n.before and _TAKEN.match(n.low, n.before[0])
    result = _RESULT.match(n.low, n.q.end, n.end) or (not taken and _SUM_OF.match(n.low, n.q.end, n.end))
    return (n.behind(), True) if result else None


def set_aside(n: Sought) -> Named | None:
    """ "1.824 tỷ đồng dành cho giải phóng mặt bằng" """
    spent = None if n.headed else worths.set_aside_for(n.low, n.q.end, n.end)
    return (spent, True) if spent else None


TRADE_OF = re.compile(
    r"(?:(?:giá trị|kim ngạch)\s)?(?:xuất khẩu|nhập khẩu|xk|nk)(?:\s(?!(?:sang|vào|tới|từ)(?!\w))[^\W\d]\w*)*"
)

# "Trung Quốc là nhà đầu tư lớn nhất với 588,9 triệu USD, chiếm 24,1% tổng vốn đăng ký cấp mới"
_AN_INVESTOR = re.compile(r"(?:nhà đầu tư|đối tác đầu tư|quốc gia|nước|địa phương|tỉnh)\s(?:lớn|hàng đầu|đứng|dẫn đầu)")

_OF_ALL = re.compile(r",?\s(?:và\s)?chiếm\s(?:(?:hơn|gần|trên|khoảng)\s)?[\d.,]+\s?%\s(?=tổng\s)")


def of_all(n: Sought) -> Named | None:
    """What an investor puts in is of the sum that its share is of."""
    whole = _OF_ALL.match(n.low, n.q.end, n.end)
    if whole is None or not n.before or not _AN_INVESTOR.match(n.low, *n.before):
        return None
    return phrases.noun_after(n.low, whole.end(), n.end), True


# "xuất khẩu cá tra trong tháng 8 vẫn ổn định với kim ngạch 187 triệu USD", "XK cá tra tháng 8 đạt kim ngạch 187 triệu USD"
_TRADE_BEFORE = re.compile(
    r"(?<!\w)(?P<trade>(?:xuất khẩu|nhập khẩu|xk|nk)\s(?!(?:sang|vào|tới|từ)\s)[^\W\d]\w*(?:\s[^\W\d]\w*){0,5}?)\s(?:(?:trong\s)?(?:tháng|quý|năm)\s|đạt\s|vẫn\s|đã\s|tiếp tục\s)[^,;:.()]*(?:với|đạt)\s(?:tổng\s)?$"
)


def worth_of_trade(n: Sought) -> Named | None:
    """A bare "kim ngạch" is that of the trade whose clause it ends."""
    if not n.before or n.said(n.before) != "kim ngạch":
        return None
    told = _TRADE_BEFORE.search(n.low, n.s.start, n.before[0])
    return (told.span("trade"), True) if told else None
