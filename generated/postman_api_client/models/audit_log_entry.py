from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.get_audit_logs_response_trails_item_data import (
        GetAuditLogsResponseTrailsItemData,
    )
    from ..types import JsonValue


@_attrs_define
class AuditLogEntry:
    """AuditLogEntry"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "id",
            "ip",
            "userAgent",
            "action",
            "timestamp",
            "message",
            "data",
        )
    )

    id: float
    ip: str
    user_agent: None | str
    action: str
    timestamp: str
    message: str
    data: GetAuditLogsResponseTrailsItemData
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("id", self.id),
                ("ip", self.ip),
                ("userAgent", self.user_agent),
                ("action", self.action),
                ("timestamp", self.timestamp),
                ("message", self.message),
                ("data", self.data),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.get_audit_logs_response_trails_item_data import (
            GetAuditLogsResponseTrailsItemData,
        )

        d = dict(src_dict)
        model = cls(
            id=d.pop("id", UNSET),
            ip=d.pop("ip", UNSET),
            user_agent=d.pop("userAgent", UNSET),
            action=d.pop("action", UNSET),
            timestamp=d.pop("timestamp", UNSET),
            message=d.pop("message", UNSET),
            data=decode(
                d.pop("data", UNSET),
                GetAuditLogsResponseTrailsItemData,
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
