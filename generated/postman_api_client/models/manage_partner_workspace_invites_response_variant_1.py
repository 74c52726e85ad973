from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.manage_partner_workspace_invites_response_variant_1_role_display_name import (
    ManagePartnerWorkspaceInvitesResponseVariant1RoleDisplayName,
)
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    decode,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.manage_partner_workspace_invites_response_variant_1_results_item import (
        ManagePartnerWorkspaceInvitesResponseVariant1ResultsItem,
    )


class ManagePartnerWorkspaceInvitesResponseVariant1(Model):
    """ManagePartnerWorkspaceInvitesResponseVariant1"""

    __slots__ = (
        "target_entity",
        "target_entity_id",
        "action",
        "results",
        "role_id",
        "role_display_name",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "targetEntity": "target_entity",
        "targetEntityId": "target_entity_id",
        "action": "action",
        "results": "results",
        "roleId": "role_id",
        "roleDisplayName": "role_display_name",
    }

    target_entity: str
    target_entity_id: str
    action: str
    results: list[ManagePartnerWorkspaceInvitesResponseVariant1ResultsItem]
    role_id: str | Unset
    role_display_name: ManagePartnerWorkspaceInvitesResponseVariant1RoleDisplayName | Unset

    def __init__(
        self,
        *,
        target_entity: str,
        target_entity_id: str,
        action: str,
        results: list[ManagePartnerWorkspaceInvitesResponseVariant1ResultsItem],
        role_id: str | Unset = UNSET,
        role_display_name: ManagePartnerWorkspaceInvitesResponseVariant1RoleDisplayName
        | Unset = UNSET,
    ) -> None:
        self.target_entity = target_entity
        self.target_entity_id = target_entity_id
        self.action = action
        self.results = results
        self.role_id = role_id
        self.role_display_name = role_display_name
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.target_entity = get("targetEntity", ABSENT)
        model.target_entity_id = get("targetEntityId", ABSENT)
        model.action = get("action", ABSENT)
        value = get("results", ABSENT)
        model.results = (
            value
            if value is ABSENT
            else decode(
                value,
                models.ManagePartnerWorkspaceInvitesResponseVariant1ResultsItem,
            )
        )
        model.role_id = get("roleId", ABSENT)
        model.role_display_name = get("roleDisplayName", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
