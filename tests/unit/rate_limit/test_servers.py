"""A whole client against servers that err, forget and change, at full demand in virtual time.

The whole matrix, with all stores and over sockets, is `benchmarks/pacing_matrix.py`.
"""

from __future__ import annotations

import asyncio
import random
from contextlib import suppress

import httpx
import pytest

from benchmarks.limiting_servers import BEGIN, CASES, END, WINDOWS, Case, Reply
from postman_facade import AsyncPostman
from postman_facade.errors import RateLimitError
from postman_facade.testing import VirtualClock

LIMIT, WINDOW = 60, 60.0
TASKS = 12
KINDS = (
    "a fifth of the limit, reset in epoch seconds",
    "headers late by 1/60 window, fixed",
    "refuses 10% for nothing, wait: header",
    "refuses 10% for nothing, wait: none",
    "a stranger takes half, sliding",
    "restarted",
    "limit falls to a fifth and rises again",
)


@pytest.mark.parametrize(
    "case", [case for case in CASES if case.name in KINDS], ids=lambda c: c.name
)
def test_what_a_server_admits_is_used_and_nothing_bounces(case: Case) -> None:
    clock, chance = VirtualClock(), random.Random(7)
    server = case.make(LIMIT, WINDOW)
    said: list[tuple[float, Reply]] = []
    strangers = 0

    async def answer(request: httpx.Request) -> httpx.Response:
        await clock.sleep_async(chance.uniform(0.005, 0.060))
        reply = server.ask(request.url.path, clock.monotonic())
        if clock.monotonic() < WINDOWS * WINDOW:
            said.append((clock.monotonic(), reply))
        return httpx.Response(reply.status, headers=reply.headers, text=reply.body)

    async def stranger(every: float) -> None:
        nonlocal strangers
        await clock.sleep_async(BEGIN * WINDOW)
        while clock.monotonic() < END * WINDOW:
            strangers += server.ask("/me", clock.monotonic()).status == 200
            await clock.sleep_async(every)

    async def work(postman: AsyncPostman, path: str) -> None:
        while clock.monotonic() < WINDOWS * WINDOW:
            with suppress(RateLimitError):
                await postman.request("GET", path)

    async def together() -> None:
        async with AsyncPostman(
            "key",
            transport=httpx.MockTransport(answer),
            clock=clock,
            bucket_limits={"default": (LIMIT, WINDOW)},
            deadline=1e6,
        ) as postman:
            workers = [work(postman, path) for path in case.paths(TASKS)]
            if case.stranger:
                workers.append(stranger(WINDOW / (LIMIT * case.stranger)))
            await asyncio.gather(*workers)

    asyncio.run(together())
    admitted = [at for at, reply in said if reply.status == 200]
    refused = sum(reply.status == 429 and not reply.injected for _, reply in said)
    assert len(admitted) >= 0.9 * (case.part * LIMIT * case.windows - strangers)
    assert refused <= 0.01 * len(said)
    if case.over is not None:
        begin, end = (case.over + 1) * WINDOW, (case.over + 2) * WINDOW
        assert sum(begin <= at < end for at in admitted) >= 0.9 * LIMIT
