from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
WorkspaceVisibility = Literal["partner", "personal", "private", "public", "team"] | str
