"""Finds the noun phrase of what a quantity measures."""

from __future__ import annotations

import re
from collections.abc import Sequence

from flows.extract import lexicon as lx
from flows.extract.measure import attributes
from flows.extract.name.phrases import (
    COUNTED_WORDS,
    HEAD,
    WORDS,
    Span,
    boundaries,
    heads,
    names_sector,
    names_trade,
    noun_after,
    paired,
    splits,
    starts_with_head,
    tidy,
)
from flows.extract.period.times import TimeRef
from flows.extract.quantity.quantities import Quantity
from flows.extract.sentence import Reading
from flows.extract.territory.places import Mention
from flows.text import open_bracket

# "thông tin và truyền thông" is a trade.
_SAID = re.compile(rf"(?<!\w)(?!thông tin và truyền thông){lx.SAID}(?:\s+rằng(?!\w))?")
_AND = re.compile(
    r"(?<!\ssau)(?<!\strước)\s(?:và|nhưng|còn|song|trong khi|trong khi đó|đồng thời|thì|nên|vì|do|để|khi|mà|dù|dù rằng|mặc dù)\s"
)
_OR = " hay "
_COUNT_SUBJECT = re.compile(
    rf"(?!tổng (?:thống|thư ký|bí thư|giám đốc|cục|công ty|hội|liên đoàn))(?:{lx.either(lx.CUES['names']['numbers_of'])})(?!\w)"
)
_CONCERNS = re.compile(r"\s*đối với\s")
_CLAUSE_END = re.compile(r"[,;:.()]|\s(?:năm|tháng|quý)\s\d")
_IS = re.compile(r"\s+là\s+(?!(?:nỗ lực|kết quả|thành|mức|con số|do|vì|rất|khá|quá|một|điều|để)(?!\w))(?=[^\W\d])")
_WITH = re.compile(r",\s+(?:với|chỉ với|đạt)\s+$")
_FOR = re.compile(r"(?P<name>[^,;:.()\d]{6,60})\scho\s*$|(?P<deed>(?:tạo|giải quyết) việc làm(?: mới| thêm)?)\s$")
_AUXILIARY = re.compile(
    rf"(?<!\w)(?:(?:mỗi|hằng|hàng) (?:năm|tháng|ngày)|chỉ|mới|đã|sẽ|đang|cũng|được|và|{lx.either(lx.CUES['names']['aims'])}|ước|(?:cơ bản )?hoàn thành(?: việc)?|(?:để )?đạt mục tiêu|toàn tỉnh|toàn ngành|(?:toàn )?(?:huyện|thành phố)|tỉnh)\s"
)
_PEOPLE = re.compile(rf"(?:{lx.either(lx.CUES['names']['people'])})(?!\w)")
_POINTS_BACK = re.compile(
    r"(?:[^\W\d]\w*\s){1,3}(?:(?:này|đó)(?!\w)(?!\s(?:dài|rộng|cao|sâu|nặng)$)|trên$)|(?:cùng )?kỳ(?: năm)? \d{4}$|(?:tốc độ|mức) tăng(?: trưởng)? (?:của |như )?cùng kỳ$|(?:kịch bản|phương án|trường hợp (?:xấu|tốt|khả quan|thuận lợi|lạc quan|bi quan)|(?:cao|thấp|nhiều|ít|lớn|nhỏ) hơn)(?!\w)|nơi$|mỗi\s(?:hộ|người|suất|con)$|quy đổi$|(?:hai|đôi|các) (?:bên|nước)$|(?:tỉnh|huyện|thành phố) (?:đặt|đề|xây dựng) (?:ra )?(?:kịch bản|mục tiêu|kế hoạch)$|(?:chỉ tiêu|mục tiêu|kế hoạch)(?:\s(?:nghị quyết|hđnd|đề ra|đặt ra|được giao|năm|của (?:tỉnh|huyện|thành phố|ngành|hãng|công ty|đơn vị)))*$"
    r"|(?:(?:tiếp tục|vẫn)\s(?:là\s)?)?(?:thị trường|đối tác|bạn hàng|nhà đầu tư)(?:\s(?:xuất khẩu|nhập khẩu|tiêu thụ|thương mại|cung cấp))?\s(?:lớn|chủ lực|chính|đứng)(?!\w)"
)
_POINTER = re.compile(r"(?<!\w)(?:tỷ lệ|mức tăng|tốc độ)(?:\s[^\W\d]\w*)?\s(?:này|đó|trên)(?!\w)")
_SUBJECT_END = re.compile(rf"[,;:]|\s(?:{lx.either(lx.CUES['names']['after_subject'])})\s")
_SUBJECT_START = re.compile(r"(?:[^,;:]{0,40},\s+)?")
# "Cụ thể, năm 2016, doanh thu …": asides before the subject.
_ASIDES = 2


# "nhóm hộ khá giả (thu nhập trên 30 triệu đồng/tháng) tăng 15%"
_FIGURE_ASIDE = re.compile(r"\([^()]*\d[^()]*\)\s?$")
# "sản xuất công nghiệp là điểm sáng với mức tăng 13,6%"
_IS_WHAT = re.compile(
    r"\slà\s(?:điểm sáng|động lực|trụ cột|trụ đỡ|điểm nhấn|ngành|lĩnh vực|khu vực|nhóm|mặt hàng)(?:\s[^\W\d]\w*){0,8}\s(?:với|khi|đạt|có)\s(?:(?:mức|tốc độ|tỷ lệ)\s)?(?:(?:tháng|quý|năm)\s[\div/]+\s)?$"
)
# "chuyển đổi cơ cấu giống nhằm nâng cao tỷ lệ lúa chất lượng cao", "số đầu con giảm ở đàn trâu", "đạt mức như vậy là
# nhờ tăng trưởng mạnh ở khu vực công nghiệp": what it is all about.
_COMES_TO = re.compile(
    r"\s(?:(?:nhằm|để)\s(?:nâng cao|nâng|tăng|giảm|duy trì)|(?:tăng|giảm)\sở"
    r"|(?:nhờ|do)\s(?:sự\s)?tăng trưởng(?:\s(?:mạnh|cao|tốt|khá))?\s(?:ở|của))\s(?:nhóm\s)?"
)
# "chiếm số lượng lớn nhất là ô tô dưới 9 chỗ với 3.701 chiếc"
_MOST_IS = re.compile(
    r"(?:(?:chiếm|có|đạt)\s)?(?:số lượng|tỷ trọng|tỷ lệ|kim ngạch|giá trị|sản lượng)\s(?:lớn|cao|nhiều|thấp|ít)\snhất\slà\s"
)
# "Dịch vụ, du lịch: 20%": what stands before a colon, from the mark before it on.
_LABEL = re.compile(r"(?:^|[;:.]\s|\)\s|\n|[-+•–]\s)(?P<name>[^;:.()\d\n]{4,90}):\s$")


def _is_label(words: str) -> bool:
    """Whether a comma in what stands before a colon is of a name: of things in a row, or of one with its head in front."""
    return "," in words and (HEAD.match(words) is not None or _NO_LIST.search(words) is None)


