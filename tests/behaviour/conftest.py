"""Behaviour is replayed from cassettes. To record them all again:

pytest tests/behaviour --record-mode=rewrite                        against the sandbox
POSTMAN_API_KEY=... pytest tests/behaviour --record-mode=rewrite    against the live API
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import pytest

from postman_facade import settings

CASSETTES = Path(__file__).parents[1] / "cassettes"
LIVE_KEY = os.environ.get(settings.KEY_VARIABLE)
START = 1_700_000_000.0

if sys.version_info < (3, 11):  # the recorder needs it
    collect_ignore = [f"test_{folder.name}.py" for folder in CASSETTES.iterdir()]


@pytest.fixture(scope="session")
def postman_sandbox_options() -> dict[str, Any]:
    return {"seed": 20, "clock": lambda: START, "task_seconds": 0.0}


@pytest.fixture
def vcr_cassette_dir(request: pytest.FixtureRequest) -> str:
    return str(CASSETTES / request.path.stem.removeprefix("test_"))
