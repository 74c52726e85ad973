from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from ..types import (
    ABSENT,
    UNSET,
    Model,
    Unset,
    unknown,
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


class ManageTeamMemberRolesRequestRemove(Model):
    """ManageTeamMemberRolesRequestRemove"""

    __slots__ = (
        "users",
        "groups",
        "orgs",
        "teams",
    )
    json_names: ClassVar[Mapping[str, str]] = {
        "users": "users",
        "groups": "groups",
        "orgs": "orgs",
        "teams": "teams",
    }

    users: ManageTeamMemberRolesRequestAddUsers | Unset
    groups: ManageTeamMemberRolesRequestAddGroups | Unset
    orgs: ManageTeamMemberRolesRequestAddOrgs | Unset
    teams: ManageTeamMemberRolesRequestAddTeams | Unset

    def __init__(
        self,
        *,
        users: ManageTeamMemberRolesRequestAddUsers | Unset = UNSET,
        groups: ManageTeamMemberRolesRequestAddGroups | Unset = UNSET,
        orgs: ManageTeamMemberRolesRequestAddOrgs | Unset = UNSET,
        teams: ManageTeamMemberRolesRequestAddTeams | Unset = UNSET,
    ) -> None:
        self.users = users
        self.groups = groups
        self.orgs = orgs
        self.teams = teams
        self.additional_properties = {}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        # Attribute by attribute: a listing has thousands of these.
        model = object.__new__(cls)
        get: Any = src_dict.get
        value = get("users", ABSENT)
        model.users = (
            models.ManageTeamMemberRolesRequestAddUsers.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("groups", ABSENT)
        model.groups = (
            models.ManageTeamMemberRolesRequestAddGroups.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("orgs", ABSENT)
        model.orgs = (
            models.ManageTeamMemberRolesRequestAddOrgs.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        value = get("teams", ABSENT)
        model.teams = (
            models.ManageTeamMemberRolesRequestAddTeams.from_dict(value)
            if isinstance(value, dict)
            else value
        )
        names = cls.json_names
        extra = {} if src_dict.keys() <= names.keys() else unknown(src_dict, names)
        model.additional_properties = extra
        return model
