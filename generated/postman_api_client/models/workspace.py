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

    from ..models.collection_reference import CollectionReference
    from ..models.environment_reference import EnvironmentReference
    from ..models.get_workspace_response_workspace_scim import (
        GetWorkspaceResponseWorkspaceScim,
    )
    from ..models.mock_reference import MockReference
    from ..models.spec_reference import SpecReference
    from ..models.workspace_monitor import WorkspaceMonitor
    from ..types import JsonValue


@_attrs_define
class Workspace:
    """Workspace"""

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
            "collections",
            "environments",
            "mocks",
            "monitors",
            "specs",
            "team",
            "scim",
            "teamId",
        )
    )

    id: str
    name: str
    type: WorkspaceType
    description: str
    visibility: WorkspaceVisibility
    created_by: str
    updated_by: str
    created_at: str
    updated_at: str
    about: str
    collections: list[CollectionReference]
    environments: list[EnvironmentReference]
    mocks: list[MockReference]
    monitors: list[WorkspaceMonitor]
    specs: list[SpecReference]
    team: str | Unset = UNSET
    scim: GetWorkspaceResponseWorkspaceScim | Unset = UNSET
    team_id: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("name", self.name),
                ("type", self.type),
                ("description", self.description),
                ("visibility", self.visibility),
                ("createdBy", self.created_by),
                ("updatedBy", self.updated_by),
                ("createdAt", self.created_at),
                ("updatedAt", self.updated_at),
                ("about", self.about),
                ("collections", self.collections),
                ("environments", self.environments),
                ("mocks", self.mocks),
                ("monitors", self.monitors),
                ("specs", self.specs),
                ("team", self.team),
                ("scim", self.scim),
                ("teamId", self.team_id),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.collection_reference import CollectionReference
        from ..models.environment_reference import EnvironmentReference
        from ..models.get_workspace_response_workspace_scim import (
            GetWorkspaceResponseWorkspaceScim,
        )
        from ..models.mock_reference import MockReference
        from ..models.spec_reference import SpecReference
        from ..models.workspace_monitor import WorkspaceMonitor

        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            name=d.pop("name", UNSET),
            type=d.pop("type", UNSET),
            description=d.pop("description", UNSET),
            visibility=d.pop("visibility", UNSET),
            created_by=d.pop("createdBy", UNSET),
            updated_by=d.pop("updatedBy", UNSET),
            created_at=d.pop("createdAt", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            about=d.pop("about", UNSET),
            collections=decode(
                d.pop("collections", UNSET),
                CollectionReference,
            ),
            environments=decode(
                d.pop("environments", UNSET),
                EnvironmentReference,
            ),
            mocks=decode(
                d.pop("mocks", UNSET),
                MockReference,
            ),
            monitors=decode(
                d.pop("monitors", UNSET),
                WorkspaceMonitor,
            ),
            specs=decode(
                d.pop("specs", UNSET),
                SpecReference,
            ),
            team=d.pop("team", UNSET),
            scim=decode(
                d.pop("scim", UNSET),
                GetWorkspaceResponseWorkspaceScim,
            ),
            team_id=d.pop("teamId", UNSET),
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