# "Hạt điều: xuất khẩu trong tháng đạt 37 nghìn tấn": which goods stands in front.
_GOODS_LABEL = re.compile(
    r"(?:[-+•*–]\s?)?(?P<goods>(?!(?:cụ thể|trong đó|theo đó|kết quả|về|tính|tổng|riêng|ngoài|bao|như|hay|thương mại|công nghiệp|nông nghiệp|kinh tế|xuất|nhập|ngành|lĩnh vực|khu vực|thị trường)(?!\w))[^\W\d]\w*(?:\s[^\W\d]\w*){0,3}):\s(?:đạt\s)?"
)
_OF_GOODS = re.compile(
    r"(?:(?:tổng )?kim ngạch|lượng)(?: (?:xuất|nhập) khẩu)?|(?:xuất|nhập) khẩu|sản lượng|diện tích|giá"
)


def label_of_goods(low: str, sentence: int, name: Span) -> int | None:
    """Where a name begins that says of which goods it is only by the label of its sentence."""
    label = _GOODS_LABEL.fullmatch(low, sentence, name[0]) if _OF_GOODS.fullmatch(low, *name) else None
    return label.start("goods") if label and not heads(low, *label.span("goods")) else None


# "thứ ba là nhóm may mặc 1,08%"
_IN_ORDER_IS = re.compile(
    r"\W*(?:và\s)?(?:(?:đứng\s|xếp\s)?thứ\s\w+|(?:đứng|xếp)\s(?:số\s(?:một|1|hai|2)|đầu(?:\sbảng)?)|dẫn\sđầu|(?:tiếp|kế)\s(?:đến|theo|tiếp)|cuối cùng|sau đó)(?:\svề\s[^,;:.()\d]{2,40}?)?\slà\s"
)
# "nhóm có chỉ số giá tăng mạnh nhất là giao thông, tăng 2,47%"
_UTMOST_IS = re.compile(
    r"(?:cao|mạnh|nhiều|lớn|thấp|sâu|nhanh|ít)\snhất\s(?:trong\s[^,;:.()\d]{2,30}\s)?là\s(?P<name>[^,;:.()\d]{2,60}?),?\s(?:(?:đã|cũng|với|mức|với mức)\s)*(?:\(\s?(?:\+\s?)?)?$"
)
# "các nhóm hàng tăng giá lần lượt là nhóm văn hóa, giải trí, du lịch tăng 0,19%", "3 nhóm giảm là bưu chính 0,16%"
_LISTED_IS = re.compile(
    r"(?:(?:\slần lượt)?\s(?:là|gồm):?\s(?=nhóm\s(?!có\s))|(?<!\w)(?:nhóm|nhóm hàng(?:\shóa)?|mặt hàng|ngành|lĩnh vực)\s(?:tăng|giảm)(?:\sgiá)?\s(?:là|gồm):?\s)"
    r"(?P<name>[^;:.()\d]{3,90}?)\s\(?$"
)
# "sản lượng cá tra đạt mức kỷ lục với 1,5 triệu tấn"
_AT_ITS_MOST = re.compile(
    r"\s(?:đạt|lập|xác lập|ghi nhận|cán)\s(?:(?:mức|mốc|con số)\s)?(?:kỷ lục|cao nhất|thấp nhất)(?:\s(?:mới|từ trước (?:đến|tới) nay|trong lịch sử))?\s(?:với|là)\s$"
)
# "Tổng cục Thuế giao chỉ tiêu thu năm 2021 cho Cục Thuế tỉnh là 16.300 tỷ đồng"
_ASSIGNED_TO = re.compile(
    r"(?<!\w)giao\s(?:chỉ tiêu|dự toán|kế hoạch)\s(?P<name>[^\W\d]\w*(?:\s[^\W\d]\w*){0,6}?)\s(?:năm\s\d{4}\s)?cho\s[^,;:.()\d]{2,50}\s$"
)


def _counts_those_behind(low: str, quantity: Quantity) -> bool:
    """Whether a percentage is of those named behind it: "theo khảo sát, chỉ 16% công nhân có tích lũy"."""
    only = quantity.shape == "percent" and low.startswith("chỉ ", quantity.left)
    return only and attributes.of_what_follows(low, quantity.end, len(low))


