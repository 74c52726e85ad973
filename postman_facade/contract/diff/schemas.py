"""How two versions of a schema differ, whatever they look like."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Hashable, Iterable, Iterator
from functools import cache
from typing import NamedTuple

from .rating import Code, Side
from .shapes import Rule, Schema, Shape, canonical
from .source import Source

_MANY = 8


class Difference(NamedTuple):
    code: Code
    path: str
    """Where in the value: ``data[].owner.name``."""
    old: str | None
    """The pointer in the old document; None where it has no such thing."""
    new: str | None
    what: str


class SchemaDiff:
    """Compares schemas of two documents; each pair is compared once."""

    def __init__(self, old: Source, new: Source) -> None:
        self._old, self._new = old, new
        self.differences = cache(self._differences)

    def _differences(self, old: Schema, new: Schema, side: Side) -> tuple[Difference, ...]:
        return tuple(_Walk(self._old, self._new, side).differences(old, new))


class _Walk:
    """A walk through two schemas at once, level by level.

    It enters each pair of places once, so that cycles end: what is seen in several ways has
    changed once, and is found by the shortest.
    """

    def __init__(self, old: Source, new: Source, side: Side) -> None:
        self._old, self._new, self._side = old, new, side
        self._entered: set[tuple[Schema, Schema]] = set()
        self._waiting: deque[tuple[Schema, Schema, str]] = deque()
        self._differences: dict[Hashable, Difference] = {}

    def differences(self, old: Schema, new: Schema) -> Collection[Difference]:
        self._enter(old, new, "")
        while self._waiting:
            self._schemas(*self._waiting.popleft())
        return self._differences.values()

    def _enter(self, old: Schema, new: Schema, path: str) -> None:
        if (old, new) not in self._entered:
            self._entered.add((old, new))
            self._waiting.append((old, new, path))

    def _schemas(self, old: Schema, new: Schema, path: str) -> None:
        was, now = self._old.alternatives(old), self._new.alternatives(new)
        if was.nullable != now.nullable:
            code = Code.NULL_ALLOWED if now.nullable else Code.NULL_FORBIDDEN
            what = "may be null" if now.nullable else "is never null any more"
            self._add(code, path, was.pointer, now.pointer, what)
        pairs = self._pairs(was.shapes, now.shapes)
        for before, after in pairs:
            self._shapes(before, after, path)
        for shape in _left(was.shapes, [before for before, _ in pairs]):
            what = f"is no {_described(shape)} any more"
            self._add(Code.VARIANT_REMOVED, path, shape.pointer, None, what)
        for shape in _left(now.shapes, [after for _, after in pairs]):
            what = f"may also be {_described(shape)}"
            self._add(Code.VARIANT_ADDED, path, None, shape.pointer, what)

    def _pairs(self, old: Collection[Shape], new: Collection[Shape]) -> list[tuple[Shape, Shape]]:
        """Which alternatives are versions of each other: those that say most of the same."""
        if len(old) == len(new) == 1:
            return list(zip(old, new, strict=True))
        ranked = sorted(
            (
                len(self._old.shape_facts(before) ^ self._new.shape_facts(after)),
                before.pointer != after.pointer,
                place,
                other,
            )
            for place, before in enumerate(old)
            for other, after in enumerate(new)
            if _akin(before, after)
        )
        befores, afters = list(old), list(new)
        chosen: dict[int, int] = {}
        for _, _, place, other in ranked:
            if place not in chosen and other not in chosen.values():
                chosen[place] = other
        return [(befores[place], afters[other]) for place, other in chosen.items()]

    def _shapes(self, old: Shape, new: Shape, path: str) -> None:
        if old.types != new.types:
            what = f"is {_named(new.types)}, was {_named(old.types)}"
            self._said(_type_change(old, new), "type", old, new, path, what)
            return
        self._values(old, new, path)
        self._rules(old, new, path)
        if old.default != new.default:
            code = Code.DEFAULT_ADDED if old.default is None else Code.DEFAULT_CHANGED
            what = f"the default is {new.default or 'not said'}, was {old.default or 'not said'}"
            self._said(code, "default", old, new, path, what)
        if old.is_deprecated != new.is_deprecated:
            code = Code.SCHEMA_DEPRECATED if new.is_deprecated else Code.SCHEMA_REINSTATED
            what = "is deprecated" if new.is_deprecated else "is not deprecated any more"
            self._said(code, "deprecated", old, new, path, what)
        if words := sorted({word for word, _ in old.wording ^ new.wording}):
            what = f"{', '.join(words)} changed"
            self._said(Code.WORDING_CHANGED, words[0], old, new, path, what)
        self._fields(old, new, path)
        self._further(old, new, path)
        self._enter(old.items, new.items, f"{path}[]")

    def _values(self, old: Shape, new: Shape, path: str) -> None:
        if old.values is None and new.values is None:
            return
        if old.values is None or new.values is None:
            code = Code.VALUES_LISTED if old.values is None else Code.VALUES_UNLISTED
            listed = f"is only {_list(new.values)}" if new.values else "is not only listed values"
            self._said(code, "enum", old, new, path, listed)
            return
        if gone := old.values - new.values:
            self._said(Code.VALUE_REMOVED, "enum", old, new, path, f"is never {_list(gone)}")
        if came := new.values - old.values:
            self._said(Code.VALUE_ADDED, "enum", old, new, path, f"may be {_list(came)}")

    def _rules(self, old: Shape, new: Shape, path: str) -> None:
        for word in sorted({*old.rules, *new.rules}):
            was, now = old.rules.get(word), new.rules.get(word)
            if was == now:
                continue
            narrowed = _is_narrower(was, now)
            if word == "format":
                code = Code.FORMAT_NARROWED if narrowed else Code.FORMAT_WIDENED
            else:
                code = Code.LIMIT_NARROWED if narrowed else Code.LIMIT_WIDENED
            what = f"{word} is {_value(new, word)}, was {_value(old, word)}"
            self._said(code, word, old, new, path, what)

    def _fields(self, old: Shape, new: Shape, path: str) -> None:
        before, after = self._old.fields(old, self._side), self._new.fields(new, self._side)
        for name in sorted({*before, *after}):
            field = _below(path, name)
            if name not in after:
                self._add(Code.FIELD_REMOVED, field, _field_place(old, name), None, "is gone")
            elif name not in before:
                demanded = name in new.required
                code = Code.REQUIRED_FIELD_ADDED if demanded else Code.FIELD_ADDED
                what = "is new and required" if demanded else "is new"
                self._add(code, field, None, _field_place(new, name), what)
            else:
                self._demand(name, field, old, new)
                self._enter(before[name], after[name], field)
        for name in sorted((old.required ^ new.required) - {*old.properties, *new.properties}):
            self._demand(name, _below(path, name), old, new)

    def _demand(self, name: str, field: str, old: Shape, new: Shape) -> None:
        if (name in old.required) != (name in new.required):
            code = Code.FIELD_REQUIRED if name in new.required else Code.FIELD_OPTIONAL
            what = "is required" if name in new.required else "is not required any more"
            self._add(code, field, _field_place(old, name), _field_place(new, name), what)

    def _further(self, old: Shape, new: Shape, path: str) -> None:
        if old.is_closed != new.is_closed:
            code = Code.FURTHER_FIELDS_FORBIDDEN if new.is_closed else Code.FURTHER_FIELDS_ALLOWED
            what = "takes no further fields" if new.is_closed else "takes further fields"
            self._said(code, "additionalProperties", old, new, path, what)
        else:
            self._enter(old.further, new.further, _below(path, "*"))

    def _said(self, code: Code, keyword: str, old: Shape, new: Shape, path: str, what: str) -> None:
        self._add(code, path, old.place(keyword), new.place(keyword), what)

    def _add(self, code: Code, path: str, old: str | None, new: str | None, what: str) -> None:
        difference = Difference(code, path, old, new, what)
        self._differences.setdefault((code, old, new, what), difference)


def _below(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _akin(old: Shape, new: Shape) -> bool:
    """Whether two alternatives can be versions of one: objects share a field at least."""
    if old.types != new.types or not (old.properties and new.properties):
        return True
    return not old.properties.keys().isdisjoint(new.properties)


def _left(shapes: Iterable[Shape], taken: Collection[Shape]) -> Iterator[Shape]:
    return (shape for shape in shapes if shape not in taken)


def _type_change(old: Shape, new: Shape) -> Code:
    if not new.types or (old.types and old.types < new.types):
        return Code.TYPE_WIDENED
    return Code.TYPE_NARROWED if not old.types or new.types < old.types else Code.TYPE_CHANGED


def _is_narrower(old: Rule | None, new: Rule | None) -> bool:
    if old is None or new is None:
        return old is None
    if isinstance(old, frozenset) and isinstance(new, frozenset):
        return not new <= old
    return tuple(new) > tuple(old)


def _field_place(shape: Shape, name: str) -> str:
    return next(iter(shape.properties.get(name, ())), shape.place("required"))


def _named(types: frozenset[str]) -> str:
    kinds = types - {"integer"} if "number" in types else types
    return " or ".join(sorted(kinds)) or "anything"


def _described(shape: Shape) -> str:
    kind = _named(shape.types)
    return f"{kind} with {_list(frozenset(shape.properties))}" if shape.properties else kind


def _list(values: frozenset[str]) -> str:
    first = sorted(values)[:_MANY]
    more = f" and {len(values) - _MANY} more" if len(values) > _MANY else ""
    return ", ".join(first) + more


def _value(shape: Shape, keyword: str) -> str:
    value = shape.said(keyword)
    return "not said" if value is None else canonical(value)
