"""JSON Patch of an environment, with the limits the API puts on it.

One kind of operation per call; only the name and the variables can be reached; all or nothing.
"""

from __future__ import annotations

import re
from typing import Any

from .. import wire
from ..errors import ApiError, bad_request
from ..world import Document

_OPERATIONS = ("add", "replace", "remove")
_PATH = re.compile(
    r"/name|/values/(?P<index>0|[1-9]\d{0,8}|-)"
    r"(?:/(?P<key>key|value|type|enabled|description|secret|source))?"
)
_KEY_KINDS = {"enabled": "boolean", "secret": "boolean", "source": "object"}


def apply(environment: Document, operations: Any, instance: str) -> None:
    """Change ``{name, values}`` in place; `instance` is the request path.

    Raises the 400, possibly half-way: what was changed is then to be thrown away.
    """
    if not isinstance(operations, list):
        raise bad_request("Patch sequence must be an array")
    if not operations:
        raise bad_request("Patch sequence must not be empty")
    if not all(isinstance(operation, dict) for operation in operations):
        raise bad_request("Patch operations must be objects")
    kinds = {wire.encode(operation.get("op")) for operation in operations}
    if any(operation.get("op") not in _OPERATIONS for operation in operations):
        raise bad_request(f"Patch operations must be one of: {', '.join(_OPERATIONS)}")
    if len(kinds) > 1:
        raise bad_request("Patch sequence must not mix different operations")
    for operation in operations:
        _apply_one(environment, operation, instance)


def _apply_one(environment: Document, operation: Document, instance: str) -> None:
    op, path = operation["op"], str(operation.get("path"))
    match = _PATH.fullmatch(path)
    if match is None:
        raise bad_request("Invalid path in JSON Patch operation", instance)
    index, key = match["index"], match["key"]
    if op == "remove" and index is None:
        raise bad_request("Invalid path in JSON Patch operation", instance)
    value = operation.get("value")
    if op != "remove":
        _check_value(path, value, index, key)
    if index is None:
        environment["name"] = value
        return
    missing = bad_request("Cannot perform the operation at a path that does not exist", instance)
    values = environment["values"]
    if key is None:
        _change_values(values, op, index, value, missing)
        return
    position = _position(index, len(values) - 1, missing)
    if op != "add" and key not in values[position]:
        raise missing
    if op == "remove":
        del values[position][key]
    else:
        values[position][key] = value


def _change_values(values: list[Any], op: str, index: str, value: Any, missing: ApiError) -> None:
    if op == "add":
        at = len(values) if index == "-" else _position(index, len(values), missing)
        values.insert(at, value)
        return
    position = _position(index, len(values) - 1, missing)
    if op == "remove":
        del values[position]
    else:
        values[position] = value


def _position(index: str, last: int, missing: ApiError) -> int:
    if index == "-" or int(index) > last:
        raise missing
    return int(index)


def _check_value(path: str, value: Any, index: str | None, key: str | None) -> None:
    if value is None or value == "":
        raise bad_request("Patch operations with empty value are not supported")
    whole_variable = index is not None and key is None
    kind = "object" if whole_variable else _KEY_KINDS.get(key or "", "string")
    if wire.kind_of(value) != kind:
        article = "an" if kind == "object" else "a"
        raise bad_request([f"{path}: must be {article} {kind}"])
    if key == "type" and value not in ("default", "secret"):
        raise bad_request([f"{path}: must be one of default, secret"])
