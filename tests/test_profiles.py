"""Lines that recur over an outlet's articles are learned, in any order, and cleaned off by the next run."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from flows.clean import clean_text
from flows.clean.profile import learn
from flows.load.profiles import learn_profiles
from flows.load.store import Store
from flows.query import connect
from tests.conftest import table_bytes

OFFER = "Bạn đọc gửi thư về tòa soạn trong tháng này được giảm 20% giá báo năm"
BODIES = (
    "Năm 2020, xã Tân Lập có 121 hộ thoát nghèo nhờ vốn vay chăn nuôi bò và nghề mây tre đan truyền lại từ các cụ.",
    "Chợ phiên Phú Hòa họp năm ngày một lần, hàng bán nhiều nhất vẫn là măng khô, mật ong rừng với vải dệt tay.",
    "Học sinh trường Minh Khai nay qua suối bằng cầu cứng, thôi cảnh lội nước mỗi mùa lũ về ngập trắng cả bờ bãi.",
    "Đội bóng chuyền thôn Đông Sơn tập mỗi tối dưới ánh đèn pin mặt trời mà đoàn thanh niên huyện vừa lắp xong.",
    "Vườn bưởi Yên Bình ra quả sớm, thương lái đặt tiền từ khi hoa còn trắng cành, giá cao nhất trong năm mùa.",
    "Trạm y tế Hưng Thịnh có bác sĩ về làm hẳn, người già trong vùng đi khám gần hơn mười cây số so với trước.",
)


def article(number: int) -> str:
    body = [f"Chuyện làng số {number}", BODIES[number], f"{BODIES[number][::-1]}."]
    body.insert(1 + number % 3, OFFER)
    return "\n".join(body)


def records() -> list[dict[str, Any]]:
    return [{"id": n, "text": article(n), "source": "làng.example", "published": f"2021-01-0{n + 1}"} for n in range(6)]


def offers(warehouse: Path) -> int:
    return len(connect(warehouse).sql("SELECT quote FROM indicators WHERE value IN (20, -20)").fetchall())


@given(st.permutations(range(6)))
def test_a_profile_does_not_depend_on_the_order_of_articles(order: list[int]) -> None:
    texts = [article(n).split("\n") for n in range(6)]
    profile, again = learn("làng.example", texts), learn("làng.example", [texts[n] for n in order])
    assert profile is not None
    assert again is not None
    assert profile == again
    assert profile.version == again.version


def test_only_what_recurs_is_learned() -> None:
    profile = learn("làng.example", [article(n).split("\n") for n in range(6)])
    assert profile is not None
    assert profile.lines == {OFFER.casefold(): 6}
    assert learn("làng.example", [article(n).split("\n") for n in range(2)]) is None


def test_a_recurring_line_is_labelled_wherever_it_stands() -> None:
    profile = learn("làng.example", [article(n).split("\n") for n in range(6)])
    for n in range(3):
        text = article(n)
        [block] = [b for b in clean_text(text, profile=profile).blocks if text[b.start : b.end] == OFFER]
        assert block.label == "nav"
        assert block.reason == "recurs: in 6 of 6 articles of làng.example"


def test_what_was_learned_is_cleaned_off_by_the_next_run(
    run_flow: Callable[..., dict[str, Any]], write_jsonl: Callable[..., Path], tmp_path: Path
) -> None:
    def load(folder: Path, order: list[int], batch_size: int) -> list[dict[str, Any]]:
        listed = records()
        for position, number in enumerate(order):
            write_jsonl(folder / f"raw/{number}.jsonl", [listed[number]])
            if position in (2, 5):
                run_flow(folder / "raw", folder / "wh", batch_size=batch_size)
        with Store(folder / "wh").lock():
            learn_profiles(Store(folder / "wh"))
        return [run_flow(folder / "raw", folder / "wh", batch_size=batch_size) for _ in range(2)]

    run_flow_counts = load(tmp_path / "one", list(range(6)), 200)
    assert [(c["loaded"], c["unchanged"]) for c in run_flow_counts] == [(6, 0), (0, 6)]
    assert offers(tmp_path / "one/wh") == 0
    assert connect(tmp_path / "one/wh").sql("SELECT line, articles FROM profiles").fetchall() == [(OFFER.casefold(), 6)]

    order = list(range(6))
    random.Random(3).shuffle(order)
    load(tmp_path / "two", order, 1)
    assert table_bytes(tmp_path / "two/wh") == table_bytes(tmp_path / "one/wh")


def test_before_anything_is_learned_nothing_is_taken_off(
    run_flow: Callable[..., dict[str, Any]], write_jsonl: Callable[..., Path], tmp_path: Path
) -> None:
    write_jsonl(tmp_path / "raw/a.jsonl", records())
    run_flow(tmp_path / "raw", tmp_path / "wh")
    assert offers(tmp_path / "wh") > 0
