"""Comments on collections, folders, requests and responses, and the threads they make.

A comment belongs to the collection it is in or on: it goes when that goes. Everything is named by
uid here, comments and threads by number.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from ..errors import bad_request, problem
from ..store.database import Element, Row
from ..world import Document, Exchange, Reply, World, serves
from . import schemas
from .engine import Resource, only
from .schemas import Schema

_LONGEST_BODY = 10_000


class Comments(Resource):
    """Comments on collections; those on elements inside differ in their paths only."""

    kind = "comment"
    goes_with = "collection"
    path = "/collections/{collectionId}/comments/{commentId}"
    kept = ("body",)
    unchecked = ("threadId",)
    envelope = "data"
    stamped = ("createdBy", "createdAt", "updatedAt")
    person = int
    absent = ("not-found", "Not Found", "Not Found")

    def check(self, exchange: Exchange, schema: Schema, body: Any) -> None:
        limited = schemas.amended(schema, {"maxLength": _LONGEST_BODY}, "body")
        super().check(exchange, limited, body)

    def rows(self, exchange: Exchange) -> list[Row]:
        collection, element = _subject(exchange)
        if self._exists(exchange, collection, element):
            return _on(exchange.world, collection, element)
        if element.model == "request":
            return []  # as live, which does not report a missing request
        raise self.missing(exchange)

    def row(self, exchange: Exchange) -> Row:
        for row in _on(exchange.world, *self._existing_subject(exchange)):
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
            **self.record(exchange, collection, sent),
        }
        row = world.store.insert(self.kind, number, collection, "", record)
        return Reply(self.wrapped(self.shown(exchange, row)))

    def shown(self, exchange: Exchange, row: Row) -> Any:
        return {
            "id": int(row.id),
            **only(("threadId", "status", *self.stamped, "body"), row.record),
        }

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

    def _exists(self, exchange: Exchange, collection: str, element: Element) -> bool:
        """Raises the 404 for an unknown collection."""
        if exchange.store.find("collection", collection) is None:
            raise self.missing(exchange)
        return element.model == "collection" or exchange.store.collection_of(element) == collection

    def _existing_subject(self, exchange: Exchange) -> tuple[str, Element]:
        collection, element = _subject(exchange)
        if not self._exists(exchange, collection, element):
            raise self.missing(exchange)
        return collection, element


class FolderComments(Comments):
    path = "/collections/{collectionId}/folders/{folderId}/comments/{commentId}"


class RequestComments(Comments):
    path = "/collections/{collectionId}/requests/{requestId}/comments/{commentId}"


class ResponseComments(Comments):
    path = "/collections/{collectionId}/responses/{responseId}/comments/{commentId}"


@serves("POST /comments-resolutions/{threadId}")
def resolve(exchange: Exchange) -> Reply:
    thread = _thread(exchange.world, exchange.params["threadId"])
    if not thread:
        raise problem(404, *Comments.absent)
    for row in thread:
        row.record["status"] = "Resolved"
        exchange.store.update("comment", row.id, "", row.record)
    return Reply(status=204)


def follow(world: World, elements: Collection[Element], source: str, destination: str) -> None:
    """Take the comments on elements along when they move to another collection."""
    for row in world.store.rows("comment", source):
        if Element(row.record["model"], row.record["element"]) in elements:
            world.store.move("comment", row.id, destination)


def _subject(exchange: Exchange) -> tuple[str, Element]:
    """The collection and the element in the path, existing or not."""
    ids = {
        name.removesuffix("Id"): exchange.world.from_uid(text) or ""
        for name, text in exchange.params.items()
        if name != "commentId"
    }
    return ids["collection"], Element(*list(ids.items())[-1])


def _on(world: World, collection: str, element: Element) -> list[Row]:
    return [
        row
        for row in world.store.rows("comment", collection)
        if Element(row.record["model"], row.record["element"]) == element
    ]


def _thread(world: World, number: str) -> list[Row]:
    """The comments of a thread, oldest first."""
    return [row for row in world.store.rows("comment") if str(row.record["threadId"]) == number]
