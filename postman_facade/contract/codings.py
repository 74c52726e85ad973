"""Decode gzip and deflate, and br and zstd if their libraries are installed."""

from __future__ import annotations

import base64
import gzip
import io
import zlib
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import Any

from .interaction import Headers

LARGEST = 1 << 28
"""The maximum size of a decoded body, in bytes."""

_GZIP = b"\x1f\x8b"
# Bytes per step for libraries without a size limit; each step can grow to a few hundred KB.
_PIECE = 64
_CONTROL = bytes({*range(32), 127} - {*b"\t\n\r"})
_LIBRARIES = {"br": ("brotli", "brotlicffi"), "zstd": ("zstandard",)}

_BROKEN_OFF = "is truncated"


class UndecodableError(ValueError):
    """A body cannot be decoded. The message continues a sentence about the body."""


class _OtherwiseCodedError(UndecodableError):
    def __init__(self) -> None:
        super().__init__("is not compressed as its headers say")


def codings_of(headers: Headers) -> list[str]:
    """Return the content codings in `headers`, in the order in which they were applied."""
    named = [value for name, value in headers if name.lower() == "content-encoding"]
    codings = (coding.strip().lower() for value in named for coding in value.split(","))
    return [coding for coding in codings if coding not in ("", "identity")]


def undone(body: bytes, codings: Iterable[str]) -> bytes:
    """Decode `body`, some or all of whose `codings` a recorder may have undone already.

    Raises UndecodableError.
    """
    for coding in reversed(list(codings)):
        if not body or is_text(body):
            break
        undo = _UNDO.get(coding)
        if undo is None:
            raise UndecodableError(f"has the unknown content coding {coding[:20]}")
        body = undo(body)
    return body


def is_text(data: bytes) -> bool:
    """Whether it is UTF-8 without control characters, and therefore not compressed."""
    if len(data.translate(None, _CONTROL)) != len(data):
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def from_base64(text: str) -> bytes | None:
    """Decode base64 in either alphabet, with or without padding and line breaks; None if invalid."""
    digits = "".join(text.split()).rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return base64.b64decode(digits + "=" * (-len(digits) % 4), validate=True)
    except ValueError:
        return None


def _gunzipped(body: bytes) -> bytes:
    if not body.startswith(_GZIP):
        return _inflated(body, zlib.MAX_WBITS)
    try:
        # One member or several.
        whole = gzip.GzipFile(fileobj=io.BytesIO(body)).read(LARGEST + 1)
    except EOFError:
        raise UndecodableError(_BROKEN_OFF) from None
    except (OSError, zlib.error):
        raise _OtherwiseCodedError from None
    _bound(len(whole))
    return whole


def _deflated(body: bytes) -> bytes:
    """Decode deflate with or without the zlib header; servers send both."""
    try:
        return _gunzipped(body)
    except _OtherwiseCodedError:
        return _inflated(body, -zlib.MAX_WBITS)


def _inflated(body: bytes, window: int) -> bytes:
    inflate = zlib.decompressobj(window)
    try:
        whole = inflate.decompress(body, LARGEST + 1)
    except zlib.error:
        raise _OtherwiseCodedError from None
    _bound(len(whole))
    if not inflate.eof:
        raise UndecodableError(_BROKEN_OFF)
    if inflate.unused_data:
        raise _OtherwiseCodedError
    return whole


def _unbrotlied(body: bytes) -> bytes:
    brotli = library("br")
    decompressor = brotli.Decompressor()
    step = getattr(decompressor, "process", None) or decompressor.decompress
    whole = _joined(map(step, _pieces(body)), brotli.error)
    if not decompressor.is_finished():
        raise UndecodableError(_BROKEN_OFF)
    return whole


def _unzstandard(body: bytes) -> bytes:
    zstandard = library("zstd")
    frame = zstandard.ZstdDecompressor().decompressobj()

    def steps() -> Iterator[bytes]:
        nonlocal frame
        for piece in _pieces(body):
            rest = piece
            while rest:
                if frame.eof:
                    frame = zstandard.ZstdDecompressor().decompressobj()
                yield frame.decompress(rest)
                rest = frame.unused_data if frame.eof else b""

    whole = _joined(steps(), zstandard.ZstdError)
    if not frame.eof:
        raise UndecodableError(_BROKEN_OFF)
    return whole


def library(coding: str) -> Any:
    """Return the library for a coding that Python does not support. Raises UndecodableError."""
    names = _LIBRARIES[coding]
    for name in names:
        try:
            return import_module(name)
        except ImportError:
            continue
    raise UndecodableError(
        f"has the content coding {coding}, which needs a library: pip install {names[0]}"
    )


def _pieces(body: bytes) -> Iterator[bytes]:
    return (body[at : at + _PIECE] for at in range(0, len(body), _PIECE))


def _joined(pieces: Iterable[bytes], error: type[Exception]) -> bytes:
    found: list[bytes] = []
    size = 0
    try:
        for piece in pieces:
            size += len(piece)
            _bound(size)
            found.append(piece)
    except error:
        raise _OtherwiseCodedError from None
    return b"".join(found)


def _bound(size: int) -> None:
    if size > LARGEST:
        raise UndecodableError(f"is larger than {LARGEST >> 20} MB when decompressed")


_UNDO: dict[str, Callable[[bytes], bytes]] = {
    "gzip": _gunzipped,
    "x-gzip": _gunzipped,
    "deflate": _deflated,
    "br": _unbrotlied,
    "zstd": _unzstandard,
}
