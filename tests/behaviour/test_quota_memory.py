"""The budget of a process: shared by its threads, tasks and clients, bounded and cancellable."""

from __future__ import annotations

import asyncio
import logging
import pickle
import threading

import httpx
import pytest

from postman_facade.quota import Budget, open_budget
from postman_facade.quota.budget import SlotTooFar
from postman_facade.testing import VirtualClock

LIMITS = {"default": (4, 10.0), "listings": (1, 2.0)}
DEFAULT = ("default",)


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock()


@pytest.fixture
def budget(clock: VirtualClock) -> Budget:
    return open_budget("memory", limits=LIMITS, clock=clock)


def use_up(budget: Budget) -> None:
    for _ in range(4):
        assert budget.acquire("key", DEFAULT) == 0.0


def test_waits_for_the_window(budget: Budget, clock: VirtualClock) -> None:
    use_up(budget)
    assert budget.acquire("key", DEFAULT) == pytest.approx(10.5)
    assert clock.slept == pytest.approx(10.5)


def test_waits_for_every_bucket(budget: Budget) -> None:
    both = ("default", "listings")
    waits = [budget.acquire("key", both) for _ in range(5)]
    assert waits == pytest.approx([0.0, 2.1, 2.1, 2.1, 4.2])


def test_keys_do_not_share(budget: Budget) -> None:
    use_up(budget)
    assert budget.acquire("another", DEFAULT) == 0.0


def test_clients_of_one_key_share(budget: Budget, clock: VirtualClock) -> None:
    use_up(open_budget("memory", limits=LIMITS, clock=clock))
    assert budget.snapshot("key").next_slot_in == pytest.approx(10.5)


def test_threads_share(budget: Budget, clock: VirtualClock) -> None:
    sent: list[float] = []

    def send() -> None:
        for _ in range(4):
            budget.acquire("key", DEFAULT)
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
    budget: Budget, clock: VirtualClock
) -> None:
    sent: list[tuple[float, int]] = []

    async def send(number: int) -> None:
        await budget.acquire_async("key", DEFAULT)
        sent.append((clock.monotonic(), number))

    await asyncio.gather(*(send(number) for number in range(12)))
    assert [number for _, number in sent] == list(range(12))
    assert [when for when, _ in sent] == sorted(when for when, _ in sent)
    assert sent[-1][0] == pytest.approx(22.875)


async def test_cancelled_task_gives_its_slot_back(budget: Budget, clock: VirtualClock) -> None:
    use_up(budget)
    waiting = [asyncio.create_task(budget.acquire_async("key", DEFAULT)) for _ in range(4)]
    await asyncio.sleep(0)
    assert budget.snapshot("key").next_slot_in == pytest.approx(21.0)
    waiting[1].cancel()
    await asyncio.sleep(0)
    # Nobody who comes now goes before those who wait still.
    assert budget.snapshot("key").next_slot_in == pytest.approx(13.0)
    await asyncio.gather(*waiting, return_exceptions=True)
    assert clock.monotonic() == pytest.approx(12.375)


