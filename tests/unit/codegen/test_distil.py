"""Distilling: facts stay, prose goes, and documents of other styles are taken too."""

from __future__ import annotations

import json
from typing import Any

import pytest

from codegen.compare import changes
from codegen.distil import derived_id, distil
from codegen.problems import Problem


def _document(schema: Any, **operation: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": schema, "example": {"id": "prose"}}}
    responses = {"200": {"description": "prose", "content": content}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "prose", "version": "7", "description": "prose"},
        "paths": {
            "/things/{id}": {"get": {"responses": responses, "summary": "prose", **operation}}
        },
        "components": {"schemas": {}},
    }


def _answer(document: dict[str, Any]) -> Any:
    operation = distil(document).document["paths"]["/things/{id}"]["get"]
    return operation["responses"]["200"]["content"]["application/json"]["schema"]


def test_no_prose_is_left() -> None:
    schema = {
        "title": "prose",
        "description": "prose",
        "properties": {"title": {"type": "string", "description": "prose", "example": "prose"}},
    }
    document = _document(schema, description="prose", tags=["Things"], operationId="getThing")
    text = json.dumps(distil(document).document)
    assert "prose" not in text
    assert '"title": {"type": "string"}' in text


def test_equal_shapes_of_one_name_are_one_component_under_the_shortest_name() -> None:
    shape = {"type": "object", "properties": {"name": {"type": "string"}}}
    inner = {"properties": {"owner": {**shape, "nullable": True}}}
    schema = {"properties": {"owner": shape, "editor": shape, "last": inner}}
    distilled = distil(_document(schema, operationId="getThing")).document
    schemas = distilled["components"]["schemas"]
    # What edits is not what owns, although both have a name.
    assert list(schemas) == [
        "GetThingResponse",
        "GetThingResponseEditor",
        "GetThingResponseLast",
        "GetThingResponseOwner",
    ]
    reference = {"$ref": "#/components/schemas/GetThingResponseOwner"}
    assert schemas["GetThingResponse"]["properties"]["owner"] == reference
    assert schemas["GetThingResponseLast"]["properties"] == {
        "owner": {"allOf": [reference], "nullable": True}
    }


def test_properties_called_as_parts_of_names_are_properties() -> None:
    shape = {"type": "object", "properties": {"name": {"type": "string"}}}
    item = {"type": "array", "items": shape}
    distilled = distil(_document({"properties": {"item": item, "value": shape}})).document
    assert len(distilled["components"]["schemas"]) == 3


def test_recursive_shapes_stay_recursive() -> None:
    document = _document({"$ref": "#/components/schemas/Tree"}, operationId="getTree")
    branch = {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}
    document["components"]["schemas"]["Tree"] = {"properties": {"children": branch}}
    schemas = distil(document).document["components"]["schemas"]
    assert schemas == {
        "GetTreeResponse": {
            "type": "object",
            "properties": {
                "children": {
                    "type": "array",
                    "items": {"$ref": "#/components/schemas/GetTreeResponse"},
                }
            },
        }
    }


def test_all_of_is_one_shape() -> None:
    left = {"properties": {"a": {"type": "string"}}, "required": ["a"]}
    right = {"properties": {"b": {"type": "integer"}}, "required": ["b"]}
    distilled = distil(_document({"allOf": [left, right]}, operationId="getThing")).document
    shape = distilled["components"]["schemas"]["GetThingResponse"]
    assert list(shape["properties"]) == ["a", "b"]
    assert shape["required"] == ["a", "b"]


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": ["string", "null"]}, {"type": "string", "nullable": True}),
        ({"const": 3}, {"enum": [3]}),
        (
            {"type": "integer", "exclusiveMinimum": 0},
            {"type": "integer", "minimum": 0, "exclusiveMinimum": True},
        ),
        (
            {"anyOf": [{"type": "string"}, {"type": "null"}]},
            {"anyOf": [{"type": "string"}], "nullable": True},
        ),
        (True, {}),
    ],
)
def test_version_3_1_is_written_as_3_0(schema: Any, expected: Any) -> None:
    document = _document({"type": "array", "items": schema}, operationId="getThings")
    items = _answer(document)["items"]
    if "$ref" in items:
        name = items["$ref"].rsplit("/", 1)[-1]
        items = distil(document).document["components"]["schemas"][name]
    assert items == expected


