"""Whether the rate limit is used up and never exceeded, against a service that enforces limits.

The service is a process of its own that speaks HTTP (`pacing_server`): 60 requests per
2 s, on one path 10 per 1 s as well, counted 5 to 60 ms after they came. Utilisation is the rate of
answers at full demand, over that of the limit, from the third window on: before, the first burst
goes out and the delays are learned; refusals count from the start. The documented limits are too
slow to measure in real time; they are simulated on the virtual clock. So is the matrix of servers
and stores (`pacing_matrix`), which is printed as a table as well.
"""

from __future__ import annotations

import asyncio
import itertools
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import httpx
import pacing_matrix
from figures import Figure, at_least, at_most, report, told
from pacing_server import ROUTES, RULES, Account, Rule

from postman_facade.policy.waits import server_wait
from postman_facade.rate_limit import RateLimiter, open_rate_limiter
from postman_facade.testing import VirtualClock

SECONDS = 13.5
LIMIT, WINDOW = RULES["default"]
LIMITS = {name: (rule.limit, rule.window) for name, rule in RULES.items()}
DOCUMENTED = {"default": Rule(300, 60.0), "listings": Rule(10, 10.0)}
PATHS = ("/", "/", "/", "/listing")
STRANGER = 10.0
"""Requests a second of the client that shares nothing."""


class Tally(NamedTuple):
    """When the service answered and refused the requests of one client."""

    answered: list[float]
    refused: list[float]

    def rate(self, begin: float, end: float) -> float:
        return sum(begin <= at < end for at in self.answered) / (end - begin)


class Service(NamedTuple):
    url: str

    def tally(self, key: str, client: str) -> Tally:
        headers = {"x-api-key": key, "x-client": client}
        return Tally(**httpx.get(f"{self.url}/_tally", headers=headers).json())


def utilisation(tally: Tally, limit: int = LIMIT, window: float = WINDOW) -> float:
    """Time that as many full windows need at the limit, over the time they took."""
    answered = sorted(tally.answered)
    first, last = 2 * limit, (len(answered) - 1) // limit * limit
    return (last - first) / limit * window / (answered[last] - answered[first])


# --- clients ------------------------------------------------------------------------------------


