"""The schemas of the API document, and where a request body breaks them."""

from __future__ import annotations

import functools
import json
import pkgutil
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from postman_api_client.operations import OPERATIONS, Operation

from ..store import wire

Schema = Mapping[str, Any]


class Fault(NamedTuple):
    """A rule that a value breaks. As text: its place in the body, and what is wrong there."""

    place: tuple[str | int, ...]
    location: tuple[str, ...]  # of the rule in the schema
    keyword: str
    schema: Schema
    value: Any
    missing: tuple[str, ...] = ()

    def __str__(self) -> str:
        return "".join(f"/{step}" for step in self.place) + f" {self.text}"

    @property
    def text(self) -> str:
        return _MESSAGES[self.keyword](self)

    @property
    def dotted(self) -> str:
        return ".".join(map(str, self.place))

    @property
    def rule(self) -> Any:
        return self.schema[self.keyword]


_MESSAGES: Mapping[str, Callable[[Fault], str]] = {
    "type": lambda fault: f"must be {fault.rule}",
    "enum": lambda fault: f"must be one of: {', '.join(map(str, fault.rule))}",
    "required": lambda fault: f"must have required property '{fault.missing[0]}'",
    "pattern": lambda fault: f'must match pattern "{fault.rule.strip("^$")}"',
    "minLength": lambda fault: f"must NOT have fewer than {fault.rule} characters",
    "maxLength": lambda fault: f"must NOT have more than {fault.rule} characters",
    "maxItems": lambda fault: f"must NOT have more than {fault.rule} items",
    "minProperties": lambda fault: f"must NOT have fewer than {fault.rule} properties",
    "minimum": lambda fault: f"must be >= {fault.rule}",
    "maximum": lambda fault: f"must be <= {fault.rule}",
    "additionalProperties": lambda fault: "must NOT have additional properties",
}


@functools.cache
def document() -> dict[str, Any]:
    """The effective API document; parsed at the first request that needs it."""
    text = pkgutil.get_data("postman_api_client", "postman-api.json")
    document: dict[str, Any] = json.loads(text or "{}")
    return document


def resolve(node: Any, root: Mapping[str, Any] | None = None) -> Any:
    """The target of a reference; anything else is returned as it is."""
    while "$ref" in node:
        target: Any = root if root is not None else document()
        for step in node["$ref"][2:].split("/"):
            target = target[step]
        node = target
    return node


def json_schema(message: Mapping[str, Any]) -> Schema | None:
    """The schema of a body that can be JSON."""
    for media_type, content in message.get("content", {}).items():
        if "json" in media_type:
            schema: Schema | None = content.get("schema")
            return schema
    return None


def of_body(operation: Operation) -> Schema:
    """The schema of the JSON that an operation is sent."""
    return of_path(operation.method, operation.path)


@functools.cache
def of_path(method: str, path: str) -> Schema:
    """The schema of the JSON that the operation at a path is sent."""
    described = document()["paths"][path][method.lower()]
    return json_schema(resolve(described.get("requestBody", {}))) or {}


@functools.cache
def answered(id: str, envelopes: tuple[str, ...], hidden: tuple[str, ...]) -> tuple[str, ...]:
    """The members of what an operation answers with, or lists, but for some that are hidden.

    They are those inside of an envelope, if there is one.
    """
    operation = OPERATIONS[id]
    described = document()["paths"][operation.path][operation.method.lower()]
    success = min(status for status in described["responses"] if status.startswith("2"))
    schema = _whole(json_schema(resolve(described["responses"][success])) or {})
    for envelope in filter(schema.get("properties", {}).__contains__, envelopes):
        inner = member(schema, envelope)
        schema = _whole(inner.get("items", inner))
        break
    return tuple(name for name in schema.get("properties", ()) if name not in hidden)


def query_choices(operation: Operation) -> Mapping[str, list[str]]:
    """The parameters of an operation that can have few values, with these."""
    path = document()["paths"][operation.path]
    own = path[operation.method.lower()].get("parameters", ())
    parameters = (*path.get("parameters", ()), *own)
    rules = {one["name"]: resolve(one["schema"]) for one in map(resolve, parameters)}
    return {
        name: [value if isinstance(value, str) else json.dumps(value) for value in rule["enum"]]
        for name, rule in rules.items()
        if "enum" in rule
    }


def member(schema: Schema, *way: str) -> Schema:
    """The schema at a place, given as member names, and ``[]`` for entries."""
    for step in way:
        whole = _whole(schema)
        schema = whole["items"] if step == "[]" else whole.get("properties", {}).get(step, {})
    return _whole(schema)


