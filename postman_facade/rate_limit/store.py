"""What the rate limiter asks of a store, and the store that does not pace."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple, Protocol

from postman_facade.policy.pacing import Mark, Need, Report, Slot

__all__ = ["BRIEF_TIMEOUT", "STORE_TIMEOUT", "Grant", "NoStore", "Reach", "Store"]

STORE_TIMEOUT = 5.0
"""Seconds to wait for a store at most, however long the deadline is."""

BRIEF_TIMEOUT = 0.1
"""Seconds to wait for a store when nothing depends on it."""

Reach = Literal["process", "machine", "network"]
"""Where a store keeps its slots. What is beyond the process may block, so that async callers hand
it to a thread; what is beyond the machine may hang, so that all do."""


class Grant(NamedTuple):
    """A slot, and the time until it."""

    slot: Slot
    """Its time is on the store's clock."""
    wait: float
    """Seconds until the slot; below zero it has passed."""


class Store(Protocol):
    """Slots by key (a hash) and bucket. Each operation is one atomic step.

    All raise RateLimitStoreError if the store is unavailable.
    """

    reach: Reach

    def reserve(self, key: str, needs: Sequence[Need], timeout: float = STORE_TIMEOUT) -> Grant:
        """Take the next free slot; wait at most `timeout` seconds for others that use the store."""
        ...

    def confirm(
        self, key: str, needs: Sequence[Need], slot: float, timeout: float = STORE_TIMEOUT
    ) -> Grant:
        """Keep a slot that was waited for, or replace it if something changed."""
        ...

    def peek(self, key: str, needs: Sequence[Need]) -> Grant:
        """Return the slot that `reserve` would take."""
        ...

    def release(self, key: str, needs: Sequence[Need], slot: float) -> None:
        """Give a slot back."""
        ...

    def learn(
        self,
        key: str,
        needs: Sequence[Need],
        reports: Sequence[Report],
        slot: float | None,
        late: float,
    ) -> None:
        """Take in what a response said, and that it came `late` seconds after the pad of its slot."""
        ...

    def close(self) -> None: ...


class NoStore:
    """No pacing: every slot is now."""

    reach: Reach = "process"

    def reserve(self, key: str, needs: Sequence[Need], timeout: float = STORE_TIMEOUT) -> Grant:
        return Grant(
            Slot(0.0, "", "", tuple(Mark(need.limit, need.limit, False) for need in needs)), 0.0
        )

    def confirm(
        self, key: str, needs: Sequence[Need], slot: float, timeout: float = STORE_TIMEOUT
    ) -> Grant:
        return self.reserve(key, needs)

    peek = reserve

    def release(self, key: str, needs: Sequence[Need], slot: float) -> None:
        pass

    def learn(
        self,
        key: str,
        needs: Sequence[Need],
        reports: Sequence[Report],
        slot: float | None,
        late: float,
    ) -> None:
        pass

    def close(self) -> None:
        pass
