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


class NewMonitorSchedule(Model):
    """NewMonitorSchedule"""

    __slots__ = (
        "cron",
        "timezone",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "cron": "cron",
        "timezone": "timezone",
    }

    cron: str | Unset
    timezone: str | Unset

    def __init__(
        self,
        *,
        cron: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
    ) -> None:
        self.cron = cron
        self.timezone = timezone
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.cron = get("cron", ABSENT)
        model.timezone = get("timezone", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
