from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_access_request_request_request_type import (
    CreateAccessRequestRequestRequestType,
)
from ..models.create_access_request_request_role import (
    CreateAccessRequestRequestRole,
)
from ..types import (
    UNSET,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.create_access_request_request_entity_list_item import (
        CreateAccessRequestRequestEntityListItem,
    )
    from ..types import JsonValue


@_attrs_define
class CreateAccessRequestRequest:
    """CreateAccessRequestRequest"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "entityList",
            "role",
            "reason",
            "requestType",
        )
    )

    entity_list: list[CreateAccessRequestRequestEntityListItem]
    role: CreateAccessRequestRequestRole | None
    reason: str
    request_type: CreateAccessRequestRequestRequestType
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("entityList", self.entity_list),
                ("role", self.role),
                ("reason", self.reason),
                ("requestType", self.request_type),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.create_access_request_request_entity_list_item import (
            CreateAccessRequestRequestEntityListItem,
        )

        d = dict(src_dict)
        model = cls(
            entity_list=decode(
                d.pop("entityList", UNSET),
                CreateAccessRequestRequestEntityListItem,
            ),
            role=d.pop("role", UNSET),
            reason=d.pop("reason", UNSET),
            request_type=d.pop("requestType", UNSET),
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
