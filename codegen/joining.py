"""Components under the names that overlays give them; those of one name become one component.

A listing, `get` and `create` often answer with the same thing in slightly different shapes. An
overlay that gives them one `x-name` makes them one shape: the properties of all together, each with
what any of them allows, and present (`codegen.presence`) if it is in all.
"""

from __future__ import annotations

from typing import Any

from codegen.documents import Json
from codegen.identifiers import free_class_name
from codegen.presence import PRESENT

NAME = "x-name"


def apply_names(document: Json) -> tuple[Json, list[str]]:
    """`document` with every component that has an `x-name` renamed to it, and what stays unnamed.

    A component that cannot be one shape with the first one of its name keeps its own.
    """
    schemas = document["components"]["schemas"]
    names = {
        component: free_class_name(schema.get(NAME, component), schemas)
        for component, schema in schemas.items()
    }
    remarks: list[str] = []
    while True:
        try:
            return _named(document, names), remarks
        except _Different as different:
            remarks.append(
                f"{different.component} cannot be called {names[different.component]} "
                f"as {different.first} is: {different.place} differs"
            )
            names[different.component] = different.component


def _named(document: Json, names: dict[str, str]) -> Json:
    shapes: Json = {}
    firsts: dict[str, str] = {}
    for component, schema in document["components"]["schemas"].items():
        name = names[component]
        shape = _referring({key: value for key, value in schema.items() if key != NAME}, names)
        try:
            shapes[name] = _joined(shapes[name], shape) if name in shapes else shape
        except _Different as different:
            different.component, different.first = component, firsts[name]
            raise
        firsts.setdefault(name, component)
    rest = {**document, "components": {**document["components"], "schemas": {}}}
    renamed: Json = _referring(rest, names)
    renamed["components"]["schemas"] = shapes
    return renamed


def _referring(node: Any, names: dict[str, str]) -> Any:
    if isinstance(node, dict):
        out = {key: _referring(value, names) for key, value in node.items()}
        if isinstance(node.get("$ref"), str):
            component = node["$ref"].removeprefix("#/components/schemas/")
            out["$ref"] = f"#/components/schemas/{names.get(component, component)}"
        return out
    return [_referring(value, names) for value in node] if isinstance(node, list) else node


class _Different(Exception):
    """Two shapes are not the same thing: at `place`, they cannot be one."""

    component = first = ""

    def __init__(self, place: str) -> None:
        self.place = place or "the type"
        super().__init__(place)


def _joined(left: Json, right: Json, place: str = "") -> Json:
    if left == right:
        return left
    if _target(left) or _target(right):
        if _target(left) != _target(right):
            raise _Different(place)
        return left if "nullable" in left or "nullable" not in right else right
    if left.get("type") != right.get("type") or left.get("items") != right.get("items"):
        raise _Different(place)
    out = {key: value for key, value in left.items() if right.get(key) == value}
    if left.get("nullable") or right.get("nullable"):
        out["nullable"] = True
    if "enum" in left and "enum" in right:
        out["enum"] = [*left["enum"], *(v for v in right["enum"] if v not in left["enum"])]
    if "properties" in left and "properties" in right:
        out["properties"] = _joined_properties(left["properties"], right["properties"], place)
        required = [name for name in left.get("required", []) if name in right.get("required", [])]
        always = [names for names in map(_always, (left, right)) if names]
        present = [
            name
            for name in (out["properties"] if always else ())
            if name not in required and all(name in names for names in always)
        ]
        out = {k: v for k, v in out.items() if k not in ("required", PRESENT)}
        out |= {k: v for k, v in (("required", required), (PRESENT, present)) if v}
    return out


def _always(schema: Json) -> list[str]:
    """The properties that are always there; none if no example shows it."""
    return [*schema.get("required", []), *schema.get(PRESENT, [])]


def _joined_properties(left: Json, right: Json, place: str) -> Json:
    return {
        name: _joined(left[name], right[name], f"{place}/{name}")
        if name in left and name in right
        else left.get(name, right.get(name))
        for name in {**left, **right}
    }


def _target(schema: Json) -> str | None:
    """What `schema` refers to, also if it may be null."""
    reference = schema.get("$ref") or (schema.get("allOf") or [{}])[0].get("$ref")
    return reference if isinstance(reference, str) else None
