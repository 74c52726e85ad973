"""SCIM groups: a name and who is in it."""

from __future__ import annotations

import re
from typing import Any

from ..errors import scim
from ..store import Row
from ..world import Document, Exchange, Reply, Routes, World
from . import members, scim_messages
from .scim_messages import CORE, Operation

_ONE_MEMBER = re.compile(r'members\[\s*value\s+eq\s+"([^"]*)"\s*\]', re.IGNORECASE)
_FILTERED = ("displayName",)


def list_all(exchange: Exchange) -> Reply:
    rows = members.groups(exchange.world)
    asked = scim_messages.filter_of(exchange, _FILTERED)
    if asked is not None:
        rows = [row for row in rows if asked.matches(row.record[asked.attribute])]
    shown, answer = scim_messages.page(exchange, rows)
    return Reply({**answer, "Resources": [_shown(exchange.world, row) for row in shown]})


def create(exchange: Exchange) -> Reply:
    world = exchange.world
    sent = scim_messages.body(exchange)
    scim_messages.require(sent, schemas="array", externalId="string")
    record = {
        "displayName": _name(sent.get("displayName")),
        "members": _unique(_ids(world, sent.get("members", []))),
        "externalId": sent.get("externalId", ""),
        "createdBy": world.user.id,
    }
    if _holder(world, record["displayName"]) is not None:
        raise scim(409, "A group with this displayName exists already.", "uniqueness")
    return Reply(_shown(world, members.add_group(world, record)), 201)


def get(exchange: Exchange) -> Reply:
    return Reply(_shown(exchange.world, _existing(exchange)))


def patch(exchange: Exchange) -> Reply:
    world, row = exchange.world, _existing(exchange)
    for step in scim_messages.operations(exchange, ("replace", "add", "remove")):
        _apply(world, row.record, step)
    holder = _holder(world, row.record["displayName"])
    if holder is not None and holder.id != row.id:
        raise scim(400, "A group with this displayName exists already.", "uniqueness")
    members.save_group(world, row)
    return Reply(_shown(world, row))


def delete(exchange: Exchange) -> Reply:
    members.delete_group(exchange.world, _existing(exchange))
    return Reply(status=204)


def _apply(world: World, record: Document, step: Operation) -> None:
    one = _ONE_MEMBER.fullmatch(step.path)
    if one is not None and step.op == "remove":
        record["members"] = [id for id in record["members"] if id != one[1]]
        return
    for attribute, value in _assignments(step).items():
        if attribute == "members":
            record["members"] = _members(world, record["members"], step.op, value)
        elif attribute == "displayName" and step.op != "remove":
            record["displayName"] = _name(value)
        elif attribute != "id":
            raise scim_messages.invalid(f"{attribute} cannot be changed.")


def _assignments(step: Operation) -> Document:
    """What a step is about: the attribute of its path, else all those of its value."""
    if step.path:
        return {step.path: step.value}
    if isinstance(step.value, list):
        return {"members": step.value}
    if not isinstance(step.value, dict):
        raise scim_messages.invalid("value must be an object when there is no path.")
    return step.value


def _members(world: World, present: list[str], op: str, value: Any) -> list[str]:
    if op == "remove":
        # Without a value, everyone.
        gone = present if value is None else _values(value)
        return [id for id in present if id not in gone]
    kept = present if op == "add" else []
    return _unique([*kept, *_ids(world, value)])


def _values(sent: Any) -> list[str]:
    """The ids in a list of members. Raises the 400 when it is not one."""
    entries = sent if isinstance(sent, list) else [sent]
    for entry in entries:
        if not isinstance(entry, dict) or not isinstance(entry.get("value"), str):
            raise scim_messages.invalid("members must be a list of objects with a value.")
    return [entry["value"] for entry in entries]


def _ids(world: World, sent: Any) -> list[str]:
    """The ids in a list of members who exist."""
    ids = _values(sent)
    known = {row.id for row in members.everyone(world)}
    for id in ids:
        if id not in known:
            raise scim(400, f"There is no user {id} in the team.", "invalidValue")
    return ids


def _unique(ids: list[str]) -> list[str]:
    return list(dict.fromkeys(ids))


def _name(sent: Any) -> str:
    if not isinstance(sent, str) or not sent:
        raise scim_messages.invalid("displayName must be a text.")
    return sent


def _holder(world: World, name: str) -> Row | None:
    return next((row for row in members.groups(world) if row.record["displayName"] == name), None)


def _existing(exchange: Exchange) -> Row:
    row = members.find_group(exchange.world, exchange.params["groupId"])
    if row is None:
        raise scim(404, "This group is not in the team.")
    return row


def _shown(world: World, row: Row) -> Document:
    record = row.record
    return {
        "schemas": [CORE + "Group"],
        "id": row.id,
        "displayName": record["displayName"],
        "members": [
            {"value": member.id, "display": members.full_name(member)}
            for member in members.of_group(world, row)
        ],
        "externalId": record["externalId"],
        "meta": scim_messages.meta("Group", record),
    }


ROUTES: Routes = [
    ("GET", "/scim/v2/Groups", list_all),
    ("POST", "/scim/v2/Groups", create),
    ("GET", "/scim/v2/Groups/{groupId}", get),
    ("PATCH", "/scim/v2/Groups/{groupId}", patch),
    ("DELETE", "/scim/v2/Groups/{groupId}", delete),
]
