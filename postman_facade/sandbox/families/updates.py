"""Updates of a workspace: the news its people post for those who watch it."""

from __future__ import annotations

from typing import Any

from ..errors import ApiError, problem
from ..store import Row
from ..world import Document, Exchange, Reply, Routes, World
from . import fields
from .fields import Field

_KIND = "workspace-update"
_PAGE = 25
_MEDIA_TYPE = "application/merge-patch+json"
_MOST_RESOURCES = 10
_CATEGORIES = ("improvement", "new_feature", "bug_fix", "breaking_change", "announcement")
_RESOURCES = (
    "collection",
    "request",
    "response",
    "folder",
    "extensibleCollection",
    "extensibleCollectionItem",
)
_RESOURCE = (
    Field("resource", required=True, values=_RESOURCES),
    Field("resourceId", required=True),
)
_SOMETHING = r"[\s\S]+"
_UPDATE = (
    Field("topic", required=True, longest=255, pattern=_SOMETHING),
    Field("description", required=True, longest=20_000, pattern=_SOMETHING),
    Field("category", required=True),
    Field("isPinned", "boolean"),
    Field("relatedResources", "array", each=Field("", "object", fields=_RESOURCE)),
)

# What null in a merge patch leaves behind; the other values cannot be absent.
_ABSENT = {"isPinned": False, "relatedResources": []}


def list_all(exchange: Exchange) -> Reply:
    rows = exchange.store.rows(_KIND, _workspace(exchange))
    asked = exchange.query.get("category")
    if asked:
        categories = asked.split(",")
        for category in categories:
            _require_category(category)
        rows = [row for row in rows if row.record["category"] in categories]
    page, following = exchange.page(rows, _PAGE)
    data = [_told(exchange.world, row) for row in page]
    return Reply({"data": data, "meta": {"nextCursor": following}})


def create(exchange: Exchange) -> Reply:
    world, workspace = exchange.world, _workspace(exchange)
    sent = exchange.json()
    _require_update(sent)
    number, now = exchange.store.revise(), world.now()
    record = {
        **_news(sent),
        "isPinned": False,
        "createdBy": world.user.id,
        "updatedBy": world.user.id,
        "createdAt": now,
        "updatedAt": now,
    }
    row = exchange.store.insert(_KIND, str(number), workspace, sent["topic"], record)
    return Reply(_shown(row))


def get(exchange: Exchange) -> Reply:
    return Reply(_told(exchange.world, _existing(exchange)))


def patch(exchange: Exchange) -> Reply:
    """A merge patch, whose topic, description and category are required all the same."""
    row = _existing(exchange)
    if exchange.headers.get("content-type", "").partition(";")[0].strip().lower() != _MEDIA_TYPE:
        raise _refusal(f"Content-Type must be {_MEDIA_TYPE}")
    sent = exchange.json()
    if isinstance(sent, dict):
        sent = {key: _ABSENT.get(key) if value is None else value for key, value in sent.items()}
    _require_update(sent)
    merged = {**row.record, **sent}
    row.record.update(_news(merged), isPinned=merged["isPinned"])
    row.record["updatedBy"] = exchange.world.user.id
    row.record["updatedAt"] = exchange.world.now()
    exchange.store.update(_KIND, row.id, row.record["topic"], row.record)
    return Reply(_shown(row))


def delete(exchange: Exchange) -> Reply:
    exchange.store.delete(_KIND, _existing(exchange).id)
    return Reply(status=204)


def _require_update(sent: Any) -> None:
    fault = fields.fault(sent, *_UPDATE)
    if fault is not None:
        raise _refusal(f"Invalid request body. body{fault}")
    if len(sent.get("relatedResources", [])) > _MOST_RESOURCES:
        raise _refusal(f"Invalid request body. More than {_MOST_RESOURCES} relatedResources")
    _require_category(sent["category"])


def _require_category(category: str) -> None:
    if category not in _CATEGORIES:
        raise problem(
            400,
            "invalidWorkspaceUpdateCategory",
            "Bad Request",
            f"Invalid 'category' — must be one of: {', '.join(_CATEGORIES)}",
        )


def _workspace(exchange: Exchange) -> str:
    row = exchange.store.find("workspace", exchange.params["workspaceId"])
    if row is None:
        raise problem(404, "notFound", "Not Found", "Workspace does not exist")
    return row.id


def _existing(exchange: Exchange) -> Row:
    workspace = _workspace(exchange)
    row = exchange.store.find(_KIND, exchange.params["updateId"])
    if row is None or row.parent != workspace:
        raise problem(404, "notFound", "Not Found", "Workspace Update does not exist")
    return row


def _refusal(detail: str) -> ApiError:
    return problem(400, "badRequest", "Bad Request", detail)


def _news(sent: Document) -> Document:
    keys = ("topic", "description", "category")
    resources = [
        {key: resource[key] for key in ("resource", "resourceId")}
        for resource in sent.get("relatedResources", [])
    ]
    return {**{key: sent[key] for key in keys}, "relatedResources": resources}


def _shown(row: Row) -> Document:
    return {"id": int(row.id), "workspaceId": row.parent, **row.record}


def _told(world: World, row: Row) -> Document:
    """With the person who posted it, where only the number is kept."""
    user = world.user
    author = {"id": user.id, "name": user.name, "username": user.username}
    return {**_shown(row), "createdBy": author}


ROUTES: Routes = [
    ("GET", "/workspaces/{workspaceId}/updates", list_all),
    ("POST", "/workspaces/{workspaceId}/updates", create),
    ("GET", "/workspaces/{workspaceId}/updates/{updateId}", get),
    ("PATCH", "/workspaces/{workspaceId}/updates/{updateId}", patch),
    ("DELETE", "/workspaces/{workspaceId}/updates/{updateId}", delete),
]
