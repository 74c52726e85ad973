from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
DetectedSecretsQueriesRequestStatusesItem = (
    Literal["ACCEPTED_RISK", "FALSE_POSITIVE", "REVOKED"] | str
)
