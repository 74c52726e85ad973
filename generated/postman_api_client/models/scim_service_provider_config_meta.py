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


class ScimServiceProviderConfigMeta(Model):
    """ScimServiceProviderConfigMeta"""

    __slots__ = (
        "resource_type",
        "location",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "resourceType": "resource_type",
        "location": "location",
    }

    resource_type: str | Unset
    location: str | Unset

    def __init__(
        self,
        *,
        resource_type: str | Unset = UNSET,
        location: str | Unset = UNSET,
    ) -> None:
        self.resource_type = resource_type
        self.location = location
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.resource_type = get("resourceType", ABSENT)
        model.location = get("location", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
