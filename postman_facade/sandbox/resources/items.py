"""Folders, requests and responses one at a time, in the legacy envelope.

Ids may be bare or uids, except where the API insists on bare ones: replacing a request or a
response (facts: ids).
"""

from __future__ import annotations

from typing import Any

from ..errors import malformed, missing_parameter, model_exists, no_such_model
from ..store.database import Element, Row
from ..world import Document, Exchange, Reply, serves
from . import documents, legacy
from .documents import Place

_ID_KEYS = frozenset(("id", "collection", "folder", "request"))
_ORDER_KEYS = frozenset(("order", "folders_order", "responses_order"))
_PATHS = [
    f"/collections/{{collectionId}}/{model}s/{{{model}Id}}"
    for model in ("folder", "request", "response")
]
_SHOW = {"folder": legacy.folder, "request": legacy.request, "response": legacy.response}
_MERGE = {
    "folder": legacy.merge_folder,
    "request": legacy.merge_request,
    "response": legacy.merge_response,
}


@serves("POST /collections/{collectionId}/folders")
def create_folder(exchange: Exchange) -> Reply:
    row, document = _open(exchange)
    sent = _sent(exchange)
    siblings = _items(exchange, document, sent.get("folder"))
    item: Document = {"name": "New Folder", "item": []}
    place = _append(exchange, row, document, "folder", item, siblings, sent)
    data = {**_data(exchange, row, place), "folders": [], "requests": []}
    return _envelope(exchange, row, place, "import", data)


@serves("POST /collections/{collectionId}/requests")
def create_request(exchange: Exchange) -> Reply:
    row, document = _open(exchange)
    sent = _sent(exchange)
    # Clients use three names for the parent; all of them work.
    parent = exchange.query.get("folderId") or exchange.query.get("folder") or sent.get("folder")
    siblings = _items(exchange, document, parent)
    item: Document = {"name": "New Request", "request": {}, "response": []}
    place = _append(exchange, row, document, "request", item, siblings, sent)
    data = {**_data(exchange, row, place), "responses": []}
    return _envelope(exchange, row, place, "import", data)


@serves("POST /collections/{collectionId}/responses")
def create_response(exchange: Exchange) -> Reply:
    row, document = _open(exchange)
    parent = exchange.query.get("request")
    if not parent:
        raise missing_parameter("request")
    place = documents.find(document, Element("request", exchange.world.bare(parent)))
    if place is None:
        raise no_such_model(400, "request", parent, exchange.world.owner)
    siblings, content = documents.list_of(place), {"name": "New Response"}
    made = _append(exchange, row, document, "response", content, siblings, _sent(exchange))
    return _envelope(exchange, row, made, "create", _data(exchange, row, made))


@serves(*(f"GET {path}" for path in _PATHS))
def read(exchange: Exchange) -> Reply:
    row, document = _open(exchange)
    model, id = _named(exchange)
    place = _find(exchange, document, model, exchange.world.bare(id))
    populate = exchange.flag("populate")
    data = _data(exchange, row, place)
    if populate:
        _populate(exchange, row, place, data)
    if exchange.flag("ids"):
        data = {key: data[key] for key in data if key in {*_ID_KEYS, *_ORDER_KEYS, "owner"}}
    if exchange.flag("uid"):
        data = _with_uids(exchange, data)
    meta = {"model": model, "populate": populate, "changeset": False, "action": "find"}
    return Reply({"model_id": place.element.id, "meta": meta, "data": data})


@serves(*(f"PUT {path}" for path in _PATHS))
def merge(exchange: Exchange) -> Reply:
    row, document = _open(exchange)
    model, id = _named(exchange)
    # Only folders are found by uid here.
    place = _find(exchange, document, model, exchange.world.bare(id) if model == "folder" else id)
    _MERGE[model](place.content, _sent(exchange))
    documents.save(exchange.world, row, document, touched=(place.element,))
    return _envelope(exchange, row, place, "update", _data(exchange, row, place))


