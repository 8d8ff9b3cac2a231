"""Pages: what is shown of them, what it is labelled as, and what their head says. The pages are made up."""

from __future__ import annotations

import gzip
import json
import unicodedata
from datetime import datetime
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.clean.article import clean_document
from flows.extract.engine import extract_article
from flows.ingest import decode, payloads
from flows.ingest.pages import decode_page, looks_like_page
from flows.records import Article, Payload, RawDocument, Rejected

TITLE = "Huyện Sông Trà giảm còn 3,2% hộ nghèo"
LEDE = "Sau ba năm thực hiện chương trình, tỷ lệ hộ nghèo của huyện Sông Trà giảm còn 3,2%, vượt mục tiêu đề ra."
FIRST = (
    "Theo báo cáo của UBND huyện, năm 2021 thu ngân sách trên địa bàn đạt 412 tỷ đồng, tăng 8,5% so với năm 2020, "
    "trong đó phần lớn đến từ chế biến nông sản."
)
SECOND = (
    "Huyện đã mở 24 lớp dạy nghề cho lao động nông thôn và tạo việc làm cho 1.350 người, nhiều người trong số đó đã có "
    "thu nhập ổn định ngay tại quê nhà."
)

PAGE = f"""<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>{TITLE} | Báo Sông Trà</title>
<link rel="canonical" href="https://baosongtra.example/giam-ngheo-1021.html">
<meta property="og:site_name" content="Báo Sông Trà"><meta name="keywords" content="giảm nghèo, Sông Trà">
<script type="application/ld+json">{
    json.dumps(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": TITLE,
            "articleSection": "Xã hội",
            "datePublished": "2021-12-20T08:15:00+07:00",
            "dateModified": "2021-12-21T09:00:00+07:00",
            "author": [{"@type": "Person", "name": "Hạ Vy"}, {"@type": "Organization", "name": "Báo Sông Trà"}],
        }
    )
}</script>
<style>p {{ color: red }}</style></head><body>
<nav><ul><li><a href="/">Trang chủ</a></li><li><a href="/kt">Kinh tế</a></li></ul></nav>
<article class="post tag-giam-ngheo">
<h1>{TITLE}</h1><time>20/12/2021 08:15</time>
<div class="share-bar"><a href="#">Chia sẻ</a></div>
<p><b>{LEDE}</b></p>
<figure><img src="a.jpg"><figcaption>Một lớp dạy may ở xã Trà An với 35 học viên.</figcaption></figure>
<div class="fck_detail"><p>{FIRST}</p>
<div class="box-tinlienquan"><a href="/x">Huyện bên thu 900 tỷ đồng tiền thuế trong năm nay, cao nhất từ trước tới giờ</a></div>
<p>{
    SECOND
}<span style="display: none"> Mã ẩn 66 tỷ đồng</span></p><p style="display:none">Mã theo dõi 77 tỷ đồng</p></div>
<p class="author">Hạ Vy</p>
</article>
<aside><h3>Tin khác</h3><p>Tỉnh thu hút 40 dự án mới trong năm, tổng vốn đăng ký hơn 9.000 tỷ đồng, tăng gấp đôi năm trước.</p></aside>
<footer><p>Giấy phép số 12/GP. Bản quyền thuộc Báo Sông Trà</p></footer>
<script>document.write("<p>Số 500 tỷ đồng</p>")</script></body></html>"""


def cleaned(html: str | bytes) -> Article:
    page = decode_page(html if isinstance(html, bytes) else html.encode())
    document = RawDocument("a.html", "0", page.text, page.encoding, page.metadata, layout=page.layout)
    return clean_document(document)


