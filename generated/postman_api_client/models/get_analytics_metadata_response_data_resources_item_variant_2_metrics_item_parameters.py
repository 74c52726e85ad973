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

    from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters_filters_variant_2 import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2,
    )
    from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters_pagination import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersPagination,
    )
    from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters_view import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersView,
    )
    from ..types import JsonValue


@_attrs_define
class GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParameters:
    """GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParameters"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "view",
            "filters",
            "pagination",
        )
    )

    view: GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersView
    filters: (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2
        | list[str]
    )
    pagination: GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersPagination
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("view", self.view),
                ("filters", self.filters),
                ("pagination", self.pagination),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters_filters_variant_2 import (
            GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2,
        )
        from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters_pagination import (
            GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersPagination,
        )
        from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters_view import (
            GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersView,
        )

        d = dict(src_dict)
        model = cls(
            view=decode(
                d.pop("view", UNSET),
                GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersView,
            ),
            filters=decode(
                d.pop("filters", UNSET),
                GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2,
            ),
            pagination=decode(
                d.pop("pagination", UNSET),
                GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersPagination,
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
