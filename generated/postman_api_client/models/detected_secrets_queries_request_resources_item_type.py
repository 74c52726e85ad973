from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
DetectedSecretsQueriesRequestResourcesItemType = (
    Literal[
        "collection",
        "environment",
        "example",
        "extensible-collection",
        "extensible-collection-meta",
        "extensible-example",
        "extensible-folder",
        "extensible-message",
        "extensible-request",
        "folder",
        "globals",
        "request",
    ]
    | str
)
