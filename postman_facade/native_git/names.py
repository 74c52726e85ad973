"""File names made of the names of elements, as Postman makes them."""

from __future__ import annotations

import re
import unicodedata

_LONGEST = 64  # bytes of UTF-8
_FORBIDDEN = re.compile(r'[/\\:*?"<>|\x00-\x1f\x7f]')
_HALF_OF_PAIR = re.compile("[\ud800-\udfff]")
_RESERVED = re.compile(r"\A(con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|\Z)", re.IGNORECASE)


class Names:
    """The names taken in one folder. None of them are equal on any file system."""

    def __init__(self, *taken: str) -> None:
        self._taken = set(map(_folded, taken))

    def take(self, name: str, suffix: str, default: str) -> str:
        """The stem for an element called `name`, whose file or folder is stem and `suffix`.

        `default` is the stem where the name leaves nothing.
        """
        stem = chosen = _stem(name) or default
        number = 0
        while _folded(chosen + suffix) in self._taken:
            number += 1
            chosen = f"{stem}-{number}"
        self._taken.add(_folded(chosen + suffix))
        return chosen


def _stem(name: str) -> str:
    encodable = _HALF_OF_PAIR.sub("\ufffd", name).rstrip()
    safe = re.sub("-+", "-", _FORBIDDEN.sub("-", encodable))
    cut = safe.encode()[:_LONGEST].decode(errors="ignore").rstrip()
    stem = cut.rstrip(".") + "-" if cut.endswith(".") else cut
    return _RESERVED.sub("-", stem)


def _folded(name: str) -> str:
    """What file systems that ignore case or the form of accents make of it."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
