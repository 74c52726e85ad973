"""Find broken references of a document: missing, external or circular."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from postman_facade import _json_pointer

_DATA = ("default", "enum", "example", "examples")
# Keys of these objects are names, not keywords.
_MAPS = ("paths", "responses", "properties", "schemas", "headers", "content")
_CHOICES = ("allOf", "anyOf", "oneOf")

Node = dict[str, Any]


def without_endless(document: Node) -> tuple[Node, list[str]]:
    """Replace broken references in `document` by schemas that allow anything, and return remarks.

    Bodies and parameters with broken references are removed. Changes the document.
    """
    finder = _Finder(document)
    for node in list(_nodes(document)):
        finder.follow(node)
    remarks = dict.fromkeys(f"{why}, so values there are not checked" for why in finder.reasons)
    for node in finder.broken:
        node.clear()
    for item in document.get("paths", {}).values():
        for owner in (item, *item.values()) if isinstance(item, dict) else ():
            if isinstance(owner, dict):
                _drop_empty(owner)
    return document, list(remarks)


def _drop_empty(owner: Node) -> None:
    """Remove cleared parts from an operation or path item."""
    if owner.get("requestBody") == {}:
        del owner["requestBody"]
    if isinstance(owner.get("parameters"), list):
        owner["parameters"] = [parameter for parameter in owner["parameters"] if parameter != {}]


def _nodes(document: Any) -> Iterator[Node]:
    """Yield all schemas and other descriptions, but no example data."""
    work = [(document, False)]
    while work:
        node, is_map = work.pop()
        if isinstance(node, list):
            work += [(inner, False) for inner in node]
        elif is_map and isinstance(node, dict):
            work += [(inner, False) for inner in node.values()]
        elif isinstance(node, dict):
            yield node
            work += [(node[key], key in _MAPS) for key in node if not _is_data(key)]


def _is_data(key: str) -> bool:
    return key in _DATA or key.startswith("x-")


class _Finder:
    """Follow references and combinations, which describe the same value."""

    def __init__(self, document: Node) -> None:
        self._document = document
        self._done: set[int] = set()
        self._open: set[int] = set()
        self.broken: list[Node] = []
        self.reasons: list[str] = []

    def follow(self, node: Node) -> None:
        if id(node) in self._done:
            return
        self._open.add(id(node))
        for word in _CHOICES:
            members = node.get(word)
            for member in members if isinstance(members, list) else ():
                if isinstance(member, dict):
                    self.follow(member)
        reference = node.get("$ref")
        if isinstance(reference, str):
            self._follow(node, reference)
        self._open.discard(id(node))
        self._done.add(id(node))

    def _follow(self, node: Node, reference: str) -> None:
        target = self._target(reference)
        if target is None:
            self._remark(node, f"refers to {reference}, which does not exist")
        elif id(target) in self._open:
            self._remark(node, f"has the circular reference {reference}")
        else:
            self.follow(target)

    def _target(self, reference: str) -> Node | None:
        if not reference.startswith("#/"):
            return None
        try:
            target = _json_pointer.resolve(self._document, _json_pointer.of_reference(reference))
        except (LookupError, TypeError, ValueError):
            return None
        return target if isinstance(target, dict) else None

    def _remark(self, node: Node, reason: str) -> None:
        self.broken.append(node)
        self.reasons.append(reason)
