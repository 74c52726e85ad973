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

    from ..models.get_monitor_response_monitor_distribution_item import (
        GetMonitorResponseMonitorDistributionItem,
    )
    from ..models.get_monitor_response_monitor_last_run import (
        GetMonitorResponseMonitorLastRun,
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
    from ..models.get_monitor_response_monitor_schedule import (
        GetMonitorResponseMonitorSchedule,
    )
    from ..types import JsonValue


@_attrs_define
class Monitor:
    """Monitor"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "name",
            "uid",
            "owner",
            "active",
            "notificationLimit",
            "collectionUid",
            "jobId",
            "options",
            "notifications",
            "distribution",
            "schedule",
            "retry",
            "environmentUid",
            "lastRun",
        )
    )

    id: str
    name: str
    uid: str
    owner: int
    active: bool
    notification_limit: float
    collection_uid: str
    job_id: str
    options: GetMonitorResponseMonitorOptions
    notifications: GetMonitorResponseMonitorNotifications
    distribution: list[GetMonitorResponseMonitorDistributionItem]
    schedule: GetMonitorResponseMonitorSchedule
    retry: GetMonitorResponseMonitorRetry
    environment_uid: str | Unset = UNSET
    last_run: GetMonitorResponseMonitorLastRun | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("name", self.name),
                ("uid", self.uid),
                ("owner", self.owner),
                ("active", self.active),
                ("notificationLimit", self.notification_limit),
                ("collectionUid", self.collection_uid),
                ("jobId", self.job_id),
                ("options", self.options),
                ("notifications", self.notifications),
                ("distribution", self.distribution),
                ("schedule", self.schedule),
                ("retry", self.retry),
                ("environmentUid", self.environment_uid),
                ("lastRun", self.last_run),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_monitor_response_monitor_distribution_item import (
            GetMonitorResponseMonitorDistributionItem,
        )
        from ..models.get_monitor_response_monitor_last_run import (
            GetMonitorResponseMonitorLastRun,
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
        from ..models.get_monitor_response_monitor_schedule import (
            GetMonitorResponseMonitorSchedule,
        )

        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            name=d.pop("name", UNSET),
            uid=d.pop("uid", UNSET),
            owner=d.pop("owner", UNSET),
            active=d.pop("active", UNSET),
            notification_limit=d.pop("notificationLimit", UNSET),
            collection_uid=d.pop("collectionUid", UNSET),
            job_id=d.pop("jobId", UNSET),
            options=decode(
                d.pop("options", UNSET),
                GetMonitorResponseMonitorOptions,
            ),
            notifications=decode(
                d.pop("notifications", UNSET),
                GetMonitorResponseMonitorNotifications,
            ),
            distribution=decode(
                d.pop("distribution", UNSET),
                GetMonitorResponseMonitorDistributionItem,
            ),
            schedule=decode(
                d.pop("schedule", UNSET),
                GetMonitorResponseMonitorSchedule,
            ),
            retry=decode(
                d.pop("retry", UNSET),
                GetMonitorResponseMonitorRetry,
            ),
            environment_uid=d.pop("environmentUid", UNSET),
            last_run=decode(
                d.pop("lastRun", UNSET),
                GetMonitorResponseMonitorLastRun,
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
