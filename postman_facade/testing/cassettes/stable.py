"""Ids, times and cursors that are the same whenever, and against whatever, a test is recorded.

Each is named after the place where the service gave it first: the operation, which call of it, and
the pointer in its answer. A call that is put in between leaves those of other operations alone.
What the test itself sent first stays as it is.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from hashlib import blake2b
from typing import Any
from urllib.parse import quote, unquote, urlsplit
from uuid import UUID

from postman_facade.calls.routing import find_operation
from postman_facade.contract.scrub import pseudonyms

_UUID = re.compile(
    r"(?<![0-9A-Za-z])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![0-9A-Za-z])", re.IGNORECASE
)
_ACCOUNT = re.compile(r"(?<![\w.])9000\d{4}(?![\w.])")
_TIME = re.compile(
    r"(?P<moment>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?P<fraction>\.\d{1,9})?(?P<zone>Z|[+-]\d\d:?\d\d)"
)
_GIVEN_CURSOR = re.compile(r'(?P<name>"\w*[cC]ursor"\s*:\s*")(?P<value>[^"\\]+)(?=")')
_SENT_CURSOR = re.compile(r"(?P<name>[?&]cursor=)(?P<value>[^&]+)")
_FIRST = datetime(2023, 11, 14, 22, 13, 20, tzinfo=timezone.utc)


def stabilize(interactions: list[dict[str, Any]]) -> None:
    """Change ids, times and cursors of a cassette in place; bodies are text."""
    names = _Names()
    for interaction in interactions:
        names.look_at(interaction)
    for interaction in interactions:
        request, response = interaction["request"], interaction["response"]
        request["uri"] = names.sent(request["uri"])
        for holder, key, change in (
            (request, "body", names.sent),
            (response["body"], "string", names.given),
        ):
            if isinstance(holder.get(key), str):
                holder[key] = change(holder[key])
        for headers in (request["headers"], response["headers"]):
            for name, values in headers.items():
                headers[name] = [names.sent(value) for value in values]


class _Names:
    """What is to be written for what was seen."""

    def __init__(self) -> None:
        self._own: set[str] = set()
        """What the test sent before the service gave it."""
        self._ids: dict[str, str] = {}
        self._accounts: dict[str, str] = {}
        self._cursors: dict[str, str] = {}
        self._times: set[datetime] = set()
        self._calls: Counter[str] = Counter()

    def look_at(self, interaction: dict[str, Any]) -> None:
        request, response = interaction["request"], interaction["response"]
        for text in (request["uri"], *_texts(request["headers"]), request["body"]):
            for found in _found(text):
                if found not in self._ids and found not in self._accounts:
                    self._own.add(found)
        call = self._call(request)
        places = [("header", text) for text in _texts(response["headers"])]
        for place, text in (*places, *_leaves(response["body"].get("string"))):
            self._name(call, place, text)

    def sent(self, text: str) -> str:
        text = _SENT_CURSOR.sub(
            lambda match: match["name"] + quote(self._cursor(unquote(match["value"])), safe=""),
            text,
        )
        return self._plain(text)

    def given(self, text: str) -> str:
        text = _GIVEN_CURSOR.sub(lambda match: match["name"] + self._cursor(match["value"]), text)
        return self._plain(text)

    def _plain(self, text: str) -> str:
        text = _UUID.sub(lambda match: self._ids.get(match[0], match[0]), text)
        text = _ACCOUNT.sub(lambda match: self._accounts.get(match[0], match[0]), text)
        return _TIME.sub(self._time, text) if self._times else text

    def _call(self, request: dict[str, Any]) -> str:
        """The operation and which call of it this is."""
        path = urlsplit(request["uri"]).path
        operation = find_operation(request["method"], path)
        name = operation.id if operation else f"{request['method']} {_UUID.sub('', path)}"
        self._calls[name] += 1
        return f"{name} {self._calls[name]}"

    def _name(self, call: str, place: str, text: str) -> None:
        key = f"{call} {place}"
        for number, id in enumerate(_UUID.findall(text)):
            if id not in self._own and id not in self._ids:
                digest = blake2b(f"{key} {number}".encode(), digest_size=16).digest()
                self._ids[id] = pseudonyms.of_uuid(str(UUID(bytes=digest)))
        for account in _ACCOUNT.findall(text):
            if account not in self._own and account not in self._accounts:
                self._accounts[account] = f"9000{len(self._accounts) + 1:04}"
        for match in _TIME.finditer(text):
            if match[0] not in self._own and (moment := _moment(match)):
                self._times.add(moment)
        if place.lower().endswith("cursor") and text not in self._cursors:
            self._cursors[text] = f"cursor-{len(self._cursors) + 1}"

    def _cursor(self, cursor: str) -> str:
        return self._cursors.get(cursor, cursor)

    def _time(self, match: re.Match[str]) -> str:
        """The first second of the cassette, or a later one for each later time: in order."""
        moment = _moment(match)
        if moment is None or match[0] in self._own:
            return match[0]
        steps = sum(earlier < moment for earlier in self._times)
        written = (_FIRST + timedelta(seconds=steps)).strftime("%Y-%m-%dT%H:%M:%S")
        return written + re.sub(r"\d", "0", match["fraction"] or "") + match["zone"]


def _moment(match: re.Match[str]) -> datetime | None:
    fraction = f"{(match['fraction'] or '.0')[1:7]:0<6}"
    zone = match["zone"].replace("Z", "+0000").replace(":", "")
    try:
        return datetime.strptime(f"{match['moment']}.{fraction}{zone}", "%Y-%m-%dT%H:%M:%S.%f%z")
    except ValueError:
        return None


def _found(text: Any) -> Iterator[str]:
    if isinstance(text, str):
        for pattern in (_UUID, _ACCOUNT, _TIME):
            yield from (match[0] for match in pattern.finditer(text))


def _texts(headers: dict[str, Any]) -> list[str]:
    return [value for values in headers.values() for value in values if isinstance(value, str)]


def _leaves(body: Any) -> Iterator[tuple[str, str]]:
    """The strings and numbers of JSON by their pointers, or a text of another kind as it is."""
    if not isinstance(body, str):
        return
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        yield "", body
        return
    yield from _walk(value, "")


def _walk(value: Any, pointer: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield f"{pointer}/{name}~", name
            yield from _walk(inner, f"{pointer}/{name}")
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _walk(inner, f"{pointer}/{number}")
    elif isinstance(value, (str, int)):
        yield pointer, str(value)
