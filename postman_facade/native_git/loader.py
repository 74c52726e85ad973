"""Read YAML 1.2, in which `no` and `12:30` are text, and JSON, safely and with bounds.

Needs PyYAML, which the extra ``files`` installs.
"""

from __future__ import annotations

import re
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


class _Loader(_yaml.Loader):
    """Resolves scalars as YAML 1.2 does."""


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("null", re.compile(r"\A(?:~|null|Null|NULL|)\Z"), "~nN"),
    ("bool", re.compile(r"\A(?:true|True|TRUE|false|False|FALSE)\Z"), "tTfF"),
    ("int", re.compile(r"\A(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)\Z"), "-+0123456789"),
    (
        "float",
        re.compile(
            r"\A(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
            r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\Z"
        ),
        "-+.0123456789",
    ),
):
    _Loader.add_implicit_resolver(_TAG + _tag, _pattern, [*_first, ""])


def _integer(loader: _Loader, node: yaml.ScalarNode) -> int:
    base = {"0o": 8, "0x": 16}.get(node.value[:2], 10)
    return int(node.value, base)


def _float(loader: _Loader, node: yaml.ScalarNode) -> float:
    return float(node.value.lower().replace(".inf", "inf").replace(".nan", "nan"))


def _boolean(loader: _Loader, node: yaml.ScalarNode) -> bool:
    return bool(node.value.lower() == "true")


_Loader.add_constructor(f"{_TAG}int", _integer)
_Loader.add_constructor(f"{_TAG}float", _float)
_Loader.add_constructor(f"{_TAG}bool", _boolean)


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
        return _yaml.load(text, _Loader)
    used = {ord(character) >> 16 for character in set(text)}
    base = next((plane for plane in _PLANES if plane not in used), 0x10) << 16
    meant: dict[int, str] = {}

    def stand_in(found: re.Match[str]) -> str:
        character = found[0][-1]
        meant[base + ord(character)] = character
        return found[0][:-1] + chr(base + ord(character))

    return _translated(_yaml.load(_UNREAD.sub(stand_in, text), _Loader), meant)


def _translated(value: Any, table: dict[int, str]) -> Any:
    if isinstance(value, str):
        return value.translate(table)
    if isinstance(value, dict):
        return {_translated(k, table): _translated(inner, table) for k, inner in value.items()}
    return [_translated(inner, table) for inner in value] if isinstance(value, list) else value
