"""Comments on collections, folders, requests and responses, and the threads they make.

A comment belongs to the collection it is in or on: it goes when that goes. Everything is named by
uid here, comments and threads by number.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from ..errors import bad_request, found, problem
from ..store.database import Element, Row
from ..world import Document, Exchange, Reply, World, serves
from . import schemas
from .documented import Documented
from .engine import only
from .schemas import Schema

_LONGEST_BODY = 10_000


class Comments(Documented):
    """Comments on collections; those on elements inside differ in their paths only."""

    kind = "comment"
    goes_with = "collection"
    path = "/collections/{collectionId}/comments/{commentId}"
    kept = ("body",)
    unchecked = ("threadId",)
    envelope = "data"
    numbered = True
    stamped = ("createdBy", "createdAt", "updatedAt")
    person = int
    absent = ("not-found", "Not Found", "Not Found")

    def check(self, exchange: Exchange, schema: Schema, body: Any) -> None:
        limited = schemas.amended(schema, {"maxLength": _LONGEST_BODY}, "body")
        super().check(exchange, limited, body)

    def rows(self, exchange: Exchange) -> list[Row]:
        """As live, which does not report a missing request."""
        return _on(exchange.world, *self._subject(exchange, "request"))

    def row(self, exchange: Exchange) -> Row:
        rows, id = _on(exchange.world, *self._subject(exchange)), exchange.params["commentId"]
        return found(next((row for row in rows if row.id == id), None), self.missing(exchange))

    def home(self, exchange: Exchange) -> str:
        return self._subject(exchange)[0]

    def record(self, exchange: Exchange, home: str | None, sent: Document) -> Document:
        collection, element = self._subject(exchange)
        return {
            "model": element.model,
            "element": element.id,
            **self._begun(exchange, collection, element, sent),
            **super().record(exchange, home, sent),
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

    def _subject(self, exchange: Exchange, *unreported: str) -> tuple[str, Element]:
        """The collection and the element in the path. Raises the 404 for a missing one."""
        ids = {
            name.removesuffix("Id"): exchange.world.from_uid(text) or ""
            for name, text in exchange.params.items()
            if name != "commentId"
        }
        collection, element = ids["collection"], Element(*list(ids.items())[-1])
        exists = (
            element.model in ("collection", *unreported)
            or exchange.store.collection_of(element) == collection
        )
        if not exists or exchange.store.find("collection", collection) is None:
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


def _on(world: World, collection: str, element: Element) -> list[Row]:
    return [
        row
        for row in world.store.rows("comment", collection)
        if Element(row.record["model"], row.record["element"]) == element
    ]


def _thread(world: World, number: str) -> list[Row]:
    """The comments of a thread, oldest first."""
    return [row for row in world.store.rows("comment") if str(row.record["threadId"]) == number]