def send_from_threads(
    url: str, key: str, acquire: Callable[[str], object], observe: Observer, threads: int
) -> None:
    """Keep sending from all threads until the time is up."""
    until = time.monotonic() + SECONDS
    clients = [httpx.Client(base_url=url, headers=_names(key)) for _ in range(threads)]

    def work(client: httpx.Client, path: str) -> None:
        while True:
            acquire(path)
            if time.monotonic() > until:
                return
            response = client.get(path)
            observe(path, response)
            if response.status_code == 429:
                time.sleep(_told(response))

    workers = [
        threading.Thread(target=work, args=pair)
        for pair in zip(clients, itertools.cycle(PATHS), strict=False)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    for client in clients:
        client.close()


async def send_from_tasks(url: str, key: str, limiter: RateLimiter, tasks: int) -> None:
    """A client each: one pool of 40 connections takes httpcore longer than the service an answer."""
    until = time.monotonic() + SECONDS
    context = httpx.create_ssl_context(verify=False)

    async def work(path: str) -> None:
        async with httpx.AsyncClient(base_url=url, headers=_names(key), verify=context) as client:
            while True:
                await limiter.acquire_async(key, ROUTES[path])
                if time.monotonic() > until:
                    return
                response = await client.get(path)
                _observe(limiter, key, path, response)
                if response.status_code == 429:
                    await asyncio.sleep(_told(response))

    await asyncio.gather(*(work(path) for path in itertools.islice(itertools.cycle(PATHS), tasks)))


Observer = Callable[[str, httpx.Response], None]


def paced_threads(url: str, key: str, setting: str, threads: int) -> None:
    limiter = open_rate_limiter(setting, bucket_limits=LIMITS)
    send_from_threads(
        url,
        key,
        lambda path: limiter.acquire(key, ROUTES[path]),
        lambda path, response: _observe(limiter, key, path, response),
        threads,
    )
    limiter.close()


def baseline_threads(url: str, key: str, file: str, threads: int) -> None:
    """pyrate-limiter with its own defaults; with a file, shared by processes."""
    from pyrate_limiter import Limiter, Rate, SQLiteBucket

    def limiter(bucket: str) -> Limiter:
        rate = [Rate(RULES[bucket].limit, int(RULES[bucket].window * 1000))]
        if not file:
            return Limiter(rate)
        table = bucket.replace("-", "_")
        return Limiter(
            SQLiteBucket.init_from_file(rate, table=table, db_path=file, use_file_lock=True)
        )

    limiters = {bucket: limiter(bucket) for bucket in RULES}

    def acquire(path: str) -> None:
        for bucket in reversed(ROUTES[path]):
            limiters[bucket].try_acquire(bucket)

    send_from_threads(url, key, acquire, lambda path, response: None, threads)


def _observe(limiter: RateLimiter, key: str, path: str, response: httpx.Response) -> None:
    limiter.observe(key, ROUTES[path], response.status_code, response.headers, response.content)


def _told(response: httpx.Response) -> float:
    wait = server_wait(429, response.headers, response.content, time.time())
    return wait or 0.1


def _names(key: str) -> dict[str, str]:
    return {"x-api-key": key, "x-client": key}


# --- cases --------------------------------------------------------------------------------------


def in_process(service: Service, kind: str) -> list[Figure]:
    figures = []
    key = f"{kind}-threads"
    paced_threads(service.url, key, "memory", threads=8)
    figures += _figures(f"8 threads, {kind}", service.tally(key, key), 0.955)
    key = f"{kind}-tasks"
    limiter = open_rate_limiter("memory", bucket_limits=LIMITS)
    asyncio.run(send_from_tasks(service.url, key, limiter, tasks=40))
    figures += _figures(f"40 tasks, {kind}", service.tally(key, key), 0.955)
    return figures


def across_processes(
    service: Service, name: str, worker: str, setting: str, target: float | None
) -> list[Figure]:
    key = f"sliding-{name}"
    processes = [_worker(worker, service.url, key, setting, "4") for _ in range(4)]
    for process in processes:
        if process.wait(SECONDS + 20):
            sys.exit(f"a worker of {name} failed")
    return _figures(f"4 processes x 4 threads, {name}", service.tally(key, key), target)


def beside_a_stranger(service: Service, kind: str) -> list[Figure]:
    """A client that shares nothing sends steadily before and while ours does."""
    key = f"{kind}-stranger"
    stopped = threading.Event()

    def stranger() -> None:
        headers = {"x-api-key": key, "x-client": "stranger-" + key}
        with httpx.Client(base_url=service.url, headers=headers) as client:
            due = time.monotonic()
            while not stopped.is_set():
                client.get("/")
                due += 1 / STRANGER
                stopped.wait(due - time.monotonic())

    other = threading.Thread(target=stranger)
    other.start()
    time.sleep(1.2 * WINDOW)
    paced_threads(service.url, key, "memory", threads=8)
    stopped.set()
    other.join()
    ours, theirs = service.tally(key, key), service.tally(key, "stranger-" + key)
    begin, end = min(ours.answered) + WINDOW, max(ours.answered) - WINDOW / 4
    left = LIMIT / WINDOW - theirs.rate(begin, end)
    name = f"beside a stranger, {kind}"
    refused = len(ours.refused) / (len(ours.refused) + len(ours.answered))
    return [
        at_most(f"{name}: 429", 100 * refused, "%", 1),
        at_least(f"{name}: use of what is left", 100 * ours.rate(begin, end) / left, "%", 90),
    ]


def baseline(service: Service, folder: Path) -> list[Figure]:
    key = "sliding-baseline"
    baseline_threads(service.url, key, "", threads=8)
    figures = _figures("8 threads, pyrate-limiter", service.tally(key, key), None)
    shared = str(folder / "baseline.db")
    return figures + across_processes(service, "pyrate-limiter", "baseline", shared, None)


def documented_limits() -> list[Figure]:
    """An hour of full demand on the virtual clock, a quarter of it for the listings."""
    clock = VirtualClock()
    account = Account(DOCUMENTED, fixed=False)
    limits = {name: (rule.limit, rule.window) for name, rule in DOCUMENTED.items()}
    limiter = open_rate_limiter("memory", bucket_limits=limits, clock=clock)
    tally = Tally([], [])
    chance = random.Random(3)

    async def work(path: str) -> None:
        while True:
            await limiter.acquire_async("key", ROUTES[path])
            if clock.monotonic() >= 3600:
                return
            await clock.sleep_async(chance.uniform(0.005, 0.060))
            now = clock.monotonic()
            verdict = account.ask(ROUTES[path], now)
            (tally.answered if verdict.status == 200 else tally.refused).append(now)
            limiter.observe(
                "key", ROUTES[path], verdict.status, httpx.Headers(verdict.headers), b""
            )

    async def together() -> None:
        await asyncio.gather(*(work(path) for path in PATHS * 10))

    asyncio.run(together())
    used = 100 * utilisation(tally, *DOCUMENTED["default"])
    return [
        at_most("300 per 60 s for an hour, simulated: 429", len(tally.refused), "", 0),
        at_least("300 per 60 s for an hour, simulated: utilisation", used, "%", 99),
    ]


def costs(file: str) -> list[Figure]:
    """What a free slot costs; the best of batches, because other programs run too."""
    figures = []
    for name, setting, target in (("memory", "memory", 10.0), ("machine", f"machine:{file}", 50.0)):
        limiter = open_rate_limiter(setting, bucket_limits={"default": (300, 3600.0)})
        best = float("inf")
        for batch in range(50):
            begun = time.perf_counter()
            for _ in range(20):
                limiter.acquire(f"costs-{batch // 10}", ("default",))
            best = min(best, (time.perf_counter() - begun) / 20)
        limiter.close()
        figures.append(at_most(f"one free slot, {name}", best * 1e6, "us", target))
    return figures


def _figures(name: str, tally: Tally, target: float | None) -> list[Figure]:
    refused, used = float(len(tally.refused)), 100 * utilisation(tally)
    if target is None:
        return [told(f"{name}: 429", refused, ""), told(f"{name}: utilisation", used, "%")]
    return [
        at_most(f"{name}: 429", refused, "", 0),
        at_least(f"{name}: utilisation", used, "%", 100 * target),
    ]


# --- processes ----------------------------------------------------------------------------------


def _worker(*arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, __file__, "--worker", *arguments])


