from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.json_object import JsonObject
    from ..models.run_monitor_response_run_executions_item import (
        RunMonitorResponseRunExecutionsItem,
    )
    from ..models.run_monitor_response_run_info import RunMonitorResponseRunInfo
    from ..models.run_monitor_response_run_stats import RunMonitorResponseRunStats


class MonitorRunResult(Model):
    """MonitorRunResult"""

    __slots__ = (
        "info",
        "stats",
        "executions",
        "failures",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "info": "info",
        "stats": "stats",
        "executions": "executions",
        "failures": "failures",
    }

    info: RunMonitorResponseRunInfo
    stats: RunMonitorResponseRunStats | Unset
    executions: list[RunMonitorResponseRunExecutionsItem] | Unset
    failures: list[JsonObject] | Unset

    def __init__(
        self,
        *,
        info: RunMonitorResponseRunInfo,
        stats: RunMonitorResponseRunStats | Unset = UNSET,
        executions: list[RunMonitorResponseRunExecutionsItem] | Unset = UNSET,
        failures: list[JsonObject] | Unset = UNSET,
    ) -> None:
        self.info = info
        self.stats = stats
        self.executions = executions
        self.failures = failures
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("info", ABSENT)
        model.info = (
            models.RunMonitorResponseRunInfo.from_dict(value) if isinstance(value, dict) else value
        )
        value = get("stats", ABSENT)
        model.stats = (
            models.RunMonitorResponseRunStats.from_dict(value) if isinstance(value, dict) else value
        )
        value = get("executions", ABSENT)
        model.executions = (
            value
            if value is ABSENT
            else decode(
                value,
                models.RunMonitorResponseRunExecutionsItem,
            )
        )
        value = get("failures", ABSENT)
        model.failures = (
            value
            if value is ABSENT
            else decode(
                value,
                models.JsonObject,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
