"""A scripted server, for tests of failures."""

from __future__ import annotations

import json as json_module
from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from postman_facade._http import httpx

Failure = Literal["refused", "timeout", "dropped"]


class Answer(NamedTuple):
    """One response of the script."""

    status: int = 200
    json: Any = None
    headers: Mapping[str, str] = {}
    text: str | None = None
    """The body as bytes, instead of `json`."""


class ScriptedServer(httpx.MockTransport):
    """An `httpx` transport, for synchronous and asynchronous clients, that responds by a script.

        server = ScriptedServer(Answer(429, headers={"Retry-After": "2"}), Answer(json={"user": {}}))
        postman = Postman("key", transport=server, clock=VirtualClock())

    An entry is an `Answer`, a status, or how to fail: "refused" (no connection), "timeout" (sent, no
    answer in time) or "dropped" (sent, the connection broke). A request beyond the script is an
    AssertionError.
    """

    def __init__(self, *script: Answer | int | Failure) -> None:
        super().__init__(self._answer)
        self._script = list(script)
        self.requests: list[tuple[str, str, Any]] = []
        """The requests: method, path, and the body as JSON or None."""

    @property
    def left(self) -> int:
        """Entries of the script that are not used yet."""
        return len(self._script)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        body = json_module.loads(request.content) if request.content else None
        self.requests.append((request.method, request.url.path, body))
        if not self._script:
            raise AssertionError(f"{request.method} {request.url.path} is beyond the script")
        entry = self._script.pop(0)
        if entry == "refused":
            raise httpx.ConnectError("refused by the script", request=request)
        if entry == "timeout":
            raise httpx.ReadTimeout("no answer in the script", request=request)
        if entry == "dropped":
            raise httpx.RemoteProtocolError("dropped by the script", request=request)
        answer = Answer(entry, {}) if isinstance(entry, int) else entry
        assert isinstance(answer, Answer)  # noqa: S101 - the other entries are dealt with
        headers = dict(answer.headers)
        if answer.text is not None:
            return httpx.Response(answer.status, text=answer.text, headers=headers)
        return httpx.Response(answer.status, json=answer.json, headers=headers)
