"""Compare two versions of a schema by meaning."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterator
from functools import cache
from typing import NamedTuple

from .changes import DEPRECATED, ChangeCode, Side, Where, listed, toggled
from .model import Alternatives, Rule, Schema, Source, Variant

_NULLABLE = (ChangeCode.NULL_FORBIDDEN, ChangeCode.NULL_ALLOWED)
_REQUIRED = (ChangeCode.FIELD_OPTIONAL, ChangeCode.FIELD_REQUIRED)
_CLOSED = (ChangeCode.FURTHER_FIELDS_ALLOWED, ChangeCode.FURTHER_FIELDS_FORBIDDEN)
_FORMAT = (ChangeCode.FORMAT_WIDENED, ChangeCode.FORMAT_NARROWED)
_LIMIT = (ChangeCode.LIMIT_WIDENED, ChangeCode.LIMIT_NARROWED)
_DEFAULT = (ChangeCode.DEFAULT_CHANGED, ChangeCode.DEFAULT_ADDED)

Pairs = list[tuple[Variant, Variant]]


class SchemaDifference(NamedTuple):
    code: ChangeCode
    where: Where
    what: str
    path: str = ""
    """The path in the value, such as ``data[].owner.name``."""


class SchemaDiff:
    """Compares schemas of two documents; each pair is compared once."""

    def __init__(self, old: Source, new: Source) -> None:
        self._old, self._new = old, new
        self.differences = cache(self._differences)

    def _differences(self, old: Schema, new: Schema, side: Side) -> Collection[SchemaDifference]:
        """Walk both schemas, breadth first: cycles end, and each place has its shortest path."""
        found: dict[Hashable, SchemaDifference] = {}
        entered = {(old, new)}
        work = [(old, new, "")]
        for before, after, path in work:  # which grows
            was, now = self._old.alternatives(before), self._new.alternatives(after)
            pairs = self._pairs(was.variants, now.variants)
            differences = [*_of_alternatives(was, now, pairs)]
            for one, other in pairs:
                differences += _of_keywords(one, other)
                if one.types == other.types:
                    differences += self._of_fields(one, other, side)
                    for step, inner, later in self._below(one, other, side):
                        if (inner, later) not in entered:
                            entered.add((inner, later))
                            work.append((inner, later, path + step))
            for difference in differences:
                whole = (path + difference.path).removeprefix(".")
                found.setdefault(difference[:3], difference._replace(path=whole))
        return found.values()

    def _pairs(self, old: Collection[Variant], new: Collection[Variant]) -> Pairs:
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

    def _of_fields(self, old: Variant, new: Variant, side: Side) -> Iterator[SchemaDifference]:
        before, after = self._old.fields(old, side), self._new.fields(new, side)
        for name in before.keys() - after.keys():
            where = Where(_field_place(old, name), None)
            yield SchemaDifference(ChangeCode.FIELD_REMOVED, where, "removed", f".{name}")
        for name in after.keys() - before.keys():
            where = Where(None, _field_place(new, name))
            if name in new.required:
                code, what = ChangeCode.REQUIRED_FIELD_ADDED, "added, required"
            else:
                code, what = ChangeCode.FIELD_ADDED, "added"
            yield SchemaDifference(code, where, what, f".{name}")
        everywhere = before.keys() & after.keys()
        for name in old.required ^ new.required:
            if name in everywhere or name not in {**old.properties, **new.properties}:
                code, what = toggled(_REQUIRED, "required", name in new.required)
                where = Where(_field_place(old, name), _field_place(new, name))
                yield SchemaDifference(code, where, what, f".{name}")

    def _below(
        self, old: Variant, new: Variant, side: Side
    ) -> Iterator[tuple[str, Schema, Schema]]:
        """Yield the schemas of fields and items that both versions have."""
        before, after = self._old.fields(old, side), self._new.fields(new, side)
        for name in sorted(before.keys() & after.keys()):
            yield f".{name}", before[name], after[name]
        if old.is_closed == new.is_closed:
            yield ".*", old.further, new.further
        yield "[]", old.items, new.items


def _of_alternatives(
    old: Alternatives, new: Alternatives, pairs: Pairs
) -> Iterator[SchemaDifference]:
    if old.nullable != new.nullable:
        code, what = toggled(_NULLABLE, "nullable", new.nullable)
        yield SchemaDifference(code, Where(old.pointer, new.pointer), what)
    for variant in old.variants:
        if all(variant is not before for before, _ in pairs):
            what = f"alternative removed: {_described(variant)}"
            yield SchemaDifference(ChangeCode.VARIANT_REMOVED, Where(variant.pointer, None), what)
    for variant in new.variants:
        if all(variant is not after for _, after in pairs):
            what = f"alternative added: {_described(variant)}"
            yield SchemaDifference(ChangeCode.VARIANT_ADDED, Where(None, variant.pointer), what)


def _of_keywords(old: Variant, new: Variant) -> Iterator[SchemaDifference]:
    for code, keyword, what in _keywords(old, new):
        yield SchemaDifference(code, Where(old.place(keyword), new.place(keyword)), what)


def _keywords(old: Variant, new: Variant) -> Iterator[tuple[ChangeCode, str, str]]:
    """Yield the keywords with another meaning: the code, the keyword and what has changed."""
    if old.types != new.types:
        what = f"type changed from {_named(old.types)} to {_named(new.types)}"
        yield _type_change(old.types, new.types), "type", what
        return
    for code, what in _values(old.values, new.values):
        yield code, "enum", what
    for word in sorted({*old.rules, *new.rules}):
        was, now = old.rules.get(word), new.rules.get(word)
        if was != now:
            codes = _FORMAT if word == "format" else _LIMIT
            what = _moved(word, old.text(word), new.text(word))
            yield codes[_is_narrower(was, now)], word, what
    if old.default != new.default:
        what = _moved("default", old.default, new.default)
        yield _DEFAULT[old.default is None], "default", what
    if old.is_deprecated != new.is_deprecated:
        code, what = toggled(DEPRECATED, "deprecated", new.is_deprecated)
        yield code, "deprecated", what
    if words := sorted({word for word, _ in old.wording ^ new.wording}):
        yield ChangeCode.WORDING_CHANGED, words[0], f"{', '.join(words)} changed"
    if old.is_closed != new.is_closed:
        code, what = toggled(_CLOSED, "additionalProperties", new.is_closed)
        yield code, "additionalProperties", what


def _values(
    old: frozenset[str] | None, new: frozenset[str] | None
) -> Iterator[tuple[ChangeCode, str]]:
    if new is None:
        if old is not None:
            yield ChangeCode.VALUES_UNLISTED, "no longer limited"
    elif old is None:
        what = f"limited to {listed(sorted(new))}" if new else "no longer limited"
        yield ChangeCode.VALUES_LISTED, what
    else:
        if gone := old - new:
            yield ChangeCode.VALUE_REMOVED, f"values removed: {listed(sorted(gone))}"
        if came := new - old:
            yield ChangeCode.VALUE_ADDED, f"values added: {listed(sorted(came))}"


def _akin(old: Variant, new: Variant) -> bool:
    """Whether two alternatives may be versions of one; objects must share a field."""
    if old.types != new.types or not (old.properties and new.properties):
        return True
    return not old.properties.keys().isdisjoint(new.properties)


def _type_change(old: frozenset[str], new: frozenset[str]) -> ChangeCode:
    if not new or (old and old < new):
        return ChangeCode.TYPE_WIDENED
    return ChangeCode.TYPE_NARROWED if not old or new < old else ChangeCode.TYPE_CHANGED


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
    kind, fields = _named(variant.types), sorted(variant.properties)
    return f"{kind} with {listed(fields)}" if fields else kind


def _moved(keyword: str, was: str | None, now: str | None) -> str:
    if was is None:
        return f"{keyword} added: {now}"
    if now is None:
        return f"{keyword} removed (was {was})"
    return f"{keyword} changed from {was} to {now}"
