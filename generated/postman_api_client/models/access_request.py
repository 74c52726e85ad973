from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.create_access_request_request_role import (
    CreateAccessRequestRequestRole,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class AccessRequest(Model):
    """AccessRequest"""

    __slots__ = (
        "created_at",
        "updated_at",
        "id",
        "role",
        "request_type",
        "reason",
        "status",
        "entity_type",
        "entity_id",
        "object_type",
        "object_id",
        "created_by",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "createdAt": "created_at",
        "updatedAt": "updated_at",
        "id": "id",
        "role": "role",
        "requestType": "request_type",
        "reason": "reason",
        "status": "status",
        "entityType": "entity_type",
        "entityId": "entity_id",
        "objectType": "object_type",
        "objectId": "object_id",
        "createdBy": "created_by",
    }

    created_at: str
    updated_at: str
    id: int
    role: CreateAccessRequestRequestRole
    request_type: str
    reason: str
    status: str
    entity_type: str
    entity_id: int | str
    object_type: str
    object_id: int
    created_by: int | str

    def __init__(
        self,
        *,
        created_at: str,
        updated_at: str,
        id: int,
        role: CreateAccessRequestRequestRole,
        request_type: str,
        reason: str,
        status: str,
        entity_type: str,
        entity_id: int | str,
        object_type: str,
        object_id: int,
        created_by: int | str,
    ) -> None:
        self.created_at = created_at
        self.updated_at = updated_at
        self.id = id
        self.role = role
        self.request_type = request_type
        self.reason = reason
        self.status = status
        self.entity_type = entity_type
        self.entity_id = entity_id
        self.object_type = object_type
        self.object_id = object_id
        self.created_by = created_by
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.created_at = get("createdAt", ABSENT)
        model.updated_at = get("updatedAt", ABSENT)
        model.id = get("id", ABSENT)
        model.role = get("role", ABSENT)
        model.request_type = get("requestType", ABSENT)
        model.reason = get("reason", ABSENT)
        model.status = get("status", ABSENT)
        model.entity_type = get("entityType", ABSENT)
        model.entity_id = get("entityId", ABSENT)
        model.object_type = get("objectType", ABSENT)
        model.object_id = get("objectId", ABSENT)
        model.created_by = get("createdBy", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
