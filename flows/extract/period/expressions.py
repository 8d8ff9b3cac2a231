"""The forms of expressions of time, and where in a text one may begin."""

from __future__ import annotations

import re
from collections.abc import Sequence

from flows.extract.matching import WordFinder
from schemas import vocabulary

_PROVINCES = "|".join(
    sorted({p.name.lower() for p in vocabulary.places() if p.level == "province"}, key=len, reverse=True)
).replace(" ", "\\s+")
COUNT_WORDS = {
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
    "mười": 10, "mười một": 11, "mười hai": 12, "giêng": 1, "chạp": 12, "mười một ": 11,
}  # fmt: skip

_WORD_COUNT = r"(?:\d{1,2}|mười hai|mười một|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười)"
YEAR = r"(?:19[4-9]\d|20[0-7]\d)"
_OF_YEAR = rf"(?:\s*(?:[/.-]|,?\s*năm|\s)\s*(?P<{{0}}>{YEAR})(?![\d.,]\d)(?!\d)|\s*(?:của\s+)?(?P<{{0}}r>năm\s+(?:nay|ngoái|trước|sau|tới)))?"


# After months that are a span of any year: "6 tháng tuổi", "3 tháng tù", "9 tháng liên tiếp".
_NO_MONTHS_OF_YEAR = r"(?:tuổi|tù|liền|liên|sau|trước|nay|nữa|tới|qua|lương|tập|thử|thai|rưỡi|không|cuối|đầu|gần|vừa|kể|kế|tiếp|học|trời|ròng|và|hoặc|đến|từ|trở)"
# "6 tháng tăng 5%", but "sau 6 tháng tăng trưởng âm", "6 tháng giảm liên tiếp".
_MOVED = r"(?:tăng|giảm)(?!\s+(?:trưởng\s+)?(?:âm|liên\s+(?:tục|tiếp)|không\s+ngừng))"


def _of_year(name: str) -> str:
    return _OF_YEAR.replace("{0}", name)


