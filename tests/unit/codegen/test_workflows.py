"""The workflows that are given as examples."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

WORKFLOWS = sorted((Path(__file__).parents[3] / "examples/github-actions").glob("*.yml"))
LINTERS = {
    "zizmor": ["--offline", "--no-progress", "--quiet"],
    "check-jsonschema": ["--builtin-schema", "vendor.github-workflows"],
}


def _lint(linter: str, *files: Path) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).with_name(linter)
    command = [str(program), *LINTERS[linter], *map(str, files)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("linter", LINTERS)
def test_a_linter_finds_nothing(linter: str) -> None:
    assert len(WORKFLOWS) == 2
    done = _lint(linter, *WORKFLOWS)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("linter", "before", "after"),
    [
        ("zizmor", 'run: pip install "postman-facade', 'run: echo "${{ github.head_ref }}'),
        ("check-jsonschema", "runs-on:", "run-on:"),
    ],
)
def test_a_linter_finds_faults(linter: str, before: str, after: str, tmp_path: Path) -> None:
    workflow = next(path for path in WORKFLOWS if path.stem == "contract-checks")
    text = workflow.read_text()
    assert before in text
    broken = tmp_path / ".github/workflows/broken.yml"
    broken.parent.mkdir(parents=True)
    broken.write_text(text.replace(before, after))
    assert _lint(linter, broken).returncode != 0
