from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
PutCollectionRequestCollectionItemItemRequestBodyMode = (
    Literal["file", "formdata", "graphql", "raw", "urlencoded"] | str
)
