"""Finds the noun phrase of what a quantity measures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from flows.extract import lexicon as lx
from flows.extract.places import Mention
from flows.extract.quantities import Quantity
from flows.extract.times import TimeRef

Span = tuple[int, int]

_BOUNDARY = re.compile(r"[;:()\[\]“”\"…]|,(?!\d)|\s[-–—]\s|\.\s|\n")
_PAIR = re.compile(rf"(?<!\w)(?:{lx.either(lx.CUES['names']['pairs'])})(?!\w)")
_ASIDE = re.compile(r"\([^()\d]{1,60}\)")
_SAID = re.compile(rf"(?<!\w)(?:{lx.either(lx.CUES['said']['verbs'])})(?!\w)(?:\s+rằng(?!\w))?")
_AND = re.compile(r"\s(?:và|nhưng|còn|song|trong khi|trong khi đó|đồng thời|thì|nên|vì|do|để|khi|mà)\s")
_HEAD = re.compile(
    rf"(?<!\w)(?!(?:{lx.either(lx.CUES['heads']['not_heads'])})(?!\w))(?:{lx.either(lx.CUES['heads']['nouns'])})(?!\w)"
)
_NOT_HEAD = re.compile(rf"(?<!\w)(?:{lx.either(lx.CUES['heads']['not_heads'])})(?!\w)")
_EMPTY = frozenset(lx.CUES["names"]["empty"])
_CLASSIFIER = re.compile(
    rf"(?:{lx.either(lx.CUES['names']['classifiers'])})(?!\w)(?=\s*(?:$|[^\w\s]|(?:{lx.either(lx.CUES['names']['after_classifier'])})(?!\w)))"
)
_JOINED = re.compile(r"(?:với|cùng)\s$")
_OPENERS = re.compile(rf"(?<!\w)(?:{lx.either(lx.CUES['heads']['openers'])})\s+$")
_TRAILING = re.compile(
    rf"(?:\s+|^)(?:{lx.either(lx.CUES['link']['verbs'])}|{lx.either(lx.CUES['names']['trailing'])}|{lx.either(lx.CUES['names']['aims'])})$"
)
_LEADING = re.compile(rf"(?:{lx.either(lx.CUES['names']['leading'])}|chỉ(?! số| tiêu| đạo))(?:\s+|$)")
_WORDS = re.compile(r"[\w’'&/.-]*\w|\w")
_NP_STOP = re.compile(
    r"[;:()\[\]“”\"…!?]|,|\.(?:\s|$)|\s[-–—]\s|\s(?:với|tại|ở|trên địa bàn|trong đó|so với|nhưng|trong|theo|thì|nên|trên tổng|trên cả|cùng với|gồm|bằng|tăng|giảm|đạt tỷ lệ|chiếm|từ|và (?:hơn|gần|trên|khoảng|tăng|giảm))(?!\w)|\s(?:và\s)?(?=\d)"
)
_TERRITORY = r"(?:toàn tỉnh|toàn huyện|toàn thành phố|cả tỉnh|cả nước|toàn quốc|của tỉnh|của huyện|của thành phố|trên địa bàn(?: tỉnh| huyện| thành phố)?|trong tỉnh|trong nước|tỉnh|huyện|thành phố)"
_END_TERRITORY = re.compile(
    rf"\s+(?:{_TERRITORY}|(?:trên địa bàn|của|tại|ở|trong)(?:\s+(?:tỉnh|thành phố|huyện|vùng|khu vực|cả vùng))?)$"
)
# Where the end of a name is looked at; a search over a long row of spaces would be quadratic.
_TAIL = 60
_PHRASE_WORD = re.compile(r"\s+([^\W\d_]+)")
_CLAUSE_STARTS = frozenset(lx.CUES["names"]["clause_starts"])
_LONGEST_WORDS = 15
_COUNTED_WORDS = 8
_COUNT_SUBJECT = re.compile(rf"(?:{lx.either(lx.CUES['names']['numbers_of'])})(?!\w)")


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
    for boundary in _boundaries(low, left, right, times):
        if low[boundary.end() : right].strip():
            if _splits(low, left, boundary, right):
                left = boundary.end()
        elif boundary.group().strip() in (":", "(") or (boundary.group() == "," and quantity.before.linked):
            right = boundary.start()
            break
        else:
            return None
    for said in _SAID.finditer(low, left, right):
        left = said.end()
    for conjunction in _AND.finditer(low, left, right):
        rest = low[conjunction.end() : right].lstrip()
        if _HEAD.match(rest) or (previous_end == left and previous_end > sentence):
            left = conjunction.end()
    if left > sentence and _CONCERNS.match(low, left, right):
        return None
    return _tidy(low, left, right, times, mentions)


# "đầu tư vào Việt Nam", "xuất khẩu sang Mỹ": where to is part of what is measured.
_TOWARDS = re.compile(r"\s(?:vào|sang)\s+$")
_CONCERNS = re.compile(r"\s*đối với\s")


def earlier_clause(
    low: str, sentence: int, quantity: Quantity, times: Sequence[TimeRef], mentions: Sequence[Mention]
) -> Span | None:
    """The name in the nearest clause of the sentence before a quantity's own that begins one with a head noun."""
    ends = [sentence, *(b.end() for b in _boundaries(low, sentence, quantity.left, times))]
    for left, right in zip(reversed(ends[:-1]), reversed(ends[1:]), strict=True):
        if _heads(low, left, right):
            return _tidy(low, left, right, times, mentions)
    return None


