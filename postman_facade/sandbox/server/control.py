"""The page at ``/``, and the switches under ``/_sandbox``: what a `Sandbox` can be told from Python,
over HTTP.

They need no key. So that only programs of this machine reach them, and no page that a browser on
it shows, they answer loopback clients that ask for a loopback host; see `Access`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Literal, Protocol

from starlette.requests import ClientDisconnect, Request
from starlette.types import Receive, Scope, Send

from ..behaviour.clock import Clock
from ..behaviour.faults import Fault, Faults
from ..errors import ApiError, method_not_allowed, problem
from ..store import wire
from ..world import Call, Reply
from . import access, bodies, page
from .bodies import Connection
from .seeding import Seeded

Access = Literal["loopback", "anywhere", "off"]
_PREFIX = "/_sandbox"
_PAGE = "/"
_HEADERS = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}


class Switched(Protocol):
    """What is switched: a `Sandbox`."""

    clock: Clock

    @property
    def calls(self) -> list[Call]: ...
    @property
    def faults(self) -> Faults: ...
    def reset(self) -> None: ...
    def snapshot(self) -> str: ...
    def restore(self, snapshot: str) -> None: ...
    def seed_content(self, content: bytes, *, workspace: str | None = None) -> Seeded: ...
    def state(self) -> str: ...
    def page(self) -> str: ...


class Control:
    """An ASGI application for one sandbox.

    `access`: who is answered; ``loopback``, ``anywhere`` (any host and client, but still no page
    of another site), or ``off``.
    """

    def __init__(self, sandbox: Switched, access: Access) -> None:
        self._sandbox = sandbox
        self._access = access

    def owns(self, path: str) -> bool:
        return path in (_PAGE, _PREFIX) or path.startswith(f"{_PREFIX}/")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            body = await bodies.read(request)
        except ClientDisconnect:
            return
        try:
            reply = self._reply(request, body)
        except ApiError as error:
            reply = Reply(error.body, error.status, error.headers)
        answer = bodies.answer(reply, _HEADERS)
        await Connection(scope, receive, send).send(answer)

    def _reply(self, request: Request, body: bytearray | ApiError) -> Reply:
        self._require_access(request)
        if isinstance(body, ApiError):
            raise body
        if request.scope["path"] == _PAGE and request.method in ("GET", "HEAD"):
            return Reply(self._sandbox.page().encode(), headers=page.HEADERS)
        path = request.scope["path"].removeprefix(_PREFIX).rstrip("/")
        switch = _SWITCHES.get((request.method, path))
        if switch is None:
            raise _no_switch(request.method, path)
        try:
            value = switch(self._sandbox, bytes(body), request.query_params)
        except ValueError as error:
            raise problem(400, "bad-request", "Bad Request", str(error)) from None
        except LookupError as error:
            raise problem(404, "not-found", "Not Found", str(error)) from None
        return Reply(status=204) if value is None else Reply(value)

    def _require_access(self, request: Request) -> None:
        if self._access == "off":
            raise _refused("The switches of this sandbox are off.")
        origin = request.headers.get("origin")
        if origin is not None and not access.is_loopback(
            access.host_of(origin.partition("://")[2])
        ):
            raise _refused("Pages of other sites cannot use the switches.")
        if self._access == "anywhere":
            return
        if not access.from_loopback(request):
            raise _refused("The switches answer this machine only.")
        self.require_own_name(request)

    def require_own_name(self, request: Request) -> None:
        """Refuse a client of this machine that asks for a foreign host, be it for a switch or for
        the API: the key of a sandbox is no secret."""
        if self._access == "anywhere" or not access.from_loopback(request):
            return
        if not access.by_own_name(request):
            raise _refused(
                "On this machine the sandbox answers by loopback names only, such as 127.0.0.1 or "
                "localhost; start it with --control anywhere to allow others."
            )


def _calls(sandbox: Switched) -> Any:
    calls = [call._asdict() for call in sandbox.calls]
    for call in calls:
        del call["finding"]  # shown on the page only
    return {"calls": calls}


def _clock(sandbox: Switched) -> Any:
    return {"time": sandbox.clock(), "frozen": sandbox.clock.frozen}


def _set_clock(sandbox: Switched, body: bytes) -> Any:
    """Apply the changes in the order of the keys."""
    clock = sandbox.clock
    for name, value in _fields(body, "set", "advance", "frozen").items():
        if name == "frozen":
            _require_kind(name, value, bool)
            (clock.freeze if value else clock.run)()
        else:
            _require_kind(name, value, (int, float))
            (clock.set if name == "set" else clock.advance)(value)
    return _clock(sandbox)


def _faults(sandbox: Switched) -> Any:
    return {"faults": [fault.to_json() for fault in sandbox.faults]}


def _add_faults(sandbox: Switched, body: bytes) -> Any:
    """Add one fault or a list of them; all or none."""
    value = _json(body)
    for fault in [Fault.from_json(one) for one in (value if isinstance(value, list) else [value])]:
        sandbox.faults.add(fault)
    return _faults(sandbox)


# Each takes the sandbox, the body and the query; None is answered without a body.
_SWITCHES: Mapping[tuple[str, str], Callable[[Switched, bytes, Mapping[str, str]], Any]] = {
    ("POST", "/reset"): lambda sandbox, *_: sandbox.reset(),
    ("POST", "/snapshot"): lambda sandbox, *_: {"id": sandbox.snapshot()},
    ("POST", "/restore"): lambda sandbox, body, _: sandbox.restore(
        str(_fields(body, "id").get("id"))
    ),
    ("POST", "/seed"): lambda sandbox, body, query: sandbox.seed_content(
        body, workspace=query.get("workspace")
    )._asdict(),
    ("GET", "/calls"): lambda sandbox, *_: _calls(sandbox),
    ("GET", "/clock"): lambda sandbox, *_: _clock(sandbox),
    ("POST", "/clock"): lambda sandbox, body, _: _set_clock(sandbox, body),
    ("GET", "/state"): lambda sandbox, *_: sandbox.state().encode(),
    ("GET", "/faults"): lambda sandbox, *_: _faults(sandbox),
    ("POST", "/faults"): lambda sandbox, body, _: _add_faults(sandbox, body),
    ("DELETE", "/faults"): lambda sandbox, *_: sandbox.faults.clear(),
}


def _no_switch(method: str, path: str) -> ApiError:
    methods = sorted(known for known, at in _SWITCHES if at == path)
    if methods:
        return method_not_allowed(method, None, methods)
    known = ", ".join(sorted({_PREFIX + at for _, at in _SWITCHES}))
    return problem(404, "not-found", "Not Found", f"There are {known}")


def _refused(reason: str) -> ApiError:
    return problem(403, "forbidden", "Forbidden", reason)


def _json(body: bytes) -> Any:
    try:
        return json.loads(wire.text(body))
    except RecursionError:
        raise ValueError("the body is nested too deeply") from None


def _fields(body: bytes, *names: str) -> dict[str, Any]:
    """The members of a JSON object. Raises ValueError for any name but these."""
    value = _json(body)
    if not isinstance(value, dict) or not value or not value.keys() <= set(names):
        raise ValueError(f"the body must be an object of {', '.join(names)}")
    return value


def _require_kind(name: str, value: object, kind: type | tuple[type, ...]) -> None:
    # True and false are numbers to Python, but not in JSON.
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise ValueError(f"{name} must be a {'boolean' if kind is bool else 'number'}")
