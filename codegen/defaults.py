"""Defaults that their schema does not accept are left out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from openapi_schema_validator import OAS30Validator, oas30_format_checker
from referencing import Registry
from referencing.jsonschema import DRAFT4

from codegen.documents import Json, operations
from codegen.repair import pointer

_FORMATS = type(oas30_format_checker)(())
# Its own rule of `byte` raises for a text that is not ASCII, instead of refusing it.
_FORMATS.checkers = {
    name: (rule, ValueError if name == "byte" else raised)
    for name, (rule, raised) in oas30_format_checker.checkers.items()
}
_DOCUMENT = "urn:document"
_UNIONS = ("allOf", "oneOf", "anyOf")
Place = tuple[object, ...]


def drop_bad_defaults(document: Json) -> list[str]:
    """Take them out of `document`, which is OpenAPI 3.0; return what was taken out, and where."""
    registry: Registry[Any] = Registry().with_resource(_DOCUMENT, DRAFT4.create_resource(document))
    notes: list[str] = []
    for place, schema in _schemas(document):
        if "default" not in schema:
            continue
        validator = OAS30Validator(
            {"$ref": f"{_DOCUMENT}#{pointer(*place)}"},
            registry=registry,
            format_checker=_FORMATS,
        )
        if not validator.is_valid(schema["default"]):
            given = repr(schema.pop("default"))[:60]
            notes.append(f"{pointer(*place)}/default: {given} is not allowed there, left out")
    return notes


def _schemas(document: Json) -> Iterator[tuple[Place, Json]]:
    for name, schema in document["components"].get("schemas", {}).items():
        yield from _inside(schema, ("components", "schemas", name))
    for path, method, operation in operations(document):
        place = ("paths", path, method)
        for index, parameter in enumerate(operation.get("parameters", [])):
            yield from _held(parameter, (*place, "parameters", index))
        yield from _contents(operation.get("requestBody", {}), (*place, "requestBody"))
        for status, response in operation["responses"].items():
            where = (*place, "responses", status)
            yield from _contents(response, where)
            for name, header in response.get("headers", {}).items():
                yield from _held(header, (*where, "headers", name))


def _contents(holder: Json, place: Place) -> Iterator[tuple[Place, Json]]:
    for media_type, content in holder.get("content", {}).items():
        yield from _held(content, (*place, "content", media_type))


def _held(holder: Json, place: Place) -> Iterator[tuple[Place, Json]]:
    yield from _inside(holder.get("schema"), (*place, "schema"))


def _inside(schema: Any, place: Place) -> Iterator[tuple[Place, Json]]:
    if not isinstance(schema, dict):
        return
    yield place, schema
    for name, inner in schema.get("properties", {}).items():
        yield from _inside(inner, (*place, "properties", name))
    for key in ("items", "additionalProperties", "not"):
        yield from _inside(schema.get(key), (*place, key))
    for union in _UNIONS:
        for index, branch in enumerate(schema.get(union, [])):
            yield from _inside(branch, (*place, union, index))
