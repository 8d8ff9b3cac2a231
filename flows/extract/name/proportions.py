"""The name of a percentage: what grew, was carried out, or has a part of a whole."""

from __future__ import annotations

import re

from flows.extract import lexicon as lx
from flows.extract.measure import attributes
from flows.extract.name import names, neighbours, parts, phrases
from flows.extract.name.counted import named_by_whole
from flows.extract.name.phrases import Span
from flows.extract.name.sought import Named, Sought

_HOLDS = re.compile(r"(?<!\w)(?:sở hữu|nắm|nắm giữ|giữ|góp)\s(?:(?:tới|đến|trên|hơn|gần|khoảng)\s)?$")

_CAPITAL = re.compile(r"\s(?=(?:tổng số\s)?(?:vốn|cổ phần|cổ phiếu|quyền biểu quyết)(?!\w))")


def held(n: Sought) -> Named | None:
    """ "Công ty A sở hữu 15% vốn": who holds it is not what is shared."""
    capital = _CAPITAL.match(n.low, n.q.end, n.end)
    if capital is None or not _HOLDS.search(n.low, max(n.s.start, n.q.left - 20), n.q.number):
        return None
    return phrases.noun_after(n.low, capital.end(), n.end), True


# "đã cải thiện so với cùng kỳ năm 2020 (1,82%)": what was spoken of, then.
_THEN_IN_BRACKETS = re.compile(r"(?<!\w)cùng kỳ(?:\s(?:các\s)?năm(?:\s(?:trước|ngoái|\d{4}(?:\svà\s\d{4})?))?)?\s\($")


def then_in_brackets(n: Sought) -> Named | None:
    """ "cải thiện so với cùng kỳ năm 2020 (1,82%)" is of what was spoken of."""
    told = n.known and not n.headed and not n.readings and _THEN_IN_BRACKETS.search(n.low, n.clause, n.q.left)
    return (n.known, False) if told and not (n.before and phrases.starts_with_head(n.low, n.before)) else None


# "mức dự báo của IMF là thấp so với mục tiêu 6,7%"
_BESIDE_AIM = re.compile(
    r"(?<!\w)(?:mức|con số|kết quả)\s(?:dự báo|dự đoán|này|trên|đó)(?!\w)[^,;:()\d]*\sso với\s(?:mục tiêu|kế hoạch|chỉ tiêu)\s$"
)


def beside_its_aim(n: Sought) -> Named | None:
    """ "mức dự báo của IMF là thấp so với mục tiêu 6,7%" is of what was spoken of."""
    told = n.known and _BESIDE_AIM.search(n.low, n.clause, n.q.left)
    return (n.known, False) if told else None


# "GDP tăng 5%, thấp hơn mục tiêu nhưng cao hơn mức tăng 2,1% của năm 2020"
_THAN_LEVEL = re.compile(
    r"(?:(?<=[,;(])\s?|(?<!\w)(?:tuy|nhưng|song|dù|mặc dù|và(?=[^,;]{0,40}(?:tăng|giảm)(?:\strưởng)?\s$))\s(?:(?:vẫn|đều|cũng)\s)?)(?:cao|thấp)\s(?:xa\s|hẳn\s)?hơn\s(?:nhiều\s)?(?:so với\s)?(?:mức|tốc độ)\s(?:(?:tăng|giảm)(?:\strưởng)?(?:\schung|\sbình quân|\strung bình)?\s)?$"
)
# "cao hơn mức tăng chung 8,2% của GRDP": held against another's.
_OF_THE_ECONOMY = re.compile(
    r"\scủa\s(?=gr?dp(?!\w)|(?:toàn\s)?nền kinh tế(?!\w)|toàn ngành(?!\w)|(?:khu vực|nhóm|ngành)\s(?!này|đó|trên)[^\W\d])"
)

_BESIDE = re.compile(r",?\s(?:(?:tuy|vẫn|đều|cũng|nhưng)\s)*(?:cao|thấp)\s(?:xa\s|hẳn\s)?hơn(?!\w)")


