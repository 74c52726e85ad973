from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
GetWorkspaceUpdateResponseRelatedResourcesItemResource = (
    Literal[
        "collection",
        "extensibleCollection",
        "extensibleCollectionItem",
        "folder",
        "request",
        "response",
    ]
    | str
)
