"""The clock that everything which waits is given, so that a test can give it another."""

from __future__ import annotations

import time
from typing import Protocol

__all__ = ["SYSTEM", "Clock", "SystemClock"]


def __dir__() -> list[str]:
    return __all__


class Clock(Protocol):
    """Time and waiting; every unit is seconds."""

    def time(self) -> float:
        """Epoch seconds; may jump when somebody sets the clock."""
        ...

    def monotonic(self) -> float:
        """Seconds that only ever grow."""
        ...

    def sleep(self, seconds: float) -> None:
        """Block this thread."""
        ...

    async def sleep_async(self, seconds: float) -> None:
        """Suspend this task."""
        ...


class SystemClock:
    """The machine's own clock, unless a test has put another in its place."""

    __slots__ = ("__weakref__", "stand_in")

    def __init__(self) -> None:
        self.stand_in: Clock | None = None
        """What answers instead; see `postman_facade.testing.no_waiting`."""

    def time(self) -> float:
        return self.stand_in.time() if self.stand_in else time.time()

    def monotonic(self) -> float:
        return self.stand_in.monotonic() if self.stand_in else time.monotonic()

    def sleep(self, seconds: float) -> None:
        if self.stand_in:
            self.stand_in.sleep(seconds)
        else:
            time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        if self.stand_in:
            await self.stand_in.sleep_async(seconds)
        else:
            import asyncio  # not before a task waits: it costs a quarter of an import of httpx

            await asyncio.sleep(seconds)


SYSTEM = SystemClock()
"""The clock of every client that is not given its own."""
