"""Requests to come into a team, or to get another role in it, until somebody answers."""

from __future__ import annotations

from typing import Any

from ..errors import ApiError
from ..store import Row
from ..world import Document, Exchange, Reply, Routes
from . import fields, paging, team_records
from .fields import Field
from .team_entities import TYPES, Entity, Names
from .team_records import ROLES

_PAGE = 50
_KIND = "access-request"
_WAITING, _ACCEPTED, _DENIED = "Requested", "Accepted", "Denied"
_OUTCOMES = {"approve": _ACCEPTED, "deny": _DENIED}
# What one gets who asks for no role.
_USUAL_ROLE = "TEAM_DEVELOPER"
_TYPE = Field("entityType", required=True, values=TYPES)
_REQUEST = (
    Field("entityList", "array", required=True, each=Field("", "object", fields=(_TYPE,))),
    Field("reason", required=True),
    Field(
        "requestType",
        required=True,
        values=("REQUEST_TO_ADD_MEMBERS", "REQUEST_TO_JOIN", "UPGRADE_ROLE"),
    ),
)
_ROLE = Field("role", required=True, values=ROLES)


def list_all(exchange: Exchange) -> Reply:
    def refusal(detail: str) -> ApiError:
        return team_records.invalid(exchange, detail)

    team = team_records.existing(exchange)
    rows, following = paging.page(exchange, _waiting(exchange, team), _PAGE, None, refusal)
    names = Names(exchange)
    return Reply(
        {
            "data": [_listed(names, team, row) for row in rows],
            "metadata": {"nextCursor": following},
        }
    )


def create(exchange: Exchange) -> Reply:
    team = team_records.existing(exchange)
    sent = exchange.json()
    fault = fields.fault(sent, *_REQUEST)
    if fault is None and sent.get("role") is not None:
        fault = fields.fault(sent, _ROLE)
    if fault is not None:
        raise team_records.invalid(exchange, f"body{fault}")
    role = sent.get("role") or _USUAL_ROLE
    names = Names(exchange)
    entities = [_asking(exchange, names, one, role) for one in sent["entityList"]]
    return Reply({"result": [_file(exchange, names, team, one, role, sent) for one in entities]})


def answer(exchange: Exchange) -> Reply:
    team = team_records.existing(exchange)
    action = exchange.json_object().get("action")
    outcome = _OUTCOMES.get(action) if isinstance(action, str) else None
    if outcome is None:
        raise team_records.invalid(exchange, "Action must be either approve or deny")
    number = exchange.params["requestId"]
    row = next((row for row in _waiting(exchange, team) if row.id == number), None)
    if row is None:
        raise team_records.not_waiting(exchange)
    row.record["status"] = outcome
    row.record["updatedAt"] = exchange.world.now()
    exchange.store.update(_KIND, row.id, "", row.record)
    entity, role = _entity(row), row.record["role"]
    result = {
        "entityType": entity.type,
        "entityId": Names(exchange).of(entity),
        "role": role,
        "previousRole": team.record["members"].get(entity.key),
        "status": outcome,
        "accessRequest": {**_told(team, row), "createdBy": row.record["createdBy"]},
    }
    if outcome == _ACCEPTED:
        team.record["members"][entity.key] = role
        team_records.save(exchange.world, team)
    return Reply({"result": result})


def _asking(exchange: Exchange, names: Names, sent: Document, role: str) -> Entity:
    """The entity that was sent. Raises the 400 when there is none."""
    name = sent.get("entityId")
    if type(name) not in (int, str):
        raise team_records.invalid(exchange, "entityId must be an integer or a string")
    entity = names.entity(sent["entityType"], name)
    if entity is None:
        refused = {
            "entityType": sent["entityType"],
            "entityId": name,
            "role": role,
            "status": "Invalid",
            "reason": "Entity does not exist",
        }
        raise team_records.invalid_entities(exchange, [refused])
    return entity


def _file(
    exchange: Exchange, names: Names, team: Row, entity: Entity, role: str, sent: Document
) -> Document:
    """File one request, unless there is nothing to ask for; what came of it."""
    previous = team.record["members"].get(entity.key)
    result = {
        "entityType": entity.type,
        "entityId": names.of(entity),
        "role": role,
        "previousRole": previous,
    }
    if previous == role:
        return {**result, "status": "Skipped", "reason": "Entity has this role"}
    if any(_entity(row) == entity for row in _waiting(exchange, team)):
        return {**result, "status": "Skipped", "reason": "RFA already exists for this entity"}
    now = exchange.world.now()
    record = {
        "entity": entity,
        "role": role,
        "requestType": sent["requestType"],
        "reason": sent["reason"],
        "status": _WAITING,
        "createdBy": exchange.world.user.id,
        "createdAt": now,
        "updatedAt": now,
    }
    exchange.store.insert(_KIND, str(exchange.store.revise()), _place(team), "", record)
    return {**result, "status": "Accepted"}


def _waiting(exchange: Exchange, team: Row) -> list[Row]:
    rows = exchange.store.rows(_KIND, _place(team))
    return [row for row in rows if row.record["status"] == _WAITING]


def _place(team: Row) -> str:
    """What requests are kept under: not the team, which is stored anew when it changes."""
    return f"{_KIND}/{team.id}"


def _entity(row: Row) -> Entity:
    return Entity(*row.record["entity"])


def _told(team: Row, row: Row) -> dict[str, Any]:
    keys = ("requestType", "reason", "status")
    known = {key: row.record[key] for key in keys}
    return {"id": int(row.id), **known, "objectType": "team", "objectId": team.record["number"]}


def _listed(names: Names, team: Row, row: Row) -> Document:
    entity = _entity(row)
    return {
        **_told(team, row),
        "role": row.record["role"],
        "entityType": entity.type,
        "entityId": names.of(entity),
        "createdBy": names.of(Entity("user", row.record["createdBy"])),
        "createdAt": row.record["createdAt"],
        "updatedAt": row.record["updatedAt"],
    }


ROUTES: Routes = [
    ("GET", "/teams/{teamId}/access-requests", list_all),
    ("POST", "/teams/{teamId}/access-requests", create),
    ("POST", "/teams/{teamId}/access-requests/{requestId}", answer),
]
