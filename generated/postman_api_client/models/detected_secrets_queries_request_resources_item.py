from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.get_detected_secrets_locations_resource_type import (
    GetDetectedSecretsLocationsResourceType,
)
from ..types import (
    UNSET,
    Unset,
    encode_object,
)

T = TypeVar("T", bound="DetectedSecretsQueriesRequestResourcesItem")


@_attrs_define
class DetectedSecretsQueriesRequestResourcesItem:
    """DetectedSecretsQueriesRequestResourcesItem"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "type",
            "ids",
        )
    )

    type_: GetDetectedSecretsLocationsResourceType | Unset = UNSET
    ids: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("type", self.type_),
                ("ids", self.ids),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        model = cls(
            type_=d.pop("type", UNSET),
            ids=d.pop("ids", UNSET),
        )
        model.additional_properties = d
        return model

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
