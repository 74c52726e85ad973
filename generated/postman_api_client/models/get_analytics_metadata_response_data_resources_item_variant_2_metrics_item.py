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

    from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParameters,
    )
    from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_response import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponse,
    )
    from ..types import JsonValue


@_attrs_define
class GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItem:
    """GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItem"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "metric",
            "description",
            "type",
            "isRequired",
            "parameters",
            "response",
        )
    )

    metric: str
    description: str
    type: str
    is_required: bool
    parameters: GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParameters
    response: GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponse
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("metric", self.metric),
                ("description", self.description),
                ("type", self.type),
                ("isRequired", self.is_required),
                ("parameters", self.parameters),
                ("response", self.response),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters import (
            GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParameters,
        )
        from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_response import (
            GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponse,
        )

        d = dict(src_dict)
        model = cls(
            metric=d.pop("metric", UNSET),
            description=d.pop("description", UNSET),
            type=d.pop("type", UNSET),
            is_required=d.pop("isRequired", UNSET),
            parameters=decode(
                d.pop("parameters", UNSET),
                GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParameters,
            ),
            response=decode(
                d.pop("response", UNSET),
                GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponse,
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
