from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_spec_version_tag_response_data_item_file_type import (
    GetSpecVersionTagResponseDataItemFileType,
)
from ..models.get_spec_version_tag_response_data_item_type import (
    GetSpecVersionTagResponseDataItemType,
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
class VersionTagFile:
    """VersionTagFile"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "updatedBy",
            "createdAt",
            "updatedAt",
            "createdBy",
            "type",
            "path",
            "fileType",
            "content",
            "parentId",
        )
    )

    id: str
    name: str
    updated_by: str
    created_at: str
    updated_at: str
    created_by: str
    type: GetSpecVersionTagResponseDataItemType
    path: str
    file_type: GetSpecVersionTagResponseDataItemFileType | Unset = UNSET
    content: str | Unset = UNSET
    parent_id: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("name", self.name),
                ("updatedBy", self.updated_by),
                ("createdAt", self.created_at),
                ("updatedAt", self.updated_at),
                ("createdBy", self.created_by),
                ("type", self.type),
                ("path", self.path),
                ("fileType", self.file_type),
                ("content", self.content),
                ("parentId", self.parent_id),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            name=d.pop("name", UNSET),
            updated_by=d.pop("updatedBy", UNSET),
            created_at=d.pop("createdAt", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            created_by=d.pop("createdBy", UNSET),
            type=d.pop("type", UNSET),
            path=d.pop("path", UNSET),
            file_type=d.pop("fileType", UNSET),
            content=d.pop("content", UNSET),
            parent_id=d.pop("parentId", UNSET),
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
