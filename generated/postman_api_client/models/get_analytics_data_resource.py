from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
GetAnalyticsDataResource = (
    Literal[
        "ai",
        "api_development",
        "api_distribution",
        "api_management",
        "api_production",
        "api_testing",
        "team",
        "user",
        "workspace",
    ]
    | str
)
