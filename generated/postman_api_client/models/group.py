from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class Group(Model):
    """Group"""

    __slots__ = (
        "id",
        "team_id",
        "name",
        "summary",
        "created_by",
        "created_at",
        "updated_at",
        "members",
        "roles",
        "managers",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "teamId": "team_id",
        "name": "name",
        "summary": "summary",
        "createdBy": "created_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "members": "members",
        "roles": "roles",
        "managers": "managers",
    }

    id: int
    team_id: int
    name: str
    summary: str
    created_by: int
    created_at: str
    updated_at: str
    members: list[float]
    roles: list[str]
    managers: list[float] | Unset

    def __init__(
        self,
        *,
        id: int,
        team_id: int,
        name: str,
        summary: str,
        created_by: int,
        created_at: str,
        updated_at: str,
        members: list[float],
        roles: list[str],
        managers: list[float] | Unset = UNSET,
    ) -> None:
        self.id = id
        self.team_id = team_id
        self.name = name
        self.summary = summary
        self.created_by = created_by
        self.created_at = created_at
        self.updated_at = updated_at
        self.members = members
        self.roles = roles
        self.managers = managers
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.team_id = get("teamId", ABSENT)
        model.name = get("name", ABSENT)
        model.summary = get("summary", ABSENT)
        model.created_by = get("createdBy", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.members = get("members", ABSENT)
        model.roles = get("roles", ABSENT)
        model.managers = get("managers", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
