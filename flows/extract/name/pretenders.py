"""What stands before a figure and looks like its name, but is not: who counts it, what happened to it, how it moved."""

from __future__ import annotations

import re

from flows.extract import lexicon as lx
from flows.extract.measure import attributes
from flows.extract.name import names, phrases
from flows.extract.name.phrases import Span
from flows.extract.name.sought import Sought
from flows.extract.quantity.quantities import Quantity
from flows.text import CAPITALS

# "…; BHYT 1.017.308 người"
_ACRONYM = re.compile(rf"[{CAPITALS}]{{3,6}}\s")

# "thương lái chỉ mua dao động 10.000 đồng", "nhiều hộ bán 5.000 đồng/kg": of what was spoken of.
_ONLY_TRADES = re.compile(
    rf"(?:(?:nay|giờ|nhưng|các|nhiều|một số) )*(?:{lx.either(lx.CUES['names']['traders'])}|hộ|chỗ|nơi|nhà vườn)"
    r"\s(?:(?:cũng|chỉ|đã|đang|vẫn|thường)\s)*(?:thu mua|mua|bán)"
)
# "Kịch bản được xây dựng với mức tăng 5,6%"
_DONE_WITH = re.compile(rf"(?<!\w)được (?:{lx.either(lx.CUES['forecast']['doings'])}) với (?:mức|tốc độ)(?!\w)")
# "trước sáp nhập đều tăng trưởng 20%/năm"
_WHEN = ("trước ", "sau ")
# "năng suất một số cây trồng như: lúa đạt 62,87 tạ/ha"
_LISTS = tuple(f" {word}: " for word in lx.CUES["names"]["open_a_list"])
# "trong đó, alumin đạt 420 triệu USD"
_TOLD_PART = re.compile(r"\s?(?:đạt\s|ước\s|là\s)*")


# "693 nghìn ha/750 nghìn ha, đạt 85%": an amount.
_SO_MUCH = re.compile(rf"\d[\d.,]*\s?(?:(?:{lx.either(lx.MAGNITUDES)})(?!\w)|(?:ha|m2|km|tấn|tạ|kg)(?!\w))")


def only_names(n: Sought) -> None:
    """Words before a figure that name nothing are no name."""
    if n.before and (_ONLY_TRADES.fullmatch(n.low, *n.before) or _SO_MUCH.match(n.low, *n.before)):
        n.before = None
    if n.before and _DONE_WITH.search(n.low, max(n.s.start, n.before[0] - len("được ")), n.q.left):
        n.before = None
    if n.before and n.low.startswith(_WHEN, n.before[0]) and not phrases.heads(n.low, *n.before):
        n.before = None
    if not n.before or phrases.is_name(n.s.text, n.low, n.before) or _is_part(n, n.before):
        return
    if n.s.goes_on and not n.readings and _TOLD_PART.fullmatch(n.low, n.before[1], n.q.left):
        return
    lists = n.low.endswith(_LISTS, 0, n.before[0]) or (
        # "Chỉ tiêu cả năm: lúa 4,28 triệu tấn; tôm 98.000 tấn"
        n.low.endswith(": ", 0, n.before[0]) and phrases.is_common_noun(n.low, n.before)
    )
    if not n.readings and lists and _TOLD_PART.fullmatch(n.low, n.before[1], n.q.left):
        return
    if (
        n.q.before.change
        and n.low.endswith(": ", 0, n.before[0])
        and names.heading_of_moves(n.low, n.s.start, n.q.left)
    ):
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


def whole_item(n: Sought) -> None:
    """All that an item of a list names before its figure: "khoai tây 2.400 ha; bí xanh, bí đỏ 1.850 ha"."""
    if (n.before and n.before[1] + 1 != n.q.left) or (n.last is None and not n.q.before.change):
        return
    if n.last and n.last.name and n.last.quantity.unit == n.q.unit:
        alike = n.last.name[1] + 1 == n.last.quantity.left
    else:
        alike = n.last is None
    if alike and (item := _ITEM.fullmatch(n.low, n.clause, n.q.left)):
        n.before = item.span("item")


