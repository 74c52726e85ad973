"""Where secrets go on the wire, and nowhere else."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import Any

from postman_facade._http import httpx
from postman_facade.secret import Secret


class SecretAuth(httpx.Auth):
    """Sends a copy of the request that has the secrets; the request itself shows placeholders."""

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

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        url = request.url
        if self._params:
            url = url.copy_merge_params(
                {name: [v.reveal() for v in values] for name, values in self._params.items()}
            )
        sent = httpx.Request(
            request.method,
            url,
            headers=request.headers,
            stream=request.stream,
            extensions=request.extensions,
        )
        for name, value in self._headers.items():
            sent.headers[name] = value.reveal()
        response = yield sent
        response.request = request
        response.next_request = None  # a redirect repeats the headers


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
