"""A transport between a client and the sandbox, where a test acts or answers for it."""

from __future__ import annotations

from collections.abc import Callable

import httpx

from postman_facade import Postman
from postman_facade.sandbox import Sandbox

Act = Callable[[httpx.Request, Callable[[], httpx.Response]], httpx.Response]


class Between(httpx.BaseTransport):
    """Hands the requests of one method to `acts`, one each; the others go straight through."""

    def __init__(self, method: str, *acts: Act) -> None:
        self._method = method
        self._acts = list(acts)
        self._inner = httpx.HTTPTransport()
        self.sent: list[tuple[str, str]] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.sent.append((request.method, request.url.path))
        if request.method == self._method and self._acts:
            return self._acts.pop(0)(request, lambda: self._inner.handle_request(request))
        return self._inner.handle_request(request)

    def close(self) -> None:
        self._inner.close()


def client(sandbox: Sandbox, transport: Between) -> Postman:
    return Postman(sandbox.api_key, base_url=sandbox.url, rate_limit=None, transport=transport)


def carried_out(
    status: int | None, headers: dict[str, str] | None = None, then: Callable[[], object] = list
) -> Act:
    """The service does it, something happens, and the client gets another answer, or none."""

    def act(request: httpx.Request, forward: Callable[[], httpx.Response]) -> httpx.Response:
        forward().read()
        then()
        return _answer(request, status, headers)

    return act


def lost(
    status: int | None, headers: dict[str, str] | None = None, then: Callable[[], object] = list
) -> Act:
    """The service does not get it."""

    def act(request: httpx.Request, forward: Callable[[], httpx.Response]) -> httpx.Response:
        then()
        return _answer(request, status, headers)

    return act


def after(then: Callable[[], object]) -> Act:
    """Something happens before the service gets it."""

    def act(request: httpx.Request, forward: Callable[[], httpx.Response]) -> httpx.Response:
        then()
        return forward()

    return act


def _answer(
    request: httpx.Request, status: int | None, headers: dict[str, str] | None
) -> httpx.Response:
    if status is None:
        raise httpx.RemoteProtocolError("the connection was dropped", request=request)
    return httpx.Response(status, json={}, headers=headers, request=request)
