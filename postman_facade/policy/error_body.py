"""Parse the body of an error response, in any of the shapes that the API uses."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

LONGEST_MESSAGE = 2000
"""Characters of a message that are kept."""
# Patterns are compiled when first used: most programs start more often than they fail.
_MARKUP = r"(?i)<!doctype\b|</[a-z][a-z0-9]*\s*>|<(?:html|br|hr)\b"
_TAGS = r"<[^<>]*>?"
_TITLE = r"(?is)<title[^<>]*>((?:(?!<title).)*?)</title"


class ErrorBody(NamedTuple):
    """What the body of an error response says."""

    name: str | None = None
    message: str = ""
    html: bool = False
    names_element: bool = False
    """It names the element that it is about: a 401 is then not about the key."""
    content: Mapping[str, Any] = {}
    """The body as it came, if it is a JSON object."""


def parse_error_body(body: bytes) -> ErrorBody:
    """Parse `body`; the message of an unknown shape is its text."""
    text = body.decode("utf-8", "replace").strip("\ufeff \t\r\n")
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return _read_text(text)
    if not isinstance(value, dict):
        return ErrorBody(message=_without_markup(text) if value else "")
    found = _read_object(value)
    if not found.name and not found.message and value:
        found = found._replace(message=text)
    return found._replace(message=_without_markup(found.message), content=value)


def _read_text(text: str) -> ErrorBody:
    start = text[:1000].lower()
    if not text.startswith("<") or not ("<html" in start or "<!doctype html" in start):
        return ErrorBody(message=_without_markup(text))
    from html import unescape  # only for this: it would cost every start

    title = re.search(_TITLE, text[: 10 * LONGEST_MESSAGE])
    return ErrorBody(
        message=_without_markup(f"HTML page: {unescape(title[1])}") if title else "", html=True
    )


def _without_markup(text: str) -> str:
    """Return `text` without tags if it is markup; a `<word>` in a sentence is not."""
    text = text[: 10 * LONGEST_MESSAGE]
    return re.sub(_TAGS, " ", text).strip() if re.search(_MARKUP, text) else text


def _read_object(value: dict[str, Any]) -> ErrorBody:
    inner = value.get("error")
    if isinstance(inner, dict):
        return _read_inner(inner)
    if isinstance(inner, str):
        return ErrorBody(
            inner, as_text(value.get("message")) or as_text(value.get("error_description"))
        )
    collection = value.get("collection")
    if isinstance(collection, dict) and "message" in collection:
        return ErrorBody(as_text(collection.get("name")), as_text(collection["message"]))
    if "schemas" in value:
        return ErrorBody(as_text(value.get("scimType")), as_text(value.get("detail")))
    if "title" in value or "detail" in value or "type" in value:
        return _read_problem(value)
    return ErrorBody(as_text(value.get("name")), as_text(value.get("message")))


def _read_inner(error: dict[str, Any]) -> ErrorBody:
    name = error.get("name") or error.get("type")
    if isinstance(name, dict):  # the name of an API validation is an object itself
        return ErrorBody(as_text(name.get("name")), as_text(name.get("reason")))
    message = error.get("message") or error.get("detail") or error.get("header")
    details = error.get("details")
    return ErrorBody(
        as_text(name),
        _joined(as_text(message), details),
        names_element=isinstance(details, dict) and "model" in details,
    )


def _read_problem(value: dict[str, Any]) -> ErrorBody:
    # The type is a URL, a URN or a bare name; its last part is the name.
    kind = (as_text(value.get("type")) or "").rstrip("/")
    name = re.split(r"[/:]", kind)[-1] if kind and kind != "about:blank" else None
    title = as_text(value.get("title"))
    detail = value.get("detail")
    if isinstance(detail, dict):
        inner = detail.get("error")
        nested = inner if isinstance(inner, dict) else detail
        detail = nested.get("message") or (inner if isinstance(inner, str) else None)
    elif isinstance(detail, list):
        detail = "; ".join(map(str, detail))
    message = as_text(detail) or as_text(value.get("message")) or title
    return ErrorBody(name or (title if message != title else None), message)


def _joined(message: str, details: Any) -> str:
    """Return `message` with the details that say which part of the request it is about."""
    if isinstance(details, list):
        return " ".join(filter(None, (message, "; ".join(map(str, details)))))
    if isinstance(details, dict):
        param = details.get("param")
        param = ", ".join(map(str, param)) if isinstance(param, list) else as_text(param)
        return f"{message} [{param}]".strip() if param and param not in message else message
    return message


def as_text(value: Any) -> str:
    """Return a scalar as text, and "" for nothing, a list or an object."""
    return "" if value is None or isinstance(value, (dict, list)) else str(value)
