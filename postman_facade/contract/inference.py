"""Infer OpenAPI 3.0 schemas from observed values."""

from __future__ import annotations

from typing import Any

from .fields import kind_of
from .places import is_identifier

Schema = dict[str, Any]
_UNLIMITED: Schema = {}


class Samples:
    """Observed values, and what they have in common."""

    def __init__(self) -> None:
        self._kinds: dict[str, None] = {}
        self._items: Samples | None = None
        self._fields: dict[str, Samples] = {}
        self._by_id: Samples | None = None
        """Return the values of fields whose names are ids."""

    def add(self, value: Any) -> None:
        self._kinds[kind_of(value)] = None
        if isinstance(value, list):
            self._items = self._items or Samples()
            for item in value:
                self._items.add(item)
        elif isinstance(value, dict):
            for name, inner in value.items():
                self.add_field(name, inner)

    def add_field(self, name: str, value: Any) -> None:
        if is_identifier(name):
            self._by_id = self._by_id or Samples()
            self._by_id.add(value)
        else:
            self._fields.setdefault(name, Samples()).add(value)

    def schema(self) -> Schema:
        """Return a schema that allows all values."""
        kinds = [kind for kind in self._kinds if kind != "null"]
        if "number" in kinds:
            kinds = [kind for kind in kinds if kind != "integer"]
        schemas = [self._of(kind) for kind in kinds] or [dict(_UNLIMITED)]
        if "null" in self._kinds:
            schemas[0]["nullable"] = True
        return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}

    def fields(self) -> Schema:
        """Return the keywords for the fields of an object."""
        schema: Schema = {}
        if self._fields:
            schema["properties"] = {name: seen.schema() for name, seen in self._fields.items()}
        if self._by_id:
            schema["additionalProperties"] = self._by_id.schema()
        return schema

    def _of(self, kind: str) -> Schema:
        if kind == "object":
            return {"type": kind, **self.fields()}
        if kind == "array":
            return {"type": kind, "items": self._items.schema() if self._items else {}}
        return {"type": kind}
