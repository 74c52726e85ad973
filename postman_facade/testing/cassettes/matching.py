"""When a request is the one that was recorded."""

from __future__ import annotations

import difflib
import json
from typing import Any

MATCH_ON = ["method", "path", "query", "headers", "sent body"]
_MOST_LINES = 30


def register_matchers(vcr: Any) -> None:
    vcr.register_matcher("sent body", same_body)


def same_body(sent: Any, recorded: Any) -> None:
    """JSON is compared by its value, whatever its media type, and anything else as it is.

    Raises AssertionError with the difference.
    """
    if sent.body == recorded.body:
        return
    ours, theirs = _value(sent.body), _value(recorded.body)
    if ours == theirs:
        return
    if (sent.method, sent.path) != (recorded.method, recorded.path):
        raise AssertionError("the body of another request")
    difference = difflib.unified_diff(
        _lines(theirs), _lines(ours), "recorded", "sent", n=1, lineterm=""
    )
    raise AssertionError("\n".join([*difference][:_MOST_LINES]))


def _value(body: Any) -> str:
    """The same text for the same value."""
    text = body.decode("utf-8", "replace") if isinstance(body, bytes) else str(body or "")
    try:
        return json.dumps(json.loads(text), sort_keys=True, ensure_ascii=False)
    except (ValueError, RecursionError):
        return text


def _lines(value: str) -> list[str]:
    try:
        return json.dumps(json.loads(value), indent=1, ensure_ascii=False).split("\n")
    except (ValueError, RecursionError):
        return value.split("\n")
