from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.workspace_type import WorkspaceType
from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from ..models.collection_reference import CollectionReference
    from ..models.get_workspace_response_workspace_mocks_item import (
        GetWorkspaceResponseWorkspaceMocksItem,
    )
    from ..models.get_workspace_response_workspace_scim import (
        GetWorkspaceResponseWorkspaceScim,
    )

T = TypeVar("T", bound="GetWorkspaceResponseWorkspace")


@_attrs_define
class GetWorkspaceResponseWorkspace:
    """GetWorkspaceResponseWorkspace"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "type",
            "description",
            "visibility",
            "createdBy",
            "updatedBy",
            "createdAt",
            "updatedAt",
            "about",
            "team",
            "collections",
            "environments",
            "mocks",
            "monitors",
            "specs",
            "scim",
            "teamId",
        )
    )

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    type_: WorkspaceType | Unset = UNSET
    description: str | Unset = UNSET
    visibility: WorkspaceType | Unset = UNSET
    created_by: str | Unset = UNSET
    updated_by: str | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
    about: str | Unset = UNSET
    team: str | Unset = UNSET
    collections: list[CollectionReference] | Unset = UNSET
    environments: list[CollectionReference] | Unset = UNSET
    mocks: list[GetWorkspaceResponseWorkspaceMocksItem] | Unset = UNSET
    monitors: list[GetWorkspaceResponseWorkspaceMocksItem] | Unset = UNSET
    specs: list[CollectionReference] | Unset = UNSET
    scim: GetWorkspaceResponseWorkspaceScim | Unset = UNSET
    team_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("name", self.name),
                ("type", self.type_),
                ("description", self.description),
                ("visibility", self.visibility),
                ("createdBy", self.created_by),
                ("updatedBy", self.updated_by),
                ("createdAt", self.created_at),
                ("updatedAt", self.updated_at),
                ("about", self.about),
                ("team", self.team),
                ("collections", self.collections),
                ("environments", self.environments),
                ("mocks", self.mocks),
                ("monitors", self.monitors),
                ("specs", self.specs),
                ("scim", self.scim),
                ("teamId", self.team_id),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.collection_reference import CollectionReference
        from ..models.get_workspace_response_workspace_mocks_item import (
            GetWorkspaceResponseWorkspaceMocksItem,
        )
        from ..models.get_workspace_response_workspace_scim import (
            GetWorkspaceResponseWorkspaceScim,
        )

        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            name=d.pop("name", UNSET),
            type_=d.pop("type", UNSET),
            description=d.pop("description", UNSET),
            visibility=d.pop("visibility", UNSET),
            created_by=d.pop("createdBy", UNSET),
            updated_by=d.pop("updatedBy", UNSET),
            created_at=d.pop("createdAt", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            about=d.pop("about", UNSET),
            team=d.pop("team", UNSET),
            collections=decode(
                d.pop("collections", UNSET),
                CollectionReference,
            ),
            environments=decode(
                d.pop("environments", UNSET),
                CollectionReference,
            ),
            mocks=decode(
                d.pop("mocks", UNSET),
                GetWorkspaceResponseWorkspaceMocksItem,
            ),
            monitors=decode(
                d.pop("monitors", UNSET),
                GetWorkspaceResponseWorkspaceMocksItem,
            ),
            specs=decode(
                d.pop("specs", UNSET),
                CollectionReference,
            ),
            scim=decode(
                d.pop("scim", UNSET),
                GetWorkspaceResponseWorkspaceScim,
            ),
            team_id=d.pop("teamId", UNSET),
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
