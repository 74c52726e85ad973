"""One asynchronous client in several event loops: a connection for each, closed with it."""

from __future__ import annotations

import asyncio
import gc
import threading

import pytest

from postman_facade import AsyncPostman
from postman_facade.errors import ClientClosedError, ConfigurationError

from .conftest import KEY, Server, no_warnings


async def call(postman: AsyncPostman, path: str = "/path") -> str:
    found: str = (await postman.request("GET", path)).json()["path"]
    return found


@pytest.fixture
def postman(server: Server) -> AsyncPostman:
    return AsyncPostman(KEY, base_url=server.url, rate_limit=None)


def test_one_after_the_other(server: Server, postman: AsyncPostman) -> None:
    async def twice() -> list[str]:
        return [await call(postman, "/a"), await call(postman, "/b")]

    with no_warnings():
        for number in range(1, 4):
            assert asyncio.run(twice()) == ["/a", "/b"]
            assert server.opened == number
            server.wait_until_ended(number)
        asyncio.run(postman.aclose())


def test_at_the_same_time(server: Server, postman: AsyncPostman) -> None:
    both = threading.Barrier(3)
    wrong: list[str] = []

    async def calls(name: str) -> None:
        paths = [f"/{name}/{number}" for number in range(10)]
        for path in paths:
            if await call(postman, path) != path:
                wrong.append(path)
        both.wait(10)

    threads = [threading.Thread(target=lambda n=n: asyncio.run(calls(n))) for n in "ab"]
    with no_warnings():
        for thread in threads:
            thread.start()
        both.wait(10)
        for thread in threads:
            thread.join()
    assert (wrong, server.opened) == ([], 2)
    server.wait_until_ended(2)


def test_it_is_closed_from_any_of_them(server: Server, postman: AsyncPostman) -> None:
    used, closed = threading.Event(), threading.Event()
    raised: list[Exception] = []

    async def other() -> None:
        await call(postman)
        used.set()
        await asyncio.to_thread(closed.wait, 10)
        try:
            await call(postman)
        except ClientClosedError as error:
            raised.append(error)

    async def close() -> None:
        await call(postman)
        await postman.aclose()

    with no_warnings():
        thread = threading.Thread(target=lambda: asyncio.run(other()))
        thread.start()
        assert used.wait(10)
        asyncio.run(close())
        server.wait_until_ended(2)
        closed.set()
        thread.join()
    assert [str(error) for error in raised] == ["the client is closed; make a new one"]


@pytest.mark.parametrize("then", ["call", "close"])
def test_a_loop_that_was_closed_without_ending_what_ran_in_it(
    server: Server, postman: AsyncPostman, then: str
) -> None:
    with no_warnings():
        loop = asyncio.new_event_loop()
        loop.run_until_complete(call(postman))
        loop.close()
        assert server.ended == 0
        if then == "call":
            asyncio.run(call(postman))
        else:
            asyncio.run(postman.aclose())
        server.wait_until_ended(server.opened)


def test_a_client_that_is_dropped(server: Server) -> None:
    async def drop() -> None:
        await call(AsyncPostman(KEY, base_url=server.url, rate_limit=None))
        gc.collect()
        await asyncio.to_thread(server.wait_until_ended, 1)

    with no_warnings():
        asyncio.run(drop())


def test_outside_asyncio(postman: AsyncPostman) -> None:
    with pytest.raises(ConfigurationError, match="runs in asyncio only"):
        call(postman).send(None)
