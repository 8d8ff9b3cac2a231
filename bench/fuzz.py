"""Makes texts and looks for crashes, wrong offsets and slow inputs: `python -m bench.fuzz SECONDS [SEED]`.

One half mutates the sample in raw/ and the hostile texts of the speed bench: a mutation deletes, repeats, swaps or
inserts pieces, from characters of any script to whole phrases. The other half splices clauses of the paragraphs that
the tests read, so that rules meet in orders that nobody wrote. Prints every failing text, ends with exit code 1 if
there is one.
"""

from __future__ import annotations

import random
import sys
import time
from datetime import date
from pathlib import Path

from bench.speed import HOSTILE, LEADS
from flows.extract import extract_facts
from tests.test_reports import CLAUSES

RAW = Path(__file__).resolve().parent.parent / "raw"
SLOW = 0.5  # seconds for 10,000 characters
PIECES = (
    "tăng ", "từ ", " đến ", "1.234,5", "7", "%", " tỷ đồng", "/người", " năm 2020", ", ", "lần lượt ", "so với ", "(", ")",
    "một phần ba ", "gấp đôi ", "31/12/2016", "\u0301", "\u200b", "\ufeff", "İ", "ß", "𝟓", "٣", "\x00", "\r", "\n\n", "”",
)  # fmt: skip


def splice(dice: random.Random) -> str:
    return " ".join(dice.choices(CLAUSES, k=dice.randint(3, 10)))


def mutate(text: str, dice: random.Random) -> str:
    for _ in range(dice.randint(1, 8)):
        at, width = dice.randrange(len(text) + 1), dice.choice((1, 3, 20, 200))
        match dice.randrange(5):
            case 0:
                text = text[:at] + text[at + width :]
            case 1:
                text = text[:at] + text[at : at + width] * dice.randint(2, 6) + text[at + width :]
            case 2:
                text = text[:at] + dice.choice(PIECES) * dice.randint(1, 4) + text[at:]
            case 3:
                text = (
                    text[:at]
                    + chr(dice.choice((dice.randrange(32, 0xD800), dice.randrange(0xE000, 0x1F000))))
                    + text[at:]
                )
            case _:
                other = dice.randrange(len(text) + 1)
                text = text[:at] + text[other : other + width] + text[at:]
    return text[:10_000]


def complaint(text: str, published: date) -> str | None:
    """What is wrong with the facts of a text, or None."""
    began = time.process_time()
    try:
        facts = extract_facts(text, published=published)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    if time.process_time() - began > SLOW:
        return f"took {time.process_time() - began:.2f} s"
    for fact in facts:
        if text[fact.start : fact.end] != fact.quote:
            return f"offsets of {fact.quote!r} do not hold"
        if fact.name is not None and text[fact.name_start : fact.name_end] != fact.name:
            return f"offsets of the name {fact.name!r} do not hold"
    return None


def main() -> None:
    seconds, seed = float(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 0
    dice = random.Random(seed)
    texts = [p.read_text(encoding="utf-8") for p in sorted(RAW.rglob("*.txt")) if _is_text(p)]
    texts += [lead + text for text in HOSTILE.values() for lead in LEADS]
    end, tried, failed = time.monotonic() + seconds, 0, 0
    while time.monotonic() < end:
        text = splice(dice) if dice.random() < 0.5 else mutate(dice.choice(texts), dice)
        published = date(2021, dice.randint(1, 12), 5)
        tried += 1
        if wrong := complaint(text, published):
            failed += 1
            print(f"{published}: {wrong}\n{text!r}\n")
    print(f"{tried} texts, {failed} failed (seed {seed})")
    sys.exit(1 if failed else 0)


def _is_text(path: Path) -> bool:
    try:
        return bool(path.read_text(encoding="utf-8").strip())
    except (UnicodeDecodeError, OSError):
        return False


if __name__ == "__main__":
    main()
