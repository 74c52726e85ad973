from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
GetWorkspaceActivityFeedResponseDataItemAction = Literal["create", "destroy", "update"] | str