def than_level(n: Sought) -> Named | None:
    """ "GDP tăng 5%, thấp hơn mục tiêu nhưng cao hơn mức tăng 2,1% của năm 2020": the same, then."""
    if not _THAN_LEVEL.search(n.low, max(n.s.start, n.q.number - 50), n.q.number):
        return None
    if whole := _OF_THE_ECONOMY.match(n.low, n.q.end, n.end):
        return phrases.noun_after(n.low, whole.end(), n.end), True
    if n.last is None:
        # "Tăng trưởng quý I cao hơn các năm trước, nhưng thấp hơn mức tăng 6,1% của quý I năm 2015"
        beside = _BESIDE.search(n.low, n.s.start, n.q.left)
        told = beside and phrases.tidy(n.low, n.s.start, beside.start(), n.s.times, n.s.mentions)
        return (told, True) if told else None
    than = n.last.name and n.last.measured.measure == "growth" and n.inherited
    return (n.inherited, False) if than else None


# "Sau khi tăng 3% trong tháng 10, xuất khẩu thủy sản …", "Với mức tăng 12,64%, GRDP dẫn đầu cả vùng"
_AFTER = re.compile(
    r"(?:mặc dù|dù|tuy|sau khi)\s(?:đã\s|từng\s)?|(?:với|đạt)\s(?:mức|tốc độ)\s(?:tăng\s(?:trưởng\s)?)?"
)


def before_its_subject(n: Sought) -> Named | None:
    """ "Sau khi tăng 3% trong tháng 10, xuất khẩu thủy sản …": of what the main clause is of."""
    if n.readings or n.before or n.q.value in n.state.grown or not _AFTER.fullmatch(n.low, n.s.start, n.q.left):
        return None
    main = n.low.find(", ", n.q.end, n.end)
    told = names.subject(n.low, main + len(", "), n.end, n.s.times, n.s.mentions) if main > 0 else None
    return (told, True) if told else None


_THAT_GROWTH = re.compile(
    r"(?<!\w)(?:trong|với|đạt|đạt được)\s(?:mức|tốc độ|đà|con số)\s(?:chung\s)?(?:tăng|giảm)(?:\strưởng)?(?:\schung)?\s$"
)


def that_growth(n: Sought) -> Named | None:
    """ "trong mức tăng 4,99%, dịch vụ tăng 3,27%": the first was told before."""
    told = n.state.grown.get(n.q.value)
    if (
        told is None
        or (n.before and n.headed)
        or not _THAT_GROWTH.search(n.low, max(n.s.start, n.q.number - 40), n.q.number)
    ):
        return None
    return told, False


def another_says(n: Sought) -> Named | None:
    """ "WB dự báo GDP tăng 6,3%, còn IMF đưa ra con số 5,8%" """
    says = n.last is not None and neighbours.another_says(n.s, n.last, n.q)
    return (n.last.name, False) if n.last and says else None


# "một số địa phương có tốc độ tăng GRDP ở mức cao như Hậu Giang tăng 12,7%; Bình Thuận tăng 9,9%"
_HAVE_A_RATE = re.compile(
    r"(?:một số|nhiều|các|những|có|\d+)\s(?:địa phương|tỉnh|thành phố|tỉnh, thành phố|quốc gia|nước|huyện|vùng)\s(?:[^,;:.()\d]{2,40}\s)?(?:có|ghi nhận)\s(?P<name>(?:tốc độ|mức|tỷ lệ|chỉ số|giá trị|kim ngạch|sản lượng)\s[^,;:.()\d]*?)\s(?:ở mức|đạt|(?:tăng|giảm)\s(?:trưởng\s)?(?:cao|mạnh|khá|sâu|nhanh|thấp)|cao|thấp|khá|so với|như|gồm)(?!\w)(?:[^;:.()\d]|\d(?=\stháng(?!\w)))*\s(?:như|gồm|là):?\s[^,;:.()\d]{2,30}\s\(?$"
)
# "3 địa phương ghi nhận tổng sản phẩm trên địa bàn tỉnh (GRDP) …"
_THEY_HAVE = re.compile(r"(?<!\w)(?:có|ghi nhận|đạt)\s(?P<name>(?!\d)[^,;:.\d]{3,60}?)\s$")


def such_places(n: Sought) -> Named | None:
    """ "một số địa phương có tốc độ tăng GRDP ở mức cao như Hậu Giang tăng 12,7%" is of what these have."""
    if (n.last and n.last.quantity.shape != "count") or (n.before and n.headed):
        return None
    if have := _HAVE_A_RATE.search(n.low, n.s.start, n.q.left):
        return have.span("name"), True
    grew = attributes.GREW_BY_TENS.search(n.low, n.s.start, n.q.left)
    if grew is None:
        return None
    if grew["growth"]:
        return (grew.start("verb"), grew.end("of" if grew["of"] else "growth")), True
    what = _THEY_HAVE.search(n.low, n.s.start, grew.start())
    return (what.span("name"), True) if what else None


