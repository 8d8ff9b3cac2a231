"""Growth that is a noun, and what grows."""

from __future__ import annotations

import re

from flows.extract.name.names import GROWTH, GROWTH_NAMED, LONGEST_SUBJECT
from flows.extract.name.phrases import (
    Span,
    heads,
    names_sector,
)
from flows.extract.quantity.quantities import Quantity

_TRADE_AIMS = re.compile(
    r"(?<!\w)(?P<thing>(?:ngành|lĩnh vực|thị trường)(?:\s(?!(?:không|để|khi|đang|phải|cần|muốn|chưa|của|tỉnh|huyện)\s)[^\W\d]\w*){1,6}?)"
    r"(?:\s(?:của\s)?(?:tỉnh|huyện|thành phố)(?:\s[^\W\d]\w*){0,4}?)?\s(?:(?:đã|sẽ|cũng|vẫn|tiếp tục)\s)*(?:đặt|đề ra|phấn đấu|đạt|duy trì|giữ|có|ghi nhận)\s(?:được\s|ra\s)?$"
)
_GROWTH_NOUN = re.compile(
    r"(?<!\w)(?:(?:tốc độ|tỷ lệ|mức|đà|nhịp độ|(?P<aim>mục tiêu|chỉ tiêu|(?:(?<=giữ nguyên )|(?<=nâng )|(?<=hạ )|(?<=duy trì )|(?<=cắt giảm )|(?<=điều chỉnh ))(?:dự báo|triển vọng)))\s+)$"
)
# "thị xã phấn đấu tăng trưởng 15%": whose growth it is.
_WHO_AIMS = re.compile(
    r"(?:đại hội|nghị quyết|hội nghị|kế hoạch|chương trình|đề án)(?!\w)[^,;:()]*|(?:tỉnh|thành phố|thị xã|huyện|quận|cả nước|địa phương|chính phủ|quốc hội)(?: (?:giao|đặt|đề ra))?|(?:nhóm|khối|khu vực)\s(?:các nước\s|nước\s|nền kinh tế\s)?(?:asean|eu|euro|eurozone|apec|brics|g\d+)(?:-\d)?|nhóm|khối|(?:(?:phó\s)?(?:chủ tịch|bí thư|giám đốc|thủ tướng|bộ trưởng)|ông|bà|đồng chí)\s[^,;:()]*"
)
# "doanh thu vẫn đạt mức tăng trưởng 8%": it is what grew.
_REACHES = re.compile(
    r"(?:\s(?:trên địa bàn|(?:của|trong)\s(?:tỉnh|huyện|thành phố|cả nước))(?:\s(?:tỉnh|huyện|thành phố))?)?"
    r"\s(?:(?:đã|sẽ|cũng|vẫn|tiếp tục)\s)*(?:đạt|duy trì|giữ(?: vững)?|ghi nhận|có|tiếp|tiếp nối|lấy lại)\s(?:được\s)?"
)
_REACHES_AT_LAST = re.compile(rf"{_REACHES.pattern}$")


def growth_itself(low: str, sentence: int, quantity: Quantity, before: Span | None) -> Span | None:
    """ "đạt mục tiêu tăng trưởng bình quân 8%": growth is a noun here, and what is measured.

    Where a trade is said to reach or aim at it, that is: "ngành nông nghiệp đặt mục tiêu tăng trưởng 3,5%".

    None where it is a verb whose subject is named before it.
    """
    if quantity.before.verb != GROWTH or quantity.shape != "percent":
        return None
    at = low.rfind(GROWTH, quantity.left, quantity.number)
    noun = _GROWTH_NOUN.search(low, max(sentence, at - 14), at)
    if trade := _TRADE_AIMS.search(low, sentence, noun.start() if noun else at):
        return trade.span("thing")
    if noun and before and heads(low, *before)[:1] == [before[0]]:
        if _REACHES.fullmatch(low, before[1], noun.start()) or low.endswith(" với ", before[1], noun.start()):
            return None
        if reached := _REACHES_AT_LAST.search(low, before[0], noun.start()):
            return before[0], reached.start()
    if noun:
        return (at if noun["aim"] else noun.start(), at + len(GROWTH))
    no_subject = (
        before is None
        or _WHO_AIMS.fullmatch(low, *before)
        or (
            len(low[before[0] : before[1]].split()) > LONGEST_SUBJECT
            and not heads(low, *before)
            and not names_sector(low, before[0])
        )
    )
    return (at, at + len(GROWTH)) if no_subject else None


# "nước có ngành ô tô tăng trưởng nhanh nhất": what grows, for figures that say only "đạt tăng trưởng 36%" after it.
_GROWING = re.compile(
    rf"(?<!\w)(?P<thing>(?:ngành|thị trường|lĩnh vực|khu vực|nền kinh tế)\s[^,;:.()\d]{{2,40}}?)\s(?:đạt\s)?{GROWTH}"
)
_FAR = 400


def growing(low: str, start: int, end: int) -> Span | None:
    """What a sentence says grows, whatever its subject."""
    at = low.find(GROWTH, start, end)
    found = _GROWING.search(low, start, end) if at >= 0 else None
    return found.span("thing") if found else None


def is_growing(low: str, growth: Span, known: Span) -> bool:
    """Whether "tăng trưởng" alone is the growth of the trade that was spoken of, or what was named in full before."""
    return low[slice(*growth)] == GROWTH and growth[0] - known[1] < _FAR


_SCENARIO = re.compile(r"(?:kịch bản|phương án|trường hợp)(?!\w)")


def grown_in(low: str, sentence: int, span: Span) -> Span | None:
    """What the scenarios of a sentence are of: "2 phương án tăng trưởng: phương án 1 là 5,5%"."""
    at = low.rfind(GROWTH, sentence, span[0]) if _SCENARIO.match(low, *span) else -1
    return (at, at + len(GROWTH)) if at >= 0 else None


# "Chính phủ giao mục tiêu tăng trưởng GRDP cho các địa phương."
_GROWTH_AIM = re.compile(rf"(?<!\w)(?:mục tiêu|chỉ tiêu|kịch bản)\s{GROWTH_NAMED}")


def growth_aimed_at(low: str, start: int, end: int) -> Span | None:
    """The growth that a sentence without figures says is aimed at."""
    found = _GROWTH_AIM.search(low, start, end)
    return found.span("name") if found else None
