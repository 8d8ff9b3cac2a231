"""What an article says in few bytes: a MinHash over its word shingles, by which near-duplicates are found."""

from __future__ import annotations

import re
import struct

from rensa import RMinHash

from flows.records import Article
from flows.text import lower

PERMUTATIONS = 128
_SEED = 1
_SHINGLE = 4
_SHORTEST = 40
_WORD = re.compile(r"\w+")
_PACKED = struct.Struct(f"<{PERMUTATIONS}I")


def signature_of(article: Article) -> bytes | None:
    """The MinHash (Broder 1997) of lede and body over runs of four words, 128 unsigned 32-bit integers, little endian.

    The share of equal integers of two signatures estimates the Jaccard similarity of their shingles. None for a text
    of fewer than 40 words: what so short a text shares with another says little.
    """
    words = _WORD.findall(lower(f"{article.lede or ''} {article.body}"))
    if len(words) < _SHORTEST:
        return None
    minhash = RMinHash(PERMUTATIONS, _SEED)
    minhash.update([" ".join(words[i : i + _SHINGLE]) for i in range(len(words) - _SHINGLE + 1)])
    return _PACKED.pack(*minhash.digest())
