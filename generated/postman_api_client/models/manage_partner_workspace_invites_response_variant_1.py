from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.manage_partner_workspace_invites_response_variant_1_role_display_name import (
    ManagePartnerWorkspaceInvitesResponseVariant1RoleDisplayName,
)
from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.manage_partner_workspace_invites_response_variant_1_results_item import (
        ManagePartnerWorkspaceInvitesResponseVariant1ResultsItem,
    )
    from ..types import JsonValue


@_attrs_define
class ManagePartnerWorkspaceInvitesResponseVariant1:
    """ManagePartnerWorkspaceInvitesResponseVariant1"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "targetEntity",
            "targetEntityId",
            "action",
            "results",
            "roleId",
            "roleDisplayName",
        )
    )

    target_entity: str
    target_entity_id: str
    action: str
    results: list[ManagePartnerWorkspaceInvitesResponseVariant1ResultsItem]
    role_id: str | Unset = UNSET
    role_display_name: ManagePartnerWorkspaceInvitesResponseVariant1RoleDisplayName | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("targetEntity", self.target_entity),
                ("targetEntityId", self.target_entity_id),
                ("action", self.action),
                ("results", self.results),
                ("roleId", self.role_id),
                ("roleDisplayName", self.role_display_name),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.manage_partner_workspace_invites_response_variant_1_results_item import (
            ManagePartnerWorkspaceInvitesResponseVariant1ResultsItem,
        )

        d = dict(src_dict)
        model = cls(
            target_entity=d.pop("targetEntity", UNSET),
            target_entity_id=d.pop("targetEntityId", UNSET),
            action=d.pop("action", UNSET),
            results=decode(
                d.pop("results", UNSET),
                ManagePartnerWorkspaceInvitesResponseVariant1ResultsItem,
            ),
            role_id=d.pop("roleId", UNSET),
            role_display_name=d.pop("roleDisplayName", UNSET),
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
