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

    from ..models.json_object import JsonObject
    from ..models.run_monitor_response_run_executions_item import (
        RunMonitorResponseRunExecutionsItem,
    )
    from ..models.run_monitor_response_run_info import RunMonitorResponseRunInfo
    from ..models.run_monitor_response_run_stats import RunMonitorResponseRunStats
    from ..types import JsonValue


@_attrs_define
class MonitorRunResult:
    """MonitorRunResult"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "info",
            "stats",
            "executions",
            "failures",
        )
    )

    info: RunMonitorResponseRunInfo
    stats: RunMonitorResponseRunStats | Unset = UNSET
    executions: list[RunMonitorResponseRunExecutionsItem] | Unset = UNSET
    failures: list[JsonObject] | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("info", self.info),
                ("stats", self.stats),
                ("executions", self.executions),
                ("failures", self.failures),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.json_object import JsonObject
        from ..models.run_monitor_response_run_executions_item import (
            RunMonitorResponseRunExecutionsItem,
        )
        from ..models.run_monitor_response_run_info import RunMonitorResponseRunInfo
        from ..models.run_monitor_response_run_stats import RunMonitorResponseRunStats

        d = dict(src_dict)
        model = cls(
            info=decode(
                d.pop("info", UNSET),
                RunMonitorResponseRunInfo,
            ),
            stats=decode(
                d.pop("stats", UNSET),
                RunMonitorResponseRunStats,
            ),
            executions=decode(
                d.pop("executions", UNSET),
                RunMonitorResponseRunExecutionsItem,
            ),
            failures=decode(
                d.pop("failures", UNSET),
                JsonObject,
            ),
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
