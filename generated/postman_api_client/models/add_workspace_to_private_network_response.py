from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.list_private_network_workspaces_type import (
    ListPrivateNetworkWorkspacesType,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class AddWorkspaceToPrivateNetworkResponse(Model):
    """AddWorkspaceToPrivateNetworkResponse"""

    __slots__ = (
        "added_at",
        "added_by",
        "created_by",
        "created_at",
        "updated_by",
        "updated_at",
        "type",
        "id",
        "name",
        "summary",
        "description",
        "href",
        "parent_folder_id",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "addedAt": "added_at",
        "addedBy": "added_by",
        "createdBy": "created_by",
        "createdAt": "created_at",
        "updatedBy": "updated_by",
        "updatedAt": "updated_at",
        "type": "type",
        "id": "id",
        "name": "name",
        "summary": "summary",
        "description": "description",
        "href": "href",
        "parentFolderId": "parent_folder_id",
    }

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

    def __init__(
        self,
        *,
        added_at: str,
        added_by: int,
        created_by: int,
        created_at: str,
        updated_by: int,
        updated_at: str,
        type: ListPrivateNetworkWorkspacesType,
        id: str,
        name: str,
        summary: None | str,
        description: None | str,
        href: str,
        parent_folder_id: int | None,
    ) -> None:
        self.added_at = added_at
        self.added_by = added_by
        self.created_by = created_by
        self.created_at = created_at
        self.updated_by = updated_by
        self.updated_at = updated_at
        self.type = type
        self.id = id
        self.name = name
        self.summary = summary
        self.description = description
        self.href = href
        self.parent_folder_id = parent_folder_id
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.added_at = get("addedAt", ABSENT)
        model.added_by = get("addedBy", ABSENT)
        model.created_by = get("createdBy", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        model.updated_by = get("updatedBy", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.type = get("type", ABSENT)
        model.id = get("id", ABSENT)
        model.name = get("name", ABSENT)
        model.summary = get("summary", ABSENT)
        model.description = get("description", ABSENT)
        model.href = get("href", ABSENT)
        model.parent_folder_id = get("parentFolderId", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
