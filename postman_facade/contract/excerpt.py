"""Short excerpts of what was found, without secrets."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from postman_api_client.operations import OPERATIONS

from postman_facade._json_pointer import tokens

from .findings import Finding
from .interaction import Headers, Interaction, Message, UnreadableBodyError
from .scrub import Scrubber, exchange, rules

_AROUND = 2  # members shown before and after the relevant one
_INSIDE = 8  # members shown of the relevant value itself
_FEW = 4  # members of an object on one line
_LONGEST = 60  # characters of text
_LARGEST = 1 << 20  # bytes of a body; scrubbing more would take long
_MORE = "…"


class Line(NamedTuple):
    text: str
    is_marked: bool
    """Whether the line shows the finding itself."""


def excerpt(finding: Finding, interaction: Interaction) -> tuple[Line, ...]:
    """Return lines of JSON, or of the request or header in question."""
    part, place, *path = tokens(finding.pointer)
    message = Message.of(interaction, part)
    operation = finding.operation or ""
    request = Line(_request_line(operation, interaction), True)
    if place == "body":
        return tuple(_body(operation, message, path))
    if place == "status":
        answered = Line(f"{request.text}: {interaction.status}", True)
        answer = _body(operation, message, [])
        return (answered, *(line._replace(is_marked=False) for line in answer))
    if place == "header" and path:
        return tuple(_header(message.headers, path[0]))
    return (request,)


def _request_line(operation: str, interaction: Interaction) -> str:
    parts = urlsplit(interaction.url)
    target = f"{parts.path}?{parts.query}" if parts.query else parts.path
    shown = exchange.url(Scrubber(), OPERATIONS.get(operation), target)
    return f"{interaction.method} {shown}"


def _header(headers: Headers, name: str) -> Iterator[Line]:
    for given, value in headers:
        if given.lower() == name:
            yield Line(f"{given}: {_short(str(Scrubber().member(given, value)))}", True)


def _body(operation: str, message: Message, path: list[str]) -> Iterator[Line]:
    if len(message.body) > _LARGEST:
        yield Line(f"a body of {len(message.body):,} bytes", True)
    elif message.body:
        value, shown = _values(operation, message)
        yield from _block(shown, _positions(value, path), "", "", 0)


@lru_cache(maxsize=1)  # one large body may have many findings
def _values(operation: str, message: Message) -> tuple[Any, Any]:
    """Return the decoded body, as it is and without secrets."""
    try:
        value = message.value()
    except UnreadableBodyError:
        value = message.body.decode("utf-8", "replace")
    pointers = rules.pointers_of(OPERATIONS.get(operation), message.part)
    return value, Scrubber().value(value, pointers)


def _positions(value: Any, path: list[str]) -> tuple[int, ...]:
    """Return the path as positions, which scrubbing does not change."""
    found = []
    for token in path:
        if isinstance(value, dict) and token in value:
            found.append(list(value).index(token))
            value = value[token]
        elif isinstance(value, list) and token.isdecimal() and int(token) < len(value):
            found.append(int(token))
            value = value[int(token)]
        else:
            break
    return tuple(found)


def _block(
    value: Any, path: tuple[int, ...], before: str, after: str, level: int
) -> Iterator[Line]:
    """Return lines of `value`: the way to `path`, the value there, and its neighbors."""
    pad, is_marked = "  " * level, not path
    if not isinstance(value, dict | list) or not value:
        yield Line(f"{pad}{before}{_inline(value)}{after}", is_marked)
        return
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    yield Line(f"{pad}{before}{opening}", is_marked)
    members = _members(value)
    first, last = _window(value, path)
    gap = Line(f"{pad}  {_MORE}", False)
    if first > 0:
        yield gap
    for place, (name, inner) in list(enumerate(members))[first:last]:
        comma = "" if place == len(members) - 1 else ","
        if path and place == path[0]:
            yield from _block(inner, path[1:], name, comma, level + 1)
        else:
            yield Line(f"{pad}  {name}{_inline(inner)}{comma}", False)
    if last < len(members):
        yield gap
    yield Line(f"{pad}{closing}{after}", False)


def _members(value: dict[str, Any] | list[Any]) -> list[tuple[str, Any]]:
    if isinstance(value, list):
        return [("", inner) for inner in value]
    return [(f"{_quoted(str(name))}: ", inner) for name, inner in value.items()]


def _window(value: dict[str, Any] | list[Any], path: tuple[int, ...]) -> tuple[int, int]:
    """Return the members to show."""
    if not path:
        return 0, _INSIDE
    is_beside = isinstance(value, dict) and len(path) == 1
    around = _AROUND if is_beside else 0
    return max(path[0] - around, 0), path[0] + around + 1


def _inline(value: Any) -> str:
    """Return `value` on one line; only its type if it is large."""
    if not isinstance(value, dict | list) or not value:
        return _quoted(value)
    inner = value.values() if isinstance(value, dict) else value
    if len(value) <= _FEW and not any(isinstance(one, dict | list) for one in inner):
        text = json.dumps(value, ensure_ascii=False)
        if len(text) <= _LONGEST:
            return text
    return f"{{{_MORE}}}" if isinstance(value, dict) else f"[{_MORE}]"


def _quoted(value: Any) -> str:
    return json.dumps(_short(value) if isinstance(value, str) else value, ensure_ascii=False)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + _MORE
