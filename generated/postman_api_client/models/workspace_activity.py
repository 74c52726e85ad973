from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.get_workspace_activity_feed_response_data_item_action import (
    GetWorkspaceActivityFeedResponseDataItemAction,
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

    from ..models.get_workspace_activity_feed_response_data_item_user import (
        GetWorkspaceActivityFeedResponseDataItemUser,
    )


class WorkspaceActivity(Model):
    """WorkspaceActivity"""

    __slots__ = (
        "workspace_id",
        "created_at",
        "updated_at",
        "id",
        "user",
        "action",
        "element_type",
        "trigger",
        "element_name",
        "element_id",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "workspaceId": "workspace_id",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "id": "id",
        "user": "user",
        "action": "action",
        "elementType": "element_type",
        "trigger": "trigger",
        "elementName": "element_name",
        "elementId": "element_id",
    }

    workspace_id: str
    created_at: str
    updated_at: str
    id: int
    user: GetWorkspaceActivityFeedResponseDataItemUser
    action: GetWorkspaceActivityFeedResponseDataItemAction
    element_type: str
    trigger: str
    element_name: str
    element_id: str | Unset

    def __init__(
        self,
        *,
        workspace_id: str,
        created_at: str,
        updated_at: str,
        id: int,
        user: GetWorkspaceActivityFeedResponseDataItemUser,
        action: GetWorkspaceActivityFeedResponseDataItemAction,
        element_type: str,
        trigger: str,
        element_name: str,
        element_id: str | Unset = UNSET,
    ) -> None:
        self.workspace_id = workspace_id
        self.created_at = created_at
        self.updated_at = updated_at
        self.id = id
        self.user = user
        self.action = action
        self.element_type = element_type
        self.trigger = trigger
        self.element_name = element_name
        self.element_id = element_id
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.workspace_id = get("workspaceId", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.id = get("id", ABSENT)
        value = get("user", ABSENT)
        model.user = (
            models.GetWorkspaceActivityFeedResponseDataItemUser.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        model.action = get("action", ABSENT)
        model.element_type = get("elementType", ABSENT)
        model.trigger = get("trigger", ABSENT)
        model.element_name = get("elementName", ABSENT)
        model.element_id = get("elementId", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
