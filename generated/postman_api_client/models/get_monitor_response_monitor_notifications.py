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

    from ..models.get_monitor_response_monitor_notifications_on_error_item import (
        GetMonitorResponseMonitorNotificationsOnErrorItem,
    )
    from ..models.get_monitor_response_monitor_notifications_on_failure_item import (
        GetMonitorResponseMonitorNotificationsOnFailureItem,
    )


class GetMonitorResponseMonitorNotifications(Model):
    """GetMonitorResponseMonitorNotifications"""

    __slots__ = (
        "on_error",
        "on_failure",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "onError": "on_error",
        "onFailure": "on_failure",
    }

    on_error: list[GetMonitorResponseMonitorNotificationsOnErrorItem] | Unset
    on_failure: list[GetMonitorResponseMonitorNotificationsOnFailureItem] | Unset

    def __init__(
        self,
        *,
        on_error: list[GetMonitorResponseMonitorNotificationsOnErrorItem] | Unset = UNSET,
        on_failure: list[GetMonitorResponseMonitorNotificationsOnFailureItem] | Unset = UNSET,
    ) -> None:
        self.on_error = on_error
        self.on_failure = on_failure
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("onError", ABSENT)
        model.on_error = (
            value
            if value is ABSENT
            else decode(
                value,
                models.GetMonitorResponseMonitorNotificationsOnErrorItem,
            )
        )
        value = get("onFailure", ABSENT)
        model.on_failure = (
            value
            if value is ABSENT
            else decode(
                value,
                models.GetMonitorResponseMonitorNotificationsOnFailureItem,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
