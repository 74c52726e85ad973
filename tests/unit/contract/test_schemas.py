"""Values against schemas that combine others, by a document made for the purpose."""

from __future__ import annotations

import json
from typing import Any

import pytest

from postman_facade.contract import ApiDocument, Code, Finding, Interaction
from postman_facade.contract.engine import check

NAMED = {"type": "object", "properties": {"name": {"type": "string"}}}
AGED = {
    "type": "object",
    "required": ["age"],
    "properties": {"age": {"type": "integer"}, "pet": {"$ref": "#/components/schemas/Named"}},
}
TREE = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "branches": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
    },
}
COMPONENTS = {"Named": NAMED, "Aged": AGED, "Tree": TREE}
NAMED_REF, AGED_REF, TREE_REF = ({"$ref": f"#/components/schemas/{name}"} for name in COMPONENTS)
HEADERS = (("Content-Type", "application/json"),)


def document(schema: dict[str, Any]) -> ApiDocument:
    answer = {"description": "Done", "content": {"application/json": {"schema": schema}}}
    return ApiDocument(
        {
            "openapi": "3.0.3",
            "paths": {"/it": {"get": {"operationId": "getIt", "responses": {"200": answer}}}},
            "components": {"schemas": COMPONENTS},
        }
    )


def findings(schema: dict[str, Any], body: bytes) -> list[Finding]:
    seen = Interaction("GET", "/it", (), b"", 200, HEADERS, body, "a test")
    return check(seen, document(schema))


def found(schema: dict[str, Any], value: Any) -> set[tuple[str, str]]:
    return {
        (f.code.text, f.pointer.removeprefix("/response/body"))
        for f in findings(schema, json.dumps(value).encode())
    }


