"""The ten most used calls: what type checkers infer for them, synchronous and asynchronous."""

from __future__ import annotations

from typing import Any

from postman_api_client.models import GetCollectionsResponse
from typing_extensions import assert_type

from postman_facade import AsyncPostman, CollectionDocument, EnvironmentDocument, Postman
from postman_facade._http import httpx
from postman_facade.resources._async.tasks import AsyncTask
from postman_facade.resources._sync.tasks import Task
from postman_facade.resources.monitor_run import MonitorRun
from postman_facade.resources.published import Published
from postman_facade.resources.reference import Reference


def synchronous(postman: Postman) -> None:
    collection = postman.collections.get("Books")
    assert_type(collection, CollectionDocument)
    assert_type(postman.collections.save(collection), Reference)
    assert_type(postman.collections.publish("books.json", workspace="Shop"), Published)
    assert_type(list(postman.collections.list(workspace="Shop")), list[Any])
    assert_type(postman.environments.get("Staging"), EnvironmentDocument)
    assert_type(postman.monitors.run("Night"), MonitorRun)
    assert_type(postman.start_task("PUT", "/collection-merges").wait(), Task)
    assert_type(postman.resolve_id("collection", "Books"), str)
    assert_type(postman.request("GET", "/me"), httpx.Response)
    assert_type(postman.api.collections.get_collections(), GetCollectionsResponse)


async def asynchronous(postman: AsyncPostman) -> None:
    collection = await postman.collections.get("Books")
    assert_type(collection, CollectionDocument)
    assert_type(await postman.collections.save(collection), Reference)
    assert_type(await postman.collections.publish("books.json", workspace="Shop"), Published)
    assert_type([entry async for entry in postman.collections.list(workspace="Shop")], list[Any])
    assert_type(await postman.environments.get("Staging"), EnvironmentDocument)
    assert_type(await postman.monitors.run("Night"), MonitorRun)
    assert_type(await (await postman.start_task("PUT", "/collection-merges")).wait(), AsyncTask)
    assert_type(await postman.resolve_id("collection", "Books"), str)
    assert_type(await postman.request("GET", "/me"), httpx.Response)
    assert_type(await postman.api.collections.get_collections(), GetCollectionsResponse)
