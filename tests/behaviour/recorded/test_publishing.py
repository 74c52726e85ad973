"""Publishing: made once, written where something differs, and never over what others wrote."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from postman_facade import AsyncPostman, Postman
from postman_facade.errors import (
    ConfigurationError,
    DestructiveChangeError,
    EditConflictError,
    MultipleMatchesError,
    OutcomeUnknownError,
)
from postman_facade.resources._async import collections as async_collections
from postman_facade.resources._sync import collections as sync_collections
from postman_facade.sandbox import Fault, Faults
from postman_facade.testing import VirtualClock

from .conftest import Store
from .things import collection, definition, environment, item, names

EXAMPLE = Path(__file__).with_name("odd_bookshop.postman_collection.json")


def test_a_collection_is_created_then_unchanged_then_updated(
    postman: Postman, workspace: str
) -> None:
    first = postman.collections.publish(collection("Shelf", item("list")), workspace=workspace)
    again = postman.collections.publish(collection("Shelf", item("list")), workspace=workspace)
    more = collection("Shelf", item("list"), item("pay"))
    changed = postman.collections.publish(more, workspace=workspace)
    assert [first.action, again.action, changed.action] == ["created", "unchanged", "updated"]
    assert first.uid == again.uid == changed.uid
    assert names(postman.collections.get(first.uid)) == ["list", "pay"]


async def test_a_collection_is_created_then_unchanged_then_updated_asynchronously(
    async_postman: AsyncPostman, workspace: str
) -> None:
    publish = async_postman.collections.publish
    first = await publish(collection("Shelf", item("list")), workspace=workspace)
    again = await publish(collection("Shelf", item("list")), workspace=workspace)
    changed = await publish(collection("Shelf", item("pay"), item("list")), workspace=workspace)
    assert [first.action, again.action, changed.action] == ["created", "unchanged", "updated"]


def test_a_real_collection_is_published_from_its_file(postman: Postman, workspace: str) -> None:
    published = postman.collections.publish(EXAMPLE, workspace=workspace, name="Our bookshop")
    assert (published.action, published.name) == ("created", "Our bookshop")
    again = postman.collections.publish(EXAMPLE, workspace=workspace, name="Our bookshop")
    assert again.action == "unchanged"


def test_a_collection_whose_answer_was_lost_is_adopted(
    postman: Postman, workspace: str, postman_faults: Faults
) -> None:
    postman_faults.add(Fault("drop", method="POST", path="/collections", carried_out=True))
    published = postman.collections.publish(collection("Shelf", item("list")), workspace=workspace)
    assert (published.action, published.adopted) == ("created", True)
    assert len(list(postman.collections.list(workspace=workspace))) == 1


async def test_a_collection_whose_answer_was_lost_is_adopted_asynchronously(
    async_postman: AsyncPostman, workspace: str, postman_faults: Faults
) -> None:
    postman_faults.add(Fault("drop", method="POST", path="/collections", carried_out=True))
    shelf = collection("Shelf", item("list"))
    published = await async_postman.collections.publish(shelf, workspace=workspace)
    assert (published.action, published.adopted) == ("created", True)


def test_a_create_that_is_not_to_be_seen_is_not_sent_twice(
    postman: Postman, workspace: str, postman_faults: Faults
) -> None:
    postman_faults.add(Fault("drop", method="POST", path="/collections"))
    with pytest.raises(OutcomeUnknownError):
        postman.collections.publish(collection("Shelf"), workspace=workspace)


def test_a_create_that_was_refused_for_now_is_sent_again(
    postman: Postman, workspace: str, postman_faults: Faults
) -> None:
    postman_faults.add(Fault("rate-limit", method="POST", path="/collections", seconds=2))
    published = postman.collections.publish(collection("Shelf"), workspace=workspace)
    assert (published.action, published.adopted) == ("created", False)


def test_what_is_listed_late_is_waited_for(
    postman: Postman, workspace: str, postman_faults: Faults
) -> None:
    postman_faults.add(Fault("drop", method="POST", path="/collections", carried_out=True))
    postman_faults.add(Fault("late", operation="createCollection", seconds=4))
    assert postman.collections.publish(collection("Shelf"), workspace=workspace).adopted


def test_a_publish_that_would_delete_a_request_is_refused(
    postman: Postman, workspace: str, stored: Store
) -> None:
    shelf = stored(collection("Shelf", item("list"), item("pay")))
    less = collection("Shelf", item("list"))
    with pytest.raises(DestructiveChangeError) as caught:
        postman.collections.publish(less, workspace=workspace)
    assert caught.value.elements == ("request 'pay'",)
    published = postman.collections.publish(less, workspace=workspace, allow_delete=True)
    assert published.action == "updated"
    assert names(postman.collections.get(shelf.uid)) == ["list"]


async def test_a_publish_that_would_delete_a_request_is_refused_asynchronously(
    async_postman: AsyncPostman, workspace: str, stored: Store
) -> None:
    stored(collection("Shelf", item("list"), item("pay")))
    with pytest.raises(DestructiveChangeError):
        await async_postman.collections.publish(
            collection("Shelf", item("list")), workspace=workspace
        )


def test_two_of_the_name_are_not_decided_between(
    postman: Postman, workspace: str, stored: Store
) -> None:
    uids = {stored(collection("Shelf")).uid, stored(collection("Shelf")).uid}
    with pytest.raises(MultipleMatchesError) as caught:
        postman.collections.publish(collection("Shelf", item("list")), workspace=workspace)
    assert set(caught.value.uids) == uids


def test_an_edit_of_others_before_the_write_is_a_conflict(
    postman: Postman, stored: Store, clock: VirtualClock | None
) -> None:
    shelf = stored(collection("Shelf", item("list")))
    mine, theirs = postman.collections.get(shelf.uid), postman.collections.get(shelf.uid)
    theirs.find("list").description = "Theirs."
    postman.collections.save(theirs)
    mine.find("list").description = "Mine."
    with pytest.raises(EditConflictError):
        postman.collections.save(mine)
    assert postman.collections.get(shelf.uid).find("list").description == "Theirs."


async def test_an_edit_of_others_before_the_write_is_a_conflict_asynchronously(
    async_postman: AsyncPostman, stored: Store
) -> None:
    shelf = stored(collection("Shelf", item("list")))
    mine = await async_postman.collections.get(shelf.uid)
    theirs = await async_postman.collections.get(shelf.uid)
    theirs.find("list").description = "Theirs."
    await async_postman.collections.save(theirs)
    mine.find("list").description = "Mine."
    with pytest.raises(EditConflictError):
        await async_postman.collections.save(mine)


def test_a_large_collection_is_written_as_a_task(
    postman: Postman, stored: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sync_collections, "ASYNC_SIZE", 100)
    shelf = postman.collections.get(stored(collection("Shelf", item("list"))).uid)
    shelf.find("list").description = "The service is asked to answer first."
    postman.collections.save(shelf)
    assert postman.collections.get(shelf).find("list").description


async def test_a_large_collection_is_written_as_a_task_asynchronously(
    async_postman: AsyncPostman, stored: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(async_collections, "ASYNC_SIZE", 100)
    shelf = await async_postman.collections.get(stored(collection("Shelf", item("list"))).uid)
    shelf.find("list").description = "The service is asked to answer first."
    await async_postman.collections.save(shelf)


def test_an_environment_is_created_then_unchanged_then_updated(
    postman: Postman, workspace: str
) -> None:
    publish = postman.environments.publish
    first = publish(environment("Staging", host="a.example.com"), workspace=workspace)
    again = publish(environment("Staging", host="a.example.com"), workspace=workspace)
    changed = publish(environment("Staging", host="b.example.com"), workspace=workspace)
    assert [first.action, again.action, changed.action] == ["created", "unchanged", "updated"]
    with pytest.raises(DestructiveChangeError):
        publish(environment("Staging", port="443"), workspace=workspace)


async def test_an_environment_is_created_then_unchanged_asynchronously(
    async_postman: AsyncPostman, workspace: str
) -> None:
    publish = async_postman.environments.publish
    first = await publish(environment("Staging", host="a.example.com"), workspace=workspace)
    again = await publish(environment("Staging", host="a.example.com"), workspace=workspace)
    assert [first.action, again.action] == ["created", "unchanged"]


def test_an_environment_whose_answer_was_lost_is_adopted(
    postman: Postman, workspace: str, postman_faults: Faults
) -> None:
    postman_faults.add(Fault("html", method="POST", path="/environments", carried_out=True))
    published = postman.environments.publish(environment("Staging"), workspace=workspace)
    assert (published.action, published.adopted) == ("created", True)


def test_a_spec_is_created_then_unchanged_then_updated_file_by_file(
    postman: Postman, workspace: str
) -> None:
    files = {"books.json": definition("/books"), "schemas/book.json": '{"type": "object"}'}
    first = postman.specs.publish(files, workspace=workspace)
    again = postman.specs.publish(files, workspace=workspace)
    changed = {
        "books.json": definition("/books", "/authors"),
        "schemas/book.json": files["schemas/book.json"],
        "schemas/author.json": "{}",
    }
    updated = postman.specs.publish(changed, workspace=workspace)
    assert [first.action, again.action, updated.action] == ["created", "unchanged", "updated"]
    fewer = {"books.json": changed["books.json"]}
    with pytest.raises(DestructiveChangeError):
        postman.specs.publish(fewer, workspace=workspace)
    postman.specs.publish(fewer, workspace=workspace, allow_delete=True)
    assert set(json.loads(postman.specs.definition(first.id))["paths"]) == {"/books", "/authors"}


async def test_a_spec_is_created_then_updated_asynchronously(
    async_postman: AsyncPostman, workspace: str
) -> None:
    publish = async_postman.specs.publish
    first = await publish({"books.json": definition("/books")}, workspace=workspace)
    changed = await publish({"books.json": definition("/authors")}, workspace=workspace)
    assert [first.action, changed.action] == ["created", "updated"]


def test_a_spec_whose_answer_was_lost_is_adopted(
    postman: Postman, workspace: str, postman_faults: Faults
) -> None:
    postman_faults.add(Fault("drop", method="POST", path="/specs", carried_out=True))
    published = postman.specs.publish({"books.json": definition("/books")}, workspace=workspace)
    assert published.adopted


def test_a_mock_server_is_created_then_unchanged_then_updated(
    postman: Postman, workspace: str, stored: Store
) -> None:
    shelf, staging = stored(collection("Shelf", item("list"))), stored(environment("Staging"))
    first = postman.mocks.publish("Mock", collection=shelf, workspace=workspace)
    again = postman.mocks.publish("Mock", collection=shelf, workspace=workspace)
    changed = postman.mocks.publish(
        "Mock", collection=shelf, workspace=workspace, environment=staging
    )
    assert [first.action, again.action, changed.action] == ["created", "unchanged", "updated"]
    assert postman.mocks.get(first.uid).environment == staging.uid


def test_a_mock_server_whose_answer_was_lost_is_adopted(
    postman: Postman, workspace: str, stored: Store, postman_faults: Faults
) -> None:
    shelf = stored(collection("Shelf"))
    postman_faults.add(Fault("error", method="POST", path="/mocks", status=500, carried_out=True))
    assert postman.mocks.publish("Mock", collection=shelf, workspace=workspace).adopted


def test_a_monitor_is_created_then_unchanged_then_updated(
    postman: Postman, workspace: str, stored: Store
) -> None:
    stored(collection("Shelf", item("list")))
    other = stored(collection("Other"))

    def publish(cron: str, of: str = "Shelf") -> str:
        return postman.monitors.publish(
            "Night", collection=of, workspace=workspace, cron=cron, timezone="Europe/Berlin"
        ).action

    actions = [publish("0 6 * * *"), publish("0 6 * * *"), publish("0 7 * * *")]
    assert actions == ["created", "unchanged", "updated"]
    with pytest.raises(ConfigurationError, match="another collection"):
        publish("0 7 * * *", other.uid)


async def test_a_monitor_is_created_then_updated_asynchronously(
    async_postman: AsyncPostman, workspace: str, stored: Store
) -> None:
    shelf = stored(collection("Shelf", item("list")))
    publish = async_postman.monitors.publish
    first = await publish("Night", collection=shelf, workspace=workspace, cron="0 6 * * *")
    paused = await publish(
        "Night", collection=shelf, workspace=workspace, cron="0 6 * * *", active=False
    )
    assert [first.action, paused.action] == ["created", "updated"]


def test_a_monitor_whose_answer_was_lost_is_adopted(
    postman: Postman, workspace: str, stored: Store, postman_faults: Faults
) -> None:
    shelf = stored(collection("Shelf"))
    postman_faults.add(Fault("drop", method="POST", path="/monitors", carried_out=True))
    published = postman.monitors.publish(
        "Night", collection=shelf, workspace=workspace, cron="0 6 * * *"
    )
    assert published.adopted


async def test_a_mock_server_whose_answer_was_lost_is_adopted_asynchronously(
    async_postman: AsyncPostman, workspace: str, stored: Store, postman_faults: Faults
) -> None:
    shelf = stored(collection("Shelf"))
    postman_faults.add(Fault("error", method="POST", path="/mocks", status=500, carried_out=True))
    assert (
        await async_postman.mocks.publish("Mock", collection=shelf, workspace=workspace)
    ).adopted


async def test_an_environment_whose_answer_was_lost_is_adopted_asynchronously(
    async_postman: AsyncPostman, workspace: str, postman_faults: Faults
) -> None:
    postman_faults.add(Fault("html", method="POST", path="/environments", carried_out=True))
    publish = async_postman.environments.publish
    assert (await publish(environment("Staging"), workspace=workspace)).adopted


async def test_a_create_that_is_not_to_be_seen_is_not_sent_twice_asynchronously(
    async_postman: AsyncPostman, workspace: str, postman_faults: Faults
) -> None:
    postman_faults.add(Fault("drop", method="POST", path="/collections"))
    with pytest.raises(OutcomeUnknownError):
        await async_postman.collections.publish(collection("Shelf"), workspace=workspace)
