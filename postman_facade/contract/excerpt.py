"""Short excerpts of what was found, without secrets."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from postman_api_client.operations import OPERATIONS

from postman_facade._json_pointer import tokens

from .findings import Finding
from .interaction import Interaction, Message, UnreadableBodyError
from .scrub import Scrubber, rules

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


class Excerpts:
    """Excerpts of one interaction, which may have many findings: its parts are read once."""

    def __init__(self, interaction: Interaction) -> None:
        self._interaction = interaction
        self._headers = cache(self._by_name)
        self._bodies = cache(self._body)

    def of(self, finding: Finding) -> tuple[Line, ...]:
        """Return lines of JSON, or of the request or header in question."""
        part, place, *path = tokens(finding.pointer)
        operation = finding.operation or ""
        if place == "body":
            return tuple(self._bodies(operation, part).lines(path))
        if place == "header" and path:
            return self._headers(part).get(path[0], ())
        request = self._request_line(operation)
        if place != "status":
            return (Line(request, True),)
        answer = self._bodies(operation, part).lines([])
        unmarked = (line._replace(is_marked=False) for line in answer)
        return (Line(f"{request}: {self._interaction.status}", True), *unmarked)

    def _request_line(self, operation: str) -> str:
        parts = urlsplit(self._interaction.url)
        target = f"{parts.path}?{parts.query}" if parts.query else parts.path
        return f"{self._interaction.method} {Scrubber().url(OPERATIONS.get(operation), target)}"

    def _by_name(self, part: str) -> dict[str, tuple[Line, ...]]:
        found: dict[str, tuple[Line, ...]] = {}
        for name, value in Message.of(self._interaction, part).headers:
            shown = _short(str(Scrubber().member(name, value)))
            line = Line(f"{name}: {shown}", True)
            found[name.lower()] = (*found.get(name.lower(), ()), line)
        return found

    def _body(self, operation: str, part: str) -> _Shown:
        message = Message.of(self._interaction, part)
        if not message.body or len(message.body) > _LARGEST:
            return _Shown(message, None, None)
        try:
            value = message.value()
        except UnreadableBodyError:
            value = message.body.decode("utf-8", "replace")
        pointers = rules.pointers_of(OPERATIONS.get(operation), part)
        return _Shown(message, value, Scrubber().value(value, pointers))


class _Shown:
    """A decoded body, as it is and without secrets. Its objects are listed once."""

    def __init__(self, message: Message, value: Any, scrubbed: Any) -> None:
        self._size = len(message.body)
        self._value, self._scrubbed = value, scrubbed
        self._positions: dict[int, dict[str, int]] = {}
        self._members: dict[int, list[tuple[Any, Any]]] = {}

    def lines(self, path: list[str]) -> Iterator[Line]:
        if self._size > _LARGEST:
            return iter([Line(f"a body of {self._size:,} bytes", True)])
        found = self._block(self._scrubbed, self._path(path), "", "", 0)
        return found if self._size else iter(())

    def _path(self, path: list[str]) -> tuple[int, ...]:
        """Return the path as positions, which scrubbing does not change."""
        value, found = self._value, []
        for token in path:
            if isinstance(value, dict) and token in value:
                if id(value) not in self._positions:
                    self._positions[id(value)] = {name: at for at, name in enumerate(value)}
                found.append(self._positions[id(value)][token])
                value = value[token]
            elif isinstance(value, list) and token.isdecimal() and int(token) < len(value):
                found.append(int(token))
                value = value[int(token)]
            else:
                break
        return tuple(found)

    def _block(
        self, value: Any, path: tuple[int, ...], before: str, after: str, level: int
    ) -> Iterator[Line]:
        """Return lines of `value`: the way to `path`, the value there, and its neighbors."""
        pad, is_marked = "  " * level, not path
        if not isinstance(value, dict | list) or not value:
            yield Line(f"{pad}{before}{_inline(value)}{after}", is_marked)
            return
        if id(value) not in self._members:
            items = value.items() if isinstance(value, dict) else (("", one) for one in value)
            self._members[id(value)] = list(items)
        opening, closing = "{}" if isinstance(value, dict) else "[]"
        yield Line(f"{pad}{before}{opening}", is_marked)
        first, last = _window(value, path)
        gap = Line(f"{pad}  {_MORE}", False)
        if first > 0:
            yield gap
        for place, (key, inner) in enumerate(self._members[id(value)][first:last], first):
            comma = "" if place == len(value) - 1 else ","
            name = f"{_quoted(str(key))}: " if isinstance(value, dict) else ""
            if path and place == path[0]:
                yield from self._block(inner, path[1:], name, comma, level + 1)
            else:
                yield Line(f"{pad}  {name}{_inline(inner)}{comma}", False)
        if last < len(value):
            yield gap
        yield Line(f"{pad}{closing}{after}", False)


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
