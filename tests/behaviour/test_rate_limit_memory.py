"""The rate limit of a process: shared by its threads, tasks and clients, bounded and cancellable."""

from __future__ import annotations

import asyncio
import logging
import pickle
import threading

import httpx
import pytest

from postman_facade.errors import RateLimitWaitError
from postman_facade.rate_limit import RateLimiter, open_rate_limiter
from postman_facade.testing import VirtualClock

LIMITS = {"default": (4, 10.0), "listings": (1, 2.0)}
DEFAULT = ("default",)


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock()


@pytest.fixture
def limiter(clock: VirtualClock) -> RateLimiter:
    return open_rate_limiter("memory", bucket_limits=LIMITS, clock=clock)


def use_up(limiter: RateLimiter) -> None:
    for _ in range(4):
        assert limiter.acquire("key", DEFAULT) == 0.0


def test_waits_for_the_window(limiter: RateLimiter, clock: VirtualClock) -> None:
    use_up(limiter)
    assert limiter.acquire("key", DEFAULT) == pytest.approx(10.5)
    assert clock.slept == pytest.approx(10.5)


def test_waits_for_every_bucket(limiter: RateLimiter) -> None:
    both = ("default", "listings")
    waits = [limiter.acquire("key", both) for _ in range(5)]
    assert waits == pytest.approx([0.0, 2.1, 2.1, 2.1, 4.2])


def test_keys_do_not_share(limiter: RateLimiter) -> None:
    use_up(limiter)
    assert limiter.acquire("another", DEFAULT) == 0.0


def test_clients_of_one_key_share(limiter: RateLimiter, clock: VirtualClock) -> None:
    use_up(open_rate_limiter("memory", bucket_limits=LIMITS, clock=clock))
    assert limiter.snapshot("key").next_call_in == pytest.approx(10.5)


