"""Comments on collections, folders, requests and responses, and the threads they make.

A comment belongs to the collection it is in or on: it goes when that goes. Everything is named by
uid here, comments and threads by number.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from ..errors import ApiError, bad_request, problem
from ..store import Element, Row
from ..world import Document, Exchange, Handler, Reply, Routes, World
from . import fields
from .fields import Field

_LONGEST_BODY = 10_000
_BODY = Field("body", required=True, longest=_LONGEST_BODY)
_TAGS = Field("tags", "object")
_MENTION = (Field("type", required=True, values=("user",)), Field("id", required=True))
_OPEN, _RESOLVED = "Open", "Resolved"


def list_all(exchange: Exchange, model: str) -> Reply:
    collection, element = _subject(exchange, model)
    if not _exists(exchange, collection, element):
        if model == "request":
            return Reply({"data": []})  # live does not say that a request is missing
        raise _not_found()
    rows = _on(exchange.world, collection, element)
    return Reply({"data": [_shown(row) for row in rows]})


def create(exchange: Exchange, model: str) -> Reply:
    world, store = exchange.world, exchange.store
    collection, element = _existing_subject(exchange, model)
    sent = _sent(exchange)
    number = store.revise()
    if "threadId" in sent:
        thread, status = _answered(_on(world, collection, element), sent["threadId"])
    else:
        thread, status = store.revise(), _OPEN
    now = world.now()
    record = {
        "model": element.model,
        "element": element.id,
        "threadId": thread,
        "status": status,
        "createdBy": world.user.id,
        "createdAt": now,
        "updatedAt": now,
        "body": sent["body"],
    }
    row = store.insert("comment", str(number), collection, "", record)
    return Reply({"data": _shown(row)})


def update(exchange: Exchange, model: str) -> Reply:
    row = _existing(exchange, model)
    sent = _sent(exchange)
    row.record["body"] = sent["body"]
    row.record["updatedAt"] = exchange.world.now()
    exchange.store.update("comment", row.id, "", row.record)
    return Reply({"data": _shown(row)})


def delete(exchange: Exchange, model: str) -> Reply:
    """Delete a comment, and its thread with it when it is the one that began it."""
    row = _existing(exchange, model)
    thread = _thread(exchange.world, str(row.record["threadId"]))
    for doomed in thread if thread[0].id == row.id else [row]:
        exchange.store.delete("comment", doomed.id)
    return Reply(status=204)


def resolve(exchange: Exchange) -> Reply:
    asked = exchange.params["threadId"]
    thread = [row for row in exchange.store.rows("comment") if str(row.record["threadId"]) == asked]
    if not thread:
        raise _not_found()
    for row in thread:
        row.record["status"] = _RESOLVED
        exchange.store.update("comment", row.id, "", row.record)
    return Reply(status=204)


def follow(world: World, elements: Collection[Element], source: str, destination: str) -> None:
    """Take the comments on elements along when they move to another collection."""
    for row in world.store.rows("comment", source):
        if Element(row.record["model"], row.record["element"]) in elements:
            world.store.move("comment", row.id, destination)


def _sent(exchange: Exchange) -> Document:
    body = exchange.json()
    fault = fields.fault(body, _BODY, _TAGS)
    if fault is None:
        fault = _mention_fault(body.get("tags", {}))
    if fault is not None:
        raise bad_request(f"body{fault}")
    sent: Document = body
    return sent


def _mention_fault(tags: Document) -> str | None:
    for name, mention in tags.items():
        fault = fields.fault(mention, *_MENTION)
        if fault is not None:
            return f"/tags/{name}{fault}"
    return None


def _subject(exchange: Exchange, model: str) -> tuple[str, Element]:
    """The collection of the path and what in it is commented on, there or not."""
    collection, id = (
        exchange.world.from_uid(exchange.params[name]) or ""
        for name in ("collectionId", f"{model}Id")
    )
    return collection, Element(model, id)


def _exists(exchange: Exchange, collection: str, element: Element) -> bool:
    """Raises the 404 for an unknown collection."""
    if exchange.store.find("collection", collection) is None:
        raise _not_found()
    if element.model == "collection":
        return True
    return exchange.store.collection_of(element) == collection


def _existing_subject(exchange: Exchange, model: str) -> tuple[str, Element]:
    collection, element = _subject(exchange, model)
    if not _exists(exchange, collection, element):
        raise _not_found()
    return collection, element


def _existing(exchange: Exchange, model: str) -> Row:
    """The comment of the path."""
    rows = _on(exchange.world, *_existing_subject(exchange, model))
    for row in rows:
        if row.id == exchange.params["commentId"]:
            return row
    raise _not_found()


def _on(world: World, collection: str, element: Element) -> list[Row]:
    return [
        row
        for row in world.store.rows("comment", collection)
        if Element(row.record["model"], row.record["element"]) == element
    ]


def _thread(world: World, number: str) -> list[Row]:
    """The comments of a thread, the one that began it first."""
    return [row for row in world.store.rows("comment") if str(row.record["threadId"]) == number]


def _answered(rows: list[Row], thread: Any) -> tuple[int, str]:
    """The thread that a reply goes to, and its status."""
    if not isinstance(thread, int) or isinstance(thread, bool):
        raise bad_request("body/threadId must be integer")
    for row in rows:
        if row.record["threadId"] == thread:
            return thread, row.record["status"]
    raise _not_found()


def _shown(row: Row) -> Document:
    keys = ("threadId", "status", "createdBy", "createdAt", "updatedAt", "body")
    return {"id": int(row.id), **{key: row.record[key] for key in keys}}


def _not_found() -> ApiError:
    return problem(404, "not-found", "Not Found", "Not Found")


def _for_model(model: str, path: str) -> Routes:
    def bind(action: Any) -> Handler:
        return lambda exchange: action(exchange, model)

    one = f"{path}/{{commentId}}"
    return [
        ("GET", path, bind(list_all)),
        ("POST", path, bind(create)),
        ("PUT", one, bind(update)),
        ("DELETE", one, bind(delete)),
    ]


_COLLECTION = "/collections/{collectionId}"
ROUTES: Routes = [
    *_for_model("collection", f"{_COLLECTION}/comments"),
    *_for_model("folder", f"{_COLLECTION}/folders/{{folderId}}/comments"),
    *_for_model("request", f"{_COLLECTION}/requests/{{requestId}}/comments"),
    *_for_model("response", f"{_COLLECTION}/responses/{{responseId}}/comments"),
    ("POST", "/comments-resolutions/{threadId}", resolve),
]
