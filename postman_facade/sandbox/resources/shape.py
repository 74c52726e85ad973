"""Answers for operations that keep no state. Some are always the same, as ``constant.json`` has them;
the others are marked, and true to the schema of the document.

Their values are made up, and keep the rules of a schema: the same value for the same schema.
"""

from __future__ import annotations

import functools
import json
import math
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from postman_api_client.operations import OPERATIONS, Operation

from ..errors import bad_request
from ..world import Exchange, Handler, Reply, serves
from . import schemas
from .schemas import Schema

_UUID = "00000000-0000-4000-8000-000000000001"
_BY_FORMAT = {
    "uuid": _UUID,
    "uid": f"12345678-{_UUID}",
    "date-time": "2024-01-01T00:00:00.000Z",
    "date": "2024-01-01",
    "email": "someone@example.com",
    "uri": "https://example.com/sample",
    "url": "https://example.com/sample",
    "uri-reference": "/sample",
    "base64": "c2FtcGxl",
}
_PADDING = "x"
_UNIONS = ("anyOf", "oneOf")


_CONSTANT = Path(__file__).with_name("constant.json")
CONSTANT: dict[str, Any] = json.loads(_CONSTANT.read_text(encoding="utf-8"))
"""Answers by the ids of their operations."""


@serves(
    "GET /scim/v2/ResourceTypes",
    "GET /scim/v2/ServiceProviderConfig",
    "GET /secret-types",
    "GET /workspaces-roles",
)
def constant(exchange: Exchange) -> Reply:
    return Reply(CONSTANT[exchange.operation.id])


class EndlessError(Exception):
    """The schema contains itself without end, so it has no complete value."""


