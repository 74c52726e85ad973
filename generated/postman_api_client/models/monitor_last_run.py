from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.monitor_run_stats import MonitorRunStats


class MonitorLastRun(Model):
    """MonitorLastRun"""

    __slots__ = (
        "status",
        "started_at",
        "finished_at",
        "stats",
        "job_id",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "startedAt": "started_at",
        "finishedAt": "finished_at",
        "stats": "stats",
        "jobId": "job_id",
    }

    status: str
    started_at: str
    finished_at: str
    stats: MonitorRunStats
    job_id: str | Unset

    def __init__(
        self,
        *,
        status: str,
        started_at: str,
        finished_at: str,
        stats: MonitorRunStats,
        job_id: str | Unset = UNSET,
    ) -> None:
        self.status = status
        self.started_at = started_at
        self.finished_at = finished_at
        self.stats = stats
        self.job_id = job_id
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.status = get("status", ABSENT)
        model.started_at = get("startedAt", ABSENT)
        model.finished_at = get("finishedAt", ABSENT)
        value = get("stats", ABSENT)
        model.stats = models.MonitorRunStats.from_dict(value) if isinstance(value, dict) else value
        model.job_id = get("jobId", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
