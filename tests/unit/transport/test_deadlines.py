"""A deadline bounds the call as a whole, whatever the other side does: over real sockets."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import repeat
from typing import NamedTuple

import pytest

from benchmarks.attacks import ATTACKS, Attack, attacked, environment_of
from postman_facade import AsyncPostman, Postman
from postman_facade.errors import PostmanError, ServerError, TimedOutError
from tests.patience import ticking

DEADLINE = 0.3
SLACK = 1.5  # for a machine that is busy; benchmarks/deadlines.py holds 0.25 s
UNSENT = (
    "TLS handshake without answer",
    "proxy without answer",
    "proxy answers byte by byte",
    "proxy without TLS handshake",
    "six addresses that do not answer",
    "name that is not resolved",
)


class Ended(NamedTuple):
    needed: float
    error: PostmanError | None


def _call(postman: Postman, attack: Attack, passed: Callable[[], float]) -> Ended:
    started = passed()
    try:
        postman.request("PUT", "/me", content=b"x" * (attack.upload or 10))
    except PostmanError as error:
        return Ended(passed() - started, error)
    return Ended(passed() - started, None)


async def _call_async(postman: AsyncPostman, attack: Attack, passed: Callable[[], float]) -> Ended:
    started = passed()
    try:
        await postman.request("PUT", "/me", content=b"x" * (attack.upload or 10))
    except PostmanError as error:
        return Ended(passed() - started, error)
    return Ended(passed() - started, None)


def _in_threads(attacks: dict[str, Attack]) -> dict[str, Ended]:
    clients = []
    for attack in attacks.values():
        with environment_of(attack):
            clients.append(Postman("key", base_url=attack.url, rate_limit=None, deadline=DEADLINE))
            clients[-1]._caller._connections.here()
    with ThreadPoolExecutor(len(attacks)) as pool, ticking() as passed:
        calls = pool.map(_call, clients, attacks.values(), repeat(passed))
        ended = dict(zip(attacks, calls, strict=True))
    for client in clients:
        client.close()
    return ended


async def _in_tasks(attacks: dict[str, Attack]) -> dict[str, Ended]:
    clients = []
    for attack in attacks.values():
        with environment_of(attack):
            clients.append(
                AsyncPostman("key", base_url=attack.url, rate_limit=None, deadline=DEADLINE)
            )
            clients[-1]._caller._connections.here()
    with ticking() as passed:
        calls = map(_call_async, clients, attacks.values(), repeat(passed))
        ended = dict(zip(attacks, await asyncio.gather(*calls), strict=True))
    for client in clients:
        await client.aclose()
    return ended


@pytest.fixture(scope="module")
def ended() -> Iterator[dict[str, dict[str, Ended]]]:
    """How each attack ended, all at the same time, for threads and for tasks."""
    with attacked() as attacks:
        yield {"threads": _in_threads(attacks), "tasks": asyncio.run(_in_tasks(attacks))}


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("kind", ["threads", "tasks"])
def test_a_call_ends_with_its_deadline(
    ended: dict[str, dict[str, Ended]], kind: str, attack: str
) -> None:
    needed, error = ended[kind][attack]
    assert isinstance(error, (TimedOutError, ServerError))
    assert needed < DEADLINE + SLACK
    assert error.may_have_taken_effect is (attack not in UNSENT)


async def test_a_task_that_is_cancelled_ends_as_cancelled() -> None:
    with attacked() as attacks:
        attack = attacks["body byte by byte"]
        async with AsyncPostman("key", base_url=attack.url, rate_limit=None) as postman:
            call = asyncio.create_task(_call_async(postman, attack, time.monotonic))
            await asyncio.sleep(0.05)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call


def test_the_thread_that_still_resolves_a_name_holds_nothing_up() -> None:
    with attacked() as attacks:
        attack = attacks["name that is not resolved"]
        with Postman("key", base_url=attack.url, rate_limit=None, deadline=0.05) as postman:
            _call(postman, attack, time.monotonic)
        left = [thread for thread in threading.enumerate() if "resolver" in thread.name]
        assert left
        assert all(thread.daemon for thread in left)
