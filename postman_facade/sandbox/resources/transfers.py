"""Folders, requests and responses that are copied or moved within and between collections, and elements
and workspaces that move as wholes.

Everything is named by uid. What moves keeps its id, its time of creation and its comments.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ..errors import PROBLEMS, ApiError, bad_request, found, problem
from ..store import wire
from ..store.database import Element, Row
from ..world import Document, Exchange, Reply, World, serves
from . import comments, documents, schemas
from .documents import Place
from .engine import only, sent

# What can hold what.
_TARGETS = {
    "folder": ("collection", "folder"),
    "request": ("collection", "folder"),
    "response": ("request",),
}


class _Open(NamedTuple):
    """A collection whose document is being changed."""

    row: Row
    document: Document


@serves(*(f"POST /collection-{model}s-transfers" for model in _TARGETS))
def transfer(exchange: Exchange) -> Reply:
    world = exchange.world
    model = exchange.operation.path.split("-")[1].removesuffix("s")
    asked = _asked(exchange, model)
    target = Element(asked["target"]["model"], world.from_uid(asked["target"]["id"]) or "")
    home = _home(world, target)
    elements = [Element(model, world.from_uid(uid) or "") for uid in dict.fromkeys(asked["ids"])]
    homes = {element: _home(world, element) for element in elements}
    rows = [documents.existing(world, id) for id in {home, *homes.values()}]
    opened = {row.id: _Open(row, documents.read(world, row)) for row in rows}
    places = [_find(opened[homes[element]].document, element) for element in elements]
    moved = {}
    if asked["mode"] == "move":
        moved = _with_times(world, homes, places)
        for place in places:
            documents.take_out(place)
    contents = [place.content if moved else _copy(place) for place in places]
    document = opened[home].document
    # One that has just been taken out is not found: nothing moves into itself.
    inside = target.model != "collection"
    siblings = documents.list_of(_find(document, target)) if inside else document["item"]
    at = _index(world, document, siblings, asked["location"])
    siblings[at:at] = contents
    try:
        _save(world, opened, home, moved)
    except ApiError as error:
        raise _refused("The collection cannot hold this", error.body) from None
    return Reply({"ids": [content["uid"] for content in contents]})


def _asked(exchange: Exchange, model: str) -> Document:
    schema = schemas.of_body(exchange.operation)
    position = schemas.member(schema, "location", "position")
    schema = schemas.amended(schema, {"items": {}}, "ids")
    schema = schemas.amended(schema, {"properties": {"position": position}}, "location")
    body = sent(exchange, _refused, schema)
    if not all(isinstance(id, str) for id in body["ids"]):
        raise _refused("body/ids must be an array of strings")
    target = body["target"]["model"]
    if target not in _TARGETS[model]:
        raise _refused(f"Cannot transfer {model} to target model type {target}")
    return body


def _home(world: World, element: Element) -> str:
    """The collection that an element is in, or is."""
    if element.model == "collection":
        home = element.id if world.store.find("collection", element.id) else None
    else:
        home = world.store.collection_of(element)
    return found(home, _unknown(element.model))


def _find(document: Document, element: Element) -> Place:
    return found(documents.find(document, element), _unknown(element.model))


def _within(place: Place) -> Iterator[Place]:
    """A place and all below it."""
    pending = [place]
    while pending:
        place = pending.pop()
        yield place
        pending += documents.children(place)


def _with_times(
    world: World, homes: Mapping[Element, str], places: list[Place]
) -> dict[str, dict[Element, str]]:
    """What moves out of each collection, with when it was created."""
    moved: dict[str, dict[Element, str]] = {}
    created = {home: world.store.created(home) for home in homes.values()}
    for place in places:
        home = homes[place.element]
        for inner in _within(place):
            moved.setdefault(home, {})[inner.element] = created[home][inner.element]
    return moved


def _copy(place: Place) -> Document:
    """A copy of the content without ids and times."""
    content: Document = wire.decode(wire.encode(place.content))
    for inner in _within(place._replace(content=content)):
        for key in ("id", "updatedAt"):
            inner.content.pop(key, None)
    return content


def _index(world: World, document: Document, siblings: list[Any], location: Document) -> int:
    position, uid = location["position"], location.get("id")
    if position == "start":
        return 0
    if position == "end":
        return len(siblings)
    id = world.from_uid(uid) if isinstance(uid, str) else None
    if id is not None:
        neighbour = documents.find(document, Element(location.get("model", ""), id))
        for index, sibling in enumerate(siblings):
            if neighbour is not None and sibling is neighbour.content:
                return index + 1 if position == "after" else index
    raise _refused("The location is not next to an element of the target")


def _save(
    world: World, opened: Mapping[str, _Open], home: str, moved: dict[str, dict[Element, str]]
) -> None:
    """Write what changed; the target last, since an id can be in one collection only."""
    for source, elements in moved.items():
        if source != home:
            documents.save(world, *opened[source], touched=())
            comments.follow(world, elements, source, home)
    arrived = {element: born for elements in moved.values() for element, born in elements.items()}
    # Saving keeps the time of creation of what the index knows to be there.
    world.store.reindex(home, {**world.store.created(home), **arrived}.items())
    documents.save(world, *opened[home], touched=arrived)


def _unknown(model: str) -> ApiError:
    return _refused(f"The specified {model} does not exist")


def _refused(title: str, detail: Document | None = None) -> ApiError:
    body = {"type": f"{PROBLEMS}bad-request", "title": title, "detail": detail or {}}
    return ApiError(400, body)


_TYPES = ("collection", "environment", "api", "flow", "mock", "monitor")


@serves("POST /workspaces/{workspaceId}/element-transfers")
def transfer_element(exchange: Exchange) -> Reply:
    source = _workspace(exchange, exchange.params["workspaceId"], "Workspace not found")
    asked = exchange.json_object()
    for name in ("id", "type", "to"):
        if not isinstance(asked.get(name), str) or not asked[name]:
            raise bad_request(f"The '{name}' property is required")
    if asked["type"] not in _TYPES:
        raise bad_request("element type is not register or is falsy")
    destination = _workspace(exchange, asked["to"], "Workspace not found")
    if source.record["type"] == "team" and destination.record["type"] == "personal":
        raise bad_request("Cannot move elements from team level workspace to personal")
    # A collection goes by uid.
    id = exchange.world.from_uid(asked["id"]) if asked["type"] == "collection" else asked["id"]
    row = exchange.store.find(asked["type"], id or "")
    if row is None or row.parent != source.id:
        raise problem(404, "not-found", "Not Found", "Not Found")
    exchange.store.move(asked["type"], row.id, destination.id)
    moved = {**only(("id", "type", "to"), asked), "from": source.id}
    return Reply({"workspace": {"element-transfers": moved}})


@serves("PATCH /workspaces/{workspaceId}/transfers")
def transfer_workspace(exchange: Exchange) -> Reply:
    """Give a workspace from its team to another one."""
    row = _workspace(
        exchange, exchange.params["workspaceId"], "The requested resource was not found."
    )
    asked, record, wrong = exchange.json_object(), row.record, ""
    for name in ("destination", "source"):
        if not isinstance(asked.get(name), str):
            wrong = f"The '{name}' property is required"
    if not wrong and asked["source"] != record.get("teamId", str(exchange.world.user.team_id)):
        wrong = "The workspace does not belong to the 'source' team"
    if wrong:
        raise problem(400, "bad-request", "Invalid Request Body", wrong)
    record["teamId"] = asked["destination"]
    exchange.store.update("workspace", row.id, row.name, record)
    transfer = {"id": row.id, **only(("source", "destination"), asked)}
    return Reply({"workspace": {"transfer": transfer}})


def _workspace(exchange: Exchange, id: str, refusal: str) -> Row:
    missing = problem(404, "not-found", "Not Found", refusal)
    return found(exchange.store.find("workspace", id), missing)
