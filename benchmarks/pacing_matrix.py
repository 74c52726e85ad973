"""Every kind of server against every kind of store, at full demand: how much gets through.

Simulated with a whole client on the virtual clock: ten windows of forty tasks or eight threads at
300 calls in 60 s, counted 5 to 60 ms after they were sent. And over sockets, with the memory store:
eight tasks for each server at 90 calls in 6 s, counted 1 to 10 ms after they came.

- throughput: calls admitted, over the ideal of the server. That is its limit for each window of the
  run; a full bucket more for tokens; less what a stranger was admitted, and by the limit of the
  moment where it changes.
- refusals: calls refused for lack of room, of all that were sent. What a server refuses for nothing
  is not counted.
- after: for a trouble that ends, calls admitted in the second window after it, over the limit. It
  tells whether full pace was back within one window.
"""

from __future__ import annotations

import asyncio
import itertools
import random
import subprocess
import sys
import tempfile
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple, TypeAlias

import httpx
from figures import Figure, at_least, at_most, report
from limiting_servers import (
    BEGIN,
    CASES,
    END,
    WINDOWS,
    Case,
    Limited,
    Moody,
    Reply,
    Sliding,
    times,
)

from postman_facade import AsyncPostman, Postman
from postman_facade.errors import RateLimitError
from postman_facade.rate_limit import RateLimiter
from postman_facade.rate_limit.machine import MachineStore
from postman_facade.rate_limit.memory import MemoryStore
from postman_facade.rate_limit.store import Reach, Store
from postman_facade.testing import VirtualClock

LIMIT, WINDOW = 300, 60.0
LIMITS = {"default": (LIMIT, WINDOW), "listings": (10, WINDOW / 6)}
REAL_LIMIT, REAL_WINDOW = 90, 6.0
REAL_LIMITS = {"default": (REAL_LIMIT, REAL_WINDOW), "listings": (10, REAL_WINDOW / 6)}
TASKS, THREADS, REAL_TASKS = 40, 8, 8
AT_ONCE = 6
"""Cases over sockets at the same time, which two processors can serve."""

OpenStore: TypeAlias = Callable[[VirtualClock], Store]


class Tally(NamedTuple):
    """What a server said, and when."""

    admitted: list[float]
    refused: list[float]
    injected: list[float]
    """Refused for nothing."""
    strangers: list[float]
    """Admitted from somebody else."""

    def figures(self, case: Case, name: str, limit: int, window: float) -> list[Figure]:
        sent = len(self.admitted) + len(self.refused) + len(self.injected)
        ideal = case.part * limit * case.windows - len(self.strangers)
        figures = [
            at_least(f"{name}: throughput", 100 * len(self.admitted) / ideal, "%", 90),
            at_most(f"{name}: refusals", 100 * len(self.refused) / max(sent, 1), "%", 1),
        ]
        if case.over is not None:
            begin, end = ((case.over + n) * window for n in (1, 2))
            after = sum(begin <= at < end for at in self.admitted)
            figures.append(at_least(f"{name}: after", 100 * after / limit, "%", 90))
        return figures


class World:
    """A server between a client and perhaps a stranger, and what it said."""

    def __init__(self, case: Case) -> None:
        self.tally = Tally([], [], [], [])
        self._case = case
        self._server = case.make(LIMIT, WINDOW)
        self._chance = random.Random(7)

    def delay(self) -> float:
        """Seconds until a call is counted."""
        return self._chance.uniform(0.005, 0.060)

    def pause(self) -> float:
        """Seconds between two calls of the stranger."""
        return self._chance.uniform(0.9, 1.1) * WINDOW / (LIMIT * self._case.stranger)

    def ask(self, path: str, now: float) -> Reply:
        reply = self._server.ask(path, now)
        if now < WINDOWS * WINDOW:
            admitted, refused, injected, _ = self.tally
            said = injected if reply.injected else refused if reply.status == 429 else admitted
            said.append(now)
        return reply

    def visit(self, now: float) -> None:
        """A call of the stranger."""
        if self._server.ask("/me", now).status == 200:
            self.tally.strangers.append(now)


