"""Values that a schema of the document allows, and small changes to them."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]
_SCALARS = {"string": "text", "integer": 7, "number": 1.5, "boolean": True}


def samples(document: Json, schema: Json) -> list[Any]:
    """At least one value per branch of every union, with every property, arrays of two."""
    return _samples(document, schema, ())


def _samples(document: Json, schema: Json, within: tuple[str, ...]) -> list[Any]:
    reference = schema.get("$ref")
    if reference is not None:
        if reference in within:
            return []
        inner = document["components"]["schemas"][reference.rsplit("/", 1)[-1]]
        return _samples(document, inner, (*within, reference))
    if "properties" in schema:
        return _objects(document, schema, within)
    for union in ("allOf", "oneOf", "anyOf"):
        if union in schema:
            return [v for branch in schema[union] for v in _samples(document, branch, within)]
    if "enum" in schema:
        return list(schema["enum"])[:2]
    kind = schema.get("type")
    if kind == "array":
        items = _samples(document, schema.get("items", {}), within)
        return [[*items, *copy.deepcopy(items)]]
    if kind == "object":
        extra = schema.get("additionalProperties")
        if isinstance(extra, dict):
            return [{"some key": v} for v in _samples(document, extra, within)] or [{}]
        return [{"anything": {"nested": [1]}}]
    return [_SCALARS.get(str(kind), {"free": None})]


def _objects(document: Json, schema: Json, within: tuple[str, ...]) -> list[Json]:
    choices = {n: _samples(document, s, within) for n, s in schema["properties"].items()}
    choices = {name: values for name, values in choices.items() if values}
    count = max((len(values) for values in choices.values()), default=1)
    return [
        {name: copy.deepcopy(values[i % len(values)]) for name, values in choices.items()}
        for i in range(count)
    ]


def shallow(value: Any, depth: int = 2) -> Any:
    """`value` with less below `depth`: what is deeper has a model and samples of its own."""
    if isinstance(value, dict):
        return {key: shallow(inner, depth - 1) for key, inner in value.items()} if depth else {}
    return [shallow(inner, depth) for inner in value[:1]] if isinstance(value, list) else value


def mutations(value: Json) -> Iterator[Json]:
    """`value` with one property nulled, taken away or of another type, or with one more."""
    for key, old in value.items():
        for new in (
            None,
            "a value nobody documented",
            12345,
            ["one", None],
            {"un": {"known": 1.0}},
        ):
            if new != old:
                yield {**value, key: new}
        yield {name: kept for name, kept in value.items() if name != key}
    yield {**value, "aKeyNobodyDocumented": {"a": [1, 2.0, None]}}
