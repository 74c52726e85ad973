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

    from ..models.run_monitor_response_202_run_info import RunMonitorResponse202RunInfo


class RunMonitorResponse202Run(Model):
    """RunMonitorResponse202Run"""

    __slots__ = ("info",)
    json_names: ClassVar[Mapping[str, str]] = {
        "info": "info",
    }

    info: RunMonitorResponse202RunInfo

    def __init__(
        self,
        *,
        info: RunMonitorResponse202RunInfo,
    ) -> None:
        self.info = info
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("info", ABSENT)
        model.info = (
            models.RunMonitorResponse202RunInfo.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
