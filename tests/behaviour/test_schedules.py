"""Random schedules of writes by several clients, with lost answers and kills between any requests."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("operations", [400, pytest.param(2000, marks=pytest.mark.thorough)])
def test_nothing_of_others_is_lost_and_nothing_is_made_twice(operations: int) -> None:
    """In a process of its own, since here every answer of a sandbox is held against the document."""
    command = [sys.executable, "-m", "benchmarks.schedules", "--operations", str(operations)]
    done = subprocess.run(
        [*command, "--seed", "20301"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
