"""The client against servers that misbehave: a typed error of one line each, and nothing leaked."""

from __future__ import annotations

import copy
import logging
import pickle
import socket
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import Any

import httpx
import pytest
from postman_api_client.models import User

from postman_facade import AsyncPostman, Postman, errors
from postman_facade.testing import VirtualClock

KEY = "PMAK-made-up-key-of-nobody"
JSON = "application/json"


def _answer(
    body: bytes, status: str = "200 OK", kind: str = JSON, length: int | None = None
) -> bytes:
    size = len(body) if length is None else length
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {size}\r\nConnection: close\r\n\r\n"
    return head.encode() + body


@contextmanager
def serving(*answers: bytes | None) -> Iterator[tuple[str, list[bytes]]]:
    """A server on loopback that gives each connection the next answer; None gives none at all."""
    seen: list[bytes] = []
    release = threading.Event()
    with closing(socket.create_server(("127.0.0.1", 0))) as listener:

        def serve() -> None:
            for answer in answers:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                with connection:
                    seen.append(connection.recv(65536))
                    if answer is None:
                        release.wait(10)
                    else:
                        connection.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}", seen
        finally:
            release.set()
            with socket.socket() as wake:
                wake.connect_ex(listener.getsockname())
            thread.join(10)


def _postman(url: str, **options: Any) -> Postman:
    return Postman(KEY, base_url=url, rate_limit=None, clock=VirtualClock(), **options)


@pytest.mark.parametrize(
    ("answer", "error", "message"),
    [
        (
            _answer(b"<html>Sign in</html>", kind="text/html"),
            errors.MalformedResponseError,
            "responded with 200, but the body is HTML",
        ),
        (
            _answer(b'{"user": {"id": 1'),
            errors.MalformedResponseError,
            "is invalid or truncated JSON (17 bytes)",
        ),
        (_answer(b""), errors.MalformedResponseError, "responded with 200, but the body is empty"),
        (_answer(b"fine"), errors.MalformedResponseError, "is not JSON (4 bytes)"),
        (_answer(b"[1]"), errors.MalformedResponseError, "is not the JSON object it should be"),
        (
            _answer(b'{"user":', length=5000),
            errors.ConnectionLostError,
            "the connection was lost before the whole response arrived",
        ),
        (b"", errors.ConnectionLostError, "GET /me: the connection was lost"),
        (
            _answer(b"<html>no</html>", "403 Forbidden", "text/html"),
            errors.FirewallChallengeError,
            "403 (GET /me)",
        ),
        (
            _answer(b"", "301 Moved\r\nLocation: https://api.example.com/me"),
            errors.UnexpectedStatusError,
            "301 (GET /me) - redirects are not followed",
        ),
        (_answer(b"{}", "520 Odd"), errors.ServerError, "520 (GET /me)"),
        (
            _answer(
                b'{"error":{"name":"AuthenticationError","message":"Invalid API Key."}}',
                "401 Unauthorized",
            ),
            errors.AuthenticationError,
            "401 AuthenticationError: Invalid API Key. (GET /me) - check the key",
        ),
    ],
)
def test_bad_answers_are_typed_errors_of_one_line(
    answer: bytes, error: type[errors.PostmanError], message: str
) -> None:
    with serving(answer) as (url, _), _postman(url, max_retries=0) as postman:
        with pytest.raises(error) as caught:
            postman.users.me()
    text = str(caught.value)
    assert message in text
    assert "\n" not in text
    assert "<html" not in text
    assert len(text) <= 200


def test_a_port_where_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    with _postman(url) as postman, pytest.raises(errors.ConnectError) as caught:
        postman.users.me()
    assert "GET /me: could not connect" in str(caught.value)
    assert "5 attempts" in str(caught.value)


def test_nothing_within_the_timeout() -> None:
    with serving(None) as (url, _), _postman(url, timeout=0.05, max_retries=0) as postman:
        with pytest.raises(errors.TimedOutError, match="GET /me: no response in time"):
            postman.users.me()


