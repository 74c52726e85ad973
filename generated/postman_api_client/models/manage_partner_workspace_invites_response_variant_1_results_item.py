from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.manage_partner_workspace_invites_response_variant_1_results_item_status import (
    ManagePartnerWorkspaceInvitesResponseVariant1ResultsItemStatus,
)
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self


class ManagePartnerWorkspaceInvitesResponseVariant1ResultsItem(Model):
    """ManagePartnerWorkspaceInvitesResponseVariant1ResultsItem"""

    __slots__ = (
        "status",
        "email",
        "user_id",
        "message",
        "invitation_link",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "email": "email",
        "userId": "user_id",
        "message": "message",
        "invitationLink": "invitation_link",
    }

    status: ManagePartnerWorkspaceInvitesResponseVariant1ResultsItemStatus
    email: str | Unset
    user_id: str | Unset
    message: str | Unset
    invitation_link: str | Unset

    def __init__(
        self,
        *,
        status: ManagePartnerWorkspaceInvitesResponseVariant1ResultsItemStatus,
        email: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        message: str | Unset = UNSET,
        invitation_link: str | Unset = UNSET,
    ) -> None:
        self.status = status
        self.email = email
        self.user_id = user_id
        self.message = message
        self.invitation_link = invitation_link
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.status = get("status", ABSENT)
        model.email = get("email", ABSENT)
        model.user_id = get("userId", ABSENT)
        model.message = get("message", ABSENT)
        model.invitation_link = get("invitationLink", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
