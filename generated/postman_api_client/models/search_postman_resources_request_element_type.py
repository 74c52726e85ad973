from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
SearchPostmanResourcesRequestElementType = (
    Literal["collections", "documents", "environments", "flows", "requests", "specs", "workspaces"]
    | str
)
