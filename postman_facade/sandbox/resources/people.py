"""The people of the team and the groups they are in, as the API tells of them by number; and access
tokens for apps and service accounts.

Each person has two ids: a string, its SCIM id, and a number. The account behind the key is one of
them from the start, others are provisioned with SCIM. Any client id and secret are taken for those
of an app, and the key of the account for that of a service account: the sandbox has neither kind.
"""

from __future__ import annotations

import base64
import hashlib
import json
from typing import Any

from ..errors import ApiError, bad_request
from ..store.database import Row
from ..world import Document, Exchange, Reply, World, serves
from .engine import Resource, only

ID_LENGTH = 48
_ROLES = ["admin", "user"]
_UNLIMITED = 99999999
_CALLS_OF_MONTH = 1_000_000
# When the account behind the key joined its team.
_JOINED = "2024-01-01T00:00:00.000Z"


def furnish(world: World) -> None:
    """Put the account behind the key into its team."""
    user = world.user
    id = hashlib.sha256(world.owner.encode()).hexdigest()[:ID_LENGTH]
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
    if world.store.find("member", id) is None:
        world.store.insert("member", id, None, user.email, record)


def active(world: World) -> list[Row]:
    return [row for row in world.store.rows("member") if row.record["active"]]


def of_group(world: World, group: Row) -> list[Row]:
    """The active people in a group."""
    return [row for row in active(world) if row.id in group.record["members"]]


def full_name(row: Row) -> str:
    name = row.record["name"]
    return f"{name['givenName']} {name['familyName']}".strip()


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
        user, email = exchange.world.user, row.record["userName"]
        account = row.record["number"] == user.id
        return {
            "id": row.record["number"],
            "name": full_name(row),
            "username": user.username if account else email.partition("@")[0],
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


@serves("GET /me")
def get_me(exchange: Exchange) -> Reply:
    world = exchange.world
    user, quota = world.user, world.limits.quota
    if world.behaviour.era is not None:
        return Reply({"user": {"id": world.person}})
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


_KIND = "oauth-token"
_GRANT = "client_credentials"
_APP_SECONDS = 3600
_SERVICE_SECONDS = 15 * 60


@serves("POST /oauth2/token")
def create_token(exchange: Exchange) -> Reply:
    if not all(_credentials(exchange)):
        raise _refusal(404, "invalid_client", "OAuth client not found")
    sent = exchange.json_object()
    if sent.get("grant_type") != _GRANT:
        raise _refusal(400, "invalid_request", "Unsupported grant type")
    for name in ("installationAuthId", "jwt"):
        if not isinstance(sent.get(name), str) or not sent[name]:
            raise _refusal(400, "invalid_request", f"{name} is required")
    token = f"PMAK-{exchange.world.ids.uuid()}"
    exchange.store.insert(_KIND, _digest(token), None, "", {})
    return Reply({"access_token": token, "expires_in": _APP_SECONDS, "token_type": "Bearer"})


@serves("POST /oauth2/token/revoke")
def revoke_token(exchange: Exchange) -> Reply:
    token = exchange.json_object().get("token")
    row = exchange.store.find(_KIND, _digest(token)) if isinstance(token, str) else None
    if row is None:
        raise _refusal(404, "invalid_client", "Token not found")
    exchange.store.delete(_KIND, row.id)
    return Reply({"success": "true"})


@serves("POST /service-account-tokens")
def create_for_service_account(exchange: Exchange) -> Reply:
    now = int(exchange.world.clock())
    claims = {"sub": exchange.world.owner, "iat": now, "exp": now + _SERVICE_SECONDS}
    parts: tuple[Document, ...] = ({"alg": "none", "typ": "JWT"}, claims)
    return Reply({"access_token": ".".join([*map(_encoded, parts), "unsigned"])})


def _credentials(exchange: Exchange) -> tuple[str, str]:
    """The client id and secret of HTTP Basic, empty without."""
    scheme, _, encoded = exchange.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return "", ""
    try:
        id, _, secret = base64.b64decode(encoded, validate=True).decode().partition(":")
    except ValueError:
        return "", ""
    return id, secret


def _digest(token: str) -> str:
    """The hash that is kept of a token."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def _encoded(part: Document) -> str:
    return base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=")


def _refusal(status: int, error: str, description: str) -> ApiError:
    return ApiError(status, {"error": error, "error_description": description})
