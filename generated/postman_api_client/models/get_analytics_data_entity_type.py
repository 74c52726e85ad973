from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
GetAnalyticsDataEntityType = (
    Literal["collection", "flow", "mock", "sdk-collection", "sdk-specification", "specification"]
    | str
)
