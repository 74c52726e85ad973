"""The script of the Redis store does what the tracks in Python do, to the last bit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from postman_facade.policy import pacing
from postman_facade.policy.pacing import Need, Report, Tracks
from tests.unit.rate_limit.redis_server import RedisServer

DEFAULT = Need("default", 7, 10.0, 0.5)
LISTINGS = Need("listings", 2, 3.0, 0.15)

if TYPE_CHECKING:
    from postman_facade.rate_limit.redis import RedisStore

optional = st.none() | st.integers(0, 9)
reports = st.builds(
    Report,
    st.just("default"),
    st.booleans(),
    st.none() | st.floats(0, 20),
    optional,
    st.none() | st.integers(1, 9),
)
recent = st.integers(1, 4)
steps = st.one_of(
    st.tuples(st.just("reserve")),
    st.tuples(st.just("reserve")),
    st.tuples(st.just("confirm"), recent),
    st.tuples(st.just("release"), recent),
    st.tuples(st.just("learn"), st.none() | recent, reports, st.floats(-1, 2)),
)
NOW = 1_700_000_000.25
moves = st.one_of(*[st.floats(0, 2)] * 9, st.floats(-100, 0))
"""Seconds by which the clock moves before a step; now and then it is set back."""
scripts = st.lists(
    st.tuples(
        moves,
        st.sampled_from([[DEFAULT], [DEFAULT, LISTINGS]]),
        steps,
    ),
    max_size=60,
)


@pytest.fixture(scope="module")
def server() -> Iterator[RedisServer]:
    server = RedisServer()
    server.start()
    yield server
    server.kill()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(scripts)
def test_same_slots(
    server: RedisServer, script: list[tuple[float, list[Need], tuple[object, ...]]]
) -> None:
    now = NOW
    store, tracks, slots = _store(server, lambda: now), Tracks(), [now]
    for moved, needs, (step, *rest) in script:
        now += moved
        pick = rest[0] if rest else None
        slot = slots[-min(pick, len(slots))] if isinstance(pick, int) else None
        for need in needs:
            tracks[need.bucket].advance(need, now)
        if step == "reserve":
            grant = store.reserve("k", needs)
            assert grant.slot == pacing.reserve(tracks, needs, now)
            assert grant.wait == grant.slot.at - now
            slots.append(grant.slot.at)
        elif step == "confirm" and slot is not None:
            kept = pacing.confirm(tracks, needs, slot, now)
            assert store.confirm("k", needs, slot).slot == kept
        elif step == "release" and slot is not None:
            store.release("k", needs, slot)
            pacing.release(tracks, needs, slot)
        elif step == "learn":
            _, report, late = rest
            assert isinstance(report, Report)
            assert isinstance(late, float)
            store.learn("k", needs, [report], slot, late)
            pacing.apply(tracks, needs, [report], slot, now)
            if slot is not None and late > 0:
                pacing.postpone(tracks, needs, slot, late)
        for need in needs:
            assert store.peek("k", [need]).slot == pacing.peek(tracks, [need], now)
    store.close()


@pytest.mark.parametrize("late", [0.1, 5.0])
def test_same_postponement(server: RedisServer, late: float) -> None:
    store, tracks = _store(server, lambda: NOW), Tracks()
    slots = [pacing.reserve(tracks, [LISTINGS], NOW).at for _ in range(LISTINGS.limit)]
    for slot in slots:
        assert store.reserve("k", [LISTINGS]).slot.at == slot
    for slot in slots:
        store.learn("k", [LISTINGS], [], slot, late)
        pacing.postpone(tracks, [LISTINGS], slot, late)
    assert store.peek("k", [LISTINGS]).slot == pacing.peek(tracks, [LISTINGS], NOW)
    store.close()


@pytest.mark.parametrize("idle", [4.0, 12.0, 30.0])
def test_same_memory_of_others(server: RedisServer, idle: float) -> None:
    now = NOW
    store, tracks = _store(server, lambda: now), Tracks()
    for used in (5, 1):
        report = Report("default", False, None, used)
        slot = store.reserve("k", [DEFAULT]).slot
        assert slot == pacing.reserve(tracks, [DEFAULT], now)
        store.learn("k", [DEFAULT], [report], slot.at, 0.0)
        pacing.apply(tracks, [DEFAULT], [report], slot.at, now)
        now += idle
    assert store.peek("k", [DEFAULT]).slot == pacing.peek(tracks, [DEFAULT], now)
    store.close()


def _store(server: RedisServer, now: Callable[[], float]) -> RedisStore:
    """An empty store that lives in the time of a test."""
    pytest.importorskip("redis")
    from postman_facade.rate_limit.redis import RedisStore

    class Store(RedisStore):
        def _now(self) -> str:
            return repr(now())

    store = Store(server.url)
    store._server.flushall()
    return store
