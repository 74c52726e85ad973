"""Decode text in its declared or detected character set."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

_BYTE_ORDER_MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF32_LE: "utf-32-le",
    codecs.BOM_UTF32_BE: "utf-32-be",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
# With a byte order mark.
_MARKED = {"utf-16": "utf-16-le", "utf-32": "utf-32-le", "utf-8-sig": "utf-8"}
_FAMILIES = ("utf", "iso", "cp", "koi8", "euc", "gb", "big5", "shift", "mac", "ascii", "hz", "tis")
_ASCII = bytes(range(32, 127))
_DECLARED = re.compile(rb"(?i:charset|encoding)\s{0,3}=\s{0,3}[\"']?([\w.:-]{2,40})")
_HEAD = 1024  # bytes within which documents declare their encoding
_SHORTEST_WIDE = 8  # bytes; shorter text is ambiguous
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


class Text(NamedTuple):
    """Decoded text, and how to encode it again."""

    mark: bytes
    text: str
    codec: str

    def is_plain(self) -> bool:
        return not _CONTROL.search(self.text)

    def encoded(self, text: str) -> bytes:
        return self.mark + text.encode(self.codec)


def readings(data: bytes, charset: str) -> list[Text]:
    """Yield the possible readings of `data`: none if it is not text, two if it is ambiguous.

    `charset` is the declared character set.
    """
    for mark, codec in _BYTE_ORDER_MARKS.items():
        if data.startswith(mark):
            return _reading(mark, data[len(mark) :], codec)
    codec = _codec(charset)
    if b"\0" in data and (wide := _wide(data, codec)):
        return _reading(b"", data, wide)
    found = _reading(b"", data, "utf-8")
    if not codec and not found:
        declared = _DECLARED.search(data[:_HEAD])
        codec = _codec(declared[1].decode("ascii")) if declared else ""
    if codec and codec != "utf-8" and not (found and _is_like_ascii(codec)):
        found += [text for text in _reading(b"", data, codec) if text.is_plain()]
    return found


def is_wide(data: bytes) -> bool:
    """Whether it is UTF-16 of mostly Latin letters without control characters."""
    codec = _wide(data, "") if b"\0" in data else ""
    return any(text.is_plain() for text in _reading(b"", data, codec or "ascii"))


def _reading(mark: bytes, data: bytes, codec: str) -> list[Text]:
    try:
        text = data.decode(codec)
        # A lossy reading cannot be changed in place.
        return [Text(mark, text, codec)] if text.encode(codec) == data else []
    except ValueError:
        return []


def _codec(charset: str) -> str:
    try:
        name = codecs.lookup(charset).name if charset else ""
    except (LookupError, ValueError):
        return ""
    name = _MARKED.get(name, name)
    return name if name.startswith(_FAMILIES) else ""


def _wide(data: bytes, declared: str) -> str:
    """Return the byte order of UTF-16 with mostly Latin letters: every other byte is zero."""
    if declared.startswith(("utf-16", "utf-32")):
        return declared
    if len(data) % 2 or len(data) < _SHORTEST_WIDE:
        return ""
    for codec, zeros in (("utf-16-le", data[1::2]), ("utf-16-be", data[::2])):
        if 2 * zeros.count(0) > len(zeros):
            return codec
    return ""


def _is_like_ascii(codec: str) -> bool:
    return _ASCII.decode(codec, "replace").encode("ascii", "replace") == _ASCII
