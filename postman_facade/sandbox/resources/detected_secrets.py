"""The secret scanner: what was found, where, and how it was dealt with.

Secrets are values of variables that begin as the keys of well-known services do. Nothing but a hash
of a value is kept, and what its beginning says.
"""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Iterator
from typing import Any

from ..errors import ApiError
from ..store import wire
from ..store.database import Row
from ..world import Document, Exchange, Reply, World, serves
from .engine import limit, only, page, sent, stamps, within
from .shape import CONSTANT

KIND = "detected-secret"
# How secrets begin, by the ids of their types.
_PREFIXES = {"postman-api-key": "PMAK-", "github-token": "ghp_", "aws-access-key": "AKIA"}
_NAMES = {known["id"]: known["name"] for known in CONSTANT["getSecretTypes"]["data"]}
_PAGE = 10
_ACTIVE = "ACTIVE"


def scan(world: World) -> list[Row]:
    """The secrets that are there now, in the order of detection.

    The record of each has the documents with it as its places, whose records tell how often.
    """
    found: dict[str, Row] = {}
    for kind in ("environment", "collection"):
        for document in world.store.rows(kind):
            for value, occurrences in Counter(_values(world, kind, document)).items():
                row = _remembered(world, document, value)
                if row is not None:
                    places = found.setdefault(row.id, row).record.setdefault("places", [])
                    record = {"kind": kind, "occurrences": occurrences}
                    places.append(document._replace(record=record))
    return sorted(found.values(), key=lambda row: row.number)


def _values(world: World, kind: str, document: Row) -> Iterator[str]:
    """The values of the variables in a document, as far as they are text."""
    content: Any = wire.decode(world.store.content(kind, document.id))
    variables = content.get("variable") if kind == "collection" else content
    for variable in variables if isinstance(variables, list) else []:
        if isinstance(variable, dict) and isinstance(variable.get("value"), str):
            yield variable["value"]


def _remembered(world: World, document: Row, value: str) -> Row | None:
    """The record of a secret in a workspace, created if need be; None if it is no secret."""
    types = [id for id, begin in _PREFIXES.items() if value.startswith(begin) and value != begin]
    if not types:
        return None
    value_hash = hashlib.sha256(value.encode("utf-8", "surrogatepass")).hexdigest()
    for row in world.store.rows(KIND, document.parent):
        if row.record["secretHash"] == value_hash:
            return row
    known = {"secretHash": value_hash, "secretType": types[0]}
    record = {**known, "detectedAt": world.now(), "history": []}
    id = base64.urlsafe_b64encode(world.ids.uuid()[:18].encode()).decode()
    return world.store.insert(KIND, id, document.parent, "", record)


@serves("POST /detected-secrets-queries")
def query(exchange: Exchange) -> Reply:
    world = exchange.world
    filters = sent(exchange, _invalid)
    if "workspaceIds" in filters and "resources" in filters:
        raise _invalid("The filters workspaceIds and resources exclude each other")
    rows = [row for row in scan(world) if _passes(world, row, filters)]
    shown, meta = _page(exchange, within(exchange, rows, "detectedAt", _invalid))
    if exchange.query.get("include") != "meta.total":
        del meta["total"]
    return Reply({"data": [_shown(world, row, filters) for row in shown], "meta": meta})


@serves("GET /detected-secrets/{secretId}/locations")
def locations(exchange: Exchange) -> Reply:
    row = _existing(exchange, exchange.query.get("workspaceId"))
    kind = exchange.query.get("resourceType")
    found = [one for one in scan(exchange.world) if one.id == row.id]
    places = [
        place
        for one in within(exchange, found, "detectedAt", _invalid)
        for place in sorted(one.record["places"], key=lambda place: place.number)
        if kind in (None, place.record["kind"])
    ]
    shown, meta = _page(exchange, places)
    keys = {"resolvedAt": "createdAt", "resolvedBy": "actor", "status": "resolution"}
    feed = [{key: one[known] for key, known in keys.items()} for one in row.record["history"]]
    known = {"activityFeed": feed, "cursor": exchange.query.get("cursor", "")}
    data = [_located(exchange.world, place, row) for place in shown]
    return Reply({"data": data, "meta": {**_described(row), **known, **meta}})


