"""Shapes become components, named by one rule from where they are used.

A shape is an object with properties, a map of one type, or an enum. A new one is named after the
operation that uses it, then `Request`, `Response`, `Error404` or the parameter, then the property path:
`GetCollectionsResponseCollectionsItem`. Equal shapes are one component if the property or parameter
that holds them has the same name, because `type` and `visibility` may have the same values and mean
different things. The component has the shortest of the names its uses give (the first in the
alphabet among equals), and keeps it (`codegen.names`). An overlay's `x-name` renames a component;
components that are given the same name become one (`codegen.joining`).
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from codegen.documents import Json, erased, operations
from codegen.names import Names, Use

# What belongs to the place of use rather than to the shape.
SITE = ("nullable", "default", "deprecated", "readOnly", "writeOnly")
_UNIONS = ("oneOf", "anyOf", "allOf")
_VARIANT = "Variant"
_LONGEST = 110


def pascal(name: str) -> str:
    return "".join(word[0].upper() + word[1:] for word in re.split(r"[^A-Za-z0-9]+", name) if word)


def hoist(document: Json, names: Names) -> Json:
    """`document` with every shape moved to `components.schemas` and referred to."""
    uses = _Uses(document, names)
    chosen = dict(zip(uses.nodes, names.assign(uses.found), strict=True))
    components: dict[str, Json] = {}
    for site in uses.sites:
        site["schema"] = _referring(site["schema"], chosen, components)
    if components:
        document["components"]["schemas"] = dict(sorted(components.items()))
    return document


class _Site(NamedTuple):
    """A place of the document that holds a schema."""

    holder: Json
    name: str
    """What follows the operation in its name."""
    part: str
    """What holds a schema there, whichever the operation and status."""


def _sites(operation: Json) -> Iterator[_Site]:
    for parameter in operation.get("parameters", []):
        name = pascal(parameter["name"])
        yield _Site(parameter, name, name)
    for content in operation.get("requestBody", {}).get("content", {}).values():
        if "schema" in content:
            yield _Site(content, "Request", "Request")
    succeeded = 0
    for status, response in operation["responses"].items():
        kind, part = f"Error{pascal(status)}", "Error"
        if status.startswith("2"):
            kind, part = "Response" + (status if succeeded else ""), "Response"
            succeeded += 1
        for header, content in response.get("headers", {}).items():
            yield _Site(content, kind + pascal(header), pascal(header))
        for content in response.get("content", {}).values():
            if "schema" in content:
                yield _Site(content, kind, part)


class _Uses:
    """Every use of a shape in a document."""

    def __init__(self, document: Json, names: Names) -> None:
        self.sites: list[Json] = []
        self.found: list[Use] = []
        self.nodes: list[int] = []
        """The schemas in use, by `id()`."""
        self._fingerprints = _Fingerprints()
        bases = names.bases(
            [(method_and_path(m, p), o["operationId"]) for p, m, o in operations(document)]
        )
        for _, _, operation in operations(document):
            identifier = operation["operationId"]
            base, wanted = pascal(bases[identifier]), pascal(identifier)
            for site in _sites(operation):
                self.sites.append(site.holder)
                schema = site.holder["schema"]
                self._collect(schema, base + site.name, wanted + site.name, site.part, None, "")

    def _collect(
        self, schema: Json, place: str, wanted: str, part: str, parent: int | None, step: str
    ) -> None:
        if _is_shape(schema):
            shape = f"{part} {self._fingerprints.of(schema)}"
            self.found.append(Use(place, _short(wanted), shape, parent, step))
            self.nodes.append(id(schema))
            parent, step = len(self.found) - 1, ""
        for added, inner_part, inner in _children(schema, part):
            # A place does not say which of several variants it is: they come and go.
            where = (
                place + added.rstrip("0123456789") if added.startswith(_VARIANT) else place + added
            )
            self._collect(inner, where, wanted + added, inner_part, parent, step + added)


def _short(name: str) -> str:
    """`name` as a file can be called: its module is called after it, with a `_` between words."""
    half = _LONGEST // 2
    return name if len(name) <= _LONGEST else name[:half] + name[-half:]


def method_and_path(method: str, path: str) -> str:
    """How an operation is reached, without the names of the parameters in its path."""
    return f"{method.upper()} {erased(path)}"


def _is_shape(schema: Json) -> bool:
    return (
        "properties" in schema
        or "x-recursive" in schema
        or isinstance(schema.get("additionalProperties"), dict)
        or ("enum" in schema and schema.get("type") != "boolean")
    )


class _Fingerprints:
    """What makes two shapes equal, whatever the order of properties and values."""

    def __init__(self) -> None:
        self._known: dict[int, str] = {}

    def of(self, schema: Json) -> str:
        if id(schema) not in self._known:
            facts = {k: self._fact(k, v) for k, v in schema.items() if k not in SITE}
            text = json.dumps(facts, sort_keys=True)
            self._known[id(schema)] = hashlib.sha256(text.encode()).hexdigest()
        return self._known[id(schema)]

    def _fact(self, key: str, value: Any) -> Any:
        if key == "properties":
            return {name: self._inner(inner) for name, inner in value.items()}
        if key in _UNIONS:
            return [self._inner(branch) for branch in value]
        if key in ("enum", "required") and isinstance(value, list):
            return sorted(value, key=json.dumps)
        return self._inner(value) if isinstance(value, dict) else value

    def _inner(self, schema: Any) -> Any:
        if not isinstance(schema, dict):
            return schema
        return [self.of(schema), {key: schema[key] for key in SITE if key in schema}]


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
            yield f"{_VARIANT}{index}", part, branch
    if "not" in schema:
        yield "Not", part, schema["not"]


def _referring(schema: Json, names: dict[int, str], components: dict[str, Json]) -> Json:
    recursive: dict[str, str] = {}

    def visit(node: Any) -> Any:
        if not isinstance(node, dict):
            return node
        if "$ref" in node:
            return referring(recursive[node["$ref"]], node)
        if not _is_shape(node):
            return inside(node)
        name = names[id(node)]
        recursive.update(dict.fromkeys(node.get("x-recursive", ()), name))
        if name not in components:
            components[name] = {}
            components[name] = inside(
                {k: v for k, v in node.items() if k not in (*SITE, "x-recursive")}
            )
        return referring(name, node)

    def referring(name: str, node: Json) -> Json:
        reference: Json = {"$ref": f"#/components/schemas/{name}"}
        site = {key: node[key] for key in SITE if key in node}
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