def test_a_page_is_labelled_line_by_line() -> None:
    article = cleaned(PAGE)
    assert [article.title, article.lede, article.body] == [TITLE, LEDE, f"{FIRST}\n{SECOND}"]
    for label, texts in {
        "nav": ["Trang chủ", "Kinh tế", "Giấy phép số 12/GP. Bản quyền thuộc Báo Sông Trà"],
        "dateline": ["20/12/2021 08:15"],
        "share": ["Chia sẻ"],
        "caption": ["Một lớp dạy may ở xã Trà An với 35 học viên."],
        "byline": ["Hạ Vy"],
    }.items():
        assert article.labelled(label) == texts  # type: ignore[arg-type]
    teasers = article.labelled("teaser")
    assert any("900 tỷ" in text for text in teasers) and any("9.000 tỷ" in text for text in teasers)
    for unseen in ("66 tỷ", "77 tỷ", "500 tỷ", "color"):
        assert unseen not in article.text


def test_every_block_has_a_reason_and_every_character_one_block() -> None:
    article = cleaned(PAGE)
    assert all(block.reason for block in article.blocks)
    covered = sorted((b.start, b.end) for b in article.blocks)
    assert all(a[1] <= b[0] for a, b in pairwise(covered))
    rest, at = "", 0
    for start, end in covered:
        rest += article.text[at:start]
        at = end
    assert not (rest + article.text[at:]).strip()


def test_the_head_tells_of_the_article() -> None:
    found = decode_page(PAGE.encode()).metadata
    assert found.title == TITLE
    assert found.url == "https://baosongtra.example/giam-ngheo-1021.html"
    assert found.source == "baosongtra.example"
    assert found.published_at == datetime(2021, 12, 20, 8, 15)
    assert found.modified_at == datetime(2021, 12, 21, 9, 0)
    assert found.authors == ("Hạ Vy",)
    assert found.section == "Xã hội"
    assert found.tags == ("giảm nghèo", "Sông Trà")


@pytest.mark.parametrize(
    ("head", "field", "value"),
    [
        ('<meta property="og:title" content="Một tựa">', "title", "Một tựa"),
        ("<title>Tựa\n của trang</title>", "title", "Tựa của trang"),
        ('<meta name="pubdate" content="2020-03-01T10:00:00+07:00">', "published_at", datetime(2020, 3, 1, 10)),
        ('<meta property="article:published_time" content="2020-03-01T10:00:00Z">', "published_at", datetime(2020, 3, 1, 17)),
        ('<script type="application/ld+json">{"@graph": [{"@type": ["NewsArticle"], "headline": "Trong đồ thị"}]}</script>', "title", "Trong đồ thị"),
        ('<script type="application/ld+json">{hỏng</script><title>Còn đây</title>', "title", "Còn đây"),
        ('<meta name="author" content="Lê An"><meta name="copyright" content="Lê An">', "authors", ()),
        ('<meta property="og:url" content="javascript:alert(1)">', "url", None),
    ],
)  # fmt: skip
def test_metadata_from_one_place(head: str, field: str, value: object) -> None:
    page = decode_page(f"<html><head>{head}</head><body><p>Chữ.</p></body></html>".encode())
    assert getattr(page.metadata, field) == value


def test_the_body_tells_of_the_article_too_without_breaking_its_lines() -> None:
    page = decode_page(
        b"""<html><body><p>Thu <meta itemprop="datePublished" content="2020-03-01">5 <link itemprop="url" href="/">t\xe1\xbb\xb7.</p>
        <div><script type="application/ld+json">{"@type": "Article", "headline": "T\xe1\xbb\xb1a"}</script></div></body></html>"""
    )
    assert page.text == "Thu 5 tỷ."
    assert page.metadata.title == "Tựa"
    assert page.metadata.published_at == datetime(2020, 3, 1)


def test_a_byte_gone_wrong_costs_a_page_no_more_than_its_character() -> None:
    page = decode_page(f"<html><body><p>{FIRST}</p>".encode() * 20 + b"<p>Cu\xe1\xbbi 9</p></body></html>")
    assert page.encoding == "utf-8"
    assert page.text.count(FIRST) == 20
    assert page.text.endswith("Cu\ufffdi 9")


