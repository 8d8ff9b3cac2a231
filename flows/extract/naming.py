"""What each figure of a sentence measures: its name and its kind, in the light of its neighbours and what went before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from flows.extract import attributes, names, neighbours, phrases
from flows.extract import lexicon as lx
from flows.extract.phrases import Span
from flows.extract.quantities import Quantity
from flows.extract.sentence import Discourse, Reading, Sentence
from flows.text import CAPITALS

# "Tai nạn giao thông giảm cả ba tiêu chí: xảy ra 85 vụ": what happened is said before.
_HAPPENING = "xảy ra "
_OPENS_WITH = re.compile(r"[^,;:.()\d]{4,40}?(?=\s(?:giảm|tăng|tiếp tục|cơ bản)\s)")
# A longer name without a head noun is the rest of one that a comma cut.
_LONG_NAME = 9
_REFERS_BACK = re.compile(rf"[\"“]?(?:cụ thể,?\s+)?(?:{lx.either(lx.CUES['names']['refers_back'])})")


def name_and_measure(found: list[Quantity], s: Sentence, state: Discourse) -> list[Reading]:
    """The figures of a sentence with their names and measures; `state` gives and takes what sentences share."""
    refers_back = s.goes_on or _REFERS_BACK.match(s.low, s.start, s.end) is not None
    if not refers_back:
        state.counted = None
    name = state.name if refers_back else None
    previous_end, last_change = s.start, 0
    readings: list[Reading] = []
    goes_on_from: set[int] = set()
    for q in found:
        name = neighbours.before_aside(s, readings, q) or name
        name = name and neighbours.to_another(s, readings, q, name)
        turn = names.in_turn(s.low, s.start, q)
        own, local = _name(s, q, previous_end, turn, name, readings, state)
        clause = s.low.rfind(";", s.start, q.left)
        named = [r.name for r in readings if r.name and r.quantity.start > clause]
        if own and named and names.is_value_of(s.low, own):
            own = names.without_volume(s.low, named[-1])
        own = names.in_terms_of(s.low, q.end, s.end, named) or own
        if own and (whole := neighbours.owned_by_counted(s.low, s.start, readings, own)) is not None:
            own = names.name_before(s.low, s.start, q, whole, s.times, s.mentions) or own
        if own and q.shape == "money":
            own = names.of_each(s.low, own)
        counted = next((r for r in reversed(readings) if r.quantity.shape == "count"), None)
        has_own = local and own and counted and phrases.starts_with_head(s.low, own) and own[0] >= counted.quantity.end
        if counted and counted.name and not has_own and neighbours.counts_the_same(s, counted.quantity, q):
            own = counted.name
        if own and q.shape == "percent":
            own = names.raised(s.low, own)
        said = names.pointer(s.low, previous_end, q.left) or own
        spoken = s.low[said[0] : said[1]] if said else ""
        measured = attributes.measure_of(s.low, q, spoken, s.end, s.times, last_change, local=local)
        if measured.against and (at := attributes.compared_at(s.low, q)) is not None:
            # "giá vàng thế giới thấp hơn giá vàng SJC 4 triệu đồng" is of the first.
            compared = names.name_before(s.low, s.start, q, previous_end, s.times, s.mentions, at)
            if compared and names.points_back(s.low, compared):
                compared = state.name
            own = compared or name or own
        if (
            last_change
            and readings
            and not measured.plan
            and (
                attributes.coordinated(s.low, readings[-1].quantity, q, going_on=len(readings) - 1 in goes_on_from)
                or neighbours.next_place(s, readings[-1].quantity, q)
                or neighbours.next_aside(s.low, readings[-1].quantity, q)
            )
        ):
            apart = attributes.of_numbers(s.low, readings[-1].quantity, q)
            measured = replace(measured, measure=readings[-1].measured.measure, sign=last_change, noun_names_it=apart)
            goes_on_from.add(len(readings))
        if readings and neighbours.moves_a_rate(s.low, readings[-1], q, measured, own or name):
            measured = replace(measured, measure="change", unit="pp")
        if readings and q.before.verb in lx.COMPARISONS:
            alike = readings[-1].measured.measure
            if alike == "change" and q.shape == "percent":
                # "nợ xấu 0,33%, giảm 0,07%, thấp hơn mức 1,9% của toàn ngành"
                measured = replace(measured, measure="level", sign=1)
            elif measured.measure == "level":
                measured = replace(measured, measure=alike)
        if measured.measure == "change" and neighbours.is_exchanged(readings, q):
            measured = replace(measured, measure="level", sign=1)
        beside = bool(readings) and neighbours.is_beside(s.low, readings[-1], q)
        if attributes.completes_too(s.low, q, spoken, measured, [r.measured for r in readings], s.end, beside=beside):
            measured = replace(measured, measure="completion", plan=True)
        if (measured.noun_names_it and not _is_same_part(s.low, q, readings, s.end)) or (
            _DEED.fullmatch(spoken) and not measured.plan and not _MEANS.match(s.low, q.end, s.end)
        ):
            own = phrases.noun_after(s.low, q.end, s.end) or own
        if readings and neighbours.shares_too(s, readings[-1], q, measured, own, name):
            measured = replace(measured, measure="share", unit="%")
        completed = measured.measure == "completion"
        if (
            readings
            and not completed
            and (neighbours.is_out_of(readings[-1].quantity, q) or neighbours.is_part_of(s.low, readings, q))
        ):
            measured = replace(measured, measure="share")
        if part := neighbours.part_of_last(s.low, readings, q):
            own, measured = part.name, replace(measured, measure="share", noun_names_it=False)
        planned = neighbours.planned(s.low, readings, q)
        if told := planned or neighbours.likened(s.low, readings, q):
            own, measured = told.name, replace(told.measured, bound=None)
        name = own or name
        goes_on = q.before.change or measured.measure == "change" or (last_change and measured.measure == "growth")
        last_change = measured.sign if measured.measure in ("change", "growth") and goes_on else 0
        readings.append(Reading(q, measured, own, turn, planned=planned is not None))
        of_whole = _OF_HOW_MUCH.match(s.low, q.end, s.end)
        previous_end = max(of_whole.end() if of_whole else q.end, _noun_phrase_end(s, q))
    readings = neighbours.in_turn(s, readings)
    for i in goes_on_from:
        readings[i] = neighbours.changed(readings[i], readings[i].measured.sign)
    readings = neighbours.growth_goes_on(s.low, readings)
    return neighbours.with_their_rate(
        s.low, neighbours.shares_go_on(s.low, s.start, neighbours.named_behind(s.low, readings))
    )


# "giải phóng mặt bằng 215 ha/280 ha": so much of how much.
_OF_HOW_MUCH = re.compile(r"\s?/\s?\d[\d.,]*\s?(?:ha|km|m2|m|tấn|tỷ đồng|triệu đồng|hộ|xã)(?!\w)")
# "chiếm 22,6% thị phần, đạt 387 triệu USD": the whole of a share names no next figure.
_SHARE_OF = re.compile(r"\s(?:thị phần|tổng)(?!\w)")


def _noun_phrase_end(s: Sentence, q: Quantity) -> int:
    """Where the noun phrase that a count counts, or a share is of, ends, if no other name begins in it."""
    if q.shape == "percent" and _SHARE_OF.match(s.low, q.end, s.end):
        comma = s.low.find(",", q.end, s.end)
        whole = phrases.noun_after(s.low, q.end, comma if comma > 0 else s.end)
        return whole[1] if whole else q.end
    if q.shape != "count" or not q.noun:
        return q.end
    phrase = phrases.noun_after(s.low, q.noun, s.end)
    if not phrase or phrases.heads(s.low, q.end, phrase[1]) or " và " in s.low[q.end : phrase[1]]:
        return q.end
    return phrase[1]


# "giải ngân được 4.870 tỷ đồng vốn đầu tư công": what was done says nothing without what it was done with.
_DEED = re.compile(r"(?:đã )?(?:giải ngân|huy động|thu hút|bố trí|phân bổ|cấp)")
# "huy động 200 triệu USD thông qua phát hành trái phiếu": how it was done.
_MEANS = re.compile(r"\s(?:thông qua|bằng|từ|để|cho)(?!\w)")


def _name(
    s: Sentence,
    q: Quantity,
    previous_end: int,
    turn: int | None,
    inherited: Span | None,
    readings: Sequence[Reading],
    state: Discourse,
) -> tuple[Span | None, bool]:
    """The name of a quantity, and whether it stands in its own clause."""
    low, end = s.low, s.end
    if q.shape == "money" and (sold := _sold(s, q, previous_end)):
        return sold, True
    worth = names.worth_before(low, s.start, q.left) if q.shape == "money" else None
    before = names.name_before(low, s.start, q, previous_end, s.times, s.mentions, worth)
    if worth is not None:
        last = readings[-1] if readings else None
        if before:
            return names.thing_of_worth(low, max(s.start, previous_end), before), True
        if last and last.name and not _ATTRIBUTE.match(low, last.name[0]):
            return last.name, True
        before = phrases.tidy(low, worth, q.left, s.times, s.mentions)
    single = None
    told_part = before and s.goes_on and not readings and _TOLD_PART.fullmatch(low, before[1], q.left)
    if before and not told_part and not phrases.is_name(s.text, low, before) and not _is_part(low, before, q, readings):
        single = before if phrases.is_common_noun(low, before) else None
        before = None
    if (growth := names.growth_itself(low, s.start, q, before)) and not (inherited and not before):
        if state.trade and names.is_growing(low, growth, state.trade):
            return state.trade, False
        full = state.name if state.name and low.startswith("tăng trưởng ", state.name[0]) else None
        return (full, False) if full and names.is_growing(low, growth, full) else (growth, True)
    headed = before is not None and phrases.starts_with_head(low, before)
    if before and not headed and (q.before.linked or low.startswith("chiếm", q.left)):
        before = names.with_its_list(low, max(s.start, previous_end), before)
        headed = phrases.starts_with_head(low, before)
    if q.shape == "ratio" and (thing := names.brought_to(low, s.start, q, end)):
        return thing, True
    if before and q.shape in ("money", "physical") and attributes.is_rate(low[slice(*before)]):
        before = names.earlier_clause(low, s.start, q, s.times, s.mentions)
        headed = before is not None
    if before and inherited is None and state.name and _SELLER.match(low, before[0]) and _QUOTED.fullmatch(q.unit):
        before = None if low.startswith("giá", state.name[0]) else before
    if q.shape == "money" and not headed and (deed := names.deed_before(low, previous_end, q)):
        return deed, True
    if before and _LEFT_OUT.search(low, max(s.start, before[0] - 30), before[0]):
        before = None
    raised = before and low.endswith("nâng ", before[1], q.left) and not low.startswith("giai đoạn", before[0])
    if raised and not headed and (inherited or state.name):
        # "Hai nước phấn đấu nâng lên 15 tỷ USD": what was spoken of.
        before = None
    if before is None and low.endswith(_HAPPENING, s.start, q.left):
        opens = _OPENS_WITH.match(low, s.start, q.left)
        before = phrases.tidy(low, s.start, opens.end(), s.times, s.mentions) if opens else None
    if before and not headed and _is_told_by_others(s, before, q, readings, state):
        before = None
    if (
        before
        and _likens(q, readings)
        and (
            _is_proper(s.text, before)
            or (
                not headed
                and (_is_of_another(s, before, q) or _WHERE_ELSE.search(low, max(s.start, before[0] - 6), before[1]))
            )
        )
    ):
        before = None
    if before and low[slice(*before)] in _BARE_RATES and (q.before.change or low.endswith("đạt ", s.start, before[0])):
        before = None
    headed = headed and before is not None
    long = before and low.count(" ", *before) >= _LONG_NAME and not phrases.names_trade(low, before[0])
    if before and long and not phrases.heads(low, *before):
        before = names.earlier_clause(low, s.start, q, s.times, s.mentions) or before
    if turn and not headed:
        if said := next((r.name for r in readings if r.turn == turn and r.name), None):
            return said, True
        shared = names.list_subject(low, s.start, turn, s.times, s.mentions)
        if shared:
            return shared, True
    if q.shape == "count" and q.noun:
        known = inherited or state.name
        if q.unit.endswith(" person") and not headed and known and low.startswith(_RATES, known[0]):
            return known, False
        if before and headed and "/" in q.unit and (q.before.linked or low.startswith(_RATES, before[0])):
            # "tỷ số giới tính khi sinh là 112 bé trai/100 bé gái"
            return before, True
        if rest := names.rest_is(low, q.noun_end, end):
            return rest, True
        if longer := _counted_in_full(low, s.start, q):
            return longer, True
        if readings and readings[-1].name and attributes.is_reached(low, readings[-1].quantity, q, end):
            return readings[-1].name, True
        purpose = names.purpose_before(low, s.start, q, previous_end)
        if purpose and phrases.is_name(s.text, low, purpose) and not _is_proper(s.text, purpose):
            return purpose, True
        if before and known and low.startswith("con số", before[0]):
            return known, True
        if before and names.counts_subject(low, before, q.left):
            return before, True
        if before and q.before.linked and names.says_kind(low, before, q):
            return before, True
        whole = names.number_of_before(low, max(s.start, previous_end), q.left) if q.before.linked else None
        if whole:
            return whole, True
        alike = q.before.share or (readings and readings[-1].quantity.unit == q.unit)
        if before and known and alike and _IN_TERRITORY.fullmatch(s.text, *before):
            return known, False
        if before and not headed and not q.before.linked and _ACRONYM.fullmatch(s.text, *before):
            # "WFP ước tính có 109 triệu người": who counts them.
            before = None
        if before and inherited and _is_proper(s.text, before) and phrases.only_counts(low, q.noun, end):
            before = None
        if phrases.only_counts(low, q.noun, end):
            opens = _PART_OPENS.search(low, max(s.start, q.left - 20), q.left)
            if opens and (kind := names.predicate_noun(low, q.noun_end, end)):
                return kind, True
            if known and _THIS_GROUP.search(low, max(s.start, q.left - 40), q.left):
                return known, True
            if partner := names.partner_in_list(low, q, s.mentions):
                return partner, True
            guests = before and known and _RECEIVES.search(low, *before) and "khách" in low[slice(*known)]
            if guests and not readings:
                return known, False
            if not headed and (same := _counted_before(low, q, before, readings)):
                return same, False
            if before and not _GIVES.search(low, *before) and (q.before.range_from or not q.before.change):
                return before, True
            if clause := names.clause_before_with(low, s.start, q, s.times, s.mentions):
                return clause, True
            last = readings[-1] if readings else None
            if last and last.name == inherited and last.quantity.shape != "count" and _named_by_whole(readings):
                # "có 33,75 km2 diện tích tự nhiên, 10.524 người"
                return phrases.noun_after(low, q.noun, end), True
            if single and low[single[0] - 2 : single[0]] in (", ", "; "):
                return single, True
            if (
                inherited
                and not before
                and not _TERRITORY.match(low, inherited[0])
                and not _counts_others(low, q, readings)
            ):
                return _last_counted(low, q, readings) or inherited, False
        return phrases.noun_after(low, q.noun, q.noun_end if "/" in q.unit else end), True
    if q.shape == "percent" and q.before.change and not headed and attributes.of_what_follows(low, q.end, end):
        return phrases.noun_after(low, q.end, end), True
    if q.shape == "physical" and "/" not in q.unit and not headed and phrases.phrase_follows(low, q.end, end):
        after = phrases.noun_after(low, q.end, end)
        if after and inherited and readings and readings[-1].quantity.unit == q.unit and _SUFFERED.match(low, after[0]):
            return inherited, True
        if after:
            return after, True
    if (
        q.shape == "money"
        and not headed
        and not (q.before.change and not (before and _is_proper(s.text, before)))
        and (
            _RESULT.match(low, q.end, end)
            or (_SUM_OF.match(low, q.end, end) and not (before and _TAKEN.match(low, before[0])))
        )
    ):
        return phrases.noun_after(low, q.end, end), True
    if before is None and q.shape == "percent" and (part := names.predicate_noun(low, q.end, end)):
        return part, True
    if not before and q.shape == "percent" and _is_same_part(low, q, readings, end):
        return readings[-1].name, True
    if not headed and q.shape == "percent" and (part := names.predicate_of_part(low, q.end, end)):
        return part, True
    if readings and q.shape == "percent" and (part := names.own_predicate(low, readings[-1].quantity, q, end)):
        return part, True
    if (
        not before
        and (not inherited or _named_by_whole(readings))
        and q.shape == "percent"
        and q.before.share
        and attributes.of_whole(low, q.end, end)
    ):
        part = names.earlier_clause(low, s.start, q, s.times, s.mentions) if previous_end == s.start else None
        part = part or _said_behind(low, s.start, q, end)
        return (inherited if part and inherited and low[slice(*part)] == "tổng số" else part), True
    if q.shape == "percent" and (towards := _TOWARDS.match(low, q.end, end)):
        return phrases.noun_after(low, towards.end(), end), True
    if q.shape == "money" and not headed and (spent := names.set_aside_for(low, q.end, end)):
        return spent, True
    if not before and inherited and (same_kind := _named_alike(low, q, readings)):
        return same_kind, False
    own = before or inherited
    known = _in_the_unit(low, q, inherited or state.name, state)
    if (
        before
        and known
        and (
            names.points_back(low, before)
            or (names.abbreviates(low, before, known) and not _ON_EXCHANGE.search(s.text, s.start, before[0]))
        )
    ):
        own = known
    elif before and names.says_this(low, before):
        own = state.headed.get(low[slice(*before)], known or before)
    if own is None and previous_end == s.start:
        own = names.earlier_clause(low, s.start, q, s.times, s.mentions) or names.traded_in(low, s.start, q.left)
    if own is None and state.name is None and phrases.HEAD.match(low, q.end + 1, end):
        own = phrases.noun_after(low, q.end, end)
    if own is None and (field := _IN_FIELD.match(low, q.end, end)):
        own = phrases.noun_after(low, field.end(), end)
    if own is None and not _THEY.search(low, max(s.start, q.left - 12), q.left):
        own = _said_behind(low, s.start, q, end)
    if own is None and q.shape == "physical":
        own = state.by_unit.get(q.unit)
    return own or _in_the_unit(low, q, state.name, state) or single, before is not None


_PRICE = re.compile(r"giá\s(?!trị)")


def _in_the_unit(low: str, q: Quantity, known: Span | None, state: Discourse) -> Span | None:
    """The name in mind, or where that is of a price the last one of so many tonnes: a weight is no price."""
    priced = known is not None and q.shape == "physical" and _PRICE.match(low, *known)
    return state.by_unit.get(q.unit, known) if priced else known


def _named_by_whole(readings: Sequence[Reading]) -> bool:
    """Whether the figure before is a share with the whole behind it for a name: "chiếm 17% dân số, đóng góp 35% GDP"."""
    last = readings[-1] if readings else None
    return last is not None and last.name is not None and last.name[0] >= last.quantity.end


_BEHIND = re.compile(r"(?:\s(?:trong|của|vào))?(?P<is>\slà)?(?=\s[^\W\d])")
# "739 tỷ USD đã chảy khỏi Trung Quốc": what became of an amount that begins its clause.
_HAPPENED = re.compile(
    rf"\s(?:(?:đã|sẽ|đang)(?:\s(?:được|bị))?|bị|được(?=\s(?:{lx.either(lx.CUES['names']['deeds'])})(?!\w)))(?=\s[^\W\d])"
)
# "và âm 0,5% đối với lãi suất tiền gửi"
_TOWARDS = re.compile(r"\sđối với\s(?=(?:lãi suất|thuế suất|mức|tỷ lệ)\s)")
# "đạt kỷ lục với 33 tỷ USD trong đầu tư bất động sản", "trong mức tăng 6,2% của toàn nền kinh tế"
_IN_FIELD = re.compile(
    r"\strong\s(?=(?:đầu tư|xuất khẩu|nhập khẩu|lĩnh vực)(?!\w))|\scủa\s(?=(?:toàn\s)?(?:nền|ngành|khu vực)\s)"
)
_THEY = re.compile(r"(?<!\w)(?:họ|chúng|nó|đây)\s(?:chỉ\s|đã\s)?$")


def _said_behind(low: str, start: int, q: Quantity, end: int) -> Span | None:
    """What is said behind the number alone: "chiếm 90% thương mại của nước này", "131 USD là số tiền mỗi người chi"."""
    if (
        q.shape == "money"
        and (q.left == start or low[q.left - 2 : q.left].strip() in (",", ""))
        and (told := _HAPPENED.match(low, q.end, end))
    ):
        return phrases.noun_after(low, told.end(), end)
    behind = _BEHIND.match(low, q.end, end)
    if behind is None or not (q.before.share or behind["is"]):
        return None
    return phrases.noun_after(low, behind.end(), end)


def _sold(s: Sentence, q: Quantity, previous_end: int) -> Span | None:
    """What has a price: "áo khoác có giá 200.000 baht"; None where no price is said, or not of what."""
    end = names.price_before(s.low, s.start, q.left)
    if end is None or end <= previous_end:
        return None
    thing = names.name_before(s.low, s.start, q, previous_end, s.times, s.mentions, end)
    return thing if thing and s.low.count(" ", *thing) < _LONG_NAME and phrases.is_name(s.text, s.low, thing) else None


# "nhà máy công suất 300.000 tấn, trị giá 226 triệu USD": what is of a thing has no worth.
_ATTRIBUTE = re.compile(
    r"(?:tổng )?(?:công suất|diện tích|chiều dài|dung tích|trọng (?:lượng|tải)|sức chứa|quy mô)(?!\w)"
)
# "diện tích hồ tiêu 34.000 ha, trong đó 4.500 ha bị chết"
_SUFFERED = re.compile(r"(?:bị|phải|được)\s")
# "yêu cầu nộp 3.600 tỷ đồng tiền thuế", but "thu hồi 782 tỷ đồng tiền trốn thuế" names what was done.
_SUM_OF = re.compile(r"\s(?:vốn|tiền|phí|thuế|kim ngạch|nợ|kinh phí|học phí|viện phí)(?!\w)")
_TAKEN = re.compile(r"(?:thu hồi|truy thu|xử phạt|phạt)(?!\w)")
# "tỷ lệ hộ nghèo còn 3,1%; riêng 3 huyện miền núi còn 21%"
_WHERE_ELSE = re.compile(
    r"(?<!\w)(?:trong|ở|tại)\s(?:khu vực|vùng|nông thôn|thành thị|đô thị|nội thành|ngoại thành|miền)(?!\w)|(?<!\w)riêng\s(?:hộ|đồng bào|người|nhóm|khối)(?!\w)|(?<!\w)(?:riêng\s(?:ở\s|tại\s)?(?:(?:\d+|các|những)\s)?|các\s)(?:tỉnh|huyện|xã|thôn|quận|phường|thành phố|địa phương|khu vực|vùng)(?!\w)"
)
# "Tập đoàn A niêm yết ở mức 36,2 triệu đồng/lượng" is of the price that was spoken of.
_SELLER = re.compile(r"(?:tập đoàn|công ty|tổng công ty|doanh nghiệp|hệ thống|thương hiệu|cửa hàng)(?!\w)")
_QUOTED = re.compile(r"(?:VND/tael|USD/oz|USD/bbl)")
# "trong số đó 21 triệu chiếc là xe cá nhân"
_PART_OPENS = re.compile(
    r"(?:(?:trong|của) (?:số )?(?:đó|này)|còn lại|chỉ có|[,;:])(?:,?\s(?:có|chỉ|chỉ có|còn lại))?,?\s$"
)
# "nhóm này sẽ tăng lên 4,5 triệu người"
_THIS_GROUP = re.compile(r"(?<!\w)(?:nhóm|lực lượng|tầng lớp|đối tượng)\s(?:này|đó)\s(?:(?:sẽ|đã|có thể)\s)*$")
# "Thái Lan đạt 196 xe/1.000 dân" is of the rate that was spoken of.
_RATES = ("tỷ lệ", "tỉ lệ", "tỷ số", "tỉ số", "tỷ suất", "tỉ suất", "mật độ", "số ")
# "các công đoàn cơ sở tặng gần 500 suất": who gives is not what is counted.
_GIVES = re.compile(r"(?<!\w)(?:tặng|trao|phát|hỗ trợ|cấp|thu|nhận)(?:\s(?:ra|về|được|vào))?$")
# "Trên HNX, chỉ số tăng 2,64 điểm": of another than the one spoken of.
_ON_EXCHANGE = re.compile(r"(?:[Tt]rên|[Tt]ại|[Ởở])\s(?:sàn\s)?[A-Z]{2}")
# "trong đó, thủ đô Phnom Penh chiếm hơn 500 ca"
_IN_TERRITORY = re.compile(
    rf"(?:(?:riêng|[Tt]hủ đô|[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Xx]ã|TP\.?)\s)+[{CAPITALS}]\w*(?:\s[{CAPITALS}]\w*){{0,3}}"
)
_ACRONYM = re.compile(rf"[{CAPITALS}]{{2,6}}")
# "doanh nghiệp đạt 1.588 tỷ đồng doanh thu"
_RESULT = re.compile(rf"\s(?:{lx.either(lx.CUES['company']['results'])})(?!\w)")
# "dân số tăng lên 2,6 triệu người, tỷ lệ tăng bình quân 4,9%/năm"
_BARE_RATES = frozenset(("tỷ lệ", "tỉ lệ", "tốc độ", "mức", "tổng"))


def _is_proper(text: str, span: Span) -> bool:
    """Whether a name is that of a place or a body: capitals throughout, of two words or more."""
    words = [word for part in text[slice(*span)].split() if (word := part.strip("()"))]
    return len(words) > 1 and all(word[0].isupper() and not word.isupper() for word in words)


# "…, hãng hàng không Vietjet Air (5.416 tỷ đồng)"
_NAMED_IN_FRONT = re.compile(rf"(?<!\w)[{CAPITALS}][\w-]* \($")


def _is_of_another(s: Sentence, before: Span, q: Quantity) -> bool:
    """Whether a figure in brackets stands behind the proper name of whose it is."""
    return _NAMED_IN_FRONT.search(s.text, before[0], q.left) is not None


# "72 USD/thùng xăng RON92 (tăng 2,33%)"
_BRACKETED = re.compile(r"(?:[^;:()\d]|(?<=[^\W\d])\d|(?<=[^\W\d]\d)\d){0,100}\s\(")


def _is_told_by_others(s: Sentence, before: Span, q: Quantity, readings: Sequence[Reading], state: Discourse) -> bool:
    """Whether a figure without a head noun before it is of what was named before.

    It stands in brackets behind whose it is, "Amazon (106 tỷ USD)", or says how what stands before them changed; it is
    the level that the one before it went to; or a temperature, as that before it.
    """
    if not readings:
        return state.name is not None and q.shape == "money" and _is_of_another(s, before, q)
    last = readings[-1]
    if q.unit == last.quantity.unit == "°C":
        return True
    if q.before.change and last.measured.measure == "level" and _BRACKETED.fullmatch(s.low, last.quantity.end, q.left):
        return True
    return attributes.is_reached(s.low, last.quantity, q, s.end)


# "tổng mức bán lẻ tăng 7,7%, loại trừ yếu tố giá tăng 5,9%"
_LEFT_OUT = re.compile(r"(?<!\w)(?:loại trừ|không (?:kể|tính))\s(?:yếu tố\s|biến động\s)?$")


def _likens(q: Quantity, readings: Sequence[Reading]) -> bool:
    """Whether a rate goes through those who reach it: "tỷ lệ lấp đầy là 85%, riêng Đình Trám đạt 100%"."""
    if (
        not readings
        or q.shape not in ("percent", "money", "physical")
        or (q.before.change and q.before.range_from and q.value_max is None)
    ):
        return False
    return readings[-1].measured.measure in ("level", "change") and readings[-1].quantity.unit == q.unit


def _is_part(low: str, span: Span, q: Quantity, readings: Sequence[Reading]) -> bool:
    """Whether a single word right before an amount names a part of what was named before: "trong đó xoài 14.500 ha"."""
    return (
        span[1] >= q.left - 2
        and (
            q.before.share
            or any(reading.quantity.unit == q.unit and reading.name for reading in readings)
            or (q.shape == "physical" and any(reading.quantity.shape == "physical" for reading in readings))
        )
        and phrases.is_common_noun(low, span)
    )


# "trong đó, alumin đạt 420 triệu USD"
_TOLD_PART = re.compile(r"\s?(?:đạt\s|ước\s|là\s)*")


_AGGREGATE = re.compile(
    r"\s(?:vào\s|cho\s)?(?:tổng|gdp|grdp|thu ngân sách|ngân sách|kim ngạch|sản lượng|lực lượng lao động|vốn đầu tư|xuất khẩu)(?!\w)"
)


def _is_same_part(low: str, q: Quantity, readings: Sequence[Reading], end: int) -> bool:
    """Whether a share of another whole is of the part before: "DN tư nhân đóng góp 42% GDP, 30% thu ngân sách"."""
    last = readings[-1] if readings else None
    if last is None or last.measured.measure != "share" or not last.name or last.name[0] > last.quantity.start:
        return False
    return _AGGREGATE.match(low, q.end, end) is not None and ";" not in low[last.quantity.end : q.left]


def _named_alike(low: str, q: Quantity, readings: Sequence[Reading]) -> Span | None:
    """The name of the last figure of the same kind, where the one right before is of another and its clause is over.

    "218.000 ha lúa, năng suất 5,9 tấn/ha; còn lại 11.000 ha", "giá trị sản xuất tăng 9%/năm, vốn 2 tỷ USD; sau đó 8%/năm".
    """
    if not readings or q.shape not in ("percent", "physical") or ";" not in low[readings[-1].quantity.end : q.left]:
        return None
    last = readings[-1].quantity
    if last.unit == q.unit or last.before.change == q.before.change is not None:
        return None
    same = (r for r in reversed(readings) if r.quantity.unit == q.unit and r.quantity.before.change == q.before.change)
    return next((r.name for r in same if r.name), None)


_TERRITORY = re.compile(r"(?:tỉnh|huyện|xã|quận|phường|thành phố|thị xã|địa phương|nước)(?!\w)")


_CLASSIFIERS = frozenset(lx.CUES["names"]["classifiers"])
# Cases and bodies are no pieces of a thing counted before.
_CASES = re.compile(r"(?:trường hợp|vụ|ca|đơn vị|bộ)(?!\w)")


def _counts_others(low: str, q: Quantity, readings: Sequence[Reading]) -> bool:
    """Whether the count before is of things with a noun of their own: "300 giường; mỗi ngày 40 trường hợp"."""
    last = readings[-1].quantity if readings else None
    if last is None or last.shape != "count" or not last.noun or not _CASES.match(low, q.noun):
        return False
    words = low[last.noun : last.noun_end].split()
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


def _counted_in_full(low: str, start: int, q: Quantity) -> Span | None:
    """What the same noun named with more words: "kiểm tra một số nhà thuốc tư nhân tại Hà Nội (8 nhà thuốc)"."""
    if low[q.number - 1] != "(":
        return None
    at = low.find(f" {low[q.noun : q.noun_end]} ", start, q.left) + 1
    counted = low.endswith("số ", start, at) and not low.endswith("một số ", start, at)
    return phrases.noun_after(low, at, q.left) if at and not counted else None


_RECEIVES = re.compile(r"(?<!\w)(?:đón|phục vụ|thu hút)$")


def _counted_before(low: str, q: Quantity, before: Span | None, readings: Sequence[Reading]) -> Span | None:
    """What an earlier count of the sentence counts by the same word.

    "235 vụ tai nạn …, giảm 35 vụ", "3,2 triệu lượt khách, riêng Phú Quốc đón 1,4 triệu lượt".
    """
    received = before is not None and _RECEIVES.search(low, *before) is not None
    if q.before.to_level or not (q.before.change or received):
        return None
    word = low[q.noun : q.noun_end].split()[0]
    for reading in reversed(readings):
        one = reading.quantity
        if one.shape == "count" and low[one.noun : one.noun_end].split()[:1] == [word]:
            return reading.name
    return None


def name_in_mind(low: str, state: Discourse) -> Span | None:
    """The name that the sentences without figures since the last figure leave: a subject, or none past a territory."""
    for start, end, refs, here in reversed(state.passed):
        state.trade = names.growing(low, start, end) or state.trade
        spoken = names.subject(low, start, end, refs, here)
        if spoken or here:
            state.passed.clear()
            return spoken
    state.passed.clear()
    return state.name