def simulate_tasks(case: Case, store: OpenStore) -> Tally:
    """Forty tasks of an `AsyncPostman`."""
    clock, world = VirtualClock(), World(case)
    limiter = RateLimiter(store(clock), LIMITS, clock)

    async def answer(request: httpx.Request) -> httpx.Response:
        await clock.sleep_async(world.delay())
        reply = world.ask(request.url.path, clock.monotonic())
        await clock.sleep_async(0.005)
        return httpx.Response(reply.status, headers=reply.headers, text=reply.body)

    async def stranger() -> None:
        await clock.sleep_async(BEGIN * WINDOW)
        while clock.monotonic() < END * WINDOW:
            world.visit(clock.monotonic())
            await clock.sleep_async(world.pause())

    async def main() -> None:
        async with AsyncPostman(
            "key",
            rate_limit=limiter,
            transport=httpx.MockTransport(answer),
            clock=clock,
            deadline=1e6,
        ) as postman:

            async def work(path: str) -> None:
                while clock.monotonic() < WINDOWS * WINDOW:
                    with suppress(RateLimitError):
                        await postman.request("GET", path)

            others = [stranger()] if case.stranger else []
            await asyncio.gather(*map(work, case.paths(TASKS)), *others)

    asyncio.run(main())
    return world.tally


def simulate_threads(case: Case, store: OpenStore) -> Tally:
    """Eight threads of a `Postman`."""
    clock, world = VirtualClock(), World(case)
    limiter = RateLimiter(store(clock), LIMITS, clock)

    def answer(request: httpx.Request) -> httpx.Response:
        clock.sleep(world.delay())
        reply = world.ask(request.url.path, clock.monotonic())
        clock.sleep(0.005)
        return httpx.Response(reply.status, headers=reply.headers, text=reply.body)

    def stranger() -> None:
        clock.sleep(BEGIN * WINDOW)
        while clock.monotonic() < END * WINDOW:
            world.visit(clock.monotonic())
            clock.sleep(world.pause())

    with Postman(
        "key", rate_limit=limiter, transport=httpx.MockTransport(answer), clock=clock, deadline=1e6
    ) as postman:

        def work(path: str) -> None:
            while clock.monotonic() < WINDOWS * WINDOW:
                with suppress(RateLimitError):
                    postman.request("GET", path)

        threads = [threading.Thread(target=work, args=(path,)) for path in case.paths(THREADS)]
        if case.stranger:
            threads.append(threading.Thread(target=stranger))
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return world.tally


@contextmanager
def stores(redis: str | None) -> Iterator[dict[str, OpenStore]]:
    """The stores by name, in virtual time and asked on the spot, where no thread disturbs it."""
    numbers = itertools.count()
    with tempfile.TemporaryDirectory() as folder:

        def machine(clock: VirtualClock) -> Store:
            store = MachineStore(Path(folder, f"{next(numbers)}.db"), clock)
            store.reach = "process"
            return store

        opened: dict[str, OpenStore] = {"memory": MemoryStore, "machine": machine}
        if redis is not None:
            from postman_facade.rate_limit.redis import RedisStore

            class Simulated(RedisStore):
                reach: Reach = "process"

                def __init__(self, url: str, clock: VirtualClock) -> None:
                    super().__init__(url)
                    self._server.flushall()
                    self._clock = clock

                def _now(self) -> str:
                    return repr(self._clock.time())

            opened["redis"] = lambda clock: Simulated(redis, clock)
        yield opened


def one_refusal() -> list[Figure]:
    """What one refusal of two seconds costs, in seconds."""
    return [
        at_most(f"one refusal of 2 s, wait: {where}, costs", _refused_once(where), "s", 3.0)
        for where in ("header", "body", "none")
    ]


def _refused_once(where: str) -> float:
    """Seconds that 200 calls one after the other take longer when one of them is refused."""
    clock = VirtualClock()
    server = Moody(Limited(Sliding(LIMIT, WINDOW)), times(1, 10.0), 2.0, where)

    def answer(request: httpx.Request) -> httpx.Response:
        clock.sleep(0.1)
        reply = server.ask(request.url.path, clock.monotonic())
        return httpx.Response(reply.status, headers=reply.headers, text=reply.body)

    with Postman("key", transport=httpx.MockTransport(answer), clock=clock) as postman:
        for _ in range(200):
            postman.request("GET", "/me")
    return clock.monotonic() - 200 * 0.1


