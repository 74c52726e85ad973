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

    from ..models.get_analytics_metadata_response_data_resources_item_variant_1_metrics_item import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant1MetricsItem,
    )


class GetAnalyticsMetadataResponseDataResourcesItemVariant1(Model):
    """GetAnalyticsMetadataResponseDataResourcesItemVariant1"""

    __slots__ = (
        "resource",
        "description",
        "metrics",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "resource": "resource",
        "description": "description",
        "metrics": "metrics",
    }

    resource: str
    description: str
    metrics: list[GetAnalyticsMetadataResponseDataResourcesItemVariant1MetricsItem]

    def __init__(
        self,
        *,
        resource: str,
        description: str,
        metrics: list[GetAnalyticsMetadataResponseDataResourcesItemVariant1MetricsItem],
    ) -> None:
        self.resource = resource
        self.description = description
        self.metrics = metrics
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.resource = get("resource", ABSENT)
        model.description = get("description", ABSENT)
        value = get("metrics", ABSENT)
        model.metrics = (
            value
            if value is ABSENT
            else decode(
                value,
                models.GetAnalyticsMetadataResponseDataResourcesItemVariant1MetricsItem,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
