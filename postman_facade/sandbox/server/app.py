"""The ASGI application: which handler answers, who may ask, and what every answer carries."""

from __future__ import annotations

import logging
import re
import threading
import time
from collections import deque
from collections.abc import Callable

from postman_api_client.operations import Operation
from starlette.requests import ClientDisconnect, Request
from starlette.types import Receive, Scope, Send

from .. import errors
from ..behaviour import tasks
from ..behaviour.faults import Fault, Faults, Late
from ..errors import ApiError
from ..resources import shape
from ..world import Call, Exchange, Observation, Reply, World
from . import bodies, fault_answers, routing
from .access import Keys, authenticate
from .bodies import Answer, Connection
from .control import Control
from .routing import Endpoint, Resource

_LARGEST_ENVIRONMENT = 30 * 1024 * 1024
_SLOW_PIECES = 10
_CALLS_KEPT = 10_000
_NOT_ANSWERED = 0
# The progress of tasks shows at once; an SDK is the task that builds it.
_NEVER_LATE = ("task", "sdk")
_SECRET = re.compile(r"\bPM(AK|AT)-[\w-]+")
_MASK = r"PM\1-***"
_log = logging.getLogger(__name__)


class Incoming:
    """A request that was read, and the endpoint of the document that it asks for."""

    def __init__(self, request: Request, body: bytearray | ApiError) -> None:
        self.request = request
        self.body = body
        self.method = request.method
        # As text: percent-encoding is for the wire.
        self.path: str = request.scope["path"]
        self.resource, self.params = routing.find(self.path)
        method = "GET" if self.method == "HEAD" else self.method
        self.endpoint = self.resource.endpoints.get(method) if self.resource is not None else None
        self.operation = self.endpoint.operation if self.endpoint is not None else None
        self.finding = ""
        """Why it was refused."""


