"""What every example of an answer holds is marked as present."""

from __future__ import annotations

from typing import Any

from codegen.distil import distil
from codegen.presence import PRESENT

STRING = {"type": "string"}
THING = {"properties": {"id": STRING, "name": STRING, "note": STRING}}
ERROR = {"properties": {"code": STRING}}


def _document(schema: Any, *examples: Any, request: Any = None) -> dict[str, Any]:
    named = {str(n): {"value": example} for n, example in enumerate(examples)}
    operation: dict[str, Any] = {
        "operationId": "getThing",
        "responses": {
            "200": {"content": {"application/json": {"schema": schema, "examples": named}}},
            "404": {"content": {"application/json": {"schema": ERROR, "example": {"code": "1"}}}},
        },
    }
    if request is not None:
        operation["requestBody"] = {"content": {"application/json": {"schema": request}}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Things", "version": "1"},
        "paths": {"/things": {"get": operation}},
    }


def _present(document: dict[str, Any]) -> dict[str, list[str]]:
    schemas = distil(document).document["components"]["schemas"]
    return {name: shape[PRESENT] for name, shape in schemas.items() if PRESENT in shape}


def test_what_all_examples_hold() -> None:
    document = _document(THING, {"note": "a", "id": "1"}, {"id": "2", "name": "b", "more": 1})
    assert _present(document) == {"GetThingResponse": ["id"]}


def test_what_is_required_anyway_is_not_repeated() -> None:
    document = _document({**THING, "required": ["id"]}, {"id": "1", "name": "a"})
    assert _present(document) == {"GetThingResponse": ["name"]}


def test_lists_maps_and_nested_objects_are_followed() -> None:
    schema = {
        "properties": {
            "list": {"type": "array", "items": THING},
            "map": {"type": "object", "additionalProperties": {"properties": {"x": STRING}}},
        }
    }
    example = {"list": [{"id": "1", "name": "a"}, {"id": "2"}], "map": {"a": {"x": ""}, "b": {}}}
    assert _present(_document(schema, example)) == {
        "GetThingResponse": ["list", "map"],
        "GetThingResponseListItem": ["id"],
    }


def test_an_example_is_of_the_alternative_that_knows_its_keys() -> None:
    other = {"properties": {"key": STRING, "id": STRING}}
    document = _document({"properties": {"it": {"oneOf": [THING, other]}}}, {"it": {"key": "k"}})
    assert _present(document) == {
        "GetThingResponse": ["it"],
        "GetThingResponseItVariant2": ["key"],
    }


def test_a_shape_that_requests_use_too_stays_as_it_is() -> None:
    schema = {"properties": {"it": THING}}
    document = _document(schema, {"it": {"id": "1"}}, request=schema)
    assert _present(document) == {"GetThingResponse": ["it"]}


def test_an_example_of_another_shape_says_nothing() -> None:
    assert _present(_document(THING, "text", ["text"], None)) == {}


def test_without_examples_nothing_is_known() -> None:
    assert _present(_document(THING)) == {}


def test_where_there_are_no_examples_any_more_the_version_before_counts() -> None:
    before = distil(_document(THING, {"id": "1", "name": "a"})).document
    thinner = {"properties": {"id": STRING}}
    distilled = distil(_document(thinner), before=before).document["components"]["schemas"]
    assert distilled["GetThingResponse"]["x-present"] == ["id"]
    again = distil(_document(THING, {"id": "1"}), before=before).document["components"]["schemas"]
    assert again["GetThingResponse"]["x-present"] == ["id"]
