"""Read sandbox logs: the list of calls, and observations as JSON."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from ..interaction import Headers
from .entry import Gap, Recorded, RecordedMessage, as_bytes, from_base64, may, need, recorded

if TYPE_CHECKING:
    from postman_facade.sandbox import Observation

_NOT_IN_CALLS = (
    *("/request/query", "/request/header", "/request/body"),
    *("/response/header", "/response/body"),
)
_IN_PATHS = "/:@!$&'()*+,;=~"
_NOTHING = RecordedMessage((), b"")


def read_call(entry: Any, source: str) -> Recorded:
    """Read an entry of ``GET /_sandbox/calls``."""
    method, path = need(entry, "method", str), quote(need(entry, "path", str), safe=_IN_PATHS)
    found = recorded(method, path, _NOTHING, need(entry, "status", int), _NOTHING, source)
    return found._replace(
        gaps=found.gaps
        or tuple(Gap(part, "is not recorded in a call log") for part in _NOT_IN_CALLS)
    )


def read_observation(entry: Any, source: str) -> Recorded:
    """Read a `postman_facade.sandbox.Observation` written by `dumps`."""
    path, query = quote(need(entry, "path", str), safe=_IN_PATHS), may(entry, "query", "")
    return recorded(
        need(entry, "method", str),
        f"{path}?{query}" if query else path,
        _message(entry, "request"),
        need(entry, "status", int),
        _message(entry, "response"),
        source,
    )


def _message(entry: dict[str, Any], part: str) -> RecordedMessage:
    return RecordedMessage(
        _headers(may(entry, f"{part}_headers", {})), _body(entry.get(f"{part}_body"))
    )


def dumps(observations: Iterable[Observation]) -> str:
    """Return observations as a JSON recording; bodies are text or {"base64": text}.

    It contains everything that was sent, including keys.
    """
    entries = [
        {name: _told(value) for name, value in observation._asdict().items()}
        for observation in observations
    ]
    return json.dumps({"observations": entries}, ensure_ascii=False, indent=1) + "\n"


def _told(value: Any) -> Any:
    if isinstance(value, Mapping):
        return dict(value)
    if not isinstance(value, bytes):
        return value
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(value).decode("ascii")}


def _headers(headers: dict[str, Any]) -> Headers:
    return tuple((name, str(value)) for name, value in headers.items())


def _body(body: Any) -> bytes:
    return from_base64(need(body, "base64", str)) if isinstance(body, dict) else as_bytes(body)
