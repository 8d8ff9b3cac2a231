"""Amounts that are the worth, the price or the volume of what is named before them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain

from flows.extract import lexicon as lx
from flows.extract.name.phrases import (
    Span,
    noun_after,
)

_VALUE_ALONE = re.compile(r"(?:tổng\s+)?(?:giá trị|trị giá|lượng|khối lượng|số lượng|số tiền)")
_ITS = re.compile(r"(?:với|tương đương|tương ứng)\s(?:tổng\s)?$")
_IN_TERMS = re.compile(
    r"\s+(?:về\s+|(?=(?:(?:khối )?lượng|trị giá|giá trị|kim ngạch)(?:[,;.]|\s(?:và|so)(?!\w)|$)))(?P<said>(?:tổng\s+)?(?:số\s+(?=[^\W\d]))?(?P<of>(?:khối )?lượng|mức đầu tư|mức vốn|giá trị|trị giá|kim ngạch|sản lượng|diện tích|giá|vốn|doanh nghiệp|dn|dự án|vụ|người|doanh thu|lợi nhuận|lượt khách|khách|lao động|việc làm|hộ|cơ sở|lượt|chuyến|phương tiện|doanh số|chi phí|tài sản|quy mô|số tiền|năng suất|thị phần)(?!\w))"
)
_MEASURES = re.compile(r"(?:khối )?lượng|giá trị|trị giá|kim ngạch|sản lượng|diện tích|giá")


# "120 suất quà trị giá 60 triệu đồng"
_WORTH = re.compile(r"(?<!tổng),?\s(?:(?:có|với)\s)?trị giá\s$|\sđạt giá trị\s$")
_THING = re.compile(rf"(?<!\w)(?:{lx.either(lx.CUES['names']['things'])})(?!\w)")


def worth_before(low: str, left: int, right: int) -> int | None:
    """Where what an amount is the worth of ends: before "trị giá"; None where the amount is no worth."""
    found = _WORTH.search(low, max(left, right - 20), right)
    return found.start() if found else None


# "được bán với giá", "có giá"
_PRICED = re.compile(
    r"(?:\s(?:được|đang|vẫn))*(?:\s(?:chào|rao))?"
    r"(?:\s(?:bán|giao dịch|niêm yết|mua)(?:\s(?:ra|lẻ))?(?:\s(?:tại|trên|ra)\s(?:thị trường|siêu thị|cửa hàng|việt nam)(?:\sviệt nam)?)?)?"
    r"\s(?:có|với)\s(?:mức\s)?giá\s(?:(?:quanh|xoay quanh|dao động|ở mức)\s)?$"
)


def price_before(low: str, left: int, right: int) -> int | None:
    """Where what an amount is the price of ends: before "có giá", "được bán với giá"; None where it is none."""
    found = _PRICED.search(low, max(left, right - 60), right)
    return found.start() if found else None


_SET_ASIDE = re.compile(r"\s(?:được\s)?dành\s(?:riêng\s)?(?:cho|để)(?:\sviệc)?\s(?=[^\W\d])")


def set_aside_for(low: str, at: int, end: int) -> Span | None:
    """What an amount goes to: "1.824 tỷ đồng dành cho giải phóng mặt bằng"."""
    found = _SET_ASIDE.match(low, at, end)
    return noun_after(low, found.end(), end) if found else None


def thing_of_worth(low: str, left: int, span: Span) -> Span:
    """The thing at the end of a clause, of which the worth is said: "đã ký hợp đồng bán vũ khí" names the contract."""
    left = max(left, *(low.rfind(mark, left, span[0]) for mark in ",;:("))
    things = [found.start() for found in _THING.finditer(low, left, span[1])]
    return (things[-1], span[1]) if things else span


# "mỗi lít xăng E5 giảm 45 đồng": a piece by which a price goes is no part of the name.
_EACH_OF = re.compile(rf"(?<!\w)(?:mỗi\s|một\s(?!con|chiếc|cây|quả))(?P<per>{lx.either(lx.CUES['names']['pieces'])})\s")

_LONGEST_PIECE = 20


def of_each(low: str, span: Span) -> Span:
    """A name without the "mỗi lượng" or "mỗi lít" that it begins with, or the second half of that."""
    each = _EACH_OF.match(low, span[0]) or _EACH_OF.match(low, max(0, span[0] - len("mỗi ")))
    return (each.end(), span[1]) if each and span[0] < each.end() < span[1] else span


def piece_of(low: str, span: Span) -> str | None:
    """The piece that a price goes by, where it stands before its name: "lít" of "mỗi lít xăng E5"."""
    each = _EACH_OF.search(low, max(0, span[0] - _LONGEST_PIECE), span[0])
    return each["per"] if each and each.end() == span[0] else None


def says_only_value(low: str, span: Span) -> bool:
    """Whether a name is a bare "giá trị"."""
    return _VALUE_ALONE.fullmatch(low, span[0], span[1]) is not None


def is_value_of(low: str, span: Span) -> bool:
    """Whether a name only says that an amount is the value of what was named before: "với giá trị …"."""
    return says_only_value(low, span) and _ITS.search(low, max(0, span[0] - 14), span[0]) is not None


# "sản phẩm chủ lực vẫn là phi lê đông lạnh, với giá trị 131 triệu USD"
_SAID_TO_BE = re.compile(r"\slà\s(?P<thing>[^,;:.()\d]{2,60}),\s(?:với\s|có\s)?$")


def said_to_be(low: str, start: int, at: int) -> Span | None:
    """The thing that a clause before `at` says something is, whose worth follows."""
    found = _SAID_TO_BE.search(low, start, at)
    return found.span("thing") if found else None


_WORTHS = frozenset(("giá trị", "trị giá", "kim ngạch"))
_VOLUME = re.compile(r"(?:khối lượng|số lượng|lượng|sản lượng)\s(?!giao dịch)")


def without_volume(low: str, span: Span) -> Span:
    """The name of what an amount of money is the value of: "xuất khẩu gạo" of "khối lượng xuất khẩu gạo"."""
    volume = _VOLUME.match(low, *span)
    return (volume.end(), span[1]) if volume else span


# "xuất khẩu hàng hóa đạt kim ngạch 666,6 triệu USD", "lượng hàng hóa đạt kim ngạch 2,7 tỷ USD"
_REACHES_WORTH = re.compile(r"\sđạt\s(?:tổng\s)?(?P<worth>kim ngạch|giá trị|trị giá)$")


def worth_reached(low: str, span: Span) -> Span:
    """A name that runs on to "đạt kim ngạch" without it; of an amount of goods only the worth that it comes to."""
    reached = _REACHES_WORTH.search(low, *span)
    if reached is None:
        return span
    return reached.span("worth") if low.find("lượng ", span[0], reached.start()) >= 0 else (span[0], reached.start())


def terms_end(low: str, at: int, end: int) -> int:
    """Where the words end that say in what terms a change at `at` is: "giảm 18,3% về khối lượng"."""
    found = _IN_TERMS.match(low, at, end)
    return found.end() if found else at


_PRICE = re.compile(r"giá(?! trị)(?!\w)")


def in_terms_of(low: str, at: int, end: int, named: Sequence[Span]) -> Span | None:
    """ "giảm 18,3% về khối lượng": of the names before it the one of that kind, else the first.

    What is not a measure of the first is named by itself: "tai nạn giảm 5% về số vụ, 10% về số người chết".
    """
    found = _IN_TERMS.match(low, at, end)
    if not found or not named:
        return None
    phrase = noun_after(low, found.start("said"), end)
    number = phrase is not None and low.startswith("số lượng ", phrase[0]) and phrase[1] > phrase[0] + len("số lượng ")
    measures = _MEASURES.fullmatch(found["of"]) is not None and not number
    phrase = None if measures else phrase
    kind = low[slice(*phrase)].removeprefix("tổng ").removeprefix("số ") if phrase else found["of"]
    same = (span for span in named if kind in low[span[0] : span[1]] and not says_only_value(low, span))
    worth = (span for span in named if measures and kind in _WORTHS and not _VOLUME.match(low, *span))
    goods = (span for span in named if kind == "giá" or not _PRICE.match(low, *span))
    return next(chain(same, worth), phrase or next(goods, named[0]))
