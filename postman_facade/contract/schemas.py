"""Check values against schemas of the document: invalid and undocumented parts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from jsonschema_rs import Draft202012, Draft202012Validator, Registry

from .fields import FieldChecker
from .findings import Fault
from .invalid import faults_of

_HOME = "document:/"


class Schemas:
    """The schemas of a document by pointer, compiled on first use."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._registry = Registry([(_HOME, as_json_schema(document))], draft=Draft202012)
        self._validators: dict[str, Draft202012Validator] = {}
        self._fields = FieldChecker(document, self.is_valid)

    def is_valid(self, pointer: str, value: Any) -> bool:
        return self._validator(pointer).is_valid(value)

    def types(self, pointer: str) -> frozenset[str]:
        """Return the JSON types of the schema, with references resolved."""
        return self._fields.types(pointer)

    def items(self, pointer: str) -> str | None:
        """Return the schema of the items of an array."""
        return self._fields.items(pointer)

    def faults(self, pointer: str, value: Any) -> list[Fault]:
        """Return where `value` differs from the schema at `pointer`."""
        invalid = faults_of(self._validator(pointer).iter_errors(value), _HOME)
        return [*invalid, *self._fields.faults(pointer, value)]

    def _validator(self, pointer: str) -> Draft202012Validator:
        found = self._validators.get(pointer)
        if found is None:
            found = Draft202012Validator({"$ref": _reference(pointer)}, registry=self._registry)
            self._validators[pointer] = found
        return found


def _reference(pointer: str) -> str:
    return f"{_HOME}#{quote(pointer, safe='/~')}"


def as_json_schema(node: Any) -> Any:
    """Convert OpenAPI 3.0 to JSON Schema 2020-12, with every schema at its original pointer.

    `nullable` is read more leniently than OpenAPI 3.0.3 says: it allows null even next to an enum
    without null, or next to `allOf` without a type. This is what authors mean, and `FieldChecker`
    reports each null that is accepted for this reason.
    """
    if isinstance(node, list):
        return [as_json_schema(inner) for inner in node]
    if not isinstance(node, dict):
        return node
    schema = {key: as_json_schema(inner) for key, inner in node.items()}
    for bound, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if isinstance(schema.get(bound), bool) and schema.pop(bound) and limit in schema:
            schema[bound] = schema.pop(limit)
    if schema.get("nullable") is True:
        _allow_null(schema)
    return schema


def _allow_null(schema: dict[str, Any]) -> None:
    if isinstance(schema.get("type"), str):
        schema["type"] = [schema["type"], "null"]
    if "enum" in schema and None not in schema["enum"]:
        schema["enum"] = [*schema["enum"], None]
    for union in ("anyOf", "oneOf"):
        if union in schema:
            schema[union] = [*schema[union], {"type": "null"}]
    for place, member in enumerate(schema.get("allOf", [])):
        if "$ref" in member:
            # Errors have the pointer of the target, so this wrapper never shows in one.
            schema["allOf"][place] = {"if": {"type": "null"}, "else": member}
        else:
            _allow_null(member)