def test_a_page_and_its_text_give_the_same_facts() -> None:
    article = cleaned(PAGE)
    kept = "\n".join([TITLE, LEDE, FIRST, SECOND])
    plain = clean_document(RawDocument("a.txt", "0", kept, "utf-8", decode_page(PAGE.encode()).metadata))
    read = [[(f.quote, f.name, f.value, f.unit, f.period) for f in extract_article(a)] for a in (article, plain)]
    assert read[0] == read[1]
    assert ("412 tỷ đồng", 4.12e11, "VND") in [(q, v, u) for q, _, v, u, _ in read[0]]


@pytest.mark.parametrize(
    "broken",
    [
        PAGE.replace("</p>", "").replace("</li>", ""),
        PAGE.replace("</article>", "").replace("</body></html>", ""),
        PAGE[: PAGE.index("<aside>")],
        PAGE.replace("<p>", "<p class=>").replace("<figure>", "<figure <<"),
    ],
)
def test_broken_markup_loses_no_paragraph(broken: str) -> None:
    article = cleaned(broken)
    assert LEDE in article.text
    kept = f"{article.lede}\n{article.body}"
    assert FIRST in kept and SECOND in kept and "9.000 tỷ" not in kept


@pytest.mark.parametrize("codec", ["utf-8", "utf-16", "cp1258"])
@pytest.mark.parametrize("declared", ["utf-8", "iso-8859-1", "khong-co"])
def test_what_a_page_declares_does_not_outweigh_what_it_reads_like(codec: str, declared: str) -> None:
    text = PAGE.replace('charset="utf-8"', f'charset="{declared}"')
    assert cleaned(_cp1258(text) if codec == "cp1258" else text.encode(codec)).body == f"{FIRST}\n{SECOND}"


def _cp1258(text: str) -> bytes:
    """Windows-1258 has whole letters for circumflex, breve and horn, and marks for the tones."""
    out = []
    for letter in unicodedata.normalize("NFC", text):
        try:
            out.append(letter.encode("cp1258"))
        except UnicodeEncodeError:
            first, *marks = unicodedata.normalize("NFD", letter)
            tones = [m for m in marks if m in "\u0300\u0301\u0303\u0309\u0323"]
            base = unicodedata.normalize("NFC", first + "".join(m for m in marks if m not in tones))
            out.append((base + "".join(tones)).encode("cp1258"))
    return b"".join(out)


def test_a_page_in_another_language_has_no_facts() -> None:
    text = "The province collected 412 billion dong last year, which was 8.5 percent more than a year before. " * 3
    article = cleaned(f'<html lang="en-GB"><body><h1>Revenue is up</h1><p>{text}</p><p>{text}!</p></body></html>')
    assert article.lang == "en"
    assert extract_article(article) == []


@pytest.mark.parametrize(
    ("html", "reason"),
    [
        ("<html><head><title>404</title></head><body><h1>Trang không tồn tại</h1></body></html>", "not-an-article"),
        ("<html><body><h1>404 Not Found</h1><hr><center>nginx</center></body></html>", "not-an-article"),
        ("<html><body><nav><a href=/>Trang chủ</a></nav></body></html>", "not-an-article"),
        (
            f"<html><body><nav>{'<a href=/>Chuyên mục của báo</a> ' * 60}</nav><h1>Thông báo</h1><p>Lỗi 404, mời bạn về trang chủ để đọc những tin khác của chúng tôi.</p></body></html>",
            "not-an-article",
        ),
        (
            f"<html><body><h1>{TITLE}</h1><p>{LEDE}</p><div class=box>Đăng nhập để đọc tiếp</div></body></html>",
            "not-an-article",
        ),
        ("<html><body><div id=app></div><script>start('bài viết')</script></body></html>", "no-text"),
        ("  \n", "empty"),
    ],
)
def test_pages_without_an_article_are_turned_away(html: str, reason: str) -> None:
    with pytest.raises(Rejected) as raised:
        cleaned(html)
    assert raised.value.reason == reason


