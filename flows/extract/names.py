"""Finds the noun phrase of what a quantity measures."""

from __future__ import annotations

import re
from collections.abc import Sequence

from flows.extract import lexicon as lx
from flows.extract.places import Mention
from flows.extract.quantities import Quantity
from flows.extract.times import TimeRef

Span = tuple[int, int]

_BOUNDARY = re.compile(r"[;:()\[\]“”\"…]|,(?!\d)|\s[-–—]\s|\.\s|\n")
_AND = re.compile(r"\s(?:và|nhưng|còn|song|trong khi|trong khi đó|đồng thời|thì)\s")
_HEAD = re.compile(rf"(?<!\w)(?:{lx.either(lx.CUES['heads']['nouns'])})(?!\w)")
_OPENERS = re.compile(rf"(?<!\w)(?:{lx.either(lx.CUES['heads']['openers'])})\s+$")
_TRAILING = re.compile(
    rf"(?:\s+|^)(?:{lx.either(lx.CUES['link']['verbs'])}|của|trong|tại|ở|vào|trên|đó|này|và|cho|là|về|nay|hơn|nhất|kể|tính|đến|qua|theo|hằng|hàng|mỗi|năm|tháng|cả)$"
)
_LEADING = re.compile(
    r"(?:và|với|còn|trong khi đó|trong khi|khi|đồng thời|nhưng|thì|trong đó|ngoài ra|cụ thể|riêng|theo đó|đặc biệt|nhất là|đáng chú ý|qua đó|bên cạnh đó|tuy nhiên|hiện nay|hiện|đã|có|là|của|nâng|đưa|giúp|cho|về|cả|đến|tính đến|tính|từ|tại|ở|trong|trên|vào|do|vì|bởi|nên|cùng|mà|rằng|được|bị|cũng|vẫn|để|như|hay|hoặc|này|đó|tới|chỉ|gồm|nếu|dù|mặc dù|theo|kể|hết|song|thậm chí|thực tế|hơn nữa|nhờ vậy|nhờ đó|do đó|vì vậy|tổng cộng|tổng hợp|đạt|ước đạt|ước|mang lại|đem lại|sẽ|lại)(?:\s+|$)"
)
_WORDS = re.compile(r"[\w’'&/.-]*\w|\w")
_NP_STOP = re.compile(
    r"[;:()\[\]“”\"…!?]|,|\.(?:\s|$)|\s[-–—]\s|\s(?:với|tại|ở|trên địa bàn|trong đó|so với|nhưng|trong|theo|thì|nên|trên tổng|trên cả|cùng với|gồm|bằng|tăng|giảm|đạt tỷ lệ|chiếm|từ|và\s(?=\S*\d)|và (?:hơn|gần|trên|khoảng))(?!\w)|\s(?=\d)"
)
_TERRITORY = r"(?:toàn tỉnh|toàn huyện|toàn thành phố|cả tỉnh|cả nước|toàn quốc|của tỉnh|của huyện|của thành phố|trên địa bàn(?: tỉnh| huyện| thành phố)?|trong tỉnh|trong nước|tỉnh|huyện|thành phố)"
_END_TERRITORY = re.compile(
    rf"\s+(?:{_TERRITORY}|(?:trên địa bàn|của|tại|ở|trong)(?:\s+(?:tỉnh|thành phố|huyện|vùng|khu vực|cả vùng))?)$"
)
_LONGEST_WORDS = 15
_COUNTED_WORDS = 8
_COUNT_SUBJECT = re.compile(
    r"(?:tổng số|số lượng|lượng|tổng|số|dân số|quy mô|nhu cầu|sản lượng|đàn|nhập khẩu|xuất khẩu|lao động)(?!\w)"
)


def name_before(
    low: str,
    sentence: int,
    quantity: Quantity,
    previous_end: int,
    times: Sequence[TimeRef],
    mentions: Sequence[Mention],
) -> Span | None:
    """The name in the clause in front of a quantity; None where the clause holds none.

    `previous_end` is where the quantity before ends; the clause begins after it.
    """
    right = quantity.left
    left = max(sentence, previous_end)
    for boundary in _BOUNDARY.finditer(low, left, right):
        if low[boundary.end() : right].strip():
            left = boundary.end()
        elif boundary.group().strip() in (":", "("):
            right = boundary.start()
            break
    for conjunction in _AND.finditer(low, left, right):
        rest = low[conjunction.end() : right].lstrip()
        if _HEAD.match(rest) or previous_end == left:
            left = conjunction.end()
    return _tidy(low, left, right, times, mentions)


