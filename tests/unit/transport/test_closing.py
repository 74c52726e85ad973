"""Closing a client: its connections end, and so do the calls on them, with an error of ours."""

from __future__ import annotations

import asyncio
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from postman_facade import AsyncPostman, Postman
from postman_facade.errors import ClientClosedError, PostmanError
from postman_facade.testing import VirtualClock

from .conftest import KEY, Server, no_warnings, path_of


def test_a_closed_client_is_not_used_again(server: Server, postman: Postman) -> None:
    copy = postman.with_options(max_retries=0)
    copy.close()
    postman.close()
    server.wait_until_ended(1)
    for client in (postman, copy, postman.with_options(deadline=1)):
        with pytest.raises(
            ClientClosedError, match="the client is closed; make a new one"
        ) as caught:
            client.users.me()
        assert not caught.value.may_have_taken_effect
    with (
        pytest.raises(ClientClosedError),
        Postman(KEY, base_url=server.url, rate_limit=None) as unused,
    ):
        unused.close()
        unused.users.me()


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_calls_on_their_way_end(server: Server, postman: Postman, method: str) -> None:
    path = "/workspaces" if method == "POST" else "/me"
    with no_warnings(), ThreadPoolExecutor(4) as pool:
        with server.held():
            calls = [pool.submit(postman.request, method, path) for _ in range(4)]
            server.wait_until(lambda: len(server.asked) == 5)
            postman.close()
            errors = [call.exception(10) for call in calls]
        server.wait_until_ended(server.opened)
    for error in errors:
        assert isinstance(error, ClientClosedError)
        assert error.may_have_taken_effect is (method == "POST")
        assert f"{method} {path}: the client was closed during the call" in str(error)
        assert ("check before you repeat" in str(error)) is (method == "POST")


@pytest.mark.parametrize("elsewhere", [False, True])
def test_asynchronous_calls_on_their_way_end(server: Server, elsewhere: bool) -> None:
    async def closed() -> list[type[object]]:
        postman = AsyncPostman(KEY, base_url=server.url, rate_limit=None)
        with server.held():
            calls = [asyncio.create_task(postman.request("POST", "/workspaces")) for _ in range(3)]
            await asyncio.to_thread(server.wait_until, lambda: len(server.asked) == 3)
            if elsewhere:
                await asyncio.to_thread(lambda: asyncio.run(postman.aclose()))
            else:
                await postman.aclose()
            return [type(each) for each in await asyncio.gather(*calls, return_exceptions=True)]

    with no_warnings():
        assert asyncio.run(closed()) == [ClientClosedError] * 3
        server.wait_until_ended(server.opened)


def test_closing_among_many_calls(server: Server) -> None:
    outcomes: Counter[str] = Counter()
    for _ in range(4):
        postman = Postman(KEY, base_url=server.url, rate_limit=None)
        started = threading.Barrier(4)

        def use(postman: Postman = postman, started: threading.Barrier = started) -> None:
            path_of(postman, "/first")
            started.wait(10)
            try:
                while True:
                    assert path_of(postman, "/next") == "/next"
            except PostmanError as error:
                outcomes[type(error).__name__] += 1

        threads = [threading.Thread(target=use) for _ in range(3)]
        with no_warnings():
            for thread in threads:
                thread.start()
            started.wait(10)
            postman.close()
            for thread in threads:
                thread.join()
            server.wait_until_ended(server.opened)
    assert outcomes == {"ClientClosedError": 12}


def test_closing_between_two_attempts() -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(500))
    postman = Postman(
        KEY,
        transport=transport,
        rate_limit=None,
        clock=VirtualClock(),
        on_retry=lambda attempt: postman.close(),
    )
    with pytest.raises(ClientClosedError, match="GET /me: the client was closed during the call"):
        postman.users.me()


class Transport(httpx.MockTransport):
    closed = 0

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


def test_a_transport_that_was_given_is_closed_with_the_client() -> None:
    transport = Transport(lambda request: httpx.Response(200, json={"user": {}}))
    with Postman(KEY, transport=transport, rate_limit=None) as postman:
        postman.users.me()
        assert transport.closed == 0
    postman.close()
    assert transport.closed == 1
    asynchronous = AsyncPostman(KEY, transport=transport, rate_limit=None)
    asyncio.run(asynchronous.aclose())
    assert transport.closed == 2


def test_cookies_are_not_kept() -> None:
    cookies: list[str | None] = []

    def answer(request: httpx.Request) -> httpx.Response:
        cookies.append(request.headers.get("cookie"))
        return httpx.Response(200, json={"user": {}}, headers={"set-cookie": "sid=1; Path=/"})

    with Postman(KEY, transport=httpx.MockTransport(answer), rate_limit=None) as postman:
        postman.users.me()
        postman.users.me()
        postman.with_options(default_headers={"Cookie": "own=1"}).users.me()
    assert cookies == [None, None, "own=1"]
