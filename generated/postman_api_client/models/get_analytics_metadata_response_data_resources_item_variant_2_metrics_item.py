from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParameters,
    )
    from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_response import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponse,
    )


class GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItem(Model):
    """GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItem"""

    __slots__ = (
        "metric",
        "description",
        "type",
        "is_required",
        "parameters",
        "response",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "metric": "metric",
        "description": "description",
        "type": "type",
        "isRequired": "is_required",
        "parameters": "parameters",
        "response": "response",
    }

    metric: str
    description: str
    type: str
    is_required: bool
    parameters: GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParameters
    response: GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponse

    def __init__(
        self,
        *,
        metric: str,
        description: str,
        type: str,
        is_required: bool,
        parameters: GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParameters,
        response: GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponse,
    ) -> None:
        self.metric = metric
        self.description = description
        self.type = type
        self.is_required = is_required
        self.parameters = parameters
        self.response = response
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.metric = get("metric", ABSENT)
        model.description = get("description", ABSENT)
        model.type = get("type", ABSENT)
        model.is_required = get("isRequired", ABSENT)
        value = get("parameters", ABSENT)
        model.parameters = (
            models.GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParameters.from_dict(
                value
            )
            if isinstance(value, dict)
            else value
        )
        value = get("response", ABSENT)
        model.response = (
            models.GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemResponse.from_dict(
                value
            )
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
