"""A fast check for values without findings, which are most of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .findings import Fault
from .schemas import Schemas

# Within these keywords, a stricter part can make the whole laxer.
_NOT_MONOTONE = ("oneOf", "not")
_COMBINED = ("allOf", "anyOf", "enum")
_NEVER_VALID: dict[str, Any] = {"not": {}}


class QuickSchemas(Schemas):
    """Finds what `Schemas` finds, but faster if there is nothing to find.

    A value that is valid under a stricter form of the document, without undocumented fields or
    tolerated nulls, has no findings. Only other values are checked in full.
    """

    def __init__(self, document: Mapping[str, Any]) -> None:
        super().__init__(document)
        self._strict = Schemas(_stricter(document))

    def faults(self, pointer: str, value: Any) -> list[Fault]:
        if self._strict.is_valid(pointer, value):
            return []
        return super().faults(pointer, value)


def _stricter(node: Any) -> Any:
    """Return the stricter form of `node`, with each schema at its original pointer."""
    if isinstance(node, list):
        return [_stricter(inner) for inner in node]
    if not isinstance(node, dict):
        return node
    if any(word in node for word in _NOT_MONOTONE):
        return _NEVER_VALID
    schema = {
        # Properties may have the names of keywords.
        key: {name: _stricter(field) for name, field in inner.items()}
        if key == "properties" and isinstance(inner, dict)
        else _stricter(inner)
        for key, inner in node.items()
    }
    if "type" not in node or any(word in node for word in _COMBINED):
        schema.pop("nullable", None)
    if "properties" in node:
        schema.setdefault("additionalProperties", False)
    return schema
