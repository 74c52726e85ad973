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

    from ..models.get_analytics_data_response_data_variant_1_summary_schema_columns_item import (
        GetAnalyticsDataResponseDataVariant1SummarySchemaColumnsItem,
    )


class GetAnalyticsDataResponseDataVariant1SummarySchema(Model):
    """GetAnalyticsDataResponseDataVariant1SummarySchema"""

    __slots__ = ("columns",)
    json_names: ClassVar[Mapping[str, str]] = {
        "columns": "columns",
    }

    columns: list[GetAnalyticsDataResponseDataVariant1SummarySchemaColumnsItem]

    def __init__(
        self,
        *,
        columns: list[GetAnalyticsDataResponseDataVariant1SummarySchemaColumnsItem],
    ) -> None:
        self.columns = columns
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("columns", ABSENT)
        model.columns = (
            value
            if value is ABSENT
            else decode(
                value,
                models.GetAnalyticsDataResponseDataVariant1SummarySchemaColumnsItem,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