_SUCH = r"(?:nghèo|30a|miền núi|vùng cao|vùng sâu|biên giới|khó khăn|đặc biệt khó khăn)(?!\w)"
_CLASS_OF_PLACES = re.compile(
    rf"(?:các|những|nhóm)\s(?:huyện|xã|thôn|bản|vùng)(?!\w)|(?:huyện|xã|thôn|bản)\s{_SUCH}|(?<=\d\shuyện\s){_SUCH}|(?<=\d\sxã\s){_SUCH}"
)


def _is_of_the_poor(n: Sought, name: Span) -> bool:
    """Whether a name is that of poor households, whose share stands for their rate."""
    return n.low.startswith(("hộ nghèo", "hộ cận nghèo"), name[0])


def class_of_places(n: Sought) -> Named | None:
    """ "tỷ lệ hộ nghèo giảm 4%. Các huyện nghèo giảm bình quân 5,3%, riêng 6 huyện 30a giảm 6%": of the rate that was told."""
    if n.before is None or n.headed or not _CLASS_OF_PLACES.match(n.low, *n.before):
        return None
    here = (r.name for r in reversed(n.readings) if r.quantity.shape in ("percent", "points"))
    told = next((name for name in here if name and (_is_of_the_poor(n, name) or phrases.is_rate(n.low, name))), None)
    known = n.known if n.known and phrases.is_rate(n.low, n.known) else None
    rate = told or known or n.state.headed.get("tỷ lệ")
    rate = rate or (n.known if n.known and _is_of_the_poor(n, n.known) else None)
    return (rate, False) if rate else None


_DISBURSES = re.compile(r"(?<!\w)(?P<deed>giải ngân)\s(?:(?:được|đạt)\s)?$")


def disbursed_by_those(n: Sought) -> Named | None:
    """ "có 11 địa phương giải ngân trên 40%": what those counted did with their funds."""
    if n.last is None or n.last.quantity.shape != "count":
        return None
    deed = _DISBURSES.search(n.low, n.last.quantity.start, n.q.left)
    return (deed.span("deed"), True) if deed else None


_OF_ITS_PLAN = re.compile(
    r"\s(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán)\s(?P<of>doanh thu|lợi nhuận|thu|chi|sản lượng|lãi|doanh số|giải ngân|giá trị|diện tích)(?!\w)"
)

_ITEM_DONE = re.compile(r"(?:^|[;.]\s)(?:(?:đã|ước|cũng)\s)*(?:hoàn thành|thực hiện|thực hiện đạt|đạt|vượt)?\s?$")
# Not "kế hoạch năm", "dự toán tỉnh giao", "chỉ tiêu đề ra": of which time it is and who set it.
_PLAN_OF = re.compile(
    r"\s(?:kế hoạch|chỉ tiêu|dự toán)(?!\s(?:cả năm|năm|quý|tháng|vụ|tỉnh|huyện|xã|quận|thành phố|thị xã|trung ương|bộ|cấp trên|chính phủ|thủ tướng|quốc hội|đại hội|hđnd|ubnd|nghị quyết|giao|đề ra|đặt ra|pháp lệnh)(?!\w))(?=\s[^\W\d])"
)


def item_of_plan(n: Sought) -> Named | None:
    """What an item of a list that begins with how far it got was planned: "; hoàn thành 100% chỉ tiêu trồng rừng phân tán"."""
    plan = _PLAN_OF.match(n.low, n.q.end, n.end)
    if plan is None or n.before or not _ITEM_DONE.search(n.low, max(n.s.start, n.q.left - 30), n.q.left):
        return None
    what = phrases.noun_after(n.low, plan.end(), n.end)
    return (what, True) if what else None


# "thu nội địa đạt 48% dự toán thu": the name before says more of it.
_BOTH_WAYS = frozenset(("thu", "chi"))


