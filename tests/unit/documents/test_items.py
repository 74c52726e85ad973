"""Requests and folders that are added, removed and moved; and what a write may then delete."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from postman_facade import CollectionDocument
from postman_facade.documents import Folder, Request, differences
from postman_facade.documents.elements import paired
from postman_facade.errors import (
    DestructiveChangeError,
    DocumentError,
    ItemNotFoundError,
    MultipleItemsError,
)
from postman_facade.resources.guards import require_nothing_lost
from tests.unit.documents.raw import raw


def _shop() -> CollectionDocument:
    def request(name: str) -> dict[str, Any]:
        return {"name": name, "id": name.lower(), "request": "https://example.com", "odd": 1.0}

    return CollectionDocument.of(
        {
            "info": {"name": "Shop"},
            "item": [
                request("Hello"),
                {"name": "Books", "item": [request("List"), request("Read")], "unknown": None},
                {"name": "Orders", "item": [{"name": "Old", "item": [request("Pay")]}]},
                {"name": "Bare"},
            ],
        }
    )


@pytest.fixture
def shop() -> CollectionDocument:
    return _shop()


def paths(document: CollectionDocument) -> list[str]:
    return [request.path for request in document.requests()]


def test_a_collection_from_nothing() -> None:
    document = CollectionDocument.new("Bookshop")
    document.add_folder("Books", description="All of them")
    made = document.add_request("List", "POST", "https://example.com", folder="Books")
    assert isinstance(made, Request)
    assert made.path == "Books/List"
    assert raw(document)["info"]["schema"].endswith("/v2.1.0/collection.json")
    assert document.data["item"] == [
        {
            "name": "Books",
            "item": [
                {
                    "name": "List",
                    "request": {"method": "POST", "header": [], "url": "https://example.com"},
                    "response": [],
                }
            ],
            "description": "All of them",
        }
    ]
    assert CollectionDocument.from_json(document.to_json()).data == document.data


PLACES: dict[str, tuple[dict[str, Any], list[str]]] = {
    "at the end": ({}, ["Hello", "Books", "Orders", "Bare", "New"]),
    "before": ({"before": "Hello"}, ["New", "Hello", "Books", "Orders", "Bare"]),
    "after": ({"after": "Hello"}, ["Hello", "New", "Books", "Orders", "Bare"]),
    "after a folder": ({"after": "Books"}, ["Hello", "Books", "New", "Orders", "Bare"]),
    "in a folder": ({"folder": "Books"}, ["List", "Read", "New"]),
    "in a folder, before": ({"folder": "Books", "before": "Books/Read"}, ["List", "New", "Read"]),
    "beside what is in a folder": ({"after": "Books/List"}, ["List", "New", "Read"]),
    "in a folder that has no list": ({"folder": "Bare"}, ["New"]),
}


@pytest.mark.parametrize(("place", "names"), PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("add", ["add_request", "add_folder"])
def test_an_item_is_added_where_it_belongs(
    shop: CollectionDocument, add: str, place: dict[str, Any], names: list[str]
) -> None:
    added = getattr(shop, add)("New", **place)
    around = shop if "/" not in added.path else shop.find_folder(added.path.rpartition("/")[0])
    assert [item["name"] for item in raw(around)["item"]] == names  # type: ignore[arg-type]
    found = shop.find if add == "add_request" else shop.find_folder
    assert found(added.path).data is added.data


@pytest.mark.parametrize(("place", "names"), PLACES.values(), ids=PLACES)
def test_an_item_is_moved_where_it_belongs(
    shop: CollectionDocument, place: dict[str, Any], names: list[str]
) -> None:
    moved = shop.find("Orders/Old/Pay")
    before = copy.deepcopy(moved.data)
    shop.move(moved, **place)
    shop.find(moved.path).name = "New"
    around = shop if "/" not in moved.path else shop.find_folder(moved.path.rpartition("/")[0])
    assert [item["name"] for item in raw(around)["item"]] == names  # type: ignore[arg-type]
    assert differences(before, {**moved.data, "name": "Pay"}) == []


def test_views_say_the_place_as_well_as_paths(shop: CollectionDocument) -> None:
    books, old = shop.find_folder("Books"), shop.find_folder("Orders/Old")
    shop.move(old, folder=books, before=shop.find("Books/Read"))
    assert old.path == "Books/Old"
    assert paths(shop) == ["Hello", "Books/List", "Books/Old/Pay", "Books/Read"]
    shop.move("Books/Old/Pay", folder=shop)
    assert paths(shop)[-1] == "Pay"
    shop.move("Pay", before="Hello")
    shop.move("Hello", before="Hello")
    shop.move("Hello", after="Bare")
    assert paths(shop) == ["Pay", "Books/List", "Books/Read", "Hello"]


def test_a_folder_does_the_same_with_what_is_in_it(shop: CollectionDocument) -> None:
    orders = shop.find_folder("Orders")
    assert [request.path for request in orders.requests()] == ["Orders/Old/Pay"]
    assert [folder.path for folder in orders.folders()] == ["Orders/Old"]
    orders.add_folder("New").add_request("Refund", "POST")
    orders.move("Old/Pay", folder="New")
    orders.move("New", folder=orders, before="Old")
    orders.remove("Old")
    assert paths(shop)[-2:] == ["Orders/New/Refund", "Orders/New/Pay"]
    assert orders.find("New/Pay").id == "pay"
    with pytest.raises(ItemNotFoundError, match="the folder 'Orders' has no request at 'Hello'"):
        orders.find("Hello")
    with pytest.raises(ItemNotFoundError, match="'Orders' does not have the request 'Hello'"):
        orders.remove(shop.find("Hello"))


def test_one_of_two_of_the_same_path_is_removed(shop: CollectionDocument) -> None:
    twin = shop.add_request("List", folder="Books")
    with pytest.raises(MultipleItemsError, match="2 items at 'Books/List'"):
        shop.remove("Books/List")
    shop.remove(twin)
    assert shop.find("Books/List").id == "list"
    with pytest.raises(ItemNotFoundError, match="does not have the request 'Books/List'"):
        shop.remove(twin)


def _itself(shop: CollectionDocument) -> None:
    shop.move("Orders", folder="Orders/Old")


def _alone(shop: CollectionDocument) -> None:
    shop.move(Request({"name": "Alone", "request": "x"}), folder="Books")


WRONG: dict[str, tuple[Callable[[CollectionDocument], object], str]] = {
    "no folder": (lambda shop: shop.add_request("New", folder="Boks"), "did you mean 'Books'"),
    "a request as folder": (
        lambda shop: shop.add_folder("New", folder="Hello"),
        "has a request at 'Hello', but no folder",
    ),
    "no sibling": (lambda shop: shop.add_request("New", before="None"), "no item at 'None'"),
    "sibling of another folder": (
        lambda shop: shop.add_request("New", folder="Books", after="Hello"),
        "'Hello' is not directly in the folder 'Books'",
    ),
    "before and after": (
        lambda shop: shop.add_folder("New", before="Hello", after="Books"),
        "before or after, not both",
    ),
    "name": (lambda shop: shop.add_request(5), "name must be text, not int"),  # type: ignore[arg-type]
    "method": (lambda shop: shop.add_request("a", None), "method must be text"),  # type: ignore[arg-type]
    "url": (lambda shop: shop.add_request("a", "GET", b""), "url must be text"),  # type: ignore[arg-type]
    "folder": (lambda shop: shop.add_request("a", folder=5), "folder must be a folder"),  # type: ignore[arg-type]
    "item": (lambda shop: shop.remove(5), "a path or a view of it, not int"),  # type: ignore[arg-type]
    "path": (lambda shop: shop.find(None), "a path must be text"),  # type: ignore[arg-type]
    "into itself": (_itself, "the folder 'Orders' cannot be moved into itself"),
    "not in the collection": (_alone, "does not have the request 'Alone'"),
    "no item to move": (lambda shop: shop.move("None", folder="Books"), "no item at 'None'"),
    "new name": (lambda shop: setattr(shop.find("Hello"), "name", 5), "a name must be text"),
}


@pytest.mark.parametrize(("edit", "said"), WRONG.values(), ids=WRONG)
def test_what_cannot_be_done_changes_nothing(
    shop: CollectionDocument, edit: Callable[[CollectionDocument], object], said: str
) -> None:
    with pytest.raises(DocumentError, match=said):
        edit(shop)
    assert differences(_shop().data, shop.data) == []
    assert not any(map(shop.has_deleted, _shop().elements()))


@pytest.mark.parametrize("items", [5, "text", {"a": 1}])
def test_a_folder_whose_items_are_no_list_is_not_added_to(items: Any) -> None:
    document = CollectionDocument.of(
        {"info": {"name": "Shop"}, "item": [{"name": "Odd", "item": items}]}
    )
    with pytest.raises(DocumentError, match="the folder 'Odd' has .* at item; expected a list"):
        document.add_request("New", folder="Odd")
    assert raw(document)["item"] == [{"name": "Odd", "item": items}]


EDITS: dict[str, tuple[Callable[[CollectionDocument], object], set[str]]] = {
    "removed": (lambda shop: shop.remove("Orders"), {"Orders", "Orders/Old", "Orders/Old/Pay"}),
    "removed in a folder": (
        lambda shop: shop.find_folder("Orders").remove("Old"),
        {"Orders/Old", "Orders/Old/Pay"},
    ),
    "moved": (
        lambda shop: shop.move("Orders/Old", folder="Books"),
        {"Orders/Old", "Orders/Old/Pay"},
    ),
    "renamed": (
        lambda shop: setattr(shop.find_folder("Orders"), "name", "Sales"),
        {"Orders", "Orders/Old", "Orders/Old/Pay"},
    ),
}


@pytest.mark.parametrize(("edit", "gone"), EDITS.values(), ids=EDITS)
def test_what_leaves_its_path_by_a_method_was_deleted_by_the_caller(
    edit: Callable[[CollectionDocument], object], gone: set[str]
) -> None:
    """As in a file, where no ids say what is the same."""
    there, mine = _shop(), _shop()
    for document in (there, mine):
        for request in document.requests():
            del request.data["id"]
    edit(mine)
    pairing = paired(there.elements(), mine.elements())
    assert {element.path for element in pairing.lost} == gone
    require_nothing_lost(pairing, mine)
    there.add_request("Theirs", folder="Orders")
    with pytest.raises(DestructiveChangeError, match=r"delete 1: request 'Orders/Theirs'"):
        require_nothing_lost(paired(there.elements(), mine.elements()), mine)


def test_ten_thousand_requests_are_added_and_found() -> None:
    document = CollectionDocument.new("Large")
    folders = [document.add_folder(f"f{number}") for number in range(100)]
    for number in range(10_000):
        folders[number % 100].add_request(f"r{number}")
    assert document.find("f99/r9999").name == "r9999"
    document.remove("f0")
    assert len(paths(document)) == 9_900


def test_views_of_the_same_item_are_equal(shop: CollectionDocument) -> None:
    assert shop.find("Hello") == next(shop.requests())
    assert shop.find("Hello") != shop.find("Books/List")
    assert len({shop.find("Hello"), *shop.requests()}) == 4


def test_folders_and_requests_are_what_they_look_like(shop: CollectionDocument) -> None:
    assert [type(item) for item in (shop.find("Hello"), shop.find_folder("Bare"))] == [
        Request,
        Folder,
    ]
