"""Checking request bodies by their fields.

The first fault is said in one of two ways of the API: by its place in the body (`fault`), or by
that of the broken rule in a JSON Schema (`read`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from typing import Any, NamedTuple

from .. import wire
from ..errors import ApiError, problem
from ..world import Document, Exchange


class Fault(NamedTuple):
    """A rule that is broken: where in the body, where in the schema, and what is wrong."""

    place: str
    location: str
    text: str  # after the place
    title: str  # by itself

    def within(self, place: str, location: str) -> Fault:
        return self._replace(place=place + self.place, location=location + self.location)


class Field(NamedTuple):
    """What a field of a body must be; `kind` is a JSON Schema name, `pattern` is for all of it."""

    name: str
    kind: str = "string"
    required: bool = False
    values: Collection[str] = ()
    pattern: str | None = None
    longest: int | None = None
    fields: Collection[Field] = ()  # of an object
    each: Field | None = None  # of an array; its name is not used

    def fault(self, value: Any) -> Fault | None:
        if not _is(value, self.kind):
            title = f"Invalid type: {wire.kind_of(value)} (expected {self.kind})"
            return Fault("", "/type", f" must be {self.kind}", title)
        if self.kind == "string":
            return self._text_fault(value)
        if self.kind == "object":
            return _inner_fault(value, self.fields)
        if self.kind == "array" and self.each is not None:
            for position, item in enumerate(value):
                found = self.each.fault(item)
                if found is not None:
                    return found.within(f"/{position}", "/items")
        return None

    def _text_fault(self, text: str) -> Fault | None:
        if self.values and text not in self.values:
            quoted = ", ".join(f'"{value}"' for value in self.values)
            wrong = f" must be one of: {', '.join(self.values)}"
            return Fault("", "/enum", wrong, f"Value must be one of {quoted}")
        if self.longest is not None and len(text) > self.longest:
            wrong = f" must NOT have more than {self.longest} characters"
            return Fault("", "/maxLength", wrong, f"Value{wrong}")
        if self.pattern is not None and not re.fullmatch(self.pattern, text):
            wrong = f' must match pattern "{self.pattern}"'
            return Fault("", "/pattern", wrong, f"Value{wrong}")
        return None


def fault(body: Any, *fields: Field) -> str | None:
    """Where a body breaks the rules for its fields, and how; None when it keeps them all."""
    found = _of_body(fields).fault(body)
    return None if found is None else found.place + found.text


def sent(exchange: Exchange, refusal: Callable[[str], ApiError], *fields: Field) -> Document:
    """The body of a request. Raises the refusal of its family, made from where the fault is."""
    body = exchange.json()
    found = fault(body, *fields)
    if found is not None:
        raise refusal(f"body{found}")
    document: Document = body
    return document


def unknown(body: Any, *fields: Field) -> str | None:
    """The fault of a body with fields nobody knows, where those are refused."""
    known = {field.name for field in fields}
    if isinstance(body, dict) and not known.issuperset(body):
        return " must NOT have additional properties"
    return None


def read(exchange: Exchange, method: str, *fields: Field) -> Document:
    """The object in a request body. Raises the 400 that names the first rule it breaks."""
    body = exchange.json()
    found = _of_body(fields).fault(body)
    if found is not None:
        raise refusal(exchange, method, found.title, found.location)
    document: Document = body
    return document


def refusal(exchange: Exchange, method: str, title: str, location: str) -> ApiError:
    """The 400 for a body that breaks the rule at a location of its schema."""
    detail = (
        f"{method} request body for '{exchange.path}' failed to validate schema."
        f" Location: {location}"
    )
    return problem(400, "bad-request", title, detail)


def _of_body(fields: Collection[Field]) -> Field:
    return Field("", "object", fields=fields)


def _inner_fault(value: Document, fields: Collection[Field]) -> Fault | None:
    missing = [f"'{field.name}'" for field in fields if field.required and field.name not in value]
    if missing:
        wrong = f" must have required property {missing[0]}"
        return Fault("", "/required", wrong, f"Missing properties: {', '.join(missing)}")
    for field in fields:
        if field.name in value:
            found = field.fault(value[field.name])
            if found is not None:
                return found.within(f"/{field.name}", f"/properties/{field.name}")
    return None


def _is(value: Any, kind: str) -> bool:
    if kind == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    return wire.kind_of(value) == kind
