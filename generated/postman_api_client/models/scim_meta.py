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


class ScimMeta(Model):
    """ScimMeta"""

    __slots__ = (
        "resource_type",
        "created",
        "last_modified",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "resourceType": "resource_type",
        "created": "created",
        "lastModified": "last_modified",
    }

    resource_type: str
    created: str
    last_modified: str

    def __init__(
        self,
        *,
        resource_type: str,
        created: str,
        last_modified: str,
    ) -> None:
        self.resource_type = resource_type
        self.created = created
        self.last_modified = last_modified
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.resource_type = get("resourceType", ABSENT)
        model.created = get("created", ABSENT)
        model.last_modified = get("lastModified", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
