"""A document with resolved references and normalized schemas."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from typing import Any, NamedTuple

from postman_facade import _json_pointer

from .rating import Side
from .variants import Part, Schema, Variant, canonical

# How deep alternatives are compared to decide whether they are versions of one.
_DEPTH = 4
_ALIEN = {Side.REQUEST: "readOnly", Side.RESPONSE: "writeOnly", Side.ERROR: "writeOnly"}


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
            if not any(
                alternative.said(alien) for alternative in self.alternatives(schema).variants
            )
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
