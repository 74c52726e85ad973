"""Serving an application over HTTP from a thread."""

from __future__ import annotations

import asyncio
import os
import socket
import threading
from typing import Any

import uvicorn
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from .bodies import HANG_UP

_START_SECONDS = 10.0
_STOP_SECONDS = 5.0
_KEEP_ALIVE_SECONDS = 60
_SLOWEST_SECONDS = 60.0
"""A client that takes longer for a request, or to take a piece of an answer, is dropped."""
_BACKLOG = 1024
_ANY_ADDRESS = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - read, not bound


class Service:
    """An application that listens at `url` until it is stopped.

    Raises OSError when the address cannot be listened on.
    """

    def __init__(self, app: ASGIApp, port: int, host: str) -> None:
        listener = _listen(host, port)
        reachable = _ANY_ADDRESS.get(host, host)
        shown = f"[{reachable}]" if ":" in reachable else reachable
        self.url = f"http://{shown}:{listener.getsockname()[1]}"
        self._server = server = _Server(_config(app))
        self._thread = threading.Thread(
            target=server.run, args=([listener],), name="postman-sandbox", daemon=True
        )
        self._thread.start()
        if not server.ready.wait(_START_SECONDS):
            self.stop()
            raise RuntimeError("the sandbox did not start")

    def stop(self) -> None:
        self._server.should_exit = True
        self._thread.join(_STOP_SECONDS)


def _listen(host: str, port: int) -> socket.socket:
    # The protocol is named, since asyncio turns off Nagle's delay (40 ms per answer) only then.
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(_BACKLOG)
    except BaseException:
        listener.close()
        raise
    return listener


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        self.ready.set()


class _Protocol(H11Protocol):
    """Gives the application a way to close the connection, and drops clients that are too slow."""

    _due: asyncio.TimerHandle | None = None

    # As narrow as in its base, since this server has no other transports.
    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.app = self._connected(self.app)
        self._expect_request()

    def data_received(self, data: bytes) -> None:
        if self._due is None and (self.cycle is None or self.cycle.response_complete):
            self._expect_request()
        super().data_received(data)

    def connection_lost(self, exc: Exception | None) -> None:
        self._request_came()
        super().connection_lost(exc)

    def _expect_request(self) -> None:
        self._due = self.loop.call_later(_SLOWEST_SECONDS, self.transport.abort)

    def _request_came(self) -> None:
        if self._due is not None:
            self._due.cancel()
            self._due = None

    def _connected(self, app: Any) -> Any:
        async def connected(scope: Scope, receive: Receive, send: Send) -> None:
            async def received() -> Message:
                message = await receive()
                if not message.get("more_body", False):
                    self._request_came()
                return message

            async def sent(message: Message) -> None:
                try:
                    await asyncio.wait_for(send(message), _SLOWEST_SECONDS)
                except asyncio.TimeoutError:
                    self.transport.abort()

            extensions = {HANG_UP: self.transport.close}
            await app({**scope, "extensions": extensions}, received, sent)

        return connected


def _config(app: ASGIApp) -> uvicorn.Config:
    # Everything named, so that what else is installed changes nothing.
    return uvicorn.Config(
        app,
        loop="asyncio",
        http=_Protocol,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        log_level="critical",
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=_KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=1,
    )
