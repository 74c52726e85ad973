"""Scrub encoded text: percent-encoding, base64 and compression are decoded and encoded again.

Text without findings stays unchanged, to the character.
"""

from __future__ import annotations

import base64
import binascii
import gzip
import re
import zlib
from collections.abc import Callable
from typing import Any
from urllib.parse import quote, unquote

from postman_facade.contract import codings

from . import charsets

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
    data = decoded_base64(encoded)
    if data is None or not (codings.is_text(data) or sniffed(data) or charsets.is_wide(data)):
        return None
    scrubbed = scrub(data)
    return encoded if scrubbed == data else encoded_like(encoded, scrubbed)


def decoded_base64(encoded: str) -> bytes | None:
    digits = encoded.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return base64.b64decode(digits + "=" * (-len(digits) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None


def encoded_like(sample: str, data: bytes) -> str:
    """Encode `data` in the alphabet of `sample`, padded unless that lacks needed padding."""
    padded = len(sample) % 4 == 0
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


def _gzip(data: bytes) -> bytes:
    return gzip.compress(data, mtime=0)


def _brotli(data: bytes) -> bytes:
    new: bytes = codings.library("br").compress(data)
    return new


def _zstandard(data: bytes) -> bytes:
    new: bytes = codings.library("zstd").ZstdCompressor().compress(data)
    return new


_DO: dict[str, Callable[[bytes], bytes]] = {
    "gzip": _gzip,
    "x-gzip": _gzip,
    "deflate": zlib.compress,
    "br": _brotli,
    "zstd": _zstandard,
}
