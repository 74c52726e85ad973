from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_access_request_request_role import (
    CreateAccessRequestRequestRole,
)
from ..types import (
    UNSET,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..types import JsonValue


@_attrs_define
class AccessRequest:
    """AccessRequest"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "createdAt",
            "updatedAt",
            "id",
            "role",
            "requestType",
            "reason",
            "status",
            "entityType",
            "entityId",
            "objectType",
            "objectId",
            "createdBy",
        )
    )

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
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("createdAt", self.created_at),
                ("updatedAt", self.updated_at),
                ("id", self.id),
                ("role", self.role),
                ("requestType", self.request_type),
                ("reason", self.reason),
                ("status", self.status),
                ("entityType", self.entity_type),
                ("entityId", self.entity_id),
                ("objectType", self.object_type),
                ("objectId", self.object_id),
                ("createdBy", self.created_by),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = cls(
            created_at=d.pop("createdAt", UNSET),
            updated_at=d.pop("updatedAt", UNSET),
            id=d.pop("id", UNSET),
            role=d.pop("role", UNSET),
            request_type=d.pop("requestType", UNSET),
            reason=d.pop("reason", UNSET),
            status=d.pop("status", UNSET),
            entity_type=d.pop("entityType", UNSET),
            entity_id=d.pop("entityId", UNSET),
            object_type=d.pop("objectType", UNSET),
            object_id=d.pop("objectId", UNSET),
            created_by=d.pop("createdBy", UNSET),
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