def test_nesting_and_size_are_bounded() -> None:
    deep = "<div>" * 300_000 + f"<p>{FIRST}</p>" + "</div>" * 300_000
    assert FIRST in decode_page(f"<html><body>{deep}</body></html>".encode()).text
    large = f"<html><body><article>{f'<p>{FIRST}</p>' * 40_000}</article></body></html>"
    assert len(large.encode()) > 8_000_000
    assert decode_page(large.encode()).text.count(FIRST) == 40_000


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("<!DOCTYPE html><p>a", True),
        ("\n <!-- lưu --> <html>", True),
        ('<?xml version="1.0"?><html xmlns="x">', True),
        ("Bài viết nói về thẻ <html> và <body>.", False),
        ("<p>Một đoạn", False),
        ("", False),
    ],
)
def test_pages_are_known_by_how_they_begin(text: str, page: bool) -> None:
    assert looks_like_page(text) is page


@given(st.text(st.sampled_from("<>/=\"' abpdivđạt5%\n&;!-") | st.characters(codec="utf-8"), max_size=300))
def test_any_markup_is_read_or_turned_away(soup: str) -> None:
    try:
        article = cleaned(f"<html><body>{soup}")
    except Rejected:
        return
    for block in article.blocks:
        assert article.text[block.start : block.end].strip()
    for fact in extract_article(article):
        assert article.text[fact.start : fact.end] == fact.quote


def test_pages_of_every_wrapping_are_ingested(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "b.htm.gz").write_bytes(gzip.compress(PAGE.replace("412", "512").encode()))
    (tmp_path / "c.txt").write_text(PAGE.replace("412", "612"), encoding="utf-8")
    (tmp_path / "d.jsonl").write_text(
        json.dumps({"id": "d1", "html": PAGE.replace("412", "712"), "section": "Kinh tế"}) + "\n", encoding="utf-8"
    )
    (tmp_path / "e.html").write_text(PAGE.replace("412", "812"), encoding="utf-8")
    (tmp_path / "e.json").write_text(json.dumps({"title": TITLE, "source": "song-tra"}), encoding="utf-8")
    found = {item.raw_uri: decode(item) for item in payloads(tmp_path) if isinstance(item, Payload)}
    assert sorted(found) == ["a.html", "b.htm.gz", "c.txt", "d.jsonl#d1", "e.html"]
    assert all(document.metadata.title == TITLE for document in found.values())
    assert found["d.jsonl#d1"].metadata.section == "Kinh tế"
    assert found["e.html"].metadata.source == "song-tra"
    assert found["e.html"].metadata.authors == ("Hạ Vy",)
    assert {clean_document(document).body.count(SECOND) for document in found.values()} == {1}


def page_with(table: str) -> str:
    return f"""<html lang="vi"><head><title>Kinh tế Sơn La</title>
    <meta property="article:published_time" content="2021-01-05T08:00:00+07:00"></head><body><article>
    <h1>Kinh tế Sơn La năm 2020</h1><p>Ngày 5/1, tỉnh Sơn La công bố tình hình kinh tế - xã hội của tỉnh năm 2020.</p>
    <p>Các chỉ tiêu chủ yếu được nêu trong bảng dưới đây, theo báo cáo của Cục Thống kê tỉnh gửi các huyện.</p>
    {table}<p>Báo cáo cũng nêu những việc mà các sở, ngành và các huyện của tỉnh sẽ làm trong năm nay.</p></article></body></html>"""


