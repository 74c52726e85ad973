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

    from ..models.create_monitor_request_monitor_schedule import (
        CreateMonitorRequestMonitorSchedule,
    )
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
    from ..types import JsonValue


@_attrs_define
class UpdateMonitorRequestMonitor:
    """UpdateMonitorRequestMonitor"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "name",
            "active",
            "notificationLimit",
            "retry",
            "options",
            "schedule",
            "distribution",
            "notifications",
        )
    )

    name: str | Unset = UNSET
    active: bool | Unset = UNSET
    notification_limit: float | Unset = UNSET
    retry: GetMonitorResponseMonitorRetry | Unset = UNSET
    options: GetMonitorResponseMonitorOptions | Unset = UNSET
    schedule: CreateMonitorRequestMonitorSchedule | Unset = UNSET
    distribution: list[GetMonitorResponseMonitorDistributionItem] | Unset = UNSET
    notifications: GetMonitorResponseMonitorNotifications | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("name", self.name),
                ("active", self.active),
                ("notificationLimit", self.notification_limit),
                ("retry", self.retry),
                ("options", self.options),
                ("schedule", self.schedule),
                ("distribution", self.distribution),
                ("notifications", self.notifications),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.create_monitor_request_monitor_schedule import (
            CreateMonitorRequestMonitorSchedule,
        )
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

        d = dict(src_dict)
        model = cls(
            name=d.pop("name", UNSET),
            active=d.pop("active", UNSET),
            notification_limit=d.pop("notificationLimit", UNSET),
            retry=decode(
                d.pop("retry", UNSET),
                GetMonitorResponseMonitorRetry,
            ),
            options=decode(
                d.pop("options", UNSET),
                GetMonitorResponseMonitorOptions,
            ),
            schedule=decode(
                d.pop("schedule", UNSET),
                CreateMonitorRequestMonitorSchedule,
            ),
            distribution=decode(
                d.pop("distribution", UNSET),
                GetMonitorResponseMonitorDistributionItem,
            ),
            notifications=decode(
                d.pop("notifications", UNSET),
                GetMonitorResponseMonitorNotifications,
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
