from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.list_private_network_workspaces_type import (
    ListPrivateNetworkWorkspacesType,
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


class RespondPrivateNetworkAddRequestResponseVariant1RequestItemElement(Model):
    """RespondPrivateNetworkAddRequestResponseVariant1RequestItemElement"""

    __slots__ = (
        "id",
        "name",
        "summary",
        "type",
        "description",
        "created_by",
        "created_at",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "summary": "summary",
        "type": "type",
        "description": "description",
        "createdBy": "created_by",
        "createdAt": "created_at",
    }

    id: str
    name: str
    summary: None | str
    type: ListPrivateNetworkWorkspacesType
    description: None | str | Unset
    created_by: int | Unset
    created_at: str | Unset

    def __init__(
        self,
        *,
        id: str,
        name: str,
        summary: None | str,
        type: ListPrivateNetworkWorkspacesType,
        description: None | str | Unset = UNSET,
        created_by: int | Unset = UNSET,
        created_at: str | Unset = UNSET,
    ) -> None:
        self.id = id
        self.name = name
        self.summary = summary
        self.type = type
        self.description = description
        self.created_by = created_by
        self.created_at = created_at
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.name = get("name", ABSENT)
        model.summary = get("summary", ABSENT)
        model.type = get("type", ABSENT)
        model.description = get("description", ABSENT)
        model.created_by = get("createdBy", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
