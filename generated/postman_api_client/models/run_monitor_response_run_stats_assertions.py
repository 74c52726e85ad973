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


class RunMonitorResponseRunStatsAssertions(Model):
    """RunMonitorResponseRunStatsAssertions"""

    __slots__ = (
        "total",
        "failed",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "total": "total",
        "failed": "failed",
    }

    total: int
    failed: int

    def __init__(
        self,
        *,
        total: int,
        failed: int,
    ) -> None:
        self.total = total
        self.failed = failed
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.total = get("total", ABSENT)
        model.failed = get("failed", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
