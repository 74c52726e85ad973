from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class Team(Model):
    """Team"""

    __slots__ = (
        "created_at",
        "updated_at",
        "id",
        "name",
        "handle",
        "description",
        "organization_id",
        "created_by",
        "enabled",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "id": "id",
        "name": "name",
        "handle": "handle",
        "description": "description",
        "organizationId": "organization_id",
        "createdBy": "created_by",
        "enabled": "enabled",
    }

    created_at: str
    updated_at: str
    id: int
    name: str
    handle: str
    description: str
    organization_id: int
    created_by: int | str
    enabled: bool

    def __init__(
        self,
        *,
        created_at: str,
        updated_at: str,
        id: int,
        name: str,
        handle: str,
        description: str,
        organization_id: int,
        created_by: int | str,
        enabled: bool,
    ) -> None:
        self.created_at = created_at
        self.updated_at = updated_at
        self.id = id
        self.name = name
        self.handle = handle
        self.description = description
        self.organization_id = organization_id
        self.created_by = created_by
        self.enabled = enabled
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.id = get("id", ABSENT)
        model.name = get("name", ABSENT)
        model.handle = get("handle", ABSENT)
        model.description = get("description", ABSENT)
        model.organization_id = get("organizationId", ABSENT)
        model.created_by = get("createdBy", ABSENT)
        model.enabled = get("enabled", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