def _tidy(low: str, left: int, right: int, times: Sequence[TimeRef], mentions: Sequence[Mention]) -> Span | None:
    """The noun phrase inside a clause: from its head noun, without time, place, link verbs and conjunctions."""
    left, right = _without_times(low, left, right, times)
    left, right = _strip(low, left, right)
    for _ in range(3):
        begun = (left, right)
        left, right = _without_times(low, left, right, times)
        left, right = _without_places(low, left, right, mentions)
        left, right = _strip(low, left, right)
        if (left, right) == begun:
            break
    if left >= right:
        return None
    heads = [m.start() for m in _HEAD.finditer(low, left, right)]
    if heads:
        opened = [h for h in heads if h == left or _OPENERS.search(low, max(left, h - 24), h)]
        left = opened[-1] if opened and (opened[-1] != left or len(opened) == 1) else (opened or heads)[0]
    words = [m.span() for m in _WORDS.finditer(low, left, right)]
    if not words:
        return None
    if len(words) > _LONGEST_WORDS:
        left = words[-_LONGEST_WORDS][0]
    left, right = _strip(low, left, right)
    return (left, right) if left < right and any(c.isalpha() for c in low[left:right]) else None


def _strip(low: str, left: int, right: int) -> Span:
    while left < right and not low[left].isalnum():
        left += 1
    while right > left and not (low[right - 1].isalnum() or low[right - 1] in ")%"):
        right -= 1
    while found := _LEADING.match(low, left, right):
        if found.end() == left:
            break
        left = found.end()
    while found := _TRAILING.search(low, max(left, right - 24), right):
        if found.end() != right or (
            found.start() == max(left, right - 24)
            and found.start() != left
            and low[found.start()].isalnum()
            and low[found.start() - 1].isalnum()
        ):
            break
        right = found.start()
        while right > left and not (low[right - 1].isalnum() or low[right - 1] in ")%"):
            right -= 1
    return left, right


def _without_times(low: str, left: int, right: int, times: Sequence[TimeRef]) -> Span:
    """Without expressions of time at either end; of one in the middle what is longer stays."""
    for ref in times:
        if left <= ref.start and ref.end <= right:
            before, after = low[left : ref.start].strip(" ,"), low[ref.end : right].strip(" ,")
            if not after or (len(before) > len(after) and not _HEAD.match(after) and not _HEAD.search(after)):
                right = ref.start
                break
            if not before or _HEAD.search(after) or len(before) < len(after):
                left = ref.end
    return left, max(left, right)


def _without_places(low: str, left: int, right: int, mentions: Sequence[Mention]) -> Span:
    for mention in mentions:
        if mention.end == right and mention.start > left:
            right = mention.start
        elif mention.start == left and mention.end < right:
            left = mention.end
    while found := _END_TERRITORY.search(low, left, right):
        if found.start() <= left:
            break
        right = found.start()
    return left, right


def noun_after(low: str, at: int, end: int, longest: int = _COUNTED_WORDS) -> Span | None:
    """The noun phrase that begins at `at`, up to the end of its clause."""
    stop = _NP_STOP.search(low, at, end)
    limit = stop.start() if stop else end
    words = [m.span() for m in _WORDS.finditer(low, at, limit)]
    if not words:
        return None
    words = words[:longest]
    return words[0][0], words[-1][1]


def counts_subject(low: str, span: Span | None) -> bool:
    """Whether the name before a count is itself a number of things ("số tài khoản mở mới")."""
    return span is not None and _COUNT_SUBJECT.match(low, span[0], span[1]) is not None


_FOR = re.compile(r"(?P<name>[^,;:.()\d]{6,60})\s(?:cho|với|đối với)\s*$")


def purpose_before(low: str, sentence: int, quantity: Quantity, previous_end: int) -> Span | None:
    """ "tạo việc làm mới cho 15.700 lao động": what is done for those counted."""
    left = max(sentence, previous_end)
    for boundary in _BOUNDARY.finditer(low, left, quantity.left):
        left = boundary.end()
    found = _FOR.search(low, left, quantity.left)
    if not found:
        return None
    return _strip(low, found.start("name"), found.end("name"))
