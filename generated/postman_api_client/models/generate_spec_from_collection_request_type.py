from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
GenerateSpecFromCollectionRequestType = Literal["OPENAPI:2.0", "OPENAPI:3.0", "OPENAPI:3.1"] | str
