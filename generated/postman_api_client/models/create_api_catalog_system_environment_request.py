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


class CreateApiCatalogSystemEnvironmentRequest(Model):
    """CreateApiCatalogSystemEnvironmentRequest"""

    __slots__ = (
        "name",
        "color",
        "label",
        "description",
        "is_production",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "color": "color",
        "label": "label",
        "description": "description",
        "isProduction": "is_production",
    }

    name: str
    color: str
    label: str | Unset
    description: str | Unset
    is_production: bool | Unset

    def __init__(
        self,
        *,
        name: str,
        color: str,
        label: str | Unset = UNSET,
        description: str | Unset = UNSET,
        is_production: bool | Unset = UNSET,
    ) -> None:
        self.name = name
        self.color = color
        self.label = label
        self.description = description
        self.is_production = is_production
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        model.color = get("color", ABSENT)
        model.label = get("label", ABSENT)
        model.description = get("description", ABSENT)
        model.is_production = get("isProduction", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
