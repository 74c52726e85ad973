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

    from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters_filters_variant_2_duration import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2Duration,
    )
    from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters_filters_variant_2_workspace_type import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2WorkspaceType,
    )
    from ..types import JsonValue


@_attrs_define
class GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2:
    """GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "duration",
            "workspace_type",
        )
    )

    duration: GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2Duration
    workspace_type: (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2WorkspaceType
        | Unset
    ) = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("duration", self.duration),
                ("workspace_type", self.workspace_type),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters_filters_variant_2_duration import (
            GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2Duration,
        )
        from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters_filters_variant_2_workspace_type import (
            GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2WorkspaceType,
        )

        d = dict(src_dict)
        model = cls(
            duration=decode(
                d.pop("duration", UNSET),
                GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2Duration,
            ),
            workspace_type=decode(
                d.pop("workspace_type", UNSET),
                GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2WorkspaceType,
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
