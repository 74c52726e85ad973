from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
GetApiCatalogServiceSpecificationLintsSeverity = Literal["error", "info", "warning"] | str
