from __future__ import annotations

from datetime import datetime
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from flows.clean import clean_text

PAGE = """Thứ tư, 14/08/2019 | 07:45 (GMT+7)
Trang chủ > Nông nghiệp
Hà Giang được mùa cam sành
Năm nay nhiều xã của Hà Giang thu hoạch sớm hơn mọi năm.
Chú thích ảnh
Nông dân Bắc Quang hái cam. Ảnh: Lê An/SCN
Huyện Bắc Quang có 4.200 ha cam sành, sản lượng ước đạt 38 nghìn tấn, tăng 5% so với vụ trước, theo thống kê của huyện.
Giá bán tại vườn từ 8.000 đến 10.000 đồng/kg, cao hơn cùng kỳ 1.500 đồng/kg, người trồng phấn khởi vì có lãi khá.
Trần Hà Vy (TTXVN)
Khai mạc lễ hội hoa tam giác mạch
Lễ hội có 40 gian hàng.
Chia sẻ:
Rao vặt Quảng cáo Liên hệ
© Báo Sông Cầu"""


def labels(text: str) -> list[tuple[str, str]]:
    article = clean_text(text)
    return [(block.label, text[block.start : block.end]) for block in article.blocks]


def test_a_page_comes_out_in_labelled_blocks() -> None:
    assert [label for label, _ in labels(PAGE)] == [
        "dateline", "nav", "title", "lede", "caption", "caption", "body", "body", "byline", "teaser", "teaser",
        "share", "nav", "nav",
    ]  # fmt: skip


def test_every_block_has_a_reason() -> None:
    assert all(block.reason for block in clean_text(PAGE).blocks)


def test_title_date_and_byline_are_read() -> None:
    article = clean_text(PAGE)
    assert article.title == "Hà Giang được mùa cam sành"
    assert (article.authors, article.agency) == (("Trần Hà Vy",), "TTXVN")
    assert (article.published_at, article.published_from) == (datetime(2019, 8, 14, 7, 45), "text")


def test_the_dateline_gives_way_to_metadata() -> None:
    article = clean_text(PAGE, published_at=datetime(2020, 1, 1), published_from="sidecar")
    assert (article.published_at, article.published_from) == (datetime(2020, 1, 1), "sidecar")


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Chia sẻ Facebook Zalo", "share"),
        (">> Tin mới về giá cam", "teaser"),
        ("Xem thêm: Giá cam hôm nay", "teaser"),
        ("Tags: cam sành, Hà Giang", "tags"),
        ("Từ khóa: cam", "tags"),
        ("Trang chủ > Kinh tế", "nav"),
        ("© Báo Sông Cầu", "nav"),
        ("Giấy phép số 12/GP-TTĐT", "nav"),
        ("Nguồn: Báo Sông Cầu", "source"),
        ("Hotline: 0900 000 000", "ad"),
        ("Quang cảnh hội nghị. Ảnh: Minh Tú", "caption"),
        ("(Ảnh: Minh Tú)", "credit"),
    ],
)
def test_a_line_that_labels_itself(line: str, label: str) -> None:
    text = f"Tiêu đề bài viết\nĐoạn mở đầu của bài viết này.\n{line}\nMột đoạn văn nữa của bài, đủ dài để là thân bài."
    assert (label, line) in labels(text)


def test_boilerplate_inside_a_paragraph() -> None:
    text = (
        "Tôm được giá\nNông dân có lãi.\n"
        "Giá tôm tăng 5.000 đồng/kg. (Ảnh: Hữu Phước) Người nuôi phấn khởi. Nguyễn Hữu Phước"
    )
    found = labels(text)
    assert ("credit", "(Ảnh: Hữu Phước)") in found
    assert found[-1] == ("byline", "Nguyễn Hữu Phước")
    assert [body for label, body in found if label == "body"] == [
        "Giá tôm tăng 5.000 đồng/kg.",
        "Người nuôi phấn khởi.",
    ]


FLATTENED = (
    "Huyện Bắc Quang có 4.200 ha cam sành, sản lượng ước đạt 38 nghìn tấn. Người trồng phấn khởi vì giá bán cao. " * 8
).strip()


