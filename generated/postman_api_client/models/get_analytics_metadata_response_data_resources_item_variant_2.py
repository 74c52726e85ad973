from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItem,
    )
    from ..types import JsonValue


@_attrs_define
class GetAnalyticsMetadataResponseDataResourcesItemVariant2:
    """GetAnalyticsMetadataResponseDataResourcesItemVariant2"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "resource",
            "description",
            "type",
            "isRequired",
            "metrics",
        )
    )

    resource: str
    description: str
    type: str
    is_required: bool
    metrics: list[GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItem]
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("resource", self.resource),
                ("description", self.description),
                ("type", self.type),
                ("isRequired", self.is_required),
                ("metrics", self.metrics),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item import (
            GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItem,
        )

        d = dict(src_dict)
        model = cls(
            resource=d.pop("resource", UNSET),
            description=d.pop("description", UNSET),
            type=d.pop("type", UNSET),
            is_required=d.pop("isRequired", UNSET),
            metrics=decode(
                d.pop("metrics", UNSET),
                GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItem,
            ),
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
