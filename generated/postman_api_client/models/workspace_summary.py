from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.workspace_type import WorkspaceType
from ..models.workspace_visibility import (
    WorkspaceVisibility,
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

    from ..models.get_workspaces_response_workspaces_item_scim import (
        GetWorkspacesResponseWorkspacesItemScim,
    )


class WorkspaceSummary(Model):
    """WorkspaceSummary"""

    __slots__ = (
        "id",
        "name",
        "type",
        "visibility",
        "created_by",
        "about",
        "created_at",
        "updated_at",
        "scim",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "type": "type",
        "visibility": "visibility",
        "createdBy": "created_by",
        "about": "about",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "scim": "scim",
    }

    id: str
    name: str
    type: WorkspaceType
    visibility: WorkspaceVisibility
    created_by: str
    about: str
    created_at: str
    updated_at: str
    scim: GetWorkspacesResponseWorkspacesItemScim | Unset

    def __init__(
        self,
        *,
        id: str,
        name: str,
        type: WorkspaceType,
        visibility: WorkspaceVisibility,
        created_by: str,
        about: str,
        created_at: str,
        updated_at: str,
        scim: GetWorkspacesResponseWorkspacesItemScim | Unset = UNSET,
    ) -> None:
        self.id = id
        self.name = name
        self.type = type
        self.visibility = visibility
        self.created_by = created_by
        self.about = about
        self.created_at = created_at
        self.updated_at = updated_at
        self.scim = scim
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.name = get("name", ABSENT)
        model.type = get("type", ABSENT)
        model.visibility = get("visibility", ABSENT)
        model.created_by = get("createdBy", ABSENT)
        model.about = get("about", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        value = get("scim", ABSENT)
        model.scim = (
            models.GetWorkspacesResponseWorkspacesItemScim.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
