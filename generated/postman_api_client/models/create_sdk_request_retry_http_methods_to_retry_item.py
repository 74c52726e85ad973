from typing import Literal

# The documented values; others are accepted, because the API adds values without notice.
CreateSdkRequestRetryHttpMethodsToRetryItem = (
    Literal["CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"] | str
)
