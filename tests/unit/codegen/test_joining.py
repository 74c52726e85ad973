"""Components under the names of overlays; those of one name are one shape."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.joining import apply_names

STRING = {"type": "string"}


def _named(**schemas: Any) -> tuple[Any, list[str]]:
    content = {name: {"$ref": f"#/components/schemas/{name}"} for name in schemas}
    document = {"paths": content, "components": {"schemas": schemas}}
    named, remarks = apply_names(document)
    assert document["components"]["schemas"] is schemas
    return named, remarks


def test_references_follow_the_name() -> None:
    named, remarks = _named(GetThing={"x-name": "Thing", "properties": {"a": STRING}}, Other={})
    assert list(named["components"]["schemas"]) == ["Thing", "Other"]
    assert named["paths"]["GetThing"] == {"$ref": "#/components/schemas/Thing"}
    assert remarks == []


def test_shapes_of_one_name_become_one_with_the_properties_of_all() -> None:
    named, remarks = _named(
        List={"x-name": "Thing", "properties": {"a": STRING, "b": STRING}, "x-present": ["a"]},
        Read={
            "x-name": "Thing",
            "properties": {"a": {**STRING, "nullable": True}, "c": STRING},
            "required": ["a"],
            "x-present": ["c"],
        },
        Unseen={"x-name": "Thing", "properties": {"c": STRING}},
    )
    assert named["components"]["schemas"] == {
        "Thing": {
            "properties": {"a": {**STRING, "nullable": True}, "b": STRING, "c": STRING},
            "x-present": ["a"],
        }
    }
    assert len({str(reference) for reference in named["paths"].values()}) == 1
    assert remarks == []


def test_shapes_inside_are_compared_under_their_new_names() -> None:
    def thing(part: str) -> Any:
        return {
            "x-name": "Thing",
            "properties": {"part": {"$ref": f"#/components/schemas/{part}"}},
        }

    part = {"x-name": "Part", "type": "string", "enum": ["x"]}
    named, remarks = _named(A=thing("PartA"), B=thing("PartB"), PartA=part, PartB=part)
    assert sorted(named["components"]["schemas"]) == ["Part", "Thing"]
    assert remarks == []


def test_values_of_enumerations_are_put_together() -> None:
    named, _ = _named(A={"x-name": "Kind", "enum": ["x"]}, B={"x-name": "Kind", "enum": ["y", "x"]})
    assert named["components"]["schemas"]["Kind"]["enum"] == ["x", "y"]


@pytest.mark.parametrize(
    "other",
    [
        {"type": "integer"},
        {"$ref": "#/components/schemas/Third"},
        {"type": "array", "items": STRING},
    ],
)
def test_shapes_that_cannot_be_one_keep_their_names(other: Any) -> None:
    named, remarks = _named(
        A={"x-name": "Thing", "properties": {"a": STRING}},
        B={"x-name": "Thing", "properties": {"a": other}},
        Third={},
    )
    assert list(named["components"]["schemas"]) == ["Thing", "B", "Third"]
    assert remarks == ["B cannot be called Thing as A is: /a differs"]


def test_a_name_that_the_generated_modules_use_is_another_one() -> None:
    named, _ = _named(A={"x-name": "Unset"}, Response={}, UnsetModel={}, JsonObject={})
    assert list(named["components"]["schemas"]) == [
        "UnsetModel2",
        "ResponseModel",
        "UnsetModel",
        "JsonObjectModel",
    ]
    assert named["paths"]["A"] == {"$ref": "#/components/schemas/UnsetModel2"}
