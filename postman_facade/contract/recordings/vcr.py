"""Read cassettes of vcrpy."""

from __future__ import annotations

from typing import Any

from ..interaction import Headers
from .entry import (
    NO_ANSWER,
    Recorded,
    RecordedMessage,
    UnreadableRecordingError,
    as_bytes,
    from_base64,
    need,
    recorded,
)

LOST = ("connection lost", "timed out", "not connected")
"""The reason phrases that mark responses which were lost on purpose."""


def read(entry: Any, source: str) -> Recorded | None:
    """Return an interaction; None if its response was lost on purpose."""
    request, response = need(entry, "request", dict), need(entry, "response", dict)
    if "status_code" in response:  # a cassette of httpx before vcrpy 6
        status, body = need(response, "status_code", int), "content"
    else:
        status, body = need(need(response, "status", dict), "code", int), "body"
        if status == NO_ANSWER and response["status"].get("message") in LOST:
            return None
    answered = _body(response[body]) if body in response else None
    return recorded(
        need(request, "method", str).upper(),
        need(request, "uri", str),
        RecordedMessage(_headers(request), _body(request.get("body"))),
        status,
        RecordedMessage(_headers(response), answered),
        source,
    )


def _headers(message: dict[str, Any]) -> Headers:
    """Yield all header values; they are recorded as lists or single values."""
    headers = message.get("headers") or {}
    try:
        pairs = list(headers.items() if isinstance(headers, dict) else map(tuple, headers))
        return tuple(
            (_text(name), _text(value))
            for name, values in pairs
            for value in (values if isinstance(values, list) else [values])
        )
    except (TypeError, ValueError):
        raise UnreadableRecordingError('"headers" is not a mapping of names to values') from None


def _text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _body(body: Any) -> bytes | None:
    if not isinstance(body, dict):
        return as_bytes(body)
    encoded = body.get("base64_string")
    if isinstance(encoded, str):
        return from_base64(encoded)
    # Anything else is an argument of the HTTP library, not what was sent.
    return as_bytes(body["string"]) if "string" in body else None