# "lạm phát được kiểm soát, tiệm cận mục tiêu (4,15%)"
_VERBS = re.compile(rf"(?:{lx.either(lx.CUES['names']['verbs'])})(?!\w)")


# "mất mùa, tác động làm giảm 0,24 điểm", "các cơn bão khiến …": what brings it about.
_BRINGS_ABOUT = re.compile(r"(?<!\w)(?:khiến|gây(?:\sra)?|(?<!việc )làm)(?:\scho)?$")
# "điều đáng lo là chỉ 65% người lao động ở lại"
_REMARK = re.compile(r"(?:điều|vấn đề)\s(?:đáng|nguy|lo|mừng|nghịch|quan trọng)(?!\w)")
# "ngành A có tỷ lệ đóng góp cao nhất vào tăng trưởng, đóng góp 3,1 điểm": said in general, then by how much.
_ADDS = "đóng góp "


def _says_what_it_does(n: Sought, before: Span) -> bool:
    """Whether what stands in front of a figure only says what its subject brings about."""
    if n.q.before.change:
        return _BRINGS_ABOUT.search(n.low, *before) is not None
    return n.low.startswith(_ADDS, n.q.left) and n.low.find(_ADDS, *before) >= 0


def not_a_verb(n: Sought) -> None:
    """What only says how something moved, or what moved it, is no name, but what an earlier clause names."""
    if n.before and _VERBS.match(n.low, *n.before):
        n.before = names.earlier_clause(n.low, n.s.start, n.q, n.s.times, n.s.mentions)
    elif n.before and _REMARK.match(n.low, *n.before):
        n.before = None
    elif n.before and not n.readings and _says_what_it_does(n, n.before):
        n.before = names.subject(n.low, n.s.start, n.q.left, n.s.times, n.s.mentions)


# What is done with the thing that the sentence is of: "lượng muối tồn …; miền Bắc tồn 8.112 tấn".
_ONLY_DONE = frozenset(("thu hút", "tồn", "tồn kho"))

# "Tập đoàn Xăng dầu có số dư quỹ 2.000 tỷ đồng; Tổng công ty Dầu là 133 tỷ đồng": whose it is.
_FIRM = re.compile(r"(?:công ty|tổng công ty|tập đoàn|ctcp|ngân hàng)\s")


def not_only_done(n: Sought) -> None:
    """ "vốn đăng ký 724 triệu USD; tiếp đến là Quảng Ninh thu hút 568 triệu USD": what the sentence is of."""
    if n.alike is None or n.before is None:
        return
    start, end = n.before
    where = max((m.end for m in n.s.mentions if start <= m.start and m.end < end), default=start)
    of_firm = _FIRM.match(n.low, start) and not _FIRM.search(n.low, *n.alike)
    if of_firm or n.low[where:end].strip() in _ONLY_DONE:
        n.before = None


_OPENS_PART = ("trong đó ", "trong đó, ", "riêng ", "; ", ", ")

# "trong đó, tôm tăng 4%", "đồng hồ gấp 2,4 lần; pin tăng 61%"
_PART_OR_NEXT = ("trong đó ", "trong đó, ", "riêng ", "; ")

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
            or (q.shape == "percent" and q.before.change is not None and n.low.endswith(_PART_OR_NEXT, 0, before[0]))
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


def begin_with_head(n: Sought) -> None:
    """Settles whether the name begins with a head noun, with that of a list: "giá vé cho học sinh, người già"."""
    n.headed = n.before is not None and phrases.starts_with_head(n.low, n.before)
    told = n.q.before.linked or n.q.before.change or n.q.left == n.q.number or n.q.unit == "%/year"
    told = told or (n.q.before.bound_said and n.q.shape != "count") or n.low.startswith("chiếm", n.q.left)
    if n.before and told and (not n.headed or n.low.endswith(" khác", *n.before)):
        n.before = names.with_its_list(n.low, n.clause, n.before)
        n.headed = phrases.starts_with_head(n.low, n.before)


_WEIGHT_OF = re.compile(r"tỷ trọng (?=(?:số )?vốn )|tỷ lệ (?=giải ngân )")


