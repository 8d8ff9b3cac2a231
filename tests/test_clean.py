from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given, settings
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


def test_a_repeated_title_is_labelled() -> None:
    text = "Tôm được giá\nNông dân có lãi trong vụ này.\nTôm được giá\nGiá tôm tăng 5.000 đồng/kg so với tháng trước."
    assert [label for label, _ in labels(text)] == ["title", "lede", "repeat", "body"]


def test_a_long_first_line_that_metadata_calls_title_is_text() -> None:
    first = (
        "Tỉnh Hà Giang thu 1.200 tỷ đồng trong quý I, tăng 4% so với cùng kỳ năm trước, theo báo cáo của Cục Thuế tỉnh."
    )
    article = clean_text(f"{first}\nĐoạn tiếp theo của bài viết.\nThêm một đoạn nữa.", title=first)
    assert [block.label for block in article.blocks] == ["lede", "body", "body"]


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
