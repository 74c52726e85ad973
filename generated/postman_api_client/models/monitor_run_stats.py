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

    from ..models.run_monitor_response_run_stats_assertions import (
        RunMonitorResponseRunStatsAssertions,
    )
    from ..models.run_monitor_response_run_stats_requests import (
        RunMonitorResponseRunStatsRequests,
    )


class MonitorRunStats(Model):
    """MonitorRunStats"""

    __slots__ = (
        "assertions",
        "requests",
        "run_count",
        "error_count",
        "aborted_count",
        "response_latency",
        "response_size",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "assertions": "assertions",
        "requests": "requests",
        "runCount": "run_count",
        "errorCount": "error_count",
        "abortedCount": "aborted_count",
        "responseLatency": "response_latency",
        "responseSize": "response_size",
    }

    assertions: RunMonitorResponseRunStatsAssertions
    requests: RunMonitorResponseRunStatsRequests
    run_count: int
    error_count: int
    aborted_count: int
    response_latency: int
    response_size: int

    def __init__(
        self,
        *,
        assertions: RunMonitorResponseRunStatsAssertions,
        requests: RunMonitorResponseRunStatsRequests,
        run_count: int,
        error_count: int,
        aborted_count: int,
        response_latency: int,
        response_size: int,
    ) -> None:
        self.assertions = assertions
        self.requests = requests
        self.run_count = run_count
        self.error_count = error_count
        self.aborted_count = aborted_count
        self.response_latency = response_latency
        self.response_size = response_size
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("assertions", ABSENT)
        model.assertions = (
            models.RunMonitorResponseRunStatsAssertions.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("requests", ABSENT)
        model.requests = (
            models.RunMonitorResponseRunStatsRequests.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        model.run_count = get("runCount", ABSENT)
        model.error_count = get("errorCount", ABSENT)
        model.aborted_count = get("abortedCount", ABSENT)
        model.response_latency = get("responseLatency", ABSENT)
        model.response_size = get("responseSize", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
