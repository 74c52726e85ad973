from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.manage_partner_workspace_invites_response_variant_1_results_item_status import (
    ManagePartnerWorkspaceInvitesResponseVariant1ResultsItemStatus,
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
class ManagePartnerWorkspaceInvitesResponseVariant1ResultsItem:
    """ManagePartnerWorkspaceInvitesResponseVariant1ResultsItem"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "status",
            "email",
            "userId",
            "message",
            "invitationLink",
        )
    )

    status: ManagePartnerWorkspaceInvitesResponseVariant1ResultsItemStatus
    email: str | Unset = UNSET
    user_id: str | Unset = UNSET
    message: str | Unset = UNSET
    invitation_link: str | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("status", self.status),
                ("email", self.email),
                ("userId", self.user_id),
                ("message", self.message),
                ("invitationLink", self.invitation_link),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        d = dict(src_dict)
        model = cls(
            status=d.pop("status", UNSET),
            email=d.pop("email", UNSET),
            user_id=d.pop("userId", UNSET),
            message=d.pop("message", UNSET),
            invitation_link=d.pop("invitationLink", UNSET),
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
