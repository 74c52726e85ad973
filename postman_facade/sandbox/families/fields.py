"""Checking request bodies by their fields; faults are said as the API says them."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any, NamedTuple

from .. import wire


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

    def fault(self, value: Any) -> str | None:
        if not _is(value, self.kind):
            return f" must be {self.kind}"
        if self.kind == "string":
            return self._text_fault(value)
        if self.kind == "object":
            return fault(value, *self.fields)
        if self.kind == "array" and self.each is not None:
            for position, item in enumerate(value):
                inner = self.each.fault(item)
                if inner is not None:
                    return f"/{position}{inner}"
        return None

    def _text_fault(self, text: str) -> str | None:
        if self.values and text not in self.values:
            return f" must be one of: {', '.join(self.values)}"
        if self.longest is not None and len(text) > self.longest:
            return f" must NOT have more than {self.longest} characters"
        if self.pattern is not None and not re.fullmatch(self.pattern, text):
            return f' must match pattern "{self.pattern}"'
        return None


def fault(body: Any, *fields: Field) -> str | None:
    """Where a body breaks the rules for its fields; None when it keeps them all."""
    if not isinstance(body, dict):
        return " must be object"
    for field in fields:
        if field.name in body:
            inner = field.fault(body[field.name])
            if inner is not None:
                return f"/{field.name}{inner}"
        elif field.required:
            return f" must have required property '{field.name}'"
    return None


def unknown(body: Any, *fields: Field) -> str | None:
    """The fault of a body with fields nobody knows, where those are refused."""
    known = {field.name for field in fields}
    if isinstance(body, dict) and not known.issuperset(body):
        return " must NOT have additional properties"
    return None


def _is(value: Any, kind: str) -> bool:
    if kind == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    return wire.kind_of(value) == kind
