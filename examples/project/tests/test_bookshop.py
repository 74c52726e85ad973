"""How a project tests its automation: the fixtures come with `postman-facade[testing]`."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from bookshop import publish, rotate_token

from postman_facade import AsyncPostman, EnvironmentDocument, Postman
from postman_facade.errors import QuotaExceededError
from postman_facade.sandbox import Fault, Faults, Sandbox
from postman_facade.testing import VirtualClock


def test_it_is_published_once(postman: Postman, postman_sandbox: Sandbox) -> None:
    postman.workspaces.create("Shop")
    assert publish(postman, "Shop").action == "created"
    assert publish(postman, "Shop").action == "unchanged"
    assert [call.path for call in postman_sandbox.calls if call.method == "PUT"] == []


@pytest.mark.usefixtures("no_waiting")
def test_a_lost_answer_makes_no_second_one(postman: Postman, postman_faults: Faults) -> None:
    workspace = postman.workspaces.create("Shop").id
    postman_faults.add(Fault("drop", method="POST", path="/collections", carried_out=True))
    assert publish(postman, "Shop").adopted
    assert len(list(postman.collections.list(workspace=workspace))) == 1


def test_limits_are_waited_for(
    postman: Postman, postman_faults: Faults, no_waiting: VirtualClock
) -> None:
    postman_faults.add(Fault("rate-limit", seconds=20, times=2))
    assert postman.users.me()
    assert no_waiting.slept >= 40


def test_the_quota_is_not(
    postman: Postman, postman_faults: Faults, no_waiting: VirtualClock
) -> None:
    postman_faults.add(Fault("quota", times=None))
    with pytest.raises(QuotaExceededError):
        postman.users.me()
    assert no_waiting.slept == 0


def test_the_token_is_rotated(postman: Postman, async_postman: AsyncPostman) -> None:
    postman.environments.create(EnvironmentDocument.from_json({"name": "Live", "values": []}))
    asyncio.run(rotate_token(async_postman, "Live", "made-up"))
    assert postman.environments.get_value("Live", "TOKEN") == "made-up"


def test_from_a_recording(postman_vcr: Any, postman: Postman) -> None:
    """Recorded once with ``--record-mode=once``: live with POSTMAN_API_KEY, else the sandbox."""
    workspace = postman.workspaces.create("Shop").id
    published = publish(postman, workspace)
    postman.workspaces.delete(workspace)
    assert published.name == "Bookshop"
