"""``--dry-run``: a client that reads but does not write."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from postman_facade import Postman
from postman_facade.calls._sync import Caller
from postman_facade.calls.arguments import on_wire
from postman_facade.redaction import redact

if TYPE_CHECKING:
    from postman_facade._http import httpx
    from postman_facade.calls.request import Request

_READING = ("GET", "HEAD", "OPTIONS")


class DryRunStop(Exception):
    """A write that would have been sent. Its text contains neither the key nor the body."""

    def __init__(self, request: Request[object]) -> None:
        message = on_wire(request.arguments, request.operation.path)
        query = urlencode(message.get("params") or {}, doseq=True, safe="[]")
        url = message["url"] + ("?" + query if query else "")
        size = len(message.get("content") or b"")
        body = f"{size} bytes" if size else "no body"
        super().__init__(redact(f"would send {request.operation.method} {url}, {body}"))


class DryRunCaller(Caller):
    """Raises DryRunStop instead of sending the first write."""

    def exchange(self, request: Request[object]) -> httpx.Response:
        if request.operation.method not in _READING:
            raise DryRunStop(request)
        return super().exchange(request)


class DryRunClient(Postman):
    """A client that reads but does not write."""

    _caller_type = DryRunCaller
