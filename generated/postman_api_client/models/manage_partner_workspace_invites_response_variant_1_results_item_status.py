from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
ManagePartnerWorkspaceInvitesResponseVariant1ResultsItemStatus = (
    Literal["ALREADY_INVITED", "EMAIL_SENT", "FAILED", "PARTNER_ADDED"] | str
)
