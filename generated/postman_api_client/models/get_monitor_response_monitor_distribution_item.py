from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.get_monitor_response_monitor_distribution_item_region import (
    GetMonitorResponseMonitorDistributionItemRegion,
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


class GetMonitorResponseMonitorDistributionItem(Model):
    """GetMonitorResponseMonitorDistributionItem"""

    __slots__ = ("region",)
    json_names: ClassVar[Mapping[str, str]] = {
        "region": "region",
    }

    region: GetMonitorResponseMonitorDistributionItemRegion | Unset

    def __init__(
        self,
        *,
        region: GetMonitorResponseMonitorDistributionItemRegion | Unset = UNSET,
    ) -> None:
        self.region = region
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.region = get("region", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
