"""A sandbox on the clock that the clients wait on, so that waiting shows what time brings."""

from __future__ import annotations

from typing import Any

import pytest

from postman_facade import Postman
from postman_facade.clock import SYSTEM
from postman_facade.testing import VirtualClock


@pytest.fixture(scope="session")
def postman_sandbox_options() -> dict[str, Any]:
    return {"seed": 30, "clock": SYSTEM.time, "task_seconds": 1.0}


@pytest.fixture(autouse=True)
def _no_waiting(no_waiting: VirtualClock) -> None: ...


@pytest.fixture
def workspace(postman: Postman) -> str:
    return postman.workspaces.create("Bookshop").id
