from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.get_workspace_update_response_category import (
    GetWorkspaceUpdateResponseCategory,
)
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_workspace_update_response_related_resources_item import (
        GetWorkspaceUpdateResponseRelatedResourcesItem,
    )


class CreateWorkspaceUpdateRequest(Model):
    """CreateWorkspaceUpdateRequest"""

    __slots__ = (
        "description",
        "topic",
        "category",
        "related_resources",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "topic": "topic",
        "category": "category",
        "relatedResources": "related_resources",
    }

    description: str
    topic: str
    category: GetWorkspaceUpdateResponseCategory
    related_resources: list[GetWorkspaceUpdateResponseRelatedResourcesItem] | Unset

    def __init__(
        self,
        *,
        description: str,
        topic: str,
        category: GetWorkspaceUpdateResponseCategory,
        related_resources: list[GetWorkspaceUpdateResponseRelatedResourcesItem] | Unset = UNSET,
    ) -> None:
        self.description = description
        self.topic = topic
        self.category = category
        self.related_resources = related_resources
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.description = get("description", ABSENT)
        model.topic = get("topic", ABSENT)
        model.category = get("category", ABSENT)
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