def test_no_key_is_told_before_anything_is_sent() -> None:
    with serving() as (url, seen), Postman(base_url=url, rate_limit=None) as postman:
        with pytest.raises(
            errors.MissingKeyError, match="set POSTMAN_API_KEY, or pass api_key to the client"
        ):
            postman.users.me()
    assert seen == []


@pytest.mark.parametrize(
    ("segment", "reason"),
    [
        ("", "must not be empty"),
        (".", "would address another resource"),
        ("..", "would address another resource"),
    ],
)
def test_ids_that_would_address_something_else_are_refused(segment: str, reason: str) -> None:
    with serving() as (url, seen), _postman(url) as postman:
        with pytest.raises(errors.ConfigurationError, match=f"collection_id .*{reason}"):
            postman.api.collections.delete_collection(segment)
        with pytest.raises(errors.InvalidReferenceError, match=f"collection .*{reason}"):
            postman.collections.delete(segment)
    assert seen == []


@pytest.mark.parametrize("path", ["collections", "/collections?x=1", "/collections#x", ""])
def test_request_paths_are_paths(path: str) -> None:
    with serving() as (url, seen), _postman(url) as postman:
        with pytest.raises(errors.ConfigurationError, match="must begin with / and have no query"):
            postman.request("GET", path)
    assert seen == []


def test_the_key_goes_in_its_header_and_the_user_agent_names_the_library() -> None:
    with serving(_answer(b'{"user": {"id": 1}}')) as (url, seen), _postman(url) as postman:
        assert postman.users.me() == User.from_dict({"id": 1})
    head = seen[0].decode()
    assert f"x-api-key: {KEY}\r\n" in head
    assert "User-Agent: postman-facade/" in head


def test_the_key_is_sent_to_no_other_host() -> None:
    with serving(_answer(b'{"user": {}}')) as (other, elsewhere):
        redirect = _answer(b"", f"302 Found\r\nLocation: {other}/me")
        with serving(redirect) as (url, _), _postman(url) as postman:
            with pytest.raises(errors.UnexpectedStatusError):
                postman.users.me()
        assert elsewhere == []


def _leaky(request: httpx.Request) -> httpx.Response:
    said = {
        "error": {
            "name": "forbiddenError",
            "message": f"no right for {request.headers['x-api-key']}",
        }
    }
    return httpx.Response(403, json=said, headers={"x-seen-key": KEY})


def test_the_key_is_in_no_repr_message_log_traceback_or_pickle(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG, logger="postman_facade")
    postman = Postman(KEY, rate_limit=None, transport=httpx.MockTransport(_leaky))
    with postman, pytest.raises(errors.PermissionDeniedError) as caught:
        postman.users.me()
    error = caught.value
    shown = "".join(traceback.format_exception(error)) + repr(error) + str(error) + error.message
    everything = (
        shown + repr(postman) + caplog.text + repr(error.response) + repr(pickle.dumps(error))
    )
    assert KEY not in everything
    assert "[redacted]" in error.message
    assert caplog.records
    assert error.__cause__ is None
    assert error.__context__ is None


def test_errors_survive_pickle_and_copy() -> None:
    postman = Postman(KEY, rate_limit=None, transport=httpx.MockTransport(_leaky))
    with postman, pytest.raises(errors.PermissionDeniedError) as caught:
        postman.users.me()
    for twin in (pickle.loads(pickle.dumps(caught.value)), copy.copy(caught.value)):  # noqa: S301
        assert type(twin) is errors.PermissionDeniedError
        assert str(twin) == str(caught.value)
        assert twin.response == caught.value.response


def test_a_client_with_other_options_shares_the_connections() -> None:
    counted: list[float | None] = []

    def answer(request: httpx.Request) -> httpx.Response:
        counted.append(request.extensions["timeout"]["read"])
        return httpx.Response(200, json={"user": {}})

    with Postman(KEY, rate_limit=None, transport=httpx.MockTransport(answer)) as postman:
        postman.users.me()
        postman.with_options(timeout=3).users.me()
        postman.users.me()
    assert [round(seconds or 0) for seconds in counted] == [60, 3, 60]


