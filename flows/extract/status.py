"""Whether a figure was reached, is estimated, aimed at or forecast: by what governs it, not by the nearest word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from flows.extract import lexicon as lx

_CUES = lx.CUES
_PATTERN = re.compile(
    "|".join(
        rf"(?P<{name}>(?<!\w)(?:{lx.either(_CUES[name]['cues'])})(?!\w))"
        for name in ("forecast", "estimate", "target", "actual")
    )
)
_NOT_AFTER = re.compile(rf"(?:{lx.either(_CUES['target']['not_after'])})\s*$")
_NO_AIM = re.compile(r"\s+(?:và đầu tư|đầu tư|đề ra|năm|được giao)?\s*(?:đã|hoàn thành)")
_PROPER = re.compile(r"\s+và đầu tư")
_CONTINUES = re.compile(
    r"[\"“]?(?:trong đó|trong số này|trong số đó|cụ thể|cùng với đó|bên cạnh đó, (?:tỉnh|huyện|thành phố) (?:cũng )?(?:phấn đấu|đặt)|gồm|bao gồm|[-+•–])"
)

_PRIORITY = {"actual": "actual", "estimate": "estimate", "target": "target", "forecast": "forecast"}


def cues(low: str, start: int, end: int) -> list[tuple[int, str]]:
    """The governing words of a sentence: where they stand and the status they set."""
    found = []
    for match in _PATTERN.finditer(low, start, end):
        status = _PRIORITY[match.lastgroup or "actual"]
        if status == "target" and (
            _NOT_AFTER.search(low, max(start, match.start() - 18), match.start())
            or _PROPER.match(low, match.end(), end)
            or _NO_AIM.match(low, match.end(), end)
        ):
            continue
        if status == "estimate" and low[match.end() : match.end() + 1].isalpha():
            continue
        found.append((match.start(), status))
    return found


def continues(low: str, start: int, end: int) -> bool:
    """Whether a sentence goes on with what governed the one before."""
    return _CONTINUES.match(low, start, end) is not None


def status_at(found: Sequence[tuple[int, str]], position: int, inherited: str) -> str:
    """The status that holds at `position`: that of the last governing word before it."""
    status = inherited
    for at, name in found:
        if at >= position:
            break
        status = name
    return status


def cue_text(text: str, found: Sequence[tuple[int, str]], position: int, status: str) -> str:
    """The word that set a status, as the text writes it."""
    at = next((at for at, name in reversed(found) if at < position and name == status), None)
    match = _PATTERN.match(text.lower(), at) if at is not None else None
    return text[match.start() : match.end()] if match else ""
