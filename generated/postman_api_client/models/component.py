from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.get_all_components_status import (
    GetAllComponentsStatus,
)
from ..models.get_all_components_type import (
    GetAllComponentsType,
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

    from ..models.component_version import ComponentVersion


class Component(Model):
    """Component"""

    __slots__ = (
        "id",
        "name",
        "type",
        "status",
        "created_at",
        "updated_at",
        "created_by",
        "updated_by",
        "has_versions",
        "latest_version",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "type": "type",
        "status": "status",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "createdBy": "created_by",
        "updatedBy": "updated_by",
        "hasVersions": "has_versions",
        "latestVersion": "latest_version",
    }

    id: str
    name: str
    type: GetAllComponentsType
    status: GetAllComponentsStatus
    created_at: str
    updated_at: str
    created_by: str
    updated_by: str
    has_versions: bool | Unset
    latest_version: ComponentVersion | None | str | Unset

    def __init__(
        self,
        *,
        id: str,
        name: str,
        type: GetAllComponentsType,
        status: GetAllComponentsStatus,
        created_at: str,
        updated_at: str,
        created_by: str,
        updated_by: str,
        has_versions: bool | Unset = UNSET,
        latest_version: ComponentVersion | None | str | Unset = UNSET,
    ) -> None:
        self.id = id
        self.name = name
        self.type = type
        self.status = status
        self.created_at = created_at
        self.updated_at = updated_at
        self.created_by = created_by
        self.updated_by = updated_by
        self.has_versions = has_versions
        self.latest_version = latest_version
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.name = get("name", ABSENT)
        model.type = get("type", ABSENT)
        model.status = get("status", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.created_by = get("createdBy", ABSENT)
        model.updated_by = get("updatedBy", ABSENT)
        model.has_versions = get("hasVersions", ABSENT)
        value = get("latestVersion", ABSENT)
        model.latest_version = (
            value
            if value is ABSENT
            else decode(
                value,
                models.ComponentVersion,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
