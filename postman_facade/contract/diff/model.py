"""A document with resolved references and normalized schemas.

In a normalized schema, `allOf` is merged, and unions are alternatives.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property, reduce
from itertools import product
from typing import Any, NamedTuple

from postman_facade import _json_pointer

from .changes import Side

Schema = tuple[str, ...]
"""The pointers of schemas that all apply to a value; without any, everything is valid."""

Rule = tuple[Any, ...] | frozenset[Any]
"""A constraint; a greater tuple, or a larger set, is stricter."""

_LIMITS = {
    **dict.fromkeys(("minimum", "minLength", "minItems", "minProperties"), 1),
    **dict.fromkeys(("maximum", "maxLength", "maxItems", "maxProperties"), -1),
}
_EXCLUSIVE = {"minimum": "exclusiveMinimum", "maximum": "exclusiveMaximum"}
_BY_EQUALITY = ("format", "pattern", "multipleOf")
_WORDS = ("title", "summary", "description", "example", "examples", "externalDocs")
_KINDS = {bool: "boolean", int: "integer", float: "number", str: "string", list: "array"}

# How deep alternatives are compared to decide whether they are versions of one.
_DEPTH = 4
_ALIEN = {Side.REQUEST: "readOnly", Side.RESPONSE: "writeOnly", Side.ERROR: "writeOnly"}


def wording(node: Mapping[str, Any]) -> frozenset[tuple[str, str]]:
    """Return the parts that only people read, such as descriptions."""
    return frozenset((word, canonical(node[word])) for word in _WORDS if word in node)


def canonical(value: Any) -> str:
    """Return the same text for values that are equal as JSON."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


class Part(NamedTuple):
    """One schema object, without what it refers to."""

    pointer: str
    schema: Mapping[str, Any]


class Variant:
    """One alternative of a schema: the parts that all apply."""

    def __init__(self, parts: tuple[Part, ...]) -> None:
        self._parts = parts
        self.pointer = parts[-1].pointer if parts else ""
        named = [_types(types) for types in self._all("type") if types]
        listed = self._listed()
        self.types = self._types(named, listed or ())
        """The allowed JSON types, stated or implied; empty for any. "number" includes "integer"."""
        self.is_null = self.types == {"null"} or listed == [None]
        self.is_nullable = (
            True in self._all("nullable")
            or any("null" in types for types in named)
            or (not named and None in (listed or ()))
        )
        """Whether null is allowed as well. `nullable` applies to everything that it is combined
        with, as authors mean it."""
        self.values = (
            None if listed is None else frozenset(canonical(v) for v in listed if v is not None)
        )
        """The enum values except null, as JSON; None without an enum."""
        self.default = next(map(canonical, self._all("default")), None)
        self.is_deprecated = True in self._all("deprecated")
        self.is_closed = False in self._all("additionalProperties")
        """Whether additional fields are forbidden."""
        lists = (names for names in self._all("required") if isinstance(names, list))
        self.required = frozenset(name for names in lists for name in names)
        self.items = self._below("items")
        self.further = self._below("additionalProperties")
        """The schema of additional fields."""

    def place(self, keyword: str) -> str:
        """Return the pointer of the part with the keyword."""
        return next((p.pointer for p in self._parts if keyword in p.schema), self.pointer)

    def said(self, keyword: str) -> Any:
        return next(iter(self._all(keyword)), None)

    def text(self, keyword: str) -> str | None:
        """Return the value of the keyword as JSON; None if it has none."""
        value = self.said(keyword)
        return None if value is None else canonical(value)

    @cached_property
    def wording(self) -> frozenset[tuple[str, str]]:
        return frozenset[tuple[str, str]]().union(*(wording(part.schema) for part in self._parts))

    @cached_property
    def rules(self) -> dict[str, Rule]:
        """The limits and formats."""
        found: dict[str, Rule] = {
            keyword: frozenset(map(canonical, self._all(keyword))) for keyword in _BY_EQUALITY
        }
        for keyword, sign in _LIMITS.items():
            bounds = [bound for p in self._parts for bound in _bounds(p.schema, keyword, sign)]
            found[keyword] = max(bounds, default=())
        found["uniqueItems"] = (1,) if True in self._all("uniqueItems") else ()
        return {keyword: rule for keyword, rule in found.items() if rule}

    @cached_property
    def properties(self) -> dict[str, Schema]:
        found: dict[str, Schema] = {}
        for part in self._parts:
            for name in part.schema.get("properties", ()):
                pointer = _json_pointer.append(part.pointer, ("properties", name))
                found[name] = (*found.get(name, ()), pointer)
        return found

    def _types(self, named: list[frozenset[str]], listed: Iterable[Any]) -> frozenset[str]:
        if named:
            common = reduce(frozenset.intersection, named)
            return common - {"null"} or common
        if self._all("properties") or self._all("additionalProperties"):
            return frozenset({"object"})
        if self._all("items"):
            return frozenset({"array"})
        return _types([_KINDS.get(type(value), "object") for value in listed])

    def _listed(self) -> list[Any] | None:
        lists = [*self._all("enum"), *([value] for value in self._all("const"))]
        if not lists:
            return None
        common = reduce(frozenset.intersection, (frozenset(map(canonical, v)) for v in lists))
        return [value for value in lists[0] if canonical(value) in common]

    def _all(self, keyword: str) -> list[Any]:
        return [part.schema[keyword] for part in self._parts if keyword in part.schema]

    def _below(self, keyword: str) -> Schema:
        holders = (p for p in self._parts if isinstance(p.schema.get(keyword), dict))
        return tuple(f"{part.pointer}/{keyword}" for part in holders)


