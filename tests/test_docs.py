"""Documents that are derived from the code are what the code says."""

from __future__ import annotations

import re

from schemas.dictionary import data_dictionary
from tests.conftest import ROOT


def test_the_data_dictionary_is_the_declared_one() -> None:
    written = (ROOT / "docs" / "data-dictionary.md").read_text(encoding="utf-8")
    assert written == data_dictionary(), "write it again: python -m schemas.dictionary > docs/data-dictionary.md"


def test_the_readme_names_every_command_and_only_files_that_exist() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for command in ("run", "extract", "clean", "collect", "learn", "query", "serve", "doctor"):
        assert f"solieu {command}" in readme
    for link in re.findall(r"\]\(([^)#:]+)\)", readme):
        assert (ROOT / link).exists(), link


def test_nothing_of_this_machine_is_in_the_project() -> None:
    words = re.compile(r"/work/|/root/|\.library")
    for path in ROOT.rglob("*"):
        inside = path.relative_to(ROOT).parts
        if (
            not path.is_file()
            or inside[0] in (".venv", ".git", ".hypothesis", "warehouse")
            or "cache" in inside[0]
            or path.suffix in (".gz", ".zst", ".pyc")
        ):
            continue
        if path.name != "test_docs.py":
            assert not words.search(path.read_bytes().decode("utf-8", "replace")), path
