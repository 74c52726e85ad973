"""Finding, reading and saving collections: what collections, items and forks have in common."""

from __future__ import annotations

from collections.abc import Collection

from .. import wire
from ..errors import ApiError, malformed, named
from ..store import Element, Row
from ..world import Document, World
from . import documents


def find(world: World, id_or_uid: str) -> Row | None:
    return world.store.find("collection", world.bare(id_or_uid))


def by_uid(world: World, uid: str) -> Row | None:
    """The collection of a uid, for the endpoints that take no bare id."""
    id = world.from_uid(uid)
    return world.store.find("collection", id) if id else None


def read(world: World, row: Row) -> Document:
    """The document of a collection, to look at or to change and `save`."""
    document: Document = wire.decode(world.store.content("collection", row.id))
    return document


def add(
    world: World, id: str, workspace: str, document: Document, fork: Document | None = None
) -> Row:
    """Store a new collection. Raises the 400 for ids that are taken."""
    record = {
        "owner": world.owner,
        "createdAt": world.now(),
        "tags": [],
        "isPublic": False,
    }
    if fork is not None:
        record["fork"] = fork
    row = world.store.insert("collection", id, workspace, "", record)
    save(world, row, document)
    return row


def save(
    world: World, row: Row, document: Document, touched: Collection[Element] | None = None
) -> None:
    """Write a document back, complete with identity and times (see `documents.stamp`).

    Raises the 400 for ids used twice or by another collection, and for too many folders in folders.
    """
    created = world.store.created(row.id)
    elements = documents.stamp(world, document, created, touched)
    seen: set[Element] = set()
    for element, _ in elements:
        taken = element not in created and world.store.collection_of(element) is not None
        if taken or element in seen:
            raise already_exists()
        seen.add(element)
    record = row.record
    record["name"] = document["info"]["name"]
    record["updatedAt"] = world.now()
    record["revision"] = world.store.revise()
    _complete_info(world, row, document)
    world.store.reindex(row.id, elements)
    world.store.update("collection", row.id, record["name"], record)
    world.store.write("collection", row.id, _encoded(document))


def already_exists() -> ApiError:
    message = "This collection already exists in the database."
    return named(400, "instanceFoundError", message)


def _encoded(document: Document) -> bytes:
    try:
        return wire.encode(document)
    except RecursionError:
        raise malformed("collection", ["item: nested too deeply"]) from None


def _complete_info(world: World, row: Row, document: Document) -> None:
    info = document["info"]
    if "_postman_id" in info:
        info["_postman_id"] = row.id
    else:
        document["info"] = info = {"_postman_id": row.id, **info}
    if "fork" in row.record:
        info["fork"] = row.record["fork"]
    info["updatedAt"] = row.record["updatedAt"]
    info["createdAt"] = row.record["createdAt"]
    info["lastUpdatedBy"] = world.owner
    info["uid"] = world.uid(row.id)
