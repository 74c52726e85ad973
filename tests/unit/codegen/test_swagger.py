"""Swagger 2.0: the same API as in OpenAPI 3.0, and faults of it with their places."""

from __future__ import annotations

import copy
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest

from codegen.compare import changes
from codegen.distil import distil
from codegen.documents import Json, at, operations
from codegen.effective import build
from codegen.problems import Problem
from tests.unit.codegen.committed import ROOT, effective, upstream

STRING = {"type": "string"}
SWAGGER: Json = {
    "swagger": "2.0",
    "info": {"title": "Books", "version": "1"},
    "host": "api.example.com",
    "basePath": "/v1/",
    "schemes": ["http", "https"],
    "consumes": ["application/json"],
    "produces": ["application/json"],
    "securityDefinitions": {
        "key": {"type": "apiKey", "in": "header", "name": "x-api-key"},
        "plain": {"type": "basic"},
    },
    "security": [{"key": []}],
    "paths": {
        "/books": {
            "parameters": [{"$ref": "#/parameters/shelf"}],
            "get": {
                "operationId": "getBooks",
                "tags": ["Books"],
                "parameters": [
                    {"name": "limit", "in": "query", "type": "integer", "default": 10},
                    {"name": "ids", "in": "query", "type": "array", "items": STRING},
                    {
                        "name": "tags",
                        "in": "query",
                        "type": "array",
                        "items": STRING,
                        "collectionFormat": "multi",
                    },
                ],
                "responses": {
                    "200": {
                        "description": "The books.",
                        "schema": {"type": "array", "items": {"$ref": "#/definitions/Book"}},
                        "headers": {"x-next": STRING},
                        "examples": {"application/json": [{"id": "b-1"}]},
                    },
                    "404": {"$ref": "#/responses/Missing"},
                },
            },
            "post": {
                "operationId": "addBook",
                "parameters": [{"$ref": "#/parameters/book"}],
                "responses": {"201": {"description": ""}},
            },
        },
        "/covers": {
            "post": {
                "operationId": "addCover",
                "consumes": ["multipart/form-data"],
                "parameters": [
                    {"name": "image", "in": "formData", "type": "file", "required": True},
                    {"name": "title", "in": "formData", "type": "string"},
                ],
                "produces": ["image/png"],
                "responses": {"200": {"description": "", "schema": {"type": "file"}}},
            },
        },
        "/login": {
            "post": {
                "operationId": "login",
                "security": [{"plain": []}],
                "parameters": [{"name": "user", "in": "formData", "type": "string"}],
                "responses": {"204": {"description": ""}},
            },
        },
    },
    "definitions": {
        "Book": {
            "type": "object",
            "discriminator": "kind",
            "properties": {
                "id": STRING,
                "kind": STRING,
                "lent": {"type": "string", "x-nullable": True},
                "sequel": {"$ref": "#/definitions/Book"},
            },
        }
    },
    "parameters": {
        "shelf": {"name": "shelf", "in": "query", "type": "string"},
        "book": {
            "name": "book",
            "in": "body",
            "required": True,
            "schema": {"$ref": "#/definitions/Book"},
        },
    },
    "responses": {"Missing": {"description": "", "schema": {"properties": {"error": STRING}}}},
}


def _parameters(operation: Json) -> dict[str, Json]:
    return {p["name"]: {k: v for k, v in p.items() if k != "name"} for p in operation["parameters"]}


def test_everything_that_a_client_needs_is_taken(tmp_path: Path) -> None:
    distilled = distil(SWAGGER)
    assert (distilled.notes, distilled.broken) == ([], [])
    document = build(distilled.document, tmp_path).document
    assert document["servers"] == [{"url": "https://api.example.com/v1"}]
    assert document["components"]["securitySchemes"] == {
        "key": {"type": "apiKey", "in": "header", "name": "x-api-key"},
        "plain": {"type": "http", "scheme": "basic"},
    }
    listing, adding = (document["paths"]["/books"][method] for method in ("get", "post"))
    lists = {"type": "array", "items": STRING}
    assert _parameters(listing) == {
        "shelf": {"in": "query", "schema": STRING},
        "limit": {"in": "query", "schema": {"type": "integer", "default": 10}},
        "ids": {"in": "query", "explode": False, "schema": lists},
        "tags": {"in": "query", "explode": True, "schema": lists},
    }
    assert list(_parameters(adding)) == ["shelf"]
    book = {"$ref": "#/components/schemas/AddBookRequest"}
    assert adding["requestBody"] == {
        "content": {"application/json": {"schema": book}},
        "required": True,
    }
    answer = listing["responses"]["200"]
    assert answer["headers"] == {"x-next": {"schema": STRING}}
    (item,) = (content["schema"]["items"] for content in answer["content"].values())
    shape = document["components"]["schemas"][item["$ref"].rsplit("/", 1)[-1]]
    assert shape["properties"]["lent"] == {"type": "string", "nullable": True}
    assert shape["properties"]["sequel"] == item
    assert shape["x-present"] == ["id"]
    cover = document["paths"]["/covers"]["post"]
    ((media_type, content),) = cover["requestBody"]["content"].items()
    form = document["components"]["schemas"][content["schema"]["$ref"].rsplit("/", 1)[-1]]
    assert media_type == "multipart/form-data"
    assert form["properties"] == {"image": {**STRING, "format": "binary"}, "title": STRING}
    assert form["required"] == ["image"]
    assert list(cover["responses"]["200"]["content"]) == ["image/png"]
    login = document["paths"]["/login"]["post"]
    assert list(login["requestBody"]["content"]) == ["application/x-www-form-urlencoded"]
    assert login["security"] == [{"plain": []}]


