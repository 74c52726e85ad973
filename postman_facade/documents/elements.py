"""What a document consists of, element by element, to tell what a write would delete."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import Any, Literal, NamedTuple

from postman_facade.documents.items import Folder, walk

Json = dict[str, Any]
Key = tuple[str, str]
Kind = Literal["folder", "request", "response", "variable"]


class Element(NamedTuple):
    """A folder, request, response or variable, with the object that it is."""

    kind: Kind
    id: str | None
    """The service's; a variable has none."""
    path: str
    """Names from the top; a response is below its request, a variable is its key."""
    data: Json

    def __repr__(self) -> str:
        return f"{self.kind} {self.path!r}"

    @property
    def keys(self) -> frozenset[Key]:
        """What it can be recognised by: its kind with its id, and with its path."""
        known = [key for key in (self.id, self.path) if isinstance(key, str)]
        return frozenset((self.kind, key) for key in known)


class Pairing(NamedTuple):
    """Which elements of two versions of a document are the same."""

    pairs: list[tuple[Element, Element]]
    lost: list[Element]
    """Only in the first."""
    added: list[Element]
    """Only in the second."""


def elements(collection: Json) -> Iterator[Element]:
    """Those of a collection, each folder and request before what is in it; variables last."""
    for item in walk(collection["item"]):
        path = item.path
        if isinstance(item, Folder):
            yield Element("folder", item.id, path, item.data)
            continue
        yield Element("request", item.id, path, item.data)
        for response in _objects(item.data.get("response")):
            name = response.get("name", "")
            yield Element("response", response.get("id"), f"{path}/{name}", response)
    yield from variables(collection.get("variable"))


def variables(values: Any) -> Iterator[Element]:
    """The variables of a collection or environment; several may have the same key.

    In older exports the key of a variable is its `id`.
    """
    for variable in _objects(values):
        key = variable.get("key") or variable.get("id") or ""
        yield Element("variable", None, str(key), variable)


def paired(before: Iterable[Element], after: Iterable[Element]) -> Pairing:
    """Elements are the same that have the same id, and of the others those with the same path."""
    pairs: list[tuple[Element, Element]] = []
    left, right = _match(list(before), list(after), _by_id, pairs)
    left, right = _match(left, right, _by_path, pairs)
    return Pairing(pairs, left, right)


def _match(
    before: list[Element],
    after: list[Element],
    key_of: Any,
    pairs: list[tuple[Element, Element]],
) -> tuple[list[Element], list[Element]]:
    """Put those with the same key into `pairs`, in order; returns what is left of both."""
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


def _objects(values: Any) -> Sequence[Json]:
    return (
        [value for value in values if isinstance(value, dict)] if isinstance(values, list) else ()
    )
