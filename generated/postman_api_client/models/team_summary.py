from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_team_settings_response_settings import (
        GetTeamSettingsResponseSettings,
    )
    from ..types import JsonValue


@_attrs_define
class TeamSummary:
    """TeamSummary"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "createdAt",
            "updatedAt",
            "id",
            "name",
            "handle",
            "description",
            "organizationId",
            "createdBy",
            "enabled",
            "memberCount",
            "settings",
        )
    )

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
    settings: GetTeamSettingsResponseSettings | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("createdAt", self.created_at),
                ("updatedAt", self.updated_at),
                ("id", self.id),
                ("name", self.name),
                ("handle", self.handle),
                ("description", self.description),
                ("organizationId", self.organization_id),
                ("createdBy", self.created_by),
                ("enabled", self.enabled),
                ("memberCount", self.member_count),
                ("settings", self.settings),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_team_settings_response_settings import (
            GetTeamSettingsResponseSettings,
        )

        d = dict(src_dict)
        model = cls(
            created_at=d.pop("createdAt", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            id=d.pop("id", UNSET),
            name=d.pop("name", UNSET),
            handle=d.pop("handle", UNSET),
            description=d.pop("description", UNSET),
            organization_id=d.pop("organizationId", UNSET),
            created_by=d.pop("createdBy", UNSET),
            enabled=d.pop("enabled", UNSET),
            member_count=d.pop("memberCount", UNSET),
            settings=decode(
                d.pop("settings", UNSET),
                GetTeamSettingsResponseSettings,
            ),
        )
        model.additional_properties = d
        return model

    def __getitem__(self, key: str) -> JsonValue:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: JsonValue) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
