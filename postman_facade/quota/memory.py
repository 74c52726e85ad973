"""Slots shared by the threads and tasks of this process."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Sequence
from weakref import WeakKeyDictionary

from postman_facade.clock import Clock
from postman_facade.policy import pacing
from postman_facade.policy.pacing import Need, Report, Tracks
from postman_facade.quota.store import Grant

__all__ = ["MemoryStore"]


class MemoryStore:
    """Plain tracks behind a lock that is never held while anybody waits."""

    remote = False

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._keys: defaultdict[str, Tracks] = defaultdict(Tracks)

    @classmethod
    def shared(cls, clock: Clock) -> MemoryStore:
        """The store of every client on this clock: two clients of one key have one budget."""
        with _lock:
            store = _shared.get(clock)
            if store is None:
                store = _shared[clock] = cls(clock)
            return store

    def reserve(self, key: str, needs: Sequence[Need]) -> Grant:
        with self._lock:
            now = self._clock.monotonic()
            slot = pacing.reserve(self._keys[key], needs, now)
        return Grant(slot, slot.at - now)

    def confirm(self, key: str, needs: Sequence[Need], slot: float) -> Grant:
        with self._lock:
            now = self._clock.monotonic()
            kept = pacing.confirm(self._keys[key], needs, slot, now)
        return Grant(kept, kept.at - now)

    def peek(self, key: str, needs: Sequence[Need]) -> Grant:
        with self._lock:
            now = self._clock.monotonic()
            slot = pacing.peek(self._keys[key], needs, now)
        return Grant(slot, slot.at - now)

    def release(self, key: str, needs: Sequence[Need], slot: float) -> None:
        with self._lock:
            pacing.release(self._keys[key], needs, slot)

    def learn(
        self,
        key: str,
        needs: Sequence[Need],
        reports: Sequence[Report],
        slot: float | None,
        late: float,
    ) -> None:
        with self._lock:
            tracks = self._keys[key]
            pacing.apply(tracks, needs, reports, slot, self._clock.monotonic())
            if slot is not None and late > 0:
                pacing.postpone(tracks, needs, slot, late)

    def close(self) -> None:
        """Nothing to close: other clients may share the slots."""


_lock = threading.Lock()
_shared: WeakKeyDictionary[Clock, MemoryStore] = WeakKeyDictionary()
