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

    from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItem,
    )


class GetAnalyticsMetadataResponseDataResourcesItemVariant2(Model):
    """GetAnalyticsMetadataResponseDataResourcesItemVariant2"""

    __slots__ = (
        "resource",
        "description",
        "type",
        "is_required",
        "metrics",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "resource": "resource",
        "description": "description",
        "type": "type",
        "isRequired": "is_required",
        "metrics": "metrics",
    }

    resource: str
    description: str
    type: str
    is_required: bool
    metrics: list[GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItem]

    def __init__(
        self,
        *,
        resource: str,
        description: str,
        type: str,
        is_required: bool,
        metrics: list[GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItem],
    ) -> None:
        self.resource = resource
        self.description = description
        self.type = type
        self.is_required = is_required
        self.metrics = metrics
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.resource = get("resource", ABSENT)
        model.description = get("description", ABSENT)
        model.type = get("type", ABSENT)
        model.is_required = get("isRequired", ABSENT)
        value = get("metrics", ABSENT)
        model.metrics = (
            value
            if value is ABSENT
            else decode(
                value,
                models.GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItem,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
