from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
GetWorkspaceActivityFeedElementType = (
    Literal["collection", "environment", "mock", "monitor", "workspace"] | str
)
