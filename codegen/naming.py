"""Shapes become components, named by one rule from where they are used.

A shape is an object with properties, a map of one type, or an enum. Its name is the operation that
uses it, then `Request`, `Response`, `Error404` or the parameter, then the property path:
`GetCollectionsResponseCollectionsItem`. Equal shapes are one component, under the shortest of the
names its uses give (the first in the alphabet among equals); equal enums only if the property or
parameter has the same name, because `type` and `visibility` may have the same values and mean
different things.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from codegen.documents import Json, operations
from codegen.problems import Problem

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
    """Every place of the document that holds a schema, with the name that place gives, and what it
    adds to that of its operation."""
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
            kind = f"Error{pascal(status)}"
            if status.startswith("2"):
                kind = "Response" + (status if succeeded else "")
                succeeded += 1
            for header, content in response.get("headers", {}).items():
                yield content, base + kind + pascal(header), pascal(header)
            for content in response.get("content", {}).values():
                if "schema" in content:
                    yield content, base + kind, kind


def _is_shape(schema: Json) -> bool:
    return (
        "properties" in schema
        or "x-recursive" in schema
        or isinstance(schema.get("additionalProperties"), dict)
        or ("enum" in schema and schema.get("type") != "boolean")
    )


def _key(schema: Json, part: str) -> str:
    """What makes two shapes one; `part` is the property or parameter that holds this one."""
    shape = json.dumps({k: v for k, v in schema.items() if k not in _SITE})
    return f"{part} {shape}" if "enum" in schema else shape


def _children(schema: Json) -> Iterator[tuple[str, Json]]:
    """The schemas inside, with what each adds to the name."""
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

    def collect(schema: Json, name: str, part: str) -> None:
        if _is_shape(schema):
            candidates[_key(schema, part)].add(name)
        for added, inner in _children(schema):
            collect(inner, name + added, _part(part, added))

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


def _part(part: str, added: str) -> str:
    """The property that holds an inner schema: elements and variants are held by that around them."""
    return part if re.fullmatch(r"Item|Value|Not|Variant\d+", added) else added


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


def apply_names(document: Json) -> Json:
    """`document` with every component that an overlay gave an `x-name` renamed to it.

    Raises Problem for a name that another component has.
    """
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
    named: dict[str, Json] = {}
    for name, schema in out["components"]["schemas"].items():
        if renamed[name] in named:
            raise Problem(f"{name}: another component is called {renamed[name]} already")
        named[renamed[name]] = schema
    out["components"]["schemas"] = named
    return out
