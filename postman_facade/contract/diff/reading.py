"""Read API documents from YAML or JSON files. Needs PyYAML."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

from postman_facade import _yaml
from postman_facade._text import on_one_line

_SIGNS = "-+0123456789"
# YAML 1.2 scalars: `on`, `12:30` and dates are strings.
_SCALARS = (
    ("bool", r"true|True|TRUE|false|False|FALSE", [*"tTfF"]),
    ("null", r"~|null|Null|NULL|", [*"~nN", ""]),
    ("int", r"[-+]?(?:0|[1-9][0-9]*)", [*_SIGNS]),
    ("float", r"[-+]?[0-9]+(?:\.[0-9]*(?:[eE][-+]?[0-9]+)?|[eE][-+]?[0-9]+)", [*_SIGNS]),
)


class _Loader(_yaml.Loader):
    pass


_Loader.yaml_implicit_resolvers = {}
for _kind, _pattern, _first in _SCALARS:
    _Loader.add_implicit_resolver(
        f"tag:yaml.org,2002:{_kind}", re.compile(rf"\A(?:{_pattern})\Z"), _first
    )


def load(path: str | os.PathLike[str]) -> dict[str, Any]:
    """Load a document from a file. Raises OSError, and ValueError for an invalid document."""
    file = Path(path)
    try:
        text = file.read_text(encoding="utf-8-sig")
        document = json.loads(text) if file.suffix == ".json" else _from_yaml(text)
    except ValueError as error:
        reason = on_one_line(error)[:200]
        raise ValueError(f"{file.name} is neither JSON nor YAML ({reason})") from None
    if not isinstance(document, dict) or "paths" not in document:
        raise ValueError(f"{file.name} is not an API document: it has no paths")
    return document


def _from_yaml(text: str) -> Any:
    return _with_text_keys(_yaml.load(text, _Loader))


def _with_text_keys(node: Any) -> Any:
    """Return `value` with all keys as text: YAML reads statuses as numbers."""
    if isinstance(node, dict):
        return {str(key): _with_text_keys(value) for key, value in node.items()}
    return [_with_text_keys(item) for item in node] if isinstance(node, list) else node