def simulated(redis: str | None) -> list[Figure]:
    """All cases with all stores, by tasks and by threads."""
    figures: list[Figure] = []
    ways = (("tasks", simulate_tasks), ("threads", simulate_threads))
    with stores(redis) as opened:
        for case, (name, store), (how, simulate) in itertools.product(CASES, opened.items(), ways):
            tally = simulate(case, store)
            figures += tally.figures(case, f"{case.name}, {name}, {how}", LIMIT, WINDOW)
    return figures


# --- over sockets -------------------------------------------------------------------------------


async def _send(url: str, case: Case) -> None:
    """Eight tasks, until the run of the server is over."""
    loop = asyncio.get_running_loop()
    until = loop.time() + WINDOWS * REAL_WINDOW + 0.2
    async with AsyncPostman(_key(case), base_url=url, bucket_limits=REAL_LIMITS) as postman:

        async def work(path: str) -> None:
            while loop.time() < until:
                with suppress(RateLimitError):
                    await postman.request("GET", path)

        await asyncio.gather(*map(work, case.paths(REAL_TASKS)))


def real() -> list[Figure]:
    """All cases over sockets, with the memory store."""
    service = subprocess.Popen(
        [
            sys.executable,
            str(Path(__file__).with_name("limiting_service.py")),
            str(REAL_LIMIT),
            str(REAL_WINDOW),
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert service.stdin
    assert service.stdout
    url = f"http://127.0.0.1:{int(service.stdout.readline())}"

    async def together(cases: Sequence[Case]) -> None:
        await asyncio.gather(*(_send(url, case) for case in cases))

    try:
        for first in range(0, len(CASES), AT_ONCE):
            asyncio.run(together(CASES[first : first + AT_ONCE]))
        tallies: Mapping[str, Mapping[str, list[float]]] = httpx.get(f"{url}/_tally").json()
    finally:
        service.stdin.close()
        service.wait()
    figures = []
    for case in CASES:
        tally = Tally(*(tallies[_key(case)].get(name, []) for name in Tally._fields))
        name = f"{case.name}, memory, sockets"
        figures += tally.figures(case, name, REAL_LIMIT, REAL_WINDOW)
    return figures


def _key(case: Case) -> str:
    """A name that is fit for a header."""
    return "".join(letter if letter.isalnum() else "-" for letter in case.name).lower()


def table(figures: Sequence[Figure]) -> str:
    """The figures in Markdown: for each server the worst simulated cell, and that over sockets."""
    cells: defaultdict[str, defaultdict[str, list[float]]]
    cells = defaultdict(lambda: defaultdict(list))
    for figure in figures:
        cell, _, what = figure.name.rpartition(": ")
        case, _, how = cell.rsplit(", ", 2)
        cells[case][f"{what}, {'sockets' if how == 'sockets' else 'simulated'}"].append(
            figure.value
        )
    lines = [
        "| server | throughput, simulated | refusals | throughput, sockets | refusals | after |",
        "|---|---|---|---|---|---|",
    ]
    for case, found in cells.items():
        columns = [case]
        for how in ("simulated", "sockets"):
            columns.append(_told(found[f"throughput, {how}"], min, "%.0f %%"))
            columns.append(_told(found[f"refusals, {how}"], max, "%.1f %%"))
        after = found["after, simulated"] + found["after, sockets"]
        columns.append(_told(after, min, "%.0f %%"))
        lines.append(f"| {' | '.join(columns)} |")
    return "\n".join(lines)


def _told(values: list[float], worst: Callable[[list[float]], float], form: str) -> str:
    return form % worst(values) if values else ""


if __name__ == "__main__":
    found = [*simulated(sys.argv[1] if len(sys.argv) > 1 else None), *real()]
    print(table(found))
    sys.exit(report([*one_refusal(), *found]))
