"""Forks of collections: making, listing, pulling, merging, duplicating. Those of environments are
recorded and listed in the same way."""

from __future__ import annotations

from typing import Any

from ..behaviour import tasks
from ..errors import ApiError, bad_request, found, missing_parameter, named, no_such_item, problem
from ..store.database import Row
from ..world import Document, Exchange, Reply, World, serves
from . import documents, workspaces
from .engine import only

_PAGE = 10
_MERGE = "collection-merge"
_DUPLICATE = "collection-duplicate"
_STRATEGIES = ("default", "updateSourceWithDestination", "deleteSource")
_MERGED = ("strategy", "source", "destination")


def of(world: World, parent: Row, label: str) -> Document:
    """What the record of a fork says of that."""
    return {"label": label, "createdAt": world.now(), "from": world.uid(parent.id)}


def parent_id(world: World, row: Row) -> str | None:
    fork = row.record.get("fork")
    return world.bare(fork["from"]) if fork else None


def made_of(exchange: Exchange, parent: Row, kind: str) -> list[Row]:
    rows = exchange.store.rows(kind)
    return [row for row in rows if parent_id(exchange.world, row) == parent.id]


def listed(exchange: Exchange, forks: list[Row], *keys: str, **meta: Any) -> Reply:
    """A page of forks, each with these members."""
    page, following = exchange.page(forks, exchange.number("limit", _PAGE, least=1))
    data = [only(keys, _described(exchange.world, row)) for row in page]
    return Reply({"data": data, "meta": {"total": len(forks), "nextCursor": following, **meta}})


def _described(world: World, row: Row) -> Document:
    fork = row.record["fork"]
    return {
        **row.record,
        **fork,
        "forkId": world.uid(row.id),
        "forkName": fork["label"],
        "sourceId": fork["from"],
        "createdBy": world.user.name,
    }


@serves("POST /collections/fork/{collectionId}")
def create(exchange: Exchange) -> Reply:
    world, parent = exchange.world, _of_path(exchange)
    workspace = workspaces.resolve(exchange)
    label = exchange.json_object().get("label")
    if not isinstance(label, str) or not label:
        raise missing_parameter("label")
    fork = of(world, parent, label)
    row = _copy(world, parent, workspace, parent.record["name"], fork)
    made = {"id": row.id, "name": row.record["name"], "fork": fork, "uid": world.uid(row.id)}
    return Reply({"collection": made})


@serves("GET /collections/{collectionId}/forks")
def list_of_collection(exchange: Exchange) -> Reply:
    parent = documents.find_row(exchange.world, exchange.params["collectionId"])
    refusal = named(404, "notFoundError", "Fork not found.")
    forks = made_of(exchange, found(parent, refusal), "collection")
    if not forks:
        raise named(400, "badRequest", "This collection id has no forks.")
    return listed(exchange, forks, "forkName", "forkId", "createdAt", "createdBy")


@serves("GET /collections/collection-forks")
def list_own(exchange: Exchange) -> Reply:
    forks = [row for row in exchange.store.rows("collection") if "fork" in row.record]
    keys = ("forkName", "forkId", "createdAt", "sourceId")
    return listed(exchange, forks, *keys, inaccessibleFork=0)


@serves("PUT /collections/{collectionId}/pulls")
def pull(exchange: Exchange) -> Reply:
    world, fork = exchange.world, _of_path(exchange)
    parent = _parent(world, fork)
    _bring(world, parent, fork)
    answer = {"destinationId": world.uid(fork.id), "sourceId": world.uid(parent.id)}
    return Reply({"collection": answer})


@serves("GET /collections/{collectionId}/source-status")
def source_status(exchange: Exchange) -> Reply:
    world, fork = exchange.world, _of_path(exchange)
    if "fork" not in fork.record:
        message = "The collection is not a forked collection."
        raise ApiError(400, {"collection": {"name": "badRequest", "message": message}})
    ahead = _parent(world, fork).record["revision"] > fork.record["pulled"]
    return Reply({"collection": {world.uid(fork.id): {"isSourceAhead": ahead}}})


@serves("POST /collections/merge")
def merge(exchange: Exchange) -> Reply:
    world, sent = exchange.world, exchange.json_object()
    strategy = sent.get("strategy", "updateSourceWithDestination")
    destination = _merge(world, {**sent, "strategy": strategy})
    return Reply({"collection": {"id": destination.id, "uid": world.uid(destination.id)}})


