from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
GetApiCatalogServiceCiRunsStatus = Literal["failed", "passed"] | str
