from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
GetCollectionRolesResponseTeamItemRole = Literal["EDITOR", "VIEWER"] | str
