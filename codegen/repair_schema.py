"""Schemas made sound: values of the type that is meant, and keywords as OpenAPI has them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from codegen.documents import Json

_TYPES = ("string", "number", "integer", "boolean", "array", "object", "null")
_MEANT = {
    "str": "string",
    "text": "string",
    "date": "string",
    "datetime": "string",
    "date-time": "string",
    "uuid": "string",
    "file": "string",
    "int": "integer",
    "int32": "integer",
    "int64": "integer",
    "long": "integer",
    "float": "number",
    "double": "number",
    "decimal": "number",
    "bool": "boolean",
    "list": "array",
    "dict": "object",
    "map": "object",
}
_NUMBERS = ("minimum", "maximum", "multipleOf")
_COUNTS = (
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
)
_FLAGS = ("nullable", "deprecated", "readOnly", "writeOnly", "uniqueItems")
_UNIONS = ("allOf", "oneOf", "anyOf")
_LOST = object()
Note = Callable[[str, str], None]


def repair_schema(schema: Any, where: str, note: Note) -> Any:
    """A sound copy of `schema`; what is repaired is noted, with its pointer."""
    if isinstance(schema, bool):
        return {}
    if not isinstance(schema, dict):
        note(where, f"{_kind(schema)} instead of a schema, taken for anything")
        return {}
    if "$ref" in schema and not isinstance(schema["$ref"], str):
        note(f"{where}/$ref", "not a reference, left out")
        schema = {key: value for key, value in schema.items() if key != "$ref"}
    if "$ref" in schema:
        nullable = schema.get("nullable") in (True, "true")
        return {"$ref": schema["$ref"], **({"nullable": True} if nullable else {})}
    out = dict(schema)
    _repair_type(out, where, note)
    _repair_limits(out, where, note)
    _repair_values(out, where, note)
    properties = out.pop("properties", None)
    if isinstance(properties, dict):
        out["properties"] = {
            str(name): repair_schema(inner, f"{where}/properties/{name}", note)
            for name, inner in properties.items()
        }
    elif properties is not None:
        note(f"{where}/properties", "not an object, left out")
    if "items" in out:
        out["items"] = _items(out["items"], f"{where}/items", note)
    for key in ("additionalProperties", "not"):
        if key in out and not isinstance(out[key], bool):
            out[key] = repair_schema(out[key], f"{where}/{key}", note)
    if isinstance(out.get("not"), bool):
        del out["not"]
    for union in _UNIONS:
        if union not in out:
            continue
        branches = out.pop(union)
        if isinstance(branches, list) and branches:
            out[union] = [
                repair_schema(branch, f"{where}/{union}/{index}", note)
                for index, branch in enumerate(branches)
            ]
        else:
            note(f"{where}/{union}", "no alternatives, left out")
    return out


def _items(items: Any, where: str, note: Note) -> Any:
    if not isinstance(items, list):
        return repair_schema(items, where, note)
    note(where, "one schema for each place, taken for alternatives")
    branches = [repair_schema(item, f"{where}/{n}", note) for n, item in enumerate(items)]
    return {"anyOf": branches} if branches else {}


def _repair_type(schema: Json, where: str, note: Note) -> None:
    given = schema.get("type")
    if given is None:
        schema.pop("type", None)
        return
    types = given if isinstance(given, list) else [given]
    known = []
    for kind in types:
        text = str(kind).lower() if kind is not None else "null"
        meant = text if text in _TYPES else _MEANT.get(text)
        if meant != kind:
            note(f"{where}/type", f"{kind!r} taken for {meant or 'anything'}")
        if meant is not None:
            known.append(meant)
    known = list(dict.fromkeys(known))
    if known == ["null"]:
        del schema["type"]
        schema["nullable"] = True
    elif known and len(known) == len(dict.fromkeys(map(str, types))):
        schema["type"] = known if isinstance(given, list) else known[0]
    else:
        del schema["type"]


def _repair_limits(schema: Json, where: str, note: Note) -> None:
    for key in (*_NUMBERS, *_COUNTS):
        if key not in schema:
            continue
        value = _as_number(schema[key])
        least = {"multipleOf": 1e-300}.get(key, 0 if key in _COUNTS else float("-inf"))
        whole = key not in _COUNTS or (isinstance(value, (int, float)) and value == int(value))
        if value is None or value < least or not whole:
            note(f"{where}/{key}", f"{schema[key]!r} is no limit, left out")
            del schema[key]
        elif value != schema[key] or isinstance(schema[key], str):
            note(f"{where}/{key}", f"{schema[key]!r} taken for {value!r}")
            schema[key] = value
        elif key in _COUNTS:
            schema[key] = int(value)
    for key in ("exclusiveMinimum", "exclusiveMaximum"):
        value = schema.get(key)
        if value is not None and not isinstance(value, (bool, int, float)):
            note(f"{where}/{key}", f"{value!r} is no limit, left out")
            del schema[key]
    for key in _FLAGS:
        if key in schema and not isinstance(schema[key], bool):
            note(f"{where}/{key}", f"{schema[key]!r} taken for a boolean")
            schema[key] = str(schema[key]).lower() == "true"
    if not isinstance(schema.get("format", ""), str):
        del schema["format"]
    pattern = schema.get("pattern", "")
    try:
        sound = isinstance(pattern, str) and re.compile(pattern) is not None
    except (re.error, RecursionError, OverflowError):
        sound = False
    if not sound:
        note(f"{where}/pattern", "not a regular expression, left out")
        del schema["pattern"]
    required = schema.get("required")
    if required is not None and not (
        isinstance(required, list) and all(isinstance(name, str) for name in required)
    ):
        note(f"{where}/required", "not a list of names, left out")
        del schema["required"]
    elif required is not None:
        schema["required"] = list(dict.fromkeys(required))
        if not required:
            del schema["required"]


def _repair_values(schema: Json, where: str, note: Note) -> None:
    """Defaults and enumerations of the type that their schema has."""
    if "enum" in schema:
        values = schema.pop("enum")
        if isinstance(values, list):
            if None in values:
                note(f"{where}/enum", "null among the values, taken for nullable")
                schema["nullable"] = True
            typed = [_typed(value, schema) for value in values if value is not None]
            kept = [v for v in typed if v is not _LOST and not isinstance(v, (dict, list))]
            kept = list({(type(v), v): v for v in kept}.values())
            if len({isinstance(v, str) for v in kept}) > 1:
                note(f"{where}/enum", "values of several types, left out")
                kept = []
            elif typed != [value for value in values if value is not None]:
                note(f"{where}/enum", "values of another type than the schema's")
            if kept:
                schema["enum"] = kept
        else:
            note(f"{where}/enum", "not a list, left out")
    if "default" in schema:
        given = schema["default"]
        value = None if given is None else _typed(given, schema)
        if value is _LOST or given is None:
            del schema["default"]
            if given is not None:
                note(f"{where}/default", f"{given!r} is of another type, left out")
        elif value != given or type(value) is not type(given):
            note(f"{where}/default", f"{given!r} taken for {value!r}")
            schema["default"] = value


def _typed(value: Any, schema: Json) -> Any:
    """`value` as the type of `schema`; `_LOST` if it is of another type and cannot be read as it."""
    kind = schema.get("type")
    if kind == "string":
        return (
            value
            if isinstance(value, str)
            else _LOST
            if isinstance(value, (dict, list))
            else _text(value)
        )
    if kind == "boolean":
        if isinstance(value, bool):
            return value
        return {"true": True, "false": False}.get(str(value).lower(), _LOST)
    if kind in ("integer", "number"):
        number = None if isinstance(value, bool) else _as_number(value)
        if number is None or (kind == "integer" and number != int(number)):
            return _LOST
        return int(number) if kind == "integer" else number
    return value


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _as_number(value: Any) -> int | float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        text = value.strip()
        if re.fullmatch(r"[-+]?\d{1,30}", text):
            return int(text)
        return float(text) if re.fullmatch(r"[-+]?\d{1,30}\.\d{1,30}", text) else None
    finite = isinstance(value, (int, float)) and abs(value) < 1e300
    return value if finite else None


def _kind(value: Any) -> str:
    return "nothing" if value is None else f"a {type(value).__name__}"
