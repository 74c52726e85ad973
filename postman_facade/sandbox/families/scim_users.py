"""SCIM users: who is provisioned into the team. One who is not active is of the team no more."""

from __future__ import annotations

import re
from typing import Any

from ..errors import scim
from ..store import Row
from ..world import Document, Exchange, Reply, Routes, World
from . import members, scim_messages
from .scim_messages import CORE, Operation

_ATOM = r"[\w!#$%&'*+/=?^{|}~-]+"
_EMAIL = re.compile(
    rf"{_ATOM}(?:\.{_ATOM})*@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*",
    re.IGNORECASE | re.ASCII,
)
_FILTERED = ("userName", "active")


def list_all(exchange: Exchange) -> Reply:
    rows = members.everyone(exchange.world)
    asked = scim_messages.filter_of(exchange, _FILTERED)
    if asked is not None:
        rows = [row for row in rows if asked.matches(row.record[asked.attribute])]
    shown, answer = scim_messages.page(exchange, rows)
    return Reply({**answer, "Resources": [_shown(row) for row in shown]})


def create(exchange: Exchange) -> Reply:
    world = exchange.world
    sent = scim_messages.body(exchange)
    record: Document = {
        "userName": "",
        "name": {"givenName": "", "familyName": ""},
        "externalId": "",
        "active": True,
    }
    if "userName" not in sent:
        raise scim_messages.invalid("userName is required.")
    _change(record, sent)
    if _holder(world, record["userName"]) is not None:
        raise scim(409, "A user with this userName exists already.", "uniqueness")
    row = members.add(world, record)
    _join(world, row, sent.get("groups", []))
    return Reply(_shown(row), 201)


def get(exchange: Exchange) -> Reply:
    return Reply(_shown(_existing(exchange)))


def replace(exchange: Exchange) -> Reply:
    """What is left out stays, as the documented bodies have it."""
    row = _existing(exchange)
    return _update(exchange.world, row, [scim_messages.body(exchange)])


def patch(exchange: Exchange) -> Reply:
    row = _existing(exchange)
    steps = scim_messages.operations(exchange, ("replace",))
    return _update(exchange.world, row, [_assignments(step) for step in steps])


def _assignments(step: Operation) -> Document:
    """What a step sets: one attribute with a path, else all those of its value."""
    if step.path:
        whole, _, part = step.path.partition(".")
        return {whole: {part: step.value} if part else step.value}
    if not isinstance(step.value, dict):
        raise scim_messages.invalid("value must be an object when there is no path.")
    return step.value


def _update(world: World, row: Row, changes: list[Document]) -> Reply:
    for change in changes:
        _change(row.record, change)
    holder = _holder(world, row.record["userName"])
    if holder is not None and holder.id != row.id:
        raise scim(400, "A user with this userName exists already.", "uniqueness")
    members.save(world, row)
    return Reply(_shown(row))


def _change(record: Document, sent: Document) -> None:
    scim_messages.require(
        sent,
        schemas="array",
        userName="string",
        name="object",
        externalId="string",
        active="boolean",
        groups="array",
    )
    name = sent.get("name", {})
    scim_messages.require(name, givenName="string", familyName="string")
    for key in ("userName", "externalId", "active"):
        record[key] = sent.get(key, record[key])
    if not _EMAIL.fullmatch(record["userName"]):
        raise scim(400, "userName must be an email address.", "invalidValue")
    record["name"] = {key: name.get(key, value) for key, value in record["name"].items()}


def _holder(world: World, user_name: str) -> Row | None:
    for row in members.everyone(world):
        if row.record["userName"].lower() == user_name.lower():
            return row
    return None


def _join(world: World, row: Row, names: list[Any]) -> None:
    """Put a user into the groups of these names; there may be none of such a name."""
    for group in members.groups(world):
        if group.record["displayName"] in names:
            group.record["members"].append(row.id)
            members.save_group(world, group)


def _existing(exchange: Exchange) -> Row:
    row = members.find(exchange.world, exchange.params["userId"])
    if row is None:
        raise scim(404, "This user is not in the team.")
    return row


def _shown(row: Row) -> Document:
    record = row.record
    return {
        "schemas": [CORE + "User"],
        "id": row.id,
        "userName": record["userName"],
        "name": record["name"],
        "emails": [{"value": record["userName"], "type": "work", "primary": True}],
        "externalId": record["externalId"],
        "active": record["active"],
        "meta": scim_messages.meta("User", record),
    }


ROUTES: Routes = [
    ("GET", "/scim/v2/Users", list_all),
    ("POST", "/scim/v2/Users", create),
    ("GET", "/scim/v2/Users/{userId}", get),
    ("PUT", "/scim/v2/Users/{userId}", replace),
    ("PATCH", "/scim/v2/Users/{userId}", patch),
]
