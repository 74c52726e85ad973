from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
ManageTeamMemberRolesRequestAddTeamsTeamIdItem = (
    Literal[
        "TEAM_COMMUNITY_MANAGER",
        "TEAM_DEVELOPER",
        "TEAM_GUEST",
        "TEAM_GUEST_DEVELOPER",
        "TEAM_GUEST_VIEWER",
        "TEAM_MANAGER",
        "TEAM_PARTNER",
        "TEAM_PARTNER_LEAD",
        "TEAM_PARTNER_MANAGER",
    ]
    | str
)
