from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
CreateAccessRequestRequestRequestType = (
    Literal["REQUEST_TO_ADD_MEMBERS", "REQUEST_TO_JOIN", "UPGRADE_ROLE"] | str
)