# "MSN lên mức cao nhất ngày 42.200 đồng"
_TO_ITS_MOST = re.compile(
    r"\s(?:lên|xuống|chạm|về)\s(?:mức\s|giá\s)?(?:đỉnh|đáy|cao nhất|thấp nhất)(?:\s(?:trong\s|của\s)?(?:ngày|phiên|tuần|tháng|năm))?\s$"
)
# "nhóm thuốc và dịch vụ y tế tăng cao nhất, tăng 5,2%"
_MOVED_MOST = re.compile(
    r"(?:\scó (?:tốc độ|mức))?\s(?:tăng|giảm)(?:\strưởng)?(?:\sso với (?:(?:tháng|quý|năm) trước|cùng kỳ(?: năm trước)?))?\s(?:(?:khá|rất)\s)?(?:cao|mạnh|nhiều|thấp|nhanh|sâu|ít|chậm)(?:\snhất)?(?:,|(?<=nhất))\s(?:(?:khi|với|chỉ|đã)\s)*$"
)
# "thu ngân sách có tốc độ tăng bình quân 5%/năm"
_HAS_A_RATE = re.compile(r"\scó\s(?:tốc độ|nhịp độ|mức|đà)\s$")
# "xuất khẩu sang Trung Quốc cũng có sự tăng trưởng đáng kể với mức tăng 53%", "ngành du lịch phục hồi mạnh mẽ với mức tăng 24%"
_GROWS_BY = re.compile(
    r"\s(?:sẽ|đã|đang|vẫn|tiếp tục)\stăng trưởng\s(?:(?:rất|khá|mạnh|cao|tốt|nhanh|chậm)\s)*(?:với|ở mức|đạt)\s$"
    r"|\s(?:(?:sẽ|đã|đang|có thể)\s)+tăng(?:\strưởng)?\s(?:trở lại|chậm lại)(?:,|\svà)\s(?:(?:đạt|ở)\s(?:mức\s)?)?$"
    r"|\stăng trưởng\svới\s(?:mức|tốc độ)\s(?:(?:bất ngờ|kỷ lục|ấn tượng|khá|cao|nhanh)\s)*$"
    r"|\s(?:(?:cũng|đều|tiếp tục|đã)\s)*(?:có\s(?:sự\s|mức\s|tốc độ\s)?(?:phục hồi (?:và|,) )?(?:tăng trưởng|sụt giảm|suy giảm|phục hồi)|phục hồi)(?:\s[^\W\d]\w*){0,3}\svới\s(?:mức|tốc độ)\s(?:tăng\s|giảm\s)?(?:tương ứng\s)?(?:đạt\s|là\s)?$"
)
# "ngành nông nghiệp đã cho thấy dấu hiệu khả quan với mức tăng 1,4%"
_LOOKS_UP = re.compile(
    r"\s(?:(?:đã|đang|cũng|vẫn|tiếp tục|đều)\s)*(?:cho thấy|có|ghi nhận|đón nhận)\s(?:nhiều\s|những\s)?(?:dấu hiệu|tín hiệu|chuyển biến|khởi sắc|tiến triển)(?:\s[^\W\d]\w*){0,4}?(?:,|\s(?:với|khi))\s(?:(?:mức|tốc độ)\s)?$"
)
# "rau quả tiếp tục gây bất ngờ với 2,84 tỷ USD", "khu vực dịch vụ chịu tác động nặng nề nhất, giảm 4,15%"
_FARES = re.compile(
    rf"\s(?:(?:{lx.either(lx.CUES['names']['faring_after'])})\s)*(?:{lx.either(lx.CUES['names']['faring'])})(?!\w)[^;:.()\d]{{0,40}}?(?:,|\s(?:với|khi|sau khi|nhưng|song))\s(?:(?:mức|tốc độ|nhịp độ)\s|chỉ\s|bị\s|cũng\s|đã\s|vẫn\s|mới\s|\d\d?\stháng\s|quý\s[ivx]+\s)*$"
)
# "Cá tra sau ba quý tăng trưởng liên tục đã quay đầu giảm 6,5%": what it did before.
_AFTER_SO_LONG = re.compile(
    r"\s(?:sau|trải qua)\s(?:(?:nhiều|vài|mấy|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d+)\s)(?:phiên|ngày|tuần|tháng|quý|năm)\s(?:liên tiếp\s|liên tục\s)?(?:tăng|giảm|sụt|đi|lao|khởi|suy|trầm|bùng)[^,;:()\d]{0,40}?\s(?:đã|lại|bất ngờ|nay)\s[^,;:()\d]{0,20}$"
)
# "đầu tư công - một động lực lớn cho tăng trưởng - cũng tăng 4,2%": what else it is said to be.
_APPOSED = re.compile(r"\s[-–—]\s[^,;:()\d]{5,90}?\s[-–—]\s(?:(?:cũng|đã|vẫn|đều|lại|chỉ)\s)*$")
# "xuất khẩu cá tra duy trì tăng trưởng khả quan 32%", "nhuyễn thể ghi nhận mức tăng trưởng ấn tượng, tăng 180%"
_KEEPS_GROWING = re.compile(
    r"(?:^|[,;:.]\s|(?<!\w)(?:rằng|biết|khi|do)\s)(?P<what>[^\W\d][^,;:()]{2,70}?)"
    r"\s(?:(?:đã|vẫn|cũng|tiếp tục|đều)\s)*(?:duy trì|ghi nhận|đạt|có|giữ)\s(?:được\s)?(?:(?:sự|mức|đà|tốc độ|nhịp độ)\s)?tăng trưởng"
    r"(?:\s(?:rất|khá|cao|mạnh|tốt|ổn định|khả quan|ấn tượng|đáng kể|dương|nhanh|vượt bậc|và|mạnh mẽ|bền vững))*,?\s*$"
)
# "GRDP năm 2021 theo giá hiện hành ước đạt 62.300 tỷ đồng": how it is reckoned, not what.
_BY_PRICES = re.compile(
    r"\s?(?:\((?=giá )|(?:\(|(?<!\w))(?:tính )?theo )giá (?:hiện hành|so sánh|thực tế)(?: (?:năm )?\d{4})?\)?,?(?:\sước(?: tính)?)?\s*$"
)


# "đầu tư mới 100 đầu máy và nâng sản lượng vận chuyển": what is done to what is named.
_LIFTS = re.compile(r"^(?:nâng|đưa|kéo giảm)\s(?:cao\s)?")
# "Tiền thu về, theo một người trong cuộc, là …": who says so or what it is also called, between the name and its verb.
_ACCORDING = re.compile(r",\s(?:theo\s[^,;:()\d]{3,80}|hay\s[^,;:()\d]{2,30}),\s*(?:chỉ\s)?$")
# "giảm 10% so với vụ trước, xuống còn 1,6 triệu tấn", "bằng già nửa kế hoạch (50,2%)": what it is compared with is no name.
_COMPARISON = re.compile(r"\s*(?:so\s(?:với|cùng)|bằng\s(?:(?:già|gần|hơn|quá|một)\s)*(?:nửa|phần))\s")
# "các mẫu sedan gồm Camry, Vios, Yaris chiếm 49%": what the list is of.
_LISTS_PARTS = re.compile(
    r"(?P<whole>[^,;:.()\d]{3,60}?)\s(?:bao gồm|gồm)(?:\scó)?:?\s[^,;:.()\d]{2,40}(?:,\s[^,;:.()\d]{2,40})+$"
)
# "thu nhập của giáo viên, nhất là mầm non, chỉ 2,2 triệu đồng", "xuất khẩu thủy sản, chủ yếu từ con tôm trong 5 tháng
# ước đạt 383,4 triệu USD": of whom or what above all.
_ABOVE_ALL = re.compile(
    r",\s(?:nhất là|đặc biệt là|chủ yếu là|điển hình là)\s[^,;:()\d]{3,60},\s(?:(?:chỉ|đạt|ước|còn|là|cũng|đã|mới)\s)*$"
    r"|,\schủ yếu (?:là\s)?từ\s[^,;:()\d]{2,40}\strong\s\d{1,2}\stháng\s(?:(?:qua|đầu năm|đã)\s)*$"
)
# "doanh thu dịch vụ tăng, có tỷ trọng cao nhất (46%)"
_LARGEST_PART = re.compile(
    r",?\s(?:có|chiếm|với|giữ)\s(?:tỷ trọng|tỷ lệ|thị phần)(?:\s(?!rất|khá|tương)[^\W\d]\w*){0,3}\s(?:cao|lớn|nhiều|áp đảo|thấp|nhỏ)(?:\snhất(?:\s(?:cả nước|toàn quốc|thế giới))?)?(?:\slà)?,?\s?(?:\(|với\s)?$"
    # "căn hộ trung cấp chiếm thị phần lớn nhất trong tổng nguồn cung mới, chiếm 56%"
    r"|\s(?:(?:tiếp tục|vẫn|đang)\s)*chiếm\s(?:tỷ trọng|tỷ lệ|thị phần)\s(?:cao|lớn)\snhất\strong\s[^,;:()\d]{3,40},\s$"
    # "khách Trung Quốc tiếp tục đứng đầu trong dòng khách quốc tế, đạt 1,8 triệu lượt"
    r"|\s(?:(?:tiếp tục|vẫn|đang)\s)*(?:đứng đầu|dẫn đầu)\s(?:trong|về)\s[^,;:()\d]{3,40},\s$"
)
# "Trong tổng đàn gà thì gà thịt chiếm 77%"
_OF_ALL_THEN = re.compile(r"\W*(?:trong\s)?tổng\s[^,;:.()\d]{2,40}\sthì\s")
# "một số ngành có mức tăng cao như sản xuất trang phục"
_SUCH_AS = re.compile(
    r"\W*(?:trong đó,?\s)?(?:(?:một số|nhiều|các|những)\s[^;:.()]{2,110}?\snhư|(?:động lực|lực đẩy|đóng góp)\s[^,;:.()\d]{2,40}?\s(?:đến từ|thuộc về|nằm ở)|(?:một số|các|những|đóng góp nhiều nhất)\s[^,;:.()]{2,80}?\slà"
    r"|(?:cụ thể|chẳng hạn|ví dụ|điển hình)\snhư):?\s"
)


