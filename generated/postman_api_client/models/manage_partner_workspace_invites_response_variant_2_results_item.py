from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.manage_partner_workspace_invites_response_variant_2_results_item_status import (
    ManagePartnerWorkspaceInvitesResponseVariant2ResultsItemStatus,
)
from ..types import (
    UNSET,
    Unset,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..types import JsonValue


@_attrs_define
class ManagePartnerWorkspaceInvitesResponseVariant2ResultsItem:
    """ManagePartnerWorkspaceInvitesResponseVariant2ResultsItem"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "error",
            "message",
            "status",
            "userId",
        )
    )

    error: str | Unset = UNSET
    message: str | Unset = UNSET
    status: ManagePartnerWorkspaceInvitesResponseVariant2ResultsItemStatus | Unset = UNSET
    user_id: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("error", self.error),
                ("message", self.message),
                ("status", self.status),
                ("userId", self.user_id),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = cls(
            error=d.pop("error", UNSET),
            message=d.pop("message", UNSET),
            status=d.pop("status", UNSET),
            user_id=d.pop("userId", UNSET),
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
