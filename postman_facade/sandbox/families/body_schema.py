"""Bodies against a JSON Schema, for the endpoints that tell its location when they refuse one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from .. import wire
from ..errors import problem
from ..world import Document, Exchange

Schema = Mapping[str, Any]
"""`type` always; `properties` of an object, `items` of an array; `required` and `enum` or not."""


class Fault(NamedTuple):
    title: str
    location: str  # in the schema


def read(exchange: Exchange, method: str, schema: Schema) -> Document:
    """The object in a request body. Raises the 400 that names its first fault."""
    body = exchange.json()
    fault = _fault(body, schema, "")
    if fault is not None:
        detail = (
            f"{method} request body for '{exchange.path}' failed to validate schema."
            f" Location: {fault.location}"
        )
        raise problem(400, "bad-request", fault.title, detail)
    document: Document = body
    return document


def _fault(value: Any, schema: Schema, location: str) -> Fault | None:
    kind = schema["type"]
    if not _is(value, kind):
        title = f"Invalid type: {wire.kind_of(value)} (expected {kind})"
        return Fault(title, f"{location}/type")
    if "enum" in schema and value not in schema["enum"]:
        allowed = ", ".join(f'"{one}"' for one in schema["enum"])
        return Fault(f"Value must be one of {allowed}", f"{location}/enum")
    if kind == "object":
        missing = [f"'{name}'" for name in schema.get("required", ()) if name not in value]
        if missing:
            return Fault(f"Missing properties: {', '.join(missing)}", f"{location}/required")
    return next(_inner_faults(value, schema, location), None)


def _inner_faults(value: Any, schema: Schema, location: str) -> Iterator[Fault]:
    inside: list[tuple[Any, Schema, str]] = []
    if schema["type"] == "array":
        inside = [(entry, schema["items"], f"{location}/items") for entry in value]
    elif schema["type"] == "object":
        inside = [
            (value[name], inner, f"{location}/properties/{name}")
            for name, inner in schema["properties"].items()
            if name in value
        ]
    for one in inside:
        fault = _fault(*one)
        if fault is not None:
            yield fault


def _is(value: Any, kind: str) -> bool:
    if kind == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    return wire.kind_of(value) == kind
