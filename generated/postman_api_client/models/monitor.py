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

    from ..models.get_monitor_response_monitor_distribution_item import (
        GetMonitorResponseMonitorDistributionItem,
    )
    from ..models.get_monitor_response_monitor_notifications import (
        GetMonitorResponseMonitorNotifications,
    )
    from ..models.get_monitor_response_monitor_options import (
        GetMonitorResponseMonitorOptions,
    )
    from ..models.get_monitor_response_monitor_retry import (
        GetMonitorResponseMonitorRetry,
    )
    from ..models.monitor_last_run import MonitorLastRun
    from ..models.monitor_schedule import MonitorSchedule


class Monitor(Model):
    """Monitor"""

    __slots__ = (
        "id",
        "name",
        "uid",
        "owner",
        "active",
        "notification_limit",
        "collection_uid",
        "job_id",
        "options",
        "notifications",
        "distribution",
        "schedule",
        "retry",
        "environment_uid",
        "last_run",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "uid": "uid",
        "owner": "owner",
        "active": "active",
        "notificationLimit": "notification_limit",
        "collectionUid": "collection_uid",
        "jobId": "job_id",
        "options": "options",
        "notifications": "notifications",
        "distribution": "distribution",
        "schedule": "schedule",
        "retry": "retry",
        "environmentUid": "environment_uid",
        "lastRun": "last_run",
    }

    id: str
    name: str
    uid: str
    owner: int
    active: bool
    notification_limit: int
    collection_uid: str
    job_id: str
    options: GetMonitorResponseMonitorOptions
    notifications: GetMonitorResponseMonitorNotifications
    distribution: list[GetMonitorResponseMonitorDistributionItem]
    schedule: MonitorSchedule
    retry: GetMonitorResponseMonitorRetry
    environment_uid: str | Unset
    last_run: MonitorLastRun | Unset

    def __init__(
        self,
        *,
        id: str,
        name: str,
        uid: str,
        owner: int,
        active: bool,
        notification_limit: int,
        collection_uid: str,
        job_id: str,
        options: GetMonitorResponseMonitorOptions,
        notifications: GetMonitorResponseMonitorNotifications,
        distribution: list[GetMonitorResponseMonitorDistributionItem],
        schedule: MonitorSchedule,
        retry: GetMonitorResponseMonitorRetry,
        environment_uid: str | Unset = UNSET,
        last_run: MonitorLastRun | Unset = UNSET,
    ) -> None:
        self.id = id
        self.name = name
        self.uid = uid
        self.owner = owner
        self.active = active
        self.notification_limit = notification_limit
        self.collection_uid = collection_uid
        self.job_id = job_id
        self.options = options
        self.notifications = notifications
        self.distribution = distribution
        self.schedule = schedule
        self.retry = retry
        self.environment_uid = environment_uid
        self.last_run = last_run
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.name = get("name", ABSENT)
        model.uid = get("uid", ABSENT)
        model.owner = get("owner", ABSENT)
        model.active = get("active", ABSENT)
        model.notification_limit = get("notificationLimit", ABSENT)
        model.collection_uid = get("collectionUid", ABSENT)
        model.job_id = get("jobId", ABSENT)
        value = get("options", ABSENT)
        model.options = (
            models.GetMonitorResponseMonitorOptions.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("notifications", ABSENT)
        model.notifications = (
            models.GetMonitorResponseMonitorNotifications.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("distribution", ABSENT)
        model.distribution = (
            value
            if value is ABSENT
            else decode(
                value,
                models.GetMonitorResponseMonitorDistributionItem,
            )
        )
        value = get("schedule", ABSENT)
        model.schedule = (
            models.MonitorSchedule.from_dict(value) if isinstance(value, dict) else value
        )
        value = get("retry", ABSENT)
        model.retry = (
            models.GetMonitorResponseMonitorRetry.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        model.environment_uid = get("environmentUid", ABSENT)
        value = get("lastRun", ABSENT)
        model.last_run = (
            models.MonitorLastRun.from_dict(value) if isinstance(value, dict) else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