@pytest.mark.parametrize(
    ("inside", "label", "found"),
    [
        ("Vườn cam 2 ha ở xã Tân Quang. Ảnh: Lê An Theo ông Hòa, cam năm nay ngọt.", "caption", "Vườn cam 2 ha ở xã Tân Quang. Ảnh: Lê An"),
        ("Vườn cam 2 ha ở xã Tân Quang. Ảnh: L.A. Ông Hòa nói cam năm nay ngọt.", "caption", "Vườn cam 2 ha ở xã Tân Quang. Ảnh: L.A."),
        ("Vườn cam 2 ha ở xã Tân Quang (Ảnh minh họa) Cam năm nay ngọt.", "caption", "Vườn cam 2 ha ở xã Tân Quang (Ảnh minh họa)"),
        ("Vườn cam 2 ha của ông Hòa ở TP. Hà Giang. Ảnh: Lê An Theo huyện, cam năm nay ngọt.", "caption", "Vườn cam 2 ha của ông Hòa ở TP. Hà Giang. Ảnh: Lê An"),
        ("Giá cam bán lẻ theo từng tháng. Đồ họa: Lê An. Cam năm nay ngọt.", "caption", "Giá cam bán lẻ theo từng tháng. Đồ họa: Lê An."),
        ("Ông Hòa (bìa phải) bên vườn cam 2 ha. Cam năm nay ngọt.", "caption", "Ông Hòa (bìa phải) bên vườn cam 2 ha."),
        ("Chủ tịch huyện trao bằng khen tại hội nghị sáng 3-5. Cam năm nay ngọt.", "caption", "Chủ tịch huyện trao bằng khen tại hội nghị sáng 3-5."),
        ("Thương lái đến tận vườn thu mua cam của bà con  Cam năm nay ngọt.", "caption", "Thương lái đến tận vườn thu mua cam của bà con"),
        ("Cam năm nay ngọt. [2.000 hộ trồng cam được vay vốn ưu đãi] Người trồng vui.", "teaser", "[2.000 hộ trồng cam được vay vốn ưu đãi]"),
        ("Cam năm nay ngọt. [Giá cam tại Tuyên Quang tăng mạnh dịp giáp Tết]  Người trồng vui.", "teaser", "[Giá cam tại Tuyên Quang tăng mạnh dịp giáp Tết]"),
    ],
)  # fmt: skip
def test_boilerplate_inside_a_flattened_text(inside: str, label: str, found: str) -> None:
    assert (label, found) in labels(f"Cam sành được giá\nMở đầu bài.\n{FLATTENED} {inside} {FLATTENED}")


@pytest.mark.parametrize(
    "inside",
    ["Thương lái đến tận vườn cam của bà con ở huyện  Hàm Yên thu mua.", "Thương lái đến tận vườn thu mua cam của ông  Hòa từ sáng sớm."],
)  # fmt: skip
def test_a_gap_before_a_name_ends_no_caption(inside: str) -> None:
    assert "caption" not in [
        label for label, _ in labels(f"Cam sành được giá\nMở đầu bài.\n{FLATTENED} {inside} {FLATTENED}")
    ]


def test_the_caption_that_a_flattened_text_starts_with() -> None:
    text = f"Cam sành được giá\nMở đầu bài.\nVườn cam rộng 2,5 ha của gia đình ông Hòa Theo huyện, {FLATTENED}"
    assert ("caption", "Vườn cam rộng 2,5 ha của gia đình ông Hòa") in labels(text)


@pytest.mark.parametrize("stock", ["Ảnh minh họa, nguồn internet", "Ảnh minh hoạ.", "Ảnh tư liệu: Sưu tầm"])
def test_the_credit_of_a_stock_picture_that_a_paragraph_starts_with(stock: str) -> None:
    found = labels(f"Cam sành được giá\nMở đầu bài.\n{stock} UBND huyện cho biết cam năm nay ngọt. Lê Văn An -")
    assert [f for f in found if f[0] != "title"][-3:] == [
        ("credit", stock),
        ("body", "UBND huyện cho biết cam năm nay ngọt."),
        ("byline", "Lê Văn An -"),
    ]


