from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
ManagePartnerWorkspaceInvitesResponseVariant1RoleDisplayName = (
    Literal["Editor", "Editor and Partner Lead", "Viewer", "Viewer and Partner Lead"] | str
)