def amended(schema: Schema, rules: Schema, *way: str) -> Schema:
    """A schema with more rules at a place."""
    whole = _whole(schema)
    if not way:
        return {**whole, **rules}
    step, *rest = way
    if step == "[]":
        return {**whole, "items": amended(whole["items"], rules, *rest)}
    inner = {step: amended(whole["properties"][step], rules, *rest)}
    return {**whole, "properties": {**whole["properties"], **inner}}


def without(schema: Schema, *names: str) -> Schema:
    """A schema without rules for some members."""
    whole = _whole(schema)
    if not names:
        return whole
    rules = {name: rule for name, rule in whole.get("properties", {}).items() if name not in names}
    required = [name for name in whole.get("required", ()) if name not in names]
    return {**whole, "properties": rules, "required": required}


def first_fault(schema: Schema, value: Any) -> Fault | None:
    """The first rule that a value breaks, in the order of the document.

    Alternatives (``anyOf``, ``oneOf``) and formats are not looked at: where they matter, the
    API's own words for them do too.
    """
    return next(faults(schema, value), None)


def faults(schema: Schema, value: Any) -> Iterator[Fault]:
    schema = _whole(schema)
    if value is None and schema.get("nullable"):
        return
    kind = schema.get("type") or _type_of_all(schema.get("anyOf", ()))
    if kind is not None and not _is(value, kind):
        yield Fault((), ("type",), "type", {**schema, "type": kind}, value)
    elif isinstance(value, dict):
        yield from _faults_of_object(schema, value)
    elif isinstance(value, list):
        yield from _broken(schema, value, maxItems=len(value) > schema.get("maxItems", len(value)))
        for position, one in enumerate(value if "items" in schema else ()):
            yield from _within(position, ("items",), schema["items"], one)
    elif isinstance(value, str):
        long = len(value) > schema.get("maxLength", len(value))
        yield from _broken(
            schema,
            value,
            enum="enum" in schema and value not in schema["enum"],
            # With a pattern, an empty text gets the message of the pattern.
            minLength=len(value) < schema.get("minLength", 0) > int("pattern" in schema),
            maxLength=long,
            pattern=not long and not re.search(_anchored(schema.get("pattern", "")), value),
        )
    elif not isinstance(value, bool) and value is not None:
        amount = float(value.text) if isinstance(value, wire.Fraction) else value
        yield from _broken(
            schema,
            value,
            minimum=amount < schema.get("minimum", amount),
            maximum=amount > schema.get("maximum", amount),
        )


def _faults_of_object(schema: Schema, value: dict[str, Any]) -> Iterator[Fault]:
    missing = tuple(name for name in schema.get("required", ()) if name not in value)
    if missing:
        yield Fault((), ("required",), "required", schema, value, missing)
    rules, others = schema.get("properties", {}), schema.get("additionalProperties", True)
    for name, rule in rules.items():
        if name in value:
            yield from _within(name, ("properties", name), rule, value[name])
    unknown = [name for name in value if name not in rules]
    if isinstance(others, dict):
        for name in unknown:
            yield from _within(name, ("additionalProperties",), others, value[name])
    yield from _broken(
        schema,
        value,
        additionalProperties=others is False and bool(unknown),
        minProperties=len(value) < schema.get("minProperties", 0),
    )


def _within(
    step: str | int, location: tuple[str, ...], schema: Schema, value: Any
) -> Iterator[Fault]:
    for fault in faults(schema, value):
        place, inner = (step, *fault.place), (*location, *fault.location)
        yield fault._replace(place=place, location=inner)


def _broken(schema: Schema, value: Any, **broken: bool) -> Iterator[Fault]:
    for keyword, breaks in broken.items():
        if breaks:
            yield Fault((), (keyword,), keyword, schema, value)


def _whole(schema: Schema) -> Schema:
    """A schema without references, and with what all of its parts say."""
    if "$ref" in schema:
        return _referred(schema["$ref"])
    for part in schema.get("allOf", ()):
        schema = {**_whole(part), **{key: schema[key] for key in schema if key != "allOf"}}
    return schema


def _anchored(pattern: str) -> str:
    """Make `$` match the very end only; in Python it also matches before a last line break."""
    return f"{pattern[:-1]}\\Z" if pattern.endswith("$") else pattern


@functools.cache
def _referred(reference: str) -> Schema:
    return _whole(resolve({"$ref": reference}))


def _type_of_all(variants: Iterable[Schema]) -> str | None:
    """The type that alternatives have in common."""
    types = {_whole(variant).get("type") for variant in variants}
    return types.pop() if len(types) == 1 else None


def _is(value: Any, kind: str) -> bool:
    if kind == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    return wire.kind_of(value) == kind
