"""Forks of collections: making, listing, pulling, merging, duplicating."""

from __future__ import annotations

from typing import Any

from ..behaviour import tasks
from ..errors import ApiError, bad_request, missing_parameter, named, no_such_item, problem
from ..store.database import Row
from ..world import Document, Exchange, Reply, World, serves
from . import documents, workspaces

_PAGE = 10
_MERGE = "collection-merge"
_DUPLICATE = "collection-duplicate"
_MERGE_STATUS = {"running": "in-progress", "done": "successful", "failed": "failed"}
_DUPLICATE_STATUS = {"running": "processing", "done": "completed", "failed": "failed"}
_STRATEGIES = ("default", "updateSourceWithDestination", "deleteSource")


@serves("POST /collections/fork/{collectionId}")
def create(exchange: Exchange) -> Reply:
    world = exchange.world
    parent = documents.existing(world, exchange.params["collectionId"])
    workspace = workspaces.resolve(exchange)
    label = exchange.json_object().get("label")
    if not isinstance(label, str) or not label:
        raise missing_parameter("label")
    fork = {"label": label, "createdAt": world.now(), "from": world.uid(parent.id)}
    row = _copy(world, parent, workspace, parent.record["name"], fork)
    made = {"id": row.id, "name": row.record["name"], "fork": fork, "uid": world.uid(row.id)}
    return Reply({"collection": made})


@serves("GET /collections/{collectionId}/forks")
def list_of_collection(exchange: Exchange) -> Reply:
    world = exchange.world
    parent = documents.find_row(world, exchange.params["collectionId"])
    if parent is None:
        raise named(404, "notFoundError", "Fork not found.")
    forks = [row for row in _forks(exchange) if _parent_id(world, row) == parent.id]
    if not forks:
        raise named(400, "badRequest", "This collection id has no forks.")
    page, meta = _page(exchange, forks)
    data = [{**_listed(world, row), "createdBy": world.user.name} for row in page]
    return Reply({"data": data, "meta": meta})


@serves("GET /collections/collection-forks")
def list_own(exchange: Exchange) -> Reply:
    world = exchange.world
    page, meta = _page(exchange, _forks(exchange))
    data = [{**_listed(world, row), "sourceId": row.record["fork"]["from"]} for row in page]
    return Reply({"data": data, "meta": {**meta, "inaccessibleFork": 0}})


@serves("PUT /collections/{collectionId}/pulls")
def pull(exchange: Exchange) -> Reply:
    world = exchange.world
    fork = documents.existing(world, exchange.params["collectionId"])
    parent = _parent(world, fork)
    _bring(world, parent, fork)
    answer = {"destinationId": world.uid(fork.id), "sourceId": world.uid(parent.id)}
    return Reply({"collection": answer})


@serves("GET /collections/{collectionId}/source-status")
def source_status(exchange: Exchange) -> Reply:
    world = exchange.world
    fork = documents.existing(world, exchange.params["collectionId"])
    if "fork" not in fork.record:
        message = "The collection is not a forked collection."
        raise ApiError(400, {"collection": {"name": "badRequest", "message": message}})
    parent = _parent(world, fork)
    ahead = parent.record["revision"] > fork.record["pulled"]
    return Reply({"collection": {world.uid(fork.id): {"isSourceAhead": ahead}}})


@serves("POST /collections/merge")
def merge(exchange: Exchange) -> Reply:
    world = exchange.world
    sent = exchange.json_object()
    source, destination = (
        documents.existing(world, str(sent.get(key, ""))) for key in ("source", "destination")
    )
    merge_collections(
        world, source, destination, sent.get("strategy", "updateSourceWithDestination")
    )
    answer = {"id": destination.id, "uid": world.uid(destination.id)}
    return Reply({"collection": answer})


def merge_collections(world: World, source: Row, destination: Row, strategy: Any) -> None:
    """Make the destination what the source is; the two must be fork and parent."""
    if strategy not in _STRATEGIES:
        raise named(400, "badRequest", f"strategy must be one of: {', '.join(_STRATEGIES)}")
    related = (_parent_id(world, source), _parent_id(world, destination))
    if destination.id != related[0] and source.id != related[1]:
        raise named(400, "badRequest", "The collection Id is not a forked collection.")
    _bring(world, source, destination)
    if strategy == "deleteSource":
        world.store.delete("collection", source.id)


@serves("PUT /collection-merges")
def merge_later(exchange: Exchange) -> Reply:
    world = exchange.world
    sent = exchange.json_object()
    keys = ("strategy", "source", "destination")
    details = {key: sent[key] for key in keys if isinstance(sent.get(key), str)}
    if len(details) < len(keys) or details["strategy"] not in _STRATEGIES:
        detail = "Some validation errors occurred"
        raise problem(400, "bad-request", "Malformed request", detail)
    task = f"pm~vc:merge-workflow~{world.uid(world.ids.uuid())}"
    tasks.start(world, _MERGE, task, details)
    return Reply({"task": {"id": task, "status": "in-progress"}})


