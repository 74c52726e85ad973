"""The elements of a document, to find out what a write would delete."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from postman_facade.documents.folder import Folder, ItemGroup, walk
from postman_facade.documents.item import Item
from postman_facade.json_types import JsonObject, JsonValue

Key = tuple[str, str]
Kind = Literal["folder", "request", "response", "variable"]


class Element(NamedTuple):
    """A folder, request, response or variable, with the object that it is."""

    kind: Kind
    id: str | None
    """The service's; a variable has none."""
    path: str
    """Names from the top; a response is below its request, a variable is its key."""
    data: JsonObject

    def __repr__(self) -> str:
        return f"{self.kind} {self.path!r}"

    @property
    def keys(self) -> frozenset[Key]:
        """The keys that identify it: its kind with its id, and with its path."""
        known = [key for key in (self.id, self.path) if isinstance(key, str)]
        return frozenset((self.kind, key) for key in known)


class Pairing(NamedTuple):
    """The matching elements of two versions of a document."""

    pairs: list[tuple[Element, Element]]
    lost: list[Element]
    """Only in the first."""
    added: list[Element]
    """Only in the second."""


def elements(group: ItemGroup) -> Iterator[Element]:
    """Iterate over what is in a collection or folder, in its order."""
    for item in walk(group):
        yield from _of_one(item, item.path)


def elements_of(item: Item) -> Iterator[Element]:
    """Iterate over an item and what is in it."""
    yield from _of_one(item, item.path)
    if isinstance(item, Folder):
        yield from elements(item)


def _of_one(item: Item, path: str) -> Iterator[Element]:
    """An item and its saved examples."""
    if isinstance(item, Folder):
        yield Element("folder", item.id, path, item.data)
        return
    yield Element("request", item.id, path, item.data)
    for response in _objects(item.data.get("response")):
        id = response.get("id")
        name = f"{path}/{response.get('name', '')}"
        yield Element("response", id if isinstance(id, str) else None, name, response)


def variables(values: JsonValue) -> Iterator[Element]:
    """Iterate over the variables of a collection or environment; several may have the same key.

    In older exports the key of a variable is its `id`.
    """
    for variable in _objects(values):
        key = variable.get("key") or variable.get("id") or ""
        yield Element("variable", None, str(key), variable)


def paired(before: Iterable[Element], after: Iterable[Element]) -> Pairing:
    """Pair the elements with the same id, and of the others those with the same path."""
    pairs: list[tuple[Element, Element]] = []
    left, right = _match(list(before), list(after), _by_id, pairs)
    left, right = _match(left, right, _by_path, pairs)
    return Pairing(pairs, left, right)


def _match(
    before: list[Element],
    after: list[Element],
    key_of: Callable[[Element], Hashable],
    pairs: list[tuple[Element, Element]],
) -> tuple[list[Element], list[Element]]:
    """Add those with the same key to `pairs`, in order, and return the rest of both."""
    waiting: dict[Hashable, list[Element]] = {}
    for element in reversed(before):
        waiting.setdefault(key_of(element), []).append(element)
    waiting.pop(None, None)
    found: set[int] = set()
    added = []
    for element in after:
        same = waiting.get(key_of(element))
        if same:
            pairs.append((same[-1], element))
            found.add(id(same.pop().data))
        else:
            added.append(element)
    return [element for element in before if id(element.data) not in found], added


def _by_id(element: Element) -> Hashable:
    return (element.kind, element.id) if isinstance(element.id, str) else None


def _by_path(element: Element) -> Hashable:
    return (element.kind, element.path)


def _objects(values: JsonValue) -> Sequence[JsonObject]:
    return (
        [value for value in values if isinstance(value, dict)] if isinstance(values, list) else ()
    )
