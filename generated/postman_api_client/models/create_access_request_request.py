from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.create_access_request_request_request_type import (
    CreateAccessRequestRequestRequestType,
)
from ..models.create_access_request_request_role import (
    CreateAccessRequestRequestRole,
)
from ..types import (
    ABSENT,
    Model,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.create_access_request_request_entity_list_item import (
        CreateAccessRequestRequestEntityListItem,
    )


class CreateAccessRequestRequest(Model):
    """CreateAccessRequestRequest"""

    __slots__ = (
        "entity_list",
        "role",
        "reason",
        "request_type",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "entityList": "entity_list",
        "role": "role",
        "reason": "reason",
        "requestType": "request_type",
    }

    entity_list: list[CreateAccessRequestRequestEntityListItem]
    role: CreateAccessRequestRequestRole | None
    reason: str
    request_type: CreateAccessRequestRequestRequestType

    def __init__(
        self,
        *,
        entity_list: list[CreateAccessRequestRequestEntityListItem],
        role: CreateAccessRequestRequestRole | None,
        reason: str,
        request_type: CreateAccessRequestRequestRequestType,
    ) -> None:
        self.entity_list = entity_list
        self.role = role
        self.reason = reason
        self.request_type = request_type
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("entityList", ABSENT)
        model.entity_list = (
            value
            if value is ABSENT
            else decode(
                value,
                models.CreateAccessRequestRequestEntityListItem,
            )
        )
        model.role = get("role", ABSENT)
        model.reason = get("reason", ABSENT)
        model.request_type = get("requestType", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
