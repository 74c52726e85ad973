"""Documents there and back: what is read and saved is what it was, and a save looks first."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from postman_facade import AsyncPostman, CollectionDocument, EnvironmentDocument, Postman
from postman_facade.documents import differences
from postman_facade.errors import (
    ConfigurationError,
    DestructiveChangeError,
    InvalidJsonError,
    ItemNotFoundError,
    MultipleItemsError,
    NotACollectionError,
    NotAnEnvironmentError,
    NotFoundError,
)
from postman_facade.sandbox import Fault, Faults
from postman_facade.testing.recording import PostmanService
from tests.unit.documents.raw import raw
from tests.unit.resources.between import Between, after

from .conftest import Store
from .things import collection, environment, item, names

EXAMPLE = Path(__file__).with_name("odd_bookshop.postman_collection.json")
"""Valid JSON that no exporter writes: a request that is only its URL, and keys of our own."""
WRITTEN_BY_THE_SERVICE = re.compile(r"/(id|uid|_postman_id|createdAt|updatedAt|lastUpdatedBy)$")
VOLATILE = re.compile(r"/(updatedAt|lastUpdatedBy)$")
SOURCE = {
    "name": "Staging",
    "values": [
        {
            "key": "baseUrl",
            "value": "https://staging.example.com",
            "enabled": True,
            "type": "default",
        },
        {"key": "token", "value": "made up", "enabled": True, "type": "secret"},
        {"key": "token", "value": "made up, and older", "enabled": False, "type": "secret"},
    ],
}


def _significant(
    before: CollectionDocument, after: CollectionDocument, but: re.Pattern[str]
) -> list[str]:
    return [found for found in differences(before.data, after.data) if not but.search(found)]


def _bookshop() -> CollectionDocument:
    """Without its id, which may be taken."""
    source = CollectionDocument.load(EXAMPLE)
    raw(source)["info"].pop("_postman_id", None)
    return source


def test_what_is_stored_comes_back_as_it_was(postman: Postman, stored: Store) -> None:
    source = _bookshop()
    read = postman.collections.get(stored(source))
    assert _significant(source, read, WRITTEN_BY_THE_SERVICE) == []


def test_an_edit_deep_inside_changes_nothing_else(postman: Postman, stored: Store) -> None:
    shelf = stored(_bookshop())
    before = postman.collections.get(shelf.uid)
    edited = postman.collections.get(shelf.uid)
    request = edited.find("Lending shelf/Loans/By staff/Renewals/Overdue/Once/Renew a loan once")
    request.description = "Twice is enough."
    postman.collections.save(edited)
    (changed,) = _significant(before, postman.collections.get(shelf.uid), VOLATILE)
    assert changed.endswith("/request/description")


async def test_what_is_saved_unchanged_is_unchanged_asynchronously(
    async_postman: AsyncPostman, stored: Store
) -> None:
    shelf = stored(collection("Shelf", item("list", responses=1)))
    before = await async_postman.collections.get(shelf.uid)
    await async_postman.collections.save(before)
    after = await async_postman.collections.get(shelf.uid)
    assert _significant(before, after, VOLATILE) == []


def test_a_save_of_a_file_that_lacks_a_request_is_refused(postman: Postman, stored: Store) -> None:
    shelf = stored(collection("Shelf", item("list"), item("pay")))
    file = collection("Shelf", item("list"))
    raw(file)["info"]["_postman_id"] = shelf.id
    with pytest.raises(DestructiveChangeError, match="request 'pay'"):
        postman.collections.save(file)
    postman.collections.save(file, allow_delete=True)
    assert names(postman.collections.get(shelf.uid)) == ["list"]


def test_a_save_without_a_look(postman: Postman, stored: Store) -> None:
    read = postman.collections.get(stored(collection("Shelf", item("list"))).uid)
    read.find("list").description = "Without a look."
    postman.collections.save(read, check=False)


def test_a_save_whose_answer_was_lost_looks_before_it_is_repeated(
    postman: Postman, stored: Store, postman_faults: Faults
) -> None:
    read = postman.collections.get(stored(collection("Shelf", item("list"))).uid)
    read.find("list").description = "Once."
    postman_faults.add(Fault("drop", method="PUT", carried_out=True))
    postman.collections.save(read)


def test_a_save_that_was_not_carried_out_is_repeated_after_a_look(
    postman: Postman, stored: Store, postman_faults: Faults
) -> None:
    read = postman.collections.get(stored(collection("Shelf", item("list"))).uid)
    read.find("list").description = "Once."
    postman_faults.add(Fault("error", method="PUT", status=503))
    postman.collections.save(read)
    assert postman.collections.get(read).find("list").description == "Once."


async def test_a_save_that_was_not_carried_out_is_repeated_after_a_look_asynchronously(
    async_postman: AsyncPostman, stored: Store, postman_faults: Faults
) -> None:
    read = await async_postman.collections.get(stored(collection("Shelf", item("list"))).uid)
    read.find("list").description = "Once."
    postman_faults.add(Fault("error", method="PUT", status=503))
    await async_postman.collections.save(read)


def test_a_name_leads_to_one_of_its_elements(postman: Postman, stored: Store) -> None:
    read = postman.collections.get(stored(collection("Shelf", item("list"), item("list"))).uid)
    with pytest.raises(MultipleItemsError):
        read.find("list")
    with pytest.raises(ItemNotFoundError):
        read.find("pay")


def test_an_environment_comes_back_with_all_its_values(postman: Postman, stored: Store) -> None:
    staging = stored(EnvironmentDocument.from_json(SOURCE))
    read = postman.environments.get(staging.uid)
    assert [value["key"] for value in raw(read)["values"]] == ["baseUrl", "token", "token"]
    read.variables["baseUrl"] = "https://other.example.com"
    postman.environments.save(read)
    again = postman.environments.get(staging.uid)
    assert again.variables["baseUrl"] == "https://other.example.com"
    assert staging.uid in [entry.uid for entry in postman.environments.list()]
    postman.environments.delete(staging.uid)


async def test_an_environment_there_and_back_asynchronously(
    async_postman: AsyncPostman, workspace: str, stored: Store
) -> None:
    source = environment("Night")
    with pytest.raises(ConfigurationError, match="no id to save it under"):
        await async_postman.environments.save(source)
    night = stored(source)
    read = await async_postman.environments.get(night.uid)
    read.variables["shift"] = "late"
    await async_postman.environments.save(read)
    assert (await async_postman.environments.get(night)).variables["shift"] == "late"
    listed = [entry.uid async for entry in async_postman.environments.list(workspace=workspace)]
    assert listed == [night.uid]
    await async_postman.environments.delete(night)


async def test_a_collection_is_made_and_deleted_asynchronously(
    async_postman: AsyncPostman, postman: Postman, stored: Store, workspace: str
) -> None:
    shelf = stored(collection("Shelf"))
    listed = [entry async for entry in async_postman.collections.list(workspace=workspace)]
    assert [entry.uid for entry in listed] == [shelf.uid]
    await async_postman.collections.delete(shelf.uid)
    with pytest.raises(NotFoundError):
        await async_postman.collections.get(shelf.uid)


def test_what_is_gone_is_not_found(postman: Postman, stored: Store) -> None:
    shelf = stored(collection("Shelf"))
    postman.collections.delete(shelf.uid)
    with pytest.raises(NotFoundError) as caught:
        postman.collections.get(shelf.uid)
    assert caught.value.status_code == 404
    assert caught.value.name == "instanceNotFoundError"
    assert "GET /collections/{collectionId}" in str(caught.value)


def test_others_write_between_the_look_and_the_write_and_are_seen_after_it(
    postman: Postman, postman_service: PostmanService, stored: Store, postman_faults: Faults
) -> None:
    """The service has no precondition for a write, so this is as early as it can be seen."""
    shelf = stored(collection("Shelf", item("list")))
    theirs = postman.collections.get(shelf.uid)
    theirs.find("list").description = "Theirs."
    between = Between("PUT", after(lambda: postman.collections.save(theirs, check=False)))
    postman_faults.add(Fault("error", method="PUT", status=503))
    with Postman(**postman_service.options, transport=between) as own:
        mine = own.collections.get(shelf.uid)
        mine.find("list").description = "Mine."
        own.collections.save(mine)


@pytest.mark.parametrize(
    ("source", "error"),
    [("{", InvalidJsonError), ('{"values": []}', NotACollectionError)],
    ids=["no JSON", "no collection"],
)
def test_a_file_that_is_no_collection_is_refused_before_anything_is_written(
    postman: Postman, workspace: str, tmp_path: Path, source: str, error: type[Exception]
) -> None:
    file = tmp_path / "shelf.json"
    file.write_text(source, encoding="utf-8")
    with pytest.raises(error):
        postman.collections.publish(file, workspace=workspace)
    assert list(postman.collections.list(workspace=workspace)) == []


def test_json_that_is_no_environment_is_refused_before_anything_is_written(
    postman: Postman, workspace: str
) -> None:
    with pytest.raises(NotAnEnvironmentError):
        postman.environments.create({"item": []}, workspace=workspace)
    assert list(postman.environments.list(workspace=workspace)) == []
