"""Each style of paging to its second page, and the ends that listings have."""

from __future__ import annotations

import itertools

import pytest

from postman_facade import AsyncPostman, Postman
from postman_facade.errors import ConfigurationError, ListingChangedError
from postman_facade.testing import Answer

from .conftest import Scripted, Store, only_sandbox
from .things import collection, definition


@pytest.fixture
def shelves(stored: Store) -> list[str]:
    """The uids of three collections."""
    return [stored(collection(f"Shelf {number}")).uid for number in range(3)]


def test_by_position(postman: Postman, shelves: list[str], workspace: str) -> None:
    query = {"workspace": workspace, "limit": 2}
    pages = list(postman.paginate("/collections", params=query).by_page())
    assert [len(page.items) for page in pages] == [2, 1]
    assert {entry["uid"] for page in pages for entry in page.items} == set(shelves)


async def test_by_position_asynchronously(
    async_postman: AsyncPostman, shelves: list[str], workspace: str
) -> None:
    pages = async_postman.paginate("/collections", params={"workspace": workspace, "limit": 2})
    assert {entry["uid"] async for entry in pages} == set(shelves)


def test_by_cursor(postman: Postman, workspace: str) -> None:
    ids = {
        postman.specs.publish({f"{name}.json": definition("/books")}, workspace=workspace).id
        for name in ("a", "b", "c")
    }
    query = {"workspaceId": workspace, "limit": 2}
    pages = list(postman.paginate("/specs", params=query).by_page())
    assert [len(page.items) for page in pages] == [2, 1]
    assert {entry["id"] for page in pages for entry in page.items} == ids


async def test_by_cursor_asynchronously(async_postman: AsyncPostman, workspace: str) -> None:
    for name in ("a", "b", "c"):
        files = {f"{name}.json": definition("/books")}
        await async_postman.specs.publish(files, workspace=workspace)
    query = {"workspaceId": workspace, "limit": 2}
    found = [entry async for entry in async_postman.paginate("/specs", params=query)]
    assert len(found) == 3


def test_no_more_than_are_wanted(postman: Postman, shelves: list[str], workspace: str) -> None:
    query = {"workspace": workspace}
    assert len(list(postman.paginate("/collections", params=query, limit=2))) == 2


@only_sandbox("a user that was provisioned cannot be deleted again")
def test_by_index_from_one_as_scim_does(postman: Postman) -> None:
    postman.users.provision("ada@example.com", given_name="Ada", family_name="Page")
    postman.users.provision("bea@example.com", given_name="Bea", family_name="Page")
    pages = list(postman.paginate("/scim/v2/Users", params={"count": 2}).by_page())
    assert [len(page.items) for page in pages] == [2, 1]


def test_all_on_one_page(postman: Postman, workspace: str, stored: Store) -> None:
    stored(collection("Shelf"))
    found = postman.paginate("/environments", params={"workspace": workspace})
    assert list(found) == []


def test_by_cursor_of_a_search(postman: Postman, shelves: list[str], workspace: str) -> None:
    here = {"$and": [{"workspaceId": {"$eq": workspace}}]}
    body = {"elementType": "collections", "q": "shelf", "filters": here}
    first = itertools.islice(
        postman.paginate("/search", method="POST", json=body, params={"limit": 2}).by_page(), 2
    )
    assert len(list(first)) >= 1


def test_a_listing_that_the_document_does_not_know(scripted: Scripted) -> None:
    postman = scripted(
        Answer(json={"data": [{"id": 1}], "meta": {"nextCursor": "more"}}),
        Answer(json={"data": [{"id": 2}], "meta": {"nextCursor": None}}),
    )
    assert [entry["id"] for entry in postman.paginate("/made-up-listing")] == [1, 2]


def test_entries_that_move_while_they_are_read(scripted: Scripted) -> None:
    def page(*items: int) -> Answer:
        return Answer(json={"collections": list(items), "meta": {"total": 4 - (items[0] > 0)}})

    postman = scripted(page(0, 1), page(3))
    with pytest.raises(ListingChangedError):
        list(postman.paginate("/collections", params={"limit": 2}))


def test_what_is_no_listing_is_not_asked_for(postman: Postman) -> None:
    with pytest.raises(ConfigurationError, match="is not a listing"):
        postman.paginate("/me")
    assert postman.users.me()


@only_sandbox("a user that was provisioned cannot be deleted again")
async def test_by_index_from_one_as_scim_does_asynchronously(async_postman: AsyncPostman) -> None:
    for name in ("ada", "bea"):
        await async_postman.users.provision(
            f"{name}@example.com", given_name=name.capitalize(), family_name="Page"
        )
    pages = async_postman.paginate("/scim/v2/Users", params={"count": 2})
    assert len([entry async for entry in pages]) == 3
