"""Where slots are kept: what a budget asks of a store, and the store that keeps none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from postman_facade.policy.pacing import Mark, Need, Report, Slot

__all__ = ["Grant", "NoStore", "Store"]


class Grant(NamedTuple):
    """A slot, and how far away it is."""

    slot: Slot
    """Its time is on the store's clock."""
    wait: float
    """Seconds until the slot; below zero it has passed."""


class Store(Protocol):
    """Slots by key (a hash) and bucket. Each operation is one atomic step.

    Raises `BudgetUnavailable` when the store cannot be reached.
    """

    remote: bool
    """Operations take as long as a network: async callers hand them to a thread."""

    def reserve(self, key: str, needs: Sequence[Need]) -> Grant:
        """Take the next free slot."""
        ...

    def confirm(self, key: str, needs: Sequence[Need], slot: float) -> Grant:
        """Keep a slot waited for, or trade it when something came between."""
        ...

    def peek(self, key: str, needs: Sequence[Need]) -> Grant:
        """The slot that `reserve` would take."""
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
        """Take in what an answer said, and that it came ``late`` seconds after the slot's pad."""
        ...

    def close(self) -> None: ...


class NoStore:
    """No pacing: every slot is now."""

    remote = False

    def reserve(self, key: str, needs: Sequence[Need]) -> Grant:
        return Grant(
            Slot(0.0, "", "", tuple(Mark(need.limit, need.limit, 0) for need in needs)), 0.0
        )

    def confirm(self, key: str, needs: Sequence[Need], slot: float) -> Grant:
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
