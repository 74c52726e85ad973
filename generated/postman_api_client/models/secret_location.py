from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..types import JsonValue


@_attrs_define
class SecretLocation:
    """SecretLocation"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "isResourceDeleted",
            "leakedBy",
            "location",
            "occurrences",
            "parentResourceId",
            "resourceId",
            "resourceType",
            "detectedAt",
            "url",
        )
    )

    is_resource_deleted: bool
    leaked_by: int
    location: str
    occurrences: int
    parent_resource_id: str
    resource_id: str
    resource_type: str
    detected_at: str
    url: str
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("isResourceDeleted", self.is_resource_deleted),
                ("leakedBy", self.leaked_by),
                ("location", self.location),
                ("occurrences", self.occurrences),
                ("parentResourceId", self.parent_resource_id),
                ("resourceId", self.resource_id),
                ("resourceType", self.resource_type),
                ("detectedAt", self.detected_at),
                ("url", self.url),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = cls(
            is_resource_deleted=d.pop("isResourceDeleted", UNSET),
            leaked_by=d.pop("leakedBy", UNSET),
            location=d.pop("location", UNSET),
            occurrences=d.pop("occurrences", UNSET),
            parent_resource_id=d.pop("parentResourceId", UNSET),
            resource_id=d.pop("resourceId", UNSET),
            resource_type=d.pop("resourceType", UNSET),
            detected_at=d.pop("detectedAt", UNSET),
            url=d.pop("url", UNSET),
        )
        model.additional_properties = d
        return model

    def __getitem__(self, key: str) -> JsonValue:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: JsonValue) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