@pytest.mark.parametrize(
    "source",
    [
        "Theo Lê An (Sông Cầu)",
        "Theo songcau.vn",
        "Lược theo Sông Cầu",
        "Lê An - Theo Sông Cầu/Tin mới",
        "Nguồn: Sông Cầu, songcau.vn",
    ],
)
def test_a_source_at_the_end_of_a_paragraph(source: str) -> None:
    assert labels(f"Cam sành được giá\nMở đầu bài.\nCam năm nay ngọt. {source}")[-1] == ("source", source)


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Toàn cảnh vườn cam ở xã Tân Quang", "caption"),
        ("Ông Hòa (thứ hai từ phải sang) bên vườn cam 2 ha.", "caption"),
        ("Cả huyện Bắc Quang có 4.200 ha cam và ước đạt sản lượng 38 nghìn tấn", "caption"),
        ("Cả huyện Bắc Quang có 4.300 ha cam và ước đạt sản lượng 38 nghìn tấn", "body"),
        ("./.", "other"),
        ("Tổng hợp", "source"),
        ("Mọi chi tiết xin liên hệ Công ty Sông Cầu", "ad"),
        ("Theo Lê An (Báo Sông Cầu)", "source"),
    ],
)
def test_a_line_told_by_its_form_or_by_what_it_repeats(line: str, label: str) -> None:
    text = (
        "Cam sành được giá\nMở đầu bài.\nHuyện Bắc Quang có 4.200 ha cam sành, cả huyện ước đạt sản lượng 38 nghìn tấn.\n"
        f"{line}\nNgười trồng phấn khởi vì giá bán tại vườn cao hơn năm ngoái."
    )
    assert (label, line) in labels(text)


@pytest.mark.parametrize(
    ("name", "label"),
    [("Hà Giang", "body"), ("Thanh Hoá", "body"), ("Lê Văn An", "byline")],
)
def test_a_name_that_heads_a_paragraph_does_not_end_the_article(name: str, label: str) -> None:
    text = f"Mùa cam ở các tỉnh\nMở đầu bài.\n{FLATTENED}\n{name}\nTheo sở, tỉnh Hà Giang và tỉnh Thanh Hóa được mùa."
    assert (label, name) in labels(text)


@pytest.mark.parametrize("name", ["L.A", "P.V", "L.An", "Lê An (tổng hợp)", "Lê An (T/h)", "Lê An Tổng hợp", "H.B L.A"])
def test_a_byline_of_initials_or_of_who_compiled(name: str) -> None:
    for text in (f"Giá cam tăng.\nNgười trồng vui. {name}", f"Giá cam tăng.\nNgười trồng vui.\n{name}"):
        assert labels(f"Cam được giá\nCam năm nay ngọt.\n{text}")[-1] == ("byline", name)
    assert labels(f"Cam được giá\nCam năm nay ngọt.\n{FLATTENED} Cam bán ở Châu Á.")[-1][0] == "body"


def test_a_lede_that_the_text_begins_with() -> None:
    lede = "( Sông Cầu ) - Năm 2020 , huyện Bắc Quang trồng 4.200 ha cam , tăng 5% so với năm 2019 ."
    again = "(Sông Cầu) - Năm 2020, huyện Bắc Quang trồng 4.200 ha cam, tăng 5% so với năm 2019."
    assert labels(f"Cam được giá\n{lede}\n{again} Cam năm nay ngọt.")[2:] == [
        ("repeat", again),
        ("body", "Cam năm nay ngọt."),
    ]
    further = f"{again[:-1]} và tăng 8% so với năm 2018. Cam năm nay ngọt."
    assert labels(f"Cam được giá\n{lede}\n{further}")[2:] == [("body", further)]


def test_a_linked_word_is_no_repeated_line() -> None:
    text = "Cam được giá\nCam năm nay ngọt.\nBạn đọc của\nSông Cầu\nhỏi giá.\nGiá theo\nSông Cầu\nsẽ tăng."
    assert not [found for found in labels(text) if found[0] == "repeat"]


def test_the_line_before_a_credit_in_brackets_is_a_caption() -> None:
    text = "Cam được giá\nCam năm nay ngọt.\nClip thu hoạch cam.\n(Nguồn: Lê An)\nNgười trồng vui."
    assert labels(text)[2:4] == [("caption", "Clip thu hoạch cam."), ("credit", "(Nguồn: Lê An)")]