def test_threads_may_share_a_client() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"user": {"id": request.url.path}})

    results: list[Any] = []
    with Postman(KEY, rate_limit=None, transport=httpx.MockTransport(answer)) as postman:
        threads = [
            threading.Thread(target=lambda: results.append(postman.users.me())) for _ in range(16)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert [user.id for user in results] == ["/me"] * 16


async def test_the_asynchronous_client_does_the_same() -> None:
    transport = httpx.MockTransport(_leaky)
    async with AsyncPostman(KEY, rate_limit=None, transport=transport) as postman:
        with pytest.raises(errors.PermissionDeniedError) as caught:
            await postman.api.users.get_authenticated_user()
    assert KEY not in str(caught.value)


def test_an_asynchronous_client_can_be_used_in_one_loop_after_another() -> None:
    import asyncio

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"user": {"id": 1}})

    postman = AsyncPostman(KEY, rate_limit=None, transport=httpx.MockTransport(answer))
    for _ in range(2):
        assert asyncio.run(postman.users.me()) == User.from_dict({"id": 1})


def _matrix_of(failure: str) -> Callable[[httpx.Request], httpx.Response]:
    def answer(request: httpx.Request) -> httpx.Response:
        if failure == "refused":
            raise httpx.ConnectError("refused", request=request)
        if failure == "connect timeout":
            raise httpx.ConnectTimeout("slow", request=request)
        if failure == "pool timeout":
            raise httpx.PoolTimeout("busy", request=request)
        if failure == "read timeout":
            raise httpx.ReadTimeout("slow", request=request)
        if failure == "dropped":
            raise httpx.RemoteProtocolError("gone", request=request)
        status, _, rest = failure.partition(" ")
        headers = {"Retry-After": "1"} if "wait" in rest else {}
        body: dict[str, Any] = (
            {"error": {"name": "serviceLimitExhausted"}} if "month" in rest else {}
        )
        return httpx.Response(int(status), json=body, headers=headers)

    return answer


ANY = {"GET", "HEAD", "PUT", "DELETE", "POST", "PATCH"}
SAFE = {"GET", "HEAD", "PUT", "DELETE"}
NONE: set[str] = set()
REPEATED = {
    "refused": (ANY, errors.ConnectError),
    "connect timeout": (ANY, errors.TimedOutError),
    "pool timeout": (ANY, errors.TimedOutError),
    "429 wait": (ANY, errors.RateLimitError),
    "429": (ANY, errors.RateLimitError),
    "429 month": (NONE, errors.QuotaExceededError),
    "429 month wait": (NONE, errors.QuotaExceededError),
    "503 wait": (ANY, errors.ServerError),
    "503": (SAFE, errors.ServerError),
    "500": (SAFE, errors.ServerError),
    "502": (SAFE, errors.ServerError),
    "504 wait": (SAFE, errors.ServerError),
    "read timeout": (SAFE, errors.TimedOutError),
    "dropped": (SAFE, errors.ConnectionLostError),
    "400": (NONE, errors.ValidationError),
    "404": (NONE, errors.NotFoundError),
    "409": (NONE, errors.ConflictError),
    "423 wait": (NONE, errors.LockedError),
}


@pytest.mark.parametrize("method", sorted(ANY))
@pytest.mark.parametrize("failure", REPEATED)
@pytest.mark.parametrize("known", [True, False], ids=["documented", "undocumented"])
def test_how_often_the_service_is_asked(method: str, failure: str, known: bool) -> None:
    """Every cell: what the service saw, and what was raised. Nothing ambiguous is repeated."""
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.method)
        return _matrix_of(failure)(request)

    path = {"POST": "/collections", "GET": "/me"}.get(method, "/collections/some-id")
    methods, error = REPEATED[failure]
    postman = _postman(
        "https://api.postman.com", transport=httpx.MockTransport(answer), max_retries=3
    )
    with postman, pytest.raises(error):
        postman.request(method, path if known else "/not/documented")
    assert len(asked) == (4 if method in methods else 1)


