from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_workspace_activity_feed_response_data_item_action import (
    GetWorkspaceActivityFeedResponseDataItemAction,
)
from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from ..models.get_workspace_activity_feed_response_data_item_user import (
        GetWorkspaceActivityFeedResponseDataItemUser,
    )

T = TypeVar("T", bound="GetWorkspaceActivityFeedResponseDataItem")


@_attrs_define
class GetWorkspaceActivityFeedResponseDataItem:
    """GetWorkspaceActivityFeedResponseDataItem"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "workspaceId",
            "createdAt",
            "updatedAt",
            "id",
            "user",
            "action",
            "elementType",
            "trigger",
            "elementId",
            "elementName",
        )
    )

    workspace_id: str | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    id: int | Unset = UNSET
    user: GetWorkspaceActivityFeedResponseDataItemUser | Unset = UNSET
    action: GetWorkspaceActivityFeedResponseDataItemAction | Unset = UNSET
    element_type: str | Unset = UNSET
    trigger: str | Unset = UNSET
    element_id: str | Unset = UNSET
    element_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("workspaceId", self.workspace_id),
                ("createdAt", self.created_at),
                ("updatedAt", self.updated_at),
                ("id", self.id),
                ("user", self.user),
                ("action", self.action),
                ("elementType", self.element_type),
                ("trigger", self.trigger),
                ("elementId", self.element_id),
                ("elementName", self.element_name),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.get_workspace_activity_feed_response_data_item_user import (
            GetWorkspaceActivityFeedResponseDataItemUser,
        )

        d = dict(src_dict)
        model = cls(
            workspace_id=d.pop("workspaceId", UNSET),
            created_at=d.pop("createdAt", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            id=d.pop("id", UNSET),
            user=decode(
                d.pop("user", UNSET),
                GetWorkspaceActivityFeedResponseDataItemUser,
            ),
            action=d.pop("action", UNSET),
            element_type=d.pop("elementType", UNSET),
            trigger=d.pop("trigger", UNSET),
            element_id=d.pop("elementId", UNSET),
            element_name=d.pop("elementName", UNSET),
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
