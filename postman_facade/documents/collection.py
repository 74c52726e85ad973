"""A collection, whole, with views of its folders and requests."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from postman_facade.documents import service_keys
from postman_facade.documents.content import collection_content
from postman_facade.documents.document import Document, what_it_is
from postman_facade.documents.elements import Element, elements, elements_of, variables
from postman_facade.documents.folder import ItemGroup
from postman_facade.documents.item import Item
from postman_facade.documents.place import describe, described, require_text
from postman_facade.errors import NotACollectionError
from postman_facade.json_types import JsonObject

_SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"


class CollectionDocument(Document, ItemGroup):
    """A collection of format 2.1 or 2.0, kept whole.

        for request in collection.requests():
            print(request.path, request.method, request.url)
        collection.find("Books/Read a book").headers["X-Trace"] = "on"

    Anything else raises NotACollectionError.
    """

    kind = "collection"
    _id_key = "_postman_id"
    _keys = service_keys.INFO
    _parent = None

    @classmethod
    def new(cls, name: str) -> CollectionDocument:
        """Make an empty collection."""
        return cls({"info": {"name": require_text(name, "name"), "schema": _SCHEMA}, "item": []})

    @property
    def description(self) -> str | None:
        """The description as text; None if there is none."""
        return described(self._head)

    @description.setter
    def description(self, description: str | None) -> None:
        describe(self._head, description)

    def elements(self) -> Iterator[Element]:
        yield from elements(self)
        yield from variables(self.data.get("variable"))

    def content(self) -> JsonObject:
        return collection_content(self.data)

    @property
    def _head(self) -> JsonObject:
        return cast("JsonObject", self.data["info"])

    def _label(self) -> str:
        return f"the collection {self.name!r}"

    def _note_removed(self, item: Item, *, stays: bool = False) -> None:
        for element in elements_of(item):
            self._removed.update([(element.kind, element.path)] if stays else element.keys)

    def _note_removed_variable(self, key: str) -> None:
        self._removed.add(("variable", key))

    def _check(self, data: object) -> None:
        if (
            not isinstance(data, dict)
            or not isinstance(data.get("info"), dict)
            or not isinstance(data.get("item"), list)
        ):
            raise NotACollectionError(
                f"this is not a collection of format 2 but {what_it_is(data)}"
            )
