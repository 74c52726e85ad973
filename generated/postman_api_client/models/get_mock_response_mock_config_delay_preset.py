from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
GetMockResponseMockConfigDelayPreset = Literal["1", "2"] | str
