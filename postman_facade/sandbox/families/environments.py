"""Environments: a name and a list of variables, and their forks."""

from __future__ import annotations

import re
from typing import Any

from .. import wire
from ..errors import ApiError, bad_request, malformed, named, problem
from ..store import Row
from ..world import Document, Exchange, Reply, Routes, World
from . import environment_patch, workspaces

_ID = re.compile(r"(?:[0-9A-Za-z]+-)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}", re.IGNORECASE)
_FORK_PAGE = 10


def list_all(exchange: Exchange) -> Reply:
    rows = exchange.store.rows("environment", exchange.query.get("workspace") or None)
    return Reply({"environments": [_listed(exchange.world, row) for row in rows]})


def create(exchange: Exchange) -> Reply:
    workspace = workspaces.resolve(exchange)
    sent = _sent(exchange)
    if "name" not in sent:
        raise malformed("environment", ["environment: must have required property 'name'"])
    row = _add(exchange.world, workspace, sent["name"], sent.get("values", []))
    return Reply({"environment": _created(exchange.world, row)})


def get(exchange: Exchange) -> Reply:
    row = _existing(exchange)
    whole = {**_whole(exchange.world, row), "isPublic": row.record["isPublic"]}
    return Reply({"environment": whole})


def put(exchange: Exchange) -> Reply:
    """Replace: a name left out stays, variables left out are gone."""
    row = _existing(exchange)
    sent = _sent(exchange)
    if "name" not in sent and "values" not in sent:
        raise malformed("environment", ["environment: must have required property 'name'"])
    _save(exchange.world, row, sent.get("name", row.record["name"]), sent.get("values", []))
    return Reply({"environment": _created(exchange.world, row)})


def patch(exchange: Exchange) -> Reply:
    world = exchange.world
    if not _ID.fullmatch(exchange.params["environmentId"]):
        raise bad_request("Invalid Environment ID", exchange.path)
    row = _existing(exchange)
    environment = {"name": row.record["name"], "values": _values(world, row)}
    environment_patch.apply(environment, exchange.json(), exchange.path)
    _save(world, row, environment["name"], environment["values"])
    return Reply({"environment": {**_whole(world, row), "uid": world.uid(row.id)}})


def delete(exchange: Exchange) -> Reply:
    row = _existing(exchange)
    exchange.store.delete("environment", row.id)
    return Reply({"environment": {"id": row.id, "uid": exchange.world.uid(row.id)}})


def fork(exchange: Exchange) -> Reply:
    world = exchange.world
    row = _by_uid(exchange)
    # Documented as workspaceId, but workspace is what live clients send and live reads.
    try:
        workspace = workspaces.resolve(exchange, "workspace", "workspaceId")
    except ApiError:
        raise _not_found("workspace") from None
    label = exchange.json_object().get("forkName")
    if not isinstance(label, str) or not label:
        raise bad_request("Missing property 'forkName'")
    made = _add(world, workspace, row.record["name"], _values(world, row))
    made.record["fork"] = {"label": label, "from": world.uid(row.id)}
    world.store.update("environment", made.id, made.record["name"], made.record)
    answer = {"uid": world.uid(made.id), "name": row.record["name"], "forkName": label}
    return Reply({"environment": answer})


def list_forks(exchange: Exchange) -> Reply:
    world = exchange.world
    row = _by_uid(exchange)
    forks = [
        other
        for other in world.store.rows("environment")
        if other.record.get("fork", {}).get("from") == world.uid(row.id)
    ]
    page, following = exchange.page(forks, exchange.number("limit", _FORK_PAGE, least=1))
    data = [
        {
            "forkId": world.uid(made.id),
            "forkName": made.record["fork"]["label"],
            "createdAt": made.record["createdAt"],
            "createdBy": world.user.name,
            "updatedAt": made.record["updatedAt"],
        }
        for made in page
    ]
    return Reply({"data": data, "meta": {"total": len(forks), "nextCursor": following}})


def merge(exchange: Exchange) -> Reply:
    """Bring the variables of a fork (`source` in the body) into the environment."""
    world = exchange.world
    destination = _by_uid(exchange)
    sent = exchange.json_object()
    source = _related(exchange, destination, sent.get("source"), fork_is_source=True)
    _save(world, destination, destination.record["name"], _values(world, source))
    if sent.get("deleteSource") is True:
        world.store.delete("environment", source.id)
    return Reply({"environment": {"uid": world.uid(destination.id)}})


