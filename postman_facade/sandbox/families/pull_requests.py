"""Pull requests: a fork asks its parent to take its changes."""

from __future__ import annotations

from typing import Any

from ..errors import ApiError, bad_request, problem
from ..store import Row
from ..world import Document, Exchange, Reply, Routes, World
from . import fields, forks
from .fields import Field

_REVIEWERS = Field("reviewers", "array", required=True, each=Field(""))
_TITLE = Field("title", required=True)
_DESCRIPTION = Field("description")
_CREATION = (_TITLE, _DESCRIPTION, _REVIEWERS, Field("destinationId", required=True))
_UPDATE = (_REVIEWERS, _TITLE, _DESCRIPTION)
_STATUS_AFTER = {
    "approve": "approved",
    "unapprove": "open",
    "decline": "declined",
    "merge": "merged",
}
_REVIEW = (Field("action", required=True, values=tuple(_STATUS_AFTER)), Field("comment"))
# What can be done in which state; nothing once it is merged or declined.
_ACTIONS = {"open": ("approve", "decline", "merge"), "approved": ("unapprove", "decline", "merge")}


def create(exchange: Exchange) -> Reply:
    world = exchange.world
    source = _collection(exchange)
    sent = fields.read(exchange, "POST", *_CREATION)
    destination = _parent(world, source, sent["destinationId"])
    pair = {"sourceId": world.uid(source.id), "destinationId": world.uid(destination.id)}
    _require_only_one(world, pair)
    now = world.now()
    record = {
        **pair,
        "status": "open",
        "createdAt": now,
        "createdBy": world.owner,
        "sourceName": source.record["name"],
        "forkName": source.record["fork"]["label"],
        "destinationName": destination.record["name"],
        "description": "",
    }
    _edit(world, record, sent)
    row = world.store.insert("pull-request", world.ids.uuid(), None, record["title"], record)
    return Reply(_brief(row))


def list_of_collection(exchange: Exchange) -> Reply:
    """Those from the collection and those into it."""
    uid = exchange.world.uid(_collection(exchange).id)
    rows = [
        row
        for row in exchange.store.rows("pull-request")
        if uid in (row.record["sourceId"], row.record["destinationId"])
    ]
    return Reply({"data": [_listed(row) for row in rows]})


def get(exchange: Exchange) -> Reply:
    world = exchange.world
    row = _existing(exchange)
    record = row.record
    source = _end(world, record["sourceId"], record["sourceName"])
    whole = {
        **_described(row),
        "updatedBy": record["updatedBy"],
        "forkType": "collection",
        "source": {**source, "forkName": record["forkName"]},
        "destination": _end(world, record["destinationId"], record["destinationName"]),
        "merge": {"status": "inactive"},
        "reviewers": [{"id": id, "status": status} for id, status in record["reviewers"].items()],
    }
    return Reply(whole)


def update(exchange: Exchange) -> Reply:
    row = _existing(exchange)
    sent = fields.read(exchange, "PUT", *_UPDATE)
    if row.record["status"] not in _ACTIONS:
        detail = "You cannot modify a pull request which is already merged or declined."
        raise problem(409, "conflict", "Conflict", detail)
    _edit(exchange.world, row.record, sent)
    exchange.store.update("pull-request", row.id, row.record["title"], row.record)
    return Reply({**_brief(row), "forkType": "collection"})


def review(exchange: Exchange) -> Reply:
    """Approve, unapprove, decline or merge: at once, in spite of the path."""
    world = exchange.world
    row = _existing(exchange)
    sent = fields.read(exchange, "POST", *_REVIEW)
    action, record = sent["action"], row.record
    if action not in _ACTIONS.get(record["status"], ()):
        raise bad_request("Given action on current pull request is not allowed")
    if action == "merge":
        _merge(world, record)
    record["status"] = status = _STATUS_AFTER[action]
    if world.owner in record["reviewers"]:
        record["reviewers"][world.owner] = status
    if "comment" in sent:
        record["comment"] = sent["comment"]
    _touch(world, record)
    world.store.update("pull-request", row.id, record["title"], record)
    reviewer = {"id": world.user.id, "name": world.user.name, "username": world.user.username}
    updated = record["updatedAt"]
    return Reply({"id": row.id, "status": status, "reviewedBy": reviewer, "updatedAt": updated})


def _merge(world: World, record: Document) -> None:
    source = _by_uid(world, record["sourceId"])
    if source is None:
        raise _no_relation()
    destination = _parent(world, source, record["destinationId"])
    forks.merge_collections(world, source, destination, "default")


def _collection(exchange: Exchange) -> Row:
    """The collection of the path. One that is missing is one you may not see."""
    row = _by_uid(exchange.world, exchange.params["collectionId"])
    if row is None:
        detail = "You do not have enough permissions to perform this action."
        raise problem(403, "forbidden", "Forbidden", detail)
    return row


def _existing(exchange: Exchange) -> Row:
    row = exchange.store.find("pull-request", exchange.params["pullRequestId"])
    if row is None:
        raise problem(404, "not-found", "Not Found", "The requested resource was not found.")
    return row


def _by_uid(world: World, uid: str) -> Row | None:
    id = world.from_uid(uid)
    return world.store.find("collection", id) if id else None


def _parent(world: World, fork: Row, uid: str) -> Row:
    """The collection of that uid, which has to be the one that was forked."""
    parent = _by_uid(world, uid)
    if parent is None or fork.record.get("fork", {}).get("from") != uid:
        raise _no_relation()
    return parent


def _no_relation() -> ApiError:
    return bad_request("Fork relation not found")


def _require_only_one(world: World, pair: dict[str, str]) -> None:
    for row in world.store.rows("pull-request"):
        if row.record["status"] in _ACTIONS and pair.items() <= row.record.items():
            detail = "A pull request for this source and destination already exists."
            raise problem(400, "bad-request", "Duplicate pull request", detail)


def _edit(world: World, record: Document, sent: Document) -> None:
    """What was sent; a reviewer who stays keeps what they said."""
    said = record.get("reviewers", {})
    record["title"] = sent["title"]
    record["description"] = sent.get("description", record["description"])
    record["reviewers"] = {id: said.get(id, "open") for id in sent["reviewers"]}
    _touch(world, record)


def _touch(world: World, record: Document) -> None:
    record["updatedAt"] = world.now()
    record["updatedBy"] = world.owner


def _end(world: World, uid: str, last_name: str) -> Document:
    row = _by_uid(world, uid)
    name = row.record["name"] if row else last_name
    return {"id": uid, "name": name, "exists": row is not None}


def _described(row: Row) -> Document:
    keys = ("title", "status", "description", "createdAt", "createdBy", "updatedAt", "comment")
    return {"id": row.id, **{key: row.record[key] for key in keys if key in row.record}}


def _listed(row: Row) -> Document:
    return {
        **_brief(row),
        "updatedBy": row.record["updatedBy"],
        "href": f"/pull-requests/{row.id}",
    }


def _brief(row: Row) -> Document:
    ends: dict[str, Any] = {key: row.record[key] for key in ("sourceId", "destinationId")}
    return {**_described(row), **ends}


ROUTES: Routes = [
    ("POST", "/collections/{collectionId}/pull-requests", create),
    ("GET", "/collections/{collectionId}/pull-requests", list_of_collection),
    ("GET", "/pull-requests/{pullRequestId}", get),
    ("PUT", "/pull-requests/{pullRequestId}", update),
    ("POST", "/pull-requests/{pullRequestId}/tasks", review),
]
