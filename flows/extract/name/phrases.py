"""Noun phrases in a clause: where they begin and end, without time, place, link verbs and conjunctions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from flows.extract import lexicon as lx
from flows.extract.period.times import TimeRef
from flows.extract.territory.places import Mention
from flows.text import CAPITALS, open_bracket

Span = tuple[int, int]
# "dịch vụ công mức độ 3, 4": a comma between two levels divides nothing.
_BOUNDARY = re.compile(
    r"[;:()\[\]“”\"…,.\s](?:(?<=[^,.\s])|(?<=,)(?!\d)(?!(?<=mức độ \d,)\s\d\s)|(?<=\s)[-–—]\s"
    r"|(?<=\.)(?<!\btp\.)(?<!\btx\.)(?<!\binc\.)(?<!\bcorp\.)(?<!\bltd\.)\s|(?<=\n))"
)
# A dash is long or short: "nông – lâm - thủy sản", "Bà Rịa – Vũng Tàu".
_PAIRS = lx.either([*lx.CUES["names"]["pairs"], *lx.PLACES_OF_TWO]).replace("\\-", "[-–]")
_PAIR = re.compile(rf"(?<!\w)(?:{_PAIRS})(?!\w)")
_ASIDE = re.compile(
    r"\((?:[^()\d]{1,60}|[^\W\d]{1,4}-?\d{1,3}|(?:[^()\d]{1,24} )?(?:theo )?giá [^()]{1,30}|(?:bao gồm|gồm|trong đó|như)\s[^()]{1,80})\)"
)
HEAD = re.compile(
    rf"(?<!\w)(?!(?:{lx.either(lx.CUES['heads']['not_heads'])})(?!\w))(?:{lx.either(lx.CUES['heads']['nouns'])})(?!\w)(?!(?<=\wố)\s\d)"
)
# "phấn đấu giá trị sản xuất tăng 7%" holds no "đấu giá".
# Nor do the words of a company's name: "Công ty TNHH đầu tư và phát triển cao su".
_NOT_HEAD = re.compile(
    rf"(?<!\w)(?!(?<=phấn )đấu)(?:{lx.either(lx.CUES['heads']['not_heads'])})(?!\w)"
    rf"|(?<!\w)(?:công ty|ctcp|tổng công ty|tập đoàn)\s(?:(?:{lx.either(lx.CUES['company']['in_names'])}|và)(?:,?\s|(?=,)))+"
)
_EMPTY = frozenset(lx.CUES["names"]["empty"])
_THOUGH_EMPTY = frozenset(lx.CUES["names"]["though_empty"])
_CLASSIFIER = re.compile(
    rf"(?!bộ, (?:ngành|cơ quan|ban)(?!\w))(?:{lx.either(lx.CUES['names']['classifiers'])})(?!\w)(?=\s*(?:$|[^\w\s]|(?!theo dõi|trong nước|ngoài nước|đạt (?:danh hiệu|tiêu chuẩn|giải)(?!\w))(?:{lx.either(lx.CUES['names']['after_classifier'])})(?!\w)|(?:năm|tháng|quý|ngày)\s\d))"
)
_JOINED = re.compile(r"(?:với|cùng)\s$")
# "xe dung tích nhỏ sẽ được giảm thuế tiêu thụ": what is changed for it.
_CHANGED = re.compile(r"(?<!\w)(?:được|sẽ|bị|cần|phải)\s(?:điều chỉnh\s)?(?:giảm|tăng|nâng|hạ)\s$")
_OPENERS = re.compile(rf"(?<!\w)(?:{lx.either(lx.CUES['heads']['openers'])})\s+$")
_TRAILERS = [*lx.CUES["link"]["verbs"], *lx.CUES["names"]["trailing"], *lx.CUES["names"]["aims"]]
_LAST_WORDS = frozenset(phrase.split()[-1] for phrase in _TRAILERS)
_LONGEST_TRAILER = max(map(len, _TRAILERS)) + 1
_NO_LAST_WORDS = lx.either(_TRAILERS)
_NO_NAME = re.compile(rf"(?:{_NO_LAST_WORDS})(?!\w)")
_TRAILING = re.compile(rf"\s+(?:{_NO_LAST_WORDS})$")
_WHOLE_ENDING = re.compile(rf"(?<!\w)(?:{lx.either(lx.CUES['names']['whole_endings'])})$")
_LEADING = re.compile(
    rf"(?!(?:cho (?:vay|thuê)|từ (?:chối|thiện))(?!\w))(?:{lx.either(lx.CUES['names']['leading'])}|chỉ(?! số| tiêu| đạo)|(?:toàn )?(?:công ty|tập đoàn|ngành|đơn vị|huyện|thành phố|thị xã|tỉnh)(?= (?:phấn đấu|quyết tâm|đặt mục tiêu|đặt kế hoạch)\s)|tỉnh(?= (?:phấn|quyết|thu|chi|có|huy|giải|trồng|xây|hoàn|tạo|đưa|cấp|bố)(?!\w)))(?:\s+|$)"
)
WORDS = re.compile(r"[\w’'&/.-]*\w|\w")
_NP_STOP = re.compile(
    r"[;:()\[\]“”\"…!?]|,|/(?=\d[\d.,]*\s[^\W\d])|(?<!\btp)(?<!\btx)\.(?:\s|$)|\s[-–—]\s|\s(?:với|là(?!\s(?:nữ|nam|người|phụ nữ|đảng viên|học sinh|trẻ em|công nhân|lao động|cán bộ|nông dân|dân tộc|đồng bào)(?!\w))|tại|(?<!(?<!\w)nhà )ở(?!(?<=làm việc ở) nước ngoài)|ở(?= (?:đây|khu|các|những|vùng|nông|miền|đô|xã(?! hội)|huyện|tỉnh|thành)(?!\w))|trên(?= (?:địa bàn|đường (?:bộ|sắt|thủy)|các tuyến)(?!\w))|trong đó|so (?:với|cùng)|(?<!chia\s)làm(?=\s\d)|kể từ|tương ứng|tương đương|nhưng|trong(?! sạch)|vào(?=\s(?:cuối|đầu|giữa|năm|tháng|quý|ngày|dịp|tuần|hôm|sáng|chiều|tối)(?!\w))|theo(?! dõi| học| đuổi| kịp)|thì|nên|trên tổng|trên cả|cùng với|gồm|vì|mỗi|một(?=\s(?:giờ|ngày|tuần|tháng|năm)(?!\w))|cũng|mà|để|nhằm|(?<!tử vong )khi(?! có dấu hiệu)|nói rằng|tin rằng|cho rằng|như|gấp|xuống|(?<!hoàn\s)thành(?=\s\d)|(?<!tổng )trị giá|giai đoạn|thời kỳ(?= \d)|(?<!thu )(?<!phục )(?<!đàn )(?<!vãn )hồi|dịp|đến(?=\s(?:các|những|tay|với|từng|hết|cuối)\s)|(?<!đồng )(?<!mặt )bằng|(?!(?:(?<=(?<!\w)mã )|(?<=cổ phiếu )|(?<=nhóm hàng )|(?<=mặt hàng )|(?<=nhóm ))(?:tăng|giảm)(?:\s(?:giá|điểm|trần|sàn)(?!\w)|(?=[,;.]|\svà\s)))(?!(?<=giá trị )tăng thêm (?!\d|hơn|gần|trên|khoảng))(?<!trị gia )(?<!bị cắt )(?<!mức suy )(?<!sự suy )(?<!đà suy )(?<!độ gia )(?:tăng|giảm)|đạt tỷ lệ|(?<=\w\s)(?:nâng|đưa)(?=\s(?:tổng\s)?số(?!\w))|vốn(?=\s\d)|thu hút(?=\s(?:trên|hơn|gần|khoảng|\d))|chiếm|vượt(?=\s\d)|từ|cho thấy|cho biết|dự kiến(?=\s(?:đạt|tăng|giảm|sẽ|thấp|cao|không|chỉ|là)(?!\w))|và (?:ông|bà|con số|áp dụng|ứng dụng|triển khai|tiếp tục|tiến hành|yêu cầu|đề nghị|bắt giữ|xét tuyển|tuyển dụng|bổ nhiệm|điều động|luân chuyển|miễn nhiệm|kỷ luật|khen thưởng|phê duyệt|giữ|nâng|đưa|hoàn thành|duy trì|phát hiện|thu hồi|xử lý|bị|đã|sẽ|được|không|có(?= (?:mức|tốc độ|tỷ lệ)(?!\w))|làm|khiến|gây|trở thành|biến thành|phải|hơn|gần|trên|khoảng|tăng|giảm|đạt|còn|chiếm|doanh thu|tổng|lợi nhuận|dân số|diện tích|kim ngạch|giá trị|thu nhập|sản lượng|tỷ lệ|độ che phủ|mức))(?!\w)|\s(?:(?:vào|đến)\s)?(?:(?:cuối|đầu|giữa)\s)?(?:năm|tháng|quý|ngày)\s(?=\d|nay(?!\w)|ngoái(?!\w))|(?<!mức độ(?=\s\d(?![\d.,]*\d)))\s(?:và\s(?:[^\W\d]\w*\s){0,3})?(?:(?:hơn|trên|gần|khoảng|dưới|thêm)\s)?(?=\d)"
)
_TERRITORY = r"(?:toàn tỉnh|toàn huyện|toàn thành phố|cả tỉnh|cả nước|toàn quốc|của tỉnh|của huyện|của thành phố|trên địa bàn(?: tỉnh| huyện| thành phố)?|trong tỉnh|trong nước|tỉnh|huyện|thành phố)"
# "khách trong nước", "doanh nghiệp trong nước": a kind, not where.
_NOT_AT_HOME = "".join(rf"(?<!{kind}(?=\strong nước))" for kind in lx.CUES["names"]["at_home"])
_END_TERRITORY = re.compile(
    rf"(?<!khu vực)(?<!ngoài)(?<!tổng sản phẩm(?=\s(?:trên địa bàn|trong (?:tỉnh|nước|thành phố))))(?<!tổng sản phẩm trong)(?<!kinh tế(?=\strong)){_NOT_AT_HOME}\s+(?:{_TERRITORY}|đến (?:địa phương|tỉnh|thành phố)|(?:trên địa bàn|của|tại|ở|trong)(?:\s+(?:hai|ba|các|\d+))?(?:\s+(?:tỉnh|thành phố|thị xã|tp\.?|huyện|vùng|khu vực|cả vùng)(?:\s+mới)?)?)$"
)
# "xuất khẩu của nước này"
_OF_THIS_LAND = re.compile(
    r"\s(?:của|tại|ở|trong)\s(?:nước|quốc gia|đất nước|địa phương|khu vực|châu lục|vùng|tỉnh|thành phố)$|(?<=kinh tế)\s(?:nước|quốc gia)$"
)
_KINDS = frozenset(("tỉnh ", "thành phố ", "huyện ", "thị xã ", "quận "))
# Where the end of a name is looked at; a search over a long row of spaces would be quadratic.
_TAIL = 60
_PHRASE_WORD = re.compile(r"\s+([^\W\d_]+)")
_CLAUSE_STARTS = frozenset(lx.CUES["names"]["clause_starts"])
_NOT_JOINED = re.compile(rf"(?:{lx.either([*_CLAUSE_STARTS, *lx.CUES['names']['not_joined']])})(?!\w)")
_LONGEST_WORDS = 15
# "tỷ lệ số dân nông thôn được sử dụng nước sinh hoạt đảm bảo vệ sinh": what they do is what is measured.
_LONGEST_RATE = 22
_LONGEST_DEED = 9
_TURNS = re.compile(r"\s(?:đã|sẽ|đang|bị|có thể|phải|để|nhằm|rằng|với|vì|khiến)\s")
COUNTED_WORDS = 8
# So many more are taken where the clause ends with them.
_FEW_MORE = 2
LONG_NAME = 9
"""As many words without a head noun are the rest of a name that a comma cut."""
# "đầu tư vào Việt Nam", "xuất khẩu sang Mỹ", "nhập khẩu từ Thái Lan", "khách đến từ châu Âu": where to or from is part of what is measured.
_TOWARDS = re.compile(
    r"(?<=nhập khẩu)\stừ\s+(?:thị trường\s+)?$|(?<!\w)khách\s(?:[^\W\d]\w*\s){0,5}từ\s(?:thị trường\s)?$|\s(?:vào|sang|tới)\s+(?:thị trường\s+)?$|(?<!\w)(?:vào|sang)\s+thị trường\s+$"
)
# "lao động đã qua đào tạo": which ones, no predicate.
_NOT_QUALIFIED = (
    r"(?!\s?(?:qua\s(?:đào tạo|sử dụng|chế biến)|(?:thu hoạch|gieo trồng|xuống giống)(?=\s(?:đạt|là|ước)\s))(?!\w))"
)
# "…; sang Trung Quốc đạt 38 tỷ USD": what goes there was said before.
_ONLY_TOWARDS = frozenset(("", "sang ", "sang thị trường ", "vào thị trường ", "từ ", "từ thị trường "))
_PREDICATE = re.compile(rf"(?<!tự)\s(?:{lx.either(lx.CUES['names']['predicates'])})\s{_NOT_QUALIFIED}")
# "IMF dự báo kinh tế thế giới", "Thủ tướng yêu cầu ngành nông nghiệp": who foresees or demands it is no part of it.
_FORESEES = re.compile(
    r"(?:\(?[^\W\d][\w-]*\)?\s){1,10}(?<!được\s)(?<!bị\s)(?:dự báo|nhận định|cho rằng)\s(?=[^\W\d])"
    r"|(?:thủ tướng|chính phủ|bộ|ubnd|hđnd|chủ tịch|quốc hội|sở)\s(?:[^\W\d][\w-]*\s){0,7}(?:yêu cầu|chỉ đạo|phấn đấu)\s(?=[^\W\d])"
)
# A verb with its tense or mood ends the noun phrase that is its subject.
_FINITE = re.compile(
    rf"(?<! loại(?= thường))\s(?:{lx.either(lx.CUES['names']['finite'])})(?!\w)(?!\sxuyên){_NOT_QUALIFIED}"
)
# "giá vàng SJC được Tập đoàn A niêm yết": who states it is no part of the name.
_STATED_BY = re.compile(
    rf"\sđược\s(?:{lx.either(lx.CUES['names']['agents'])})(?!\w)[^,;:()]*?\s(?:{lx.either(lx.CUES['names']['stating'])})(?!\w)"
)
# "hợp đồng vàng trên sàn Comex giảm 0,4%": where it is traded.
_ON_EXCHANGE = re.compile(r"\strên sàn\s")
# "nợ xấu đẩy số trích lập dự phòng lên 36 tỷ đồng": what moves is behind the verb.
_PUSHED = re.compile(r"\s(?:đẩy|kéo theo|kéo|khiến|làm cho|(?:góp phần |đã )(?:đưa|nâng|giúp))\s")
# "biên lợi nhuận gộp rất mỏng", "số trích lập dự phòng lên khá lớn": how much of it there is.
_TO_A_DEGREE = re.compile(
    rf"\s(?:lên\s|xuống\s|còn\s)?(?:{lx.either(lx.CUES['names']['degrees'])})\s(?:{lx.either(lx.CUES['names']['extents'])})(?!\w)"
)
# "khách quốc tế đến Việt Nam tăng trưởng tích cực, đạt …": how it fares.
_FARES = re.compile(
    rf"(?<!tốc độ)(?<!mức)(?<!đà)(?<!nhịp)(?<!chỉ tiêu)(?<!mục tiêu)(?<!sự)(?<!\scó)\stăng trưởng\s(?:{lx.either(lx.CUES['names']['extents'])}|khá|tốt|ổn định|vượt bậc|mạnh mẽ)(?!\w)(?!\s(?:thứ|nhất|hơn)(?!\w))"
)
# "giá hoa dịp tết", "số vụ tai nạn trong 4 ngày vừa qua"
_ON_OCCASION = re.compile(
    r"\strong (?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:ngày|tuần|giờ) (?:vừa|qua|nghỉ|lễ|tết|liên tiếp)(?!\w)|\s(?:trong\s|vào\s|nhân\s)?(?:dịp\s|(?<=trong )(?:đợt|phiên|kỳ nghỉ)(?!\w)(?!\sđấu)|những\sngày\s(?:tết|lễ|cuối|đầu|giáp)(?!\w))"
)
# "giá vàng giao ngay qua niêm yết của Kitco": how it is known.
_KNOWN_BY = re.compile(r"\squa\s(?:niêm yết|khảo sát|thống kê|tính toán)(?!\w)")
_COMPARED = re.compile(r"\s(?:hoàn thành vượt\s)?so (?:với|cùng)\s")
# "lượng mưa cao như Tam Đường 47 mm": one of those that it is of.
_LIKE = re.compile(r"(?<!cụ thể)(?<!chẳng hạn)(?<!ví dụ)(?<!điển hình)\s(?:(?:cao|thấp|lớn|nhiều|ít)\s)?như\s")
# "tăng trưởng chậm hơn và bền vững hơn của Trung Quốc"
_OTHERWISE = re.compile(r"(?<=tăng trưởng)\s(?:chậm|nhanh|mạnh|cao|thấp|bền vững)\shơn(?!\w)")
# What a name ends before, where no head noun stands behind it.
_ASIDES = (_STATED_BY, _KNOWN_BY, _COMPARED, _LIKE, _ON_OCCASION, _ON_EXCHANGE, _TO_A_DEGREE, _FARES, _OTHERWISE)
# "xăng E5 cũng được đề xuất áp mức", "PDR cũng tăng trần lên 75.900 đồng"
_TREATED = re.compile(r"\s(?:cũng|đều|vẫn|đang|sẽ)\s(?:được\s|(?:tăng|giảm)(?!\w))")
# "tỷ lệ nhập siêu so với tổng kim ngạch xuất khẩu": what it is a rate of is told with it.
_RATE_AGAINST = re.compile(
    r"\W*(?P<rate>(?:tỷ lệ|tỷ trọng|nghĩa vụ)\s[^,;:.()\d]{3,50}?)\s(?:so với|trên)\s(?:tổng|kim ngạch|gdp|grdp|dư nợ|thu ngân sách)(?!\w)"
)
# "tỷ lệ cổ tức mà công ty dự kiến", but "tổng số tiền mà người dân đóng góp": of what is named in full, who does what.
_WHICH = re.compile(r"(?<!vậy)\smà\s")
_IN_FULL = 3
_SHORTEST = 4
# "trong 5 năm tuyển sinh 78.000 người": how long it took.
_SPELL = re.compile(r"(?:(?:trong|qua|sau)\s)?\d{1,2}\s(?:năm|tháng|quý)\s(?:qua\s)?(?=[^\W\d]\w*\s[^\W\d])")
# "tổng vốn đầu tư 5 năm": the number belongs to the time.
_COUNTED_TIME = re.compile(r"\s+\d{1,2}$")
_TIME_WORD = re.compile(r"\s*(?:năm|tháng|quý|ngày)(?!\w)")
_FOLLOWS = re.compile(r"\s+([^\W\d_][\w-]*)")


_DASHES = frozenset("-–—")
_JOINING = _DASHES | frozenset('“”"')
# "số giường vẫn có sẵn - và họ còn nâng công suất lên 7.000 giường"
_GOES_ON = re.compile(r"(?:và|nhưng|song|thậm chí|trong khi|còn|tuy nhiên|tức|nghĩa là)\s")


# "tài sản của ông A - Chủ tịch tập đoàn B": who somebody is.
_OFFICE = re.compile(r"(?:phó\s)?(?:tổng\s)?(?:chủ tịch|giám đốc|bộ trưởng|thứ trưởng|bí thư|viện trưởng|trưởng ban)\s")


# "lĩnh vực thương mại - lưu trú": one field.
_FIELD = re.compile(r"\W*(?:trong đó,?\s)?(?:các\s)?(?:lĩnh vực|khu vực|ngành|nhóm ngành)(?:\s[^\W\d]\w*){1,5}\s?")


def splits(low: str, left: int, boundary: re.Match[str], right: int) -> bool:
    """Whether a mark begins a new clause: a dash or quotes do not within a name whose head stands before them."""
    if boundary.group().strip() not in _JOINING:
        return True
    if boundary.group().strip() in _DASHES and _FIELD.fullmatch(low, left, boundary.start()):
        return False
    if _OFFICE.match(low, boundary.end(), right):
        return False
    goes_on = _GOES_ON.match(low, boundary.end(), right) is not None
    return goes_on or bool(heads(low, boundary.end(), right)) or not heads(low, left, boundary.start())


def boundaries(low: str, left: int, right: int, times: Sequence[TimeRef] = ()) -> Iterator[re.Match[str]]:
    """Where clauses end; marks inside a time and brackets that only expand a name ("(GRDP)") are none."""
    skip_to = left
    pairs = [pair.span() for pair in terms(low, left, right)]
    for boundary in _BOUNDARY.finditer(low, left, right):
        if boundary.start() < skip_to or any(ref.start <= boundary.start() < ref.end for ref in times):
            continue
        if any(start < boundary.start() < end for start, end in pairs):
            continue
        if boundary.group() == "(" and (aside := _ASIDE.match(low, boundary.start(), right)):
            skip_to = aside.end()
            continue
        yield boundary


def paired(low: str, at: int, left: int, right: int) -> bool:
    """Whether `at` lies inside two words that make one term."""
    return any(pair.start() < at < pair.end() for pair in terms(low, left, right))


def terms(low: str, left: int, right: int) -> Iterator[re.Match[str]]:
    """The terms made of two words or more that a mark or "và" joins."""
    return _PAIR.finditer(low, left, right)


# "Đức giảm 0,5 điểm xuống 3,1%": how much is no name.
_AMOUNT = re.compile(
    r"(?:(?:tăng|giảm|hạ|nâng)\s)?\d[\d.,]*\s(?:điểm|bậc|lần|(?:(?:nghìn|triệu|tỷ)\s)+(?:usd|đồng|euro))"
)
# "Với Việt Nam, tổ chức này dự báo 3,8%": nor is who says it.
_FORECASTERS = re.compile(rf"(?:{lx.either(lx.CUES['forecast']['analysts'])})(?: trước)?")
_SAYS_IT = re.compile(
    r"(?:tổ chức|định chế|cơ quan|ngân hàng|quỹ|hãng|viện)(?=\s(?:này|trên)\s(?:dự báo|dự đoán|nhận định|ước tính|kỳ vọng|cho)(?!\w))"
)


# "cà phê có giá trị xuất khẩu lớn nhất", "ngành chế tạo thu hút nhiều vốn nhất": what leads is what the figure is of.
_HAS_THE_MOST = re.compile(
    r"\W*(?P<who>(?!(?:huyện|tỉnh|xã|địa phương|thành phố|nước|quốc gia|nơi|ngày|tháng|năm|quý)(?!\w))[^,;:.()\d]{2,60}?)\s(?:có\s(?:tổng\s)?(?:giá trị|trị giá|kim ngạch|sản lượng|doanh thu|số lượng|khối lượng|lượng|tỷ trọng)(?:\s(?!của(?!\w))[^\W\d]\w*){0,4}\s(?:lớn|cao|nhiều|thấp|ít)\snhất|thu hút\s(?:được\s)?(?:nhiều\s(?:[^\W\d]\w*\s){0,5}nhất|(?:dòng\s|lượng\s)?vốn\s(?:[^\W\d]\w*\s){0,4}(?:nhiều|lớn|cao)\snhất))(?!\w)"
)


def tidy(low: str, left: int, right: int, times: Sequence[TimeRef], mentions: Sequence[Mention]) -> Span | None:
    """The noun phrase inside a clause: from its head noun, without time, place, link verbs and conjunctions."""
    leads = _HAS_THE_MOST.match(low, left, right)
    if leads and not any(leads.start("who") <= m.start < leads.end("who") for m in mentions):
        right = leads.end("who")
    for aside in _ASIDES:
        said = aside.search(low, left, right)
        if said and low[left : said.start()].strip() and not heads(low, said.end(), right):
            right = said.start()
    if rate := _RATE_AGAINST.match(low, left, right):
        right = rate.end("rate")
    if (
        (which := _WHICH.search(low, left, right))
        and (named := heads(low, left, which.start()))
        and low.count(" ", named[0], which.start()) >= _IN_FULL
    ):
        right = which.start()
    left = _from_deed(low, left, right)
    left, right = _without_times(low, left, right, times)
    left, right = _strip(low, left, right)
    if low.startswith(" hơn ", right) and (degree := _LOWER.search(low, left, right)):
        right = degree.start()
    right = _before_average(low, right, mentions)
    for _ in range(3):
        begun = (left, right)
        left, right = _without_times(low, left, right, times)
        left, right = _without_places(low, left, right, mentions)
        left, right = _strip(low, left, right)
        if (left, right) == begun:
            break
    if market := _IS_A_MARKET.match(low, left, right):
        left, right = market.span("trade")
    said = _FORESEES.match(low, left, right)
    body = said is not None and ")" in low[left : said.end()] and heads(low, said.end(), right)
    if said and (body or heads(low, left, said.end())[:1] != [left]):
        left = said.end()
    if left >= right or any(m.end == right and low[left : m.start] in _ONLY_TOWARDS for m in mentions):
        return None
    if low[left:right] not in _THOUGH_EMPTY and all(word in _EMPTY for word in low[left:right].split()):
        return None
    # "doanh nghiệp có vốn đầu tư nước ngoài (FDI)": letters in brackets are no head, nor is a part of "huyện Chợ Gạo".
    found = [
        head
        for head in heads(low, left, right)
        if open_bracket(low, left, head) < 0 and not any(m.start < head < m.end for m in mentions)
    ]
    if low.startswith((" âm ", " dương "), right) and (grows := _GROWS.search(low, left, right)):
        # "khai khoáng tăng trưởng âm 1,3%"
        right, found = grows.start(), [head for head in found if head < grows.start()]
    if (pushed := _PUSHED.search(low, left, right)) and pushed.end() in found:
        left, found = pushed.end(), [head for head in found if head >= pushed.end()]
    if found:
        head = _head(low, left, found)
        # "sản xuất, phân phối điện" is one trade.
        head = next((pair.start() for pair in terms(low, left, right) if pair.start() < head < pair.end()), head)
        left = left if low[head:right] == "giá" and _PRICED_THING.fullmatch(low, left, head) else head
    words = [m.span() for m in WORDS.finditer(low, left, right)]
    if not words:
        return None
    if (
        len(words) > _LONGEST_WORDS
        and low.endswith(")", left, right)
        and (opened := low.rfind(" (", left, right)) > left
    ):
        # "4 ngành công nghiệp trọng yếu (cơ khí chế tạo, điện tử, hóa chất, cao su và nhựa)"
        right, words = opened, [word for word in words if word[0] < opened]
    longest = _LONGEST_RATE if _RATE.match(low, left) else _LONGEST_WORDS
    if len(words) > longest and found and not _ends_whole(low, left, right):
        right = _shortened(low, left, words[_whole_words(low, words, longest) - 1][1])
    elif len(words) > _LONGEST_DEED and not found:
        left = _deed(low, words[-min(len(words), _LONGEST_WORDS)][0], right)
    said = _FINITE.search(low, left + 2, right) if found else None
    if said and said.start() > left + _SHORTEST and not _SUM_THAT.match(low, left, right):
        left, right = _without_places(low, left, said.start(), mentions)
    if not found and (spell := _SPELL.match(low, left, right)):
        left = spell.end()
    if not found and (does := _DOES.match(low, left, right) or _TRADES.match(low, left, right)):
        left = does.end()
    if (
        not found
        and (said := _TREATED.search(low, left, right))
        and (" " in low[left : said.start()] or not said.group().endswith("được "))
    ):
        right = said.start()
    left = _from_deed(low, left, right)
    left, right = _strip(low, left, right)
    if low.find("(", left, right) < 0 <= low.find(")", left, right):
        # "288 đảng viên (ĐV) mới, đạt 35% chỉ tiêu": the end of another name.
        return None
    if (opened := open_bracket(low, left, right)) > left:
        # "giá vé xe buýt (cả buýt thường, buýt nhanh)"
        left, right = _strip(low, left, opened)
    if left >= right or not any(c.isalpha() for c in low[left:right]):
        return None
    if _LASTING.fullmatch(low, left, right) or _AMOUNT.fullmatch(low, left, right):
        return None
    if ((who := _SAYS_IT.match(low, left)) and who.end() == right) or _FORECASTERS.fullmatch(low, left, right):
        return None
    if low[right : right + 1] in ("”", '"') and low.count("“", left, right) > low.count("”", left, right):
        right += 1
    if (dwelling := _DWELLING.match(low, right - 1)) and not any(m.start == dwelling.end() + 1 for m in mentions):
        right = dwelling.end()
    if low.endswith(_SIGNED_GROWTH, left, right):
        right = low.rfind(" ", left, right)
    if low.startswith(" được ", right) and (grown := _GROWN.search(low, left, right)):
        right = grown.start()
    if low.startswith((" đạt ", " chỉ ", " được "), right) and (just := _JUST.search(low, left, right)):
        right = just.start()
    if low.startswith(_UTMOST, right) and (utmost := _MOST.search(low, left, right)):
        right = right if _WHO.match(low, left) else utmost.start()
    if _PART_OF.match(low, left, right):
        return None
    if low.endswith(_LONG, left, right) and (has := _HAS_SO_LONG.search(low, left, right)):
        left = has.end()
    if low.startswith(_GROWS_WELL, right) and low.endswith(" tăng trưởng", left, right):
        right -= len(" tăng trưởng")
    if meets := _MEETS_AIM.search(low, left, right) or _AT_LEVEL.search(low, left, right):
        right = meets.start()
    if _ASSIGNED.match(low, right) and (led := _AS_ASSIGNED.search(low, left, right)):
        right = led.start()
    if _EACH_YEAR_COLON.match(low, right) and (moves := _MOVES.search(low, left, right)):
        right = moves.start()
    if low.startswith(" chiếm", right) and (one := _ONE_THAT.search(low, left, right)):
        right = one.start()
    if balance := _BALANCE_IS.fullmatch(low, left, right):
        left = balance.start("which")
    if low[left:right] == "thu" and low.startswith(_LOCALLY, right):
        right += len(_LOCALLY)
    if low[left:right] == "ngân sách" and (whose := _WHOSE_BUDGET.match(low, right)):
        right = whose.end()
    if (lent_for := low.rfind("kỳ hạn", left, right)) >= 0 and (tenor := _TENOR.match(low, lent_for)):
        right = max(right, tenor.end())
    return left, right


# "cán cân thương mại tiếp tục nhập siêu 2,7 tỷ USD"
_BALANCE_IS = re.compile(r"cán cân thương mại(?:\s(?:hàng hóa|hiện|đang|tiếp tục|vẫn))*\s(?P<which>(?:nhập|xuất) siêu)")
# "số tiền đã thu hồi nộp ngân sách là …", "tổng vốn đầu tư công đã giải ngân là …": which money it is.
_SUM_THAT = re.compile(
    r"(?:tổng )?số (?:tiền|vốn|thuế|nợ|kinh phí) (?:đã|sẽ|đang)(?!\w)"
    r"|(?:tổng )?số (?:dn|doanh nghiệp) đã (?!tăng|giảm|lên|đạt|vượt|có)"
    r"|(?:tổng )?(?:số |lượng |nguồn )?vốn(?: (?!cho |của |các )[^\W\d]\w*){0,6}(?: \(fdi\)| \(oda\))? đã giải ngân(?!\w)"
)
# "giá cà phê ở mức thấp nhất vùng với 31.900 đồng/kg"
_AT_LEVEL = re.compile(
    r"\s(?:có|ở|đạt|với)\smức(?:\s(?:giá\s)?(?:(?:cực|rất|khá|quá)\s)?(?:thấp|cao)(?:\snhất)?(?:\s(?!là)[^\W\d]+){0,2})?$|\s(?:với\s)?tỷ\slệ$|\s(?:chứng kiến|ghi nhận|trải qua)\s(?:đợt|mức|đà|sự|cú)$|\s(?:tăng|giảm)\svà$"
)
# The side of a pair, which the other side is named by alone.
_SIDE = re.compile(r"\s(?:ở )?(?:khu vực )?(?:đô thị|nông thôn|thành thị)$")


def _ends_whole(low: str, left: int, right: int) -> bool:
    """Whether a long name ends with what is not to be cut off it: a term of several words or the side of a pair."""
    return _SIDE.search(low, left, right) is not None or any(term.end() == right for term in terms(low, left, right))


# "tổng thu ngân sách theo dự toán HĐND tỉnh giao 5.400 tỷ đồng"
_AS_ASSIGNED = re.compile(r"\stheo\s(?:chỉ tiêu|dự toán|kế hoạch)(?:\s[^\W\d]\w*){0,5}$")
_ASSIGNED = re.compile(r"(?:\s(?:tỉnh|huyện|thành phố|trung ương))?\sgiao(?!\w)")
# "tỷ lệ hộ nghèo giảm bình quân hằng năm: 1,5%"
_EACH_YEAR_COLON = re.compile(r"(?:\s(?:bình quân|trung bình))?(?:\s(?:mỗi|hằng|hàng)\snăm)?:")
_MOVES = re.compile(
    r"(?<!tốc độ)(?<!tỷ lệ)(?<!mức)(?<!đà)\s(?:giảm|tăng)(?:\s(?:bình quân|trung bình|mỗi năm|hằng năm|hàng năm))*(?:/năm)?$"
)
# "công nghiệp chế biến là ngành chiếm tỷ trọng cao nhất (90%)"
_ONE_THAT = re.compile(
    r"\slà\s(?:một\s(?:trong những\s)?)?(?:những\s)?(?:ngành|nhóm|lĩnh vực|mặt hàng|sản phẩm|khu vực)$"
)
# "tỉnh dự kiến gieo sạ 188.000 ha", "nông dân đã thu hoạch 8.000 ha": what is done, without who does it.
_DOES = re.compile(
    rf"(?:{lx.either(lx.CUES['names']['doers'])})\s(?:[^\W\d]\w*\s){{0,4}}?(?:(?:đã|sẽ|đang|dự kiến|phấn đấu|định hướng|(?:đặt|đề ra|có|được giao) (?:kế hoạch|mục tiêu|chỉ tiêu))\s)+(?=[^\W\d]\w*\s[^\W\d])"
)
# "thương lái cũng chỉ thu mua hành tím khô ở mức …"
_TRADES = re.compile(
    rf"(?:các )?(?:{lx.either(lx.CUES['names']['traders'])})(?:\s(?:ở|tại)\s[^,;:()\d]{{2,30}}?)?\s(?:(?:cũng|chỉ|đã|đang|vẫn|thường|đến|vào)\s)*(?=(?:thu mua|mua|bán|thu hoạch)\s)"
)
# "giải ngân đầu tư công mới đạt 11,5%": so far; "số doanh nghiệp thành lập mới đạt …": newly.
_JUST = re.compile("".join(rf"(?<!{word})" for word in lx.CUES["names"]["newly_after"]) + r"\smới$")
# "cây ngô trồng được 1.022 ha"
_GROWN = re.compile(
    r"(?<!đã)(?<!mới)(?<!gieo)(?<!diện tích)\s(?:(?:gieo\s)?trồng|gieo|gieo cấy|xuống giống|thu hoạch)$"
)
# "tỷ lệ ủng hộ thấp nhất ở mức 52%": which of its values it is.
_MOST = re.compile(r"\s(?:lớn|cao|thấp|nhiều|ít|đông|tốt|mạnh|sâu|nhanh|dài|đắt|rẻ)$")
_UTMOST = (" nhất", " kỷ lục")
# "Mỹ tiếp tục là thị trường lớn nhất": who it is, not what.
_WHO = re.compile(
    r"(?:(?:tiếp tục|vẫn|duy trì)\s)?(?:là\s)?(?:thị trường|đối tác|bạn hàng|nhà đầu tư|quốc gia|nước)(?!\w)"
)
# "xuất khẩu tăng trưởng âm 5,6%"
_GROWS = re.compile(r"(?<!tốc độ)(?<!mức)(?<!mục tiêu)\stăng trưởng$")
_SIGNED_GROWTH = ("tăng trưởng âm", "tăng trưởng dương")
_AVERAGES = (" bình quân", " trung bình")
# "ngân sách thành phố 1.430 tỷ đồng, ngân sách huyện 860 tỷ đồng"
_WHOSE_BUDGET = re.compile(
    r"\s(?:trung ương|tỉnh|thành phố|huyện|xã|địa phương|nhà nước)(?=\s(?:[\d(]|là|đạt|hỗ trợ|chiếm))"
)


def without_average(low: str, span: Span) -> Span:
    """A name without the "bình quân" behind it, which says of a yearly growth how it is reckoned."""
    end = next((span[1] - len(word) for word in _AVERAGES if low.endswith(word, *span)), span[1])
    return span[0], end


def _before_average(low: str, right: int, mentions: Sequence[Mention]) -> int:
    """Where a name ends that says whose average it is: "GRDP tỉnh Phú Thọ bình quân"."""
    _, end = without_average(low, (0, right))
    return end if any(m.end == end for m in mentions) else right


# "Hoa Kỳ tiếp tục là thị trường nhập khẩu hàng dệt may lớn nhất với 8,5 tỷ USD"
_IS_A_MARKET = re.compile(
    r"(?:(?:vẫn|tiếp tục|hiện|đang|luôn)\s)*(?:(?:duy trì|giữ)(?:\svững)?\s(?:vị thế|vị trí|ngôi vị)\s)?(?:là\s)?thị trường\s"
    r"(?P<trade>(?:xuất|nhập)\skhẩu(?:\s(?!lớn|số|hàng đầu|chủ lực|chính|quan trọng|nhiều)[^\W\d]\w*)*)(?:\s(?:lớn|số|hàng đầu|chủ lực|chính|quan trọng|nhiều).*|\s?$)"
)
# "dự án có hầm chui dài 430 m": how long the part is.
_LONG = (" dài", " rộng", " cao", " sâu")
_HAS_SO_LONG = re.compile(r"\scó\s(?=(?:[^\W\d]\w*\s){1,4}(?:dài|rộng|cao|sâu)$)")
# "Đội quản lý thị trường số 2 kiểm tra 120 vụ": who does it is no part of the name.
_ENFORCED = re.compile(
    rf"(?:{lx.either(lx.CUES['names']['enforcers'])})\s(?:[\w/.-]+\s){{0,8}}?(?P<deed>(?:{lx.either(lx.CUES['names']['enforcing'])})(?!\w))"
)
# "hình thức xử lý khiển trách 181, cảnh cáo 84"
_SANCTIONED = re.compile(
    rf"(?:(?:các\s)?hình thức\s|xử lý\s|kỷ luật\s|thi hành\s)+(?P<deed>(?:{lx.either(lx.CUES['filters']['disciplines'])})(?!\w))"
)
# "ngành lao động cũng tuyển dạy nghề 525.000 người"
_ACTS = re.compile(
    r"(?:ngành|sở|phòng|trung tâm|đơn vị)\s[^,;:.()\d]{2,40}?\s(?:cũng đã|đã|cũng|đang)\s(?P<deed>[^\W\d]+\s[^\W\d])"
)
# "tỉnh đào tạo hơn 17.000 người"
_DOES_ITSELF = re.compile(
    rf"(?:{lx.either(lx.CUES['names']['actors'])})\s(?P<deed>(?:{lx.either(lx.CUES['names']['acting'])})(?!\w))"
)
# "trong cơ cấu GRDP tỷ trọng công nghiệp chiếm 42%"
_IN_STRUCTURE = re.compile(r"cơ cấu\s(?:kinh tế|gr?dp),?\s(?P<deed>tỷ trọng(?!\w))")
_DEEDS = (_ENFORCED, _SANCTIONED, _ACTS, _DOES_ITSELF, _IN_STRUCTURE)


def _from_deed(low: str, left: int, right: int) -> int:
    """Where a name begins that does not tell who does what it names."""
    found = next((m for deed in _DEEDS if (m := deed.match(low, left, right))), None)
    return found.start("deed") if found else left


_LASTING = re.compile(
    r"(?:những |các )?(?:ngày|dịp|mùa) (?:tết|lễ|cuối|đầu|giáp|nghỉ|cao điểm|thường)(?: [^\W\d]\w*){0,3}|(?:đứng |xếp )(?:ở |hạng |vị trí )*thứ (?:\d+|nhất|nhì|hai|ba|tư|năm)|(?:đứng |vươn lên )?dẫn đầu|(?:tiếp|kế) (?:theo|đến)|(?:chỉ |chưa đầy )?(?:sau|trong|qua|hết) \d+|năm (?:thứ [^\W\d]+|đầu tiên)(?: liên(?: tiếp| tục)?)?|theo sau|thứ \d+|\d+ (?:mũi|liều|vòng|phút|giờ|ngày|đêm|tuần|tháng|năm)(?: (?:đầu|cuối|qua|tới))?"
)
# "diện tích nhà ở bình quân", but "giá đất ở huyện Thủ Thừa"
_DWELLING = re.compile(r"(?:(?<=nh)à|(?<=đấ)t)\sở(?!\w)(?!\s(?:đây|đó|khu vực|các|những|nhiều|vùng|một|nơi))")


# "thu nhập bình quân đạt mục tiêu Đại hội 40 triệu đồng"
_MEETS_AIM = re.compile(r"\s(?:đạt|vượt|bằng)\s(?:mục tiêu|chỉ tiêu|kế hoạch|nghị quyết)(?:\s[^\W\d]\w*){0,4}$")
# "Kim ngạch xuất khẩu tăng trưởng mạnh trong 6 tháng, đạt 1 tỷ USD"
_GROWS_WELL = (" mạnh", " tốt", " khá", " cao", " ấn tượng", " vượt bậc", " dương", " ổn định")
# "tổng thu 285 tỷ đồng, trong đó thu trên địa bàn được 24 tỷ đồng": which revenue.
_LOCALLY = " trên địa bàn"
# "15/21 xã, đạt 71,4%": how many of how many is no name.
_PART_OF = re.compile(r"\d+/\d+\s")
# "lãi suất kỳ hạn 12 tháng": how long is of the name.
_TENOR = re.compile(
    r"kỳ hạn\s(?:từ\s)?(?:\d{1,2}(?:\stháng)?(?:\sđến\s|\s?[-–]\s?))?(?:dưới\s|trên\s)?\d{1,2}\s(?:tháng|năm|tuần|ngày)(?!\w)"
)


# "gạo 15% tấm giá khoảng 7.500 đồng/kg": the thing that has a price stands before.
_PRICED_THING = re.compile(
    r"(?!(?:mua|chọn|lấy|bán|nhập|thuê|nếu|còn|số lượng)\s)(?:[^\W\d][^\s,;:.()]*\s)(?:[^\s,;:.()]+\s){0,3}(?<!yếu tố )(?<!biến động )"
)


# "dòng tiền gia tăng giúp VN-Index vượt mốc": what is brought about, not what brings it about.
_CAUSED = re.compile(r"(?<!\w)(?:giúp|khiến|kéo|dẫn (?:đến|tới))\s$")
# "khu vực dịch vụ và thuế sản phẩm": one thing by both.
_SECTOR_AND = re.compile(r"(?:khu vực|nhóm)\s(?:[^\W\d]\w*\s){1,4}và\s")
# "đất thu hồi để tạo vốn": what for is no name.
_PURPOSE = re.compile(r"\w\s(?:để|nhằm)\s(?:[^\W\d]\w*\s){1,2}$")


# "sản xuất thiết bị điện": an industry by its name.
_TRADE = re.compile(
    r"(?:ngành\s)?(?:công nghiệp\s)?(?:sản xuất|chế biến|khai thác|cung cấp)\s(?!được|ra|hơn|trên|gần|khoảng|thêm)"
)


# "khu vực công thương nghiệp và dịch vụ ngoài quốc doanh"
_SECTOR = re.compile(r"(?:khu vực|nhóm|ngành|lĩnh vực)\s")


def names_sector(low: str, at: int) -> bool:
    """Whether the name of a sector, which may be long, begins at `at`."""
    return _SECTOR.match(low, at) is not None


def names_trade(low: str, at: int) -> bool:
    """Whether the name of an industry begins at `at`."""
    return _TRADE.match(low, at) is not None


# "tỉnh xác định tốc độ tăng GRDP 6%"
_RATE_OF_GROWTH = re.compile(r"(?:tốc độ|nhịp độ|mức)\s(?:tăng|giảm)(?!\w)")


def _head(low: str, left: int, found: Sequence[int]) -> int:
    """Of the head nouns of a clause that begins at `left` the one that begins its name."""
    if changed := [h for h in found if _CHANGED.search(low, max(left, h - _TAIL), h)]:
        return changed[-1]
    if names_trade(low, left):
        return left
    found = [h for h in found if not _PURPOSE.search(low, left, h) and not _SECTOR_AND.fullmatch(low, left, h)] or [
        left
    ]
    if caused := [h for h in found if _CAUSED.search(low, max(left, h - 9), h)]:
        return caused[-1]
    if found[0] == left or low[left : found[0]].rstrip() in lx.CHANGES:
        # "tăng vốn với số vốn điều chỉnh là …"
        joined = [h for h in found if _JOINED.search(low, max(left, h - 8), h)]
        return joined[-1] if joined else found[0]
    if _RATE_OF_GROWTH.match(low, found[0]):
        return found[0]
    # "kế hoạch vốn đầu tư công": what opens a name is not a head noun itself.
    openers = ((h, _OPENERS.search(low, max(left, h - 24), h)) for h in found)
    return next((h for h, opener in openers if opener and opener.start() not in found), found[0])


def _deed(low: str, left: int, right: int) -> int:
    """Where what is done begins in a long clause without a head noun: "cơ quan … phối hợp với … xử lý hình sự"."""
    turns = [turn.end() for turn in _TURNS.finditer(low, left, right) if low.find(" ", turn.end(), right) > 0]
    return turns[-1] if turns else left


# "giá trị thấp hơn năm trước 35%"
_LOWER = re.compile(r"\s(?:thấp|cao|lớn|nhỏ|nhiều|ít)$")


def _shortened(low: str, left: int, right: int) -> int:
    """Where a long name that begins with its head noun may end: before its predicate."""
    cut = _PREDICATE.search(low, left + 8, right)
    return cut.start() if cut else right


def heads(low: str, left: int, right: int) -> list[int]:
    """Where head nouns begin; those inside another word ("lực lượng") are none."""
    inside = [m.span() for m in _NOT_HEAD.finditer(low, left, right)]
    found = (m.start() for m in HEAD.finditer(low, left, right) if not low.endswith("% ", left, m.start()))
    return [at for at in found if not any(start <= at < end for start, end in inside)]


def _strip(low: str, left: int, right: int) -> Span:
    while left < right and not low[left].isalnum():
        left += 1
    while right > left and not (low[right - 1].isalnum() or low[right - 1] in ")%"):
        right -= 1
    if _TIME_WORD.match(low, right) and (counted := _COUNTED_TIME.search(low, left, right)):
        right = counted.start()
    while found := _LEADING.match(low, left, right):
        if found.end() == left:
            break
        left = found.end()
    while low[low.rfind(" ", left, right) + 1 : right] in _LAST_WORDS:
        near = max(left, right - _LONGEST_TRAILER)
        found = _TRAILING.search(low, near, right)
        if (
            found is None
            or found.end() != right
            or ((whole := _WHOLE_ENDING.search(low, near, right)) and whole.start() < found.start())
        ):
            break
        right = found.start()
        while right > left and not (low[right - 1].isalnum() or low[right - 1] in ")%"):
            right -= 1
    return (right, right) if _NO_NAME.fullmatch(low, left, right) else (left, right)


_LEADS_ON = (" dự báo", " nhận định", " cho rằng", " ước tính", " phấn đấu", " đặt mục tiêu", " dự kiến", " quyết tâm")


def _without_times(low: str, left: int, right: int, times: Sequence[TimeRef]) -> Span:
    """Without expressions of time at either end; of one in the middle what is longer stays.

    The month that a contract is for is of its name: "giá cà phê kỳ hạn tháng 9". Before whose it is a time is kept
    where it is no longer than the name: "kim ngạch xuất khẩu tháng 6 của khối FDI".
    """
    for ref in times:
        if ref.kind == "delivery" and low.endswith("kỳ hạn ", left, ref.start):
            continue
        if left <= ref.start < right < ref.end:
            # "5 năm tới là": its last word looked like one that leads to the number.
            right = ref.start
        if left <= ref.start and ref.end <= right:
            before, after = low[left : ref.start].strip(" ,"), low[ref.end : right].strip(" ,")
            if _NO_NAME.fullmatch(after) and HEAD.search(before):
                # "xuất khẩu cá tra tháng 3 thu về"
                after = ""
            at_a_rate = _AT_A_RATE.search(low, ref.end, right)
            led_on = at_a_rate.start() if at_a_rate else right
            if before.endswith(_LEADS_ON) and after:
                # "Bộ Công Thương dự báo cả năm kinh tế tăng 6%", "huyện phấn đấu đến năm 2025 hộ nghèo còn 5%"
                left = ref.end
                continue
            if after and _STRUCTURE.match(before) and not HEAD.match(after):
                # "cơ cấu ngành nông lâm thủy sản đến năm 2020 nông nghiệp chiếm 64,7%"
                left = ref.end
                continue
            of_part = after.startswith("của ") and (not HEAD.search(after) or _OF_PART.match(after))
            long = low.count(" ", ref.start, ref.end) > before.count(" ") + 1
            if before and of_part and HEAD.match(before) and not long:
                continue
            if (
                not after
                or (before and HEAD.match(_ALTHOUGH.sub("", before)) and not heads(low, ref.end, led_on))
                or (after.startswith("do ") and HEAD.search(before))
                or (len(before) > len(after) and not HEAD.search(after))
            ):
                right = ref.start
                break
            if not before or HEAD.search(after) or len(before) < len(after):
                left = ref.end
    return left, max(left, right)


_STRUCTURE = re.compile(r"cơ cấu(?!\w)")
# "xuất khẩu tháng 11 hồi phục với mức tăng 3,6%", "giá tôm năm nay ổn định ở mức cao"
_AT_A_RATE = re.compile(
    r"\s(?:với|ở|đạt)\s(?:mức|tốc độ|đà)(?:\s(?:bình quân|trung bình|rất cao|khá cao|cao|thấp))?\s*$"
)
# "Dù giá cá tra hiện nay đã có xu hướng tăng"
_ALTHOUGH = re.compile(r"^(?:mặc dù|dù|tuy|nếu|do|vì|nhờ|dự kiến|dự báo|kỳ vọng|ước tính|về)\s")
# "kim ngạch xuất khẩu tháng 6 của khối FDI"
_OF_PART = re.compile(r"của (?:khối|khu vực|nhóm|ngành)\s(?:doanh nghiệp\s)?(?:có vốn\s)?")


# "khách Trung Quốc": where they are from tells them from others.
_OF_A_COUNTRY = re.compile(
    r"(?:(?:tổng\s)?(?:số|lượng|lượt)\s)?(?:lượt\s)?(?:khách|du khách|khách du lịch|khách quốc tế)|nhà đầu tư|lao động|hàng|hàng hóa"
)
# "số người nhập quốc tịch Đức": which people, not where.
_WHOSE = ("công dân ", "quốc tịch ")
# "sản lượng lúa toàn miền Bắc"
_ALL_OF = (" toàn", " cả", " khu vực")


def _without_places(low: str, left: int, right: int, mentions: Sequence[Mention]) -> Span:
    for mention in mentions:
        if mention.end == right and mention.start > left and low[left : mention.start].strip():
            land = mention.level in ("country", "bloc")
            of_a_country = land and (
                _OF_A_COUNTRY.fullmatch(low[left : mention.start].strip()) or low.endswith(_WHOSE, left, mention.start)
            )
            if of_a_country or _TOWARDS.search(low, max(left, mention.start - 40), mention.start):
                break
            right = left + len(low[left : mention.start].rstrip())
            right -= next((len(whole) for whole in _ALL_OF if low.endswith(whole, left, right)), 0)
        elif mention.end < right and (mention.start == left or low[left : mention.start] in _KINDS):
            left = mention.end
    if low.startswith((" này", " đó"), right) and (found := _OF_THIS_LAND.search(low, max(left, right - _TAIL), right)):
        right = found.start()
    while found := _END_TERRITORY.search(low, max(left, right - _TAIL), right):
        if found.start() <= left:
            break
        right = found.start()
    return left, right


_SECOND_HALVES = frozenset(lx.CUES["function_words"]["second_halves"])
_BEFORE_THEM = frozenset(lx.CUES["function_words"]["not_second_halves_after"])


_NO_LAST_OF_A_NOUN = lx.FUNCTION_WORDS | {"các", "những", "mức", "dài", "rộng"}
# "500 tỷ và Thừa Thiên Huế nhận 400 tỷ": of the next figure.
_GOES_ON_WITH = re.compile(r"\s*(?:và|hoặc|nhưng|song)\s")
# What a long noun goes on with, which may end it.
_CLAUSES = frozenset(("chờ", "để", "mà", "sẽ", "đang"))
# "18% còn lại là xe thương mại"
_REST_IS = re.compile(r"\s*(?:số )?còn lại (?:là|thuộc về) ")


# "hoàn thiện hơn 10% còn lại"
_REST = re.compile(r"\s*(?:số )?còn lại(?=[,.;:)]|$|\s(?:có|là|được|bị|thuộc)(?!\w))")
# "43 địa phương có mức tăng trưởng cao hơn cả nước", "6 tỉnh ghi nhận GRDP giảm"
_HAVE_WHAT = re.compile(
    r"\s(?:có|ghi nhận)\s(?:mức|tốc độ|tỷ lệ|grdp|gdp|doanh thu|lợi nhuận|kim ngạch|sản lượng|giá trị|chỉ số)(?:\s[^\W\d]\w*){0,4}\s?$"
)
_THAT_GROWS = re.compile(
    r"\s?(?:tăng|giảm)(?!\sthêm)(?:\s(?:(?:cao|thấp)\shơn(?!\w)|(?!(?:trên|hơn|gần|khoảng|dưới|từ|trong|so|tại|ở|vào|với|và)(?!\w))[^\W\d]\w*))*"
)


# "trường mầm non, tiểu học và trung học cơ sở đạt chuẩn quốc gia": the length of a list is not that of a noun.
_LAST_LISTED = re.compile(r",[^,]*\svà\s")


def noun_after(low: str, at: int, end: int) -> Span | None:
    """The noun phrase that begins at `at`, up to the end of its clause; None where a mark stands there."""
    if at < end and low[at] in ",;.:/":
        return None
    if _GOES_ON_WITH.match(low, at, end):
        return None
    if rest := _REST_IS.match(low, at, end):
        at = rest.end()
    if _REST.match(low, at, end):
        return None
    limit = _phrase_end(low, at, end)
    grows = _THAT_GROWS.match(low, limit, end) if _HAVE_WHAT.search(low, at, limit) else None
    limit = grows.end() if grows else limit
    words = [m.span() for m in WORDS.finditer(low, at, limit)]
    if not words:
        return None
    last_listed = _LAST_LISTED.search(low, at, limit)
    long = sum(start >= last_listed.end() for start, _ in words) if last_listed else len(words)
    if long > COUNTED_WORDS + _FEW_MORE and not grows and not _RECOGNISED.search(low, at, limit):
        # "quốc gia và vùng lãnh thổ có dự án …", "doanh nghiệp ngừng hoạt động chờ làm thủ tục …": no half words.
        words = words[: _whole_words(low, words, COUNTED_WORDS)]
        said = [low[slice(*word)] for word in words]
        cut = next(
            (i for i, word in enumerate(said) if i > 1 and word in _CLAUSES), -_FEW_MORE if said[-2] == "có" else None
        )
        words = words[:cut]
        if low[slice(*words[-2])] == "của":
            words = words[:-2]
    while not grows and len(words) > 1 and (last := low[slice(*words[-1])]) in _NO_LAST_OF_A_NOUN:
        if low[slice(words[-2][0], words[-1][1])] in lx.ENDING_IN_ONE:
            break
        if last in _SECOND_HALVES and low[slice(*words[-2])] not in _BEFORE_THEM:
            break
        words.pop()
    return words[0][0], words[-1][1]


_COMPOUNDS = frozenset(lx.CUES["counting"]["compounds"])


def _whole_words(low: str, words: Sequence[Span], longest: int) -> int:
    """How many of `words`, which are more than `longest`, are taken so that none of two syllables is parted."""
    return longest + (low[words[longest - 1][0] : words[longest][1]] in _COMPOUNDS)


# "xã được UBND tỉnh công nhận đạt chuẩn nông thôn mới nâng cao": which ones is said last.
_RECOGNISED = re.compile(
    r"(?<!\w)được\s[^,;.()\d]{0,60}(?<!\w)công nhận\s(?:là\s)?(?:đạt|hoàn thành)\s|(?<!\w)hoàn thành (?:nhiệm vụ )?xây dựng\s|(?<!\w)(?:hoàn thành (?:tốt|xuất sắc) nhiệm vụ|đạt (?:tiêu )?chuẩn (?:quốc gia |vững mạnh )?về)(?!\w)|(?<!\w)được cấp (?:mới )?(?:giấy )?(?:chứng nhận|phép)\s"
)


# "trẻ dưới 6 tuổi mắc bệnh tim", "học sinh lớp 9", "sản phẩm 4 sao": how old or good they are is part of what they are.
_AGED = re.compile(
    r"\strong độ tuổi(?:\slao động)?(?:\s(?:từ\s)?\d{1,2}(?:\s?(?:[-–]|đến)\s?\d{1,2})?(?:\stuổi)?)?(?!\w)|\s(?:từ\s)?\d(?:\s?(?:[-–]|đến)\s?\d)?\ssao(?!\w)|(?<=lớp|cấp)\s\d{1,2}(?![\w/]|[.,]\d)|\s(?:(?:từ|dưới|trên|đủ)\s)?(?:đủ\s)?\d{1,2}(?:\s?(?:[-–]|đến)\s?(?:dưới\s)?\d{1,2})?\stuổi(?:\strở\s(?:lên|xuống))?(?!\w)"
)


# "3.838 xã (43,02%) đạt chuẩn nông thôn mới"
_SHARE_ASIDE = re.compile(
    r"\s?\((?:chiếm|đạt|tỷ lệ|bằng)?\s?\d[\d.,]*\s?%\)\s(?=(?:đạt chuẩn|về đích|(?:đã )?được công nhận|thuộc diện|hoàn thành|chưa đạt|có nguy cơ)(?!\w))"
)


_NOUNS = tuple(lx.CUES["function_words"]["unless"])
_MOVED = frozenset((" tăng", " giảm"))
# So many spaces make a noun too long to be joined with another by a comma.
_LEAST_OF_A_LONG = 3


# "67 nghìn doanh nghiệp (DN) đăng ký thành lập mới"
_LETTERS = re.compile(r"\(([^\W\d]{2,5})\)(?=\s[^\W\d])")


def _stand_for(letters: str, words: str) -> bool:
    """Whether letters are the first ones of the last words before them."""
    return letters == "".join(word[0] for word in words.split()[-len(letters) :])


def _phrase_end(low: str, at: int, end: int) -> int:
    """Where a noun phrase ends; a comma that joins short nouns ("xóm, tổ dân phố") does not end it."""
    search = at
    pairs = [pair.span() for pair in terms(low, at, min(end, at + 160))]
    while stop := _NP_STOP.search(low, search, end):
        if any(start < stop.start() < finish for start, finish in pairs):
            search = stop.end()
            continue
        if within := _AGED.match(low, stop.start(), end) or _SHARE_ASIDE.match(low, stop.start(), end):
            search = within.end()
            continue
        letters = _LETTERS.match(low, stop.start(), end)
        if letters and _stand_for(letters[1], low[at : stop.start()]) and not _NP_STOP.match(low, letters.end(), end):
            search = letters.end()
            continue
        if stop.group() != "," or len(low[at : stop.start()].split()) > 6 or low.startswith("toàn ", at):
            return stop.start()
        following = _PHRASE_WORD.match(low, stop.end(), end)
        if (
            not following
            or (following[1] in lx.FUNCTION_WORDS and not low.startswith(_NOUNS, following.start(1)))
            or _NOT_JOINED.match(low, following.start(1))
            # "thoát nghèo 812 hộ, hộ nghèo giảm 1,9%"
            or low.startswith(f"{following[1]},", at)
            or HEAD.match(low, following.start(1))
        ):
            return stop.start()
        next_stop = _NP_STOP.search(low, following.end(), end)
        if next_stop and next_stop.group()[-1:].isspace() and next_stop.end() < end and low[next_stop.end()].isdigit():
            return stop.start()
        if next_stop and next_stop.group().startswith(" chiếm"):
            # "đón 12 triệu lượt khách, du lịch chiếm 10% GRDP"
            return stop.start()
        if next_stop and next_stop.group() == ":":
            # "nam: 11.000 người, nữ: 1.000 người"
            return stop.start()
        many = low.startswith("các ", following.start(1)) or low.count(" ", at, stop.start()) >= _LEAST_OF_A_LONG
        if next_stop and next_stop.group() in _MOVED and many:
            # "23.000 ca mắc sốt xuất huyết, tử vong tăng 8 ca": a clause of its own.
            return stop.start()
        search = stop.end()
    return end


def only_counts(low: str, at: int, end: int) -> bool:
    """Whether the noun at `at` is a bare classifier, so that the thing counted stands before the number."""
    return _CLASSIFIER.match(low, at, end) is not None


def starts_with_head(low: str, span: Span) -> bool:
    """Whether a name begins with a head noun of the vocabulary."""
    return bool(heads(low, span[0], span[1])[:1] == [span[0]])


def is_term(low: str, span: Span) -> bool:
    """Whether all of a name is one term of several nouns: "nhà ở, điện, nước, chất đốt và vật liệu xây dựng"."""
    return _PAIR.fullmatch(low, *span) is not None


_DEED = re.compile(
    r"(?:[^\W\d]\w*\s){0,4}(?:xuất xưởng|sản xuất|bán|mua|xuất khẩu|nhập khẩu|tiêu thụ|nhập|xuất)(?:\sra)?"
)


def is_deed(low: str, span: Span) -> bool:
    """Whether words only say what is done with things: "Ấn Độ xuất xưởng 82% là ô tô cá nhân"."""
    return _DEED.fullmatch(low, *span) is not None


_RATE = re.compile(r"(?:tỷ lệ|thị phần)(?!\w)")


def is_rate(low: str, span: Span) -> bool:
    """Whether a name says that it is of a rate: "tỷ lệ lao động qua đào tạo"."""
    return _RATE.match(low, *span) is not None


# "cầu dài 55 km dự kiến thông xe": no noun.
_PREDICTED = re.compile(
    r"(?:năng suất|sản lượng|dự kiến|phấn đấu|ước|nối|kết nối|xuyên qua|băng qua|bắc qua|chạy|trải dài|đi qua)(?!\w)"
)


def phrase_follows(low: str, at: int, end: int) -> bool:
    """Whether what a physical quantity is of follows it: "47.214 ha lúa", "700 ha phải gieo lại"."""
    found = _FOLLOWS.match(low, at, end)
    return (
        found is not None
        and not _PREDICTED.match(low, found.start(1), end)
        and (found[1] not in lx.FUNCTION_WORDS or found[1] in ("bị", "phải"))
        and found[1] not in ("một", "năm", "mỗi")
    )


def is_common_noun(low: str, span: Span) -> bool:
    """Whether a single word may be a noun: none with another use in a clause, and none that begins one."""
    word = low[span[0] : span[1]]
    return word.isalpha() and word not in lx.FUNCTION_WORDS and word not in _CLAUSE_STARTS and word not in _EMPTY


# "Ngân hàng HSBC giữ dự báo 5,2%": who does it is not what is measured.
_BODY = re.compile(rf"(?:{lx.either(lx.CUES['names']['bodies'])})(?:\s|$)")


# "Trương Bá Chi": the last word of a name is no noun.
_CAPITAL_BEFORE = re.compile(rf"(?<!\w)[{CAPITALS}][^\W\d]* $")


def is_proper(text: str, span: Span) -> bool:
    """Whether a name is that of a place or a body: capitals throughout, of two words or more."""
    words = [word for part in text[slice(*span)].split() if (word := part.strip("()"))]
    return len(words) > 1 and all(word[0].isupper() and not word.isupper() for word in words)


def is_name(text: str, low: str, span: Span) -> bool:
    """Whether a span names something: several words, a proper name, a head noun."""
    said = low[span[0] : span[1]]
    # "quý II GRDP phải tăng 5%": letters are no last word of a name.
    title = " " not in said and text[slice(*span)].istitle()
    if title and _CAPITAL_BEFORE.search(text, max(0, span[0] - 12), span[0]):
        return False
    if _BODY.match(said) and not heads(low, *span):
        return False
    if said in lx.FUNCTION_WORDS:
        return False
    return " " in said or not text[span[0]].islower() or said in lx.SOLID or starts_with_head(low, span)
