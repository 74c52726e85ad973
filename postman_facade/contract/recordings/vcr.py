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
"""What stands in the place of the reason phrase of an answer that was meant not to come."""


def read(entry: Any, source: str) -> Recorded | None:
    """An interaction; None for one whose answer was meant to be lost, so that nothing is missing."""
    request, response = need(entry, "request", dict), need(entry, "response", dict)
    # Before vcrpy 6, cassettes of httpx had another form.
    is_old = "status_code" in response
    if not is_old and _is_lost(response):
        return None
    return recorded(
        need(request, "method", str).upper(),
        need(request, "uri", str),
        RecordedMessage(_headers(request), _body(request.get("body"))),
        need(response, "status_code", int) if is_old else _status(response),
        RecordedMessage(_headers(response), _answered(response, "content" if is_old else "body")),
        source,
    )


def _status(response: dict[str, Any]) -> int:
    return need(need(response, "status", dict), "code", int)


def _is_lost(response: dict[str, Any]) -> bool:
    return _status(response) == NO_ANSWER and response["status"].get("message") in LOST


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


def _answered(response: dict[str, Any], name: str) -> bytes | None:
    return _body(response[name]) if name in response else None


def _body(body: Any) -> bytes | None:
    if not isinstance(body, dict):
        return as_bytes(body)
    encoded = body.get("base64_string")
    if isinstance(encoded, str):
        return from_base64(encoded)
    # Anything else is an argument of the HTTP library, not what was sent.
    return as_bytes(body["string"]) if "string" in body else None
