"""What holds folders and requests: looking things up, adding, removing and moving them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from postman_facade._text import did_you_mean
from postman_facade.documents.item import Item, Node, Renames
from postman_facade.documents.place import describe, require_text
from postman_facade.documents.request import Request
from postman_facade.errors import DocumentError, ItemNotFoundError, MultipleItemsError
from postman_facade.json_types import JsonObject, JsonValue

I = TypeVar("I", bound=Item)  # noqa: E741 - an item


class ItemGroup(Node):
    """A collection or folder. Paths are relative to it: `Folder/Name`.

    A `/` inside a name may be written `\\/`, and must be where it would be taken for another item.
    """

    __slots__ = ()

    def requests(self) -> Iterator[Request]:
        """Iterate over the requests of every depth, in the order of the document."""
        return (item for item in walk(self) if isinstance(item, Request))

    def folders(self) -> Iterator[Folder]:
        """Iterate over the folders of every depth, each before what is in it."""
        return (item for item in walk(self) if isinstance(item, Folder))

    def find(self, path: str) -> Request:
        """Return the request at a path.

        Raises:
            ItemNotFoundError: There is none, or a folder. Names the nearest path.
            MultipleItemsError: There are several.
        """
        return self._only(path, Request)

    def find_folder(self, path: str) -> Folder:
        """Return the folder at a path. Raises as `find` does."""
        return self._only(path, Folder)

    def add_request(
        self,
        name: str,
        method: str = "GET",
        url: str = "",
        *,
        folder: str | Folder | None = None,
        before: str | Item | None = None,
        after: str | Item | None = None,
        description: str | None = None,
    ) -> Request:
        """Add a request, and return its view, to add headers, a body and more.

        Args:
            folder: The folder to add it to, by path or view; here by default.
            before: The item to add it before, by path or view; at the end by default.
            after: The item to add it after.

        Raises:
            ItemNotFoundError: There is no such folder or item.
            MultipleItemsError: There are several.
        """
        request: JsonObject = {
            "method": require_text(method, "method"),
            "header": [],
            "url": require_text(url, "url"),
        }
        if description is not None:
            describe(request, description)
        data: JsonObject = {"name": require_text(name, "name"), "request": request, "response": []}
        return Request(data, self._insert(data, folder, before, after))

    def add_folder(
        self,
        name: str,
        *,
        folder: str | Folder | None = None,
        before: str | Item | None = None,
        after: str | Item | None = None,
        description: str | None = None,
    ) -> Folder:
        """Add an empty folder, and return its view. The arguments are those of `add_request`."""
        data: JsonObject = {"name": require_text(name, "name"), "item": []}
        if description is not None:
            describe(data, description)
        return Folder(data, self._insert(data, folder, before, after))

    def remove(self, item: str | Item) -> None:
        """Remove a request, or a folder with everything in it, by path or view.

        Saving the document then deletes it.

        Raises:
            ItemNotFoundError: There is none.
            MultipleItemsError: There are several at the path; give the view of one.
        """
        found = self._locate(item)
        self._top()._note_removed(found)
        _take_out(found)

    def move(
        self,
        item: str | Item,
        *,
        folder: str | ItemGroup | None = None,
        before: str | Item | None = None,
        after: str | Item | None = None,
    ) -> None:
        """Move a request or folder, given by path or view. The arguments are those of `add_request`.

        Raises:
            ItemNotFoundError: There is no such item or folder.
            MultipleItemsError: There are several.
            DocumentError: A folder would be moved into itself.
        """
        found = self._locate(item)
        group, sibling, offset = self._spot(folder, before, after)
        if sibling is found.data:
            return
        above: Node | None = group
        while above is not None:
            if above.data is found.data:
                raise DocumentError(f"{found._label()} cannot be moved into itself")
            above = above._parent
        self._top()._note_removed(found, stays=True)
        _take_out(found)
        _put_in(group, found.data, sibling, offset)
        if isinstance(item, Item):
            item._parent = group
        Renames.count += 1

    def _items(self) -> list[JsonValue]:
        """What is directly in it. An empty list that is not in the document where there is none."""
        items = self.data.get("item")
        if items is None:
            return []
        if isinstance(items, list):
            return items
        raise self._place("item").wrong("a list")

    def _insert(
        self,
        data: JsonObject,
        folder: str | ItemGroup | None,
        before: str | Item | None,
        after: str | Item | None,
    ) -> ItemGroup:
        """Put an item in its place, and return what it is in now."""
        group, sibling, offset = self._spot(folder, before, after)
        _put_in(group, data, sibling, offset)
        return group

    def _spot(
        self,
        folder: str | ItemGroup | None,
        before: str | Item | None,
        after: str | Item | None,
    ) -> tuple[ItemGroup, JsonObject | None, int]:
        """Where something goes: into which group, and after or before which item of it."""
        if before is not None and after is not None:
            raise DocumentError("give before or after, not both")
        group = self if folder is None else self._group(folder)
        beside = after if before is None else before
        if beside is None:
            group._items()
            return group, None, 0
        sibling = self._locate(beside)
        around = sibling._parent
        if not isinstance(around, ItemGroup):
            raise DocumentError(f"{sibling._label()} is in no folder")
        if folder is not None and around.data is not group.data:
            raise DocumentError(f"{sibling._label()} is not directly in {group._label()}")
        return around, sibling.data, 0 if after is None else 1

    def _group(self, folder: str | ItemGroup) -> ItemGroup:
        if isinstance(folder, ItemGroup) and folder.data is self.data:
            return self
        if isinstance(folder, (str, Folder)):
            found = self._locate(folder, Folder)
            if isinstance(found, Folder):
                return found
        raise DocumentError(f"folder must be a folder of {self._label()} or its path")

    def _locate(self, item: str | Item, kind: type[Item] = Item) -> Item:
        """The item at a path, or that a view shows, with what it is in now."""
        if isinstance(item, str):
            return self._only(item, kind)
        if not isinstance(item, Item):
            raise DocumentError(
                f"an item must be a path or a view of it, not {type(item).__name__}"
            )
        for found in walk(self):
            if found.data is item.data:
                return found
        raise ItemNotFoundError(f"{self._label()} does not have {item._label()}")

    def _only(self, path: str, kind: type[I]) -> I:
        """The one item of the kind at a path."""
        require_text(path, "a path")
        start = len(f"{self.path}/") if isinstance(self, Item) else 0
        items = [(item.path[start:], item) for item in walk(self)]
        found = _at(items, path)
        of_kind = [item for item in found if isinstance(item, kind)]
        if len(of_kind) == 1:
            return of_kind[0]
        what = "item" if kind is Item else kind.__name__.lower()
        if of_kind:
            raise MultipleItemsError(
                f"{self._label()} has {len(of_kind)} {what}s at {path!r}; find the right one"
                f" among {what}s()"
            )
        if found:
            other = type(found[0]).__name__.lower()
            raise ItemNotFoundError(f"{self._label()} has a {other} at {path!r}, but no {what}")
        guess = did_you_mean(path, [name for name, item in items if isinstance(item, kind)])
        hint = f"; {guess}" if guess else ""
        raise ItemNotFoundError(f"{self._label()} has no {what} at {path!r}{hint}")


class Folder(Item, ItemGroup):
    """A view of a folder."""

    __slots__ = ()


def walk(group: ItemGroup) -> Iterator[Item]:
    """Iterate over the items of every depth, in the order of the document.

    Raises DocumentError for a folder that is in itself.
    """
    items = group._items()
    top = f"{group.path}/" if isinstance(group, Item) else ""
    levels = [(iter(items), (top, Renames.count), group, id(items))]
    around = {id(items)}
    while levels:
        entries, above, parent, _ = levels[-1]
        for data in entries:
            if not isinstance(data, dict):
                continue
            inner = data.get("item")
            if not isinstance(inner, list):
                kind = Request if "request" in data else Folder
                yield kind(data, parent, above)
                continue
            folder = Folder(data, parent, above)
            if id(inner) in around:
                raise DocumentError(f"the folder {folder.path!r} contains itself")
            around.add(id(inner))
            below = (f"{folder.path}/", Renames.count)
            levels.append((iter(inner), below, folder, id(inner)))
            yield folder
            break
        else:
            *_, done = levels.pop()
            around.discard(done)


def _at(items: Sequence[tuple[str, Item]], path: str) -> list[Item]:
    """Those at exactly this path, or else at the path as it reads without escapes."""
    exact = [item for name, item in items if name == path]
    plain = path.replace("\\/", "/")
    return exact or [item for name, item in items if name.replace("\\/", "/") == plain]


def _take_out(item: Item) -> None:
    parent = item._parent
    if isinstance(parent, ItemGroup):
        items = parent._items()
        items[:] = [kept for kept in items if kept is not item.data]


def _put_in(group: ItemGroup, data: JsonObject, sibling: JsonObject | None, offset: int) -> None:
    items = group._items()
    places = (place for place, entry in enumerate(items) if entry is sibling)
    at = len(items) if sibling is None else next(places) + offset
    items.insert(at, data)
    if group.data.get("item") is not items:
        group.data["item"] = items
