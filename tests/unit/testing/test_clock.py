"""The clock for tests: waits take no time, end in order, and can be switched off for a client."""

from __future__ import annotations

import asyncio
import threading
import time

import pytest

from postman_facade.clock import SYSTEM
from postman_facade.testing import VirtualClock, no_waiting


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock()


def test_sleep_moves_both_clocks(clock: VirtualClock) -> None:
    begun, wall = clock.monotonic(), clock.time()
    clock.sleep(3600.0)
    assert clock.monotonic() - begun == 3600.0
    assert clock.time() - wall == 3600.0
    assert clock.slept == 3600.0


def test_negative_sleep_is_none(clock: VirtualClock) -> None:
    clock.sleep(-1.0)
    assert clock.monotonic() == 0.0


def test_wall_clock_can_be_set_back(clock: VirtualClock) -> None:
    wall = clock.time()
    clock.set_back(3600.0)
    assert clock.time() == wall - 3600.0
    assert clock.monotonic() == 0.0


def test_a_day_takes_no_time(clock: VirtualClock) -> None:
    begun = time.monotonic()
    for _ in range(24):
        clock.sleep(3600.0)
    assert time.monotonic() - begun < 1.0


def test_threads_wake_in_order(clock: VirtualClock) -> None:
    woken: list[tuple[float, str]] = []
    together = threading.Barrier(3)

    def sleep(name: str, *seconds: float) -> None:
        together.wait()
        for wait in seconds:
            clock.sleep(wait)
            woken.append((clock.monotonic(), name))

    threads = [
        threading.Thread(target=sleep, args=arguments)
        for arguments in (("a", 5.0, 5.0), ("b", 3.0, 3.0), ("c", 4.0, 4.5))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert woken == [(3.0, "b"), (4.0, "c"), (5.0, "a"), (6.0, "b"), (8.5, "c"), (10.0, "a")]


async def test_tasks_wake_in_order(clock: VirtualClock) -> None:
    woken: list[tuple[float, str]] = []

    async def sleep(name: str, *seconds: float) -> None:
        for wait in seconds:
            await clock.sleep_async(wait)
            woken.append((clock.monotonic(), name))

    await asyncio.gather(sleep("a", 5.0, 5.0), sleep("b", 3.0, 3.0), sleep("c", 4.0, 4.5))
    assert woken == [(3.0, "b"), (4.0, "c"), (5.0, "a"), (6.0, "b"), (8.5, "c"), (10.0, "a")]


async def test_cancelled_task_takes_no_time_with_it(clock: VirtualClock) -> None:
    long = asyncio.create_task(clock.sleep_async(1000.0))
    await asyncio.sleep(0)
    long.cancel()
    await asyncio.gather(long, return_exceptions=True)
    await clock.sleep_async(1.0)
    assert clock.monotonic() == 1.0


async def test_thread_and_task_share_the_time(clock: VirtualClock) -> None:
    woken: list[tuple[float, str]] = []

    def sleep() -> None:
        for _ in range(3):
            clock.sleep(2.0)
            woken.append((clock.monotonic(), "thread"))

    thread = asyncio.create_task(asyncio.to_thread(sleep))
    for _ in range(2):
        await clock.sleep_async(3.0)
        woken.append((clock.monotonic(), "task"))
    await thread
    assert [when for when, _ in woken] == sorted(when for when, _ in woken)
    assert woken[-1][0] <= 9.0


def test_time_passes_by_hand(clock: VirtualClock) -> None:
    clock.advance(10.0)
    assert clock.monotonic() == 10.0
    assert clock.slept == 0.0


def test_busy_thread_does_not_stop_the_time(clock: VirtualClock) -> None:
    """One that slept here before and now waits for something else."""
    finished = threading.Event()

    def sleep_then_wait() -> None:
        clock.sleep(1.0)
        finished.wait(10)

    thread = threading.Thread(target=sleep_then_wait)
    thread.start()
    clock.sleep(100.0)
    finished.set()
    thread.join(10)
    assert clock.monotonic() >= 100.0


async def test_no_waiting_switches_the_system_clock(clock: VirtualClock) -> None:
    begun = time.monotonic()
    with no_waiting() as virtual:
        SYSTEM.sleep(1000.0)
        await SYSTEM.sleep_async(1000.0)
        assert virtual.slept == 2000.0
        assert SYSTEM.monotonic() == virtual.monotonic()
        assert abs(SYSTEM.time() - time.time() - 2000.0) < 5.0
    assert time.monotonic() - begun < 5.0
    assert abs(SYSTEM.time() - time.time()) < 1.0
    assert abs(SYSTEM.monotonic() - time.monotonic()) < 1.0


async def test_system_clock_waits() -> None:
    for _ in range(2):
        begun = time.monotonic()
        SYSTEM.sleep(0.002)
        await SYSTEM.sleep_async(0.002)
        assert time.monotonic() - begun >= 0.004
