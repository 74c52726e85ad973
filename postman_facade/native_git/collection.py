"""Convert a collection to files in memory, and back."""

from __future__ import annotations

import math
import posixpath
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, NamedTuple

from postman_facade.native_git import elements
from postman_facade.native_git.elements import CHILD
from postman_facade.native_git.lossless import Reader, Writer
from postman_facade.native_git.names import Names
from postman_facade.native_git.sidecar import Leftover

Json = dict[str, Any]

RESOURCES = ".resources"
LOCK = f"{RESOURCES}/pmf.lock.json"
DEFINITION = f"{RESOURCES}/definition.yaml"
_REQUEST, _EXAMPLE = ".request.yaml", ".example.yaml"
_STEP = 1000
"""The gap between positions of neighbors, which leaves room to insert others."""


def is_of_layout(path: str) -> bool:
    """Whether the file at `path` in the folder belongs to the collection."""
    return path == LOCK or f"/{path}".endswith((f"/{DEFINITION}", _REQUEST, _EXAMPLE))


def to_files(collection: Json, folder: str) -> dict[str, bytes]:
    """Return the files of a collection, by path in its folder, which is named `folder`."""
    writer = Writer()
    children = _objects(collection["item"])
    writer.add(
        DEFINITION,
        elements.to_collection(collection, folder),
        lambda file: elements.from_collection(file, folder, len(children)),
        _apart(collection, "item"),
    )
    pending = [("", children)]
    while pending:
        above, items = pending.pop()
        names = Names(RESOURCES)
        for order, item in enumerate(items, 1):
            if isinstance(item.get("item"), list):
                inner = _objects(item["item"])
                stem = names.take(_name(item), "", "folder")
                _write_folder(writer, above + stem, item, order * _STEP, len(inner))
                pending.append((f"{above}{stem}/", inner))
            else:
                stem = names.take(_name(item), _REQUEST, "http-request")
                _write_request(writer, above, stem, item, order * _STEP)
    return writer.finish(LOCK)


def from_files(files: Mapping[str, bytes], folder: str) -> tuple[Json, list[Leftover]]:
    """Return the collection in the files of a folder named `folder`, and the leftovers.

    Other files are ignored. Raises FileTreeError.
    """
    reader = Reader(files, LOCK)
    contents = _Contents(files)
    collection, _ = _read_folder(reader, contents, "", folder, elements.from_collection)
    pending = [("", collection)]
    while pending:
        above, parent = pending.pop()
        children = []
        for path in contents.requests[above]:
            if (request := _read_request(reader, contents, path)) is not None:
                children.append(request)
        for path in contents.folders[above]:
            stem = path.split("/")[-2]
            item, order = _read_folder(reader, contents, path, stem, elements.from_folder)
            children.append(_Child(order, path, item))
            pending.append((path, item))
        _put_in_place(parent, "item", children)
    return collection, reader.leftovers


def _write_folder(writer: Writer, path: str, folder: Json, order: int, children: int) -> None:
    stem = posixpath.basename(path)
    writer.add(
        f"{path}/{DEFINITION}",
        elements.to_folder(folder, stem, order),
        lambda file: elements.from_folder(file, stem, children),
        _apart(folder, "item"),
    )


def _write_request(writer: Writer, above: str, stem: str, item: Json, order: int) -> None:
    responses = _objects(item.get("response"))
    examples = f"{RESOURCES}/{stem}.resources/examples"
    writer.add(
        f"{above}{stem}{_REQUEST}",
        elements.to_request(item, stem, order, f"./{examples}" if responses else None),
        lambda file: elements.from_request(file, stem, len(responses)),
        _apart(item, "response"),
    )
    names = Names()
    for place, response in enumerate(responses, 1):
        name = names.take(_name(response), _EXAMPLE, "http-example")
        writer.add(
            f"{above}{examples}/{name}{_EXAMPLE}",
            elements.to_example(response, name, place * _STEP),
            partial(elements.from_example, stem=name),
            response,
        )


