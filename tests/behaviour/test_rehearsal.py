"""Recording live, rehearsed: the command that records with a key, and what it recorded replayed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CASSETTES = ROOT / "tests" / "cassettes"


pytestmark = [
    pytest.mark.thorough,
    pytest.mark.skipif(sys.version_info < (3, 11), reason="the recorder needs Python 3.11"),
]


def test_recorded_again_they_are_the_same_bytes(tmp_path: Path) -> None:
    copies = tmp_path / "cassettes"
    run(copies, "--record-mode=rewrite")
    for file in sorted(CASSETTES.rglob("*.yaml")):
        assert (copies / file.relative_to(CASSETTES)).read_bytes() == file.read_bytes(), file


def test_everything_is_recorded_as_if_it_were_live(tmp_path: Path) -> None:
    copies = tmp_path / "cassettes"
    shutil.copytree(CASSETTES, copies)
    recorded = run(copies, "-p", "tests.behaviour.rehearsal", "--record-mode=rewrite")
    assert " passed" in recorded
    files = [file.relative_to(CASSETTES) for file in sorted(CASSETTES.rglob("*.yaml"))]
    rewritten = [file for file in files if "the service at" in head(copies / file)]
    kept = [file for file in files if head(copies / file) == head(CASSETTES / file)]
    assert sorted([*rewritten, *kept]) == files
    assert len(rewritten) >= 130
    run(copies)


def head(file: Path) -> str:
    return file.read_text(encoding="utf-8").partition("\n")[0]


def run(cassettes: Path, *options: str) -> str:
    command = [sys.executable, "-m", "pytest", "-q", "tests/behaviour/recorded", *options]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, "RECORDINGS": str(cassettes)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout
