"""The sandbox's application called without a server: thousands of requests in a second."""

from __future__ import annotations

import json
from typing import Any, NamedTuple
from urllib.parse import urlencode

from postman_facade.sandbox import Sandbox


class Answer(NamedTuple):
    status: int
    body: Any


class InProcess:
    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._headers = [
            (b"x-api-key", sandbox.api_key.encode()),
            (b"content-type", b"application/json"),
        ]

    def __call__(self, method: str, path: str, body: Any = None, **query: str) -> Answer:
        sent = b"" if body is None else json.dumps(body).encode()
        headers = [*self._headers, (b"content-length", str(len(sent)).encode())]
        scope = {
            "type": "http",
            "method": method,
            "path": path,
            "query_string": urlencode(query).encode(),
            "headers": headers,
        }
        messages: list[Any] = []

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": sent}

        async def send(message: Any) -> None:
            messages.append(message)

        # It waits for nothing, so it needs no event loop: one step takes it to its end.
        steps = self._sandbox.app(scope, receive, send)
        try:
            steps.send(None)
        except StopIteration:
            content = b"".join(message.get("body", b"") for message in messages[1:])
            return Answer(messages[0]["status"], json.loads(content) if content else None)
        raise RuntimeError(f"{method} {path} waits for something")
