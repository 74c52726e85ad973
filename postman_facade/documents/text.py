"""JSON text there and back without a change that anybody could see."""

from __future__ import annotations

import json
import os
import re
import tempfile
from json import encoder
from pathlib import Path
from typing import Any, NamedTuple

from postman_facade.errors import DocumentError, NotJson

_INDENTED = re.compile(r"[{\[](\r?\n)([ \t]+)\S")


class Written(float):
    """A number that is written as it was read, such as 1e3 or 1.10."""

    __slots__ = ("text",)
    text: str

    def __reduce__(self) -> tuple[Any, ...]:
        return _number, (self.text,)


class Style(NamedTuple):
    """How a file is laid out."""

    indent: str | None = "  "
    end: str = "\n"


def read(text: str, where: str) -> Any:
    """The value of JSON `text`; raises NotJson, which names `where`, line and column."""
    try:
        return json.loads(text, parse_float=_number, parse_constant=_refuse)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise NotJson(f"{where} is not JSON: {error.msg} at {place}") from None
    except (ValueError, RecursionError) as error:
        raise NotJson(f"{where} cannot be read as JSON: {error}") from None


def decoded(data: bytes, where: str) -> str:
    """`data` as text, with or without a byte order mark."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise NotJson(f"{where} is not JSON: it is not UTF-8 text") from None


def style_of(text: str) -> Style:
    """The layout of JSON `text`: its indentation, and whether it ends with a line break."""
    found = _INDENTED.match(text.lstrip())
    return Style(found[2] if found else None, "\n" if text.endswith("\n") else "")


def write(value: Any, indent: str | None = None) -> str:
    """`value` as JSON text, on one line without spaces or with `indent` for each level."""
    separators = (",", ":") if indent is None else (",", ": ")
    if _has_written(value):
        return _Encoder(
            ensure_ascii=False, allow_nan=False, indent=indent, separators=separators
        ).encode(value)
    return json.dumps(
        value, ensure_ascii=False, allow_nan=False, indent=indent, separators=separators
    )


def as_bytes(text: str) -> bytes:
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:  # half a surrogate pair, which JSON can only write escaped
        return json.dumps(json.loads(text)).encode("ascii")


def save(path: str | os.PathLike[str], data: bytes) -> None:
    """Write the file whole or not at all; raises DocumentError."""
    target = Path(path)
    try:
        handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    except OSError as error:
        raise DocumentError(f"{target} cannot be written: {error.strerror}") from None
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(temporary, target.stat().st_mode & 0o777 if target.exists() else 0o644)
        os.replace(temporary, target)
    except BaseException as error:
        Path(temporary).unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise DocumentError(f"{target} cannot be written: {error.strerror}") from None
        raise


def load(path: str | os.PathLike[str]) -> str:
    """The text of a file; raises DocumentError or NotJson."""
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise DocumentError(f"{path} cannot be read: {error.strerror}") from None
    return decoded(data, str(path))


def _number(text: str) -> float:
    number = float(text)
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


class _Encoder(json.JSONEncoder):
    """The encoder of the standard library, except that it asks numbers how they are written."""

    def iterencode(self, o: Any, _one_shot: bool = False) -> Any:
        def number(value: float) -> str:
            return value.text if isinstance(value, Written) else float.__repr__(value)

        make: Any = encoder._make_iterencode  # type: ignore[attr-defined]
        iterate = make(
            {},
            self.default,
            encoder.encode_basestring,
            self.indent,
            number,
            self.key_separator,
            self.item_separator,
            self.sort_keys,
            self.skipkeys,
            False,
        )
        return iterate(o, 0)