def test_threads_share(limiter: RateLimiter, clock: VirtualClock) -> None:
    sent: list[float] = []

    def send() -> None:
        for _ in range(4):
            limiter.acquire("key", DEFAULT)
            sent.append(clock.monotonic())

    threads = [threading.Thread(target=send) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    # Four at once, then four within each window, a quarter of the even pace apart at least.
    waited = [10.5 * window + 0.625 * place for window in range(1, 6) for place in range(4)]
    assert sorted(sent) == pytest.approx([0.0] * 4 + waited)


async def test_tasks_share_and_go_first_come_first_served(
    limiter: RateLimiter, clock: VirtualClock
) -> None:
    sent: list[tuple[float, int]] = []

    async def send(number: int) -> None:
        await limiter.acquire_async("key", DEFAULT)
        sent.append((clock.monotonic(), number))

    await asyncio.gather(*(send(number) for number in range(12)))
    assert [number for _, number in sent] == list(range(12))
    assert [when for when, _ in sent] == sorted(when for when, _ in sent)
    assert sent[-1][0] == pytest.approx(22.875)


async def test_cancelled_task_gives_its_slot_back(
    limiter: RateLimiter, clock: VirtualClock
) -> None:
    use_up(limiter)
    waiting = [asyncio.create_task(limiter.acquire_async("key", DEFAULT)) for _ in range(4)]
    await asyncio.sleep(0)
    assert limiter.snapshot("key").next_call_in == pytest.approx(21.0)
    waiting[1].cancel()
    await asyncio.sleep(0)
    # Nobody who comes now goes before those who wait still.
    assert limiter.snapshot("key").next_call_in == pytest.approx(13.0)
    await asyncio.gather(*waiting, return_exceptions=True)
    assert clock.monotonic() == pytest.approx(12.375)


def test_interrupted_thread_gives_its_slot_back(
    limiter: RateLimiter, clock: VirtualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(seconds: float) -> None:
        raise KeyboardInterrupt

    use_up(limiter)
    monkeypatch.setattr(clock, "sleep", interrupt)
    for _ in range(3):
        with pytest.raises(KeyboardInterrupt):
            limiter.acquire("key", DEFAULT)
        assert limiter.snapshot("key").next_call_in == pytest.approx(10.5)


async def test_wait_beyond_the_deadline_is_refused_at_once(
    limiter: RateLimiter, clock: VirtualClock
) -> None:
    use_up(limiter)
    for _ in range(3):
        with pytest.raises(RateLimitWaitError) as refused:
            limiter.acquire("key", DEFAULT, 5.0)
        with pytest.raises(RateLimitWaitError):
            await limiter.acquire_async("key", DEFAULT, 5.0)
    assert clock.slept == 0.0
    assert refused.value.bucket == "default"
    assert refused.value.wait == pytest.approx(10.5)
    assert "'default': the next call may be sent in 10.5 s" in str(refused.value)
    assert limiter.acquire("key", DEFAULT, 11.0) == pytest.approx(10.5)


def test_refusal_survives_pickling() -> None:
    error = pickle.loads(pickle.dumps(RateLimitWaitError("default", 3.5)))  # noqa: S301 - our own
    assert (error.bucket, error.wait, str(error)) == (
        "default",
        3.5,
        str(RateLimitWaitError("default", 3.5)),
    )


def test_deadline_holds_for_all_waits_of_a_call(limiter: RateLimiter, clock: VirtualClock) -> None:
    """A slot that is lost to a refusal while it is waited for."""
    use_up(limiter)

    def refuse(bucket: str, seconds: float, reason: str) -> None:
        limiter.observe("key", DEFAULT, 429, httpx.Headers({"Retry-After": "30"}), b"")

    hooked = open_rate_limiter("memory", bucket_limits=LIMITS, clock=clock, on_wait=refuse)
    with pytest.raises(RateLimitWaitError) as refused:
        hooked.acquire("key", DEFAULT, 12.0)
    assert clock.monotonic() == pytest.approx(10.5)
    assert refused.value.wait == pytest.approx(19.5)


def test_refusal_holds_up_everybody(limiter: RateLimiter) -> None:
    limiter.acquire("key", DEFAULT)
    limiter.observe("key", DEFAULT, 429, httpx.Headers({"Retry-After": "7"}), b"")
    assert limiter.acquire("key", DEFAULT) == pytest.approx(7.0)


def test_hook_and_log_tell_why(clock: VirtualClock, caplog: pytest.LogCaptureFixture) -> None:
    told: list[tuple[str, float, str]] = []

    def on_wait(bucket: str, seconds: float, reason: str) -> None:
        told.append((bucket, round(seconds, 3), reason))

    limiter = open_rate_limiter("memory", bucket_limits=LIMITS, clock=clock, on_wait=on_wait)
    with caplog.at_level(logging.DEBUG, "postman_facade"):
        use_up(limiter)
        limiter.acquire("key", DEFAULT)
        limiter.observe("key", DEFAULT, 429, httpx.Headers({"Retry-After": "7"}), b"")
        limiter.acquire("key", DEFAULT)
    assert told == [("default", 10.5, "limit"), ("default", 7.0, "refused")]
    assert "Rate limit default: waiting 10.5 s (the limit is reached)." in caplog.text
    assert "key" not in caplog.text


def test_snapshot_tells_what_the_service_said(limiter: RateLimiter, clock: VirtualClock) -> None:
    assert limiter.snapshot("key") == (None, None, None, None, None, 0.0)
    headers = {
        "RateLimit": "limit=4, remaining=3, reset=9",
        "RateLimit-Policy": "4;w=10",
        "RateLimit-Limit-Month": "10000",
        "RateLimit-Remaining-Month": "9000",
    }
    limiter.acquire("key", DEFAULT)
    limiter.observe("key", DEFAULT, 200, httpx.Headers(headers), b"")
    assert limiter.snapshot("key") == (4, 3, 9.0, 10000, 9000, 0.0)
    clock.sleep(4.0)
    limiter.observe("key", DEFAULT, 200, httpx.Headers(), b"")
    assert limiter.snapshot("key") == (4, 3, 5.0, 10000, 9000, 0.0)
    clock.sleep(5.5)
    assert limiter.snapshot("key") == (4, 4, None, 10000, 9000, 0.0)


def test_wall_clock_set_back_an_hour_changes_nothing(
    limiter: RateLimiter, clock: VirtualClock
) -> None:
    use_up(limiter)
    clock.set_back(3600.0)
    assert limiter.acquire("key", DEFAULT) == pytest.approx(10.5)


def test_moments_of_the_service_are_read_by_its_own_clock(
    limiter: RateLimiter, clock: VirtualClock
) -> None:
    clock.set_back(3600.0)
    headers = {"Date": "Tue, 14 Nov 2023 22:13:20 GMT", "X-RateLimit-Reset": "1700000006"}
    limiter.observe("key", DEFAULT, 429, httpx.Headers(headers), b"")
    assert limiter.snapshot("key").next_call_in == pytest.approx(6.0)


def test_no_secret_in_the_state(limiter: RateLimiter) -> None:
    limiter.acquire("planted-secret", DEFAULT)
    assert "planted-secret" not in repr(limiter)
    assert "planted-secret" not in repr(vars(limiter)) + repr(vars(limiter._store))
