from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
CreateCollectionRequestRequestDataMode = (
    Literal["binary", "formdata", "graphql", "raw", "urlencoded"] | str
)
