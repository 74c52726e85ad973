from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
GetSdksBuildStatus = Literal["failed", "in_progress", "queued", "succeeded"] | str
