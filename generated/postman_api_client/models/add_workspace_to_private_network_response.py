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
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..types import JsonValue


@_attrs_define
class AddWorkspaceToPrivateNetworkResponse:
    """AddWorkspaceToPrivateNetworkResponse"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "addedAt",
            "addedBy",
            "createdBy",
            "createdAt",
            "updatedBy",
            "updatedAt",
            "type",
            "id",
            "name",
            "summary",
            "description",
            "href",
            "parentFolderId",
        )
    )

    added_at: str
    added_by: int
    created_by: int
    created_at: str
    updated_by: int
    updated_at: str
    type: ListPrivateNetworkWorkspacesType
    id: str
    name: str
    summary: None | str
    description: None | str
    href: str
    parent_folder_id: int | None
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("addedAt", self.added_at),
                ("addedBy", self.added_by),
                ("createdBy", self.created_by),
                ("createdAt", self.created_at),
                ("updatedBy", self.updated_by),
                ("updatedAt", self.updated_at),
                ("type", self.type),
                ("id", self.id),
                ("name", self.name),
                ("summary", self.summary),
                ("description", self.description),
                ("href", self.href),
                ("parentFolderId", self.parent_folder_id),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = cls(
            added_at=d.pop("addedAt", UNSET),
            added_by=d.pop("addedBy", UNSET),
            created_by=d.pop("createdBy", UNSET),
            created_at=d.pop("createdAt", UNSET),
            updated_by=d.pop("updatedBy", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            type=d.pop("type", UNSET),
            id=d.pop("id", UNSET),
            name=d.pop("name", UNSET),
            summary=d.pop("summary", UNSET),
            description=d.pop("description", UNSET),
            href=d.pop("href", UNSET),
            parent_folder_id=d.pop("parentFolderId", UNSET),
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
