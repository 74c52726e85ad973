from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
CreateCollectionRequestRequestAuthJwtItemType = (
    Literal["any", "array", "boolean", "number", "object", "string"] | str
)
