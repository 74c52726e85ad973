"""Write an overlay with the undocumented parts of recordings."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from http import HTTPStatus
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from postman_facade import _json_pointer, _yaml
from postman_facade.redaction import redact

from .checking import Api, findings
from .fields import kind_of
from .findings import Code, Finding, is_identifier
from .interaction import Interaction, Message, UnreadableBodyError, decode, is_readable
from .recordings import Recordings

Json = dict[str, Any]
_INFO = {"title": "Seen in recordings, but not documented", "version": "1.0.0"}
_LONGEST_VALUE = 128  # characters; longer text is not an enum value
_BINARY = {"type": "string", "format": "binary"}
_SCHEMAS = ["components", "schemas"]
_METHODS = ("get", "put", "post", "delete", "patch")
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def suggest(api: Api, recordings: Recordings) -> str:
    """Return an OpenAPI Overlay in YAML with fields, statuses and enum values."""
    proposal = Proposal(api.raw)
    for recorded in recordings:
        for finding in findings(recorded, api):
            proposal.add(finding, recorded.interaction)
    overlay = {"overlay": "1.0.0", "info": _INFO, "actions": list(proposal.actions())}
    return _yaml.dumps(overlay)


class Samples:
    """Observed values, and the schema that they have in common."""

    def __init__(self) -> None:
        self._kinds: dict[str, None] = {}
        self._items: Samples | None = None
        self._fields: dict[str, Samples] = {}
        self._by_id: Samples | None = None
        """The values of fields whose names are ids."""

    def add(self, value: Any) -> None:
        self._kinds[kind_of(value)] = None
        if isinstance(value, list):
            self._items = self._items or Samples()
            for item in value:
                self._items.add(item)
        elif isinstance(value, dict):
            for name, inner in value.items():
                self.add_field(name, inner)

    def add_field(self, name: str, value: Any) -> None:
        if is_identifier(name):
            self._by_id = self._by_id or Samples()
            self._by_id.add(value)
        else:
            self._fields.setdefault(name, Samples()).add(value)

    def schema(self) -> Json:
        """Return an OpenAPI 3.0 schema that allows all values."""
        kinds = [kind for kind in self._kinds if kind != "null"]
        if "number" in kinds:
            kinds = [kind for kind in kinds if kind != "integer"]
        schemas: list[Json] = [self._of(kind) for kind in kinds] or [{}]
        if "null" in self._kinds:
            schemas[0]["nullable"] = True
        return schemas[0] if len(schemas) == 1 else {"anyOf": schemas}

    def fields(self) -> Json:
        """Return the keywords for the fields of an object."""
        schema: Json = {}
        if self._fields:
            schema["properties"] = {name: seen.schema() for name, seen in self._fields.items()}
        if self._by_id:
            schema["additionalProperties"] = self._by_id.schema()
        return schema

    def _of(self, kind: str) -> Json:
        if kind == "object":
            return {"type": kind, **self.fields()}
        if kind == "array":
            return {"type": kind, "items": self._items.schema() if self._items else {}}
        return {"type": kind}


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
        value = _value(Message.of(interaction, part))
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
        if is_readable(message.media_type):
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
        """Return the description that other operations use."""
        for item in self._document["paths"].values():
            for operation in item.values():
                responses = operation.get("responses", {}) if isinstance(operation, dict) else {}
                if "description" in responses.get(status, {}):
                    return str(responses[status]["description"])
        known = {str(int(known)): known.phrase for known in HTTPStatus}
        return known.get(status, "Not documented")


def _value(message: Message) -> Any:
    return _decoded(message.body, message.media_type)


_decoded = lru_cache(maxsize=1)(decode)  # one large body may have many findings


def _at(value: Any, path: list[str]) -> Any:
    return _json_pointer.resolve(value, _json_pointer.append("", path))


def _values(finding: Finding, interaction: Interaction) -> list[Any]:
    """Return the possibly new values: the value, or all items of a parameter."""
    part, place, *path = _json_pointer.tokens(finding.pointer)
    if place == "body":
        return [_at(_value(Message.of(interaction, part)), path)]
    if place == "query":
        query = parse_qsl(urlsplit(interaction.url).query, keep_blank_values=True)
        return [item for name, text in query if name == path[0] for item in text.split(",")]
    return []


def json_path(document: Mapping[str, Any], pointer: str) -> str:
    """Turn a pointer into the effective document into a JSONPath (RFC 9535) for overlays.

    It also works before schemas are renamed by `x-name`, which is when overlays are applied.
    """
    path, way = "$", _json_pointer.tokens(pointer)
    holder: Any = document
    for depth, token in enumerate(way):
        if way[:depth] == _SCHEMAS and not _is_derived(document, token):
            path += f"[{_quoted(token)}, ?@['x-name'] == {_quoted(token)}]"
        elif isinstance(holder, list):
            path += _element(holder, int(token))
        else:
            path += f".{token}" if _WORD.fullmatch(token) else f"[{_quoted(token)}]"
        holder = holder[int(token)] if isinstance(holder, list) else holder[token]
    return path


def _element(holder: list[Any], index: int) -> str:
    """Return a filter for a parameter by name, which is stable when others are added."""
    element = holder[index]
    if isinstance(element, dict) and {"name", "in"} <= element.keys():
        return f"[?@.name == {_quoted(element['name'])} && @.in == {_quoted(element['in'])}]"
    return f"[{index}]"


def _is_derived(document: Mapping[str, Any], name: str) -> bool:
    """Whether a schema name begins with an operation, as generated names do."""
    return any(
        name.startswith(operation["operationId"][:1].upper() + operation["operationId"][1:])
        for item in document["paths"].values()
        for method, operation in item.items()
        if method in _METHODS
    )


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
