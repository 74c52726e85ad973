from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
GetAllComponentsType = Literal["OAS2", "OAS3", "OAS3_1"] | str
