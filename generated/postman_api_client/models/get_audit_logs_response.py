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

    from ..models.audit_log_entry import AuditLogEntry


class GetAuditLogsResponse(Model):
    """GetAuditLogsResponse"""

    __slots__ = (
        "trails",
        "next_cursor",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "trails": "trails",
        "nextCursor": "next_cursor",
    }

    trails: list[AuditLogEntry]
    next_cursor: int | None | Unset

    def __init__(
        self,
        *,
        trails: list[AuditLogEntry],
        next_cursor: int | None | Unset = UNSET,
    ) -> None:
        self.trails = trails
        self.next_cursor = next_cursor
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("trails", ABSENT)
        model.trails = (
            value
            if value is ABSENT
            else decode(
                value,
                models.AuditLogEntry,
            )
        )
        model.next_cursor = get("nextCursor", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
