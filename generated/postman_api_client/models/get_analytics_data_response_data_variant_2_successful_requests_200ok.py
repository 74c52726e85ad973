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

    from ..models.get_analytics_data_response_data_variant_1_summary_pagination import (
        GetAnalyticsDataResponseDataVariant1SummaryPagination,
    )
    from ..models.get_analytics_data_response_data_variant_1_summary_schema import (
        GetAnalyticsDataResponseDataVariant1SummarySchema,
    )


class GetAnalyticsDataResponseDataVariant2SuccessfulRequests200OK(Model):
    """GetAnalyticsDataResponseDataVariant2SuccessfulRequests200OK"""

    __slots__ = (
        "schema",
        "rows",
        "pagination",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "schema": "schema",
        "rows": "rows",
        "pagination": "pagination",
    }

    schema: GetAnalyticsDataResponseDataVariant1SummarySchema
    rows: list[list[bool | float | int | None | str]]
    pagination: GetAnalyticsDataResponseDataVariant1SummaryPagination

    def __init__(
        self,
        *,
        schema: GetAnalyticsDataResponseDataVariant1SummarySchema,
        rows: list[list[bool | float | int | None | str]],
        pagination: GetAnalyticsDataResponseDataVariant1SummaryPagination,
    ) -> None:
        self.schema = schema
        self.rows = rows
        self.pagination = pagination
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("schema", ABSENT)
        model.schema = (
            models.GetAnalyticsDataResponseDataVariant1SummarySchema.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        model.rows = get("rows", ABSENT)
        value = get("pagination", ABSENT)
        model.pagination = (
            models.GetAnalyticsDataResponseDataVariant1SummaryPagination.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
