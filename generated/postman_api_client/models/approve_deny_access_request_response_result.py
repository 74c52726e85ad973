from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from ..models.approve_deny_access_request_response_result_access_request import (
        ApproveDenyAccessRequestResponseResultAccessRequest,
    )

T = TypeVar("T", bound="ApproveDenyAccessRequestResponseResult")


@_attrs_define
class ApproveDenyAccessRequestResponseResult:
    """ApproveDenyAccessRequestResponseResult"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "entityType",
            "entityId",
            "role",
            "previousRole",
            "status",
            "accessRequest",
        )
    )

    entity_type: str | Unset = UNSET
    entity_id: int | str | Unset = UNSET
    role: str | Unset = UNSET
    previous_role: None | str | Unset = UNSET
    status: str | Unset = UNSET
    access_request: ApproveDenyAccessRequestResponseResultAccessRequest | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("entityType", self.entity_type),
                ("entityId", self.entity_id),
                ("role", self.role),
                ("previousRole", self.previous_role),
                ("status", self.status),
                ("accessRequest", self.access_request),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.approve_deny_access_request_response_result_access_request import (
            ApproveDenyAccessRequestResponseResultAccessRequest,
        )

        d = dict(src_dict)
        model = cls(
            entity_type=d.pop("entityType", UNSET),
            entity_id=d.pop("entityId", UNSET),
            role=d.pop("role", UNSET),
            previous_role=d.pop("previousRole", UNSET),
            status=d.pop("status", UNSET),
            access_request=decode(
                d.pop("accessRequest", UNSET),
                ApproveDenyAccessRequestResponseResultAccessRequest,
            ),
        )
        model.additional_properties = d
        return model

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
