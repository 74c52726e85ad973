from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
TransferWorkspaceElementRequestType = (
    Literal["api", "collection", "environment", "flow", "mock", "monitor"] | str
)
