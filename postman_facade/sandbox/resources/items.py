"""Folders, requests and responses one at a time, in the legacy envelope.

Ids may be bare or uids, except where the API insists on bare ones: replacing a request or a
response (facts: ids).
"""

from __future__ import annotations

from typing import Any

from ..errors import found, malformed, missing_parameter, model_exists, no_such_model
from ..store.database import Element
from ..world import Document, Exchange, Reply, serves
from . import documents, legacy
from .documents import Place

_ID_KEYS = frozenset(("id", "collection", "folder", "request"))
# The lists of ids of what is inside, with the kind of element in each.
_ORDERS: dict[str, dict[str, str]] = {
    "folder": {"order": "request", "folders_order": "folder"},
    "request": {"responses_order": "response"},
    "response": {},
}
_ORDER_KEYS = frozenset(key for orders in _ORDERS.values() for key in orders)
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
    opened, sent = _Opened(exchange), _sent(exchange)
    item: Document = {"name": "New Folder", "item": []}
    place = opened.add("folder", item, opened.items(sent.get("folder")), sent)
    return opened.answer(place, "import", folders=[], requests=[])


@serves("POST /collections/{collectionId}/requests")
def create_request(exchange: Exchange) -> Reply:
    opened, sent = _Opened(exchange), _sent(exchange)
    # Clients use three names for the parent; all of them work.
    parent = exchange.query.get("folderId") or exchange.query.get("folder") or sent.get("folder")
    item: Document = {"name": "New Request", "request": {}, "response": []}
    place = opened.add("request", item, opened.items(parent), sent)
    return opened.answer(place, "import", responses=[])


@serves("POST /collections/{collectionId}/responses")
def create_response(exchange: Exchange) -> Reply:
    opened, parent = _Opened(exchange), exchange.query.get("request")
    if not parent:
        raise missing_parameter("request")
    siblings = documents.list_of(opened.parent("request", parent))
    content: Document = {"name": "New Response"}
    place = opened.add("response", content, siblings, _sent(exchange))
    return opened.answer(place, "create")


@serves(*(f"GET {path}" for path in _PATHS))
def read(exchange: Exchange) -> Reply:
    opened, (model, id) = _Opened(exchange), _named(exchange)
    place = opened.find(model, exchange.world.bare(id))
    populate, data = exchange.flag("populate"), opened.data(place)
    if populate:
        opened.populate(place, data)
    if exchange.flag("ids"):
        data = {key: data[key] for key in data if key in {*_ID_KEYS, *_ORDER_KEYS, "owner"}}
    if exchange.flag("uid"):
        data = _with_uids(exchange, data)
    meta = {"model": model, "populate": populate, "changeset": False, "action": "find"}
    return Reply({"model_id": place.element.id, "meta": meta, "data": data})


@serves(*(f"PUT {path}" for path in _PATHS))
def merge(exchange: Exchange) -> Reply:
    opened, (model, id) = _Opened(exchange), _named(exchange)
    # Only folders are found by uid here.
    place = opened.find(model, exchange.world.bare(id) if model == "folder" else id)
    _MERGE[model](place.content, _sent(exchange))
    opened.save(place.element)
    return opened.answer(place, "update")


@serves(*(f"DELETE {path}" for path in _PATHS))
def destroy(exchange: Exchange) -> Reply:
    opened, (model, id) = _Opened(exchange), _named(exchange)
    place = opened.find(model, exchange.world.bare(id))
    documents.take_out(place)
    opened.save()
    return opened.envelope(place, "destroy", {"id": place.element.id, "owner": opened.owner})


class _Opened:
    """The collection in the path, to look at or to change. Raises the 404."""

    def __init__(self, exchange: Exchange) -> None:
        self._world, self.owner = exchange.world, exchange.world.owner
        id = exchange.params["collectionId"]
        missing = no_such_model(404, "collection", id, self.owner)
        self._row = found(documents.find_row(self._world, id), missing)
        self._document = documents.read(self._world, self._row)

    def find(self, model: str, id: str) -> Place:
        place = documents.find(self._document, Element(model, id))
        return found(place, no_such_model(404, model, id, self.owner))

    def parent(self, model: str, id_or_uid: str) -> Place:
        place = documents.find(self._document, Element(model, self._world.bare(id_or_uid)))
        return found(place, no_such_model(400, model, id_or_uid, self.owner))

    def items(self, folder: Any) -> list[Any]:
        """The items of a parent folder, or of the collection itself when there is none."""
        items: list[Any] = self._document["item"]
        return documents.list_of(self.parent("folder", str(folder))) if folder else items

    def add(self, model: str, content: Document, siblings: list[Any], sent: Document) -> Place:
        id = documents.usable_id(sent.get("id"))
        if id:
            if self._world.store.collection_of(Element(model, id)) is not None:
                raise model_exists(model, id, self.owner)
            content["id"] = id
        _MERGE[model](content, sent)
        siblings.append(content)
        self.save()
        return self.find(model, content["id"])

    def save(self, *touched: Element) -> None:
        documents.save(self._world, self._row, self._document, touched)

    def data(self, place: Place) -> Document:
        """An element in the old model, with its parent and owner."""
        model, parent = place.element.model, place.parent["id"] if place.parent else None
        data = {
            "owner": self.owner,
            "lastUpdatedBy": self.owner,
            "lastRevision": self._row.record["revision"],
            **_SHOW[model](place.content),
        }
        if model == "response":
            return {**data, "request": parent}
        data.update(folder=parent, collection=self._row.id)
        for key, kind in _ORDERS[model].items():
            inner = [child.element for child in documents.children(place) if child.element.id]
            data[key] = [element.id for element in inner if element.model == kind]
        return data

    def populate(self, place: Place, data: Document) -> None:
        """Add the elements inside, at any depth."""
        for kind in sorted(_ORDERS[place.element.model].values()):
            data[f"{kind}s"] = []
        for child in documents.children(place):
            shown = self.data(child)
            self.populate(child, shown)
            data[f"{child.element.model}s"].append(shown)

    def answer(self, place: Place, action: str, **more: Any) -> Reply:
        return self.envelope(place, action, {**self.data(place), **more})

    def envelope(self, place: Place, action: str, data: Document) -> Reply:
        model, id = place.element
        meta, revision = {"model": model, "action": action}, self._row.record["revision"]
        return Reply({"model_id": id, "meta": meta, "data": data, "revision": revision})


def _named(exchange: Exchange) -> tuple[str, str]:
    """The kind of element in the path, and its id or uid."""
    parameter, id = list(exchange.params.items())[-1]
    return parameter.removesuffix("Id"), id


def _sent(exchange: Exchange) -> Document:
    body = exchange.json_object()
    if not isinstance(body.get("name", ""), str):
        raise malformed("element", ["name: must be string"])
    return body


def _with_uids(exchange: Exchange, data: Document) -> Document:
    uid = exchange.world.uid
    ids = {key: uid(data[key]) for key in data if key in _ID_KEYS and data[key] is not None}
    orders = {key: [uid(id) for id in data[key]] for key in data if key in _ORDER_KEYS}
    return {**data, **ids, **orders}
