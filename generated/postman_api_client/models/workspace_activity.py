from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

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
    from typing_extensions import Self

    from ..models.get_workspace_activity_feed_response_data_item_user import (
        GetWorkspaceActivityFeedResponseDataItemUser,
    )
    from ..types import JsonValue


@_attrs_define
class WorkspaceActivity:
    """WorkspaceActivity"""

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
            "elementName",
            "elementId",
        )
    )

    workspace_id: str
    created_at: str
    updated_at: str
    id: int
    user: GetWorkspaceActivityFeedResponseDataItemUser
    action: GetWorkspaceActivityFeedResponseDataItemAction
    element_type: str
    trigger: str
    element_name: str
    element_id: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

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
                ("elementName", self.element_name),
                ("elementId", self.element_id),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
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
            element_name=d.pop("elementName", UNSET),
            element_id=d.pop("elementId", UNSET),
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
