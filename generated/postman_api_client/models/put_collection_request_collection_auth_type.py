from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
PutCollectionRequestCollectionAuthType = (
    Literal[
        "apikey",
        "asap",
        "awsv4",
        "basic",
        "bearer",
        "digest",
        "edgegrid",
        "hawk",
        "jwt",
        "noauth",
        "ntlm",
        "oauth1",
        "oauth2",
    ]
    | str
)
