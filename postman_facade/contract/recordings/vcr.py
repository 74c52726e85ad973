"""Cassettes of vcrpy, bodies as text, bytes or base64."""

from __future__ import annotations

import zlib
from typing import Any

from ..interaction import Headers, Interaction
from .entry import Recorded, Unreadable, as_bytes, from_base64, may, need

_LARGEST = 1 << 26  # bytes of a body when it is no longer compressed
_GZIP_OR_ZLIB = zlib.MAX_WBITS | 32


def read(entry: Any, source: str) -> Recorded:
    request, response = need(entry, "request", dict), need(entry, "response", dict)
    headers = _headers(response)
    body = _body(response.get("body"))
    unknown: tuple[str, ...] = ()
    if body and _is_coded(headers):
        try:
            body = _decompressed(body)
        except zlib.error:
            body, unknown = b"", ("/response/body",)
    interaction = Interaction(
        need(request, "method", str).upper(),
        need(request, "uri", str),
        _headers(request),
        _body(request.get("body")),
        need(need(response, "status", dict), "code", int),
        headers,
        body,
        source,
    )
    return Recorded(interaction, unknown)


def _headers(message: dict[str, Any]) -> Headers:
    """Each value of each header; they are recorded as lists, or one by one."""
    listed = {
        name: values if isinstance(values, list) else [values]
        for name, values in may(message, "headers", {}).items()
    }
    return tuple((str(name), _text(value)) for name, values in listed.items() for value in values)


def _text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _body(body: Any) -> bytes:
    if isinstance(body, dict):
        encoded = body.get("base64_string")
        return from_base64(encoded) if isinstance(encoded, str) else as_bytes(body.get("string"))
    return as_bytes(body)


def _is_coded(headers: Headers) -> bool:
    return any(
        name.lower() == "content-encoding" and value != "identity" for name, value in headers
    )


def _decompressed(body: bytes) -> bytes:
    """Of gzip and deflate; zlib.error for what is neither."""
    decompressor = zlib.decompressobj(_GZIP_OR_ZLIB)
    whole = decompressor.decompress(body, _LARGEST)
    if decompressor.unconsumed_tail:
        raise Unreadable(f"a body is more than {_LARGEST >> 20} MB when it is not compressed")
    return whole
