"""Scrub encoded text: character sets, percent-encoding, base64 and compression.

It is decoded and encoded again; text without findings stays unchanged, to the character.
"""

from __future__ import annotations

import base64
import codecs
import gzip
import re
import zlib
from collections.abc import Callable
from typing import Any, NamedTuple
from urllib.parse import quote, unquote

from postman_facade.contract import codings

_Scrub = Callable[[str], str]

_RUN = re.compile(r"[^\s\"'<>\\`]+")
# Parts of URLs and forms; JSON and XML may contain such parts too.
_VALUE = re.compile(r"[^&?;=#]+")
_PART = re.compile(r"[^/,:]+")
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{8,}={0,2}")
# Without path separators, then without word separators.
_SMALLER = (re.compile(r"[A-Za-z0-9+_-]{8,}={0,2}"), re.compile(r"[A-Za-z0-9+/]{8,}={0,2}"))
_PERCENT = re.compile(r"%[0-9A-Fa-f]{2}")
_BEGINNINGS = {b"\x1f\x8b\x08": "gzip", b"\x28\xb5\x2f\xfd": "zstd"}
_ZLIB, _ZLIB_HEADER = 0x78, 2
_BYTE = 255
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


def percent(text: str, scrub: _Scrub) -> str:
    """Scrub the percent-encoded parts of `text`, as in URLs and forms."""

    def value(match: re.Match[str]) -> str:
        encoded = match[0]
        if unquote(encoded)[:1] in ("{", "[", "<"):
            return part(match)
        return _PART.sub(part, encoded)

    def part(match: re.Match[str]) -> str:
        encoded = match[0]
        decoded = unquote(encoded, errors="surrogateescape")
        if decoded == encoded:
            return encoded
        scrubbed = scrub(decoded)
        if scrubbed == decoded:
            return encoded
        kept = "".join(set(_PERCENT.sub("", encoded)) - {"%"})
        return quote(scrubbed, safe=kept, errors="surrogateescape")

    if "%" not in text:
        return text
    return _RUN.sub(lambda run: _VALUE.sub(value, run[0]) if "%" in run[0] else run[0], text)


def within_base64(text: str, scrub: Callable[[bytes], bytes]) -> str:
    """Scrub the base64 in `text`, keeping alphabet and padding."""

    def run(match: re.Match[str]) -> str:
        whole = _base64(match[0], scrub)
        if whole is not None:
            return whole
        found = match[0]
        for smaller in _SMALLER:
            found = smaller.sub(lambda part: _base64(part[0], scrub) or part[0], found)
        return found

    return _BASE64.sub(run, text)


def _base64(encoded: str, scrub: Callable[[bytes], bytes]) -> str | None:
    """Decode base64; None if it is not text in base64."""
    data = codings.from_base64(encoded)
    if data is None or not (codings.is_text(data) or sniffed(data) or is_wide(data)):
        return None
    scrubbed = scrub(data)
    return encoded if scrubbed == data else encoded_like(encoded, scrubbed)


def encoded_like(sample: str, data: bytes) -> str:
    """Encode `data` in the alphabet of `sample`, padded unless that lacks needed padding."""
    padded = len("".join(sample.split())) % 4 == 0
    url_safe = "-" in sample or "_" in sample or not padded
    encoded = (base64.urlsafe_b64encode if url_safe else base64.b64encode)(data).decode()
    return encoded if padded else encoded.rstrip("=")


def is_buffer(value: dict[str, Any]) -> bool:
    """Whether it is a Node.js Buffer in JSON."""
    data = value.get("data")
    if value.get("type") != "Buffer" or not isinstance(data, list):
        return False
    return all(type(byte) is int and 0 <= byte <= _BYTE for byte in data)


def sniffed(data: bytes) -> str:
    """Return the coding that `data` begins like, or an empty text."""
    for beginning, coding in _BEGINNINGS.items():
        if data.startswith(beginning):
            return coding
    if len(data) < _ZLIB_HEADER or data[0] != _ZLIB or int.from_bytes(data[:2], "big") % 31:
        return ""
    try:
        codings.undone(data, ["deflate"])
    except codings.UndecodableError:
        return ""  # two bytes are too few to tell
    return "deflate"


def compressed(data: bytes, coded: list[str], scrub: Callable[[bytes], bytes]) -> bytes:
    """Decode, scrub and encode `data` again. Raises codings.UndecodableError."""
    plain = codings.undone(data, coded[-1:])
    if plain is data:
        return scrub(data)
    new = compressed(plain, coded[:-1], scrub) if coded[1:] else scrub(plain)
    return data if new == plain else _DO[coded[-1]](new)


_DO: dict[str, Callable[[bytes], bytes]] = {
    "gzip": lambda data: gzip.compress(data, mtime=0),
    "x-gzip": lambda data: gzip.compress(data, mtime=0),
    "deflate": zlib.compress,
    "br": lambda data: bytes(codings.library("br").compress(data)),
    "zstd": lambda data: bytes(codings.library("zstd").ZstdCompressor().compress(data)),
}


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
    if (
        codec
        and codec != "utf-8"
        and not (found and _ASCII.decode(codec, "replace").encode("ascii", "replace") == _ASCII)
    ):
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
