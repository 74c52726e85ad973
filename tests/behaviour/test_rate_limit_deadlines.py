"""The deadline of a call bounds the wait for its slot, whatever the store does."""

from __future__ import annotations

import asyncio
import fcntl
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path

import pytest

from postman_facade import AsyncPostman
from postman_facade.errors import RateLimitStoreError
from postman_facade.rate_limit import RateLimiter, open_rate_limiter
from tests.patience import ticking

DEFAULT = ("default",)
DEADLINE = 0.1
LATEST = DEADLINE + 0.25

Trouble = Callable[[Path], "Iterator[str]"]


def locked(mode: str) -> Trouble:
    def database(folder: Path) -> Iterator[str]:
        file = folder / "rate-limit.db"
        open_rate_limiter(f"machine:{file}").acquire("key", DEFAULT)
        with closing(sqlite3.connect(file, isolation_level=None)) as other:
            other.execute(f"BEGIN {mode}")
            other.execute("SELECT count(*) FROM tracks")
            yield f"machine:{file}"

    return database


def lock_file_held(folder: Path) -> Iterator[str]:
    with (folder / "rate-limit.db.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield f"machine:{folder}/rate-limit.db"


def silent_server(folder: Path) -> Iterator[str]:
    pytest.importorskip("redis")
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"redis://127.0.0.1:{server.getsockname()[1]}"


def server_that_does_not_accept(folder: Path) -> Iterator[str]:
    """The queue of its connections is full, so that the next one is not even answered."""
    pytest.importorskip("redis")
    with ExitStack() as stack:
        server = stack.enter_context(socket.socket())
        server.bind(("127.0.0.1", 0))
        server.listen(0)
        for _ in range(3):
            queued = stack.enter_context(socket.socket())
            queued.setblocking(False)
            queued.connect_ex(server.getsockname())
        yield f"redis://127.0.0.1:{server.getsockname()[1]}"


def dripping_server(folder: Path) -> Iterator[str]:
    """Each byte comes within every timeout of the socket, and there is no end of them."""
    pytest.importorskip("redis")
    stop = threading.Event()

    def drip(connection: socket.socket) -> None:
        with connection, suppress(OSError):
            while not stop.wait(0.05):
                connection.send(b"+")

    def serve() -> None:
        with suppress(OSError):
            while True:
                threading.Thread(target=drip, args=(server.accept()[0],), daemon=True).start()

    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=serve, daemon=True).start()
        yield f"redis://127.0.0.1:{server.getsockname()[1]}"
        stop.set()
        server.shutdown(socket.SHUT_RDWR)


TROUBLES = [
    pytest.param(locked("IMMEDIATE"), id="database-written"),
    pytest.param(locked("EXCLUSIVE"), id="database-locked"),
    pytest.param(locked("DEFERRED"), id="database-read"),
    lock_file_held,
    silent_server,
    server_that_does_not_accept,
    dripping_server,
]


@pytest.fixture(params=TROUBLES)
def limiter(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[RateLimiter]:
    with contextmanager(request.param)(tmp_path) as setting:
        limiter = open_rate_limiter(setting)
        yield limiter
        limiter.close()


def seconds_until_it_ends(call: Callable[[], object]) -> float:
    with ticking() as passed:
        try:
            call()
        except RateLimitStoreError as error:
            assert "\n" not in str(error)  # noqa: PT017 - some stores are free after all
        return passed()


def test_threads(limiter: RateLimiter) -> None:
    assert seconds_until_it_ends(lambda: limiter.acquire("key", DEFAULT, DEADLINE)) < LATEST
    assert seconds_until_it_ends(lambda: limiter.observe("key", DEFAULT, 429, {}, b"")) < 0.25


def test_tasks_and_the_loop_goes_on(limiter: RateLimiter) -> None:
    gaps: list[float] = []

    async def tick(passed: Callable[[], float]) -> None:
        while True:
            begun = passed()
            await asyncio.sleep(0.005)
            gaps.append(passed() - begun)

    async def main() -> float:
        with ticking() as passed:
            ticks = asyncio.create_task(tick(passed))
            asked = [limiter.acquire_async("key", DEFAULT, DEADLINE) for _ in range(20)]
            await asyncio.gather(*asked, return_exceptions=True)
            limiter.observe("key", DEFAULT, 429, {}, b"")
            gone = passed()
            ticks.cancel()
            return gone

    assert asyncio.run(main()) < LATEST
    assert max(gaps, default=0.0) < 0.15


async def test_rate_limit_asks_no_store() -> None:
    """No file is made, and no server is asked."""
    pytest.importorskip("redis")
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.05)
        url = f"redis://127.0.0.1:{server.getsockname()[1]}"
        async with AsyncPostman("key", rate_limit=url) as postman:
            assert postman.rate_limit.next_call_in == 0.0
        with pytest.raises(TimeoutError):
            server.accept()


async def test_call_that_comes_while_the_rate_limit_is_closed(tmp_path: Path) -> None:
    """It ends at once rather than at its deadline, and the rate limit opens again for the next."""
    limiter = open_rate_limiter(f"machine:{tmp_path}/rate-limit.db")
    await limiter.acquire_async("key", DEFAULT)
    worker = limiter._access._worker
    assert worker is not None
    worker.close(1.0)
    with pytest.raises(RateLimitStoreError, match="closed"):
        await limiter.acquire_async("key", DEFAULT)
    limiter.observe("key", DEFAULT, 429, {}, b"")
    limiter.close()
    assert await limiter.acquire_async("key", DEFAULT) == 0.0
    await limiter.aclose()


PROGRAM = """
import asyncio, sys, threading, time
from postman_facade import AsyncPostman, Postman
from postman_facade.errors import RateLimitStoreError

async def main():
    async with AsyncPostman("key", rate_limit=sys.argv[1], deadline=0.05) as postman:
        try:
            await postman.users.me()
        except RateLimitStoreError:
            print("told")

asyncio.run(main())
try:
    Postman("key", rate_limit=sys.argv[1], deadline=0.05).users.me()  # and it is never closed
except RateLimitStoreError:
    print("told")
print(time.time())
"""


def test_hanging_server_does_not_hold_up_the_exit(tmp_path: Path) -> None:
    pytest.importorskip("redis")
    search = f"import sys; sys.path[:0] = {[path for path in sys.path if path]!r}\n"
    with contextmanager(silent_server)(tmp_path) as setting:
        done = subprocess.run(
            [sys.executable, "-W", "error::ResourceWarning", "-c", search + PROGRAM, setting],
            capture_output=True,
            text=True,
            check=True,
        )
    *told, ended = done.stdout.split()
    assert (told, done.stderr) == (["told", "told"], "")
    assert time.time() - float(ended) < 5.0  # the server would hold it up for ever
