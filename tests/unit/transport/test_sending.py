"""One call and its attempts: what is sent, and what the caller gets when no further attempt fits."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from typing import Any

import httpx
import pytest
from postman_api_client.models import User

from postman_facade import AsyncPostman, Postman, errors
from postman_facade.rate_limit import open_rate_limiter
from postman_facade.testing import Answer, ScriptedServer, VirtualClock

ID = "11111111-2222-4333-8444-555555555555"


def _postman(server: httpx.MockTransport, **options: Any) -> Postman:
    return Postman(
        "key", **{"rate_limit": None, "clock": VirtualClock(), **options}, transport=server
    )


def _asynchronous(server: httpx.MockTransport, **options: Any) -> AsyncPostman:
    return AsyncPostman(
        "key", **{"rate_limit": None, "clock": VirtualClock(), **options}, transport=server
    )


@pytest.mark.parametrize(
    ("first", "error"), [(500, errors.ServerError), ("dropped", errors.ConnectionLostError)]
)
def test_a_slot_that_comes_too_late_does_not_hide_the_attempt_before(
    first: Any, error: type[errors.PostmanError]
) -> None:
    server = ScriptedServer(first)
    with _postman(server, rate_limit="memory", bucket_limits={"default": (1, 600)}) as postman:
        with pytest.raises(error) as caught:
            postman.request("PUT", f"/collections/{ID}", json={})
    assert caught.value.may_have_taken_effect
    assert len(server.requests) == 1


def test_an_attempt_that_was_not_sent_costs_no_slot() -> None:
    server = ScriptedServer("refused", "refused", "refused", 200, "refused")
    with _postman(server, rate_limit="memory", bucket_limits={"default": (1, 600)}) as postman:
        postman.request("PUT", f"/collections/{ID}", json={})
        with pytest.raises(errors.TimedOutError, match="the next call may be sent"):
            postman.request("GET", "/me")


def test_without_an_attempt_before_it_nothing_was_sent() -> None:
    server = ScriptedServer(200)
    with _postman(server, rate_limit="memory", bucket_limits={"default": (1, 600)}) as postman:
        postman.request("GET", "/me")
        with pytest.raises(errors.TimedOutError, match="the next call may be sent") as caught:
            postman.request("PUT", f"/collections/{ID}", json={})
    assert not caught.value.may_have_taken_effect


def _slow_limiter(clock: VirtualClock, seconds: float) -> Any:
    """A limiter whose store is slow, such as a locked file."""
    limiter = open_rate_limiter("off", clock=clock)
    acquire = limiter.acquire

    def late(*args: Any) -> float:
        clock.advance(seconds)
        return acquire(*args)

    limiter.acquire = late  # type: ignore[assignment, method-assign]
    return limiter


@pytest.mark.parametrize("seconds", [1.0, 1.5])
def test_nothing_is_sent_when_the_deadline_is_over(seconds: float) -> None:
    clock, server = VirtualClock(), ScriptedServer()
    limiter = _slow_limiter(clock, seconds)
    with _postman(server, clock=clock, rate_limit=limiter, deadline=1) as postman:
        with pytest.raises(errors.TimedOutError, match="nothing was sent") as caught:
            postman.request("POST", "/workspaces", json={})
    assert not caught.value.may_have_taken_effect
    assert server.requests == []


GONE = [
    Answer(404, {"error": {"name": "instanceNotFoundError", "message": "no"}}),
    Answer(400, {"error": {"name": "instanceNotFoundError", "message": "no"}}),
    Answer(410, {"title": "Gone", "detail": "no"}),
]
OF_GATEWAYS = [
    Answer(404, text="<html><title>gateway</title></html>"),
    Answer(404, {"message": "no route"}),
    Answer(404, {}),
    Answer(410, text=""),
]
LOST: list[Any] = ["dropped", "timeout", 500, 503, Answer(429, {}, {"Retry-After": "1"})]


@pytest.mark.parametrize("gone", GONE, ids=lambda answer: str(answer.status))
@pytest.mark.parametrize("lost", LOST, ids=lambda lost: str(getattr(lost, "status", lost)))
async def test_a_delete_that_finds_its_element_gone_after_a_lost_answer_has_succeeded(
    lost: Any, gone: Answer
) -> None:
    with _postman(ScriptedServer(lost, gone, lost, gone, lost, gone)) as postman:
        postman.collections.delete(ID)
        assert postman.request("DELETE", f"/collections/{ID}").json() == {}
        assert postman.api.collections.delete_collection(ID).to_dict() == {}
    async with _asynchronous(ScriptedServer(lost, gone)) as asynchronous:
        await asynchronous.collections.delete(ID)


@pytest.mark.parametrize("answer", OF_GATEWAYS)
def test_a_gateway_does_not_know_what_is_gone(answer: Answer) -> None:
    with _postman(ScriptedServer("dropped", answer)) as postman:
        with pytest.raises(errors.ApiError) as caught:
            postman.collections.delete(ID)
    assert caught.value.may_have_taken_effect


@pytest.mark.parametrize("before", [None, "refused", GONE[0]])
def test_a_delete_of_what_was_never_there_fails(before: Any) -> None:
    script = [GONE[0]] if before is None else [before, GONE[0]]
    with _postman(ScriptedServer(*script)) as postman, pytest.raises(errors.NotFoundError):
        postman.collections.delete(ID)


@pytest.mark.parametrize("answer", [400, 401, 403, 409, 423])
def test_a_delete_that_is_refused_after_a_lost_answer_is_in_doubt(answer: int) -> None:
    with _postman(ScriptedServer("dropped", answer)) as postman:
        with pytest.raises(errors.ApiError) as caught:
            postman.collections.delete(ID)
    assert caught.value.may_have_taken_effect


def test_other_methods_do_not_take_not_found_for_success() -> None:
    with (
        _postman(ScriptedServer("dropped", GONE[0])) as postman,
        pytest.raises(errors.NotFoundError),
    ):
        postman.request("PUT", f"/collections/{ID}", json={})


Talk = Callable[[socket.socket, int], None]


@contextmanager
def _talking(talk: Talk) -> Iterator[str]:
    """A server that counts its requests over all connections."""
    count = 0

    def serve(connection: socket.socket) -> None:
        nonlocal count
        with connection, suppress(OSError):  # reset when the caller found the surplus
            while connection.recv(65536):
                count += 1
                talk(connection, count)

    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        threads = []

        def accept() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                connection.settimeout(10)
                threads.append(threading.Thread(target=serve, args=(connection,)))
                threads[-1].start()

        accepting = threading.Thread(target=accept)
        accepting.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        listener.shutdown(socket.SHUT_RDWR)
        for thread in (accepting, *threads):
            thread.join(10)


def _user(number: int, *, chunked: bool = False) -> bytes:
    body = b'{"user": {"id": %d}}' % number
    if chunked:
        return b"HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n" % (
            len(body),
            body,
        )
    return b"HTTP/1.1 200 X\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body)


def _id(user: User | None) -> int:
    assert user is not None
    return int(str(user.id))


@pytest.mark.parametrize("chunked", [False, True], ids=["length", "chunked"])
async def test_an_answer_that_nobody_asked_for_is_not_taken_for_the_next(chunked: bool) -> None:
    def talk(connection: socket.socket, number: int) -> None:
        surplus = _user(666) if number in (1, 4) else b""
        connection.sendall(_user(number, chunked=chunked) + surplus)

    with _talking(talk) as url:
        with Postman("key", base_url=url, rate_limit=None) as postman:
            seen = [_id(postman.users.me()) for _ in range(3)]
        async with AsyncPostman("key", base_url=url, rate_limit=None) as asynchronous:
            seen += [_id(await asynchronous.users.me()) for _ in range(3)]
    assert 666 not in seen
    assert seen == sorted(set(seen))


def test_a_write_answered_before_it_was_sent_is_in_doubt() -> None:
    def talk(connection: socket.socket, number: int) -> None:
        connection.sendall(_user(number, chunked=True) + _user(666))

    with _talking(talk) as url, Postman("key", base_url=url, rate_limit=None) as postman:
        postman.users.me()
        with pytest.raises(errors.ConnectionLostError) as caught:
            postman.request("POST", "/workspaces", json={})
    assert caught.value.may_have_taken_effect


def test_connections_are_kept() -> None:
    accepted: set[int] = set()

    def talk(connection: socket.socket, number: int) -> None:
        accepted.add(connection.fileno())
        connection.sendall(_user(number))

    with _talking(talk) as url, Postman("key", base_url=url, rate_limit=None) as postman:
        assert [_id(postman.users.me()) for _ in range(3)] == [1, 2, 3]
    assert len(accepted) == 1
