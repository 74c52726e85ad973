from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..types import JsonValue


@_attrs_define
class Group:
    """Group"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "teamId",
            "name",
            "summary",
            "createdBy",
            "createdAt",
            "updatedAt",
            "members",
            "roles",
            "managers",
        )
    )

    id: float
    team_id: float
    name: str
    summary: str
    created_by: float
    created_at: str
    updated_at: str
    members: list[float]
    roles: list[str]
    managers: list[float] | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("teamId", self.team_id),
                ("name", self.name),
                ("summary", self.summary),
                ("createdBy", self.created_by),
                ("createdAt", self.created_at),
                ("updatedAt", self.updated_at),
                ("members", self.members),
                ("roles", self.roles),
                ("managers", self.managers),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            team_id=d.pop("teamId", UNSET),
            name=d.pop("name", UNSET),
            summary=d.pop("summary", UNSET),
            created_by=d.pop("createdBy", UNSET),
            created_at=d.pop("createdAt", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            members=d.pop("members", UNSET),
            roles=d.pop("roles", UNSET),
            managers=d.pop("managers", UNSET),
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
