"""A JSON reader without a limit of depth, whose errors say the place.

It is many times slower than the standard library's, so it reads only what that one cannot.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from json import JSONDecodeError, JSONDecoder
from typing import Any

from postman_facade._json_pointer import append
from postman_facade.errors import InvalidJsonError
from postman_facade.json_types import JsonValue

_SPACE = re.compile(r"[ \t\n\r]*")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_WORD = re.compile(r"-?[A-Za-z]+")
_WORDS = {"null": None, "true": True, "false": False}
_STRINGS = JSONDecoder()
_NO_NUMBERS = ("NaN", "Infinity", "-Infinity")
_LONGEST_POINTER = 30


class Reader:
    """Reads one text; `number` makes a value of a number as it is written."""

    def __init__(self, text: str, where: str, number: Callable[[str], float | int]) -> None:
        self._text = text
        self._where = where
        self._number = number
        self._open: list[dict[str, Any] | list[Any]] = []
        """The objects and arrays around the place that is read, the outermost first."""
        self._keys: list[str] = []
        """The key that is read in each of them; empty for arrays."""

    def read(self) -> JsonValue:
        """Return the value of the text. Raises InvalidJsonError."""
        text = self._text
        at = self._after_space(0)
        while True:
            mark = text[at : at + 1]
            if mark in ("{", "["):
                self._open.append({} if mark == "{" else [])
                self._keys.append("")
                at = self._after_space(at + 1)
                if text[at : at + 1] != self._closing:
                    at = self._value_after_key(at)
                    continue
                value, at = self._close(), at + 1
            else:
                value, at = self._scalar(at)
            while self._open:  # what was read goes into what is around it, which may end with it
                self._add(value)
                at = self._after_space(at)
                mark = text[at : at + 1]
                if mark == ",":
                    at = self._value_after_key(self._after_space(at + 1))
                    break
                if mark != self._closing:
                    raise self._wrong(at, f"expecting ',' or '{self._closing}'")
                value, at = self._close(), at + 1
            else:
                at = self._after_space(at)
                if at < len(text):
                    raise self._wrong(at, "expecting the end")
                return value

    @property
    def _closing(self) -> str:
        return "}" if isinstance(self._open[-1], dict) else "]"

    def _close(self) -> dict[str, Any] | list[Any]:
        self._keys.pop()
        return self._open.pop()

    def _add(self, value: Any) -> None:
        holder = self._open[-1]
        if isinstance(holder, dict):
            holder[self._keys[-1]] = value
        else:
            holder.append(value)

    def _value_after_key(self, at: int) -> int:
        """Where the value begins; in an object, the key before it is read first."""
        holder = self._open[-1]
        if isinstance(holder, list):
            return at
        if self._text[at : at + 1] != '"':
            raise self._wrong(at, "expecting a key in double quotes")
        key, after = self._string(at)
        if key in holder:
            raise self._wrong(at, f"has the key {key!r} a second time", "; keep one")
        self._keys[-1] = key
        after = self._after_space(after)
        if self._text[after : after + 1] != ":":
            raise self._wrong(after, "expecting ':'")
        return self._after_space(after + 1)

    def _scalar(self, at: int) -> tuple[Any, int]:
        if self._text[at : at + 1] == '"':
            return self._string(at)
        number = _NUMBER.match(self._text, at)
        if number:
            return self._number(number[0]), number.end()
        word = _WORD.match(self._text, at)
        if word and word[0] in _WORDS:
            return _WORDS[word[0]], word.end()
        if word and word[0] in _NO_NUMBERS:
            raise self._wrong(at, f"has {word[0]}, which is no JSON number,", "; use null or text")
        raise self._wrong(at, "expecting a value")

    def _string(self, at: int) -> tuple[str, int]:
        try:
            text, end = _STRINGS.raw_decode(self._text, at)
            return str(text), end
        except JSONDecodeError as error:
            found, place = error.msg, error.pos
        raise self._wrong(place, found[:1].lower() + found[1:].removesuffix(" at"))

    def _after_space(self, at: int) -> int:
        found = _SPACE.match(self._text, at)
        return found.end() if found else at

    def _wrong(self, at: int, what: str, hint: str = "") -> InvalidJsonError:
        """The error for `what` is wrong at a place."""
        line = self._text.count("\n", 0, at) + 1
        column = at - self._text.rfind("\n", 0, at)
        said = what if what.startswith("has ") else f"is not JSON: {what}"
        place = f"at line {line}, column {column}"
        pointer = self._pointer()
        inside = f", in {pointer}" if pointer else ""
        return InvalidJsonError(f"{self._where} {said} {place}{inside}{hint}", line, column)

    def _pointer(self) -> str:
        """The JSON pointer of the object or array that is read."""
        parts = [
            key if isinstance(holder, dict) else str(len(holder))
            for holder, key in zip(self._open, self._keys, strict=True)
        ]
        pointer = append("", parts[:-1])
        if len(pointer) > _LONGEST_POINTER:
            pointer = f"{pointer[:10]}...{pointer[13 - _LONGEST_POINTER :]}"
        return pointer
