"""The people of the team and the groups they are in, as the API tells of them by number.

Each has two ids: a string, its SCIM id, and a number. The account behind the key is one of the
people from the start, and stored as soon as something about it changes. Others are provisioned
with SCIM.
"""

from __future__ import annotations

import hashlib
from typing import Any

from ..errors import bad_request
from ..store import Row
from ..world import Document, Exchange, Reply, Routes, World
from .engine import Resource, only, times

_ID_LENGTH = 48
_ROLES = ["admin", "user"]
_UNLIMITED = 99999999
_CALLS_OF_MONTH = 1_000_000
# When the account behind the key joined its team.
_JOINED = "2024-01-01T00:00:00.000Z"


def everyone(world: World) -> list[Row]:
    """Whoever is or was of the team, the account first."""
    account = _account(world)
    others = [row for row in world.store.rows("member") if row.id != account.id]
    return [account, *others]


def active(world: World) -> list[Row]:
    return [row for row in everyone(world) if row.record["active"]]


def of_group(world: World, group: Row) -> list[Row]:
    """The active people in a group."""
    return [row for row in active(world) if row.id in group.record["members"]]


def full_name(row: Row) -> str:
    name = row.record["name"]
    return f"{name['givenName']} {name['familyName']}".strip()


def is_account(world: World, row: Row) -> bool:
    return bool(row.record["number"] == world.user.id)


def insert(world: World, kind: str, name: str, number: int, record: Document) -> Row:
    """Provision a person or a group."""
    id = (world.ids.uuid() + world.ids.uuid()).replace("-", "")[:_ID_LENGTH]
    return world.store.insert(kind, id, None, name, {"number": number, **record, **times(world)})


class _Numbered(Resource):
    def row(self, exchange: Exchange) -> Row:
        number = self.id(exchange)
        if not (number.isascii() and number.isdigit()):
            raise bad_request("Bad Request")
        for row in self.known(exchange):
            if str(row.record["number"]) == number:
                return row
        raise self.missing(exchange)

    def known(self, exchange: Exchange) -> list[Row]:
        return exchange.store.rows(self.kind)


class Users(_Numbered):
    kind = "member"
    path = "/users/{userId}"

    def known(self, exchange: Exchange) -> list[Row]:
        return active(exchange.world)

    def rows(self, exchange: Exchange) -> list[Row]:
        """Everyone, or those of a group; an unknown group is not an error but an empty list."""
        asked, world = exchange.query.get("groupId"), exchange.world
        if asked is None:
            return active(world)
        groups = [row for row in world.store.rows("group") if str(row.record["number"]) == asked]
        return of_group(world, groups[0]) if groups else []

    def shown(self, exchange: Exchange, row: Row) -> Any:
        account, email = is_account(exchange.world, row), row.record["userName"]
        return {
            "id": row.record["number"],
            "name": full_name(row),
            "username": exchange.world.user.username if account else email.partition("@")[0],
            "email": email,
            "roles": _ROLES if account else ["user"],
            "joinedAt": row.record["createdAt"],
        }


class Groups(_Numbered):
    kind = "group"
    path = "/groups/{groupId}"

    def listed(self, exchange: Exchange, row: Row) -> Any:
        people = of_group(exchange.world, row)
        return {
            "id": row.record["number"],
            "teamId": exchange.world.user.team_id,
            "name": row.record["displayName"],
            "summary": "",
            **only(("createdBy", "createdAt", "updatedAt"), row.record),
            "members": [member.record["number"] for member in people],
            "roles": ["user"],
        }

    def shown(self, exchange: Exchange, row: Row) -> Any:
        return {**self.listed(exchange, row), "managers": [row.record["createdBy"]]}


def get_me(exchange: Exchange) -> Reply:
    world = exchange.world
    user, quota = world.user, world.limits.quota
    person = {
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
    }
    usage = (
        ("api_object_usage", _UNLIMITED, 0),
        ("mock_usage", 1000, 0),
        ("monitor_request_runs", 1000, 0),
        ("api_usage", quota.calls or _CALLS_OF_MONTH, quota.used(world.clock())),
    )
    operations = [
        {"name": name, "limit": limit, "usage": used, "overage": 0} for name, limit, used in usage
    ]
    return Reply({"user": person, "operations": operations})


def _account(world: World) -> Row:
    user = world.user
    id = hashlib.sha256(world.owner.encode()).hexdigest()[:_ID_LENGTH]
    given, _, family = user.name.partition(" ")
    record = {
        "number": user.id,
        "userName": user.email,
        "name": {"givenName": given, "familyName": family},
        "externalId": "",
        "active": True,
        "createdAt": _JOINED,
        "updatedAt": _JOINED,
    }
    stored = world.store.find("member", id)
    return stored or Row(0, id, None, user.email, record)


ROUTES: Routes = [("GET", "/me", get_me)]