@pytest.mark.parametrize(
    ("schema", "value", "expected"),
    [
        pytest.param(
            {"allOf": [NAMED_REF, AGED_REF]},
            {"name": "A", "age": 1, "pet": {"name": "B", "fur": 1}, "x": 0},
            {("undocumented-field", "/x"), ("undocumented-field", "/pet/fur")},
            id="allOf: every member knows its own",
        ),
        pytest.param(
            {"properties": {"x": {"type": "integer"}}, "allOf": [NAMED_REF]},
            {"name": "A", "x": 1, "y": 2},
            {("undocumented-field", "/y")},
            id="allOf: and so does what stands beside it",
        ),
        pytest.param(
            {"anyOf": [NAMED_REF, AGED_REF]},
            {"name": "A", "pet": {"fur": 1}},
            {("undocumented-field", "/pet")},
            id="anyOf: a branch that does not allow the value knows nothing",
        ),
        pytest.param(
            {"anyOf": [NAMED_REF, AGED_REF]},
            {"name": "A", "age": 1},
            set(),
            id="anyOf: branches that allow it know together",
        ),
        pytest.param(
            {"oneOf": [{"type": "string"}, AGED_REF]},
            {"age": 1, "pet": {"fur": 1}},
            {("undocumented-field", "/pet/fur")},
            id="oneOf: fields at depth",
        ),
        pytest.param(
            {"oneOf": [NAMED_REF, AGED_REF]},
            {"age": 1},
            {("overlapping-branches", "")},
            id="oneOf: several branches are remarked on",
        ),
        pytest.param(
            {"anyOf": [{"type": "string"}, AGED_REF]},
            {"age": "old"},
            {("wrong-type", "/age")},
            id="anyOf: what is wrong in the branch that comes nearest",
        ),
        pytest.param(
            {"anyOf": [{"type": "string"}, {"type": "integer"}]},
            [],
            {("wrong-type", "")},
            id="anyOf: no branch takes the type",
        ),
        pytest.param(
            {"anyOf": [{"type": "string"}, AGED_REF]},
            None,
            {("undocumented-null", "")},
            id="anyOf: no branch takes null",
        ),
        pytest.param(
            {"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "integer"}]},
            "b",
            {("undocumented-value", "")},
            id="anyOf: a new value in a branch",
        ),
        pytest.param(
            {**NAMED, "anyOf": [{"required": ["name"]}]},
            {"x": 1},
            {("missing-field", ""), ("undocumented-field", "/x")},
            id="anyOf: a condition is no description",
        ),
        pytest.param(
            {"anyOf": [NAMED_REF, {"type": "object"}]},
            {"x": {"y": 1}},
            set(),
            id="anyOf: an open branch takes everything",
        ),
        pytest.param(
            {"type": "object", "anyOf": [{"required": ["x"]}]},
            {"x": 1, "y": 2},
            set(),
            id="anyOf: conditions alone describe no field",
        ),
        pytest.param({"type": "object"}, {"x": {"y": 1}}, set(), id="any object"),
        pytest.param({}, {"x": {"y": 1}}, set(), id="any value"),
        pytest.param(
            {**NAMED, "additionalProperties": True}, {"x": {"y": 1}}, set(), id="further fields"
        ),
        pytest.param(
            {"properties": {"it": NAMED_REF}, "additionalProperties": True},
            {"it": {"x": 1}},
            {("undocumented-field", "/it/x")},
            id="further fields, and one that is described",
        ),
        pytest.param(
            {"type": "object", "additionalProperties": AGED_REF},
            {"anyone": {"age": 1, "x": 2}, "other": {}},
            {("undocumented-field", "/anyone/x"), ("missing-field", "/other")},
            id="further fields of one kind",
        ),
        pytest.param(
            {**NAMED, "additionalProperties": False},
            {"x": 1},
            {("forbidden-field", "/x")},
            id="no further fields",
        ),
        pytest.param(
            {"type": "object", "additionalProperties": False},
            {"x": 1},
            {("forbidden-field", "")},
            id="no fields",
        ),
        pytest.param(
            TREE_REF,
            {"branches": [{"branches": [{"x": 1}, {"name": 2}]}]},
            {
                ("undocumented-field", "/branches/0/branches/0/x"),
                ("wrong-type", "/branches/0/branches/1/name"),
            },
            id="a schema inside itself",
        ),
        pytest.param(
            {"properties": {"a/b~c": NAMED_REF}},
            {"a/b~c": {"x": 1}},
            {("undocumented-field", "/a~1b~0c/x")},
            id="names with slashes",
        ),
    ],
)
def test_combined(schema: dict[str, Any], value: Any, expected: set[tuple[str, str]]) -> None:
    assert found(schema, value) == expected


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string", "nullable": True}, set()),
        ({"type": "string", "nullable": True, "enum": ["a", None]}, set()),
        ({"type": "string", "nullable": True, "enum": ["a"]}, {("tolerated-null", "")}),
        ({"nullable": True, "allOf": [NAMED_REF]}, {("tolerated-null", "")}),
        ({"nullable": True, "allOf": [NAMED]}, {("tolerated-null", "")}),
        ({"nullable": True, "anyOf": [NAMED_REF, {"type": "string"}]}, {("tolerated-null", "")}),
        ({"nullable": True, "oneOf": [NAMED_REF, {"type": "string"}]}, {("tolerated-null", "")}),
        ({"anyOf": [{"type": "string", "nullable": True}, {"type": "integer"}]}, set()),
        ({"nullable": True, "allOf": [{"type": "string", "nullable": True}]}, set()),
        ({"type": "string"}, {("undocumented-null", "")}),
        ({"type": "string", "enum": ["a"]}, {("undocumented-null", "")}),
        ({"enum": ["a"]}, {("undocumented-value", "")}),
        ({"allOf": [NAMED_REF]}, {("undocumented-null", "")}),
        ({}, set()),
    ],
)
def test_null(schema: dict[str, Any], expected: set[tuple[str, str]]) -> None:
    assert found(schema, None) == expected
    deeper = {"properties": {"it": schema}}
    assert found(deeper, {"it": None}) == {(code, "/it") for code, _ in expected}


def test_a_nullable_member_is_still_checked() -> None:
    schema = {"nullable": True, "allOf": [NAMED_REF]}
    assert found(schema, {"name": 1, "x": 2}) == {
        ("wrong-type", "/name"),
        ("undocumented-field", "/x"),
    }


@pytest.mark.parametrize(
    ("schema", "within", "beyond"),
    [
        ({"type": "integer", "minimum": 1}, 1, 0),
        ({"type": "integer", "minimum": 1, "exclusiveMinimum": True}, 2, 1),
        ({"type": "number", "maximum": 1, "exclusiveMaximum": True}, 0.5, 1),
        ({"type": "number", "maximum": 1, "exclusiveMaximum": False}, 1, 2),
        ({"type": "string", "maxLength": 3}, "abc", "abcd"),
        ({"type": "string", "pattern": "^[a-z]+$"}, "abc", "ABC"),
        ({"type": "array", "items": {}, "minItems": 1}, [1], []),
        ({"type": "object", "minProperties": 1}, {"a": 1}, {}),
    ],
)
def test_bounds(schema: dict[str, Any], within: Any, beyond: Any) -> None:
    assert found(schema, within) == set()
    assert found(schema, beyond) == {("out-of-bounds", "")}


