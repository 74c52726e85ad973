from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.manage_partner_workspace_invites_response_variant_2_results_item_status import (
    ManagePartnerWorkspaceInvitesResponseVariant2ResultsItemStatus,
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


class ManagePartnerWorkspaceInvitesResponseVariant2ResultsItem(Model):
    """ManagePartnerWorkspaceInvitesResponseVariant2ResultsItem"""

    __slots__ = (
        "error",
        "message",
        "status",
        "user_id",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "error": "error",
        "message": "message",
        "status": "status",
        "userId": "user_id",
    }

    error: str | Unset
    message: str | Unset
    status: ManagePartnerWorkspaceInvitesResponseVariant2ResultsItemStatus | Unset
    user_id: str | Unset

    def __init__(
        self,
        *,
        error: str | Unset = UNSET,
        message: str | Unset = UNSET,
        status: ManagePartnerWorkspaceInvitesResponseVariant2ResultsItemStatus | Unset = UNSET,
        user_id: str | Unset = UNSET,
    ) -> None:
        self.error = error
        self.message = message
        self.status = status
        self.user_id = user_id
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.error = get("error", ABSENT)
        model.message = get("message", ABSENT)
        model.status = get("status", ABSENT)
        model.user_id = get("userId", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
