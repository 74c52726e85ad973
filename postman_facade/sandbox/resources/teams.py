"""Teams of the organization: what they are called, their settings, who is in them in which role.

The team of the account is one of them from the start.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from ..errors import ApiError, problem
from ..store.database import Row
from ..world import Document, Exchange, Reply, World, serves
from . import people, schemas
from .engine import Page, Resource, only, times
from .schemas import Schema

_ORGANIZATION = 1
# When the team of the account was made.
_FOUNDED = "2024-01-01T00:00:00.000Z"
TYPES = ("user", "group", "team", "organization")
# Where the body of a bulk change has each type of entity.
_PLACES = {"users": "user", "groups": "group", "teams": "team", "orgs": "organization"}
_INCLUDED = ("members", "userRoles")


class Entity(NamedTuple):
    """Who can be in a team."""

    type: str
    number: int

    @property
    def key(self) -> str:
        """How the members of a team are kept."""
        return f"{self.type}:{self.number}"


class Names:
    """The two ways to name entities: by number, or users and groups by their SCIM ids (facts:
    header parameters)."""

    def __init__(self, exchange: Exchange) -> None:
        self._world = exchange.world
        self._scim = exchange.headers.get("identifiertype", "").lower() == "scim"

    def entity(self, type: str, name: Any) -> Entity | None:
        """The entity of this name, None when there is none. Numbers may come as text."""
        if isinstance(name, bool) or not isinstance(name, (int, str)):
            return None
        by_scim = self._scim and type in ("user", "group")
        for row in self._candidates(type):
            if (row.id if by_scim else str(row.record["number"])) == str(name):
                return Entity(type, row.record["number"])
        # Other organizations are not known, so any number may be one.
        known = type == "organization" and re.fullmatch("[0-9]{1,15}", str(name))
        return Entity(type, int(name)) if known else None

    def of(self, entity: Entity) -> int | str:
        if self._scim and entity.type in ("user", "group"):
            for row in self._candidates(entity.type):
                if row.record["number"] == entity.number:
                    return row.id
        return entity.number

    def _candidates(self, type: str) -> list[Row]:
        if type == "user":
            return people.active(self._world)
        if type == "group":
            return self._world.store.rows("group")
        return self._world.store.rows("team") if type == "team" else []


class Teams(Resource):
    kind = "team"
    path = "/teams/{teamId}"
    envelope = "team"
    page = Page("data", 50, meta="metadata")

    def missing(self, exchange: Exchange) -> ApiError:
        """A 400 that calls itself a 404 (facts: errors)."""
        absence = not_found(exchange, "No team found with the id provided")
        absence.status = 400
        return absence

    def invalid(self, exchange: Exchange, detail: str) -> ApiError:
        return _problem(exchange, _detail("InvalidParams", detail))

    def check(self, exchange: Exchange, schema: Schema, body: Any) -> None:
        """The API requires the first property, though the document does not."""
        whole = {**schema, "required": list(schema["properties"])[:1]}
        super().check(exchange, whole, body)

    def create(self, exchange: Exchange) -> Reply:
        world, sent = exchange.world, self.sent(exchange)
        name, wrong = sent["name"], ""
        if not name.replace(" ", "").isalnum():
            wrong = "Only alphanumeric characters and spaces are allowed in the name"
        elif name.lower() in [row.record["name"].lower() for row in self.rows(exchange)]:
            wrong = "This name is already taken in the organization. Please choose another."
        if wrong:
            raise self.invalid(exchange, wrong)
        number = world.user.team_id + world.store.revise()
        handle = re.sub(r"\s+", "-", name.lower()).strip("-")
        record = _record(world, number, name, handle, sent.get("description") or "", times(world))
        row = world.store.insert(self.kind, str(number), None, name, record)
        return Reply(self.wrapped(self._whole(exchange, row)))

    def shown(self, exchange: Exchange, row: Row) -> Any:
        if exchange.query.get("include", _INCLUDED[0]) not in _INCLUDED:
            detail = f"include must be one of: {', '.join(_INCLUDED)}"
            raise self.invalid(exchange, detail)
        return self._whole(exchange, row)

    def listed(self, exchange: Exchange, row: Row) -> Any:
        size = sum(key.startswith("user:") for key in row.record["members"])
        settings = only(("settings",), row.record) if exchange.flag("settings") else {}
        return {**self._whole(exchange, row), "memberCount": size, **settings}

    @serves("GET /teams/{teamId}/settings")
    def get_settings(self, exchange: Exchange) -> Reply:
        return Reply(only(("settings",), self.row(exchange).record))

    @serves("PUT /teams/{teamId}/settings")
    def put_settings(self, exchange: Exchange) -> Reply:
        """Settings that are not sent stay as they are."""
        row, sent = self.row(exchange), self.sent(exchange)["settings"]
        settings = row.record["settings"]
        row.record["settings"] = {key: sent.get(key, settings[key]) for key in settings}
        self.save(exchange.world, row)
        return Reply(only(("settings",), row.record))

    @serves("POST /teams/{teamId}/bulk-members")
    def change_roles(self, exchange: Exchange) -> Reply:
        row, sent = self.row(exchange), exchange.json()
        if not isinstance(sent, dict) or not (sent.get("add") or sent.get("remove")):
            raise self.invalid(exchange, "body must have property 'add' or 'remove'")
        names = Names(exchange)
        present: dict[str, str] = row.record["members"]
        before = dict(present)
        added, removed = (
            list(self._read(exchange, names, sent.get(half, {}))) for half in ("add", "remove")
        )
        for entity, roles in removed:
            if present.get(entity.key) in roles:
                del present[entity.key]
        for entity, roles in added:
            present[entity.key] = roles[-1]
        self.save(exchange.world, row)
        entities = dict.fromkeys(entity for entity, _ in [*added, *removed])
        return Reply({"result": [_outcome(names, entity, before, present) for entity in entities]})

    @serves("DELETE /teams/{teamId}/bulk-members")
    def remove(self, exchange: Exchange) -> Reply:
        row, sent = self.row(exchange), exchange.json_object().get("entities")
        if not isinstance(sent, list) or not sent:
            raise self.invalid(exchange, "body must have required property 'entities'")
        names, present = Names(exchange), row.record["members"]
        for entity in {self._member(exchange, names, present, one) for one in sent}:
            del present[entity.key]
        self.save(exchange.world, row)
        return Reply(status=204)

    def _whole(self, exchange: Exchange, row: Row) -> Document:
        keys = ("name", "handle", "description", "organizationId", "enabled")
        creator = Entity("user", row.record["createdBy"])
        return {
            "id": row.record["number"],
            **only((*keys, "createdAt", "updatedAt"), row.record),
            "createdBy": Names(exchange).of(creator),
        }

    def _read(
        self, exchange: Exchange, names: Names, sent: Any
    ) -> Iterator[tuple[Entity, list[str]]]:
        """Entities and roles in one half of a bulk change. Raises the 400 for what is neither."""
        if not isinstance(sent, dict):
            raise self.invalid(exchange, "'add' and 'remove' must be objects")
        for place, found in sent.items():
            type = _PLACES.get(place)
            if type is None or not isinstance(found, dict):
                allowed = ", ".join(_PLACES)
                raise self.invalid(exchange, f"Entities must be objects under: {allowed}")
            for name, roles in found.items():
                entity = names.entity(type, name)
                reason = "Entity does not exist" if entity is None else _fault(roles)
                if entity is None or reason is not None:
                    raise invalid_entity(exchange, type, name, None, reason)
                yield entity, roles

    def _member(
        self, exchange: Exchange, names: Names, present: dict[str, str], sent: Any
    ) -> Entity:
        """The entity that was sent. Raises the 400 when it is not in the team."""
        if isinstance(sent, dict) and sent.get("entityType") in TYPES:
            entity = names.entity(sent["entityType"], sent.get("entityId"))
            if entity is not None and entity.key in present:
                return entity
        raise self.invalid(exchange, "Entities are not part of team")


def furnish(world: World) -> None:
    """Make the team of the account."""
    user, founded = world.user, {"createdAt": _FOUNDED, "updatedAt": _FOUNDED}
    if world.store.find("team", str(user.team_id)) is None:
        record = _record(world, user.team_id, user.team_name, user.team_domain, "", founded)
        world.store.insert("team", str(user.team_id), None, user.team_name, record)


def not_found(exchange: Exchange, message: str) -> ApiError:
    detail = _detail("EntityNotFound", message)
    return problem(404, "not-found", "Not Found", detail, exchange.path)


def invalid_entity(
    exchange: Exchange, type: str, name: Any, role: str | None, reason: str | None
) -> ApiError:
    entity = {"entityType": type, "entityId": name, "role": role}
    result = [{**entity, "status": "Invalid", "reason": reason}]
    return _problem(exchange, {"error": "Found invalid entities", "result": result})


def _problem(exchange: Exchange, detail: Document) -> ApiError:
    return problem(400, "bad-request", "Bad Request", detail, exchange.path)


def _detail(name: str, message: str) -> Document:
    return {"error": {"name": name, "message": message}}


def _fault(roles: Any) -> str | None:
    if not isinstance(roles, list) or not roles:
        return "Existing and new roles are empty"
    asked = schemas.of_path("POST", "/teams/{teamId}/access-requests")
    known = schemas.choices(schemas.member(asked, "role"))
    if not all(isinstance(role, str) and role in known for role in roles):
        return "Role does not exist"
    return None


def _outcome(
    names: Names, entity: Entity, before: dict[str, str], present: dict[str, str]
) -> Document:
    previous, role = before.get(entity.key), present.get(entity.key)
    return {
        "entityType": entity.type,
        "entityId": names.of(entity),
        "role": role,
        "previousRole": previous,
        "status": "Skipped" if role == previous else "Accepted",
    }


def _record(
    world: World, number: int, name: str, handle: str, description: str, stamps: Document
) -> Document:
    return {
        "number": number,
        "name": name,
        "handle": handle,
        "description": description,
        "organizationId": _ORGANIZATION,
        "createdBy": world.user.id,
        "enabled": True,
        **stamps,
        "settings": {"rfa_for_add_member": "disabled", "rfa_for_add_collaborator": "disabled"},
        "members": {f"user:{world.user.id}": "TEAM_MANAGER"},
    }
