from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
CreateCollectionRequestRequestMethod = (
    Literal[
        "COPY",
        "DELETE",
        "GET",
        "HEAD",
        "LINK",
        "LOCK",
        "OPTIONS",
        "PATCH",
        "POST",
        "PROPFIND",
        "PURGE",
        "PUT",
        "UNLINK",
        "UNLOCK",
        "VIEW",
    ]
    | str
)
