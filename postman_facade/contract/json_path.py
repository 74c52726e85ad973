"""Turn pointers into the effective document into JSONPaths (RFC 9535) for overlays."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from postman_facade._json_pointer import tokens

_SCHEMAS = ["components", "schemas"]
_METHODS = ("get", "put", "post", "delete", "patch")
_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def json_path(document: Mapping[str, Any], pointer: str) -> str:
    """Return the path for `pointer`.

    It also works before schemas are renamed by `x-name`, which is when overlays are applied.
    """
    path, way = "$", tokens(pointer)
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
