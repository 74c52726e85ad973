from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
PutCollectionRequestCollectionProtocolProfileBehaviorProtocolVersion = (
    Literal["auto", "http1", "http2"] | str
)
