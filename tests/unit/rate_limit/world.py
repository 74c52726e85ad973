"""A service that enforces limits and clients that use it, all in virtual time."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Sequence
from typing import NamedTuple

import httpx

from benchmarks.pacing_server import Account, Rule
from postman_facade.rate_limit import RateLimiter
from postman_facade.testing import VirtualClock

DEFAULT = ("default",)
LISTINGS = ("default", "listings")
LIMITS = {"default": (300, 60.0), "listings": (10, 10.0)}


class Traffic(NamedTuple):
    """When the service answered and refused requests."""

    answered: list[float]
    refused: list[float]

    def within(self, start: float, end: float) -> int:
        return sum(start <= at < end for at in self.answered)


class World:
    """One account of the service, 5 to 60 ms away."""

    def __init__(self, clock: VirtualClock, *, fixed: bool) -> None:
        self.clock = clock
        self.account = Account(
            {bucket: Rule(*limit) for bucket, limit in LIMITS.items()}, fixed=fixed
        )
        self._chance = random.Random(7)

    async def client(
        self, limiter: RateLimiter, buckets: Sequence[str], until: float, seen: Traffic
    ) -> None:
        """Send as fast as the rate limit lets it."""
        while True:
            await limiter.acquire_async("key", buckets)
            if self.clock.monotonic() >= until:
                return
            await self.clock.sleep_async(self._chance.uniform(0.005, 0.060))
            now = self.clock.monotonic()
            verdict = self.account.ask(tuple(buckets), now)
            (seen.answered if verdict.status == 200 else seen.refused).append(now)
            headers = httpx.Headers(verdict.headers)
            limiter.observe("key", buckets, verdict.status, headers, b"")

    async def stranger(self, every: float, until: float, seen: Traffic) -> None:
        """Use the same account steadily, with no rate limit."""
        while self.clock.monotonic() < until:
            now = self.clock.monotonic()
            verdict = self.account.ask(DEFAULT, now)
            (seen.answered if verdict.status == 200 else seen.refused).append(now)
            await self.clock.sleep_async(every * self._chance.uniform(0.9, 1.1))

    def send(self, limiter: RateLimiter, tasks: Sequence[Sequence[str]], until: float) -> Traffic:
        """All tasks at once; what the service said to them."""
        seen = Traffic([], [])

        async def together() -> None:
            await asyncio.gather(*(self.client(limiter, task, until, seen) for task in tasks))

        asyncio.run(together())
        return seen
