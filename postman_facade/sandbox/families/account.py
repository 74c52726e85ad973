"""Who is calling: GET /me and the team's users."""

from __future__ import annotations

from typing import Any

from ..errors import bad_request, problem
from ..world import Exchange, Reply, Routes, User

_JOINED = "2024-01-01T00:00:00.000Z"
_ROLES = ["admin", "user"]
_UNLIMITED = 99999999


def get_me(exchange: Exchange) -> Reply:
    user = exchange.world.user
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
                {"name": "api_usage", "limit": 1000000, "usage": 0, "overage": 0},
            ],
        }
    )


def list_users(exchange: Exchange) -> Reply:
    # The sandbox has no groups, and an unknown group is not an error but an empty list.
    if "groupId" in exchange.query:
        return Reply({"data": []})
    return Reply({"data": [_member(exchange.world.user)]})


def get_user(exchange: Exchange) -> Reply:
    user_id = exchange.params["userId"]
    if not user_id.isdigit():
        raise bad_request("Bad Request")
    user = exchange.world.user
    if user_id != str(user.id):
        raise problem(404, "not-found", "Not Found", "The requested resource was not found.")
    return Reply(_member(user))


def _member(user: User) -> dict[str, Any]:
    return {
        "id": user.id,
        "name": user.name,
        "username": user.username,
        "email": user.email,
        "roles": _ROLES,
        "joinedAt": _JOINED,
    }


ROUTES: Routes = [
    ("GET", "/me", get_me),
    ("GET", "/users", list_users),
    ("GET", "/users/{userId}", get_user),
]
