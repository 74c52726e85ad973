from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class UpdateApiCatalogSystemEnvironmentRequest(Model):
    """UpdateApiCatalogSystemEnvironmentRequest"""

    __slots__ = (
        "name",
        "description",
        "color",
        "is_production",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "description": "description",
        "color": "color",
        "isProduction": "is_production",
    }

    name: str | Unset
    description: str | Unset
    color: str | Unset
    is_production: bool | Unset

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        color: str | Unset = UNSET,
        is_production: bool | Unset = UNSET,
    ) -> None:
        self.name = name
        self.description = description
        self.color = color
        self.is_production = is_production
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        model.description = get("description", ABSENT)
        model.color = get("color", ABSENT)
        model.is_production = get("isProduction", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