# Each form with the words that it may begin with (# stands for digits); of several the first one holds.
_FORMS: tuple[tuple[str, str], ...] = (
    # 18h30, 18 giờ, 7h-9h
    (
        "#",
        # "lưu lượng data 4G": no hour.
        r"(?P<clock>(?<![\w.,])(?!(?<=[^\W\d] )(?<!lúc )(?<!từ )(?<!đến )(?<!khoảng )(?<!sáng )(?<!trước )(?<!sau )(?<!vào )(?<!hồi )(?<!tới )(?<!gần )[2-6]g(?!\w))\d{1,2}\s?(?:h|g|giờ)(?:\s?\d{1,2}(?:\s?phút|')?)?(?!\w)|(?<![\w.,])\d{1,2}:\d{2}(?::\d{2})?(?!\d))",
    ),
    # từ ngày 27/1 đến nay
    (
        "từ tính kể",
        r"(?P<since>(?:tính\s+)?(?:kể\s+)?từ\s+(?:ngày\s+)?(?P<since_d>\d{1,2})[/.-](?P<since_m>\d{1,2})(?:[/.-](?P<since_y>\d{4}))?\s+(?:cho\s+)?(?:đến|tới)\s+(?:nay|hiện nay))",
    ),
    # tuần 43/2022, tuần thứ 43 của năm 2022; trong tuần 43
    (
        "trong tuần",
        rf"(?P<week>(?:trong\s+)?tuần\s+(?:thứ\s+)?(?P<week_n>\d{{1,2}})(?:\s*(?:/|-|,?\s*(?:của\s+)?năm\s+)(?P<week_y>{YEAR})(?!\d)|(?<=trong tuần \d\d)(?![\w%])(?!\s+(?:của|thai|ngày))))",
    ),
    # từ ngày 1 đến ngày 3.2(.2017); từ 25/1 - 2/2/2021
    (
        "từ ngày sáng trưa chiều tối đêm #",
        r"(?P<days>(?:từ\s+)?(?:(?:\d{1,2}\s?(?:h|giờ)(?:\s?\d{2})?|sáng|trưa|chiều|tối|đêm|ngày)\s+)*(?<![\d/.,])(?P<days_d1>\d{1,2})(?!\s?[-–]\s?\d{1,2}\s?(?:h|giờ)(?!\w))(?:[/.-](?P<days_m1>\d{1,2}))?(?:[/.-](?P<days_y1>\d{4}))?\s*(?:-|–|—|đến|tới|và)\s*(?:(?:\d{1,2}\s?(?:h|giờ)(?:\s?\d{2})?|hết|sáng|trưa|chiều|tối|đêm|ngày)\s+)*(?P<days_d2>\d{1,2})[/.-](?P<days_m2>\d{1,2})(?:[/.-](?P<days_y2>\d{4}))?(?![\d/%])(?!\s?(?:m|km|kg|ha|cm|mm|m2|m3|lít|inch)(?!\w))(?!\s*(?:%|triệu|tỷ|nghìn|đồng|độ)))",
    ),
    # ngày 31/12/2016, 31-12-2016, 6.2 after a word of day
    (
        "ngày hôm sáng trưa chiều tối đêm mùng nay phiên #",
        r"(?P<day>(?:(?:ngày|hôm|sáng|trưa|chiều|tối|đêm|mùng|nay|phiên)\s+)+(?:nay\s+)?\(?(?P<day_d>\d{1,2})\s?[/.-]\s?(?P<day_m>\d{1,2})(?:\s?[/.-]\s?(?P<day_y>\d{4}))?(?![\d/])|(?<![\d/.,])(?P<date_d>\d{1,2})[/.-](?P<date_m>\d{1,2})[/.-](?P<date_y>\d{4})(?![\d/])|(?:(?:(?<=đến )|(?<=hết ))(?=\d{1,2}-)|(?:(?<=tính đến )|(?<=đến hết )|(?<=tính tới ))(?=\d{1,2}\.))(?P<dayh_d>\d{1,2})[.-](?P<dayh_m>0?[1-9]|1[0-2])(?=[,;.)]|\s(?:mới|đạt|ước|là|có|đã|toàn|tỉnh|cả|chỉ|còn)(?!\w))(?![.,]\d)|ngày\s+(?P<dayl_d>\d{1,2})\s+tháng\s+(?P<dayl_m>\d{1,2})(?:\s+năm\s+(?P<dayl_y>\d{4}))?)",
    ),
    # giai đoạn 2016-2020, vụ 2016/17, từ năm 2016 đến năm 2020
    (
        "giai nhiệm thời niên năm khóa tài vụ từ trong #",
        rf"(?P<years>(?:(?P<years_word>giai\s+đoạn|nhiệm\s+kỳ|thời\s+kỳ|niên\s+vụ(?:\s+(?:cà\s+phê|mía|mía\s+đường|hồ\s+tiêu|điều|cao\s+su|lúa))?|niên\s+khóa|năm\s+học|(?:năm\s+)?tài\s+(?:khóa|chính)|khóa|vụ(?:\s+lúa(?=\s+(?:đông|hè|mùa|thu)))?(?:\s+(?:đông(?:\s+|\s?[-–]\s?)xuân|hè(?:\s+|\s?[-–]\s?)thu|mùa|đx|thu(?:\s+|\s?[-–]\s?)đông|cà\s+phê|mía|điều))?)\s+)?(?:từ\s+|trong\s+(?=(?:các\s+)?năm\s))?(?:(?:các\s+)?năm\s+)?(?<![\d/.,])(?P<years_a>{YEAR})\s*(?:-|–|—|/|đến|tới)\s*(?:hết\s+)?(?:năm\s+)?(?P<years_b>{YEAR}|\d{{2}})(?![\d.,]\d)(?!\d))",
    ),
    # từ năm 2014 đến nay
    (
        "từ kể tính",
        rf"(?P<sinceyear>(?:(?:tính|kể)\s+)?từ\s+(?:đầu\s+|cuối\s+)?(?:năm\s+)?(?P<sinceyear_y>{YEAR})\s+(?:cho\s+)?(?:đến|tới)\s+(?:hiện\s+)?nay(?!\w)|kể\s+từ\s+năm\s+(?P<sinceyear_o>{YEAR})(?![.,]?\d)(?!\s+(?:đến|tới|khi|-|–)))",
    ),
    # từ tháng 4 đến tháng 6 (năm 2021)
    (
        "từ tháng",
        rf"(?P<months>(?:từ\s+)?(?:tháng\s+(?P<months_a>\d{{1,2}})(?:[/-](?P<months_ya>{YEAR}))?|(?<=từ\s)(?:đầu\s+)?năm\s+(?P<months_yb>{YEAR}))\s*(?:-|–|đến|tới)\s*(?:hết\s+)?(?:tháng\s+|(?<=[-–]\s)|(?<=[-–])|(?=\d{{1,2}}[/-]20\d\d))(?P<months_b>\d{{1,2}})(?![\d.,%]\d|\d){_of_year('months_y')})",
    ),
    # 9 tháng đầu năm (nay | 2017), 6 tháng cuối năm
    (
        "trong của # một hai ba bốn năm sáu bảy bẩy tám chín mười",
        rf"(?P<part>(?:trong\s+|của\s+)?(?P<part_n>{_WORD_COUNT})\s+(?P<part_unit>tháng|quý)\s+(?:(?P<part_side>đầu|cuối)\s+(?:(?P<part_b>20\d\d)(?![\d%])(?![.,]\d)|năm(?:\s+(?P<part_y>{YEAR}|nay|ngoái|trước))?|(?P<part_crop>vụ))|còn\s+lại(?:\s+(?:của|trong)\s+năm(?!\s+(?:\d|học))(?:\s+nay)?)?(?!\w)))",
    ),
    # lũy kế 9 tháng (năm 2017), tính chung 5 tháng, cộng dồn 4 tháng
    (
        "lũy tính cộng sau",
        rf"(?P<sum>(?:(?:lũy\s+kế|tính\s+chung|cộng\s+dồn)\s+(?:cả\s+|trong\s+)?|sau\s+(?=\d{{1,2}}\s+tháng\s*(?:,|/|đầu|năm|đạt|ước|{_MOVED}|đã)))(?P<sum_n>{_WORD_COUNT})\s+tháng(?!\s+(?:qua|nữa|tới|trước))(?:\s+đầu\s+năm)?(?:\s*,?\s*(?:năm\s+|/|của\s+năm\s+)?(?P<sum_y>{YEAR})|\s+(?:của\s+)?năm\s+nay(?!\w))?(?!\d))",
    ),
    (
        "# trong qua sau hết ước tính một hai ba bốn năm sáu bảy bẩy tám chín mười",
        rf"(?P<sofar>(?<!dưới\s)(?P<sofar_n>(?<![\d.,/])(?:[2-9]|1[01])|hai|ba|bốn|sáu|bảy|tám|chín|mười)\s+tháng(?=\s+(?:ước|đạt|(?<!hạn\s\d\stháng\s)là(?=\s+(?:trên\s+|hơn\s+|gần\s+|khoảng\s+)?\d)|{_MOVED}|đã|được\s+(?:chính\s+thức\s+)?(?:xác\s+nhận|công\s+bố|ghi\s+nhận|ước\s+tính|dự\s+báo)|cũng|có\s+thể|chỉ|mới|xảy\s+ra|cpi|lạm\s+phát|do\s+(?:cục|chi\s+cục|ngành|cơ\s+quan)|(?:phát|sản\s+xuất|khai\s+thác|tiêu\s+thụ|vận\s+chuyển|đón|thu\s+hút)(?=\s+(?:được\s+)?(?:trên\s+|hơn\s+|gần\s+|khoảng\s+)?\d)|của\s+(?:(?:toàn\s+)?(?:tỉnh|huyện|thành\s+phố)|cả\s+nước|ngành|việt\s+nam|nước\s+ta|{_PROVINCES})|lên(?=\s+(?:(?:mức|trên|hơn|gần|khoảng)\s+)?\d)|theo\s+giá|(?:(?:trên|hơn|gần|khoảng)\s+)?[\d.,]+(?=\s+(?:tỷ|triệu|nghìn|tấn|lượt)(?!\w)))(?!\w))|(?:(?:trong|qua|sau|hết|ước\s+tính|ước|tính)\s+|(?<![^\W\d] )|(?<=cho biết )|(?<=cho hay )|(?<=cho thấy )|(?<=phấn đấu ))(?P<sofar_c>[2-9]|1[01])\s+tháng(?=\s+(?:thu|chi|giải\s+ngân|xuất\s+khẩu|nhập\s+khẩu|sản\s+lượng|giá\s+trị|kim\s+ngạch|mặt\s+hàng|nhóm\s+hàng|tổng|khách|doanh\s+thu|toàn\s+tỉnh|toàn\s+huyện|toàn\s+ngành|cả\s+nước|cả\s+tỉnh|grdp|gdp|iip|cpi|fdi|chỉ\s+số|kinh\s+tế|tăng\s+trưởng(?!\s+(?:âm|liên))|công\s+nghiệp|tốc\s+độ|tỷ\s+lệ|vốn|dư\s+nợ|số\s+(?:vụ|doanh\s+nghiệp|dn|lao\s+động|lượt)|lượng)(?!\w))|(?:(?:trong|qua|sau|hết|ước\s+tính|ước|tính)\s+|(?<![^.\n] )(?<!\S)|(?<=\n[-–•+*] )|(?<=bình quân )|(?<=thống kê, )|(?<=hải quan, )|(?<=theo đó, )|(?<=cụ thể, ))(?P<sofar_m>\d{{1,2}}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười\s+một|mười)\s+tháng(?=\s?,)|(?:(?<=kinh tế )|(?<=xã hội )|(?<=ngân sách )|(?<=xuất khẩu )|(?<=công nghiệp )|(?<=kết quả )|(?<=công tác )|(?<=nhiệm vụ )|(?<=tình hình )|(?<=hoạt động )|(?<=du lịch )|(?<=fdi )|(?<=thu hút )|(?<=kinh doanh )|(?<=đầu tư )|(?<=sơ kết )|(?<=đánh giá ))(?P<sofar_t>[2-9]|1[01])\s+tháng(?=\s*(?:$|[:.,](?!\d))|\s+(?:khởi\s+sắc|phục\s+hồi|sụt\s+giảm|giảm\s+sâu|suy\s+giảm|chuyển\s+biến|tiếp\s+tục|tăng\s+trưởng|còn|vẫn|có\s+nhiều)(?!\w))|(?:(?<=, )|(?<=; )|(?<=: )|(?<=\. )|(?<=\n)|(?<=- ))(?P<sofar_o>[2-9]|1[01])\s+tháng(?=\s+(?!(?:{_NO_MONTHS_OF_YEAR}|(?:của\s+)?năm)(?!\w))[^\W\d]|\s+[\d.,]+\s?%(?!/)|,\s+(?!\d))|trong\s+(?P<sofar_d>[2-9]|1[01]|hai|ba|bốn|sáu|bảy|tám|chín|mười)\s+tháng\s+đầu(?=,|\s+(?:ước|đạt|tăng|giảm|đã)(?!\w)))|(?P<yearpart>(?P<yearpart_n>{_WORD_COUNT})\s+tháng(?:\s+của\s+năm(?!\s+(?:\d|nay|ngoái|trước|học))(?!\w)|\s*(?:(?:,?\s*(?:của\s+)?năm\s+|/|-|\s)(?P<yearpart_y>{YEAR})(?!\d)|\s+(?:của\s+)?năm\s+(?P<yearpart_r>nay|ngoái|trước)(?!\w))))",
    ),
    (
        "tháng quý",
        rf"(?P<first>(?P<first_unit>tháng|quý)\s+đầu(?:\s+tiên)?\s+(?:của\s+)?(?:năm(?:\s+(?P<first_y>{YEAR}|nay|ngoái|trước))?)(?!\w))",
    ),
    (
        "nửa #",
        rf"(?P<half>(?:nửa|(?<!\d)15\s+ngày(?=\s+(?:đầu|cuối)\s+tháng))\s+(?P<half_side>đầu|cuối)\s+(?:năm(?:\s+(?P<half_y>{YEAR}|nay|ngoái|trước))?|tháng\s+(?P<half_m>1[0-2]|0?[1-9])(?!\d){_of_year('half_my')})|nửa\s+năm\s+(?:vừa\s+)?(?P<half_past>qua)(?!\w))",
    ),
    # of a stretch of time that says no dates: trong 5 năm qua, những năm gần đây
    (
        "tuần trước sau trong suốt khoảng hơn gần giai thời # hai ba bốn năm sáu bảy bẩy tám chín mười nhiều những mấy vài nhiệm",
        rf"(?P<vague>trước\s+(?:đây|kia)(?=,)|tuần\s+(?:trước|(?:vừa\s+)?qua|vừa\s+rồi)(?=,)|(?:trong\s+)?tuần\s+(?:vừa\s+)?qua(?=,?\s+(?:cả\s+nước|toàn|tỉnh|thành\s+phố|hà\s+nội|tp|trên\s+địa\s+bàn|ghi\s+nhận|có\s+\d))|nhiệm\s+kỳ\s+(?:(?:vừa\s+)?qua|tới|mới|trước)|(?<=[%\w]\s)đầu\s+nhiệm\s+kỳ(?=\s+(?:lên|xuống|còn|tới|đến|tăng|giảm)(?!\w))|trong\s+vòng\s+(?:khoảng\s+)?{_WORD_COUNT}\s+(?:năm|tháng|thập\s+kỷ)(?:\s+(?:qua|tới|nữa))?(?!\w)|sau\s+(?:hơn\s+|gần\s+)?{_WORD_COUNT}\s+năm(?=,|\s+(?:thực\s+hiện|triển\s+khai|xây\s+dựng|đầu\s+tư|hoạt\s+động))|(?:trong\s+|suốt\s+)?(?:giai\s+đoạn\s+|thời\s+gian\s+)?(?:khoảng\s+|hơn\s+|gần\s+)?(?:{_WORD_COUNT}|nhiều|những|mấy|vài)\s+(?:năm|thập\s+kỷ|thập\s+niên)\s+(?:trở\s+lại\s+đây|gần\s+đây|liên\s+tiếp|liền|vừa\s+qua|qua|trước(?:\s+đây)?|tới|nữa|tiếp\s+theo))",
    ),
    # cách đây 4 năm
    (
        "cách",
        rf"(?P<ago>cách\s+đây\s+(?P<ago_about>khoảng\s+|hơn\s+|gần\s+)?(?P<ago_n>{_WORD_COUNT})\s+(?P<ago_unit>năm|tháng|tuần|ngày|thập\s+kỷ)(?!\w))",
    ),
    # giai đoạn này, năm đó: what was named before
    (
        "trong cùng giai thời năm cũng những các",
        r"(?P<same>(?:cũng\s+)?(?:trong\s+|cùng\s+)?(?:giai\s+đoạn\s+(?:này|trên|đó)|thời\s+kỳ\s+(?:này|đó)|thời\s+gian\s+(?:này|đó|trên)|(?:những|các)\s+(?:tháng|quý|năm)\s+(?:này|đó)|năm\s+(?:này|đó)|(?<=cùng\s)năm(?!\s+\d)))",
    ),
    # what the text is a report of: sản lượng trong tháng đạt 1.168 tấn
    (
        "trong",
        r"(?P<inyear>(?<!\w)trong\s+năm(?=,\s))|(?P<inmonth>(?<!\w)trong\s+tháng(?=,|\s+[\d.]+\s+(?:tỷ|triệu|nghìn|tấn)(?!\w)|\s+(?:ước|đạt|là|tăng|giảm|đã|có|toàn|cả|tỉnh|huyện|thu|xuất|sản)(?!\w)))",
    ),
    (
        "lũy tính kể từ đầu",
        r"(?P<ytd>(?:(?:lũy\s+kế\s+)?(?:tính\s+)?(?:kể\s+)?từ\s+đầu\s+năm(?:\s+nay(?=\s+(?:cho\s+)?(?:đến|tới)\s))?|đầu\s+năm(?=(?:\s+20\d\d)?\s+(?:cho\s+)?(?:đến|tới)\s)|từ\s+(?:ngày\s+)?0?1[/.-]0?1(?:[/.-]20\d\d)?(?=\s+(?:đến|tới)\s+(?:hết|cuối)\s+tháng\s))(?:\s+20\d\d)?(?:\s+(?:cho\s+)?(?:đến|tới)\s+(?:nay|(?:hết|cuối|giữa)\s+tháng\s+(?P<ytd_m>\d{1,2})(?:[/-](?P<ytd_y>20\d\d))?|(?:hết\s+)?(?:ngày\s+)?(?P<ytd_d>\d{1,2})(?:[/.-]|\s+tháng\s+)(?P<ytd_dm>\d{1,2})(?:[/.-](?P<ytd_dy>\d{4}))?(?!\d)))?|lũy\s+kế\s+từ\s+đầu\s+đến\s+nay|lũy\s+kế\s+(?:cả\s+)?năm\s+(?P<ytd_o>20\d\d|nay)(?!\d)(?!\s+(?:học|tài)))",
    ),
    # quý I, II/2016; quý III và quý IV năm 2020
    (
        "quý",
        rf"(?P<quarters>quý\s+(?P<quarters_a>iii|ii|i|[1-3])\s*(?:,|-|–|và|đến)\s*(?:quý\s+)?(?P<quarters_b>iv|iii|ii|[2-4])(?!\w)(?![.,]\d)(?!\s*(?:%|triệu|tỷ|nghìn|ngàn|trăm|đồng|tấn|ha|người|lượt|hộ)(?!\w)){_of_year('quarters_y')})",
    ),
    (
        "quý",
        rf"(?P<quarter1>quý\s+(?P<quarter1_side>đầu|cuối)(?:\s+(?:tiên|cùng))?\s+(?:(?:của|trong)\s+)?năm(?:\s+(?P<quarter1_y>{YEAR}|nay|ngoái|trước))?(?!\w))",
    ),
    (
        "quý",
        rf"(?P<quarter>quý\s+(?P<quarter_n>iv|iii|ii|i|0?[1-4]|một|hai|ba|tư)(?!\w){_of_year('quarter_y')})",
    ),
    (
        "tháng hết",
        rf"(?P<month>(?!(?<=\d\s)tháng\s+(?:\d{{1,2}}[.,]\d|năm\s+(?:nay|ngoái|trước)))(?!(?<=ngày,\s)tháng\s+năm)(?!(?<=ngày\s)tháng\s+năm)(?P<month_end>hết\s+)?tháng\s+(?P<month_n>\d{{1,2}}|mười hai|mười một|một|hai|ba|tư|năm|sáu|bảy|bẩy|tám|chín|mười|giêng|chạp)(?![\w%])(?!\s*(?:-|–|đến)\s*\d{{1,2}}\s*tháng)(?!\s*(?:%|triệu|tỷ|nghìn|ngàn|đồng|tấn|kg|ha\b))(?![.,]\d{{3}}(?!\d))(?:\s+(?:vừa\s+(?:qua|rồi)))?{_of_year('month_y')})",
    ),
    (
        "tháng",
        r"(?P<monthrel>tháng\s+(?P<monthrel_w>này|trước(?:\s+đó)?|vừa\s+(?:qua|rồi)|qua))",
    ),
    (
        "quý trong",
        r"(?P<quarterrel>(?<!loại\s)(?<!đá\s)quý\s+(?P<quarterrel_w>này|trước(?:\s+đó)?|vừa\s+(?:qua|rồi)|qua)(?!\w)|trong\s+quý(?=\s+(?:chỉ|ước|đạt|là|tăng|giảm|đã|có)(?!\w)))",
    ),
    (
        "#",
        rf"(?P<monthyear>(?<![\d/.,])(?P<monthyear_m>0?[1-9]|1[0-2])\s?[/]\s?(?P<monthyear_y>{YEAR})(?![\d/]))",
    ),
    (
        "cuối đầu giữa hết trong suốt cả các năm",
        rf"(?P<year>(?:(?:cuối|đầu|giữa|hết|hết\s+ngày|trong|suốt|cả)\s+)*(?:các\s+)?năm\s+(?:học\s+(?!\d{{4}}\s?[-–]\s?\d)|tài\s+chính\s+)?(?P<year_y>{YEAR})(?![\d.,]\d)(?!\d))",
    ),
    (
        "cuối đầu giữa hết kết trong cả năm đến tới vào sang vụ",
        r"(?P<yearrel>vụ\s+(?:hè(?:\s+|\s?[-–]\s?)thu|mùa|thu(?:\s+|\s?[-–]\s?)đông)\s+(?:tới|này|năm\s+nay)(?!\w)|(?:cả|hết|kết\s+thúc)\s+niên\s+độ(?:\s+ngân\s+sách)?(?!\s+(?:\d|năm|trước))(?!\w)|(?:(?:đến|tới|vào)\s+(?:hết\s+|thời\s+điểm\s+)?cuối|(?:đến|tới)\s+hết)\s+năm(?!\s+(?:\d|học|nay|ngoái|trước|qua|vừa|tới|sau))(?!\w)|(?:(?:(?<=phấn đấu )|(?<=dự kiến )|(?<=mục tiêu ))(?:cuối|hết)|(?<=[,;]\s)hết)\s+năm(?!\s+(?:\d|học|ngoái|trước|qua|vừa|tới|sau))(?!\w)|(?:(?:cuối|đầu|giữa|hết|trong|cả)\s+)?(?<!các\s)năm\s+(?P<yearrel_w>nay|ngoái|trước|qua|vừa\s+qua|tới|sau)(?!\w)|cả\s+năm(?!\s+\d{4}(?!\d|[.,]\d))(?!\w)|sang\s+năm(?=,|\s+[^\W\d])(?!\s+(?:mới|thứ|học|tới|sau|nay|hai|ba|tài)(?!\w)))",
    ),
    (
        "ngày hôm sáng trưa chiều tối trong cùng",
        r"(?P<today>(?:ngày\s+)?hôm\s+nay|(?:sáng|trưa|chiều|tối)\s+nay|trong\s+ngày(?!\s+(?:\d|đầu|lễ|vía|hội|tết))|cùng\s+ngày(?!\s+\d))",
    ),
    (
        "hôm sáng chiều tối",
        r"(?P<yesterday>hôm\s+qua|(?:sáng|chiều|tối)\s+qua)",
    ),
    (
        "tính cho đến tới hiện thời nhiều những mấy tuần nay",
        r"(?P<now>(?<=còn\s)nay(?=,)|(?:(?<=,\s)|(?<=thì\s)|(?<=\d\s))nay(?=\s+(?:chỉ|còn|đã|mới|lên|đạt)(?!\w))|(?:(?<!dương\s)(?<!âm\s)tính\s+)?(?:cho\s+)?(?:đến|tới)\s+(?:nay|thời\s+điểm\s+(?:này|hiện\s+(?:tại|nay)))|hiện\s+(?:nay|tại)|(?<=thì\s)hiện(?=\s+con\s+số)|(?<!\w)(?<!thực )(?<!thể )(?<!xuất )(?<!phát )(?<!biểu )hiện(?=,|(?<=\(hiện)\s(?:là\s)?\d|\s+(?:là|đang|có|đã|trên|còn|mới|chỉ|dao\s+động|được\s+(?:chào|bán|rao|mua|thu\s+mua|giao\s+dịch|niêm\s+yết)|cả|toàn|tỉnh|huyện|đạt|ở|hđnd|ubnd|ngành|thị\s+xã|thành\s+phố|địa\s+phương|tổng\s+số|diện\s+tích|độ|tỷ\s+lệ|thu\s+nhập|năng\s+suất|dân\s+số|đàn|xã\s+có|thôn\s+có|trường\s+có|\w+\s\w+\s+có(?=\s+(?:(?:gần|hơn|trên|khoảng)\s+)?\d))(?!\w)|(?:(?<=\n....)|(?<=\n[-–•+*]\s....)|(?<=\.\s....)|(?<=\A....))\s+(?!(?:tượng|trường|vật|đại|thực|hành|diện|thân|hữu|hình|tình|trạng|lên|ra|rõ|hồn|giờ|nguyên|kim)(?!\w))[^\W\d])|thời\s+điểm\s+hiện\s+(?:tại|nay)|(?:nhiều\s+tháng|những\s+ngày|mấy\s+ngày|những\s+tháng|thời\s+gian)\s+(?:gần\s+đây|nay|qua)|tuần\s+này)",
    ),
    # a bare year or day after a word that calls for one
    (
        "kết trong từ đến tới sang vào của so hè thu xuân tết vụ mùa đông riêng cuối đầu giữa hết",
        rf"(?P<bare>(?:kết\s+thúc|trong|từ|đến|tới|sang\s+đến|sang|vào|của|so\s+với|riêng|cuối|đầu|giữa|hết|(?:vụ\s+)?(?:hè\s+thu|thu\s+đông|đông\s+xuân|hè|xuân|mùa)|tết|vụ)\s+(?P<bare_y>{YEAR})(?![\d.,]\d)(?!\d)(?!\s?[-–]\s?\d)(?!\s*(?:ha|tấn|tỷ(?!\s+(?:lệ|trọng|suất|giá)(?!\w))|triệu|người|hộ(?!\s+nghèo\s+(?:còn|giảm|dưới|xuống|chiếm|chỉ|ở))|%)))",
    ),
    # năm 2012 giảm 5%, 2013 tăng 10%; 12 tỷ đồng (2014); kế hoạch 2022
    (
        "#",
        rf"(?P<plainyear>(?<![\d/.,-])(?P<plainyear_y>{YEAR})(?=\s+(?:tăng|giảm|đạt|là|chỉ|ước|còn)(?!\w))|(?<=\()(?P<bracketyear>{YEAR})(?=\)|:\s\d)|(?:(?<=dự kiến )|(?<=thu ngân sách )|(?<=chi ngân sách )|(?<=kế hoạch )|(?<=dự toán )|(?<=mục tiêu )|(?<=chỉ tiêu )|(?<=nghị quyết )|(?<=nhiệm vụ )|(?<=tăng trưởng )|(?<=gdp )|(?<=cpi )|(?<=lạm phát ))(?P<planyear>{YEAR})(?!\d|[.,]\d|\s?[-–/]\s?\d|\s*(?:ha|tấn|tỷ(?!\s+(?:lệ|trọng|suất|giá)(?!\w))|triệu|người|%))|(?:(?<=tăng trưởng \d\d\d\d và )|(?<=gdp \d\d\d\d và )|(?<=lạm phát \d\d\d\d và ))(?P<secondyear>{YEAR})(?=\s))",
    ),
    (
        "#",
        r"(?P<shortday>(?<![\d/.,])(?<!thứ\s)(?<!hạng\s)(?<!bằng\s)(?<!giảm\s)(?<!tăng\s)(?<!chiếm\s)(?<!được\s)(?<!cộng\s)(?<!khoảng\s)(?<!gần\s)(?<!hơn\s)(?<!trên\s)(?<!quá\s)(?P<shortday_d>0?[1-9]|[12]\d|3[01])/(?P<shortday_m>0?[1-9]|1[0-2])(?![\d/%])(?!\s*(?:trong\s+(?:tổng|số)|tổng|số|dân|diện|kỳ|khoản|nhóm|ngành|khu\s+vực|vùng|mặt|lĩnh|dự|công|tuyến|gói|mục|vụ|ca|xã|huyện|tỉnh|thành\s+phố|địa\s+phương|nước|quốc\s+gia|trường|đơn|hộ|thôn|phường|chỉ|tiêu|doanh|đại|phiếu|kim|sản|giá|lượng|nhu|chi\s+(?:bộ|hội|đoàn|cục|nhánh)|đảng\s+(?:bộ|viên|ủy)|đồng\s+chí|cấp\s+ủy|cơ\s+(?:sở|quan)|tổ\s+(?:dân|chức\s+(?:đảng|cơ))|thị\s+(?:trấn|xã)|ấp|xóm|làng|hợp\s+tác|htx|nội\s+dung|học\s+sinh|giáo\s+viên)))",
    ),
)


