"""Forks: made, listed, told to be stale or behind, kept in step, and merged."""

from __future__ import annotations

import pytest

from postman_facade import AsyncPostman, CollectionDocument, Postman
from postman_facade.errors import (
    ConfigurationError,
    InvalidReferenceError,
    MultipleMatchesError,
    NotFoundError,
    TaskFailedError,
)
from postman_facade.resources.reference import Reference
from postman_facade.sandbox import Sandbox
from postman_facade.testing import Answer, ScriptedServer, VirtualClock
from tests.unit.documents.raw import raw

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
DAY = 86_400.0


@pytest.fixture
def parent(postman: Postman, workspace: str) -> str:
    """The uid of a collection."""
    document = CollectionDocument.from_json(
        {"info": {"name": "Books", "schema": SCHEMA}, "item": []}
    )
    return postman.collections.create(document, workspace=workspace).uid


@pytest.fixture
def fork(postman: Postman, parent: str, workspace: str) -> Reference:
    return postman.forks.create("Books", label="mine", workspace="Bookshop")


def add(postman: Postman, collection: str, name: str) -> None:
    document = postman.collections.get(collection)
    request = {"method": "GET", "url": f"https://example.com/{name}"}
    raw(document)["item"].append({"name": name, "request": request})
    postman.collections.save(document)


def names(postman: Postman, collection: str) -> list[str]:
    return [request.name for request in postman.collections.get(collection).requests()]


def test_a_fork_is_listed_with_its_parent_and_with_its_owner(
    postman: Postman, parent: str, fork: Reference
) -> None:
    assert fork.uid != parent
    (listed,) = postman.forks.list(parent)
    assert (listed.fork_id, listed.fork_name) == (fork.uid, "mine")
    (own,) = postman.forks.mine()
    assert (own.fork_id, own.source_id) == (fork.uid, parent)


def test_forks_beyond_the_first_page(postman: Postman, parent: str, workspace: str) -> None:
    for number in range(12):
        postman.forks.create(parent, label=f"fork {number}", workspace=workspace)
    assert len(list(postman.forks.list(parent))) == 12


def test_a_collection_without_forks(postman: Postman, parent: str) -> None:
    assert list(postman.forks.list(parent)) == []
    assert list(postman.forks.mine()) == []


def test_stale_forks(
    postman: Postman, parent: str, fork: Reference, no_waiting: VirtualClock, workspace: str
) -> None:
    no_waiting.advance(10 * DAY)
    postman.forks.create(parent, label="young", workspace=workspace)
    no_waiting.advance(5 * DAY)
    assert [found.fork_name for found in postman.forks.stale(parent, days=14)] == ["mine"]
    assert list(postman.forks.stale(parent, days=16)) == []
    assert len(list(postman.forks.stale(parent, days=4))) == 2


def test_a_fork_falls_behind_and_catches_up(postman: Postman, parent: str, fork: Reference) -> None:
    assert not postman.forks.is_behind(fork.uid)
    add(postman, parent, "list")
    assert postman.forks.is_behind(fork.uid)
    postman.forks.pull(fork.uid)
    assert not postman.forks.is_behind(fork.uid)
    assert names(postman, fork.uid) == ["list"]


def test_a_merge_brings_the_changes_to_the_parent(
    postman: Postman, parent: str, fork: Reference
) -> None:
    add(postman, fork.uid, "pay")
    assert postman.forks.merge(fork.uid) == parent
    assert names(postman, parent) == ["pay"]
    assert [found.fork_id for found in postman.forks.list(parent)] == [fork.uid]


def test_a_merge_may_delete_the_fork(postman: Postman, parent: str, fork: Reference) -> None:
    add(postman, fork.uid, "pay")
    postman.forks.merge(fork.uid, delete=True)
    assert names(postman, parent) == ["pay"]
    assert list(postman.forks.list(parent)) == []
    with pytest.raises(NotFoundError):
        postman.collections.get(fork.uid)


async def test_the_life_of_a_fork_asynchronously(
    postman: Postman, async_postman: AsyncPostman, parent: str, no_waiting: VirtualClock
) -> None:
    forks = async_postman.forks
    fork = await forks.create(parent, label="mine", workspace="Bookshop")
    no_waiting.advance(3 * DAY)
    assert [found.fork_id async for found in forks.stale(parent, days=2)] == [fork.uid]
    add(postman, parent, "list")
    assert await forks.is_behind(fork.uid)
    await forks.pull(fork.uid)
    assert not await forks.is_behind(fork.uid)
    assert await forks.merge(fork.uid, delete=True) == parent
    assert [found async for found in forks.list(parent)] == []


def test_what_is_no_fork_is_not_merged(
    postman: Postman, parent: str, postman_sandbox: Sandbox
) -> None:
    with pytest.raises(ConfigurationError, match="'Books' is not a fork"):
        postman.forks.merge(parent)
    assert not any(call.path == "/collection-merges" for call in postman_sandbox.calls)


def test_a_merge_that_fails_says_why() -> None:
    fork = {"info": {"uid": "1-f", "name": "Books", "fork": {"from": "1-p"}}, "item": []}
    task = {"id": "merge", "status": "in-progress"}
    failed = {"status": "failed", "details": {"error": {"message": "Both changed 'list'."}}}
    script = [{"collection": fork}, {"task": task}, {"id": "merge", **failed}]
    server = ScriptedServer(*(Answer(json=answer) for answer in script))
    postman = Postman("PMAK-TEST-0000", transport=server, clock=VirtualClock(), rate_limit=None)
    with pytest.raises(TaskFailedError, match="Both changed 'list'"):
        postman.forks.merge("1-00000000-0000-4000-8000-000000000001")


def test_links_and_uids_are_sent_as_the_ids_that_are_needed(
    postman: Postman, parent: str, fork: Reference, postman_sandbox: Sandbox
) -> None:
    link = f"https://go.postman.co/collection/{fork.uid}"
    postman.forks.pull(link)
    assert not postman.forks.is_behind(link)
    assert len(list(postman.forks.list(f"https://go.postman.co/collection/{parent}"))) == 1
    assert postman.forks.merge(link) == parent
    _, _, id = parent.partition("-")
    asked = [call.path for call in postman_sandbox.calls]
    assert f"/collections/{fork.id}/pulls" in asked
    assert f"/collections/{fork.id}/source-status" in asked
    assert f"/collections/{id}/forks" in asked


def test_a_name_tells_no_fork_from_its_parent(postman: Postman, fork: Reference) -> None:
    with pytest.raises(InvalidReferenceError):
        postman.forks.pull("Books")
    with pytest.raises(MultipleMatchesError, match="2 collections are named 'Books'"):
        list(postman.forks.list("Books"))
