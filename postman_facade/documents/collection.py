"""A collection, whole, with views of its folders and requests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableSequence, Sequence
from typing import Any, TypeVar, cast

from postman_facade.documents import service_keys
from postman_facade.documents.content import collection_content
from postman_facade.documents.document import Document, what_it_is
from postman_facade.documents.elements import Element, elements
from postman_facade.documents.entries import Entries, entries, plain
from postman_facade.documents.items import Folder, Item, Request, walk
from postman_facade.errors import ItemNotFoundError, MultipleItemsError, NotACollectionError

Json = dict[str, Any]
FoundT = TypeVar("FoundT", bound=Item)
_LONGEST_GUESSED = 300
"""Characters of a path that is compared with others for a hint; it takes the square of them."""


class CollectionDocument(Document):
    """A collection of format 2.1 or 2.0, kept whole. Raises NotACollectionError for anything else."""

    kind = "collection"
    _id_key = "_postman_id"
    _keys = service_keys.INFO

    @property
    def variables(self) -> MutableSequence[Json]:
        """The collection's variables, not copies: add to them, or set them anew."""
        return entries("variable", lambda: self.data, lambda: self.data)

    @variables.setter
    def variables(self, variables: Sequence[Json]) -> None:
        if not (isinstance(variables, Entries) and variables == self.variables):
            self.data["variable"] = [*plain(variables)]

    @property
    def scripts(self) -> dict[str, list[str]]:
        """The lines of the collection's own scripts, by the event they listen to."""
        return Item(self.data).scripts

    @scripts.setter
    def scripts(self, scripts: Mapping[str, Sequence[str]]) -> None:
        Item(self.data).scripts = scripts

    @property
    def folders(self) -> list[Folder]:
        """The folders of every depth, each before what is in it."""
        return [item for item in walk(self._items) if isinstance(item, Folder)]

    def requests(self) -> Iterator[Request]:
        """The requests of every depth, in the order of the document."""
        for item in walk(self._items):
            if isinstance(item, Request):
                yield item

    def find(self, path: str) -> Request:
        """The request at `Folder/Sub/Name`. Raises ItemNotFoundError or MultipleItemsError.

        A `/` inside a name may be written `\\/`, and must be where it would be taken for another.
        """
        requests = list(self.requests())
        if any(_plain(folder.path) == _plain(path) for folder in self.folders) and not _at(
            requests, path
        ):
            raise ItemNotFoundError(f"{self.name!r} has a folder at {path!r}, but no request")
        return self._only(requests, path, "request")

    def remove(self, path: str) -> None:
        """Delete the request or folder at `Folder/Sub/Name`, with everything in it.

        Raises ItemNotFoundError or MultipleItemsError.
        """
        levels: list[list[Any]] = [self._items]
        levels += [folder.data["item"] for folder in self.folders if "item" in folder.data]
        item = self._only(list(walk(self._items)), path, "item")
        inside = [element for element in self.elements() if _is_at(element, item)]
        self._removed.update(key for element in inside for key in element.keys)
        for level in levels:
            level[:] = [kept for kept in level if kept is not item.data]

    @property
    def _items(self) -> list[Any]:
        return cast("list[Any]", self.data["item"])

    def elements(self) -> Iterator[Element]:
        return elements(self.data)

    def content(self) -> Json:
        return collection_content(self.data)

    def _only(self, items: Sequence[FoundT], path: str, what: str) -> FoundT:
        """The one item at the path."""
        found = _at(items, path)
        if len(found) == 1:
            return found[0]
        if found:
            raise MultipleItemsError(
                f"{self.name!r} has {len(found)} {what}s at {path!r}; tell them apart by id"
            )
        import difflib  # only for this: it would cost every start

        paths = {item.path for item in items} if len(path) <= _LONGEST_GUESSED else ()
        near = [known for known in paths if len(known) <= _LONGEST_GUESSED]
        close = difflib.get_close_matches(path, near, n=2)
        hint = f"; did you mean {' or '.join(map(repr, close))}?" if close else ""
        raise ItemNotFoundError(f"{self.name!r} has no {what} at {path!r}{hint}")

    @property
    def _head(self) -> Json:
        return cast("Json", self.data["info"])

    def _check(self, data: Any) -> None:
        if (
            not isinstance(data, dict)
            or not isinstance(data.get("info"), dict)
            or not isinstance(data.get("item"), list)
        ):
            raise NotACollectionError(f"this is no collection of format 2, but {what_it_is(data)}")


def _at(items: Sequence[FoundT], path: str) -> list[FoundT]:
    """Those at exactly this path, or else at the path as it reads without escapes."""
    exact = [item for item in items if item.path == path]
    return exact or [item for item in items if _plain(item.path) == _plain(path)]


def _is_at(element: Element, item: Item) -> bool:
    """Whether it is the item or in it."""
    return element.data is item.data or element.path.startswith(item.path + "/")


def _plain(path: str) -> str:
    return path.replace("\\/", "/")
