"""Find undocumented fields of a value, at any depth."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from postman_facade import _json_pointer

from .findings import Code, Fault, Path

Validity = Callable[[str, Any], bool]
"""Returns whether the schema at a pointer allows a value."""


class Places(dict[str | int, "Places"]):
    """The places in a value that may have faults, as a tree of keys and indexes."""

    is_whole = False
    """Whether a fault may be anywhere below."""

    def add(self, path: Iterable[str | int], *, whole: bool) -> None:
        place = self
        for token in path:
            place = place.setdefault(token, Places())
        place.is_whole = place.is_whole or whole


def kind_of(value: Any) -> str:
    """Return the JSON type of a decoded value; "integer" for integers."""
    return "null" if value is None else _KINDS.get(type(value), "number")


_KINDS = {
    bool: "boolean",
    int: "integer",
    str: "string",
    list: "array",
    dict: "object",
}


class SchemaNode:
    """One schema with its reference resolved: its own fields and items."""

    def __init__(self, schema: dict[str, Any], pointer: str) -> None:
        self.pointer = pointer
        self.members = self._listed("allOf", schema)
        self.unions = [
            branches for word in ("anyOf", "oneOf") if (branches := self._listed(word, schema))
        ]
        self.items = f"{pointer}/items" if "items" in schema else None
        self.types = _types(schema)
        """The allowed types; empty for any."""
        self.properties = {
            name: _json_pointer.append(pointer, ("properties", name))
            for name in schema.get("properties", ())
        }
        further = schema.get("additionalProperties")
        self.describes_fields = "properties" in schema or "additionalProperties" in schema
        self.further = f"{pointer}/additionalProperties" if isinstance(further, dict) else None
        """The schema of additional fields."""
        self.is_closed = further is False
        """Whether additional fields are forbidden, and therefore invalid."""
        has_choices = bool(self.members or self.unions)
        bare = not (self.describes_fields or has_choices)
        says_only_object = bare and ("type" in schema or "required" not in schema)
        self.is_open = says_only_object if further is None else further is True or further == {}
        """Whether any field is allowed: explicitly, or because only "object" is stated."""
        self.tolerates_null = bool(schema.get("nullable")) and (
            None not in schema.get("enum", [None]) if "type" in schema else has_choices
        )
        """Whether null passes, although OpenAPI 3.0.3, read strictly, does not allow it."""

    def _listed(self, word: str, schema: dict[str, Any]) -> list[str]:
        return [f"{self.pointer}/{word}/{place}" for place in range(len(schema.get(word, ())))]


def _types(schema: dict[str, Any]) -> frozenset[str]:
    kind = schema.get("type")
    if kind is None:
        return frozenset()
    also = {"null"} if schema.get("nullable") else set()
    if kind == "number":
        also.add("integer")
    return frozenset({kind, *also})


class FieldChecker:
    """Finds fields that no applicable schema documents.

    All members of `allOf` apply, and those branches of `anyOf` and `oneOf` that allow the value, or
    if none does, those of its type. A field is documented if one of them names it or allows any.
    """

    def __init__(self, document: Mapping[str, Any], is_valid: Validity) -> None:
        self._document = document
        self._is_valid = is_valid
        self._shapes: dict[str, SchemaNode] = {}
        self.types = cache(self._types)
        """Return the JSON types of a schema and its members."""

    def _types(self, pointer: str) -> frozenset[str]:
        shape = self._shape(pointer)
        return shape.types.union(*(self.types(member) for member in shape.members))

    def items(self, pointer: str) -> str | None:
        return self._shape(pointer).items

    def faults(self, pointer: str, value: Any, places: Places | None = None) -> Iterator[Fault]:
        """Yield the faults of `value`; with `places`, only those there."""
        # A queue instead of recursion: values may be nested too deeply.
        work: deque[tuple[list[str], Any, Path, Places | None]]
        work = deque([([pointer], value, (), places)])
        while work:
            candidates, inner, path, within = work.popleft()
            within = None if within is not None and within.is_whole else within
            shapes = [shape for p in candidates for shape in self._applicable(p, inner)]
            if inner is None:
                yield from _tolerated(shapes, path)
            elif isinstance(inner, list):
                items = [shape.items for shape in shapes if shape.items is not None]
                indexes: Iterable[Any] = range(len(inner)) if within is None else sorted(within)
                if items:
                    work += [(items, inner[i], (*path, i), within and within[i]) for i in indexes]
            elif isinstance(inner, dict):
                for name, field in inner.items():
                    known = _known(shapes, name)
                    if known and (within is None or name in within):
                        work.append((known, field, (*path, name), within and within[name]))
                    elif known == []:
                        yield _undocumented(shapes, (*path, name))

    def _shape(self, pointer: str) -> SchemaNode:
        found = self._shapes.get(pointer)
        if found is None:
            found = SchemaNode(*_json_pointer.follow(self._document, pointer))
            self._shapes[pointer] = found
        return found

    def _applicable(self, pointer: str, value: Any) -> Iterator[SchemaNode]:
        shape = self._shape(pointer)
        yield shape
        chosen = [*shape.members]
        for branches in shape.unions:
            chosen += self._branches(branches, value)
        for further in chosen:
            yield from self._applicable(further, value)

    def _branches(self, branches: list[str], value: Any) -> list[str]:
        kind = kind_of(value)
        fitting = [b for b in branches if not (types := self._shape(b).types) or kind in types]
        if len(fitting) < 2:
            return fitting
        return [b for b in fitting if self._is_valid(b, value)] or fitting


def _known(shapes: list[SchemaNode], name: str) -> list[str] | None:
    """Return the schemas for a field: empty if it is undocumented, None if anything is valid."""
    schemas = []
    for shape in shapes:
        if name in shape.properties:
            schemas.append(shape.properties[name])
        elif shape.is_open:
            return None
        elif shape.further is not None:
            schemas.append(shape.further)
    if not schemas and any(shape.is_closed for shape in shapes):
        return None
    return schemas if any(shape.describes_fields for shape in shapes) else None


def _undocumented(shapes: list[SchemaNode], path: Path) -> Fault:
    unaware = next(s for s in shapes if s.describes_fields)
    message = f'the field "{path[-1]}" is not documented'
    return Fault(Code.UNDOCUMENTED_FIELD, path, unaware.pointer, message)


def _tolerated(shapes: list[SchemaNode], path: Path) -> Iterator[Fault]:
    tolerant = [shape for shape in shapes if shape.tolerates_null]
    if tolerant and not any("null" in shape.types for shape in shapes if shape not in tolerant):
        message = "null is accepted, but only because of a nullable beside the schema"
        yield Fault(Code.TOLERATED_NULL, path, tolerant[0].pointer, message)
