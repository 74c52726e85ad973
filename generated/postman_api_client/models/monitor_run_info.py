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


class MonitorRunInfo(Model):
    """MonitorRunInfo"""

    __slots__ = (
        "job_id",
        "collection_uid",
        "monitor_id",
        "name",
        "status",
        "started_at",
        "finished_at",
        "environment_uid",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "jobId": "job_id",
        "collectionUid": "collection_uid",
        "monitorId": "monitor_id",
        "name": "name",
        "status": "status",
        "startedAt": "started_at",
        "finishedAt": "finished_at",
        "environmentUid": "environment_uid",
    }

    job_id: str
    collection_uid: str
    monitor_id: str
    name: str
    status: str
    started_at: str
    finished_at: str
    environment_uid: str | Unset

    def __init__(
        self,
        *,
        job_id: str,
        collection_uid: str,
        monitor_id: str,
        name: str,
        status: str,
        started_at: str,
        finished_at: str,
        environment_uid: str | Unset = UNSET,
    ) -> None:
        self.job_id = job_id
        self.collection_uid = collection_uid
        self.monitor_id = monitor_id
        self.name = name
        self.status = status
        self.started_at = started_at
        self.finished_at = finished_at
        self.environment_uid = environment_uid
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.job_id = get("jobId", ABSENT)
        model.collection_uid = get("collectionUid", ABSENT)
        model.monitor_id = get("monitorId", ABSENT)
        model.name = get("name", ABSENT)
        model.status = get("status", ABSENT)
        model.started_at = get("startedAt", ABSENT)
        model.finished_at = get("finishedAt", ABSENT)
        model.environment_uid = get("environmentUid", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
