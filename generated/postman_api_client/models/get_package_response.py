from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.package import Package


class GetPackageResponse(Model):
    """GetPackageResponse"""

    __slots__ = (
        "data",
        "id",
        "name",
        "description",
        "script",
        "created_by",
        "created_at",
        "updated_at",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "id": "id",
        "name": "name",
        "description": "description",
        "script": "script",
        "createdBy": "created_by",
        "createdAt": "created_at",
        "updatedAt": "updated_at",
    }

    data: Package | Unset
    id: str | Unset
    name: str | Unset
    description: str | Unset
    script: str | Unset
    created_by: int | Unset
    created_at: str | Unset
    updated_at: str | Unset

    def __init__(
        self,
        *,
        data: Package | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        script: str | Unset = UNSET,
        created_by: int | Unset = UNSET,
        created_at: str | Unset = UNSET,
        updated_at: str | Unset = UNSET,
    ) -> None:
        self.data = data
        self.id = id
        self.name = name
        self.description = description
        self.script = script
        self.created_by = created_by
        self.created_at = created_at
        self.updated_at = updated_at
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("data", ABSENT)
        model.data = models.Package.from_dict(value) if isinstance(value, dict) else value
        model.id = get("id", ABSENT)
        model.name = get("name", ABSENT)
        model.description = get("description", ABSENT)
        model.script = get("script", ABSENT)
        model.created_by = get("createdBy", ABSENT)
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