_CLAUSE_END = re.compile(r"[,;:.()]")


def partner_in_list(low: str, quantity: Quantity, mentions: Sequence[Mention]) -> Span | None:
    """ "từ Indonesia (1.572 xe), Trung Quốc (1.065 xe)": the country in front of a bracket."""
    at = quantity.left - 2
    if low[at : quantity.left] != " (":
        return None
    return next(((m.start, m.end) for m in mentions if m.end == at and m.level == "country"), None)


_IS = re.compile(r"\s+là\s+(?=[^\W\d])")


def predicate_noun(low: str, at: int, end: int) -> Span | None:
    """ "54% là xe từ các nước ASEAN": what the part is."""
    found = _IS.match(low, at, end)
    if not found:
        return None
    stop = _CLAUSE_END.search(low, found.end(), end)
    words = [m.span() for m in _WORDS.finditer(low, found.end(), stop.start() if stop else end)][:_COUNTED_WORDS]
    return (words[0][0], words[-1][1]) if words else None


def _splits(low: str, left: int, boundary: re.Match[str], right: int) -> bool:
    """Whether a mark begins a new clause: a dash does not within a name whose head stands before it."""
    if boundary.group().strip() not in ("-", "–", "—"):
        return True
    return bool(_heads(low, boundary.end(), right)) or not _heads(low, left, boundary.start())


_WITH = re.compile(r",\s+(?:với|chỉ với|đạt)\s+$")


def clause_before_with(
    low: str, sentence: int, quantity: Quantity, times: Sequence[TimeRef], mentions: Sequence[Mention]
) -> Span | None:
    """ "nhập khẩu từ Thái Lan dẫn đầu, với 1.976 xe": what the clause before says, for a number of bare pieces."""
    found = _WITH.search(low, max(sentence, quantity.left - 16), quantity.left)
    if not found:
        return None
    left = sentence
    for boundary in _boundaries(low, sentence, found.start(), times):
        left = boundary.end()
    return _tidy(low, left, found.start(), times, mentions)


def _boundaries(low: str, left: int, right: int, times: Sequence[TimeRef] = ()) -> Iterator[re.Match[str]]:
    """Where clauses end; marks inside a time and brackets that only expand a name ("(GRDP)") are none."""
    skip_to = left
    pairs = [pair.span() for pair in _PAIR.finditer(low, left, right)]
    for boundary in _BOUNDARY.finditer(low, left, right):
        if boundary.start() < skip_to or any(ref.start < boundary.start() < ref.end for ref in times):
            continue
        if any(start < boundary.start() < end for start, end in pairs):
            continue
        if boundary.group() == "(" and (aside := _ASIDE.match(low, boundary.start(), right)):
            skip_to = aside.end()
            continue
        yield boundary


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
    if left >= right or any(m.start == left and m.end == right for m in mentions):
        return None
    if all(word in _EMPTY for word in low[left:right].split()):
        return None
    heads = _heads(low, left, right)
    if heads:
        if heads[0] == left:
            joined = [h for h in heads if _JOINED.search(low, max(left, h - 8), h)]
            left = joined[-1] if joined else left
        else:
            opened = [h for h in heads if _OPENERS.search(low, max(left, h - 24), h)]
            left = opened[0] if opened else heads[0]
    words = [m.span() for m in _WORDS.finditer(low, left, right)]
    if not words:
        return None
    if len(words) > _LONGEST_WORDS:
        if heads:
            right = _shortened(low, left, words[_LONGEST_WORDS - 1][1])
        else:
            left = words[-_LONGEST_WORDS][0]
    left, right = _strip(low, left, right)
    if left >= right or not any(c.isalpha() for c in low[left:right]):
        return None
    return left, right


_PREDICATE = re.compile(rf"\s(?:{lx.either(lx.CUES['names']['predicates'])})\s")


def _shortened(low: str, left: int, right: int) -> int:
    """Where a long name that begins with its head noun may end: before its predicate."""
    cut = _PREDICATE.search(low, left + 8, right)
    return cut.start() if cut else right


