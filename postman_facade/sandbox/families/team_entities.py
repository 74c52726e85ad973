"""Who can be in a team, and the two ways to name them (facts: header parameters)."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from ..store import Row
from ..world import Exchange, World
from . import members, team_records

TYPES = ("user", "group", "team", "organization")


class Entity(NamedTuple):
    type: str
    number: int

    @property
    def key(self) -> str:
        """How the members of a team are kept."""
        return f"{self.type}:{self.number}"


class Names:
    """How a request names entities: by number, or users and groups by their SCIM ids."""

    def __init__(self, exchange: Exchange) -> None:
        self._world = exchange.world
        self._scim = exchange.headers.get("identifiertype", "").lower() == "scim"

    def entity(self, type: str, name: Any) -> Entity | None:
        """The entity of this name, None when there is none. Numbers may come as text."""
        if isinstance(name, bool) or not isinstance(name, (int, str)):
            return None
        by_scim = self._scim and type in ("user", "group")
        for row in _candidates(self._world, type):
            if (row.id if by_scim else str(row.record["number"])) == str(name):
                return Entity(type, row.record["number"])
        # Other organizations are not known, so any number may be one.
        known = type == "organization" and re.fullmatch("[0-9]{1,15}", str(name))
        return Entity(type, int(name)) if known else None

    def of(self, entity: Entity) -> int | str:
        if self._scim and entity.type in ("user", "group"):
            for row in _candidates(self._world, entity.type):
                if row.record["number"] == entity.number:
                    return row.id
        return entity.number


def _candidates(world: World, type: str) -> list[Row]:
    if type == "user":
        return members.active(world)
    if type == "group":
        return members.groups(world)
    return team_records.every(world) if type == "team" else []