class Application:
    """Answers one request at a time, in the thread that asks, under one lock.

    Handlers are plain functions on one database connection: 64 clients see a sequence of calls,
    each wholly done (and on disk, when there is a file) before its answer leaves. Faults that take
    time take it outside of the lock.
    """

    def __init__(
        self,
        world: World,
        keys: Keys,
        control: Control,
        on_call: Callable[[Call], None] | None = None,
        observe: Callable[[Observation], None] | None = None,
    ) -> None:
        self.calls: deque[Call] = deque(maxlen=_CALLS_KEPT)
        self.lock = threading.RLock()
        self.faults = Faults()
        self.late = Late()
        self._world = world
        self._keys = keys
        self._control = control
        self._on_call = on_call
        self._observe = observe

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise RuntimeError(f"the sandbox speaks HTTP, not {scope['type']}")
        request, connection = Request(scope, receive), Connection(scope, receive, send)
        try:
            body = await bodies.read(request)
        except ClientDisconnect:
            return
        answer = self._control.answer(request, body)
        if answer is not None:
            await connection.send(answer)
            return
        started = time.perf_counter()
        sent = bytes(body) if self._observe and isinstance(body, bytearray) else b""
        incoming = Incoming(request, body)
        fault = self.faults.draw(incoming)
        if fault is not None:
            answer = await self._struck(fault, incoming, connection)
        else:
            answer = self._respond(incoming)
        self._note(incoming, answer, started)
        if self._observe is not None and answer is not None:
            query, headers = scope["query_string"].decode("latin-1"), dict(request.headers)
            asked = (incoming.method, incoming.path, query, headers, sent)
            self._observe(Observation(*asked, answer.status, answer.headers, answer.body))
        await self._deliver(incoming, connection, answer, fault)

    async def _struck(
        self, fault: Fault, incoming: Incoming, connection: Connection
    ) -> Answer | None:
        """The answer to a request that a fault strikes, or None for no answer."""
        hangs = fault.kind == "hang"
        if hangs and not fault.carried_out and not await connection.stays(fault.seconds):
            return None
        real = self._respond(incoming) if fault.lets_through else None
        if hangs and fault.carried_out and not await connection.stays(fault.seconds):
            return None
        with self.lock:
            now = self._world.clock()
            headers = self._usual_headers(incoming.operation, now)
            operation, limits = incoming.operation, self._world.limits
            return fault_answers.answer(fault, real, operation, limits, headers, now)

    def _respond(self, incoming: Incoming) -> Answer:
        with self.lock:
            headers = self._usual_headers(incoming.operation, self._world.clock())
            reply: Reply | ApiError
            try:
                reply = self._reply(incoming, headers)
            except ApiError as error:
                reply, incoming.finding = error, errors.reason(error.body)
            except Exception:
                _log.exception("%s %s failed", incoming.method, incoming.path)
                message = "The sandbox failed; its log has the traceback."
                reply = errors.named(500, "serverError", message)
        return bodies.answer(reply, headers)

    def _usual_headers(self, operation: Operation | None, now: float) -> dict[str, str]:
        return {
            "X-Request-Id": self._world.ids.answer(),
            **self._world.limits.headers(operation, now),
        }

    def _reply(self, incoming: Incoming, headers: dict[str, str]) -> Reply:
        request, body = incoming.request, incoming.body
        resource, endpoint = incoming.resource, incoming.endpoint
        if request.method == "OPTIONS" and resource is not None:
            return Reply(status=204, headers={"Allow": ", ".join(resource.methods)})
        authenticated = authenticate(
            self._keys, incoming.operation, request.headers, request.query_params
        )
        headers.update(self._world.limits.admit(incoming.operation, self._world.clock()))
        if resource is None:
            raise errors.unknown_route(incoming.path)
        if endpoint is None:
            raise errors.method_not_allowed(request.method, incoming.path, resource.methods)
        if isinstance(body, ApiError):
            raise body
        _require_small_environment(request, resource, body)
        if not endpoint.stateful:
            headers[shape.HEADER] = "shape"
        exchange = Exchange(
            self._world,
            incoming.path,
            incoming.params,
            request.query_params,
            request.headers,
            body,
            endpoint.operation,
            authenticated,
        )
        return self._carry_out(endpoint, exchange, incoming)

    def _carry_out(self, endpoint: Endpoint, exchange: Exchange, incoming: Incoming) -> Reply:
        store = self._world.store
        now = self._world.clock()
        tasks.settle(self._world)
        if endpoint.operation.method == "GET":
            with store.transaction(), store.hiding(self.late.numbers(now)):
                return endpoint.handler(exchange)
        with store.transaction():
            before = store.newest()
            reply = endpoint.handler(exchange)
        created = [number for number, kind in store.since(before) if kind not in _NEVER_LATE]
        if created and (seconds := self.faults.draw_delay(incoming)) is not None:
            self.late.add(created, now + seconds)
        return reply

    def _note(self, incoming: Incoming, answer: Answer | None, started: float) -> None:
        operation = incoming.operation
        call = Call(
            incoming.method,
            _SECRET.sub(_MASK, incoming.path),
            answer.status if answer is not None else _NOT_ANSWERED,
            operation.id if operation is not None else None,
            round(1000 * (time.perf_counter() - started), 3),
            self._world.clock(),
            _SECRET.sub(_MASK, incoming.finding),
        )
        self.calls.append(call)
        if self._on_call is not None:
            self._on_call(call)

    async def _deliver(
        self,
        incoming: Incoming,
        connection: Connection,
        answer: Answer | None,
        fault: Fault | None,
    ) -> None:
        if answer is None:
            await connection.close()
            return
        answer = bodies.packed(answer, incoming.request.headers.get("accept-encoding", ""))
        if incoming.method == "HEAD":
            answer = answer._replace(body=b"")
        if fault is not None and fault.kind == "cut":
            await connection.cut(answer)
        elif fault is not None and fault.kind == "slow" and answer.body:
            size = len(answer.body) // _SLOW_PIECES + 1
            await connection.send(answer, size, (fault.seconds or 0) / _SLOW_PIECES)
        else:
            await connection.send(answer)


def _require_small_environment(request: Request, resource: Resource, body: bytearray) -> None:
    """Refuse writes of environments without a length or above 30 MB; only these are limited."""
    written = resource.template in ("/environments", "/environments/{environmentId}")
    if not written or request.method not in ("POST", "PUT", "PATCH"):
        return
    if "content-length" not in request.headers:
        detail = "A valid Content-Length header is required"
        raise errors.problem(411, "length-required", "Length Required", detail, "/")
    if len(body) > _LARGEST_ENVIRONMENT:
        raise errors.too_large()
