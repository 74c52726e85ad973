from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.get_workspace_update_response_related_resources_item_resource import (
    GetWorkspaceUpdateResponseRelatedResourcesItemResource,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class GetWorkspaceUpdateResponseRelatedResourcesItem(Model):
    """GetWorkspaceUpdateResponseRelatedResourcesItem"""

    __slots__ = (
        "resource",
        "resource_id",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "resource": "resource",
        "resourceId": "resource_id",
    }

    resource: GetWorkspaceUpdateResponseRelatedResourcesItemResource
    resource_id: str

    def __init__(
        self,
        *,
        resource: GetWorkspaceUpdateResponseRelatedResourcesItemResource,
        resource_id: str,
    ) -> None:
        self.resource = resource
        self.resource_id = resource_id
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.resource = get("resource", ABSENT)
        model.resource_id = get("resourceId", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
