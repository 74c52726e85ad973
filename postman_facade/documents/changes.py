"""What differs between two versions of a document, by element."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal, NamedTuple, TypeAlias, TypeVar, cast

from postman_facade.documents.content import collection_content
from postman_facade.documents.difference import differences
from postman_facade.documents.document import Document
from postman_facade.documents.elements import Element, paired
from postman_facade.json_types import JsonObject, JsonValue

D = TypeVar("D", bound=Document)
Action: TypeAlias = Literal["create", "update", "delete"]
_PARTS = ("item", "response")
"""The keys of an item whose values are elements of their own."""


class ElementChange(NamedTuple):
    """An element that was added, changed or removed."""

    action: Action
    kind: str
    """Such as `request`; for what belongs to no element, `collection` or `environment`."""
    path: str
    fields: tuple[str, ...] = ()
    """JSON pointers of what differs."""


def changes(before: D, after: D) -> list[ElementChange]:
    """Return what a write of `after` over `before` changes; of values, only where they are."""
    pairing = paired(before.elements(), after.elements())
    return [
        *_of_document(before, after),
        *(ElementChange("create", each.kind, each.path) for each in pairing.added),
        *_updates(pairing.pairs),
        *(ElementChange("delete", each.kind, each.path) for each in pairing.lost),
    ]


def _of_document(before: Document, after: Document) -> Iterator[ElementChange]:
    parts = ("item", "values", "variable")
    fields = differences(*(_without(each.content(), parts) for each in (before, after)))
    if fields:
        yield ElementChange("update", after.kind, after.name, tuple(fields))


def _updates(pairs: list[tuple[Element, Element]]) -> Iterator[ElementChange]:
    for before, after in pairs:
        fields = differences(_content(before), _content(after))
        if fields or before.path != after.path:
            yield ElementChange("update", after.kind, after.path, tuple(fields))


def _content(element: Element) -> JsonValue:
    """Return what the author wrote of an element, without the elements in it."""
    data = _without(element.data, _PARTS)
    if element.kind == "variable":
        return data
    if element.kind == "response":
        (response,) = _item_content({"response": [data]})["response"]
        return cast("JsonValue", response)
    return _item_content({**data, "item": []} if element.kind == "folder" else data)


def _item_content(item: JsonObject) -> dict[str, Any]:
    (content,) = cast("list[Any]", collection_content({"info": {}, "item": [item]})["item"])
    return cast("dict[str, Any]", content)


def _without(data: JsonObject, keys: tuple[str, ...]) -> JsonObject:
    return {key: value for key, value in data.items() if key not in keys}
