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


class ManageTeamMemberRolesResponseResultItem(Model):
    """ManageTeamMemberRolesResponseResultItem"""

    __slots__ = (
        "entity_type",
        "entity_id",
        "role",
        "previous_role",
        "status",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "entityType": "entity_type",
        "entityId": "entity_id",
        "role": "role",
        "previousRole": "previous_role",
        "status": "status",
    }

    entity_type: str
    entity_id: int | str
    role: None | str
    previous_role: None | str
    status: str

    def __init__(
        self,
        *,
        entity_type: str,
        entity_id: int | str,
        role: None | str,
        previous_role: None | str,
        status: str,
    ) -> None:
        self.entity_type = entity_type
        self.entity_id = entity_id
        self.role = role
        self.previous_role = previous_role
        self.status = status
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.entity_type = get("entityType", ABSENT)
        model.entity_id = get("entityId", ABSENT)
        model.role = get("role", ABSENT)
        model.previous_role = get("previousRole", ABSENT)
        model.status = get("status", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