def test_interrupted_thread_gives_its_slot_back(
    budget: Budget, clock: VirtualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(seconds: float) -> None:
        raise KeyboardInterrupt

    use_up(budget)
    monkeypatch.setattr(clock, "sleep", interrupt)
    for _ in range(3):
        with pytest.raises(KeyboardInterrupt):
            budget.acquire("key", DEFAULT)
        assert budget.snapshot("key").next_slot_in == pytest.approx(10.5)


async def test_wait_beyond_the_deadline_is_refused_at_once(
    budget: Budget, clock: VirtualClock
) -> None:
    use_up(budget)
    for _ in range(3):
        with pytest.raises(SlotTooFar) as refused:
            budget.acquire("key", DEFAULT, 5.0)
        with pytest.raises(SlotTooFar):
            await budget.acquire_async("key", DEFAULT, 5.0)
    assert clock.slept == 0.0
    assert refused.value.bucket == "default"
    assert refused.value.wait == pytest.approx(10.5)
    assert "'default' is in 10.5 s" in str(refused.value)
    assert budget.acquire("key", DEFAULT, 11.0) == pytest.approx(10.5)


def test_refusal_survives_pickling() -> None:
    error = pickle.loads(pickle.dumps(SlotTooFar("default", 3.5)))  # noqa: S301 - our own
    assert (error.bucket, error.wait, str(error)) == (
        "default",
        3.5,
        str(SlotTooFar("default", 3.5)),
    )


def test_deadline_holds_for_all_waits_of_a_call(budget: Budget, clock: VirtualClock) -> None:
    """A slot that is lost to a refusal while it is waited for."""
    use_up(budget)

    def refuse(bucket: str, seconds: float, reason: str) -> None:
        budget.observe("key", DEFAULT, 429, httpx.Headers({"Retry-After": "30"}), b"")

    hooked = open_budget("memory", limits=LIMITS, clock=clock, on_wait=refuse)
    with pytest.raises(SlotTooFar) as refused:
        hooked.acquire("key", DEFAULT, 12.0)
    assert clock.monotonic() == pytest.approx(10.5)
    assert refused.value.wait == pytest.approx(19.5)


def test_refusal_holds_up_everybody(budget: Budget) -> None:
    budget.acquire("key", DEFAULT)
    budget.observe("key", DEFAULT, 429, httpx.Headers({"Retry-After": "7"}), b"")
    assert budget.acquire("key", DEFAULT) == pytest.approx(7.0)


def test_hook_and_log_tell_why(clock: VirtualClock, caplog: pytest.LogCaptureFixture) -> None:
    told: list[tuple[str, float, str]] = []

    def on_wait(bucket: str, seconds: float, reason: str) -> None:
        told.append((bucket, round(seconds, 3), reason))

    budget = open_budget("memory", limits=LIMITS, clock=clock, on_wait=on_wait)
    with caplog.at_level(logging.DEBUG, "postman_facade"):
        use_up(budget)
        budget.acquire("key", DEFAULT)
        budget.observe("key", DEFAULT, 429, httpx.Headers({"Retry-After": "7"}), b"")
        budget.acquire("key", DEFAULT)
    assert told == [("default", 10.5, "limit"), ("default", 7.0, "refused")]
    assert "waiting 10.500 s for bucket default: limit" in caplog.text
    assert "key" not in caplog.text


def test_snapshot_tells_what_the_service_said(budget: Budget, clock: VirtualClock) -> None:
    assert budget.snapshot("key") == (None, None, None, None, None, 0.0)
    headers = {
        "RateLimit": "limit=4, remaining=3, reset=9",
        "RateLimit-Policy": "4;w=10",
        "RateLimit-Limit-Month": "10000",
        "RateLimit-Remaining-Month": "9000",
    }
    budget.acquire("key", DEFAULT)
    budget.observe("key", DEFAULT, 200, httpx.Headers(headers), b"")
    assert budget.snapshot("key") == (4, 3, 9.0, 10000, 9000, 0.0)
    clock.sleep(4.0)
    budget.observe("key", DEFAULT, 200, httpx.Headers(), b"")
    assert budget.snapshot("key") == (4, 3, 5.0, 10000, 9000, 0.0)
    clock.sleep(5.5)
    assert budget.snapshot("key") == (4, 4, None, 10000, 9000, 0.0)


def test_wall_clock_set_back_an_hour_changes_nothing(budget: Budget, clock: VirtualClock) -> None:
    use_up(budget)
    clock.set_back(3600.0)
    assert budget.acquire("key", DEFAULT) == pytest.approx(10.5)


def test_moments_of_the_service_are_read_by_its_own_clock(
    budget: Budget, clock: VirtualClock
) -> None:
    clock.set_back(3600.0)
    headers = {"Date": "Tue, 14 Nov 2023 22:13:20 GMT", "X-RateLimit-Reset": "1700000006"}
    budget.observe("key", DEFAULT, 429, httpx.Headers(headers), b"")
    assert budget.snapshot("key").next_slot_in == pytest.approx(6.0)


def test_no_secret_in_the_state(budget: Budget) -> None:
    budget.acquire("planted-secret", DEFAULT)
    assert "planted-secret" not in repr(budget)
    assert "planted-secret" not in repr(vars(budget)) + repr(vars(budget._store))
