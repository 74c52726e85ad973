"""What people give for an element: an id, a uid, a link, a name."""

from __future__ import annotations

import pytest

from postman_facade import AsyncPostman, Postman
from postman_facade.errors import (
    InvalidReferenceError,
    MultipleMatchesError,
    NameNotFoundError,
    NotFoundError,
)
from postman_facade.testing.recording import Recording

from .conftest import Store
from .things import MISSING, collection


def test_an_id_a_uid_and_a_link(postman: Postman, stored: Store) -> None:
    shelf = stored(collection("Shelf"))
    link = f"https://go.postman.co/collection/{shelf.uid}?action=share"
    for reference in (shelf.id, shelf.uid, link, shelf):
        assert postman.collections.get(reference).name == "Shelf"


async def test_an_id_a_uid_and_a_link_asynchronously(
    async_postman: AsyncPostman, stored: Store
) -> None:
    shelf = stored(collection("Shelf"))
    link = f"https://go.postman.co/collection/{shelf.uid}?action=share"
    for reference in (shelf.id, shelf.uid, link, shelf):
        assert (await async_postman.collections.get(reference)).name == "Shelf"


def test_a_name(postman: Postman, stored: Store, postman_recording: Recording) -> None:
    name = postman_recording.unique("Shelf")
    shelf = stored(collection(name))
    assert postman_recording.wait_for(lambda: postman.collections.get(name)).name == name
    assert postman.resolve_id("collection", name) == shelf.uid


async def test_a_name_asynchronously(
    async_postman: AsyncPostman, postman: Postman, stored: Store, postman_recording: Recording
) -> None:
    name = postman_recording.unique("Shelf")
    shelf = stored(collection(name))
    postman_recording.wait_for(lambda: postman.collections.get(name))
    assert await async_postman.resolve_id("collection", name) == shelf.uid


def test_an_id_without_its_owner_becomes_a_uid(postman: Postman, stored: Store) -> None:
    shelf = stored(collection("Shelf"))
    assert postman.resolve_id("collection", shelf.id) == shelf.uid
    assert postman.resolve_id("collection", shelf.uid, form="id") == shelf.id


def test_a_name_of_two(postman: Postman, stored: Store, postman_recording: Recording) -> None:
    name = postman_recording.unique("Shelf")
    uids = {stored(collection(name)).uid, stored(collection(name)).uid}
    with pytest.raises(MultipleMatchesError) as caught:
        postman.collections.get(name)
    assert set(caught.value.uids) == uids


def test_a_name_of_nothing(postman: Postman) -> None:
    with pytest.raises(NameNotFoundError):
        postman.collections.get("A name that nothing has 7f3a")


def test_an_id_of_nothing(postman: Postman) -> None:
    with pytest.raises(NotFoundError):
        postman.collections.get(MISSING)


def test_a_link_to_something_else_is_not_sent(postman: Postman, stored: Store) -> None:
    shelf = stored(collection("Shelf"))
    with pytest.raises(InvalidReferenceError):
        postman.environments.get(f"https://go.postman.co/collection/{shelf.uid}")


def test_a_name_is_not_deleted(postman: Postman, stored: Store) -> None:
    shelf = stored(collection("Shelf"))
    with pytest.raises(InvalidReferenceError):
        postman.collections.delete("Shelf")
    assert postman.collections.get(shelf).name == "Shelf"


async def test_a_name_of_two_asynchronously(
    async_postman: AsyncPostman, stored: Store, postman_recording: Recording
) -> None:
    name = postman_recording.unique("Shelf")
    stored(collection(name))
    stored(collection(name))
    with pytest.raises(MultipleMatchesError):
        await async_postman.collections.get(name)


async def test_a_name_of_nothing_asynchronously(async_postman: AsyncPostman) -> None:
    with pytest.raises(NameNotFoundError):
        await async_postman.collections.get("A name that nothing has 7f3a")