@pytest.mark.parametrize("method", sorted(ANY))
@pytest.mark.parametrize("failure", REPEATED)
async def test_how_often_the_service_is_asked_asynchronously(method: str, failure: str) -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.method)
        return _matrix_of(failure)(request)

    methods, error = REPEATED[failure]
    transport = httpx.MockTransport(answer)
    postman = AsyncPostman(
        KEY, rate_limit=None, clock=VirtualClock(), transport=transport, max_retries=3
    )
    async with postman:
        with pytest.raises(error):
            await postman.request(method, "/not/documented")
    assert len(asked) == (4 if method in methods else 1)


def test_a_post_is_repeated_when_the_caller_says_so_for_that_call() -> None:
    answers = iter([httpx.Response(500), httpx.Response(200, json={})])
    transport = httpx.MockTransport(lambda request: next(answers))
    with _postman("https://api.postman.com", transport=transport) as postman:
        postman.with_options(retry_non_idempotent=True).request("POST", "/collections", json={})


def test_a_wait_beyond_the_deadline_raises_at_once_and_says_how_long() -> None:
    clock = VirtualClock()
    answer = httpx.Response(429, json={"error": "rateLimited"}, headers={"Retry-After": "3600"})
    transport = httpx.MockTransport(lambda request: answer)
    postman = Postman(KEY, rate_limit=None, clock=clock, transport=transport, deadline=30)
    with postman, pytest.raises(errors.RateLimitError) as caught:
        postman.users.me()
    assert clock.slept == 0
    assert caught.value.retry_after is not None
    assert caught.value.retry_after >= 3600
    assert "deadline of 30 s" in str(caught.value)


def test_retries_can_be_watched() -> None:
    answers = iter(
        [httpx.Response(429, json={}, headers={"Retry-After": "2"}), httpx.Response(200, json={})]
    )
    seen: list[Any] = []
    clock = VirtualClock()
    transport = httpx.MockTransport(lambda request: next(answers))
    with Postman(
        KEY, rate_limit=None, clock=clock, transport=transport, on_retry=seen.append
    ) as postman:
        postman.users.me()
    (attempt,) = seen
    assert (attempt.method, attempt.path, attempt.status_code, attempt.cause) == (
        "GET",
        "/me",
        429,
        "rate limited",
    )
    assert 2 <= attempt.wait == clock.slept <= 3


def test_the_state_of_the_rate_limit_can_be_read() -> None:
    headers = {"RateLimit-Limit": "300", "RateLimit-Remaining": "250", "RateLimit-Reset": "30"}
    headers |= {"RateLimit-Limit-Month": "1000000", "RateLimit-Remaining-Month": "999000"}
    answer = httpx.Response(200, json={"user": {}}, headers=headers)
    transport = httpx.MockTransport(lambda request: answer)
    with Postman("a-key-of-its-own", clock=VirtualClock(), transport=transport) as postman:
        postman.users.me()
        state = postman.rate_limit
    assert (state.limit, state.remaining) == (300, 250)
    assert (state.month_limit, state.month_remaining) == (1_000_000, 999_000)
    assert state.next_call_in >= 0


def test_calls_are_paced_before_the_limit_and_waits_are_reported() -> None:
    clock = VirtualClock()
    waits: list[tuple[str, float, str]] = []
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"user": {}}))
    postman = Postman(
        "another-key-of-its-own",
        clock=clock,
        transport=transport,
        bucket_limits={"default": (5, 10)},
        on_wait=lambda *wait: waits.append(wait),
    )
    with postman:
        for _ in range(6):
            postman.users.me()
    assert 10 <= clock.slept <= 12
    assert waits
    assert waits[0][0] == "default"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"rate_limit": "redis"}, "redis://"),
        ({"rate_limit": "mongodb://localhost"}, "rate_limit"),
        (
            {"bucket_limits": {"default": (0, 60)}},
            "the limit of 'default' must be (count, seconds)",
        ),
        ({"bucket_limits": {"defualt": (1, 60)}}, "defualt"),
        ({"deadline": -5}, "deadline must be a number of seconds above 0"),
    ],
)
def test_bad_options_are_refused_before_anything_is_sent(
    options: dict[str, Any], message: str
) -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        Postman(KEY, **options)
    assert message in str(caught.value)


