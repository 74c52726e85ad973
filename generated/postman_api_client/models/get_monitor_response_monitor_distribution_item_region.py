from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
GetMonitorResponseMonitorDistributionItemRegion = (
    Literal[
        "ap-southeast",
        "ca-central",
        "eu-central",
        "sa-east",
        "uk",
        "us-east",
        "us-east-staticip",
        "us-west",
        "us-west-staticip",
    ]
    | str
)
