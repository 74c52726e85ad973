"""``--dry-run``: a client that reads, and notes what it would write."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast
from urllib.parse import urlencode

from postman_facade import Postman
from postman_facade._http import httpx
from postman_facade.calls._sync import Caller
from postman_facade.calls.arguments import on_wire
from postman_facade.cli.plans import SPEC_FILES, PlannedWrite, Wire, planned

if TYPE_CHECKING:
    from postman_facade.calls.request import Request

R = TypeVar("R")

_READING = ("GET", "HEAD", "OPTIONS")


class DryRun(NamedTuple):
    """What a job would write."""

    writes: list[PlannedWrite]
    unknown: list[Wire]
    """Requests that do not tell what they do."""


class _Stop(Exception):
    """What follows depends on the response to a write."""


class DryRunCaller(Caller):
    """Notes writes instead of sending them, and stops at the first whose response matters."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.noted = DryRun([], [])
        self._bodies: dict[str, bytes] = {}

    def exchange(self, request: Request[object]) -> httpx.Response:
        operation = request.operation
        message = on_wire(request.arguments, operation.path)
        if operation.method in _READING:
            response = super().exchange(request)
            self._bodies[message["url"]] = response.content
            return response
        write = Wire(operation, message["url"], _query(message), message.get("content") or b"")
        known = planned(write, self._bodies)
        if known is None:
            self.noted.unknown.append(write)
        else:
            self.noted.writes.append(known)
        if operation.path.startswith(SPEC_FILES):  # others may follow, whatever the response
            return httpx.Response(204)
        raise _Stop


class DryRunClient(Postman):
    """A client that reads but does not write."""

    _caller_type = DryRunCaller


def rehearsed(job: Callable[[Postman], R], options: Mapping[str, Any]) -> tuple[R | None, DryRun]:
    """Do a job without writing; return its result, if it came to one, and what it would write."""
    result: R | None = None
    with DryRunClient(**options) as postman, suppress(_Stop):
        result = job(postman)
    return result, cast("DryRunCaller", postman._caller).noted


def _query(message: Mapping[str, Any]) -> str:
    return urlencode(message.get("params") or {}, doseq=True, safe="[]")
