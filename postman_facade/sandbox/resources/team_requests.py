"""Requests to come into a team, or to get another role in it, until somebody answers."""

from __future__ import annotations

from typing import Any

from ..errors import ApiError
from ..store.database import Row
from ..world import Document, Exchange, Reply, serves
from . import schemas
from .engine import Page, Resource, only, times
from .schemas import Schema
from .teams import Entity, Names, Teams, invalid_entity, not_found

_WAITING = "Requested"
_OUTCOMES = {"approve": "Accepted", "deny": "Denied"}
# The role of a request that names none.
_USUAL_ROLE = "TEAM_DEVELOPER"


class AccessRequests(Resource):
    kind = "access-request"
    path = "/teams/{teamId}/access-requests/{requestId}"
    page = Page("data", 50, meta="metadata")

    def missing(self, exchange: Exchange) -> ApiError:
        return not_found(exchange, "Access request not found or already processed.")

    def invalid(self, exchange: Exchange, detail: str) -> ApiError:
        return Teams().invalid(exchange, detail)

    def check(self, exchange: Exchange, schema: Schema, body: Any) -> None:
        """Unlike in the document, neither a role nor an id is required."""
        required = {"required": ["entityList", "reason", "requestType"]}
        entities = {"required": ["entityType"]}
        schema = schemas.amended(schemas.amended(schema, required), entities, "entityList", "[]")
        super().check(exchange, schema, body)

    def rows(self, exchange: Exchange) -> list[Row]:
        rows = exchange.store.rows(self.kind, _place(Teams().row(exchange)))
        return [row for row in rows if row.record["status"] == _WAITING]

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
        waiting = [row for row in self.rows(exchange) if row.id == self.id(exchange)]
        if not waiting:
            raise self.missing(exchange)
        row, world = waiting[0], exchange.world
        row.record["status"] = outcome
        self.save(world, row)
        entity, role = _entity(row), row.record["role"]
        result = {
            "entityType": entity.type,
            "entityId": Names(exchange).of(entity),
            "role": role,
            "previousRole": team.record["members"].get(entity.key),
            "status": outcome,
            "accessRequest": {**_told(team, row), "createdBy": row.record["createdBy"]},
        }
        if action == "approve":
            team.record["members"][entity.key] = role
            Teams().save(world, team)
        return Reply({"result": result})

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
            reason = "Entity does not exist"
            raise invalid_entity(exchange, sent["entityType"], name, role, reason)
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
        asked = {"entityType": entity.type, "entityId": names.of(entity), "role": role}
        result = {**asked, "previousRole": previous}
        if previous == role:
            return {**result, "status": "Skipped", "reason": "Entity has this role"}
        if any(_entity(row) == entity for row in self.rows(exchange)):
            reason = "RFA already exists for this entity"
            return {**result, "status": "Skipped", "reason": reason}
        record = {
            "entity": entity,
            "role": role,
            **only(("requestType", "reason"), sent),
            "status": _WAITING,
            "createdBy": exchange.world.user.id,
            **times(exchange.world),
        }
        number = str(exchange.store.revise())
        exchange.store.insert(self.kind, number, _place(team), "", record)
        return {**result, "status": "Accepted"}


def _place(team: Row) -> str:
    """The parent of requests: not the team, which is stored anew when it changes."""
    return f"access-request/{team.id}"


def _entity(row: Row) -> Entity:
    return Entity(*row.record["entity"])


def _told(team: Row, row: Row) -> dict[str, Any]:
    known = only(("requestType", "reason", "status"), row.record)
    return {"id": int(row.id), **known, "objectType": "team", "objectId": team.record["number"]}