# "7 lượt dự án tăng vốn với tổng vốn đăng ký là 461 triệu USD"
_WITH_SUM = re.compile(r"\svới\s(?=(?:tổng )?(?:số )?vốn(?!\w))")
# "trong đó một số khoản thu lớn như thuế thu nhập cá nhân ước đạt 25%"
_OF_SOME = re.compile(r"\W*(?:trong đó,?\s)?(?:một số|nhiều)\s")
# "Nguyên nhân được chỉ ra là nhóm thuốc tăng cao"
_CAUSE_IS = re.compile(r"\W*nguyên nhân\s(?:[^,;:()\d]*?\s)?là\s(?:do\s)?")
# "Bình Dương là tỉnh dẫn đầu có vốn FDI đăng ký lớn nhất": what it has.
_IS_WHO_HAS = re.compile(
    r"\slà\s(?:tỉnh|địa phương|quốc gia|nước|thị trường|nhà đầu tư|đơn vị|doanh nghiệp)\s(?:[^\W\d]\w*\s){0,4}?có\s"
)
# "tổng vốn đăng ký của các dự án cấp mới và vốn bổ sung": both together.
_SUM_OF = re.compile(r"\W*(?:theo đó,\s|như vậy,\s)?(?:tính chung,?\s)?tổng\s(?:số\s)?[^\W\d][^,;:.()\d]*\scủa\s")


def name_before(
    low: str,
    sentence: int,
    quantity: Quantity,
    previous_end: int,
    times: Sequence[TimeRef],
    mentions: Sequence[Mention],
    name_end: int | None = None,
) -> Span | None:
    """The name in the clause in front of a quantity; None where the clause holds none.

    `previous_end` is where the quantity before ends; the clause begins after it. The name ends at `name_end`, where
    that is known, or right before the quantity.
    """
    right = quantity.left if name_end is None else name_end
    left = max(sentence, previous_end)
    if prices := _BY_PRICES.search(low, left, right):
        # "tốc độ tăng trưởng kinh tế (GRDP theo giá so sánh 2010) là 7%"
        opened = open_bracket(low, left, prices.start())
        right = prices.start() if opened < 0 else opened
    closed = low.endswith((")", ") "), left, right)
    if closed and (aside := _FIGURE_ASIDE.search(low, left, right)) and low[left : aside.start()].strip():
        right = aside.start()
    if (opened := low.rfind("(là ", left, right)) >= 0 and low.find(")", opened, right) < 0:
        # "doanh thu cho thuê đất (là nguồn thu chính năm 2015 với 572 tỷ đồng)"
        right = opened
    if listed := _LISTS_PARTS.match(low, left, right):
        right = listed.end("whole")
    if cause := _CAUSE_IS.match(low, left, right):
        left = cause.end()
    if quantity.shape == "money" and (summed := _WITH_SUM.search(low, left, right)):
        left = summed.end()
    for aim in _COMES_TO.finditer(low, left, right):
        if HEAD.match(low, aim.end()) or low.startswith("khu vực ", aim.end()):
            left = aim.end()
    if listed := _UTMOST_IS.search(low, left, right) or _LISTED_IS.search(low, left, right):
        return tidy(low, *listed.span("name"), times, mentions)
    for said_of_it in (
        _IS_WHAT,
        _AT_ITS_MOST,
        _TO_ITS_MOST,
        _MOVED_MOST,
        _ABOVE_ALL,
        _LARGEST_PART,
        _HAS_A_RATE,
        _GROWS_BY,
        _LOOKS_UP,
        _FARES,
        _AFTER_SO_LONG,
        _APPOSED,
    ):
        if (is_what := said_of_it.search(low, left, right)) and low[left : is_what.start()].strip():
            right = is_what.start()
    if (of_gdp := attributes.OF_GDP.search(low, left, right)) and low[left : of_gdp.start()].strip():
        right = of_gdp.start()
    if (source := _ACCORDING.search(low, left, right)) and low[left : source.start()].strip():
        right = source.start()
    if (label := _LABEL.search(low, left, right)) and _is_label(label["name"]):
        return tidy(low, *label.span("name"), times, mentions)
    if assigned := _ASSIGNED_TO.search(low, left, right):
        return tidy(low, *assigned.span("name"), times, mentions)
    if grows := _that_keeps_growing(low, left, quantity, times, mentions):
        return grows
    if (item := _item_before(low, left, quantity)) is not None:
        return tidy(low, *item, times, mentions)
    in_list = previous_end > sentence and quantity.shape == "percent" and quantity.left == quantity.number
    for boundary in boundaries(low, left, right, times):
        if in_list and left > previous_end and boundary.group().strip() in _DASHES:
            # "phổ thông 37%, sơ cấp nghề - công nhân kỹ thuật 20%"
            continue
        if left == previous_end > sentence and _JOINED.fullmatch(low, left, right):
            continue
        rest = low[boundary.end() : right].strip()
        if rest in ("", "ước") and (and_so_on := _AND_SO_ON.search(low, left, boundary.end())):
            right = and_so_on.start()
            break
        averaged = rest in _AVERAGED and boundary.group() == "," and quantity.before.linked
        if rest and not averaged and not (rest in _REACHED and boundary.group().strip() == "("):
            if splits(low, left, boundary, right):
                left = boundary.end()
        elif _RANKED.search(low, left, boundary.start()) or (
            boundary.group().strip() == ":" and _SETS_AIMS.search(low, left, boundary.start())
        ):
            return None
        elif boundary.group().strip() in (":", "(") or (
            boundary.group() == ","
            # "loại 1, chiếm khoảng 10%", but not "đạt 5 tỷ đồng cho vay, chiếm 10%"
            and (
                (quantity.before.linked and not _counts_those_behind(low, quantity))
                or _is_range(quantity)
                or _opens_clause(low, left, quantity)
                or (quantity.before.share and (left > previous_end or left == sentence))
            )
        ):
            if _COMPARISON.match(low, left, boundary.start()):
                return None
            right = boundary.start()
            break
        else:
            return None
    for said in _SAID.finditer(low, left, right):
        left = said.end()
    for said_first in (_MOST_IS, _IN_ORDER_IS):
        if (most := said_first.match(low, left, right)) and low[most.end() : right].strip():
            left = most.end()
    if (owner := _IS_WHO_HAS.search(low, left, right)) and HEAD.match(low, owner.end(), right):
        left = owner.end()
    told = quantity.before.change is not None or quantity.before.share
    told = told or (quantity.before.linked and _OF_SOME.match(low, left, right) is not None)
    if quantity.before.share and (of_all := _OF_ALL_THEN.match(low, left, right)):
        left = of_all.end()
    if told and (such := _SUCH_AS.match(low, left, right)) and low[such.end() : right].strip():
        left = such.end()
    if previous_end == left and low.startswith(_OR, left):
        left += len(_OR)
    for conjunction in _AND.finditer(low, left, right):
        if paired(low, conjunction.start(), left, right) or _SECTOR_AND.fullmatch(low, left, conjunction.start()):
            continue
        if _SUM_OF.match(low, left, conjunction.start()) or _both(low, left, conjunction, right):
            continue
        rest = _LIFTS.sub("", low[conjunction.end() : right].lstrip())
        if HEAD.match(rest) or (previous_end == left and previous_end > sentence):
            left = conjunction.end()
    if left > sentence and _CONCERNS.match(low, left, right):
        return None
    if quantity.before.to_level or quantity.before.range_from:
        moved = (head for head in reversed(heads(low, left, right)) if _MOVES.search(low, max(left, head - 8), head))
        left = next(moved, left)
    return tidy(low, left, right, times, mentions)


