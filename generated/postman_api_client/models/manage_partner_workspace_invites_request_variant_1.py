from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.manage_partner_workspace_invites_request_variant_1_action import (
    ManagePartnerWorkspaceInvitesRequestVariant1Action,
)
from ..models.manage_partner_workspace_invites_request_variant_1_role_id import (
    ManagePartnerWorkspaceInvitesRequestVariant1RoleId,
)
from ..models.manage_partner_workspace_invites_request_variant_1_target_entity import (
    ManagePartnerWorkspaceInvitesRequestVariant1TargetEntity,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.manage_partner_workspace_invites_request_variant_1_target import (
        ManagePartnerWorkspaceInvitesRequestVariant1Target,
    )


class ManagePartnerWorkspaceInvitesRequestVariant1(Model):
    """ManagePartnerWorkspaceInvitesRequestVariant1"""

    __slots__ = (
        "action",
        "target_entity",
        "target_entity_id",
        "role_id",
        "target",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "action": "action",
        "targetEntity": "target_entity",
        "targetEntityId": "target_entity_id",
        "roleId": "role_id",
        "target": "target",
    }

    action: ManagePartnerWorkspaceInvitesRequestVariant1Action
    target_entity: ManagePartnerWorkspaceInvitesRequestVariant1TargetEntity
    target_entity_id: str
    role_id: ManagePartnerWorkspaceInvitesRequestVariant1RoleId
    target: ManagePartnerWorkspaceInvitesRequestVariant1Target

    def __init__(
        self,
        *,
        action: ManagePartnerWorkspaceInvitesRequestVariant1Action,
        target_entity: ManagePartnerWorkspaceInvitesRequestVariant1TargetEntity,
        target_entity_id: str,
        role_id: ManagePartnerWorkspaceInvitesRequestVariant1RoleId,
        target: ManagePartnerWorkspaceInvitesRequestVariant1Target,
    ) -> None:
        self.action = action
        self.target_entity = target_entity
        self.target_entity_id = target_entity_id
        self.role_id = role_id
        self.target = target
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.action = get("action", ABSENT)
        model.target_entity = get("targetEntity", ABSENT)
        model.target_entity_id = get("targetEntityId", ABSENT)
        model.role_id = get("roleId", ABSENT)
        value = get("target", ABSENT)
        model.target = (
            models.ManagePartnerWorkspaceInvitesRequestVariant1Target.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
