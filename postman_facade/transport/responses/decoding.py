"""Decompress bodies piece by piece, so that no piece is large."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

__all__ = ["ACCEPTED", "BrokenCoding", "CutOff", "TooLong", "decoder_for"]

ACCEPTED = "gzip, deflate"
"""The codings to ask for: those that Python itself decompresses in pieces."""

_PIECE = 2**18  # bytes of output at a time
_FED = 2**16  # bytes of input at a time: what is left of them is copied for each piece
_ZLIB, _RAW, _GZIP = zlib.MAX_WBITS, -zlib.MAX_WBITS, 16 + zlib.MAX_WBITS


class BrokenCoding(Exception):
    """The body is not encoded as its header says."""


class TooLong(Exception):
    """The body is longer than the limit."""


class CutOff(Exception):
    """The body ends before its compressed data does."""


def decoder_for(coding: str | None) -> Decoder | None:
    """Return the decoder for a Content-Encoding; None if there is nothing to decode."""
    name = (coding or "").strip().lower()
    if name in ("", "identity"):
        return None
    if name not in ("gzip", "x-gzip", "deflate"):
        raise BrokenCoding(f"it is encoded as {name[:20]!r}, which was not asked for")
    return Decoder(_ZLIB if name == "deflate" else _GZIP)


class Decoder:
    """Decompresses one body that arrives in pieces."""

    def __init__(self, bits: int) -> None:
        self._bits = bits
        self._inflater = zlib.decompressobj(bits)
        self._begun = False

    def decoded(self, data: bytes) -> Iterator[bytes]:
        """Yield what `data` adds to the body; raise BrokenCoding if it is invalid."""
        for start in range(0, len(data), _FED):
            yield from self._inflated(data[start : start + _FED])

    def finish(self) -> None:
        """Raise CutOff unless the body is complete."""
        if self._begun and not self._inflater.eof:
            raise CutOff("it ends in the middle of its compressed data")

    def _inflated(self, data: bytes) -> Iterator[bytes]:
        full = False
        while data or full:
            if self._inflater.eof:
                if self._bits != _GZIP or data[:1] != b"\x1f":
                    return  # padding; a gzip body may be several, one after the other
                self._inflater = zlib.decompressobj(_GZIP)
            piece, data = self._step(data)
            full = len(piece) == _PIECE  # more of it may wait inside
            if piece:
                yield piece

    def _step(self, data: bytes) -> tuple[bytes, bytes]:
        """Return the next piece of output, and the rest of the input."""
        inflater = self._inflater
        try:
            piece = inflater.decompress(data, _PIECE)
        except zlib.error as error:
            reason = str(error)
        else:
            self._begun = True
            return piece, inflater.unused_data if inflater.eof else inflater.unconsumed_tail
        if self._bits == _ZLIB and not self._begun:  # some servers leave the frame of deflate away
            self._bits, self._inflater = _RAW, zlib.decompressobj(_RAW)
            return self._step(data)
        raise BrokenCoding(reason)
