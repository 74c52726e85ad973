"""JSON text there and back without a change that anybody could see."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any, NamedTuple

from postman_facade import _files
from postman_facade.errors import DocumentError, NotJson

_INDENTED = r"[{\[](\r?\n)([ \t]+)\S"
_NEGATIVE_ZERO = r"-0(?=[\s,}\]])"
_SCALARS = json.JSONEncoder(ensure_ascii=False, allow_nan=False)
_END = object()


class Written(float):
    """A number that is written as it was read, such as 1e3 or 1.10."""

    __slots__ = ("text",)
    text: str

    def __reduce__(self) -> tuple[Any, ...]:
        return _as_written, (self.text,)


class Style(NamedTuple):
    """How a file is laid out: by default as Postman exports it."""

    indent: str | None = "\t"
    """What each level is moved in by; None for all on one line."""
    newline: str = "\n"
    end: str = "\n"


ONE_LINE = Style(None, "", "")


def read(text: str, where: str) -> Any:
    """The value of JSON `text`; raises NotJson, which names `where`, line and column."""
    text = text.removeprefix("\ufeff")
    # The decoder is quickest when it makes the integers itself; it knows no negative zero.
    parse_int = _as_written if re.search(_NEGATIVE_ZERO, text) else None
    try:
        return json.loads(
            text, parse_float=_as_written, parse_int=parse_int, parse_constant=_refuse
        )
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise NotJson(
            f"{where} is not JSON: {error.msg} at {place}", error.lineno, error.colno
        ) from None
    except (ValueError, RecursionError) as error:
        raise NotJson(f"{where} cannot be read as JSON: {error}") from None


def decoded(data: bytes, where: str) -> str:
    """`data` as text; raises NotJson."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        raise NotJson(f"{where} is not JSON: it is not UTF-8 text") from None


def style_of(text: str) -> Style:
    """The layout of JSON `text`: its indentation, and whether it ends with a line break."""
    found = re.match(_INDENTED, text.lstrip("\ufeff \t\r\n"))
    newline = found[1] if found else "\n"
    end = newline if text.endswith("\n") else ""
    return Style(found[2] if found else None, newline, end)


def encoded(value: Any, style: Style = ONE_LINE) -> bytes:
    """`value` as JSON in UTF-8; raises DocumentError for what JSON cannot say."""
    try:
        if style.indent is None and not _has_written(value):
            text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        else:
            text = _laid_out(value, style)
    except (TypeError, ValueError, RecursionError) as error:
        raise DocumentError(f"this cannot be written as JSON: {error}") from None
    # Half a surrogate pair is no UTF-8; the replacement is the escape that JSON has for it.
    return (text + style.end).encode("utf-8", "backslashreplace")


def load(path: str | os.PathLike[str]) -> str:
    """The text of a file; raises DocumentError or NotJson."""
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise DocumentError(f"{path} cannot be read: {error.strerror}") from None
    return decoded(data, str(path))


def save(path: str | os.PathLike[str], data: bytes) -> None:
    """Write the file whole or not at all; raises DocumentError."""
    try:
        _files.write(path, data)
    except OSError as error:
        raise DocumentError(f"{path} cannot be written: {error.strerror}") from None


def _as_written(text: str) -> float | int:
    number = float(text) if text == "-0" or not text.lstrip("-").isdigit() else int(text)
    if repr(number) == text:
        return number
    written = Written(number)
    written.text = text
    return written


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is no JSON number")


def _has_written(value: Any) -> bool:
    pending = [value]
    while pending:
        inner = pending.pop()
        if isinstance(inner, dict):
            pending.extend(inner.values())
        elif isinstance(inner, list):
            pending.extend(inner)
        elif type(inner) is Written:
            return True
    return False


def _laid_out(value: Any, style: Style) -> str:
    """`value` as JSON text. The library's encoder would write all numbers in its own way."""
    colon = ":" if style.indent is None else ": "
    pieces: list[str] = []
    pending: list[tuple[str, Any, int]] = [("", value, 0)]
    while pending:
        before, inner, depth = pending.pop()
        pieces.append(before)
        if inner is _END:
            continue
        if not isinstance(inner, (dict, list)) or not inner:
            pieces.append(inner.text if type(inner) is Written else _SCALARS.encode(inner))
            continue
        gap, last = "", ""
        if style.indent is not None:
            last = style.newline + style.indent * depth
            gap = last + style.indent
        if isinstance(inner, dict):
            entries = [(f",{gap}{_key(key)}{colon}", inner[key], depth + 1) for key in inner]
            opening, closing = "{", "}"
        else:
            entries = [(f",{gap}", entry, depth + 1) for entry in inner]
            opening, closing = "[", "]"
        first, *_ = entries[0]
        entries[0] = (opening + first[1:], *entries[0][1:])
        pending.append((last + closing, _END, depth))
        pending.extend(reversed(entries))
    return "".join(pieces)


def _key(key: Any) -> str:
    if not isinstance(key, str):
        raise TypeError(f"the key {key!r} is not text")
    return _SCALARS.encode(key)
