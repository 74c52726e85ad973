"""What type checkers infer for every helper, synchronous and asynchronous."""

from __future__ import annotations

from postman_api_client.models import (
    CollectionSummary,
    EnvironmentSummary,
    Fork,
    GeneratedCollection,
    GetCollectionsResponse,
    Mock,
    Monitor,
    MonitorSummary,
    ScimUser,
    Spec,
    TeamMember,
    User,
    UserFork,
    Workspace,
    WorkspaceSummary,
)
from typing_extensions import assert_type

from postman_facade import AsyncPostman, CollectionDocument, EnvironmentDocument, Postman
from postman_facade._http import httpx
from postman_facade.json_types import JsonObject, JsonValue
from postman_facade.rate_limit import RateLimitState
from postman_facade.resources._async.pages import AsyncPages
from postman_facade.resources._async.tasks import AsyncTask
from postman_facade.resources._sync.monitor_history import HistoryExecution, HistoryRun
from postman_facade.resources._sync.pages import Pages
from postman_facade.resources._sync.tasks import Task
from postman_facade.resources.inventory import Inventory
from postman_facade.resources.monitor_run import MonitorExecution, MonitorRun
from postman_facade.resources.page import Page
from postman_facade.resources.published import Published
from postman_facade.resources.reference import Reference
from postman_facade.resources.usage import Usage


def collections(postman: Postman, workspace: Workspace) -> None:
    document = postman.collections.get("Books")
    assert_type(document, CollectionDocument)
    assert_type(postman.collections.list(workspace=workspace), Pages[CollectionSummary])
    assert_type(postman.collections.create(document), Reference)
    assert_type(postman.collections.create({"info": {"name": "Books"}}), Reference)
    assert_type(postman.collections.save(document), Reference)
    assert_type(postman.collections.publish("books.json", workspace="Shop"), Published)
    assert_type(postman.collections.publish(document.data, workspace=workspace), Published)
    for collection in postman.collections.list():
        assert_type(collection, CollectionSummary)
        assert_type(collection.name, str)
        assert_type(collection.uid, str)
        assert_type(postman.collections.get(collection), CollectionDocument)


def environments(postman: Postman) -> None:
    document = postman.environments.get("Staging")
    assert_type(document, EnvironmentDocument)
    assert_type(postman.environments.list(workspace="Shop"), Pages[EnvironmentSummary])
    assert_type(postman.environments.create(document), Reference)
    assert_type(postman.environments.save(document), Reference)
    assert_type(postman.environments.publish("staging.json", workspace="Shop"), Published)
    assert_type(postman.environments.get_value("Staging", "base"), JsonValue)


def forks(postman: Postman) -> None:
    fork = postman.forks.create("Books", label="fair", workspace="Shop")
    assert_type(fork, Reference)
    assert_type(postman.forks.list("Books"), Pages[Fork])
    assert_type(postman.forks.mine(), Pages[UserFork])
    assert_type(list(postman.forks.stale("Books", days=30)), list[Fork])
    assert_type(postman.forks.is_behind(fork), bool)
    assert_type(postman.forks.merge(fork), str)
    for entry in postman.forks.mine():
        postman.forks.pull(entry)
        assert_type(postman.collections.get(entry), CollectionDocument)


def mocks_and_monitors(postman: Postman) -> None:
    assert_type(postman.mocks.list(), Pages[Mock])
    assert_type(postman.mocks.get("Shop"), Mock)
    assert_type(postman.mocks.get("Shop").mock_url, str)
    assert_type(postman.mocks.publish("Shop", collection="Books", workspace="Shop"), Published)
    assert_type(postman.monitors.list(active=True), Pages[MonitorSummary])
    assert_type(postman.monitors.get("Night"), Monitor)
    run = postman.monitors.run("Night")
    assert_type(run, MonitorRun)
    assert_type(run.executions, tuple[MonitorExecution, ...])
    for execution in postman.monitors.history("Night"):
        assert_type(execution, HistoryExecution)
        assert_type(execution.stats, JsonObject)
        assert_type(execution.runs(), Pages[HistoryRun])
        assert_type(next(iter(execution.runs())).results(), JsonObject)
    assert_type(
        postman.monitors.publish("Night", collection="Books", workspace="Shop", cron="0 6 * * *"),
        Published,
    )


def specs(postman: Postman) -> None:
    assert_type(postman.specs.list(workspace="Shop"), Pages[Spec])
    assert_type(postman.specs.get("id"), Spec)
    assert_type(postman.specs.collections("id"), Pages[GeneratedCollection])
    assert_type(postman.specs.definition("id"), str)
    assert_type(postman.specs.publish("openapi.yaml", workspace="Shop"), Published)
    assert_type(postman.specs.generate_collection("id", "Books"), Task[CollectionDocument])
    assert_type(postman.specs.generate_collection("id", "Books").result(), CollectionDocument)
    assert_type(postman.specs.update_collection("id", "Books"), bool)
    assert_type(postman.specs.update_spec("id", "Books"), bool)


def users_and_workspaces(postman: Postman) -> None:
    assert_type(postman.users.me(), User | None)
    assert_type(postman.users.list(), Pages[TeamMember])
    assert_type(postman.users.usage(), Usage)
    assert_type(
        postman.users.provision("ada@example.com", given_name="Ada", family_name="Byron"), ScimUser
    )
    assert_type(postman.users.deactivate("ada@example.com"), ScimUser)
    assert_type(postman.workspaces.list(), Pages[WorkspaceSummary])
    assert_type(postman.workspaces.get("Shop"), Workspace)
    assert_type(postman.workspaces.create("Shop"), Reference)
    inventory = postman.workspaces.inventory("Shop")
    assert_type(inventory, Inventory)
    assert_type(inventory.collections, list[CollectionSummary])


