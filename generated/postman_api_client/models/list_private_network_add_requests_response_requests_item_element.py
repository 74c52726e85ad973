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


class ListPrivateNetworkAddRequestsResponseRequestsItemElement(Model):
    """ListPrivateNetworkAddRequestsResponseRequestsItemElement"""

    __slots__ = (
        "id",
        "type",
        "name",
        "summary",
        "description",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type",
        "name": "name",
        "summary": "summary",
        "description": "description",
    }

    id: str
    type: ListPrivateNetworkWorkspacesType
    name: str
    summary: None | str
    description: None | str | Unset

    def __init__(
        self,
        *,
        id: str,
        type: ListPrivateNetworkWorkspacesType,
        name: str,
        summary: None | str,
        description: None | str | Unset = UNSET,
    ) -> None:
        self.id = id
        self.type = type
        self.name = name
        self.summary = summary
        self.description = description
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.type = get("type", ABSENT)
        model.name = get("name", ABSENT)
        model.summary = get("summary", ABSENT)
        model.description = get("description", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