INDICATORS = """<table><caption>Một số chỉ tiêu (đơn vị tính: tỷ đồng)</caption>
<thead><tr><th>STT</th><th>Chỉ tiêu</th><th>ĐVT</th><th>Năm 2019</th><th>Thực hiện 2020</th><th>Kế hoạch 2021</th><th>So với cùng kỳ (%)</th></tr></thead>
<tr><td>1</td><td>Thu ngân sách</td><td></td><td>4.000</td><td>4.150</td><td>4.300</td><td>103,8</td></tr>
<tr><td>2</td><td>Tỷ lệ hộ nghèo</td><td>%</td><td>21,6</td><td>18,4</td><td>15</td><td>-</td></tr></table>"""
CROPS = """<table><tr><th rowspan="2">Cây trồng</th><th colspan="2">Năm 2020</th></tr>
<tr><th>Diện tích (ha)</th><th>Sản lượng (1.000 tấn)</th></tr><tr><td>Lúa</td><td>50.200</td><td>185,1</td></tr></table>"""
DISTRICTS = """<table><tr><th>Huyện</th><th>Diện tích lúa (ha)</th></tr><tr><td>Mai Sơn</td><td>3.200</td></tr>
<tr><td>Mộc Châu</td><td>2.100</td></tr></table>"""


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (
            INDICATORS,
            [
                ("4.000", "Thu ngân sách", 4e12, "VND", "level", "actual", "2019", "Sơn La"),
                ("4.150", "Thu ngân sách", 4.15e12, "VND", "level", "actual", "2020", "Sơn La"),
                ("4.300", "Thu ngân sách", 4.3e12, "VND", "level", "target", "2021", "Sơn La"),
                ("103,8", "Thu ngân sách", 103.8, "%", "ratio", "actual", "2020", "Sơn La"),
                ("21,6", "Tỷ lệ hộ nghèo", 21.6, "%", "level", "actual", "2019", "Sơn La"),
                ("18,4", "Tỷ lệ hộ nghèo", 18.4, "%", "level", "actual", "2020", "Sơn La"),
                ("15", "Tỷ lệ hộ nghèo", 15.0, "%", "level", "target", "2021", "Sơn La"),
            ],
        ),
        (
            CROPS,
            [
                ("50.200", "diện tích lúa", 50_200.0, "ha", "level", "actual", "2020", "Sơn La"),
                ("185,1", "sản lượng lúa", 185_100.0, "t", "level", "actual", "2020", "Sơn La"),
            ],
        ),
        (
            DISTRICTS,
            [
                ("3.200", "Diện tích lúa", 3_200.0, "ha", "level", "actual", None, "huyện Mai Sơn, Sơn La"),
                ("2.100", "Diện tích lúa", 2_100.0, "ha", "level", "actual", None, "huyện Mộc Châu, Sơn La"),
            ],
        ),
    ],
    ids=["indicators by year", "two rows of heads", "districts"],
)
def test_the_figures_of_a_table(table: str, expected: list[tuple[object, ...]]) -> None:
    article = clean_document(decode(Payload("", "", page_with(table).encode(), "page")))
    facts = [f for f in extract_article(article) if any(c.start == f.start for t in article.tables for c in t.cells)]
    assert [(f.quote, f.name, f.value, f.unit, f.measure, f.status, f.period, f.place) for f in facts] == expected
    for fact in facts:
        assert article.text[fact.start : fact.end] == fact.quote
        assert fact.name_start is None or article.text[fact.name_start : fact.name_end] == fact.name


@pytest.mark.parametrize(
    "table",
    [
        "<table><tr><td>Trang chủ</td><td>Liên hệ</td></tr></table>",
        "<table><tr><td>5</td><td>6</td></tr><tr><td>7</td><td>8</td></tr></table>",
        f"<table><tr><th>Nội dung</th><th>Số</th></tr><tr><td>{'Tỉnh thu ngân sách khá. ' * 12}</td><td>5</td></tr><tr><td>a</td><td>6</td></tr></table>",
        "<table><tr><th>A</th></tr><tr><td><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>",
        "<table></table><table><tr></tr></table><td>5</td>",
    ],
    ids=["layout", "without heads", "paragraphs in cells", "nested", "broken"],
)
def test_what_is_no_table_of_figures(table: str) -> None:
    assert clean_document(decode(Payload("", "", page_with(table).encode(), "page"))).tables == ()