def not_a_rate(n: Sought) -> None:
    """An amount is of no rate, but of what an earlier clause names."""
    if n.before and (weight := _WEIGHT_OF.match(n.low, *n.before)):
        # "tỷ trọng vốn đăng ký bình quân trên một doanh nghiệp đạt 11,7 tỷ đồng", "tỷ lệ giải ngân vốn được 130 tỷ đồng"
        n.before = weight.end(), n.before[1]
    if n.before and attributes.is_rate(n.said(n.before)):
        n.before = names.earlier_clause(n.low, n.s.start, n.q, n.s.times, n.s.mentions)
        n.headed = n.before is not None


# "Tập đoàn A niêm yết ở mức 36,2 triệu đồng/lượng" is of the price that was spoken of.
_SELLER = re.compile(
    r"(?:(?:một số|các|nhiều)\s)?(?:tập đoàn|công ty|tổng công ty|doanh nghiệp|hệ thống|thương hiệu|cửa hàng)(?!\w)"
)

# "Tập đoàn A bán ra vàng miếng ở mức 36,5 triệu đồng/lượng"
_SELLS = re.compile(r"\s(?:niêm yết|bán ra|mua vào|giao dịch)\s(?=(?:giá\s)?vàng\s)")
_QUOTED = re.compile(r"(?:VND/tael|USD/oz|USD/bbl)")

_SIDE = re.compile(r"(?:chiều\s)?(?:mua|bán)(?:\s(?:vào|ra))?")


def not_the_seller(n: Sought) -> None:
    """ "Tập đoàn A niêm yết ở mức 36,2 triệu đồng/lượng", "…, bán ra là 35,2 triệu đồng/lượng" are of the price that was spoken of."""
    if n.before and n.inherited and _QUOTED.fullmatch(n.q.unit) and _SIDE.fullmatch(n.low, *n.before):
        n.before = None
    sold = n.before and _SELLS.search(n.low, *n.before)
    if n.before and sold and _SELLER.match(n.low, n.before[0]):
        n.before = (sold.end(), n.before[1])
        return
    if not n.before or n.inherited or not n.state.name or not _QUOTED.fullmatch(n.q.unit):
        return
    if _SELLER.match(n.low, n.before[0]) and n.low.startswith("giá", n.state.name[0]):
        n.before = None


# "tổng mức bán lẻ tăng 7,7%, loại trừ yếu tố giá tăng 5,9%", "nếu tính cả nợ đã bán cho VAMC thì lên tới 8,86%"
_LEFT_OUT = re.compile(r"(?<!\w)(?:loại trừ|(?:không|nếu) (?:kể|tính|cộng)(?: cả| thêm)?)\s(?:yếu tố\s|biến động\s)?$")

_RECKONED = re.compile(r"(?:loại trừ|không (?:kể|tính)|nếu (?:không )?tính|kể cả|tính cả)(?!\w)")


_A_PLAN = re.compile(rf"(?:{lx.either(lx.PLAN_WORDS)})(?!\w)")
_OPENED = ("(", "(đạt ", "(bằng ", "(vượt ")


def not_another_plan(n: Sought) -> None:
    """ "đạt 64,3% dự toán Trung ương giao (63,6% dự toán HĐND giao)": the same, of two plans."""
    if n.before and _A_PLAN.match(n.low, *n.before) and n.low.endswith(_OPENED, n.s.start, n.q.start):
        n.before = None


def not_left_out(n: Sought) -> None:
    """ "tổng mức bán lẻ tăng 7,7%, loại trừ yếu tố giá tăng 5,9%" """
    if n.before and (
        _LEFT_OUT.search(n.low, max(n.s.start, n.before[0] - 30), n.before[0]) or _RECKONED.match(n.low, *n.before)
    ):
        n.before = None


_AIMS_AT = re.compile(
    r"\s(?:(?:đặt|đề ra)\s(?:mục tiêu|kế hoạch|chỉ tiêu)|phấn đấu|dự báo)\s(?:(?:cả|trong|đến)\s)*(?:năm\s(?:\d{4}\s|nay\s)?)?(?:sẽ\s)?(?:đạt\s)?"
)


def not_who_raises(n: Sought) -> None:
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


def what_happened(n: Sought) -> None:
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