# "điện, khí đốt, nước nóng... ước tăng 15,2%"
_AND_SO_ON = re.compile(r"(?:\.{3}|…)\s?$")


def _both(low: str, left: int, conjunction: re.Match[str], right: int) -> bool:
    """Whether a figure is of two amounts as one: "tổng mức bán lẻ hàng hóa và doanh thu dịch vụ ăn uống đạt …"."""
    first = next(iter(heads(low, left, conjunction.start())), None)
    return (
        conjunction.group() == " và "
        and first is not None
        and not low[left:first].strip(" ,;:.-+")
        and HEAD.match(low, conjunction.end()) is not None
        and not _NO_LIST.search(low, first, conjunction.start())
    )


def _that_keeps_growing(
    low: str, left: int, quantity: Quantity, times: Sequence[TimeRef], mentions: Sequence[Mention]
) -> Span | None:
    """The industry, trade or amount that a clause says grows, by a percentage or to an amount; None for a land or firm."""
    amount = quantity.shape in ("money", "physical") and quantity.before.linked
    adds = quantity.shape == "points" and low.startswith("đóng góp", quantity.left)
    if not (quantity.shape == "percent" or amount or adds) or low.find(GROWTH, left, quantity.left) < 0:
        return None
    kept = _KEEPS_GROWING.search(low[left : quantity.left])
    if kept is None:
        return None
    what = left + kept.start("what"), left + kept.end("what")
    named = heads(low, *what)[:1] == [what[0]] or names_trade(low, what[0]) or names_sector(low, what[0])
    return tidy(low, *what, times, mentions) if named else None


def _item_before(low: str, left: int, quantity: Quantity) -> Span | None:
    """The item of a list parted by semicolons that a figure alone in brackets is of: "; khoáng sản, xăng dầu (22,7%)"."""
    opened = quantity.left - 1
    if not low.startswith("(", opened) or not low.startswith(")", quantity.end):
        return None
    at = max(low.rfind(";", left, opened), low.rfind(":", left, opened))
    if at < 0 or not (low[at] == ";" or low.startswith(");", quantity.end)) or low.find(")", at, opened) >= 0:
        return None
    turns = _TURNS.match(low, at + 1, opened)
    return turns.end() if turns else at + 1, opened


_TURNS = re.compile(r"\s(?:ngược lại|trái lại|trong khi đó|tuy nhiên|đặc biệt|đáng chú ý),\s")
# "không đạt là tăng trưởng GDP (đạt 2% so với kế hoạch 6,8%)"
_REACHED = ("ước", "đạt", "ước đạt", "chỉ đạt", "mới đạt")
# "do giá cà phê xuống thấp, bình quân chỉ 1.580 USD/tấn"
_AVERAGED = ("bình quân", "trung bình", "phổ biến")
_DASHES = frozenset("-–—")
# "cá ngừ tăng 42%, mực - bạch tuộc tăng 43%": an item of two.
_JOINED = re.compile(r"[,;]\s(?:và\s)?[^\W\d]\w*(?:\s[^\W\d]\w*){0,2}\s[-–]\s[^\W\d]\w*(?:\s[^\W\d]\w*){0,2}\s?")
# "nhằm tăng số lượng xe buýt từ 120 lên 205"
_MOVES = re.compile(r"(?<!\w)(?:nâng|đưa|tăng|giảm|hạ|mở rộng)\s$")


def _opens_clause(low: str, left: int, quantity: Quantity) -> bool:
    """ "nông nghiệp tăng 3%; công nghiệp phục hồi mạnh, tăng 11%": a subject of its own stands behind the semicolon."""
    return quantity.before.change is not None and low.endswith((";", "; "), 0, left)


def _is_range(quantity: Quantity) -> bool:
    """ "tỷ lệ tái phạm khá cao, từ 45 - 50%" """
    return quantity.before.range_from and quantity.value_max is not None


# "Đại hội đề ra các chỉ tiêu chủ yếu: tăng trưởng 7%": who sets them does not grow.
_SETS_AIMS = re.compile(r"(?<!\w)(?:chỉ tiêu|mục tiêu)(?:\s[^\W\d]\w*){0,4}$")
# "Thâm Quyến đứng thứ ba, chiếm 10%"
_RANKED = re.compile(r"(?<!\w)(?:(?:đứng|xếp)\s(?:thứ|hạng|vị trí|đầu)|dẫn đầu)(?!\w)")
GROWTH = "tăng trưởng"
LONGEST_SUBJECT = 7
_BARE_HEADS = frozenset(lx.CUES["names"]["bare_heads"])
# A price is one of what stands before it; the others say nothing by themselves.
_SAYS_NOT_WHAT = _BARE_HEADS - {"giá"}


_LIST_END = re.compile(r",\s(?:và\s)?$")
_NO_LIST = re.compile(
    rf"[;:.()\d]|(?<!\w)(?<!đối (?=với))(?:{lx.either((*(w for w in lx.CUES['names']['after_subject'] if w != 'vào'), 'chiếm', 'vì', 'nên', 'nhưng', 'với', 'ước'))})(?!\w)"
    r"|(?<!\w)trong đó(?!\w)|(?<!\w)(?:phát triển|phục hồi|tiếp tục)\s(?:khá|tốt|mạnh|ổn định|nhanh)|(?<!\w)(?:ổn định|đứng vững|khởi sắc|thuận lợi),"
)
# "nhóm hàng nhà ở, điện nước và chất đốt": a sector by all that it holds.
_SECTOR = re.compile(r"(?<!\w)(?:nhóm|khu vực|ngành|lĩnh vực|mặt hàng)\s(?:[^\W\d]\w*\s){1,6}[^\W\d]\w*(?=,)")
# "khu vực dịch vụ và thuế sản phẩm"
_SECTOR_AND = re.compile(r"\W*(?:khu vực|nhóm)\s[^\W\d]\w*(?:\s[^\W\d]\w*){0,3}\s?")


