from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
    UNSET,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.manage_partner_workspace_invites_request_variant_1_target import (
        ManagePartnerWorkspaceInvitesRequestVariant1Target,
    )
    from ..types import JsonValue


@_attrs_define
class ManagePartnerWorkspaceInvitesRequestVariant1:
    """ManagePartnerWorkspaceInvitesRequestVariant1"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "action",
            "targetEntity",
            "targetEntityId",
            "roleId",
            "target",
        )
    )

    action: ManagePartnerWorkspaceInvitesRequestVariant1Action
    target_entity: ManagePartnerWorkspaceInvitesRequestVariant1TargetEntity
    target_entity_id: str
    role_id: ManagePartnerWorkspaceInvitesRequestVariant1RoleId
    target: ManagePartnerWorkspaceInvitesRequestVariant1Target
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("action", self.action),
                ("targetEntity", self.target_entity),
                ("targetEntityId", self.target_entity_id),
                ("roleId", self.role_id),
                ("target", self.target),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.manage_partner_workspace_invites_request_variant_1_target import (
            ManagePartnerWorkspaceInvitesRequestVariant1Target,
        )

        d = dict(src_dict)
        model = cls(
            action=d.pop("action", UNSET),
            target_entity=d.pop("targetEntity", UNSET),
            target_entity_id=d.pop("targetEntityId", UNSET),
            role_id=d.pop("roleId", UNSET),
            target=decode(
                d.pop("target", UNSET),
                ManagePartnerWorkspaceInvitesRequestVariant1Target,
            ),
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
