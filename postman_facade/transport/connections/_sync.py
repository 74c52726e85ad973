# Derived from postman_facade/transport/connections/_async.py by `python -m codegen.unasync`; change that file instead.
"""Connections, synchronous."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING

from postman_facade.errors import InvalidSetting
from postman_facade.settings import Timeouts
from postman_facade.transport.answers.decoding import ACCEPTED

if TYPE_CHECKING:
    from postman_facade._http import httpx

DEFAULT_TIMEOUTS = Timeouts()


class Connections:
    """The connections that a client and its copies share, opened when first needed."""

    def __init__(self, transport: httpx.BaseTransport | None, user_agent: str) -> None:
        self._transport = transport
        self._headers = {
            "User-Agent": user_agent,
            "Accept": "application/json, */*;q=0.5",
            "Accept-Encoding": ACCEPTED,
        }
        self._lock = Lock()
        self._client: httpx.Client | None = None
        self._loop: object | None = None

    def client(self) -> httpx.Client:

        with self._lock:
            loop = None
            if self._client is None or self._loop is not loop or self._client.is_closed:
                self._client, self._loop = self._open(), loop
            return self._client

    def _open(self) -> httpx.Client:
        from postman_facade._http import httpx, ssl_context
        from postman_facade.transport.log import hide_keys_in_addresses
        from postman_facade.transport.network.backends import keep_deadlines

        hide_keys_in_addresses()
        timeout = httpx.Timeout(DEFAULT_TIMEOUTS)
        if self._transport is not None:
            return httpx.Client(headers=self._headers, timeout=timeout, transport=self._transport)
        try:
            client = httpx.Client(headers=self._headers, timeout=timeout, verify=ssl_context())
        except (ImportError, ValueError, OSError) as error:
            reason = type(error).__name__  # its words may hold the password of a proxy
        else:
            keep_deadlines(client)
            return client
        raise InvalidSetting(
            f"the environment's proxy or certificate settings cannot be used ({reason}); check "
            "HTTP_PROXY, HTTPS_PROXY, ALL_PROXY (socks5 needs httpx[socks]), NO_PROXY, SSL_CERT_FILE"
        )

    def close(self) -> None:
        with self._lock:
            client, self._client = self._client, None
        if client is not None:
            client.close()