def _old(node: Any) -> Any:
    """What Swagger can say of a schema."""
    if isinstance(node, list):
        return [_old(inner) for inner in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        return {"$ref": node["$ref"].replace("#/components/schemas/", "#/definitions/")}
    return {"x-nullable" if k == "nullable" else k: _old(v) for k, v in node.items()}


def _inline(document: Json, schema: Json) -> Json:
    (held,) = schema.get("allOf", [schema])
    site = {key: value for key, value in schema.items() if key not in ("allOf", "$ref")}
    return {**at(document, held["$ref"]), **site} if "$ref" in held else schema


def _old_response(response: Json) -> Json:
    schemas = [_old(content.get("schema", {})) for content in response.get("content", {}).values()]
    return {
        "description": "",
        **({"schema": schemas[0]} if schemas else {}),
        "headers": {n: _old(h["schema"]) for n, h in response.get("headers", {}).items()},
    }


def _as_swagger(document: Json) -> Json:
    paths: Json = {}
    for path, method, given in operations(document):
        operation = copy.deepcopy(given)
        parameters = [
            {
                **{k: v for k, v in p.items() if k != "schema"},
                **_old(_inline(document, p["schema"])),
            }
            for p in operation.pop("parameters", [])
        ]
        body = operation.pop("requestBody", None)
        if body is not None:
            operation["consumes"] = list(body["content"])
            schema = _old(next(iter(body["content"].values())).get("schema", {}))
            required = body.get("required", False)
            parameters.append(
                {"name": "body", "in": "body", "required": required, "schema": schema}
            )
        operation["parameters"] = parameters
        statuses = operation["responses"].items()
        operation["responses"] = {status: _old_response(r) for status, r in statuses}
        paths.setdefault(path, {})[method] = operation
    return {
        "swagger": "2.0",
        "info": document["info"],
        "host": "api.getpostman.com",
        "produces": ["application/json"],
        "paths": paths,
        "definitions": _old(document["components"]["schemas"]),
        "securityDefinitions": document["components"]["securitySchemes"],
    }


def _sayable(node: Any) -> Any:
    """Without what Swagger cannot say: alternatives, and a schema for each media type."""
    if isinstance(node, dict):
        kept = {k: _sayable(v) for k, v in node.items() if k not in ("oneOf", "anyOf")}
        contents = kept.get("content")
        if isinstance(contents, dict) and "schema" in str(contents):
            kept["content"] = {"application/json": next(iter(contents.values()))}
        return kept
    return [_sayable(inner) for inner in node] if isinstance(node, list) else node


def test_the_whole_api_as_swagger_is_the_same_api() -> None:
    document = _sayable(upstream())
    distilled = distil(_as_swagger(document))
    assert {change.operation for change in changes(document, distilled.document)} == {
        "getAsyncSpecTaskStatus",  # its path parameter has alternatives
        "getSpecDefinition",  # answers in two media types
    }
    made = build(distilled.document, ROOT / "openapi/overlays")
    assert len(operations(made.document)) == len(operations(effective()))


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"paths": {"/a": {"get": {"parameters": [{"$ref": "#/parameters/gone"}]}}}}, "nothing"),
        ({"paths": {"/a": {"get": []}}}, "the operation is not an object"),
        ({"paths": {"/a": "gone"}}, "not an object"),
        (
            {"paths": {"/a": {"get": {"responses": {200: {"$ref": "#/responses/gone"}}}}}},
            "points at nothing",
        ),
        (
            {"definitions": None},
            "#/components/schemas/Book: points at nothing",
        ),
    ],
)
def test_what_cannot_be_taken_is_named(change: Json, reason: str) -> None:
    with pytest.raises(Problem, match="--skip-broken") as problem:
        distil({**SWAGGER, **change})
    assert reason in str(problem.value)
    assert distil({**SWAGGER, **change}, skip_broken=True).broken


@pytest.mark.parametrize("junk", [None, 1, "x", [], [1], {}, {"a": None}, {"a": [1]}])
@pytest.mark.parametrize(
    "key", ["info", "paths", "definitions", "parameters", "responses", "produces", "consumes"]
)
def test_junk_is_repaired_or_refused(key: str, junk: Any) -> None:
    refused = key == "paths" and not (isinstance(junk, dict) and junk)
    with pytest.raises(Problem, match="no operations") if refused else nullcontext():
        distil({**SWAGGER, key: junk}, skip_broken=True)
