from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
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

    from ..models.manage_partner_workspace_invites_response_variant_2_results_item import (
        ManagePartnerWorkspaceInvitesResponseVariant2ResultsItem,
    )


class ManagePartnerWorkspaceInvitesResponseVariant2(Model):
    """ManagePartnerWorkspaceInvitesResponseVariant2"""

    __slots__ = (
        "target_entity",
        "target_entity_id",
        "action",
        "results",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "targetEntity": "target_entity",
        "targetEntityId": "target_entity_id",
        "action": "action",
        "results": "results",
    }

    target_entity: str | Unset
    target_entity_id: str | Unset
    action: str | Unset
    results: list[ManagePartnerWorkspaceInvitesResponseVariant2ResultsItem] | Unset

    def __init__(
        self,
        *,
        target_entity: str | Unset = UNSET,
        target_entity_id: str | Unset = UNSET,
        action: str | Unset = UNSET,
        results: list[ManagePartnerWorkspaceInvitesResponseVariant2ResultsItem] | Unset = UNSET,
    ) -> None:
        self.target_entity = target_entity
        self.target_entity_id = target_entity_id
        self.action = action
        self.results = results
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
                models.ManagePartnerWorkspaceInvitesResponseVariant2ResultsItem,
            )
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
