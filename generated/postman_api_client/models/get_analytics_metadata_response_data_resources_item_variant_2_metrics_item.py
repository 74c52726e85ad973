from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParameters,
    )
    from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_response import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponse,
    )

T = TypeVar("T", bound="GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItem")


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

    metric: str | Unset = UNSET
    description: str | Unset = UNSET
    type_: str | Unset = UNSET
    is_required: bool | Unset = UNSET
    parameters: (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParameters | Unset
    ) = UNSET
    response: GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponse | Unset = (
        UNSET
    )
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("metric", self.metric),
                ("description", self.description),
                ("type", self.type_),
                ("isRequired", self.is_required),
                ("parameters", self.parameters),
                ("response", self.response),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
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
            type_=d.pop("type", UNSET),
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

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
