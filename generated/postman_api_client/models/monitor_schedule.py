from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class MonitorSchedule(Model):
    """MonitorSchedule"""

    __slots__ = (
        "cron",
        "next_run",
        "timezone",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "cron": "cron",
        "nextRun": "next_run",
        "timezone": "timezone",
    }

    cron: str
    next_run: str
    timezone: str

    def __init__(
        self,
        *,
        cron: str,
        next_run: str,
        timezone: str,
    ) -> None:
        self.cron = cron
        self.next_run = next_run
        self.timezone = timezone
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.cron = get("cron", ABSENT)
        model.next_run = get("nextRun", ABSENT)
        model.timezone = get("timezone", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
