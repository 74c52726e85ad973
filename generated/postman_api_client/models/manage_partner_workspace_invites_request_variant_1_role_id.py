from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
ManagePartnerWorkspaceInvitesRequestVariant1RoleId = Literal["4", "5", "6", "7"] | str
