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


class ScimAuthenticationScheme(Model):
    """ScimAuthenticationScheme"""

    __slots__ = (
        "type",
        "name",
        "description",
        "spec_uri",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "name": "name",
        "description": "description",
        "specUri": "spec_uri",
    }

    type: str | Unset
    name: str | Unset
    description: str | Unset
    spec_uri: str | Unset

    def __init__(
        self,
        *,
        type: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        spec_uri: str | Unset = UNSET,
    ) -> None:
        self.type = type
        self.name = name
        self.description = description
        self.spec_uri = spec_uri
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.type = get("type", ABSENT)
        model.name = get("name", ABSENT)
        model.description = get("description", ABSENT)
        model.spec_uri = get("specUri", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
