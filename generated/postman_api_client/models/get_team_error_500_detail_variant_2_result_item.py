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


class GetTeamError500DetailVariant2ResultItem(Model):
    """GetTeamError500DetailVariant2ResultItem"""

    __slots__ = (
        "entity_type",
        "entity_id",
        "role",
        "status",
        "reason",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "entityType": "entity_type",
        "entityId": "entity_id",
        "role": "role",
        "status": "status",
        "reason": "reason",
    }

    entity_type: str | Unset
    entity_id: int | str | Unset
    role: None | str | Unset
    status: str | Unset
    reason: str | Unset

    def __init__(
        self,
        *,
        entity_type: str | Unset = UNSET,
        entity_id: int | str | Unset = UNSET,
        role: None | str | Unset = UNSET,
        status: str | Unset = UNSET,
        reason: str | Unset = UNSET,
    ) -> None:
        self.entity_type = entity_type
        self.entity_id = entity_id
        self.role = role
        self.status = status
        self.reason = reason
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.entity_type = get("entityType", ABSENT)
        model.entity_id = get("entityId", ABSENT)
        model.role = get("role", ABSENT)
        model.status = get("status", ABSENT)
        model.reason = get("reason", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
