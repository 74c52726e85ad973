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


class ApproveDenyAccessRequestResponseResultAccessRequest(Model):
    """ApproveDenyAccessRequestResponseResultAccessRequest"""

    __slots__ = (
        "id",
        "request_type",
        "reason",
        "status",
        "object_type",
        "object_id",
        "created_by",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "requestType": "request_type",
        "reason": "reason",
        "status": "status",
        "objectType": "object_type",
        "objectId": "object_id",
        "createdBy": "created_by",
    }

    id: int
    request_type: str
    reason: str
    status: str
    object_type: str
    object_id: int
    created_by: int

    def __init__(
        self,
        *,
        id: int,
        request_type: str,
        reason: str,
        status: str,
        object_type: str,
        object_id: int,
        created_by: int,
    ) -> None:
        self.id = id
        self.request_type = request_type
        self.reason = reason
        self.status = status
        self.object_type = object_type
        self.object_id = object_id
        self.created_by = created_by
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.id = get("id", ABSENT)
        model.request_type = get("requestType", ABSENT)
        model.reason = get("reason", ABSENT)
        model.status = get("status", ABSENT)
        model.object_type = get("objectType", ABSENT)
        model.object_id = get("objectId", ABSENT)
        model.created_by = get("createdBy", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
