"""Make file names from names of elements, as Postman does."""

from __future__ import annotations

import re
import unicodedata

_LONGEST = 64  # bytes of UTF-8
_FORBIDDEN = re.compile(r'[/\\:*?"<>|\x00-\x1f\x7f]')
_HALF_OF_PAIR = re.compile("[\ud800-\udfff]")
_RESERVED = re.compile(r"\A(con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|\Z)", re.IGNORECASE)


class Names:
    """The names in use in a folder, which differ on every file system."""

    def __init__(self, *taken: str) -> None:
        self._taken = set(map(_folded, taken))

    def take(self, name: str, suffix: str, default: str) -> str:
        """Return the stem for an element named `name`; its file or folder is the stem and `suffix`.

        `default` is the stem if the name leaves nothing.
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
    """Return the name as compared by file systems that ignore case or Unicode form."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
