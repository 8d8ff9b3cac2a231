"""The name of a count: what is counted, in whose words it is said, what it was counted for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from flows.extract import lexicon as lx
from flows.extract.measure import attributes
from flows.extract.name import names, phrases
from flows.extract.name.phrases import Span
from flows.extract.name.sought import Named, Sought, Step, first
from flows.extract.quantity.quantities import Quantity
from flows.extract.sentence import Reading
from flows.text import CAPITALS

# "Thái Lan đạt 196 xe/1.000 dân" is of the rate that was spoken of.
_RATES = ("tỷ lệ", "tỷ số", "tỷ suất", "mức sinh", "mật độ", "số ")


def _known_rate(n: Sought) -> Named | None:
    """ "tỷ lệ sở hữu xe …; Thái Lan đạt 196 xe/1.000 dân" is of the rate that was spoken of."""
    known = n.known
    if known is None or n.headed or not n.q.unit.endswith(" person") or not n.low.startswith(_RATES, known[0]):
        return None
    if known[0] < n.s.start and n.state.by_unit.get(n.q.unit) != known:
        # "Giảm tỷ lệ hộ nghèo 0,4%. 13,5 bác sĩ/vạn dân."
        return None
    percent = any(r.quantity.shape in ("percent", "points") for r in n.readings if r.name == known)
    return None if percent else (known, False)


def _rate_before(n: Sought) -> Named | None:
    """ "tỷ số giới tính khi sinh là 112 bé trai/100 bé gái" """
    if n.before and n.headed and "/" in n.q.unit and (n.q.before.linked or n.low.startswith(_RATES, n.before[0])):
        return n.before, True
    return None


def _behind_slash(n: Sought) -> Named | None:
    """ "tiêu hủy 1.412 con/63 hộ" """
    if n.low[n.q.number - 1] != "/":
        return None
    return phrases.noun_after(n.low, n.q.noun, n.end), True


def _rest(n: Sought) -> Named | None:
    """ "40 phòng còn lại là nhà tạm" """
    rest = names.rest_is(n.low, n.q.noun_end, n.end)
    return (rest, True) if rest else None


def _said_in_full(n: Sought) -> Named | None:
    """What the same noun named with more words: "kiểm tra một số nhà thuốc tư nhân tại Hà Nội (8 nhà thuốc)"."""
    if n.low[n.q.number - 1] != "(":
        return None
    noun = f" {n.low[n.q.noun : n.q.noun_end]} "
    at = n.low.rfind(noun, n.s.start, n.q.left) + 1
    while n.low.endswith("nông ", n.s.start, at):
        # "nông thôn mới" counts no "thôn".
        at = n.low.rfind(noun, n.s.start, at - 1) + 1
    counted = n.low.endswith("số ", n.s.start, at) and not n.low.endswith(("một số ", "tỷ lệ số "), n.s.start, at)
    longer = phrases.noun_after(n.low, at, n.q.left) if at and not counted else None
    return (longer, True) if longer else None


# "lực lượng lao động tăng chủ yếu ở thành thị (tăng 354.800 người)"
_POPULATION = re.compile(r"(?<!\w)(?:dân số|lực lượng lao động|nguồn nhân lực)(?!\w)")
_MOVES = re.compile(r"\s(?:\(|(?:tăng|giảm|vẫn|đã|chỉ|cao|thấp)(?!\w))")


def _population(n: Sought) -> Named | None:
    """ "lực lượng lao động giảm 304.000 người": by how many people a population changed."""
    if not n.q.before.change or not n.low.startswith("người", n.q.noun):
        return None
    if not (named := list(_POPULATION.finditer(n.low, n.clause, n.q.left))):
        return None
    moved = _MOVES.search(n.low, named[-1].end(), n.q.left)
    right = moved.start() if moved else n.q.left
    return phrases.tidy(n.low, named[-1].start(), right, n.s.times, n.s.mentions), True


_VISITORS = re.compile(r"(?:du khách|khách)(?!\w)")


# "đặc biệt khách đến Phú Quốc 410.000 lượt"
_COME_TO = re.compile(
    r"(?:^|[,;:.]\s)(?:(?:đặc biệt|nhất là|riêng|trong đó|còn|và),?\s)?(?P<who>(?:lượng |số )?(?:du )?khách(?:\s(?:du lịch|quốc tế|nội địa))?)\s(?:(?:đến|tới|tham quan|lưu trú|ở|tại)\s)+[^,;:.()\d]{2,30}$"
)


def _visitors(n: Sought) -> Named | None:
    """ "khách quốc tế đến tỉnh ước đạt 85.000 lượt khách": who came is said before the number."""
    if not n.low.startswith("lượt", n.q.noun):
        return None
    if n.before is None and (come := _COME_TO.search(n.low, n.clause, n.q.left)):
        return come.span("who"), True
    if not n.before or not n.q.before.linked:
        return None
    return (n.before, True) if _VISITORS.match(n.low, *n.before) else None


_ENDS = re.compile(r"\s?(?:[,;.)]|$)")
_THERE_ARE = (" có ", " là ", " đạt ")


def _then_too(n: Sought) -> Named | None:
    """ "năm 2010 mới có 15 xã đạt chuẩn, đến nay đã có 80 xã": of which the same were counted at another time."""
    alike = next(_alike_before(n), None)
    if n.before or alike is None or alike.name is None or not _ENDS.match(n.low, n.q.noun_end, n.end):
        return None
    if not (n.q.before.linked or n.low.endswith(_THERE_ARE, n.s.start, n.q.left)):
        return None
    longer = n.said(alike.name).startswith(f"{n.said((n.q.noun, n.q.noun_end))} ")
    later = any(alike.quantity.end <= ref.start and ref.end <= n.q.start for ref in n.s.times)
    return (alike.name, False) if longer and later else None


_VOLUME = re.compile(r"(?:tổng )?khối lượng(?!\w)")


def _volume(n: Sought) -> Named | None:
    """ "với khối lượng khớp lệnh đạt 41,5 triệu cổ phiếu": how much is said before the number."""
    said = n.before and n.q.before.linked and _VOLUME.match(n.low, *n.before)
    return (n.before, True) if said else None


_AND_WHERE = re.compile(r"\s(?:tại|ở|trong)\s[^,;:.()\d]{2,30}(?:,|\svà)\s")


def _another_where(n: Sought) -> Named | None:
    """ "công suất là 1.728 khách/giờ tại nhà ga A và 1.584 khách/giờ tại nhà ga B": the same at another place."""
    if n.last is None or n.last.name is None or n.last.name[0] >= n.last.quantity.start:
        return None
    same = n.last.quantity.unit == n.q.unit != "count"
    return (n.last.name, False) if same and n.joined(_AND_WHERE) else None


def _reached(n: Sought) -> Named | None:
    """ "số lao động tăng từ 3.000 người lên 4.500 người": the second is of what the first is."""
    reached = n.last and n.last.name and attributes.is_reached(n.low, n.last.quantity, n.q, n.end)
    return (n.last.name, True) if n.last and reached else None


def _purpose(n: Sought) -> Named | None:
    """ "tạo việc làm cho 15.700 lao động": what was done for those counted."""
    purpose = names.purpose_before(n.low, n.s.start, n.q, n.previous_end)
    if purpose and (within := next((m for m in n.s.mentions if m.start < purpose[0] < m.end < purpose[1]), None)):
        # "huyện Chợ Gạo đào tạo nghề cho 1.250 người"
        purpose = within.end + 1, purpose[1]
    named = purpose and phrases.is_name(n.s.text, n.low, purpose) and not phrases.is_proper(n.s.text, purpose)
    return (purpose, True) if named else None


# "con số người mắc", but not "con số cần tuyển gần 20.000 lao động"
_FIGURE = re.compile(r"con số(?!\s(?:cần|phải|muốn|được|đã|đang)(?!\w))")


def _that_number(n: Sought) -> Named | None:
    """ "con số này lên đến 11 triệu lượt" is of what was spoken of."""
    return (n.known, True) if n.before and n.known and _FIGURE.match(n.low, *n.before) else None


def _apart(n: Sought, said: Span) -> bool:
    """Whether what stands before is of another clause: "không xuất khẩu từ đầu năm và 700 ô tô bị giữ ở cảng"."""
    return n.low.endswith(" và ", said[1], n.q.left)


def _is_next_item(n: Sought, said: Span) -> bool:
    """Whether an item of a list says how many of those counted before do so: "…; chờ giải thể là 4.773 doanh nghiệp"."""
    last = n.last and n.last.quantity
    if not last or not last.noun or not n.q.before.linked or not n.low.endswith("; ", 0, said[0]):
        return False
    return n.low[last.noun : last.noun_end] == n.low[n.q.noun : n.q.noun_end]


def _number_of(n: Sought) -> Named | None:
    """ "số tài khoản mở mới là 20.000 tài khoản", "số học sinh được miễn, giảm học phí là 10 nghìn em" """
    if (
        n.before
        and not _apart(n, n.before)
        and (
            names.counts_subject(n.low, n.before, n.q.left)
            or ((n.q.before.linked or n.q.before.change) and names.says_kind(n.low, n.before, n.q))
            or _is_next_item(n, n.before)
        )
    ):
        return n.before, True
    whole = names.number_of_before(n.low, n.clause, n.q.left) if n.q.before.linked else None
    return (whole, True) if whole else None


# "trong đó, thủ đô Phnom Penh chiếm hơn 500 ca"
_IN_TERRITORY = re.compile(
    rf"(?:(?:riêng|[Tt]hủ đô|[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Xx]ã|TP\.?)\s)+[{CAPITALS}]\w*(?:\s[{CAPITALS}]\w*){{0,3}}"
)


def _of_a_territory(n: Sought) -> Named | None:
    """ "trong đó, thủ đô Phnom Penh chiếm hơn 500 ca" is of what was spoken of."""
    alike = n.q.before.share or (n.last is not None and n.last.quantity.unit == n.q.unit)
    if n.before and n.known and alike and _IN_TERRITORY.fullmatch(n.s.text, *n.before):
        return n.known, False
    return None


# "số gia súc bị chết tại một số tỉnh miền núi: Điện Biên 2.308 con; Cao Bằng 1.590 con"
_LISTED_BY_PLACE = re.compile(
    r"(?:^|[,.]\s)(?P<name>(?:số|tổng số|số lượng)\s[^:;,.()\d]{2,70}?)\s(?:tại|ở|của)\s[^:;.()\d]{2,60}?(?:tỉnh|huyện|xã|thành phố|địa phương|nước|quận)(?!\w)[^:;.()\d]{0,40}:\s[^:()]*$"
)


def _listed_by_place(n: Sought) -> Named | None:
    """What a heading says that the places of a list are told for."""
    if not any(m.end + 1 == n.q.left for m in n.s.mentions):
        return None
    heading = _LISTED_BY_PLACE.search(n.low[n.s.start : n.q.left])
    return ((n.s.start + heading.start("name"), n.s.start + heading.end("name")), False) if heading else None


_ACRONYM = re.compile(rf"[{CAPITALS}]{{2,6}}")


_GOES_TO = re.compile(r"(?<!\w)(?:sang|tới|đến)\s$")
_LANDS = re.compile(r"(?:thị trường|quốc gia|nước)(?!\w)")


def _goes_to(n: Sought) -> Named | None:
    """ "xuất khẩu tôm sang 90 thị trường": how many places it goes to."""
    lands = _LANDS.match(n.low, n.q.noun) and _GOES_TO.search(n.low, max(n.s.start, n.q.left - 6), n.q.left)
    return (phrases.noun_after(n.low, n.q.noun, n.end), True) if lands else None


def _not_who_counts(n: Sought) -> None:
    """ "WFP ước tính có 109 triệu người": who counts them; "Hà Nội có 5 vụ" after a name that goes on."""
    item = n.before and n.readings and n.low.endswith("; ", 0, n.before[0])
    # "BHXH tự nguyện 1.480 người, BHYT 651.300 người"
    alike = n.last is not None and n.last.name is not None and _ACRONYM.match(n.s.text, *n.last.name)
    item = item or (alike and n.before and n.low.endswith(", ", 0, n.before[0]))
    if n.before and not (n.headed or item or n.q.before.linked) and _ACRONYM.fullmatch(n.s.text, *n.before):
        n.before = None
    bare = phrases.only_counts(n.low, n.q.noun, n.end)
    if n.before and n.inherited and phrases.is_proper(n.s.text, n.before) and bare:
        n.before = None


def _pieces(n: Sought) -> Named | None:
    """What bare pieces, cases or people are of: "trong số đó 21 triệu chiếc là xe cá nhân"."""
    return first(_OF_PIECES, n) if phrases.only_counts(n.low, n.q.noun, n.end) else None


# "3,93 triệu bao thay vì 3,11 triệu bao"
_INSTEAD = re.compile(r"\sthay vì\s(?:(?:mức|chỉ|là|con số)\s)*")


def _instead(n: Sought) -> Named | None:
    """ "dư thừa 3,93 triệu bao thay vì 3,11 triệu bao như đã dự kiến": the same, as it was to be."""
    last = n.joined(_INSTEAD)
    return (last.name, False) if last and last.quantity.unit == n.q.unit else None


def _part_alike(n: Sought) -> Named | None:
    """ "huyện A có 38/38 xã đạt chuẩn; huyện B 15/21 xã": the second part is of what the first is."""
    behind = phrases.noun_after(n.low, n.q.noun, n.end)
    if n.q.out_of is None or behind is None or " " in n.said(behind):
        return None
    parts = (r for r in reversed(n.readings) if r.name and r.quantity.out_of is not None)
    return next(((r.name, False) for r in parts if r.name and n.said(r.name).startswith(f"{n.said(behind)} ")), None)


# "12 xã đạt 19 tiêu chí, 8 xã đạt từ 15 - 18 tiêu chí nông thôn mới"
_CRITERIA = re.compile(
    r"(?:\sđạt|\shoàn thành|(?<=hoàn thành))\s(?:[^\W\d]\w*\s){0,2}\d+(?:\s?(?:[-–/]|đến|tới)\s?\d+)?\stiêu chí(?:\s(?:xây dựng\s)?(?:nông thôn mới|ntm))?(?!\w)"
)


def _that_meet(n: Sought) -> Named | None:
    """ "12 xã đạt 19 tiêu chí": how many criteria tells these communes from the others."""
    behind = phrases.noun_after(n.low, n.q.noun, n.end)
    criteria = behind and _CRITERIA.match(n.low, behind[1])
    return ((behind[0], criteria.end()), True) if behind and criteria else None


def _named_by_subject(n: Sought) -> Named | None:
    """ "Doanh nghiệp thành lập mới 812 doanh nghiệp": the noun again, of what was named in full."""
    noun = n.low[n.q.noun : n.q.noun_end]
    if n.before and n.said(n.before).startswith(f"{noun} ") and not n.low.startswith(" ", n.q.noun_end):
        return n.before, True
    return None


def _most_of_them(n: Sought) -> Named | None:
    """ "Mỹ Tho có nhiều ca nhất với 96 ca": of the cases that were spoken of."""
    noun = n.low[n.q.noun : n.q.noun_end]
    if n.before is None or n.said(n.before) != f"nhiều {noun}":
        return None
    if n.known and n.low.startswith(noun, n.known[0]):
        return n.known, False
    return (n.before[0] + len("nhiều "), n.before[1]), True


def _more_of_them(n: Sought) -> Named | None:
    """ "số trường đạt chuẩn là 352, đạt 75,2%, tăng 14 trường": of those that the sentence counts by the same noun."""
    behind = phrases.noun_after(n.low, n.q.noun, n.end)
    moves = n.q.before.change or n.q.before.verb == "vượt"
    if behind is None or " " in n.said(behind) or not moves or n.q.before.to_level:
        return None
    return _named_alike(n)


def _of_a_kind(n: Sought) -> Named | None:
    """ "78.669 người (cao đẳng 1.702 người, trung cấp 11.315 người)": each kind stands right before its number."""
    last = n.last
    if not n.before or last is None or last.name is None or last.name[1] + 1 != last.quantity.left:
        return None
    alike = n.said((last.quantity.noun, last.quantity.noun_end)) == n.said((n.q.noun, n.q.noun_end))
    listed = n.low[last.quantity.noun_end : n.before[0]] == ", " and n.before[1] + 1 == n.q.left
    return (n.before, True) if alike and listed else None


def _noun(n: Sought) -> Named | None:
    """What is counted, as it stands behind the number."""
    return phrases.noun_after(n.low, n.q.noun, n.q.noun_end if "/" in n.q.unit else n.end), True


# "trong số đó 21 triệu chiếc là xe cá nhân"
_PART_OPENS = re.compile(
    r"(?:(?:trong|của) (?:số )?(?:đó|này)|còn lại|chỉ có|[,;:])(?:,?\s(?:có|chỉ|chỉ có|còn lại))?,?\s$"
)
# "nhóm này sẽ tăng lên 4,5 triệu người"
_THIS_GROUP = re.compile(r"(?<!\w)(?:nhóm|lực lượng|tầng lớp|đối tượng)\s(?:này|đó)\s(?:(?:sẽ|đã|có thể)\s)*$")
_RECEIVES = re.compile(r"(?<!\w)(?:đón|phục vụ|thu hút)$")
# "các công đoàn cơ sở tặng gần 500 suất": who gives is not what is counted.
_GIVES = re.compile(r"(?<!\w)(?:tặng|trao|phát|hỗ trợ|cấp|thu|nhận)(?:\s(?:ra|về|được|vào))?$")
# "nay chỉ còn bán được 10 xe/tháng", "tập đoàn này chỉ xuất xưởng 654.000 chiếc": what is done with them.
_TRADES = re.compile(r"(?<!\w)(?:bán|mua|giao|xuất xưởng)(?:\s(?:ra|được|vào))?$")


def _what_part_is(n: Sought) -> Named | None:
    """ "trong số đó 21 triệu chiếc là xe cá nhân" """
    opens = _PART_OPENS.search(n.low, max(n.s.start, n.q.left - 20), n.q.left)
    kind = names.predicate_noun(n.low, n.q.noun_end, n.end) if opens else None
    return (kind, True) if kind else None


def _this_group(n: Sought) -> Named | None:
    """ "nhóm này sẽ tăng lên 4,5 triệu người" """
    this = n.known and _THIS_GROUP.search(n.low, max(n.s.start, n.q.left - 40), n.q.left)
    return (n.known, True) if this else None


def _partner(n: Sought) -> Named | None:
    """ "từ Indonesia (1.572 xe), Trung Quốc (1.065 xe)" """
    partner = names.partner_in_list(n.low, n.q, n.s.mentions)
    return (partner, True) if partner else None


def _guests(n: Sought) -> Named | None:
    """ "Phú Quốc đón 1,4 triệu lượt" where visitors were spoken of."""
    if n.readings or n.said((n.q.noun, n.q.noun_end)) not in _VISITS:
        return None
    if _RECEIVES.search(n.low, n.clause, n.q.left - 1) is None:
        return None
    told = (n.known, n.state.by_unit.get("count"))
    guests = next((name for name in told if name and "khách" in n.said(name)), None)
    return (guests, False) if guests else None


_VISITS = ("lượt", "lượt người")


def _alike_before(n: Sought) -> Iterator[Reading]:
    """The readings of the sentence that count by the same word, or are of "số" and it, the last one first."""
    word = n.low[n.q.noun : n.q.noun_end].split()[0]
    for r in reversed(n.readings):
        number_of = r.quantity.shape == "bare" and r.name and n.low.startswith(f"số {word} ", r.name[0])
        if number_of or n.low[r.quantity.noun : r.quantity.noun_end].split()[:1] == [word]:
            yield r


def _is_part(n: Sought, at: int) -> bool:
    """Whether the figure at `at` is told of as a part in its clause."""
    return n.low.find("trong đó", n.low.rfind(";", n.s.start, at) + 1, at) >= 0


def _whole_again(n: Sought) -> Named | None:
    """ "đón 9 triệu lượt khách, trong đó 1,5 triệu lượt khách quốc tế; năm 2030 đón 12 triệu lượt": no more of the part."""
    alike = list(_alike_before(n))
    if n.before and (_VISITORS.match(n.low, *n.before) or n.s.text[slice(*n.before)].isupper()):
        # "khách quốc tế 881 nghìn lượt; khách nội địa 1,7 triệu lượt", "BHYT 1.017.308 người"
        return None
    if not alike or n.low.find(";", alike[0].quantity.end, n.q.start) < 0 or _is_part(n, n.q.start):
        return None
    whole = next((r for r in alike if not _is_part(n, r.quantity.start)), None)
    return (whole.name, False) if whole and whole.name and whole is not alike[0] else None


def _named_alike(n: Sought) -> Named | None:
    """The last name in the sentence of what is counted by the same word."""
    return next(((r.name, False) for r in _alike_before(n) if r.name), None)


def _counted_before(n: Sought) -> Named | None:
    """ "235 vụ tai nạn …, giảm 35 vụ", "3,2 triệu lượt khách, riêng Phú Quốc đón 1,4 triệu lượt" """
    received = n.before is not None and _RECEIVES.search(n.low, *n.before) is not None
    if n.headed or n.q.before.to_level or not (n.q.before.change or received):
        return None
    one = next((r for r in _alike_before(n) if r.quantity.shape == "count"), None)
    if one is None and n.low.startswith("trường hợp", n.q.noun) and phrases.only_counts(n.low, n.q.noun, n.end):
        # "kỷ luật 27 đảng viên, giảm 6 trường hợp"
        one = n.last if n.last and n.last.quantity.shape == "count" else None
    return (one.name, False) if one and one.name else None


def _cases_spoken_of(n: Sought) -> Named | None:
    """ "19 vụ tai nạn giao thông. So với cùng kỳ, tăng 4 vụ": the cases that were spoken of."""
    if not n.q.before.change or n.q.before.to_level or n.before or n.inherited:
        return None
    spoken_of = n.state.headed.get(n.low[n.q.noun : n.q.noun_end])
    return (spoken_of, False) if spoken_of else None


def _altogether(n: Sought) -> Named | None:
    """ "14 đợt công dân Việt Nam từ nước ngoài về với tổng số 3.992 người": of those counted before."""
    counted = n.last and n.last.quantity.shape == "count" and n.last.name
    told = n.low.endswith(" với tổng số ", n.s.start, n.q.left) and phrases.only_counts(n.low, n.q.noun, n.end)
    return (counted, False) if counted and told else None


def _of_another_place(n: Sought) -> Named | None:
    """ "Kandal có 72 ca nhiễm mới, Banteay Meanchey có 43 ca và Sihanoukville có 16 ca": where, in the same words."""
    if not n.before or n.headed or not n.low.startswith("có ", n.q.left):
        return None
    named = all(word[0].isupper() for word in n.s.text[slice(*n.before)].split())
    return _named_alike(n) if named else None


# "thành lập mới 120 khu dân cư kiểu mẫu, nâng tổng số lên 1.100 khu"
_IN_ALL = re.compile(
    r"(?<!\w)(?:nâng|đưa)\s(?:(?:tổng\s)?(?P<number>số)(?P<all>(?:\s(?!trong\s|từ\s|tính\s|lên\s)[^\W\d]\w*){2,9})?(?:\s[^\W\d]\w*){0,8}?\s)?lên\s(?:(?:tới|đến|thành)\s)?$"
)


def _in_all(n: Sought) -> Named | None:
    """ "thành lập mới 120 khu dân cư kiểu mẫu, nâng tổng số lên 1.100 khu" """
    found = _IN_ALL.search(n.low, max(n.s.start, n.q.left - 90), n.q.number)
    if not found:
        return None
    return _named_alike(n) or (((found.start("number"), found.end("all")), False) if found["all"] else None)


_IN = re.compile(r"(?<!\w)(?:trên|trong|tại|ở)\s$")


def _is_traded(n: Sought, said: Span) -> bool:
    """Whether what stands before only says what is done with the pieces: no "Nissan X-Trail bán được 212.244 xe"."""
    nobody = n.s.text[slice(*said)].islower()
    return nobody and not n.headed and not n.q.before.linked and _TRADES.search(n.low, *said) is not None


def _is_received(n: Sought, said: Span) -> bool:
    """Whether what stands before only says who receives those counted: "hòn đảo đặt mục tiêu thu hút 2 triệu người"."""
    return not n.headed and not n.low.startswith("lượt", n.q.noun) and _RECEIVES.search(n.low, *said) is not None


_INCIDENTS = re.compile(rf"(?:{lx.either(lx.CUES['names']['incidents'])})(?!\w)")


def _in_front(n: Sought) -> Named | None:
    """ "xe nhập khẩu từ Thái Lan đạt 1.976 chiếc" """
    if n.before and (n.low.endswith(" của ", n.before[1], n.q.left) or _apart(n, n.before)):
        # "cướp đi sinh mạng của 22 người"
        return None
    if n.before and n.low.startswith("có ", n.q.left) and _IN.search(n.low, n.clause, n.before[0]):
        # "trên máy bay có 66 người"
        return None
    if n.before and (_is_traded(n, n.before) or _is_received(n, n.before)):
        return None
    # "tai nạn giao thông giảm 18 vụ"
    moved = n.before and n.before[1] + 1 == n.q.left and _INCIDENTS.match(n.low, *n.before)
    told = (
        n.before and not _GIVES.search(n.low, *n.before) and (n.q.before.range_from or moved or not n.q.before.change)
    )
    return (n.before, True) if told else None


def _clause_with(n: Sought) -> Named | None:
    """ "nhập khẩu từ Thái Lan dẫn đầu, với 1.976 xe" """
    clause = names.clause_before_with(n.low, n.s.start, n.q, n.s.times, n.s.mentions)
    return (clause, True) if clause else None


def _after_a_whole(n: Sought) -> Named | None:
    """ "có 33,75 km2 diện tích tự nhiên, 10.524 người": the name goes no further."""
    if n.last and n.last.name == n.inherited and n.last.quantity.shape != "count" and named_by_whole(n.readings):
        return phrases.noun_after(n.low, n.q.noun, n.end), True
    return None


def _alone(n: Sought) -> Named | None:
    """ "…, voi 120 con" """
    single = n.single and n.low[n.single[0] - 2 : n.single[0]] in (", ", "; ")
    return (n.single, True) if single else None


# "lượng du khách đăng ký tăng mạnh, dự kiến trên 10.000 người"
_FORESEEN = (", dự kiến ", ", ước ", ", ước tính ", ", dự báo ")


def _reached_by(n: Sought) -> Named | None:
    """ "sản lượng cà phê chạm mức thấp nhất trong 4 năm, đạt 26,3 triệu bao": what an earlier clause is of."""
    linked = n.q.before.linked and n.low.endswith(", ", n.s.start, n.q.left)
    if n.before or n.readings or not (linked or n.low.endswith(_FORESEEN, n.s.start, n.q.left)):
        return None
    earlier = names.earlier_clause(n.low, n.s.start, n.q, n.s.times, n.s.mentions)
    return (earlier, False) if earlier and phrases.starts_with_head(n.low, earlier) else None


_HARMS = re.compile(r"(?:chết|bị thương|tử vong|mất tích)$")
_NEXT_HARM = re.compile(rf"(?:,|;|\svà)\s(?P<harm>{lx.either(lx.CUES['filters']['hurt'])})\s$")
_TERRITORY = re.compile(r"(?:tỉnh|huyện|xã|quận|phường|thành phố|thị xã|địa phương|nước)(?!\w)")


def _harmed(n: Sought) -> Named | None:
    """ "số người chết giảm 8 người, bị thương tăng 2 người": those that something else befell."""
    befell = _NEXT_HARM.search(n.low, n.last.quantity.end, n.q.left) if n.last and n.q.before.change else None
    return (befell.span("harm"), True) if befell else None


def _goes_on(n: Sought) -> Named | None:
    """ "bò 12.000 con, tăng 3%; riêng huyện A 4.000 con": what the sentence goes on with."""
    if not n.inherited or n.before or _TERRITORY.match(n.low, n.inherited[0]) or _counts_others(n):
        return None
    if n.low.startswith("vụ", n.q.noun) and _HARMS.search(n.low, *n.inherited):
        # "bị thương 7 người; so với cùng kỳ giảm 5 vụ"
        return None
    return _last_counted(n.low, n.q, n.readings) or n.inherited, False


_PIECE = re.compile(r"(?:chiếc|con|cái|đơn vị)(?!\w)")


def _spoken_of(n: Sought) -> Named | None:
    """ "số ô tô bán ra … Tập đoàn này chỉ sản xuất 654.000 chiếc": pieces of what was spoken of."""
    traded = n.before and n.known and _is_traded(n, n.before) and _PIECE.match(n.low, n.q.noun)
    return (n.known, False) if traded else None


_CLASSIFIERS = frozenset(lx.CUES["names"]["classifiers"])
# Cases and bodies are no pieces of a thing counted before.
_CASES = re.compile(r"(?:trường hợp|vụ|ca|đơn vị|bộ)(?!\w)")


def _counts_others(n: Sought) -> bool:
    """Whether the count before is of things with a noun of their own: "300 giường; mỗi ngày 40 trường hợp"."""
    last = n.last.quantity if n.last else None
    if last is None or last.shape != "count" or not last.noun or not _CASES.match(n.low, n.q.noun):
        return False
    words = n.low[last.noun : last.noun_end].split()
    return words[0] not in _CLASSIFIERS and " ".join(words[:2]) not in _CLASSIFIERS


def _last_counted(low: str, q: Quantity, readings: Sequence[Reading]) -> Span | None:
    """The name of the last count by the same noun: "dân số 1,1 triệu người, mật độ …, quận đông nhất 201.000 người"."""
    if not readings or readings[-1].measured.measure != "level":
        return None
    noun = low[q.noun : q.noun_end]
    same = (
        r
        for r in reversed(readings)
        if r.quantity.unit == q.unit and low[r.quantity.noun : r.quantity.noun_end] == noun
    )
    return next((r.name for r in same if r.name), None)


def named_by_whole(readings: Sequence[Reading]) -> bool:
    """Whether the figure before is a share with the whole behind it for a name: "chiếm 17% dân số, đóng góp 35% GDP"."""
    last = readings[-1] if readings else None
    return last is not None and last.name is not None and last.name[0] >= last.quantity.end


_OF_PIECES: tuple[Step, ...] = (
    _what_part_is,
    _this_group,
    _partner,
    _guests,
    _whole_again,
    _counted_before,
    _cases_spoken_of,
    _of_another_place,
    _in_front,
    _clause_with,
    _after_a_whole,
    _reached_by,
    _alone,
    _goes_on,
    _spoken_of,
)
# "Về chăn nuôi lợn, hiện thành phố có 1.772 nghìn con"
_ABOUT = re.compile(r"về\s(?P<topic>[^,;:.()\d]{2,40}),\s[^,;:.()\d]*\scó\s(?:(?:gần|hơn|trên|khoảng)\s)?")


def _opened_with(n: Sought) -> Named | None:
    """Animals of which the sentence has only said which when it began."""
    if n.readings or n.low[n.q.noun : n.q.noun_end] != "con":
        return None
    topic = _ABOUT.fullmatch(n.low, n.s.start, n.q.number)
    return (topic.span("topic"), True) if topic else None


STEPS: tuple[Step, ...] = (
    _opened_with,
    _harmed,
    _most_of_them,
    _goes_to,
    _known_rate,
    _instead,
    _then_too,
    _rate_before,
    _behind_slash,
    _rest,
    _said_in_full,
    _population,
    _visitors,
    _volume,
    _another_where,
    _reached,
    _purpose,
    _that_number,
    _altogether,
    _number_of,
    _in_all,
    _of_a_territory,
    _listed_by_place,
    _named_by_subject,
    _not_who_counts,
    _pieces,
    _part_alike,
    _that_meet,
    _more_of_them,
    _of_a_kind,
    _noun,
)
"""The rules for the name of a count, in the order in which they are asked; the last one always answers."""
