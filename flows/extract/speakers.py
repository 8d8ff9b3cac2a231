"""Who said it: the source that a sentence names."""

from __future__ import annotations

import re

from flows.extract import lexicon as lx

_ACCORDING = re.compile(
    r"(?:^|[\s,;])(?:theo|cũng theo)\s+(?:(?:báo cáo|số liệu|thống kê|thông tin|đánh giá|kết quả|tính toán|dự báo)(?:\s+(?:sơ bộ|mới nhất|thống kê))?\s+(?:từ|của)\s+)?",
    re.I,
)
_SAID = re.compile(lx.SAID)
_NAME_END = re.compile(r"[,;:()]|\s(?:thì|cho biết|cho hay|tính đến|trong|năm|đến|khi|đã|hiện)\s")


def speaker_of(text: str, low: str, start: int, end: int) -> str | None:
    """The person or office that a sentence gives its figures to; None where it names none."""
    if found := _ACCORDING.search(low, start, end):
        stop = _NAME_END.search(low, found.end(), end)
        name = text[found.end() : stop.start() if stop else end].strip(' ."”')
        if name and name[0].isupper() and len(name) <= 120:
            return name
    if said := _SAID.search(low, start, end):
        head = text[start : said.start()].strip(' ,"“”-–')
        head = re.split(r"[,;:”\"]\s*", head)[0].strip()
        if head and head[0].isupper() and len(head) <= 120 and " " in head:
            return head
    return None