_OPENERS = frozenset(("", "và", "còn", "trong khi", "trong khi đó", "nhưng", "song", "riêng", "dù", "mặc dù", "tuy"))


# "tốc độ tăng giá trị sản xuất nông nghiệp, thủy sản"
_GROWS_AT = re.compile(r"(?:tốc độ|tỷ lệ|mức)\s(?:tăng|giảm)(?:\strưởng)?\s")
# "diện tích đất được tích tụ, tập trung để sản xuất, ứng dụng công nghệ cao": which it is of may be told with verbs.
_OF_THOSE = re.compile(r"(?:diện tích|tỷ lệ|tổng số)\s")
_APART = re.compile(
    r"[;:.()\d]|(?<!\w)(?:đã|tăng|giảm|đạt|còn|là|sẽ|vẫn|tiếp tục|nhưng|nên|vì|do|nhờ|với|ước|chiếm)(?!\w)"
)
_LEADS_TO_AIM = (" trong đó ", "phấn đấu ", "quyết tâm ", "mục tiêu ", "chỉ tiêu ")


# "thuế, phí và thu khác", "lệ phí và các khoản thu khác": the rest of a list of what is alike.
_AND_OTHERS = re.compile(r",\s[^,;:.()\d]{2,30}\svà\s$")
_OTHERS = re.compile(r"(?:[^\W\d]\w*\s){1,3}khác$")


def with_its_list(low: str, left: int, span: Span) -> Span:
    """A name that is the last of a list, from the head noun of the list on: "giá vé cho học sinh, người già"."""
    if (others := _AND_OTHERS.search(low, left, span[0])) and _OTHERS.match(low, *span):
        before = low.rfind(", ", left, others.start())
        span = (left if before < 0 else before + len(", ")), span[1]
    if not _LIST_END.search(low, left, span[0]):
        return span
    sectors = (sector.start() for sector in _SECTOR.finditer(low, left, span[0]))
    for at in sorted((*heads(low, left, span[0]), *sectors)):
        opens = low[at - 2] in ",;:.(" or low[at - 1] in "(" or low.endswith(" là ", left, at)
        opens = opens or low[left:at].strip(" ,;)") in _OPENERS or low.endswith(_LEADS_TO_AIM, left, at)
        # "vốn đầu tư 33% GDP, hộ nghèo giảm 1%": what the figure before is a share of.
        opens = opens and not low.endswith("% ", 0, at)
        grows = _GROWS_AT.match(low, at)
        apart = _APART if _OF_THOSE.match(low, at) else _NO_LIST
        if opens and not apart.search(low, grows.end() if grows else at, span[0]):
            return at, span[1]
    return span


_NUMBER_OF = re.compile(
    r"(?:,\s|^)(?P<name>(?:tổng số|số lượng|số)\s(?!này|đó|trên|tiền)(?:(?!\s[-–]\s)[^;:.()\d]){6,120}\w)\W*$"
)


def number_of_before(low: str, left: int, right: int) -> Span | None:
    """The whole subject of a count that says how many: "số học sinh được miễn, giảm học phí là 10 nghìn em"."""
    found = _NUMBER_OF.search(low[left:right])
    return (left + found.start("name"), left + found.end("name")) if found else None


_FIGURE = re.compile(r"\s\d")


def earlier_clause(
    low: str, sentence: int, quantity: Quantity, times: Sequence[TimeRef], mentions: Sequence[Mention]
) -> Span | None:
    """The name in the nearest clause of the sentence before a quantity's own that begins one with a head noun."""
    if grows := _that_keeps_growing(low, sentence, quantity, times, mentions):
        return grows
    ends = [sentence, *(b.end() for b in boundaries(low, sentence, quantity.left, times))]
    for left, right in zip(reversed(ends[:-1]), reversed(ends[1:]), strict=True):
        for conjunction in _AND.finditer(low, left, right):
            if HEAD.match(low, conjunction.end()):
                left = conjunction.end()
        # "GRDP tăng 9,4%, gấp hơn hai lần mức tăng của cả nước"
        if low.startswith(("gấp ", " gấp "), left):
            continue
        if first := [head for head in heads(low, left, right)[:1] if not low.endswith("đà ", left, head)]:
            figure = _FIGURE.search(low, first[0], right)
            named = tidy(low, left, figure.start() if figure else right, times, mentions)
            if named and low[slice(*named)] not in _SAYS_NOT_WHAT:
                return named
    return None


# "24 ngành có chỉ số giảm: dệt giảm 24,1%", "Các khu vực đều tăng trưởng khá: công nghiệp 19,25%; xây dựng 8,33%"
_MOVED = re.compile(
    r"(?<!\w)(?:ngành|khu vực|lĩnh vực|nhóm|mặt hàng|sản phẩm|thị trường|địa phương|tỉnh|huyện)(?!\w)[^:;.%]*?(?<!\w)(?P<verb>tăng|giảm)"
    r"(?:\s(?:trưởng|dương|khá|cao|mạnh|nhẹ|nhanh|tốt|sâu|so với cùng kỳ))*:\s"
)


def heading_of_moves(low: str, sentence: int, at: int) -> re.Match[str] | None:
    """The heading, up to its colon, that says of all of a list before `at` that it rose or fell."""
    return _MOVED.search(low, sentence, at) if low.find(": ", sentence, at) >= 0 else None


# "Các thị trường xuất khẩu chủ lực gồm: Hoa Kỳ 5,2 tỷ USD", "Các thị trường khách đều tăng so với năm 2013, cụ thể: Đức tăng 51%"
_MARKETS_OF = re.compile(
    r"(?<!\w)(?:thị trường|bạn hàng|đối tác)\s(?P<trade>xuất khẩu|nhập khẩu|khách(?:\s(?:du lịch|quốc tế))*)(?!\w)[^:;.()\d]{0,60}?(?:năm\s\d{4})?(?::\s|,\s(?:cụ thể|trong đó))"
)


def traded_in(low: str, sentence: int, at: int) -> Span | None:
    """What the heading of a list of markets says of them: "xuất khẩu" of "các thị trường xuất khẩu chủ lực gồm:"."""
    found = _MARKETS_OF.search(low, sentence, at)
    return found.span("trade") if found else None


def partner_in_list(low: str, quantity: Quantity, mentions: Sequence[Mention]) -> Span | None:
    """ "từ Indonesia (1.572 xe), Trung Quốc (1.065 xe)": the country in front of a bracket."""
    at = quantity.left - 2
    if low[at : quantity.left] != " (":
        return None
    return next(((m.start, m.end) for m in mentions if m.end == at and m.level == "country"), None)


def predicate_noun(low: str, at: int, end: int) -> Span | None:
    """ "54% là xe từ các nước ASEAN", "21 triệu chiếc là xe cá nhân": what the part is."""
    found = _IS.match(low, at, end)
    if not found:
        return None
    return _clause_at(low, found.end(), end)


