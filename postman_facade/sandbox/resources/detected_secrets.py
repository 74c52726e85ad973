"""The secret scanner: what was found, where, and how it was dealt with.

Secrets are values of variables that begin as the keys of well-known services do. Nothing but a hash
of a value is kept, and what its beginning says.
"""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from ..errors import ApiError
from ..store import wire
from ..store.database import Row
from ..world import Document, Exchange, Reply, World, serves
from .engine import limit, only, page, sent, stamps, within
from .shape import CONSTANT


class Finding(NamedTuple):
    """A secret in a workspace, and the documents that have it."""

    row: Row
    places: list[Place]


class Place(NamedTuple):
    kind: str
    row: Row
    occurrences: int


KIND = "detected-secret"
# How secrets begin, by the ids of their types.
_PREFIXES = {"postman-api-key": "PMAK-", "github-token": "ghp_", "aws-access-key": "AKIA"}
_NAMES = {known["id"]: known["name"] for known in CONSTANT["getSecretTypes"]["data"]}
_PAGE = 10
_ACTIVE = "ACTIVE"


def scan(world: World) -> list[Finding]:
    """The secrets that are there now, in the order of detection."""
    found: dict[str, Finding] = {}
    for kind in ("environment", "collection"):
        for document in world.store.rows(kind):
            for value, occurrences in Counter(_values(world, kind, document)).items():
                row = _remembered(world, document, value)
                if row is not None:
                    finding = found.setdefault(row.id, Finding(row, []))
                    finding.places.append(Place(kind, document, occurrences))
    return sorted(found.values(), key=lambda finding: finding.row.number)


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
    record = {
        "secretHash": value_hash,
        "secretType": types[0],
        "detectedAt": world.now(),
        "history": [],
    }
    id = base64.urlsafe_b64encode(world.ids.uuid()[:18].encode()).decode()
    return world.store.insert(KIND, id, document.parent, "", record)


@serves("POST /detected-secrets-queries")
def query(exchange: Exchange) -> Reply:
    world = exchange.world
    filters = sent(exchange, _invalid)
    if "workspaceIds" in filters and "resources" in filters:
        raise _invalid("The filters workspaceIds and resources exclude each other")
    found = {
        finding.row.id: finding
        for finding in (_within_resources(world, finding, filters) for finding in scan(world))
        if finding.places and _passes(world, finding.row, filters)
    }
    rows = within(exchange, [finding.row for finding in found.values()], "detectedAt", _invalid)
    shown, following = page(exchange, rows, _PAGE, None, _invalid)
    data = [_shown(world, found[row.id], filters) for row in shown]
    meta = {"limit": limit(exchange, _PAGE, None, _invalid), "nextCursor": following}
    if exchange.query.get("include") == "meta.total":
        meta["total"] = len(rows)
    return Reply({"data": data, "meta": meta})


@serves("GET /detected-secrets/{secretId}/locations")
def locations(exchange: Exchange) -> Reply:
    world = exchange.world
    row = _existing(exchange, exchange.query.get("workspaceId"))
    kind = exchange.query.get("resourceType")
    places = {
        place.row.number: place
        for finding in scan(world)
        for place in finding.places
        if finding.row.id == row.id and kind in (None, place.kind)
    }
    seen = within(exchange, [row], "detectedAt", _invalid)
    rows = [places[number].row for number in sorted(places)] if seen else []
    shown, following = page(exchange, rows, _PAGE, None, _invalid)
    meta = {
        **_described(row),
        "activityFeed": [
            {
                "resolvedAt": one["createdAt"],
                "resolvedBy": one["actor"],
                "status": one["resolution"],
            }
            for one in row.record["history"]
        ],
        "cursor": exchange.query.get("cursor", ""),
        "limit": limit(exchange, _PAGE, None, _invalid),
        "nextCursor": following,
        "total": len(rows),
    }
    data = [_located(world, places[place.number], row) for place in shown]
    return Reply({"data": data, "meta": meta})


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


def _within_resources(world: World, finding: Finding, filters: Document) -> Finding:
    """A finding with only those of its places that the filters name."""
    if "resources" not in filters:
        return finding
    places = [
        place
        for place in finding.places
        if any(_names(world, resource, place) for resource in filters["resources"])
    ]
    return Finding(finding.row, places)


def _names(world: World, resource: Document, place: Place) -> bool:
    if resource.get("type", place.kind) != place.kind:
        return False
    return "ids" not in resource or place.row.id in map(world.bare, resource["ids"])


def _passes(world: World, row: Row, filters: Document) -> bool:
    values = {
        "resolved": _resolution(row) != _ACTIVE,
        "statuses": _resolution(row),
        "secretTypes": row.record["secretType"],
        "workspaceIds": row.parent,
        "workspaceVisibilities": _visibility(world, row),
    }
    return all(
        values[name] == wanted if name == "resolved" else values[name] in wanted
        for name, wanted in filters.items()
        if name in values
    )


def _shown(world: World, finding: Finding, filters: Document) -> Document:
    row, places = finding
    shown = {
        **_described(row),
        "secretId": row.id,
        "detectedAt": row.record["detectedAt"],
        "workspaceId": row.parent,
        "workspaceVisibility": _visibility(world, row),
        "resolution": _resolution(row),
        "occurrences": sum(place.occurrences for place in places),
    }
    if "resources" in filters:
        shown["resourceType"] = places[0].kind
        shown["resourceId"] = world.uid(places[0].row.id)
    return shown


def _located(world: World, place: Place, row: Row) -> Document:
    uid = world.uid(place.row.id)
    return {
        "isResourceDeleted": False,
        "leakedBy": world.user.id,
        "location": "Variables",
        "occurrences": place.occurrences,
        "parentResourceId": uid,
        "resourceId": uid,
        "resourceType": place.kind,
        "detectedAt": row.record["detectedAt"],
        "url": f"https://go.postman.co/{place.kind}/{uid}",
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