def _pages(request: httpx.Request) -> httpx.Response:
    """250 collections by offset, and workspaces by cursor, the last one of which repeats."""
    if request.url.path == "/workspaces":
        cursor = request.url.params.get("cursor", "0")
        following = {"0": "1", "1": "2", "2": "1"}[cursor]
        return httpx.Response(
            200, json={"workspaces": [{"id": cursor}], "meta": {"nextCursor": following}}
        )
    offset, limit = (int(request.url.params[name]) for name in ("offset", "limit"))
    page = [{"uid": str(n)} for n in range(offset, min(offset + limit, 250))]
    meta = {"total": 250, "offset": offset, "limit": limit}
    return httpx.Response(200, json={"collections": page, "meta": meta})


def test_lists_go_on_to_the_end_and_a_repeated_cursor_ends_them() -> None:
    with _postman("https://api.postman.com", transport=httpx.MockTransport(_pages)) as postman:
        assert len(list(postman.collections.list())) == 250
        assert [entry.id for entry in postman.workspaces.list()] == ["0", "1", "2"]


async def test_asynchronous_lists_go_on_to_the_end() -> None:
    transport = httpx.MockTransport(_pages)
    async with AsyncPostman(KEY, rate_limit=None, transport=transport) as postman:
        assert len([entry async for entry in postman.collections.list()]) == 250
        assert len([entry async for entry in postman.workspaces.list()]) == 3


def test_an_access_key_is_not_in_the_log_of_the_http_library(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    answer = httpx.Response(200, json={"collection": {}})
    with Postman(rate_limit=None, transport=httpx.MockTransport(lambda request: answer)) as postman:
        postman.request("GET", "/collections/some-id", params={"access_key": "PMAT-made-up"})
    assert "HTTP Request: GET https://api.postman.com/collections/some-id" in caplog.text
    assert "PMAT-made-up" not in caplog.text


@pytest.mark.parametrize("name", ["apikey", "api-key", "token", "client_secret", "X_Signature"])
def test_no_secret_of_a_query_is_in_the_log_of_the_http_library(
    name: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    params = {name: "query-word", "offset": 0, "limit": 1}
    with Postman(KEY, rate_limit=None, transport=httpx.MockTransport(_pages)) as postman:
        postman.request("GET", "/collections", params=params)
    assert "limit=1" in caplog.text
    assert "query-word" not in caplog.text


def test_credentials_of_single_calls_are_not_in_errors() -> None:
    def echo(request: httpx.Request) -> httpx.Response:
        said = (
            f"bad {request.headers['authorization']} {request.headers['x-my-token']} client-secret"
        )
        return httpx.Response(400, json={"error": {"name": "bad", "message": said}})

    with Postman(rate_limit=None, transport=httpx.MockTransport(echo)) as postman:
        named = postman.with_options(
            basic_auth=("client-id", "client-secret"),
            default_headers={"X-My-Token": "token-of-mine"},
        )
        with pytest.raises(errors.ValidationError) as caught:
            named.request("POST", "/oauth2/token", json={})
    shown = repr(pickle.dumps(caught.value)) + caught.value.message
    for secret in ("client-secret", "token-of-mine", "Y2xpZW50LWlkOmNsaWVudC1zZWNyZXQ"):
        assert secret not in shown


def test_calls_within_some_seconds() -> None:
    """All calls together: a later one has less time, and one that comes too late is not sent."""
    given: list[float] = []
    clock = VirtualClock()

    def answer(request: httpx.Request) -> httpx.Response:
        given.append(request.extensions["timeout"]["read"])
        return httpx.Response(200, json={})

    postman = Postman(
        "key-1", transport=httpx.MockTransport(answer), clock=clock, rate_limit=None, timeout=30
    )
    bounded = postman.within(10)
    for _ in range(3):
        bounded.request("GET", "/me")
        clock.advance(4)
    with pytest.raises(errors.TimedOutError, match="nothing was sent") as caught:
        bounded.within(60).request("POST", "/workspaces", json={})
    assert not caught.value.may_have_taken_effect
    assert given == pytest.approx([10, 6, 2], abs=0.01)
    postman.request("GET", "/me")
    assert given[3:] == pytest.approx([30], abs=0.01)
    with pytest.raises(errors.ConfigurationError, match="seconds must be"):
        postman.within(0)