@serves("GET /collection-merges-tasks/{taskId}")
def get_merge_task(exchange: Exchange) -> Reply:
    id = exchange.params["taskId"]
    task = tasks.find(exchange.world, _MERGE, id)
    if task is None:
        raise problem(404, "not-found", "Task not found", f"Workflow :: {id} not found")
    answer: Document = {"id": task.id, "status": _MERGE_STATUS[task.record["state"]]}
    if task.record["state"] == "failed":
        answer["details"] = {"error": {"message": task.record["reason"]}}
    return Reply(answer)


@serves("POST /collections/{collectionId}/duplicates")
def duplicate(exchange: Exchange) -> Reply:
    world = exchange.world
    row = documents.by_uid(world, exchange.params["collectionId"])
    if row is None:
        raise no_such_item("collection", exchange.params["collectionId"])
    sent = exchange.json_object()
    if not isinstance(sent.get("workspace"), str):
        raise bad_request("Missing property 'workspace'")
    task = world.uid(world.ids.uuid())
    details = {"workspace": sent["workspace"], "suffix": sent.get("suffix") or "Copy"}
    tasks.start(world, _DUPLICATE, task, {"collection": row.id, **details})
    return Reply({"task": {"id": task, "status": "processing"}})


@serves("GET /collection-duplicate-tasks/{taskId}")
def get_duplicate_task(exchange: Exchange) -> Reply:
    id = exchange.params["taskId"]
    if exchange.world.from_uid(id) is None:
        raise problem(400, "bad-request", "Bad request", "Invalid task id")
    task = tasks.find(exchange.world, _DUPLICATE, id)
    if task is None:
        raise problem(404, "not-found", "Not Found", "The requested resource was not found.")
    answer = {
        "id": task.id,
        "status": _DUPLICATE_STATUS[task.record["state"]],
        "reason": task.record.get("reason"),
    }
    return Reply({"task": answer})


@tasks.effect(_MERGE)
def _finish_merge(world: World, task: Row) -> None:
    source, destination = (
        documents.existing(world, task.record[key]) for key in ("source", "destination")
    )
    merge_collections(world, source, destination, task.record["strategy"])


@tasks.effect(_DUPLICATE)
def _finish_duplicate(world: World, task: Row) -> None:
    record = task.record
    source = documents.existing(world, record["collection"])
    if world.store.find("workspace", record["workspace"]) is None:
        raise no_such_item("workspace", record["workspace"])
    name = f"{source.record['name']} {record['suffix']}"
    _copy(world, source, record["workspace"], name, None)


def _copy(world: World, source: Row, workspace: str, name: str, fork: Document | None) -> Row:
    document = _without_identity(documents.read(world, source))
    document["info"]["name"] = name
    row = documents.add(world, world.ids.uuid(), workspace, document, fork)
    _note_pull(world, row, source)
    return row


def _bring(world: World, source: Row, destination: Row) -> None:
    """Replace what is in the destination by what is in the source. Its elements get new ids:
    the two collections cannot share any."""
    document = _without_identity(documents.read(world, source))
    documents.save(world, destination, document)
    for row, other in ((source, destination), (destination, source)):
        _note_pull(world, row, other)


def _note_pull(world: World, fork: Row, parent: Row) -> None:
    """Record the revision of its parent that a fork has."""
    if _parent_id(world, fork) == parent.id:
        fork.record["pulled"] = parent.record["revision"]
        world.store.update("collection", fork.id, fork.record["name"], fork.record)


def _without_identity(document: Document) -> Document:
    document["info"].pop("_postman_id", None)
    document["info"].pop("fork", None)
    for place in documents.walk(document):
        place.content.pop("id", None)
    return document


def _parent(world: World, fork: Row) -> Row:
    parent_id = _parent_id(world, fork)
    if parent_id is None:
        raise named(400, "badRequest", "The collection Id is not a forked collection.")
    return documents.existing(world, parent_id)


def _parent_id(world: World, row: Row) -> str | None:
    fork = row.record.get("fork")
    return world.bare(fork["from"]) if fork else None


def _forks(exchange: Exchange) -> list[Row]:
    return [row for row in exchange.store.rows("collection") if "fork" in row.record]


def _page(exchange: Exchange, forks: list[Row]) -> tuple[list[Row], Document]:
    page, following = exchange.page(forks, exchange.number("limit", _PAGE, least=1))
    return page, {"total": len(forks), "nextCursor": following}


def _listed(world: World, row: Row) -> Document:
    fork = row.record["fork"]
    return {
        "forkName": fork["label"],
        "forkId": world.uid(row.id),
        "createdAt": fork["createdAt"],
    }