class Samples:
    """Samples for the schemas of one OpenAPI document.

    Objects have every property that can be given, lists one entry, unions their first variant.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document

    def resolve(self, node: Any) -> Any:
        return schemas.resolve(node, self._document)

    def flat(
        self, schema: Schema, entered: frozenset[str] = frozenset()
    ) -> tuple[dict[str, Any], frozenset[str]]:
        """A schema without references and unions, whose values are valid for `schema` too, and the
        references that are open inside it."""
        if "$ref" in schema:
            if schema["$ref"] in entered:
                raise EndlessError
            return self.flat(self.resolve(schema), entered | {schema["$ref"]})
        whole = {key: rule for key, rule in schema.items() if key not in ("allOf", *_UNIONS)}
        for part in schema.get("allOf", ()):
            flat, entered = self.flat(part, entered)
            whole = _both(whole, flat)
        for union in _UNIONS:
            if union in schema:
                flat, entered = self._first_variant(schema[union], entered)
                whole = _both(whole, flat)
        return whole, entered

    def _first_variant(
        self, variants: list[Schema], entered: frozenset[str]
    ) -> tuple[dict[str, Any], frozenset[str]]:
        for variant in variants:
            try:
                return self.flat(variant, entered)
            except EndlessError:
                continue
        raise EndlessError

    def value(self, schema: Schema, name: str = "", entered: frozenset[str] = frozenset()) -> Any:
        flat, entered = self.flat(schema, entered)
        if "const" in flat:
            return flat["const"]
        if "enum" in flat:
            return flat["enum"][0]
        kind = _kind(flat)
        if kind == "object":
            return self._object(flat, entered)
        if kind == "array":
            return self._array(flat, name, entered)
        if kind in ("integer", "number"):
            return min(max(1, flat.get("minimum", 1)), flat.get("maximum", math.inf))
        if kind == "boolean":
            return False
        return None if kind == "null" else _text(flat, name)

    def _object(self, schema: Schema, entered: frozenset[str]) -> dict[str, Any]:
        sample = {}
        for name, rule in schema.get("properties", {}).items():
            try:
                sample[name] = self.value(rule, name, entered)
            except EndlessError:
                if name in schema.get("required", ()):
                    raise
        return sample

    def _array(self, schema: Schema, name: str, entered: frozenset[str]) -> list[Any]:
        least, most = schema.get("minItems", 0), schema.get("maxItems", 1)
        if most == 0:
            return []
        try:
            return [self.value(schema.get("items", {}), name, entered)] * max(least, 1)
        except EndlessError:
            if least > 0:
                raise
            return []


def _both(first: dict[str, Any], second: dict[str, Any]) -> dict[str, Any]:
    """A schema with the rules of two."""
    whole = {**first, **second}
    if "properties" in first and "properties" in second:
        whole["properties"] = {**first["properties"], **second["properties"]}
    if "required" in first and "required" in second:
        whole["required"] = [*first["required"], *second["required"]]
    return whole


def _kind(schema: Schema) -> str:
    kind = schema.get("type", "object" if "properties" in schema else "string")
    return kind if isinstance(kind, str) else str(next((one for one in kind if one != "null"), ""))


def _text(schema: Schema, name: str) -> str:
    if schema.get("format") in _BY_FORMAT:
        return _BY_FORMAT[schema["format"]]
    is_id = name in ("id", "uid") or name.endswith(("Id", "_id"))
    text = _UUID if is_id else name or "sample"
    if not re.search(schema.get("pattern", ""), text):
        text = "sample"
    text = text.ljust(schema.get("minLength", 0), _PADDING)
    return text[: schema.get("maxLength")]


HEADER = "X-Sandbox-Answer"


def handler(operation: Operation) -> Handler:
    def answer(exchange: Exchange) -> Reply:
        shape = _shape(operation.id)
        shape.check(exchange)
        return shape.reply()

    return answer


class Shape:
    """The documented form of one operation's answer."""

    def __init__(self, document: Mapping[str, Any], operation: Operation) -> None:
        self._samples = Samples(document)
        path = document["paths"][operation.path]
        self._operation = path[operation.method.lower()]
        self._parameters = [
            self._samples.resolve(parameter)
            for parameter in (*path.get("parameters", ()), *self._operation.get("parameters", ()))
        ]
        self._pagination = operation.pagination or {}

    def reply(self) -> Reply:
        """The lowest documented success. A list is one page, and the last."""
        status, response = min(
            (code, response)
            for code, response in self._operation["responses"].items()
            if code.startswith("2")
        )
        response = self._samples.resolve(response)
        headers = {
            name: str(self._samples.value(self._samples.resolve(header)["schema"]))
            for name, header in response.get("headers", {}).items()
        }
        schema = schemas.json_schema(response)
        if schema is not None:
            return Reply(self._last_page(schema), int(status), headers)
        for media_type, content in response.get("content", {}).items():
            text = str(self._samples.value(content.get("schema", {})))
            return Reply(text.encode(), int(status), {**headers, "Content-Type": media_type})
        return Reply(b"", int(status), headers)

    def check(self, exchange: Exchange) -> None:
        """Raises the 400 for a request without what the operation requires."""
        for parameter in self._parameters:
            name = parameter["name"]
            required = parameter.get("required") and parameter["in"] == "query"
            if required and not exchange.query.get(name):
                raise bad_request(f"The {name} parameter is required")
        body = self._samples.resolve(self._operation.get("requestBody", {}))
        schema = schemas.json_schema(body)
        if schema is not None:
            (flat, _), sent = self._samples.flat(schema), exchange.json()
            # Only the first level is checked: required members.
            outer: Schema = {key: flat[key] for key in ("type", "required") if key in flat}
            fault = schemas.first_fault(outer, sent) if flat.get("type") == "object" else None
            if fault is not None and (sent is not None or body.get("required", False)):
                raise bad_request(f"body{fault}")

    def _last_page(self, schema: Schema) -> Any:
        body = self._samples.value(schema)
        following = self._pagination.get("next", [])
        for pointer in [following] if isinstance(following, str) else following:
            self._end(body, schema, pointer[1:].split("/"))
        return body

    def _end(self, value: Any, schema: Schema, way: list[str]) -> None:
        """Put the cursor of a last page at the end of the way: null if allowed, else empty."""
        step, *rest = way
        rules = self._samples.flat(schema)[0].get("properties", {}).get(step)
        if rules is None:
            return
        if rest:
            self._end(value[step], rules, rest)
        else:
            value[step] = None if self._samples.flat(rules)[0].get("nullable") else ""


@functools.cache
def _shape(operation_id: str) -> Shape:
    return Shape(schemas.document(), OPERATIONS[operation_id])