def not_told_by_others(n: Sought) -> None:
    """A figure without a head noun before it may be of what was named before.

    It stands in brackets behind whose it is, "Amazon (106 tỷ USD)", or says how what stands before them changed; it is
    the level that the one before it went to; or a temperature, as that before it.
    """
    last, q = n.last, n.q
    if n.before and last and attributes.is_reached(n.low, last.quantity, q, n.end):
        # "nợ công giảm từ 63,7% GDP năm 2016 xuống còn 56,1% GDP"
        n.before = None
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
AREA = re.compile(r"(?:khu vực\s)?(?:thành thị|nông thôn|đô thị|nội thành|ngoại thành|miền núi|đồng bằng)")

# "tỷ lệ hộ nghèo còn 3,1%; riêng 3 huyện miền núi còn 21%"
_WHERE_ELSE = re.compile(
    r"(?<!\w)(?:trong|ở|tại)\s(?:khu vực|vùng|nông thôn|thành thị|đô thị|nội thành|ngoại thành|miền)(?!\w)|(?<!\w)riêng\s(?:hộ|đồng bào|người|nhóm|khối)(?!\w)|(?<!\w)(?:riêng\s(?:ở\s|tại\s)?(?:(?:\d+|các|những)\s)?|các\s)(?:tỉnh|huyện|xã|thôn|quận|phường|thành phố|địa phương|khu vực|vùng)(?!\w)"
)

# "Bộ Tài chính giao thu 12.500 tỷ đồng, HĐND tỉnh giao 13.200 tỷ đồng"
_WHO_ASSIGNS = re.compile(r"(?:hđnd|ubnd|trung ương|bộ|chính phủ|thủ tướng|quốc hội|ban chỉ đạo)(?!\w)")
_ASSIGNS = re.compile(r"\s(?:giao|(?:đề ra|đặt ra)(?:\s(?:mức|mục tiêu|chỉ tiêu|phấn đấu))*)(?:\slà)?\s$")


def not_who_assigns(n: Sought) -> None:
    """ "Bộ Tài chính giao thu 12.500 tỷ đồng, HĐND tỉnh giao 13.200 tỷ đồng" """
    if (
        n.before
        and n.known
        and _WHO_ASSIGNS.match(n.low, n.before[0])
        and _ASSIGNS.search(n.low, n.before[1], n.q.left)
    ):
        n.before = None


# "riêng khu vực công nghiệp ước đạt 15.491 tỷ đồng": a part of the product, which nobody reaches.
_PART_OF_ECONOMY = re.compile(
    r"(?:khu vực|ngành|lĩnh vực)\s(?:kinh tế|công nghiệp|nông|lâm|thủy sản|dịch vụ|xây dựng|thương mại)(?!\w)"
)


def not_who_reaches_it(n: Sought) -> None:
    """A rate goes through those who reach it: "tỷ lệ lấp đầy là 85%, riêng Đình Trám đạt 100%"."""
    if not n.before or n.last is None or (n.q.before.change and n.q.before.range_from and n.q.value_max is None):
        return
    alike = next((r for r in reversed(n.readings) if r.quantity.unit == n.q.unit), n.last)
    if alike.measured.measure not in ("level", "change") or alike.quantity.unit != n.q.unit:
        return
    if phrases.is_proper(n.s.text, n.before) or (
        not n.headed
        and not _PART_OF_ECONOMY.match(n.low, *n.before)
        and (
            _is_of_another(n, n.before)
            or AREA.fullmatch(n.low, *n.before) is not None
            or _WHERE_ELSE.search(n.low, max(n.s.start, n.before[0] - 6), n.before[1]) is not None
        )
    ):
        n.before = None


_WHO_TRIES = re.compile(
    r"(?:bộ|tỉnh|ngành|huyện|thành phố|đơn vị|công ty|tập đoàn|doanh nghiệp|chúng ta|chúng tôi)\s(?:[^\W\d]\w*\s){0,3}(?:cố gắng|nỗ lực|quyết tâm)(?!\w)"
)