def client(postman: Postman) -> None:
    assert_type(postman.usage(), Usage)
    assert_type(postman.rate_limit, RateLimitState)
    assert_type(postman.with_options(timeout=3), Postman)
    assert_type(postman.resolve_id("collection", "Books"), str)
    assert_type(postman.request("GET", "/me"), httpx.Response)
    assert_type(postman.api.collections.get_collections(), GetCollectionsResponse)
    assert_type(
        postman.start_task("PUT", "/collection-merges").wait().result(),
        CollectionDocument | JsonValue,
    )
    assert_type(postman.paginate("/collections"), Pages[JsonObject])
    typed = postman.paginate("/collections", model=CollectionSummary)
    assert_type(typed, Pages[CollectionSummary])
    assert_type(list(typed.by_page()), list[Page[CollectionSummary]])


async def asynchronous_documents(postman: AsyncPostman, workspace: Workspace) -> None:
    document = await postman.collections.get("Books")
    assert_type(document, CollectionDocument)
    assert_type(postman.collections.list(workspace=workspace), AsyncPages[CollectionSummary])
    assert_type(await postman.collections.create(document), Reference)
    assert_type(await postman.collections.save(document), Reference)
    assert_type(await postman.collections.publish("books.json", workspace="Shop"), Published)
    async for collection in postman.collections.list():
        assert_type(collection, CollectionSummary)
        assert_type(await postman.collections.get(collection), CollectionDocument)
    environment = await postman.environments.get("Staging")
    assert_type(environment, EnvironmentDocument)
    assert_type(postman.environments.list(workspace="Shop"), AsyncPages[EnvironmentSummary])
    assert_type(await postman.environments.create(environment), Reference)
    assert_type(await postman.environments.save(environment), Reference)
    assert_type(await postman.environments.publish("staging.json", workspace="Shop"), Published)
    assert_type(await postman.environments.get_value("Staging", "base"), JsonValue)


async def asynchronous_elements(postman: AsyncPostman) -> None:
    fork = await postman.forks.create("Books", label="fair", workspace="Shop")
    assert_type(fork, Reference)
    assert_type(postman.forks.list("Books"), AsyncPages[Fork])
    assert_type(postman.forks.mine(), AsyncPages[UserFork])
    assert_type([entry async for entry in postman.forks.stale("Books", days=30)], list[Fork])
    assert_type(await postman.forks.is_behind(fork), bool)
    assert_type(await postman.forks.merge(fork), str)
    assert_type(postman.mocks.list(), AsyncPages[Mock])
    assert_type(await postman.mocks.get("Shop"), Mock)
    mock = await postman.mocks.publish("Shop", collection="Books", workspace="Shop")
    assert_type(mock, Published)
    assert_type(postman.monitors.list(active=True), AsyncPages[MonitorSummary])
    assert_type(await postman.monitors.get("Night"), Monitor)
    assert_type(await postman.monitors.run("Night"), MonitorRun)
    async for execution in postman.monitors.history("Night"):
        assert_type(execution.started_at, str | None)
        async for run in execution.runs():
            assert_type(await run.results(), JsonObject)
    monitor = await postman.monitors.publish(
        "Night", collection="Books", workspace="Shop", cron="0 6 * * *"
    )
    assert_type(monitor, Published)
    assert_type(postman.specs.list(workspace="Shop"), AsyncPages[Spec])
    assert_type(await postman.specs.get("id"), Spec)
    assert_type(postman.specs.collections("id"), AsyncPages[GeneratedCollection])
    assert_type(await postman.specs.definition("id"), str)
    assert_type(await postman.specs.publish("openapi.yaml", workspace="Shop"), Published)
    task = await postman.specs.generate_collection("id", "Books")
    assert_type(task, AsyncTask[CollectionDocument])
    assert_type(await task.result(), CollectionDocument)
    assert_type(await postman.specs.update_collection("id", "Books"), bool)
    assert_type(await postman.specs.update_spec("id", "Books"), bool)
    assert_type(await postman.users.me(), User | None)
    assert_type(postman.users.list(), AsyncPages[TeamMember])
    assert_type(await postman.users.usage(), Usage)
    user = await postman.users.provision("ada@example.com", given_name="Ada", family_name="Byron")
    assert_type(user, ScimUser)
    assert_type(await postman.users.deactivate("ada@example.com"), ScimUser)
    assert_type(postman.workspaces.list(), AsyncPages[WorkspaceSummary])
    assert_type(await postman.workspaces.get("Shop"), Workspace)
    assert_type(await postman.workspaces.create("Shop"), Reference)
    assert_type(await postman.workspaces.inventory("Shop"), Inventory)


async def asynchronous_client(postman: AsyncPostman) -> None:
    assert_type(await postman.usage(), Usage)
    assert_type(postman.rate_limit, RateLimitState)
    assert_type(postman.with_options(timeout=3), AsyncPostman)
    assert_type(await postman.resolve_id("collection", "Books"), str)
    assert_type(await postman.request("GET", "/me"), httpx.Response)
    assert_type(await postman.api.collections.get_collections(), GetCollectionsResponse)
    task = await postman.start_task("PUT", "/collection-merges")
    assert_type(await (await task.wait()).result(), CollectionDocument | JsonValue)
    assert_type(postman.paginate("/collections"), AsyncPages[JsonObject])
    typed = postman.paginate("/collections", model=CollectionSummary)
    assert_type(typed, AsyncPages[CollectionSummary])
    assert_type([page async for page in typed.by_page()], list[Page[CollectionSummary]])
