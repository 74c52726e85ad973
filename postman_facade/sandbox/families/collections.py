"""Collections as wholes: list, create, read, replace, patch, delete, tags."""

from __future__ import annotations

from typing import Any

from .. import tasks, wire
from ..errors import ApiError, malformed, named, no_such_item, problem
from ..store import Row
from ..tasks import Effect
from ..world import Document, Exchange, Reply, Routes, World, is_uuid
from . import access_keys, collection_patch, collection_records, documents, fields, tags, workspaces

_UPDATE = "collection-update"
_UPDATE_STATUS = {"running": "in-progress", "done": "successful", "failed": "failed"}


def list_all(exchange: Exchange) -> Reply:
    query = exchange.query
    rows = exchange.store.rows("collection", query.get("workspace") or None)
    if "name" in query:
        rows = [row for row in rows if row.record["name"] == query["name"]]
    if "limit" not in query and "offset" not in query:
        return Reply({"collections": [_listed(exchange.world, row) for row in rows]})
    total = len(rows)
    limit = exchange.number("limit", max(total, 1), least=1)
    offset = exchange.number("offset", 0, least=0)
    page = [_listed(exchange.world, row) for row in rows[offset : offset + limit]]
    meta = {"total": total, "offset": offset, "limit": limit}
    return Reply({"collections": page, "meta": meta})


def create(exchange: Exchange) -> Reply:
    world = exchange.world
    workspace = workspaces.resolve(exchange)
    document = _sent(exchange.json())
    # An id that is no UUID could be used in no call afterwards.
    sent_id = document["info"].get("_postman_id")
    id = sent_id if isinstance(sent_id, str) and is_uuid(sent_id) else world.ids.uuid()
    if exchange.store.find("collection", id) is not None:
        message = "The specified item already exists."
        raise named(400, "instanceFoundError", message, {"item": "collection", "id": id})
    row = collection_records.add(world, id, workspace, document)
    return Reply({"collection": _created(world, row)})


def get(exchange: Exchange) -> Reply:
    id = exchange.params["collectionId"]
    if not exchange.authenticated:
        access_keys.require(exchange, exchange.world.bare(id))
    row = collection_records.find(exchange.world, id)
    if row is None:
        message = "We could not find the collection you are looking for"
        raise named(404, "instanceNotFoundError", message)
    if exchange.query.get("model") == "minimal":
        return Reply({"collection": _minimal(collection_records.read(exchange.world, row))})
    # The stored text is the answer: a collection of any size is not parsed to be read.
    return Reply(b'{"collection":' + exchange.store.content("collection", row.id) + b"}")


def put(exchange: Exchange) -> Reply:
    if "respond-async" in exchange.headers.get("prefer", ""):
        return _put_later(exchange)
    world = exchange.world
    row = _existing(exchange)
    document = _sent(exchange.json())
    _require_same_id(world, row, document)
    _require_idle(world, row)
    collection_records.save(world, row, document)
    return Reply({"collection": _created(world, row)})


def _finish_put(world: World, task: Row) -> None:
    """Replace the collection of a task that was started by an asynchronous PUT."""
    row = collection_records.find(world, task.record["collection"])
    if row is None:
        raise no_such_item("collection", task.record["collection"])
    collection_records.save(world, row, wire.decode(world.store.content("task", task.id)))


def get_update_task(exchange: Exchange) -> Reply:
    task = tasks.find(exchange.world, _UPDATE, exchange.params["taskId"])
    if task is None:
        raise problem(404, "not-found", "Not Found", "The requested resource was not found.")
    return Reply({"id": task.id, "status": _UPDATE_STATUS[task.record["state"]]})


def patch(exchange: Exchange) -> Reply:
    row = _existing(exchange)
    document = collection_records.read(exchange.world, row)
    collection_patch.apply(document, exchange.json_object().get("collection"))
    collection_records.save(exchange.world, row, document, touched=())
    info = document["info"]
    return Reply(
        {
            "collection": {
                "id": row.id,
                "name": info["name"],
                "description": info.get("description", ""),
            }
        }
    )


def delete(exchange: Exchange) -> Reply:
    row = _existing(exchange)
    exchange.store.delete("collection", row.id)
    return Reply({"collection": {"id": row.id, "uid": exchange.world.uid(row.id)}})


def get_tags(exchange: Exchange) -> Reply:
    return Reply({"tags": _tagged(exchange).record["tags"]})


def put_tags(exchange: Exchange) -> Reply:
    row = _tagged(exchange)
    row.record["tags"] = tags.read(exchange)
    exchange.store.update("collection", row.id, row.name, row.record)
    return Reply({"tags": row.record["tags"]})


