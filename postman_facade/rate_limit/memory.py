"""A rate limit shared by the threads and tasks of this process."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TypeVar
from weakref import WeakKeyDictionary

from postman_facade.clock import Clock
from postman_facade.policy.pacing import Need, Tracks
from postman_facade.rate_limit.local import LocalStore, Step
from postman_facade.rate_limit.store import Reach

__all__ = ["MemoryStore"]

T = TypeVar("T")


class MemoryStore(LocalStore):
    """Tracks behind a lock that is not held during a wait.

    A forked child goes on with a copy: it knows what was used before, and paces itself from there.
    """

    reach: Reach = "process"

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._keys: defaultdict[str, Tracks] = defaultdict(Tracks)

    @classmethod
    def shared(cls, clock: Clock) -> MemoryStore:
        """Return the store that all clients on this clock share."""
        store = _shared.get(clock)
        return store if store is not None else _shared.setdefault(clock, cls(clock))

    def close(self) -> None:
        """Do nothing: other clients may use the store."""

    def _step(self, key: str, needs: Sequence[Need], step: Step[T], timeout: float) -> T:
        with self._lock:
            return step(self._keys[key], self._clock.monotonic())


_shared: WeakKeyDictionary[Clock, MemoryStore] = WeakKeyDictionary()