def _merge(world: World, asked: Document) -> Row:
    source, destination = (
        documents.existing(world, str(asked.get(key, ""))) for key in ("source", "destination")
    )
    merge_collections(world, source, destination, asked["strategy"])
    return destination


def merge_collections(world: World, source: Row, destination: Row, strategy: Any) -> None:
    """Make the destination what the source is; the two must be fork and parent."""
    if strategy not in _STRATEGIES:
        raise named(400, "badRequest", f"strategy must be one of: {', '.join(_STRATEGIES)}")
    if destination.id != parent_id(world, source) and source.id != parent_id(world, destination):
        raise _no_fork()
    _bring(world, source, destination)
    if strategy == "deleteSource":
        world.store.delete("collection", source.id)


@serves("PUT /collection-merges")
def merge_later(exchange: Exchange) -> Reply:
    world, sent = exchange.world, exchange.json_object()
    details = {key: sent[key] for key in _MERGED if isinstance(sent.get(key), str)}
    if len(details) < len(_MERGED) or details["strategy"] not in _STRATEGIES:
        detail = "Some validation errors occurred"
        raise problem(400, "bad-request", "Malformed request", detail)
    task = f"pm~vc:merge-workflow~{world.uid(world.ids.uuid())}"
    tasks.start(world, _MERGE, task, details)
    return Reply({"task": {"id": task, "status": "in-progress"}})


@tasks.effect(_MERGE)
def _finish_merge(world: World, task: Row) -> None:
    _merge(world, task.record)


@serves("GET /collection-merges-tasks/{taskId}")
def get_merge_task(exchange: Exchange) -> Reply:
    id = exchange.params["taskId"]
    refusal = problem(404, "not-found", "Task not found", f"Workflow :: {id} not found")
    task = found(tasks.find(exchange.world, _MERGE, id), refusal)
    answer: Document = {"id": id, "status": tasks.status(task, "in-progress", "successful")}
    if task.record["state"] == "failed":
        answer["details"] = {"error": {"message": task.record["reason"]}}
    return Reply(answer)


@serves("POST /collections/{collectionId}/duplicates")
def duplicate(exchange: Exchange) -> Reply:
    world, id = exchange.world, exchange.params["collectionId"]
    row = found(documents.by_uid(world, id), no_such_item("collection", id))
    sent = exchange.json_object()
    if not isinstance(sent.get("workspace"), str):
        raise bad_request("Missing property 'workspace'")
    task = world.uid(world.ids.uuid())
    details = {"workspace": sent["workspace"], "suffix": sent.get("suffix") or "Copy"}
    tasks.start(world, _DUPLICATE, task, {"collection": row.id, **details})
    return Reply({"task": {"id": task, "status": "processing"}})


@tasks.effect(_DUPLICATE)
def _finish_duplicate(world: World, task: Row) -> None:
    record = task.record
    source, workspace = documents.existing(world, record["collection"]), record["workspace"]
    found(world.store.find("workspace", workspace), no_such_item("workspace", workspace))
    _copy(world, source, workspace, f"{source.record['name']} {record['suffix']}", None)


@serves("GET /collection-duplicate-tasks/{taskId}")
def get_duplicate_task(exchange: Exchange) -> Reply:
    id = exchange.params["taskId"]
    if exchange.world.from_uid(id) is None:
        raise problem(400, "bad-request", "Bad request", "Invalid task id")
    refusal = problem(404, "not-found", "Not Found", "The requested resource was not found.")
    task = found(tasks.find(exchange.world, _DUPLICATE, id), refusal)
    status = tasks.status(task, "processing", "completed")
    return Reply({"task": {"id": id, "status": status, "reason": task.record.get("reason")}})


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
    if parent_id(world, fork) == parent.id:
        fork.record["pulled"] = parent.record["revision"]
        world.store.update("collection", fork.id, fork.record["name"], fork.record)


def _without_identity(document: Document) -> Document:
    document["info"].pop("_postman_id", None)
    document["info"].pop("fork", None)
    for place in documents.walk(document):
        place.content.pop("id", None)
    return document


def _of_path(exchange: Exchange) -> Row:
    return documents.existing(exchange.world, exchange.params["collectionId"])


def _parent(world: World, fork: Row) -> Row:
    return documents.existing(world, found(parent_id(world, fork), _no_fork()))


def _no_fork() -> ApiError:
    return named(400, "badRequest", "The collection Id is not a forked collection.")
