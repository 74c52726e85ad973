"""The people of the team and the groups they are in: provisioned with SCIM, read everywhere.

Each has two ids: a string, its SCIM id, and a number. The account behind the key is one of the
people from the start, and stored as soon as something about it changes.
"""

from __future__ import annotations

import hashlib

from ..store import Row
from ..world import Document, World

_MEMBER, _GROUP = "member", "group"
_ID_LENGTH = 48
# When the account behind the key joined its team.
_JOINED = "2024-01-01T00:00:00.000Z"


def everyone(world: World) -> list[Row]:
    """Whoever is or was of the team, the account first."""
    account = _account(world)
    others = [row for row in world.store.rows(_MEMBER) if row.id != account.id]
    return [account, *others]


def active(world: World) -> list[Row]:
    return [row for row in everyone(world) if row.record["active"]]


def find(world: World, id: str) -> Row | None:
    return next((row for row in everyone(world) if row.id == id), None)


def add(world: World, record: Document) -> Row:
    number = world.user.id + world.store.revise()
    return _insert(world, _MEMBER, record["userName"], {"number": number, **record})


def save(world: World, row: Row) -> None:
    row.record["updatedAt"] = world.now()
    if is_account(world, row):
        # It may be stored or not, or stored and not to be read yet.
        world.store.delete(_MEMBER, row.id)
        world.store.insert(_MEMBER, row.id, None, row.record["userName"], row.record)
    else:
        world.store.update(_MEMBER, row.id, row.record["userName"], row.record)


def full_name(row: Row) -> str:
    name = row.record["name"]
    return f"{name['givenName']} {name['familyName']}".strip()


def is_account(world: World, row: Row) -> bool:
    return bool(row.record["number"] == world.user.id)


def groups(world: World) -> list[Row]:
    return world.store.rows(_GROUP)


def find_group(world: World, id: str) -> Row | None:
    return world.store.find(_GROUP, id)


def group_numbered(world: World, number: str) -> Row | None:
    """The group whose number is written so."""
    return next((row for row in groups(world) if str(row.record["number"]) == number), None)


def add_group(world: World, record: Document) -> Row:
    number = world.store.revise()
    return _insert(world, _GROUP, record["displayName"], {"number": number, **record})


def save_group(world: World, row: Row) -> None:
    row.record["updatedAt"] = world.now()
    world.store.update(_GROUP, row.id, row.record["displayName"], row.record)


def delete_group(world: World, row: Row) -> None:
    world.store.delete(_GROUP, row.id)


def of_group(world: World, group: Row) -> list[Row]:
    """The active people in a group."""
    return [row for row in active(world) if row.id in group.record["members"]]


def _insert(world: World, kind: str, name: str, record: Document) -> Row:
    now = world.now()
    id = (world.ids.uuid() + world.ids.uuid()).replace("-", "")[:_ID_LENGTH]
    return world.store.insert(kind, id, None, name, {**record, "createdAt": now, "updatedAt": now})


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
    stored = world.store.find(_MEMBER, id)
    return stored or Row(0, id, None, user.email, record)
