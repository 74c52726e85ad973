"""Every kind of work that goes on after its answer: to its end, and to other ends."""

from __future__ import annotations

from typing import Any

import pytest

from postman_facade import AsyncPostman, CollectionDocument, Postman
from postman_facade.errors import (
    ConflictError,
    LockedError,
    TaskFailedError,
    TaskStateUnknownError,
    TimedOutError,
)
from postman_facade.resources.reference import Reference
from postman_facade.sandbox import Fault, Faults
from postman_facade.testing import Answer, VirtualClock
from tests.unit.documents.raw import raw

from .conftest import Scripted, Store, only_sandbox
from .things import MISSING, collection, definition, item, names


@pytest.fixture
def shelf(stored: Store) -> Reference:
    return stored(collection("Shelf", item("list")))


def body_of(postman: Postman, collection: Reference, **info: str) -> dict[str, Any]:
    """The collection as it is, with another description, as the body of a PUT."""
    document = postman.collections.get(collection.uid)
    raw(document)["info"].update(info)
    return {"collection": raw(document)}


def test_a_collection_is_written_in_its_own_time(postman: Postman, shelf: Reference) -> None:
    body = body_of(postman, shelf, description="Later.")
    task = postman.start_task("PUT", f"/collections/{shelf.uid}", json=body)
    assert not task.succeeded
    written = task.result()
    assert isinstance(written, CollectionDocument)
    assert raw(written)["info"]["description"] == "Later."


async def test_a_collection_is_written_in_its_own_time_asynchronously(
    async_postman: AsyncPostman, postman: Postman, shelf: Reference
) -> None:
    body = body_of(postman, shelf, description="Later.")
    task = await async_postman.start_task("PUT", f"/collections/{shelf.uid}", json=body)
    await task.wait()
    assert task.succeeded


def test_a_second_write_waits_for_the_first(postman: Postman, shelf: Reference) -> None:
    body = body_of(postman, shelf, description="Later.")
    postman.start_task("PUT", f"/collections/{shelf.uid}", json=body)
    second = postman.start_task("PUT", f"/collections/{shelf.uid}", json=body)
    assert second.wait().succeeded


@only_sandbox("the first write may have ended when the second one is sent")
def test_a_second_write_that_does_not_wait_is_a_conflict(
    postman: Postman, shelf: Reference
) -> None:
    body = body_of(postman, shelf, description="Later.")
    first = postman.start_task("PUT", f"/collections/{shelf.uid}", json=body)
    with pytest.raises(ConflictError):
        postman.start_task("PUT", f"/collections/{shelf.uid}", json=body, busy_timeout=0)
    first.wait()


def test_a_collection_is_duplicated(postman: Postman, shelf: Reference, workspace: str) -> None:
    copying = {"workspace": workspace, "suffix": "of yesterday"}
    task = postman.start_task("POST", f"/collections/{shelf.uid}/duplicates", json=copying)
    assert task.refresh() == "processing"
    assert task.wait().status == "completed"


async def test_a_collection_is_duplicated_asynchronously(
    async_postman: AsyncPostman, shelf: Reference, workspace: str
) -> None:
    copying = {"workspace": workspace, "suffix": "of yesterday"}
    path = f"/collections/{shelf.uid}/duplicates"
    task = await async_postman.start_task("POST", path, json=copying)
    assert await task.refresh() == "processing"
    assert (await task.wait()).status == "completed"


def test_a_fork_is_merged(postman: Postman, shelf: Reference, workspace: str) -> None:
    fork = postman.forks.create(shelf, label="mine", workspace=workspace)
    merge = {"strategy": "default", "source": fork.uid, "destination": shelf.uid}
    assert postman.start_task("PUT", "/collection-merges", json=merge).wait().succeeded


def test_a_merge_of_what_is_not_there_fails(postman: Postman, shelf: Reference) -> None:
    merge = {"strategy": "default", "source": MISSING, "destination": shelf.uid}
    task = postman.start_task("PUT", "/collection-merges", json=merge)
    with pytest.raises(TaskFailedError) as caught:
        task.wait()
    assert caught.value.reason


async def test_a_merge_of_what_is_not_there_fails_asynchronously(
    async_postman: AsyncPostman, shelf: Reference
) -> None:
    merge = {"strategy": "default", "source": MISSING, "destination": shelf.uid}
    task = await async_postman.start_task("PUT", "/collection-merges", json=merge)
    with pytest.raises(TaskFailedError):
        await task.result()


def test_a_collection_is_generated_from_a_spec(postman: Postman, workspace: str) -> None:
    spec = postman.specs.publish({"books.json": definition("/books")}, workspace=workspace)
    task = postman.specs.generate_collection(spec, "Generated")
    assert task.status == "pending"
    assert names(task.result()) == ["/books"]


