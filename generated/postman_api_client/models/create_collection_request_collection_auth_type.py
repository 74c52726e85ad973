from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
CreateCollectionRequestCollectionAuthType = (
    Literal[
        "apikey",
        "awsv4",
        "basic",
        "bearer",
        "digest",
        "edgegrid",
        "hawk",
        "noauth",
        "ntlm",
        "oauth1",
        "oauth2",
    ]
    | str
)