# "30 triệu chiếc còn lại là xe thương mại"
_REST_IS = re.compile(r"\s(?:còn lại|khác)\s(?:là|thuộc)\s(?=[^\W\d])")


def rest_is(low: str, at: int, end: int) -> Span | None:
    """What the rest of those counted is said to be behind their noun: "40 phòng còn lại là nhà tạm"."""
    found = _REST_IS.match(low, at, end)
    return _clause_at(low, found.end(), end) if found else None


def _clause_at(low: str, at: int, end: int) -> Span | None:
    """The first words from `at` on, up to the end of the clause."""
    stop = _CLAUSE_END.search(low, at, end)
    words = [m.span() for m in WORDS.finditer(low, at, stop.start() if stop else end)][:COUNTED_WORDS]
    return (words[0][0], words[-1][1]) if words else None


def predicate_of_part(low: str, at: int, end: int) -> Span | None:
    """What is said of so much of those named before: "70% trong số đó có nhu cầu thuê nhà"."""
    found = lx.OF_THEM_AT.match(low, at, end)
    return _clause_at(low, found.end(), end) if found else None


_PREDICATE = re.compile(r"\s(?:bị|mắc|không|chưa)\s")
_AND_ELSE = re.compile(r"[^,;.()\d%]{2,80},?\s(?:và|còn|trong khi)\s")


def own_predicate(low: str, one: Quantity, two: Quantity, end: int) -> Span | None:
    """What a percentage says else of the whole that the one before it is of: "94% dân số thừa cân và 71% bị béo phì"."""
    if not _PREDICATE.match(low, two.end, end) or not _AND_ELSE.fullmatch(low, one.end, two.left):
        return None
    return _clause_at(low, two.end, end)


def clause_before_with(
    low: str, sentence: int, quantity: Quantity, times: Sequence[TimeRef], mentions: Sequence[Mention]
) -> Span | None:
    """ "nhập khẩu từ Thái Lan dẫn đầu, với 1.976 xe": what the clause before says, for a number of bare pieces."""
    found = _WITH.search(low, max(sentence, quantity.left - 16), quantity.left)
    if not found:
        return None
    left = sentence
    for boundary in boundaries(low, sentence, found.start(), times):
        left = boundary.end()
    return tidy(low, left, found.start(), times, mentions)


# "tổng kinh phí xây dựng 12 trường học": no number of things.
_SUM = re.compile(r"(?:tổng\s)?(?:số\s)?(?:nguồn vốn|vốn|kinh phí|chi phí|giá trị|mức đầu tư|tiền|ngân sách)(?!\w)")
_WHOLE_NAMES = frozenset(lx.CUES["names"]["numbers_of_themselves"])


def counts_subject(low: str, span: Span | None, at: int) -> bool:
    """Whether the name before a count at `at` is itself a number of things ("số tài khoản mở mới", not "trong số …").

    Not what is given to those counted, nor what they have: "số lợn mua sẽ được trao tặng cho 55 trường", "tổng số tiêu chí của 45 xã".
    """
    if span is None or low[max(0, span[0] - 6) : span[0]] == "trong " or low.endswith((" cho ", " của "), span[1], at):
        return False
    found = _COUNT_SUBJECT.match(low, span[0], span[1])
    if found is None or _SUM.match(low, *span):
        return False
    return found.group() in _WHOLE_NAMES or found.end() < span[1]


def says_kind(low: str, span: Span, quantity: Quantity) -> bool:
    """Whether a longer name begins with the noun that a number counts: "cổ phần bán cho lao động là 822.000 cổ phần"."""
    noun = low[quantity.noun : quantity.noun_end]
    return low.startswith(f"{noun} ", *span) and DIGIT.search(low, *span) is None


DIGIT = re.compile(r"\d")


# "tạo việc làm và thu nhập ổn định cho 26.000 lao động"
_WORK_FOR = re.compile(
    r"(?<!\w)(?P<name>(?:tạo ra|tạo thêm|tạo|giải quyết)\sviệc làm(?:\s(?:mới|thêm|ổn định|thường xuyên|tại chỗ))*)(?!\w)[^;:.()\d]{0,60}\scho\s$"
)


def purpose_before(low: str, sentence: int, quantity: Quantity, previous_end: int) -> Span | None:
    """ "tạo việc làm mới cho 15.700 lao động": what is done for those counted."""
    if not _PEOPLE.match(low, quantity.noun):
        return None
    left = max(sentence, previous_end)
    if work := _WORK_FOR.search(low, left, quantity.left):
        return work.span("name")
    if low.endswith("điều kiện cho ", left, quantity.left):
        return None
    for boundary in boundaries(low, left, quantity.left):
        left = boundary.end()
    found = _FOR.search(low, left, quantity.left)
    if not found:
        return None
    name, right = found.span(found.lastgroup or "name")
    for auxiliary in _AUXILIARY.finditer(low, name, right):
        name = auxiliary.end()
    while name < right and low[name] == " ":
        name += 1
    return name, right


_MAKES = re.compile(r"(?<!\w)(?:tăng|nâng|mở rộng)\s(?:gấp\s)?$")
_MADE = re.compile(
    r"(?:\slần)?\s(?!(?:lần|hiện|ngày|bình thường|trước|mọi|các năm|năm|tháng|quý|tuần|giai đoạn|nhiệm kỳ|cùng|mức(?=\s(?:bình quân|trung bình|của|năm|cùng|hiện|trước|này|đó)\s)|bình quân|trung bình|kế hoạch)(?!\w))(?=[^\W\d])"
)


def brought_to(low: str, start: int, quantity: Quantity, end: int) -> Span | None:
    """What a multiple is made of: "yêu cầu tăng gấp đôi năng lực"; None where it is no such or the base stands there."""
    behind = _MADE.match(low, quantity.end, end)
    if not behind or not _MAKES.search(low, max(start, quantity.left - 12), quantity.number):
        return None
    word = WORDS.match(low, behind.end(), end)
    return noun_after(low, behind.end(), end) if word and word.group() not in lx.FUNCTION_WORDS else None


_GIVEN = "đóng góp"
_DEED = re.compile(
    rf"(?<!\w)(?<!các )(?P<deed>(?:từ chối\s)?(?:(?:gói|khoản|quỹ|nguồn|tiền|kinh phí|mức)\s)?(?:{lx.either(lx.CUES['names']['deeds'])}))(?:\s(?:được|thêm|tới|đến|số tiền|tổng cộng))*\s$"
)


def deed_before(low: str, left: int, quantity: Quantity) -> Span | None:
    """What was done with an amount of money: "Chính phủ phân bổ 400 triệu USD"; None where no such verb stands before."""
    if low.startswith(_GIVEN, quantity.left):
        return quantity.left, quantity.left + len(_GIVEN)
    found = _DEED.search(low, max(left, quantity.left - 40), quantity.left)
    return found.span("deed") if found else None


