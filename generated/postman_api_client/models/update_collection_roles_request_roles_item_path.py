from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
UpdateCollectionRolesRequestRolesItemPath = Literal["/group", "/team", "/user"] | str
