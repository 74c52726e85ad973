from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_audit_logs_response_trails_item_data import (
        GetAuditLogsResponseTrailsItemData,
    )


class AuditLogEntry(Model):
    """AuditLogEntry"""

    __slots__ = (
        "id",
        "ip",
        "user_agent",
        "action",
        "timestamp",
        "message",
        "data",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "ip": "ip",
        "userAgent": "user_agent",
        "action": "action",
        "timestamp": "timestamp",
        "message": "message",
        "data": "data",
    }

    id: int
    ip: str
    user_agent: None | str
    action: str
    timestamp: str
    message: str
    data: GetAuditLogsResponseTrailsItemData

    def __init__(
        self,
        *,
        id: int,
        ip: str,
        user_agent: None | str,
        action: str,
        timestamp: str,
        message: str,
        data: GetAuditLogsResponseTrailsItemData,
    ) -> None:
        self.id = id
        self.ip = ip
        self.user_agent = user_agent
        self.action = action
        self.timestamp = timestamp
        self.message = message
        self.data = data
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.ip = get("ip", ABSENT)
        model.user_agent = get("userAgent", ABSENT)
        model.action = get("action", ABSENT)
        model.timestamp = get("timestamp", ABSENT)
        model.message = get("message", ABSENT)
        value = get("data", ABSENT)
        model.data = (
            models.GetAuditLogsResponseTrailsItemData.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
