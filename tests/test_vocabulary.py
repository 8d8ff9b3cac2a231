"""The vocabularies are data that people edit: what they may not do is caught here."""

from __future__ import annotations

import re
from datetime import date

import pytest

from schemas import vocabulary


def test_units_are_written_once_and_convert_exactly() -> None:
    written = [unit.written for unit in vocabulary.units()]
    assert len(written) == len(set(written))
    assert all(unit.factor > 0 for unit in vocabulary.units())
    assert all(unit.source for unit in vocabulary.units())


def test_both_maps_of_provinces_are_whole() -> None:
    def provinces(day: date) -> set[str]:
        return {p.name for p in vocabulary.places() if p.level == "province" and p.in_force(day)}

    assert len(provinces(date(2020, 1, 1))) == 63
    assert len(provinces(date(2025, 7, 1))) == 34
    assert "Thừa Thiên Huế" in provinces(date(2020, 1, 1))
    assert "Huế" in provinces(date(2025, 7, 1))


def test_a_district_lies_in_a_province() -> None:
    codes = {p.code for p in vocabulary.places() if p.level == "province"}
    districts = [p for p in vocabulary.places() if p.level == "district"]
    assert len(districts) > 690
    assert {d.parent for d in districts} <= codes


def test_indicator_codes_begin_with_their_topic() -> None:
    for indicator in vocabulary.indicators():
        assert re.fullmatch(r"[a-z_]+\.[a-z0-9_]+", indicator.code), indicator.code
        assert indicator.code.split(".")[0] == indicator.topic
        assert indicator.name_vi
        assert indicator.name_en


def test_no_two_indicators_share_a_wording_and_dimension() -> None:
    seen: dict[tuple[str, str], str] = {}
    for indicator in vocabulary.indicators():
        for wording in (indicator.name_vi, *indicator.synonyms):
            key = (wording.casefold(), indicator.dimension)
            assert key not in seen, f"{wording}: {indicator.code} and {seen[key]}"
            seen[key] = indicator.code


def test_a_collocation_has_wordings_and_something_that_they_need() -> None:
    for one in vocabulary.collocations():
        assert one.wordings
        assert one.measures or one.beside or one.behind or one.unless, one


@pytest.mark.parametrize("name", ["boilerplate", "cues"])
def test_words_and_patterns_are_listed_once(name: str) -> None:
    def lists(node: object, path: str = "") -> list[tuple[str, list[str]]]:
        if isinstance(node, dict):
            return [found for key, value in node.items() for found in lists(value, f"{path}.{key}")]
        return [(path, node)] if isinstance(node, list) else []

    for path, words in lists(vocabulary.toml(name)):
        twice = {word for word in words if words.count(word) > 1}
        assert not twice, f"{name}{path}: {twice}"


def test_a_broken_file_is_told_with_its_line(tmp_path: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    from pathlib import Path

    folder = Path(str(tmp_path))
    (folder / "units.tsv").write_text("written\tunit\tfactor\tdimension\tsource\ntấn\tt\tone\tmass\tx\n")
    monkeypatch.setattr(vocabulary, "VOCAB", folder)
    vocabulary.units.cache_clear()
    with pytest.raises(vocabulary.VocabularyError, match=r"units.tsv, line 2: factor 'one'"):
        vocabulary.units()
    vocabulary.units.cache_clear()
