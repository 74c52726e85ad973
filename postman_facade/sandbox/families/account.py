"""Who is calling: GET /me and the team's users."""

from __future__ import annotations

from ..errors import bad_request, problem
from ..store import Row
from ..world import Document, Exchange, Reply, Routes, World
from . import members

_ROLES = ["admin", "user"]
_UNLIMITED = 99999999
_CALLS_OF_MONTH = 1_000_000


def get_me(exchange: Exchange) -> Reply:
    world = exchange.world
    user, quota = world.user, world.limits.quota
    calls = {"limit": quota.calls or _CALLS_OF_MONTH, "usage": quota.used(world.clock())}
    return Reply(
        {
            "user": {
                "id": user.id,
                "username": user.username,
                "email": user.email,
                "fullName": user.name,
                "avatar": None,
                "isPublic": False,
                "teamId": user.team_id,
                "teamName": user.team_name,
                "teamDomain": user.team_domain,
                "roles": _ROLES,
            },
            "operations": [
                {"name": "api_object_usage", "limit": _UNLIMITED, "usage": 0, "overage": 0},
                {"name": "mock_usage", "limit": 1000, "usage": 0, "overage": 0},
                {"name": "monitor_request_runs", "limit": 1000, "usage": 0, "overage": 0},
                {"name": "api_usage", **calls, "overage": 0},
            ],
        }
    )


def list_users(exchange: Exchange) -> Reply:
    world = exchange.world
    if "groupId" not in exchange.query:
        return Reply({"data": [_shown(world, row) for row in members.active(world)]})
    group = members.group_numbered(world, exchange.query["groupId"])
    # An unknown group is not an error but an empty list.
    rows = members.of_group(world, group) if group is not None else []
    return Reply({"data": [_shown(world, row) for row in rows]})


def get_user(exchange: Exchange) -> Reply:
    world, number = exchange.world, exchange.params["userId"]
    if not (number.isascii() and number.isdigit()):
        raise bad_request("Bad Request")
    for row in members.active(world):
        if str(row.record["number"]) == number:
            return Reply(_shown(world, row))
    raise problem(404, "not-found", "Not Found", "The requested resource was not found.")


def _shown(world: World, row: Row) -> Document:
    is_account = members.is_account(world, row)
    email = row.record["userName"]
    return {
        "id": row.record["number"],
        "name": members.full_name(row),
        "username": world.user.username if is_account else email.partition("@")[0],
        "email": email,
        "roles": _ROLES if is_account else ["user"],
        "joinedAt": row.record["createdAt"],
    }


ROUTES: Routes = [
    ("GET", "/me", get_me),
    ("GET", "/users", list_users),
    ("GET", "/users/{userId}", get_user),
]
