"""Rate limits and forks: each process has locks, files and connections of its own."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from postman_facade.errors import RateLimitStoreError
from postman_facade.rate_limit import RateLimiter, open_rate_limiter
from postman_facade.secret import Secret
from tests.behaviour.next_slot import next_slot_in
from tests.unit.rate_limit.redis_server import RedisServer

LIMITS = {"default": (10**6, 60.0)}
DEFAULT = ("default",)

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this platform does not fork"),
    pytest.mark.filterwarnings("ignore:.*multi-threaded, use of fork:DeprecationWarning"),
]


@pytest.fixture(scope="module")
def server() -> Iterator[RedisServer]:
    server = RedisServer()
    server.start()
    yield server
    server.kill()


@pytest.fixture(params=["memory", "machine", "redis"])
def limiter(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[RateLimiter]:
    if request.param == "redis":
        setting = request.getfixturevalue("server").url
    else:
        setting = {"machine": f"machine:{tmp_path}/rate-limit.db"}.get(request.param, request.param)
    limiter = open_rate_limiter(setting, bucket_limits=LIMITS)
    yield limiter
    limiter.close()


def in_a_child(task: Callable[[], object], patience: int = 10) -> int:
    """The status of a forked child that does a task; 14 when it hangs."""
    child = os.fork()
    if not child:
        status = 1
        try:
            signal.alarm(patience)
            task()
            status = 0
        finally:
            os._exit(status)
    return os.waitpid(child, 0)[1]


@contextmanager
def threads_at_work(limiter: RateLimiter) -> Iterator[None]:
    stop = threading.Event()

    def work() -> None:
        key, needs = limiter._needs(Secret.of("key"), DEFAULT)
        while not stop.is_set():
            grant = limiter._store.reserve(key, needs)
            with suppress(RateLimitStoreError):  # a fork may last longer than its patience
                limiter._store.release(key, needs, grant.slot.at)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        stop.set()
        for thread in threads:
            thread.join()


def test_fork_while_threads_use_the_rate_limit(limiter: RateLimiter) -> None:
    limiter.acquire("key", DEFAULT)
    with threads_at_work(limiter):
        for _ in range(8):
            assert in_a_child(lambda: limiter.acquire("key", DEFAULT)) == 0
            limiter.acquire("key", DEFAULT)


def test_fork_while_a_thread_holds_the_lock(
    limiter: RateLimiter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("postman_facade.forks._PATIENCE", 0.05)
    limiter.acquire("key", DEFAULT)
    held, done = threading.Event(), threading.Event()

    def hold() -> None:
        with limiter._store._lock:  # type: ignore[attr-defined]
            held.set()
            done.wait()

    holder = threading.Thread(target=hold)
    holder.start()
    held.wait()
    try:
        assert in_a_child(lambda: limiter.acquire("key", DEFAULT), 3) == 0
    finally:
        done.set()
        holder.join()
    limiter.acquire("key", DEFAULT)


def test_child_knows_what_was_used_before(limiter: RateLimiter) -> None:
    small = RateLimiter(limiter._store, {"default": (2, 60.0)}, limiter._clock)
    for _ in range(2):
        small.acquire("key of the child", DEFAULT)

    def check() -> None:
        assert next_slot_in(small, DEFAULT, "key of the child") > 30

    assert in_a_child(check) == 0


def test_parent_and_child_share_but_in_memory(limiter: RateLimiter) -> None:
    small = RateLimiter(limiter._store, {"default": (2, 60.0)}, limiter._clock)

    def use_up() -> None:
        for _ in range(2):
            small.acquire("shared key", DEFAULT)

    assert in_a_child(use_up) == 0
    shared = next_slot_in(small, DEFAULT, "shared key") > 30
    assert shared is (limiter._store.reach != "process")


def test_child_that_ends_leaves_the_file_whole(tmp_path: Path) -> None:
    """What a child does with a handle of its parent's would end the locks of the parent."""
    limiter = open_rate_limiter(
        f"machine:{tmp_path}/rate-limit.db", bucket_limits={"default": (3, 60.0)}
    )
    limiter.acquire("key", DEFAULT)

    def use() -> None:
        limiter.acquire("key", DEFAULT)
        limiter.close()

    assert [in_a_child(use) for _ in range(2)] == [0, 0]
    assert next_slot_in(limiter) > 30
    limiter.close()


def _acquire(setting: str) -> float:
    return open_rate_limiter(setting, bucket_limits=LIMITS).acquire("key", DEFAULT, 5.0)


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_multiprocessing(method: str, tmp_path: Path) -> None:
    setting = f"machine:{tmp_path}/rate-limit.db"
    limiter = open_rate_limiter(setting, bucket_limits={"default": (2, 60.0)})
    limiter.acquire("key", DEFAULT)
    with multiprocessing.get_context(method).Pool(1) as pool:
        assert pool.apply_async(_acquire, (setting,)).get(20) == 0.0
    assert next_slot_in(limiter) > 30
    limiter.close()


def test_rate_limit_is_not_pickled(limiter: RateLimiter) -> None:
    with pytest.raises(TypeError, match="open one in each process"):
        pickle.dumps(limiter)
