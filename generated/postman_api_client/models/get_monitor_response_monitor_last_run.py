from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.run_monitor_response_run_stats import RunMonitorResponseRunStats
    from ..types import JsonValue


@_attrs_define
class GetMonitorResponseMonitorLastRun:
    """GetMonitorResponseMonitorLastRun"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "status",
            "startedAt",
            "finishedAt",
            "stats",
            "jobId",
        )
    )

    status: str
    started_at: str
    finished_at: str
    stats: RunMonitorResponseRunStats
    job_id: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("status", self.status),
                ("startedAt", self.started_at),
                ("finishedAt", self.finished_at),
                ("stats", self.stats),
                ("jobId", self.job_id),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.run_monitor_response_run_stats import RunMonitorResponseRunStats

        d = dict(src_dict)
        model = cls(
            status=d.pop("status", UNSET),
            started_at=d.pop("startedAt", UNSET),
            finished_at=d.pop("finishedAt", UNSET),
            stats=decode(
                d.pop("stats", UNSET),
                RunMonitorResponseRunStats,
            ),
            job_id=d.pop("jobId", UNSET),
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
