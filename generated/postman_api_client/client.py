"""The plain clients of the generated functions: no retries, no pacing, errors as status codes."""

from __future__ import annotations

import ssl
from copy import copy
from typing import TYPE_CHECKING, Any

import httpx

if TYPE_CHECKING:
    from typing_extensions import Self


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

    def __init__(
        self,
        base_url: str,
        *,
        cookies: dict[str, str] | None = None,
        headers: dict[str, str] | None = None,
        timeout: httpx.Timeout | float | None = 60.0,
        verify_ssl: str | bool | ssl.SSLContext = True,
        follow_redirects: bool = False,
        httpx_args: dict[str, Any] | None = None,
        raise_on_unexpected_status: bool = False,
    ) -> None:
        self.raise_on_unexpected_status = raise_on_unexpected_status
        self._headers = headers or {}
        self._timeout = timeout
        self._settings: dict[str, Any] = {
            "base_url": base_url,
            "cookies": cookies,
            "verify": verify_ssl,
            "follow_redirects": follow_redirects,
            **(httpx_args or {}),
        }
        self._client: httpx.Client | None = None
        self._async_client: httpx.AsyncClient | None = None

    def with_headers(self, headers: dict[str, str]) -> Self:
        """A client like this one, with its own connections, that also sends `headers`."""
        other = self._unconnected()
        other._headers = {**self._headers, **headers}
        return other

    def with_timeout(self, timeout: httpx.Timeout | float | None) -> Self:
        """A client like this one, with its own connections, that waits for `timeout`."""
        other = self._unconnected()
        other._timeout = timeout
        return other

    def set_httpx_client(self, client: httpx.Client) -> Self:
        """Send through `client`; its settings are used instead of this client's."""
        self._client = client
        return self

    def set_async_httpx_client(self, client: httpx.AsyncClient) -> Self:
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

    def _unconnected(self) -> Self:
        other = copy(self)
        other._client = other._async_client = None
        return other

    def _all_headers(self) -> dict[str, str]:
        return self._headers

    def _arguments(self) -> dict[str, Any]:
        return {"headers": self._all_headers(), "timeout": self._timeout, **self._settings}

    def __enter__(self) -> Self:
        self.get_httpx_client().__enter__()
        return self

    def __exit__(self, *args: Any) -> None:
        self.get_httpx_client().__exit__(*args)

    async def __aenter__(self) -> Self:
        await self.get_async_httpx_client().__aenter__()
        return self

    async def __aexit__(self, *args: Any) -> None:
        await self.get_async_httpx_client().__aexit__(*args)


class AuthenticatedClient(Client):
    """Sends operations with a key: `token`, in the header `auth_header_name` after `prefix`."""

    def __init__(
        self,
        base_url: str,
        token: str,
        *,
        prefix: str = "",
        auth_header_name: str = "x-api-key",
        **settings: Any,
    ) -> None:
        super().__init__(base_url, **settings)
        self._token = token
        self._prefix = prefix
        self._auth_header_name = auth_header_name

    def _all_headers(self) -> dict[str, str]:
        value = f"{self._prefix} {self._token}" if self._prefix else self._token
        return {**self._headers, self._auth_header_name: value}
