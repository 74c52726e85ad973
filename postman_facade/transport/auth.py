"""Add secrets to a request while it is sent."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Any

from postman_facade._http import httpx
from postman_facade.secret import REDACTED, Secret

_PLACEHOLDER = httpx.ByteStream(REDACTED.encode())


class SecretAuth(httpx.Auth):
    """Adds the secrets while a request is sent; before and after it shows placeholders."""

    def __init__(self, headers: Mapping[str, str | Secret], params: Mapping[str, Any]) -> None:
        self._headers = {n: value for n, value in headers.items() if isinstance(value, Secret)}
        self._params = {
            name: values
            for name, value in params.items()
            if (values := [v for v in _listed(value) if isinstance(v, Secret)])
        }

    @property
    def secrets(self) -> list[Secret]:
        return [*self._headers.values(), *(v for values in self._params.values() for v in values)]

    def hide_cookies(self, request: httpx.Request) -> None:
        """Add the cookies, which an `http_client` of the caller's may have, to the secrets."""
        if "cookie" in request.headers and "cookie" not in self._headers:
            self._headers["cookie"] = Secret(request.headers["cookie"])
            request.headers["cookie"] = REDACTED

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        shown, url = request.headers, request.url
        headers = httpx.Headers(shown)
        for name, value in self._headers.items():
            headers[name] = value.reveal()
        try:
            request.headers = headers
            if self._params:
                request.url = url.copy_merge_params(
                    {name: [v.reveal() for v in values] for name, values in self._params.items()}
                )
            response = yield request
            response.next_request = None  # a redirect repeats the headers
        finally:
            request.headers, request.url = shown, url


def without_body(response: httpx.Response) -> httpx.Response:
    """Return `response` with a placeholder for the body of its request."""
    sent = response.request
    if sent.content:
        response.request = httpx.Request(
            sent.method,
            sent.url,
            headers=sent.headers,
            stream=_PLACEHOLDER,
            extensions=sent.extensions,
        )
        response.request.read()
    return response


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
