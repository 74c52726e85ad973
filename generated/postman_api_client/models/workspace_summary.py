from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.workspace_type import WorkspaceType
from ..models.workspace_visibility import (
    WorkspaceVisibility,
)
from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_workspaces_response_workspaces_item_scim import (
        GetWorkspacesResponseWorkspacesItemScim,
    )
    from ..types import JsonValue


@_attrs_define
class WorkspaceSummary:
    """WorkspaceSummary"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "type",
            "visibility",
            "createdBy",
            "about",
            "createdAt",
            "updatedAt",
            "scim",
        )
    )

    id: str
    name: str
    type: WorkspaceType
    visibility: WorkspaceVisibility
    created_by: str
    about: str
    created_at: str
    updated_at: str
    scim: GetWorkspacesResponseWorkspacesItemScim | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("name", self.name),
                ("type", self.type),
                ("visibility", self.visibility),
                ("createdBy", self.created_by),
                ("about", self.about),
                ("createdAt", self.created_at),
                ("updatedAt", self.updated_at),
                ("scim", self.scim),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_workspaces_response_workspaces_item_scim import (
            GetWorkspacesResponseWorkspacesItemScim,
        )

        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            name=d.pop("name", UNSET),
            type=d.pop("type", UNSET),
            visibility=d.pop("visibility", UNSET),
            created_by=d.pop("createdBy", UNSET),
            about=d.pop("about", UNSET),
            created_at=d.pop("createdAt", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            scim=decode(
                d.pop("scim", UNSET),
                GetWorkspacesResponseWorkspacesItemScim,
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
