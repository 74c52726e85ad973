"""Who is in a team, and in which role: each has one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..world import Document, Exchange, Reply, Routes
from . import team_records
from .team_entities import TYPES, Entity, Names
from .team_records import ROLES

# Where the body of a bulk change has each type of entity.
_PLACES = {"users": "user", "groups": "group", "teams": "team", "orgs": "organization"}


def change_roles(exchange: Exchange) -> Reply:
    row = team_records.existing(exchange)
    sent = exchange.json()
    if not isinstance(sent, dict) or not (sent.get("add") or sent.get("remove")):
        raise team_records.invalid(exchange, "body must have property 'add' or 'remove'")
    names = Names(exchange)
    present: dict[str, str] = row.record["members"]
    before = dict(present)
    added = list(_read(exchange, names, sent.get("add", {})))
    removed = list(_read(exchange, names, sent.get("remove", {})))
    for entity, roles in removed:
        if present.get(entity.key) in roles:
            del present[entity.key]
    for entity, roles in added:
        present[entity.key] = roles[-1]
    team_records.save(exchange.world, row)
    entities = dict.fromkeys(entity for entity, _ in [*added, *removed])
    return Reply({"result": [_outcome(names, entity, before, present) for entity in entities]})


def remove(exchange: Exchange) -> Reply:
    row = team_records.existing(exchange)
    sent = exchange.json_object().get("entities")
    if not isinstance(sent, list) or not sent:
        raise team_records.invalid(exchange, "body must have required property 'entities'")
    present = row.record["members"]
    names = Names(exchange)
    leaving = {_member(exchange, names, present, one) for one in sent}
    for entity in leaving:
        del present[entity.key]
    team_records.save(exchange.world, row)
    return Reply(status=204)


def _read(exchange: Exchange, names: Names, sent: Any) -> Iterator[tuple[Entity, list[str]]]:
    """Entities and roles in one half of a bulk change. Raises the 400 for what is neither."""
    if not isinstance(sent, dict):
        raise team_records.invalid(exchange, "'add' and 'remove' must be objects")
    for place, found in sent.items():
        type = _PLACES.get(place)
        if type is None or not isinstance(found, dict):
            allowed = ", ".join(_PLACES)
            raise team_records.invalid(exchange, f"Entities must be objects under: {allowed}")
        for name, roles in found.items():
            entity = names.entity(type, name)
            reason = "Entity does not exist" if entity is None else _fault(roles)
            if entity is None or reason is not None:
                raise team_records.invalid_entities(exchange, [_refused(type, name, reason)])
            yield entity, roles


def _fault(roles: Any) -> str | None:
    if not isinstance(roles, list) or not roles:
        return "Existing and new roles are empty"
    if not all(isinstance(role, str) and role in ROLES for role in roles):
        return "Role does not exist"
    return None


def _refused(type: str, name: str, reason: str | None) -> Document:
    return {
        "entityType": type,
        "entityId": name,
        "role": None,
        "status": "Invalid",
        "reason": reason,
    }


def _member(exchange: Exchange, names: Names, present: dict[str, str], sent: Any) -> Entity:
    """The entity that was sent. Raises the 400 when it is not in the team."""
    if isinstance(sent, dict) and sent.get("entityType") in TYPES:
        entity = names.entity(sent["entityType"], sent.get("entityId"))
        if entity is not None and entity.key in present:
            return entity
    raise team_records.invalid(exchange, "Entities are not part of team")


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


ROUTES: Routes = [
    ("POST", "/teams/{teamId}/bulk-members", change_roles),
    ("DELETE", "/teams/{teamId}/bulk-members", remove),
]
