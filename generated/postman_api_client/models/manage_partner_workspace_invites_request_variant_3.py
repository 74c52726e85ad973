from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..models.manage_partner_workspace_invites_request_variant_2_action import (
    ManagePartnerWorkspaceInvitesRequestVariant2Action,
)
from ..models.manage_partner_workspace_invites_request_variant_3_target_entity import (
    ManagePartnerWorkspaceInvitesRequestVariant3TargetEntity,
)
from ..types import (
    ABSENT,
    Model,
    unknown,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.manage_partner_workspace_invites_request_variant_2_target_variant_1 import (
        ManagePartnerWorkspaceInvitesRequestVariant2TargetVariant1,
    )


class ManagePartnerWorkspaceInvitesRequestVariant3(Model):
    """ManagePartnerWorkspaceInvitesRequestVariant3"""

    __slots__ = (
        "target_entity",
        "target_entity_id",
        "action",
        "target",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "targetEntity": "target_entity",
        "targetEntityId": "target_entity_id",
        "action": "action",
        "target": "target",
    }

    target_entity: ManagePartnerWorkspaceInvitesRequestVariant3TargetEntity
    target_entity_id: str
    action: ManagePartnerWorkspaceInvitesRequestVariant2Action
    target: ManagePartnerWorkspaceInvitesRequestVariant2TargetVariant1

    def __init__(
        self,
        *,
        target_entity: ManagePartnerWorkspaceInvitesRequestVariant3TargetEntity,
        target_entity_id: str,
        action: ManagePartnerWorkspaceInvitesRequestVariant2Action,
        target: ManagePartnerWorkspaceInvitesRequestVariant2TargetVariant1,
    ) -> None:
        self.target_entity = target_entity
        self.target_entity_id = target_entity_id
        self.action = action
        self.target = target
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.target_entity = get("targetEntity", ABSENT)
        model.target_entity_id = get("targetEntityId", ABSENT)
        model.action = get("action", ABSENT)
        value = get("target", ABSENT)
        model.target = (
            models.ManagePartnerWorkspaceInvitesRequestVariant2TargetVariant1.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
