from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_team_settings_response_settings import (
        GetTeamSettingsResponseSettings,
    )


class TeamSummary(Model):
    """TeamSummary"""

    __slots__ = (
        "created_at",
        "updated_at",
        "id",
        "name",
        "handle",
        "description",
        "organization_id",
        "created_by",
        "enabled",
        "member_count",
        "settings",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "id": "id",
        "name": "name",
        "handle": "handle",
        "description": "description",
        "organizationId": "organization_id",
        "createdBy": "created_by",
        "enabled": "enabled",
        "memberCount": "member_count",
        "settings": "settings",
    }

    created_at: str
    updated_at: str
    id: int
    name: str
    handle: str
    description: str
    organization_id: int
    created_by: int | str
    enabled: bool
    member_count: int
    settings: GetTeamSettingsResponseSettings | Unset

    def __init__(
        self,
        *,
        created_at: str,
        updated_at: str,
        id: int,
        name: str,
        handle: str,
        description: str,
        organization_id: int,
        created_by: int | str,
        enabled: bool,
        member_count: int,
        settings: GetTeamSettingsResponseSettings | Unset = UNSET,
    ) -> None:
        self.created_at = created_at
        self.updated_at = updated_at
        self.id = id
        self.name = name
        self.handle = handle
        self.description = description
        self.organization_id = organization_id
        self.created_by = created_by
        self.enabled = enabled
        self.member_count = member_count
        self.settings = settings
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.id = get("id", ABSENT)
        model.name = get("name", ABSENT)
        model.handle = get("handle", ABSENT)
        model.description = get("description", ABSENT)
        model.organization_id = get("organizationId", ABSENT)
        model.created_by = get("createdBy", ABSENT)
        model.enabled = get("enabled", ABSENT)
        model.member_count = get("memberCount", ABSENT)
        value = get("settings", ABSENT)
        model.settings = (
            models.GetTeamSettingsResponseSettings.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
