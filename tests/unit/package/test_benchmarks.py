"""Every benchmark has a short form that CI runs."""

from __future__ import annotations

from pathlib import Path

from benchmarks.smoke import LITTLE

FOLDER = Path(__file__).parents[3] / "benchmarks"
# By hand with options of its own, and run within `pacing`.
OTHERS = {"pacing_matrix", "smoke"}


def test_each_has_one() -> None:
    run = {file.stem for file in FOLDER.glob("*.py") if "__main__" in file.read_text("utf-8")}
    helpers = {"kill_round", "limiting_service", "pacing_server"}  # processes of others
    assert run - OTHERS - helpers == set(LITTLE)
