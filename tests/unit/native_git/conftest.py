"""A sandbox whose workspace has something of every kind."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from postman_facade import Postman
from postman_facade.sandbox import Sandbox
from postman_facade.testing import no_waiting
from tests.unit.native_git import workspaces


@pytest.fixture(scope="module")
def server() -> Iterator[Sandbox]:
    with no_waiting(), Sandbox(seed=5, task_seconds=0.0) as sandbox:
        yield sandbox


@pytest.fixture
def sandbox(server: Sandbox) -> Iterator[Sandbox]:
    server.reset()
    server.faults.clear()
    yield server
    server.faults.clear()


@pytest.fixture
def postman(sandbox: Sandbox) -> Iterator[Postman]:
    with Postman(sandbox.api_key, base_url=sandbox.url, rate_limit=None) as postman:
        yield postman


@pytest.fixture
def workspace(postman: Postman) -> str:
    found: str = postman.request("GET", "/workspaces").json()["workspaces"][0]["id"]
    return found


@pytest.fixture(scope="module")
def furnished(server: Sandbox) -> tuple[dict[str, str], str]:
    """The ids by kind, and the snapshot of the sandbox that has them."""
    with Postman(server.api_key, base_url=server.url, rate_limit=None) as postman:
        workspace = next(iter(postman.workspaces.list())).id
        return workspaces.furnish(postman, workspace), server.snapshot()


@pytest.fixture
def ids(furnished: tuple[dict[str, str], str], sandbox: Sandbox) -> dict[str, str]:
    ids, snapshot = furnished
    sandbox.restore(snapshot)
    return dict(ids)
