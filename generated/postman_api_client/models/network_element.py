from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class NetworkElement(Model):
    """NetworkElement"""

    __slots__ = (
        "created_at",
        "created_by",
        "updated_at",
        "updated_by",
        "added_at",
        "added_by",
        "description",
        "id",
        "name",
        "summary",
        "type",
        "parent_folder_id",
        "href",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "createdAt": "created_at",
        "createdBy": "created_by",
        "updatedAt": "updated_at",
        "updatedBy": "updated_by",
        "addedAt": "added_at",
        "addedBy": "added_by",
        "description": "description",
        "id": "id",
        "name": "name",
        "summary": "summary",
        "type": "type",
        "parentFolderId": "parent_folder_id",
        "href": "href",
    }

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

    def __init__(
        self,
        *,
        created_at: str,
        created_by: int,
        updated_at: str,
        updated_by: int,
        added_at: str,
        added_by: int,
        description: None | str,
        id: str,
        name: str,
        summary: None | str,
        type: str,
        parent_folder_id: int,
        href: str,
    ) -> None:
        self.created_at = created_at
        self.created_by = created_by
        self.updated_at = updated_at
        self.updated_by = updated_by
        self.added_at = added_at
        self.added_by = added_by
        self.description = description
        self.id = id
        self.name = name
        self.summary = summary
        self.type = type
        self.parent_folder_id = parent_folder_id
        self.href = href
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.created_at = get("createdAt", ABSENT)
        model.created_by = get("createdBy", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.updated_by = get("updatedBy", ABSENT)
        model.added_at = get("addedAt", ABSENT)
        model.added_by = get("addedBy", ABSENT)
        model.description = get("description", ABSENT)
        model.id = get("id", ABSENT)
        model.name = get("name", ABSENT)
        model.summary = get("summary", ABSENT)
        model.type = get("type", ABSENT)
        model.parent_folder_id = get("parentFolderId", ABSENT)
        model.href = get("href", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
