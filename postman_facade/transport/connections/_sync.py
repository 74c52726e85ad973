# Derived from postman_facade/transport/connections/_async.py by `python -m codegen.unasync`; change that file instead.
"""Connections, synchronous."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from threading import Lock
from typing import TYPE_CHECKING, Any

from postman_facade.errors import ClientClosedError, ConfigurationError
from postman_facade.forks import ForkSafe
from postman_facade.settings import Timeout
from postman_facade.transport.connections.certificates import (
    check_verify,
    context_without_certificates,
    ssl_context,
)
from postman_facade.transport.connections.scopes import Scope, let_go
from postman_facade.transport.connections.sockets import interrupt, leave_to_parent
from postman_facade.transport.connections.urls import parsed_url
from postman_facade.transport.responses.decoding import ACCEPTED

if TYPE_CHECKING:
    from os import PathLike
    from ssl import SSLContext

    from postman_facade._http import httpx
    from postman_facade.transport.connections.proxies import ProxySetting

DEFAULT_TIMEOUT = Timeout()
_CLOSED = "the client is closed; make a new one"


class _Opened:
    """An `httpx` client that is not closed while a call has entered it."""

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

    There is one `httpx` client for each event loop, and a new one in each forked process. An
    `http_client` of the caller's is used everywhere instead, and is never closed here.
    """

    def __init__(
        self,
        server: str,
        user_agent: str,
        *,
        proxy: str | None = None,
        verify: bool | str | PathLike[str] | SSLContext = True,
        http_client: httpx.Client | None = None,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        check_verify(verify)
        self._server = server
        self._proxy = None if proxy is None else self._checked(proxy)
        self._verify = verify
        self._transport = transport
        self._headers = {
            "User-Agent": user_agent,
            "Accept": "application/json, */*;q=0.5",
            "Accept-Encoding": ACCEPTED,
        }
        self.proxy: str | None = None
        """Where the proxy in use is set, such as `HTTPS_PROXY`."""
        self.closed = False
        self.sees_writes = transport is None and http_client is None
        """Whether `Deadline.sent` tells all that was written, as with transports of our own."""
        self._opened: dict[Scope, _Opened] = {}
        super().__init__()
        self._given = None if http_client is None else self._take(http_client)

    def _after_fork(self) -> None:
        leave_to_parent([opened.client for opened in self._opened.values()])
        self._opened = {}

    @property
    def given_headers(self) -> Mapping[str, str]:
        """The headers of the caller's `http_client`, without those that ours replace."""
        if self._given is None:
            return {}
        ours = {"connection", *(name.lower() for name in self._headers)}
        headers = self._given.client.headers.items()
        return {name: value for name, value in headers if name not in ours}

    @property
    def given_params(self) -> Mapping[str, list[str]]:
        """The query parameters of the caller's `http_client`."""
        if self._given is None:
            return {}
        params = self._given.client.params
        return {name: params.get_list(name) for name in params}

    def build_request(self, **arguments: Any) -> httpx.Request:
        opened = self.here()
        if opened is self._given:  # whose own headers and timeout give way to ours
            arguments["headers"] = {**self._headers, **arguments["headers"]}
            arguments.setdefault("timeout", DEFAULT_TIMEOUT)
        arguments["url"] = parsed_url(arguments["url"])
        return opened.client.build_request(**arguments)

    def here(self) -> _Opened:
        """Return what is open for the running event loop.

        Raises:
            ClientClosedError: the client, or the `http_client` it was given, is closed.
        """
        scope = Scope.current()
        with self._lock:
            if self.closed:
                raise ClientClosedError(_CLOSED)
            opened = self._given or self._opened.get(scope)
            if opened is not None and not opened.client.is_closed:
                return opened
            if self._given is not None:
                raise ClientClosedError("the http_client is closed; make a new client with another")
            client = self._open()
            own = self._transport is None
            close = scope.closing(client) if own else client.close
            opened = self._opened[scope] = _Opened(client, close, self._lock)
            ended = self._take_ended()
        let_go(ended)
        return opened

    def close(self) -> None:
        """Close all connections, also those of other event loops; calls in progress fail."""
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

    def _checked(self, proxy: str) -> ProxySetting:
        from postman_facade.transport.connections.proxies import given_proxy  # late: most have none

        return given_proxy(proxy, self._server)

    def _take(self, http_client: httpx.Client) -> _Opened:
        from postman_facade._http import httpx
        from postman_facade.transport.log import hide_secrets_of_http_libraries

        if not isinstance(http_client, httpx.Client):
            kind = type(http_client).__name__
            raise ConfigurationError(f"http_client must be an httpx.Client, not {kind}")
        if self._proxy is not None or self._verify is not True or self._transport is not None:
            raise ConfigurationError(
                "http_client has its own proxy, verify and transport; set them there"
            )
        hide_secrets_of_http_libraries()
        return _Opened(http_client, http_client.close, self._lock)

    def _take_ended(self) -> list[_Opened]:
        """Remove and return the clients of event loops that are closed."""
        ended = [self._opened.pop(scope) for scope in list(self._opened) if scope.ended]
        return ended if self._transport is None else []  # a given transport needs no care

    def _open(self) -> httpx.Client:
        from postman_facade._http import httpx
        from postman_facade.transport.connections.cookies import NoCookies
        from postman_facade.transport.log import hide_secrets_of_http_libraries
        from postman_facade.transport.network.backends import keep_deadlines

        hide_secrets_of_http_libraries()
        client = httpx.Client(
            headers=self._headers,
            timeout=httpx.Timeout(DEFAULT_TIMEOUT),
            transport=self._transport or self._open_transport(),
            trust_env=False,  # what the environment says is read here
        )
        client._cookies = NoCookies()  # given as an argument, they would be copied to plain ones
        if self._transport is None:
            keep_deadlines(client)
        return client

    def _open_transport(self) -> httpx.HTTPTransport:
        from postman_facade._http import httpx
        from postman_facade.transport.connections.proxies import environment_proxy, open_proxy

        setting = self._proxy or environment_proxy(self._server)
        direct = setting is None or (setting.bypassed and setting.problem is None)
        if direct and self._server.startswith("http:"):
            return httpx.HTTPTransport(verify=context_without_certificates())
        context = ssl_context(self._verify)
        if setting is None or direct:
            return httpx.HTTPTransport(verify=context)
        self.proxy = setting.source
        return httpx.HTTPTransport(verify=context, proxy=open_proxy(setting, context))
