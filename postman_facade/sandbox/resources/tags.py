"""Tags of collections and workspaces: at most five slugs, replaced as a whole; and what has one."""

from __future__ import annotations

import base64
from collections.abc import Collection

from ..errors import ApiError, problem
from ..store import Row
from ..world import Document, Exchange, Reply, Routes
from . import schemas
from .engine import limit
from .schemas import Fault

_KINDS = ("collection", "workspace")
# APIs can be asked for as well; the sandbox has none.
_ASKED_KINDS = ("api", *_KINDS)
_PAGE, _LARGEST_PAGE = 10, 50


def get(exchange: Exchange, row: Row | None) -> Reply:
    return Reply({"tags": _owner(exchange, row).record["tags"]})


def put(exchange: Exchange, kind: str, row: Row | None) -> Reply:
    row = _owner(exchange, row)
    body = exchange.json()
    fault = schemas.first_fault(schemas.of_body(exchange.operation), body)
    if fault is not None:
        detail = f"body{_said(fault)}"
        raise ApiError(400, {"title": "Bad Request", "detail": detail, "status": 400})
    row.record["tags"] = [{"slug": tag["slug"]} for tag in body["tags"]]
    exchange.store.update(kind, row.id, row.name, row.record)
    return Reply({"tags": row.record["tags"]})


def list_entities(exchange: Exchange) -> Reply:
    slug = exchange.params["slug"]
    rule = schemas.of_path("PUT", "/workspaces/{workspaceId}/tags")
    fault = schemas.first_fault({**schemas.items(rule, "tags", "slug"), "minLength": 0}, slug)
    if fault is not None:
        raise _refusal(f"params/slug{_said(fault)}")
    asked = limit(exchange, _PAGE, _LARGEST_PAGE, _refusal)
    newest_first = _choice(exchange, "direction", ("desc", "asc")) != "asc"
    kind = _choice(exchange, "entityType", _ASKED_KINDS)
    tagged = [
        (row.number, known, row)
        for known in _KINDS
        for row in exchange.store.rows(known)
        if {"slug": slug} in row.record["tags"]
    ]
    if not tagged:
        detail = f"Slug '{slug}' does not exist."
        raise problem(404, "not-found", "Resource Not Found", detail, exchange.path)
    found = sorted((one for one in tagged if kind in (None, one[1])), reverse=newest_first)
    # A cursor that names nothing is passed over, as live.
    cursors = [_cursor(number) for number, _, _ in found]
    cursor = exchange.query.get("cursor", "")
    start = cursors.index(cursor) + 1 if cursor in cursors else 0
    meta: Document = {"count": len(found)}
    if len(found) > start + asked:
        meta["nextCursor"] = cursors[start + asked - 1]
    entities = [
        # Collections go by uid here, workspaces have none (facts: ids).
        {
            "entityId": row.id if known == "workspace" else exchange.world.uid(row.id),
            "entityType": known,
        }
        for _, known, row in found[start : start + asked]
    ]
    return Reply({"data": {"entities": entities}, "meta": meta})


def _owner(exchange: Exchange, row: Row | None) -> Row:
    if row is None:
        detail = "The requested resource does not exist."
        raise problem(404, "not-found", "Resource Not Found", detail, exchange.path)
    return row


def _said(fault: Fault) -> str:
    """The pattern is told with its anchors here."""
    return str(fault).replace(f'"{fault.schema.get("pattern", "").strip("^$")}"', _told(fault))


def _told(fault: Fault) -> str:
    return f'"{fault.schema.get("pattern", "")}"'


def _cursor(number: int) -> str:
    return base64.b64encode(str(number).encode()).decode()


def _choice(exchange: Exchange, name: str, allowed: Collection[str]) -> str | None:
    value = exchange.query.get(name)
    if value is not None and value not in allowed:
        raise _refusal(f"querystring/{name} must be one of: {', '.join(allowed)}")
    return value


def _refusal(message: str) -> ApiError:
    return ApiError(400, {"error": "Bad Request", "message": message, "statusCode": 400})


ROUTES: Routes = [("GET", "/tags/{slug}/entities", list_entities)]
