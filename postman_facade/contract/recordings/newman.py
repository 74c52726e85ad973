"""Read runs written by the JSON reporter of newman."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from ..interaction import Headers
from .entry import (
    NO_ANSWER,
    Recorded,
    RecordedMessage,
    UnreadableRecordingError,
    as_bytes,
    may,
    need,
    recorded,
)


def read(entry: Any, source: str) -> Recorded:
    request, response = need(entry, "request", dict), may(entry, "response", {})
    return recorded(
        need(request, "method", str).upper(),
        _url(request.get("url")),
        RecordedMessage(_headers(request), _sent(may(request, "body", {}))),
        need(response, "code", int) if "code" in response else NO_ANSWER,
        RecordedMessage(_headers(response), _answered(response)),
        source,
    )


def _url(url: Any) -> str:
    if isinstance(url, str):
        return url
    if not isinstance(url, dict):
        raise UnreadableRecordingError('"url" is missing')
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


def _sent(body: dict[str, Any]) -> bytes | None:
    """Return the request body, if it is text."""
    if body.get("mode") == "raw":
        return as_bytes(body.get("raw"))
    return None if body else b""


def _answered(response: dict[str, Any]) -> bytes | None:
    stream = response.get("stream")
    if isinstance(stream, dict):
        try:
            return bytes(need(stream, "data", list))
        except (TypeError, ValueError):
            raise UnreadableRecordingError("a body is not a list of bytes") from None
    if response.get("body") is None and response.get("responseSize"):
        return None
    return as_bytes(response.get("body"))
