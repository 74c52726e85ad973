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


class SecretLocation(Model):
    """SecretLocation"""

    __slots__ = (
        "is_resource_deleted",
        "leaked_by",
        "location",
        "occurrences",
        "parent_resource_id",
        "resource_id",
        "resource_type",
        "detected_at",
        "url",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "isResourceDeleted": "is_resource_deleted",
        "leakedBy": "leaked_by",
        "location": "location",
        "occurrences": "occurrences",
        "parentResourceId": "parent_resource_id",
        "resourceId": "resource_id",
        "resourceType": "resource_type",
        "detectedAt": "detected_at",
        "url": "url",
    }

    is_resource_deleted: bool
    leaked_by: int
    location: str
    occurrences: int
    parent_resource_id: str
    resource_id: str
    resource_type: str
    detected_at: str
    url: str

    def __init__(
        self,
        *,
        is_resource_deleted: bool,
        leaked_by: int,
        location: str,
        occurrences: int,
        parent_resource_id: str,
        resource_id: str,
        resource_type: str,
        detected_at: str,
        url: str,
    ) -> None:
        self.is_resource_deleted = is_resource_deleted
        self.leaked_by = leaked_by
        self.location = location
        self.occurrences = occurrences
        self.parent_resource_id = parent_resource_id
        self.resource_id = resource_id
        self.resource_type = resource_type
        self.detected_at = detected_at
        self.url = url
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.is_resource_deleted = get("isResourceDeleted", ABSENT)
        model.leaked_by = get("leakedBy", ABSENT)
        model.location = get("location", ABSENT)
        model.occurrences = get("occurrences", ABSENT)
        model.parent_resource_id = get("parentResourceId", ABSENT)
        model.resource_id = get("resourceId", ABSENT)
        model.resource_type = get("resourceType", ABSENT)
        model.detected_at = get("detectedAt", ABSENT)
        model.url = get("url", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
