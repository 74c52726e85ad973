from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.approve_deny_access_request_response_result_access_request import (
        ApproveDenyAccessRequestResponseResultAccessRequest,
    )


class ApproveDenyAccessRequestResponseResult(Model):
    """ApproveDenyAccessRequestResponseResult"""

    __slots__ = (
        "entity_type",
        "entity_id",
        "role",
        "status",
        "access_request",
        "previous_role",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "entityType": "entity_type",
        "entityId": "entity_id",
        "role": "role",
        "status": "status",
        "accessRequest": "access_request",
        "previousRole": "previous_role",
    }

    entity_type: str
    entity_id: int | str
    role: str
    status: str
    access_request: ApproveDenyAccessRequestResponseResultAccessRequest
    previous_role: None | str | Unset

    def __init__(
        self,
        *,
        entity_type: str,
        entity_id: int | str,
        role: str,
        status: str,
        access_request: ApproveDenyAccessRequestResponseResultAccessRequest,
        previous_role: None | str | Unset = UNSET,
    ) -> None:
        self.entity_type = entity_type
        self.entity_id = entity_id
        self.role = role
        self.status = status
        self.access_request = access_request
        self.previous_role = previous_role
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
        value = get("accessRequest", ABSENT)
        model.access_request = (
            models.ApproveDenyAccessRequestResponseResultAccessRequest.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        model.previous_role = get("previousRole", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
