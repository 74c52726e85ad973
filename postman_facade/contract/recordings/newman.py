"""Runs as the JSON reporter of newman writes them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from ..interaction import Headers, Interaction
from .entry import Recorded, Unreadable, as_bytes, may, need


def read(entry: Any, source: str) -> Recorded | None:
    """None for a request that got no answer."""
    request = need(entry, "request", dict)
    response = may(entry, "response", {})
    if "code" not in response:
        return None
    sent, unknown = _sent(may(request, "body", {}))
    interaction = Interaction(
        need(request, "method", str).upper(),
        _url(request.get("url")),
        _headers(request),
        sent,
        need(response, "code", int),
        _headers(response),
        _answered(response),
        source,
    )
    return Recorded(interaction, unknown)


def _url(url: Any) -> str:
    if isinstance(url, str):
        return url
    if not isinstance(url, dict):
        raise Unreadable('"url" is missing')
    protocol = may(url, "protocol", "https")
    host, path = _joined(url, "host", "."), _joined(url, "path", "/")
    port = f":{url['port']}" if url.get("port") else ""
    query = "&".join(
        f"{may(entry, 'key', '')}={quote(may(entry, 'value', ''), safe='%/:,@')}"
        for entry in _enabled(url, "query")
    )
    return f"{protocol}://{host}{port}/{path}" + (f"?{query}" if query else "")


def _joined(url: dict[str, Any], name: str, mark: str) -> str:
    parts = url.get(name, "")
    return mark.join(map(str, parts)) if isinstance(parts, list) else str(parts)


def _enabled(holder: dict[str, Any], name: str) -> Iterator[dict[str, Any]]:
    for entry in may(holder, name, []):
        if isinstance(entry, dict) and not entry.get("disabled"):
            yield entry


def _headers(message: dict[str, Any]) -> Headers:
    return tuple(
        (need(header, "key", str), may(header, "value", ""))
        for header in _enabled(message, "header")
    )


def _sent(body: dict[str, Any]) -> tuple[bytes, tuple[str, ...]]:
    """What was sent, if it was text; and whether that is not known."""
    if body.get("mode") == "raw":
        return as_bytes(body.get("raw")), ()
    return b"", ("/request/body",) if body else ()


def _answered(response: dict[str, Any]) -> bytes:
    stream = response.get("stream")
    if not isinstance(stream, dict):
        return as_bytes(response.get("body"))
    try:
        return bytes(need(stream, "data", list))
    except (TypeError, ValueError):
        raise Unreadable("a body is no list of bytes") from None
