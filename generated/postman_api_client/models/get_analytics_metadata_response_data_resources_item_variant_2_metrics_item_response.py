from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_response_detailed import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponseDetailed,
    )
    from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_response_summary import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponseSummary,
    )
    from ..types import JsonValue


@_attrs_define
class GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponse:
    """GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponse"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "detailed",
            "summary",
        )
    )

    detailed: (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponseDetailed | Unset
    ) = UNSET
    summary: (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponseSummary | Unset
    ) = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("detailed", self.detailed),
                ("summary", self.summary),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_response_detailed import (
            GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponseDetailed,
        )
        from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_response_summary import (
            GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponseSummary,
        )

        d = dict(src_dict)
        model = cls(
            detailed=decode(
                d.pop("detailed", UNSET),
                GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponseDetailed,
            ),
            summary=decode(
                d.pop("summary", UNSET),
                GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponseSummary,
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
