"""Read and write JSON text without visible changes."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

from postman_facade import _files
from postman_facade.documents.stepwise import Reader
from postman_facade.errors import DocumentError, InvalidJsonError
from postman_facade.json_types import JsonValue

Json = dict[str, Any]

_INDENTED = r"[{\[](\r?\n)([ \t]+)\S"
_SPACED = r'\{"[^"\\]*": \S'
_NEGATIVE_ZERO = r"-0(?=[\s,}\]])"
_SCALARS = json.JSONEncoder(ensure_ascii=False, allow_nan=False)
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_INFINITE = (float("inf"), float("-inf"))
_END = object()


class Written(float):
    """A number that keeps its written form, such as 1e3 or 1.10."""

    __slots__ = ("text",)
    text: str

    def __reduce__(self) -> tuple[Any, ...]:
        return _as_written, (self.text,)


class Style(NamedTuple):
    """The layout of a file; by default, that of Postman exports."""

    indent: str | None = "\t"
    """The indentation of each level; None for a single line."""
    newline: str = "\n"
    end: str = "\n"
    encoding: str = "utf-8"
    mark: str = ""
    """The byte order mark, as text."""
    space: str = ""
    """The space after commas and colons on a single line."""


ONE_LINE = Style(None, "", "")


def read(text: str, where: str) -> JsonValue:
    """Return the value of JSON text.

    Args:
        text: The JSON.
        where: What to call it in the error, such as the name of its file.

    Raises:
        InvalidJsonError: It is not JSON, or an object has a key twice, so that one of the two
            values would be lost. Names the line and column.
    """
    value: JsonValue = _read(text, where, _unique)
    return value


def read_unchecked(text: str, where: str) -> JsonValue:
    """Read it in two thirds of the time; the last of two values with the same key counts."""
    value: JsonValue = _read(text, where, None)
    return value


def _read(text: str, where: str, make: Callable[[list[tuple[str, Any]]], Json] | None) -> Any:
    text = text.removeprefix("\ufeff")
    # The decoder is quickest when it makes the integers itself; it knows no negative zero.
    parse_int = _as_written if re.search(_NEGATIVE_ZERO, text) else None
    try:
        return json.loads(
            text,
            object_pairs_hook=make,
            parse_float=_as_written,
            parse_int=parse_int,
            parse_constant=_refuse,
        )
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise InvalidJsonError(
            f"{where} is not JSON: {error.msg} at {place}", error.lineno, error.colno
        ) from None
    except (ValueError, RecursionError):
        pass  # outside the handler, so that its frames are not kept
    return Reader(text, where, _as_written).read()


def decoded(data: bytes, where: str) -> str:
    """Decode UTF-8, UTF-16 or UTF-32, with or without a byte order mark. Raises InvalidJsonError."""
    return _decoded(data, where)[0]


def _decoded(data: bytes, where: str) -> tuple[str, str]:
    """The text, and the name of its encoding."""
    marked = (name for mark, name in _MARKS if data.startswith(mark))
    encoding = next(marked, None) or json.detect_encoding(data[:4])
    try:
        return data.decode(encoding), encoding
    except UnicodeDecodeError as error:
        name, at = encoding[:6].upper(), error.start
    raise InvalidJsonError(f"{where} is not {name} text: byte {at} is wrong; save it as UTF-8")


def style_of(text: str, encoding: str = "utf-8") -> Style:
    """Return the layout of JSON text: its indentation, line endings and end."""
    begins = text.lstrip("\ufeff \t\r\n")
    found = re.match(_INDENTED, begins)
    space = " " if not found and re.match(_SPACED, begins) else ""
    end = "\r\n" if text.endswith("\r\n") else "\n" if text.endswith("\n") else ""
    newline = found[1] if found else end or "\n"
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    return Style(found[2] if found else None, newline, end, encoding, mark, space)


def encoded(value: object, style: Style = ONE_LINE) -> bytes:
    """Write `value` as JSON. Raises DocumentError for what cannot be written as JSON."""
    try:
        if style.indent is None and _is_plain(value):
            text = _on_one_line(value, style.space)
        else:
            text = _laid_out(value, style)
    except (TypeError, ValueError) as error:
        raise DocumentError(f"this cannot be written as JSON: {error}") from None
    # Half a surrogate pair has no encoding; the replacement is the escape that JSON has for it.
    return (style.mark + text + style.end).encode(style.encoding, "backslashreplace")


def load(path: str | os.PathLike[str]) -> tuple[str, Style]:
    """Return the text of a file and its layout. Raises DocumentError or InvalidJsonError."""
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise DocumentError(f"the file {path} cannot be read: {error.strerror}") from None
    except (TypeError, ValueError):
        raise DocumentError(f"the file {path!r} cannot be read: it is not a valid path") from None
    text, encoding = _decoded(data, str(path))
    return text, style_of(text, encoding)


def save(path: str | os.PathLike[str], data: bytes) -> None:
    """Write the file atomically. Raises DocumentError."""
    try:
        _files.write(path, data)
    except OSError as error:
        raise DocumentError(f"{path} cannot be written: {error.strerror}") from None


def canonical(value: object) -> bytes:
    """Write `value` in canonical form: keys sorted, numbers by value.

    Raises DocumentError for what cannot be written as JSON.
    """
    try:
        text = _on_one_line(value, sort_keys=True)
    except (TypeError, ValueError) as error:
        raise DocumentError(f"this cannot be written as JSON: {error}") from None
    return text.encode("utf-8", "surrogatepass")


def _as_written(text: str) -> float | int:
    is_whole = text != "-0" and text.lstrip("-").isdigit()
    try:
        number = int(text) if is_whole else float(text)
    except ValueError:  # an integer of thousands of digits: Python does not convert it
        number = float(text)
    else:
        if repr(number) == text:
            return number
    written = Written(number)
    written.text = text
    return written


def _unique(pairs: list[tuple[str, Any]]) -> Json:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise ValueError("a key comes twice")
    return value


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not a JSON number")


def _is_plain(value: Any) -> bool:
    """Whether the standard library writes it in the same way."""
    pending = [value]
    seen: set[int] = set()
    while pending:
        inner = pending.pop()
        if type(inner) is Written:
            return False
        if not isinstance(inner, (dict, list, tuple)) or id(inner) in seen:
            continue
        seen.add(id(inner))
        if isinstance(inner, dict):
            try:
                "".join(inner)
            except TypeError:
                return False  # the library would make text of other keys
            pending.extend(inner.values())
        else:
            pending.extend(inner)
    return True


def _on_one_line(value: Any, space: str = "", *, sort_keys: bool = False) -> str:
    """Write it as the standard library does, at any depth."""
    try:
        return json.dumps(
            value,
            ensure_ascii=False,
            allow_nan=False,
            separators=(f",{space}", f":{space}"),
            sort_keys=sort_keys,
        )
    except (RecursionError, ValueError):
        style = ONE_LINE._replace(space=space)
        return _laid_out(value, style, sorted if sort_keys else list, _by_value)


def _as_read(value: Any) -> str:
    return value.text if type(value) is Written else _SCALARS.encode(value)


def _by_value(value: Any) -> str:
    """1e3 and 1000.0 alike; what is too large to have a value, as it is written."""
    return _as_read(value) if value in _INFINITE else _SCALARS.encode(value)


def _laid_out(
    value: Any,
    style: Style,
    keys_of: Callable[[Json], Iterable[str]] = list,
    scalar: Callable[[Any], str] = _as_read,
) -> str:
    """Write it as JSON text. The standard library would write all numbers in its own way."""
    colon = f":{style.space}" if style.indent is None else ": "
    pieces: list[str] = []
    around: dict[int, None] = {}  # what is open, in order
    pending: list[tuple[str, Any, int]] = [("", value, 0)]
    while pending:
        before, inner, depth = pending.pop()
        pieces.append(before)
        if inner is _END:
            around.popitem()
            continue
        if not isinstance(inner, (dict, list, tuple)) or not inner:
            pieces.append(scalar(inner))
            continue
        if id(inner) in around:
            raise ValueError("it contains itself")
        around[id(inner)] = None
        gap, last, start = style.space, "", ""
        if style.indent is not None:
            last = style.newline + style.indent * depth
            gap = start = last + style.indent
        if isinstance(inner, dict):
            entries = [
                (f",{gap}{_key(key)}{colon}", inner[key], depth + 1) for key in keys_of(inner)
            ]
            opening, closing = "{", "}"
        else:
            entries = [(f",{gap}", entry, depth + 1) for entry in inner]
            opening, closing = "[", "]"
        first, *_ = entries[0]
        entries[0] = (opening + start + first.removeprefix(f",{gap}"), *entries[0][1:])
        pending.append((last + closing, _END, depth))
        pending.extend(reversed(entries))
    return "".join(pieces)


def _key(key: Any) -> str:
    if not isinstance(key, str):
        raise TypeError(f"the key {key!r} is not text")
    return _SCALARS.encode(key)
