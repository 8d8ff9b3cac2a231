"""Reads the words in front of a number, from the number outwards: bound, verb of change, verb of share."""

from __future__ import annotations

import re
from typing import NamedTuple

from flows.extract import lexicon as lx

_WINDOW = 64


class Modifiers(NamedTuple):
    """What stands before a number.

    `quote` is where the quote begins (bound and verb of change belong to it), `left` where the name before must
    end. `change` is the sign of a verb of change, `to_level` says that the number is the level reached by it.
    `source` says that those counted before come from these: "7.650 căn hộ từ 21 dự án".
    """

    quote: int
    left: int
    bound: str = "="
    bound_said: bool = False
    change: int | None = None
    verb: str = ""
    to_level: bool = False
    times: bool = False
    share: bool = False
    equals: bool = False
    estimate: bool = False
    range_from: bool = False
    linked: bool = False
    source: bool = False

    def tells_source(self, low: str, at: int, end: int) -> bool:
        """Whether "từ" says where those come from that are counted before.

        `at` is where the quantity ends: none goes from it to another.
        """
        return self.range_from and not self.verb and _TO_ANOTHER.search(low, at, min(end, at + _REACH)) is None


_ADVERBS = r"nhẹ|dần|cao(?!\s+(?:nhất|hơn|đạt|từ|lên|ở))|(?:mạnh|nhiều|cao|sâu|nhanh)\s+nhất|mạnh|nhanh|vọt|sâu|thấp|đều|đáng\s+kể|khá|thêm|bình\s+quân|trung\s+bình|(?:mỗi|hằng|hàng)\s+năm|lại|liên\s+tục|chung|ổn\s+định|trở\s+lại(?!\s+mức)|thê\s+thảm|chóng\s+mặt|đột\s+biến|vù\s+vù|phi\s+mã|đột\s+ngột|kỷ\s+lục|kép|tương\s+ứng|nhẹ\s+nhàng|rất\s+mạnh|tốt|khả\s+quan|ấn\s+tượng|mạnh\s+mẽ|tích\s+cực|vượt\s+bậc|ngoạn\s+mục|thực\s+tế|danh\s+nghĩa"
_MODIFIERS = re.compile(
    rf"""(?:
        (?P<verb>{lx.either(lx.CHANGES)})(?!\w)[”"]?(?:\s+(?:{_ADVERBS}))*
            (?:\s+(?P<level>{lx.either(lx.LEVEL_PARTICLES)}))?
            (?:\s+(?:{lx.either(lx.OTHER_PARTICLES)}))*\s+
      | (?P<share>chiếm|đóng\s+góp)(?:\s+(?:tổng\s+cộng|tỷ\s+lệ|tỷ\s+trọng|tới|đến|lên|ở\s+mức))*\s+
      | (?P<equals>(?<!mặt\s)bằng|(?<!cổ\s)tức|tương\s+đương(?:\s+với)?|tương\s+ứng(?:\s+với)?)\s+
    )?
    (?P<estimate>(?:dự\s+)?ước\s+(?:tính\s+)?(?:đạt\s+|khoảng\s+|thu\s+được\s+|là\s+)*)?
    (?:(?P<link>đạt|là|ở\s+mức|lên\s+(?:tới|đến|mức)|(?<!trở\s)lên|tới|đến|còn|chỉ\s+còn|(?<!trở\s)xuống|xuống\s+còn|mức|(?<!chứng\s)(?<!tín\s)(?<!địa\s)(?<!đình\s)chỉ|được|có)\s+)*?
    (?P<from>từ\s+(?:mức\s+)?)?(?P<times>gấp\s+)?
    (?P<bound>(?:(?:{lx.either(lx.BOUNDS_BEFORE)})\s+){{0,2}})
    (?P<from2>từ\s+)?(?P<times2>gấp\s+)?$""",
    re.X,
)
_TO_ANOTHER = re.compile(r"(?<!\w)(?:lên|xuống|đến|tới|còn|thành|nay|trở lên|sang)(?!\w)")
_REACH = 80
# "chặt hạ", "gia tăng": with these before it a verb of change is the second half of another word.
# "chỉ còn ít hơn 800 con": no change.
_MORE_OR_LESS = {"ít hơn": "<", "nhiều hơn": ">"}
_THERE_IS = re.compile(r"(?<!\w)(?:còn|có|với|gồm)\s$")
# "mức tăng giá 20%": a noun.
_A_MEASURE_OF = re.compile(r"(?<!\w)(?:mức|đà|tốc độ|biên độ)\s$")
# "đóng góp của năng suất vào tăng trưởng đạt 45%", "kéo giảm tăng trưởng 1,7 điểm phần trăm": a noun.
_INTO = re.compile(r"(?<!\w)(?:vào|cho|kéo giảm|kéo tụt|làm giảm)\s(?:mức\s|tốc độ\s)?$")
# "tổng vốn đăng ký mới và tăng thêm là 39.300 tỷ đồng": what is added, too.
_AND_NEW = re.compile(r"(?<!\w)(?:mới (?:và|,)|vốn đăng ký|(?:số|tổng|lượt) vốn(?: đầu tư)?) $")
# "giảm dưới ngưỡng 3 nghìn tỷ": past which mark, not by how much.
_MARKS = frozenset(
    f"{side} {mark}" for side in ("dưới", "trên", "vượt", "vượt qua") for mark in ("mức", "ngưỡng", "mốc", "ngưỡng cản")
)
# "giá cao hơn là 69 triệu đồng"
_IS_LEVEL = re.compile(r"\s+là\s")
# "lương tối thiểu 4,4 triệu đồng": which wage it is.
_NAMING_BOUND = re.compile(r"(?<!\w)lương\s$")
# "giữ CPI không tăng quá 4%", "không để lạm phát vượt 4%": at most.
_NOT = re.compile(r"(?<!\w)không\s$")
_NOT_LET = re.compile(r"(?<!\w)không để (?!xảy ra|phát sinh)[^,;.]*$")
_AGAINST = {">": "<=", "<": ">="}
_COMPOUND = re.compile(rf"(?<!\w)(?:{lx.either(lx.CUES['compound']['first'])})\s$")
_SIGNED = {"(+": 1, "(-": -1, "(–": -1, "(−": -1}
_WORDS = frozenset(
    word
    for phrase in (
        *lx.CHANGES,
        *lx.LEVEL_PARTICLES,
        *lx.OTHER_PARTICLES,
        *lx.BOUNDS_BEFORE,
        *re.findall(r"[^\W\d_]+", _ADVERBS.replace(r"\s", " ")),
        "chiếm đóng góp tổng cộng tức tỷ lệ trọng tới đến lên ở mức bằng tương đương ứng với dự ước tính đạt khoảng thu được là còn chỉ xuống có từ gấp",
    )
    for word in phrase.split()
)


