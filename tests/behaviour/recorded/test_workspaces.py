"""Workspaces, and everything that is in one."""

from __future__ import annotations

import pytest
from postman_api_client.models.update_workspace_global_variables_request import (
    UpdateWorkspaceGlobalVariablesRequest,
)

from postman_facade import AsyncPostman, Postman
from postman_facade.errors import NotFoundError
from postman_facade.testing.recording import Recording

from .conftest import Store
from .things import collection, definition, environment, item

CURRENCY = UpdateWorkspaceGlobalVariablesRequest.from_dict(
    {"values": [{"key": "currency", "value": "EUR", "enabled": True, "type": "default"}]}
)


def test_a_workspace_is_made_listed_read_and_deleted(
    postman: Postman, postman_recording: Recording
) -> None:
    name = postman_recording.unique("Shelf")
    made = postman.workspaces.create(name, description="Made by a test.")
    read = postman_recording.wait_for(lambda: postman.workspaces.get(made.id))
    assert (read.name, read.description) == (name, "Made by a test.")
    assert made.id in [entry.id for entry in postman.workspaces.list(type="personal")]
    postman.workspaces.delete(made)
    with pytest.raises(NotFoundError):
        postman.workspaces.get(made.id)


async def test_a_workspace_is_made_listed_and_deleted_asynchronously(
    async_postman: AsyncPostman, postman: Postman, postman_recording: Recording
) -> None:
    made = await async_postman.workspaces.create(postman_recording.unique("Shelf"))
    postman_recording.wait_for(lambda: postman.workspaces.get(made.id))
    listed = [entry.id async for entry in async_postman.workspaces.list(type="personal")]
    assert made.id in listed
    await async_postman.workspaces.delete(made.id)


def test_everything_in_a_workspace(postman: Postman, stored: Store, workspace: str) -> None:
    shelf = stored(collection("Shelf", item("list")))
    stored(environment("Staging", host="a.example.com"))
    postman.mocks.publish("Mock", collection=shelf, workspace=workspace)
    postman.monitors.publish("Night", collection=shelf, workspace=workspace, cron="0 6 * * *")
    postman.specs.publish({"books.json": definition("/books")}, workspace=workspace)
    postman.api.workspaces.update_workspace_global_variables(workspace, body=CURRENCY)
    found = postman.workspaces.inventory(workspace)
    assert [len(entries) for entries in found[1:]] == [1, 1, 1, 1, 1, 1]


async def test_everything_in_a_workspace_asynchronously(
    async_postman: AsyncPostman, stored: Store, workspace: str
) -> None:
    stored(environment("Staging"))
    found = await async_postman.workspaces.inventory(workspace)
    assert [len(entries) for entries in found[1:]] == [0, 1, 0, 0, 0, 0]
