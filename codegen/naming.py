"""Shapes become components, named by one rule from where they are used.

A shape is an object with properties, a map of one type, or an enum. Its name is the operation that
uses it, then `Request`, `Response`, `Error404` or the parameter, then the property path:
`GetCollectionsResponseCollectionsItem`. Equal shapes are one component, under the shortest of the
names its uses give (the first in the alphabet among equals).
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
    for site, _ in _sites(document):
        site["schema"] = _referring(site["schema"], names, components)
    if components:
        document["components"]["schemas"] = dict(sorted(components.items()))
    return document


def _sites(document: Json) -> Iterator[tuple[Json, str]]:
    """Every place of the document that holds a schema, with the name that place gives."""
    for _, _, operation in operations(document):
        base = pascal(operation["operationId"])
        for parameter in operation.get("parameters", []):
            yield parameter, base + pascal(parameter["name"])
        for content in operation.get("requestBody", {}).get("content", {}).values():
            if "schema" in content:
                yield content, f"{base}Request"
        succeeded = 0
        for status, response in operation["responses"].items():
            kind = f"Error{pascal(status)}"
            if status.startswith("2"):
                kind = "Response" + (status if succeeded else "")
                succeeded += 1
            for header, content in response.get("headers", {}).items():
                yield content, base + kind + pascal(header)
            for content in response.get("content", {}).values():
                if "schema" in content:
                    yield content, base + kind


def _is_shape(schema: Json) -> bool:
    return (
        "properties" in schema
        or "x-recursive" in schema
        or isinstance(schema.get("additionalProperties"), dict)
        or ("enum" in schema and schema.get("type") != "boolean")
    )


def _key(schema: Json) -> str:
    return json.dumps({k: v for k, v in schema.items() if k not in _SITE})


def _children(schema: Json) -> Iterator[tuple[str, Json]]:
    for name, inner in schema.get("properties", {}).items():
        yield pascal(name), inner
    if isinstance(schema.get("items"), dict):
        yield "Item", schema["items"]
    if isinstance(schema.get("additionalProperties"), dict):
        yield "Value", schema["additionalProperties"]
    for union in _UNIONS:
        for index, branch in enumerate(schema.get(union, []), start=1):
            yield f"Variant{index}", branch
    if "not" in schema:
        yield "Not", schema["not"]


def _names(document: Json) -> dict[str, str]:
    """The component name of each shape, by its key."""
    candidates: defaultdict[str, set[str]] = defaultdict(set)

    def collect(schema: Json, name: str) -> None:
        if _is_shape(schema):
            candidates[_key(schema)].add(name)
        for part, inner in _children(schema):
            collect(inner, name + part)

    for site, name in _sites(document):
        collect(site["schema"], name)
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


def _referring(schema: Json, names: dict[str, str], components: dict[str, Json]) -> Json:
    recursive: dict[str, str] = {}

    def visit(node: Any) -> Any:
        if not isinstance(node, dict):
            return node
        if "$ref" in node:
            return {"$ref": f"#/components/schemas/{recursive[node['$ref']]}"}
        if not _is_shape(node):
            return inside(node)
        name = names[_key(node)]
        if "x-recursive" in node:
            recursive[node["x-recursive"]] = name
        if name not in components:
            components[name] = {}
            shape = {k: v for k, v in node.items() if k not in (*_SITE, "x-recursive")}
            components[name] = inside(shape)
        reference: Json = {"$ref": f"#/components/schemas/{name}"}
        site = {key: node[key] for key in _SITE if key in node}
        return {"allOf": [reference], **site} if site else reference

    def inside(node: Json) -> Json:
        out = dict(node)
        if "properties" in node:
            out["properties"] = {name: visit(inner) for name, inner in node["properties"].items()}
        for key in ("items", "additionalProperties", "not"):
            if key in node:
                out[key] = visit(node[key])
        for union in _UNIONS:
            if union in node:
                out[union] = [visit(branch) for branch in node[union]]
        return out

    result: Json = visit(schema)
    return result


def apply_names(document: Json) -> Json:
    """`document` with every component that an overlay gave an `x-name` renamed to it."""
    schemas = document["components"]["schemas"]
    renamed = {name: schema.pop("x-name", name) for name, schema in schemas.items()}
    references = {
        f"#/components/schemas/{old}": f"#/components/schemas/{new}"
        for old, new in renamed.items()
        if old != new
    }

    def visit(node: Any) -> Any:
        if isinstance(node, dict):
            if isinstance(node.get("$ref"), str):
                return {**node, "$ref": references.get(node["$ref"], node["$ref"])}
            return {key: visit(value) for key, value in node.items()}
        return [visit(value) for value in node] if isinstance(node, list) else node

    out: Json = visit(document)
    out["components"]["schemas"] = {
        renamed[name]: schema for name, schema in out["components"]["schemas"].items()
    }
    return out