def of_its_plan(n: Sought) -> Named | None:
    """ "Tập đoàn vượt 23% kế hoạch doanh thu và 98% kế hoạch lợi nhuận": which plan it was tells what was reached."""
    plan = None if n.headed else _OF_ITS_PLAN.match(n.low, n.q.end, n.end)
    if plan is None:
        return None
    named = (r.name for r in reversed(n.readings) if r.name and n.low.startswith(plan["of"], r.name[0]))
    if told := next(named, None):
        return told, False
    beside = n.inherited and n.last and not _OF_ITS_PLAN.match(n.low, n.last.quantity.end, n.q.left)
    # "GRDP tăng 8%, hoàn thành 100% chỉ tiêu thu ngân sách": done by itself
    beside = beside and not n.low.endswith("hoàn thành ", n.s.start, n.q.number)
    return None if beside and plan["of"] in _BOTH_WAYS else (phrases.noun_after(n.low, plan.start("of"), n.end), True)


def what_changed(n: Sought) -> Named | None:
    """ "giảm 15% chi phí": what fell stands behind the percentage."""
    timed = any(ref.start == n.q.end + 1 for ref in n.s.times)
    if n.q.before.change and not n.headed and not timed and attributes.of_what_follows(n.low, n.q.end, n.end):
        return n.behind(), True
    return None


def predicate(n: Sought) -> Named | None:
    """ "54% là xe từ các nước ASEAN" """
    bare = n.before is None or (not n.headed and not n.q.before.linked and phrases.is_deed(n.low, n.before))
    # "năm 2016 đặt mục tiêu tăng trưởng 6,7% là hợp lý": what is said of a rise is no part.
    part = names.predicate_noun(n.low, n.q.end, n.end) if bare and not n.q.before.change else None
    return (part, True) if part else None


def same_part(n: Sought) -> Named | None:
    """ "DN tư nhân đóng góp 42% GDP, 30% thu ngân sách" """
    same = not n.before and n.last and parts.is_same_part(n.low, n.readings, n.q, n.end)
    return (n.last.name, True) if n.last and same else None


def of_them(n: Sought) -> Named | None:
    """ "70% trong số đó có nhu cầu thuê nhà", "94% dân số thừa cân và 71% bị béo phì" """
    if not n.headed and (part := names.predicate_of_part(n.low, n.q.end, n.end)):
        return part, True
    if n.last and (part := names.own_predicate(n.low, n.last.quantity, n.q, n.end)):
        return part, True
    return None


def part_of_whole(n: Sought) -> Named | None:
    """ "…, chiếm 2/3 tổng doanh thu": the part was named in an earlier clause, or only the whole behind it is."""
    if n.before or (n.inherited and not named_by_whole(n.readings)):
        return None
    if not n.q.before.share or not attributes.of_whole(n.low, n.q.end, n.end):
        return None
    part = None
    if n.previous_end == n.s.start:
        part = names.earlier_clause(n.low, n.s.start, n.q, n.s.times, n.s.mentions)
    part = part or said_behind(n)
    return (n.inherited if part and n.inherited and n.said(part) == "tổng số" else part), True


# "Hoa Kỳ là thị trường lớn nhất của Việt Nam, chiếm 21,6% tổng kim ngạch xuất khẩu": where a part of the whole goes.
_IS_A_MARKET = re.compile(
    r"\s(?:[^\W\d]\w*\s){0,3}là\s(?:một trong những\s)?(?:thị trường|đối tác|nhà đầu tư|bạn hàng|nước|quốc gia)\s[^,;:.()\d]*,\s(?:và\s)?$"
)


def share_of_a_market(n: Sought) -> Named | None:
    """What a land that is a market has a share of is the whole behind the percentage."""
    lands = (m for m in n.s.mentions if m.start == n.s.start and m.level in ("country", "bloc"))
    if not n.q.before.share or not attributes.of_whole(n.low, n.q.end, n.end):
        return None
    land = next(lands, None)
    is_market = land and not n.readings and _IS_A_MARKET.match(n.low, land.end, n.q.left)
    return (phrases.noun_after(n.low, n.q.end, n.end), True) if is_market else None


# "nâng 0,2 điểm phần trăm dự báo tăng trưởng kinh tế": not who does, but what is moved.
_RATE_MOVED = re.compile(
    r"\s(?:(?:mức\s)?(?:dự báo|triển vọng|ước tính)\s(?:về\s)?(?:mức\s|tốc độ\s)?)?(?=(?:tăng trưởng|lạm phát|lãi suất|thuế suất)(?!\w))"
)


