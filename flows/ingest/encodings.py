"""Bytes to text: finds the encoding by what the text reads like, never by what a header claims.

UTF-8 and UTF-16 are told by their form. An 8-bit text may be in Windows-1258 or in one of the two encodings that
Vietnamese fonts brought before Unicode, TCVN3 (TCVN 5712:1993 VN3, "ABC" fonts) and VNI; all three accept almost
any byte, so the one under which the text is made of common Vietnamese syllables is taken.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from functools import cache

from flows.records import Rejected
from schemas import vocabulary

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig", "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16-be"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_WORD = re.compile(r"[^\W\d_]+")

# The share of words that are among the most common ones: about 0.3 in Vietnamese news, under 0.05 when a text is
# read in the wrong encoding (syllables without diacritics survive any).
_READS_WELL = 0.12
_SAMPLE = 4000


def decode_bytes(data: bytes) -> tuple[str, str]:
    """The text of `data` in NFC and the name of its encoding.

    Raises:
        Rejected: `empty`, `binary`, `null-bytes`, `encoding` or `legacy-encoding`.
    """
    if not data.strip():
        raise Rejected("empty", "the document is empty; fetch it again or remove it")
    text, encoding = _decode(data)
    text = text.replace("\ufeff", "")
    if not text.strip():
        raise Rejected("empty", "the document holds nothing but white space; fetch it again or remove it")
    controls = len(_CONTROL.findall(text))
    if "\0" in text:
        raise Rejected("null-bytes", f"the text holds {text.count(chr(0))} NUL characters; fetch it again")
    if controls > max(8, len(text) // 200):
        raise Rejected("binary", "the document is no text; keep pictures and archives out of raw")
    return unicodedata.normalize("NFC", text), encoding


def decode_marked(data: bytes) -> tuple[str, str] | None:
    """The text of `data` where its form gives the encoding away: a byte order mark, or the zero bytes of UTF-16.

    Raises:
        Rejected: `encoding` where the mark is wrong, `binary` for what is no text.
    """
    for bom, name, codec in _BOMS:
        if data.startswith(bom):
            try:
                return data[len(bom) :].decode(codec), name
            except UnicodeDecodeError as error:
                raise Rejected("encoding", f"the byte order mark says {name}, but byte {error.start} is not") from error
    wide = _utf16_without_mark(data[:4096])
    if wide:
        try:
            return data.decode(wide), wide
        except UnicodeDecodeError:
            pass
    if _looks_binary(data[:8192]):
        raise Rejected("binary", "the document is no text; keep pictures and archives out of raw")
    return None


def _decode(data: bytes) -> tuple[str, str]:
    if found := decode_marked(data):
        return found
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        if b"\0" in data:
            raise Rejected("null-bytes", f"the text holds {data.count(0)} NUL bytes; fetch it again") from error
        return _eight_bit(data, error.start)
    return unfold_legacy(text) or (text, "utf-8")


def record_codec(head: bytes) -> tuple[str | None, int]:
    """For a file of lines: the codec of a UTF-16 or UTF-32 file (None for 8-bit ones) and the length of its mark."""
    for bom, _, codec in _BOMS:
        if head.startswith(bom):
            return (None if codec == "utf-8" else codec), len(bom)
    return _utf16_without_mark(head), 0


def _utf16_without_mark(head: bytes) -> str | None:
    """Spaces, digits and basic letters of UTF-16 have a zero byte on one side."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if half >= 2 and odd > 0.2 * half and even < 0.02 * half:
        return "utf-16-le"
    if half >= 2 and even > 0.2 * half and odd < 0.02 * half:
        return "utf-16-be"
    return None


_MAGIC = (
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"%PDF",
    b"PK\x03\x04",
    b"\x7fELF",
    b"\x1f\x8b",
    b"\x28\xb5\x2f\xfd",
)


# All but zero, which UTF-16 is full of, white space and escape, which some encodings shift with.
_CONTROL_BYTES = bytes((*range(1, 9), *range(14, 27), *range(28, 32)))


def _looks_binary(head: bytes) -> bool:
    if head.startswith(_MAGIC):
        return True
    controls = len(head) - len(head.translate(None, _CONTROL_BYTES))
    return controls > max(8, len(head) // 50)


def in_vietnamese_encoding(data: bytes, name: str) -> str:
    """The bytes of an 8-bit Vietnamese text (`windows-1258`, `tcvn3` or `vni`) as NFC text."""
    if name == "windows-1258":
        return unicodedata.normalize("NFC", data.decode("cp1258", "replace"))
    return from_legacy(data, name)


def _eight_bit(data: bytes, wrong_at: int) -> tuple[str, str]:
    candidates = [(in_vietnamese_encoding(data, name), name) for name in ("windows-1258", "tcvn3", "vni")]
    scored = sorted(((reads_like(text), -order) for order, (text, _) in enumerate(candidates)), reverse=True)
    best, order = scored[0]
    text, name = candidates[-order]
    if best >= _READS_WELL and "\ufffd" not in text:
        return text, name
    if _legacy_bytes(data):
        raise Rejected(
            "legacy-encoding",
            "the text is in an old Vietnamese font encoding that cannot be told for sure; convert it to UTF-8",
        )
    raise Rejected(
        "encoding", f"not UTF-8 (byte {wrong_at}) and no Vietnamese encoding reads well; convert it to UTF-8"
    )


def unfold_legacy(text: str, sample: str | None = None) -> tuple[str, str] | None:
    """Text in a font encoding that some tool has saved as UTF-8, character by character (`Thñ t­íng`).

    `sample` is what is read of it, where `text` is not all to be read, as markup is not.
    """
    sample = (text if sample is None else sample)[:_SAMPLE]
    for outer in ("cp1252", "latin-1"):
        try:
            shown = sample.encode(outer)
            if not _legacy_bytes(shown) or reads_like(sample) >= _READS_WELL:
                return None
            for name in ("tcvn3", "vni"):
                if reads_like(from_legacy(shown, name)) >= _READS_WELL:
                    return from_legacy(text.encode(outer), name), f"{name} in utf-8"
        except UnicodeEncodeError:
            continue
    return None


@cache
def _legacy_pattern(name: str) -> re.Pattern[bytes]:
    keys = sorted(vocabulary.legacy_encodings()[name], key=len, reverse=True)
    return re.compile(b"|".join(re.escape(key) for key in keys))


def from_legacy(data: bytes, name: str) -> str:
    """Bytes in `tcvn3` or `vni` as NFC text; bytes outside the table are read as Windows-1252."""
    table = vocabulary.legacy_encodings()[name]
    out, at = [], 0
    for match in _legacy_pattern(name).finditer(data):
        out.append(data[at : match.start()].decode("cp1252", "replace"))
        out.append(table[match.group()])
        at = match.end()
    out.append(data[at:].decode("cp1252", "replace"))
    return unicodedata.normalize("NFC", "".join(out))


_HIGH = bytes(range(0xA1, 0x100))


def _legacy_bytes(data: bytes) -> bool:
    return len(data) - len(data.translate(None, _HIGH)) > 0.08 * len(data)


@cache
def _common() -> frozenset[str]:
    return frozenset(vocabulary.toml("language")["common_words"])


def reads_like(text: str, sample: int = _SAMPLE) -> float:
    """The share of words that are among the most common of Vietnamese news and carry a diacritic, 0 to 1."""
    words = _WORD.findall(text[:sample].lower())
    return sum(word in _common() for word in words) / len(words) if words else 0.0
