"""OpenAPI definitions as text and as documents, 2.0 or 3.x.

JSON is read and written without loss. YAML is read with PyYAML, which the extra has. Parts that are
not what they should be count as absent.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from postman_facade._json_pointer import of_reference
from postman_facade._json_pointer import resolve as at_pointer

from ..store import wire
from ..world import Document
from .documents import member, objects, text, texts

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


METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_LONGEST_CHAIN = 16  # references to references; one that leads back to itself ends here


class Body(NamedTuple):
    media_type: str
    example: str


class Operation(NamedTuple):
    path: str
    method: str
    content: Document
    parameters: list[Document]


def operations(definition: Document) -> Iterator[Operation]:
    """Every operation, in document order."""
    for path, found in member(definition, "paths").items():
        item = resolve(definition, found)
        for method, content in item.items():
            if method in METHODS and isinstance(content, dict):
                parameters = _parameters(definition, item, content)
                yield Operation(path, method, content, parameters)


def resolve(definition: Document, node: Any) -> Document:
    """The object at the end of references inside the document; those to other files are empty."""
    for _ in range(_LONGEST_CHAIN):
        if not isinstance(node, dict):
            return {}
        if not isinstance(node.get("$ref"), str):
            return node
        node = _at(definition, node["$ref"])
    return {}


def request_body(definition: Document, operation: Operation) -> Body | None:
    for parameter in operation.parameters:
        if parameter.get("in") == "body":
            consumed = texts(operation.content.get("consumes") or definition.get("consumes"))
            schema = resolve(definition, parameter.get("schema"))
            return Body(
                next(iter(consumed), "application/json"), example_text(schema.get("example", ""))
            )
    return _content(definition, resolve(definition, operation.content.get("requestBody")))


def response_body(definition: Document, response: Document) -> Body | None:
    for media_type, example in member(response, "examples").items():
        return Body(media_type, example_text(example))
    return _content(definition, response)


def server(definition: Document) -> str:
    """The address that paths are relative to."""
    servers = definition.get("servers")
    if isinstance(servers, list) and servers:
        return text(resolve(definition, servers[0]).get("url")).rstrip("/")
    host = text(definition.get("host"))
    if not host:
        return ""
    scheme = next(iter(texts(definition.get("schemes"))), "https")
    return f"{scheme}://{host}{text(definition.get('basePath'))}".rstrip("/")


def example_text(example: Any) -> str:
    """An example as it is sent: text as it is, anything else as JSON."""
    return example if isinstance(example, str) else wire.encode(example).decode()


def _parameters(definition: Document, item: Document, operation: Document) -> list[Document]:
    """Those of the path and those of the operation, which win."""
    found: dict[tuple[str, str], Document] = {}
    for owner in (item, operation):
        for one in objects(owner.get("parameters")):
            parameter = resolve(definition, one)
            if text(parameter.get("name")):
                found[text(parameter.get("in")), parameter["name"]] = parameter
    return list(found.values())


def _content(definition: Document, owner: Document) -> Body | None:
    """What is exchanged, as JSON if it can be."""
    content = member(owner, "content")
    if not content:
        return None
    media_type = next((key for key in content if "json" in key), next(iter(content)))
    media = member(content, media_type)
    for example in member(media, "examples").values():
        return Body(media_type, example_text(resolve(definition, example).get("value", "")))
    schema = resolve(definition, media.get("schema"))
    return Body(media_type, example_text(media.get("example", schema.get("example", ""))))


def _at(definition: Document, reference: str) -> Any:
    if not reference.startswith("#/"):
        return None
    try:
        return at_pointer(definition, of_reference(reference))
    except (LookupError, TypeError, ValueError):
        return None
