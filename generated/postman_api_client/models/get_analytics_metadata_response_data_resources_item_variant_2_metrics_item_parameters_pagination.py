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


class GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersPagination(Model):
    """GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersPagination"""

    __slots__ = (
        "supported",
        "allowed_values",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "supported": "supported",
        "allowed_values": "allowed_values",
    }

    supported: bool
    allowed_values: list[str]

    def __init__(
        self,
        *,
        supported: bool,
        allowed_values: list[str],
    ) -> None:
        self.supported = supported
        self.allowed_values = allowed_values
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.supported = get("supported", ABSENT)
        model.allowed_values = get("allowed_values", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
