"""Answers made from the schemas of the API document, for operations that keep no state."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib import resources
from typing import Any

import httpx
import jsonschema_rs
import pytest
from postman_api_client.operations import OPERATIONS, Operation

from postman_facade.contract.schemas import as_json_schema
from postman_facade.sandbox.resources import schemas, shape
from postman_facade.sandbox.resources.shape import EndlessError, Samples, Shape
from postman_facade.sandbox.server import routing

DOCUMENT = json.loads(
    resources.files("postman_api_client").joinpath("postman-api.json").read_text(encoding="utf-8")
)
COMPONENTS = as_json_schema(DOCUMENT["components"])
STATELESS = [
    endpoint.operation
    for resource in routing.RESOURCES
    for endpoint in resource.endpoints.values()
    if not endpoint.stateful
]
CURSOR_LISTS = [
    operation
    for operation in OPERATIONS.values()
    if "next" in (operation.pagination or {}) and not operation.observed  # open objects
]


def faults(schema: dict[str, Any], value: Any) -> list[str]:
    whole = {**as_json_schema(schema), "components": COMPONENTS}
    validator = jsonschema_rs.validator_for(whole, validate_formats=True)
    return [f"{error.instance_path}: {error.message}" for error in validator.iter_errors(value)]


def response_of(operation: Operation, status: int) -> dict[str, Any]:
    documented = DOCUMENT["paths"][operation.path][operation.method.lower()]["responses"]
    response: dict[str, Any] = Samples(DOCUMENT).resolve(documented[str(status)])
    return response


def at(body: Any, pointer: str) -> Any:
    """What is at a JSON pointer, None where it leads nowhere."""
    for step in pointer.split("/")[1:]:
        body = body.get(step) if body is not None else None
    return body


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=lambda operation: operation.id)
def test_the_answer_is_valid_by_the_document(operation: Operation) -> None:
    reply = Shape(DOCUMENT, operation).reply()
    response = response_of(operation, reply.status)
    schemas = [
        content["schema"]
        for kind, content in response.get("content", {}).items()
        if "json" in kind and "schema" in content
    ]
    assert [fault for schema in schemas for fault in faults(schema, reply.body)] == []
    assert (reply.body == b"") == ("content" not in response)
    described = {"Content-Type"} if isinstance(reply.body, bytes) and reply.body else set()
    assert set(reply.headers) == {*described, *response.get("headers", {})}


def test_every_operation_of_the_document_is_answered() -> None:
    answered = {
        endpoint.operation.id
        for resource in routing.RESOURCES
        for endpoint in resource.endpoints.values()
    }
    assert answered == set(OPERATIONS)


@pytest.mark.parametrize("operation", CURSOR_LISTS, ids=lambda operation: operation.id)
def test_a_list_is_one_page_and_the_last(operation: Operation) -> None:
    paging = operation.pagination or {}
    body = Shape(DOCUMENT, operation).reply().body
    assert len(at(body, paging["items"])) == 1
    assert not at(body, paging["next"])
    assert at(body, paging.get("total", "/none")) in (1, None)


@pytest.fixture
def unread() -> Iterator[None]:
    schemas.document.cache_clear()
    yield
    schemas.document.cache_clear()


@pytest.mark.usefixtures("unread")
def test_the_document_is_read_when_it_is_needed_and_once(api: httpx.Client) -> None:
    api.get("/me")
    assert schemas.document.cache_info().misses == 0
    shape._shape.cache_clear()
    api.get("/audit/logs")
    api.get("/audit-actions")
    assert schemas.document.cache_info().misses == 1


def test_answers_are_marked_and_always_the_same(api: httpx.Client) -> None:
    answers = [api.get("/audit/logs") for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert answers[0].headers[shape.HEADER] == "shape"
    assert answers[0].json() == answers[1].json()
    assert shape.HEADER not in api.get("/me").headers


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("GET", "/analytics", None),
        ("GET", "/analytics?resource=team", None),
        ("GET", "/analytics?resource=&metrics=calls", None),
        ("POST", "/invitations", None),
        ("POST", "/invitations", b"null"),
        ("POST", "/invitations", b"[]"),
        ("POST", "/invitations", b'"text"'),
        ("POST", "/invitations", b"1.5"),
        ("POST", "/invitations", b"{}"),
    ],
)
def test_what_is_required_is_missed(
    api: httpx.Client, method: str, path: str, body: bytes | None
) -> None:
    headers = {"content-type": "application/json"} if body else {}
    answer = api.request(method, path, content=body, headers=headers)
    assert answer.status_code == 400
    assert answer.json()["type"] == "https://api.postman.com/problems/bad-request"
    assert set(answer.json()) == {"type", "title", "status", "detail"}


@pytest.mark.parametrize("operation", STATELESS, ids=lambda operation: operation.id)
def test_what_is_required_is_enough(api: httpx.Client, operation: Operation) -> None:
    samples = Samples(DOCUMENT)
    documented = DOCUMENT["paths"][operation.path][operation.method.lower()]
    required = [
        parameter
        for parameter in map(samples.resolve, documented.get("parameters", ()))
        if parameter["in"] == "query" and parameter.get("required")
    ]
    body = samples.resolve(documented.get("requestBody", {"content": {}}))
    content = body["content"].get("application/json", {"schema": {}})
    answer = api.request(
        operation.method,
        re.sub(r"\{\w+\}", "1", operation.path),
        params={parameter["name"]: "sample" for parameter in required},
        json=samples.value(content["schema"]),
    )
    (success, *_) = sorted(code for code in documented["responses"] if code < "300")
    assert (answer.status_code, answer.headers[shape.HEADER]) == (int(success), "shape")


def test_a_text_is_answered_as_text(api: httpx.Client) -> None:
    answer = api.get("/context/workspaces/1")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/markdown")
    assert answer.text == "sample"


def sample(schema: dict[str, Any]) -> Any:
    return Samples({"components": {"schemas": {"It": schema}}}).value(
        {"$ref": "#/components/schemas/It"}
    )


IT = {"$ref": "#/components/schemas/It"}


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "integer", "minimum": 5}, 5),
        ({"type": "number", "maximum": 0.5}, 0.5),
        ({"type": "boolean"}, False),
        ({"type": "string", "enum": ["b", "a"]}, "b"),
        ({"const": 3}, 3),
        ({"type": ["null", "integer"]}, 1),
        ({"type": "null"}, None),
        ({"type": "string", "format": "email"}, "someone@example.com"),
        ({"type": "string", "minLength": 9}, "samplexxx"),
        ({"type": "string", "maxLength": 3}, "sam"),
        ({"type": "array", "items": {"type": "integer"}, "minItems": 2}, [1, 1]),
        ({"type": "array", "items": {"type": "integer"}, "maxItems": 0}, []),
        ({"properties": {"slug": {"pattern": "^sam"}, "name": {}}}, {"slug": "sample", "name": "name"}),
        ({"allOf": [{"properties": {"a": {"type": "integer"}}}, {"properties": {"b": {"type": "integer"}}}]}, {"a": 1, "b": 1}),
        ({"type": "object", "oneOf": [{"properties": {"a": {"enum": [7]}}}, {"type": "object"}]}, {"a": 7}),
    ],
)  # fmt: skip
def test_a_sample_keeps_the_rules(schema: dict[str, Any], value: Any) -> None:
    assert sample(schema) == value


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "object", "properties": {"inner": IT}}, {}),
        ({"type": "array", "items": IT}, []),
        ({"properties": {"a": {"anyOf": [IT, {"type": "integer"}]}}}, {"a": 1}),
    ],
)
def test_a_schema_within_itself_ends(schema: dict[str, Any], value: Any) -> None:
    assert sample(schema) == value


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "object", "properties": {"inner": IT}, "required": ["inner"]},
        {"type": "array", "items": IT, "minItems": 1},
        {"anyOf": [IT]},
    ],
)
def test_a_schema_without_end_is_refused(schema: dict[str, Any]) -> None:
    with pytest.raises(EndlessError):
        sample(schema)
