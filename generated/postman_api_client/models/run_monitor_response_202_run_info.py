from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class RunMonitorResponse202RunInfo(Model):
    """RunMonitorResponse202RunInfo"""

    __slots__ = (
        "monitor_id",
        "status",
        "message",
        "job_id",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "monitorId": "monitor_id",
        "status": "status",
        "message": "message",
        "jobId": "job_id",
    }

    monitor_id: str
    status: str
    message: str
    job_id: str | Unset

    def __init__(
        self,
        *,
        monitor_id: str,
        status: str,
        message: str,
        job_id: str | Unset = UNSET,
    ) -> None:
        self.monitor_id = monitor_id
        self.status = status
        self.message = message
        self.job_id = job_id
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.monitor_id = get("monitorId", ABSENT)
        model.status = get("status", ABSENT)
        model.message = get("message", ABSENT)
        model.job_id = get("jobId", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
