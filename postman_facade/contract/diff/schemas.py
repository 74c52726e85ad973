"""Compare two versions of a schema by meaning."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Hashable, Iterable, Iterator
from functools import cache
from typing import NamedTuple

from .changes import ChangeCode, Side
from .model import Rule, Schema, Source, Variant, canonical

_MANY = 8


class SchemaDifference(NamedTuple):
    code: ChangeCode
    path: str
    """The path in the value, such as ``data[].owner.name``."""
    old: str | None
    """The pointer in the old document; None if it does not exist there."""
    new: str | None
    what: str


class SchemaDiff:
    """Compares schemas of two documents; each pair is compared once."""

    def __init__(self, old: Source, new: Source) -> None:
        self._old, self._new = old, new
        self.differences = cache(self._differences)

    def _differences(self, old: Schema, new: Schema, side: Side) -> tuple[SchemaDifference, ...]:
        return tuple(_Walk(self._old, self._new, side).differences(old, new))


class _Walk:
    """A breadth-first walk through two schemas at once.

    It visits each pair of places once, by the shortest path, so cycles end.
    """

    def __init__(self, old: Source, new: Source, side: Side) -> None:
        self._old, self._new, self._side = old, new, side
        self._entered: set[tuple[Schema, Schema]] = set()
        self._waiting: deque[tuple[Schema, Schema, str]] = deque()
        self._differences: dict[Hashable, SchemaDifference] = {}

    def differences(self, old: Schema, new: Schema) -> Collection[SchemaDifference]:
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
            code = ChangeCode.NULL_ALLOWED if now.nullable else ChangeCode.NULL_FORBIDDEN
            what = "now nullable" if now.nullable else "no longer nullable"
            self._add(code, path, was.pointer, now.pointer, what)
        pairs = self._pairs(was.variants, now.variants)
        for before, after in pairs:
            self._variants(before, after, path)
        for variant in _left(was.variants, [before for before, _ in pairs]):
            what = f"alternative removed: {_described(variant)}"
            self._add(ChangeCode.VARIANT_REMOVED, path, variant.pointer, None, what)
        for variant in _left(now.variants, [after for _, after in pairs]):
            what = f"alternative added: {_described(variant)}"
            self._add(ChangeCode.VARIANT_ADDED, path, None, variant.pointer, what)

    def _pairs(
        self, old: Collection[Variant], new: Collection[Variant]
    ) -> list[tuple[Variant, Variant]]:
        """Pair the alternatives that have the most in common."""
        if len(old) == len(new) == 1:
            return list(zip(old, new, strict=True))
        ranked = sorted(
            (
                len(self._old.variant_facts(before) ^ self._new.variant_facts(after)),
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

    def _variants(self, old: Variant, new: Variant, path: str) -> None:
        if old.types != new.types:
            what = f"type changed from {_named(old.types)} to {_named(new.types)}"
            self._said(_type_change(old, new), "type", old, new, path, what)
            return
        self._values(old, new, path)
        self._rules(old, new, path)
        if old.default != new.default:
            code = ChangeCode.DEFAULT_ADDED if old.default is None else ChangeCode.DEFAULT_CHANGED
            what = _moved("default", old.default, new.default)
            self._said(code, "default", old, new, path, what)
        if old.is_deprecated != new.is_deprecated:
            code = (
                ChangeCode.SCHEMA_DEPRECATED if new.is_deprecated else ChangeCode.SCHEMA_REINSTATED
            )
            what = "deprecated" if new.is_deprecated else "no longer deprecated"
            self._said(code, "deprecated", old, new, path, what)
        if words := sorted({word for word, _ in old.wording ^ new.wording}):
            what = f"{', '.join(words)} changed"
            self._said(ChangeCode.WORDING_CHANGED, words[0], old, new, path, what)
        self._fields(old, new, path)
        self._further(old, new, path)
        self._enter(old.items, new.items, f"{path}[]")

    def _values(self, old: Variant, new: Variant, path: str) -> None:
        if old.values is None and new.values is None:
            return
        if old.values is None or new.values is None:
            code = ChangeCode.VALUES_LISTED if old.values is None else ChangeCode.VALUES_UNLISTED
            listed = f"limited to {_list(new.values)}" if new.values else "no longer limited"
            self._said(code, "enum", old, new, path, listed)
            return
        if gone := old.values - new.values:
            self._said(
                ChangeCode.VALUE_REMOVED, "enum", old, new, path, f"values removed: {_list(gone)}"
            )
        if came := new.values - old.values:
            self._said(
                ChangeCode.VALUE_ADDED, "enum", old, new, path, f"values added: {_list(came)}"
            )

    def _rules(self, old: Variant, new: Variant, path: str) -> None:
        for word in sorted({*old.rules, *new.rules}):
            was, now = old.rules.get(word), new.rules.get(word)
            if was == now:
                continue
            narrowed = _is_narrower(was, now)
            if word == "format":
                code = ChangeCode.FORMAT_NARROWED if narrowed else ChangeCode.FORMAT_WIDENED
            else:
                code = ChangeCode.LIMIT_NARROWED if narrowed else ChangeCode.LIMIT_WIDENED
            what = _moved(word, _value(old, word), _value(new, word))
            self._said(code, word, old, new, path, what)

    def _fields(self, old: Variant, new: Variant, path: str) -> None:
        before, after = self._old.fields(old, self._side), self._new.fields(new, self._side)
        for name in sorted({*before, *after}):
            field = _below(path, name)
            if name not in after:
                self._add(ChangeCode.FIELD_REMOVED, field, _field_place(old, name), None, "removed")
            elif name not in before:
                demanded = name in new.required
                code = ChangeCode.REQUIRED_FIELD_ADDED if demanded else ChangeCode.FIELD_ADDED
                what = "added, required" if demanded else "added"
                self._add(code, field, None, _field_place(new, name), what)
            else:
                self._demand(name, field, old, new)
                self._enter(before[name], after[name], field)
        for name in sorted((old.required ^ new.required) - {*old.properties, *new.properties}):
            self._demand(name, _below(path, name), old, new)

    def _demand(self, name: str, field: str, old: Variant, new: Variant) -> None:
        if (name in old.required) != (name in new.required):
            code = ChangeCode.FIELD_REQUIRED if name in new.required else ChangeCode.FIELD_OPTIONAL
            what = "now required" if name in new.required else "no longer required"
            self._add(code, field, _field_place(old, name), _field_place(new, name), what)

    def _further(self, old: Variant, new: Variant, path: str) -> None:
        if old.is_closed != new.is_closed:
            code = (
                ChangeCode.FURTHER_FIELDS_FORBIDDEN
                if new.is_closed
                else ChangeCode.FURTHER_FIELDS_ALLOWED
            )
            what = "additional fields forbidden" if new.is_closed else "additional fields allowed"
            self._said(code, "additionalProperties", old, new, path, what)
        else:
            self._enter(old.further, new.further, _below(path, "*"))

    def _said(
        self, code: ChangeCode, keyword: str, old: Variant, new: Variant, path: str, what: str
    ) -> None:
        self._add(code, path, old.place(keyword), new.place(keyword), what)

    def _add(
        self, code: ChangeCode, path: str, old: str | None, new: str | None, what: str
    ) -> None:
        difference = SchemaDifference(code, path, old, new, what)
        self._differences.setdefault((code, old, new, what), difference)


def _below(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _akin(old: Variant, new: Variant) -> bool:
    """Whether two alternatives may be versions of one; objects must share a field."""
    if old.types != new.types or not (old.properties and new.properties):
        return True
    return not old.properties.keys().isdisjoint(new.properties)


def _left(variants: Iterable[Variant], taken: Collection[Variant]) -> Iterator[Variant]:
    return (variant for variant in variants if variant not in taken)


def _type_change(old: Variant, new: Variant) -> ChangeCode:
    if not new.types or (old.types and old.types < new.types):
        return ChangeCode.TYPE_WIDENED
    return (
        ChangeCode.TYPE_NARROWED
        if not old.types or new.types < old.types
        else ChangeCode.TYPE_CHANGED
    )


def _is_narrower(old: Rule | None, new: Rule | None) -> bool:
    if old is None or new is None:
        return old is None
    if isinstance(old, frozenset) and isinstance(new, frozenset):
        return not new <= old
    return tuple(new) > tuple(old)


def _field_place(variant: Variant, name: str) -> str:
    return next(iter(variant.properties.get(name, ())), variant.place("required"))


def _named(types: frozenset[str]) -> str:
    kinds = types - {"integer"} if "number" in types else types
    return " or ".join(sorted(kinds)) or "anything"


def _described(variant: Variant) -> str:
    kind = _named(variant.types)
    return f"{kind} with {_list(frozenset(variant.properties))}" if variant.properties else kind


def _list(values: frozenset[str]) -> str:
    first = sorted(values)[:_MANY]
    more = f" and {len(values) - _MANY} more" if len(values) > _MANY else ""
    return ", ".join(first) + more


def _value(variant: Variant, keyword: str) -> str | None:
    value = variant.said(keyword)
    return None if value is None else canonical(value)


def _moved(keyword: str, old: str | None, new: str | None) -> str:
    if old is None:
        return f"{keyword} added: {new}"
    if new is None:
        return f"{keyword} removed (was {old})"
    return f"{keyword} changed from {old} to {new}"
