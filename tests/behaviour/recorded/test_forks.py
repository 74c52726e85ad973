"""Forks: made, told to be behind, kept in step, and merged."""

from __future__ import annotations

import pytest

from postman_facade import AsyncPostman, Postman
from postman_facade.errors import ConfigurationError, NotFoundError
from postman_facade.resources.reference import Reference
from postman_facade.testing import VirtualClock
from postman_facade.testing.recording import Recording
from tests.unit.documents.raw import raw

from .conftest import Store, only_sandbox
from .things import collection, item, names

DAY = 86_400.0


@pytest.fixture
def parent(stored: Store) -> Reference:
    return stored(collection("Books", item("list")))


@pytest.fixture
def fork(
    postman: Postman, postman_recording: Recording, parent: Reference, workspace: str
) -> Reference:
    made = postman.forks.create(parent, label="mine", workspace=workspace)
    postman_recording.wait_for(lambda: postman.collections.get(made.uid))
    return made


def add(postman: Postman, collection: Reference, name: str) -> None:
    document = postman.collections.get(collection)
    raw(document)["item"].append(item(name))
    postman.collections.save(document)


def test_a_fork_falls_behind_and_catches_up(
    postman: Postman, parent: Reference, fork: Reference
) -> None:
    assert not postman.forks.is_behind(fork)
    add(postman, parent, "pay")
    assert postman.forks.is_behind(fork)
    postman.forks.pull(fork)
    assert names(postman.collections.get(fork)) == ["list", "pay"]


async def test_a_fork_falls_behind_and_catches_up_asynchronously(
    async_postman: AsyncPostman, postman: Postman, parent: Reference, fork: Reference
) -> None:
    add(postman, parent, "pay")
    assert await async_postman.forks.is_behind(fork)
    await async_postman.forks.pull(fork)
    assert not await async_postman.forks.is_behind(fork)


def test_a_fork_is_merged_and_deleted(postman: Postman, parent: Reference, fork: Reference) -> None:
    add(postman, fork, "pay")
    assert postman.forks.merge(fork) == parent.uid
    assert names(postman.collections.get(parent)) == ["list", "pay"]
    postman.forks.merge(fork, delete=True)
    with pytest.raises(NotFoundError):
        postman.collections.get(fork)
    with pytest.raises(ConfigurationError, match="is not a fork"):
        postman.forks.merge(parent)


async def test_a_fork_is_merged_asynchronously(
    async_postman: AsyncPostman,
    postman: Postman,
    postman_recording: Recording,
    parent: Reference,
    workspace: str,
) -> None:
    fork = await async_postman.forks.create(parent, label="mine", workspace=workspace)
    postman_recording.wait_for(lambda: postman.collections.get(fork))
    assert await async_postman.forks.merge(fork, delete=True) == parent.uid


def test_forks_are_listed_with_their_parent_and_with_their_owner(
    postman: Postman, parent: Reference, fork: Reference
) -> None:
    (listed,) = postman.forks.list(parent)
    assert (listed.fork_id, listed.fork_name) == (fork.uid, "mine")
    assert fork.uid in [own.fork_id for own in postman.forks.mine()]


def test_a_collection_without_forks(postman: Postman, parent: Reference) -> None:
    assert list(postman.forks.list(parent)) == []  # which the service answers with an error


@only_sandbox("no fork is of yesterday")
def test_forks_that_nobody_has_changed(
    postman: Postman, parent: Reference, fork: Reference, clock: VirtualClock
) -> None:
    clock.advance(2 * DAY)
    assert [found.fork_id for found in postman.forks.stale(parent, days=1)] == [fork.uid]
    assert list(postman.forks.stale(parent, days=3)) == []


async def test_forks_are_listed_asynchronously(
    async_postman: AsyncPostman, parent: Reference, fork: Reference
) -> None:
    assert [found.fork_id async for found in async_postman.forks.list(parent)] == [fork.uid]
    assert fork.uid in [own.fork_id async for own in async_postman.forks.mine()]