def _heads(low: str, left: int, right: int) -> list[int]:
    """Where head nouns begin; those inside another word ("lực lượng") are none."""
    inside = [m.span() for m in _NOT_HEAD.finditer(low, left, right)]
    found = (m.start() for m in _HEAD.finditer(low, left, right))
    return [at for at in found if not any(start <= at < end for start, end in inside)]


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
            if before and after and _HEAD.match(before) and after.startswith("của ") and not _HEAD.search(after):
                continue
            if not after or (before and _HEAD.match(before) and not _heads(low, ref.end, right)):
                right = ref.start
                break
            if not after or (len(before) > len(after) and not _HEAD.match(after) and not _HEAD.search(after)):
                right = ref.start
                break
            if not before or _HEAD.search(after) or len(before) < len(after):
                left = ref.end
    return left, max(left, right)


def _without_places(low: str, left: int, right: int, mentions: Sequence[Mention]) -> Span:
    for mention in mentions:
        if mention.end == right and mention.start > left and low[left : mention.start].strip():
            if _TOWARDS.search(low, max(left, mention.start - 8), mention.start):
                break
            right = mention.start
        elif mention.start == left and mention.end < right:
            left = mention.end
    while found := _END_TERRITORY.search(low, max(left, right - _TAIL), right):
        if found.start() <= left:
            break
        right = found.start()
    return left, right


def noun_after(low: str, at: int, end: int, longest: int = _COUNTED_WORDS) -> Span | None:
    """The noun phrase that begins at `at`, up to the end of its clause."""
    limit = _phrase_end(low, at, end)
    words = [m.span() for m in _WORDS.finditer(low, at, limit)]
    if not words:
        return None
    words = words[:longest]
    while len(words) > 1 and low[words[-1][0] : words[-1][1]] in lx.FUNCTION_WORDS:
        words.pop()
    return words[0][0], words[-1][1]


def _phrase_end(low: str, at: int, end: int) -> int:
    """Where a noun phrase ends; a comma that joins short nouns ("xóm, tổ dân phố") does not end it."""
    search = at
    pairs = [pair.span() for pair in _PAIR.finditer(low, at, min(end, at + 160))]
    while stop := _NP_STOP.search(low, search, end):
        if any(start < stop.start() < finish for start, finish in pairs):
            search = stop.end()
            continue
        if stop.group() != "," or len(low[at : stop.start()].split()) > 6:
            return stop.start()
        following = _PHRASE_WORD.match(low, stop.end(), end)
        if not following or following[1] in lx.FUNCTION_WORDS or following[1] in _CLAUSE_STARTS:
            return stop.start()
        next_stop = _NP_STOP.search(low, following.end(), end)
        if next_stop and next_stop.group()[-1:].isspace() and next_stop.end() < end and low[next_stop.end()].isdigit():
            return stop.start()
        search = stop.end()
    return end


def only_counts(low: str, at: int, end: int) -> bool:
    """Whether the noun at `at` is a bare classifier, so that the thing counted stands before the number."""
    return _CLASSIFIER.match(low, at, end) is not None


def counts_subject(low: str, span: Span | None) -> bool:
    """Whether the name before a count is itself a number of things ("số tài khoản mở mới", not "trong số …")."""
    if span is None or low[max(0, span[0] - 6) : span[0]] == "trong ":
        return False
    found = _COUNT_SUBJECT.match(low, span[0], span[1])
    return found is not None and found.end() < span[1]


def in_turn(low: str, sentence: int, quantity: Quantity) -> int | None:
    """Where "lần lượt" stands in front of a quantity: what was listed before it is dealt out to the numbers."""
    at = low.rfind("lần lượt", sentence, quantity.left)
    return at if at >= 0 and ";" not in low[at : quantity.left] else None


_CHANGED = re.compile(rf"\s(?:{lx.either(lx.CHANGES)})\s")


def list_subject(
    low: str, sentence: int, in_turn_at: int, times: Sequence[TimeRef], mentions: Sequence[Mention]
) -> Span | None:
    """What a list of territories before "lần lượt" has in common: "giá … tại các tỉnh A, B, C lần lượt"."""
    left = sentence
    listed = [m.start for m in mentions if sentence <= m.start < in_turn_at]
    right = listed[0] if listed else in_turn_at
    if changed := _CHANGED.search(low, left, right):
        right = changed.start()
    for boundary in _boundaries(low, left, right):
        if low[boundary.end() : right].strip():
            left = boundary.end()
    return _tidy(low, left, right, times, mentions)


_FOR = re.compile(r"(?P<name>[^,;:.()\d]{6,60})\scho\s*$")
_AUXILIARY = re.compile(r"(?<!\w)(?:đã|sẽ|đang|cũng|được|và|phấn đấu|ước|toàn tỉnh|toàn ngành)\s")
_PEOPLE = re.compile(rf"(?:{lx.either(lx.CUES['names']['people'])})(?!\w)")


