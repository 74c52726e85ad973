"""Teams of the organization: what they are called, their settings, who is in them in which role, and
requests to come in, or to get another role, until somebody answers.

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
        for known, entity in self._known(type):
            if str(known) == str(name):
                return entity
        # Other organizations are not known, so any number may be one.
        possible = type == "organization" and re.fullmatch("[0-9]{1,15}", str(name))
        return Entity(type, int(name)) if possible else None

    def of(self, entity: Entity) -> int | str:
        known = self._known(entity.type) if self._scim else []
        return next((name for name, one in known if one == entity), entity.number)

    def result(self, entity: Entity, role: Any, previous: str | None, status: str) -> Document:
        """What a change made of an entity."""
        named = {"entityType": entity.type, "entityId": self.of(entity)}
        return {**named, "role": role, "previousRole": previous, "status": status}

    def _known(self, type: str) -> list[tuple[int | str, Entity]]:
        world, by_scim = self._world, self._scim and type in ("user", "group")
        rows = people.active(world) if type == "user" else world.store.rows(type)
        entities = [(row.id, Entity(type, row.record["number"])) for row in rows]
        return [(id if by_scim else entity.number, entity) for id, entity in entities]


class Teams(Resource):
    kind = "team"
    path = "/teams/{teamId}"
    envelope = "team"
    page = Page("data", 50, meta="metadata")

    def missing(self, exchange: Exchange) -> ApiError:
        """A 400 that calls itself a 404 (facts: errors)."""
        absence = _not_found(exchange, "No team found with the id provided")
        absence.status = 400
        return absence

    def invalid(self, exchange: Exchange, detail: str) -> ApiError:
        error = {"error": {"name": "InvalidParams", "message": detail}}
        return problem(400, *self.wrong, error, exchange.path)

    def check(self, exchange: Exchange, schema: Schema, body: Any) -> None:
        """The API requires the first property, though the document does not."""
        whole = {**schema, "required": list(schema["properties"])[:1]}
        super().check(exchange, whole, body)

    def record(self, exchange: Exchange, home: str | None, sent: Document) -> Document:
        world, name = exchange.world, sent["name"]
        if not name.replace(" ", "").isalnum():
            wrong = "Only alphanumeric characters and spaces are allowed in the name"
            raise self.invalid(exchange, wrong)
        if name.lower() in [row.record["name"].lower() for row in self.rows(exchange)]:
            wrong = "This name is already taken in the organization. Please choose another."
            raise self.invalid(exchange, wrong)
        handle = re.sub(r"\s+", "-", name.lower()).strip("-")
        number = world.user.team_id + world.store.revise()
        return _record(world, number, name, handle, sent.get("description") or "", times(world))

    def new_id(self, world: World, record: Document) -> str:
        return str(record["number"])

    def created(self, exchange: Exchange, row: Row) -> Any:
        keys = ("name", "handle", "description", "organizationId", "enabled")
        creator = Entity("user", row.record["createdBy"])
        return {
            "id": row.record["number"],
            **only((*keys, "createdAt", "updatedAt"), row.record),
            "createdBy": Names(exchange).of(creator),
        }

    def shown(self, exchange: Exchange, row: Row) -> Any:
        self.require_choices(exchange)
        return self.created(exchange, row)

    def listed(self, exchange: Exchange, row: Row) -> Any:
        size = sum(key.startswith("user:") for key in row.record["members"])
        settings = only(("settings",), row.record) if exchange.flag("settings") else {}
        return {**self.created(exchange, row), "memberCount": size, **settings}

    @serves("GET /teams/{teamId}/settings")
    def get_settings(self, exchange: Exchange) -> Reply:
        return Reply(only(("settings",), self.row(exchange).record))

    @serves("PUT /teams/{teamId}/settings")
    def put_settings(self, exchange: Exchange) -> Reply:
        """Settings that are not sent stay as they are."""
        row, sent = self.row(exchange), self.sent(exchange)["settings"]
        row.record["settings"].update(only(tuple(row.record["settings"]), sent))
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
        changes = {
            entity: (present.get(entity.key), before.get(entity.key))
            for entity, _ in [*added, *removed]
        }
        result = [
            names.result(entity, role, previous, "Skipped" if role == previous else "Accepted")
            for entity, (role, previous) in changes.items()
        ]
        return Reply({"result": result})

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

    def _read(
        self, exchange: Exchange, names: Names, sent: Any
    ) -> Iterator[tuple[Entity, list[str]]]:
        """Entities and roles in one half of a bulk change. Raises the 400 for what is neither."""
        if not isinstance(sent, dict):
            raise self.invalid(exchange, "'add' and 'remove' must be objects")
        asked = schemas.of_path("POST", "/teams/{teamId}/access-requests")
        known = schemas.member(asked, "role")["enum"]
        for place, found in sent.items():
            type = _PLACES.get(place)
            if type is None or not isinstance(found, dict):
                allowed = ", ".join(_PLACES)
                raise self.invalid(exchange, f"Entities must be objects under: {allowed}")
            for name, roles in found.items():
                entity = names.entity(type, name)
                if entity is None:
                    raise _invalid_entity(exchange, type, name, None)
                if not isinstance(roles, list) or not roles:
                    reason = "Existing and new roles are empty"
                    raise _invalid_entity(exchange, type, name, None, reason)
                if any(role not in known for role in roles):
                    raise _invalid_entity(exchange, type, name, None, "Role does not exist")
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


_WAITING = "Requested"
_OUTCOMES = {"approve": "Accepted", "deny": "Denied"}
# The role of a request that names none.
_USUAL_ROLE = "TEAM_DEVELOPER"


class AccessRequests(Resource):
    kind = "access-request"
    path = "/teams/{teamId}/access-requests/{requestId}"
    within = Teams()
    numbered = True
    page = Page("data", 50, meta="metadata")

    def missing(self, exchange: Exchange) -> ApiError:
        return _not_found(exchange, "Access request not found or already processed.")

    def invalid(self, exchange: Exchange, detail: str) -> ApiError:
        return Teams().invalid(exchange, detail)

    def check(self, exchange: Exchange, schema: Schema, body: Any) -> None:
        """Unlike in the document, neither a role nor an id is required."""
        required = {"required": ["entityList", "reason", "requestType"]}
        entities = {"required": ["entityType"]}
        schema = schemas.amended(schemas.amended(schema, required), entities, "entityList", "[]")
        super().check(exchange, schema, body)

    def rows(self, exchange: Exchange) -> list[Row]:
        return [row for row in super().rows(exchange) if row.record["status"] == _WAITING]

    def create(self, exchange: Exchange) -> Reply:
        team, sent, names = Teams().row(exchange), self.sent(exchange), Names(exchange)
        role = sent.get("role") or _USUAL_ROLE
        entities = [self._asking(exchange, names, one, role) for one in sent["entityList"]]
        result = [self._file(exchange, names, team, one, role, sent) for one in entities]
        return Reply({"result": result})

    @serves("POST /teams/{teamId}/access-requests/{requestId}")
    def answer(self, exchange: Exchange) -> Reply:
        team, action = Teams().row(exchange), exchange.json_object().get("action")
        outcome = _OUTCOMES.get(action) if isinstance(action, str) else None
        if outcome is None:
            raise self.invalid(exchange, "Action must be either approve or deny")
        row, world = self.row(exchange), exchange.world
        if row.record["status"] != _WAITING:
            raise self.missing(exchange)
        row.record["status"] = outcome
        self.save(world, row)
        entity, role = _entity(row), row.record["role"]
        told = {**_told(team, row), "createdBy": row.record["createdBy"]}
        previous = team.record["members"].get(entity.key)
        result = Names(exchange).result(entity, role, previous, outcome)
        if action == "approve":
            team.record["members"][entity.key] = role
            Teams().save(world, team)
        return Reply({"result": {**result, "accessRequest": told}})

    def listed(self, exchange: Exchange, row: Row) -> Any:
        names, entity = Names(exchange), _entity(row)
        return {
            **_told(Teams().row(exchange), row),
            "role": row.record["role"],
            "entityType": entity.type,
            "entityId": names.of(entity),
            "createdBy": names.of(Entity("user", row.record["createdBy"])),
            **only(("createdAt", "updatedAt"), row.record),
        }

    def _asking(self, exchange: Exchange, names: Names, sent: Document, role: str) -> Entity:
        """The entity that was sent. Raises the 400 when there is none."""
        name = sent.get("entityId")
        if type(name) not in (int, str):
            raise self.invalid(exchange, "entityId must be an integer or a string")
        entity = names.entity(sent["entityType"], name)
        if entity is None:
            raise _invalid_entity(exchange, sent["entityType"], name, role)
        return entity

    def _file(
        self,
        exchange: Exchange,
        names: Names,
        team: Row,
        entity: Entity,
        role: str,
        sent: Document,
    ) -> Document:
        """File one request, unless it would change nothing, and return its result."""
        previous = team.record["members"].get(entity.key)
        skipped = names.result(entity, role, previous, "Skipped")
        if previous == role:
            return {**skipped, "reason": "Entity has this role"}
        if any(_entity(row) == entity for row in self.rows(exchange)):
            return {**skipped, "reason": "RFA already exists for this entity"}
        record = {
            "entity": entity,
            "role": role,
            **only(("requestType", "reason"), sent),
            "status": _WAITING,
            "createdBy": exchange.world.user.id,
            **times(exchange.world),
        }
        self.insert(exchange.world, team.id, record)
        return {**skipped, "status": "Accepted"}


def _entity(row: Row) -> Entity:
    return Entity(*row.record["entity"])


def _told(team: Row, row: Row) -> dict[str, Any]:
    known = only(("requestType", "reason", "status"), row.record)
    return {"id": int(row.id), **known, "objectType": "team", "objectId": team.record["number"]}


def furnish(world: World) -> None:
    """Make the team of the account."""
    user, founded = world.user, {"createdAt": _FOUNDED, "updatedAt": _FOUNDED}
    if world.store.find("team", str(user.team_id)) is None:
        record = _record(world, user.team_id, user.team_name, user.team_domain, "", founded)
        world.store.insert("team", str(user.team_id), None, user.team_name, record)


def _not_found(exchange: Exchange, message: str) -> ApiError:
    error = {"error": {"name": "EntityNotFound", "message": message}}
    return problem(404, "not-found", "Not Found", error, exchange.path)


def _invalid_entity(
    exchange: Exchange,
    type: str,
    name: Any,
    role: str | None,
    reason: str = "Entity does not exist",
) -> ApiError:
    entity = {"entityType": type, "entityId": name, "role": role}
    result = [{**entity, "status": "Invalid", "reason": reason}]
    detail = {"error": "Found invalid entities", "result": result}
    return problem(400, *Teams.wrong, detail, exchange.path)


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
