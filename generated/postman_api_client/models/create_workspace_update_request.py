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
class CreateWorkspaceUpdateRequest:
    """CreateWorkspaceUpdateRequest"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "description",
            "topic",
            "category",
            "relatedResources",
        )
    )

    description: str
    topic: str
    category: GetWorkspaceUpdateResponseCategory
    related_resources: list[GetWorkspaceUpdateResponseRelatedResourcesItem] | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("description", self.description),
                ("topic", self.topic),
                ("category", self.category),
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
            description=d.pop("description", UNSET),
            topic=d.pop("topic", UNSET),
            category=d.pop("category", UNSET),
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
