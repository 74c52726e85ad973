"""An `http_client` of the caller's, and the `proxy` and `verify` arguments."""

from __future__ import annotations

import gc
import logging
import ssl
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
import pytest

from postman_facade import AsyncPostman, Postman, errors
from postman_facade.testing import VirtualClock
from postman_facade.transport.connections.certificates import ssl_context

KEY = "PMAK-made-up-key-of-nobody"
SECRET_WORD = "pass-word-of-proxy"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    statuses: list[int]
    seen: list[dict[str, str]]

    def do_GET(self) -> None:
        self.seen.append({"line": self.path, **{k.lower(): v for k, v in self.headers.items()}})
        status = self.statuses.pop(0) if self.statuses else 200
        body = b'{"user": {"id": 1}}'
        self.send_response(status)
        if status == 302:
            self.send_header("Location", "http://localhost:1/elsewhere")
        self.send_header("Set-Cookie", "session=1")
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None: ...


@contextmanager
def serving(*statuses: int) -> Iterator[tuple[str, list[dict[str, str]]]]:
    handler = type("Handler", (_Handler,), {"statuses": list(statuses), "seen": []})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}", handler.seen  # type: ignore[attr-defined]
        finally:
            server.shutdown()
            thread.join()


def test_calls_go_through_the_http_client_with_our_auth_and_retries() -> None:
    mine = {"X-Mine": "1", "User-Agent": "mine", "x-api-key": "other"}
    with serving(503, 302) as (url, seen), httpx.Client(headers=mine) as http_client:
        http_client.follow_redirects = True
        with Postman(KEY, base_url=url, http_client=http_client, clock=VirtualClock()) as postman:
            with pytest.raises(errors.UnexpectedStatusError, match="redirects are not followed"):
                postman.users.me()
            postman.users.me()
        assert not http_client.is_closed
        assert http_client.get(url).status_code == 200
    ours = seen[:3]
    assert [each["x-api-key"] for each in ours] == [KEY] * 3
    assert all(each["x-mine"] == "1" for each in ours)
    assert all(each["user-agent"].startswith("postman-facade/") for each in ours)


def test_the_http_client_outlives_the_client_that_uses_it() -> None:
    with serving() as (url, seen), httpx.Client() as http_client:
        first = Postman(KEY, base_url=url, http_client=http_client, rate_limit=None)
        second = Postman(KEY, base_url=url, http_client=http_client, rate_limit=None)
        first.users.me()
        first.close()
        with pytest.raises(errors.ClientClosedError, match="the client is closed"):
            first.users.me()
        second.users.me()
        del first, second
        gc.collect()
        assert not http_client.is_closed
    assert len(seen) == 2


def test_a_closed_http_client_is_an_error_of_one_line() -> None:
    http_client = httpx.Client()
    http_client.close()
    with Postman(KEY, http_client=http_client, rate_limit=None) as postman:
        with pytest.raises(errors.ClientClosedError, match="the http_client is closed"):
            postman.users.me()


async def test_the_asynchronous_client_takes_one_too() -> None:
    with serving() as (url, seen):
        async with httpx.AsyncClient(headers={"X-Mine": "1"}) as http_client:
            async with AsyncPostman(KEY, base_url=url, http_client=http_client) as postman:
                await postman.users.me()
            assert not http_client.is_closed
    assert [each["x-mine"] for each in seen] == ["1"]


def test_the_timeout_is_that_of_the_postman_client() -> None:
    asked: list[float] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(round(request.extensions["timeout"]["read"]))
        return httpx.Response(200, json={"user": {}})

    with httpx.Client(transport=httpx.MockTransport(answer), timeout=1) as http_client:
        postman = Postman(KEY, http_client=http_client, rate_limit=None, deadline=600)
        postman.users.me()
        postman.with_options(timeout=httpx.Timeout(5, read=7)).users.me()
    assert asked == [60, 7]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"http_client": "x"}, "http_client must be an httpx.Client, not str"),
        ({"http_client": httpx.AsyncClient()}, "must be an httpx.Client, not AsyncClient"),
        ({"http_client": httpx.Client(), "verify": False}, "http_client has its own proxy"),
        ({"http_client": httpx.Client(), "proxy": "http://a.example.com"}, "has its own proxy"),
        ({"http_client": httpx.Client(), "transport": httpx.HTTPTransport()}, "has its own proxy"),
        ({"transport": object()}, "transport must be an httpx transport, not object"),
        ({"transport": httpx.AsyncHTTPTransport()}, "an httpx transport, not AsyncHTTPTransport"),
        ({"on_wait": "x"}, "on_wait must be callable, not str"),
        ({"proxy": "proxy.example.com"}, "the proxy argument is not a"),
        ({"proxy": 5}, "proxy must be a URL as text, not int"),
        ({"proxy": f"http://u:{SECRET_WORD}#1@a.example.com"}, "proxy argument is not a URL"),
        ({"proxy": "ftp://a.example.com"}, "is not an http, https or socks5 URL"),
        (
            {"proxy": "http://a.example.com", "base_url": "http://127.0.0.1:1"},
            "would see the key unencrypted",
        ),
        ({"verify": "/not/there.pem"}, "verify names a file that does not exist: /not/there.pem"),
        ({"verify": 1.5}, "verify must be a bool, a path or an ssl.SSLContext, not float"),
        ({"max_retries": -1}, "max_retries must be an integer of 0 or more, not -1"),
        ({"max_retries": True}, "max_retries must be an integer of 0 or more, not True"),
        ({"default_headers": "a"}, "default_headers must be a mapping, not str"),
        ({"default_headers": {"X Y": "a"}}, "a header name in default_headers"),
        ({"timeout": httpx.Timeout(None)}, "must be a number of seconds above 0, not None"),
    ],
)
def test_what_cannot_be_used_is_named_before_anything_is_sent(
    options: dict[str, Any], message: str
) -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        Postman(KEY, **options)
    assert message in str(caught.value)
    assert SECRET_WORD not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_proxy_argument_comes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    with serving(502) as (proxy, seen):
        with Postman(KEY, proxy=proxy, rate_limit=None, max_retries=0) as postman:
            with pytest.raises(errors.ConnectError, match="proxy argument"):
                postman.users.me()
    assert seen == []  # a tunnel was asked for, and the handler of GET saw nothing


