"""What HTTP libraries log at DEBUG holds no secret, whatever loggers and handlers there are."""

from __future__ import annotations

import ast
import asyncio
import io
import logging
from collections.abc import Iterator
from pathlib import Path

import httpcore
import pytest

from postman_facade import AsyncPostman, Postman
from postman_facade.transport.log import _HTTP_LOGGERS, hide_secrets_of_http_libraries

from .conftest import KEY, Server

SESSION = "made-up-session"


@pytest.fixture
def echoing() -> Iterator[Server]:
    server = Server(head=f"Set-Cookie: sid={SESSION}\r\nX-Echo: {KEY}\r\n".encode())
    yield server
    server.close()


@pytest.fixture(params=["", "httpcore", "httpcore.http11"])
def log(request: pytest.FixtureRequest) -> Iterator[io.StringIO]:
    """All that a handler of one logger writes, with every logger at DEBUG."""
    stream = io.StringIO()
    handler, logger = logging.StreamHandler(stream), logging.getLogger(request.param)
    levels = {each: each.level for each in (logging.getLogger(), logger)}
    logger.addHandler(handler)
    for each in levels:
        each.setLevel(logging.DEBUG)
    yield stream
    logger.removeHandler(handler)
    for each, level in levels.items():
        each.setLevel(level)


def test_sync(echoing: Server, log: io.StringIO) -> None:
    with Postman(KEY, base_url=echoing.url, rate_limit=None) as postman:
        postman.request("GET", "/collections/1", params={"access_key": "PMAT-made-up"})
    require_no_secret(log)


def test_async(echoing: Server, log: io.StringIO) -> None:
    async def call() -> None:
        async with AsyncPostman(KEY, base_url=echoing.url, rate_limit=None) as postman:
            await postman.request("GET", "/collections/1", params={"access_key": "PMAT-made-up"})

    asyncio.run(call(), debug=True)
    require_no_secret(log)


def require_no_secret(log: io.StringIO) -> None:
    text = log.getvalue()
    assert "receive_response_headers.complete return_value=(b'HTTP/1.1', 200, ...)" in text
    assert "send_request_headers.started" in text
    for secret in (KEY, SESSION, "PMAT-made-up"):
        assert secret not in text


def test_every_logger_of_the_library_is_known() -> None:
    folder = Path(httpcore.__file__).parent
    names = {
        node.args[0].value
        for path in folder.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "attr", "") == "getLogger"
        and isinstance(node.args[0], ast.Constant)
    }
    assert names
    assert names <= set(_HTTP_LOGGERS)


def test_it_is_installed_once() -> None:
    hide_secrets_of_http_libraries()
    hide_secrets_of_http_libraries()
    assert len(logging.getLogger("httpcore.http11").filters) == 1


@pytest.mark.parametrize(
    ("message", "left"),
    [
        ("connect_tcp.started host='127.0.0.1' port=80", None),
        ("connect_tcp.failed exception=ConnectError('made-up')", "connect_tcp.failed"),
        (
            "setup_socks5_connection.started auth=(b'u', b'made-up')",
            "setup_socks5_connection.started",
        ),
        ("send_request_headers.failed exception=X(b'made-up')", "send_request_headers.failed"),
    ],
)
def test_steps(message: str, left: str | None, caplog: pytest.LogCaptureFixture) -> None:
    hide_secrets_of_http_libraries()
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("httpcore.connection").debug(message)
        logging.getLogger("hpack.hpack").debug("Adding %s to the table", (b"x-api-key", b"made-up"))
    assert caplog.messages == [left or message, "Adding"]
