from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
GetAnalyticsDataDuration = (
    Literal[
        "last_180_days", "last_1_year", "last_30_days", "last_6_months", "last_7_days", "last_month"
    ]
    | str
)
