from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.manage_partner_workspace_invites_request_variant_2_action import (
    ManagePartnerWorkspaceInvitesRequestVariant2Action,
)
from ..models.manage_partner_workspace_invites_request_variant_3_target_entity import (
    ManagePartnerWorkspaceInvitesRequestVariant3TargetEntity,
)
from ..types import (
    UNSET,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.manage_partner_workspace_invites_request_variant_2_target_variant_1 import (
        ManagePartnerWorkspaceInvitesRequestVariant2TargetVariant1,
    )
    from ..types import JsonValue


@_attrs_define
class ManagePartnerWorkspaceInvitesRequestVariant3:
    """ManagePartnerWorkspaceInvitesRequestVariant3"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "targetEntity",
            "targetEntityId",
            "action",
            "target",
        )
    )

    target_entity: ManagePartnerWorkspaceInvitesRequestVariant3TargetEntity
    target_entity_id: str
    action: ManagePartnerWorkspaceInvitesRequestVariant2Action
    target: ManagePartnerWorkspaceInvitesRequestVariant2TargetVariant1
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("targetEntity", self.target_entity),
                ("targetEntityId", self.target_entity_id),
                ("action", self.action),
                ("target", self.target),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.manage_partner_workspace_invites_request_variant_2_target_variant_1 import (
            ManagePartnerWorkspaceInvitesRequestVariant2TargetVariant1,
        )

        d = dict(src_dict)
        model = cls(
            target_entity=d.pop("targetEntity", UNSET),
            target_entity_id=d.pop("targetEntityId", UNSET),
            action=d.pop("action", UNSET),
            target=decode(
                d.pop("target", UNSET),
                ManagePartnerWorkspaceInvitesRequestVariant2TargetVariant1,
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
