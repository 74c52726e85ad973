"""What was done in a workspace: for each element in it, and for itself, the latest.

The sandbox keeps no diary, so what is gone has left no trace here.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import bad_request, problem
from ..store import Row
from ..world import Document, Exchange, Reply, Routes, World
from .engine import page

_KINDS = ("collection", "workspace", "environment", "mock", "monitor")
_PAGE = 15


def list_all(exchange: Exchange) -> Reply:
    world, id = exchange.world, exchange.params["workspaceId"]
    workspace = exchange.store.find("workspace", id)
    if workspace is None:
        raise problem(404, "not-found", "Not Found", "Workspace not found")
    found = {
        row.number: (kind, row)
        for kind in _asked_kinds(exchange)
        for row in ([workspace] if kind == "workspace" else exchange.store.rows(kind, id))
        # Not every kind of element keeps its time.
        if "createdAt" in row.record
    }
    user = exchange.query.get("userId")
    if user and not (user.isascii() and user.isdigit()):
        raise bad_request("User ID must be an integer.")
    # Nobody but the account does anything here.
    rows = [found[number][1] for number in sorted(found) if user in (None, "", world.owner)]
    shown, following = page(exchange, rows, _PAGE, None, bad_request)
    data = [_activity(world, id, *found[row.number]) for row in shown]
    return Reply({"data": data, "meta": {"nextCursor": following or ""}})


def _asked_kinds(exchange: Exchange) -> Sequence[str]:
    asked = exchange.query.get("elementType")
    kinds = asked.split(",") if asked else _KINDS
    if not set(kinds) <= set(_KINDS):
        raise bad_request(f"elementType must be one of: {', '.join(_KINDS)}")
    return kinds


def _activity(world: World, workspace: str, kind: str, row: Row) -> Document:
    record, user = row.record, world.user
    time = record.get("updatedAt", record["createdAt"])
    action = "create" if time == record["createdAt"] else "update"
    person = {"id": user.id, "username": user.username, "isPartner": False, "name": user.name}
    return {
        "workspaceId": workspace,
        "createdAt": time,
        "updatedAt": time,
        "id": row.number,
        "user": person,
        "action": action,
        "elementType": kind,
        "trigger": action,
        "elementId": row.id if kind == "workspace" else world.uid(row.id),
        "elementName": row.name,
    }


ROUTES: Routes = [("GET", "/workspaces/{workspaceId}/activities", list_all)]