@serves("PUT /detected-secrets/{secretId}")
def resolve(exchange: Exchange) -> Reply:
    world = exchange.world
    asked = sent(exchange, _invalid)
    row = _existing(exchange, asked["workspaceId"])
    change = stamps(world, "actor", "createdAt", person=int)
    row.record["history"].insert(0, {**change, "resolution": asked["resolution"]})
    world.store.update(KIND, row.id, "", row.record)
    known = {"secretHash": row.record["secretHash"], "workspaceId": row.parent}
    return Reply({**known, **only(("resolution",), asked), **only(("history",), row.record)})


def _page(exchange: Exchange, rows: list[Row]) -> tuple[list[Row], Document]:
    """The rows of this page, and its meta object."""
    shown, following = page(exchange, rows, _PAGE, None, _invalid)
    asked = limit(exchange, _PAGE, None, _invalid)
    return shown, {"limit": asked, "nextCursor": following, "total": len(rows)}


def _passes(world: World, row: Row, filters: Document) -> bool:
    """Whether the filters let a secret pass, which then has only the places that they name."""
    row.record["places"] = [
        place
        for place in row.record["places"]
        if any(
            resource.get("type", place.record["kind"]) == place.record["kind"]
            and place.id in map(world.bare, resource.get("ids", [place.id]))
            for resource in filters.get("resources", [{}])
        )
    ]
    values = {
        "statuses": _resolution(row),
        "secretTypes": row.record["secretType"],
        "workspaceIds": row.parent,
        "workspaceVisibilities": _visibility(world, row),
    }
    resolved = _resolution(row) != _ACTIVE
    return (
        bool(row.record["places"])
        and filters.get("resolved", resolved) == resolved
        and all(value in filters.get(name, [value]) for name, value in values.items())
    )


def _shown(world: World, row: Row, filters: Document) -> Document:
    places = row.record["places"]
    shown = {
        **_described(row),
        "secretId": row.id,
        "detectedAt": row.record["detectedAt"],
        "workspaceId": row.parent,
        "workspaceVisibility": _visibility(world, row),
        "resolution": _resolution(row),
        "occurrences": sum(place.record["occurrences"] for place in places),
    }
    if "resources" in filters:
        shown["resourceType"] = places[0].record["kind"]
        shown["resourceId"] = world.uid(places[0].id)
    return shown


def _located(world: World, place: Row, row: Row) -> Document:
    uid, kind = world.uid(place.id), place.record["kind"]
    return {
        "isResourceDeleted": False,
        "leakedBy": world.user.id,
        "location": "Variables",
        "occurrences": place.record["occurrences"],
        "parentResourceId": uid,
        "resourceId": uid,
        "resourceType": kind,
        "detectedAt": row.record["detectedAt"],
        "url": f"https://go.postman.co/{kind}/{uid}",
    }


def _described(row: Row) -> Document:
    """The public part of a secret: its type and prefix."""
    kind = row.record["secretType"]
    return {
        "secretType": _NAMES[kind],
        "secretHash": row.record["secretHash"],
        "obfuscatedSecret": f"{_PREFIXES[kind]}******",
    }


def _resolution(row: Row) -> str:
    history = row.record["history"]
    return str(history[0]["resolution"]) if history else _ACTIVE


def _visibility(world: World, row: Row) -> str:
    """The visibility of the workspace; the scanner counts partner as team."""
    workspace = world.store.find("workspace", str(row.parent))
    visibility = workspace.record["visibility"] if workspace is not None else "team"
    return "team" if visibility == "partner" else str(visibility)


def _existing(exchange: Exchange, workspace: str | None) -> Row:
    if not workspace:
        raise _invalid("workspaceId is missing")
    row = exchange.store.find(KIND, exchange.params["secretId"])
    if row is None or row.parent != workspace:
        raise _invalid("There is no such secret in the workspace")
    return row


def _invalid(title: str) -> ApiError:
    """The problem of this family, which has only a title."""
    return ApiError(400, {"type": "BAD_REQUEST", "title": title, "status": 400, "instance": ""})
