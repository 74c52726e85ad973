"""Copies of JSON values, at any depth."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from postman_facade._json_pointer import append
from postman_facade.errors import DocumentError
from postman_facade.json_types import JsonValue

T = TypeVar("T")
_END = object()


def copied(value: T, memo: dict[int, object]) -> T:
    """Copy JSON without sharing anything with it; `memo` as for `copy.deepcopy`."""
    pending: list[tuple[Any, Any]] = []

    def twin_of(inner: Any) -> Any:
        if not isinstance(inner, (dict, list, tuple)):
            return inner
        if id(inner) not in memo:
            twin: Any = {} if isinstance(inner, dict) else []
            memo[id(inner)] = twin
            pending.append((inner, twin))
        return memo[id(inner)]

    top: T = twin_of(value)
    while pending:
        inner, twin = pending.pop()
        if isinstance(inner, dict):
            twin.update(zip(inner, map(twin_of, inner.values()), strict=True))
        else:
            twin.extend(map(twin_of, inner))
    return top


def json_of(value: object, name: str) -> JsonValue:
    """Copy what a caller gave as JSON: mappings become `dict`, sequences `list`.

    Args:
        value: Anything that can be written as JSON.
        name: What to call it in the error.

    Raises:
        DocumentError: It cannot be written as JSON, or contains itself. Names the place.
    """
    top: list[Any] = [None]
    around: dict[int, str | int] = {}  # what is open, in order, with the key it stands under
    pending: list[tuple[Any, Any, Any]] = [(value, top, 0)]
    while pending:
        inner, holder, key = pending.pop()
        if inner is _END:
            around.popitem()
            continue
        twin, wrong = _twin(inner)
        if id(inner) in around:
            wrong = "it contains itself"
        if wrong:
            place = append("", [*around.values(), key][1:])
            raise DocumentError(
                f"{name} cannot be written as JSON: {wrong}{place and f', at {place}'}"
            )
        holder[key] = twin
        if isinstance(twin, (dict, list)):
            around[id(inner)] = key
            pending.append((_END, None, None))
            entries = inner.items() if isinstance(twin, dict) else enumerate(inner)
            pending.extend((one, twin, place) for place, one in entries)
    found: JsonValue = top[0]
    return found


def _twin(value: Any) -> tuple[Any, str]:
    """The value, for an object or list one of that size to be filled; and what is wrong with it."""
    if value is None or isinstance(value, (str, int)):
        return value, ""
    if isinstance(value, float):
        finite = math.isfinite(value) or type(value) is not float  # as it was read, such as 1e999
        return value, "" if finite else f"{value} is not a JSON number"
    if isinstance(value, Mapping):
        other = next((key for key in value if not isinstance(key, str)), None)
        return dict.fromkeys(value), "" if other is None else f"the key {other!r} is not text"
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray, memoryview)):
        return [None] * len(value), ""
    return None, f"{type(value).__name__} is not a JSON type"
