from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
GetSpecResponseFileFormat = Literal["graphql", "json", "proto", "smithy", "yaml"] | str
