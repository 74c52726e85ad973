"""What the sandbox should hold, in plain dictionaries, and the same as read from its answers.

A collection is ``{name, description, item}``; a folder ``{id, name, item}``; a request
``{id, name, method, url}``; an environment ``{name, values}``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Document = dict[str, Any]
SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"


class Spot:
    """A folder or request, and where it is: in which list, and in which folder if in one."""

    def __init__(self, siblings: list[Document], node: Document, folder: str | None) -> None:
        self.siblings = siblings
        self.node = node
        self.folder = folder

    def remove(self) -> Document:
        self.siblings[:] = [other for other in self.siblings if other is not self.node]
        return self.node


def spots(siblings: list[Document], folder: str | None = None) -> Iterator[Spot]:
    """Every folder and request in and below a list."""
    for node in siblings:
        yield Spot(siblings, node, folder)
        yield from spots(node.get("item", []), node["id"])


def is_folder(node: Document) -> bool:
    return "item" in node


def kind(node: Document) -> str:
    return "folder" if is_folder(node) else "request"


def to_collection(collection: Document) -> Document:
    """The body that makes or replaces a collection."""
    info = {"schema": SCHEMA, "name": collection["name"], "description": collection["description"]}
    return {"collection": {"info": info, "item": [to_item(node) for node in collection["item"]]}}


def from_collection(whole: Document) -> Document:
    info = whole["collection"]["info"]
    items = [_from_item(item) for item in whole["collection"]["item"]]
    return {"name": info["name"], "description": info["description"], "item": items}


def matches(expected: Document, read: Document) -> bool:
    """Whether what was read is what was expected; an id that nobody knows yet is any id."""
    inner = list(zip(expected.get("item", []), read.get("item", []), strict=False))
    return (
        {"id": read.get("id"), **_flat(expected)} == {"id": read.get("id"), **_flat(read)}
        and len(inner) == len(expected.get("item", [])) == len(read.get("item", []))
        and all(matches(*pair) for pair in inner)
    )


def without_ids(node: Document) -> Document:
    """A copy of a folder or request, as one that is yet to be made."""
    bare = {key: value for key, value in node.items() if key != "id"}
    if is_folder(node):
        bare["item"] = [without_ids(inner) for inner in node["item"]]
    return bare


def to_values(values: list[Document]) -> list[Document]:
    """Variables as they come back: with what goes without saying."""
    return [{"enabled": True, "type": "default", **value} for value in values]


def _flat(node: Document) -> Document:
    return {key: value for key, value in node.items() if key != "item"}


def to_item(node: Document) -> Document:
    item: Document = {key: node[key] for key in ("id", "name") if key in node}
    if is_folder(node):
        return {**item, "item": [to_item(inner) for inner in node["item"]]}
    request = {"method": node["method"], "url": node["url"]}
    return {**item, "request": request}


def _from_item(item: Document) -> Document:
    node = {"id": item["id"], "name": item["name"]}
    if is_folder(item):
        return {**node, "item": [_from_item(inner) for inner in item["item"]]}
    return {**node, "method": item["request"]["method"], "url": item["request"]["url"]}