def test_a_proxy_argument_is_used_for_loopback_too() -> None:
    with serving() as (proxy, seen):
        with Postman(KEY, base_url="http://localhost:9", proxy=proxy, rate_limit=None) as postman:
            postman.users.me()
    assert [each["line"] for each in seen] == ["http://localhost:9/me"]


def test_verify_makes_the_context() -> None:
    own = ssl.create_default_context()
    assert ssl_context(own) is own
    assert ssl_context(False).verify_mode is ssl.CERT_NONE
    assert ssl_context(True).verify_mode is ssl.CERT_REQUIRED
    assert ssl_context(False) is ssl_context(False)


def test_a_file_without_certificates_is_named(tmp_path: Any) -> None:
    file = tmp_path / "empty.pem"
    file.write_text("nothing")
    with Postman(KEY, verify=file, rate_limit=None) as postman:
        with pytest.raises(errors.ConfigurationError, match="verify names a file that cannot be"):
            postman.users.me()


def test_default_headers_are_sent_and_added_to() -> None:
    seen: list[httpx.Headers] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers.copy())
        return httpx.Response(200, json={"user": {}})

    transport = httpx.MockTransport(answer)
    headers = {"X-Trace": "one", "X-Team": "books"}
    with Postman(KEY, transport=transport, rate_limit=None, default_headers=headers) as postman:
        postman.users.me()
        postman.with_options(default_headers={"x-trace": "two"}).users.me()
    assert [each["x-trace"] for each in seen] == ["one", "two"]
    assert [each["x-team"] for each in seen] == ["books", "books"]


def test_copies_have_namespaces_of_their_own() -> None:
    with Postman(KEY) as postman:
        assert postman.with_options(timeout=1).users is not postman.users


def test_no_secret_shows_in_tracebacks_and_logs(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with serving(503) as (url, _), httpx.Client(headers={"X-Mine": "1"}) as http_client:
        postman = Postman(KEY, base_url=url, http_client=http_client, max_retries=0)
        with pytest.raises(errors.ServerError) as caught:
            postman.users.me()
        response = postman.request("GET", "/me", params={"access_key": "PMAT-made-up"})
    below = caught.tb.tb_next  # the frame of this test holds what the server has seen
    frames = traceback.walk_tb(below)
    shown = "".join(traceback.StackSummary.extract(frames, capture_locals=True).format())
    for secret in (KEY, "PMAT-made-up"):
        assert secret not in caplog.text
        assert secret not in repr(vars(response.request))
        assert secret not in str(response.request.url)
    assert KEY not in shown


def test_calls_in_progress_survive_the_end_of_the_postman_client() -> None:
    begun, release = threading.Event(), threading.Event()

    def answer(request: httpx.Request) -> httpx.Response:
        begun.set()
        assert release.wait(10)
        return httpx.Response(200, json={"user": {"id": 1}})

    results: list[int] = []
    with httpx.Client(transport=httpx.MockTransport(answer)) as http_client:
        postman = Postman(KEY, http_client=http_client, rate_limit=None)
        call = threading.Thread(
            target=lambda: results.append(postman.request("GET", "/me").status_code)
        )
        call.start()
        assert begun.wait(10)
        postman.close()
        release.set()
        call.join(10)
    assert results == [200]


def test_what_an_http_client_sends_of_its_own_is_sent_and_not_shown() -> None:
    words = ("gateway-word", "cookie-word", "query-word")
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(httpx.Request("GET", request.url, headers=request.headers))
        shown = f"{request.url} {dict(request.headers)}"
        if len(seen) == 1:
            return httpx.Response(503)
        return httpx.Response(200 if len(seen) == 2 else 400, json={"message": shown})

    with httpx.Client(
        transport=httpx.MockTransport(answer),
        params={"token": "query-word"},
        headers={"X-Gateway": "gateway-word"},
        cookies={"session": "cookie-word"},
    ) as http_client:
        postman = Postman(KEY, http_client=http_client, clock=VirtualClock(), rate_limit=None)
        response = postman.request("GET", "/me", params={"a": "b"})
        with pytest.raises(errors.PostmanError) as caught:
            postman.users.me()
        assert http_client.headers["X-Gateway"] == "gateway-word"
    for request in seen:
        assert request.headers["x-gateway"] == "gateway-word"
        assert request.headers["cookie"] == "session=cookie-word"
        assert request.url.params["token"] == "query-word"
    told = f"{response.request.url} {response.request.headers.raw} {caught.value!r}"
    assert not [word for word in words if word in told]