def purpose_before(low: str, sentence: int, quantity: Quantity, previous_end: int) -> Span | None:
    """ "tạo việc làm mới cho 15.700 lao động": what is done for those counted."""
    if not _PEOPLE.match(low, quantity.noun):
        return None
    left = max(sentence, previous_end)
    for boundary in _boundaries(low, left, quantity.left):
        left = boundary.end()
    found = _FOR.search(low, left, quantity.left)
    if not found:
        return None
    name, right = found.span("name")
    for auxiliary in _AUXILIARY.finditer(low, name, right):
        name = auxiliary.end()
    while name < right and low[name] == " ":
        name += 1
    return name, right


def starts_with_head(low: str, span: Span) -> bool:
    """Whether a name begins with a head noun of the vocabulary."""
    return bool(_heads(low, span[0], span[1])[:1] == [span[0]])


_FOLLOWS = re.compile(r"\s+([^\W\d_][\w-]*)")


def phrase_follows(low: str, at: int, end: int) -> bool:
    """Whether what a physical quantity is of follows it: "47.214 ha lúa", "700 ha phải gieo lại"."""
    found = _FOLLOWS.match(low, at, end)
    return (
        found is not None
        and (found[1] not in lx.FUNCTION_WORDS or found[1] in ("bị", "phải"))
        and found[1] not in ("một", "năm", "mỗi")
    )


def is_name(text: str, low: str, span: Span) -> bool:
    """Whether a span names something: several words, a proper name, a head noun."""
    said = low[span[0] : span[1]]
    return " " in said or not text[span[0]].islower() or said in lx.SOLID or starts_with_head(low, span)


_POINTS_BACK = re.compile(r"(?:[^\W\d]\w*\s){1,3}(?:này|đó|trên)(?!\w)")


_POINTER = re.compile(r"(?<!\w)(?:tỷ lệ|tỉ lệ|mức tăng|tốc độ)(?:\s[^\W\d]\w*)?\s(?:này|đó|trên)(?!\w)")


def pointer(low: str, left: int, right: int) -> Span | None:
    """A word for the kind of figure that refers to an earlier name: "tỷ lệ này" is of a rate."""
    found = _POINTER.search(low, left, right)
    return found.span() if found else None


def points_back(low: str, span: Span) -> bool:
    """Whether a name only refers to one before it: "chỉ số này", "con số trên"."""
    return _POINTS_BACK.match(low, span[0], span[1]) is not None


_VALUE_ALONE = re.compile(r"(?:tổng\s+)?(?:giá trị|trị giá|lượng|khối lượng|số lượng|số tiền)")


def says_only_value(low: str, span: Span) -> bool:
    """Whether a name is a bare "giá trị"."""
    return _VALUE_ALONE.fullmatch(low, span[0], span[1]) is not None


def is_value_of(low: str, span: Span) -> bool:
    """Whether a name only says that an amount is the value of what was named before: "với giá trị …"."""
    return says_only_value(low, span) and _ITS.search(low, max(0, span[0] - 14), span[0]) is not None


_ITS = re.compile(r"(?:với|tương đương|tương ứng)\s(?:tổng\s)?$")


_IN_TERMS = re.compile(r"\s+về\s+(?P<of>(?:số |khối )?lượng|giá trị|trị giá|kim ngạch|sản lượng|diện tích|giá)(?!\w)")


def in_terms_of(low: str, at: int, end: int, named: Sequence[Span]) -> Span | None:
    """ "giảm 18,3% về khối lượng": of the names before it the one of that kind, else the first."""
    found = _IN_TERMS.match(low, at, end)
    if not found or not named:
        return None
    return next(
        (span for span in named if found["of"] in low[span[0] : span[1]] and not says_only_value(low, span)), named[0]
    )


_SUBJECT_END = re.compile(rf"[,;:]|\s(?:{lx.either(lx.CUES['names']['after_subject'])})\s")
_SUBJECT_START = re.compile(r"(?:[^,;:]{0,40},\s+)?")


def subject(low: str, start: int, end: int, times: Sequence[TimeRef], mentions: Sequence[Mention]) -> Span | None:
    """The measured thing that a sentence without figures speaks of: "Thu nhập của người dân không ngừng tăng"."""
    opening = _SUBJECT_START.match(low, start, min(end, start + 80))
    for at in dict.fromkeys((start, opening.end() if opening else start)):
        if not _HEAD.match(low, at, end):
            continue
        stop = _SUBJECT_END.search(low, at + 2, end)
        return _tidy(low, at, stop.start() if stop else min(end, at + 80), times, mentions)
    return None
