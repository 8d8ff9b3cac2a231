"""Finds expressions of time in a sentence and resolves them to periods.

Their spans hold numbers that are no quantities; their periods date the facts beside them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from flows.extract.matching import WordFinder
from flows.extract.period import calendar
from flows.extract.quantity import numbers
from schemas import vocabulary

_PROVINCES = "|".join(
    sorted({p.name.lower() for p in vocabulary.places() if p.level == "province"}, key=len, reverse=True)
).replace(" ", "\\s+")
_COUNT_WORDS = {
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
    "mười": 10, "mười một": 11, "mười hai": 12, "giêng": 1, "chạp": 12, "mười một ": 11,
}  # fmt: skip
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4, "một": 1, "hai": 2, "ba": 3, "tư": 4}

_WORD_COUNT = r"(?:\d{1,2}|mười hai|mười một|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười)"
_YEAR = r"(?:19[4-9]\d|20[0-7]\d)"
_OF_YEAR = rf"(?:\s*(?:[/.-]|,?\s*năm|\s)\s*(?P<{{0}}>{_YEAR})(?![\d.,]\d)(?!\d)|\s*(?:của\s+)?(?P<{{0}}r>năm\s+(?:nay|ngoái|trước|sau|tới)))?"


# After months that are a span of any year: "6 tháng tuổi", "3 tháng tù", "9 tháng liên tiếp".
_NO_MONTHS_OF_YEAR = r"(?:tuổi|tù|liền|liên|sau|trước|nay|nữa|tới|qua|lương|tập|thử|thai|rưỡi|không|cuối|đầu|gần|vừa|kể|kế|tiếp|học|trời|ròng|và|hoặc|đến|từ|trở)"


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
        rf"(?P<week>(?:trong\s+)?tuần\s+(?:thứ\s+)?(?P<week_n>\d{{1,2}})(?:\s*(?:/|-|,?\s*(?:của\s+)?năm\s+)(?P<week_y>{_YEAR})(?!\d)|(?<=trong tuần \d\d)(?![\w%])(?!\s+(?:của|thai|ngày))))",
    ),
    # từ ngày 1 đến ngày 3.2(.2017); từ 25/1 - 2/2/2021
    (
        "từ ngày sáng trưa chiều tối đêm #",
        r"(?P<days>(?:từ\s+)?(?:(?:\d{1,2}\s?(?:h|giờ)(?:\s?\d{2})?|sáng|trưa|chiều|tối|đêm|ngày)\s+)*(?<![\d/.,])(?P<days_d1>\d{1,2})(?!\s?[-–]\s?\d{1,2}\s?(?:h|giờ)(?!\w))(?:[/.-](?P<days_m1>\d{1,2}))?(?:[/.-](?P<days_y1>\d{4}))?\s*(?:-|–|—|đến|tới|và)\s*(?:(?:\d{1,2}\s?(?:h|giờ)(?:\s?\d{2})?|hết|sáng|trưa|chiều|tối|đêm|ngày)\s+)*(?P<days_d2>\d{1,2})[/.-](?P<days_m2>\d{1,2})(?:[/.-](?P<days_y2>\d{4}))?(?![\d/%])(?!\s?(?:m|km|kg|ha|cm|mm|m2|m3|lít|inch)(?!\w))(?!\s*(?:%|triệu|tỷ|nghìn|đồng|độ)))",
    ),
    # ngày 31/12/2016, 31-12-2016, 6.2 after a word of day
    (
        "ngày hôm sáng trưa chiều tối đêm mùng nay phiên #",
        r"(?P<day>(?:(?:ngày|hôm|sáng|trưa|chiều|tối|đêm|mùng|nay|phiên)\s+)+(?:nay\s+)?\(?(?P<day_d>\d{1,2})\s?[/.-]\s?(?P<day_m>\d{1,2})(?:\s?[/.-]\s?(?P<day_y>\d{4}))?(?![\d/])|(?<![\d/.,])(?P<date_d>\d{1,2})[/.-](?P<date_m>\d{1,2})[/.-](?P<date_y>\d{4})(?![\d/])|(?:(?<=đến )|(?<=hết ))(?P<dayh_d>\d{1,2})-(?P<dayh_m>0?[1-9]|1[0-2])(?=[,;.)]|\s(?:mới|đạt|ước|là|có|đã|toàn|tỉnh|cả|chỉ|còn)(?!\w))(?![.,]\d)|ngày\s+(?P<dayl_d>\d{1,2})\s+tháng\s+(?P<dayl_m>\d{1,2})(?:\s+năm\s+(?P<dayl_y>\d{4}))?)",
    ),
    # giai đoạn 2016-2020, vụ 2016/17, từ năm 2016 đến năm 2020
    (
        "giai nhiệm thời niên năm khóa vụ từ #",
        rf"(?P<years>(?:(?P<years_word>giai\s+đoạn|nhiệm\s+kỳ|thời\s+kỳ|niên\s+vụ(?:\s+(?:cà\s+phê|mía|mía\s+đường|hồ\s+tiêu|điều|cao\s+su|lúa))?|niên\s+khóa|năm\s+học|khóa|vụ(?:\s+(?:đông(?:\s+|\s?-\s?)xuân|hè(?:\s+|\s?-\s?)thu|mùa|đx|thu(?:\s+|\s?-\s?)đông|cà\s+phê|mía|điều))?)\s+)?(?:từ\s+)?(?:(?:các\s+)?năm\s+)?(?<![\d/.,])(?P<years_a>{_YEAR})\s*(?:-|–|—|/|đến|tới)\s*(?:hết\s+)?(?:năm\s+)?(?P<years_b>{_YEAR}|\d{{2}})(?![\d.,]\d)(?!\d))",
    ),
    # từ năm 2014 đến nay
    (
        "từ kể tính",
        rf"(?P<sinceyear>(?:(?:tính|kể)\s+)?từ\s+(?:đầu\s+|cuối\s+)?(?:năm\s+)?(?P<sinceyear_y>{_YEAR})\s+(?:cho\s+)?(?:đến|tới)\s+(?:hiện\s+)?nay(?!\w)|kể\s+từ\s+năm\s+(?P<sinceyear_o>{_YEAR})(?![.,]?\d)(?!\s+(?:đến|tới|khi|-|–)))",
    ),
    # từ tháng 4 đến tháng 6 (năm 2021)
    (
        "từ tháng",
        rf"(?P<months>(?:từ\s+)?(?:tháng\s+(?P<months_a>\d{{1,2}})(?:[/-](?P<months_ya>{_YEAR}))?|(?<=từ\s)(?:đầu\s+)?năm\s+(?P<months_yb>{_YEAR}))\s*(?:-|–|đến|tới)\s*(?:hết\s+)?(?:tháng\s+|(?<=[-–]\s)|(?<=[-–]))(?P<months_b>\d{{1,2}})(?![\d.,%]\d|\d){_of_year('months_y')})",
    ),
    # 9 tháng đầu năm (nay | 2017), 6 tháng cuối năm
    (
        "trong của # một hai ba bốn năm sáu bảy bẩy tám chín mười",
        rf"(?P<part>(?:trong\s+|của\s+)?(?P<part_n>{_WORD_COUNT})\s+(?P<part_unit>tháng|quý)\s+(?P<part_side>đầu|cuối)\s+(?:(?P<part_year>năm)(?:\s+(?P<part_y>{_YEAR}|nay|ngoái|trước))?|(?P<part_crop>vụ)))",
    ),
    # lũy kế 9 tháng (năm 2017), tính chung 5 tháng
    (
        "lũy tính sau",
        rf"(?P<sum>(?:(?:lũy\s+kế|tính\s+chung)\s+(?:cả\s+|trong\s+)?|sau\s+(?=\d{{1,2}}\s+tháng\s*(?:,|/|đầu|năm|đạt|ước|tăng|giảm|đã)))(?P<sum_n>\d{{1,2}})\s+tháng(?!\s+(?:qua|nữa|tới|trước))(?:\s+đầu\s+năm)?(?:\s*,?\s*(?:năm\s+|/|của\s+năm\s+)?(?P<sum_y>{_YEAR})|\s+năm\s+nay(?!\w))?(?!\d))",
    ),
    (
        "# trong qua sau hết ước tính một hai ba bốn năm sáu bảy bẩy tám chín mười",
        rf"(?P<sofar>(?<!dưới\s)(?P<sofar_n>(?<![\d.,/])(?:[3-9]|1[01])|ba|bốn|sáu|bảy|tám|chín)\s+tháng(?=\s+(?:ước|đạt|(?<!hạn\s\d\stháng\s)là(?=\s+(?:trên\s+|hơn\s+|gần\s+|khoảng\s+)?\d)|tăng|giảm|đã|cũng|chỉ|mới|xảy\s+ra|cpi|lạm\s+phát|do\s+(?:cục|chi\s+cục|ngành|cơ\s+quan)|(?:phát|sản\s+xuất|khai\s+thác|tiêu\s+thụ|vận\s+chuyển|đón|thu\s+hút)(?=\s+(?:được\s+)?(?:trên\s+|hơn\s+|gần\s+|khoảng\s+)?\d)|của\s+(?:(?:toàn\s+)?(?:tỉnh|huyện|thành\s+phố)|cả\s+nước|ngành|{_PROVINCES})|lên(?=\s+(?:(?:mức|trên|hơn|gần|khoảng)\s+)?\d)|theo\s+giá|[\d.,]+(?=\s+(?:tỷ|triệu|nghìn|tấn|lượt)(?!\w)))(?!\w))|(?:(?:trong|qua|sau|hết|ước\s+tính|ước|tính)\s+|(?<![^\W\d] )|(?<=cho biết )|(?<=cho hay )|(?<=cho thấy ))(?P<sofar_c>[3-9]|1[01])\s+tháng(?=\s+(?:thu|chi|giải\s+ngân|xuất\s+khẩu|nhập\s+khẩu|sản\s+lượng|giá\s+trị|kim\s+ngạch|mặt\s+hàng|nhóm\s+hàng|tổng|khách|doanh\s+thu|toàn\s+tỉnh|toàn\s+huyện|toàn\s+ngành|cả\s+nước|cả\s+tỉnh|grdp|gdp|iip|cpi|fdi|chỉ\s+số|kinh\s+tế|tăng\s+trưởng|công\s+nghiệp|tốc\s+độ|tỷ\s+lệ|vốn|dư\s+nợ|số\s+(?:vụ|doanh\s+nghiệp|dn|lao\s+động|lượt)|lượng)(?!\w))|(?:(?:trong|qua|sau|hết|ước\s+tính|ước|tính)\s+|(?<![^.\n] )(?<!\S)|(?<=bình quân )|(?<=thống kê, )|(?<=hải quan, )|(?<=theo đó, )|(?<=cụ thể, ))(?P<sofar_m>\d{{1,2}}|ba|bốn|sáu|bảy|tám|chín|mười\s+một)\s+tháng(?=\s?,)|(?:(?<=kinh tế )|(?<=xã hội )|(?<=ngân sách )|(?<=xuất khẩu )|(?<=công nghiệp )|(?<=kết quả )|(?<=đầu tư ))(?P<sofar_t>[3-9]|1[01])\s+tháng(?=\s*(?:$|[:.](?!\d)))|(?:(?<=, )|(?<=; )|(?<=: )|(?<=\. )|(?<=\n)|(?<=- ))(?P<sofar_o>[3-9]|1[01])\s+tháng(?=\s+(?!(?:{_NO_MONTHS_OF_YEAR}|(?:của\s+)?năm)(?!\w))[^\W\d]|\s+[\d.,]+\s?%(?!/)))|(?P<yearpart>(?P<yearpart_n>{_WORD_COUNT})\s+tháng(?:\s+của\s+năm(?!\s+(?:\d|nay|ngoái|trước|học))(?!\w)|\s*(?:(?:,?\s*(?:của\s+)?năm\s+|/|-|\s)(?P<yearpart_y>{_YEAR})(?!\d)|\s+năm\s+(?P<yearpart_r>nay|ngoái|trước)(?!\w))))",
    ),
    (
        "tháng quý",
        rf"(?P<first>(?P<first_unit>tháng|quý)\s+đầu(?:\s+tiên)?\s+(?:của\s+)?(?:năm(?:\s+(?P<first_y>{_YEAR}|nay|ngoái|trước))?)(?!\w))",
    ),
    (
        "nửa #",
        rf"(?P<half>(?:nửa|(?<!\d)15\s+ngày(?=\s+(?:đầu|cuối)\s+tháng))\s+(?P<half_side>đầu|cuối)\s+(?:năm(?:\s+(?P<half_y>{_YEAR}|nay|ngoái|trước))?|tháng\s+(?P<half_m>1[0-2]|0?[1-9])(?!\d){_of_year('half_my')}))",
    ),
    # of a stretch of time that says no dates: trong 5 năm qua, những năm gần đây
    (
        "tuần trước sau trong suốt khoảng hơn gần giai thời # hai ba bốn năm sáu bảy bẩy tám chín mười nhiều những mấy vài nhiệm",
        rf"(?P<vague>trước\s+(?:đây|kia)(?=,)|tuần\s+(?:trước|vừa\s+(?:qua|rồi))(?=,)|(?:trong\s+)?tuần\s+(?:vừa\s+)?qua(?=,?\s+(?:cả\s+nước|toàn|tỉnh|thành\s+phố|hà\s+nội|tp|trên\s+địa\s+bàn|ghi\s+nhận|có\s+\d))|nhiệm\s+kỳ\s+(?:(?:vừa\s+)?qua|tới|mới)|trong\s+vòng\s+(?:khoảng\s+)?{_WORD_COUNT}\s+(?:năm|tháng|thập\s+kỷ)(?:\s+(?:qua|tới|nữa))?(?!\w)|sau\s+(?:hơn\s+|gần\s+)?{_WORD_COUNT}\s+năm(?=,|\s+(?:thực\s+hiện|triển\s+khai|xây\s+dựng|đầu\s+tư|hoạt\s+động))|(?:trong\s+|suốt\s+)?(?:giai\s+đoạn\s+|thời\s+gian\s+)?(?:khoảng\s+|hơn\s+|gần\s+)?(?:{_WORD_COUNT}|nhiều|những|mấy|vài)\s+(?:năm|thập\s+kỷ|thập\s+niên)\s+(?:trở\s+lại\s+đây|gần\s+đây|liên\s+tiếp|liền|vừa\s+qua|qua|trước(?:\s+đây)?|tới|nữa|tiếp\s+theo))",
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
        r"(?P<inyear>(?<!\w)trong\s+năm(?=,\s))|(?P<inmonth>(?<!\w)trong\s+tháng(?=,|\s+(?:ước|đạt|là|tăng|giảm|đã|có|toàn|cả|tỉnh|huyện|thu|xuất|sản)(?!\w)))",
    ),
    (
        "lũy tính kể từ đầu",
        r"(?P<ytd>(?:(?:lũy\s+kế\s+)?(?:tính\s+)?(?:kể\s+)?từ\s+đầu\s+năm|đầu\s+năm(?=(?:\s+20\d\d)?\s+(?:cho\s+)?(?:đến|tới)\s)|từ\s+(?:ngày\s+)?0?1[/.-]0?1(?:[/.-]20\d\d)?(?=\s+(?:đến|tới)\s+(?:hết|cuối)\s+tháng\s))(?:\s+20\d\d)?(?:\s+(?:cho\s+)?(?:đến|tới)\s+(?:nay|(?:hết|cuối|giữa)\s+tháng\s+(?P<ytd_m>\d{1,2})(?:[/-](?P<ytd_y>20\d\d))?|(?:hết\s+)?(?:ngày\s+)?(?P<ytd_d>\d{1,2})(?:[/.-]|\s+tháng\s+)(?P<ytd_dm>\d{1,2})(?:[/.-](?P<ytd_dy>\d{4}))?(?!\d)))?|lũy\s+kế\s+từ\s+đầu\s+đến\s+nay)",
    ),
    # quý I, II/2016; quý III và quý IV năm 2020
    (
        "quý",
        rf"(?P<quarters>quý\s+(?P<quarters_a>iii|ii|i|[1-3])\s*(?:,|-|–|và|đến)\s*(?:quý\s+)?(?P<quarters_b>iv|iii|ii|[2-4])(?!\w)(?![.,]\d)(?!\s*(?:%|triệu|tỷ|nghìn|ngàn|trăm|đồng|tấn|ha|người|lượt|hộ)(?!\w)){_of_year('quarters_y')})",
    ),
    (
        "quý",
        rf"(?P<quarter1>quý\s+(?P<quarter1_side>đầu|cuối)(?:\s+(?:tiên|cùng))?\s+(?:(?:của|trong)\s+)?năm(?:\s+(?P<quarter1_y>{_YEAR}|nay|ngoái|trước))?(?!\w))",
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
        rf"(?P<monthyear>(?<![\d/.,])(?P<monthyear_m>0?[1-9]|1[0-2])\s?[/]\s?(?P<monthyear_y>{_YEAR})(?![\d/]))",
    ),
    (
        "cuối đầu giữa hết trong suốt cả các năm",
        rf"(?P<year>(?:(?:cuối|đầu|giữa|hết|hết\s+ngày|trong|suốt|cả)\s+)*(?:các\s+)?năm\s+(?:học\s+|tài\s+chính\s+)?(?P<year_y>{_YEAR})(?![\d.,]\d)(?!\d))",
    ),
    (
        "cuối đầu giữa hết trong cả năm đến tới vào",
        r"(?P<yearrel>(?:(?:đến|tới|vào)\s+(?:hết\s+|thời\s+điểm\s+)?cuối|(?:đến|tới)\s+hết)\s+năm(?!\s+(?:\d|học|nay|ngoái|trước|qua|vừa|tới|sau))(?!\w)|(?:(?:(?<=phấn đấu )|(?<=dự kiến )|(?<=mục tiêu ))(?:cuối|hết)|(?<=[,;]\s)hết)\s+năm(?!\s+(?:\d|học|ngoái|trước|qua|vừa|tới|sau))(?!\w)|(?:(?:cuối|đầu|giữa|hết|trong|cả)\s+)?(?<!các\s)năm\s+(?P<yearrel_w>nay|ngoái|trước|qua|vừa\s+qua|tới|sau)(?!\w)|cả\s+năm(?!\s+\d{4}(?!\d|[.,]\d))(?!\w))",
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
        r"(?P<now>(?<=còn\s)nay(?=,)|(?:(?<=,\s)|(?<=thì\s)|(?<=\d\s))nay(?=\s+(?:chỉ|còn|đã|mới|lên|đạt)(?!\w))|(?:(?<!dương\s)(?<!âm\s)tính\s+)?(?:cho\s+)?(?:đến|tới)\s+(?:nay|thời\s+điểm\s+(?:này|hiện\s+(?:tại|nay)))|hiện\s+(?:nay|tại)|(?<=thì\s)hiện(?=\s+con\s+số)|(?<!\w)(?<!thực )(?<!thể )(?<!xuất )(?<!phát )(?<!biểu )hiện(?=,|(?<=\(hiện)\s\d|\s+(?:đang|có|đã|trên|còn|mới|chỉ|cả|toàn|tỉnh|huyện|đạt|ở|hđnd|ubnd|ngành|thị\s+xã|thành\s+phố|địa\s+phương|tổng\s+số|diện\s+tích|độ|tỷ\s+lệ|thu\s+nhập|năng\s+suất|dân\s+số|đàn|xã\s+có|thôn\s+có|trường\s+có)(?!\w)|(?:(?<=\n....)|(?<=\.\s....)|(?<=\A....))\s+(?!(?:tượng|trường|vật|đại|thực|hành|diện|thân|hữu|hình|tình|trạng|lên|ra|rõ|hồn|giờ|nguyên|kim)(?!\w))[^\W\d])|thời\s+điểm\s+hiện\s+(?:tại|nay)|(?:nhiều\s+tháng|những\s+ngày|mấy\s+ngày|những\s+tháng|thời\s+gian)\s+(?:gần\s+đây|nay|qua)|tuần\s+này)",
    ),
    # a bare year or day after a word that calls for one
    (
        "kết trong từ đến tới sang vào của so hè thu xuân tết vụ mùa đông riêng cuối đầu giữa hết",
        rf"(?P<bare>(?:kết\s+thúc|trong|từ|đến|tới|sang\s+đến|sang|vào|của|so\s+với|riêng|cuối|đầu|giữa|hết|(?:vụ\s+)?(?:hè\s+thu|thu\s+đông|đông\s+xuân|hè|xuân|mùa)|tết|vụ)\s+(?P<bare_y>{_YEAR})(?![\d.,]\d)(?!\d)(?!\s*(?:ha|tấn|tỷ|triệu|người|hộ(?!\s+nghèo\s+(?:còn|giảm|dưới|xuống|chiếm|chỉ|ở))|%)))",
    ),
    # năm 2012 giảm 5%, 2013 tăng 10%; 12 tỷ đồng (2014); kế hoạch 2022
    (
        "#",
        rf"(?P<plainyear>(?<![\d/.,-])(?P<plainyear_y>{_YEAR})(?=\s+(?:tăng|giảm|đạt|là|chỉ|ước|còn)(?!\w))|(?<=\()(?P<bracketyear>{_YEAR})(?=\))|(?:(?<=kế hoạch )|(?<=dự toán )|(?<=mục tiêu )|(?<=nhiệm vụ )|(?<=tăng trưởng )|(?<=gdp )|(?<=cpi )|(?<=lạm phát ))(?P<planyear>{_YEAR})(?!\d|[.,]\d|\s?[-–/]\s?\d|\s*(?:ha|tấn|tỷ|triệu|người|%))|(?:(?<=tăng trưởng \d\d\d\d và )|(?<=gdp \d\d\d\d và )|(?<=lạm phát \d\d\d\d và ))(?P<secondyear>{_YEAR})(?=\s))",
    ),
    (
        "#",
        r"(?P<shortday>(?<![\d/.,])(?<!thứ\s)(?<!hạng\s)(?<!bằng\s)(?<!giảm\s)(?<!tăng\s)(?<!chiếm\s)(?<!được\s)(?<!cộng\s)(?<!khoảng\s)(?<!gần\s)(?<!hơn\s)(?<!trên\s)(?<!quá\s)(?P<shortday_d>0?[1-9]|[12]\d|3[01])/(?P<shortday_m>0?[1-9]|1[0-2])(?![\d/%])(?!\s*(?:trong\s+(?:tổng|số)|tổng|số|dân|diện|kỳ|khoản|nhóm|ngành|khu\s+vực|vùng|mặt|lĩnh|dự|công|tuyến|gói|mục|vụ|ca|xã|huyện|tỉnh|thành\s+phố|địa\s+phương|nước|quốc\s+gia|trường|đơn|hộ|thôn|phường|chỉ|tiêu|doanh|đại|phiếu|kim|sản|giá|lượng|nhu)))",
    ),
)


def _by_first_word() -> dict[str, re.Pattern[str]]:
    """For every word that begins an expression (# for digits) the forms that may begin with it, in order."""
    forms: dict[str, list[str]] = {}
    for starts, pattern in _FORMS:
        for word in starts.split():
            forms.setdefault(word, []).append(pattern)
    return {word: re.compile("|".join(patterns)) for word, patterns in forms.items()}


_BY_FIRST_WORD = _by_first_word()
_DIGITS = _BY_FIRST_WORD.pop("#")
_FIRST_WORDS = WordFinder(_BY_FIRST_WORD)
# What follows the first word of any form but one; most of these words are common and begin nothing.
_NEXT = re.compile(
    rf"\s+(?:\d|\(?\d|(?:{_WORD_COUNT}|năm|tháng|quý|ngày|vòng|đây|đầu|cuối|giữa|nay|hết|các|khoảng|hơn|gần|suốt|hôm|thời|hiện|nhiều|những|mấy|vài|thập|giai|cả|tuần|sáng|trưa|chiều|tối|đêm|hè|đoạn|kỳ|vụ|gian|qua|chung|kế|từ|trong|kể|với|đông|mùa|khóa|niên|học|điểm|tài|đó|tư|xuân|thu|đang|có|đã|trên|còn|mới|chỉ|toàn|tỉnh|huyện|đạt|ở|hđnd|ubnd|ngành|thị|thành|địa|tổng|diện|độ|tỷ|năng|dân|đàn|tại|xã|thôn|trường|iv|iii|ii|i|ngoái|trước|sau|tới|này|giêng|chạp|vừa|cho|đến|tính|thứ)(?!\w))|,|(?<=hiện)\s+[^\W\d]"
)
# Of numbers those of four digits that may be years, and short ones with what may follow them in a form.
_FIRST_DIGIT = re.compile(
    r"\d(?<![^\W_]\d)(?<!\d[.,]\d)(?:[09]\d\d(?!\d)|\d?(?!\d)(?=\s?[/:–-]\s?\d|\s?\.\s?(?:\d{1,2}|\d{4})(?!\d)"
    r"|\s?(?:h|g|giờ)(?![^\W\d])|\s(?:tháng|quý|năm|thập|đến|tới|ngày|và)(?!\w)|,\s\d))"
)

# "giá dầu giao tháng 7/2017": what the contract is for, no time of the price; "giá so sánh năm 2010": whose prices.
_DELIVERY = re.compile(
    r"(?<!\w)(?:(?<!vốn\s)(?<!được\s)(?<!hoạch\s)(?<!tiêu\s)(?<!toán\s)giao|kỳ\s+hạn|giá\s+(?:so\s+sánh|cố\s+định))\s+(?:vào\s+|trong\s+)?$"
)
_COMPARED = re.compile(
    r"(?:bằng\s+(?:[\d.,]+\s?%|(?:mức\s)?(?:dự toán|kế hoạch)(?!\w))|so\s+(?:với|cùng|ước(?!\w)|vụ(?!\w))|so\s+(?=cùng|$)|cùng\s+kỳ|thay\s+vì|xấp\s+xỉ\s+(?=$)|tương\s+đương\s+(?:với\s+)?(?=mức|năm|của|$))(?:(?!\sthì\s)(?!\svà\s(?:kim|tổng|xuất|nhập|lũy|tính|\d{1,2}\stháng))[^,;:()]){0,45}$|(?:cao|thấp|nhiều|ít|lớn|vượt|tăng|giảm|hơn)\s+(?:hơn\s+)?(?:so\s+với\s+)?$"
    r"|,\s+vượt\s+(?:mốc|mức|đỉnh)(?:\s+(?:kỷ lục|cao nhất))?(?:\s+của)?\s+$"
    r"|,\s+(?:chỉ\s+)?bằng\s+(?:với\s+)?(?:mức\s+)?(?:của\s+)?$"
    r"|(?<!\w)hơn\s+(?:so\s+với\s+)?vụ\s+(?:[^\W\d]\w*\s+){0,3}$"
)


class TimeRef(NamedTuple):
    """An expression at `start:end` of the text. `period` is null for a clock time and where nothing resolves it.

    `compared` says that it is what a figure is compared with; `kind` names the pattern.
    """

    start: int
    end: int
    kind: str
    period: str | None
    compared: bool


_DATED_LATE = timedelta(days=5)
_YEAR_ON = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Clock:
    """What relative words are resolved by: the day of publication, or just a year that the article is about.

    `month` is the month that its opening reports on.
    """

    day: date | None
    year: int | None
    month: int | None = None

    def is_ahead(self, period: str | None) -> bool:
        """Whether all of a period lies ahead of the day of publication, by more than that day may be off."""
        first, _ = calendar.bounds_of(period)
        return bool(self.day and first and first > self.day + _DATED_LATE)

    def is_over(self, period: str | None) -> bool:
        """Whether a period ended before the year of publication."""
        _, last = calendar.bounds_of(period)
        return bool(self.day and last and last.year < self.day.year)

    def has_ended(self, period: str | None) -> bool:
        """Whether the last day of a period lies before the day of publication."""
        _, last = calendar.bounds_of(period)
        return bool(self.day and last and last < self.day)

    def ends_ahead(self, period: str | None, by: timedelta | None = None) -> bool:
        """Whether more than so much of a period, a year unless told, lies ahead of the day of publication."""
        _, last = calendar.bounds_of(period)
        return bool(self.day and last and last > self.day + (by or _YEAR_ON))

    def reported(self) -> str | None:
        """The month that the opening reports on."""
        year = self.known_year()
        return calendar.month(year, self.month) if year and self.month else None

    def known_year(self) -> int | None:
        return self.day.year if self.day else self.year


# Months and quarters without their year, which what is looked ahead to decides.
_BY_OUTLOOK = frozenset(("months", "part", "half", "sum", "quarter", "quarters", "month"))
Starts = tuple[list[int], list[re.Pattern[str]]]


def starts(low: str, digits: Sequence[re.Match[str]]) -> Starts:
    """Where expressions of time may begin in a text (lower case) with these numbers in `digits`, and the forms to try there."""
    places = [(at, pattern) for at, stop, pattern in _FIRST_WORDS.all(low, 0, len(low)) if _NEXT.match(low, stop)]
    places += [(number.start(), _DIGITS) for number in digits if _FIRST_DIGIT.match(low, number.start())]
    places.sort(key=lambda place: place[0])
    return [at for at, _ in places], [pattern for _, pattern in places]


def find(low: str, start: int, end: int, clock: Clock, begun: Starts | None = None) -> list[TimeRef]:
    """All expressions of time in `low[start:end]` (lower case), in order; `begun` are the starts of the whole text."""
    positions, patterns = begun or starts(low, numbers.find(low))
    first, last = bisect_left(positions, start), bisect_left(positions, end)
    refs: list[TimeRef] = []
    future: bool | None = None
    done = start
    for at, pattern in zip(positions[first:last], patterns[first:last], strict=True):
        match = pattern.match(low, at, end) if at >= done else None
        if match is None:
            continue
        kind = match.lastgroup or ""
        if future is None and kind in _BY_OUTLOOK:
            future = _FUTURE.search(low, start, end) is not None
        ahead = _AIMED_AT.search(low, start, at) is not None if kind == "sofar" else future or False
        try:
            period = _RESOLVERS[kind](match, clock, ahead)
        except ValueError:
            period = None
        if kind == "yearrel" and match["yearrel_w"] == "sau" and _SO_LONG.search(low, max(start, at - 8), at):
            kind, period = "vague", None
        contract = refs[-1] if refs and refs[-1].kind == "delivery" else None
        if _DELIVERY.search(low, max(start, at - 20), at) or (contract and _AND.fullmatch(low, contract.end, at)):
            kind, period = "delivery", None
        elif _dates_nothing(low, start, match):
            period = None
        refs.append(TimeRef(at, match.end(), kind, period, _is_compared(low, start, match, kind)))
        done = match.end()
        while kind == "year" and (also := _LISTED_YEAR.match(low, done, end)):
            refs.append(TimeRef(also.start(), also.end(), "listed", also["year"], refs[-1].compared))
            done = also.end()
    return _joined(low, start, refs) if len(refs) > 1 else refs


_FROM = re.compile(r"(?<!\w)từ\s(?:ngày\s)?$")
_UNTIL = re.compile(r"\s(?:(?:đến|tới|cho đến)\s(?:hết\s|cuối\s)?(?:ngày\s)?)?")
# "từ tháng 10/2019 đến cuối năm 2020": ends of a span that are of two kinds.
_ENDS = frozenset(("day", "month", "monthyear", "year", "yearrel", "bare", "now", "half"))
# "sang vụ 2017/18 bắt đầu từ cuối năm nay": when it begins, not when.
_BEGINS = re.compile(r"\s(?:sẽ\s|được\s)?bắt đầu\s(?:từ\s|vào\s)?(?:khoảng\s)?")


def _joined(low: str, start: int, refs: list[TimeRef]) -> list[TimeRef]:
    """The times of a sentence, with two that begin and end a span as one: "từ 1.6.2016 đến hết tháng 5.2017"."""
    joined = refs[:1]
    for ref in refs[1:]:
        last = joined[-1]
        if last.kind == "years" and _BEGINS.fullmatch(low, last.end, ref.start):
            continue
        if last.kind == "ytd" and ref.kind == "half" and _UNTIL.fullmatch(low, last.end, ref.start):
            first, end = calendar.bounds_of(last.period)[0], calendar.bounds_of(ref.period)[1]
            period = calendar.from_to(calendar.day(first), calendar.day(end)) if first and end else None
            joined[-1] = TimeRef(last.start, ref.end, "span", period, last.compared)
            continue
        until = _UNTIL.fullmatch(low, last.end, ref.start)
        if (
            until is not None
            and last.kind in _ENDS
            and ref.kind in _ENDS
            and (until.group().strip() or low.startswith(("đến ", "tới ", "cho đến "), ref.start))
            and (low.startswith("từ ", last.start) or _FROM.search(low, max(start, last.start - 10), last.start))
            and (period := calendar.from_to(last.period, ref.period))
        ):
            joined[-1] = TimeRef(last.start, ref.end, "span", period, last.compared)
        else:
            joined.append(ref)
    return joined


# "giá cà phê giao tháng 9 và tháng 11"
_AND = re.compile(r",?\s(?:và\s)?")
# "vượt 14% kế hoạch đề ra từ đầu năm"
_SET = ("đề ra ", "đặt ra ", "được giao ")


def _dates_nothing(low: str, start: int, match: re.Match[str]) -> bool:
    """Whether a time is of the lunar calendar, or only when something was issued or foreseen."""
    at = match.start()
    if _LUNAR.search(low, at, match.end()) or low.startswith(" âm lịch", match.end()):
        return True
    if match.group().startswith("từ đầu năm") and low.endswith(_SET, start, at):
        return True
    if _IN_FORCE.search(low, max(start, at - 40), at):
        return True
    if _BEGUN_THEN.search(low, max(start, at - 40), at) and _AND_IS.match(low, match.end()):
        return True
    issued = _OF_A_DOCUMENT.search(low, max(start, at - 60), at)
    return issued is not None or _FORESEEN_THEN.search(low, max(start, at - 50), at) is not None


# Months of the lunar calendar, which are no months of a year.
_LUNAR = re.compile(r"tháng\s(?:giêng|chạp)$")
# "các năm 2018, 2019 và 2020"
_LISTED_YEAR = re.compile(
    rf"(?:,|,?\s(?:và|hay|hoặc))\s(?P<year>{_YEAR})(?![.,]?\d)"
    r"(?=\s*(?:$|[,.;:()]|(?:và|lần\s+lượt|tương\s+ứng|được|dự\s+kiến|sẽ|tăng|giảm|đạt|là|chỉ|ước|còn|đều|của|so|thì|có|tại|ở|trên|toàn|cả|tỉnh|huyện|thành\s+phố|tỷ\s+lệ|tổng|thu|giá\s+trị)(?!\w)))"
)


def _is_compared(low: str, start: int, match: re.Match[str], kind: str) -> bool:
    """Whether a time is only what a figure is compared with, ranked over or repeated for."""
    at = match.start()
    if kind in _SUMS and low.endswith((" và ", " và trong "), start, at) and _REACHED.match(low, match.end()):
        return False
    if match.group().startswith("so ") or _COMPARED.search(low, max(start, at - 60), at):
        return True
    if _TIMES_OF.search(low, max(start, at - 40), at) or _RANKED.search(low, max(start, at - 40), at):
        return True
    if kind == "sinceyear" and (
        low.endswith("nhất ", start, at) or _RANKED.search(low, max(start, at - 40), at + len("kể từ "))
    ):
        # "mức cao nhất từ năm 2014 đến nay", "mức thấp nhất của 6 tháng kể từ năm 2011"
        return True
    of_standard = _MEASURED_BY.search(low, max(start, at - 60), at)
    # "tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều năm 2020 còn 2,9%": no standard is of one year.
    of_rate = kind == "year" and low.endswith("đa chiều ", start, at) and _RATE_IS.match(low, match.end())
    if (of_standard and not of_rate) or low.endswith("từ trước ", start, at):
        return True
    if _EXCEPT.search(low, max(start, at - 20), at) or _SINCE_WHEN.search(low, max(start, at - 70), at):
        return True
    if kind == "monthrel" and low.endswith(" bằng ", start, at):
        return True
    if kind in ("monthrel", "yesterday", "vague") and _UNCHANGED.search(low, max(start, at - 60), at):
        return True
    if kind == "yearrel" and match.group().startswith("cả") and _PLAN_OF.search(low, max(start, at - 60), at):
        return True
    if kind == "year" and _REACHED_OF_PLAN.search(low, max(start, at - 80), at):
        return True
    if _IF.search(low, max(start, at - 80), at) and _THEN.match(low, match.end()):
        return True
    if _OF_A_LEVEL.search(low, max(start, at - 60), at) or low.endswith("liên tiếp (", start, at):
        # "là năm thứ 7 liên tiếp (2016-2022)"
        return True
    if _THAN_THEN.search(low, max(start, at - 60), at) and not low.startswith(" (", match.end()):
        return True
    if kind == "month" and _MEETING.search(low, max(start, at - 40), at):
        return True
    if kind == "sofar" and match.group().startswith("trong ") and low.endswith("nhất ", start, at):
        return True
    return (kind == "vague" or match.group().startswith("trong ngày")) and (
        _UTMOST_OF.search(low, max(start, at - 30), at) is not None
        or _IN_A_ROW.fullmatch(low, at, match.end()) is not None
    )


# "theo Chỉ thị 12-CT/TU ngày 13/2/2018": when it was issued.
_OF_A_DOCUMENT = re.compile(
    r"(?<!\w)(?:chỉ thị|nghị quyết|quyết định|công văn|thông tư|nghị định|công điện|thông báo|kết luận|tờ trình|văn bản)\s(?:số\s)?\d[\w/.-]*,?\s(?:(?:ký|ban hành)\s)?(?:ngày\s)?$"
)
# "khởi công ngày 19/5/2015 với tổng mức đầu tư 300 tỷ đồng": when it was begun, not when it is so.
_BEGUN_THEN = re.compile(
    r"(?<!\w)(?:khởi công|động thổ|khánh thành)(?:\sxây dựng)?\s(?:(?:từ|vào|hồi|ngay)\s)*(?:ngày\s)?$"
)
# "biểu quyết tán thành đề án, có hiệu lực từ ngày 1/7/2021"
_IN_FORCE = re.compile(r"(?<!\w)hiệu lực(?:\s(?:thi hành|thực hiện|áp dụng|kể|từ|vào|ngày))*\s$")
_AND_IS = re.compile(r"(?:,|\s(?:với|có|trên|gồm|tại|do))(?!\w)")
# "mức dự báo 2,9% hồi tháng 9", "kế hoạch đề ra từ đầu năm": when it was foreseen or planned, not for when.
_FORESEEN_THEN = re.compile(
    r"(?<!\w)(?:mức|con số|so với)\s(?:dự báo|dự đoán)\s(?:tăng\s)?[\d.,]+\s?%\s(?:hồi|vào|trong)\s$"
    r"|(?<!\w)(?:đề ra|đặt ra|đưa ra|công bố)\s(?:hồi|từ)\s$"
    # "được dự báo hồi tháng 4", "số liệu công bố cuối tháng 6", "báo cáo cập nhật tháng 10"
    r"|(?<!\w)(?:(?:dự báo|dự đoán|ước tính|đưa ra|công bố|nêu ra)\shồi\s(?:(?:đầu|cuối|giữa)\s)?|công bố\s(?:đầu|cuối|giữa)\s|báo cáo\s(?:cập nhật|triển vọng)\s)$"
)
# "giảm 1,6% so với tháng trước và 7 tháng/2017 đạt 81 tỷ USD"
_SUMS = frozenset(("yearpart", "sum", "sofar", "part"))
_REACHED = re.compile(r"\s(?:ước\s)?(?:đạt|tăng|giảm)(?!\w)")
# "đạt 41,5% dự toán cả năm": what was aimed at for the year.
_PLAN_OF = re.compile(
    r"(?:\d\s?%|một nửa|một phần \w+|\d lần)\s(?:so với\s)?(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu|kh)(?:\s[^\W\d]\w*){0,4}\s$"
)
# "2 tháng đầu năm thu 246 tỷ đồng, đạt 22,1% dự toán được giao năm 2021": for when the plan is.
_REACHED_OF_PLAN = re.compile(
    r"[,(]\s?(?:mới\s|chỉ\s)?(?:đạt|bằng)\s(?:(?:khoảng|gần|hơn|trên)\s)?\d[\d.,]*\s?%\s(?:so với\s)?(?:dự toán|kế hoạch|kh)(?:\s[^\W\d]\w*){0,4}\s$"
)
# "nếu dịch được kiểm soát trong quý I, xuất khẩu đạt …": when the condition holds.
_IF = re.compile(
    r"(?<!\w)(?:nếu|trong trường hợp)\s(?!(?:như|không|tại|vào|trong|so|tính|chỉ tính|xét|lấy|kể)\s)(?:(?!thì(?!\w))[^\W\d]\w*\s){3,}$"
)
_THEN = re.compile(r"[^,;:.\d]{0,60}(?:,|\sthì\s)")
# "gấp 1,7 lần năm 2020"
_TIMES_OF = re.compile(r"(?<!\w)(?:gấp|bằng)\s[^;()]{1,24}\slần\s+(?:của\s+)?$|(?<!\w)gấp\s(?:đôi|rưỡi|ba|bốn|năm)\s$")
# "thấp nhất trong 20 năm qua", "cao nhất kể từ tháng 9/2013": over what something is ranked.
_SINCE_WHEN = re.compile(r"(?<!\w)từ khi\s[^,;:.()]{0,60}$")
_RANKED = re.compile(
    r"(?<!\w)nhất\s+(?:của\s+(?:\d{1,2}\s+tháng|quý\s+\w+)\s+)?(?:kể từ|từ|trong|suốt)\s+(?:vòng\s+|(?:đầu|cuối|giữa)\s+|(?:vòng\s+)?(?:\d{1,2}|một)\s+)?$"
)
# "không đổi hơn ba tháng qua", "giữ nguyên mức chốt của ngày hôm qua": since when nothing has changed.
_UNCHANGED = re.compile(r"(?<!\w)(?:không đổi|giữ nguyên|đi ngang)(?!\w)[^,;:.()]{0,40}$")
# "theo chuẩn nghèo giai đoạn 2022 - 2025": by which standard, not when.
_MEASURED_BY = re.compile(
    r"(?<!\w)(?:chuẩn\s(?:hộ\s)?nghèo(?:\s(?:tiếp cận|đa chiều|mới|quốc gia|áp dụng|cho|của))*|theo chuẩn(?: mới)?|tiêu chí(?: quốc gia)?(?: về [^,;:.()\d]{2,20}?)?)\s(?:giai đoạn\s)?$"
)
_RATE_IS = re.compile(r"\s(?:là|còn|đạt|chiếm|ở mức|giảm|ước|ước còn)(?!\w)")
# "thấp nhất 13 năm (trừ quý I/2020)"
_EXCEPT = re.compile(r"(?<!\w)(?:trừ|ngoại trừ|không kể|không tính)\s$")
# "tại phiên họp thường kỳ tháng 11": when one met.
_MEETING = re.compile(
    r"(?<!\w)(?:phiên họp|phiên|hội nghị|kỳ họp|cuộc họp|họp báo|giao ban)(?:\s(?:chính phủ|báo chí))?(?:\s(?:thường kỳ|định kỳ))?\s$"
)
# "cao hơn mức tăng 1,41% của quý I/2020": only the figure that is held against is of it.
_OF_A_LEVEL = re.compile(
    r"(?:cao|thấp|nhiều|ít|lớn|nhỏ|nhanh|chậm)\shơn\s(?:(?:so với|nhiều|rất nhiều|hẳn)\s)*(?:mức|con số|tốc độ)\s[^,;:()\d]{0,20}"
    r"\d[\d.,]*\s?(?:%|[^\W\d]+(?:\s[^\W\d]+)?)\s(?:của|trong|vào|ở|đạt được trong)\s$"
)
# "cao hơn mức tăng của quý I các năm 2012-2014"
_THAN_THEN = re.compile(
    r"(?:cao|thấp|nhanh|chậm)\shơn\s(?:(?:so với|nhiều|rất nhiều|hẳn)\s)*(?:mức|tốc độ)\s(?:(?:tăng|giảm)(?:\strưởng)?\s)?(?:của|trong)\s(?:quý\s[ivx1-4]+\s)?$"
)
# "thấp nhất 15 năm trở lại đây", "thấp nhất một quý của 15 năm trở lại đây"
_UTMOST_OF = re.compile(r"(?<!\w)nhất\s(?:(?:một|trong|của|quý|tháng|ở)\s){0,3}$")
# "đứng đầu cả nước 5 năm liên tiếp": how often, not when.
_IN_A_ROW = re.compile(r"\w+ năm (?:liên tiếp|liền)")
_FUTURE = re.compile(
    r"\b(?:sẽ|dự kiến|dự báo|phấn đấu|mục tiêu|kế hoạch|kịch bản|sắp tới|tới đây|đến hết|trước ngày|(?:cần|phải) (?:đạt|tăng|giảm))\b"
)


# "phấn đấu quý II tăng 9,5% để 6 tháng tăng 8,3%": months that are to come, of no year before.
_AIMED_AT = re.compile(r"(?<!\w)(?:phấn đấu|quyết tâm|đề nghị|yêu cầu|sẽ)(?!\w)")


def _relative_year(word: str | None, clock: Clock) -> int | None:
    year = clock.known_year()
    if word is None or year is None:
        return year
    if "ngoái" in word or "trước" in word:
        return year - 1
    if "sau" in word or "tới" in word:
        return year + 1
    return year


def _year_of_month(number: int, clock: Clock, future: bool) -> int | None:
    if clock.day is None:
        return clock.year
    return clock.day.year if number <= clock.day.month or future else clock.day.year - 1


def _explicit_year(match: re.Match[str], name: str, clock: Clock) -> int | None:
    if match[name]:
        return int(match[name])
    if match[f"{name}r"]:
        return _relative_year(match[f"{name}r"], clock)
    return None


# "đến 31/12 phải đạt": the next one.
_BY_THEN = re.compile(r"(?<!\w)(?:(?<!tính )đến|trước|chậm nhất|muộn nhất)\s(?:hết\s|trước\s)?(?:ngày\s)?$")
_MUST = re.compile(r"(?<!\w)(?:phải|yêu cầu|phấn đấu|sẽ)(?!\w)")
_MUST_WITHIN = 80


def _must_be_by(m: re.Match[str]) -> bool:
    """Whether a day is one by which something has to be."""
    low, start = m.string, m.start()
    by_then = _BY_THEN.search(low, max(0, start - 24), start)
    return by_then is not None and _MUST.search(low, max(0, start - _MUST_WITHIN), m.end() + _MUST_WITHIN) is not None


def _day(day: str, month: str, year: str | None, clock: Clock, *, ahead: bool = False) -> str | None:
    if year:
        return calendar.day(date(int(year), int(month), int(day)))
    known = clock.known_year()
    if known is None:
        return None
    found = date(known, int(month), int(day))
    if clock.day and found > clock.day + timedelta(days=120) and not ahead:
        found = date(known - 1, int(month), int(day))
    return calendar.day(found)


def _resolve_days(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    year = m["days_y2"] or m["days_y1"]
    last = _day(m["days_d2"], m["days_m2"], year, clock)
    first = _day(m["days_d1"], m["days_m1"] or m["days_m2"], m["days_y1"] or year, clock)
    return f"{first}/{last}" if first and last else None


def _resolve_day(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    if m["dayh_d"]:
        return _day(m["dayh_d"], m["dayh_m"], None, clock, ahead=_must_be_by(m))
    for prefix in ("day", "date", "dayl"):
        if m[f"{prefix}_d"]:
            return _day(m[f"{prefix}_d"], m[f"{prefix}_m"], m[f"{prefix}_y"], clock, ahead=_must_be_by(m))
    return None


def _resolve_since(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    first = _day(m["since_d"], m["since_m"], m["since_y"], clock)
    return f"{first}/{calendar.day(clock.day)}" if first and clock.day else None


# A term names the congress of its beginning, but where something is done in it or aimed at for it.
_WITHIN_TERM = ("trong ", "sau ", "chỉ tiêu ", "mục tiêu ", "chỉ tiêu chủ yếu ", "mục tiêu chủ yếu ")


def _resolve_week(match: re.Match[str], clock: Clock, future: bool) -> str | None:
    """The days of a week by its number; without a year the last one of that number that had begun."""
    number = int(match["week_n"])
    if match["week_y"]:
        return calendar.week(int(match["week_y"]), number)
    if clock.day is None:
        return None
    year, this, _ = clock.day.isocalendar()
    return calendar.week(year if number <= this else year - 1, number)


def _resolve_years(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    low, begins = m.string, m.start()
    opens = low.startswith(",", m.end()) and (not begins or low.endswith(("\n", ". ", "; ", '", ', "”, "), 0, begins))
    within = opens or low.endswith(_WITHIN_TERM, 0, begins)
    if m["years_word"] and m["years_word"].startswith(("nhiệm", "khóa")) and not within:
        return None
    first, last = m["years_a"], m["years_b"]
    last = last if len(last) == 4 else first[:2] + last
    return f"{first}/{last}" if first < last else None


def _resolve_sinceyear(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    year, first = clock.known_year(), int(m["sinceyear_y"] or m["sinceyear_o"])
    if clock.day and first == year:
        return calendar.months(year, clock.month or clock.day.month)
    return f"{first}/{year}" if year and first < year else None


def _resolve_months(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    last = int(m["months_b"])
    year = _explicit_year(m, "months_y", clock) or _year_of_month(last, clock, future)
    if not year:
        return None
    first_year = m["months_ya"] or m["months_yb"]
    return f"{calendar.month(int(first_year or year), int(m['months_a'] or 1))}/{calendar.month(year, last)}"


_EARLY_IN_YEAR = 3


def _resolve_part(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    if m["part_crop"]:
        return None
    number = _number(m["part_n"])
    said = m["part_y"]
    year = int(said) if said and said.isdigit() else _relative_year(said, clock)
    if year is None:
        return None
    count = 3 * number if m["part_unit"] == "quý" else number
    early = said is None and clock.day is not None and clock.day.month <= _EARLY_IN_YEAR and not future
    if early and (m["part_side"] != "đầu" or count > _EARLY_IN_YEAR):
        # "Bước sang 6 tháng cuối năm", "9 tháng đầu năm" in a February look back.
        year -= 1
    if m["part_side"] == "đầu":
        return calendar.months(year, count)
    if count == 6:
        return calendar.half(year, 2)
    return f"{calendar.month(year, 13 - count)}/{calendar.month(year, 12)}" if 1 < count < 12 else None


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _COUNT_WORDS[word]


def _resolve_yearpart(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    year = int(m["yearpart_y"]) if m["yearpart_y"] else _relative_year(m["yearpart_r"], clock)
    return calendar.months(year, _number(m["yearpart_n"])) if year else None


def _resolve_sum(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    number = int(m["sum_n"])
    year = int(m["sum_y"]) if m["sum_y"] else _year_of_month(number, clock, future)
    return calendar.months(year, number) if year and 1 <= number <= 12 else None


# "Năm 2003, … Hai năm sau, …": after what was told, not after today.
_SO_LONG = re.compile(rf"(?<!\w)(?:\d+|mấy|vài|nhiều|nửa|{'|'.join(_COUNT_WORDS)})\s$")
# "kỳ hạn 3 tháng 4,5%, 6 tháng 5,5%": how long money is lent for.
_TENOR = re.compile(r"(?<!\w)(?:kỳ hạn|lãi suất|trả góp|tiền gửi|bảo hành)(?!\w)")
_TENOR_WITHIN = 200


def _resolve_sofar(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    if m["sofar_o"] and _TENOR.search(m.string, max(0, m.start() - _TENOR_WITHIN), m.start()):
        return None
    said = m["sofar_n"] or m["sofar_c"] or m["sofar_m"] or m["sofar_t"] or m["sofar_o"]
    number = _COUNT_WORDS.get(said) or int(said)
    year = _year_of_month(number, clock, future)
    return calendar.months(year, number) if year and 1 < number < 12 else None


def _resolve_first(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    said = m["first_y"]
    year = int(said) if said and said.isdigit() else _relative_year(said, clock)
    if year is None:
        return None
    return calendar.month(year, 1) if m["first_unit"] == "tháng" else calendar.quarter(year, 1)


def _resolve_half(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    if m["half_m"]:
        number = int(m["half_m"])
        year = _explicit_year(m, "half_my", clock) or _year_of_month(number, clock, future)
        return calendar.half_month(year, number, 1 if m["half_side"] == "đầu" else 2) if year else None
    said = m["half_y"]
    year = int(said) if said and said.isdigit() else _relative_year(said, clock)
    return calendar.half(year, 1 if m["half_side"] == "đầu" else 2) if year else None


def _resolve_ytd(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    if m["ytd_d"]:
        last = _day(m["ytd_d"], m["ytd_dm"], m["ytd_dy"], clock)
        return f"{last[:4]}-01-01/{last}" if last else None
    if clock.day is None:
        return None
    year = int(m["ytd_y"]) if m["ytd_y"] else clock.day.year
    return calendar.months(year, int(m["ytd_m"]) if m["ytd_m"] else clock.month or clock.day.month)


def _resolve_quarter(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    number = _ROMAN[m["quarter_n"].lstrip("0")]
    year = _explicit_year(m, "quarter_y", clock)
    if year is None:
        year = _year_of_month(3 * number - 2, clock, future)
    return calendar.quarter(year, number) if year else None


def _resolve_quarters(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    first, last = _ROMAN[m["quarters_a"]], _ROMAN[m["quarters_b"]]
    year = _explicit_year(m, "quarters_y", clock) or _year_of_month(3 * last - 2, clock, future)
    if not year or first >= last:
        return None
    if first == 1:
        return calendar.months(year, 3 * last)
    if (first, last) == (3, 4):
        return calendar.half(year, 2)
    return f"{calendar.month(year, 3 * first - 2)}/{calendar.month(year, 3 * last)}"


def _resolve_month(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    number = _number(m["month_n"])
    year = _explicit_year(m, "month_y", clock)
    if year is None:
        year = _year_of_month(number, clock, future)
    if year and number == 12 and m["month_end"]:
        return str(year)
    return calendar.month(year, number) if year and 1 <= number <= 12 else None


# "3 tháng qua", said in the last days of a month, counts it, and so does "8 tháng qua" in August.
_COUNTED = re.compile(rf"(?<!\w)(\d{{1,2}}|{'|'.join(_COUNT_WORDS)})\s+$")
_NEARLY_OVER = 25
_MOST_OF_HALF = 5


def _resolve_monthrel(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    if clock.day is None:
        return None
    if m["monthrel_w"] == "này":
        return calendar.month(clock.day.year, clock.day.month)
    before = clock.day.replace(day=1) - timedelta(days=1)
    counted = _COUNTED.search(m.string, max(0, m.start() - 8), m.start()) if "qua" in m["monthrel_w"] else None
    if not counted:
        return calendar.month(before.year, before.month)
    number = _number(counted[1])
    of_year = number == clock.day.month >= _MOST_OF_HALF
    last = clock.day if of_year or clock.day.day >= _NEARLY_OVER else before
    first = calendar.month_from(last, 1 - number)
    if first == (last.year, last.month):
        return calendar.month(*first)
    if first == (last.year, 1):
        return calendar.months(last.year, last.month)
    return f"{calendar.month(*first)}/{calendar.month(last.year, last.month)}"


def _resolve_quarterrel(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    if clock.day is None or m["quarterrel_w"] is None:
        return None
    year, month = calendar.month_from(clock.day, 0 if m["quarterrel_w"] == "này" else -3)
    return calendar.quarter(year, (month - 1) // 3 + 1)


def _resolve_yearrel(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    word = m["yearrel_w"] or "nay"
    year = clock.known_year()
    if year is None:
        return None
    if "qua" in word:
        return str(year - 1) if clock.day and clock.day.month <= _LOOKS_BACK_UNTIL else str(year)
    return str(_relative_year(word, clock))


# "Năm qua" is the year before up to this month.
_LOOKS_BACK_UNTIL = 6


def _resolve_end_quarter(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    said = m["quarter1_y"]
    year = int(said) if said and said.isdigit() else _relative_year(said, clock)
    if year is None or m["quarter1_side"] == "đầu":
        return calendar.quarter(year, 1) if year else None
    past = said is None and not future and clock.day is not None and clock.day.month <= _BEFORE_ITS_LAST_QUARTER
    return calendar.quarter(year - past, 4)


_BEFORE_ITS_LAST_QUARTER = 9


def _resolve_ago(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    number, year = _number(m["ago_n"]), clock.known_year()
    if m["ago_about"] or year is None:
        return None
    if m["ago_unit"] == "năm":
        return str(year - number)
    if m["ago_unit"] == "tháng" and clock.day:
        return calendar.month(*calendar.month_from(clock.day, -number))
    return None


def _resolve_now(m: re.Match[str], clock: Clock, future: bool) -> str | None:
    return calendar.month(clock.day.year, clock.day.month) if clock.day else None


_RESOLVERS: dict[str, Callable[[re.Match[str], Clock, bool], str | None]] = {
    "clock": lambda m, c, f: None,
    "vague": lambda m, c, f: None,
    "same": lambda m, c, f: None,
    "ago": _resolve_ago,
    "inmonth": lambda m, c, f: None,
    "inyear": lambda m, c, f: str(year) if (year := c.known_year()) else None,
    "since": _resolve_since,
    "days": _resolve_days,
    "day": _resolve_day,
    "week": _resolve_week,
    "years": _resolve_years,
    "sinceyear": _resolve_sinceyear,
    "months": _resolve_months,
    "part": _resolve_part,
    "yearpart": _resolve_yearpart,
    "sofar": _resolve_sofar,
    "first": _resolve_first,
    "half": _resolve_half,
    "sum": _resolve_sum,
    "ytd": _resolve_ytd,
    "quarter": _resolve_quarter,
    "quarters": _resolve_quarters,
    "quarter1": _resolve_end_quarter,
    "month": _resolve_month,
    "monthrel": _resolve_monthrel,
    "quarterrel": _resolve_quarterrel,
    "monthyear": lambda m, c, f: calendar.month(int(m["monthyear_y"]), int(m["monthyear_m"])),
    "year": lambda m, c, f: m["year_y"],
    "yearrel": _resolve_yearrel,
    "today": lambda m, c, f: calendar.day(c.day) if c.day else None,
    "yesterday": lambda m, c, f: calendar.day(c.day - timedelta(days=1)) if c.day else None,
    "now": _resolve_now,
    "bare": lambda m, c, f: m["bare_y"],
    "plainyear": lambda m, c, f: m["plainyear_y"] or m["bracketyear"] or m["planyear"] or m["secondyear"],
    "shortday": lambda m, c, f: _day(m["shortday_d"], m["shortday_m"], None, c, ahead=_must_be_by(m)),
}
