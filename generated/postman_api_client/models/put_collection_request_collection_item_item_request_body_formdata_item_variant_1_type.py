from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
PutCollectionRequestCollectionItemItemRequestBodyFormdataItemVariant1Type = Literal["text"] | str
