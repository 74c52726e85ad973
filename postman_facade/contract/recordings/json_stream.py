"""Read JSON files of any size, one array item at a time."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, TextIO

from .entry import UnreadableRecordingError

_PIECE = 1 << 20  # characters read at once
_LARGEST = 1 << 26  # characters of one value
_NEAR = 16  # characters from the end within which an error may come from a split value
_DECODER = json.JSONDecoder()
_SPACE = re.compile(r"[ \t\r\n]*")


class JsonStream:
    """A position in JSON text. Raises UnreadableRecordingError if it is invalid or too large."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._text = ""
        self._at = 0
        self._before = 0
        """The number of characters consumed so far."""

    def starts(self, mark: str) -> bool:
        """Whether `mark` is next."""
        return self._next() == mark

    def members(self) -> Iterator[str]:
        """Yield the keys of the next object; the caller must read each value."""
        for _ in self._parts("{", "}"):
            name = self.value()
            if not isinstance(name, str):
                raise self._broken()
            self._expect(":")
            yield name

    def end(self) -> None:
        """Require the end of the text."""
        if self._next():
            place = self._before + self._at + 1
            raise UnreadableRecordingError(
                f"has text after the end of its JSON, at character {place}"
            )

    def elements(self) -> Iterator[Any]:
        """Yield the items of the next array."""
        for _ in self._parts("[", "]"):
            yield self.value()

    def value(self) -> Any:
        """Return the next value."""
        self._next()
        while True:
            try:
                value, end = _DECODER.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                unended = error.msg.startswith("Unterminated string")
                is_definite = not unended and error.pos + _NEAR < len(self._text)
                if is_definite or not self._more():
                    raise self._broken(error.pos) from None
            except (RecursionError, ValueError) as error:
                raise UnreadableRecordingError(f"has invalid JSON: {error}") from None
            else:
                # A number may continue in the next chunk.
                if end < len(self._text) or not self._more():
                    self._at = end
                    return value

    def _parts(self, opening: str, closing: str) -> Iterator[None]:
        self._expect(opening)
        if self._next() == closing:
            self._at += 1
            return
        while True:
            yield
            mark = self._next()
            if mark not in (",", closing):
                raise self._broken()
            self._at += 1
            if mark == closing:
                return

    def _expect(self, mark: str) -> None:
        if self._next() != mark:
            raise self._broken()
        self._at += 1

    def _next(self) -> str:
        """Return the next character after whitespace; empty at the end."""
        while True:
            space = _SPACE.match(self._text, self._at)
            self._at = space.end() if space else self._at
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def _more(self) -> bool:
        rest = len(self._text) - self._at
        if rest > _LARGEST:
            raise UnreadableRecordingError(
                f"has a value of more than {_LARGEST >> 20} million characters"
            )
        try:
            piece = self._file.read(max(_PIECE, rest))
        except UnicodeDecodeError:
            raise UnreadableRecordingError("is not UTF-8 text") from None
        self._before += self._at
        self._text = self._text[self._at :] + piece
        self._at = 0
        return bool(piece)

    def _broken(self, at: int | None = None) -> UnreadableRecordingError:
        place = self._at if at is None else at
        if place >= len(self._text):
            return UnreadableRecordingError("is truncated")
        return UnreadableRecordingError(f"is not JSON at character {self._before + place + 1}")