def test_a_finding_says_where_it_is_in_both() -> None:
    schema = {"properties": {"pet": AGED_REF}}
    [finding] = findings(schema, b'{"pet": {"age": 1, "x": 2}}')
    assert finding == Finding(
        Code.UNDOCUMENTED_FIELD,
        "getIt",
        "a test",
        "/response/body/pet/x",
        "/components/schemas/Aged",
        'the field "x" is not documented',
    )
    assert str(finding) == (
        'warning undocumented-field: getIt /response/body/pet/x: the field "x" is not documented'
    )
    [finding] = findings(schema, b'{"pet": {"age": "1"}}')
    assert finding.expected == "/components/schemas/Aged/properties/age/type"
    [finding] = findings({"type": "integer"}, b"true")
    assert finding.expected == (
        "/paths/~1it/get/responses/200/content/application~1json/schema/type"
    )


def test_of_a_union_that_takes_no_such_type_the_union_is_named() -> None:
    [finding] = findings(
        {"properties": {"it": {"oneOf": [AGED_REF, {"type": "string"}]}}}, b'{"it":1}'
    )
    assert finding.message == "integer where another type is documented"
    assert finding.expected.endswith("/schema/properties/it/oneOf")


def test_new_values_are_shown_and_possible_secrets_are_not() -> None:
    schema = {"type": "string", "enum": ["a"]}
    for value, shown in [
        ("in-review", True),
        ("PMAK-made-up", False),
        ("two words", False),
        ("x" * 33, False),
    ]:
        [finding] = findings(schema, json.dumps(value).encode())
        assert (value in finding.message) is shown
    [finding] = findings({"type": "integer"}, b'"a secret"')
    assert "secret" not in str(finding)


@pytest.mark.parametrize("body", [b"{", b"NaN", b"", b"\xff", b'{"a": }', b"[" * 100_000])
def test_what_is_not_json(body: bytes) -> None:
    codes = [finding.code for finding in findings({}, body)]
    assert codes == [Code.UNREADABLE_BODY if body else Code.MISSING_BODY]


def test_depth_is_no_danger() -> None:
    deep = b'{"branches":[' * 200 + b'{"x":1}' + b"]}" * 200
    [finding] = findings(TREE_REF, deep)
    assert finding.pointer == "/response/body" + "/branches/0" * 200 + "/x"
    wide = b"[" + b",".join([b"{}"] * 5000) + b"]"
    assert findings({"type": "array", "items": {"type": "object"}}, wide) == []


@pytest.mark.parametrize(
    "text",
    [
        '"\\ud800"',
        '{"\\udfff": 1}',
        "1e999",
        "-0",
        "1" * 5000,
        "0." + "1" * 500,
        '"\\ud83d\\ude00"',
    ],
)
def test_every_json_text_can_be_checked(text: str) -> None:
    assert findings({}, text.encode()) == []
    assert findings({}, b"\xef\xbb\xbf" + text.encode()) == []


def test_references_may_name_responses_parameters_and_bodies() -> None:
    known = ApiDocument(
        {
            "paths": {
                "/it/{id}": {
                    "parameters": [{"$ref": "#/components/parameters/id"}],
                    "put": {
                        "operationId": "putIt",
                        "requestBody": {"$ref": "#/components/requestBodies/it"},
                        "responses": {
                            "2XX": {"$ref": "#/components/responses/it"},
                            "default": {"description": "Refused"},
                        },
                    },
                }
            },
            "components": {
                "schemas": COMPONENTS,
                "parameters": {
                    "id": {
                        "in": "path",
                        "name": "id",
                        "required": True,
                        "schema": {"type": "integer"},
                    }
                },
                "requestBodies": {"it": {"content": {"application/json": {"schema": AGED_REF}}}},
                "responses": {"it": {"content": {"application/json": {"schema": NAMED_REF}}}},
            },
        }
    )
    seen = Interaction("PUT", "/it/x", HEADERS, b"{}", 201, HEADERS, b'{"x":1}', "a test")
    assert {(f.code, f.pointer, f.expected) for f in check(seen, known)} == {
        (Code.WRONG_TYPE, "/request/path/id", "/components/parameters/id/schema/type"),
        (Code.MISSING_FIELD, "/request/body", "/components/schemas/Aged/required"),
        (Code.UNDOCUMENTED_FIELD, "/response/body/x", "/components/schemas/Named"),
    }
    refused = Interaction("PUT", "/it/1", (), b"", 404, HEADERS, b"{}", "a test")
    assert [f.code for f in check(refused, known)] == [Code.UNDOCUMENTED_BODY]
