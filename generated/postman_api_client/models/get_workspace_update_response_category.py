from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
GetWorkspaceUpdateResponseCategory = (
    Literal["announcement", "breaking_change", "bug_fix", "improvement", "new_feature"] | str
)
