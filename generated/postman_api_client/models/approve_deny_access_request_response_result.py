from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.approve_deny_access_request_response_result_access_request import (
        ApproveDenyAccessRequestResponseResultAccessRequest,
    )
    from ..types import JsonValue


@_attrs_define
class ApproveDenyAccessRequestResponseResult:
    """ApproveDenyAccessRequestResponseResult"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "entityType",
            "entityId",
            "role",
            "status",
            "accessRequest",
            "previousRole",
        )
    )

    entity_type: str
    entity_id: int | str
    role: str
    status: str
    access_request: ApproveDenyAccessRequestResponseResultAccessRequest
    previous_role: None | str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("entityType", self.entity_type),
                ("entityId", self.entity_id),
                ("role", self.role),
                ("status", self.status),
                ("accessRequest", self.access_request),
                ("previousRole", self.previous_role),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.approve_deny_access_request_response_result_access_request import (
            ApproveDenyAccessRequestResponseResultAccessRequest,
        )

        d = dict(src_dict)
        model = cls(
            entity_type=d.pop("entityType", UNSET),
            entity_id=d.pop("entityId", UNSET),
            role=d.pop("role", UNSET),
            status=d.pop("status", UNSET),
            access_request=decode(
                d.pop("accessRequest", UNSET),
                ApproveDenyAccessRequestResponseResultAccessRequest,
            ),
            previous_role=d.pop("previousRole", UNSET),
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
