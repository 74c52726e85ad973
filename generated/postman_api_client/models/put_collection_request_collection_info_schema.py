from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
PutCollectionRequestCollectionInfoSchema = (
    Literal[
        "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
        "https://schema.postman.com/json/collection/v2.1.0/collection.json",
    ]
    | str
)
