from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

TEXT = "Năm 2020, tỉnh Sơn La thu ngân sách 4.150 tỷ đồng, tăng 5,2% so với cùng kỳ."
COMMANDS = ("run", "extract", "clean", "query", "serve", "doctor")


def solieu(*arguments: str, stdin: str | None = None, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "flows.cli", *arguments], input=stdin, capture_output=True, text=True, cwd=cwd,
        env=os.environ | {"PYTHONPATH": str(ROOT)}, timeout=60,
    )  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_examples(command: str) -> None:
    done = solieu(command, "--help")
    assert done.returncode == 0
    assert f"solieu {command}" in " ".join(done.stdout.split())
    assert "Examples:" in done.stdout


def test_help_and_text_commands_import_nothing_heavy() -> None:
    script = (
        "import sys; sys.argv = ['solieu', 'extract', '-']; from flows.cli import main\n"
        "try: main()\nexcept SystemExit: pass\n"
        "print(sorted({'prefect', 'pandas', 'pyarrow', 'duckdb'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", script], input=TEXT, capture_output=True, text=True, cwd=ROOT)
    assert done.stdout.splitlines()[-1] == "[]"


def test_extract_reads_jsonl_and_writes_jsonl() -> None:
    lines = [{"id": "a", "text": TEXT, "published": "2021-01-05"}, {"id": "b", "text": "Không có số liệu nào ở đây."}]
    done = solieu("extract", stdin="\n".join(json.dumps(line) for line in lines))
    assert done.returncode == 0
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert (first["id"], [f["value"] for f in first["facts"]]) == ("a", [4.15e12, 5.2])
    assert list(first["facts"][0]) == [
        "start", "end", "quote", "name", "value", "value_max", "unit", "counted", "bound", "measure", "base", "status",
        "period", "place", "indicator", "confidence",
    ]  # fmt: skip
    assert TEXT[first["facts"][0]["start"] : first["facts"][0]["end"]] == first["facts"][0]["quote"]
    assert second == {"id": "b", "facts": []}


def test_extract_leaves_out_a_wrong_line_and_says_so() -> None:
    done = solieu("extract", stdin='{"id": 1, "text": "Tỉnh Sơn La"}\n{wrong\n{"id": 3}\n')
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) == 1
    assert "line 2" in done.stderr
    assert "line 3" in done.stderr


def test_extract_of_a_text_file_as_table_and_with_reasons(tmp_path: Path) -> None:
    (tmp_path / "bai.txt").write_text(TEXT)
    table = solieu("extract", str(tmp_path / "bai.txt"), "--table", "--published", "2021-01-05")
    assert "4.150 tỷ đồng" in table.stdout
    assert "Sơn La" in table.stdout
    reasons = solieu("extract", str(tmp_path / "bai.txt"), "--explain")
    assert "← so với cùng kỳ" in reasons.stdout


def test_clean_gives_blocks_or_the_clean_text(tmp_path: Path) -> None:
    page = f"Thu ngân sách Sơn La\nTin vắn trong tỉnh.\n{TEXT}\nLê An (TTXVN)\nChia sẻ:"
    (tmp_path / "bai.txt").write_text(page)
    blocks = json.loads(solieu("clean", str(tmp_path / "bai.txt")).stdout)
    assert list(blocks) == ["id", "title", "lede", "authors", "published", "blocks"]
    assert [b["label"] for b in blocks["blocks"]] == ["title", "lede", "body", "byline", "share"]
    text = solieu("clean", str(tmp_path / "bai.txt"), "--text").stdout
    assert text == f"Thu ngân sách Sơn La\n\nTin vắn trong tỉnh.\n\n{TEXT}\n"


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("extract", "none.txt"), 2, "no file none.txt"),
        (("extract", "-", "--published", "yesterday"), 2, "2021-01-25"),
        (("run", "--raw", "none"), 2, "--raw"),
        (("query", "SELECT 1", "--warehouse", "none"), 2, "solieu run"),
        (("query", "SELECT 1", "--warehouse", ".", "--format", "xml"), 2, "parquet"),
        (("query", "SELEKT", "--warehouse", "."), 1, "the query failed"),
        (("nonsense",), 2, "nonsense"),
    ],
)
def test_errors_say_what_to_do(arguments: tuple[str, ...], code: int, says: str, tmp_path: Path) -> None:
    done = solieu(*arguments, stdin="", cwd=tmp_path)
    assert done.returncode == code
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    if arguments[0] != "nonsense":
        assert len(done.stderr.splitlines()) == 1


def test_binary_input_is_one_line_of_error(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\x89PNG" + bytes(range(256)))
    done = solieu("clean", str(tmp_path / "a.txt"))
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)


@pytest.mark.parametrize("format", ["table", "csv", "json", "parquet"])
def test_query_formats(tmp_path: Path, format: str) -> None:
    import pyarrow.parquet as pq

    out = tmp_path / "out"
    sql = "SELECT 1 AS one, 'tỉnh' AS word"
    done = solieu("query", sql, "--warehouse", str(tmp_path), "--format", format, "--out", str(out))
    assert done.returncode == 0, done.stderr
    if format == "parquet":
        assert pq.read_table(out).to_pylist() == [{"one": 1, "word": "tỉnh"}]
    elif format == "json":
        assert json.loads(out.read_text()) == {"one": 1, "word": "tỉnh"}
    elif format == "csv":
        assert out.read_text() == "one,word\n1,tỉnh\n"
    else:
        assert "tỉnh" in out.read_text()


def test_doctor_says_what_to_fix(tmp_path: Path) -> None:
    well = solieu("doctor", "--offline", "--warehouse", str(tmp_path / "none"))
    assert (well.returncode, "FIX" in well.stdout) == (0, False)
    ill = solieu("doctor", "--offline", "--raw", str(tmp_path / "none"))
    assert ill.returncode == 1
    assert "mkdir -p" in ill.stdout
