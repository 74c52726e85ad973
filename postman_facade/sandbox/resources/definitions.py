"""OpenAPI definitions as text and as documents.

JSON is read and written without loss. YAML is read with PyYAML, which the extra has.
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
        from postman_facade._yaml import load
    except ImportError:
        reason = 'YAML needs PyYAML: pip install "postman-facade[sandbox]"'
    else:
        # Through JSON, since YAML knows keys and values that JSON does not.
        return wire.decode(json.dumps(load(text), default=str, skipkeys=True).encode())
    raise ValueError(reason)


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
