"""JSON pointers as the tables of operations write them: `*` is every key of an object."""

from __future__ import annotations

from typing import Any


def values(pointer: str, body: Any) -> list[Any]:
    """What `body` holds at `pointer`: nothing, one value or, with a `*` in it, several."""
    found = [body]
    for part in pointer.split("/")[1:]:
        found = [inner for value in found for inner in _step(value, part)]
    return found


def value(pointer: str, body: Any) -> Any:
    """The first value at `pointer`, or None."""
    return next(iter(values(pointer, body)), None)


def _step(value: Any, part: str) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values()) if part == "*" else [value[part]] if part in value else []
    if isinstance(value, list) and part.isdecimal():
        return value[int(part) :][:1]
    return []
