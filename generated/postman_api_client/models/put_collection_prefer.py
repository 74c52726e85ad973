from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
PutCollectionPrefer = Literal["respond-async"] | str
