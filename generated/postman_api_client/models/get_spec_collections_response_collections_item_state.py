from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
GetSpecCollectionsResponseCollectionsItemState = (
    Literal["in-sync", "out-of-sync", "sync-in-progress"] | str
)
