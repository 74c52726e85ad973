"""Limits as the service shows them: every attempt is recorded, and replays without waiting."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from postman_facade import Postman
from postman_facade.testing import VirtualClock
from postman_facade.testing.plugin import PostmanService
from postman_facade.transport.call import Attempt
from tests.behaviour.conftest import LIVE_KEY

pytestmark = pytest.mark.usefixtures("postman_vcr")


@pytest.mark.skipif(LIVE_KEY is not None, reason="would use up the limit of a real account")
def test_a_call_that_is_refused_twice_is_three_interactions(
    record_mode: str, postman_vcr: Any, postman_service: PostmanService
) -> None:
    clock = VirtualClock()
    if record_mode == "none":
        _ask(postman_service.base_url, postman_service.api_key, clock, lambda attempt: None)
    else:
        _record(postman_vcr, clock)
    assert [response["status"]["code"] for response in postman_vcr.responses] == [429, 429, 200]
    assert clock.slept > 2


def _record(postman_vcr: Any, clock: VirtualClock) -> None:
    """Against a sandbox that allows one call, and another when it has refused two."""
    from postman_facade.sandbox import Sandbox

    now = [1_700_000_000.0]

    def allow_another(attempt: Attempt) -> None:
        if attempt.number == 2:
            now[0] += 20

    with Sandbox(seed=21, limit="1/10", clock=lambda: now[0]) as sandbox:
        _ask(sandbox.url, sandbox.api_key, clock, allow_another)
        postman_vcr.data.clear()
        _ask(sandbox.url, sandbox.api_key, clock, allow_another)


def _ask(url: str, key: str, clock: VirtualClock, on_retry: Callable[[Attempt], None]) -> None:
    with Postman(key, base_url=url, rate_limit=None, clock=clock, on_retry=on_retry) as postman:
        assert postman.users.me()