def _types(named: str | Iterable[str]) -> frozenset[str]:
    types = {named} if isinstance(named, str) else set(named)
    return frozenset(types | {"integer"} if "number" in types else types)


def _bounds(schema: Mapping[str, Any], keyword: str, sign: int) -> Iterator[tuple[float, bool]]:
    """Return a limit: in OpenAPI 3.0 `exclusive` is a boolean, in 3.1 a limit of its own.

    Published documents may have numbers as text.
    """
    sharp = schema.get(_EXCLUSIVE.get(keyword, ""))
    limits = [
        (schema.get(keyword), sharp is True),
        (None if isinstance(sharp, bool) else sharp, True),
    ]
    for limit, is_sharp in limits:
        if limit is not None:
            with contextlib.suppress(TypeError, ValueError):
                if (number := float(limit)) or keyword in _EXCLUSIVE:  # a length of 0 is no limit
                    yield sign * number, is_sharp


class ResolvedObject(NamedTuple):
    """An object of the document, with its reference resolved, and its pointer."""

    pointer: str
    node: Mapping[str, Any]

    def below(self, *tokens: str | int) -> str:
        return _json_pointer.append(self.pointer, tokens)


class Alternatives(NamedTuple):
    variants: tuple[Variant, ...]
    nullable: bool
    pointer: str


Fact = tuple[str, str, str]
"""A path in a value, a keyword, and its value."""


class Source:
    """A document, with cached results."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self.alternatives = cache(self._alternatives)
        self.facts = cache(self._facts)
        self.variant_facts = cache(self._variant_facts)
        self.fields = cache(self._fields)

    def at(self, pointer: str) -> ResolvedObject:
        node = self._node(pointer)
        seen = {pointer}
        while isinstance(node, dict) and "$ref" in node:
            pointer = self._target(node)
            if pointer in seen:
                raise ValueError(f"the reference at {pointer} is circular")
            seen.add(pointer)
            node = self._node(pointer)
        return ResolvedObject(pointer, node)

    def _node(self, pointer: str) -> Any:
        try:
            return _json_pointer.resolve(self.document, pointer)
        except (KeyError, IndexError, ValueError, TypeError):
            raise ValueError(f"the document refers to {pointer}, which does not exist") from None

    def _target(self, node: Mapping[str, Any]) -> str:
        reference = str(node["$ref"])
        if not reference.startswith("#"):
            raise ValueError(f"the reference {reference} is outside the document")
        return _json_pointer.of_reference(reference)

    def _alternatives(self, schema: Schema) -> Alternatives:
        combined = product(*(self._expanded(pointer, frozenset()) for pointer in schema))
        variants = [Variant(_joined(combination)) for combination in combined]
        values = [variant for variant in variants if not variant.is_null]
        nullable = len(values) < len(variants) or any(variant.is_nullable for variant in values)
        pointer = self.at(schema[0]).pointer if schema else ""
        return Alternatives(tuple(values), nullable, pointer)

    def _expanded(self, pointer: str, seen: frozenset[str]) -> list[tuple[Part, ...]]:
        """Return the alternatives of a schema; circular references add nothing."""
        node = self._node(pointer)
        if not isinstance(node, dict) or pointer in seen:
            return [()]
        seen |= {pointer}
        if "$ref" in node:
            beside = {word: value for word, value in node.items() if word != "$ref"}
            own: tuple[Part, ...] = (Part(pointer, beside),) if beside else ()
            return [(*own, *parts) for parts in self._expanded(self._target(node), seen)]
        groups: list[list[tuple[Part, ...]]] = [[(Part(pointer, node),)]]
        groups += [self._expanded(branch, seen) for branch in _branches(pointer, node, "allOf")]
        for union in ("oneOf", "anyOf"):
            branches = list(_branches(pointer, node, union))
            if branches:
                groups.append([alt for b in branches for alt in self._expanded(b, seen)])
        return [_joined(chosen) for chosen in product(*groups)]

    def _fields(self, variant: Variant, side: Side) -> Mapping[str, Schema]:
        """Return the fields that occur on this side, by name."""
        alien = _ALIEN[side]
        return {
            name: schema
            for name, schema in variant.properties.items()
            if not any(one.said(alien) for one in self.alternatives(schema).variants)
        }

    def _facts(self, schema: Schema, depth: int = _DEPTH) -> frozenset[Fact]:
        """Return facts about the schema, deep enough to recognize it."""
        found = self.alternatives(schema)
        facts = {("", "nullable", "")} if found.nullable else set()
        return frozenset(facts).union(
            *(self.variant_facts(variant, depth) for variant in found.variants)
        )

    def _variant_facts(self, variant: Variant, depth: int = _DEPTH) -> frozenset[Fact]:
        facts = {("", "type", kind) for kind in variant.types}
        facts |= {("", "value", value) for value in variant.values or ()}
        facts |= {
            ("", word, canonical(sorted(map(str, rule)))) for word, rule in variant.rules.items()
        }
        facts |= {("", "required", name) for name in variant.required}
        facts |= {("", "field", name) for name in variant.properties}
        if depth:
            below = {**variant.properties, "[]": variant.items, "*": variant.further}
            for name, schema in below.items():
                inner = self.facts(schema, depth - 1) if schema else ()
                facts |= {(f"/{name}{path}", kind, word) for path, kind, word in inner}
        return frozenset(facts)


def _joined(combination: tuple[tuple[Part, ...], ...]) -> tuple[Part, ...]:
    return tuple(part for parts in combination for part in parts)


def _branches(pointer: str, node: Mapping[str, Any], word: str) -> Iterator[str]:
    return (f"{pointer}/{word}/{place}" for place in range(len(node.get(word, ()))))
