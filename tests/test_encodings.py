import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.ingest.encodings import decode_bytes, from_legacy
from flows.records import Rejected
from schemas import vocabulary

TEXT = "Năm 2020, tỉnh Thái Nguyên đã tạo việc làm cho người lao động và tăng thu ngân sách trên địa bàn các huyện."


def encode_legacy(text: str, name: str) -> bytes:
    """The inverse of `from_legacy` for lower case text."""
    table = {after: before for before, after in vocabulary.legacy_encodings()[name].items()}
    return b"".join(table.get(char) or char.encode("ascii") for char in text)


def encode_1258(text: str) -> bytes:
    """Windows-1258 writes the tone behind its letter."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    out = b""
    for char in text:
        parts = unicodedata.normalize("NFD", char)
        base = unicodedata.normalize("NFC", "".join(p for p in parts if p not in tones))
        out += base.encode("cp1258") + "".join(p for p in parts if p in tones).encode("cp1258")
    return out


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (b"\xef\xbb\xbf" + TEXT.encode(), "utf-8-sig"),
        (b"\xff\xfe" + TEXT.encode("utf-16-le"), "utf-16-le"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (encode_1258(TEXT), "windows-1258"),
        (unicodedata.normalize("NFD", TEXT).encode(), "utf-8"),
    ],
)
def test_an_encoding_is_found_and_the_text_is_nfc(data: bytes, encoding: str) -> None:
    assert decode_bytes(data) == (TEXT, encoding)


@pytest.mark.parametrize("name", ["tcvn3", "vni"])
def test_the_old_font_encodings_are_converted(name: str) -> None:
    low = TEXT.lower()
    assert decode_bytes(encode_legacy(low, name)) == (low, name)


@pytest.mark.parametrize("name", ["tcvn3", "vni"])
def test_a_font_encoding_that_was_saved_as_utf8_is_converted(name: str) -> None:
    low = TEXT.lower()
    assert decode_bytes(encode_legacy(low, name).decode("latin-1").encode()) == (low, f"{name} in utf-8")


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "binary"),
        (TEXT.encode().replace(b" ", b"\0", 2), "null-bytes"),
        (bytes(range(0xC0, 0xFF)) + b" word", "legacy-encoding"),
        (
            b"plain words, then one byte \xff that no encoding explains, in a long line of basic letters only",
            "encoding",
        ),
        (b"\xff\xfe" + TEXT.encode("utf-16-le") + b"\x00\xd8", "encoding"),
    ],
)
def test_bytes_that_are_no_text_are_rejected(data: bytes, reason: str) -> None:
    with pytest.raises(Rejected) as caught:
        decode_bytes(data)
    assert caught.value.reason == reason


@given(st.text("aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹế", max_size=60))
def test_tcvn3_round_trip(text: str) -> None:
    assert from_legacy(encode_legacy(text, "tcvn3"), "tcvn3") == text


@given(st.binary(max_size=300))
def test_any_bytes_are_decoded_or_rejected(data: bytes) -> None:
    try:
        text, _ = decode_bytes(data)
    except Rejected:
        return
    assert text.strip() and unicodedata.is_normalized("NFC", text)