def pull(exchange: Exchange) -> Reply:
    """Bring the variables of the parent (`source` in the body) into the fork."""
    world = exchange.world
    destination = _find_by_uid(exchange, exchange.params["environmentUid"])
    sent = exchange.json_object()
    source = _related(exchange, destination, sent.get("source"), fork_is_source=False)
    _save(world, destination, destination.record["name"], _values(world, source))
    return Reply({"environment": {"uid": world.uid(destination.id)}})


def _sent(exchange: Exchange) -> Document:
    body = exchange.json_object()
    if "environment" not in body:
        raise malformed("environment", [": must have required property 'environment'"])
    sent = body["environment"]
    _require_kind(sent, "object", "environment")
    if "name" in sent:
        _require_kind(sent["name"], "string", "environment.name")
    if "values" in sent:
        _require_kind(sent["values"], "array", "environment.values")
        for position, value in enumerate(sent["values"]):
            _require_kind(value, "object", f"environment.values.{position}")
    document: Document = sent
    return document


def _require_kind(value: Any, kind: str, where: str) -> None:
    found = wire.kind_of(value)
    if found != kind:
        message = f"Invalid type: {found} (expected {kind}) at {where}"
        raise named(400, "malformedRequestError", message)


def _add(world: World, workspace: str, name: str, values: list[Document]) -> Row:
    id = world.ids.uuid()
    record = {"owner": world.owner, "createdAt": world.now(), "isPublic": False}
    row = world.store.insert("environment", id, workspace, name, record)
    _save(world, row, name, values)
    return row


def _save(world: World, row: Row, name: str, values: list[Document]) -> None:
    for value in values:
        # Every variable comes back with these two, sent or not.
        value.setdefault("enabled", True)
        value.setdefault("type", "default")
    row.record["name"] = name
    row.record["updatedAt"] = world.now()
    world.store.update("environment", row.id, name, row.record)
    world.store.write("environment", row.id, wire.encode(values))


def _values(world: World, row: Row) -> list[Document]:
    values: list[Document] = wire.decode(world.store.content("environment", row.id))
    return values


def _whole(world: World, row: Row) -> Document:
    keys = ("name", "owner", "createdAt", "updatedAt")
    known = {key: row.record[key] for key in keys}
    return {"id": row.id, **known, "values": _values(world, row)}


def _created(world: World, row: Row) -> Document:
    return {"id": row.id, "name": row.record["name"], "uid": world.uid(row.id)}


def _listed(world: World, row: Row) -> Document:
    keys = ("name", "createdAt", "updatedAt", "owner")
    known = {key: row.record[key] for key in keys}
    uid, public = world.uid(row.id), row.record["isPublic"]
    return {"id": row.id, **known, "uid": uid, "isPublic": public}


def _existing(exchange: Exchange) -> Row:
    world = exchange.world
    row = world.store.find("environment", world.bare(exchange.params["environmentId"]))
    if row is None:
        message = "We could not find the environment you are looking for"
        raise named(404, "instanceNotFoundError", message)
    return row


def _by_uid(exchange: Exchange) -> Row:
    """The environment of a fork endpoint: by uid only, as live."""
    return _find_by_uid(exchange, exchange.params["environmentId"])


def _find_by_uid(exchange: Exchange, uid: Any) -> Row:
    id = exchange.world.from_uid(uid) if isinstance(uid, str) else None
    row = exchange.store.find("environment", id) if id else None
    if row is None:
        raise _not_found("environment")
    return row


def _not_found(element: str) -> ApiError:
    message = f"We could not find the {element} you are looking for"
    return problem(404, "notFound", message, message)


def _related(exchange: Exchange, destination: Row, source_uid: Any, fork_is_source: bool) -> Row:
    """The environment at the other end. Raises the 400 when neither is the other's fork."""
    source = _find_by_uid(exchange, source_uid)
    made, parent = (source, destination) if fork_is_source else (destination, source)
    if made.record.get("fork", {}).get("from") != exchange.world.uid(parent.id):
        raise ApiError(
            400,
            {
                "type": "https://api.postman.com/problems/bad-request",
                "title": "The environment Id is not a forked environment.",
                "detail": {},
            },
        )
    return source


ROUTES: Routes = [
    ("GET", "/environments", list_all),
    ("POST", "/environments", create),
    ("GET", "/environments/{environmentId}", get),
    ("PUT", "/environments/{environmentId}", put),
    ("PATCH", "/environments/{environmentId}", patch),
    ("DELETE", "/environments/{environmentId}", delete),
    ("POST", "/environments/{environmentId}/forks", fork),
    ("GET", "/environments/{environmentId}/forks", list_forks),
    ("POST", "/environments/{environmentId}/merges", merge),
    ("POST", "/environments/{environmentUid}/pulls", pull),
]
