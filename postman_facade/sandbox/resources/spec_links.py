"""Which specification and which collection were made one from the other, and whether they agree.

A link belongs to its collection, whose id a client may use again after deleting it; ids of
specifications never come back.
"""

from __future__ import annotations

from typing import Literal

from ..errors import ApiError
from ..store import Row
from ..world import Document, World
from . import spec_records

Origin = Literal["spec", "collection"]


def join(world: World, spec: Row, collection: Row, origin: Origin, options: Document) -> None:
    """Link two documents that agree; `options` are those of the generation."""
    record = {
        "spec": spec.id,
        "collection": collection.id,
        "origin": origin,
        "options": options,
        "syncOptions": {},
        "revisions": _revisions(spec, collection),
    }
    world.store.insert("spec-link", _id(spec, collection), collection.id, "", record)


def agree(world: World, link: Row, spec: Row, collection: Row) -> None:
    """Note that the two are the same now."""
    link.record["revisions"] = _revisions(spec, collection)
    save(world, link)


def agreed(link: Row, spec: Row, collection: Row) -> bool:
    """Whether neither has changed since they were the same."""
    return bool(link.record["revisions"] == _revisions(spec, collection))


def save(world: World, link: Row) -> None:
    world.store.update("spec-link", link.id, "", link.record)


def existing(world: World, spec: Row, collection: Row) -> Row:
    link = world.store.find("spec-link", _id(spec, collection))
    if link is None:
        detail = "The collection and the specification do not belong together."
        raise spec_records.not_found("Instance not found", detail)
    return link


def collections_of(world: World, spec: Row) -> list[Row]:
    """The collections generated from a specification."""
    found = (
        world.store.find("collection", link.record["collection"])
        for link in world.store.rows("spec-link")
        if link.record["spec"] == spec.id and link.record["origin"] == "spec"
    )
    return [row for row in found if row is not None]


def specs_of(world: World, collection: Row) -> list[Row]:
    """The specifications generated from a collection, but for those that were deleted."""
    found = (
        world.store.find("spec", link.record["spec"])
        for link in world.store.rows("spec-link", collection.id)
        if link.record["origin"] == "collection"
    )
    return [row for row in found if row is not None]


def collection(world: World, uid: str) -> Row:
    """The collection at one end: by uid only, as live."""
    row = world.store.find("collection", world.from_uid(uid) or "")
    if row is None:
        raise no_collection()
    return row


def no_collection() -> ApiError:
    return spec_records.not_found("Instance not found", "There is no such collection.")


def _id(spec: Row, collection: Row) -> str:
    return f"{spec.id}/{collection.id}"


def _revisions(spec: Row, collection: Row) -> list[int]:
    return [spec.record["revision"], collection.record["revision"]]