def _by_first_word() -> dict[str, re.Pattern[str]]:
    """For every word that begins an expression (# for digits) the forms that may begin with it, in order."""
    forms: dict[str, list[str]] = {}
    for begins, pattern in _FORMS:
        for word in begins.split():
            forms.setdefault(word, []).append(pattern)
    return {word: re.compile("|".join(patterns)) for word, patterns in forms.items()}


_BY_FIRST_WORD = _by_first_word()
_DIGITS = _BY_FIRST_WORD.pop("#")
_FIRST_WORDS = WordFinder(_BY_FIRST_WORD)
# What follows the first word of any form but one; most of these words are common and begin nothing.
_NEXT = re.compile(
    rf"\s+(?:\d|\(?\d|(?:{_WORD_COUNT}|năm|tháng|quý|ngày|vòng|đây|đầu|cuối|giữa|nay|hết|các|khoảng|hơn|gần|suốt|hôm|thời|hiện|nhiều|những|mấy|vài|thập|giai|cả|tuần|sáng|trưa|chiều|tối|đêm|hè|đoạn|kỳ|vụ|gian|qua|chung|dồn|kế|từ|trong|kể|với|đông|lúa|mùa|khóa|niên|học|điểm|tài|đó|tư|xuân|thu|là|đang|có|đã|trên|còn|mới|chỉ|toàn|tỉnh|huyện|đạt|ở|hđnd|ubnd|ngành|thị|thành|địa|tổng|diện|độ|tỷ|năng|dân|đàn|tại|xã|thôn|trường|iv|iii|ii|i|ngoái|trước|sau|tới|này|giêng|chạp|vừa|cho|đến|tính|thứ)(?!\w))|,|(?<=hiện)\s+[^\W\d]"
)
# Of numbers those of four digits that may be years, and short ones with what may follow them in a form.
_FIRST_DIGIT = re.compile(
    r"\d(?<![^\W_]\d)(?<!\d[.,]\d)(?:[09]\d\d(?!\d)|\d?(?!\d)(?=\s?[/:–-]\s?\d|\s?\.\s?(?:\d{1,2}|\d{4})(?!\d)"
    r"|\s?(?:h|g|giờ)(?![^\W\d])|\s(?:tháng|quý|năm|thập|đến|tới|ngày|và)(?!\w)|,\s\d))"
)

Starts = tuple[list[int], list[re.Pattern[str]]]


def starts(low: str, digits: Sequence[re.Match[str]]) -> Starts:
    """Where expressions of time may begin in a text (lower case) with these numbers in `digits`, and the forms to try there."""
    places = [(at, pattern) for at, stop, pattern in _FIRST_WORDS.all(low, 0, len(low)) if _NEXT.match(low, stop)]
    places += [(number.start(), _DIGITS) for number in digits if _FIRST_DIGIT.match(low, number.start())]
    places.sort(key=lambda place: place[0])
    return [at for at, _ in places], [pattern for _, pattern in places]