@contextmanager
def running_service() -> Iterator[Service]:
    process = subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("pacing_server.py"))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin
    assert process.stdout
    try:
        yield Service(f"http://127.0.0.1:{int(process.stdout.readline())}")
    finally:
        process.stdin.close()
        process.wait()


@contextmanager
def running_redis(folder: Path) -> Iterator[str | None]:
    program = shutil.which("redis-server") or shutil.which("valkey-server")
    if program is None:
        yield None
        return
    socket = folder / "redis.sock"
    process = subprocess.Popen(
        [program, "--port", "0", "--unixsocket", str(socket), "--save", ""],
        stdout=subprocess.DEVNULL,
    )
    while not socket.exists():
        time.sleep(0.01)
    try:
        yield f"unix://{socket}"
    finally:
        process.terminate()
        process.wait()


def main() -> int:
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory() as name, running_service() as service:
        folder = Path(name)
        for kind in ("sliding", "fixed"):
            figures += in_process(service, kind)
        file = str(folder / "quota.db")
        figures += across_processes(service, "machine", "paced", f"machine:{file}", 0.95)
        with running_redis(folder) as url:
            if url is None:
                print("no redis-server here: its case is left out", file=sys.stderr)
            else:
                figures += across_processes(service, "redis", "paced", url, 0.95)
            matrix = pacing_matrix.simulated(url)
        figures += beside_a_stranger(service, "sliding")
        if find_spec("pyrate_limiter") and find_spec("filelock"):
            figures += baseline(service, folder)
        else:
            print("no pyrate-limiter and filelock here: no baseline", file=sys.stderr)
        figures += costs(str(folder / "costs.db"))
    figures += documented_limits()
    matrix += pacing_matrix.real()
    print(pacing_matrix.table(matrix), file=sys.stderr)
    return report(figures + pacing_matrix.one_refusal() + matrix)


def work(kind: str, url: str, key: str, setting: str, threads: str) -> None:
    send = {"paced": paced_threads, "baseline": baseline_threads}[kind]
    send(url, key, setting, int(threads))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--worker"]:
        work(*sys.argv[2:])
    else:
        sys.exit(main())
