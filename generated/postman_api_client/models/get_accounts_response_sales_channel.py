from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
GetAccountsResponseSalesChannel = Literal["SALES_SERVE", "SELF_SERVE"] | str
