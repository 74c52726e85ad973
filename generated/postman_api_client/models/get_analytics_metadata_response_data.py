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

    from ..models.get_analytics_metadata_response_data_resources_item_variant_1 import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant1,
    )
    from ..models.get_analytics_metadata_response_data_resources_item_variant_2 import (
        GetAnalyticsMetadataResponseDataResourcesItemVariant2,
    )


class GetAnalyticsMetadataResponseData(Model):
    """GetAnalyticsMetadataResponseData"""

    __slots__ = (
        "description",
        "resources",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "resources": "resources",
    }

    description: str
    resources: list[
        GetAnalyticsMetadataResponseDataResourcesItemVariant1
        | GetAnalyticsMetadataResponseDataResourcesItemVariant2
    ]

    def __init__(
        self,
        *,
        description: str,
        resources: list[
            GetAnalyticsMetadataResponseDataResourcesItemVariant1
            | GetAnalyticsMetadataResponseDataResourcesItemVariant2
        ],
    ) -> None:
        self.description = description
        self.resources = resources
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.description = get("description", ABSENT)
        value = get("resources", ABSENT)
        model.resources = (
            value
            if value is ABSENT
            else decode(
                value,
                models.GetAnalyticsMetadataResponseDataResourcesItemVariant1,
                models.GetAnalyticsMetadataResponseDataResourcesItemVariant2,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