def test_parameters_of_the_path_and_undeclared_ones_are_found() -> None:
    document = _document({}, parameters=[{"name": "limit", "in": "query"}])
    document["paths"]["/things/{id}"]["parameters"] = [{"$ref": "#/components/parameters/page"}]
    document["components"]["parameters"] = {
        "page": {
            "name": "page",
            "in": "query",
            "content": {"text/plain": {"schema": {"type": "integer"}}},
        }
    }
    parameters = distil(document).document["paths"]["/things/{id}"]["get"]["parameters"]
    assert [(p["in"], p["name"], p["schema"]["type"]) for p in parameters] == [
        ("query", "page", "integer"),
        ("query", "limit", "string"),
        ("path", "id", "string"),
    ]


def test_operations_without_an_id_get_one_from_method_and_path() -> None:
    assert derived_id("get", "/collections/{collection_uid}/forks") == (
        "getCollectionsByCollectionUidForks"
    )


def test_no_two_places_share_an_object() -> None:
    document = _document({}, operationId="getThing")
    document["security"] = [{"key": []}]
    document["components"]["securitySchemes"] = {"key": {"type": "http", "scheme": "basic"}}
    document["paths"]["/other"] = {"get": {"responses": {}, "operationId": "getOther"}}
    paths = distil(document).document["paths"]
    paths["/other"]["get"]["security"].append({})
    assert paths["/things/{id}"]["get"]["security"] == [{"key": []}]


def test_reordered_and_renamed_components_change_nothing() -> None:
    shape = {"properties": {"a": {"type": "string"}, "b": {"enum": ["x", "y"]}}}
    inlined = _document(shape, operationId="getThing")
    referred = _document({"$ref": "#/components/schemas/Zzz"}, operationId="getThing")
    referred["components"]["schemas"]["Zzz"] = shape
    assert distil(inlined).document == distil(referred).document
    assert changes(distil(inlined).document, distil(referred).document) == []


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ({"openapi": "2.0"}, "the document is OpenAPI 2.0; Swagger 2.0, OpenAPI 3.0 or 3.1 is"),
        (_document({"$ref": "#/components/schemas/Gone"}), "points at nothing"),
        (_document({"$ref": "other.yaml#/Thing"}), "only references inside the document"),
    ],
)
def test_what_cannot_be_distilled_is_named(document: dict[str, Any], message: str) -> None:
    with pytest.raises(Problem, match=message):
        distil(document)


def test_derived_ids_are_numbered_where_they_would_be_the_same() -> None:
    operation = {"responses": {"200": {"description": ""}}}
    document = _document({})
    document["paths"] = {f"/{path}": {"get": operation} for path in ("a-b", "a_b")}
    document["paths"]["/x"] = {"get": {**operation, "operationId": "getAB"}}
    paths = distil(document).document["paths"]
    ids = [item["get"]["operationId"] for item in paths.values()]
    assert ids == ["getAB2", "getAB3", "getAB"]


def test_names_are_short_enough_for_files() -> None:
    schema: Any = {"type": "string"}
    for _ in range(40):
        schema = {"properties": {"anyPropertyWithALongName": schema}}
    document = _document(schema, operationId="x" * 300)
    document["paths"]["/" + "/".join(["segment"] * 60)] = {"get": {"responses": {"200": {}}}}
    distilled = distil(document).document
    ids = [o["operationId"] for item in distilled["paths"].values() for o in item.values()]
    assert max(map(len, [*ids, *distilled["components"]["schemas"]])) <= 112
