"""``--dry-run``: a client that reads but does not write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from postman_facade import Postman
from postman_facade.redaction import redact
from postman_facade.secret import secret_params

if TYPE_CHECKING:
    from postman_api_client.operations import Operation

    from postman_facade._http import httpx

_READING = ("GET", "HEAD", "OPTIONS")


class DryRunStop(Exception):
    """A write that would have been sent now. Its text holds no key and nothing of the body."""

    def __init__(self, method: str, kwargs: dict[str, Any]) -> None:
        query = urlencode(secret_params(kwargs.get("params") or {}), doseq=True, safe="[]")
        url = kwargs["url"] + ("?" + query if query else "")
        size = len(kwargs.get("content") or b"")
        body = f"{size} bytes" if size else "no body"
        super().__init__(redact(f"would send {method} {url}, {body}"))


class DryRunClient(Postman):
    """Raises DryRunStop in place of the first write."""

    def exchange(
        self, operation: Operation, kwargs: dict[str, Any], *, once: bool = False
    ) -> httpx.Response:
        if operation.method not in _READING:
            raise DryRunStop(operation.method, kwargs)
        return super().exchange(operation, kwargs, once=once)
