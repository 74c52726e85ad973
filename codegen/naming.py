"""Shapes become components, named by one rule from where they are used.

A shape is an object with properties, a map of one type, or an enum. Its name is the operation that
uses it, then `Request`, `Response`, `Error404` or the parameter, then the property path:
`GetCollectionsResponseCollectionsItem`. Equal shapes are one component if the property or parameter
that holds them has the same name, because `type` and `visibility` may have the same values and mean
different things. The component has the shortest of the names its uses give (the first in the
alphabet among equals). An overlay's `x-name` renames a component; components that are given the same
name become one (`codegen.joining`).
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from codegen.documents import Json, operations

# What belongs to the place of use rather than to the shape.
_SITE = ("nullable", "default", "deprecated", "readOnly", "writeOnly")
_UNIONS = ("oneOf", "anyOf", "allOf")


def pascal(name: str) -> str:
    return "".join(word[0].upper() + word[1:] for word in re.split(r"[^A-Za-z0-9]+", name) if word)


def hoist(document: Json) -> Json:
    """`document` with every shape moved to `components.schemas` and referred to."""
    names = _names(document)
    components: dict[str, Json] = {}
    for site, _, part in _sites(document):
        site["schema"] = _referring(site["schema"], part, names, components)
    if components:
        document["components"]["schemas"] = dict(sorted(components.items()))
    return document


def _sites(document: Json) -> Iterator[tuple[Json, str, str]]:
    """Every place of the document that holds a schema, with the name that place gives, and its part:
    what holds a schema there, whichever the operation and status."""
    for _, _, operation in operations(document):
        base = pascal(operation["operationId"])
        for parameter in operation.get("parameters", []):
            part = pascal(parameter["name"])
            yield parameter, base + part, part
        for content in operation.get("requestBody", {}).get("content", {}).values():
            if "schema" in content:
                yield content, f"{base}Request", "Request"
        succeeded = 0
        for status, response in operation["responses"].items():
            kind, part = f"Error{pascal(status)}", "Error"
            if status.startswith("2"):
                kind, part = "Response" + (status if succeeded else ""), "Response"
                succeeded += 1
            for header, content in response.get("headers", {}).items():
                yield content, base + kind + pascal(header), pascal(header)
            for content in response.get("content", {}).values():
                if "schema" in content:
                    yield content, base + kind, part


def _is_shape(schema: Json) -> bool:
    return (
        "properties" in schema
        or "x-recursive" in schema
        or isinstance(schema.get("additionalProperties"), dict)
        or ("enum" in schema and schema.get("type") != "boolean")
    )


def _key(schema: Json, part: str) -> str:
    """What makes two shapes one; `part` is the property or parameter that holds this one."""
    return f"{part} {json.dumps({k: v for k, v in schema.items() if k not in _SITE})}"


def _children(schema: Json, part: str) -> Iterator[tuple[str, str, Json]]:
    """The schemas inside, with what each adds to the name, and its part: elements and variants are
    held by the property that holds `schema`."""
    for name, inner in schema.get("properties", {}).items():
        yield pascal(name), pascal(name), inner
    if isinstance(schema.get("items"), dict):
        yield "Item", part, schema["items"]
    if isinstance(schema.get("additionalProperties"), dict):
        yield "Value", part, schema["additionalProperties"]
    for union in _UNIONS:
        for index, branch in enumerate(schema.get(union, []), start=1):
            yield f"Variant{index}", part, branch
    if "not" in schema:
        yield "Not", part, schema["not"]


def _names(document: Json) -> dict[str, str]:
    """The component name of each shape, by its key."""
    candidates: defaultdict[str, set[str]] = defaultdict(set)

    def collect(schema: Json, name: str, part: str) -> None:
        if _is_shape(schema):
            candidates[_key(schema, part)].add(name)
        for added, inner_part, inner in _children(schema, part):
            collect(inner, name + added, inner_part)

    for site, name, part in _sites(document):
        collect(site["schema"], name, part)
    names: dict[str, str] = {}
    taken: set[str] = set()
    for key, wanted in sorted(candidates.items(), key=lambda entry: min(entry[1], key=_rank)):
        ranked = sorted(wanted, key=_rank)
        free = (name for name in ranked if name.lower() not in taken)
        numbered = (f"{ranked[0]}{n}" for n in range(2, 1000))
        names[key] = next(free, None) or next(n for n in numbered if n.lower() not in taken)
        taken.add(names[key].lower())
    return names


def _rank(name: str) -> tuple[int, str]:
    return len(name), name


def _referring(schema: Json, part: str, names: dict[str, str], components: dict[str, Json]) -> Json:
    recursive: dict[str, str] = {}

    def visit(node: Any, part: str) -> Any:
        if not isinstance(node, dict):
            return node
        if "$ref" in node:
            return {"$ref": f"#/components/schemas/{recursive[node['$ref']]}"}
        if not _is_shape(node):
            return inside(node, part)
        name = names[_key(node, part)]
        if "x-recursive" in node:
            recursive[node["x-recursive"]] = name
        if name not in components:
            components[name] = {}
            shape = {k: v for k, v in node.items() if k not in (*_SITE, "x-recursive")}
            components[name] = inside(shape, part)
        reference: Json = {"$ref": f"#/components/schemas/{name}"}
        site = {key: node[key] for key in _SITE if key in node}
        return {"allOf": [reference], **site} if site else reference

    def inside(node: Json, part: str) -> Json:
        out = dict(node)
        if "properties" in node:
            out["properties"] = {
                name: visit(inner, pascal(name)) for name, inner in node["properties"].items()
            }
        for key in ("items", "additionalProperties", "not"):
            if key in node:
                out[key] = visit(node[key], part)
        for union in _UNIONS:
            if union in node:
                out[union] = [visit(branch, part) for branch in node[union]]
        return out

    result: Json = visit(schema, part)
    return result
