"""A sandbox with a file that is killed in the middle of writing: what it answered is there, whole."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from benchmarks.kill_round import run
from postman_facade.sandbox import Sandbox


@pytest.mark.parametrize("kill_after", [20, 60])
def test_what_was_answered_is_there_and_nothing_is_half_there(
    kill_after: int, tmp_path: Path
) -> None:
    db = tmp_path / "state.db"
    outcome = run(db, writes=100, kill_after=kill_after)
    assert outcome.answered >= kill_after
    assert (outcome.lost, outcome.torn) == (0, 0)
    # And it goes on from there.
    with Sandbox(str(db)) as sandbox:
        answer = httpx.get(f"{sandbox.url}/collections", headers={"x-api-key": sandbox.api_key})
        assert len(answer.json()["collections"]) >= kill_after // 2
