"""Gather additions to a document from the findings of all recordings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from http import HTTPStatus
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from postman_facade import _json_pointer
from postman_facade.redaction import redact

from . import bodies
from .bodies import UnreadableBodyError
from .findings import Code, Finding
from .inference import Samples
from .interaction import Interaction
from .json_path import json_path
from .messages import Message

Json = dict[str, Any]
_LONGEST_VALUE = 128  # characters; longer text is not an enum value


class _Target(NamedTuple):
    """The pointer of the object to add to."""

    pointer: str
    word: str
    """The part of it: "fields", "values", or a status."""


class Proposal:
    """Actions of an overlay for `document`, the effective document."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self._document = document
        self._fields: defaultdict[str, Samples] = defaultdict(Samples)
        self._values: defaultdict[str, dict[Any, None]] = defaultdict(dict)
        self._answers: defaultdict[_Target, dict[str, Samples | None]] = defaultdict(dict)
        self._sources: defaultdict[_Target, dict[str, None]] = defaultdict(dict)

    def add(self, finding: Finding, interaction: Interaction) -> None:
        """Record `finding`, if it leads to a proposal."""
        try:
            if finding.code is Code.UNDOCUMENTED_FIELD:
                self._add_field(finding, interaction)
            elif finding.code is Code.UNDOCUMENTED_STATUS:
                self._add_status(finding, interaction)
            elif finding.code is Code.UNDOCUMENTED_VALUE and finding.expected.endswith("/enum"):
                self._add_values(finding, interaction)
        except UnreadableBodyError:
            pass  # reported as another finding

    def actions(self) -> Iterator[Json]:
        """Return the actions, sorted by target."""
        for pointer, seen in sorted(self._fields.items()):
            yield self._action(_Target(pointer, "fields"), seen.fields())
        for pointer, values in sorted(self._values.items()):
            yield self._action(_Target(pointer, "values"), {"enum": list(values)})
        for target, contents in sorted(self._answers.items()):
            yield self._action(target, {target.word: self._response(target.word, contents)})

    def _action(self, target: _Target, update: Json) -> Json:
        first, *others = self._sources[target]
        more = f" and {len(others)} more" if others else ""
        return {
            "target": json_path(self._document, target.pointer),
            "x-reason": f"seen in {first}{more}",
            "update": update,
        }

    def _note(self, target: _Target, interaction: Interaction) -> None:
        self._sources[target][interaction.source] = None

    def _add_field(self, finding: Finding, interaction: Interaction) -> None:
        part, _, *path = _json_pointer.tokens(finding.pointer)
        value = Message.of(interaction, part).value()
        self._fields[finding.expected].add_field(path[-1], _at(value, path))
        self._note(_Target(finding.expected, "fields"), interaction)

    def _add_status(self, finding: Finding, interaction: Interaction) -> None:
        target = _Target(finding.expected, str(interaction.status))
        contents = self._answers[target]
        self._note(target, interaction)
        message = Message.of(interaction, "response")
        if not message.body or not message.media_type:
            return
        contents.setdefault(message.media_type, None)
        if bodies.is_readable(message.media_type):
            seen = contents[message.media_type] or Samples()
            seen.add(message.value())
            contents[message.media_type] = seen

    def _add_values(self, finding: Finding, interaction: Interaction) -> None:
        pointer = finding.expected.removesuffix("/enum")
        known = _json_pointer.resolve(self._document, finding.expected)
        for value in _values(finding, interaction):
            is_word = isinstance(value, str) and len(value) <= _LONGEST_VALUE
            if is_word and value not in known and redact(value) == value:
                self._values[pointer][value] = None
                self._note(_Target(pointer, "values"), interaction)

    def _response(self, status: str, contents: Mapping[str, Samples | None]) -> Json:
        response: Json = {"description": self._description(status)}
        if contents:
            response["content"] = {
                media_type: {"schema": seen.schema() if seen else _BINARY}
                for media_type, seen in contents.items()
            }
        return response

    def _description(self, status: str) -> str:
        """Return the component that other operations use."""
        for item in self._document["paths"].values():
            for operation in item.values():
                responses = operation.get("responses", {}) if isinstance(operation, dict) else {}
                if "description" in responses.get(status, {}):
                    return str(responses[status]["description"])
        known = {str(int(known)): known.phrase for known in HTTPStatus}
        return known.get(status, "Not documented")


_BINARY = {"type": "string", "format": "binary"}


def _at(value: Any, path: list[str]) -> Any:
    return _json_pointer.resolve(value, _json_pointer.append("", path))


def _values(finding: Finding, interaction: Interaction) -> list[Any]:
    """Return the possibly new values: the value, or all items of a parameter."""
    part, place, *path = _json_pointer.tokens(finding.pointer)
    if place == "body":
        return [_at(Message.of(interaction, part).value(), path)]
    if place == "query":
        query = parse_qsl(urlsplit(interaction.url).query, keep_blank_values=True)
        return [item for name, text in query if name == path[0] for item in text.split(",")]
    return []
