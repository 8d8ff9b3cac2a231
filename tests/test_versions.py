"""Versions of rules change with the code and the vocabulary that they are made of."""

from __future__ import annotations

from pathlib import Path

import pytest

from flows import versions
from flows.versions import rules_version


@pytest.fixture
def rules(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of code, which stands for `flows`, with a stage and what all stages share, and one of vocabulary."""
    for name in ("clean/marks.py", "extract/name/names.py", "dates.py", "records.py", "text.py", "vocab/cues.toml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(f"# {name}\nrule = 1\n".encode())
    monkeypatch.setattr(versions, "_FLOWS", tmp_path)
    monkeypatch.setattr(versions, "VOCAB", tmp_path / "vocab")
    return tmp_path


@pytest.mark.parametrize("changed", ["extract/name/names.py", "dates.py", "text.py", "records.py", "vocab/cues.toml"])
def test_a_change_of_the_rules_is_a_new_version(rules: Path, changed: str) -> None:
    before = rules_version("extract", vocabulary=["cues.toml"])
    (rules / changed).write_bytes(b"rule = 2\n")
    assert rules_version("extract", vocabulary=["cues.toml"]) != before


def test_another_stage_keeps_its_version(rules: Path) -> None:
    before = rules_version("extract", vocabulary=["cues.toml"])
    (rules / "clean/marks.py").write_bytes(b"rule = 2\n")
    assert rules_version("extract", vocabulary=["cues.toml"]) == before


def test_the_ends_of_lines_are_no_change(rules: Path) -> None:
    before = rules_version("extract", vocabulary=["cues.toml"])
    path = rules / "extract/name/names.py"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert rules_version("extract", vocabulary=["cues.toml"]) == before


def test_stages_make_a_version_together(rules: Path) -> None:
    before = rules_version("clean", "extract", vocabulary=["cues.toml"])
    (rules / "clean/marks.py").write_bytes(b"rule = 2\n")
    assert rules_version("clean", "extract", vocabulary=["cues.toml"]) != before
