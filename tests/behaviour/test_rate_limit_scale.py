"""The documented limits at full demand, in virtual time: nothing refused, nothing wasted."""

from __future__ import annotations

import asyncio

import pytest

from postman_facade.rate_limit import open_rate_limiter
from postman_facade.testing import VirtualClock
from tests.unit.rate_limit.world import DEFAULT, LISTINGS, Traffic, World

HOUR = 3600.0
WINDOW = 60.0


@pytest.mark.parametrize(
    ("fixed", "seconds"),
    [
        pytest.param(False, HOUR / 9, id="sliding"),
        pytest.param(True, HOUR / 9, id="fixed"),
        pytest.param(False, HOUR / 3, id="sliding, long", marks=pytest.mark.thorough),
        pytest.param(True, HOUR / 6, id="fixed, long", marks=pytest.mark.thorough),
    ],
)
def test_full_demand(fixed: bool, seconds: float) -> None:
    clock = VirtualClock()
    world = World(clock, fixed=fixed)
    limiter = open_rate_limiter("memory", clock=clock)
    seen = world.send(limiter, [DEFAULT] * 30 + [LISTINGS] * 10, seconds)
    assert seen.refused == []
    # From one burst to another, so that no part of a window is counted at either end.
    begin, end = seen.answered[300], seen.answered[-300]
    assert seen.within(begin, end) / ((end - begin) / WINDOW * 300) >= 0.99


def test_listings_at_full_demand() -> None:
    clock = VirtualClock()
    world = World(clock, fixed=False)
    seen = world.send(open_rate_limiter("memory", clock=clock), [LISTINGS] * 5, HOUR / 3)
    assert seen.refused == []
    begin, end = seen.answered[10], seen.answered[-10]
    assert seen.within(begin, end) / ((end - begin) / 10.0 * 10) >= 0.99


@pytest.mark.parametrize(
    ("fixed", "per_window"),
    [
        pytest.param(False, 120, id="120-sliding"),
        *(
            pytest.param(fixed, per_window, id=name, marks=pytest.mark.thorough)
            for fixed, per_window, name in (
                (True, 120, "120-fixed"),
                (False, 20, "20-sliding"),
                (True, 20, "20-fixed"),
            )
        ),
    ],
)
def test_someone_else_uses_the_key(fixed: bool, per_window: int) -> None:
    clock = VirtualClock()
    world = World(clock, fixed=fixed)
    limiter = open_rate_limiter("memory", clock=clock)
    ours, theirs = Traffic([], []), Traffic([], [])
    until = HOUR / 4

    async def together() -> None:
        stranger = asyncio.create_task(world.stranger(WINDOW / per_window, until, theirs))
        await clock.sleep_async(2 * WINDOW)
        await asyncio.gather(
            stranger, *(world.client(limiter, DEFAULT, until, ours) for _ in range(20))
        )

    asyncio.run(together())
    begin, end = ours.answered[300], ours.answered[-300]
    left = (end - begin) / WINDOW * 300 - theirs.within(begin, end)
    assert len(ours.refused) <= 0.01 * len(ours.answered)
    assert ours.within(begin, end) >= 0.9 * left


@pytest.mark.thorough
def test_pace_is_full_again_after_the_stranger_left() -> None:
    clock = VirtualClock()
    world = World(clock, fixed=False)
    limiter = open_rate_limiter("memory", clock=clock)
    ours, theirs = Traffic([], []), Traffic([], [])
    left_at, until = 600.0, 1200.0

    async def together() -> None:
        stranger = asyncio.create_task(world.stranger(0.5, left_at, theirs))
        await clock.sleep_async(2 * WINDOW)
        await asyncio.gather(
            stranger, *(world.client(limiter, DEFAULT, until, ours) for _ in range(20))
        )

    asyncio.run(together())
    assert ours.within(left_at - 240, left_at) < 0.7 * 4 * 300
    assert ours.within(until - 300, until) >= 0.98 * 5 * 300
