"""What the stores of a process and of a machine share: they run the steps in Python."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import TypeVar

from postman_facade.forks import ForkSafe
from postman_facade.policy import pacing
from postman_facade.policy.pacing import Need, Report, Slot, Tracks
from postman_facade.rate_limit.store import BRIEF_TIMEOUT, STORE_TIMEOUT, Grant, Reach

__all__ = ["LocalStore", "Step"]

T = TypeVar("T")

Step = Callable[[Tracks, float], T]
"""What is done to the tracks of a key at a time (seconds)."""


class LocalStore(ForkSafe, ABC):
    """Tracks that a step of `postman_facade.policy.pacing` changes atomically."""

    reach: Reach

    def reserve(self, key: str, needs: Sequence[Need], timeout: float = STORE_TIMEOUT) -> Grant:
        def step(tracks: Tracks, now: float) -> Grant:
            return _grant(pacing.reserve(tracks, needs, now), now)

        return self._step(key, needs, step, timeout)

    def confirm(
        self, key: str, needs: Sequence[Need], slot: float, timeout: float = STORE_TIMEOUT
    ) -> Grant:
        def step(tracks: Tracks, now: float) -> Grant:
            return _grant(pacing.confirm(tracks, needs, slot, now), now)

        return self._step(key, needs, step, timeout)

    def peek(self, key: str, needs: Sequence[Need]) -> Grant:
        def step(tracks: Tracks, now: float) -> Grant:
            return _grant(pacing.peek(tracks, needs, now), now)

        return self._step(key, needs, step, STORE_TIMEOUT)

    def release(self, key: str, needs: Sequence[Need], slot: float) -> None:
        def step(tracks: Tracks, now: float) -> None:
            pacing.release(tracks, needs, slot)

        self._step(key, needs, step, BRIEF_TIMEOUT)

    def learn(
        self,
        key: str,
        needs: Sequence[Need],
        reports: Sequence[Report],
        slot: float | None,
        late: float,
    ) -> None:
        def step(tracks: Tracks, now: float) -> None:
            pacing.apply(tracks, needs, reports, slot, now)
            if slot is not None and late > 0:
                pacing.postpone(tracks, needs, slot, late)

        self._step(key, needs, step, BRIEF_TIMEOUT)

    @abstractmethod
    def close(self) -> None: ...

    @abstractmethod
    def _step(self, key: str, needs: Sequence[Need], step: Step[T], timeout: float) -> T:
        """Run a step on the tracks of a key; wait at most `timeout` seconds to begin."""


def _grant(slot: Slot, now: float) -> Grant:
    return Grant(slot, slot.at - now)
