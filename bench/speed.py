"""CPU per article for clean and extract, and the worst case on hostile text: `python -m bench.speed [FILE.jsonl.gz]`.

Prints milliseconds per article and the ratio of each stage to plainly splitting the text into words, which makes
figures from different machines comparable.
"""

from __future__ import annotations

import gzip
import re
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import orjson

from flows.clean import clean_text
from flows.extract import extract_article

CORPUS = Path(__file__).resolve().parent.parent.parent / "shared/corpus/raw/news-2000.jsonl.gz"
HOSTILE = {
    "digits": "1" * 10_000,
    "letters": "a" * 10_000,
    "marks": "( . - " * 1_700,
    "separators": "1." * 5_000,
    "bounds": "khoảng hơn gần " * 700,
    "verbs": "tăng giảm tăng thêm " * 500,
    "ranges": "từ 5 đến 7 - 8 đến 9 " * 480,
    "dates": "ngày 1/2/2020 đến " * 550,
    "brackets": "(" * 5_000 + ")" * 5_000,
    "commas": "xã, huyện, " * 900,
    "spaces": "5 " + " " * 10_000 + "%",
    "gaps": ("gấp đôi " + " " * 2_000) * 5,
    "capitals": "Nguyễn Văn An " * 700,
    "places": "Hà Nội, Thái Nguyên, " * 480,
    "percent": "5% " * 3_300,
    "asides": "(a) " * 2_500,
    "money": "tỷ đồng 5 tỷ đồng/người/năm " * 350,
}
# What a hostile text follows: a sentence of its own, or one with a figure that it goes on with.
LEADS = ("Tỉnh này. ", "Năm 2020, thu ngân sách tỉnh Sơn La tăng 5%, ")


def _cpu(work: Callable[[], Any]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def main() -> None:
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else CORPUS
    with gzip.open(path, "rb") as file:
        records = [orjson.loads(line) for line in file]
    texts = [(r["text"], r["title"], datetime.fromisoformat(r["published"])) for r in records]
    for text, title, published in texts[:20]:
        extract_article(clean_text(text, title=title, published_at=published))
    words = re.compile(r"\w+")
    plain = _cpu(lambda: [words.findall(text) for text, _, _ in texts])
    articles: list[Any] = []
    clean = _cpu(lambda: articles.extend(clean_text(t, title=title, published_at=p) for t, title, p in texts))
    extract = _cpu(lambda: [extract_article(article) for article in articles])
    number = len(texts)
    print(f"{number} articles, {sum(len(t) for t, _, _ in texts) / number:,.0f} characters on average")
    for name, seconds in (("words", plain), ("clean", clean), ("extract", extract), ("both", clean + extract)):
        print(f"{name:8} {seconds / number * 1000:7.3f} ms an article   {seconds / plain:6.1f} times words")
    slowest = max(
        (_cpu(lambda text=lead + text: extract_article(clean_text(text))), name)
        for name, text in HOSTILE.items()
        for lead in LEADS
    )
    print(f"worst of {len(HOSTILE)} hostile texts of 10,000 characters: {slowest[1]} {slowest[0] * 1000:.1f} ms")


if __name__ == "__main__":
    main()
