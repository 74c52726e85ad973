from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.update_workspace_request_workspace_type import (
    UpdateWorkspaceRequestWorkspaceType,
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


class UpdateWorkspaceRequestWorkspace(Model):
    """UpdateWorkspaceRequestWorkspace"""

    __slots__ = (
        "name",
        "type",
        "description",
        "about",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "type": "type",
        "description": "description",
        "about": "about",
    }

    name: str | Unset
    type: UpdateWorkspaceRequestWorkspaceType | Unset
    description: str | Unset
    about: str | Unset

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        type: UpdateWorkspaceRequestWorkspaceType | Unset = UNSET,
        description: str | Unset = UNSET,
        about: str | Unset = UNSET,
    ) -> None:
        self.name = name
        self.type = type
        self.description = description
        self.about = about
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        model.type = get("type", ABSENT)
        model.description = get("description", ABSENT)
        model.about = get("about", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
