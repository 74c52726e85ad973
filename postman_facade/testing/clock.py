"""A clock for tests: waits take no time, but end in order."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from heapq import heappop, heappush

from postman_facade.clock import SYSTEM

__all__ = ["VirtualClock", "no_waiting"]

_GRACE = 0.05
"""Real seconds after which a thread that does not sleep is considered busy elsewhere."""

_GLANCES = 10
"""They pass in as many steps, because a busy machine that holds up one thread holds up all: time
that passes in one step says nothing about the others."""

_QUIET_TURNS = 2
"""Idle turns of an event loop after which all its tasks are considered asleep."""


class _Sleeper:
    __slots__ = ("asleep", "due", "order", "rouse", "thread")

    def __init__(self, due: float, order: int, rouse: Callable[[], None]) -> None:
        self.due = due
        self.order = order
        self.rouse = rouse
        self.asleep = True
        self.thread = threading.current_thread()

    def __lt__(self, other: _Sleeper) -> bool:
        return (self.due, self.order) < (other.due, other.order)


class VirtualClock:
    """A virtual clock, which jumps ahead when all threads and tasks that use it sleep.

    Works for any mix of threads and asyncio tasks. Sleepers wake one by one, earliest first.
    """

    def __init__(self, start: float = 1_700_000_000.0) -> None:
        """``start``: the first `time`, in epoch seconds."""
        self.slept = 0.0
        """The total of seconds slept by all sleepers."""
        self._wall = start
        self._now = 0.0
        self._calls = 0
        self._changed = threading.Condition()
        self._sleepers: list[_Sleeper] = []
        self._watched: set[asyncio.AbstractEventLoop] = set()
        self._resting: set[threading.Thread] = set()
        """Threads that sleep, or whose loop has only sleeping tasks."""
        self._elsewhere = set(threading.enumerate()) - {threading.current_thread()}
        """Threads that are not waited for: busy elsewhere for too long, or older than this clock."""

    def time(self) -> float:
        """Return epoch seconds, those that were slept included."""
        with self._changed:
            self._calls += 1
            return self._wall + self._now

    def monotonic(self) -> float:
        """Return the seconds that were slept or advanced so far."""
        with self._changed:
            self._calls += 1
            return self._now

    def advance(self, seconds: float) -> None:
        """Advance the clock, and wake the sleepers that are due."""
        with self._changed:
            target = self._now + seconds
            while (first := self._first()) and first.due <= target:
                self._wake(first)
            self._now = target

    def set_back(self, seconds: float) -> None:
        """Set the wall clock back (negative: forward), but not the monotonic clock."""
        with self._changed:
            self._wall -= seconds

    def sleep(self, seconds: float) -> None:
        """Block this thread until the clock has moved on."""
        with self._changed:
            sleeper = self._put_down(seconds, self._changed.notify_all)
            self._rest(True)
            try:
                while sleeper.asleep:
                    if awake := self._awake():
                        if not self._stays_quiet():
                            continue
                        self._elsewhere |= awake
                    self._wake(self._first())
            finally:
                sleeper.asleep = False
                self._rest(False)

    def _stays_quiet(self) -> bool:
        """Return whether nobody uses the clock for a while."""
        calls = self._calls
        return not any(
            self._changed.wait(_GRACE / _GLANCES) or calls != self._calls for _ in range(_GLANCES)
        )

    async def sleep_async(self, seconds: float) -> None:
        """Suspend this task until the clock has moved on."""
        loop = asyncio.get_running_loop()
        woken: asyncio.Future[None] = loop.create_future()

        def finish() -> None:
            if not woken.done():
                woken.set_result(None)

        def rouse() -> None:
            loop.call_soon_threadsafe(finish)

        with self._changed:
            sleeper = self._put_down(seconds, rouse)
            self._rest(False)
            if loop not in self._watched:
                self._watched.add(loop)
                loop.call_soon(self._watch, loop, self._calls, 0)
        try:
            await woken
        finally:
            sleeper.asleep = False

    def _watch(self, loop: asyncio.AbstractEventLoop, calls: int, turns: int) -> None:
        """Wake the first sleeper when the loop is idle; end when nobody sleeps."""
        with self._changed:
            first = self._first()
            turns = turns + 1 if calls == self._calls else 0
            quiet = turns >= _QUIET_TURNS
            self._rest(quiet and first is not None)
            if first is None:
                self._watched.discard(loop)
                return
            awake = self._awake()
            if quiet and (not awake or turns >= _QUIET_TURNS + _GLANCES):
                self._elsewhere |= awake
                self._wake(first)
                turns = 0
            calls = self._calls
        if quiet and turns:
            loop.call_later(_GRACE / _GLANCES, self._watch, loop, calls, turns)
        else:
            loop.call_soon(self._watch, loop, calls, turns)

    def _put_down(self, seconds: float, rouse: Callable[[], None]) -> _Sleeper:
        self._calls += 1
        seconds = max(seconds, 0.0)
        self.slept += seconds
        sleeper = _Sleeper(self._now + seconds, self._calls, rouse)
        heappush(self._sleepers, sleeper)
        return sleeper

    def _first(self) -> _Sleeper | None:
        while self._sleepers and not self._sleepers[0].asleep:
            heappop(self._sleepers)
        return self._sleepers[0] if self._sleepers else None

    def _wake(self, sleeper: _Sleeper | None) -> None:
        if sleeper is not None:
            self._now = max(self._now, sleeper.due)
            self._calls += 1
            sleeper.asleep = False
            self._resting.discard(sleeper.thread)
            sleeper.rouse()

    def _rest(self, resting: bool) -> None:
        thread = threading.current_thread()
        (self._resting.add if resting else self._resting.discard)(thread)
        self._elsewhere.discard(thread)

    def _awake(self) -> set[threading.Thread]:
        """Return the other threads that may still sleep before the next sleeper wakes."""
        alive = set(threading.enumerate())
        self._elsewhere &= alive
        return alive - self._resting - self._elsewhere - {threading.current_thread()}


@contextmanager
def no_waiting(start: float | None = None) -> Iterator[VirtualClock]:
    """Skip all waits: clients on the system clock use a `VirtualClock` within this context.

    Retries, pacing and polling take no time, and ``clock.slept`` is the seconds they would have
    taken. ``start`` is the first time, in epoch seconds; by default it is now.
    """
    before = SYSTEM.stand_in
    clock = VirtualClock(start=time.time() if start is None else start)
    SYSTEM.stand_in = clock
    try:
        yield clock
    finally:
        SYSTEM.stand_in = before
