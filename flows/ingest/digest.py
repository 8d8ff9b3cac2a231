"""The fingerprint that tells whether a document has changed."""

from __future__ import annotations

import hashlib


def digest_of(data: bytes, sidecar: bytes | None) -> str:
    """SHA-256, in hexadecimal, of a document's bytes and of the metadata beside it."""
    digest = hashlib.sha256(data)
    if sidecar is not None:
        digest.update(b"\0sidecar\0" + sidecar)
    return digest.hexdigest()
