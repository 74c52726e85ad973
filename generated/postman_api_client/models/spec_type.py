from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
SpecType = (
    Literal[
        "ASYNCAPI:2.0",
        "ASYNCAPI:3.0",
        "GRAPHQL",
        "OPENAPI:2.0",
        "OPENAPI:3.0",
        "OPENAPI:3.1",
        "PROTOBUF:2",
        "PROTOBUF:3",
        "SMITHY:2.0",
    ]
    | str
)
