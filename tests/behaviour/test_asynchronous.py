"""The asynchronous helpers, which are the source of the synchronous ones."""

from __future__ import annotations

import pytest

from postman_facade import AsyncPostman, EnvironmentDocument
from postman_facade.errors import ConfigurationError

pytestmark = pytest.mark.usefixtures("postman_vcr")


async def test_an_environment_there_and_back(async_postman: AsyncPostman) -> None:
    source = EnvironmentDocument.from_json({"name": "Night", "values": []})
    with pytest.raises(ConfigurationError, match="no id to save it under"):
        await async_postman.environments.save(source)
    workspace = await async_postman.workspaces.create("Night shift")
    stored = await async_postman.environments.create(source, workspace=workspace)
    read = await async_postman.environments.get(stored.id)
    read.variables["shift"] = "late"
    await async_postman.environments.save(read)
    assert (await async_postman.environments.get(stored.uid)).variables["shift"] == "late"
    listed = [entry async for entry in async_postman.environments.list(workspace=workspace)]
    assert [entry.uid for entry in listed] == [stored.uid]
    await async_postman.environments.delete(stored.uid)
    await async_postman.workspaces.delete(workspace.id)


async def test_workspaces_are_listed_and_read(async_postman: AsyncPostman) -> None:
    made = await async_postman.workspaces.create("Shelf", description="Made by a test.")
    listed = [entry async for entry in async_postman.workspaces.list(type="personal")]
    assert made.id in [entry.id for entry in listed]
    assert (await async_postman.workspaces.get(made)).description == "Made by a test."
    collections = async_postman.collections.list(workspace=made.id, name="No such name")
    assert [entry async for entry in collections] == []
    await async_postman.workspaces.delete(made.id)
