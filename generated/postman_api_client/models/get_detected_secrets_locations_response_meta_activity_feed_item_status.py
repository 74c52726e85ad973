from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
GetDetectedSecretsLocationsResponseMetaActivityFeedItemStatus = (
    Literal["ACCEPTED_RISK", "ACTIVE", "FALSE_POSITIVE", "REVOKED"] | str
)
