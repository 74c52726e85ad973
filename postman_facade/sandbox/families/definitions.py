"""OpenAPI definitions as text and as documents.

JSON is read and written without loss. YAML is read when PyYAML happens to be there; without it a
YAML definition is one that describes nothing, so what is generated from it has no requests.
"""

from __future__ import annotations

import json
import re
from typing import Any

from .. import wire
from ..world import Document

# What JSON strings may hold as it is and YAML strings may not: controls and line breaks.
_NOT_IN_YAML = re.compile(r"[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def is_json(text: str) -> bool:
    try:
        wire.decode(_bytes(text))
    except ValueError:
        return False
    return True


def read(text: str) -> Document:
    """The document of a definition. Raises ValueError when it is none."""
    document = wire.decode(_bytes(text)) if is_json(text) else _from_yaml(text)
    if not isinstance(document, dict):
        raise ValueError("not an object")
    return document


def write(document: Document, format: str) -> str:
    """The text of a document as JSON or YAML."""
    if format == "yaml":
        return "".join(f"{line}\n" for line in _yaml_lines(document))
    return wire.encode(document).decode()


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "replace")


def _from_yaml(text: str) -> Any:
    try:
        import yaml
    except ImportError:
        return {"openapi": "3.0.0", "info": {"title": "API"}, "paths": {}}
    try:
        # Through JSON, since YAML knows keys and values that JSON does not.
        plain = json.dumps(yaml.safe_load(text), default=str, skipkeys=True)
    except (yaml.YAMLError, RecursionError) as error:
        raise ValueError(str(error)) from None
    return wire.decode(plain.encode())


def _yaml_lines(value: Document | list[Any]) -> list[str]:
    """Block style around JSON's own scalars, which mean the same in YAML."""
    if isinstance(value, dict):
        entries = [(f"{_scalar(key)}:", inner) for key, inner in value.items()]
    else:
        entries = [("-", inner) for inner in value]
    lines = []
    for mark, inner in entries:
        if inner and isinstance(inner, (dict, list)):
            lines += [mark, *(f"  {line}" for line in _yaml_lines(inner))]
        else:
            lines.append(f"{mark} {_scalar(inner)}")
    return lines


def _scalar(value: Any) -> str:
    text = wire.encode(value).decode()
    return _NOT_IN_YAML.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
