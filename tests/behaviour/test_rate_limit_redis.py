"""The rate limit of many machines: a server shares it, goes away and comes back."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from collections.abc import Callable, Iterator

import httpx
import pytest

from postman_facade.errors import RateLimitStoreError, RateLimitWaitError
from postman_facade.rate_limit import RateLimiter, open_rate_limiter
from tests.behaviour.next_slot import next_slot_in
from tests.unit.rate_limit.redis_server import RedisServer

LIMITS = {"default": (4, 0.2)}
"""With the widest pad four requests every 0.21 s."""
DEFAULT = ("default",)


@pytest.fixture
def server() -> Iterator[RedisServer]:
    server = RedisServer()
    server.start()
    yield server
    server.kill()


def opened(server: RedisServer, query: str = "", limits: object = LIMITS) -> RateLimiter:
    assert isinstance(limits, dict)
    return open_rate_limiter(server.url + query, bucket_limits=limits)


@pytest.fixture
def limiter(server: RedisServer) -> Iterator[RateLimiter]:
    limiter = opened(server)
    yield limiter
    limiter.close()


def test_machines_share(server: RedisServer) -> None:
    """Each with its own rate limit; 20 requests in five windows, never more than four in one."""
    sent: list[float] = []

    def send() -> None:
        limiter = opened(server)
        for _ in range(5):
            limiter.acquire("key", DEFAULT)
            sent.append(time.monotonic())
        limiter.close()

    threads = [threading.Thread(target=send) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    sent.sort()
    assert len(sent) == 20
    assert _never_more_than(4, sent)
    assert sent[-1] - sent[0] < 3.0


async def test_tasks_share(limiter: RateLimiter) -> None:
    begun = time.monotonic()
    waits = await asyncio.gather(*(limiter.acquire_async("key", DEFAULT) for _ in range(8)))
    assert sum(wait == 0.0 for wait in waits) == 4
    assert 0.2 <= time.monotonic() - begun < 2.0


async def test_cancelled_task_gives_its_slot_back(server: RedisServer) -> None:
    limiter = opened(server, limits={"default": (4, 60.0)})
    for _ in range(4):
        await limiter.acquire_async("key", DEFAULT)
    before = next_slot_in(limiter)
    waiting = [asyncio.create_task(limiter.acquire_async("key", DEFAULT)) for _ in range(4)]
    await _until(lambda: next_slot_in(limiter) > 100)
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    await _until(lambda: next_slot_in(limiter) <= before)
    limiter.close()


def test_refusal_reaches_the_others(server: RedisServer, limiter: RateLimiter) -> None:
    limiter.acquire("key", DEFAULT)
    limiter.observe("key", DEFAULT, 429, httpx.Headers({"Retry-After": "60"}), b"")
    other = opened(server)
    with pytest.raises(RateLimitWaitError):
        other.acquire("key", DEFAULT, 1.0)
    assert 59 < next_slot_in(other) <= 60
    other.close()


def test_server_holds_no_key_and_forgets(server: RedisServer, limiter: RateLimiter) -> None:
    import redis

    limiter.acquire("planted-secret", DEFAULT)
    client = redis.Redis(port=server.port)
    (name,) = client.keys()
    assert b"planted-secret" not in name
    assert b"planted-secret" not in (client.dump(name) or b"planted-secret")
    assert 0 < client.pttl(name) < 5_000
    client.close()


def test_killed_server_is_told_and_found_again(server: RedisServer, limiter: RateLimiter) -> None:
    limiter.acquire("key", DEFAULT)
    server.kill()
    begun = time.monotonic()
    for _ in range(3):
        with pytest.raises(RateLimitStoreError, match=r"start it, or add \?fallback=N"):
            limiter.acquire("key", DEFAULT)
    limiter.observe("key", DEFAULT, 429, httpx.Headers({"Retry-After": "60"}), b"")
    assert time.monotonic() - begun < 2.0
    server.start()
    assert limiter.acquire("key", DEFAULT) == 0.0


async def test_killed_server_is_told_to_tasks(server: RedisServer, limiter: RateLimiter) -> None:
    server.kill()
    with pytest.raises(RateLimitStoreError):
        await limiter.acquire_async("key", DEFAULT)


def test_waiting_task_when_the_server_is_killed(server: RedisServer, limiter: RateLimiter) -> None:
    for _ in range(4):
        limiter.acquire("key", DEFAULT)
    killer = threading.Timer(0.05, server.kill)
    killer.start()
    with pytest.raises(RateLimitStoreError):
        limiter.acquire("key", DEFAULT)
    killer.join()


def test_fallback_is_a_share_and_no_rush(server: RedisServer) -> None:
    limiter = opened(server, "?fallback=2")
    for _ in range(4):
        limiter.acquire("key", DEFAULT)
    server.kill()
    sent = []
    for _ in range(6):
        limiter.acquire("key", DEFAULT)
        sent.append(time.monotonic())
    assert _never_more_than(2, sent)
    limiter.close()


def test_fallback_is_in_time_when_the_server_hangs() -> None:
    pytest.importorskip("redis")
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"redis://127.0.0.1:{silent.getsockname()[1]}?fallback=2"
        limiter = open_rate_limiter(url, bucket_limits=LIMITS)
        begun = time.monotonic()
        limiter.acquire("key of the fallback", DEFAULT, 1.0)
        assert time.monotonic() - begun < 1.0
        limiter.close()


def test_fallback_of_more_processes_than_requests(server: RedisServer) -> None:
    limiter = opened(server, "?fallback=8")
    server.kill()
    sent = []
    for _ in range(3):
        limiter.acquire("key", DEFAULT)
        sent.append(time.monotonic())
    assert sent[-1] - sent[0] >= 0.7  # one in 0.4 s
    limiter.close()


def test_fallback_ends_when_the_server_is_back(
    server: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    from postman_facade.rate_limit import redis as module

    monkeypatch.setattr(module, "_PAUSE", 0.0)
    limiter = opened(server, "?fallback=2")
    server.kill()
    limiter.acquire("key", DEFAULT)
    server.start()
    limiter.acquire("key", DEFAULT)
    other = opened(server, limits={"default": (1, 60.0)})
    assert next_slot_in(other) > 0.0
    limiter.close()
    other.close()


def _never_more_than(count: int, sent: list[float]) -> bool:
    """In a window, or the part of it that is left when a thread got the processor late."""
    return all(
        later - sooner >= 0.6 * LIMITS["default"][1]
        for sooner, later in zip(sent, sent[count:], strict=False)
    )


async def _until(condition: Callable[[], bool]) -> None:
    """Other threads are at work on it."""
    for _ in range(5_000):
        if condition():
            return
        await asyncio.sleep(0.001)
    pytest.fail("it did not come to pass")
