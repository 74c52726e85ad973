# Derived from postman_facade/transport/connections/_async.py by `python -m codegen.unasync`; change that file instead.
"""Connections, synchronous."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, Any

from postman_facade.errors import ClientClosedError
from postman_facade.forks import ForkSafe
from postman_facade.settings import Timeouts
from postman_facade.transport.answers.decoding import ACCEPTED
from postman_facade.transport.connections.scopes import Scope, let_go
from postman_facade.transport.connections.sockets import interrupt, leave_to_parent

if TYPE_CHECKING:
    from postman_facade._http import httpx

DEFAULT_TIMEOUTS = Timeouts()
_CLOSED = "the client is closed; make a new one"


class _Opened:
    """An `httpx` client; entered, it gives the client to one call and is not closed under it."""

    def __init__(self, client: httpx.Client, close: Callable[[], None], lock: Lock) -> None:
        self.client = client
        self.close = close
        self.closing = False
        self.calls = 0
        self._lock = lock

    def __enter__(self) -> httpx.Client:
        with self._lock:
            if self.closing:
                raise ClientClosedError(_CLOSED)
            self.calls += 1
        return self.client

    def __exit__(self, *error: object) -> None:
        with self._lock:
            self.calls -= 1
            last = self.closing and not self.calls
        if last:
            self.close()


class Connections(ForkSafe):
    """The connections that a client and its copies share, opened when first needed.

    An `httpx` client for each event loop, and of its own for each process that is forked.
    """

    def __init__(self, server: str, user_agent: str, transport: httpx.BaseTransport | None) -> None:
        self._server = server
        self._transport = transport
        self._headers = {
            "User-Agent": user_agent,
            "Accept": "application/json, */*;q=0.5",
            "Accept-Encoding": ACCEPTED,
        }
        self.proxy: str | None = None
        """The environment variable of the proxy in use."""
        self.closed = False
        self.sees_writes = transport is None
        """Whether `Deadline.sent` tells all that was written, as with transports of our own."""
        self._opened: dict[Scope, _Opened] = {}
        super().__init__()

    def _after_fork(self) -> None:
        leave_to_parent([opened.client for opened in self._opened.values()])
        self._opened = {}

    def build_request(self, **arguments: Any) -> httpx.Request:
        return self.here().client.build_request(**arguments)

    def here(self) -> _Opened:
        """What is open for the event loop that runs now; raises ClientClosedError."""
        scope = Scope.current()
        with self._lock:
            if self.closed:
                raise ClientClosedError(_CLOSED)
            opened = self._opened.get(scope)
            if opened is not None and not opened.client.is_closed:
                return opened
            client = self._open()
            own = self._transport is None
            close = scope.closing(client) if own else client.close
            opened = self._opened[scope] = _Opened(client, close, self._lock)
            ended = self._take_ended()
        let_go(ended)
        return opened

    def close(self) -> None:
        """Close all connections, those of other event loops too; calls on their way fail."""
        with self._lock:
            if self.closed:
                return
            self.closed = True
            ended = self._take_ended()
            left, self._opened = self._opened, {}
            for opened in left.values():
                opened.closing = True
            busy = [opened.calls > 0 for opened in left.values()]
        let_go(ended)
        for (scope, opened), in_use in zip(left.items(), busy, strict=True):
            if in_use:
                interrupt(opened.client)
            else:
                scope.close(opened.close)
        if self._transport is not None and not left:
            self._transport.close()

    def _take_ended(self) -> list[_Opened]:
        """Clients of event loops that are closed; those of a given transport need no care."""
        ended = [self._opened.pop(scope) for scope in list(self._opened) if scope.ended]
        return ended if self._transport is None else []

    def _open(self) -> httpx.Client:
        from postman_facade._http import httpx
        from postman_facade.transport.connections.cookies import NoCookies
        from postman_facade.transport.log import hide_secrets_of_http_libraries
        from postman_facade.transport.network.backends import keep_deadlines

        hide_secrets_of_http_libraries()
        client = httpx.Client(
            headers=self._headers,
            timeout=httpx.Timeout(DEFAULT_TIMEOUTS),
            transport=self._transport or self._open_transport(),
            trust_env=False,  # what the environment says is read here
        )
        client._cookies = NoCookies()  # given as an argument, they would be copied to plain ones
        if self._transport is None:
            keep_deadlines(client)
        return client

    def _open_transport(self) -> httpx.HTTPTransport:
        from postman_facade._http import httpx
        from postman_facade.transport.connections.environment import (
            open_proxy,
            proxy_setting,
            ssl_context,
        )

        context, setting = ssl_context(), proxy_setting(self._server)
        if setting is None or (setting.bypassed and setting.problem is None):
            return httpx.HTTPTransport(verify=context)
        self.proxy = setting.variable
        return httpx.HTTPTransport(verify=context, proxy=open_proxy(setting))
