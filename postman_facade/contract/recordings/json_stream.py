"""JSON files of any size, read one value of an array at a time."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

from .entry import UnreadableRecordingError

_PIECE = 1 << 20  # characters read at once
_LARGEST = 1 << 26  # characters of one value
_NEAR = 16  # characters within which a fault may be that of a value cut in two
_DECODER = json.JSONDecoder()
_SPACE = re.compile(r"[ \t\r\n]*")


class JsonStream:
    """A place in JSON text. Raises UnreadableRecordingError where it is none, breaks off or has too much at once."""

    def __init__(self, path: Path) -> None:
        self._file = path.open(encoding="utf-8-sig", errors="strict")
        self._text = ""
        self._at = 0
        self._before = 0
        """Characters that were read and forgotten."""

    def __enter__(self) -> JsonStream:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._file.close()

    def starts(self, mark: str) -> bool:
        """Whether `mark` comes next."""
        return self._next() == mark

    def members(self) -> Iterator[str]:
        """The names in the object that comes next; whoever gets one reads its value."""
        for _ in self._parts("{", "}"):
            name = self.value()
            if not isinstance(name, str):
                raise self._broken()
            self._expect(":")
            yield name

    def end(self) -> None:
        """Nothing comes next."""
        if self._next():
            place = self._before + self._at + 1
            raise UnreadableRecordingError(
                f"goes on after the end of its JSON, at character {place}"
            )

    def elements(self) -> Iterator[Any]:
        """The values in the array that comes next."""
        for _ in self._parts("[", "]"):
            yield self.value()

    def value(self) -> Any:
        """The whole of what comes next."""
        self._next()
        while True:
            try:
                value, end = _DECODER.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                if self._is_definite(error) or not self._more():
                    raise self._broken(error.pos) from None
            except (RecursionError, ValueError) as error:
                raise UnreadableRecordingError(f"holds JSON that cannot be read: {error}") from None
            else:
                # A number may go on in what is not read yet.
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
        """The character that comes next, white space passed over; none at the end."""
        while True:
            space = _SPACE.match(self._text, self._at)
            self._at = space.end() if space else self._at
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def _is_definite(self, error: json.JSONDecodeError) -> bool:
        """Whether more text would not help."""
        unended = error.msg.startswith("Unterminated string")
        return not unended and error.pos + _NEAR < len(self._text)

    def _more(self) -> bool:
        rest = len(self._text) - self._at
        if rest > _LARGEST:
            raise UnreadableRecordingError(
                f"holds one value of more than {_LARGEST >> 20} million characters"
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
            return UnreadableRecordingError("breaks off in the middle")
        return UnreadableRecordingError(f"is no JSON at character {self._before + place + 1}")