def rate_moved(n: Sought) -> Named | None:
    """ "nâng 0,2 điểm phần trăm dự báo tăng trưởng kinh tế" """
    moved = _RATE_MOVED.match(n.low, n.q.end, n.end)
    rate = moved and phrases.noun_after(n.low, moved.end(), n.end)
    return (phrases.tidy(n.low, *rate, n.s.times, n.s.mentions), True) if rate else None


# "và âm 0,5% đối với lãi suất tiền gửi"
_TOWARDS = re.compile(r"\sđối với\s(?=(?:lãi suất|thuế suất|mức|tỷ lệ)\s)")


def towards(n: Sought) -> Named | None:
    """ "và âm 0,5% đối với lãi suất tiền gửi" """
    towards = _TOWARDS.match(n.low, n.q.end, n.end)
    return (phrases.noun_after(n.low, towards.end(), n.end), True) if towards else None


_LANDS_THAT_MOVE = re.compile(
    r"\d\s(?:tỉnh|địa phương|huyện|xã|tỉnh, thành phố)\s(?:có\s(?P<rose>[^,;:.()\d]{3,40}?)\s(?:tăng|giảm)"
    r"|(?:tăng|giảm)\s(?:trên|dưới|hơn)\s[\d.,]+\s?%\s(?P<what>[^,;:.()\d]{3,40}))(?:,\s(?:trong đó|riêng|cụ thể)|:)\s[^;]*$"
)


def moved_in_places(n: Sought) -> Named | None:
    """ "chỉ số sản xuất công nghiệp tăng ở 61 địa phương và giảm ở 2 địa phương (Trà Vinh giảm 17,2%)" """
    if not n.q.before.change or n.headed:
        return None
    if told := _LANDS_THAT_MOVE.search(n.low, n.s.start, n.q.left):
        # "24 tỉnh có số người chết tăng, trong đó Đắk Nông tăng 35%"
        return told.span(told.lastgroup or "rose"), False
    counted = next((r.quantity for r in n.readings if attributes.moves_in_so_many(n.low, r.quantity)), None)
    if counted is None:
        return None
    moved = names.name_before(n.low, n.s.start, counted, n.s.start, n.s.times, n.s.mentions)
    return (moved, False) if moved else None


# "đưa 981 lao động đi làm việc ở nước ngoài theo hợp đồng (đạt 57,71%)"
_NO_OTHER = re.compile(r"(?![^(]*\slà\s)[^,;:.()\d]{3,80}\(")


def done_aside(n: Sought) -> Named | None:
    """What a percentage in brackets says how far it got with is what was counted before them."""
    last = n.joined(_NO_OTHER) if attributes.is_done_aside(n.low, n.q) else None
    return (last.name, True) if last and last.quantity.shape != "percent" else None


_BEHIND = re.compile(r"(?:\s(?:trong|của|vào))?(?P<is>\slà)?(?=\s[^\W\d])")

# "739 tỷ USD đã chảy khỏi Trung Quốc", "có 21 tỷ đồng được các cá nhân đóng góp vào Quỹ": what became of an amount.
_HAPPENED = re.compile(
    rf"\s(?:(?:đã|sẽ|đang)(?:\s(?:được|bị))?|bị|được(?:\s[^;:.()\d]{{2,70}}?)?(?=\s(?:{lx.either(lx.CUES['names']['deeds'])})(?!\w)))(?=\s[^\W\d])"
)


def happened_to(n: Sought) -> Span | None:
    """What became of an amount of money that begins its clause."""
    q = n.q
    begins = q.left == n.s.start or n.low[q.left - 2 : q.left].strip() in (",", "")
    begins = begins or n.low.startswith("có ", q.left) or n.low.startswith("sau ", q.left - len("sau "))
    told = _HAPPENED.match(n.low, q.end, n.end) if q.shape == "money" and begins else None
    return phrases.noun_after(n.low, told.end(), n.end) if told else None


def said_behind(n: Sought) -> Span | None:
    """What is said behind the number alone: "chiếm 90% thương mại của nước này", "131 USD là số tiền mỗi người chi"."""
    q = n.q
    behind = _BEHIND.match(n.low, q.end, n.end)
    if behind is None or not (q.before.share or behind["is"]):
        return None
    return phrases.noun_after(n.low, behind.end(), n.end)
