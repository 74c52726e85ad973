from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.workspace_type import WorkspaceType
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class NewWorkspace(Model):
    """NewWorkspace"""

    __slots__ = (
        "name",
        "type",
        "description",
        "about",
        "team_id",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "type": "type",
        "description": "description",
        "about": "about",
        "teamId": "team_id",
    }

    name: str
    type: WorkspaceType
    description: str | Unset
    about: str | Unset
    team_id: str | Unset

    def __init__(
        self,
        *,
        name: str,
        type: WorkspaceType,
        description: str | Unset = UNSET,
        about: str | Unset = UNSET,
        team_id: str | Unset = UNSET,
    ) -> None:
        self.name = name
        self.type = type
        self.description = description
        self.about = about
        self.team_id = team_id
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
        model.team_id = get("teamId", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
