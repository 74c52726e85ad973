from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    encode_object,
)

T = TypeVar("T", bound="ListPrivateNetworkWorkspacesResponseElementsItem")


@_attrs_define
class ListPrivateNetworkWorkspacesResponseElementsItem:
    """ListPrivateNetworkWorkspacesResponseElementsItem"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "createdAt",
            "createdBy",
            "updatedAt",
            "updatedBy",
            "addedAt",
            "addedBy",
            "description",
            "id",
            "name",
            "summary",
            "type",
            "parentFolderId",
            "href",
        )
    )

    created_at: str | Unset = UNSET
    created_by: int | Unset = UNSET
    updated_at: str | Unset = UNSET
    updated_by: int | Unset = UNSET
    added_at: str | Unset = UNSET
    added_by: int | Unset = UNSET
    description: None | str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    summary: None | str | Unset = UNSET
    type_: str | Unset = UNSET
    parent_folder_id: int | Unset = UNSET
    href: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("createdAt", self.created_at),
                ("createdBy", self.created_by),
                ("updatedAt", self.updated_at),
                ("updatedBy", self.updated_by),
                ("addedAt", self.added_at),
                ("addedBy", self.added_by),
                ("description", self.description),
                ("id", self.id),
                ("name", self.name),
                ("summary", self.summary),
                ("type", self.type_),
                ("parentFolderId", self.parent_folder_id),
                ("href", self.href),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        model = cls(
            created_at=d.pop("createdAt", UNSET),
            created_by=d.pop("createdBy", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            updated_by=d.pop("updatedBy", UNSET),
            added_at=d.pop("addedAt", UNSET),
            added_by=d.pop("addedBy", UNSET),
            description=d.pop("description", UNSET),
            id=d.pop("id", UNSET),
            name=d.pop("name", UNSET),
            summary=d.pop("summary", UNSET),
            type_=d.pop("type", UNSET),
            parent_folder_id=d.pop("parentFolderId", UNSET),
            href=d.pop("href", UNSET),
        )
        model.additional_properties = d
        return model

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
