from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.run_monitor_response_run_stats_assertions import (
        RunMonitorResponseRunStatsAssertions,
    )
    from ..models.run_monitor_response_run_stats_requests import (
        RunMonitorResponseRunStatsRequests,
    )
    from ..types import JsonValue


@_attrs_define
class RunMonitorResponseRunStats:
    """RunMonitorResponseRunStats"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "assertions",
            "requests",
            "runCount",
            "errorCount",
            "abortedCount",
            "responseLatency",
            "responseSize",
        )
    )

    assertions: RunMonitorResponseRunStatsAssertions
    requests: RunMonitorResponseRunStatsRequests
    run_count: int
    error_count: int
    aborted_count: int
    response_latency: int
    response_size: int
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("assertions", self.assertions),
                ("requests", self.requests),
                ("runCount", self.run_count),
                ("errorCount", self.error_count),
                ("abortedCount", self.aborted_count),
                ("responseLatency", self.response_latency),
                ("responseSize", self.response_size),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.run_monitor_response_run_stats_assertions import (
            RunMonitorResponseRunStatsAssertions,
        )
        from ..models.run_monitor_response_run_stats_requests import (
            RunMonitorResponseRunStatsRequests,
        )

        d = dict(src_dict)
        model = cls(
            assertions=decode(
                d.pop("assertions", UNSET),
                RunMonitorResponseRunStatsAssertions,
            ),
            requests=decode(
                d.pop("requests", UNSET),
                RunMonitorResponseRunStatsRequests,
            ),
            run_count=d.pop("runCount", UNSET),
            error_count=d.pop("errorCount", UNSET),
            aborted_count=d.pop("abortedCount", UNSET),
            response_latency=d.pop("responseLatency", UNSET),
            response_size=d.pop("responseSize", UNSET),
        )
        model.additional_properties = d
        return model

    def __getitem__(self, key: str) -> JsonValue:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: JsonValue) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
