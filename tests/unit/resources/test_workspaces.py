"""Everything that is in a workspace, by kind."""

from __future__ import annotations

import json

import pytest

from postman_facade import AsyncPostman, CollectionDocument, EnvironmentDocument, Postman
from postman_facade.errors import MultipleMatchesError, NameNotFoundError, NotFoundError
from postman_facade.resources.inventory import Inventory

SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
SPEC = json.dumps({"openapi": "3.0.3", "info": {"title": "Books", "version": "1"}, "paths": {}})


def collection(name: str) -> CollectionDocument:
    return CollectionDocument.from_json({"info": {"name": name, "schema": SCHEMA}, "item": []})


@pytest.fixture
def furnished(postman: Postman, workspace: str) -> str:
    """A workspace with one of each kind, beside another one."""
    for name in ("Books", "Orders"):
        postman.collections.create(collection(name), workspace=workspace)
    values = [{"key": "base", "value": "https://example.com"}]
    environment = EnvironmentDocument.from_json({"name": "Shop", "values": values})
    postman.environments.create(environment, workspace=workspace)
    postman.mocks.publish("Till", collection="Books", workspace=workspace)
    postman.monitors.publish("Night", collection="Books", workspace=workspace, cron="0 6 * * *")
    postman.specs.publish({"books.json": SPEC}, workspace=workspace)
    path = f"/workspaces/{workspace}/global-variables"
    postman.request("PUT", path, json={"values": [{"key": "page", "value": "1"}]})
    elsewhere = postman.workspaces.create("Elsewhere").id
    postman.collections.create(collection("Other"), workspace=elsewhere)
    return workspace


def names(inventory: Inventory) -> dict[str, list[str]]:
    fields = inventory._asdict()
    del fields["workspace"]
    return {kind: [getattr(e, "name", None) or e.key for e in fields[kind]] for kind in fields}


EVERYTHING = {
    "collections": ["Books", "Orders"],
    "environments": ["Shop"],
    "mocks": ["Till"],
    "monitors": ["Night"],
    "specs": ["books"],
    "global_variables": ["page"],
}


def test_everything_in_a_workspace(postman: Postman, furnished: str) -> None:
    inventory = postman.workspaces.inventory("Bookshop")
    assert inventory.workspace.id == furnished
    assert names(inventory) == EVERYTHING
    assert repr(inventory) == (
        "Inventory('Bookshop': 2 collections, 1 environments, 1 mocks, 1 monitors, 1 specs, "
        "1 global_variables)"
    )


async def test_everything_asynchronously(async_postman: AsyncPostman, furnished: str) -> None:
    assert names(await async_postman.workspaces.inventory(furnished)) == EVERYTHING


def test_lists_are_read_to_their_end(postman: Postman, furnished: str) -> None:
    for number in range(30):
        name = f"Night {number}"
        postman.monitors.publish(name, collection="Books", workspace=furnished, cron="0 6 * * *")
    assert len(postman.workspaces.inventory(furnished).monitors) == 31


def test_an_empty_workspace(postman: Postman, workspace: str) -> None:
    assert not any(names(postman.workspaces.inventory(workspace)).values())


def test_a_workspace_that_is_not_there_or_there_twice(postman: Postman, workspace: str) -> None:
    with pytest.raises(NotFoundError):
        postman.workspaces.inventory("Nowhere")
    postman.workspaces.create("Bookshop")
    with pytest.raises(MultipleMatchesError):
        postman.workspaces.inventory("Bookshop")


def test_a_deleted_workspace_takes_everything_along(postman: Postman, furnished: str) -> None:
    postman.workspaces.delete(furnished)
    assert [entry.name for entry in postman.collections.list()] == ["Other"]


@pytest.mark.parametrize("kind", ["collections", "environments", "mocks", "monitors", "specs"])
def test_a_list_takes_the_link_or_name_of_its_workspace(
    kind: str, postman: Postman, furnished: str
) -> None:
    link = f"https://go.postman.co/workspace/Bookshop~{furnished}"
    assert [e.name for e in getattr(postman, kind).list(workspace=link)] == EVERYTHING[kind]
    listing = getattr(postman, kind).list(workspace="Bookshop")
    assert [e.name for e in listing] == EVERYTHING[kind]
    with pytest.raises(NameNotFoundError, match="no workspace is named 'Nowhere'"):
        list(getattr(postman, kind).list(workspace="Nowhere"))
