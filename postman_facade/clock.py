"""The clock of a client; tests can replace it."""

from __future__ import annotations

import time
from typing import Protocol

__all__ = ["SYSTEM", "Clock", "SystemClock"]


def __dir__() -> list[str]:
    return __all__


class Clock(Protocol):
    """Time and waiting, in seconds."""

    def time(self) -> float:
        """Return epoch seconds; they jump when the clock is set."""
        ...

    def monotonic(self) -> float:
        """Return seconds that never decrease."""
        ...

    def sleep(self, seconds: float) -> None:
        """Block this thread."""
        ...

    async def sleep_async(self, seconds: float) -> None:
        """Suspend this task."""
        ...


class SystemClock:
    """The clock of this machine, unless a test has replaced it."""

    __slots__ = ("__weakref__", "stand_in")

    def __init__(self) -> None:
        self.stand_in: Clock | None = None
        """The clock to use instead; see `postman_facade.testing.no_waiting`."""

    def time(self) -> float:
        """Return epoch seconds; they jump when the clock is set."""
        return self.stand_in.time() if self.stand_in else time.time()

    def monotonic(self) -> float:
        """Return seconds that never decrease."""
        return self.stand_in.monotonic() if self.stand_in else time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Block this thread."""
        if self.stand_in:
            self.stand_in.sleep(seconds)
        else:
            time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Suspend this task."""
        if self.stand_in:
            await self.stand_in.sleep_async(seconds)
        else:
            import asyncio  # imported late: it costs a quarter of importing httpx

            await asyncio.sleep(seconds)


SYSTEM = SystemClock()
"""The default clock of a client."""
