"""Collection documents: checking them, walking them, giving their elements identity, keeping them.

Nothing here changes what the author wrote. What the server owns is overwritten in place or put at
the end of its object: ``id``, ``uid``, ``createdAt``, ``updatedAt`` on folders, requests and
responses; ``_postman_id`` (first, as live), ``uid`` and times in ``info``.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from ..errors import found, malformed, named, no_such_item
from ..store import wire
from ..store.database import Element, Row
from ..world import Document, World
from .engine import only

_SCHEMA = re.compile(r"/collection/v2\.[01]\.0/")


class Place(NamedTuple):
    """Where an element is in a document."""

    element: Element
    content: Document
    siblings: list[Any]
    parent: Document | None  # the folder around it, or the request of a response


# Parts of a user's document; one of the wrong type counts as absent.


def member(document: Document, key: str) -> Document:
    value = document.get(key)
    return value if isinstance(value, dict) else {}


def text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def texts(values: Any) -> list[str]:
    return [value for value in values if isinstance(value, str)] if isinstance(values, list) else []


def objects(values: Any) -> list[Document]:
    return (
        [value for value in values if isinstance(value, dict)] if isinstance(values, list) else []
    )


# Collections


def faults(collection: Any) -> list[str]:
    """Why a document is no v2.0 or v2.1 collection: one line per fault."""
    if not isinstance(collection, dict):
        return [f": must be object, not {wire.kind_of(collection)}"]
    wrong = _lacking("", collection, "info", "item")
    if "info" in collection:
        wrong += _info_faults(collection["info"])
    newer = "/v2.1." in text(member(collection, "info").get("schema"))
    wrong += _auth_faults("auth", collection.get("auth"), newer)
    if "item" in collection:
        wrong += _item_faults(collection["item"], newer)
    return wrong


def walk(collection: Document) -> Iterator[Place]:
    """Every folder, request and response, in document order.

    Anything but objects is skipped. The id of an element without one is empty.
    """
    pending = _places(collection.get("item"), None)[::-1]
    while pending:
        place = pending.pop()
        yield place
        pending += children(place)[::-1]


def children(place: Place) -> list[Place]:
    """The items of a folder, or the responses of a request."""
    content = place.content
    if place.element.model == "folder":
        return _places(content["item"], content)
    return _places(content.get("response"), content) if place.element.model == "request" else []


def list_of(place: Place) -> list[Any]:
    """Where a folder keeps its items, or a request its responses; made when there is none."""
    key = "item" if place.element.model == "folder" else "response"
    if not isinstance(place.content.get(key), list):
        place.content[key] = []
    inner: list[Any] = place.content[key]
    return inner


def take_out(place: Place) -> None:
    place.siblings[:] = [other for other in place.siblings if other is not place.content]


def requests(collection: Document) -> Iterator[tuple[Place, Document]]:
    """Every item that is a request, and what it sends, which the format lets be just a URL."""
    for place in walk(collection):
        if place.element.model == "request":
            sent = place.content.get("request")
            yield place, sent if isinstance(sent, dict) else {"url": sent}


def find(collection: Document, element: Element) -> Place | None:
    return next((place for place in walk(collection) if place.element == element), None)


def stamp(
    world: World,
    collection: Document,
    created: dict[Element, str],
    touched: Collection[Element] | None = None,
) -> list[tuple[Element, str]]:
    """Give every element its identity and times, and return the elements in document order.

    `created` holds the elements that existed before. `touched` are the ones that count as
    updated; None means all of them, as when a document is replaced.
    """
    now = world.now()
    elements: list[tuple[Element, str]] = []
    for place in walk(collection):
        model, id = place.element
        # An id that looks like a uid would be read as one later.
        id = world.bare(id) or world.ids.uuid()
        element = Element(model, id)
        born, content = created.get(element, now), place.content
        content.update(id=id, uid=world.uid(id), createdAt=born)
        if touched is None or element in touched or "updatedAt" not in content:
            content["updatedAt"] = now
        if world.behaviour.url_objects:
            _expand_url(content.get("request"))
            _expand_url(content.get("originalRequest"))
        elements.append((element, born))
    return elements


def usable_id(sent: Any) -> str:
    """The id that a client chose, or empty if it is not usable and the server has to choose."""
    return sent if isinstance(sent, str) and sent.isascii() and "/" not in sent else ""


def url_object(raw: str) -> Document:
    """A URL string as the object the format has for it. Variables are left where they are."""
    url: Document = {"raw": raw}
    address, _, query = raw.partition("#")[0].partition("?")
    parts = urlsplit(address)
    if parts.scheme and parts.netloc:
        url["protocol"] = parts.scheme
        host, path = parts.netloc, parts.path
    else:
        host, _, path = address.partition("/")
    name, colon, port = host.rpartition(":")
    if colon and (port.isdigit() or port.startswith("{{")):
        url["port"] = port
        host = name
    url["host"] = [host] if host.startswith("{{") else host.split(".")
    if path.strip("/"):
        url["path"] = path.lstrip("/").split("/")
    if query:
        pairs = (pair.partition("=") for pair in query.split("&"))
        url["query"] = [{"key": key, "value": value if eq else None} for key, eq, value in pairs]
    return url


def _lacking(where: str, value: Document, *keys: str) -> list[str]:
    return [f"{where}: must have required property '{key}'" for key in keys if key not in value]


def _info_faults(info: Any) -> list[str]:
    if not isinstance(info, dict):
        return ["info: must be object"]
    wrong = _lacking("info", info, "name", "schema")
    if not isinstance(info.get("name", ""), str):
        wrong.append("info.name: must be string")
    if "schema" in info and not _SCHEMA.search(text(info["schema"])):
        wrong.append("info.schema: must be the address of the v2.0.0 or v2.1.0 schema")
    return wrong


def _item_faults(items: Any, newer: bool) -> list[str]:
    wrong = []
    pending = [("item", items)]
    while pending:
        where, value = pending.pop()
        if not isinstance(value, list):
            wrong.append(f"{where}: must be array")
            continue
        for position, item in enumerate(value):
            place = f"{where}.{position}"
            if not isinstance(item, dict):
                wrong.append(f"{place}: must be object")
            elif "item" in item:
                wrong += _auth_faults(f"{place}.auth", item.get("auth"), newer)
                pending.append((f"{place}.item", item["item"]))
            else:
                wrong += _lacking(place, item, "request")
                auth = member(item, "request").get("auth")
                wrong += _auth_faults(f"{place}.request.auth", auth, newer)
    return wrong


def _auth_faults(where: str, auth: Any, newer: bool) -> list[str]:
    """Live refuses one without a type, and in a v2.1 document one of v2.0, which has an object
    where v2.1 has a list."""
    if not isinstance(auth, dict):
        return []
    if "type" not in auth:
        return _lacking(where, auth, "type")
    kind = auth["type"]
    of_2_0 = newer and isinstance(kind, str) and isinstance(auth.get(kind), dict)
    return [f"{where}.{kind}: must be array"] if of_2_0 else []


def _places(contents: Any, parent: Document | None) -> list[Place]:
    """The elements in a list of items, or of the responses of a request."""
    places = []
    for content in objects(contents):
        model = "folder" if isinstance(content.get("item"), list) else "request"
        if parent is not None and contents is parent.get("response"):
            model = "response"
        element = Element(model, usable_id(content.get("id")))
        places.append(Place(element, content, contents, parent))
    return places


def _expand_url(request: Any) -> None:
    if isinstance(request, dict) and isinstance(request.get("url"), str):
        request["url"] = url_object(request["url"])


def find_row(world: World, id_or_uid: str) -> Row | None:
    return world.store.find("collection", world.bare(id_or_uid))


def by_uid(world: World, uid: str) -> Row | None:
    """The collection of a uid, for the endpoints that take no bare id."""
    id = world.from_uid(uid)
    return world.store.find("collection", id) if id else None


def existing(world: World, id_or_uid: str) -> Row:
    """Raises the 404 when there is no such collection."""
    return found(find_row(world, id_or_uid), no_such_item("collection", id_or_uid))


def read(world: World, row: Row) -> Document:
    """The document of a collection, to look at or to change and `save`."""
    document: Document = wire.decode(world.store.content("collection", row.id))
    return document


def add(
    world: World, id: str, workspace: str, document: Document, fork: Document | None = None
) -> Row:
    """Store a new collection. Raises the 400 for ids that are taken."""
    record = {"owner": world.owner, "createdAt": world.now(), "tags": [], "isPublic": False}
    if fork is not None:
        record["fork"] = fork
    row = world.store.insert("collection", id, workspace, "", record)
    save(world, row, document)
    return row


def save(
    world: World, row: Row, document: Document, touched: Collection[Element] | None = None
) -> None:
    """Write a document back, complete with identity and times (see `stamp`).

    Raises the 400 for ids used twice or by another collection, and for too many folders in folders.
    """
    created = world.store.created(row.id)
    elements = stamp(world, document, created, touched)
    seen: set[Element] = set()
    for element, _ in elements:
        taken = element not in created and world.store.collection_of(element) is not None
        if taken or element in seen:
            message = "This collection already exists in the database."
            raise named(400, "instanceFoundError", message)
        seen.add(element)
    record = row.record
    record.update(name=document["info"]["name"], updatedAt=world.now())
    record["revision"] = world.store.revise()
    _complete_info(world, row, document)
    world.store.reindex(row.id, elements)
    world.store.update("collection", row.id, record["name"], record)
    try:
        content = wire.encode(document)
    except RecursionError:
        raise malformed("collection", ["item: nested too deeply"]) from None
    world.store.write("collection", row.id, content)


def _complete_info(world: World, row: Row, document: Document) -> None:
    info = document["info"]
    if "_postman_id" in info:
        info["_postman_id"] = row.id
    else:
        document["info"] = info = {"_postman_id": row.id, **info}
    info.update(only(("fork", "updatedAt", "createdAt"), row.record))
    info.update(lastUpdatedBy=world.owner, uid=world.uid(row.id))
