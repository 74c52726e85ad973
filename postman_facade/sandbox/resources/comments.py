"""Comments on collections, folders, requests and responses, and the threads they make.

A comment belongs to the collection it is in or on: it goes when that goes. Everything is named by
uid here, comments and threads by number.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from ..errors import ApiError, bad_request, problem
from ..store.database import Element, Row
from ..world import Document, Exchange, Reply, Routes, World
from .engine import Resource, only, times
from .schemas import Schema

_LONGEST_BODY = 10_000
_COLLECTION = "/collections/{collectionId}"


class Comments(Resource):
    """Those on one model of element."""

    kind = "comment"
    goes_with = "collection"
    kept = ("body",)
    unchecked = ("threadId",)

    def __init__(self, model: str) -> None:
        self._model = model
        self._parameter = f"{model}Id"
        on = "" if model == "collection" else f"/{model}s/{{{self._parameter}}}"
        self.path = f"{_COLLECTION}{on}/comments/{{commentId}}"

    def missing(self, exchange: Exchange) -> ApiError:
        return problem(404, "not-found", "Not Found", "Not Found")

    def check(self, exchange: Exchange, schema: Schema, body: Any) -> None:
        super().check(exchange, schema, body)
        if len(body["body"]) > _LONGEST_BODY:
            detail = f"body/body must NOT have more than {_LONGEST_BODY} characters"
            raise self.invalid(exchange, detail)

    def rows(self, exchange: Exchange) -> list[Row]:
        collection, element = self._subject(exchange)
        if self._exists(exchange, collection, element):
            return _on(exchange.world, collection, element)
        if self._model == "request":
            return []  # live does not say that a request is missing
        raise self.missing(exchange)

    def row(self, exchange: Exchange) -> Row:
        rows = _on(exchange.world, *self._existing_subject(exchange))
        for row in rows:
            if row.id == exchange.params["commentId"]:
                return row
        raise self.missing(exchange)

    def create(self, exchange: Exchange) -> Reply:
        world = exchange.world
        collection, element = self._existing_subject(exchange)
        sent = self.sent(exchange)
        number = str(world.store.revise())
        record = {
            "model": element.model,
            "element": element.id,
            **self._begun(exchange, collection, element, sent),
            "createdBy": world.user.id,
            **times(world),
            "body": sent["body"],
        }
        row = world.store.insert(self.kind, number, collection, "", record)
        return Reply({"data": self.shown(exchange, row)})

    def wrapped(self, shown: Any) -> Any:
        return {"data": shown}

    def shown(self, exchange: Exchange, row: Row) -> Any:
        keys = ("threadId", "status", "createdBy", "createdAt", "updatedAt", "body")
        return {"id": int(row.id), **only(keys, row.record)}

    def delete(self, exchange: Exchange) -> Reply:
        """Delete a comment, and its thread with it when it is the one that began it."""
        row = self.row(exchange)
        thread = _thread(exchange.world, str(row.record["threadId"]))
        for doomed in thread if thread[0].id == row.id else [row]:
            exchange.store.delete(self.kind, doomed.id)
        return Reply(status=204)

    def _begun(
        self, exchange: Exchange, collection: str, element: Element, sent: Document
    ) -> Document:
        """The thread that a comment begins or replies to."""
        if "threadId" not in sent:
            return {"threadId": exchange.store.revise(), "status": "Open"}
        number = sent["threadId"]
        if not isinstance(number, int) or isinstance(number, bool):
            raise bad_request("body/threadId must be integer")
        for row in _on(exchange.world, collection, element):
            if row.record["threadId"] == number:
                return only(("threadId", "status"), row.record)
        raise self.missing(exchange)

    def _subject(self, exchange: Exchange) -> tuple[str, Element]:
        """The collection of the path and what in it is commented on, there or not."""
        collection, id = (
            exchange.world.from_uid(exchange.params[name]) or ""
            for name in ("collectionId", self._parameter)
        )
        return collection, Element(self._model, id)

    def _exists(self, exchange: Exchange, collection: str, element: Element) -> bool:
        """Raises the 404 for an unknown collection."""
        if exchange.store.find("collection", collection) is None:
            raise self.missing(exchange)
        return element.model == "collection" or exchange.store.collection_of(element) == collection

    def _existing_subject(self, exchange: Exchange) -> tuple[str, Element]:
        collection, element = self._subject(exchange)
        if not self._exists(exchange, collection, element):
            raise self.missing(exchange)
        return collection, element


def resolve(exchange: Exchange) -> Reply:
    thread = _thread(exchange.world, exchange.params["threadId"])
    if not thread:
        raise problem(404, "not-found", "Not Found", "Not Found")
    for row in thread:
        row.record["status"] = "Resolved"
        exchange.store.update("comment", row.id, "", row.record)
    return Reply(status=204)


def follow(world: World, elements: Collection[Element], source: str, destination: str) -> None:
    """Take the comments on elements along when they move to another collection."""
    for row in world.store.rows("comment", source):
        if Element(row.record["model"], row.record["element"]) in elements:
            world.store.move("comment", row.id, destination)


def _on(world: World, collection: str, element: Element) -> list[Row]:
    return [
        row
        for row in world.store.rows("comment", collection)
        if Element(row.record["model"], row.record["element"]) == element
    ]


def _thread(world: World, number: str) -> list[Row]:
    """The comments of a thread, the one that began it first."""
    return [row for row in world.store.rows("comment") if str(row.record["threadId"]) == number]


TABLE = tuple(Comments(model) for model in ("collection", "folder", "request", "response"))
ROUTES: Routes = [("POST", "/comments-resolutions/{threadId}", resolve)]