def is_glued(low: str, start: int, number: int) -> bool:
    """Whether the space is left out between a number and a modifying word: "giảm13,9%"."""
    at = number
    while at > start and low[at - 1].isalpha():
        at -= 1
    return low[at:number] in _WORDS and not (at > start and low[at - 1].isalnum())


# "đạt và vượt 18/20 chỉ tiêu": how many were exceeded, not by how much.
_SO_MANY_AIMS = re.compile(r"\d+(?:/\d+)?\s(?:nhóm\s)?(?:chỉ tiêu|mục tiêu)(?!\w)")


def modifiers_before(low: str, start: int, number: int) -> Modifiers:
    """The modifiers that end right before `number`; `low` is in lower case, `start` where the sentence begins."""
    begin = max(start, number - _WINDOW)
    window = low[begin:number]
    if window[-2:] in _SIGNED:
        return Modifiers(number - 1, number - 1, change=_SIGNED[window[-2:]])
    if not window[-1:].isspace():
        if not is_glued(low, start, number):
            return Modifiers(number, number)
        # As if the space stood there; offsets past `number` are cut below.
        window += " "
    best: re.Match[str] | None = None
    for at in reversed(_word_starts(window)):
        best = _MODIFIERS.match(window, at)
        if best:
            break
    if best is None:
        return Modifiers(number, number)
    verb = " ".join((best["verb"] or "").split())
    if verb.endswith(" hơn") and _IS_LEVEL.match(window, best.end("verb")):
        verb = ""
    said = " ".join(best["bound"].split())
    bound = lx.BOUNDS_BEFORE.get(said) or (lx.BOUNDS_BEFORE[_last_bound(said)] if said else "=")
    if not said and (best["estimate"] or "").rstrip().endswith("khoảng"):
        bound = "~"
    if verb and (
        _COMPOUND.search(window, 0, best.start())
        or (verb.endswith(" giá") and _A_MEASURE_OF.search(window, 0, best.start()))
        or (verb in ("gia tăng", "tăng thêm") and window.endswith("giá trị ", 0, best.start()))
        or (verb == "tăng thêm" and _AND_NEW.search(window, 0, best.start()))
        or (verb == "tăng trưởng" and _INTO.search(window, 0, best.start()))
        or (verb == "vượt" and _SO_MANY_AIMS.match(low, number))
    ):
        return Modifiers(begin + best.start("bound"), begin + best.start("bound"), bound=bound, bound_said=bool(said))
    if verb in _MORE_OR_LESS and not said and _THERE_IS.search(window, 0, best.start()):
        return Modifiers(begin + best.start(), begin + best.start(), bound=_MORE_OR_LESS[verb], bound_said=True)
    if said.startswith("tối thiểu") and not verb and _NAMING_BOUND.search(window, 0, best.start("bound")):
        quote = begin + best.start("from2") if best["from2"] else number
        return Modifiers(quote, min(begin + best.end("bound"), number), range_from=bool(best["from2"]))
    left = begin + best.start()
    exceeds = verb == "vượt"
    limit = _NOT.search(window, 0, best.start()) if exceeds or (verb and bound == ">") else None
    if limit:
        bound, left = "<=", begin + limit.start()
    kept = limit is None and (exceeds or bound in _AGAINST) and _NOT_LET.search(window, 0, best.start())
    if kept:
        bound = _AGAINST.get(bound, "<=")
    if exceeds and (limit or kept):
        return Modifiers(left, left, bound=bound, bound_said=True)
    level = best["level"] is not None or said in _MARKS
    quote = (
        left
        if (verb and verb not in lx.COMPARISONS) or best["share"] == "chiếm" or best["estimate"]
        else begin + _first(best, "from", "times", "bound", "from2", "times2")
    )
    return Modifiers(
        quote=min(quote, number),
        left=left,
        bound=bound,
        bound_said=bool(said),
        change=lx.CHANGES[verb] or None if verb else None,
        verb=verb,
        to_level=level,
        times=bool(best["times"] or best["times2"]),
        share=best["share"] is not None,
        equals=best["equals"] is not None,
        estimate=best["estimate"] is not None,
        range_from=bool(best["from"] or best["from2"]),
        linked=best["link"] not in (None, "có", "được") or best["estimate"] is not None,
    )


def _word_starts(window: str) -> list[int]:
    """Where the unbroken row of modifying words before a number may begin, from right to left."""
    starts = []
    stop = _end_of_words(window)
    while stop > 0:
        at = stop
        while at > 0 and window[at - 1].isalnum():
            at -= 1
        if window[at:stop] not in _WORDS:
            break
        starts.append(at)
        if at and not window[at - 1].isspace():
            break
        stop = _end_of_words(window[:at])
    return starts


def _end_of_words(window: str) -> int:
    """Where the last word ends, which may stand in quotation marks: “bốc hơi” 320 tỷ USD."""
    return len(window.rstrip().rstrip('”"'))


def _first(match: re.Match[str], *names: str) -> int:
    """Where the first non-empty of the groups begins, else the end of the match."""
    return min((match.start(n) for n in names if match[n]), default=match.end())


def _last_bound(said: str) -> str:
    """Of two bounds in a row ("khoảng gần", "gần khoảng") the one nearer to the number that is one by itself."""
    words = said.split()
    return next(" ".join(words[i:]) for i in range(len(words)) if " ".join(words[i:]) in lx.BOUNDS_BEFORE)
