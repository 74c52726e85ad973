from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
DeleteMockServerResponseResponseLanguage = (
    Literal["html", "javascript", "json", "text", "xml"] | str
)
