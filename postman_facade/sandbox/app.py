"""The ASGI application: which handler answers, who may ask, and what every answer carries."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Mapping
from typing import NamedTuple

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from . import errors, families, routing, shape, tasks, wire
from .authentication import Keys, authenticate
from .errors import ApiError
from .limits import Window
from .routing import Resource
from .world import Exchange, Reply, World

_MEGABYTE = 1024 * 1024
_LARGEST_BODY = 100 * _MEGABYTE
_LARGEST_ENVIRONMENT = 30 * _MEGABYTE
_CALLS_KEPT = 10_000
_log = logging.getLogger(__name__)


class Call(NamedTuple):
    """One request that was answered. The query is left out: it may hold a key."""

    method: str
    path: str
    status: int


class Application:
    """Answers one request at a time, in the thread that asks, under one lock.

    Handlers are plain functions on one database connection: 64 clients see a sequence of calls,
    each wholly done (and on disk, when there is a file) before its answer leaves.
    """

    def __init__(
        self,
        world: World,
        window: Window,
        keys: Keys,
        on_call: Callable[[Call], None] | None = None,
    ) -> None:
        self.calls: deque[Call] = deque(maxlen=_CALLS_KEPT)
        self.lock = threading.RLock()
        self._world = world
        self._window = window
        self._keys = keys
        self._on_call = on_call

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise RuntimeError(f"the sandbox speaks HTTP, not {scope['type']}")
        request = Request(scope, receive)
        try:
            body = await _read(request)
        except ClientDisconnect:
            return
        response = self._respond(request, body)
        # The path as text: percent-encoding is for the wire.
        call = Call(request.method, request.url.path, response.status_code)
        self.calls.append(call)
        if self._on_call is not None:
            self._on_call(call)
        await response(scope, receive, send)

    def _respond(self, request: Request, body: bytearray | None) -> Response:
        with self.lock:
            now = self._world.clock()
            headers = {"X-Request-Id": self._world.ids.answer(), **self._window.headers(now)}
            try:
                reply = self._answer(request, body, headers)
            except ApiError as error:
                reply = Reply(error.body, error.status, error.headers)
            except Exception:
                _log.exception("%s %s failed", request.method, request.url.path)
                failure = errors.server_error()
                reply = Reply(failure.body, failure.status)
        return _response(request.method, reply, headers)

    def _answer(self, request: Request, body: bytearray | None, headers: dict[str, str]) -> Reply:
        path = request.scope["path"]
        resource, params = routing.find(path)
        if request.method == "OPTIONS" and resource is not None:
            return Reply(status=204, headers={"Allow": ", ".join(resource.methods)})
        method = "GET" if request.method == "HEAD" else request.method
        endpoint = resource.endpoints.get(method) if resource is not None else None
        authenticated = authenticate(
            self._keys,
            endpoint.operation if endpoint is not None else None,
            request.headers,
            request.query_params,
        )
        headers.update(self._window.admit(self._world.clock()))
        if resource is None:
            raise errors.unknown_route(path)
        if endpoint is None:
            raise errors.method_not_allowed(request.method, path, resource.methods)
        if body is None:
            raise errors.too_large()
        _require_small_environment(request, resource, body)
        if not endpoint.stateful:
            headers[shape.HEADER] = "shape"
        exchange = Exchange(
            self._world,
            path,
            params,
            request.query_params,
            request.headers,
            body,
            authenticated,
        )
        store = self._world.store
        with store.transaction():
            tasks.settle(self._world, families.EFFECTS)
        with store.transaction():
            return endpoint.handler(exchange)


async def _read(request: Request) -> bytearray | None:
    """The body; None when it is too large, having read and dropped it so that the answer is
    heard."""
    body: bytearray | None = bytearray()
    async for chunk in request.stream():
        if body is not None:
            body += chunk
            if len(body) > _LARGEST_BODY:
                body = None
    return body


def _require_small_environment(request: Request, resource: Resource, body: bytearray) -> None:
    """Writes of environments alone must say their length and be at most 30 MB."""
    written = resource.template in ("/environments", "/environments/{environmentId}")
    if not written or request.method not in ("POST", "PUT", "PATCH"):
        return
    if "content-length" not in request.headers:
        raise errors.length_required()
    if len(body) > _LARGEST_ENVIRONMENT:
        raise errors.too_large()


def _response(method: str, reply: Reply, headers: Mapping[str, str]) -> Response:
    headers = {**headers, **reply.headers}
    if reply.status == 204:
        return Response(status_code=204, headers=headers)
    content = reply.body if isinstance(reply.body, bytes) else wire.encode(reply.body)
    headers["Content-Type"] = "application/json; charset=utf-8"
    headers["Content-Length"] = str(len(content))
    return Response(b"" if method == "HEAD" else content, reply.status, headers)
