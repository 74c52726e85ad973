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


class PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItemApiDefinition(Model):
    """PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItemApiDefinition"""

    __slots__ = ("content",)
    json_names: ClassVar[Mapping[str, str]] = {
        "content": "content",
    }

    content: str | Unset

    def __init__(
        self,
        *,
        content: str | Unset = UNSET,
    ) -> None:
        self.content = content
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.content = get("content", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
