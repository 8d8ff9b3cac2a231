"""Scores cleaning on hand-labelled articles: `python -m bench.blocks [-v]`, `-v` to see where the two disagree.

Prints precision and recall of each label by characters, the F1 of the kept text, and the facts that are read from what
is boilerplate by hand or lost with what is not.
"""

from __future__ import annotations

import sys

from bench.quality import SHARED
from tests.quality import blocks, scoring


def main() -> None:
    scores = blocks.score(scoring.read_jsonl(SHARED / "gold/dev.jsonl"))
    for label, agreement in scores.labels.items():
        print(
            f"{label:10} precision {agreement.precision:.3f}  recall {agreement.recall:.3f}"
            f"  characters {agreement.labelled}"
        )
    print(f"kept text  F1 {scores.kept.f1:.4f}  precision {scores.kept.precision:.4f}  recall {scores.kept.recall:.4f}")
    print(
        f"facts read from boilerplate: {len(scores.boilerplate_facts)}, lost with kept text: {len(scores.lost_facts)}"
    )
    if "-v" in sys.argv[1:]:
        for identifier, hand, ours, text in scores.disagreements:
            print(f"  {identifier}  {hand or '-'} not {ours or '-'}  {text.strip()!r}")
        for identifier, quote in scores.boilerplate_facts:
            print(f"  {identifier}  read from boilerplate: {quote}")
        for identifier, quote in scores.lost_facts:
            print(f"  {identifier}  lost: {quote}")


if __name__ == "__main__":
    main()
