"""JSON pointers (RFC 6901)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import unquote


def of_reference(reference: str) -> str:
    """The pointer in a reference within a document, which is percent-encoded."""
    return unquote(reference.removeprefix("#"))


def append(pointer: str, tokens: Iterable[str | int]) -> str:
    """`pointer` lengthened by `tokens`."""
    for token in tokens:
        pointer += "/" + str(token).replace("~", "~0").replace("/", "~1")
    return pointer


def resolve(document: Any, pointer: str) -> Any:
    """What `pointer` points at; KeyError or IndexError when there is nothing."""
    found = document
    for token in pointer.split("/")[1:]:
        key = token.replace("~1", "/").replace("~0", "~")
        found = found[int(key)] if isinstance(found, list) else found[key]
    return found
