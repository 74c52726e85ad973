"""Groups of the team, by number; they are made and changed with SCIM."""

from __future__ import annotations

from ..errors import bad_request, problem
from ..store import Row
from ..world import Document, Exchange, Reply, Routes, World
from . import members


def list_all(exchange: Exchange) -> Reply:
    world = exchange.world
    return Reply({"data": [_shown(world, row) for row in members.groups(world)]})


def get(exchange: Exchange) -> Reply:
    world, number = exchange.world, exchange.params["groupId"]
    if not (number.isascii() and number.isdigit()):
        raise bad_request("Bad Request")
    row = members.group_numbered(world, number)
    if row is None:
        raise problem(404, "not-found", "Not Found", "The requested resource was not found.")
    return Reply({**_shown(world, row), "managers": [row.record["createdBy"]]})


def _shown(world: World, row: Row) -> Document:
    record = row.record
    return {
        "id": record["number"],
        "teamId": world.user.team_id,
        "name": record["displayName"],
        "summary": "",
        "createdBy": record["createdBy"],
        "createdAt": record["createdAt"],
        "updatedAt": record["updatedAt"],
        "members": [member.record["number"] for member in members.of_group(world, row)],
        "roles": ["user"],
    }


ROUTES: Routes = [
    ("GET", "/groups", list_all),
    ("GET", "/groups/{groupId}", get),
]
