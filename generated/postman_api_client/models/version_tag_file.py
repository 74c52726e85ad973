from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.get_spec_version_tag_response_data_item_file_type import (
    GetSpecVersionTagResponseDataItemFileType,
)
from ..models.get_spec_version_tag_response_data_item_type import (
    GetSpecVersionTagResponseDataItemType,
)
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class VersionTagFile(Model):
    """VersionTagFile"""

    __slots__ = (
        "id",
        "name",
        "updated_by",
        "created_at",
        "updated_at",
        "created_by",
        "type",
        "path",
        "file_type",
        "content",
        "parent_id",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "createdBy": "created_by",
        "type": "type",
        "path": "path",
        "fileType": "file_type",
        "content": "content",
        "parentId": "parent_id",
    }

    id: str
    name: str
    updated_by: str
    created_at: str
    updated_at: str
    created_by: str
    type: GetSpecVersionTagResponseDataItemType
    path: str
    file_type: GetSpecVersionTagResponseDataItemFileType | Unset
    content: str | Unset
    parent_id: str | Unset

    def __init__(
        self,
        *,
        id: str,
        name: str,
        updated_by: str,
        created_at: str,
        updated_at: str,
        created_by: str,
        type: GetSpecVersionTagResponseDataItemType,
        path: str,
        file_type: GetSpecVersionTagResponseDataItemFileType | Unset = UNSET,
        content: str | Unset = UNSET,
        parent_id: str | Unset = UNSET,
    ) -> None:
        self.id = id
        self.name = name
        self.updated_by = updated_by
        self.created_at = created_at
        self.updated_at = updated_at
        self.created_by = created_by
        self.type = type
        self.path = path
        self.file_type = file_type
        self.content = content
        self.parent_id = parent_id
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.name = get("name", ABSENT)
        model.updated_by = get("updatedBy", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.created_by = get("createdBy", ABSENT)
        model.type = get("type", ABSENT)
        model.path = get("path", ABSENT)
        model.file_type = get("fileType", ABSENT)
        model.content = get("content", ABSENT)
        model.parent_id = get("parentId", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
