"""Where a document is taken, a document, a `dict` or a path is taken; and nothing is shared with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from postman_facade import CollectionDocument, EnvironmentDocument
from postman_facade.documents import differences
from postman_facade.errors import (
    DocumentError,
    InvalidJsonError,
    NotACollectionError,
    NotAnEnvironmentError,
    PostmanError,
)

SHELF: dict[str, Any] = {
    "info": {"name": "Shelf", "more": [1, 1.5, None, True, {"deep": []}]},
    "item": [{"name": "List", "request": "https://example.com"}],
}


def _file(folder: Path) -> Path:
    path = folder / "shelf.json"
    CollectionDocument.of(SHELF).save(path)
    return path


SOURCES: dict[str, Callable[[Path], Any]] = {
    "document": lambda folder: CollectionDocument.of(SHELF),
    "dict": lambda folder: SHELF,
    "wrapped": lambda folder: {"collection": SHELF},
    "other mapping": lambda folder: MappingProxyType({**SHELF, "item": tuple(SHELF["item"])}),
    "path": _file,
    "path as text": lambda folder: str(_file(folder)),
}


@pytest.mark.parametrize("make", SOURCES.values(), ids=SOURCES)
def test_a_document_is_made_of_each_source(make: Callable[[Path], Any], tmp_path: Path) -> None:
    document = CollectionDocument.of(make(tmp_path))
    assert differences(document.data, SHELF) == []


def test_a_document_shares_nothing_with_its_source() -> None:
    mine = {"info": {"name": "Shelf"}, "item": [{"name": "A", "request": "x"}]}
    document = CollectionDocument.of(mine)
    copied = CollectionDocument.of(document)
    next(document.requests()).name = "B"
    document.name = "Changed"
    assert mine == {"info": {"name": "Shelf"}, "item": [{"name": "A", "request": "x"}]}
    assert copied.data == mine


def test_a_document_keeps_what_is_known_of_it() -> None:
    document = CollectionDocument.of(SHELF)
    document.take_snapshot()
    document.remove("List")
    copied = CollectionDocument.of(document)
    assert copied.snapshot == document.snapshot
    assert all(map(copied.has_deleted, CollectionDocument.of(SHELF).elements()))


def _in_itself() -> dict[str, Any]:
    data: dict[str, Any] = {**SHELF}
    data["item"] = [{"name": "F", "item": [data]}]
    return data


@pytest.mark.parametrize(
    ("source", "error", "said"),
    [
        (None, NotACollectionError, "but null"),
        (7, NotACollectionError, "but a number"),
        (b"{}", NotACollectionError, "but of type bytes"),
        ([SHELF], NotACollectionError, "a JSON array"),
        ({"info": SHELF}, NotACollectionError, "an object with the keys 'info'"),
        ({"name": "E", "values": []}, NotACollectionError, "an environment"),
        (EnvironmentDocument({"name": "E", "values": []}), NotACollectionError, "an environment"),
        ("no such file", DocumentError, "cannot be read"),
        ("", DocumentError, "cannot be read"),
        ("a\0b", DocumentError, "cannot be read"),
        ('{"info": {}, "item": []}', DocumentError, "from_json"),
        ({**SHELF, "x": {"y": [{1, 2}]}}, DocumentError, "set is not a JSON type, at /x/y/0"),
        ({**SHELF, "x": {1: 2}}, DocumentError, "the key 1 is not text, at /x"),
        ({**SHELF, "x": float("nan")}, DocumentError, "nan is not a JSON number, at /x"),
        ({**SHELF, "a/b~": b""}, DocumentError, "bytes is not a JSON type, at /a~1b~0"),
        (_in_itself(), DocumentError, "contains itself, at /item/0/item/0"),
    ],
)
def test_anything_else_is_one_error(source: Any, error: type[PostmanError], said: str) -> None:
    with pytest.raises(error, match=said) as caught:
        CollectionDocument.of(source)
    assert isinstance(caught.value, DocumentError)


def test_a_file_that_is_not_json_is_told_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "shelf.json"
    path.write_text('{"info": {},\n "item": [}')
    with pytest.raises(InvalidJsonError, match=r"shelf\.json is not JSON: .* line 2, column 11"):
        CollectionDocument.of(path)


def test_an_environment_alike() -> None:
    assert EnvironmentDocument.of({"name": "E", "values": []}).name == "E"
    with pytest.raises(NotAnEnvironmentError, match="a collection"):
        EnvironmentDocument.of(SHELF)


def test_a_dict_of_any_depth_is_copied() -> None:
    deep: dict[str, Any] = {"name": "R", "request": "x"}
    for _ in range(5_000):
        deep = {"name": "f", "item": [deep]}
    document = CollectionDocument.of({"info": {"name": "Deep"}, "item": [deep]})
    assert sum(1 for _ in document.requests()) == 1


@pytest.mark.parametrize("kind", [CollectionDocument, EnvironmentDocument])
def test_a_file_of_another_kind_is_named(
    kind: type[CollectionDocument] | type[EnvironmentDocument], tmp_path: Path
) -> None:
    path = tmp_path / "list.json"
    path.write_text("[]", encoding="utf-8")
    with pytest.raises((NotACollectionError, NotAnEnvironmentError)) as caught:
        kind.of(path)
    assert str(caught.value).startswith(f"{path}: this is not a")
    assert caught.value.__suppress_context__
