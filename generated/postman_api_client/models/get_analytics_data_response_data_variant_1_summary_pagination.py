from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class GetAnalyticsDataResponseDataVariant1SummaryPagination(Model):
    """GetAnalyticsDataResponseDataVariant1SummaryPagination"""

    __slots__ = (
        "total",
        "limit",
        "offset",
        "has_more",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "total": "total",
        "limit": "limit",
        "offset": "offset",
        "has_more": "has_more",
    }

    total: int
    limit: int
    offset: int
    has_more: bool

    def __init__(
        self,
        *,
        total: int,
        limit: int,
        offset: int,
        has_more: bool,
    ) -> None:
        self.total = total
        self.limit = limit
        self.offset = offset
        self.has_more = has_more
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.total = get("total", ABSENT)
        model.limit = get("limit", ABSENT)
        model.offset = get("offset", ABSENT)
        model.has_more = get("has_more", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
