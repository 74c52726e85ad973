"""Listings made up from the table of operations: paths to ask, and the answers of their pages."""

from __future__ import annotations

import re
from collections.abc import AsyncIterable, Iterable
from typing import Any

import httpx
from postman_api_client.operations import OPERATIONS, Operation

from postman_facade import AsyncPostman, Postman
from postman_facade.testing import Answer, ScriptedServer

PER_PAGE = 2
ENDS: dict[str, Any] = {"null": None, "empty": "", "repeated": "word-1"}
LISTINGS = [operation for operation in OPERATIONS.values() if operation.pagination]


class Server(ScriptedServer):
    """A scripted server that also remembers the queries."""

    def __init__(self, *script: Answer | int) -> None:
        self.queries: list[dict[str, str]] = []
        super().__init__(*script)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.queries.append(dict(request.url.params))
        return super()._answer(request)


def client(server: Server) -> Postman:
    return Postman("key-1", scim_key="key-2", rate_limit=None, transport=server)


def async_client(server: Server) -> AsyncPostman:
    return AsyncPostman("key-1", scim_key="key-2", rate_limit=None, transport=server)


def path_of(operation: Operation) -> str:
    return re.sub(r"\{\w+\}", "made-up", operation.path)


def gathered(pages: Iterable[Any]) -> list[Any]:
    """The entries, whatever they are here."""
    return list(pages)


async def gathered_async(pages: AsyncIterable[Any]) -> list[Any]:
    return [entry async for entry in pages]


def body_of(operation: Operation) -> Any:
    """What is sent along: nothing, but where the listing is a POST."""
    return {"q": "loans"} if operation.method == "POST" else None


def answers(operation: Operation, pages: int = 3, end: Any = None) -> list[Answer]:
    """`pages` pages of `PER_PAGE` entries in each list that the table names; `end`: the last cursor."""
    return [Answer(json=_answer(operation, page, pages, end)) for page in range(1, pages + 1)]


def entries(operation: Operation, pages: int = 3) -> list[str]:
    """The entries of `answers` in the order of their pages."""
    places = [pointer for item in _listed(operation) for pointer in _spelled(item)]
    return [
        _entry(page, pointer, number)
        for page in range(1, pages + 1)
        for pointer in places
        for number in range(PER_PAGE)
    ]


def _answer(operation: Operation, page: int, pages: int, end: Any) -> Any:
    rules = operation.pagination or {}
    body: Any = {}
    for item in _listed(operation):
        for pointer in _spelled(item):
            listed = [_entry(page, pointer, number) for number in range(PER_PAGE)]
            body = _with(body, pointer, listed)
    for key, value in (
        ("total", PER_PAGE * pages),
        ("more", page < pages),
        ("next", f"word-{page}" if page < pages else end),
    ):
        for pointer in _spelled(_pointers(rules[key])[0]) if key in rules else []:
            body = _with(body, pointer, value)
    return body


def _listed(operation: Operation) -> list[str]:
    return _pointers((operation.pagination or {})["items"])


def _pointers(given: str | list[str]) -> list[str]:
    return [given] if isinstance(given, str) else given


def _spelled(pointer: str) -> list[str]:
    """`*` as two keys."""
    return [pointer.replace("*", key) for key in (["calls", "users"] if "*" in pointer else [""])]


def _entry(page: int, pointer: str, number: int) -> str:
    return f"entry {number} of page {page} at {pointer}"


def _with(body: Any, pointer: str, value: Any) -> Any:
    if pointer == "":
        return value
    _, *parts, last = pointer.split("/")
    inner = body
    for part in parts:
        inner = inner.setdefault(part, {})
    inner[last] = value
    return body
