from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.list_private_network_workspaces_type import (
    ListPrivateNetworkWorkspacesType,
)
from ..types import (
    UNSET,
    Unset,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..types import JsonValue


@_attrs_define
class RespondPrivateNetworkAddRequestResponseVariant1RequestItemElement:
    """RespondPrivateNetworkAddRequestResponseVariant1RequestItemElement"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "summary",
            "type",
            "description",
            "createdBy",
            "createdAt",
        )
    )

    id: str
    name: str
    summary: None | str
    type: ListPrivateNetworkWorkspacesType
    description: None | str | Unset = UNSET
    created_by: int | Unset = UNSET
    created_at: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("name", self.name),
                ("summary", self.summary),
                ("type", self.type),
                ("description", self.description),
                ("createdBy", self.created_by),
                ("createdAt", self.created_at),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            name=d.pop("name", UNSET),
            summary=d.pop("summary", UNSET),
            type=d.pop("type", UNSET),
            description=d.pop("description", UNSET),
            created_by=d.pop("createdBy", UNSET),
            created_at=d.pop("createdAt", UNSET),
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
