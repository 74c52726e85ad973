"""Read cassettes of vcrpy, logs of a sandbox, and runs of the JSON reporter of newman."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..interaction import Headers
from .entry import (
    NO_ANSWER,
    Gap,
    Recorded,
    RecordedMessage,
    UnreadableRecordingError,
    as_bytes,
    from_base64,
    may,
    need,
    recorded,
)

if TYPE_CHECKING:
    from postman_facade.sandbox import Observation

LOST = ("connection lost", "timed out", "not connected")
"""The reason phrases that mark responses which were lost on purpose."""
_NOT_IN_CALLS = (
    *("/request/query", "/request/header", "/request/body"),
    *("/response/header", "/response/body"),
)
_IN_PATHS = "/:@!$&'()*+,;=~"
_NOTHING = RecordedMessage((), b"")


def read_cassette(entry: Any, source: str) -> Recorded | None:
    """Return an interaction; None if its response was lost on purpose."""
    request, response = need(entry, "request", dict), need(entry, "response", dict)
    if "status_code" in response:  # a cassette of httpx before vcrpy 6
        status, body = need(response, "status_code", int), "content"
    else:
        status, body = need(need(response, "status", dict), "code", int), "body"
        if status == NO_ANSWER and response["status"].get("message") in LOST:
            return None
    answered = _content(response[body]) if body in response else None
    return recorded(
        need(request, "method", str).upper(),
        need(request, "uri", str),
        RecordedMessage(_values(request), _content(request.get("body"))),
        status,
        RecordedMessage(_values(response), answered),
        source,
    )


def _values(message: dict[str, Any]) -> Headers:
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


def _content(body: Any) -> bytes | None:
    if not isinstance(body, dict):
        return as_bytes(body)
    encoded = body.get("base64_string")
    if isinstance(encoded, str):
        return from_base64(encoded)
    # Anything else is an argument of the HTTP library, not what was sent.
    return as_bytes(body["string"]) if "string" in body else None


def read_call(entry: Any, source: str) -> Recorded:
    """Read an entry of ``GET /_sandbox/calls``."""
    method, path = need(entry, "method", str), quote(need(entry, "path", str), safe=_IN_PATHS)
    found = recorded(method, path, _NOTHING, need(entry, "status", int), _NOTHING, source)
    unknown = tuple(Gap(part, "is not recorded in a call log") for part in _NOT_IN_CALLS)
    return found._replace(gaps=found.gaps or unknown)


def read_observation(entry: Any, source: str) -> Recorded:
    """Read a `postman_facade.sandbox.Observation` written by `dumps`."""
    path, query = quote(need(entry, "path", str), safe=_IN_PATHS), may(entry, "query", "")
    return recorded(
        need(entry, "method", str),
        f"{path}?{query}" if query else path,
        _observed(entry, "request"),
        need(entry, "status", int),
        _observed(entry, "response"),
        source,
    )


def _observed(entry: dict[str, Any], part: str) -> RecordedMessage:
    headers, body = may(entry, f"{part}_headers", {}), entry.get(f"{part}_body")
    return RecordedMessage(
        tuple((name, str(value)) for name, value in headers.items()),
        from_base64(need(body, "base64", str)) if isinstance(body, dict) else as_bytes(body),
    )


def dumps(observations: Iterable[Observation]) -> str:
    """Return observations as a JSON recording; bodies are text or {"base64": text}.

    It contains everything that was sent, including keys.
    """
    entries = [
        {name: _written(value) for name, value in observation._asdict().items()}
        for observation in observations
    ]
    return json.dumps({"observations": entries}, ensure_ascii=False, indent=1) + "\n"


def _written(value: Any) -> Any:
    if isinstance(value, Mapping):
        return dict(value)
    if not isinstance(value, bytes):
        return value
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(value).decode("ascii")}


def read_execution(entry: Any, source: str) -> Recorded:
    """Read an execution of a newman run."""
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
