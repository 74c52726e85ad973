"""The collections and workspaces that have a tag."""

from __future__ import annotations

import base64
from collections.abc import Collection
from typing import NamedTuple

from ..errors import ApiError, problem
from ..store import Row
from ..world import Document, Exchange, Reply, Routes, World
from . import paging
from .fields import Field

_SLUG = Field("slug", longest=64, pattern="^[a-z][a-z0-9-]*[a-z0-9]+$")
_KINDS = ("collection", "workspace")
# APIs can be asked for as well; the sandbox has none.
_ASKED_KINDS = ("api", *_KINDS)
_DIRECTIONS = ("desc", "asc")
_PAGE, _LARGEST_PAGE = 10, 50


class _Entity(NamedTuple):
    number: int
    kind: str
    row: Row


def list_entities(exchange: Exchange) -> Reply:
    slug = exchange.params["slug"]
    fault = _SLUG.fault(slug)
    if fault is not None:
        raise _refusal(f"params/slug{fault}")
    limit = paging.limit(exchange, _PAGE, _LARGEST_PAGE, _refusal)
    newest_first = _choice(exchange, "direction", _DIRECTIONS) != "asc"
    kind = _choice(exchange, "entityType", _ASKED_KINDS)
    tagged = _tagged(exchange.world, slug)
    if not tagged:
        detail = f"Slug '{slug}' does not exist."
        raise problem(404, "not-found", "Resource Not Found", detail, exchange.path)
    found = sorted((one for one in tagged if kind in (None, one.kind)), reverse=newest_first)
    rest = _after(found, exchange.query.get("cursor", ""))
    meta: Document = {"count": len(found)}
    if len(rest) > limit:
        meta["nextCursor"] = _cursor(rest[limit - 1])
    entities = [_shown(exchange.world, one) for one in rest[:limit]]
    return Reply({"data": {"entities": entities}, "meta": meta})


def _tagged(world: World, slug: str) -> list[_Entity]:
    tag = {"slug": slug}
    return [
        _Entity(row.number, kind, row)
        for kind in _KINDS
        for row in world.store.rows(kind)
        if tag in row.record["tags"]
    ]


def _after(entities: list[_Entity], cursor: str) -> list[_Entity]:
    """What follows the entity that a cursor names; everything when it names none, as live."""
    for position, entity in enumerate(entities):
        if _cursor(entity) == cursor:
            return entities[position + 1 :]
    return entities


def _cursor(entity: _Entity) -> str:
    return base64.b64encode(str(entity.number).encode()).decode()


def _choice(exchange: Exchange, name: str, allowed: Collection[str]) -> str | None:
    value = exchange.query.get(name)
    if value is not None and value not in allowed:
        raise _refusal(f"querystring/{name} must be one of: {', '.join(allowed)}")
    return value


def _shown(world: World, entity: _Entity) -> Document:
    # Collections go by uid here, workspaces have none (facts: ids).
    id = entity.row.id if entity.kind == "workspace" else world.uid(entity.row.id)
    return {"entityId": id, "entityType": entity.kind}


def _refusal(message: str) -> ApiError:
    return ApiError(400, {"error": "Bad Request", "message": message, "statusCode": 400})


ROUTES: Routes = [("GET", "/tags/{slug}/entities", list_entities)]
