"""Article text of pages against its ground truth, and pages a second: `python -m bench.html [FOLDER]`.

FOLDER holds `ground-truth.json` (page id to `articleBody`), `pages/<id>.html.gz` and `score.py` with `shingles(text)`,
a multiset of the text's word shingles. As in that benchmark, precision and recall are means over the pages, and F1 is
taken of the means. The kept text is lede and body; the title is no part of the ground truth.

Speed counts all that a page costs before extraction, from its bytes on, and is also given as a ratio to merely parsing
its markup, which makes figures from different machines comparable.
"""

from __future__ import annotations

import gzip
import json
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from flows.clean import label_document
from flows.ingest import decode
from flows.records import Article, Payload
from tests.quality.scoring import load_scorer

FOLDER = Path(__file__).resolve().parent.parent.parent / "shared/html-benchmark"
_ROUNDS = 3


def read(data: bytes) -> Article:
    """The labelled text of a page."""
    return label_document(decode(Payload("", "", data, "page")))


def kept(article: Article) -> str:
    """Lede and body."""
    return "\n".join(filter(None, (article.lede, article.body)))


def scores(truth: list[str], found: list[str], shingles: Callable[[str], Counter[Any]]) -> tuple[float, float, float]:
    """Mean precision, mean recall, and F1 of these."""
    precisions, recalls = [], []
    for wanted, got in zip(map(shingles, truth), map(shingles, found), strict=True):
        hits = (wanted & got).total()
        precisions.append(hits / got.total() if got else float(not wanted))
        recalls.append(hits / wanted.total() if wanted else 1.0)
    precision, recall = sum(precisions) / len(truth), sum(recalls) / len(truth)
    return precision, recall, 2 * precision * recall / (precision + recall)


def _best(work: Callable[[bytes], Any], pages: list[bytes]) -> float:
    """Milliseconds of CPU a page, the best of some rounds; what the work returns is dropped at once."""
    best = float("inf")
    for _ in range(_ROUNDS):
        start = time.process_time()
        for page in pages:
            work(page)
        best = min(best, time.process_time() - start)
    return 1000 * best / len(pages)


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    truth: dict[str, dict[str, Any]] = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    pages = [gzip.decompress((folder / f"pages/{name}.html.gz").read_bytes()) for name in truth]
    found = [kept(read(page)) for page in pages]
    wanted = [entry["articleBody"] for entry in truth.values()]
    print(
        "precision {:.3f}, recall {:.3f}, F1 {:.3f}".format(
            *scores(wanted, found, load_scorer(folder / "score.py").shingles)
        )
    )
    bare, whole = _best(LexborHTMLParser, pages), _best(read, pages)
    size = sum(map(len, pages)) / len(pages) / 1024
    print(f"{len(pages)} pages of {size:.0f} KB on average: {whole:.2f} ms a page, {1000 / whole:.0f} pages/s")
    print(f"parsing alone {bare:.2f} ms; ratio {whole / bare:.1f}")


if __name__ == "__main__":
    main()
