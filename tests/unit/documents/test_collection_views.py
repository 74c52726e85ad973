"""Requests and folders of a collection: found by path, and changed in their own place alone."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postman_facade.documents import CollectionDocument, Folder, Request, differences
from postman_facade.errors import DocumentError, ItemNotFoundError, MultipleItemsError
from postman_facade.json_types import JsonObject


def _request(name: str, request: Any = "https://example.com", **more: Any) -> dict[str, Any]:
    return {"name": name, "request": request, **more}


def _folder(name: str, *items: Any) -> dict[str, Any]:
    return {"name": name, "item": list(items)}


def _document(*items: Any) -> CollectionDocument:
    return CollectionDocument({"info": {"name": "Bookshop"}, "item": list(items)})


@pytest.fixture
def shop() -> CollectionDocument:
    """Folders of three levels, with requests of the same name, and names with a slash."""
    return _document(
        _request("Hello"),
        _folder(
            "Books",
            _folder("One book", _request("Read"), _request("Change")),
            _folder("No book"),
            _request("List"),
            _request("a/b"),
        ),
        _folder("Orders", _request("List"), _request("Pay"), _request("Pay")),
        {"name": "neither"},
        None,
        _request("Bye"),
    )


def test_requests_of_every_depth_come_in_the_order_of_the_document(
    shop: CollectionDocument,
) -> None:
    assert [request.path for request in shop.requests()] == [
        "Hello",
        "Books/One book/Read",
        "Books/One book/Change",
        "Books/List",
        "Books/a\\/b",
        "Orders/List",
        "Orders/Pay",
        "Orders/Pay",
        "Bye",
    ]


def test_folders_come_before_what_is_in_them(shop: CollectionDocument) -> None:
    paths = [folder.path for folder in shop.folders()]
    assert paths == ["Books", "Books/One book", "Books/No book", "Orders", "neither"]
    assert all(isinstance(folder, Folder) for folder in shop.folders())
    assert repr(list(shop.folders())[1]) == "Folder('Books/One book')"


def test_folders_may_be_nested_beyond_any_limit_of_recursion() -> None:
    item = _request("Deep")
    for _ in range(5000):
        item = _folder("f", item)
    (request,) = _document(item).requests()
    assert request.path == "f/" * 5000 + "Deep"


@pytest.mark.parametrize(
    "path", ["Hello", "Books/One book/Read", "Orders/List", "Books/a\\/b", "Books/a/b"]
)
def test_a_request_is_found_by_its_path(shop: CollectionDocument, path: str) -> None:
    found = shop.find(path)
    assert isinstance(found, Request)
    assert found.path.replace("\\/", "/") == path.replace("\\/", "/")


@pytest.mark.parametrize(
    ("path", "error", "said"),
    [
        ("Orders/Pay", MultipleItemsError, "collection 'Bookshop' has 2 requests at 'Orders/Pay'"),
        ("Books/One book/Raed", ItemNotFoundError, "did you mean 'Books/One book/Read'"),
        ("Books/Lists", ItemNotFoundError, "did you mean 'Books/List'"),
        ("read", ItemNotFoundError, "did you mean 'Books/One book/Read'"),
        ("BOOKS/ONE BOOK/READ", ItemNotFoundError, "did you mean 'Books/One book/Read'"),
        ("Books/One book", ItemNotFoundError, "has a folder at 'Books/One book', but no request"),
        ("something else entirely", ItemNotFoundError, "no request at 'something else entirely'$"),
        ("", ItemNotFoundError, "no request at ''"),
    ],
)
def test_what_is_not_found_is_reported(
    shop: CollectionDocument, path: str, error: type[Exception], said: str
) -> None:
    with pytest.raises(error, match=said):
        shop.find(path)


def test_an_escaped_slash_tells_a_name_from_a_folder() -> None:
    document = _document(_request("a/b", "x"), _folder("a", _request("b", "y")))
    assert document.find("a\\/b").url == "x"
    assert document.find("a/b").url == "y"


NAMES = st.text(st.sampled_from("ab/\\ "), max_size=4)


@given(st.lists(st.lists(NAMES, min_size=1, max_size=3).map(tuple), unique=True, max_size=6))
def test_every_path_leads_to_its_own_request(places: list[tuple[str, ...]]) -> None:
    items = []
    for *folders, name in places:
        item = _request(name)
        for folder in reversed(folders):
            item = _folder(folder, item)
        items.append(item)
    document = _document(*items)
    for request, place in zip(document.requests(), places, strict=True):
        assert request.name == place[-1]
        assert document.find(request.path).data is request.data


EDITS: dict[str, tuple[str, Any, set[str]]] = {
    "name": ("name", "Write", {"/name"}),
    "method": ("method", "PUT", {"/request/method"}),
    "the same method": ("method", "POST", set()),
    "description": ("description", "Anew", {"/request/description"}),
    "url": ("url", "https://example.com/y", {"/request/url"}),
}


@pytest.mark.parametrize(("attribute", "value", "changed"), EDITS.values(), ids=EDITS)
def test_an_edit_changes_its_own_place_alone(attribute: str, value: Any, changed: set[str]) -> None:
    document = _document(
        _folder(
            "Books",
            _request(
                "Read",
                {
                    "method": "POST",
                    "url": "https://example.com/x",
                    "header": "A: b",
                    "body": {"mode": "raw", "raw": "1"},
                    "description": "Before",
                    "auth": None,
                    "unknown": 1.0,
                },
                event=[{"listen": "test", "script": {"id": "1", "exec": ["a", "b"]}}],
                response=[{"name": "OK"}],
            ),
            _request("Other"),
        )
    )
    before = copy.deepcopy(document.data)
    request = next(document.requests())
    setattr(request, attribute, value)
    assert getattr(request, attribute) == value
    pointer = "/item/0/item/0"
    assert set(differences(before, document.data)) == {pointer + place for place in changed}


def test_a_request_that_is_only_its_url_stays_one_while_it_can() -> None:
    data = _request("Read", "https://example.com/x", description="At the item")
    request = Request(data)
    assert (request.method, request.url) == ("GET", "https://example.com/x")
    assert (dict(request.headers), request.body.mode) == ({}, None)
    assert request.description == "At the item"
    request.url = "https://example.com/y"
    request.description = "Still there"
    request.method = "GET"
    assert data == _request("Read", "https://example.com/y", description="Still there")
    request.method = "PUT"
    assert data["request"] == {"method": "PUT", "url": "https://example.com/y"}


def test_a_description_keeps_its_form() -> None:
    described = {"content": "*Before*", "type": "text/markdown"}
    request = Request(_request("Read", {"description": described}))
    assert request.description == "*Before*"
    request.description = "*After*"
    assert described == {"content": "*After*", "type": "text/markdown"}
    request.description = None
    assert request.data["request"] == {"description": None}


def test_a_renamed_item_is_found_under_its_new_name(shop: CollectionDocument) -> None:
    request = shop.find("Books/List")
    request.name = "All/Any"
    assert request.path == "Books/All\\/Any"
    assert shop.find(request.path).data is request.data
    shop.find_folder("Books").name = "Tomes"
    assert request.path == "Tomes/All\\/Any"
    for path, found in zip(["Hello", "x/One book/Read"], shop.requests(), strict=False):
        shop.find_folder("Tomes" if path == "Hello" else "x").name = "x"
        assert found.path == path


def test_ids_and_examples_are_at_hand() -> None:
    example = {"name": "OK"}
    request = Request(_request("Read", id="1", uid="7-1", response=[example]))
    assert (request.id, request.uid) == ("1", "7-1")
    assert request.responses[0] is example
    assert Request(_request("Read", _postman_id="2")).id == "2"
    assert Request(_request("Read", response=None)).responses == ()


def test_an_example_is_saved_with_the_request_as_it_was() -> None:
    request = Request(_request("Read", {"method": "POST", "url": "https://example.com"}))
    request.add_response("Made", '{"id": 1}', status_code=201, headers={"ETag": "x"})
    request.method = "PUT"
    assert request.responses == (
        {
            "name": "Made",
            "originalRequest": {"method": "POST", "url": "https://example.com"},
            "status": "Created",
            "code": 201,
            "header": [{"key": "ETag", "value": "x"}],
            "body": '{"id": 1}',
        },
    )
    with pytest.raises(DocumentError, match="not an HTTP status code"):
        request.add_response("Odd", status_code=999)


def test_the_collection_tells_its_own() -> None:
    info: JsonObject = {
        "name": "Bookshop",
        "_postman_id": "1",
        "uid": "7-1",
        "updatedAt": "2026-01-02",
        "description": {"content": "Old", "type": "text/plain"},
    }
    document = CollectionDocument({"info": info, "item": []})
    assert (document.id, document.uid, document.updated_at) == ("1", "7-1", "2026-01-02")
    assert repr(document) == "CollectionDocument('Bookshop')"
    document.name = "Shop"
    document.description = "New"
    assert info["name"] == "Shop"
    assert info["description"] == {"content": "New", "type": "text/plain"}


@pytest.mark.parametrize("data", [{}, {"name": None, "request": {"url": None}}])
def test_a_property_set_to_what_it_is_changes_nothing(data: dict[str, Any]) -> None:
    data = {"request": {}, **data}
    document = _document(data)
    before = copy.deepcopy(document.data)
    (request,) = document.requests()
    for name in ("name", "description", "method", "url"):
        setattr(request, name, getattr(request, name))
    assert differences(before, document.data) == []
