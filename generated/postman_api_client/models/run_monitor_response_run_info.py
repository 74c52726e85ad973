from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..types import JsonValue


@_attrs_define
class RunMonitorResponseRunInfo:
    """RunMonitorResponseRunInfo"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "jobId",
            "collectionUid",
            "monitorId",
            "name",
            "status",
            "startedAt",
            "finishedAt",
            "environmentUid",
        )
    )

    job_id: str
    collection_uid: str
    monitor_id: str
    name: str
    status: str
    started_at: str
    finished_at: str
    environment_uid: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("jobId", self.job_id),
                ("collectionUid", self.collection_uid),
                ("monitorId", self.monitor_id),
                ("name", self.name),
                ("status", self.status),
                ("startedAt", self.started_at),
                ("finishedAt", self.finished_at),
                ("environmentUid", self.environment_uid),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = cls(
            job_id=d.pop("jobId", UNSET),
            collection_uid=d.pop("collectionUid", UNSET),
            monitor_id=d.pop("monitorId", UNSET),
            name=d.pop("name", UNSET),
            status=d.pop("status", UNSET),
            started_at=d.pop("startedAt", UNSET),
            finished_at=d.pop("finishedAt", UNSET),
            environment_uid=d.pop("environmentUid", UNSET),
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
