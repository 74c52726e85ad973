from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
SchemaSecurityValidationRequestSchemaType = Literal["openapi2", "openapi3"] | str
