from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
PublishDocumentationRequestDocumentationLayout = (
    Literal["classic-double-column", "classic-single-column"] | str
)
