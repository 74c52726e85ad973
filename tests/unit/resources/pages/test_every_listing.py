"""Every listing of the document, over several pages, by the table of operations alone."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import postman_api_client
import pytest
from postman_api_client.operations import OPERATIONS, Operation

from .listings import (
    ENDS,
    LISTINGS,
    PER_PAGE,
    Server,
    answers,
    async_client,
    body_of,
    client,
    entries,
    gathered,
    gathered_async,
    path_of,
)

DOCUMENT = json.loads(
    (Path(postman_api_client.__file__).parent / "postman-api.json").read_text(encoding="utf-8")
)
DIVIDED = [one for one in LISTINGS if (one.pagination or {})["style"] != "none"]
WHOLE = [one for one in LISTINGS if one not in DIVIDED]
BY_CURSOR = [one for one in DIVIDED if (one.pagination or {})["style"] == "cursor"]
ENVELOPE = {"meta", "metadata", "schemas"}


def _ids(value: Any) -> str | None:
    return value.id if isinstance(value, Operation) else None


@pytest.mark.parametrize("operation", DIVIDED, ids=_ids)
def test_three_pages_to_the_end(operation: Operation) -> None:
    server = Server(*answers(operation))
    with client(server) as postman:
        pages = postman.paginate(
            path_of(operation), method=operation.method, json=body_of(operation)
        )
        assert server.requests == []
        assert gathered(pages) == entries(operation)
    assert server.left == 0
    _check(server, operation)
    assert pages.total == _total(operation)


@pytest.mark.parametrize("operation", DIVIDED, ids=_ids)
async def test_three_pages_to_the_end_asynchronously(operation: Operation) -> None:
    server = Server(*answers(operation))
    async with async_client(server) as postman:
        pages = postman.paginate(
            path_of(operation), method=operation.method, json=body_of(operation)
        )
        assert server.requests == []
        assert await gathered_async(pages) == entries(operation)
    assert server.left == 0
    _check(server, operation)
    assert pages.total == _total(operation)


def _check(server: Server, operation: Operation) -> None:
    """What each page was asked with."""
    rules = operation.pagination or {}
    parameter = rules["parameter"]
    asked = [query.get(parameter) for query in server.queries]
    if rules["style"] == "cursor":
        assert asked == [None, "word-1", "word-2"]
    else:
        first = 1 if rules["style"] == "scim" else 0
        assert asked == [str(first + PER_PAGE * page) for page in range(3)]
    sizes = {query.get(rules.get("limit", "")) for query in server.queries}
    assert len(sizes) == 1
    assert int(sizes.pop() or 1) <= rules.get("maximum", 100)
    sent = (operation.method, path_of(operation), body_of(operation))
    assert server.requests == [sent] * 3


def _total(operation: Operation) -> int | None:
    rules = operation.pagination or {}
    if "total" not in rules:
        return None
    return 3 * PER_PAGE * (2 if "*" in rules["total"] else 1)


@pytest.mark.parametrize("operation", WHOLE, ids=_ids)
def test_what_is_not_divided_is_asked_for_once(operation: Operation) -> None:
    server = Server(*answers(operation, pages=1))
    with client(server) as postman:
        pages = postman.paginate(
            path_of(operation), method=operation.method, json=body_of(operation)
        )
        assert gathered(pages) == entries(operation, pages=1)
    assert server.queries == [{}]


@pytest.mark.parametrize("operation", WHOLE, ids=_ids)
async def test_what_is_not_divided_is_asked_for_once_asynchronously(operation: Operation) -> None:
    server = Server(*answers(operation, pages=1))
    async with async_client(server) as postman:
        pages = postman.paginate(
            path_of(operation), method=operation.method, json=body_of(operation)
        )
        assert await gathered_async(pages) == entries(operation, pages=1)
    assert server.queries == [{}]


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("operation", BY_CURSOR, ids=_ids)
def test_every_kind_of_last_word_ends_a_listing(operation: Operation, end: str) -> None:
    server = Server(*answers(operation, end=ENDS[end]))
    with client(server) as postman:
        pages = postman.paginate(
            path_of(operation), method=operation.method, json=body_of(operation)
        )
        assert gathered(pages) == entries(operation)


@pytest.mark.parametrize("operation", DIVIDED, ids=_ids)
def test_a_limit_ends_a_listing_and_is_asked_for(operation: Operation) -> None:
    tables = 2 if "*" in (operation.pagination or {})["items"] else 1
    wanted = PER_PAGE * tables + 1
    server = Server(*answers(operation)[:2])
    with client(server) as postman:
        pages = postman.paginate(
            path_of(operation), method=operation.method, json=body_of(operation), limit=wanted
        )
        assert gathered(pages) == entries(operation)[:wanted]
    assert server.left == 0
    if "limit" in (operation.pagination or {}):
        name = (operation.pagination or {})["limit"]
        assert [query[name] for query in server.queries] == [str(wanted), "1"]


def test_what_looks_like_a_listing_has_rules() -> None:
    rules = {operation.id for operation in LISTINGS if not operation.observed}  # open objects
    alike = {operation for operation, path in _gets() if _is_like_a_list(operation, path)}
    assert alike - rules == set()
    # The likeness is not an empty one: it finds nearly all of them.
    assert len(alike & rules) > 0.8 * len(rules)


def _gets() -> Iterator[tuple[str, str]]:
    for path, item in DOCUMENT["paths"].items():
        if "get" in item and not re.search(r"\}$", path):
            yield item["get"]["operationId"], path


def _is_like_a_list(operation: str, path: str) -> bool:
    """The answer is an array, or an object of nothing but arrays and an envelope, or has a cursor."""
    for shape in _answered(DOCUMENT["paths"][path]["get"]):
        names = shape.get("properties", {})
        inner = [_resolved(names[name]) for name in names.keys() & ENVELOPE]
        if shape.get("type") == "array" or any("nextCursor" in str(one) for one in inner):
            return True
        kinds = [
            _resolved(shape).get("type") for name, shape in names.items() if name not in ENVELOPE
        ]
        if kinds and set(kinds) == {"array"}:
            return True
    return False


def _answered(operation: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for status, response in operation["responses"].items():
        if status.startswith("2"):
            for content in _resolved(response).get("content", {}).values():
                shape = _resolved(content.get("schema", {}))
                for alternative in [shape, *shape.get("anyOf", []), *shape.get("oneOf", [])]:
                    yield _resolved(alternative)


def _resolved(value: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in value:
        _, _, kind, name = value["$ref"].split("/")
        value = DOCUMENT["components"][kind][name]
    return value


def test_every_operation_with_rules_is_driven_here() -> None:
    with_rules = {id for id, operation in OPERATIONS.items() if operation.pagination is not None}
    in_document = {
        operation["operationId"]
        for item in DOCUMENT["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict) and "x-pagination" in operation
    }
    assert {operation.id for operation in DIVIDED + WHOLE} == with_rules == in_document
