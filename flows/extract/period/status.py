"""Whether a figure was reached, is estimated, aimed at or forecast: by what governs it, not by the nearest word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from flows.extract import lexicon as lx
from flows.extract.matching import WordFinder, words
from flows.extract.quantity.quantities import Quantity
from flows.text import open_bracket

Cue = tuple[int, str | None]

_CUES = lx.CUES
_STATUSES = ("forecast", "estimate", "target", "actual")
_WORDS = WordFinder(
    {word: status for status in reversed(_STATUSES) for word in _CUES[status]["cues"]}
    | {word: "" for status in _STATUSES for word in _CUES[status]["words_with_them"]}
)
_LONGEST = max(len(word) for status in _STATUSES for word in _CUES[status]["cues"])
_NOT_AFTER = re.compile(rf"(?:{lx.either(_CUES['target']['not_after'])})\s*$")
# "đã hoàn thành thắng lợi nhiều chỉ tiêu, …", "đạt và vượt hầu hết các chỉ tiêu; trong đó …"
_MET_THEM = re.compile(
    r"(?:(?<!\w)(?:đã|cơ bản|đều)\s(?:thực hiện\s)?(?:hoàn thành|đạt)(?:\s(?:thắng lợi|toàn diện|xuất sắc|tốt))?|(?<!\w)vượt(?:\smức)?)"
    r"\s(?:(?:hầu hết|phần lớn|đa số|tất cả|toàn bộ)\s)?(?:các|những|mọi|nhiều)\s$"
)
# "GDP tăng 6,5%, lạm phát dưới 4% là các mục tiêu mà Chính phủ đặt ra cho năm 2022": all before it.
_ARE_AIMS = re.compile(r"\slà (?:(?:một trong )?(?:những|các) )?(?:mục tiêu|chỉ tiêu)(?!\w)[^.;]*?(?:đề|đặt) ra")
# "vượt kế hoạch đề ra": which plan was exceeded.
_OF_PLAN = re.compile(
    rf"(?:{lx.either(_CUES['target']['not_after'])})\s(?:(?:hầu hết\s|phần lớn\s)?(?:các|nhiều)\s)?(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|tiến độ|kịch bản)\s(?:[^,;:.()\d]{{1,20}}\s(?:\d{{4}}(?:\s?[-–]\s?\d{{4}})?\s)?)?$"
)
# "vượt kế hoạch đề ra (1,25 tỷ USD)": what that plan was.
_PLANNED_AMOUNT = re.compile(r"(?:\s(?:đề|đặt) ra)?\s\((?=\d)|(?:\s[^\W\d]\w*){1,5}\s\((?=\d)(?![\d.,]+\s?%)")
# "thấp hơn 5,25% so với chỉ tiêu được giao tại quyết định của tỉnh (91,5%)"
_PLANNED_RATE = re.compile(rf"{_PLANNED_AMOUNT.pattern}|[^;()]{{0,120}}\((?=\d[\d.,]*\s?%\))")
# "vượt xa so với mục tiêu đến năm 2025 là 1,7 tỷ USD"
_PLAN_WAS = re.compile(r"[^,;:()%]{0,90}?\slà\s(?=(?:trên\s|hơn\s|khoảng\s|gần\s)?\d[\d.,]*\s[^\W\d])")
# "hoàn thành 15/23 chỉ tiêu nghị quyết HĐND tỉnh đề ra": how many were met.
_MET_SO_MANY = re.compile(
    r"(?<!\w)(?:hoàn thành|đạt|vượt)(?:\s(?:và|,)\s?vượt)?\s\d+(?:/\d+)?\s(?:(?:nhóm\s)?(?:chỉ tiêu|mục tiêu)[^,;:.()\d]{0,50})?$|(?<![\d/.])\d[\d.]*/\d[\d.]*\s$"
)
# "giá sẽ còn tăng, vì tồn kho chỉ còn 20.000 tấn": why is how it is.
_REASON = re.compile(r",\s(?:bởi|vì|do)\s[^,;.]*\s(?:đã|đạt|chỉ còn|chỉ đạt|hiện|đang|còn)\s")
# "xuống giống 800.000 ha/700.000 ha diện tích kế hoạch"
_PLAN_NOUNS = ("kế hoạch", "chỉ tiêu", "dự toán", "kh")
_BESIDE_DONE = re.compile(r"/[\d.,]+\s?(?:[^\W\d]+\s){1,4}$")
# "hầu hết các chỉ tiêu thu đều tăng cao hơn cùng kỳ", "một số chỉ tiêu tăng cao, trong đó: …"
_ALL_DO = re.compile(
    r"chỉ tiêu(?:\s\w+){0,6}?\s(?:đều\s|(?:tăng|đạt|tăng trưởng|có mức tăng|có tốc độ tăng)\s(?:trưởng\s)?(?:rất\s)?(?:cao|khá|mạnh|tốt|vượt bậc|ấn tượng)(?!\w))"
)
# "Kết quả thực hiện các chỉ tiêu năm 2020: …"
_RESULTS_OF = re.compile(r"(?<!\w)kết quả(?: thực hiện| đạt được)?(?: của)?(?: các| một số| những)?\s$")
# "tạo tiền đề để thực hiện tốt nhiệm vụ, kế hoạch năm 2021": what a result is good for.
_TO_CARRY_OUT = re.compile(
    r"(?<!\w)(?:tiền đề|động lực|cơ sở|điều kiện|nền tảng|tạo đà)(?:[^,;.:()\d]|,(?! (?:tỉnh|huyện|thành phố)))*\s(?:thực hiện|hoàn thành)\s[^;.:()\d]*$"
)
_STILL_AIMS = re.compile(
    rf"(?<!\w)(?:{lx.either(_CUES['target']['still_aims'])})\s+(?:thực hiện\s)?(?:(?:đạt|hoàn thành)\svà\s)?$"
)
# Verbs: what comes after them is aimed at, "phấn đấu hoàn thành".
_AIMING = frozenset(_CUES["target"]["verbs"])
_NO_AIM = re.compile(r"\s+(?:và đầu tư|đầu tư|đề ra|năm|được giao)?\s*(?:đã|hoàn thành)")
_ANALYSTS = words(_CUES["forecast"]["analysts"])
_PLANS = re.compile(
    rf"(?!doanh thu (?:bán lẻ|du lịch|dịch vụ)|lãi suất|quy mô (?:kinh tế|nền kinh tế|gr?dp|thị trường|dân số))(?:{lx.either(_CUES['forecast']['plans'])})(?!\w)"
)
_NO_FORECAST = re.compile(rf"(?<!\w)(?:{lx.either(_CUES['forecast']['not_after'])})\s*$")
# "dự kiến đầu tư", "dự kiến hoàn thành": what one foresees of one's own doings is a plan.
_PLANNED = re.compile(rf"\s+(?:sẽ\s+|được\s+|có\s+thể\s+)*(?:{lx.either(_CUES['forecast']['doings'])})(?!\w)")
# "mục tiêu đạt được": a word of success this close behind an aim is part of it.
_AT_ONCE = 12
_NEW_CLAUSE = re.compile(r"[;:]|\.\s")
# "Trái ngược với dự đoán sẽ giảm, …": what did not come.
_CONTRARY = re.compile(r"(?:trái|trái ngược|ngược|khác)(?: hẳn| hoàn toàn)? với [^,;:]*,")
# "Thực hiện chỉ tiêu giá trị sản xuất đạt 17.600 tỷ đồng theo nghị quyết đề ra, tỉnh …": what the rest was done for
_CARRYING_OUT = re.compile(
    r"thực hiện (?:chỉ tiêu|mục tiêu|kế hoạch)\s[^,;.()]*\d[^,;.()]*(?:[,.]\d+[^,;.()]*)*\s(?:đề|đặt) ra,\s"
)
# Whose it is, and no word of what has come of it.
_CITED = r"(?:\s[^,;.()]{0,80})?,\s(?!(?:đến nay|hiện|đã)(?!\w))"
# "Theo kế hoạch sản xuất của Cục Trồng trọt, vùng gieo cấy 1,52 triệu ha"
_BY_PLAN = re.compile(rf"theo (?:kế hoạch|dự thảo|đề án|phương án){_CITED}")
# "Nghị quyết Đại hội Đảng bộ tỉnh nhiệm kỳ 2020 - 2025 xác định: GRDP tăng bình quân 9,5%/năm"
_RESOLVED = re.compile(
    r"[\"“]?(?:theo )?nghị quyết (?:của )?(?:đại hội|hội nghị|hđnd|quốc hội|tỉnh ủy|huyện ủy|thành ủy|đảng bộ|ban chấp hành)(?!\w)"
    r"[^.;:]{0,100}?(?<!\w)(?:xác định|nêu rõ|chỉ rõ|đề ra|đặt ra)(?!\w)"
    # "Đại hội cổ đông đã thông qua doanh thu năm 2021 là 120.000 tỷ đồng"
    r"|(?:đại hội (?:đồng )?cổ đông|đhđcđ|đhcđ)(?!\w)[^.;:\d]{0,60}?(?<!\w)thông qua(?!\w)"
)
# "Cũng theo dự báo của Bộ Công Thương, giá trị xuất khẩu năm nay đạt 5,7 tỷ USD"
_BY_FORECAST = re.compile(rf"(?:cũng )?theo (?:các |những )?(?:dự báo|dự đoán){_CITED}")
# "Thu ngân sách 2021 dự toán 364.893 tỷ đồng"
_ESTIMATED_AT = re.compile(
    r"(?<=\d )dự toán\s(?:là\s)?(?=\d[\d.,]*\s(?:nghìn\s)?(?:tỷ|triệu))|(?<=, )dự toán\snăm\s\d{4}\s(?:(?:là|khoảng|ở mức)\s)+(?=\d)"
)
# "Về kế hoạch đầu tư công, tỉnh giải ngân được 51%": what is spoken of.
_TOPIC = re.compile(r"(?:về|đối với) (?=kế hoạch (?:đầu tư|vốn|giải ngân)[^,;:()]{0,60},)")
# "giải ngân vốn đầu tư công kế hoạch 9 tháng đạt 809 tỷ đồng": whose money it is.
_MONEY_OF = re.compile(r"(?<!\w)giải ngân (?:nguồn )?vốn(?:\s[^\W\d]\w*){0,4}\s$")
# "so với ước thực hiện năm 2021": what is compared with.
_AGAINST = re.compile(r"(?<!\w)(?:so với|so|hơn)\s$")
# "đến năm 2025 đạt 100% (hiện 94%)"
_NOW_ASIDE = re.compile(r"\((?:hiện|hiện nay|nay|đến nay|hiện tại)\s[^()]*\d[^()]*\)")
# "theo kết quả trúng đấu giá": what figures go by.
_AS_FOUND = re.compile(r"theo\s$")
# "hàng tồn kho là chỉ tiêu lớn nhất": a figure of a report.
_A_FIGURE = re.compile(r"(?<!\w)là (?:một trong những )?chỉ tiêu\s[^\d,;.]{2,20}\s(?:nhất|hàng đầu)(?!\w)")
# "Các chỉ tiêu chủ yếu được nêu trong bảng dưới đây": figures that a report shows.
_SHOWN = re.compile(
    r"chỉ tiêu(?:\s[^\W\d]\w*){0,6}?\s(?:được|có)\s(?:nêu|thể hiện|trình bày|phản ánh|tổng hợp|ghi|liệt kê)\s(?:rõ\s)?(?:trong|ở|tại|qua)\s"
)
# "chỉ tiêu amoni vượt 1,5 lần quy chuẩn": what is tested.
_TESTED = re.compile(
    r"chỉ tiêu\s[^;.]*?(?:vượt|gấp)\s[^;.]{1,40}?\slần\s(?:so với\s)?(?:mức\s|ngưỡng\s|giới hạn\s|tiêu chuẩn\s|quy chuẩn\s)?(?:cho phép|quy chuẩn|quy định|tiêu chuẩn)(?!\w)"
)
# "chỉ tiêu sản xuất xăng dầu tăng cao, 5 tháng đạt …", "chỉ tiêu thu nội địa tăng 22,2% so với cùng kỳ": how it went.
_MOVED = re.compile(
    r"chỉ tiêu\s(?:[^\W\d]\w*\s){1,8}?(?:tăng|giảm)\s(?:(?:cao|mạnh|khá|nhẹ)[,;.]|[\d.,]+\s?%\sso\s(?:với\s)?cùng kỳ)"
)
# "thấp hơn mức dự báo trước đó là 5,8%", "được dự báo đạt 4,4% và 5,1% (trước đó là 4,6%)": foreseen all the same.
_FORESEEN_BEFORE = re.compile(r"(?:dự báo|dự đoán|dự kiến)\s(?:đưa ra\s)?$|%\s\($")
_PROPER = re.compile(r"\s+(?:và đầu tư|quốc gia)")
# "5.400 tỷ đồng/KH 5.000 tỷ đồng;": what a plan is set beside ends with the clause.
_SEPARATOR = re.compile(r"[;,](?!\d)")
# An aim is added to aims.
# "Còn Hà Nội 8%", "Vùng Tây Nguyên: Kon Tum: 10%; Gia Lai: 8%": more of the same aims.
_ADDS = re.compile(
    r"(?:ngoài ra|đồng thời|song song đó|cùng với đó),"
    r"|(?:còn|riêng|tương tự,)\s(?![^,;.()\d]*\s(?:đã|đạt|tăng|giảm|có|thu)\s)[^,;.()\d]{3,40}\s(?:là\s)?\d[\d.,]*\s?%"
    r"|(?:(?:vùng|khu vực|nhóm)\s[^,;.()\d:]{3,60}|tây nguyên|đông nam bộ|tây nam bộ|đồng bằng sông (?:hồng|cửu long)):\s[^,;.()\d]{3,40}:?\s\d[\d.,]*\s?%"
)
# "Tỷ lệ lao động qua đào tạo: trên 20%.": one of the aims of a list.
_LISTED = re.compile(
    r"(?:\(?\d{1,2}[.)]\s)?(?:tỷ lệ|tỉ lệ|tổng|tốc độ|số|thu nhập|giá trị|sản lượng|diện tích|mức)\s[^:;.\n]{4,120}:\s(?:(?:trên|dưới|từ|hơn|khoảng|ít nhất|tối thiểu)\s)?\d"
)
# "Tỷ lệ hộ nghèo giảm còn 4,5%."
_MORE_AIMS = re.compile(
    rf"(?:{lx.either(_CUES['target']['more'])})(?!\w)"
    # "Về y tế, giảm tỷ lệ suy dinh dưỡng xuống dưới 9,8%": what is to be done, of nobody who did it.
    r"|(?:về\s[^,;.\d]{2,40},\s)?(?:giảm|nâng|tăng|đưa|duy trì)\s(?:tỷ lệ|tỷ suất|tỷ trọng|số)\s"
)
_AT_LEAST = re.compile(rf"(?<!\w)(?:{lx.either(_CUES['target']['at_least'])})(?!\w)")
_TOLD = re.compile(r"(?<!\w)(?:cùng kỳ|đã|hiện|đến nay|trước đó|vừa qua)(?!\w)")
_CONTINUES = re.compile(
    r"[\"“]?(?:khi đó,|lúc đó,|khi ấy,|trong đó|trong số này|trong số đó|cụ thể|cùng với đó|so với (?:kế hoạch|thực hiện|ước thực hiện|kết quả)(?: năm)? \d{4},|bên cạnh đó, (?:tỉnh|huyện|thành phố) (?:cũng )?(?:phấn đấu|đặt)|gồm|bao gồm|[-+•–]|con số (?:do |mà )?[^,;:.()\d]{2,40} đưa ra )"
)


# "sẽ bị ngập 20% diện tích", which nobody aims at; "sẽ bị phạt gấp đôi" somebody does.
_BEFALLS = re.compile(
    r"\sbị\s(?!phạt|xử|tịch thu|thu hồi|trục xuất|trừng phạt|sa thải|tăng|đình chỉ|cắt|kỷ luật|khởi tố|trừ)"
    r"|\s(?:gây|khiến|tốn)\s"
    rf"|(?:[^,;:.()]|(?<=\d)[.,](?=\d))*?(?<!\w)(?:{lx.either(_CUES['forecast']['harms'])})(?!\w)"
)


_WILL = re.compile(r"[^\W\d]\w*(?:\s(?!thì\s)[^\W\d]\w*){0,5}?\ssẽ(?=\s)")


def foretold(low: str, noun: int, end: int) -> str | None:
    """What a count is held as whose noun "sẽ" follows: "22 triệu người Mỹ sẽ mất bảo hiểm"; None where none does."""
    will = _WILL.match(low, noun, end)
    if will is None:
        return None
    return "forecast" if _BEFALLS.match(low, will.end(), end) else "target"


# "họp báo công bố số liệu 6 tháng và dự báo mức tăng trưởng cả năm": what was reached is told from there on.
_PUBLISHED_TOO = re.compile(r"(?<!\w)(?:công bố|báo cáo|đánh giá)\s(?:số liệu|kết quả|tình hình)\s[^;.]*\s(?:và|,)\s$")


# "đã phê duyệt quy hoạch chi tiết cho 25 dự án"
_FOR_SO_MANY = re.compile(r"(?:\s(?:chi tiết|phân khu|chung|xây dựng))*\scho\s\d")
# "đến nay, quy hoạch thủy điện của tỉnh có 32 dự án": what stands in it.
_BY_NOW = re.compile(r"(?<!\w)(?:đến nay|hiện nay|hiện),?\s(?:trong\s)?$")


def cues(low: str, start: int, end: int, last: str = "actual", *, goes_on: bool = False) -> list[Cue]:
    """The governing words of a sentence: where they stand and the status they set; `last` is that of the one before.

    With `goes_on` the sentence is governed by what governed that one, which a comparison does not end.

    What a word in brackets governs ends with them: there stands what held before, None for what is inherited.
    """
    found: list[Cue] = []
    for aside in _NOW_ASIDE.finditer(low, start, end):
        found += [(aside.start(), "actual"), (aside.end() - 1, None)]
    plans = (_BY_PLAN, _RESOLVED, _CARRYING_OUT)
    if any(plan.match(low, start, end) for plan in plans) or _ARE_AIMS.search(low, start, end):
        found.append((start, "target"))
    elif _BY_FORECAST.match(low, start, end):
        found.append((start, "forecast"))
    if low.find("dự toán", start, end) >= 0:
        found += [(estimated.start(), "target") for estimated in _ESTIMATED_AT.finditer(low, start, end)]
    topic = said.end() if (said := _TOPIC.match(low, start, end)) else None
    contrary = _CONTRARY.match(low, start, end)
    for at, stop, status in _WORDS.longest(low, contrary.end() if contrary else start, end):
        if not status:
            continue
        if status == "target" and _is_compared(low, start, at):
            told = _PLANNED_RATE if low.endswith("so với ", start, at) else _PLANNED_AMOUNT
            if (bracket := told.match(low, stop, end)) and (close := low.find(")", stop, end)) > 0:
                found += [(bracket.end() - 1, status), (close, found[-1][1] if found else None)]
            elif amount := _PLAN_WAS.match(low, stop, end):
                found.append((amount.end() - 1, status))
            continue
        if (
            status == "target"
            and (
                _OF_PLAN.search(low, max(start, at - 50), at)
                or (low.startswith(_PLAN_NOUNS, at) and _BESIDE_DONE.search(low, max(start, at - 40), at))
                or (low.startswith(_PLAN_NOUNS, at) and _TO_CARRY_OUT.search(low, max(start, at - 60), at))
                or (low.startswith("kế hoạch", at) and _MONEY_OF.search(low, max(start, at - 40), at))
                # "tỷ lệ giải ngân kế hoạch vốn đầu tư công đạt 41%": what is paid out.
                or (low.startswith("kế hoạch", at) and low.endswith("giải ngân ", start, at))
                or at == topic
                or _PROPER.match(low, stop, end)
                or (low[at:stop] not in _AIMING and _NO_AIM.match(low, stop, end))
            )
        ):
            continue
        if low.startswith("quy hoạch", at) and (
            _FOR_SO_MANY.match(low, stop, end) or _BY_NOW.search(low, max(start, at - 24), at)
        ):
            continue
        if (
            low.startswith("nghị quyết", at)
            and low.endswith("chỉ tiêu ", start, at)
            and _ALL_DO.match(low, at - 9, end)
        ):
            # "Nhiều chỉ tiêu nghị quyết đạt cao như thu ngân sách 45.799 tỷ đồng"
            continue
        if status == "target" and _MET_SO_MANY.search(low, max(start, at - 70), at):
            continue
        if low.startswith("chỉ tiêu", at) and (
            is_met(low, at)
            or _ALL_DO.match(low, at, end)
            or _RESULTS_OF.search(low, max(start, at - 40), at)
            or _A_FIGURE.match(low, max(start, at - 3), end)
            or _TESTED.match(low, at, end)
            or _SHOWN.match(low, at, end)
            or _MOVED.match(low, at, end)
        ):
            continue
        if low.startswith("hiện có", at) and low.startswith((";", ",", ".", ")"), stop):
            # "đặt mục tiêu 2.400 sản phẩm, bằng 50% số sản phẩm hiện có; …"
            continue
        if status in ("estimate", "actual") and _AGAINST.search(low, max(start, at - 10), at):
            continue
        if status == "forecast" and (
            _NO_FORECAST.search(low, max(start, at - 18), at)
            or (low.find("%", stop, end) < 0 and _PUBLISHED_TOO.search(low, max(start, at - 160), at))
        ):
            continue
        if low.startswith(("so với cùng kỳ", "so cùng kỳ"), at) and (
            _goes_on_ahead(low, found, at) or (not found and goes_on)
        ):
            continue
        if status == "actual" and _AS_FOUND.search(low, max(start, at - 5), at):
            continue
        if status == "actual" and found and _OF_THOSE.search(low, max(start, at - 40), at):
            continue
        if low.startswith("trước đó", at) and _FORESEEN_BEFORE.search(low, max(start, at - 30), at):
            continue
        if status == "forecast" and found == [(start, "estimate")] and not low.startswith("có thể", at):
            continue
        if (
            low[at:stop] == "sẽ"
            and found
            and found[-1][1] == "forecast"
            and not _NEW_CLAUSE.search(low, found[-1][0], at)
        ):
            continue
        planned = _PLANNED.match(low, stop, end) or (low[at:stop] in _OWN and _is_own_plan(low, found, at))
        # "… đạt 384.600 tỷ đồng theo kế hoạch. Dư nợ dự kiến tăng 19%", "phấn đấu …; sản lượng dự kiến đạt 53 nghìn tấn; …",
        # but not "Dự kiến, sẽ có …"
        aimed = last == "target" or (found and found[-1][1] == "target" and "; " in low[found[-1][0] : at])
        goes_with_plan = aimed and at > start and low[at:stop] == "dự kiến"
        if status == "forecast" and (planned or (goes_with_plan and not has_analyst(low, start, end))):
            status = "target"
        if low[at:stop] == "sẽ" and (
            last == "forecast"
            or _BEFALLS.match(low, stop, end)
            or has_analyst(low, start, end)
            or _is_reckoned(low, found, at)
        ):
            status = "forecast"
        if low[at:stop] == "sẽ" and (reason := _REASON.search(low, stop, end)):
            found += [(at, status), (reason.start(), found[-1][1] if found else None)]
            continue
        if low[at:stop] == "đã" and found and found[-1] == (start, "estimate"):
            # "Ước tính các dự án đã giải ngân 15,1 tỷ USD"
            continue
        if status == "actual" and found and found[-1][1] == "target":
            # "xây dựng 36 xã nông thôn mới, lũy kế 36/166 xã": what an aim comes to.
            so_far = low.startswith("lũy kế", at) and low.endswith(", ", found[-1][0], at)
            if so_far or at - found[-1][0] < _AT_ONCE:
                continue
        before = found[-1][1] if found else None
        found.append((at, status))
        if at > start and low[at - 1] == "/":
            stop = next((sep.start() for sep in _SEPARATOR.finditer(low, stop, end)), end)
            found.append((stop, before))
        aims = status in ("target", "forecast") and _told_before(low, start, at)
        if aims and (clause := low.find("; ", stop, end)) > 0:
            found.append((clause, before))
        if open_bracket(low, start, at) >= 0 and (close := low.find(")", stop, end)) > 0:
            found.append((close, before))
    return sorted(found, key=lambda cue: cue[0])


# "phấn đấu thêm 7 xã, giữ vững các tiêu chí tại các xã đã đạt chuẩn, …": says which ones.
_OF_THOSE = re.compile(r"(?<!\w)(?:tại|ở|của|cho|với)\s(?:các|những)\s(?:[^\W\d]\w*\s){1,3}$")


def _goes_on_ahead(low: str, found: Sequence[Cue], at: int) -> bool:
    """Whether what is aimed at, foreseen or estimated is only held against the year before: "có thể tăng 10% so với cùng kỳ, đạt …"."""
    return (
        bool(found)
        and found[-1][1] in ("target", "forecast", "estimate")
        and (not _NEW_CLAUSE.search(low, found[-1][0], at) or _LISTS.search(low, found[-1][0], at) is not None)
    )


# "Dự kiến, năng suất một số cây như: lúa đạt 62 tạ/ha, …": what is said of the list holds for each.
_LISTS = re.compile(rf"\s(?:{lx.either(lx.CUES['names']['open_a_list'])}):\s")


# "5 bệnh viện với 1.770 giường, dự kiến nâng lên 3.000 giường; 12 bệnh nhân nặng"
_A_FIGURE_BEFORE = re.compile(
    r"(?<!năm )(?<!tháng )(?<!quý )(?<!ngày )(?<!vụ )(?<![\d/.,-])\d[\d.,]*(?:\s?%|\s(?!(?:tháng|năm|ngày|quý)(?!\w))[^\W\d]+)[^;]*,\s$"
)


def _told_before(low: str, start: int, at: int) -> bool:
    """Whether what is aimed at goes on with a figure of the same clause, so that the next clause is none of it."""
    return _A_FIGURE_BEFORE.search(low, max(start, low.rfind(";", start, at)), at) is not None


def has_analyst(low: str, start: int, end: int) -> bool:
    """Whether a sentence speaks of one who foresees what others will reach."""
    return next(_ANALYSTS.all(low, start, end), None) is not None


_RECKONS = ("ước tính", "ước cả năm")


def _is_reckoned(low: str, found: Sequence[Cue], at: int) -> bool:
    """Whether what will be at `at` is told in the clause of one who reckons it: "WFP ước tính năm nay sẽ có …"."""
    return bool(found) and low.startswith(_RECKONS, found[-1][0]) and not _NEW_CLAUSE.search(low, found[-1][0], at)


# What one says of one's own doings as of others'.
_OWN = ("dự kiến", "dự tính", "kỳ vọng")


def _is_own_plan(low: str, found: Sequence[Cue], at: int) -> bool:
    """Whether what is foreseen at `at` goes on with an aim of the same clause: "sẽ đấu giá 40 ha, dự kiến thu 1.200 tỷ"."""
    return bool(found) and found[-1][1] == "target" and not _NEW_CLAUSE.search(low, found[-1][0], at)


# "thấp hơn mức 4% mà Quốc hội giao", "chưa đạt mục tiêu 8,5% đề ra"
_SET_BY = re.compile(
    r"\s(?:mà\s[^,;.()\d]{1,40}\s(?:đã\s)?(?:giao|đề ra|đặt ra|cho phép)|như\s(?:kế hoạch|mục tiêu|chỉ tiêu)|(?:đã\s|được\s)*(?:đề ra|đặt ra)|được giao)(?!\w)(?!\s(?:đất|rừng|nhiệm vụ|quản lý))"
)


# "13 chỉ tiêu đạt và vượt"
_MET = re.compile(
    r"(?:nhóm )?chỉ tiêu(?:,\s(?:[^\W\d]\w*\s){0,4}\d+\s(?:chỉ tiêu\s)?(?:(?:không|chưa|đều|đã)\s)?(?:đạt|vượt|hoàn thành)(?!\w)|(?:\s(?:[^\W\d][\w/-]*|[-–])){0,10}?\s(?:(?:không|chưa|đều|đã)\s)?(?:đạt|vượt|hoàn thành)(?!\w)|[^,;.:()]*?\s(?:không|chưa)\sđạt(?!\w))"
)


def is_met(low: str, noun: int) -> bool:
    """Whether a count of aims at `noun` says how many were met, which is no aim itself."""
    return _MET.match(low, noun) is not None


def is_set_by(low: str, at: int, end: int) -> bool:
    """Whether what follows a figure that ends at `at` says who aimed at it."""
    return _SET_BY.match(low, at, end) is not None


_PROPOSED = re.compile(
    r"(?<!\w)(?:kiến nghị|đề xuất|đề nghị)\s(?:[^\W\d]\w*\s){0,8}?(?:(?:cắt giảm|giảm|tăng|nâng|hạ)\s[^;.:()]{0,60},\s)?$"
)


def is_proposed(low: str, start: int, at: int) -> bool:
    """Whether a change whose words begin at `at` is only proposed: "kiến nghị giảm 30% thuế"."""
    return _PROPOSED.search(low, max(start, at - 120), at) is not None


_FORESEEN = re.compile(
    r"(?<!\w)(?:dự đoán|dự báo|kỳ vọng)\s(?:của\s[^,;:.()\d]{2,30}\s)?(?:(?:hồi|đưa ra hồi|đưa ra vào)\s(?:đầu\s|cuối\s)?(?:tháng|quý|năm)\s[\w/]{1,8}\s)?(?:là\s|ở\s|sẽ\s|về\s)?(?:mức\s)?$"
)


def is_foreseen(low: str, start: int, at: int) -> bool:
    """Whether a figure whose words begin at `at` is itself what was foreseen: "thấp hơn mức dự đoán giảm 1,2 triệu"."""
    return _FORESEEN.search(low, max(start, at - 54), at) is not None


# "sẽ đạt 28.200 USD, so với mức 6.300 USD vào năm 2016", "cao hơn tốc độ tăng 4,61% của năm 2020"
_THAN_LEVEL = re.compile(
    r"(?<!\w)(?:so với\s(?:mức\s|con số\s)?|(?:cao|thấp|lớn|nhỏ|nhiều|ít)\shơn\s(?:nhiều\s|hẳn\s)?(?:so với\s)?(?:mức|tốc độ|con số)\s)$"
)
# "tăng 25% so với hiện nay là 60.000 lượt/ngày", "3.000 đồng/lít thay vì 500 đồng"
_THAN_NOW = re.compile(
    r"(?<!\w)thay vì\s(?:(?:mức|con số|chỉ)\s)*$|(?<!\w)so với\s(?:mức\s)?(?:hiện nay|hiện tại)\s(?:(?:là|chỉ|khoảng|trung bình|bình quân|mỗi ngày)\s)*$"
)


# "giảm so với mức năm 2020 là 7%"
_THAN_LEVEL_IS = re.compile(
    r"(?<!\w)so với (?:mức|con số)\s(?!(?:kế hoạch|mục tiêu|chỉ tiêu|dự (?:toán|báo|kiến|đoán))(?!\w))[^,;:()%]{2,40}\s$"
)


def is_than_level(low: str, start: int, at: int) -> bool:
    """Whether a figure whose words begin at `at` is the level that the one before it is held against."""
    if low.startswith("là ", at) and _THAN_LEVEL_IS.search(low, max(start, at - 60), at):
        return True
    return _THAN_LEVEL.search(low, max(start, at - 24), at) is not None


def is_than_now(low: str, start: int, at: int) -> bool:
    """Whether a figure whose words begin at `at` is how it is now: "tăng 25% so với hiện nay là 60.000 lượt"."""
    return _THAN_NOW.search(low, max(start, at - 60), at) is not None


_THAN = re.compile(r"(?<!\w)(?:(?:hơn|vượt|so với|thay vì|từ)\s(?:so với\s)?(?:mức|con số)|thay vì)\s$")
_AS_FORESEEN = re.compile(
    r"\s(?:theo|như|mà)\s(?:[^\W\d]\w*\s){0,3}?(?:dự kiến|dự báo|dự đoán)(?!\w)"
    r"|\s(?:trong|của)\s(?:lần\s|báo cáo\s)?(?:dự báo|dự đoán)(?!\w)|\sđược\s(?:dự báo|dự đoán|kỳ vọng)(?!\w)"
    r"|\s(?:(?:được\s)?(?:dự báo|dự đoán|đưa ra|công bố)\s)?(?:hồi|trước đó)(?!\w)"
)


def as_foreseen(low: str, start: int, q: Quantity, end: int) -> bool:
    """Whether a figure is what was foreseen: "hơn mức tăng 3% theo dự kiến", "thấp hơn mức 5% được dự đoán"."""
    return _AS_FORESEEN.match(low, q.end, end) is not None and any(
        _THAN.search(low, max(start, at - 24), at) for at in (q.left, q.number)
    )


_BESIDE_FORECAST = re.compile(
    r"(?<!\w)(?:hơn|so với|vượt|bằng|như|với|dưới|trên)\s(?:(?:nhiều|hẳn|so với|mức|con số|các)\s)*(?:dự đoán|dự báo|ước tính|kỳ vọng)"
    r"(?:\s(?!năm|quý|tháng)[^\W\d]\w*){0,6}?\s$|,\sdự (?:đoán|báo)\slà\s(?:(?:tăng|giảm)\s)?$"
)


def is_beside_forecast(low: str, start: int, q: Quantity, end: int) -> bool:
    """Whether a figure is what was foreseen of one that was reached: "cao hơn mức dự đoán 4,6%"."""
    beside = _BESIDE_FORECAST.search(low, max(start, q.number - 60), q.number) is not None
    return beside or as_foreseen(low, start, q, end)


# What projects are registered with is no cost to come.
_COSTS = re.compile(r"tổng mức đầu tư(?! đăng ký)")


def plan_or_forecast(status: str, name: str, measure: str = "level") -> str:
    """What is foreseen of a company's or project's own figures (`name`) is its plan, as is what a project is to cost."""
    if status == "actual" and measure == "level" and _COSTS.match(name):
        return "target"
    return "target" if status == "forecast" and _PLANS.match(name) else status


def governing(found: Sequence[Cue], position: int) -> int | None:
    """Where the last word before `position` stands that says what figures are held as; None where there is none."""
    return next((at for at, _ in reversed(found) if at < position), None)


_FORETELLS = ("dự báo ", "có thể ")


def is_foretold(low: str, found: Sequence[Cue], position: int) -> bool:
    """Whether a figure at `position` is told as what others foresee, or what may be, which is no plan: "dự báo lợi nhuận giảm 5%", "lợi nhuận có thể đạt 3.000 tỷ"."""
    last = governing(found, position)
    return last is not None and low.startswith(_FORETELLS, last)


# "lạm phát sẽ tăng lên 3,8%", "kinh tế toàn cầu sẽ tăng trưởng 3%": nobody aims at it.
_BY_ITSELF = re.compile(
    r"(?:lạm phát|cpi|chỉ số giá|tỷ giá|nhu cầu|nhiệt độ|nắng nóng|lượng mưa|huyết áp|thị trường|các nền kinh tế"
    r"|giá (?:dầu|vàng|bạc|đồng|thép|than|gas|lpg|xăng|lương thực|thực phẩm|bán lẻ|gạo|lúa|cà phê|cao su|hồ tiêu|tiêu|đường|thịt|lợn|heo|cá|tôm|nhà|đất|bất động sản|căn hộ|thuê)"
    r"|(?:nền )?kinh tế (?:thế giới|toàn cầu)|(?:(?:tốc độ |mức )?tăng trưởng|thương mại)(?: kinh tế)? (?:của )?(?:thế giới|toàn cầu))(?!\w)"
)


_OWN_RESULT = re.compile(r"(?:lợi nhuận|doanh thu|lãi|cổ tức|tổng tài sản|vốn điều lệ)(?!\w)")


def is_own_result(low: str, name: tuple[int, int] | None) -> bool:
    """Whether a name is of what a company makes in a year, which is known when the year is over."""
    return name is not None and _OWN_RESULT.match(low, *name) is not None


_SLOW_DOWN = ("sẽ chậm lại", "sẽ giảm tốc", "sẽ suy giảm", "sẽ sụt giảm")


def comes_by_itself(low: str, found: Sequence[Cue], position: int, name: tuple[int, int] | None) -> bool:
    """Whether a figure at `position` is of a market (`name`) that "sẽ" alone says something of, which is no aim."""
    last = governing(found, position)
    return (
        name is not None
        and last is not None
        and low.startswith("sẽ ", last)
        and (low.startswith(_SLOW_DOWN, last) or _BY_ITSELF.match(low, name[0]) is not None)
    )


_BIDS = re.compile(rf"[\"“]?(?:[-+•–*]\s?)?(?:{lx.either(_CUES['target']['bids'])})(?!\w)")


def is_told_of(low: str, start: int) -> bool:
    """Whether a sentence begins with what is to be done, without who does it: "Bố trí trên 50% …"."""
    return _BIDS.match(low, start) is not None


def _is_compared(low: str, start: int, at: int) -> bool:
    """Whether a word of aim at `at` is what a result is measured by: "hoàn thành chỉ tiêu", but "để hoàn thành"."""
    if low.startswith("phấn đấu", at):
        return False
    found = _NOT_AFTER.search(low, max(start, at - 18), at) or _MET_THEM.search(low, max(start, at - 60), at)
    return found is not None and not _STILL_AIMS.search(low, max(start, found.start() - 40), found.start())


# "Với Đông Nam Á, con số này là 4%": foreseen as the one before.
_THAT_FIGURE = re.compile(
    r"(?:[^,;.()\d]{2,40},\s)?(?:con số|tỷ lệ|mức tăng|tốc độ) (?:này|đó|tương ứng)\s(?:là|ở mức|đạt)\s"
)


def continues(low: str, start: int, end: int, held: str) -> bool:
    """Whether a sentence goes on with what governed the one before, whose figures were `held`."""
    if _CONTINUES.match(low, start, end):
        return True
    if held == "forecast" and _THAT_FIGURE.match(low, start, end):
        return True
    if held != "target":
        return False
    more = (_MORE_AIMS.match(low, start, end) or _AT_LEAST.search(low, start, end)) and not _TOLD.search(
        low, start, end
    )
    return bool(more) or (_ADDS.match(low, start, end) or _LISTED.match(low, start, end)) is not None


def status_at(found: Sequence[Cue], position: int, inherited: str) -> str:
    """The status that holds at `position`: that of the last governing word before it."""
    status = inherited
    for at, name in found:
        if at >= position:
            break
        status = name or inherited
    return status


def cue_text(text: str, low: str, found: Sequence[Cue], position: int, status: str) -> str:
    """The word that set a status, as the text writes it."""
    at = next((at for at, name in reversed(found) if at < position and name == status), None)
    if at is None:
        return ""
    end = min(len(low), at + _LONGEST)
    return next((text[a:b] for a, b, _ in _WORDS.longest(low, at, end) if a == at), "")
