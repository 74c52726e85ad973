"""What a refusal costs a client: the wait that it names, and nothing after it."""

from __future__ import annotations

import httpx
import pytest

from postman_facade import Postman
from postman_facade.errors import QuotaExceededError, RateLimitStoreError
from postman_facade.rate_limit.limiter import RateLimiter
from postman_facade.rate_limit.memory import MemoryStore
from postman_facade.rate_limit.redis import FallbackStore
from postman_facade.sandbox import Sandbox
from postman_facade.testing import Answer, ScriptedServer, VirtualClock, no_waiting

LEFT = {"RateLimit": "limit=300, remaining=299, reset=60", "RateLimit-Policy": "300;w=60"}


@pytest.mark.parametrize(
    ("refusal", "wait"),
    [
        (Answer(429, {}, {"Retry-After": "2"}), 2.0),
        (Answer(429, {}, {**LEFT, "RateLimit": "limit=300, remaining=0, reset=2"}), 2.0),
        (Answer(429, {"error": "rateLimited", "message": "Please retry after 2"}), 2.0),
        (Answer(429, {}, {"Retry-After": "30"}), 30.0),
        (Answer(429, {}), 0.5),
    ],
    ids=["header", "figures", "body", "long", "none"],
)
def test_one_refusal_costs_the_wait_that_it_names(refusal: Answer, wait: float) -> None:
    clock = VirtualClock()
    served = Answer(200, {}, LEFT)
    server = ScriptedServer(served, refusal, *[served] * 21)
    with Postman("key", transport=server, clock=clock) as postman:
        postman.request("GET", "/me")
        postman.request("GET", "/me")
        refused = clock.monotonic()
        assert wait <= refused <= wait + max(0.25, 0.05 * wait)
        for _ in range(20):
            postman.request("GET", "/me")
        assert clock.monotonic() == refused


def test_a_spent_quota_of_the_month_is_no_refusal_by_a_limit() -> None:
    spent = Answer(429, {"error": {"name": "serviceLimitExhausted", "message": "exhausted"}})
    clock = VirtualClock()
    with Postman("key", transport=ScriptedServer(*[spent] * 5), clock=clock) as postman:
        for _ in range(5):
            with pytest.raises(QuotaExceededError):
                postman.request("GET", "/me")
    assert clock.slept == 0.0


def test_limits_of_a_sandbox_run_on_the_clock_of_no_waiting() -> None:
    with (
        Sandbox(task_seconds=0.0, limit="2/10") as sandbox,
        no_waiting() as clock,
        Postman(sandbox.api_key, base_url=sandbox.url, rate_limit=None) as postman,
    ):
        for _ in range(4):
            postman.users.me()
    assert 9.0 <= clock.slept <= 11.0


class _Away:
    """A store that cannot be reached."""

    reach = "process"

    def _fail(self, *arguments: object) -> None:
        raise RateLimitStoreError("away")

    reserve = confirm = peek = release = learn = _fail

    def close(self) -> None: ...


def test_fallback_keeps_its_share_when_an_answer_comes_as_its_pause_ends() -> None:
    pytest.importorskip("redis")
    clock = VirtualClock()
    store = FallbackStore(_Away(), MemoryStore(clock), 4, clock)  # type: ignore[arg-type]
    store.reach = "process"
    limiter = RateLimiter(store, {"default": (300, 60.0)}, clock)
    # 200 were used by the four that share the limit together.
    headers = httpx.Headers(
        {"RateLimit": "limit=300, remaining=100", "RateLimit-Policy": "300;w=60"}
    )
    for delay in [0.05] * 20 + [3.98, 0.03]:
        limiter.acquire("key", ("default",))
        clock.advance(delay)
        limiter.observe("key", ("default",), 200, headers, b"")
    for _ in range(50):
        assert limiter.acquire("key", ("default",)) == 0.0
