from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    decode,
    encode_object,
)

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..models.manage_team_member_roles_request_add_groups import (
        ManageTeamMemberRolesRequestAddGroups,
    )
    from ..models.manage_team_member_roles_request_add_orgs import (
        ManageTeamMemberRolesRequestAddOrgs,
    )
    from ..models.manage_team_member_roles_request_add_teams import (
        ManageTeamMemberRolesRequestAddTeams,
    )
    from ..models.manage_team_member_roles_request_add_users import (
        ManageTeamMemberRolesRequestAddUsers,
    )
    from ..types import JsonValue


@_attrs_define
class ManageTeamMemberRolesRequestAdd:
    """ManageTeamMemberRolesRequestAdd"""

    json_names: ClassVar[frozenset[str]] = frozenset(
        (
            "users",
            "groups",
            "orgs",
            "teams",
        )
    )

    users: ManageTeamMemberRolesRequestAddUsers | Unset = UNSET
    groups: ManageTeamMemberRolesRequestAddGroups | Unset = UNSET
    orgs: ManageTeamMemberRolesRequestAddOrgs | Unset = UNSET
    teams: ManageTeamMemberRolesRequestAddTeams | Unset = UNSET
    additional_properties: dict[str, JsonValue] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        return encode_object(
            (
                ("users", self.users),
                ("groups", self.groups),
                ("orgs", self.orgs),
                ("teams", self.teams),
            ),
            self.additional_properties,
        )

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        from ..models.manage_team_member_roles_request_add_groups import (
            ManageTeamMemberRolesRequestAddGroups,
        )
        from ..models.manage_team_member_roles_request_add_orgs import (
            ManageTeamMemberRolesRequestAddOrgs,
        )
        from ..models.manage_team_member_roles_request_add_teams import (
            ManageTeamMemberRolesRequestAddTeams,
        )
        from ..models.manage_team_member_roles_request_add_users import (
            ManageTeamMemberRolesRequestAddUsers,
        )

        d = dict(src_dict)
        model = cls(
            users=decode(
                d.pop("users", UNSET),
                ManageTeamMemberRolesRequestAddUsers,
            ),
            groups=decode(
                d.pop("groups", UNSET),
                ManageTeamMemberRolesRequestAddGroups,
            ),
            orgs=decode(
                d.pop("orgs", UNSET),
                ManageTeamMemberRolesRequestAddOrgs,
            ),
            teams=decode(
                d.pop("teams", UNSET),
                ManageTeamMemberRolesRequestAddTeams,
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
