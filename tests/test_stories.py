"""Articles that tell one story are grouped, whatever the order they came in, and counted once."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import duckdb

from flows.clean import clean_text
from flows.clean.signature import PERMUTATIONS, signature_of
from flows.load.stories import Told, group, similarity
from flows.query import connect
from tests.conftest import table_bytes

WIRE = (
    "Theo báo cáo của Sở Công Thương tỉnh Hòa Bình, năm 2020 giá trị sản xuất công nghiệp trên địa bàn đạt 41.500 tỷ "
    "đồng, tăng 9,2% so với năm 2019. Các cụm công nghiệp mới đi vào hoạt động đã tạo thêm việc làm cho người dân ở "
    "vùng cao, nhất là các huyện Đà Bắc và Mai Châu. Ngành điện vẫn giữ vai trò lớn trong cơ cấu chung của tỉnh, còn "
    "chế biến gỗ và vật liệu xây dựng tăng nhanh nhờ có thêm đơn hàng từ nước ngoài vào những tháng cuối năm."
)
OTHER = (
    "Chiều muộn, bến đò bên sông chỉ còn vài người khách. Bà chủ quán nước kể rằng ngày trước thuyền buôn ghé vào đây "
    "từng đoàn dài, tiếng gọi nhau vang cả khúc sông, đèn sáng tới khuya. Nay cầu đã bắc qua, xe chạy suốt ngày, bến "
    "vắng dần rồi thành nơi để trẻ con trong xóm ra thả diều vào mỗi buổi hoàng hôn lộng gió cuối hè."
)


def told(name: str, text: str, day: int) -> Told:
    signature = signature_of(clean_text(text))
    assert signature is not None
    return Told(name, datetime(2021, 1, day), signature)


def edited() -> str:
    return WIRE.replace("nhất là các huyện Đà Bắc và Mai Châu", "trong đó có huyện Đà Bắc") + " Tin của phóng viên."


def test_a_signature_has_a_fixed_size_and_short_texts_have_none() -> None:
    signature = signature_of(clean_text(WIRE))
    assert signature is not None
    assert len(signature) == 4 * PERMUTATIONS
    assert similarity(signature, signature) == 1
    assert signature_of(clean_text("Năm 2020, tỉnh thu 5 tỷ đồng.")) is None


def test_an_edited_report_is_of_the_story_and_another_is_not() -> None:
    rows = group([told("b", edited(), 3), told("a", WIRE, 5), told("c", OTHER, 1)])
    assert {row["article_id"]: row["story_id"] for row in rows} == {"a": "b", "b": "b"}
    assert all(row["similarity"] >= 0.5 for row in rows)


def test_the_order_of_articles_does_not_matter() -> None:
    articles = [told(f"{i:02d}", edited() if i % 3 else WIRE if i % 2 else OTHER, 1 + i) for i in range(12)]
    first = sorted(group(articles), key=lambda row: row["article_id"])
    for seed in range(5):
        random.Random(seed).shuffle(articles)
        assert sorted(group(articles), key=lambda row: row["article_id"]) == first


def test_a_story_in_two_outlets_is_one_figure_with_two_sources(
    run_flow: Callable[..., dict[str, Any]], write_jsonl: Callable[..., Path], tmp_path: Path
) -> None:
    one = {"id": "1", "text": WIRE, "url": "https://mot.example/1", "published": "2021-01-05"}
    two = {"id": "2", "text": edited(), "url": "https://hai.example/2", "published": "2021-01-06"}
    write_jsonl(tmp_path / "raw/a.jsonl", [one])
    run_flow(tmp_path / "raw", tmp_path / "wh")
    write_jsonl(tmp_path / "raw/b.jsonl", [two])
    run_flow(tmp_path / "raw", tmp_path / "wh")
    seen = (
        connect(tmp_path / "wh").sql("SELECT stories, articles, sources FROM figures WHERE value = 41.5e12").fetchall()
    )
    assert [(stories, articles, sorted(sources)) for stories, articles, sources in seen] == [
        (1, 2, ["hai.example", "mot.example"])
    ]
    stored = duckdb.sql(f"SELECT count(*) FROM read_parquet('{tmp_path}/wh/stories/*.parquet')").fetchall()
    assert stored == [(2,)]
    before = table_bytes(tmp_path / "wh")
    run_flow(tmp_path / "raw", tmp_path / "wh")
    assert table_bytes(tmp_path / "wh") == before

    both = tmp_path / "both"
    write_jsonl(both / "raw/a.jsonl", [one])
    write_jsonl(both / "raw/b.jsonl", [two])
    run_flow(both / "raw", both / "wh")
    assert table_bytes(both / "wh") == before
