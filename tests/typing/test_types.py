"""The modules of this folder are checked, strictly, by both type checkers."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDER = Path(__file__).parent
CHECKERS = {
    "mypy": ["-m", "mypy", "--strict", "--no-error-summary"],
    "pyright": ["-m", "basedpyright", "--level", "error"],
}


def check(checker: str, *paths: Path) -> tuple[int, str]:
    """The exit code of a checker, and what it says."""
    command = [sys.executable, *CHECKERS[checker], *map(str, paths)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize("checker", CHECKERS)
def test_the_types_of_the_calls_are_inferred(checker: str) -> None:
    code, output = check(
        checker, FOLDER / "calls.py", FOLDER / "documents.py", FOLDER / "mistakes.py"
    )
    assert code == 0, output


def test_another_type_is_an_error(tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.py"
    source = (FOLDER / "calls.py").read_text(encoding="utf-8")
    wrong.write_text(source.replace(", MonitorRun)", ", str)"), encoding="utf-8")
    code, output = check("mypy", wrong)
    assert code == 1
    assert output.count("error:") == 2, output
