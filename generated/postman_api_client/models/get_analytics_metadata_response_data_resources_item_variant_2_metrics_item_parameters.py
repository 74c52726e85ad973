from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    Model,
    decode,
    unknown,
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


class GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParameters(Model):
    """GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParameters"""

    __slots__ = (
        "view",
        "filters",
        "pagination",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "view": "view",
        "filters": "filters",
        "pagination": "pagination",
    }

    view: GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersView
    filters: (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2
        | list[str]
    )
    pagination: GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersPagination

    def __init__(
        self,
        *,
        view: GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersView,
        filters: GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2
        | list[str],
        pagination: GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersPagination,
    ) -> None:
        self.view = view
        self.filters = filters
        self.pagination = pagination
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("view", ABSENT)
        model.view = (
            models.GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersView.from_dict(
                value
            )
            if isinstance(value, dict)
            else value
        )
        value = get("filters", ABSENT)
        model.filters = (
            value
            if value is ABSENT
            else decode(
                value,
                models.GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2,
            )
        )
        value = get("pagination", ABSENT)
        model.pagination = (
            models.GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersPagination.from_dict(
                value
            )
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
