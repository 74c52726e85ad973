"""The plain clients of the generated functions: no retries, no pacing, errors as status codes."""

from __future__ import annotations

import ssl
from typing import Any, TypeVar

import httpx
from attrs import define, evolve, field

ClientT = TypeVar("ClientT", bound="Client")


@define
class Client:
    """Sends operations that need no key.

    Args:
        base_url: where the API is, without a trailing slash.
        headers, cookies: sent with every request.
        timeout: seconds, or an `httpx.Timeout`; None waits for ever.
        verify_ssl: False, a path to a CA bundle or an SSL context.
        follow_redirects: off by default.
        httpx_args: further arguments for `httpx.Client` and `httpx.AsyncClient`.
        raise_on_unexpected_status: raise `errors.UnexpectedStatus` for what is not a 2xx.
    """

    raise_on_unexpected_status: bool = field(default=False, kw_only=True)
    _base_url: str = field(alias="base_url")
    _cookies: dict[str, str] = field(factory=dict, kw_only=True, alias="cookies", repr=False)
    _headers: dict[str, str] = field(factory=dict, kw_only=True, alias="headers", repr=False)
    _timeout: httpx.Timeout | float | None = field(default=60.0, kw_only=True, alias="timeout")
    _verify_ssl: str | bool | ssl.SSLContext = field(default=True, kw_only=True, alias="verify_ssl")
    _follow_redirects: bool = field(default=False, kw_only=True, alias="follow_redirects")
    _httpx_args: dict[str, Any] = field(factory=dict, kw_only=True, alias="httpx_args", repr=False)
    _client: httpx.Client | None = field(default=None, init=False, repr=False)
    _async_client: httpx.AsyncClient | None = field(default=None, init=False, repr=False)

    def with_headers(self: ClientT, headers: dict[str, str]) -> ClientT:
        """A client like this one, with its own connections, that also sends `headers`."""
        return evolve(self, headers={**self._headers, **headers})

    def with_timeout(self: ClientT, timeout: httpx.Timeout | float | None) -> ClientT:
        """A client like this one, with its own connections, that waits for `timeout`."""
        return evolve(self, timeout=timeout)

    def set_httpx_client(self: ClientT, client: httpx.Client) -> ClientT:
        """Send through `client`; its settings are used instead of this client's."""
        self._client = client
        return self

    def set_async_httpx_client(self: ClientT, client: httpx.AsyncClient) -> ClientT:
        """Send through `client`; its settings are used instead of this client's."""
        self._async_client = client
        return self

    def get_httpx_client(self) -> httpx.Client:
        if self._client is None:
            self._client = httpx.Client(**self._arguments())
        return self._client

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        if self._async_client is None:
            self._async_client = httpx.AsyncClient(**self._arguments())
        return self._async_client

    def _all_headers(self) -> dict[str, str]:
        return self._headers

    def _arguments(self) -> dict[str, Any]:
        return {
            "base_url": self._base_url,
            "cookies": self._cookies,
            "headers": self._all_headers(),
            "timeout": self._timeout,
            "verify": self._verify_ssl,
            "follow_redirects": self._follow_redirects,
            **self._httpx_args,
        }

    def __enter__(self: ClientT) -> ClientT:
        self.get_httpx_client().__enter__()
        return self

    def __exit__(self, *args: Any) -> None:
        self.get_httpx_client().__exit__(*args)

    async def __aenter__(self: ClientT) -> ClientT:
        await self.get_async_httpx_client().__aenter__()
        return self

    async def __aexit__(self, *args: Any) -> None:
        await self.get_async_httpx_client().__aexit__(*args)


@define
class AuthenticatedClient(Client):
    """Sends operations with a key, in the header `auth_header_name` after `prefix`."""

    token: str = field(repr=False)
    prefix: str = ""
    auth_header_name: str = "x-api-key"

    def _all_headers(self) -> dict[str, str]:
        value = f"{self.prefix} {self.token}" if self.prefix else self.token
        return {**self._headers, self.auth_header_name: value}
