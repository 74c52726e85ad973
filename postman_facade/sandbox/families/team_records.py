"""The teams of the organization as they are kept, and how requests about them are refused.

The team of the account is one of them from the start, and stored as soon as something about it
changes.
"""

from __future__ import annotations

import re
from typing import Any

from ..errors import ApiError, problem
from ..store import Row
from ..world import Document, Exchange, World

ROLES = (
    "TEAM_MANAGER",
    "TEAM_DEVELOPER",
    "TEAM_GUEST_DEVELOPER",
    "TEAM_GUEST_VIEWER",
    "TEAM_PARTNER_MANAGER",
    "TEAM_PARTNER_LEAD",
    "TEAM_GUEST",
    "TEAM_PARTNER",
    "TEAM_COMMUNITY_MANAGER",
)
_KIND = "team"
_ORGANIZATION = 1
# When the team of the account was made.
_FOUNDED = "2024-01-01T00:00:00.000Z"


def every(world: World) -> list[Row]:
    """All teams, that of the account first."""
    own = _own(world)
    return [own, *(row for row in world.store.rows(_KIND) if row.id != own.id)]


def existing(exchange: Exchange) -> Row:
    """The team in the path. Its absence is a 400 that calls itself a 404 (facts: errors)."""
    for row in every(exchange.world):
        if row.id == exchange.params["teamId"]:
            return row
    detail = _detail("EntityNotFound", "No team found with the id provided")
    absence = problem(404, "not-found", "Not Found", detail, exchange.path)
    absence.status = 400
    raise absence


def add(world: World, name: str, description: str) -> Row:
    number = world.user.team_id + world.store.revise()
    handle = re.sub(r"\s+", "-", name.lower()).strip("-")
    record = _record(world, number, name, handle, description, world.now())
    return world.store.insert(_KIND, str(number), None, name, record)


def save(world: World, row: Row) -> None:
    row.record["updatedAt"] = world.now()
    if row.record["number"] == world.user.team_id:
        # It may be stored or not, or stored and not to be read yet.
        world.store.delete(_KIND, row.id)
        world.store.insert(_KIND, row.id, None, row.record["name"], row.record)
    else:
        world.store.update(_KIND, row.id, row.record["name"], row.record)


def invalid(exchange: Exchange, message: str) -> ApiError:
    detail = _detail("InvalidParams", message)
    return problem(400, "bad-request", "Bad Request", detail, exchange.path)


def invalid_entities(exchange: Exchange, result: list[Document]) -> ApiError:
    detail = {"error": "Found invalid entities", "result": result}
    return problem(400, "bad-request", "Bad Request", detail, exchange.path)


def not_waiting(exchange: Exchange) -> ApiError:
    detail = _detail("EntityNotFound", "Access request not found or already processed.")
    return problem(404, "not-found", "Not Found", detail, exchange.path)


def _detail(name: str, message: str) -> Document:
    return {"error": {"name": name, "message": message}}


def _own(world: World) -> Row:
    user = world.user
    stored = world.store.find(_KIND, str(user.team_id))
    record = (
        stored.record
        if stored is not None
        else _record(world, user.team_id, user.team_name, user.team_domain, "", _FOUNDED)
    )
    # First on every page, whenever it was stored.
    return Row(0, str(user.team_id), None, user.team_name, record)


def _record(
    world: World, number: int, name: str, handle: str, description: str, now: str
) -> dict[str, Any]:
    return {
        "number": number,
        "name": name,
        "handle": handle,
        "description": description,
        "organizationId": _ORGANIZATION,
        "createdBy": world.user.id,
        "enabled": True,
        "createdAt": now,
        "updatedAt": now,
        "settings": {"rfa_for_add_member": "disabled", "rfa_for_add_collaborator": "disabled"},
        "members": {f"user:{world.user.id}": ROLES[0]},
    }
