from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_all_components_status import (
    GetAllComponentsStatus,
)
from ..models.get_all_components_type import (
    GetAllComponentsType,
)
from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.component_version import ComponentVersion
    from ..types import JsonValue


@_attrs_define
class Component:
    """Component"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "type",
            "status",
            "createdAt",
            "updatedAt",
            "createdBy",
            "updatedBy",
            "hasVersions",
            "latestVersion",
        )
    )

    id: str
    name: str
    type: GetAllComponentsType
    status: GetAllComponentsStatus
    created_at: str
    updated_at: str
    created_by: str
    updated_by: str
    has_versions: bool | Unset = UNSET
    latest_version: ComponentVersion | None | str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("name", self.name),
                ("type", self.type),
                ("status", self.status),
                ("createdAt", self.created_at),
                ("updatedAt", self.updated_at),
                ("createdBy", self.created_by),
                ("updatedBy", self.updated_by),
                ("hasVersions", self.has_versions),
                ("latestVersion", self.latest_version),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.component_version import ComponentVersion

        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            name=d.pop("name", UNSET),
            type=d.pop("type", UNSET),
            status=d.pop("status", UNSET),
            created_at=d.pop("createdAt", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            created_by=d.pop("createdBy", UNSET),
            updated_by=d.pop("updatedBy", UNSET),
            has_versions=d.pop("hasVersions", UNSET),
            latest_version=decode(
                d.pop("latestVersion", UNSET),
                ComponentVersion,
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
