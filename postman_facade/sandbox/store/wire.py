"""JSON text in and out without loss.

A collection belongs to its author, so what was sent is what comes back: key order, unknown keys,
emoji, and the spelling of every fraction (``1.0`` stays ``1.0``, ``1e3`` stays ``1e3``, forty
digits stay forty digits), which Python's own ``float`` would normalise.
"""

from __future__ import annotations

import contextlib
import gc
import json
import re
import secrets
from collections.abc import Iterator
from typing import Any


class Fraction:
    """A JSON number, kept as it was written.

    It has a fraction or an exponent, or is an integer that Python would respell (``-0``) or refuse
    (thousands of digits).
    """

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text

    def __repr__(self) -> str:
        return self.text


# json.dumps can only quote what `default` returns. A mark no document can contain says which
# quotes to take off again; the search for it costs nothing when there is none.
_MARK = f"number-{secrets.token_hex(16)}:"
_MARKED = re.compile(f'"{_MARK}([^"]+)"')
_LONGEST_PLAIN_INTEGER = 64
_LARGE = 1_000_000
# Of a collection: its members, and its items one by one.
_LEVELS_IN_PIECES = 2
_FEW = 32


def decode(data: bytes | bytearray) -> Any:
    """Parse UTF-8 JSON text. Raises ValueError when it is not JSON, or nested too deeply."""
    return parse(text(data))


def text(data: bytes | bytearray, charset: str = "utf-8") -> str:
    """Text without its byte order mark. Raises ValueError for an unknown charset or a wrong one."""
    try:
        return data.decode(charset).removeprefix("\ufeff")
    except LookupError:
        raise ValueError(f"{charset} is not a charset") from None


def parse(text: str) -> Any:
    """Parse JSON text. Raises ValueError when it is not JSON, or nested too deeply."""
    try:
        with _no_search_for_cycles() if len(text) > _LARGE else contextlib.nullcontext():
            return json.loads(
                text,
                parse_float=Fraction,
                parse_int=_integer,
                parse_constant=_refuse_constant,
            )
    except RecursionError:
        raise ValueError("nested too deeply") from None


@contextlib.contextmanager
def _no_search_for_cycles() -> Iterator[None]:
    """JSON has none, and looking for them takes most of the time of a large text."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def encode(value: Any) -> bytes:
    """Compact UTF-8 JSON text; the inverse of `decode`."""
    return b"".join(_pieces(value, _LEVELS_IN_PIECES))


def _pieces(value: Any, levels: int) -> Iterator[bytes]:
    """JSON text, in pieces for some levels: a collection of megabytes is never one string."""
    if levels and value and isinstance(value, dict):
        before = b"{"
        for key, inner in value.items():
            yield before + _encoded(key) + b":"
            yield from _pieces(inner, levels - 1)
            before = b","
        yield b"}"
    elif levels and isinstance(value, list) and len(value) > _FEW:
        before = b"["
        for inner in value:
            yield before
            yield from _pieces(inner, levels - 1)
            before = b","
        yield b"]"
    else:
        yield _encoded(value)


def kind_of(value: Any) -> str:
    """The JSON Schema name of a decoded value's type, as the API's messages use it."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "string"
    if isinstance(value, list):
        return "array"
    if isinstance(value, dict):
        return "object"
    return "number"


def _encoded(value: Any) -> bytes:
    # A lone surrogate has no UTF-8 form; inside a JSON string its backslash escape is the same
    # character, so the fallback writes valid JSON with an unchanged meaning.
    text = _ENCODER.encode(value)
    if _MARK in text:  # looking costs less than replacing nothing
        text = _MARKED.sub(r"\1", text)
    return text.encode("utf-8", "backslashreplace")


def _integer(text: str) -> int | Fraction:
    if text == "-0" or len(text) > _LONGEST_PLAIN_INTEGER:
        return Fraction(text)
    return int(text)


def _refuse_constant(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")


def _number(value: object) -> str:
    if isinstance(value, Fraction):
        return _MARK + value.text
    raise TypeError(f"{type(value).__name__} has no JSON form")


_ENCODER = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_number
)
