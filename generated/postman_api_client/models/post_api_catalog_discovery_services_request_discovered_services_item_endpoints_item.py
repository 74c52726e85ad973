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


class PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItemEndpointsItem(Model):
    """PostApiCatalogDiscoveryServicesRequestDiscoveredServicesItemEndpointsItem"""

    __slots__ = (
        "method",
        "path",
        "description",
        "host",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "method": "method",
        "path": "path",
        "description": "description",
        "host": "host",
    }

    method: str | Unset
    path: str | Unset
    description: None | str | Unset
    host: str | Unset

    def __init__(
        self,
        *,
        method: str | Unset = UNSET,
        path: str | Unset = UNSET,
        description: None | str | Unset = UNSET,
        host: str | Unset = UNSET,
    ) -> None:
        self.method = method
        self.path = path
        self.description = description
        self.host = host
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.method = get("method", ABSENT)
        model.path = get("path", ABSENT)
        model.description = get("description", ABSENT)
        model.host = get("host", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
