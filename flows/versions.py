"""Versions of the rules of a stage, by which a run tells whether a document has to be read again."""

from __future__ import annotations

import hashlib
from pathlib import Path

from schemas.vocabulary import VOCAB

_FLOWS = Path(__file__).parent
_SHARED = ("records.py", "text.py")


def rules_version(stage: str, *vocabulary: str) -> str:
    """The version of a stage's rules: it changes with the code in `flows/<stage>`, what all stages share, and these files of vocabulary.

    The digit in front counts the forms that versions have had; eight hex digits over the contents follow it.
    """
    code = [*(_FLOWS / stage).rglob("*.py"), *(_FLOWS / name for name in _SHARED)]
    digest = hashlib.sha256()
    for path in [*sorted(code), *(VOCAB / name for name in sorted(vocabulary))]:
        # A checkout may end lines otherwise.
        content = path.read_bytes().replace(b"\r\n", b"\n")
        digest.update(f"{path.name}\0{len(content)}\0".encode() + content)
    return f"2-{digest.hexdigest()[:8]}"
