from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
GetAnalyticsDataResponseDataVariant1SummarySchemaColumnsItemType = (
    Literal["BOOLEAN", "DATE", "FLOAT", "INTEGER", "NUMBER", "STRING", "TIMESTAMP"] | str
)