def pointer(low: str, left: int, right: int) -> Span | None:
    """A word for the kind of figure that refers to an earlier name: "tỷ lệ này" is of a rate."""
    found = _POINTER.search(low, left, right)
    return found.span() if found else None


def points_back(low: str, span: Span) -> bool:
    """Whether a name only refers to one before it: "chỉ số này", "con số trên"."""
    return _POINTS_BACK.match(low, span[0], span[1]) is not None


_AIMS = re.compile(r"(?:chỉ tiêu|mục tiêu|nhiệm vụ|giải pháp)(?!\w)")
_ECONOMY = re.compile(rf"(?:{lx.either(lx.CUES['rate_names']['economy'])})(?!\w)")


def is_of_aims(low: str, name: Span | None) -> bool:
    """Whether a name is of aims counted, which no other figure is of: "còn 9 chỉ tiêu khó hoàn thành"."""
    return name is not None and _AIMS.match(low, *name) is not None


_BALANCE = re.compile(r"(?:thặng dư|xuất siêu|nhập siêu|thâm hụt)(?!\w)")
_TRADE = re.compile(r"(?:tổng )?(?:giá trị )?(?:kim ngạch|xuất khẩu|xuất nhập khẩu|nhập khẩu|thương mại)(?!\w)")


def is_balance_of(low: str, balance: Span, trade: Span) -> bool:
    """Whether a name is that of what a trade named before it leaves over."""
    return _BALANCE.match(low, *balance) is not None and _TRADE.match(low, *trade) is not None


def economy(low: str, spans: Sequence[Span]) -> Span | None:
    """The last name that is of a whole economy, as is what grows where a land is said to: "tỉnh tăng 8,07%"."""
    return next((span for span in reversed(spans) if _ECONOMY.match(low, *span)), None)


def kind_of(low: str, quantity: Quantity) -> str:
    """What a quantity is told in: its unit, or the word that what it counts begins with."""
    return low[quantity.noun : quantity.noun_end].split(" ", 1)[0] if quantity.noun else quantity.unit


def totals(low: str, start: int, readings: Sequence[Reading], told: dict[str, Span]) -> dict[str, Span]:
    """The names of amounts that begin with a head noun, by what they are told in: those that lands have parts of.

    Not of the parts that stand behind "trong đó", nor of "vốn giải ngân" where the sum of its kind was `told`: "tổng vốn",
    nor of what a trade leaves over.
    """
    apart = low.find("trong đó", start, readings[-1].quantity.end)
    found: dict[str, Span] = {}
    for r in readings:
        whole = r.measured.measure == "level" and (apart < 0 or r.quantity.end <= apart)
        if not (r.name and whole and starts_with_head(low, r.name)):
            continue
        kind = kind_of(low, r.quantity)
        before = found.get(kind) or told.get(kind)
        if before is None or not is_balance_of(low, r.name, before):
            found[kind] = r.name
    return {kind: name for kind, name in found.items() if not _is_less_than(low, name, told.get(kind))}


def _is_less_than(low: str, name: Span, told: Span | None) -> bool:
    """Whether what was told of before is the sum of what a name is of: "tổng vốn đăng ký" of "vốn thực hiện"."""
    head = low[slice(*name)].partition(" ")[0]
    return told is not None and low.startswith(f"tổng {head}", *told)


_CASES = ("vụ", "ca")


def by_head(low: str, spans: Sequence[Span]) -> dict[str, Span]:
    """Names by the bare head that stands for them later: "chỉ số này" is "chỉ số sản xuất công nghiệp".

    Cases by what they are counted by: "tăng 4 vụ" is of "số vụ tai nạn giao thông".
    """
    found = ((head, span) for span in spans for head in _BARE_HEADS if low.startswith(f"{head} ", *span))
    cases = ((case, span) for span in spans for case in _CASES if low.startswith((f"{case} ", f"số {case} "), *span))
    return dict(found) | dict(cases)


# "phấn đấu giảm tai nạn giao thông 5%", but "giảm nghèo", "tăng trưởng" are names
_RAISED = re.compile(
    r"(?:(?:tỉnh|huyện|xã|thành phố|cả nước|toàn tỉnh|phấn đấu|mục tiêu|sẽ|đã|phải|cần|và|để)\s)*"
    rf"(?:{'|'.join(lx.CUES['names']['raised_by'])})\s(?!trưởng|cường|nghèo|phát$|giá$|tốc|thêm|mạnh|sâu|nhẹ)"
)


def raised(low: str, name: Span) -> Span:
    """A name without the verb that says what becomes of it: "phấn đấu giảm tai nạn giao thông 5%"."""
    verb = _RAISED.match(low, *name)
    return (verb.end(), name[1]) if verb else name


_THIS = re.compile(r"\s(?:này|trên|đó)(?!\w)")
# "giá mặt hàng này", "kim loại quý này": of what was spoken of.
_THESE_GOODS = re.compile(
    r"(?:giá\s(?:bán\s)?(?:của\s)?)?(?:mặt hàng|kim loại|hàng hóa|nhiên liệu|nông sản|loại hàng)(?:\squý)?|(?:mức\s)?giá"
)


def says_this(low: str, span: Span) -> bool:
    """Whether a bare head points at one named before: "chỉ số này"."""
    if _THIS.match(low, span[1]) is None:
        return False
    return low[slice(*span)] in _BARE_HEADS or _THESE_GOODS.fullmatch(low, *span) is not None


_FLOWS = ("thu", "chi")
_PACES = ("tốc độ", "nhịp độ")
_COMPARED_WITH = ("hơn ", "bằng ", "so với ", "lần ")


def abbreviates(low: str, span: Span, known: Span) -> bool:
    """Whether a name is the bare head of a longer one said before: "chỉ số" of "chỉ số năng lực cạnh tranh".

    Or the pace of what was said before: "GRDP tăng 7,1%, cao hơn tốc độ tăng của cả nước là 2,58%".
    """
    said = low[span[0] : span[1]]
    return (
        (said in _BARE_HEADS and low.startswith(f"{said} ", *known))
        or (said in _FLOWS and low.startswith(f"tổng {said} ", *known))
        or (said in _PACES and low.endswith(_COMPARED_WITH, known[1], span[0]))
    )


GROWTH_NAMED = r"(?P<name>(?:tốc độ )?tăng trưởng(?: (?:grdp|gdp|kinh tế))?)(?!\w)"
"""The growth of an economy as a noun."""


def subject(low: str, start: int, end: int, times: Sequence[TimeRef], mentions: Sequence[Mention]) -> Span | None:
    """The measured thing that a sentence without figures speaks of: "Thu nhập của người dân không ngừng tăng"."""
    at = start
    for _ in range(_ASIDES + 1):
        if HEAD.match(low, at, end) or names_sector(low, at):
            break
        opening = _SUBJECT_START.match(low, at, min(end, at + 80))
        at = opening.end() if opening else at
    if HEAD.match(low, at, end) or names_sector(low, at):
        stop = _SUBJECT_END.search(low, at + 2, end)
        return tidy(low, at, stop.start() if stop else min(end, at + 80), times, mentions)
    return None