def _put_later(exchange: Exchange) -> Reply:
    """The asynchronous PUT: its refusals are problems, and its ids are checked when it is done."""
    world = exchange.world
    row = collection_records.find(world, exchange.params["collectionId"])
    if row is None:
        detail = "We could not find the collection you are looking for"
        raise problem(404, "not-found", "Not found", detail)
    sent = exchange.json_object()
    if "collection" not in sent:
        raise _missing_property(exchange, "collection", "/required")
    document = sent["collection"]
    for key in ("info", "item"):
        if not isinstance(document, dict) or key not in document:
            raise _missing_property(exchange, key, "/properties/collection/required")
    if documents.faults(document):
        detail = "Unable to parse the collection. It does not follow the v2.1.0 schema."
        raise problem(400, "bad-request", "Malformed request", detail)
    _require_same_id(world, row, document)
    _require_idle(world, row)
    task = world.ids.uuid()
    tasks.start(world, _UPDATE, task, {"collection": row.id}, wire.encode(document))
    return Reply({"task": {"id": task, "status": "in-progress"}}, status=202)


def _sent(body: Any) -> Document:
    """The collection in a request body. Raises the 400 that lists its faults."""
    if not isinstance(body, dict) or "collection" not in body:
        raise malformed("collection", [": must have required property 'collection'"])
    found = documents.faults(body["collection"])
    if found:
        raise malformed("collection", found)
    document: Document = body["collection"]
    return document


def _missing_property(exchange: Exchange, name: str, location: str) -> ApiError:
    return fields.refusal(exchange, "PUT", f"Missing property '{name}'", location)


def _require_same_id(world: World, row: Row, document: Document) -> None:
    sent_id = document["info"].get("_postman_id")
    if sent_id and (not isinstance(sent_id, str) or world.bare(sent_id) != row.id):
        raise named(
            400,
            "collectionMismatchError",
            "The collection ID in the path does not match the collection ID in the request body.",
        )


def _require_idle(world: World, row: Row) -> None:
    if any(task.record["collection"] == row.id for task in tasks.pending(world, _UPDATE)):
        detail = "Deep update operation is already in progress for this collection."
        raise problem(409, "conflict", "Conflict", detail)


def _existing(exchange: Exchange) -> Row:
    id = exchange.params["collectionId"]
    row = collection_records.find(exchange.world, id)
    if row is None:
        raise no_such_item("collection", id)
    return row


def _tagged(exchange: Exchange) -> Row:
    """The collection whose tags are asked for: by uid only, as live."""
    id = exchange.world.from_uid(exchange.params["collectionId"])
    row = exchange.store.find("collection", id) if id else None
    if row is None:
        raise tags.owner_not_found(exchange)
    return row


def _created(world: World, row: Row) -> Document:
    return {"id": row.id, "name": row.record["name"], "uid": world.uid(row.id)}


def _listed(world: World, row: Row) -> Document:
    record = row.record
    listed = {
        "id": row.id,
        "name": record["name"],
        "owner": record["owner"],
        "createdAt": record["createdAt"],
        "updatedAt": record["updatedAt"],
        "uid": world.uid(row.id),
        "isPublic": record["isPublic"],
    }
    if "fork" in record:
        listed["fork"] = record["fork"]
    return listed


def _minimal(document: Document) -> Document:
    info = {key: value for key, value in document["info"].items() if key != "schema"}
    minimal: Document = {"info": info}
    for key, name in (("variable", "variable"), ("auth", "auth"), ("event", "events")):
        if key in document:
            minimal[name] = document[key]
    roots = [place for place in documents.walk(document) if place.siblings is document["item"]]
    for name, model in (("rootLevelRequests", "request"), ("rootLevelFolders", "folder")):
        minimal[name] = [place.content["uid"] for place in roots if place.element.model == model]
    return minimal


EFFECTS: dict[str, Effect] = {_UPDATE: _finish_put}
ROUTES: Routes = [
    ("GET", "/collections", list_all),
    ("POST", "/collections", create),
    ("GET", "/collections/{collectionId}", get),
    ("PUT", "/collections/{collectionId}", put),
    ("PATCH", "/collections/{collectionId}", patch),
    ("DELETE", "/collections/{collectionId}", delete),
    ("GET", "/collections/{collectionId}/tags", get_tags),
    ("PUT", "/collections/{collectionId}/tags", put_tags),
    ("GET", "/collection-updates-tasks/{taskId}", get_update_task),
]
