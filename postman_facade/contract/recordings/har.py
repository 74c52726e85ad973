"""Read HAR files (HTTP Archive 1.2 and 1.3) of browsers, proxies, Postman and newman."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from ..interaction import Headers
from .entry import (
    Recorded,
    RecordedMessage,
    UnreadableRecordingError,
    as_bytes,
    from_base64,
    may,
    need,
    recorded,
)

# Without a body by default.
_WITHOUT_BODY = ("GET", "HEAD", "DELETE")
# Tunnels and CORS preflights.
_OF_BROWSERS = ("CONNECT", "OPTIONS")
_FRAMING = ("content-length", "transfer-encoding")
_NO_CONTENT = (204, 205, 304)
_PLAIN = ("", "utf-8", "utf8")


def read(entry: Any, source: str) -> Recorded | None:
    """Return an interaction; None for requests that no caller of the API sent."""
    request, response = need(entry, "request", dict), need(entry, "response", dict)
    method, status = need(request, "method", str).upper(), need(response, "status", int)
    sent, headers = _headers(request), _headers(response)
    if method in _OF_BROWSERS:
        return None
    posted, content = may(request, "postData", {}), may(response, "content", {})
    asked, answer = _sent(method, request, posted, sent), _answered(method, response, content)
    return recorded(
        method,
        need(request, "url", str),
        RecordedMessage(_typed(sent, posted, asked), asked),
        status,
        RecordedMessage(_typed(headers, content, answer), answer),
        source,
        failure=may(response, "_failureText", "") or may(response, "_error", ""),
    )


def _headers(message: dict[str, Any]) -> Headers:
    return tuple(
        (need(header, "name", str), may(header, "value", ""))
        for header in may(message, "headers", [])
    )


def _typed(headers: Headers, content: dict[str, Any], body: bytes | None) -> Headers:
    """Return the headers, with the media type of the content if they were not recorded."""
    media_type = may(content, "mimeType", "")
    if not body or not media_type or any(name.lower() == "content-type" for name, _ in headers):
        return headers
    return (*headers, ("content-type", media_type))


def _sent(
    method: str, request: dict[str, Any], posted: dict[str, Any], headers: Headers
) -> bytes | None:
    """Return the body; None if it was not recorded."""
    body = _text(posted)
    if body is not None:
        return body
    fields, media_type = may(posted, "params", []), may(posted, "mimeType", "")
    if fields and media_type.startswith("application/x-www-form-urlencoded"):
        return urlencode([(need(f, "name", str), may(f, "value", "")) for f in fields]).encode()
    return b"" if _nothing_sent(method, request, posted, headers) else None


def _nothing_sent(
    method: str, request: dict[str, Any], posted: dict[str, Any], headers: Headers
) -> bool:
    told = [value for name, value in headers if name.lower() in _FRAMING]
    if told:
        return told == ["0"]
    size = request.get("bodySize")
    if size == 0:
        return not may(posted, "params", [])
    return not posted and size in (None, -1) and method in _WITHOUT_BODY


def _answered(method: str, response: dict[str, Any], content: dict[str, Any]) -> bytes | None:
    """Return the body; None if it was not recorded."""
    body = _text(content)
    if body is not None:
        return body
    if method == "HEAD" or response.get("status") in _NO_CONTENT:
        return b""
    return b"" if {content.get("size"), response.get("bodySize")} in ({0}, {0, None}) else None


def _text(content: dict[str, Any]) -> bytes | None:
    """Return the text; None if there is none. Raises UnreadableRecordingError."""
    text = may(content, "text", "")
    encoding = may(content, "encoding", "").strip().lower()
    if not text:
        return None
    if encoding == "base64":
        return from_base64(text)
    if encoding not in _PLAIN:
        raise UnreadableRecordingError(f"a body has the unknown encoding {encoding[:20]}")
    return as_bytes(text)
