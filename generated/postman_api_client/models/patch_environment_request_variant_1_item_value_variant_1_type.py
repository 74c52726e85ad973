from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
PatchEnvironmentRequestVariant1ItemValueVariant1Type = Literal["default", "secret"] | str
