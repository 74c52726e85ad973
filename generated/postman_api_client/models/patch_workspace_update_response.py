from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_workspace_update_response_category import (
    GetWorkspaceUpdateResponseCategory,
)
from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_workspace_update_response_related_resources_item import (
        GetWorkspaceUpdateResponseRelatedResourcesItem,
    )
    from ..types import JsonValue


@_attrs_define
class PatchWorkspaceUpdateResponse:
    """PatchWorkspaceUpdateResponse"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "topic",
            "description",
            "workspaceId",
            "createdBy",
            "updatedBy",
            "createdAt",
            "updatedAt",
            "category",
            "isPinned",
            "relatedResources",
        )
    )

    id: int | Unset = UNSET
    topic: str | Unset = UNSET
    description: str | Unset = UNSET
    workspace_id: str | Unset = UNSET
    created_by: int | Unset = UNSET
    updated_by: int | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    category: GetWorkspaceUpdateResponseCategory | Unset = UNSET
    is_pinned: bool | Unset = UNSET
    related_resources: list[GetWorkspaceUpdateResponseRelatedResourcesItem] | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("topic", self.topic),
                ("description", self.description),
                ("workspaceId", self.workspace_id),
                ("createdBy", self.created_by),
                ("updatedBy", self.updated_by),
                ("createdAt", self.created_at),
                ("updatedAt", self.updated_at),
                ("category", self.category),
                ("isPinned", self.is_pinned),
                ("relatedResources", self.related_resources),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_workspace_update_response_related_resources_item import (
            GetWorkspaceUpdateResponseRelatedResourcesItem,
        )

        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            topic=d.pop("topic", UNSET),
            description=d.pop("description", UNSET),
            workspace_id=d.pop("workspaceId", UNSET),
            created_by=d.pop("createdBy", UNSET),
            updated_by=d.pop("updatedBy", UNSET),
            created_at=d.pop("createdAt", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            category=d.pop("category", UNSET),
            is_pinned=d.pop("isPinned", UNSET),
            related_resources=decode(
                d.pop("relatedResources", UNSET),
                GetWorkspaceUpdateResponseRelatedResourcesItem,
            ),
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
