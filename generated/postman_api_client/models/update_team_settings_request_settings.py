from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..models.update_team_settings_request_settings_rfa_for_add_collaborator import (
    UpdateTeamSettingsRequestSettingsRfaForAddCollaborator,
)
from ..models.update_team_settings_request_settings_rfa_for_add_member import (
    UpdateTeamSettingsRequestSettingsRfaForAddMember,
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


class UpdateTeamSettingsRequestSettings(Model):
    """UpdateTeamSettingsRequestSettings"""

    __slots__ = (
        "rfa_for_add_member",
        "rfa_for_add_collaborator",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "rfa_for_add_member": "rfa_for_add_member",
        "rfa_for_add_collaborator": "rfa_for_add_collaborator",
    }

    rfa_for_add_member: UpdateTeamSettingsRequestSettingsRfaForAddMember | Unset
    rfa_for_add_collaborator: UpdateTeamSettingsRequestSettingsRfaForAddCollaborator | Unset

    def __init__(
        self,
        *,
        rfa_for_add_member: UpdateTeamSettingsRequestSettingsRfaForAddMember | Unset = UNSET,
        rfa_for_add_collaborator: UpdateTeamSettingsRequestSettingsRfaForAddCollaborator
        | Unset = UNSET,
    ) -> None:
        self.rfa_for_add_member = rfa_for_add_member
        self.rfa_for_add_collaborator = rfa_for_add_collaborator
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        model.rfa_for_add_member = get("rfa_for_add_member", ABSENT)
        model.rfa_for_add_collaborator = get("rfa_for_add_collaborator", ABSENT)
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
