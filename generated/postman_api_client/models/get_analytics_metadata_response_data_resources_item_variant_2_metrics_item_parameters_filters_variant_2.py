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

    from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters_filters_variant_2_duration import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2Duration,
    )
    from ..models.get_analytics_metadata_response_data_resources_item_variant_2_metrics_item_parameters_filters_variant_2_workspace_type import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2WorkspaceType,
    )


class GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2(
    Model
):
    """GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2"""

    __slots__ = (
        "duration",
        "workspace_type",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "duration": "duration",
        "workspace_type": "workspace_type",
    }

    duration: GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2Duration
    workspace_type: (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2WorkspaceType
        | Unset
    )

    def __init__(
        self,
        *,
        duration: GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2Duration,
        workspace_type: GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2WorkspaceType
        | Unset = UNSET,
    ) -> None:
        self.duration = duration
        self.workspace_type = workspace_type
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("duration", ABSENT)
        model.duration = (
            models.GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2Duration.from_dict(
                value
            )
            if isinstance(value, dict)
            else value
        )
        value = get("workspace_type", ABSENT)
        model.workspace_type = (
            models.GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2WorkspaceType.from_dict(
                value
            )
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
