from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
UpdatePullRequestResponseStatus = Literal["approved", "declined", "merged", "open"] | str
