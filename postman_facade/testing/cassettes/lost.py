"""Answers that never came: written into cassettes, which hold nothing but answers, and lost again
when they are replayed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any
from unittest.mock import patch

from postman_facade._http import httpx
from postman_facade.contract.recordings.entry import NO_ANSWER
from postman_facade.contract.recordings.formats import LOST
from postman_facade.transport.network.deadline import Phase

_LOST, _TIMED_OUT, _NOT_CONNECTED = LOST
_RAISED: dict[str, Callable[[str], httpx.TransportError]] = {
    _LOST: httpx.RemoteProtocolError,
    _TIMED_OUT: httpx.ReadTimeout,
    _NOT_CONNECTED: httpx.ConnectError,
}


@contextmanager
def lost_answers(cassette: Any) -> Iterator[None]:
    """Record and replay them meanwhile; to be entered within the context of the cassette."""
    handle = httpx.HTTPTransport.handle_request
    handle_async = httpx.AsyncHTTPTransport.handle_async_request

    def handle_request(self: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
        try:
            response = handle(self, request)
        except httpx.TransportError as error:
            _record(cassette, request, error)
            raise
        return _replayed(request, response)

    async def handle_async_request(
        self: httpx.AsyncHTTPTransport, request: httpx.Request
    ) -> httpx.Response:
        try:
            response = await handle_async(self, request)
        except httpx.TransportError as error:
            _record(cassette, request, error)
            raise
        return _replayed(request, response)

    with (
        patch.object(httpx.HTTPTransport, "handle_request", handle_request),
        patch.object(httpx.AsyncHTTPTransport, "handle_async_request", handle_async_request),
    ):
        yield


def _record(cassette: Any, request: httpx.Request, error: httpx.TransportError) -> None:
    sent = import_module("vcr.request").Request(
        request.method, str(request.url), request.read(), request.headers
    )
    cassette.append(
        sent,
        {
            "status": {"code": NO_ANSWER, "message": _kind(error)},
            "headers": {},
            "body": {"string": b""},
        },
    )


def _kind(error: httpx.TransportError) -> str:
    if isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout)):
        return _NOT_CONNECTED
    return _TIMED_OUT if isinstance(error, httpx.TimeoutException) else _LOST


def _replayed(request: httpx.Request, response: httpx.Response) -> httpx.Response:
    if response.status_code != NO_ANSWER:
        return response
    kind = response.reason_phrase
    for phase in request.extensions.get("timeout", {}).values():
        if isinstance(phase, Phase):
            phase.deadline.sent = kind != _NOT_CONNECTED
    raise _RAISED[kind](kind)