class _Child(NamedTuple):
    """An element with its own file or folder, and its position among its neighbors."""

    order: float
    path: str
    element: Json


class _Contents:
    """The requests, folders and examples of each folder; folder paths end with `/`."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.definitions: set[str] = set()
        self.requests: dict[str, list[str]] = {"": []}
        self.folders: dict[str, list[str]] = {"": []}
        self.examples: dict[str, list[str]] = {}
        for path in files:
            folder = path[: path.rfind("/") + 1]
            if path.endswith(_EXAMPLE):
                self.examples.setdefault(folder, []).append(path)
            elif f"/{path}".endswith(f"/{DEFINITION}"):
                self.definitions.add(path)
                self._note(path[: -len(DEFINITION)])
            elif path.endswith(_REQUEST) and f"/{RESOURCES}/" not in f"/{path}":
                self._note(folder)
                self.requests[folder].append(path)

    def _note(self, folder: str) -> None:
        """Add a folder and its parents."""
        new = []
        while folder not in self.folders:
            new.append(folder)
            self.folders[folder], self.requests[folder] = [], []
            folder = folder[: folder.rstrip("/").rfind("/") + 1]
        for inner in reversed(new):
            self.folders[folder].append(inner)
            folder = inner


def _read_folder(
    reader: Reader,
    contents: _Contents,
    path: str,
    stem: str,
    make: Callable[[Json, str, int], Json],
) -> tuple[Json, float]:
    """Return a collection or folder without its children, and its position."""
    children = len(contents.requests[path]) + len(contents.folders[path])
    definition = path + DEFINITION
    if definition not in contents.definitions:
        return make({}, stem, children), math.inf
    file = reader.load(definition)
    folder = make(file, stem, children)
    reader.complete(definition, folder)
    return folder, _order(file)


def _read_request(reader: Reader, contents: _Contents, path: str) -> _Child | None:
    above, _, name = path.rpartition("/")
    stem = name.removesuffix(_REQUEST)
    file = reader.load(path)
    kind = file.get("$kind", "http-request")
    if kind != "http-request":
        reader.leftovers.append(Leftover(path, f"{kind}: format 2.1 does not support it"))
        return None
    place = file.get("examples") or f"./{RESOURCES}/{stem}.resources/examples"
    folder = posixpath.normpath(posixpath.join(above, str(place))) + "/"
    examples = [_read_example(reader, example) for example in contents.examples.get(folder, ())]
    request = elements.from_request(file, stem, len(examples))
    reader.complete(path, request)
    _put_in_place(request, "response", examples)
    return _Child(_order(file), path, request)


def _read_example(reader: Reader, path: str) -> _Child:
    file = reader.load(path)
    example = elements.from_example(file, posixpath.basename(path).removesuffix(_EXAMPLE))
    reader.complete(path, example)
    return _Child(_order(file), path, example)


def _put_in_place(parent: Json, key: str, children: list[_Child]) -> None:
    """Put the children into the placeholders of the parent, in order."""
    waiting = [child.element for child in sorted(children, key=lambda child: child[:2])]
    waiting.reverse()
    places = parent.get(key)
    if not isinstance(places, list):
        return
    places[:] = [waiting.pop() if entry is CHILD and waiting else entry for entry in places]
    places[:] = [entry for entry in places if entry is not CHILD] + waiting[::-1]


def _order(file: Json) -> float:
    """Return the sort key; children without a position come last."""
    order = file.get("order")
    return order if isinstance(order, (int, float)) and not math.isnan(order) else math.inf


def _apart(element: Json, key: str) -> Json:
    """Return the element, with placeholders for children with their own files."""
    inner = element.get(key)
    if not isinstance(inner, list):
        return element
    return {**element, key: [CHILD if isinstance(entry, dict) else entry for entry in inner]}


def _objects(entries: Any) -> list[Json]:
    return [e for e in entries if isinstance(e, dict)] if isinstance(entries, list) else []


def _name(element: Json) -> str:
    name = element.get("name")
    return name if isinstance(name, str) else ""
