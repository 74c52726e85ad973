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

    from ..models.component import Component
    from ..models.component_version import ComponentVersion


class GetComponentResponse(Model):
    """GetComponentResponse"""

    __slots__ = (
        "data",
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
        "data": "data",
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

    data: Component | Unset
    id: str | Unset
    name: str | Unset
    type: GetAllComponentsType | Unset
    status: GetAllComponentsStatus | Unset
    created_at: str | Unset
    updated_at: str | Unset
    created_by: str | Unset
    updated_by: str | Unset
    has_versions: bool | Unset
    latest_version: ComponentVersion | None | str | Unset

    def __init__(
        self,
        *,
        data: Component | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type: GetAllComponentsType | Unset = UNSET,
        status: GetAllComponentsStatus | Unset = UNSET,
        created_at: str | Unset = UNSET,
        updated_at: str | Unset = UNSET,
        created_by: str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        has_versions: bool | Unset = UNSET,
        latest_version: ComponentVersion | None | str | Unset = UNSET,
    ) -> None:
        self.data = data
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
        value = get("data", ABSENT)
        model.data = models.Component.from_dict(value) if isinstance(value, dict) else value
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
