"""JSON pointers (RFC 6901); in those of the operation tables, `*` matches every key."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import unquote

_EVERY = "*"


def escape(token: str | int) -> str:
    """Write a key or index as a part of a pointer."""
    return str(token).replace("~", "~0").replace("/", "~1")


def unescape(part: str) -> str:
    """Read the key or index that a part of a pointer stands for."""
    return part.replace("~1", "/").replace("~0", "~")


def append(pointer: str, tokens: Iterable[str | int]) -> str:
    """Return `pointer` with `tokens` appended."""
    return pointer + "".join(f"/{escape(token)}" for token in tokens)


def tokens(pointer: str) -> list[str]:
    """Split `pointer` into keys and indexes."""
    return [unescape(part) for part in pointer.split("/")[1:]]


def of_reference(reference: str) -> str:
    """Return the pointer in a local `$ref`, which is percent-encoded."""
    return unquote(reference.removeprefix("#"))


def resolve(document: Any, pointer: str) -> Any:
    """Return the value at `pointer`. Raises LookupError, TypeError or ValueError if there is none."""
    found = document
    for token in tokens(pointer):
        found = found[int(token)] if isinstance(found, list) else found[token]
    return found


def follow(document: Any, pointer: str) -> tuple[Any, str]:
    """Return the object at `pointer`, or what it refers to by `$ref`, and the pointer of that."""
    found = resolve(document, pointer)
    while "$ref" in found:
        pointer = of_reference(found["$ref"])
        found = resolve(document, pointer)
    return found, pointer


def find_all(document: Any, pointer: str) -> list[Any]:
    """Yield the values at `pointer`: at most one, unless it contains `*`."""
    found = [document]
    for token in tokens(pointer):
        found = [inner for value in found for inner in _step(value, token)]
    return found


def find(document: Any, pointer: str) -> Any:
    """Return the first value at `pointer`, or None."""
    return next(iter(find_all(document, pointer)), None)


def _step(value: Any, token: str) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values()) if token == _EVERY else [value[token]] if token in value else []
    if isinstance(value, list) and token.isdecimal():
        return value[int(token) :][:1]
    return []
