"""Scores extraction on the measuring data and shows what goes wrong, by kind: `python -m bench.quality`.

python -m bench.quality              scores and errors by field
python -m bench.quality name         the disagreements on a field, with their articles
python -m bench.quality --record     write the scores that the tests hold us to
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

from tests.quality import scoring

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("field", nargs="?", help="show disagreements on this field, or `missed` or `spurious`")
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--shared", type=Path, default=SHARED)
    options = parser.parse_args()
    scorer = scoring.load_scorer(options.shared / "gold/score.py")
    recorded = {}
    for name, source in scoring.SETS.items():
        scores, result, errors = scoring.score(scorer, scoring.read_jsonl(options.shared / source))
        recorded[name] = {level: round(value, 4) for level, value in scores.items()}
        print(f"{name:6}", "  ".join(f"{level} {value:.3f}" for level, value in scores.items()))
        print(" " * 6, "  ".join(f"{k} {v:.3f}" for k, v in result["accuracy_of_found"].items()))
        kinds = Counter(k for e in errors for k in (e[4] if e[1] == "differs" else [e[1]]))
        print(" " * 6, dict(kinds.most_common()))
        if options.field:
            for identifier, kind, quote, said, wrong in errors:
                if kind == options.field:
                    print(f"  {identifier}  {quote}  |  {said}")
                elif kind == "differs" and options.field in wrong:
                    print(f"  {identifier}  {quote}  |  {said}  |  {wrong[options.field]}")
    if options.record:
        scoring.RECORDED.write_text(json.dumps(recorded, indent=2) + "\n")


if __name__ == "__main__":
    main()
