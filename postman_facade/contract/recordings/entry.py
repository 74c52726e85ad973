"""One recorded interaction, and fields of the entries that recordings are made of."""

from __future__ import annotations

import base64
import binascii
from typing import Any, NamedTuple, TypeVar

from ..interaction import Interaction

Kind = TypeVar("Kind", dict[str, Any], list[Any], str, int)
_NAMES = {dict: "an object", list: "a list", str: "text", int: "a number"}


class Unreadable(ValueError):
    """A file, or an entry of one, that holds no interaction."""


class NotRecorded(Unreadable):
    """A file that is sound but no recording."""


class Recorded(NamedTuple):
    """An interaction as far as it was recorded."""

    interaction: Interaction
    unknown: tuple[str, ...] = ()
    """Pointers to what the recording leaves out, such as ``/response/body``."""


def need(holder: Any, name: str, kind: type[Kind]) -> Kind:
    """The field `name`; raises Unreadable when it is missing or something else."""
    value = holder.get(name) if isinstance(holder, dict) else None
    if not isinstance(value, kind):
        raise Unreadable(f'"{name}" is not {_NAMES[kind]}')
    return value


def may(holder: dict[str, Any], name: str, default: Kind) -> Kind:
    """The field `name`, or `default` when it is missing or something else."""
    value = holder.get(name)
    return value if isinstance(value, type(default)) else default


def as_bytes(body: Any) -> bytes:
    if body is None:
        return b""
    if isinstance(body, str):
        # Half a surrogate pair has no place in UTF-8; the check of the body will say so.
        return body.encode("utf-8", "surrogatepass")
    if isinstance(body, bytes):
        return body
    raise Unreadable("a body is neither text nor bytes")


def from_base64(text: str) -> bytes:
    try:
        return base64.b64decode(text)
    except (binascii.Error, ValueError):
        raise Unreadable("a body is not base64") from None
