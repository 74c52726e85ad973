"""What changed between two API documents, by resolved meaning rather than by text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from codegen.documents import Json, at, erased, operations

BREAKING, ADDITIVE, WORDING = "breaking", "additive", "wording"
_RULES = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern")


class Change(NamedTuple):
    rating: str
    operation: str
    what: str

    def __str__(self) -> str:
        return f"{self.rating}: {self.operation}: {self.what}"


class Fact(NamedTuple):
    """One thing a document says of an operation, such as the type of a property."""

    types: frozenset[str]
    required: bool
    enum: frozenset[str]
    rules: tuple[tuple[str, Any], ...] = ()


Facts = dict[tuple[str, str], Fact]
"""By side (`parameter`, `request`, `response 200`) and pointer."""


def changes(old: Json, new: Json) -> list[Change]:
    """Every difference a caller could notice, breaking ones first."""
    before, after = _by_place(old), _by_place(new)
    found: list[Change] = []
    for place in before.keys() - after.keys():
        found.append(Change(BREAKING, before[place]["operationId"], "operation removed"))
    for place in after.keys() - before.keys():
        found.append(Change(ADDITIVE, after[place]["operationId"], "operation added"))
    for place in before.keys() & after.keys():
        found.extend(_operation_changes(old, before[place], new, after[place]))
    order = (BREAKING, ADDITIVE, WORDING)
    return sorted(found, key=lambda c: (order.index(c.rating), c.operation, c.what))


def facts(document: Json, operation: Json) -> Facts:
    """Everything `document` says of the data that `operation` takes and gives."""
    found: Facts = {}
    for parameter in operation.get("parameters", []):
        pointer = f"{parameter['in']} {parameter['name']}"
        fact = _fact(document, parameter["schema"], bool(parameter.get("required")))
        found["parameter", pointer] = fact
    body = operation.get("requestBody", {})
    for media_type, content in body.get("content", {}).items():
        found["request", media_type] = _fact(document, {}, bool(body.get("required")))
        found.update(_walk(document, content.get("schema", {}), "request"))
    for status, response in operation["responses"].items():
        side = f"response {status}"
        found[side, ""] = _fact(document, {}, False)
        for media_type, content in response.get("content", {}).items():
            found[side, media_type] = _fact(document, {}, False)
            found.update(_walk(document, content.get("schema", {}), side))
    return found


def _by_place(document: Json) -> dict[tuple[str, str], Json]:
    return {(method, erased(path)): op for path, method, op in operations(document)}


def _operation_changes(old: Json, before: Json, new: Json, after: Json) -> Iterator[Change]:
    name = after["operationId"]
    if before["operationId"] != name:
        yield Change(BREAKING, name, f"renamed from {before['operationId']}")
    if before.get("tags", [])[:1] != after.get("tags", [])[:1]:
        yield Change(BREAKING, name, "moved to another area")
    if before.get("security") != after.get("security"):
        yield Change(BREAKING, name, "security changed")
    for key in sorted(k for k in {*before, *after} if k.startswith("x-")):
        if before.get(key) != after.get(key):
            yield Change(ADDITIVE, name, f"{key} changed")
    if not before.get("deprecated") and after.get("deprecated"):
        yield Change(ADDITIVE, name, "deprecated")
    if any(before.get(key) != after.get(key) for key in ("summary", "description")):
        yield Change(WORDING, name, "summary or description changed")
    was, now = facts(old, before), facts(new, after)
    for side, pointer in _topmost(was.keys() - now.keys()):
        yield Change(_removal(side), name, f"{side} {pointer}: removed")
    for side, pointer in _topmost(now.keys() - was.keys()):
        demanded = now[side, pointer].required and not side.startswith("response")
        yield Change(BREAKING if demanded else ADDITIVE, name, f"{side} {pointer}: added")
    for place in was.keys() & now.keys():
        yield from _fact_changes(name, place, was[place], now[place])


def _topmost(keys: set[tuple[str, str]]) -> list[tuple[str, str]]:
    """Those that are not inside another one."""

    def inside(side: str, pointer: str) -> bool:
        parents = pointer.split("/")[:-1]
        return any((side, "/".join(parents[:n])) in keys for n in range(1, len(parents) + 1)) or (
            pointer != "" and (side, "") in keys
        )

    return [key for key in keys if not inside(*key)]


def _removal(side: str) -> str:
    # An error status or body that is no longer documented breaks nobody.
    return ADDITIVE if side.startswith(("response 4", "response 5")) else BREAKING


def _fact_changes(name: str, key: tuple[str, str], was: Fact, now: Fact) -> Iterator[Change]:
    side, pointer = key
    answered = side.startswith("response")
    where = f"{side} {pointer}"
    if was.types != now.types:
        safe = now.types <= was.types if answered else now.types >= was.types
        kinds = f"{_listed(was.types)} to {_listed(now.types)}"
        yield Change(ADDITIVE if safe else BREAKING, name, f"{where}: type {kinds}")
    if was.required != now.required:
        stricter = now.required != answered
        text = "now required" if now.required else "no longer required"
        yield Change(BREAKING if stricter else ADDITIVE, name, f"{where}: {text}")
    if was.enum - now.enum:
        rating = ADDITIVE if answered else BREAKING
        yield Change(rating, name, f"{where}: without {_listed(was.enum - now.enum)}")
    if now.enum - was.enum:
        yield Change(ADDITIVE, name, f"{where}: also {_listed(now.enum - was.enum)}")
    if was.rules != now.rules:
        yield Change(ADDITIVE if answered else BREAKING, name, f"{where}: limits changed")


def _listed(values: frozenset[str]) -> str:
    return ", ".join(sorted(values)) or "anything"


def _walk(
    document: Json,
    schema: Json,
    side: str,
    pointer: str = "",
    required: bool = False,
    within: tuple[str, ...] = (),
) -> Facts:
    found: Facts = {(side, pointer): _fact(document, schema, required)}
    for branch, entered in _branches(document, schema, within):
        demanded = branch.get("required", [])
        for name, inner in branch.get("properties", {}).items():
            path = f"{pointer}/{name}"
            found.update(_walk(document, inner, side, path, name in demanded, entered))
        for key, part in (("items", "[]"), ("additionalProperties", "*")):
            if isinstance(branch.get(key), dict):
                found.update(
                    _walk(document, branch[key], side, f"{pointer}/{part}", False, entered)
                )
    return found


def _branches(
    document: Json, schema: Json, within: tuple[str, ...] = ()
) -> Iterator[tuple[Json, tuple[str, ...]]]:
    """`schema` through references and unions, each with the references that led to it."""
    reference = schema.get("$ref")
    if reference is not None:
        if reference not in within:
            yield from _branches(document, at(document, reference), (*within, reference))
        return
    yield schema, within
    for union in ("allOf", "oneOf", "anyOf"):
        for branch in schema.get(union, []):
            yield from _branches(document, branch, within)


def _fact(document: Json, schema: Json, required: bool) -> Fact:
    types: set[str] = set()
    enum: set[str] = set()
    rules: list[tuple[str, Any]] = []
    for branch, _ in _branches(document, schema):
        if "type" in branch:
            types.add(branch["type"])
        if branch.get("nullable"):
            types.add("null")
        enum.update(str(value) for value in branch.get("enum", []))
        rules.extend((rule, branch[rule]) for rule in _RULES if rule in branch)
    return Fact(frozenset(types), required, frozenset(enum), tuple(sorted(rules, key=str)))
