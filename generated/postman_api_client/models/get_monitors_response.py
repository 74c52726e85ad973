from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    Model,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_monitors_response_meta import GetMonitorsResponseMeta
    from ..models.monitor_summary import MonitorSummary


class GetMonitorsResponse(Model):
    """GetMonitorsResponse"""

    __slots__ = (
        "monitors",
        "meta",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "monitors": "monitors",
        "meta": "meta",
    }

    monitors: list[MonitorSummary]
    meta: GetMonitorsResponseMeta

    def __init__(
        self,
        *,
        monitors: list[MonitorSummary],
        meta: GetMonitorsResponseMeta,
    ) -> None:
        self.monitors = monitors
        self.meta = meta
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("monitors", ABSENT)
        model.monitors = (
            value
            if value is ABSENT
            else decode(
                value,
                models.MonitorSummary,
            )
        )
        value = get("meta", ABSENT)
        model.meta = (
            models.GetMonitorsResponseMeta.from_dict(value) if isinstance(value, dict) else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
