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
    decode,
    unknown,
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


class Workspace(Model):
    """Workspace"""

    __slots__ = (
        "id",
        "name",
        "type",
        "description",
        "visibility",
        "created_by",
        "updated_by",
        "created_at",
        "updated_at",
        "about",
        "collections",
        "environments",
        "mocks",
        "monitors",
        "specs",
        "team",
        "scim",
        "team_id",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "type": "type",
        "description": "description",
        "visibility": "visibility",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "about": "about",
        "collections": "collections",
        "environments": "environments",
        "mocks": "mocks",
        "monitors": "monitors",
        "specs": "specs",
        "team": "team",
        "scim": "scim",
        "teamId": "team_id",
    }

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
    team: str | Unset
    scim: GetWorkspaceResponseWorkspaceScim | Unset
    team_id: str | Unset

    def __init__(
        self,
        *,
        id: str,
        name: str,
        type: WorkspaceType,
        description: str,
        visibility: WorkspaceVisibility,
        created_by: str,
        updated_by: str,
        created_at: str,
        updated_at: str,
        about: str,
        collections: list[CollectionReference],
        environments: list[EnvironmentReference],
        mocks: list[MockReference],
        monitors: list[WorkspaceMonitor],
        specs: list[SpecReference],
        team: str | Unset = UNSET,
        scim: GetWorkspaceResponseWorkspaceScim | Unset = UNSET,
        team_id: str | Unset = UNSET,
    ) -> None:
        self.id = id
        self.name = name
        self.type = type
        self.description = description
        self.visibility = visibility
        self.created_by = created_by
        self.updated_by = updated_by
        self.created_at = created_at
        self.updated_at = updated_at
        self.about = about
        self.collections = collections
        self.environments = environments
        self.mocks = mocks
        self.monitors = monitors
        self.specs = specs
        self.team = team
        self.scim = scim
        self.team_id = team_id
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.name = get("name", ABSENT)
        model.type = get("type", ABSENT)
        model.description = get("description", ABSENT)
        model.visibility = get("visibility", ABSENT)
        model.created_by = get("createdBy", ABSENT)
        model.updated_by = get("updatedBy", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.about = get("about", ABSENT)
        value = get("collections", ABSENT)
        model.collections = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CollectionReference,
            )
        )
        value = get("environments", ABSENT)
        model.environments = (
            value
            if value is ABSENT
            else decode(
                value,
                models.EnvironmentReference,
            )
        )
        value = get("mocks", ABSENT)
        model.mocks = (
            value
            if value is ABSENT
            else decode(
                value,
                models.MockReference,
            )
        )
        value = get("monitors", ABSENT)
        model.monitors = (
            value
            if value is ABSENT
            else decode(
                value,
                models.WorkspaceMonitor,
            )
        )
        value = get("specs", ABSENT)
        model.specs = (
            value
            if value is ABSENT
            else decode(
                value,
                models.SpecReference,
            )
        )
        model.team = get("team", ABSENT)
        value = get("scim", ABSENT)
        model.scim = (
            models.GetWorkspaceResponseWorkspaceScim.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        model.team_id = get("teamId", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
