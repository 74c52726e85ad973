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
    from ..models.monitor_run_execution import MonitorRunExecution
    from ..models.monitor_run_info import MonitorRunInfo
    from ..models.monitor_run_stats import MonitorRunStats


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

    info: MonitorRunInfo
    stats: MonitorRunStats | Unset
    executions: list[MonitorRunExecution] | Unset
    failures: list[JsonObject] | Unset

    def __init__(
        self,
        *,
        info: MonitorRunInfo,
        stats: MonitorRunStats | Unset = UNSET,
        executions: list[MonitorRunExecution] | Unset = UNSET,
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
        model.info = models.MonitorRunInfo.from_dict(value) if isinstance(value, dict) else value
        value = get("stats", ABSENT)
        model.stats = models.MonitorRunStats.from_dict(value) if isinstance(value, dict) else value
        value = get("executions", ABSENT)
        model.executions = (
            value
            if value is ABSENT
            else decode(
                value,
                models.MonitorRunExecution,
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
