from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..types import JsonValue


@_attrs_define
class NetworkElement:
    """NetworkElement"""

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

    created_at: str
    created_by: int
    updated_at: str
    updated_by: int
    added_at: str
    added_by: int
    description: None | str
    id: str
    name: str
    summary: None | str
    type: str
    parent_folder_id: int
    href: str
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

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
                ("type", self.type),
                ("parentFolderId", self.parent_folder_id),
                ("href", self.href),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
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
            type=d.pop("type", UNSET),
            parent_folder_id=d.pop("parentFolderId", UNSET),
            href=d.pop("href", UNSET),
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
