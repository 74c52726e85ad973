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
    from ..models.new_monitor_schedule import NewMonitorSchedule


class MonitorUpdate(Model):
    """MonitorUpdate"""

    __slots__ = (
        "name",
        "active",
        "notification_limit",
        "retry",
        "options",
        "schedule",
        "distribution",
        "notifications",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "active": "active",
        "notificationLimit": "notification_limit",
        "retry": "retry",
        "options": "options",
        "schedule": "schedule",
        "distribution": "distribution",
        "notifications": "notifications",
    }

    name: str | Unset
    active: bool | Unset
    notification_limit: int | Unset
    retry: GetMonitorResponseMonitorRetry | Unset
    options: GetMonitorResponseMonitorOptions | Unset
    schedule: NewMonitorSchedule | Unset
    distribution: list[GetMonitorResponseMonitorDistributionItem] | Unset
    notifications: GetMonitorResponseMonitorNotifications | Unset

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        active: bool | Unset = UNSET,
        notification_limit: int | Unset = UNSET,
        retry: GetMonitorResponseMonitorRetry | Unset = UNSET,
        options: GetMonitorResponseMonitorOptions | Unset = UNSET,
        schedule: NewMonitorSchedule | Unset = UNSET,
        distribution: list[GetMonitorResponseMonitorDistributionItem] | Unset = UNSET,
        notifications: GetMonitorResponseMonitorNotifications | Unset = UNSET,
    ) -> None:
        self.name = name
        self.active = active
        self.notification_limit = notification_limit
        self.retry = retry
        self.options = options
        self.schedule = schedule
        self.distribution = distribution
        self.notifications = notifications
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.name = get("name", ABSENT)
        model.active = get("active", ABSENT)
        model.notification_limit = get("notificationLimit", ABSENT)
        value = get("retry", ABSENT)
        model.retry = (
            models.GetMonitorResponseMonitorRetry.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("options", ABSENT)
        model.options = (
            models.GetMonitorResponseMonitorOptions.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("schedule", ABSENT)
        model.schedule = (
            models.NewMonitorSchedule.from_dict(value) if isinstance(value, dict) else value
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
        value = get("notifications", ABSENT)
        model.notifications = (
            models.GetMonitorResponseMonitorNotifications.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