# "VFA đặt mục tiêu thận trọng 6,5 triệu tấn"
_BODY_AIMS = re.compile(rf"[{CAPITALS}]{{2,8}}\s(?:đặt (?:ra )?(?:mục tiêu|kế hoạch)|phấn đấu|kỳ vọng|dự kiến)(?!\w)")


def not_who_tries(n: Sought) -> None:
    """ "kế hoạch xuất khẩu 42 tỷ USD nhưng bộ hết sức cố gắng để đạt 41 tỷ USD" """
    if n.before and n.inherited and _WHO_TRIES.match(n.low, n.before[0]):
        n.before = None
    if n.before and n.known and not n.headed and _BODY_AIMS.match(n.s.text, n.before[0]):
        n.before = None


# Before a trade: whose it is.
_SECTOR = re.compile(
    r"(?<!\w)(?:khu vực|khối|doanh nghiệp)\s(?:kinh tế\s|doanh nghiệp\s)?"
    r"(?:trong nước|fdi|(?:có vốn )?đầu tư(?: trực tiếp)? nước ngoài|tư nhân|nhà nước)(?:\s\([^()]{1,40}\))?\s$"
)
_SECTOR_WITHIN = 90


def with_its_sector(n: Sought) -> None:
    """ "khu vực kinh tế trong nước xuất khẩu 88,7 tỷ USD" is not of the whole trade."""
    if n.before and n.low.startswith(("xuất khẩu", "nhập khẩu"), n.before[0]):
        whose = _SECTOR.search(n.low, max(n.clause, n.before[0] - _SECTOR_WITHIN), n.before[0])
        n.before = (whose.start(), n.before[1]) if whose else n.before


# "dân số tăng lên 2,6 triệu người, tỷ lệ tăng bình quân 4,9%/năm"
_BARE_RATES = frozenset(("tỷ lệ", "tốc độ", "mức", "tổng", "thị trường"))


def not_a_bare_rate(n: Sought) -> None:
    """ "dân số tăng lên 2,6 triệu người, tỷ lệ tăng bình quân 4,9%/năm" """
    bare = n.before and n.said(n.before) in _BARE_RATES
    if (
        n.before
        and bare
        and (
            n.q.before.change
            or n.low.startswith("đóng góp ", n.q.left)
            or (n.known and n.said(n.before) == "thị trường")
            or n.low.endswith("đạt ", n.s.start, n.before[0])
            or (n.known and n.low.startswith("(", n.q.left - 1))
        )
    ):
        n.before = None


# "đến nay các ngành, các địa phương chỉ mới thực hiện đạt hơn 50% kế hoạch"
_DOERS = re.compile(r"(?:các\s)?(?:ngành|địa phương|đơn vị|chủ đầu tư)(?!\w)")
_CARRY_OUT = re.compile(r"(?:\s(?:chỉ|mới|đã))*\s(?:thực hiện|giải ngân)\s(?:(?:được|đạt)\s)*")


def not_who_carries_out(n: Sought) -> None:
    """Who carries a plan out is not what is carried out."""
    done = n.before and n.known and n.q.shape == "percent" and _CARRY_OUT.match(n.low, n.before[1], n.q.left)
    if n.before and done and _DOERS.match(n.low, n.before[0]):
        n.before = None


def not_a_rest(n: Sought) -> None:
    """A long name without a head noun is the rest of one that a comma cut."""
    n.headed = n.headed and n.before is not None
    if n.before is None or n.low.count(" ", *n.before) < phrases.LONG_NAME:
        return
    start = n.before[0]
    whole = phrases.names_trade(n.low, start) or phrases.names_sector(n.low, start) or phrases.is_term(n.low, n.before)
    # "…; tạm ngừng hoạt động không đăng ký hoặc chờ giải thể là 4.773 doanh nghiệp"
    item = (n.q.shape == "count" or n.q.before.share) and n.low.endswith("; ", 0, start)
    # "mực đông lạnh tăng 18,6%, sắt thép không hợp kim dạng thỏi đúc hoặc dạng thô tăng 94,5%"
    item = item or n.low.endswith("%, ", 0, start)
    if not (whole or item or phrases.heads(n.low, *n.before)):
        n.before = names.earlier_clause(n.low, n.s.start, n.q, n.s.times, n.s.mentions) or n.before
