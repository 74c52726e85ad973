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


class GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2WorkspaceType(
    Model
):
    """GetAnalyticsMetadataResponseDataResourcesItemVariant2MetricsItemParametersFiltersVariant2W
    orkspaceType
    """

    __slots__ = (
        "type",
        "is_required",
        "allowed_values",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "type": "type",
        "isRequired": "is_required",
        "allowed_values": "allowed_values",
    }

    type: str
    is_required: bool
    allowed_values: list[str]

    def __init__(
        self,
        *,
        type: str,
        is_required: bool,
        allowed_values: list[str],
    ) -> None:
        self.type = type
        self.is_required = is_required
        self.allowed_values = allowed_values
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.type = get("type", ABSENT)
        model.is_required = get("isRequired", ABSENT)
        model.allowed_values = get("allowed_values", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