async def test_a_collection_is_generated_from_a_spec_asynchronously(
    async_postman: AsyncPostman, workspace: str
) -> None:
    files = {"books.json": definition("/books")}
    spec = await async_postman.specs.publish(files, workspace=workspace)
    task = await async_postman.specs.generate_collection(spec, "Generated")
    assert names(await task.result()) == ["/books"]


def test_a_generation_waits_for_the_one_before(postman: Postman, workspace: str) -> None:
    spec = postman.specs.publish({"books.json": definition("/books")}, workspace=workspace)
    first = postman.specs.generate_collection(spec, "First")
    second = postman.specs.generate_collection(spec, "Second")
    assert [first.result().name, second.result().name] == ["First", "Second"]


def test_what_stays_locked_is_told(
    postman: Postman, workspace: str, postman_faults: Faults, clock: VirtualClock
) -> None:
    spec = postman.specs.publish({"books.json": definition("/books")}, workspace=workspace)
    postman_faults.add(Fault("locked", operation="generateCollection", times=None))
    slept = clock.slept
    with pytest.raises(LockedError):
        postman.specs.generate_collection(spec, "Generated")
    assert clock.slept - slept == 5 + 10 + 20 + 40 + 80


def test_a_spec_is_generated_from_a_collection(postman: Postman, shelf: Reference) -> None:
    body = {"name": "Written down", "type": "OPENAPI:3.0", "format": "JSON"}
    path = f"/collections/{shelf.uid}/generations/spec"
    made: Any = postman.start_task("POST", path, json=body).result()
    assert made["name"] == "Written down"


def test_a_collection_follows_its_spec_and_a_spec_its_collection(
    postman: Postman, workspace: str
) -> None:
    spec = postman.specs.publish({"books.json": definition("/books")}, workspace=workspace)
    made = postman.specs.generate_collection(spec, "Generated").result()
    assert not postman.specs.update_collection(spec, made)
    more = {"books.json": definition("/books", "/authors")}
    postman.specs.publish(more, workspace=workspace)
    assert postman.specs.update_collection(spec, made)
    assert not postman.specs.update_spec(spec, made)
    generated = postman.collections.get(made)
    url = "https://example.com/orders"
    raw(generated)["item"].append({"name": "Orders", "request": {"method": "GET", "url": url}})
    postman.collections.save(generated)
    assert postman.specs.update_spec(spec, made)
    assert "/orders" in postman.specs.definition(spec)


async def test_a_collection_follows_its_spec_asynchronously(
    async_postman: AsyncPostman, workspace: str
) -> None:
    specs = async_postman.specs
    spec = await specs.publish({"books.json": definition("/books")}, workspace=workspace)
    made = await (await specs.generate_collection(spec, "Generated")).result()
    more = {"books.json": definition("/books", "/authors")}
    await specs.publish(more, workspace=workspace)
    assert await specs.update_collection(spec, made)
    assert not await specs.update_spec(spec, made)


def test_an_sdk_is_built(postman: Postman, shelf: Reference) -> None:
    body = {"source": {"type": "collection", "id": shelf.uid}, "language": "python"}
    task = postman.start_task("POST", "/sdks", json=body)
    built: Any = task.result()
    assert built["url"].startswith("https://")
    postman.api.sdks.delete_sdk(str(task.id))


def test_a_monitor_runs_in_its_own_time(postman: Postman, shelf: Reference, workspace: str) -> None:
    monitor = postman.monitors.publish(
        "Night", collection=shelf, workspace=workspace, cron="0 6 * * *"
    )
    task = postman.start_task("POST", f"/monitors/{monitor.id}/run", params={"async": "true"})
    assert task.wait().succeeded


def test_a_task_that_does_not_end_in_time_goes_on(postman: Postman, shelf: Reference) -> None:
    body = body_of(postman, shelf, description="Later.")
    task = postman.start_task("PUT", f"/collections/{shelf.uid}", json=body)
    with pytest.raises(TimedOutError, match="it continues"):
        task.wait(timeout=0)
    assert task.wait().succeeded


def test_a_task_that_the_service_has_forgotten(scripted: Scripted) -> None:
    gone = {"error": {"name": "instanceNotFoundError", "message": "The task was not found."}}
    postman = scripted(
        Answer(200, {"task": {"id": MISSING, "status": "in-progress"}}), Answer(404, gone)
    )
    task = postman.start_task("PUT", "/collection-merges", json={})
    with pytest.raises(TaskStateUnknownError):
        task.wait()
