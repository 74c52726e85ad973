"""Read YAML 1.2, in which `no` and `12:30` are text, and JSON, safely and with bounds.

Needs PyYAML, which the extra ``files`` installs.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, cast

import yaml

from postman_facade import _yaml
from postman_facade.documents import text as json_text
from postman_facade.errors import FileTreeError, InvalidJsonError

_TAG = "tag:yaml.org,2002:"
_CONFLICT = re.compile(r"^(?:<{7}|>{7}|\|{7})(?: |$)", re.MULTILINE)
# Characters that YAML 1.2 allows, but that the parser, made for 1.1, rejects or takes for a line
# break: controls, separators, and a tab at the start of a line of a block. They are replaced by
# characters from a plane that the text does not use.
_UNREAD = re.compile(r"[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|^ *\t", re.MULTILINE)
_PLANES = range(0x3, 0x11)


_SCALARS: tuple[tuple[str, re.Pattern[str], str, Callable[[str], Any]], ...] = (
    # The tag, the pattern, the first characters, and what makes the value.
    ("null", re.compile(r"\A(?:~|null|Null|NULL|)\Z"), "~nN", lambda text: None),
    (
        "bool",
        re.compile(r"\A(?:true|True|TRUE|false|False|FALSE)\Z"),
        "tTfF",
        lambda text: text.lower() == "true",
    ),
    (
        "int",
        re.compile(r"\A(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\Z"),
        "-+0123456789",
        lambda text: int(text, {"0o": 8, "0x": 16}.get(text[:2], 10)),
    ),
    (
        "float",
        re.compile(
            r"\A(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
            r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\Z"
        ),
        "-+.0123456789",
        lambda text: float(text.lower().replace(".inf", "inf").replace(".nan", "nan")),
    ),
)
_FIRST = frozenset("".join(first for _, _, first, _ in _SCALARS))
_DEEPEST = 100  # levels that are read without building nodes


class _Loader(_yaml.Loader):
    """Resolves scalars as YAML 1.2 does."""


def _constructor(make: Callable[[str], Any]) -> Callable[[_Loader, yaml.ScalarNode], Any]:
    return lambda loader, node: make(node.value)


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _characters, _make in _SCALARS:
    _Loader.add_implicit_resolver(_TAG + _tag, _pattern, [*_characters, ""])
    _Loader.add_constructor(_TAG + _tag, _constructor(_make))


def load(data: bytes, path: str) -> dict[str, Any]:
    """Return the mapping in a YAML file. Raises FileTreeError, which names `path`."""
    text = load_text(data, path)
    try:
        value = _read(text)
    except _yaml.NotYaml as error:
        raise FileTreeError(str(error), path) from None
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise FileTreeError("is not a mapping of keys to values", path)
    return value


def load_json(data: bytes, path: str) -> dict[str, Any]:
    """Return the object in a JSON file. Raises FileTreeError, which names `path`."""
    try:
        value = json_text.read(load_text(data, path), path)
    except InvalidJsonError as error:
        raise FileTreeError(str(error).removeprefix(path).strip(), path) from None
    if not isinstance(value, dict):
        raise FileTreeError("is not a JSON object", path)
    return cast("dict[str, Any]", value)


def load_text(data: bytes, path: str) -> str:
    """Return the text of a file without its byte order mark.

    Raises FileTreeError, which names `path`, also for merge conflicts.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileTreeError(f"is not UTF-8 text: byte {error.start} is wrong", path) from None
    if conflict := _CONFLICT.search(text):
        line = text.count("\n", 0, conflict.start()) + 1
        raise FileTreeError(f"has a merge conflict at line {line}; resolve it first", path)
    return text


def _read(text: str) -> Any:
    if not _UNREAD.search(text):
        return _value(text)
    used = {ord(character) >> 16 for character in set(text)}
    base = next((plane for plane in _PLANES if plane not in used), 0x10) << 16
    meant: dict[int, str] = {}

    def stand_in(found: re.Match[str]) -> str:
        character = found[0][-1]
        meant[base + ord(character)] = character
        return found[0][:-1] + chr(base + ord(character))

    return _translated(_value(_UNREAD.sub(stand_in, text)), meant)


def _value(text: str) -> Any:
    """Return the value of a YAML document. Raises NotYaml."""
    parser = yaml.CSafeLoader(text)
    try:
        # Most files have no anchors or tags, and building nodes takes twice as long.
        return _direct(parser)
    except (_NotDirect, yaml.YAMLError, ValueError, TypeError):
        return _yaml.load(text, _Loader)  # the same again, or an error that says why
    finally:
        parser.dispose()


class _NotDirect(Exception):
    """The document has more than plain mappings, lists and scalars."""


def _direct(parser: yaml.CSafeLoader) -> Any:
    """Return the value of a document from its events. Raises _NotDirect."""
    next_event = parser.get_event

    def value_of(event: Any, depth: int) -> Any:
        kind = type(event)
        if event.anchor is not None or event.tag is not None or depth > _DEEPEST:
            raise _NotDirect
        if kind is yaml.ScalarEvent:
            return _resolved(event.value) if event.implicit[0] else event.value
        if kind is yaml.SequenceStartEvent:
            entries = []
            while type(inner := next_event()) is not yaml.SequenceEndEvent:
                entries.append(value_of(inner, depth + 1))
            return entries
        mapping: dict[Any, Any] = {}
        while type(inner := next_event()) is not yaml.MappingEndEvent:
            key = value_of(inner, depth + 1)
            if key in mapping:
                raise _NotDirect
            mapping[key] = value_of(next_event(), depth + 1)
        return mapping

    next_event()
    if type(next_event()) is yaml.StreamEndEvent:
        return None
    value = value_of(next_event(), 0)
    next_event()
    if type(next_event()) is not yaml.StreamEndEvent:
        raise _NotDirect
    return value


def _resolved(text: str) -> Any:
    """Return the value of a scalar without quotes."""
    if text and text[0] not in _FIRST:
        return text
    found = (make(text) for _, pattern, _, make in _SCALARS if pattern.match(text))
    return next(found, text)


def _translated(value: Any, table: dict[int, str]) -> Any:
    if isinstance(value, str):
        return value.translate(table)
    if isinstance(value, dict):
        return {_translated(k, table): _translated(inner, table) for k, inner in value.items()}
    return [_translated(inner, table) for inner in value] if isinstance(value, list) else value
