from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.get_workspace_update_response_category import (
    GetWorkspaceUpdateResponseCategory,
)
from ..types import (
    ABSENT,
    Model,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_workspace_update_response_created_by import (
        GetWorkspaceUpdateResponseCreatedBy,
    )
    from ..models.get_workspace_update_response_related_resources_item import (
        GetWorkspaceUpdateResponseRelatedResourcesItem,
    )


class WorkspaceUpdate(Model):
    """WorkspaceUpdate"""

    __slots__ = (
        "id",
        "topic",
        "description",
        "workspace_id",
        "created_by",
        "updated_by",
        "created_at",
        "updated_at",
        "category",
        "is_pinned",
        "related_resources",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "topic": "topic",
        "description": "description",
        "workspaceId": "workspace_id",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "category": "category",
        "isPinned": "is_pinned",
        "relatedResources": "related_resources",
    }

    id: int
    topic: str
    description: str
    workspace_id: str
    created_by: GetWorkspaceUpdateResponseCreatedBy
    updated_by: int
    created_at: str
    updated_at: str
    category: GetWorkspaceUpdateResponseCategory
    is_pinned: bool
    related_resources: list[GetWorkspaceUpdateResponseRelatedResourcesItem]

    def __init__(
        self,
        *,
        id: int,
        topic: str,
        description: str,
        workspace_id: str,
        created_by: GetWorkspaceUpdateResponseCreatedBy,
        updated_by: int,
        created_at: str,
        updated_at: str,
        category: GetWorkspaceUpdateResponseCategory,
        is_pinned: bool,
        related_resources: list[GetWorkspaceUpdateResponseRelatedResourcesItem],
    ) -> None:
        self.id = id
        self.topic = topic
        self.description = description
        self.workspace_id = workspace_id
        self.created_by = created_by
        self.updated_by = updated_by
        self.created_at = created_at
        self.updated_at = updated_at
        self.category = category
        self.is_pinned = is_pinned
        self.related_resources = related_resources
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.topic = get("topic", ABSENT)
        model.description = get("description", ABSENT)
        model.workspace_id = get("workspaceId", ABSENT)
        value = get("createdBy", ABSENT)
        model.created_by = (
            models.GetWorkspaceUpdateResponseCreatedBy.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        model.updated_by = get("updatedBy", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.category = get("category", ABSENT)
        model.is_pinned = get("isPinned", ABSENT)
        value = get("relatedResources", ABSENT)
        model.related_resources = (
            value
            if value is ABSENT
            else decode(
                value,
                models.GetWorkspaceUpdateResponseRelatedResourcesItem,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
