"""Scripted servers, as users' tests have them."""

from __future__ import annotations

import pytest
from postman_api_client.models import User

from postman_facade import AsyncPostman, Postman, errors
from postman_facade.testing import Answer, ScriptedServer, VirtualClock, no_waiting


def test_the_script_is_followed_and_what_was_asked_is_reported() -> None:
    server = ScriptedServer(
        "refused", Answer(429, {}, {"Retry-After": "2"}), Answer(json={"user": {"id": 1}})
    )
    clock = VirtualClock()
    with Postman("key", rate_limit=None, transport=server, clock=clock) as postman:
        assert postman.users.me() == User.from_dict({"id": 1})
    assert server.requests == [("GET", "/me", None)] * 3
    assert server.left == 0
    assert clock.slept >= 2


@pytest.mark.parametrize(
    ("entry", "error"),
    [
        ("timeout", errors.TimedOutError),
        ("dropped", errors.ConnectionLostError),
        (500, errors.ServerError),
        (Answer(403, text="<html>challenge</html>"), errors.FirewallChallengeError),
    ],
)
async def test_a_write_is_asked_for_once(entry: Answer, error: type[errors.PostmanError]) -> None:
    server = ScriptedServer(entry)
    async with AsyncPostman(
        "key", rate_limit=None, transport=server, clock=VirtualClock()
    ) as postman:
        with pytest.raises(error):
            await postman.request("POST", "/collections", json={"collection": {}})
    assert server.requests == [("POST", "/collections", {"collection": {}})]


def test_beyond_the_script_nothing_is_answered() -> None:
    postman = Postman("key", rate_limit=None, transport=ScriptedServer())
    with postman, pytest.raises(AssertionError, match="GET /me is beyond the script"):
        postman.users.me()


def test_all_waiting_can_be_switched_off() -> None:
    server = ScriptedServer(Answer(429, {}, {"Retry-After": "30"}), Answer(json={"user": {}}))
    with no_waiting(), Postman("key", rate_limit=None, transport=server) as postman:
        postman.users.me()
