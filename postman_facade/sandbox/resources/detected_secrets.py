"""The secret scanner: what was found, where, and how it was dealt with."""

from __future__ import annotations

from ..errors import ApiError
from ..store import Row
from ..world import Document, Exchange, Reply, Routes, World
from .engine import limit, page, sent
from .periods import within
from .secret_findings import KIND, TYPES, Finding, Place, scan

_PAGE = 10
_ACTIVE = "ACTIVE"
_TYPES = {secret_type.id: secret_type for secret_type in TYPES}


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
                "resolvedAt": change["createdAt"],
                "resolvedBy": change["actor"],
                "status": change["resolution"],
            }
            for change in row.record["history"]
        ],
        "cursor": exchange.query.get("cursor", ""),
        "limit": limit(exchange, _PAGE, None, _invalid),
        "nextCursor": following,
        "total": len(rows),
    }
    data = [_located(world, places[place.number], row) for place in shown]
    return Reply({"data": data, "meta": meta})


def resolve(exchange: Exchange) -> Reply:
    world = exchange.world
    asked = sent(exchange, _invalid)
    row = _existing(exchange, asked["workspaceId"])
    change = {
        "actor": world.user.id,
        "createdAt": world.now(),
        "resolution": asked["resolution"],
    }
    row.record["history"].insert(0, change)
    world.store.update(KIND, row.id, "", row.record)
    answer = {
        "secretHash": row.record["secretHash"],
        "workspaceId": row.parent,
        "resolution": _resolution(row),
        "history": row.record["history"],
    }
    return Reply(answer)


def list_types(exchange: Exchange) -> Reply:
    data = [{"id": kind.id, "name": kind.name, "type": "DEFAULT"} for kind in TYPES]
    return Reply({"data": data, "meta": {"total": len(data)}})


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
    """What may be told of a secret: its kind and how it begins."""
    kind = _TYPES[row.record["secretType"]]
    return {
        "secretType": kind.name,
        "secretHash": row.record["secretHash"],
        "obfuscatedSecret": f"{kind.prefix}******",
    }


def _resolution(row: Row) -> str:
    history = row.record["history"]
    return str(history[0]["resolution"]) if history else _ACTIVE


def _visibility(world: World, row: Row) -> str:
    """That of the workspace, in the words of the scanner: it knows no partners."""
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
    """The problem of this family: the title says it all."""
    return ApiError(400, {"type": "BAD_REQUEST", "title": title, "status": 400, "instance": ""})


ROUTES: Routes = [
    ("POST", "/detected-secrets-queries", query),
    ("PUT", "/detected-secrets/{secretId}", resolve),
    ("GET", "/detected-secrets/{secretId}/locations", locations),
    ("GET", "/secret-types", list_types),
]
