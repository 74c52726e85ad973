"""A plugin for pytest: what the live API may be like, for recordings to be made of.

New elements are late, ids and the account are others, the clock shows another year, a page has ten
entries at most, and 60 calls a minute are answered. It holds what others made, which has to be
there in the end, with nothing beside it.

    pytest tests/behaviour/recorded -p tests.behaviour.rehearsal --record-mode=rewrite
"""

from __future__ import annotations

import json
import os
from collections.abc import Generator
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from postman_facade import settings
from postman_facade.clock import SYSTEM
from postman_facade.sandbox import Fault, Sandbox
from postman_facade.sandbox.server import sandbox as sandbox_module
from postman_facade.sandbox.world import Exchange, User
from postman_facade.testing import no_waiting

_EXAMPLE = Path(__file__).parents[2] / "examples/bookshop.postman_collection.json"
_START = 1_900_000_000.0
_LATE_SECONDS = 3.0
_LARGEST_PAGE = 10
_KEPT = ("workspace", "collection", "environment", "mock", "monitor", "spec", "package")
_stack = ExitStack()
_bystanders: dict[str, list[str]] = {}
_sandbox: Sandbox


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests() -> None:
    """Start it before anybody reads the environment."""
    global _sandbox
    _stack.enter_context(no_waiting(_START))
    _stack.enter_context(patch.object(sandbox_module, "User", _other_user))
    _stack.enter_context(patch.object(Exchange, "number", _small_page))
    _sandbox = _stack.enter_context(
        Sandbox(
            api_key="PMAK-REHEARSAL-0000",
            scim_key="SCIM-REHEARSAL-0000",
            seed=77,
            clock=SYSTEM.time,
            task_seconds=4.0,
            limit="60/min",
        )
    )
    _sandbox.seed(_EXAMPLE, workspace="Of others")
    _sandbox.faults.add(Fault("late", seconds=_LATE_SECONDS, times=None))
    _bystanders.update(_there())
    os.environ[settings.KEY_VARIABLE] = _sandbox.api_key
    os.environ[settings.SCIM_KEY_VARIABLE] = _sandbox.scim_key
    os.environ[settings.BASE_URL_VARIABLE] = _sandbox.url


@pytest.hookimpl(wrapper=True)
def pytest_sessionfinish(session: pytest.Session) -> Generator[None, Any, Any]:
    result = yield
    SYSTEM.sleep(_LATE_SECONDS)
    left = _there()
    _stack.close()
    if left != _bystanders:
        print(f"\nLeft behind, or gone: {left} instead of {_bystanders}")
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
    return result


def _there() -> dict[str, list[str]]:
    """The ids of what there is, by kind."""
    documents = json.loads(_sandbox.state())["documents"]
    return {kind: [each["id"] for each in documents.get(kind, [])] for kind in _KEPT}


def _other_user() -> User:
    return User(id=87654321, username="rehearsal-user", name="Sandbox Rehearsal", team_id=5678)


_number = Exchange.number


def _small_page(exchange: Exchange, name: str, *bounds: Any, **named: Any) -> int:
    number = _number(exchange, name, *bounds, **named)
    return min(number, _LARGEST_PAGE) if name in ("limit", "count") else number
