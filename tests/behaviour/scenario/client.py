"""A client that knows nothing of the API: it sends, counts, and checks the status."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx

from postman_facade.sandbox import Sandbox

# How long work takes that is answered before it is done.
TASK_SECONDS = 5.0


class Client:
    """Each method returns the decoded body after checking the status that is expected."""

    def __init__(self, sandbox: Sandbox, http: httpx.Client, headers: Mapping[str, str]) -> None:
        self.requests = 0
        self._sandbox = sandbox
        self._http = http
        self._headers = headers

    def get(self, path: str, *, expect: int = 200, **query: str | int) -> Any:
        return self.send("GET", path, expect=expect, query=query)

    def post(self, path: str, body: Any = None, *, expect: int = 200, **query: str | int) -> Any:
        return self.send("POST", path, body, expect=expect, query=query)

    def put(self, path: str, body: Any = None, *, expect: int = 200, **query: str | int) -> Any:
        return self.send("PUT", path, body, expect=expect, query=query)

    def patch(self, path: str, body: Any = None, *, expect: int = 200, **query: str | int) -> Any:
        return self.send("PATCH", path, body, expect=expect, query=query)

    def delete(self, path: str, body: Any = None, *, expect: int = 200, **query: str | int) -> Any:
        return self.send("DELETE", path, body, expect=expect, query=query)

    def send(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        expect: int,
        query: Mapping[str, str | int] = {},
        headers: Mapping[str, str] = {},
    ) -> Any:
        answer = self.exchange(method, path, body, query=query, headers=headers)
        found = f"{method} {path} {dict(query) or ''}: {answer.status_code} {answer.text[:500]}"
        assert answer.status_code == expect, found
        return answer.json() if answer.content else None

    def exchange(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        query: Mapping[str, str | int] = {},
        headers: Mapping[str, str] = {},
    ) -> httpx.Response:
        """One counted request, for chapters that look at more than the body."""
        self.requests += 1
        return self._http.request(
            method, path, json=body, params=query, headers={**self._headers, **headers}
        )

    def succeeded(self) -> set[str | None]:
        """The operations that were asked for with success."""
        return {call.operation for call in self._sandbox.calls if 200 <= call.status < 300}

    def wait(self) -> None:
        """Until work in progress is done: the sandbox's clock goes on, not ours."""
        self._sandbox.clock.advance(TASK_SECONDS)


def error_name(body: Any) -> Any:
    """What an error is called, wherever its family says so."""
    error = body.get("error", body)
    if isinstance(error, dict) and "name" in error:
        return error["name"]
    return str(body["type"]).rpartition("/")[2]