@serves(*(f"DELETE {path}" for path in _PATHS))
def destroy(exchange: Exchange) -> Reply:
    row, document = _open(exchange)
    model, id = _named(exchange)
    place = _find(exchange, document, model, exchange.world.bare(id))
    documents.take_out(place)
    documents.save(exchange.world, row, document, touched=())
    data = {"id": place.element.id, "owner": exchange.world.owner}
    return _envelope(exchange, row, place, "destroy", data)


def _named(exchange: Exchange) -> tuple[str, str]:
    """The kind of element in the path, and its id or uid."""
    parameter, id = list(exchange.params.items())[-1]
    return parameter.removesuffix("Id"), id


def _sent(exchange: Exchange) -> Document:
    body = exchange.json_object()
    if not isinstance(body.get("name", ""), str):
        raise malformed("element", ["name: must be string"])
    return body


def _open(exchange: Exchange) -> tuple[Row, Document]:
    id = exchange.params["collectionId"]
    row = documents.find_row(exchange.world, id)
    if row is None:
        raise no_such_model(404, "collection", id, exchange.world.owner)
    return row, documents.read(exchange.world, row)


def _find(exchange: Exchange, document: Document, model: str, id: str) -> Place:
    place = documents.find(document, Element(model, id))
    if place is None:
        raise no_such_model(404, model, id, exchange.world.owner)
    return place


def _items(exchange: Exchange, document: Document, folder: Any) -> list[Any]:
    """The items of a parent folder, or of the collection itself when there is none."""
    if not folder:
        items: list[Any] = document["item"]
        return items
    place = documents.find(document, Element("folder", exchange.world.bare(str(folder))))
    if place is None:
        raise no_such_model(400, "folder", str(folder), exchange.world.owner)
    return documents.list_of(place)


def _append(
    exchange: Exchange,
    row: Row,
    document: Document,
    model: str,
    content: Document,
    siblings: list[Any],
    sent: Document,
) -> Place:
    id = documents.usable_id(sent.get("id"))
    if id:
        if exchange.store.collection_of(Element(model, id)) is not None:
            raise model_exists(model, id, exchange.world.owner)
        content["id"] = id
    _MERGE[model](content, sent)
    siblings.append(content)
    documents.save(exchange.world, row, document, touched=())
    return _find(exchange, document, model, content["id"])


def _data(exchange: Exchange, row: Row, place: Place) -> Document:
    """An element in the old model, with its parent and owner."""
    model, content = place.element.model, place.content
    parent = place.parent["id"] if place.parent else None
    data = {
        "owner": exchange.world.owner,
        "lastUpdatedBy": exchange.world.owner,
        "lastRevision": row.record["revision"],
        **_SHOW[model](content),
    }
    if model == "response":
        data["request"] = parent
        return data
    data["folder"] = parent
    data["collection"] = row.id
    children = [child for child in documents.children(place) if child.element.id]
    if model == "folder":
        for key, kind in (("order", "request"), ("folders_order", "folder")):
            data[key] = [child.element.id for child in children if child.element.model == kind]
    else:
        data["responses_order"] = [child.element.id for child in children]
    return data


def _populate(exchange: Exchange, row: Row, place: Place, data: Document) -> None:
    lists = {"folder": ("folders", "requests"), "request": ("responses",), "response": ()}
    for key in lists[place.element.model]:
        data[key] = []
    for child in documents.children(place):
        shown = _data(exchange, row, child)
        _populate(exchange, row, child, shown)
        data[child.element.model + "s"].append(shown)


def _with_uids(exchange: Exchange, data: Document) -> Document:
    uid = exchange.world.uid
    changed = dict(data)
    for key, value in data.items():
        if key in _ID_KEYS and value is not None:
            changed[key] = uid(value)
        elif key in _ORDER_KEYS and value:
            changed[key] = [uid(id) for id in value]
    return changed


def _envelope(exchange: Exchange, row: Row, place: Place, action: str, data: Document) -> Reply:
    model, id = place.element
    meta = {"model": model, "action": action}
    revision = row.record["revision"]
    return Reply({"model_id": id, "meta": meta, "data": data, "revision": revision})
