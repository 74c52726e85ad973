"""What was done in a workspace: for each element in it, and for itself, the latest.

The sandbox keeps no diary, so what is gone has left no trace here.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import bad_request, problem
from ..store import Row
from ..world import Document, Exchange, Reply, Routes, World
from . import paging

_KINDS = ("collection", "workspace", "environment", "mock", "monitor")
_PAGE = 15


def list_all(exchange: Exchange) -> Reply:
    world, id = exchange.world, exchange.params["workspaceId"]
    workspace = exchange.store.find("workspace", id)
    if workspace is None:
        raise problem(404, "not-found", "Not Found", "Workspace not found")
    kinds = _kinds(exchange)
    found = {
        row.number: (kind, row)
        for kind in kinds
        for row in ([workspace] if kind == "workspace" else exchange.store.rows(kind, id))
        # Not every kind of element keeps its time.
        if "createdAt" in row.record
    }
    rows = [row for _, (_, row) in sorted(found.items())] if _asks_for_account(exchange) else []
    page, following = paging.page(exchange, rows, _PAGE, None, bad_request)
    data = [_activity(world, id, *found[row.number]) for row in page]
    return Reply({"data": data, "meta": {"nextCursor": following or ""}})


def _kinds(exchange: Exchange) -> Sequence[str]:
    asked = exchange.query.get("elementType")
    kinds = asked.split(",") if asked else _KINDS
    for kind in kinds:
        if kind not in _KINDS:
            raise bad_request(f"elementType must be one of: {', '.join(_KINDS)}")
    return kinds


def _asks_for_account(exchange: Exchange) -> bool:
    """Whether what the account did is asked for; nobody else does anything here."""
    user = exchange.query.get("userId")
    if user and not (user.isascii() and user.isdigit()):
        raise bad_request("User ID must be an integer.")
    return not user or user == exchange.world.owner


def _activity(world: World, workspace: str, kind: str, row: Row) -> Document:
    record = row.record
    time = record.get("updatedAt", record["createdAt"])
    action = "create" if time == record["createdAt"] else "update"
    user = world.user
    return {
        "workspaceId": workspace,
        "createdAt": time,
        "updatedAt": time,
        "id": row.number,
        "user": {
            "id": user.id,
            "username": user.username,
            "isPartner": False,
            "name": user.name,
        },
        "action": action,
        "elementType": kind,
        "trigger": action,
        "elementId": row.id if kind == "workspace" else world.uid(row.id),
        "elementName": row.name,
    }


ROUTES: Routes = [("GET", "/workspaces/{workspaceId}/activities", list_all)]
