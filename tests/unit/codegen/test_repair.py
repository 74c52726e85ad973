"""Documents with the faults that published ones have go through, or are refused with place and reason."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from codegen.distil import distil
from codegen.documents import Json, load
from codegen.effective import build
from codegen.problems import Problem

STRING = {"type": "string"}
SOUND: Json = {
    "openapi": "3.0.3",
    "info": {"title": "Books", "version": "1"},
    "servers": [{"url": "https://api.example.com"}],
    "security": [{"key": []}],
    "tags": [{"name": "Books"}],
    "paths": {
        "/books/{bookId}": {
            "parameters": [{"name": "bookId", "in": "path", "required": True, "schema": STRING}],
            "get": {
                "operationId": "getBook",
                "tags": ["Books"],
                "parameters": [
                    {"name": "limit", "in": "query", "schema": {"type": "integer"}},
                    {"$ref": "#/components/parameters/sort"},
                ],
                "responses": {
                    "200": {
                        "description": "",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Book"}}
                        },
                    }
                },
            },
            "put": {
                "operationId": "putBook",
                "requestBody": {
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/Book"}}
                    }
                },
                "responses": {"204": {"description": ""}},
            },
        }
    },
    "components": {
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "x-api-key"}},
        "parameters": {"sort": {"name": "sort", "in": "query", "schema": STRING}},
        "schemas": {
            "Book": {
                "type": "object",
                "required": ["title"],
                "properties": {
                    "title": STRING,
                    "pages": {"type": "integer", "minimum": 1},
                    "state": {"type": "string", "enum": ["new", "old"]},
                    "tags": {"type": "array", "items": STRING},
                },
            }
        },
    },
}
BOOK = "components/schemas/Book"
GET = "paths/~1books~1{bookId}/get"
LIMIT = f"{GET}/parameters/0"
PAGES = f"{BOOK}/properties/pages"
ANSWER = f"{GET}/responses/200"
GONE = object()

REPAIRED: dict[str, tuple[str, Any]] = {
    "a default that is a text": (f"{LIMIT}/schema/default", "10"),
    "a default that is another text": (f"{LIMIT}/schema/default", "many"),
    "a default that is not base64": (
        f"{LIMIT}/schema",
        {"type": "string", "format": "byte", "default": "\u00e9"},
    ),
    "a boolean default that is a text": (
        f"{LIMIT}/schema",
        {"type": "boolean", "default": "false"},
    ),
    "a style that a query does not have": (f"{LIMIT}/style", "simple"),
    "an explode that is a text": (f"{LIMIT}/explode", "false"),
    "an unknown keyword": (f"{PAGES}/isSecret", {"a": [1]}),
    "null in an enumeration": (f"{BOOK}/properties/state/enum", ["new", None]),
    "numbers in an enumeration of texts": (f"{BOOK}/properties/state/enum", ["1", 2]),
    "an enumeration of one value, twice": (f"{BOOK}/properties/state/enum", ["new", "new"]),
    "an empty enumeration": (f"{BOOK}/properties/state/enum", []),
    "an example of another type": (f"{PAGES}/example", {"not": "a number"}),
    "examples as a list": (f"{ANSWER}/content/application~1json/examples", [{"title": "A"}]),
    "an example that is a dangling reference": (
        f"{ANSWER}/content/application~1json/examples",
        {"one": {"$ref": "#/components/examples/gone"}},
    ),
    "a parameter twice, by reference and inline": (
        f"{GET}/parameters/0",
        {"name": "sort", "in": "query", "schema": {"type": "string", "enum": ["a"]}},
    ),
    "no operation id": (f"{GET}/operationId", GONE),
    "an empty operation id": (f"{GET}/operationId", ""),
    "an operation id twice": (f"{GET}/operationId", "putBook"),
    "no tags": (f"{GET}/tags", GONE),
    "a tag that is no text": (f"{GET}/tags", [{"name": "Books"}]),
    "no title": ("info/title", GONE),
    "no info": ("info", GONE),
    "a version that is a number": ("info/version", 1.2),
    "a path parameter that is not declared": ("paths/~1books~1{bookId}/parameters", GONE),
    "a path parameter that is spelt differently": (
        "paths/~1books~1{bookId}/parameters/0/name",
        "book_id",
    ),
    "a path parameter that the path does not have": (
        "paths/~1books~1{bookId}/parameters/0/name",
        "shelf",
    ),
    "an empty schema": (PAGES, {}),
    "no schema": (PAGES, None),
    "nullable beside a reference": (PAGES, {"$ref": f"#/{BOOK}", "nullable": True}),
    "a list of types": (PAGES, {"type": ["integer", "null"]}),
    "a constant": (PAGES, {"const": 3}),
    "examples of a schema": (f"{PAGES}/examples", [1, 2]),
    "an exclusive limit that is a number": (f"{PAGES}/exclusiveMinimum", 0),
    "a schema that is true": (PAGES, True),
    "webhooks": ("webhooks", {"new": {"post": {"responses": {}}}}),
    "a limit that is a text": (f"{PAGES}/minimum", "1"),
    "a length that is negative": (f"{BOOK}/properties/title/maxLength", -1),
    "a pattern that is none": (f"{BOOK}/properties/title/pattern", "("),
    "a type in capitals": (f"{PAGES}/type", "Integer"),
    "a type of another language": (f"{PAGES}/type", "int"),
    "an unknown type": (f"{PAGES}/type", "money"),
    "required in a property": (f"{PAGES}/required", True),
    "required that is empty": (f"{BOOK}/required", []),
    "a list without elements": (f"{BOOK}/properties/tags/items", GONE),
    "elements one by one": (f"{BOOK}/properties/tags/items", [STRING, {"type": "integer"}]),
    "no alternatives": (f"{BOOK}/oneOf", []),
    "a status that is a number": (f"{GET}/responses", {200: {"description": ""}}),
    "a status that is none": (f"{GET}/responses", {"OK": {"description": ""}}),
    "no responses": (f"{GET}/responses", GONE),
    "a response without a description": (f"{ANSWER}/description", GONE),
    "a body without content": ("paths/~1books~1{bookId}/put/requestBody", {}),
    "a content without a media type": (f"{ANSWER}/content", {"json": {"schema": STRING}}),
    "a security scheme that is not declared": (f"{GET}/security", [{"oauth": []}]),
    "a path without a slash": ("paths/books", {"get": {"responses": {"200": {"description": ""}}}}),
    "a header without a schema": (f"{ANSWER}/headers", {"x-next": {"description": "more"}}),
    "a parameter without a schema": (f"{LIMIT}/schema", GONE),
    "a type of Swagger in a parameter": (
        LIMIT,
        {"name": "limit", "in": "query", "type": "integer"},
    ),
    "a schema that leads back to itself": (PAGES, {"$ref": f"#/{BOOK}"}),
}
REFUSED: dict[str, tuple[str, Any, str]] = {
    "a reference to nothing": (PAGES, {"$ref": "#/components/schemas/Gone"}, "points at nothing"),
    "a reference to another file": (PAGES, {"$ref": "other.yaml#/Book"}, "inside the document"),
    "a shape that is only itself": (BOOK, {"$ref": f"#/{BOOK}"}, "leads back to itself"),
    "a parameter in the body": (f"{LIMIT}/in", "body", "in 'body', which OpenAPI 3 has not"),
    "an operation that is a list": (GET, [], "the operation is not an object"),
    "a path that is a text": ("paths/~1books~1{bookId}", "gone", "not an object"),
    "a brace that is not closed": (
        "paths/~1books~1{a",
        {"get": {"responses": {"200": {"description": ""}}}},
        "braces",
    ),
    "a path twice": (
        "paths/~1books~1{other}",
        {"get": {"responses": {"200": {"description": ""}}}},
        "the same as /books/{bookId}",
    ),
}


def _changed(*changes: tuple[str, Any]) -> Json:
    document = copy.deepcopy(SOUND)
    for where, value in changes:
        *tokens, last = (t.replace("~1", "/").replace("~0", "~") for t in where.split("/"))
        holder: Any = document
        for token in tokens:
            holder = holder[int(token) if isinstance(holder, list) else token]
        key: Any = int(last) if isinstance(holder, list) else last
        if value is GONE:
            del holder[key]
        else:
            holder[key] = copy.deepcopy(value)
    return document


def test_a_sound_document_is_left_alone() -> None:
    assert distil(SOUND).notes == []
    assert distil(SOUND).broken == []


@pytest.mark.parametrize("fault", REPAIRED)
def test_what_is_mechanical_is_repaired(fault: str, tmp_path: Path) -> None:
    distilled = distil(_changed(REPAIRED[fault]))
    assert distilled.broken == []
    build(distilled.document, tmp_path)  # which validates it
    assert len(distilled.document["paths"]["/books/{bookId}"]) == 2


@pytest.mark.parametrize("fault", REFUSED)
def test_what_cannot_be_repaired_is_named_and_can_be_left_out(fault: str, tmp_path: Path) -> None:
    where, value, reason = REFUSED[fault]
    document = _changed((where, value))
    with pytest.raises(Problem, match="--skip-broken") as problem:
        distil(document)
    assert reason in str(problem.value)
    assert "/" + where.split("/")[0] in str(problem.value)
    distilled = distil(document, skip_broken=True)
    assert distilled.broken
    build(distilled.document, tmp_path)


def test_a_repair_is_noted_with_its_place() -> None:
    assert distil(_changed((f"{LIMIT}/schema/default", "10"))).notes == [
        f"/{LIMIT}/schema/default: '10' taken for 10"
    ]


def test_all_problems_are_named_in_one_run() -> None:
    path = {
        f"/shelves{n}": {
            "get": {
                "operationId": f"getShelf{n}",
                "responses": {"200": {"description": ""}},
                "parameters": [{"$ref": f"#/components/parameters/gone{n}"}],
            }
        }
        for n in range(10)
    }
    document = copy.deepcopy(SOUND)
    document["paths"] |= path
    with pytest.raises(Problem) as problem:
        distil(document)
    lines = str(problem.value).splitlines()
    assert lines[0].startswith("10 operations cannot be taken")
    for n in range(10):
        place = f"/paths/~1shelves{n}/get/parameters/0"
        assert f"  getShelf{n}: {place}: $ref #/components/parameters/gone{n}" in lines[n + 1]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("swagger: '1.2'", "of no version"),
        ("openapi: 4.0.0", "OpenAPI 4.0.0"),
        ("asyncapi: 2.0.0", "of no version"),
    ],
)
def test_a_document_of_another_kind_is_refused(text: str, found: str, tmp_path: Path) -> None:
    file = tmp_path / "document.yaml"
    file.write_text(f"{text}\npaths: {{}}\n")
    with pytest.raises(Problem, match=rf"{found}; Swagger 2\.0, OpenAPI 3\.0 or 3\.1 is needed"):
        distil(load(file))
