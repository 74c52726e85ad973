"""HAR files (HTTP Archive 1.2 and 1.3) of browsers, proxies, Postman and newman."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from ..interaction import Headers, Interaction
from .entry import Recorded, as_bytes, from_base64, may, need

_NO_ANSWER = 0


def read(entry: Any, source: str) -> Recorded | None:
    """None for what no caller of the API sent, or what got no answer."""
    request, response = need(entry, "request", dict), need(entry, "response", dict)
    method, status = need(request, "method", str).upper(), need(response, "status", int)
    sent, headers = _headers(request), _headers(response)
    if status == _NO_ANSWER or method == "CONNECT" or _is_preflight(method, sent):
        return None
    posted, content = may(request, "postData", {}), may(response, "content", {})
    bodies = {
        "/request/body": _body(posted, request.get("bodySize"), posted.get("size")),
        "/response/body": _body(content, response.get("bodySize"), content.get("size")),
    }
    interaction = Interaction(
        method,
        need(request, "url", str),
        _typed(sent, posted, bodies["/request/body"]),
        bodies["/request/body"] or b"",
        status,
        _typed(headers, content, bodies["/response/body"]),
        bodies["/response/body"] or b"",
        source,
    )
    return Recorded(interaction, tuple(part for part, body in bodies.items() if body is None))


def _headers(message: dict[str, Any]) -> Headers:
    return tuple(
        (need(header, "name", str), may(header, "value", ""))
        for header in may(message, "headers", [])
    )


def _is_preflight(method: str, headers: Headers) -> bool:
    """Browsers ask on their own whether a page may call the API."""
    if method != "OPTIONS":
        return False
    return any(name.lower() == "access-control-request-method" for name, _ in headers)


def _typed(headers: Headers, content: dict[str, Any], body: bytes | None) -> Headers:
    """With the media type of the content, where the headers were left out."""
    media_type = may(content, "mimeType", "")
    if not body or not media_type or any(name.lower() == "content-type" for name, _ in headers):
        return headers
    return (*headers, ("content-type", media_type))


def _body(content: dict[str, Any], *sizes: Any) -> bytes | None:
    """None when it was not recorded: there is no text, and no word of it being empty."""
    text, media_type = may(content, "text", ""), may(content, "mimeType", "")
    if text:
        encoded = content.get("encoding") == "base64"
        return from_base64(text) if encoded else as_bytes(text)
    fields = may(content, "params", [])
    if fields and media_type.startswith("application/x-www-form-urlencoded"):
        return urlencode([(need(f, "name", str), may(f, "value", "")) for f in fields]).encode()
    is_empty = not fields and set(sizes) in ({0}, {0, None})
    return b"" if is_empty else None
