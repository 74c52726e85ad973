from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.get_analytics_data_response_data_variant_1_summary_schema_columns_item_type import (
    GetAnalyticsDataResponseDataVariant1SummarySchemaColumnsItemType,
)
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class GetAnalyticsDataResponseDataVariant1SummarySchemaColumnsItem(Model):
    """GetAnalyticsDataResponseDataVariant1SummarySchemaColumnsItem"""

    __slots__ = (
        "name",
        "type",
        "description",
        "format",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "type": "type",
        "description": "description",
        "format": "format",
    }

    name: str
    type: GetAnalyticsDataResponseDataVariant1SummarySchemaColumnsItemType
    description: str
    format: str | Unset

    def __init__(
        self,
        *,
        name: str,
        type: GetAnalyticsDataResponseDataVariant1SummarySchemaColumnsItemType,
        description: str,
        format: str | Unset = UNSET,
    ) -> None:
        self.name = name
        self.type = type
        self.description = description
        self.format = format
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        model.type = get("type", ABSENT)
        model.description = get("description", ABSENT)
        model.format = get("format", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
