"""Versions of the rules of a stage, by which a run tells whether a document has to be read again."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from schemas.vocabulary import VOCAB

_FLOWS = Path(__file__).parent
_SHARED = ("dates.py", "records.py", "text.py")


def rules_version(*stages: str, vocabulary: Sequence[str]) -> str:
    """The version of what `stages` do: it changes with their code in `flows`, what all stages share, and these files of vocabulary.

    The digit in front counts the forms that versions have had; eight hex digits over the contents follow it.
    """
    code = [path for stage in stages for path in (_FLOWS / stage).rglob("*.py")]
    code += [_FLOWS / name for name in _SHARED]
    digest = hashlib.sha256()
    for path in [*sorted(code), *(VOCAB / name for name in sorted(vocabulary))]:
        # A checkout may end lines otherwise.
        content = path.read_bytes().replace(b"\r\n", b"\n")
        digest.update(f"{path.name}\0{len(content)}\0".encode() + content)
    return f"2-{digest.hexdigest()[:8]}"