def test_a_lede_that_stands_last() -> None:
    text = (
        "Cam sành được giá\n\nVườn cam ở xã Tân Quang\nHuyện Bắc Quang có 4.200 ha cam sành.\nGiá tại vườn 10.000 đồng/kg.\n"
        "Trần Hà Vy\n\n\n\nNăm nay cam sành ở nhiều xã của tỉnh Hà Giang chín sớm và được giá hơn mọi năm."
    )
    assert [label for label, _ in labels(text)] == ["title", "caption", "body", "body", "byline", "lede"]


def test_a_linked_name_on_its_own_line_ends_no_article() -> None:
    text = (
        "Cam sành được giá\nMở đầu bài.\nHuyện Bắc Quang có 4.200 ha cam sành và giá bán cao.\nTrao đổi với\nSông Cầu\n"
        "ông Hòa cho biết cam năm nay ngọt."
    )
    assert [label for label, _ in labels(text)][2:] == ["body"] * 4


def test_a_repeated_title_is_labelled() -> None:
    text = "Tôm được giá\nNông dân có lãi trong vụ này.\nTôm được giá\nGiá tôm tăng 5.000 đồng/kg so với tháng trước."
    assert [label for label, _ in labels(text)] == ["title", "lede", "repeat", "body"]


def test_a_long_first_line_that_metadata_calls_title_is_text() -> None:
    first = (
        "Tỉnh Hà Giang thu 1.200 tỷ đồng trong quý I, tăng 4% so với cùng kỳ năm trước, theo báo cáo của Cục Thuế tỉnh."
    )
    article = clean_text(f"{first}\nĐoạn tiếp theo của bài viết.\nThêm một đoạn nữa.", title=first)
    assert [block.label for block in article.blocks] == ["lede", "body", "body"]


def test_a_first_line_other_than_the_title_of_metadata_is_no_title() -> None:
    first = "6 tháng đầu năm, giá trị xuất khẩu ước đạt 120 triệu USD, bằng 54% kế hoạch năm"
    text = f"{first}\nĐoạn tiếp theo của bài viết.\nThêm một đoạn nữa."
    assert clean_text(text, title="Hà Giang: Kinh tế khởi sắc").blocks[0].label == "lede"
    assert clean_text(text, title="Giá trị xuất khẩu 6 tháng đầu năm ước đạt 120 triệu USD").blocks[0].label == "title"
    assert clean_text(text).blocks[0].label == "title"


def test_the_language_is_told() -> None:
    assert clean_text("Tỉnh Hà Giang thu ngân sách vượt dự toán.").lang == "vi"
    assert clean_text("The province collected more than planned.").lang == "und"


@given(st.text(st.sampled_from("aăđ Ảnh:\nChia sẻ>>(),. Tags 1/2/2020\r\t\u2028") | st.characters(), max_size=300))
@settings(max_examples=300, deadline=None)
def test_every_character_but_space_is_in_exactly_one_block(text: str) -> None:
    article = clean_text(text)
    covered = [0] * len(text)
    for block in article.blocks:
        for i in range(block.start, block.end):
            covered[i] += 1
    assert all(n == 1 or (n == 0 and text[i].isspace()) for i, n in enumerate(covered))
    assert [b.start for b in article.blocks] == sorted(b.start for b in article.blocks)


PIECES = [
    "Cam năm nay ngọt. ", "Ảnh: ", "(Ảnh: Lê An) ", "Lê An ", "T.H. ", "Theo ông Hòa, ", "(bìa phải) ", "  ", "\n", "\n\n\n", ". ",
    "[Giá cam tại Tuyên Quang tăng mạnh] ", "Chủ tịch huyện trao bằng khen tại hội nghị", "4.200 ha", ">> ", "Nguồn: ", "./.",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=80))
@example(["Ảnh: ", "Cam năm nay ngọt. ", "Ảnh: ", "Cam năm nay ngọt. "])
@settings(max_examples=200, deadline=None)
def test_whatever_is_cut_out_of_flattened_text_leaves_nothing_uncovered(pieces: list[str]) -> None:
    text = "".join(pieces)
    blocks = clean_text(text).blocks
    assert "".join("".join(text[b.start : b.end].split()) for b in blocks) == "".join(text.split())
    assert all(before.end <= block.start for before, block in pairwise(blocks))
    assert all(text[b.start : b.end] == text[b.start : b.end].strip() for b in blocks)
