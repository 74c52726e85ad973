from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_response_detailed import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponseDetailed,
    )
    from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_response_summary import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponseSummary,
    )


class GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponse(Model):
    """GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponse"""

    __slots__ = (
        "detailed",
        "summary",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "detailed": "detailed",
        "summary": "summary",
    }

    detailed: (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponseDetailed | Unset
    )
    summary: GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponseSummary | Unset

    def __init__(
        self,
        *,
        detailed: GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponseDetailed
        | Unset = UNSET,
        summary: GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponseSummary
        | Unset = UNSET,
    ) -> None:
        self.detailed = detailed
        self.summary = summary
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("detailed", ABSENT)
        model.detailed = (
            models.GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponseDetailed.from_dict(
                value
            )
            if isinstance(value, dict)
            else value
        )
        value = get("summary", ABSENT)
        model.summary = (
            models.GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponseSummary.from_dict(
                value
            )
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
