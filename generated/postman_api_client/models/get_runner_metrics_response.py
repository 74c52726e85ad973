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


class GetRunnerMetricsResponse(Model):
    """GetRunnerMetricsResponse"""

    __slots__ = (
        "last_ping_at",
        "oldest_queued_run_age_seconds",
        "queue_depth",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "lastPingAt": "last_ping_at",
        "oldestQueuedRunAgeSeconds": "oldest_queued_run_age_seconds",
        "queueDepth": "queue_depth",
    }

    last_ping_at: str
    oldest_queued_run_age_seconds: int
    queue_depth: int

    def __init__(
        self,
        *,
        last_ping_at: str,
        oldest_queued_run_age_seconds: int,
        queue_depth: int,
    ) -> None:
        self.last_ping_at = last_ping_at
        self.oldest_queued_run_age_seconds = oldest_queued_run_age_seconds
        self.queue_depth = queue_depth
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.last_ping_at = get("lastPingAt", ABSENT)
        model.oldest_queued_run_age_seconds = get("oldestQueuedRunAgeSeconds", ABSENT)
        model.queue_depth = get("queueDepth", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
