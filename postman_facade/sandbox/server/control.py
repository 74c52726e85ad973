"""The page at ``/``, and the switches under ``/_sandbox``: what a `Sandbox` can be told from Python,
over HTTP.

They need no key. So that only programs of this machine reach them, and no page that a browser on
it shows, they answer loopback clients that ask for a loopback host; see `Access`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal

from starlette.requests import Request

from ..behaviour.clock import Clock
from ..behaviour.faults import Fault, Faults
from ..errors import ApiError, method_not_allowed, problem
from ..store import wire
from ..world import Call, Reply
from . import access, bodies, page
from .bodies import Answer

Access = Literal["loopback", "anywhere", "off"]
Switches = Mapping[tuple[str, str], Callable[[bytes, Mapping[str, str]], Any]]
"""What is done at a method and path with the body and the query; None is answered without a body."""
_PREFIX = "/_sandbox"
_PAGE = "/"
_HEADERS = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}


class Control:
    """Answers for one sandbox what is not the API.

    `access`: who is answered; ``loopback``, ``anywhere`` (any host and client, but still no page
    of another site), or ``off``.
    """

    def __init__(self, switches: Switches, page: Callable[[], str], access: Access) -> None:
        self._switches = switches
        self._page = page
        self._access = access

    def answer(self, request: Request, body: bytearray | ApiError) -> Answer | None:
        """The answer of the page or a switch, or to a foreign host; None for calls of the API."""
        path = request.scope["path"]
        owned = path in (_PAGE, _PREFIX) or path.startswith(f"{_PREFIX}/")
        try:
            if owned:
                return bodies.answer(self._reply(request, body), _HEADERS)
            self._require_own_name(request)
        except ApiError as error:
            return bodies.answer(error, _HEADERS if owned else {})
        return None

    def _reply(self, request: Request, body: bytearray | ApiError) -> Reply:
        self._require_access(request)
        if isinstance(body, ApiError):
            raise body
        if request.scope["path"] == _PAGE and request.method in ("GET", "HEAD"):
            return Reply(self._page().encode(), headers=page.HEADERS)
        path = request.scope["path"].removeprefix(_PREFIX).rstrip("/")
        switch = self._switches.get((request.method, path))
        if switch is None:
            raise self._no_switch(request.method, path)
        try:
            value = switch(bytes(body), request.query_params)
        except ValueError as error:
            raise problem(400, "bad-request", "Bad Request", str(error)) from None
        except LookupError as error:
            raise problem(404, "not-found", "Not Found", str(error)) from None
        return Reply(status=204) if value is None else Reply(value)

    def _no_switch(self, method: str, path: str) -> ApiError:
        methods = sorted(known for known, at in self._switches if at == path)
        if methods:
            return method_not_allowed(method, None, methods)
        known = ", ".join(sorted({_PREFIX + at for _, at in self._switches}))
        return problem(404, "not-found", "Not Found", f"There are {known}")

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
        if not _of_this_machine(request):
            raise _refused("The switches answer this machine only.")
        self._require_own_name(request)

    def _require_own_name(self, request: Request) -> None:
        """Refuse a client of this machine that asks for a foreign host, be it for a switch or for
        the API: the key of a sandbox is no secret."""
        if self._access == "anywhere" or not _of_this_machine(request):
            return
        host = access.host_of(request.headers.get("host", ""))
        if host != request.scope["server"][0] and not access.is_loopback(host):
            raise _refused(
                "On this machine the sandbox answers by loopback names only, such as 127.0.0.1 or "
                "localhost; start it with --control anywhere to allow others."
            )


def shown_calls(calls: Iterable[Call]) -> Any:
    """Calls without their findings, which are shown on the page only."""
    keys = Call._fields[: Call._fields.index("finding")]
    return {"calls": [{key: getattr(call, key) for key in keys} for call in calls]}


def shown_clock(clock: Clock) -> Any:
    return {"time": clock(), "frozen": clock.frozen}


def set_clock(clock: Clock, body: bytes) -> Any:
    """Apply the changes in the order of the keys."""
    for name, value in fields(body, "set", "advance", "frozen").items():
        # True and false are numbers to Python, but not in JSON.
        if isinstance(value, bool) != (name == "frozen") or not isinstance(value, (int, float)):
            raise ValueError(f"{name} must be a {'boolean' if name == 'frozen' else 'number'}")
        if name == "frozen":
            (clock.freeze if value else clock.run)()
        else:
            (clock.set if name == "set" else clock.advance)(value)
    return shown_clock(clock)


def shown_faults(faults: Faults) -> Any:
    return {"faults": [fault.to_json() for fault in faults]}


def add_faults(faults: Faults, body: bytes) -> Any:
    """Add one fault or a list of them; all or none."""
    value = _json(body)
    for fault in [Fault.from_json(one) for one in (value if isinstance(value, list) else [value])]:
        faults.add(fault)
    return shown_faults(faults)


def fields(body: bytes, *names: str) -> dict[str, Any]:
    """The members of a JSON object. Raises ValueError for any name but these."""
    value = _json(body)
    if not isinstance(value, dict) or not value or not value.keys() <= set(names):
        raise ValueError(f"the body must be an object of {', '.join(names)}")
    return value


def _json(body: bytes) -> Any:
    try:
        return json.loads(wire.text(body))
    except RecursionError:
        raise ValueError("the body is nested too deeply") from None


def _of_this_machine(request: Request) -> bool:
    return request.client is not None and access.is_loopback(request.client.host)


def _refused(reason: str) -> ApiError:
    return problem(403, "forbidden", "Forbidden", reason)
